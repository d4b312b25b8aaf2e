import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { openTenant, uuidOf } from '../../../test/tenant.ts'
import { sessionFor } from '../../tenant-session.ts'
import { knownEdition, readEdition, readEditions } from './edition.store.ts'

let app: App
beforeAll(async () => {
  app = await createApp()
})
afterAll(() => app?.close())

test('an edition is read once, is nobody else’s, and nobody writes into it', async () => {
  const [at, other] = [await openOpinions(app), await openTenant(app)]
  await at.submit()
  const [tenantId, otherId] = [uuidOf(at.tenant.id), uuidOf(other.id)]
  // As another process has written it, so that this one has read nothing of it.
  const [row] = await app.sql<{ id: string }[]>`insert into procedure (tenant_id, id, kind, edition, definition)
    select tenant_id, gen_random_uuid(), kind, edition + 1, definition from procedure where tenant_id = ${tenantId} limit 1 returning id`
  const id = row?.id as string
  const counter = { transactions: 0, statements: 0 }
  const [own, foreign] = [sessionFor(app.services, tenantId, counter), sessionFor(app.services, otherId)]
  const [edition, again] = await own.read((tx) => Promise.all([readEdition(tx, id), readEdition(tx, id)]))
  expect(again).toBe(edition)
  expect(counter.statements).toBe(1)
  expect(edition?.states).toHaveProperty('submitted')
  const { statements } = counter
  expect(await own.read((tx) => readEdition(tx, id))).toBe(edition)
  expect(counter.statements).toBe(statements)
  expect(knownEdition(tenantId, id)).toBe(edition)
  expect(knownEdition(otherId, id)).toBeUndefined()
  expect(await foreign.read((tx) => readEditions(tx, [id]))).toEqual([null])
  await expect(foreign.read((tx) => readEdition(tx, id))).rejects.toThrow('gone')
  expect(() => Object.assign(edition?.states['submitted'] ?? {}, { owner: 'author' })).toThrow(TypeError)
})
