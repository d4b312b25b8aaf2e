import { type Noun, noun, part } from '../../graphql/noun.ts'
import { CongressBody } from '../congress-bodies/congress-body.type.ts'
import { Mandate } from '../mandates/mandate.type.ts'
import { Unit } from '../units/unit.type.ts'
import {
  deputyGroupStore,
  groupCategoryStore,
  groupMemberStore,
  groupPlanItemStore,
  groupPlanStore,
  itemsOfPlans,
  memberCountsOfGroups,
  plansOfGroups,
} from './deputy-group.store.ts'
import { membersOfGroups } from './group-member.store.ts'

export const GroupCategory = noun({
  name: 'GroupCategory',
  store: groupCategoryStore,
  columns: ['code', 'name', 'nameEn', 'ordinal', 'status'],
})

export const GroupMember: Noun<typeof groupMemberStore.table> = part({
  name: 'GroupMember',
  store: groupMemberStore,
  columns: ['duty', 'validFrom', 'validTo'],
  references: {
    mandate: { noun: () => Mandate, column: 'mandateId', description: 'The mandate of the deputy.' },
    group: { noun: () => DeputyGroup, column: 'groupId', description: 'The group.' },
  },
})

const GroupPlanItem = part({ name: 'GroupPlanItem', store: groupPlanItemStore, columns: ['title', 'dueOn', 'ordinal'] })

export const GroupPlan = part({
  name: 'GroupPlan',
  store: groupPlanStore,
  columns: ['year', 'summary', 'updatedAt'],
  fields: (t) => ({
    items: t.field({
      type: [GroupPlanItem.ref],
      description: 'What the group plans to do, in its order.',
      resolve: (row, _, { loaders }) => loaders.batch(itemsOfPlans, row.id),
    }),
  }),
})

export const DeputyGroup: Noun<typeof deputyGroupStore.table> = noun({
  name: 'DeputyGroup',
  store: deputyGroupStore,
  columns: ['code', 'name', 'nameEn', 'introduction', 'formedOn', 'public', 'status'],
  references: {
    category: { noun: () => GroupCategory, column: 'categoryId', description: 'Category of the group.' },
    body: { noun: () => CongressBody, column: 'bodyId', description: 'The body at whose level it works.' },
    linkUnit: { noun: () => Unit, column: 'linkUnitId', description: 'Link department (对口联系部门).' },
  },
  fields: (t) => ({
    members: t.field({
      type: [GroupMember.ref],
      description: 'Its members today, conveners first.',
      resolve: (row, _, { loaders }) => loaders.batch(membersOfGroups, row.id),
    }),
    memberCount: t.int({
      description: 'How many members it has today.',
      resolve: (row, _, { loaders }) => loaders.batch(memberCountsOfGroups, row.id),
    }),
    plans: t.field({
      type: [GroupPlan.ref],
      description: 'Its yearly plans, the newest first.',
      resolve: (row, _, { loaders }) => loaders.batch(plansOfGroups, row.id),
    }),
  }),
})
