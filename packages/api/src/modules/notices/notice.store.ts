import { consents, notices } from '@minhui/schema/tables/notice'
import { eq, sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'

export type NoticeRow = RowOf<typeof notices>
export type ConsentRow = RowOf<typeof consents>

export const noticeStore = new Store(notices, { subject: 'Notice' })
export const consentStore = new Store(consents)

const last = rawStatement<{ edition: number }>(
  ['edition'],
  sql`select coalesce(max(edition), 0) from ${notices} where tenant_id = ${tenant} and kind = ${value('kind')}`,
)
/** The number of the last edition of a kind; 0 when there is none. */
export const lastEdition = async (tx: TenantTx, kind: string) => (await tx.run(last, { kind }))[0]?.edition ?? 0

const inForce = noticeStore.select<NoticeRow>((db) =>
  noticeStore
    .from(db)
    .where(
      sql`${noticeStore.ofTenant()} and ${eq(notices.status, 'published')} and ${notices.edition} = (select max(o.edition) from ${notices} o
        where o.tenant_id = ${tenant} and o.kind = ${notices.kind} and o.status = 'published')`,
    )
    .orderBy(notices.kind),
)
/** The notices in force: the last published edition of each kind. */
export const listInForce = (tx: TenantTx) => tx.run(inForce)

const ofAccount = consentStore.select<ConsentRow>((db) =>
  consentStore
    .from(db)
    .where(sql`${consentStore.ofTenant()} and ${eq(consents.accountId, value('accountId'))}`)
    .orderBy(consents.givenAt),
)
/** What an account has agreed to, also what it has taken back. */
export const listConsents = (tx: TenantTx, accountId: string) => tx.run(ofAccount, { accountId })

const give = rawStatement<{ id: string }>(
  ['id'],
  sql`insert into ${consents} (tenant_id, id, account_id, notice_id, given_at)
    select ${tenant}, ${value('id')}, ${value('accountId')}, ${value('noticeId')}, now()
    where not exists (select from ${consents} c where c.tenant_id = ${tenant} and c.account_id = ${value('accountId')}
      and c.notice_id = ${value('noticeId')} and c.withdrawn_at is null)
    returning id`,
)
/** Notes that an account agrees to an edition; once, however often it says so. */
export const giveConsent = (tx: WriteTx, accountId: string, noticeId: string) =>
  tx.run(give, { id: newId(), accountId, noticeId })

const withdraw = rawStatement<{ id: string }>(
  ['id'],
  sql`update ${consents} set withdrawn_at = now(), version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and account_id = ${value('accountId')} and notice_id = ${value('noticeId')} and withdrawn_at is null returning id`,
)
/** Takes back what an account agreed to. Answers whether it had. */
export const withdrawConsent = async (tx: WriteTx, accountId: string, noticeId: string) =>
  (await tx.run(withdraw, { accountId, noticeId })).length > 0

const lockAccount = rawStatement(
  [],
  sql`select pg_advisory_xact_lock(hashtextextended('consent ' || ${value('accountId')}::text, 0))`,
)
/** Lets what an account agrees to be noted one after the other. */
export const lockConsents = (tx: WriteTx, accountId: string) => tx.run(lockAccount, { accountId })
