import { memberships, roles } from '@minhui/schema/tables/role'
import { sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, today, value } from '../../database/statement.ts'
import { noteTenant } from '../accounts/account.store.ts'
import { giveConsent, listInForce, lockConsents, type NoticeRow } from '../notices/notice.store.ts'
import { personStore, spell } from '../people/person.store.ts'
import { listMembershipsOf, lockAccess, membershipStore } from '../roles/membership.store.ts'
import { findSetting } from '../tenants/tenant.store.ts'

const citizenRole = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${roles} where tenant_id = ${tenant} and base = 'citizen' and status = 'active' order by created_at, id limit 1`,
)
const personOf = rawStatement<{ personId: string }>(
  ['personId'],
  sql`select person_id from ${memberships} where tenant_id = ${tenant} and account_id = ${value('accountId')} and person_id is not null
    order by created_at desc, id desc limit 1`,
)
const day = rawStatement<{ today: string }>(['today'], sql`select ${today}::text`)

/** What citizens are told before they register; null where they cannot: it is switched off, or nothing is told (PIPL 17). */
export async function findRegistration(tx: TenantTx): Promise<{ notices: NoticeRow[]; roleId: string } | null> {
  const [setting, notices, [role]] = await Promise.all([findSetting(tx), listInForce(tx), tx.run(citizenRole)])
  if (setting?.features['registration'] !== true || !role || !notices.some(({ kind }) => kind === 'privacy')) return null
  return { notices, roleId: role.id }
}

export type Registering = { accountId: string; name: string; roleId: string; noticeIds: readonly string[] }

/**
 * Makes a citizen of an account in the tenant of this session, who has agreed to these notices: once, however often it is
 * asked for. Whoever is somebody here already stays that person. Answers the person.
 */
export async function registerCitizen(tx: WriteTx, { accountId, name, roleId, noticeIds }: Registering): Promise<string> {
  await lockAccess(tx)
  await lockConsents(tx, accountId)
  for (const noticeId of noticeIds) await giveConsent(tx, accountId, noticeId)
  const known = (await listMembershipsOf(tx, accountId)).find(({ base }) => base === 'citizen')
  if (known?.personId) return known.personId
  const [person] = await tx.run(personOf, { accountId })
  const card = { code: `C-${newId().slice(-12)}`, name, ...spell(name) }
  const personId = person?.personId ?? (await personStore.insert(tx, card as never)).id
  const [now] = await tx.run(day)
  const membership = { accountId, personId, roleId, scopeKind: 'own', scopeId: null, validFrom: now?.today, validTo: null }
  await membershipStore.insert(tx, membership as never)
  await noteTenant(tx, accountId)
  tx.announce({ topic: 'access', tenantId: tx.tenantId })
  return personId
}
