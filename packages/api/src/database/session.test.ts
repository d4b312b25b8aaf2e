import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../test/app.ts'
import { openTenant, uuidOf } from '../../test/tenant.ts'
import { sessionFor } from '../tenant-session.ts'
import { newId } from './new-id.ts'
import type { Change, Session } from './session.ts'
import { rawStatement, tenant, value } from './statement.ts'

let app: App
let session: Session
let tenantId: string
beforeAll(async () => {
  app = await createApp()
  tenantId = uuidOf((await openTenant(app)).id)
  session = sessionFor(app.services, tenantId)
})
afterAll(() => app?.close())

const write = rawStatement(
  [],
  sql`insert into calendar_day (tenant_id, id, day, kind, name) values (${tenant}, ${value('id')}, ${value('day')}::date, ${value('kind')}, 'x')`,
)
const days = rawStatement<{ n: number }>(
  ['n'],
  sql`select count(*)::int from calendar_day where tenant_id = ${tenant} and name = 'x'`,
)
const written = async () => (await session.read((tx) => tx.run(days)))[0]?.n
const day = (on: string, kind = 'holiday') => ({ id: newId(), day: on, kind })

test('what is sent is there with the commit, though nobody has waited for it', async () => {
  await session.write(async (tx) => tx.send(write, day('2031-01-01')))
  expect(await written()).toBe(1)
})

test('what is sent and fails is the failure of the transaction, also where nobody waits for what follows', async () => {
  const failing = session.write(async (tx) => {
    tx.send(write, day('2031-01-02'))
    tx.send(write, day('2031-01-03', 'no such kind'))
    return { later: tx.run(days) }
  })
  await expect(failing).rejects.toMatchObject({ code: '23514' })
  expect(await written()).toBe(1)
})

test('a change of more things than a notification holds reaches other processes whole', async () => {
  const ids = Array.from({ length: 1000 }, newId)
  const heard: string[] = []
  const { unlisten } = await app.sql.listen('minhui', (payload) => {
    const change = JSON.parse(payload) as Change
    if (change.topic === 'many') heard.push(...(change.ids ?? []))
  })
  await session.write(async (tx) => tx.announce({ topic: 'many', tenantId, ids }))
  await expect.poll(() => heard.length).toBe(1000)
  expect(heard).toEqual(ids)
  await unlisten()
})
