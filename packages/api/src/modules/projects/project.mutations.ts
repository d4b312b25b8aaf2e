import type { Action } from '@minhui/schema/access/vocabulary'
import { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import { projectFeasibilities } from '@minhui/schema/rules/project-procedure'
import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { textSchema } from '../../graphql/column.ts'
import { changes, choice, columns, type InputFields, id, ids, objects, optional, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { reasonInput } from '../cases/reason.type.ts'
import { redactMutation } from '../cases/redaction.type.ts'
import { attachFiles, attachmentsOf } from '../files/attachment.store.ts'
import { mustBeOffPaper } from './on-ballot.store.ts'
import { type ProjectRow, projectStore } from './project.store.ts'
import { actsAsCitizen, isAuthor, Project } from './project.type.ts'
import { projectCase } from './project-act.ts'
import { deliveryInput, fileIds, published, words, year } from './project-input.ts'
import { urgeWork, workOf } from './project-work.ts'

const text = scalar('String', textSchema(4000), 'What is said, for everybody who sees the project.')
const aside = optional({ ...text, description: 'What is said beside it, for the office.' })
const ordinal = scalar('Int', z.number().int().min(1).max(10_000), projectStore.describe('ordinal'))

/** What is done to projects, and what has to be said with it; in which state and by whom is for the procedure to say. */
const acts: Record<string, { description: string; input: InputFields }> = {
  edit: {
    description: 'Changes what a project says of itself: whoever proposed it before it is taken up, afterwards the office.',
    input: {
      ...changes({ ...words, categoryId: id('ProjectCategory', 'Of what kind it is.') }),
      ordinal: optional({ ...ordinal, description: 'Place among the candidates; for those alone.' }),
    },
  },
  accept: { description: 'Takes a proposal up, to be screened, and publishes it.', input: { published, text: aside } },
  reject: {
    description: 'Does not take a project, with a reason of the list and in words that everybody may read.',
    input: { reason: reasonInput('Why.'), text, published },
  },
  merge: {
    description: 'Merges a proposal into another one that says the same; whoever supports it supports that one.',
    input: { intoId: id('Project', 'The other one.'), text: aside },
  },
  examine: {
    description: 'Says of each condition of the tenant whether a project keeps it, and why.',
    input: {
      answers: objects(
        'ProjectEligibilityInput',
        {
          criterionId: id('ProjectCriterion', 'The condition.'),
          met: scalar('Boolean', z.boolean(), 'Whether it is kept.'),
          note: optional(scalar('String', textSchema(500), 'Why.')),
        },
        'An answer for each condition in use.',
        100,
      ),
    },
  },
  askFeasibility: {
    description: 'Asks a unit whether a project can be done, and what it costs.',
    input: { unitId: id('Unit', 'The unit.'), text: aside },
  },
  opine: {
    description: 'Says as the unit that was asked whether a project can be done, and what it costs.',
    input: {
      feasibility: choice(projectFeasibilities, 'Whether it can be done.'),
      text: { ...text, description: 'Why, and under which conditions.' },
      ...columns(projectStore, ['costEstimate']),
    },
  },
  pool: { description: 'Puts a project into the reserve pool, where it waits over the years.', input: { text } },
  takeUp: { description: 'Takes a project out of the reserve pool, for a year.', input: { year, text: aside } },
  submit: {
    description: 'Puts a project that keeps every condition before the standing committee.',
    input: { text: aside },
  },
  sendBack: { description: 'Sends a project back to be screened again.', input: { text } },
  approve: {
    description:
      'Makes a project a candidate, the last on the paper, as the standing committee, or the presidium of a town, has decided.',
    input: { text: aside },
  },
  select: {
    description: 'Selects a candidate of a street, after its deputies have advised by ballot, and says why.',
    input: { text },
  },
  passOver: {
    description: 'Does not select a candidate of a street, after its deputies have advised by ballot, and says why.',
    input: { text },
  },
  inspect: {
    description: 'Says what a test of a project of a street came to, after its deputies have advised by ballot, and why.',
    input: { inspection: choice(satisfactions, 'What it came to.'), text },
  },
  assign: {
    description: 'Gives a project that was selected to units, to be delivered by a day.',
    input: { ...deliveryInput, text: aside },
  },
  complete: { description: 'Says as the unit that leads that a project is done, or was put right.', input: { text } },
  rectify: { description: 'Has a project put right by its unit.', input: { text } },
  close: { description: 'Writes a project off: signed by who supervises.', input: { text: aside } },
  withdraw: {
    description: 'Takes a proposal back; or ends an item that was not put to the vote.',
    input: { text: optional({ ...text, description: 'Why.' }) },
  },
  note: { description: 'Leaves a note in the timeline that only those who work on it see.', input: { text } },
}

redactMutation({
  name: 'projectRedact',
  kind: projectCase,
  noun: Project,
  isOwn: isAuthor,
  words: {
    title: scalar('String', textSchema(200), 'Its title, as everybody is to read it.'),
    place: scalar('String', textSchema(200), 'Where it is, as everybody is to read it.'),
    beneficiaries: scalar('String', textSchema(500), 'Whom it serves, as everybody is to read it.'),
    goal: scalar('String', textSchema(1000), 'Its goal, as everybody is to read it.'),
  },
})

/** With what is said in the timeline files can be shown; what a project says of itself is not in it. */
const takesFiles = (action: string, input: InputFields) => input['text'] && action !== 'edit' && action !== 'withdraw'

for (const [action, { description, input }] of Object.entries(acts)) {
  mutation({
    name: `project${action[0]?.toUpperCase()}${action.slice(1)}`,
    description,
    access: { action: action as Action, subject: 'Project' },
    input: { id: id('Project', 'The project.'), expectedVersion, ...input, ...(takesFiles(action, input) && { fileIds }) },
    payload: { field: 'project', noun: Project },
    work: workOf(action as Action),
  })
}

mutation({
  name: 'projectUrge',
  description: 'Urges whose turn it is (催办): an entry for those who work on it, and a word to them.',
  access: { action: 'urge', subject: 'Project' },
  input: { id: id('Project', 'The project.'), expectedVersion, text },
  payload: { field: 'project', noun: Project },
  work: urgeWork,
})

mutation({
  name: 'projectPublish',
  description: 'Shows a project to everybody, or no longer.',
  access: { action: 'publish', subject: 'Project' },
  input: {
    id: id('Project', 'The project.'),
    expectedVersion,
    published: scalar('Boolean', z.boolean(), projectStore.describe('published')),
  },
  payload: { field: 'project', noun: Project },
  work: async ({ tx, input, take }) => {
    const row = await take(projectStore, 'publish', input.id)
    // What nobody has looked at yet is taken up first.
    if (row.state === 'proposed' && input.published) throw new UserError('STATUS', 'id')
    // What deputies vote on everybody may read.
    if (!input.published) await mustBeOffPaper(tx, row.id)
    return projectStore.update(tx, row, { published: input.published }, input.expectedVersion)
  },
})

mutation({
  name: 'projectAttach',
  description: 'Puts files to a project, which deputies read before they vote; nine at the most, over all.',
  access: { action: 'edit', subject: 'Project' },
  input: { id: id('Project', 'The project.'), expectedVersion, fileIds: ids('File', 'The files.', 9) },
  payload: { field: 'project', noun: Project },
  work: async (work) => {
    const { tx, input, context } = work
    const edited = (await workOf('edit')({
      ...work,
      input: { id: input.id, expectedVersion: input.expectedVersion },
    } as never)) as ProjectRow
    const [present = []] = await attachmentsOf(tx, [edited.id], context.ability)
    if (present.length + input.fileIds.length > 9) throw new UserError('TOO_MANY', 'fileIds', { max: 9 })
    const accountId = context.viewer?.accountId ?? null
    const sender = { accountId, isAuthor: actsAsCitizen(context, edited) }
    await attachFiles(tx, { type: 'Project', id: edited.id }, input.fileIds, sender, 'fileIds')
    return edited
  },
})
