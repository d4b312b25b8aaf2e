import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { grant, mutate, uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
})
afterAll(() => app?.close())

const take = (channel: string, as: string | null, more: object = {}) =>
  at.submit({ qrCode: undefined, siteId: at.things.site.id, channel, name: '李来访', phone: '13912345678', ...more }, as)

test('keepers, office and deputies take down what comes by reception, visit, event, telephone and hotline', async () => {
  const { who } = at
  for (const channel of ['RECEPTION', 'VISIT', 'EVENT', 'PHONE', 'HOTLINE'])
    for (const as of [who.keeper, who.office, who.deputy]) {
      const { number, code, userErrors } = await take(channel, as)
      expect([channel, userErrors]).toEqual([channel, []])
      expect(await at.find(number, who.office)).toMatchObject({ channel, site: { code: 'S' }, author: { name: '李来访' } })
      // Who came gets the code over the counter.
      expect((await at.trace(number, code as string)).trace).toMatchObject({ state: 'submitted' })
    }
})

test('nobody takes down what comes by itself, and a citizen does not say how it came', async () => {
  const { who } = at
  const [before] = await app.sql`select count(*)::int n from opinion`
  for (const channel of ['QR', 'PORTAL', 'IMPORT', 'API'])
    for (const as of [who.keeper, who.office, who.deputy])
      for (const more of [{}, { qrCode: at.code, siteId: undefined }])
        expect([channel, (await take(channel, as, more)).userErrors]).toEqual([channel, [{ code: 'INVALID', field: 'channel' }]])
  const [after] = await app.sql`select count(*)::int n from opinion`
  expect(after).toEqual(before)
  for (const as of [null, who.teller, who.handler])
    expect(await at.find((await take('PHONE', as)).number, who.office)).toMatchObject({ channel: 'PORTAL' })
})

test('what a keeper takes down is not the keeper’s own, who is a citizen besides', async () => {
  const { tenant, things } = at
  const person = await mutate(app, tenant, 'personCreate', { code: 'K', name: '站长' }, '{ id }')
  const both = await grant(app, tenant, 'station_keeper', 'SITE', things.site.id, person.id)
  const role = await mutate(app, tenant, 'roleCreate', { base: 'CITIZEN', code: 'citizen-k', name: '居民' }, '{ id }')
  await app.sql`insert into membership (tenant_id, id, account_id, role_id, scope_kind, person_id, valid_from)
    select tenant_id, gen_random_uuid(), account_id, ${uuidOf(role.id)}, 'own', person_id, valid_from from membership where person_id = ${uuidOf(person.id)}`
  const { number } = await take('PHONE', both)
  const [row] =
    await app.sql`select person_id from opinion where number = ${number} and tenant_id = (select id from tenant where slug = ${tenant.slug})`
  expect(row).toEqual({ person_id: null })
})
