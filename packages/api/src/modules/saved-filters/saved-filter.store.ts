import { savedFilters } from '@minhui/schema/tables/saved-filter'
import { asc, sql } from 'drizzle-orm'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'

export type SavedFilterRow = RowOf<typeof savedFilters>

export const savedFilterStore = new Store(savedFilters)

const own = sql`${savedFilterStore.ofTenant()} and ${savedFilters.accountId} = ${value('accountId')}`
const ofAccount = savedFilterStore.select<SavedFilterRow>((db) =>
  savedFilterStore.from(db).where(own).orderBy(asc(savedFilters.list), asc(savedFilters.ordinal), asc(savedFilters.name)),
)
/** The filters of an account, list by list, in their order. */
export const listSavedFilters = (tx: TenantTx, accountId: string) => tx.run(ofAccount, { accountId })

const lockOwn = savedFilterStore.select<SavedFilterRow>((db) =>
  savedFilterStore
    .from(db)
    .where(sql`${own} and ${savedFilters.id} = ${value('id')}`)
    .for('no key update'),
)
/** A filter of this account, locked; that of another is none. */
export const lockSavedFilter = async (tx: WriteTx, accountId: string, id: string) => (await tx.run(lockOwn, { accountId, id }))[0]

const remove = rawStatement<{ id: string }>(
  ['id'],
  sql`delete from ${savedFilters} where tenant_id = ${tenant} and account_id = ${value('accountId')} and id = ${value('id')} returning id`,
)
/** Deletes a filter of this account. Answers whether there was one. */
export const removeSavedFilter = async (tx: WriteTx, accountId: string, id: string) =>
  (await tx.run(remove, { accountId, id })).length > 0
