import { mandates } from '@minhui/schema/tables/mandate'
import { people } from '@minhui/schema/tables/person'
import { projects } from '@minhui/schema/tables/project'
import { qrCodes, shortCodes } from '@minhui/schema/tables/qr-code'
import { siteAssignments, sites } from '@minhui/schema/tables/site'
import { sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import { type Order, Pages } from '../../database/page.ts'
import type { TenantTx, Tx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, today, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { randomLetters } from '../../secrets/random.ts'
import { isInOfficeNow } from '../mandates/in-office.store.ts'

export type QrCodeRow = RowOf<typeof qrCodes>
export type QrSubject = QrCodeRow['subject']

export const qrCodeStore = new Store(qrCodes, { subject: 'QrCode' })
export const qrOrders: Record<string, Order> = { newest: { columns: [qrCodes.createdAt, qrCodes.id], direction: 'desc' } }
export const qrPages = new Pages(qrCodeStore, qrOrders)

/** 49 bits, which nobody guesses through a rate limit. */
const newShortCode = () => randomLetters(10)

const reserve = rawStatement(
  [],
  sql`insert into ${shortCodes} (code, tenant) select unnest(${value('codes')}::varchar[]), ${tenant}`,
)
const tenantOf = rawStatement<{ tenantId: string }>(
  ['tenantId'],
  sql`select tenant from ${shortCodes} where code = ${value('code')}`,
)
/** The tenant of a short code. */
export const findTenantOfCode = async (tx: Tx, code: string) => (await tx.run(tenantOf, { code }))[0]?.tenantId

const lockAll = rawStatement([], sql`select pg_advisory_xact_lock(hashtextextended('qr ' || ${tenant}::text, 0))`)
const activeOf = qrCodeStore.select<QrCodeRow>((db) =>
  qrCodeStore
    .from(db)
    .where(
      sql`${qrCodeStore.ofTenant()} and ${qrCodes.status} = 'active' and ${qrCodes.subject} = ${value('subject')} and ${qrCodes.targetId} = any(${value('targetIds')}::uuid[])`,
    ),
)

/** The active codes of these targets; those that have none get one. Answers them in the order of the targets. */
export async function issueCodes(tx: WriteTx, subject: QrSubject, targetIds: readonly string[]): Promise<QrCodeRow[]> {
  await tx.run(lockAll)
  const known = new Map((await tx.run(activeOf, { subject, targetIds })).map((row) => [row.targetId, row]))
  const missing = targetIds.filter((id) => !known.has(id))
  const made = missing.map((targetId) => ({ id: newId(), code: newShortCode(), subject, targetId }))
  if (made.length > 0) {
    await tx.run(reserve, { codes: made.map(({ code }) => code) })
    qrCodeStore.insertMany(tx, {} as never, made as never)
    for (const row of await tx.run(activeOf, { subject, targetIds: missing })) known.set(row.targetId, row)
  }
  return targetIds.map((id) => known.get(id) as QrCodeRow)
}

const byCode = qrCodeStore.select<QrCodeRow>((db) =>
  qrCodeStore
    .from(db)
    .where(sql`${qrCodeStore.ofTenant()} and ${qrCodes.code} = ${value('code')} and ${qrCodes.status} = 'active'`),
)
/** The code, while it leads somewhere. */
export const findActiveCode = async (tx: TenantTx, code: string) => (await tx.run(byCode, { code }))[0]

const count = rawStatement([], sql`update ${qrCodes} set scans = scans + 1 where tenant_id = ${tenant} and id = ${value('id')}`)
/** Counts that a code was opened. */
export const countScan = (tx: WriteTx, id: string) => tx.run(count, { id })

/** What stands on a printed label. */
type Label = { targetId: string; name: string; level: string; site: string }

const siteLabels = rawStatement<Label>(
  ['targetId', 'name', 'level', 'site'],
  sql`select s.id, s.name, coalesce(k.name, ''), coalesce(s.address, '') from ${sites} s join site_kind k on k.tenant_id = s.tenant_id and k.id = s.kind_id
    where s.tenant_id = ${tenant} and s.status = 'active' and s.public order by s.code limit 2000`,
)
const deputyLabels = rawStatement<Label>(
  ['targetId', 'name', 'level', 'site'],
  sql`select m.id, p.name, m.level, coalesce((select s.name from ${siteAssignments} a join ${sites} s on s.tenant_id = a.tenant_id and s.id = a.site_id
      where a.tenant_id = ${tenant} and a.mandate_id = m.id and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today}) order by a.valid_from desc limit 1), '')
    from ${mandates} m join ${people} p on p.tenant_id = m.tenant_id and p.id = m.person_id
    where m.tenant_id = ${tenant} and ${isInOfficeNow(sql`m`)} and p.public order by m.code limit 2000`,
)
const projectLabels = rawStatement<Label>(
  ['targetId', 'name', 'level', 'site'],
  sql`select id, left(title, 24), '民生实事', left(coalesce(place, ''), 24) from ${projects}
    where tenant_id = ${tenant} and published and state in ('selected', 'delivering', 'delivered', 'inspected', 'rectifying') order by number limit 2000`,
)
const labels = { Site: siteLabels, Mandate: deputyLabels, Project: projectLabels }
/** The labels of every public site, of every deputy in office, or of every public project that is or was just delivered. */
export const listLabels = (tx: TenantTx, subject: QrSubject) => tx.run(labels[subject])
