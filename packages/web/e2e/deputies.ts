import { demoAccount } from '../../api/src/seed/load-people.ts'
import type { App } from '../../api/test/app.ts'
import { grant, mutate, type TestTenant } from '../../api/test/tenant.ts'

/** What suggestions need in a demonstration district: a session, a head who signs, a second deputy with an account. */
export async function prepareDeputies(app: App, slug: string) {
  const tenant: TestTenant = { id: '', slug, admin: demoAccount(slug, 'district_admin') }
  const ask = (query: string) => app.must(query, { tenant: slug, as: tenant.admin })
  const personOf = async (role: string) => {
    const [row] = await app.sql<{ person_id: string; scope_id: string | null }[]>`
      select person_id, scope_id from membership where account_id = ${demoAccount(slug, role)}`
    const idOf = (type: string, uuid: string | null | undefined) => Buffer.from(`${type}:${uuid}`).toString('base64url')
    return { person: idOf('Person', row?.person_id), scope: idOf('Unit', row?.scope_id) }
  }
  const deputy = await personOf('deputy')
  const handler = await personOf('department_handler')
  const own = await ask(`{ node(id: "${deputy.person}") { ... on Person { name mandates { id term { id } body { id } } } } }`)
  const { id: mandate, term, body } = own['node'].mandates[0]
  await mutate(app, tenant, 'congressSessionCreate', { termId: term.id, ordinal: 90, name: '第九次会议', startsOn: '2026-10-08' })
  const others = await ask(`{ mandates(first: 2, bodyId: "${body.id}", orderBy: CODE) { nodes { id person { id name } } } }`)
  const [other] = others['mandates'].nodes as { id: string; person: { id: string; name: string } }[]
  const account = await grant(app, tenant, 'deputy', 'OWN', undefined, other?.person.id)
  const unit = (await ask(`{ node(id: "${handler.scope}") { ... on Unit { name } } }`))['node'].name as string
  const cosigner = { account, name: other?.person.name as string, mandate: other?.id as string }
  return { tenant, unit, deputy: { mandate: mandate as string }, cosigner }
}
