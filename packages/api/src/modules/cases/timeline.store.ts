import type { caseEntryTable } from '@minhui/schema/tables/case'
import { desc, sql } from 'drizzle-orm'
import { relation } from '../../database/relation.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'

/** A table of entries: every kind of case has one of the same shape (`caseEntryTable`). */
type EntryTable = ReturnType<typeof caseEntryTable<string>>
export type EntryRow = RowOf<EntryTable>
/** What is written of an entry; where it stands in the timeline comes by itself. */
export type NewEntry = Pick<EntryRow, 'id' | 'caseId' | 'action' | 'fromState' | 'toState' | 'visibility'> &
  Partial<Pick<EntryRow, 'text' | 'reason' | 'accountId' | 'personId' | 'unitId' | 'repeatsId' | 'byTelephone'>> & {
    /** When; absent: now. */
    at?: string | null
  }

/** How many entries a list brings of each case. */
export const fewEntries = 10

/** The timeline of a kind of case: how it is read, and that it is only added to. */
export function timelineOf(table: EntryTable) {
  const store = new Store(table)
  const append = rawStatement<{ id: string; ordinal: number }>(
    ['id', 'ordinal'],
    sql`insert into ${table} (tenant_id, id, case_id, ordinal, action, from_state, to_state, visibility, text, reason, account_id, person_id, unit_id, repeats_id, by_telephone, created_at)
      select ${tenant}, ${value('id')}, ${value('caseId')}, coalesce((select max(e.ordinal) from ${table} e where e.tenant_id = ${tenant} and e.case_id = ${value('caseId')}), 0) + 1,
        ${value('action')}, ${value('fromState')}, ${value('toState')}, ${value('visibility')}, ${value('text')}, ${value('reason')}, ${value('accountId')}, ${value('personId')}, ${value('unitId')}, ${value('repeatsId')}, ${value('byTelephone')}, coalesce(${value('at')}::timestamptz, now())
      returning id, ordinal`,
  )
  const redacted = sql`update ${table} set text = ${value('text')}, redacted = true, version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and case_id = ${value('caseId')}`
  const redactAt = rawStatement([], sql`${redacted} and ordinal = ${value('ordinal')}`)
  const redactSame = rawStatement([], sql`${redacted} and text = ${value('before')}`)
  const at = store.select<EntryRow>((db) =>
    store
      .from(db)
      .where(sql`${store.ofTenant()} and ${table.caseId} = ${value('caseId')} and ${table.ordinal} = ${value('ordinal')}`),
  )
  const entries = (limit?: number) =>
    relation({ store, by: table.caseId, orderBy: [desc(table.ordinal)], ...(limit && { limit }) })
  return {
    store,
    /** Adds to the timeline of a case that this transaction has locked. */
    append: (tx: WriteTx, entry: NewEntry) =>
      tx.run(append, {
        text: null,
        reason: null,
        accountId: null,
        personId: null,
        unitId: null,
        repeatsId: null,
        byTelephone: false,
        at: null,
        ...entry,
      }),
    /** The entry at a place in the timeline of a case. */
    find: async (tx: TenantTx, caseId: string, ordinal: number) => (await tx.run(at, { caseId, ordinal }))[0],
    /** Puts other words in place of those of an entry. */
    redact: (tx: WriteTx, caseId: string, ordinal: number, text: string) => tx.run(redactAt, { caseId, ordinal, text }),
    /** The same in every entry of a case that says just this. */
    redactSame: (tx: WriteTx, caseId: string, before: string, text: string) => tx.run(redactSame, { caseId, before, text }),
    /** Entries of cases, the last first. */
    all: entries(),
    /** The last few entries of each case. */
    few: entries(fewEntries),
  }
}
export type Timeline = ReturnType<typeof timelineOf>
