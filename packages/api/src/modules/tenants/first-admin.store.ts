import { roleNames } from '@minhui/schema/access/role-names'
import { tenantRoles } from '@minhui/schema/rules/roles'
import { people } from '@minhui/schema/tables/person'
import { memberships, roles } from '@minhui/schema/tables/role'
import { sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, today, value } from '../../database/statement.ts'
import { insertAccount, noteTenant } from '../accounts/account.store.ts'
import { spell } from '../people/person.store.ts'

// Without `returning`: the operator's role may write these rows but not read them.
const insertRole = rawStatement(
  [],
  sql`insert into ${roles} (tenant_id, id, base, code, name, name_en)
    values (${tenant}, ${value('id')}, ${value('base')}, ${value('base')}, ${value('name')}, ${value('nameEn')})`,
)
const insertPerson = rawStatement(
  [],
  sql`insert into ${people} (tenant_id, id, code, name, pinyin, initials)
    values (${tenant}, ${value('id')}, 'ADMIN-1', ${value('name')}, ${value('pinyin')}, ${value('initials')})`,
)
const insertMembership = rawStatement(
  [],
  sql`insert into ${memberships} (tenant_id, id, account_id, person_id, role_id, scope_kind, valid_from)
    values (${tenant}, ${value('id')}, ${value('accountId')}, ${value('personId')}, ${value('roleId')}, 'tenant', ${today})`,
)

/** Gives a new tenant a role for each of the vocabulary. Answers their ids. */
async function writeFirstRoles(tx: WriteTx): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const base of tenantRoles) {
    const id = newId()
    ids.set(base, id)
    await tx.run(insertRole, { id, base, ...roleNames[base] })
  }
  return ids
}

/** Gives a new tenant its roles and a person who may configure it. Answers the account. */
export async function writeFirstAdmin(tx: WriteTx, name: string): Promise<string> {
  const roleIds = await writeFirstRoles(tx)
  const [accountId, personId] = [newId(), newId()]
  await insertAccount(tx, { id: accountId, displayName: name })
  await tx.run(insertPerson, { id: personId, name, ...spell(name) })
  await tx.run(insertMembership, { id: newId(), accountId, personId, roleId: roleIds.get('district_admin') })
  await noteTenant(tx, accountId)
  return accountId
}
