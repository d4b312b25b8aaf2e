import { projectLights } from '@minhui/schema/rules/project-light'
import { projectProposers } from '@minhui/schema/rules/project-procedure'
import type { Context } from '../../context.ts'
import type { Condition } from '../../database/page.ts'
import { builder } from '../../graphql/builder.ts'
import { type ListArgs, listField } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { givenOf, idOf, textOf, textsOf, uuidOf, wordsIn } from '../../graphql/filter-args.ts'
import { peopleOf, unitsOf } from '../../viewer.ts'
import { changesOf } from '../cases/case.type.ts'
import { waitingFor } from '../cases/case-list.type.ts'
import { Opinion } from '../opinions/opinion.type.ts'
import { deliveryConditions as delivered } from '../project-delivery/delivery-filter.store.ts'
import { Suggestion } from '../suggestions/suggestion.type.ts'
import {
  projectOrders,
  projectPages,
  projectStore,
  projectsOfOpinions,
  projectsOfSuggestions,
  wordsOfProjects,
} from './project.store.ts'
import { Project, projectList } from './project.type.ts'
import { projectCase } from './project-act.ts'
import { projectConditions as by } from './project-filter.store.ts'

const SupervisionList = builder.enumType('SupervisionList', {
  description: 'One of the four lists (四张清单) by which a congress supervises what is delivered.',
  values: {
    WORK: { value: 'work', description: 'What is being delivered (工作清单).' },
    PROBLEMS: { value: 'problems', description: 'What is late, dearer than planned, or being put right (问题清单).' },
    SUGGESTIONS: { value: 'suggestions', description: 'What deputies have remarked on and no unit has answered yet (建议清单).' },
    RESULTS: { value: 'results', description: 'What was delivered (成果清单).' },
  } as const,
})

const ProjectOrder = builder.enumType('ProjectOrder', {
  description: 'Order of a list of projects.',
  values: {
    NEWEST: { value: 'newest', description: 'The newest first.' },
    DUE: { value: 'due', description: 'Whatever is due first; those that have ended are left out.' },
    LIKES: { value: 'likes', description: 'Those that most support first.' },
    PAPER: { value: 'paper', description: 'Candidates in the order of the paper; those that never were are left out.' },
  } as const,
})

/** What the arguments ask for. None of them tells of what the viewer may not read. */
async function conditionsOf(args: ListArgs, context: Context): Promise<Condition[]> {
  const states = textsOf(args, 'states')
  const search = wordsIn(args, 'search')
  const conditions: (Condition | null)[] = [
    states.length > 0 ? by.states(states) : null,
    textOf(args, 'number', by.number),
    args['year'] == null ? null : by.year(args['year'] as number),
    idOf(args, 'bodyId', 'CongressBody', by.body),
    idOf(args, 'callId', 'ProjectCall', by.call),
    idOf(args, 'projectCategoryId', 'ProjectCategory', by.category),
    idOf(args, 'unitId', 'Unit', by.unit),
    givenOf(args, 'proposerKind', by.proposerKind),
    givenOf(args, 'light', by.light),
    idOf(args, 'groupId', 'DeputyGroup', delivered.group),
    args['reportLate'] ? delivered.reportLate() : null,
    givenOf(args, 'supervision', (list) => delivered.list(list as never, context.ability.can('remark', 'Project'))),
    args['published'] ? by.published() : null,
    args['overdue'] ? by.overdue() : null,
    args['own'] ? by.own(peopleOf(context.viewer), unitsOf(context.viewer)) : null,
    args['mine'] ? waitingFor(context, projectList) : null,
    args['orderBy'] === 'due' ? by.open() : null,
    args['orderBy'] === 'paper' ? by.onPaper() : null,
    search === null ? null : await context.db.read((tx) => wordsOfProjects.find(tx, search)),
  ]
  return conditions.filter((condition) => condition !== null)
}

listField('projects', {
  noun: Project,
  pages: projectPages,
  orders: projectOrders,
  access: { action: 'read', subject: 'Project' },
  description: 'Livelihood projects (民生实事) that the viewer may see: visitors see what is published.',
  args: (arg) => ({
    orderBy: arg({ type: ProjectOrder, defaultValue: 'newest', description: 'Order of the list.' }),
    search: arg.string({
      description: 'Only those in whose title, text, place, beneficiaries or goal all of these words occur.',
    }),
    mine: arg.boolean({ description: 'Only those that wait for the viewer.' }),
    own: arg.boolean({ description: 'Only those that the viewer, or a unit of theirs, has proposed.' }),
    published: arg.boolean({ description: 'Only what everybody may read.' }),
    overdue: arg.boolean({ description: 'Only those whose time is over.' }),
    number: arg.string({ description: 'The one with this number.' }),
    year: arg.int({ description: 'Only those of this year.' }),
    states: arg.stringList({ description: 'Only those in one of these states.' }),
    bodyId: arg.id({ description: 'Only those of this congress.' }),
    callId: arg.id({ description: 'Only those that were proposed for this call.' }),
    projectCategoryId: arg.id({ description: 'Only those of this category.' }),
    unitId: arg.id({ description: 'Only those in which this unit has a part.' }),
    proposerKind: arg({ type: enumOf(projectProposers), description: 'Only those that such proposed.' }),
    groupId: arg.id({ description: 'Only those that this group of deputies supervises.' }),
    reportLate: arg.boolean({ description: 'Only those whose report is late.' }),
    supervision: arg({ type: SupervisionList, description: 'Only those on this list.' }),
    light: arg({ type: enumOf(projectLights), description: 'Only those whose delivery fares so.' }),
  }),
  ask: async (args, context) => ({ order: args['orderBy'] as string, conditions: await conditionsOf(args, context) }),
})

for (const [ref, batch, what] of [
  [Opinion.ref, projectsOfOpinions, 'opinion'],
  [Suggestion.ref, projectsOfSuggestions, 'suggestion'],
] as const) {
  builder.objectField(ref as typeof Opinion.ref, 'projects', (t) =>
    t.field({
      type: [Project.ref],
      description: `Projects that came from this ${what}, as far as the viewer may see them.`,
      resolve: async (row, _, { loaders }) => {
        const found = await loaders.batch(batch, row.id)
        return (await Promise.all(found.map((id) => loaders.load(projectStore, id)))).filter((one) => one !== null)
      },
    }),
  )
}

builder.subscriptionField('projectChanged', (t) =>
  t.field({
    type: Project.ref,
    nullable: true,
    access: { action: 'read', subject: 'Project' },
    description: 'A project each time that something happens to it, read anew as the subscriber.',
    args: { id: t.arg.id({ required: true, description: 'The project.' }) },
    subscribe: (_, { id }, context) => changesOf(context, projectCase, uuidOf(String(id), 'Project', 'id')),
    resolve: (change, _, { loaders }) => {
      loaders.clear()
      return loaders.load(projectStore, (change as { ids: string[] }).ids[0] as string)
    },
  }),
)
