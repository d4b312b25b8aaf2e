import { scopesOfRole } from '@minhui/schema/access/ability'
import { roleNames } from '@minhui/schema/access/role-names'
import { tenantRoles } from '@minhui/schema/rules/roles'
import { accountTenants } from '@minhui/schema/tables/account'
import { groupMembers } from '@minhui/schema/tables/deputy-group'
import { mandates } from '@minhui/schema/tables/mandate'
import { people } from '@minhui/schema/tables/person'
import { memberships, roles } from '@minhui/schema/tables/role'
import { siteAssignments, siteChecks, siteKeepers } from '@minhui/schema/tables/site'
import { unitStaff } from '@minhui/schema/tables/unit'
import { insertMany } from '../database/bulk.ts'
import { spell } from '../modules/people/person.store.ts'
import { type GroupLine, type NameData, readCsv, readJson, type SiteLine, type UnitLine } from './data-files.ts'
import type { Loading } from './load-tenant.ts'
import { seedId } from './seed-id.ts'

const startsOn = '2022-01-01'
const year = 2026

/** A name that is clearly nobody's: a surname, 某 (somebody), and a number of the sexagenary cycle. */
function inventedName({ surnames, stems, branches }: NameData, n: number): string {
  return `${surnames[n % surnames.length]}某${stems[n % 10]}${branches[Math.floor(n / surnames.length + n) % 12]}`
}

type Deputy = { code: string; bodyCode: string; level: string; order: number }

/** Writes people, their mandates and duties, and one account for each role, all invented but for the names in the sources. */
export async function loadPeople(loading: Loading): Promise<void> {
  const deputies = await loadDeputies(loading)
  await loadAssignments(loading, deputies)
  await loadKeepers(loading)
  await loadRoles(loading, deputies)
}

async function loadDeputies({ tx, data, id }: Loading): Promise<Deputy[]> {
  const names = readJson<NameData>('shared/names.json')
  const levels = new Map(data.bodies.map((body) => [body.code, body.level]))
  const deputies: Deputy[] = []
  const rows = []
  for (const { body, count, named = [] } of data.deputies) {
    for (let i = 0; i < count; i++) {
      const order = deputies.length
      const code = `${body}-${String(i + 1).padStart(3, '0')}`
      const known = named[i]
      const name = known?.name ?? inventedName(names, order)
      deputies.push({ code, bodyCode: body, level: levels.get(body) as string, order })
      rows.push({
        tenantId: tx.tenantId,
        id: id('person', code),
        code,
        name,
        ...spell(name),
        gender: known ? null : order % 3 === 0 ? 'female' : 'male',
        profession: known ? (known.profession ?? null) : names.professions[order % names.professions.length],
        employer: known?.employer ?? null,
        jobTitle: known?.jobTitle ?? null,
        // Every fourth invented deputy has agreed to publish a contact, which is invented too.
        contact: known || order % 4 ? null : `demo-${data.slug}-${code.toLowerCase()}@example.invalid`,
        contactConsentOn: known || order % 4 ? null : startsOn,
        public: true,
      })
    }
  }
  insertMany(tx, people, rows)
  const delegations = new Map(data.bodies.map((body) => [body.code, body.delegations?.length ?? 0]))
  const constituencies = new Map(data.bodies.map((body) => [body.code, body.constituencies?.length ?? 0]))
  const part = (kind: string, counts: Map<string, number>, { bodyCode, order }: Deputy) => {
    const count = counts.get(bodyCode) ?? 0
    return count === 0 ? null : id(kind, `${bodyCode}-${kind}${(order % count) + 1}`)
  }
  insertMany(
    tx,
    mandates,
    deputies.map((deputy) => ({
      tenantId: tx.tenantId,
      id: id('mandate', deputy.code),
      personId: id('person', deputy.code),
      bodyId: id('body', deputy.bodyCode),
      level: deputy.level,
      termId: id('term', deputy.bodyCode),
      delegationId: part('D', delegations, deputy),
      constituencyId: part('X', constituencies, deputy),
      code: deputy.code,
      votingRight: deputy.level !== 'advisory',
      startsOn,
    })),
  )
  return deputies
}

