import type { PlanVersion } from '@minhui/schema/tables/project-delivery'
import type { Context } from '../../context.ts'
import { builder } from '../../graphql/builder.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { part } from '../../graphql/noun.ts'
import { personStore } from '../people/person.store.ts'
import { Person } from '../people/person.type.ts'
import { changeStore } from './project-delivery.store.ts'

type Planned = NonNullable<PlanVersion['milestones']>[number]
const PlannedMilestone = builder.objectRef<Planned>('PlannedMilestone').implement({
  description: 'A milestone in a version of a plan.',
  fields: (t) => ({
    id: t.id({
      nullable: true,
      description: 'Id of the milestone that it is; null: the change makes it.',
      resolve: ({ id }) => (id ? encodeId('ProjectMilestone', id) : null),
    }),
    title: t.exposeString('title', { description: 'What has to be there.' }),
    plannedOn: t.field({ type: 'Date', description: 'Until when.', resolve: ({ plannedOn }) => plannedOn }),
  }),
})

const PlanVersionRef = builder.objectRef<PlanVersion>('PlanVersion').implement({
  description: 'What a change concerns of a plan, in one of its versions; `fields` says what that is, all else is null.',
  fields: (t) => ({
    fields: t.stringList({
      description: 'What changes, by the names of these fields.',
      resolve: (plan) => Object.keys(plan).map((name) => (name === 'leaderId' ? 'leader' : name)),
    }),
    goal: t.string({ nullable: true, description: 'What is to be there when it is done.', resolve: ({ goal }) => goal ?? null }),
    place: t.string({ nullable: true, description: 'Where, in words.', resolve: ({ place }) => place ?? null }),
    budget: t.float({
      nullable: true,
      description: 'What may be spent on it, in yuan.',
      resolve: ({ budget }) => budget ?? null,
    }),
    finishOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'When it is to be done.',
      resolve: ({ finishOn }) => finishOn ?? null,
    }),
    leader: t.field({
      type: Person.ref,
      nullable: true,
      description: 'The leader who answers for it.',
      resolve: ({ leaderId }, _, { loaders }: Context) => (leaderId ? loaders.load(personStore, leaderId) : null),
    }),
    milestones: t.field({
      type: [PlannedMilestone],
      nullable: true,
      description: 'All milestones, in their order.',
      resolve: ({ milestones }) => milestones ?? null,
    }),
  }),
})

/** A change of a plan, with both versions of what it changes. */
export const ProjectChange = part({
  name: 'ProjectChange',
  store: changeStore,
  columns: ['reason', 'status', 'createdAt', 'decision', 'decidedOn'],
  fields: (t) => ({
    before: t.field({ type: PlanVersionRef, description: changeStore.describe('before'), resolve: ({ before }) => before }),
    after: t.field({ type: PlanVersionRef, description: changeStore.describe('after'), resolve: ({ after }) => after }),
  }),
})
