import { z } from 'zod'
import { catalogue } from '../../graphql/catalogue.ts'
import { mayExist, mustExist } from '../../graphql/checks.ts'
import { absent, columns, id, listOf, optional } from '../../graphql/input.ts'
import { noun } from '../../graphql/noun.ts'
import { siteStore } from '../sites/site.store.ts'
import { Site } from '../sites/site.type.ts'
import { unitStore } from '../units/unit.store.ts'
import { Unit } from '../units/unit.type.ts'
import { opinionCategoryStore, routingRuleStore } from './opinion.store.ts'
import { OpinionCategory } from './opinion.type.ts'

catalogue({
  noun: OpinionCategory,
  list: 'opinionCategories',
  orderBy: ['ordinal', 'code'],
  input: {
    ...columns(opinionCategoryStore, ['code', 'name', 'nameEn', 'confidential', 'ordinal']),
    questions: absent(listOf('String', z.string().trim().min(1).max(200), opinionCategoryStore.describe('questions'), 10)),
    parentId: optional(id('OpinionCategory', 'The category above; null: at the top.')),
  },
  fixed: ['parentId'],
  retires: true,
  complete: async (values, { tx }, before) => {
    if (!before) await mayExist(tx, opinionCategoryStore, values['parentId'] as string | null, 'parentId')
    return values
  },
})

const RoutingRule = noun({
  name: 'RoutingRule',
  store: routingRuleStore,
  columns: ['grade', 'status'],
  references: {
    category: { noun: () => OpinionCategory, column: 'categoryId', description: 'The category.' },
    site: { noun: () => Site, column: 'siteId', description: 'The site, with all below it; null: everywhere.' },
    unit: { noun: () => Unit, column: 'unitId', description: 'Who is proposed.' },
  },
})

catalogue({
  noun: RoutingRule,
  list: 'routingRules',
  orderBy: ['createdAt'],
  input: {
    categoryId: id('OpinionCategory', 'The category.'),
    siteId: optional(id('Site', 'The site, with all below it; null: everywhere.')),
    unitId: id('Unit', 'Who is proposed.'),
    ...columns(routingRuleStore, ['grade']),
  },
  retires: true,
  complete: async (values, { tx }) => {
    if (values['categoryId']) await mustExist(tx, opinionCategoryStore, String(values['categoryId']), 'categoryId')
    if (values['unitId']) await mustExist(tx, unitStore, String(values['unitId']), 'unitId')
    if (values['siteId']) await mustExist(tx, siteStore, String(values['siteId']), 'siteId')
    return values
  },
})
