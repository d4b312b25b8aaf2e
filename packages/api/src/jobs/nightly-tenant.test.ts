import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../test/app.ts'
import { openTenant, sendFile, uuidOf } from '../../test/tenant.ts'
import { handlersOf } from './handlers.ts'

let app: App
beforeAll(async () => {
  app = await createApp()
})
afterAll(() => app?.close())

test('a step of the night that fails stops no other, and is tried again; what is deleted goes with the row', async () => {
  const tenant = await openTenant(app)
  const tenantId = uuidOf(tenant.id)
  const fileId = uuidOf(await sendFile(app, tenant, 'r.csv', '姓名\n某某\n'))
  await app.sql`update file set updated_at = now() - interval '8 days' where id = ${fileId}`
  // Nothing can be done for opinions, whose procedure cannot be read.
  const submission = `mutation { opinionSubmit(input: { submissionKey: "${crypto.randomUUID()}", text: "路灯坏了" }) { number userErrors { code } } }`
  await app.must(submission, { tenant: tenant.slug })
  await app.sql`update procedure set definition = '{}' where tenant_id = ${tenantId} and kind = 'opinion'`
  await app.sql`delete from jobs.job`
  const night = handlersOf(app.services)['nightly-tenant']({ id: 'x', tenantId, data: {} } as never)
  await expect(night).rejects.toThrow(/^1 of \d+ steps of the night failed$/)
  const [summary] = await app.sql`select 1 from district_summary where tenant = ${tenantId}`
  expect(summary).toBeDefined()
  const jobs = await app.sql`select data from jobs.job where name = 'content-delete'`
  expect(jobs.map(({ data }) => data)).toEqual([{ tenantId, ids: [fileId] }])
  const key = `${tenantId}/${fileId}`
  expect(await app.services.storage.exists(key)).toBe(true)
  await handlersOf(app.services)['content-delete']({ id: 'x', tenantId, data: { ids: [fileId] } } as never)
  expect(await app.services.storage.exists(key)).toBe(false)
})
