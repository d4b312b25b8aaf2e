import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { subscribe } from '../../../test/subscribe.ts'
import { grantByDatabase, openTenant, refused, uuidOf } from '../../../test/tenant.ts'
import { pagesOf } from '../../database/dump.ts'
import { sessionFor } from '../../tenant-session.ts'
import { readyFiles } from '../tenant-exports/whole-tenant.store.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
let { tenant, who, submit, find, act, done, toHandler } = {} as typeof at
let auditor: string
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  ;({ tenant, who, submit, find, act, done, toHandler } = at)
  auditor = await grantByDatabase(app, tenant, 'audit_admin')
})
afterAll(() => app?.close())

const secret = '王小二，身份证110105194912310021'
const reason = '含他人隐私'
type Redaction = {
  number: string
  ordinal: number | null
  reason: string
  by: string | null
  original: { field: string; text: string }[]
  files: { url: string }[]
}
const redactions = async (number: string, as: string | null, slug = tenant.slug) =>
  app.request(
    `{ redactions(first: 10, number: "${number}") { nodes { id number ordinal reason by original { field text } files { url } } } }`,
    { tenant: slug, as },
  )
const of = async (number: string): Promise<Redaction[]> => (await redactions(number, auditor)).data['redactions'].nodes
/** Everything that somebody who is not an auditor can read of it, and what lies in the database. */
const everywhere = async (number: string, code: string) =>
  JSON.stringify([
    await Promise.all([who.keeper, who.office, who.supervisor, tenant.admin].map((as) => find(number, as))),
    await at.trace(number, code),
    await app.sql`select * from opinion`,
    await app.sql`select * from opinion_entry`,
    await app.sql`select * from redaction`,
  ])

