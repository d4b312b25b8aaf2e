import { activityAttendances } from '@minhui/schema/tables/activity'
import { auditEntries } from '@minhui/schema/tables/audit'
import { ballotTellers, ballotVoters } from '@minhui/schema/tables/ballot'
import { groupMembers } from '@minhui/schema/tables/deputy-group'
import { files } from '@minhui/schema/tables/file'
import { imports } from '@minhui/schema/tables/import'
import { invitations } from '@minhui/schema/tables/invitation'
import { mandates } from '@minhui/schema/tables/mandate'
import { consents } from '@minhui/schema/tables/notice'
import {
  notificationAddresses,
  notificationDeliveries,
  notificationSettings,
  notifications,
} from '@minhui/schema/tables/notification'
import { opinionEntries, opinions } from '@minhui/schema/tables/opinion'
import { opinionLikes } from '@minhui/schema/tables/opinion-like'
import { opinionReferrals } from '@minhui/schema/tables/opinion-referral'
import { people } from '@minhui/schema/tables/person'
import { projectEntries, projectLikes, projects } from '@minhui/schema/tables/project'
import { projectRatings, projectRemarks } from '@minhui/schema/tables/project-delivery'
import { memberships, roles } from '@minhui/schema/tables/role'
import { savedFilters } from '@minhui/schema/tables/saved-filter'
import { siteAssignments, siteKeepers } from '@minhui/schema/tables/site'
import { unitStaff } from '@minhui/schema/tables/unit'
import { getTableName, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { dumpOf, pagesOf, plainRow } from '../../database/dump.ts'
import type { Session, TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, today, value } from '../../database/statement.ts'
import { UserError } from '../../errors/user-error.ts'
import type { KeyRing } from '../../secrets/key-ring.ts'
import { releasePictures } from '../files/file.store.ts'
import { lockAccess } from '../roles/membership.store.ts'

const account = value('accountId')
const persons = sql`(select m.person_id from ${memberships} m where m.tenant_id = ${tenant} and m.account_id = ${account})`
const ownMandates = sql`(select o.id from ${mandates} o where o.tenant_id = ${tenant} and o.person_id in ${persons})`

/** Everything that a tenant holds about an account and the person that it is, and how it is found. */
const about: [PgTable, SQL][] = [
  [memberships, sql`t.account_id = ${account}`],
  [people, sql`t.id in ${persons}`],
  [mandates, sql`t.person_id in ${persons}`],
  [groupMembers, sql`t.mandate_id in ${ownMandates}`],
  [siteAssignments, sql`t.mandate_id in ${ownMandates}`],
  [activityAttendances, sql`t.mandate_id in ${ownMandates}`],
  [opinionReferrals, sql`t.mandate_id in ${ownMandates}`],
  [siteKeepers, sql`t.person_id in ${persons}`],
  [unitStaff, sql`t.person_id in ${persons}`],
  [invitations, sql`t.person_id in ${persons}`],
  [consents, sql`t.account_id = ${account}`],
  [notifications, sql`t.account_id = ${account}`],
  [notificationSettings, sql`t.account_id = ${account}`],
  [notificationAddresses, sql`t.account_id = ${account}`],
  [imports, sql`t.account_id = ${account}`],
  [files, sql`t.account_id = ${account}`],
  [opinions, sql`t.person_id in ${persons}`],
  [opinionLikes, sql`t.account_id = ${account}`],
  [projects, sql`t.proposer_id in ${persons}`],
  [projectLikes, sql`t.account_id = ${account}`],
  [projectRatings, sql`t.account_id = ${account}`],
  [projectRemarks, sql`t.account_id = ${account}`],
  [savedFilters, sql`t.account_id = ${account}`],
  // That somebody was on a roll; how they voted is nowhere.
  [ballotVoters, sql`t.person_id in ${persons}`],
  [ballotTellers, sql`t.person_id in ${persons}`],
  [auditEntries, sql`t.account_id = ${account}`],
]
const dumps = about.map(([table, where]) => ({ table, statement: dumpOf(table, where) }))
const cards = rawStatement<{ id: string }>(['id'], sql`select id from ${people} where tenant_id = ${tenant} and id in ${persons}`)

/** What others are called, and how they were changed, is in what somebody did: it is not about who did it. */
const withoutOthers = (table: PgTable, row: Record<string, unknown>) =>
  table === auditEntries ? Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'before' && key !== 'after')) : row

/** Everything that the tenant of this session holds about an account, by table (PIPL 45). */
export async function gatherOwnData(session: Session, keys: KeyRing, accountId: string): Promise<Record<string, object[]>> {
  const found: Record<string, object[]> = {}
  for (const { table, statement } of dumps) {
    const rows: object[] = []
    for await (const lines of pagesOf(session, statement, { accountId }))
      rows.push(...lines.map((line) => withoutOthers(table, plainRow(table, keys, line))))
    if (rows.length > 0) found[getTableName(table)] = rows
  }
  return found
}

