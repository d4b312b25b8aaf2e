import { instance } from '@minhui/schema/access/ability'
import { deputyLevels, mandateStatuses } from '@minhui/schema/rules/codes'
import type { Condition } from '../../database/page.ts'
import { builder } from '../../graphql/builder.ts'
import { listField } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { idOf, textOf } from '../../graphql/filter-args.ts'
import { type Noun, noun, part } from '../../graphql/noun.ts'
import { CongressBody, Constituency, Delegation, Term } from '../congress-bodies/congress-body.type.ts'
import { GroupMember } from '../deputy-groups/deputy-group.type.ts'
import { Person } from '../people/person.type.ts'
import { SiteAssignment } from '../sites/site-part.type.ts'
import { Unit } from '../units/unit.type.ts'
import { Viewer } from '../viewers/viewer.type.ts'
import {
  currentAssignmentsOfMandates,
  eventsOfMandates,
  groupsOfMandates,
  lastAssignmentsOfMandates,
  mandateConditions,
  mandateEventStore,
  mandateOrders,
  mandatePages,
  mandateStore,
  mandatesOfPeople,
} from './mandate.store.ts'

const MandateEvent = part({
  name: 'MandateEvent',
  store: mandateEventStore,
  columns: ['status', 'reason', 'note', 'happenedOn', 'createdAt'],
})

export const Mandate: Noun<typeof mandateStore.table> = noun({
  name: 'Mandate',
  store: mandateStore,
  columns: ['code', 'level', 'votingRight', 'startsOn', 'endsOn', 'status', 'statusReason', 'statusOn'],
  references: {
    person: { noun: () => Person, column: 'personId', description: 'The deputy.' },
    body: { noun: () => CongressBody, column: 'bodyId', description: 'The body in which the deputy sits.' },
    term: { noun: () => Term, column: 'termId', description: 'The term for which the deputy was elected.' },
    constituency: {
      noun: () => Constituency,
      column: 'constituencyId',
      description: 'The constituency that elected the deputy.',
    },
    delegation: { noun: () => Delegation, column: 'delegationId', description: 'The delegation in which the deputy sits.' },
    unit: { noun: () => Unit, column: 'unitId', description: 'The unit where the deputy works.' },
  },
  fields: (t) => ({
    groups: t.field({
      type: [GroupMember.ref],
      description: 'The groups to which the deputy belongs today.',
      resolve: (row, _, { loaders }) => loaders.batch(groupsOfMandates, row.id),
    }),
    assignments: t.field({
      type: [SiteAssignment.ref],
      description: 'The sites to which the deputy is assigned today, the newest first.',
      resolve: (row, _, { loaders }) => loaders.batch(currentAssignmentsOfMandates, row.id),
    }),
    lastAssignments: t.field({
      type: [SiteAssignment.ref],
      description: 'The last assignments, also those that have ended, the newest first.',
      args: { first: t.arg.int({ defaultValue: 3, description: 'How many: 3, or up to 50.' }) },
      resolve: async (row, { first }, { loaders }) => {
        const many = Math.min(Math.max(first ?? 3, 0), 50)
        const list = await loaders.batch(lastAssignmentsOfMandates[many <= 3 ? 3 : 50], row.id)
        return many === list.length ? list : list.slice(0, many)
      },
    }),
    history: t.field({
      type: [MandateEvent.ref],
      description: 'What happened to the mandate, the newest first; for those who may read ended mandates.',
      resolve: (row, _, { loaders, ability }) =>
        ability.can('read', instance('Mandate', { ...row, status: 'ended' })) ? loaders.batch(eventsOfMandates, row.id) : [],
    }),
  }),
})

builder.objectField(Person.ref, 'mandates', (t) =>
  t.field({
    type: [Mandate.ref],
    description: 'The mandates of the person that the viewer may see, the newest first.',
    resolve: (row, _, { loaders }) => loaders.batch(mandatesOfPeople, row.id),
  }),
)

builder.objectField(Viewer, 'mandates', (t) =>
  t.field({
    type: [Mandate.ref],
    description: 'The mandates by which the viewer is a deputy in office in this tenant.',
    resolve: async ({ memberships }, _, { loaders }) => {
      const people = new Set(memberships.flatMap(({ personId }) => personId ?? []))
      const held = await Promise.all([...people].map((id) => loaders.batch(mandatesOfPeople, id)))
      return held.flat().filter(({ status }) => status === 'active')
    },
  }),
)

const MandateOrder = builder.enumType('MandateOrder', {
  description: 'Order of a list of mandates.',
  values: {
    NEWEST: { value: 'newest', description: 'Entered last first.' },
    CODE: { value: 'code', description: 'By code.' },
    UPDATED: { value: 'updated', description: 'Changed longest ago first, for synchronising.' },
  } as const,
})

listField('mandates', {
  noun: Mandate,
  pages: mandatePages,
  orders: mandateOrders,
  access: 'public',
  description: 'Deputies by their mandates: those in office unless another status is asked for.',
  args: (arg) => ({
    orderBy: arg({ type: MandateOrder, defaultValue: 'newest', description: 'Order of the list.' }),
    search: arg.string({ description: 'Part of the Chinese name or employer, or the beginning of the pinyin or its initials.' }),
    profession: arg.string({ description: 'Part of the profession.' }),
    level: arg({ type: enumOf(deputyLevels), description: 'Level of the deputies.' }),
    status: arg({ type: enumOf(mandateStatuses), description: 'Status of the mandates.' }),
    bodyId: arg.id({ description: 'Deputies of this body.' }),
    unitId: arg.id({ description: 'Deputies who work in this unit.' }),
    groupId: arg.id({ description: 'Deputies of this group.' }),
    siteId: arg.id({ description: 'Deputies assigned to this site.' }),
    updatedSince: arg({
      type: 'DateTime',
      description:
        'Changed since then, ended ones among them for those who may see them; what citizens see no more is in `tombstones`.',
    }),
  }),
  ask: (args, { ability }) => {
    const { updatedSince, status, level } = args as Record<string, string | null>
    const conditions: (Condition | null)[] = [
      status ? mandateConditions.status(status) : updatedSince ? null : mandateConditions.inOffice(),
      level ? mandateConditions.level(level) : null,
      idOf(args, 'bodyId', 'CongressBody', mandateConditions.body),
      idOf(args, 'unitId', 'Unit', mandateConditions.unit),
      idOf(args, 'groupId', 'DeputyGroup', (id) => mandateConditions.group(id, ability)),
      idOf(args, 'siteId', 'Site', (id) => mandateConditions.site(id, ability)),
      textOf(args, 'search', (text) => mandateConditions.search(text, ability)),
      textOf(args, 'profession', (text) => mandateConditions.profession(text, ability)),
      updatedSince ? mandateConditions.updatedSince(updatedSince) : null,
    ]
    return { order: args['orderBy'] as string, conditions: conditions.filter((c) => c !== null) }
  },
})
