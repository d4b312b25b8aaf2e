import { scopesOfRole } from '@minhui/schema/access/ability'
import { areSeparate, separateRoles } from '@minhui/schema/rules/roles'
import { deputyGroups } from '@minhui/schema/tables/deputy-group'
import { invitations } from '@minhui/schema/tables/invitation'
import { people } from '@minhui/schema/tables/person'
import { memberships, roles } from '@minhui/schema/tables/role'
import { sites } from '@minhui/schema/tables/site'
import { units } from '@minhui/schema/tables/unit'
import { sql } from 'drizzle-orm'
import { hashToken, newToken } from '../../auth/token.ts'
import { insertMany } from '../../database/bulk.ts'
import { newId } from '../../database/new-id.ts'
import { rawStatement, tenant, today } from '../../database/statement.ts'
import { validDays } from '../invitations/invitation.store.ts'
import { sealPersonal, spell } from '../people/person.store.ts'
import { type Checked, code, column, day, mobile, type Problem, personName, type Roster } from './roster.ts'

const rolesOf = rawStatement<{ id: string; code: string; base: string }>(
  ['id', 'code', 'base'],
  sql`select id, code, base from ${roles} where tenant_id = ${tenant} and status = 'active'`,
)
const scopesOf = rawStatement<{ kind: string; code: string; id: string }>(
  ['kind', 'code', 'id'],
  sql`select 'site', code, id from ${sites} where tenant_id = ${tenant} and status = 'active'
    union all select 'group', code, id from ${deputyGroups} where tenant_id = ${tenant} and status = 'active'
    union all select 'unit', code, id from ${units} where tenant_id = ${tenant} and status = 'active'`,
)
const peopleOf = rawStatement<{ id: string; code: string; name: string; phoneIndex: string | null }>(
  ['id', 'code', 'name', 'phoneIndex'],
  sql`select id, code, name, phone_index from ${people} where tenant_id = ${tenant}`,
)
const held = rawStatement<{ personId: string; roleId: string; base: string; scopeId: string | null }>(
  ['personId', 'roleId', 'base', 'scopeId'],
  sql`select m.person_id, m.role_id, r.base, m.scope_id from ${memberships} m join ${roles} r on r.tenant_id = m.tenant_id and r.id = m.role_id
      where m.tenant_id = ${tenant} and (m.valid_to is null or m.valid_to >= ${today}) and m.person_id is not null
    union all
    select i.person_id, i.role_id, r.base, i.scope_id from ${invitations} i join ${roles} r on r.tenant_id = i.tenant_id and r.id = i.role_id
      where i.tenant_id = ${tenant} and i.status = 'open' and i.expires_at > now()`,
)

/** Whom the operator invites and nobody else (三员分立). */
const reserved: readonly string[] = separateRoles.filter((role) => role !== 'district_admin')

/**
 * People with a role: each gets an invitation by SMS, for nobody can be given an account but by showing to have its
 * telephone. Somebody is known again by the telephone, or by the number of the roster where there is one.
 */
