import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { dayFrom } from '../../../test/deliveries.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { pdfText } from '../../../test/pdf-text.ts'
import { wideLimits } from '../../../test/people.ts'
import { subscribe } from '../../../test/subscribe.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { grantByDatabase, mutate, openTenant, refused, uuidOf } from '../../../test/tenant.ts'
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
  const { data } = await app.request('mutation ($input: PhotoCreateInput!) { photoCreate(input: $input) { fileId uploadUrl } }', {
    tenant: tenant.slug,
    variables: { input: { submissionKey } },
  })
  const { fileId, uploadUrl } = data['photoCreate']
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

test('answers to questions, the place on the map and the title of an issue follow', async () => {
  const category = (
    await mutate(
      app,
      tenant,
      'opinionCategoryCreate',
      { code: 'asked', name: '追问类', questions: ['在哪里？', '谁干的？'] },
      '{ id }',
    )
  ).id
  const { number } = await submit({
    text: '三号楼门口堆物',
    title: '某某家门口堆物',
    categoryId: category,
    answers: ['三号楼', secret],
    latitude: 31.5,
    longitude: 120.3,
  })
  const { id } = await find(number, who.office)
  const sharing = await mutate(
    app,
    tenant,
    'sharingSessionCreate',
    { title: '共享会', heldOn: '2026-05-01', siteId: at.things.root.id },
    '{ id version }',
  )
  await mutate(
    app,
    tenant,
    'sharingSessionPut',
    { id: sharing.id, expectedVersion: sharing.version, opinionId: id, title: '某某家堆物' },
    '{ id }',
  )
  const stored = async () => {
    const [row] = await app.sql`select answers, latitude, longitude from opinion where id = ${uuidOf(id)}`
    const [issue] = await app.sql`select title from sharing_issue where opinion_id = ${uuidOf(id)}`
    return { ...row, issue: issue?.['title'] }
  }
  await done(number, 'Redact', who.office, { answers: ['三号楼', '（隐去）'], coordinates: true, reason })
  expect(await stored()).toEqual({
    answers: { '在哪里？': '三号楼', '谁干的？': '（隐去）' },
    latitude: null,
    longitude: null,
    issue: '某某家堆物',
  })
  await done(number, 'Redact', who.office, { title: '门口堆物', reason })
  expect((await stored()).issue).toBe('门口堆物')
  const originals = (await of(number)).map(({ original }) => Object.fromEntries(original.map(({ field, text }) => [field, text])))
  expect(originals[0]).toEqual({ title: '某某家门口堆物', issueTitle: '某某家堆物' })
  expect(originals[1]).toMatchObject({ latitude: '31.5', longitude: '120.3', answers: expect.stringContaining('王小二') })
  expect((await act(number, 'Redact', who.office, { answers: Array(11).fill('x'), reason })).userErrors).toMatchObject([
    { code: 'TOO_MANY', field: 'answers' },
  ])
  expect((await act(number, 'Redact', who.office, { coordinates: false, reason })).userErrors).toMatchObject([
    { code: 'REQUIRED', field: 'text' },
  ])
})

