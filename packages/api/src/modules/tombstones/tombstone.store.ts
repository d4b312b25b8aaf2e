import { tombstones } from '@minhui/schema/tables/tombstone'
import { gte, sql } from 'drizzle-orm'
import { type Condition, type Order, Pages } from '../../database/page.ts'
import { value } from '../../database/statement.ts'
import { Store } from '../../database/store.ts'

/** What citizens could see once; written by `database/tombstone.ts`. */
export const tombstoneStore = new Store(tombstones)

export const tombstoneOrders: Record<string, Order> = {
  updated: { columns: [tombstones.updatedAt, tombstones.id], direction: 'asc' },
}

export const tombstonePages = new Pages(tombstoneStore, tombstoneOrders)

/** Those that became so since an instant. */
export const goneSince = (since: string): Condition => ({
  name: 'since',
  sql: () => gte(tombstones.updatedAt, sql`${value('since')}::timestamptz`),
  values: { since },
})