async function loadAssignments({ tx, data, id }: Loading, deputies: Deputy[]): Promise<void> {
  const hosts = readCsv<SiteLine>(`${data.slug}/sites.csv`).filter((site) => data.assignment.kinds.includes(site.kind))
  insertMany(
    tx,
    siteAssignments,
    deputies.map((deputy) => ({
      tenantId: tx.tenantId,
      id: id('assignment', deputy.code),
      siteId: id('site', (hosts[deputy.order % hosts.length] as SiteLine).code),
      mandateId: id('mandate', deputy.code),
      mode: data.assignment.mode,
      validFrom: startsOn,
    })),
  )
  const groups = readCsv<GroupLine>(`${data.slug}/groups.csv`)
  const rows = groups.flatMap((group, g) => {
    const ofBody = deputies.filter((deputy) => deputy.bodyCode === group.body)
    const size = Math.min(8, ofBody.length)
    return Array.from({ length: size }, (_, i) => {
      const deputy = ofBody[(g * size + i) % ofBody.length] as Deputy
      return {
        tenantId: tx.tenantId,
        id: id('member', `${group.code} ${deputy.code}`),
        groupId: id('group', group.code),
        mandateId: id('mandate', deputy.code),
        duty: i === 0 ? 'convener' : i === 1 ? 'deputy_convener' : 'member',
        validFrom: startsOn,
      }
    })
  })
  insertMany(tx, groupMembers, rows)
}

async function loadKeepers({ tx, data, id }: Loading): Promise<void> {
  const names = readJson<NameData>('shared/names.json')
  const lines = readCsv<SiteLine>(`${data.slug}/sites.csv`)
  const keepers = lines.map((site, i) => ({ site, code: `K-${site.code}`, name: inventedName(names, 7 + i * 13) }))
  insertMany(
    tx,
    people,
    keepers.map(({ code, name }) => ({
      tenantId: tx.tenantId,
      id: id('person', code),
      code,
      name,
      ...spell(name),
      public: true,
    })),
  )
  insertMany(
    tx,
    siteKeepers,
    keepers.map(({ site, code }) => ({
      tenantId: tx.tenantId,
      id: id('keeper', code),
      siteId: id('site', site.code),
      personId: id('person', code),
      duty: 'responsible',
      validFrom: startsOn,
    })),
  )
  const items = new Map(data.kinds.map((kind) => [kind.code, kind.checklist ?? []]))
  insertMany(
    tx,
    siteChecks,
    lines.flatMap((site, s) =>
      (items.get(site.kind) ?? []).map((item, i) => ({
        tenantId: tx.tenantId,
        id: id('check', `${site.code} ${item.code}`),
        siteId: id('site', site.code),
        itemId: id('item', `${site.kind} ${item.code}`),
        // One in nine has not been met yet, so that the demonstration shows both.
        met: (s + i) % 9 !== 8,
        evidence: '演示数据',
        checkedOn: `${year}-03-01`,
      })),
    ),
  )
}

/** Code of the person who demonstrates a role. */
const demoCode = (role: string) => `DEMO-${role}`

