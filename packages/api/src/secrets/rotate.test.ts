import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../test/app.ts'
import { Browser } from '../../test/browser.ts'
import { grant, mutate, openTenant, uuidOf } from '../../test/tenant.ts'
import { Authentication } from '../auth/authentication.ts'
import { Session } from '../database/session.ts'
import { KeyRing } from './key-ring.ts'
import { rotate } from './rotate.store.ts'

let app: App
beforeAll(async () => {
  app = await createApp()
})
afterAll(() => app?.close())

test('after a rotation everything lies under the new key, is found and opens with it alone', async () => {
  const tenant = await openTenant(app)
  const person = await mutate(app, tenant, 'personCreate', {
    code: 'P',
    name: '某甲',
    phone: '13712345678',
    identityNumber: '11010519491231002X',
  })
  const account = await grant(app, tenant, 'citizen', 'OWN', undefined, person.id)
  await app.services.authentication.setPhone(account, '13700000001')
  await app.services.authentication.setPassword(account, 'correct horse 2026')
  const speak =
    'mutation { opinionSubmit(input: { submissionKey: "018f0000-0000-7000-8000-000000000001", text: "路灯坏了", name: "某甲" }) { number code } }'
  const { opinionSubmit: spoken } = await app.must<{ opinionSubmit: { number: string; code: string } }>(speak, {
    tenant: tenant.slug,
  })
  const old = readFileSync(join(app.services.config.dataDir, 'secret-keys'), 'utf8')
  const next = `next:${randomBytes(32).toString('base64')}`
  const ring = new KeyRing(`${next},${old}`)
  const { pools } = app.services
  const auth = new Session({ pool: pools.auth, tenantId: null })
  expect(await rotate(auth, ring)).toBe(1)
  expect(await rotate(new Session({ pool: pools.user, tenantId: uuidOf(tenant.id) }), ring)).toBe(4)
  expect(await rotate(auth, ring)).toBe(0)
  // As a process that has the new key alone.
  const fresh = new KeyRing(next)
  Object.assign(app.services, {
    keys: fresh,
    authentication: new Authentication(auth, fresh, app.services.authentication.sessions),
  })
  const { people } = await app.must<{ people: { nodes: object[] } }>(
    '{ people(phone: "13712345678") { nodes { phone identityNumber } } }',
    {
      tenant: tenant.slug,
      as: tenant.admin,
    },
  )
  expect(people.nodes).toEqual([{ phone: '137****5678', identityNumber: '110*************2X' }])
  // Who spoke follows it with the code that was handed out before.
  const follow = 'mutation ($input: OpinionTraceInput!) { opinionTrace(input: $input) { trace { state } userErrors { code } } }'
  expect(await app.must(follow, { tenant: tenant.slug, variables: { input: spoken } })).toEqual({
    opinionTrace: { trace: { state: 'submitted' }, userErrors: [] },
  })
  const signed = await new Browser(app, tenant.slug).do(
    'signInWithPassword',
    { phone: '13700000001', password: 'correct horse 2026' },
    'pending',
  )
  expect(signed).toEqual({ pending: false, userErrors: [] })
})
