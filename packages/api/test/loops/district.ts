import type { RoleName } from '@minhui/schema/access/vocabulary'
import { encodeId } from '../../src/graphql/global-id.ts'
import { readJson, type TenantData } from '../../src/seed/data-files.ts'
import { platformAccount } from '../../src/seed/load.ts'
import { demoAccount } from '../../src/seed/load-people.ts'
import { seedId } from '../../src/seed/seed-id.ts'
import { type App, createApp, operator } from '../app.ts'
import { openClient } from '../machines.ts'
import { grant, mutate, openTenant, type TestTenant } from '../tenant.ts'

export type UnitName = 'first' | 'second' | 'third'
/** Somebody who is there while a case goes its way: who they are, and what of the district is theirs. */
export type Person = {
  name: string
  /** None: whoever has no role here. */
  role?: RoleName
  /** None: a visitor. */
  account?: string
  /** The key of a system. */
  key?: string
  /** From where they ask, when not from the district. */
  from?: string
  /** Whether the station, and the branch in which it is, are theirs. */
  isHere?: boolean
  unit?: UnitName
  isHead?: boolean
  mandate?: string
}

const wide = { points: 2_000_000_000, seconds: 60 }
const limits = {
  ...{ costPerAddress: wide, costPerAccount: wide, costPerClient: wide, costPerTenant: wide, costPerVisitors: wide },
  opinionPerAddress: wide,
}

export type District = Awaited<ReturnType<typeof openDistrict>>

/**
 * One of the four districts as its data configure it, with everybody of its demonstration and their likes elsewhere: who
 * keeps another station, works for another unit, sits for another branch.
 */
export async function openDistrict(slug: string) {
  const app = await createApp({ seeds: [slug], limits })
  const tenant: TestTenant = { id: encodeId('Tenant', seedId(slug)), slug, admin: demoAccount(slug, 'district_admin') }
  const { demo } = readJson<TenantData>(`${slug}/tenant.json`)
  const siteId = encodeId('Site', seedId(slug, 'site', demo.site))
  const { seats, others, elsewhere } = await placesOf(app, slug, demo)
  const units = await unitsOf(app, slug, demo.unit)
  const people = await castOf(app, tenant, { seats, elsewhere, units })
  const signers = await Promise.all(others.map((seat) => sit(app, tenant, 'a deputy who signs', seat)))
  const [category] = await app.sql<
    [{ id: string }]
  >`select id from opinion_category where tenant_id = ${seedId(slug)} order by code`
  const { code: qrCode } = await mutate(app, tenant, 'qrCodeIssue', { subject: 'SITE', targetId: siteId }, '{ code }')
  const tokens = new Map<string, Promise<string>>()
  /** Proof of who asks, signed once an hour. */
  const tokenOf = (account: string) => {
    const key = `${account} ${Math.floor(Date.now() / 3_600_000)}`
    const known = tokens.get(key) ?? app.tokens.sign(account)
    tokens.set(key, known)
    return known
  }
  /** Asks as somebody, from where they are. */
  const ask = async ({ from, account, key }: Person, query: string, variables: Record<string, unknown>) => {
    const proof = key ?? (account && (await tokenOf(account)))
    return app.request(query, {
      tenant: from ?? slug,
      variables,
      ...(proof && { headers: { authorization: `Bearer ${proof}` } }),
    })
  }
  return {
    ...{ app, tenant, people, signers, units, siteId, ask, qrCode: qrCode as string },
    categoryId: encodeId('OpinionCategory', category.id),
    /** Who is called so. */
    who: (name: string): Person => {
      const found = people.find((one) => one.name === name)
      if (!found) throw new Error(`nobody is called ${name}`)
      return found
    },
  }
}

type Seat = { id: string; person: string }

/** Deputies of the district whose place is within the branch of the demonstration, and a place that has nothing to do with theirs. */
async function placesOf(app: App, slug: string, demo: TenantData['demo']) {
  const tenantId = seedId(slug)
  const seats = await app.sql<(Seat & { site: string })[]>`
    select m.id, m.person_id as person, a.site_id as site from mandate m
      join site_assignment a on a.tenant_id = m.tenant_id and a.mandate_id = m.id
      join site_closure c on c.tenant_id = m.tenant_id and c.descendant_id = a.site_id and c.ancestor_id = ${seedId(slug, 'site', demo.branch)}
     where m.tenant_id = ${tenantId} and m.level = 'district' order by a.site_id, m.code limit 3`
  const taken = [seedId(slug, 'site', demo.site), seats[0]?.site as string]
  const [other] = await app.sql<[{ id: string }]>`
    select id from site s where tenant_id = ${tenantId} and status = 'active' and not exists (
      select from site_closure c where c.tenant_id = s.tenant_id
        and ((c.ancestor_id = s.id and c.descendant_id = any(${taken}::uuid[])) or (c.descendant_id = s.id and c.ancestor_id = any(${taken}::uuid[]))))
      order by code limit 1`
  const others = await app.sql<Seat[]>`
    select id, person_id as person from mandate m where tenant_id = ${tenantId} and level = 'district' and not (id = any(${seats.map(({ id }) => id)}))
       and not exists (select from membership s where s.tenant_id = m.tenant_id and s.person_id = m.person_id) order by code limit 8`
  return { seats, others, elsewhere: encodeId('Site', other.id) }
}

