import { congressBodies, congressSessions, constituencies, delegations, terms } from '@minhui/schema/tables/congress-body'
import { asc, desc } from 'drizzle-orm'
import { relation } from '../../database/relation.ts'
import { type RowOf, Store } from '../../database/store.ts'

export const congressBodyStore = new Store(congressBodies, { subject: 'CongressBody' })
export type CongressBodyRow = RowOf<typeof congressBodies>
/** Whether it is the congress of a town or the work committee of a street, which has an office of its own. */
export const isLocal = ({ level }: Pick<CongressBodyRow, 'level'>): boolean => level === 'town' || level === 'advisory'

export const termStore = new Store(terms, { subject: 'Term' })
export const congressSessionStore = new Store(congressSessions, { subject: 'CongressSession' })
export const constituencyStore = new Store(constituencies, { subject: 'Constituency' })
export const delegationStore = new Store(delegations, { subject: 'Delegation' })

/** Terms of bodies, the newest first. */
export const termsOfBodies = relation({ store: termStore, by: terms.bodyId, orderBy: [desc(terms.ordinal)] })
/** Sessions of terms, in their order. */
export const sessionsOfTerms = relation({
  store: congressSessionStore,
  by: congressSessions.termId,
  orderBy: [asc(congressSessions.ordinal)],
})
