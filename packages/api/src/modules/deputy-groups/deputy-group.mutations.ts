import type { deputyGroups } from '@minhui/schema/tables/deputy-group'
import type { Permitted } from '../../access/permit.ts'
import { endEntry, startEntry } from '../../database/dated-entry.ts'
import { UserError } from '../../errors/user-error.ts'
import { catalogue } from '../../graphql/catalogue.ts'
import { mayExist, mustExist } from '../../graphql/checks.ts'
import { idOf } from '../../graphql/filter-args.ts'
import { columns, id, objects, optional } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { congressBodyStore } from '../congress-bodies/congress-body.store.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { unitStore } from '../units/unit.store.ts'
import {
  clearPlan,
  deputyGroupStore,
  groupCategoryStore,
  groupConditions,
  groupMemberStore,
  groupPlanItemStore,
  groupPlanStore,
  lockPlan,
} from './deputy-group.store.ts'
import { DeputyGroup, GroupCategory, GroupMember, GroupPlan } from './deputy-group.type.ts'

catalogue({
  noun: GroupCategory,
  list: 'groupCategories',
  orderBy: ['ordinal'],
  input: columns(groupCategoryStore, ['code', 'name', 'nameEn', 'ordinal']),
  retires: true,
})

catalogue({
  noun: DeputyGroup,
  list: 'deputyGroups',
  orderBy: ['code'],
  input: {
    categoryId: id('GroupCategory', 'Category of the group.'),
    bodyId: id('CongressBody', 'The body at whose level it works.'),
    linkUnitId: optional(id('Unit', 'Link department.')),
    ...columns(deputyGroupStore, ['code', 'name', 'nameEn', 'introduction', 'formedOn', 'public']),
  },
  retires: true,
  filter: {
    args: (arg) => ({
      categoryId: arg.id({ description: 'Groups of this category.' }),
      bodyId: arg.id({ description: 'Groups of this body.' }),
    }),
    conditions: (args) =>
      [
        idOf(args, 'categoryId', 'GroupCategory', groupConditions.category),
        idOf(args, 'bodyId', 'CongressBody', groupConditions.body),
      ].filter((c) => c !== null),
  },
  complete: async (values, { tx }) => {
    const { categoryId, bodyId, linkUnitId } = values as Record<keyof typeof deputyGroups.$inferInsert, string | undefined>
    await mayExist(tx, groupCategoryStore, categoryId, 'categoryId')
    await mayExist(tx, congressBodyStore, bodyId, 'bodyId')
    await mayExist(tx, unitStore, linkUnitId, 'linkUnitId')
    return values
  },
})

mutation({
  name: 'groupMemberEnrol',
  description: 'Takes a deputy into a group.',
  access: { action: 'enrol', subject: 'DeputyGroup' },
  input: {
    groupId: id('DeputyGroup', 'The group.'),
    mandateId: id('Mandate', 'The mandate of the deputy.'),
    ...columns(groupMemberStore, ['duty', 'validFrom', 'validTo']),
  },
  payload: { field: 'groupMember', noun: GroupMember },
  creates: true,
  work: async ({ tx, input, take }) => {
    const group = await take(deputyGroupStore, 'enrol', input.groupId, 'groupId')
    if (group.status === 'retired') throw new UserError('RETIRED', 'groupId')
    const mandate = await mustExist(tx, mandateStore, input.mandateId, 'mandateId')
    if (mandate.status === 'ended') throw new UserError('STATUS', 'mandateId')
    return startEntry(tx, groupMemberStore, group, input, ['groupId', 'mandateId'])
  },
})

mutation({
  name: 'groupMemberEnd',
  description: 'Ends the membership of a deputy in a group.',
  access: { action: 'enrol', subject: 'DeputyGroup' },
  input: { id: id('GroupMember', 'The membership.'), ...columns(groupMemberStore, ['validTo']) },
  payload: { field: 'groupMember', noun: GroupMember },
  work: async ({ tx, input, take }) =>
    endEntry(tx, groupMemberStore, input, (entry) => take(deputyGroupStore, 'enrol', entry.groupId)),
})

mutation({
  name: 'groupPlanSet',
  description: 'Writes the plan of a group for a year anew.',
  access: { action: 'plan', subject: 'DeputyGroup' },
  input: {
    groupId: id('DeputyGroup', 'The group.'),
    ...columns(groupPlanStore, ['year', 'summary']),
    items: objects(
      'GroupPlanItemInput',
      columns(groupPlanItemStore, ['title', 'dueOn']),
      'What the group plans to do, in its order.',
      100,
    ),
  },
  payload: { field: 'groupPlan', noun: GroupPlan },
  work: async ({ tx, input: { items, ...input }, take }) => {
    const group = await take(deputyGroupStore, 'plan', input.groupId, 'groupId')
    const before = await lockPlan(tx, group.id, input.year)
    const plan = before
      ? await groupPlanStore.update(tx, before as Permitted<'plan', typeof before>, { summary: input.summary })
      : await groupPlanStore.insert(tx, input as Permitted<'plan', typeof input>)
    await clearPlan(tx, plan.id)
    groupPlanItemStore.insertMany(
      tx,
      group,
      items.map((item, ordinal) => ({ ...item, planId: plan.id, ordinal })),
    )
    return plan
  },
})