async function loadRoles({ tx, data, id }: Loading, deputies: Deputy[]): Promise<void> {
  insertMany(
    tx,
    roles,
    tenantRoles.map((base) => ({ tenantId: tx.tenantId, id: id('role', base), base, code: base, ...roleNames[base] })),
  )
  // The deputy and the convener are deputies of the congress whose tenant it is; the others work for it.
  const district = deputies.filter(({ level }) => level === 'district')
  const persons = tenantRoles.map((role) => ({
    role,
    code: role === 'deputy' ? (district.at(-1) as Deputy).code : demoCode(role),
  }))
  const staff = persons.filter(({ role }) => role !== 'deputy')
  insertMany(
    tx,
    people,
    staff.map(({ role, code }) => {
      const name = `${roleNames[role].name}(演示)`
      return { tenantId: tx.tenantId, id: id('person', code), code, name, ...spell(name) }
    }),
  )
  const scopes: Record<string, string> = {
    branch: id('site', data.demo.branch),
    site: id('site', data.demo.site),
    group: id('group', data.demo.group),
    unit: id('unit', data.demo.unit),
  }
  insertMany(
    tx,
    memberships,
    persons.map(({ role, code }) => {
      const scopeKind = scopesOfRole[role]?.[0] as string
      return {
        tenantId: tx.tenantId,
        id: id('membership', role),
        accountId: demoAccount(data.slug, role),
        personId: id('person', code),
        roleId: id('role', role),
        scopeKind,
        scopeId: scopes[scopeKind] ?? null,
        validFrom: startsOn,
      }
    }),
  )
  const town = data.bodies.find(({ code }) => code === data.demo.town)
  const isElsewhere = town?.site !== undefined && town.site !== data.demo.branch
  insertMany(tx, memberships, [
    // The office is also that of the town whose year is shown.
    ...(isElsewhere
      ? [
          {
            tenantId: tx.tenantId,
            id: id('membership', 'town office'),
            accountId: demoAccount(data.slug, 'office_admin'),
            personId: id('person', demoCode('office_admin')),
            roleId: id('role', 'office_admin'),
            scopeKind: 'branch',
            scopeId: id('site', town.site as string),
            validFrom: startsOn,
          },
        ]
      : []),
    // A ballot has two tellers: the supervisor is the other one.
    {
      tenantId: tx.tenantId,
      id: id('membership', 'second teller'),
      accountId: demoAccount(data.slug, 'supervisor'),
      personId: id('person', demoCode('supervisor')),
      roleId: id('role', 'teller'),
      scopeKind: 'tenant',
      scopeId: null,
      validFrom: startsOn,
    },
  ])
  insertMany(
    tx,
    accountTenants,
    persons.map(({ role }) => ({ accountId: demoAccount(data.slug, role), tenant: tx.tenantId })),
  )
  loadColleague({ tx, data, id })
  insertMany(tx, unitStaff, [
    {
      tenantId: tx.tenantId,
      id: id('staff', 'demo'),
      unitId: scopes['unit'],
      personId: id('person', demoCode('department_handler')),
      // In a small office one person both handles and signs.
      duty: 'head',
      validFrom: startsOn,
    },
  ])
}

/** Whoever is in office in the other units, but for the last, which shows what a unit without anybody looks like. */
function loadColleague({ tx, data, id }: Loading): void {
  const name = '其他单位承办人(演示)'
  const [accountId, personId] = [colleagueAccount(data.slug), id('person', demoCode('colleague'))]
  insertMany(tx, people, [{ tenantId: tx.tenantId, id: personId, code: demoCode('colleague'), name, ...spell(name) }])
  const others = readCsv<UnitLine>(`${data.slug}/units.csv`).filter(({ code, parent }) => !parent && code !== data.demo.unit)
  insertMany(
    tx,
    memberships,
    others.slice(0, -1).map(({ code }) => ({
      tenantId: tx.tenantId,
      id: id('membership', `colleague ${code}`),
      accountId,
      personId,
      roleId: id('role', 'department_handler'),
      scopeKind: 'unit',
      scopeId: id('unit', code),
      validFrom: startsOn,
    })),
  )
  insertMany(tx, accountTenants, [{ accountId, tenant: tx.tenantId }])
}

/** The account that demonstrates a role in a tenant. */
export const demoAccount = (slug: string, role: string) => seedId(slug, 'account', role)

/** The account of whoever handles in the other units; nobody signs in to it. */
export const colleagueAccount = (slug: string) => seedId(slug, 'account', 'colleague')

/** An account that supports and rates in the demonstration; nobody signs in to it. */
export const residentAccount = (i: number) => seedId('platform', 'supporter', String(i))
/** Those of them that every demonstration has; the full one has more. */
export const demoResidents = Array.from({ length: 6 }, (_, i) => residentAccount(i))
/** Accounts of residents as they are written. */
export const residentRows = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: residentAccount(i), displayName: `示例居民${i + 1}` }))