const offices = rawStatement<{ base: string }>(
  ['base'],
  sql`select r.base from ${memberships} m join ${roles} r on r.tenant_id = m.tenant_id and r.id = m.role_id
      where m.tenant_id = ${tenant} and m.account_id = ${account} and r.base <> 'citizen' and (m.valid_to is null or m.valid_to >= ${today})
    union select 'deputy' where exists (select from ${mandates} o where o.tenant_id = ${tenant} and o.person_id in ${persons} and o.status <> 'ended')`,
)
/** Whether an account holds an office in the tenant of this session: then it cannot be deleted. */
export const holdsOffice = async (tx: TenantTx, accountId: string) => (await tx.run(offices, { accountId })).length > 0

/** The card of somebody who never was a deputy or of the staff says nothing any more; of others it is public record (DL 58). */
const forgetPerson = rawStatement(
  [],
  sql`update ${people} p set name = '已注销', pinyin = 'yizhuxiao', initials = 'yzx', gender = null, birth_year = null, party = null,
      profession = null, employer = null, job_title = null, biography = null, photo = null, contact = null, contact_consent_on = null,
      phone_sealed = null, phone_index = null, identity_sealed = null, identity_index = null, public = false,
      version = p.version + 1, updated_at = now()
    where p.tenant_id = ${tenant} and p.id in ${persons}
      and not exists (select from ${mandates} o where o.tenant_id = ${tenant} and o.person_id = p.id)
      and not exists (select from ${siteKeepers} k where k.tenant_id = ${tenant} and k.person_id = p.id)
      and not exists (select from ${unitStaff} s where s.tenant_id = ${tenant} and s.person_id = p.id)`,
)
const forgetInvitations = rawStatement(
  [],
  sql`update ${invitations} i set phone_sealed = null, status = case when i.status = 'open' then 'revoked' else i.status end
    where i.tenant_id = ${tenant} and i.person_id in ${persons}`,
)
const own = sql`tenant_id = ${tenant} and account_id = ${account}`
const forgetDeliveries = rawStatement(
  [],
  sql`delete from ${notificationDeliveries} d using ${notifications} n
    where d.tenant_id = ${tenant} and n.tenant_id = ${tenant} and n.id = d.notification_id and n.account_id = ${account}`,
)
/** What somebody said stays, for it was handled; that it was they who said it does not. */
const forgetSpeaking = [
  rawStatement(
    [],
    sql`update ${opinionEntries} e set account_id = null, person_id = null from ${opinions} o
      where e.tenant_id = ${tenant} and o.tenant_id = ${tenant} and o.id = e.case_id and o.person_id in ${persons}
        and (e.person_id = o.person_id or e.account_id = ${account})`,
  ),
  rawStatement(
    [],
    sql`update ${opinions} set author_sealed = null, person_id = null, version = version + 1, updated_at = now()
      where tenant_id = ${tenant} and person_id in ${persons}`,
  ),
]
/** The same of what they proposed; and whom they supported is nobody's any more. */
const forgetProposing = [
  rawStatement(
    [],
    sql`update ${projectEntries} e set account_id = null, person_id = null from ${projects} p
      where e.tenant_id = ${tenant} and p.tenant_id = ${tenant} and p.id = e.case_id and p.proposer_kind = 'citizen' and p.proposer_id in ${persons}
        and e.person_id = p.proposer_id`,
  ),
  rawStatement(
    [],
    sql`update ${projects} set proposer_id = null, version = version + 1, updated_at = now()
      where tenant_id = ${tenant} and proposer_kind = 'citizen' and proposer_id in ${persons}`,
  ),
  rawStatement(
    [],
    sql`update ${projects} p set likes = p.likes - 1 from ${projectLikes} l
      where p.tenant_id = ${tenant} and l.tenant_id = ${tenant} and l.account_id = ${account} and l.project_id = p.id`,
  ),
]
const forgetting = [
  ...forgetSpeaking,
  ...forgetProposing,
  forgetPerson,
  forgetInvitations,
  forgetDeliveries,
  ...[notifications, notificationSettings, notificationAddresses, opinionLikes, projectLikes, projectRatings, savedFilters].map(
    (table) => rawStatement([], sql`delete from ${table} where ${own}`),
  ),
  rawStatement([], sql`update ${consents} set withdrawn_at = now(), updated_at = now() where ${own} and withdrawn_at is null`),
  rawStatement(
    [],
    sql`update ${memberships} set valid_from = least(valid_from, ${today} - 1), valid_to = ${today} - 1, version = version + 1, updated_at = now()
      where ${own} and (valid_to is null or valid_to >= ${today})`,
  ),
]

/**
 * Forgets an account in the tenant of this session. What law makes us keep stays under its bare id: what it did, in the
 * audit (Cybersecurity Law 21), and that it had agreed (PIPL 14).
 */
export async function forgetAccount(tx: WriteTx, accountId: string): Promise<void> {
  await lockAccess(tx)
  // An office may have been given since it was asked.
  if (await holdsOffice(tx, accountId)) throw new UserError('PUBLIC_OFFICE')
  for (const { id } of await tx.run(cards, { accountId })) await releasePictures(tx, id)
  for (const statement of forgetting) await tx.run(statement, { accountId })
  tx.announce({ topic: 'access', tenantId: tx.tenantId })
}