test("a unit's signed reply is taken out of sight: in its letter, in the ledger, and by its words", async () => {
  const own = await openSuggestions(app)
  const audits = await own.auditor()
  const promise = { replyClass: 'B', text: `已找${secret}谈话，列入计划`, promise: `${secret}负责清理`, promisedOn: dayFrom(219) }
  const number = await own.toReplied({}, promise)
  const other = await own.toHandler()
  await own.done(other, 'PrepareReply', own.who.handler, own.reply)
  const letterNumber = `${number}-1-1`
  const redacted = { letterNumber, text: '已找当事人谈话，列入计划', promise: '安排专人清理', reason }
  for (const as of [own.who.office, own.who.handler, own.who.head, own.who.supervisor, own.who.deputy])
    expect((await own.act(number, 'Redact', as, redacted)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await own.act(number, 'Redact', null, redacted)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  const wrong: [string, object, string, string][] = [
    [other, { letterNumber: `${other}-1-1`, text: 'x' }, 'NOT_FOUND', 'letterNumber'],
    [other, { letterNumber, text: 'x' }, 'NOT_FOUND', 'letterNumber'],
    [number, { letterNumber, title: 'x' }, 'INVALID', 'title'],
    [number, { letterNumber, ordinal: 1, text: 'x' }, 'INVALID', 'letterNumber'],
    [number, { letterNumber }, 'REQUIRED', 'text'],
    [number, { promise: 'x' }, 'REQUIRED', 'letterNumber'],
    [number, { ordinal: 1, text: '长'.repeat(4001) }, 'TOO_LONG', 'text'],
  ]
  for (const [which, given, code, field] of wrong)
    expect((await own.act(which, 'Redact', own.who.admin, { ...given, reason })).userErrors).toMatchObject([{ code, field }])
  await own.done(number, 'Redact', own.who.admin, redacted)
  for (const as of [own.who.deputy, own.who.handler, own.who.admin, null]) {
    const seen = await own.find(number, as)
    expect(seen.replies).toMatchObject([{ text: '已找当事人谈话，列入计划', promise: '安排专人清理' }])
    expect(JSON.stringify(seen)).not.toContain('王小二')
  }
  const everything = JSON.stringify([
    await app.sql`select * from suggestion_reply`,
    await app.sql`select * from commitment`,
    await app.sql`select * from suggestion_entry`,
    await app.sql`select * from suggestion_words`,
    await app.sql`select * from redaction`,
    await app.sql`select * from audit_entry where tenant_id = ${uuidOf(own.tenant.id)}`,
  ])
  expect(everything).not.toMatch(/王小二|110105194912310021/)
  const found = async (words: string) =>
    (await app.request(`{ suggestions(search: "${words}") { nodes { number } } }`, { tenant: own.tenant.slug })).data[
      'suggestions'
    ].nodes
  expect([await found('110105194912310021'), await found('当事人')]).toEqual([[], [{ number }]])
  const pdf = await app.http.inject({ url: `/${own.tenant.slug}/suggestions/${number}/${letterNumber}.pdf` })
  const printed = pdfText(pdf.rawPayload).join('')
  expect(printed).toContain('安排专人清理')
  expect(printed).not.toContain('王小二')
  const { data } = await app.request(`{ redactions(first: 10, number: "${number}") { nodes { original { field text } } } }`, {
    tenant: own.tenant.slug,
    as: audits,
  })
  expect(data['redactions'].nodes[0].original).toContainEqual({ field: 'text', text: promise.text })
  expect(data['redactions'].nodes[0].original).toContainEqual({ field: 'letterNumber', text: letterNumber })
})

test('what a unit or the procuratorate has said of a suggestion is redacted wherever it stands', async () => {
  const own = await openSuggestions(app)
  const { who, done, things, otherUnit } = own
  const number = await own.toHandler({}, { mode: 'LEAD', unitIds: [things.unit.id, otherUnit] })
  await done(number, 'Opine', who.otherHandler, { text: '王小二家门口由我局负责' })
  const { id } = await own.known(number)
  const offer = await mutate(
    app,
    own.tenant,
    'suggestionOffer',
    { id, field: 'ENVIRONMENT_AND_RESOURCES', text: '王小二反映河水发黑' },
    '{ id }',
    who.admin,
  )
  const declined = { id: offer['id'], expectedVersion: 1, reason: '王小二已另案起诉' }
  await mutate(app, own.tenant, 'prosecutionDecline', declined, '{ id }', who.liaison)
  for (const action of ['opine', 'offer', 'declineOffer']) {
    const [entry] = await app.sql<{ ordinal: number }[]>`
      select ordinal from suggestion_entry where tenant_id = ${uuidOf(own.tenant.id)} and action = ${action}`
    await done(number, 'Redact', who.admin, { ordinal: entry?.ordinal, text: '当事人反映', reason })
  }
  const everything = JSON.stringify([
    await own.find(number, who.admin),
    await app.sql`select * from suggestion_unit`,
    await app.sql`select * from prosecution`,
    await app.sql`select * from suggestion_entry`,
    await app.sql`select * from audit_entry where tenant_id = ${uuidOf(own.tenant.id)}`,
  ])
  expect(everything.match(/.{20}王小二.{20}/)).toBeNull()
  const [matter] = await app.sql`select text, reason from prosecution where tenant_id = ${uuidOf(own.tenant.id)}`
  expect(matter).toEqual({ text: '当事人反映', reason: '当事人反映' })
})
