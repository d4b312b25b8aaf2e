import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { dayFrom } from '../../../test/deliveries.ts'
import { pdfText } from '../../../test/pdf-text.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { mutate, openTenant, sendFile } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>
beforeAll(async () => {
  app = await createApp()
  at = await openSuggestions(app)
})
afterAll(() => app?.close())

const letter = async (number: string, name: string, as: string | null, slug = at.tenant.slug) => {
  const headers = as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {}
  return app.http.inject({ url: `/${slug}/suggestions/${number}/${name}.pdf`, headers })
}

test('a signed reply is an official letter: whose, on what, of which class, under which number', async () => {
  const promisedOn = dayFrom(219)
  const number = await at.toReplied({}, { replyClass: 'B', text: '已列入计划，详见下文', promise: '增设两站', promisedOn })
  const { statusCode, rawPayload, headers } = await letter(number, `${number}-1-1`, null)
  expect([statusCode, headers['content-type']]).toEqual([200, 'application/pdf'])
  const text = pdfText(rawPayload).join('\n')
  for (const part of [
    '民政局',
    `${number}-1-1`,
    at.words.title,
    '单某某代表',
    'B类',
    '局长甲',
    '增设两站',
    promisedOn,
    '已列入计划',
  ])
    expect(text).toContain(part)
})

test('a letter says under which session, of which body, the number was given', async () => {
  const { tenant, who, things } = at
  const first = await at.toReplied()
  const { filedNumber } = await at.find(first, who.admin)
  const text = async (number: string) => pdfText((await letter(number, `${number}-1-1`, null)).rawPayload).join('')
  expect(await text(first)).toContain(`对示例区人大第一届第五次会议第${filedNumber}号代表建议的答复`)
  // A town has numbers of its own.
  const town = await mutate(app, tenant, 'congressBodyCreate', {
    code: 'TOWN',
    name: '某镇人民代表大会',
    kind: 'CONGRESS',
    level: 'TOWN',
  })
  const term = await mutate(app, tenant, 'termCreate', { bodyId: town.id, ordinal: 3, name: '第三届', startsOn: '2022-01-01' })
  const session = { termId: term.id, ordinal: 2, name: '第二次会议', startsOn: '2026-01-08' }
  await mutate(app, tenant, 'congressSessionCreate', session)
  const seat = { personId: things.person.id, termId: term.id, code: 'TOWN-1', startsOn: '2022-01-01' }
  const { id: mandateId } = await mutate(app, tenant, 'mandateCreate', seat)
  const own = await at.draft({ mandateId })
  await at.done(own, 'Submit', who.deputy)
  for (const [action, as, input] of [
    ['Approve', who.admin, {}],
    ['File', who.admin, {}],
    ['Assign', who.admin, { mode: 'SOLE', unitIds: [things.unit.id] }],
    ['Start', who.handler, {}],
    ['PrepareReply', who.handler, at.reply],
    ['SignReply', who.head, {}],
  ] as const)
    await at.done(own, action, as, input)
  expect(await text(own)).toContain('对某镇第三届人民代表大会第二次会议第1号代表建议的答复')
})

test('what is not signed, secret, or of another district is no letter for whoever may not read it', async () => {
  const number = await at.toHandler({ secret: true })
  await at.done(number, 'PrepareReply', at.who.handler, at.reply)
  for (const as of [at.who.handler, at.who.deputy, null]) expect((await letter(number, `${number}-1-1`, as)).statusCode).toBe(404)
  await at.done(number, 'SignReply', at.who.head)
  for (const as of [at.who.handler, at.who.deputy, at.who.supervisor])
    expect((await letter(number, `${number}-1-1`, as)).statusCode).toBe(200)
  const elsewhere = await openTenant(app)
  for (const [as, slug] of [
    [at.who.stranger, at.tenant.slug],
    [null, at.tenant.slug],
    [elsewhere.admin, elsewhere.slug],
    [elsewhere.admin, at.tenant.slug],
  ] as const)
    expect((await letter(number, `${number}-1-1`, as, slug)).statusCode).toBe(404)
  expect((await letter(number, '../../x', at.who.deputy)).statusCode).toBe(404)
})

test('a deputy’s file is read by whoever may read the draft, and put to it before it is handed in alone', async () => {
  const { tenant, who, draft, done, act, find } = at
  const number = await draft()
  const { fileCreate } = await app.must<{ fileCreate: { file: { id: string }; uploadUrl: string } }>(
    'mutation ($input: FileCreateInput!) { fileCreate(input: $input) { file { id } uploadUrl userErrors { code } } }',
    { tenant: tenant.slug, as: who.deputy, variables: { input: { purpose: 'ATTACHMENT', name: '调研.pdf' } } },
  )
  const headers = { authorization: `Bearer ${await app.tokens.sign(who.deputy)}`, 'content-type': 'application/pdf' }
  const payload = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'
  const sent = await app.http.inject({ method: 'PUT', url: fileCreate.uploadUrl, payload, headers })
  expect(sent.statusCode).toBeLessThan(300)
  const fileIds = [fileCreate.file.id]
  expect((await act(number, 'Attach', who.cosigner, { fileIds })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  await done(number, 'Attach', who.deputy, { fileIds })
  const seen = await app.must<{ suggestions: { nodes: { attachments: { name: string; url: string }[] }[] } }>(
    `{ suggestions(first: 1, number: "${number}") { nodes { attachments { name url } } } }`,
    { tenant: tenant.slug, as: who.deputy },
  )
  const [file] = seen.suggestions.nodes[0]?.attachments ?? []
  expect(file?.name).toBe('调研.pdf')
  const get = async (as: string | null) => {
    const bearer = as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {}
    return (await app.http.inject({ url: file?.url as string, headers: bearer })).statusCode
  }
  expect(await get(who.deputy)).toBe(200)
  for (const as of [who.stranger, who.office, who.handler, null]) expect(await get(as)).toBe(404)
  await done(number, 'Submit', who.deputy)
  expect(await get(who.office)).toBe(200)
  const another = await sendFile(app, tenant, 'x.csv', 'a,b\n')
  expect((await act(number, 'Attach', who.deputy, { fileIds: [another] })).userErrors).toMatchObject([{ code: 'STATUS' }])
  expect(await find(number, null)).toBeUndefined()
})