export const userRoster: Roster = {
  columns: [
    column('name', '姓名', 'Name', '张某某', { required: true, parse: personName }),
    column('phone', '手机号', 'Mobile number', '13800000000', { required: true, parse: mobile, personal: true }),
    column('person', '人员编号', 'Code of the person', '', { parse: code }),
    column('role', '角色编号', 'Role code', 'station_keeper', { required: true, parse: code }),
    column('scope', '范围编号', 'Code of the site, group or unit', 'S-001', { parse: code }),
    column('validFrom', '开始日期', 'First day', '2026-01-01', { required: true, parse: day }),
    column('validTo', '结束日期', 'Last day', '', { parse: day }),
  ],
  key: ['phone', 'role', 'scope'],
  open: async (tx, keys) => {
    const [roleRows, scopeRows, personRows, heldRows] = await Promise.all([
      tx.run(rolesOf),
      tx.run(scopesOf),
      tx.run(peopleOf),
      tx.run(held),
    ])
    const roleByCode = new Map(roleRows.map((row) => [row.code, row]))
    const scopeByCode = new Map(scopeRows.map((row) => [`${row.kind} ${row.code}`, row.id]))
    const personByCode = new Map(personRows.map((row) => [row.code, row]))
    const personByPhone = new Map(personRows.flatMap((row) => (row.phoneIndex ? [[row.phoneIndex, row] as const] : [])))
    const heldBy = Map.groupBy(heldRows, ({ personId }) => personId)
    const made = new Map<string, { id: string; name: string }>()
    return (values): Checked => {
      const problems: Problem[] = []
      const phone = values['phone'] as string
      const role = roleByCode.get(values['role'] as string)
      if (!role) problems.push({ code: 'UNKNOWN', field: 'role', details: { value: String(values['role']) } })
      else if (reserved.includes(role.base)) problems.push({ code: 'SEPARATE', field: 'role' })
      const known = values['person']
        ? personByCode.get(values['person'] as string)
        : keys
            .indexes(phone, 'person phone')
            .map((index) => personByPhone.get(index))
            .find(Boolean)
      if (values['person'] && !known)
        problems.push({ code: 'UNKNOWN', field: 'person', details: { value: String(values['person']) } })
      const earlier = known ?? made.get(phone)
      if (earlier && earlier.name !== values['name'])
        problems.push({ code: 'NAME_DIFFERS', field: 'name', details: { value: earlier.name } })
      const kind = role && scopesOfRole[role.base]?.[0]
      const needsScope = kind !== undefined && kind !== 'tenant' && kind !== 'own'
      const scopeId = values['scope'] ? scopeByCode.get(`${kind === 'branch' ? 'site' : kind} ${values['scope']}`) : null
      if (needsScope && !values['scope']) problems.push({ code: 'REQUIRED', field: 'scope' })
      else if (role && !needsScope && values['scope']) problems.push({ code: 'SCOPE', field: 'scope' })
      else if (values['scope'] && !scopeId)
        problems.push({ code: 'UNKNOWN', field: 'scope', details: { value: String(values['scope']) } })
      const [validFrom, validTo] = [values['validFrom'] as string, (values['validTo'] ?? null) as string | null]
      if (validTo && validTo < validFrom) problems.push({ code: 'DATES_ORDER', field: 'validTo' })
      const own = earlier ? (heldBy.get(earlier.id) ?? []) : []
      if (own.some(({ base }) => reserved.includes(base)) || (role && !areSeparate([...own.map(({ base }) => base), role.base])))
        problems.push({ code: 'SEPARATE', field: 'role' })
      if (problems.length > 0 || !role || !kind) return { state: 'wrong', problems }
      if (own.some((one) => one.roleId === role.id && one.scopeId === scopeId)) return { state: 'same', entries: {} }
      const personId = earlier?.id ?? newId()
      const name = values['name'] as string
      if (!earlier) made.set(phone, { id: personId, name })
      heldBy.set(personId, [...own, { personId, roleId: role.id, base: role.base, scopeId: scopeId ?? null }])
      const id = newId()
      const person = {
        id: personId,
        code: `INV-${personId.slice(-12)}`,
        name,
        ...spell(name),
        ...sealPersonal(keys, personId, 'phone', phone),
        public: false,
      }
      return {
        state: 'new',
        entries: {
          ...(!earlier && { person }),
          invitation: {
            id,
            personId,
            roleId: role.id,
            scopeKind: kind,
            scopeId: scopeId ?? null,
            validFrom,
            validTo,
            phoneSealed: keys.seal(phone, `invitation phone ${id}`),
            // Nobody has this token: the one that is sent is made when it is sent.
            tokenHash: hashToken(newToken()),
            status: 'open',
          },
        },
      }
    }
  },
  write: async (tx, entries) => {
    const own = (row: Record<string, unknown> | undefined) => ({ tenantId: tx.tenantId, version: 1, ...row })
    insertMany(
      tx,
      people,
      entries.flatMap(({ person }) => (person ? [own(person)] : [])),
    )
    const expiresAt = new Date(Date.now() + validDays * 86_400_000).toISOString()
    insertMany(
      tx,
      invitations,
      entries.map(({ invitation }) => own({ ...invitation, expiresAt })),
    )
    for (const { invitation } of entries) tx.enqueue('invitation-send', { invitationId: invitation?.['id'] as string })
  },
}
