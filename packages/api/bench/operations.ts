import { createHash } from 'node:crypto'
import { encodeId } from '../src/graphql/global-id.ts'
import type { Shot } from './load.ts'

export type Operation = 'q1' | 'q2' | 'tree' | 'mutation'
export type Subject = 'minhui' | 'postgraphile' | 'limit'

/** The uuid that bench/data.sql gives a thing. */
export const idOf = (name: string) =>
  createHash('md5')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
const tenantOf = (n: number) => idOf(`tenant${n}`)
const slugOf = (n: number) => `bench-${String(n).padStart(3, '0')}`
const codeOf = (s: number) => `S${String(s).padStart(5, '0')}`

/** What is asked: of one of the small tenants in turn, or of a given one. */
export type Question = { tenant: number; n: number }

const minhui: Record<Operation, string> = {
  q1: 'query ($code: String!) { siteByCode(code: $code) { id name parent { name } keepers { person { name } } assignments { mandate { level person { name } } } } }',
  q2: '{ mandates(first: 20) { nodes { level person { name } unit { name } groups { group { name } } lastAssignments { validFrom site { name } } } } }',
  tree: '{ siteTree { id code name parentId } }',
  mutation: 'mutation ($input: SiteTierUpdateInput!) { siteTierUpdate(input: $input) { siteTier { name } userErrors { code } } }',
}
const postgraphile: Record<Operation, string> = {
  q1: 'query ($tenant: UUID!, $code: String!) { siteByTenantIdAndCode(tenantId: $tenant, code: $code) { rowId name siteByTenantIdAndParentId { name } siteKeepersByTenantIdAndSiteId(orderBy: [DUTY_DESC, ROW_ID_ASC]) { nodes { personByTenantIdAndPersonId { name } } } siteAssignmentsByTenantIdAndSiteId(condition: { validTo: null }, orderBy: [VALID_FROM_ASC, ROW_ID_ASC]) { nodes { mandateByTenantIdAndMandateId { level personByTenantIdAndPersonId { name } } } } } }',
  q2: '{ allMandates(first: 20, condition: { status: "active" }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { nodes { level personByTenantIdAndPersonId { name } unitByTenantIdAndUnitId { name } groupMembersByTenantIdAndMandateId(first: 1) { nodes { deputyGroupByTenantIdAndGroupId { name } } } siteAssignmentsByTenantIdAndMandateId(first: 3, orderBy: [VALID_FROM_DESC, ROW_ID_DESC]) { nodes { validFrom siteByTenantIdAndSiteId { name } } } } } }',
  tree: '{ allSites(condition: { status: "active" }) { nodes { rowId code name parentId } } }',
  mutation:
    'mutation ($tenant: UUID!, $id: UUID!, $name: String!) { updateSiteTierByTenantIdAndRowId(input: { tenantId: $tenant, rowId: $id, siteTierPatch: { name: $name } }) { siteTier { name } } }',
}

const site = ({ n }: Question) => codeOf((n % 35) + 3)

/** The request with which a subject is asked. `tokens` are of the tenants' admins; `versions` of their tiers. */
export function shotOf(
  subject: Subject,
  operation: Operation,
  question: Question,
  tokens: Map<number, string>,
  versions: Map<number, number>,
): Shot {
  const { tenant, n } = question
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (subject === 'limit') {
    const value = operation === 'q1' ? site(question) : operation === 'mutation' ? `层${n}` : undefined
    return { path: '/', headers, body: JSON.stringify({ operation, tenant: tenantOf(tenant), value }) }
  }
  if (subject === 'postgraphile') {
    headers['x-tenant-id'] = tenantOf(tenant)
    headers['accept'] = 'application/json'
    const variables =
      operation === 'q1'
        ? { tenant: tenantOf(tenant), code: site(question) }
        : operation === 'mutation'
          ? { tenant: tenantOf(tenant), id: idOf(`tier${tenant}`), name: `层${n}` }
          : {}
    return { path: '/graphql', headers, body: JSON.stringify({ query: postgraphile[operation], variables }) }
  }
  headers['x-tenant'] = slugOf(tenant)
  if (operation === 'mutation') headers['authorization'] = `Bearer ${tokens.get(tenant)}`
  const expectedVersion = versions.get(tenant) ?? 1
  if (operation === 'mutation') versions.set(tenant, expectedVersion + 1)
  const variables =
    operation === 'q1'
      ? { code: site(question) }
      : operation === 'mutation'
        ? { input: { id: encodeId('SiteTier', idOf(`tier${tenant}`)), expectedVersion, name: `层${n}` } }
        : {}
  return { path: '/graphql', headers, body: JSON.stringify({ query: minhui[operation], variables }) }
}

// biome-ignore lint/suspicious/noExplicitAny: three shapes of answer become one
type Any = any
const uuidOf = (id: string | null) => (id ? (Buffer.from(id, 'base64url').toString().split(':')[1] ?? null) : null)

/** The answer in one shape, whoever gave it, so that answers can be compared. */
export function plain(subject: Subject, operation: Operation, text: string): unknown {
  const answer = JSON.parse(text) as Any
  const level = (l: string) => l.toLowerCase()
  if (subject === 'limit') return operation === 'tree' ? byCode(answer) : answer
  const { data } = answer
  const ours = subject === 'minhui'
  switch (operation) {
    case 'q1': {
      const s = ours ? data.siteByCode : data.siteByTenantIdAndCode
      const parent = ours ? s.parent : s.siteByTenantIdAndParentId
      const keepers = ours
        ? s.keepers.map((k: Any) => k.person)
        : s.siteKeepersByTenantIdAndSiteId.nodes.map((k: Any) => k.personByTenantIdAndPersonId)
      const deputies = ours
        ? s.assignments.map((a: Any) => a.mandate)
        : s.siteAssignmentsByTenantIdAndSiteId.nodes.map((a: Any) => a.mandateByTenantIdAndMandateId)
      return {
        id: ours ? uuidOf(s.id) : s.rowId,
        name: s.name,
        parent,
        keepers,
        deputies:
          deputies.length === 0
            ? null
            : deputies.map((m: Any) => ({ level: level(m.level), name: (m.person ?? m.personByTenantIdAndPersonId).name })),
      }
    }
    case 'q2':
      return (ours ? data.mandates : data.allMandates).nodes.map((m: Any) => ({
        level: level(m.level),
        name: (m.person ?? m.personByTenantIdAndPersonId).name,
        unit: (m.unit ?? m.unitByTenantIdAndUnitId).name,
        group: ours ? m.groups[0].group.name : m.groupMembersByTenantIdAndMandateId.nodes[0].deputyGroupByTenantIdAndGroupId.name,
        assignments: (m.lastAssignments ?? m.siteAssignmentsByTenantIdAndMandateId.nodes).map((a: Any) => ({
          validFrom: a.validFrom,
          site: (a.site ?? a.siteByTenantIdAndSiteId).name,
        })),
      }))
    case 'tree':
      return byCode(
        ours
          ? data.siteTree.map((s: Any) => ({ ...s, id: uuidOf(s.id), parentId: uuidOf(s.parentId) }))
          : data.allSites.nodes.map(({ rowId, ...s }: Any) => ({ id: rowId, ...s })),
      )
    case 'mutation':
      return ours ? data.siteTierUpdate.siteTier : data.updateSiteTierByTenantIdAndRowId.siteTier
  }
}
const byCode = (sites: { code: string }[]) => [...sites].sort((a, b) => (a.code < b.code ? -1 : 1))
