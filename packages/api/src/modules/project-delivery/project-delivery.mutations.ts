import type { Action } from '@minhui/schema/access/vocabulary'
import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { textSchema } from '../../graphql/column.ts'
import { absent, columns, type InputFields, id, ids, objects, optional, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { announce } from '../cases/case-act.ts'
import { type ProjectRow, projectStore } from '../projects/project.store.ts'
import { actorOf, Project } from '../projects/project.type.ts'
import { actOnProject, projectCase } from '../projects/project-act.ts'
import type { Said } from '../projects/project-said.ts'
import { checkDelivery } from '../projects/project-unit.store.ts'
import { milestoneStore, progressStore, remarkStore, visitStore } from './project-delivery.store.ts'

const said = (max: number, description: string) => scalar('String', textSchema(max), description)
const day = (description: string) => scalar('Date', z.iso.date(), description)
const leaderId = id('Person', 'The leader who answers for its delivery.')
const photos = absent(ids('File', 'Files that were sent, to be shown with it: nine at the most.', 9))
const milestone = columns(milestoneStore, ['title', 'plannedOn'])
const aside = optional(said(2000, 'What is said with it.'))

type DeliveryActInput = {
  description: string
  input: InputFields /** Whether it stands beside what others do meanwhile. */
  adds?: true
}

/** What is done to projects while they are delivered; in which state and by whom is for the procedure to say. */
const acts: Record<string, DeliveryActInput> = {
  plan: {
    description: 'Gives a project its milestones, once; from then on the standing committee changes them.',
    input: { milestones: objects('ProjectMilestoneInput', milestone, 'Milestones, in their order.', 50) },
  },
  supervise: {
    description: 'Says which group of deputies supervises a project.',
    input: { groupId: optional(id('DeputyGroup', 'The group; null: none does.')) },
  },
  mark: {
    description: 'Says that a milestone is there, and since when; or that it is not.',
    input: {
      milestoneId: id('ProjectMilestone', 'The milestone.'),
      doneOn: optional(day('Since when; null: it is not there.')),
    },
  },
  report: {
    description:
      'Reports on a period of a project: how far it is, and what was spent until then. A report on the same period again takes its place.',
    input: {
      period: said(8, 'The month or quarter, e.g. 2026-03 or 2026-Q1.'),
      percent: scalar('Int', z.number().int().min(0).max(100), progressStore.describe('percent')),
      ...columns(progressStore, ['spent']),
      text: said(4000, progressStore.describe('text')),
      fileIds: photos,
    },
  },
  visit: {
    description: 'Records that deputies have looked at a project on the spot, and what they found.',
    input: { visitedOn: day('When.'), text: said(4000, visitStore.describe('text')), fileIds: photos },
    adds: true,
  },
  remark: {
    description: 'Remarks something to the unit, which owes an answer.',
    input: {
      text: said(2000, remarkStore.describe('text')),
      visitId: optional(id('ProjectVisit', remarkStore.describe('visitId'))),
    },
    adds: true,
  },
  answer: {
    description: 'Answers a remark, for good.',
    input: { remarkId: id('ProjectRemark', 'The remark.'), text: said(4000, 'The answer.') },
  },
  requestChange: {
    description:
      'Asks the standing committee for another plan: what is left out stays. What is done stays as it is; one change at a time.',
    input: {
      text: said(2000, 'Why.'),
      goal: optional(said(1000, 'What is to be there when it is done.')),
      place: optional(said(200, 'Where, in words.')),
      ...columns(projectStore, ['budget']),
      leaderId: optional(leaderId),
      finishOn: absent(day('When it is to be done.')),
      milestones: absent(
        objects(
          'ProjectMilestoneChangeInput',
          { id: absent(id('ProjectMilestone', 'One that there is; left out: a new one.')), ...milestone },
          'All milestones as they are to be, in their order; one that is missing is dropped.',
          50,
        ),
      ),
    },
  },
  approveChange: {
    description: 'Approves the change that a unit has asked for: its plan is another from now on.',
    input: { text: aside },
  },
  refuseChange: { description: 'Refuses the change that a unit has asked for.', input: { text: said(2000, 'Why.') } },
}

for (const [action, { description, input, adds }] of Object.entries(acts)) {
  mutation({
    name: `project${action[0]?.toUpperCase()}${action.slice(1)}`,
    description,
    access: { action: action as Action, subject: 'Project' },
    input: { id: id('Project', 'The project.'), ...(!adds && { expectedVersion }), ...input },
    payload: { field: 'project', noun: Project },
    ...(adds && { creates: true }),
    work: async ({ tx, input: given, take, context }) => {
      const { id: projectId, expectedVersion: version, fileIds, ...words } = given as Given
      const row = (await take(projectStore, action as Action, projectId)) as ProjectRow
      if (version !== undefined && row.version !== version) throw new UserError('CONFLICT', 'expectedVersion')
      await checkDelivery(tx, words)
      return actOnProject(tx, row, action, actorOf(context, row, action), { ...words, photoIds: fileIds })
    },
  })
}
type Given = { id: string; expectedVersion?: number; fileIds?: string[] } & Said

for (const { name, what, store } of [
  { name: 'projectVisitPublish', what: 'ProjectVisit', store: visitStore },
  { name: 'projectRemarkPublish', what: 'ProjectRemark', store: remarkStore },
] as const) {
  mutation({
    name,
    description: `Shows to everybody, or to those alone who work on the project: ${store.description}`,
    access: { action: 'publish', subject: 'Project' },
    input: { id: id(what, 'Which one.'), public: scalar('Boolean', z.boolean(), 'Whether everybody may read it from now on.') },
    payload: { field: 'project', noun: Project },
    work: async ({ tx, input, take }) => {
      const [found] = await store.findByIds(tx, [input.id])
      if (!found) throw new UserError('NOT_FOUND', 'id')
      const row = await take(projectStore, 'publish', found.projectId)
      await store.update(tx, found as never, { public: input.public })
      announce(tx, projectCase, row as ProjectRow)
      return row
    },
  })
}