test('what an opinion says is taken out of sight everywhere; what it was is for auditors alone, on record', async () => {
  const { number, code } = await submit({ text: `${secret}占道经营` })
  const { id, version } = await find(number, who.office)
  const base = await app.http.listen({ host: '127.0.0.1', port: 0 })
  const listener = await subscribe(app, base, `subscription { opinionChanged(id: "${id}") { text } }`, {
    tenant: tenant.slug,
    as: who.keeper,
  })
  await done(number, 'Redact', who.office, { text: '某人占道经营', reason })
  await expect.poll(() => listener.events).toMatchObject([{ data: { opinionChanged: { text: '某人占道经营' } } }])
  await listener.end()
  const now = await find(number, who.keeper)
  // A title that was the beginning of the text does not go on saying it.
  expect(now).toMatchObject({ text: '某人占道经营', title: '某人占道经营', version: version + 1, state: 'submitted' })
  expect(await everywhere(number, code as string)).not.toContain('王小二')
  expect(app.logs.join('')).not.toContain('王小二')
  const [redaction, ...more] = await of(number)
  expect(more).toEqual([])
  expect(redaction).toMatchObject({ number, ordinal: null, reason, by: '某甲' })
  expect(redaction?.original).toContainEqual({ field: 'text', text: `${secret}占道经营` })
  const other = await openTenant(app)
  for (const as of [who.office, who.keeper, who.supervisor, tenant.admin, who.handler, other.admin])
    expect((await redactions(number, as)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await redactions(number, null)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  const [entry] = await app.sql`select count(*)::int n from audit_entry where action = 'redactions' and account_id = ${auditor}`
  expect(entry?.['n']).toBeGreaterThan(0)
  // Why is for the office; its author learns of no reason.
  expect((await find(number, who.office)).entries[0]).toMatchObject({ action: 'redact', text: reason, visibility: 'internal' })
  expect(JSON.stringify(await at.trace(number, code as string))).not.toContain(reason)
})

test('an answer is taken out of sight where it stands: in its entry, as the reply, and in what it answered besides', async () => {
  const { number } = await toHandler()
  const merged = await submit()
  await done(merged.number, 'Accept', who.keeper)
  await done(merged.number, 'Classify', who.keeper, { categoryId: at.category, grade: 'STREET' })
  await done(merged.number, 'Merge', who.office, { intoId: (await find(number, who.office)).id })
  await done(number, 'Start', who.handler)
  await done(number, 'Reply', who.handler, { text: `已找${secret}谈话` })
  expect((await find(merged.number, who.office)).reply).toContain('王小二')
  const reply = (await find(number, who.office)).entries.find(({ action }: { action: string }) => action === 'reply')
  await done(number, 'Redact', who.office, { ordinal: reply.ordinal, text: '已找当事人谈话', reason })
  for (const one of [number, merged.number]) {
    const { reply: said, entries } = await find(one, who.office)
    expect(said).toBe('已找当事人谈话')
    expect(entries.find(({ action }: { action: string }) => action === 'reply').text).toBe('已找当事人谈话')
    expect(JSON.stringify(entries)).not.toContain('王小二')
  }
  expect(await everywhere(merged.number, merged.code as string)).not.toContain('王小二')
  expect((await of(number))[0]?.original).toEqual([{ field: 'text', text: `已找${secret}谈话` }])
})

test('a photo is taken out of sight, and its address shows it to auditors alone', async () => {
  const submissionKey = randomUUID()
  const { data } = await app.request(
    'mutation ($input: OpinionPhotoCreateInput!) { opinionPhotoCreate(input: $input) { fileId uploadUrl } }',
    { tenant: tenant.slug, variables: { input: { submissionKey } } },
  )
  const { fileId, uploadUrl } = data['opinionPhotoCreate']
  const payload = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } })
    .png()
    .toBuffer()
  await app.http.inject({ method: 'PUT', url: uploadUrl, payload })
  const { number } = await submit({ submissionKey, photoIds: [fileId] })
  const leaving = async () => {
    const found: string[] = []
    for await (const lines of pagesOf(sessionFor(app.services, uuidOf(tenant.id)), readyFiles.statement))
      found.push(...lines.map(({ id }) => id))
    return found
  }
  // It leaves with all data of the district, until it is out of sight.
  expect(await leaving()).toContain(uuidOf(fileId))
  const other = await submit()
  expect((await act(other.number, 'Redact', who.office, { fileIds: [fileId], reason })).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: 'fileIds' },
  ])
  expect(await of(other.number)).toEqual([])
  await done(number, 'Redact', who.office, { fileIds: [fileId], reason })
  const file = (await of(number))[0]?.files[0]
  expect(await leaving()).not.toContain(uuidOf(fileId))
  const get = async (as: string) =>
    (await app.http.inject({ url: file?.url as string, headers: { authorization: `Bearer ${await app.tokens.sign(as)}` } }))
      .statusCode
  expect(await Promise.all([auditor, who.office, who.keeper, tenant.admin].map(get))).toEqual([200, 404, 404, 404])
})

test('is for the office, on what there is, once, and nothing is half done', async () => {
  const { number } = await toHandler()
  const input = { text: '某人', reason }
  for (const as of [who.keeper, who.handler, who.supervisor, who.deputy, who.teller]) {
    const { errors, userErrors } = await act(number, 'Redact', as, input)
    expect([...errors.map((error) => error.extensions?.['code']), ...userErrors.map(({ code }) => code)]).toHaveLength(1)
  }
  const { id, version } = await find(number, who.office)
  const both = await Promise.all(
    [1, 2].map(() => refused(app, tenant, 'opinionRedact', { id, expectedVersion: version, ...input }, who.office)),
  )
  expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT', field: 'expectedVersion' }])
  expect(await of(number)).toHaveLength(1)
  const wrong: [object, string, string][] = [
    [{ reason }, 'REQUIRED', 'text'],
    [{ ordinal: 99, text: 'x', reason }, 'NOT_FOUND', 'ordinal'],
    [{ ordinal: 1, text: 'x', reason }, 'STATUS', 'ordinal'],
    [{ ordinal: 1, title: 'x', reason }, 'INVALID', 'title'],
  ]
  for (const [given, code, field] of wrong)
    expect((await act(number, 'Redact', who.office, given)).userErrors).toMatchObject([{ code, field }])
  expect(await of(number)).toHaveLength(1)
})
