import { demoAccount } from '../../api/src/seed/load-people.ts'
import { type Congress, close, enrol, keysOf, open, type Person, signOff, vote } from '../../api/test/ballots.ts'
import { mutate, refused, type TestTenant, uuidOf } from '../../api/test/tenant.ts'
import type { Site } from '../../web/e2e/site.ts'

const slug = 'binhu'

/** A street of its own with two advisory deputies, at the home of the demonstration's office: what it is to decide on, and how they advise. */
export async function openStreet({ app }: Site) {
  const admin = demoAccount(slug, 'district_admin')
  const { id } = (await app.must<{ tenant: { id: string } }>('{ tenant { id } }', { tenant: slug, as: admin })).tenant
  const tenant: TestTenant = { id, slug, admin }
  const name = '示例街道人大工作委员会'
  const body = await mutate(app, tenant, 'congressBodyCreate', { code: 'ST88', name, kind: 'WORK_COMMITTEE', level: 'ADVISORY' })
  const term = await mutate(app, tenant, 'termCreate', { bodyId: body.id, ordinal: 1, name: '第一届', startsOn: '2022-01-01' })
  const deputies = await enrol(app, tenant, 'deputy', 2, term.id)
  const hall = { tenant, things: { body }, session: null, deputies, tellers: await enrol(app, tenant, 'teller', 2) } as unknown
  const category = await mutate(app, tenant, 'projectCategoryCreate', { code: 'street', name: '街道民生实事' })
  const [office] = await app.sql<{ scope_id: string }[]>`
    select scope_id from membership where account_id = ${demoAccount(slug, 'office_admin')}`
  const siteId = Buffer.from(`Site:${office?.scope_id}`).toString('base64url')
  const of = { proposerKind: 'OFFICE', bodyId: body.id, siteId, year: 2027, categoryId: category.id, text: '居民所盼' }
  return {
    /** A project of the street that has come to a state; the way there is the office's, and tested elsewhere. */
    async projectIn(state: string, title: string): Promise<string> {
      const made = await mutate(app, tenant, 'projectPropose', { ...of, title }, '{ id }')
      const place = state === 'candidate' ? 1 : null
      await app.sql`
        update project set state = ${state}, published = true, owner = 'office_admin', ordinal = ${place},
          delivered_on = case when ${state} = 'delivered' then current_date end where id = ${uuidOf(made.id)}`
      return made.id
    },
    /** Changes a candidate as the district does meanwhile. */
    async touch(projectId: string): Promise<void> {
      const [row] = await app.sql<{ version: number }[]>`select version from project where id = ${uuidOf(projectId)}`
      await mutate(app, tenant, 'projectEdit', { id: projectId, expectedVersion: row?.version, ordinal: 1 }, '{ id }')
    },
    /** Lets the deputies advise on projects, each choosing the same. */
    async advise(projectIds: readonly string[], choices: string, more: object = {}): Promise<void> {
      const options = projectIds.map((projectId) => ({ projectId }))
      const asked = { consultative: true, sessionId: null, title: '街道代表征询票决', options, places: 1, ...more }
      const ballot = await open(app, hall as Congress, asked)
      const keys = await keysOf(app, hall as Congress, ballot)
      for (const deputy of deputies) await vote(app, hall as Congress, keys, ballot, deputy as Person, choices)
      await close(app, hall as Congress, ballot)
      const told = await signOff(hall as Congress, ballot)
      const { userErrors } = await refused(app, tenant, 'ballotAnnounce', { id: ballot })
      if (told.length + userErrors.length > 0) throw new Error(JSON.stringify([told, userErrors]))
    },
  }
}
