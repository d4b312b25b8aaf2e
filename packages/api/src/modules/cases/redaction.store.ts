import { redactions } from '@minhui/schema/tables/case'
import { eq } from 'drizzle-orm'
import { type Condition, type Order, Pages } from '../../database/page.ts'
import { value } from '../../database/statement.ts'
import { Store } from '../../database/store.ts'

export const redactionStore = new Store(redactions, { subject: 'Redaction', secrets: ['originalSealed'] })
export const redactionOrders: Record<string, Order> = {
  newest: { columns: [redactions.createdAt, redactions.id], direction: 'desc' },
}
export const redactionPages = new Pages(redactionStore, redactionOrders)

/** Those of the case with this number. */
export const ofNumber = (number: string): Condition => ({
  name: 'number',
  sql: () => eq(redactions.number, value('number')),
  values: { number },
})
/** For which place the words as they were are sealed. */
export const originalPlace = (id: string) => `redaction ${id}`
