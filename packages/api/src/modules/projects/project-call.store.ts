import { projectCalls } from '@minhui/schema/tables/project'
import { eq, sql } from 'drizzle-orm'
import { type Condition, type Order, Pages } from '../../database/page.ts'
import { today, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { siteTree } from '../sites/site.store.ts'

export type ProjectCallRow = RowOf<typeof projectCalls>

export const projectCallStore = new Store(projectCalls, {
  subject: 'ProjectCall',
  attributes: {
    siteAncestorIds: {
      select: siteTree.ancestorsOf(projectCalls.siteId),
      has: (site) => siteTree.isAbove(projectCalls.siteId, site),
    },
  },
})
export const projectCallOrders: Record<string, Order> = {
  newest: { columns: [projectCalls.opensOn, projectCalls.id], direction: 'desc' },
}
/** Pages of calls, the last to open first. */
export const projectCallPages = new Pages(projectCallStore, projectCallOrders)
/** What a list of calls can be restricted to. */
export const projectCallConditions = {
  body: (bodyId: string): Condition => ({
    name: 'body',
    sql: () => eq(projectCalls.bodyId, value('bodyId')),
    values: { bodyId },
  }),
  year: (year: number): Condition => ({ name: 'year', sql: () => eq(projectCalls.year, value('year')), values: { year } }),
  open: (): Condition => ({
    name: 'open',
    sql: () =>
      sql`${projectCalls.status} = 'published' and ${projectCalls.opensOn} <= ${today} and ${projectCalls.closesOn} >= ${today}`,
  }),
}

/** Whether something can be proposed for a call on a day. */
export const isOpen = ({ status, opensOn, closesOn }: ProjectCallRow, day: string): boolean =>
  status === 'published' && opensOn <= day && day <= closesOn