/** The unit of the demonstration and two beside it. */
async function unitsOf(app: App, slug: string, code: string): Promise<Record<UnitName, string>> {
  const others = await app.sql<{ id: string }[]>`
    select u.id from unit u join unit d on d.tenant_id = u.tenant_id and d.code = ${code}
     where u.tenant_id = ${seedId(slug)} and u.kind = 'department' and u.id <> d.id and u.parent_id is not distinct from d.parent_id
     order by u.code limit 2`
  const [first, second, third] = [seedId(slug, 'unit', code), ...others.map(({ id }) => id)].map((id) => encodeId('Unit', id))
  return { first, second, third } as Record<UnitName, string>
}

/** A deputy with an account. */
const sit = async (app: App, tenant: TestTenant, name: string, seat: Seat): Promise<Person> => ({
  ...{ name, role: 'deputy', mandate: encodeId('Mandate', seat.id) },
  account: await grant(app, tenant, 'deputy', 'OWN', undefined, encodeId('Person', seat.person)),
})

type Places = Omit<Awaited<ReturnType<typeof placesOf>>, 'others'> & { units: Record<UnitName, string> }

async function castOf(app: App, tenant: TestTenant, { seats, elsewhere, units }: Places): Promise<Person[]> {
  const demo = (name: string, role: RoleName, more: Partial<Person> = {}): Person => ({
    ...{ name, role, account: demoAccount(tenant.slug, role) },
    ...more,
  })
  const granted = async (
    name: string,
    role: RoleName,
    [scope, on, of]: [string, string?, string?],
    more: Partial<Person> = {},
  ) => ({
    ...{ name, role, account: await grant(app, tenant, role, scope, on, of) },
    ...more,
  })
  const head = await mutate(app, tenant, 'personCreate', { code: 'HEAD2', name: '（示例）局长乙' }, '{ id }')
  const duty = { unitId: units.second, personId: head.id, duty: 'HEAD', validFrom: '2022-01-01' }
  await mutate(app, tenant, 'unitStaffAppoint', duty, '{ id }')
  const deputy = (name: string, i: number) => sit(app, tenant, name, seats[i] as Seat)
  const neighbour = await openTenant(app)
  const { key } = await openClient(app, tenant, ['opinions:submit', 'figures:read'])
  return [
    await granted('the citizen', 'citizen', ['OWN']),
    demo('another citizen', 'citizen'),
    demo('the keeper', 'station_keeper', { isHere: true }),
    await granted('the keeper of another station', 'station_keeper', ['SITE', elsewhere]),
    demo('the office', 'office_admin', { isHere: true }),
    await granted('the office of another branch', 'office_admin', ['BRANCH', elsewhere]),
    demo('the district', 'district_admin'),
    demo('the supervisor', 'supervisor'),
    await granted('the handler', 'department_handler', ['UNIT', units.first], { unit: 'first' }),
    // In a small office one person both handles and signs.
    demo('the head', 'department_handler', { unit: 'first', isHead: true }),
    await granted('the handler of the second unit', 'department_handler', ['UNIT', units.second], { unit: 'second' }),
    await granted('the head of the second unit', 'department_handler', ['UNIT', units.second, head.id], {
      ...{ unit: 'second', isHead: true },
    }),
    await granted('the handler of a third unit', 'department_handler', ['UNIT', units.third], { unit: 'third' }),
    await deputy('the deputy', 0),
    await deputy('the co-signer', 1),
    await deputy('another deputy', 2),
    demo('a convener', 'group_convener'),
    demo('a teller', 'teller'),
    demo('the liaison', 'prosecutor_liaison'),
    demo('the security administrator', 'security_admin'),
    demo('the auditor', 'audit_admin'),
    { name: 'the province', account: platformAccount(tenant.slug === 'jianghan' ? 'hubei' : 'jiangsu') },
    { name: 'the operator', account: operator },
    { name: 'a system', key },
    { name: 'a visitor' },
    { name: 'the admin of another district', account: neighbour.admin },
    { name: 'the same from there', account: neighbour.admin, role: 'district_admin', from: neighbour.slug },
  ]
}
