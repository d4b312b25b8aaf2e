import { dayOf } from '@minhui/schema/rules/case-clock'
import { isInOffice } from '@minhui/schema/rules/in-office'
import { mandates } from '@minhui/schema/tables/mandate'
import { type SQL, sql } from 'drizzle-orm'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, tenant, today, value } from '../../database/statement.ts'
import type { RowOf } from '../../database/store.ts'

/** Whether somebody is in office today by a mandate. */
export const inOfficeToday = (mandate: RowOf<typeof mandates>): boolean => isInOffice(mandate, dayOf(new Date()))

/** The same of the mandate `m`, in SQL. */
export const isInOfficeNow = (m: SQL): SQL =>
  sql`(${m}.status = 'active' and ${m}.starts_on <= ${today} and (${m}.ends_on is null or ${m}.ends_on >= ${today}))`

/**
 * Whether whoever holds the mandate `m` sits in its body today, by this mandate or by another: whoever is elected again goes
 * on with what they made in the term before.
 */
export const stillSits = (m: SQL): SQL =>
  sql`exists (select from ${mandates} o where o.tenant_id = ${tenant} and o.person_id = ${m}.person_id and o.body_id = ${m}.body_id and ${isInOfficeNow(sql`o`)})`

const present = rawStatement<{ id: string }>(
  ['id'],
  sql`select o.id from ${mandates} m join ${mandates} o on o.tenant_id = ${tenant} and o.person_id = m.person_id and o.body_id = m.body_id
    where m.tenant_id = ${tenant} and m.id = ${value('id')} and ${isInOfficeNow(sql`o`)} order by (o.id = m.id) desc, o.starts_on desc limit 1`,
)
/** The mandate by which the holder of this one sits in its body today, which may be this one; undefined: they do not. */
export const findPresentMandate = async (tx: TenantTx, id: string) => (await tx.run(present, { id }))[0]?.id
