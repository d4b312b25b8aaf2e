import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { grant, openTenant, sendFile, uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
})
afterAll(() => app?.close())

const pdf = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'
const paper = (name: string) => sendFile(app, at.tenant, name, pdf, { purpose: 'ATTACHMENT', as: at.who.handler })
type Entry = {
  ordinal: number
  action: string
  repeated: boolean
  text: string | null
  files: { id: string; name: string; url: string }[]
}
const entriesOf = async (number: string, as: string): Promise<Entry[]> =>
  (
    await app.must<{ opinions: { nodes: { entries: Entry[] }[] } }>(
      `{ opinions(first: 1, number: "${number}") { nodes { entries(first: 50) { ordinal action text repeated files { id name url } } } } }`,
      { tenant: at.tenant.slug, as },
    )
  ).opinions.nodes[0]?.entries ?? []
const filesOf = async (number: string, as: string) => (await entriesOf(number, as)).flatMap(({ files }) => files)
const traced = async (number: string, code: string) =>
  (
    await app.must<{ opinionTrace: { trace: { entries: Entry[] } } }>(
      'mutation ($input: OpinionTraceInput!) { opinionTrace(input: $input) { trace { entries { text files { id name url } } } } }',
      { tenant: at.tenant.slug, variables: { input: { number, code } } },
    )
  ).opinionTrace.trace.entries.flatMap(({ files }) => files)
const get = async (url: string, as: string | null) => {
  const headers = as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {}
  return (await app.http.inject({ url, headers })).statusCode
}
const addressOf = (id: string, entry: string) => `/${at.tenant.slug}/attachments/${uuidOf(id)}?entry=${entry}`

test('the files of the answer to a common issue are read by everybody whom it answers, and no others of it', async () => {
  const { who, tenant, submit, done, find, toHandler } = at
  const [citizen, stranger] = [await grant(app, tenant, 'citizen', 'OWN'), await grant(app, tenant, 'citizen', 'OWN')]
  const common = await toHandler({ text: '整条街的灯都坏了' })
  const { id: intoId } = await find(common.number, tenant.admin)
  const merged = [await submit({ text: '我家门口的灯' }, citizen), await submit({ text: '巷口的灯' })]
  const alone = await submit({ text: '楼道的灯' }, stranger)
  for (const { number } of merged) {
    await done(number, 'Accept', who.keeper)
    await done(number, 'Merge', who.office, { intoId })
  }
  const [inside, answer] = [await paper('内部测算.pdf'), await paper('更换清单.pdf')]
  await done(common.number, 'Start', who.handler, { text: '先测算', fileIds: [inside] })
  await done(common.number, 'Reply', who.handler, { text: '整条街已更换', fileIds: [answer] })
  const [signedIn, byCode] = merged as [(typeof merged)[number], (typeof merged)[number]]

  const shown = await filesOf(signedIn.number, citizen)
  expect(shown.map(({ id, name }) => [id, name])).toEqual([[answer, '更换清单.pdf']])
  const url = shown[0]?.url as string
  // They are redacted where they are, and not through an opinion that only has the answer.
  const repeating = (await entriesOf(signedIn.number, who.office)).find(({ files }) => files.length > 0)
  expect(repeating).toMatchObject({ action: 'reply', repeated: true })
  expect((await entriesOf(common.number, who.office)).map(({ repeated }) => repeated)).not.toContain(true)
  const covers = { ordinal: repeating?.ordinal, fileIds: [answer], reason: '含他人隐私' }
  expect((await at.act(signedIn.number, 'Redact', who.office, covers)).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: 'fileIds' },
  ])
  // Those who read the opinion that was merged read it too: to all others there is nothing.
  for (const as of [citizen, who.keeper, who.office, tenant.admin]) expect(await get(url, as)).toBe(200)
  const elsewhere = await openTenant(app)
  for (const as of [stranger, who.otherKeeper, who.otherHandler, who.teller, elsewhere.admin, null])
    expect(await get(url, as)).toBe(404)
  expect(await get(url.replace(tenant.slug, elsewhere.slug), elsewhere.admin)).toBe(404)
  // The common issue is nobody's of those whom it answers, nor what is said of it besides.
  expect(await get(url.split('?')[0] as string, citizen)).toBe(404)
  const [row] = await app.sql<{ id: string }[]>`
    select e.id from opinion_entry e join opinion o on o.id = e.case_id
    where o.number = ${signedIn.number} and o.tenant_id = ${uuidOf(tenant.id)} and e.action = 'reply'`
  const own = row?.id as string
  expect(await get(addressOf(answer, own), citizen)).toBe(200)
  expect(await get(addressOf(inside, own), citizen)).toBe(404)
  const [submission] = await app.sql<{ id: string }[]>`
    select e.id from opinion_entry e join opinion o on o.id = e.case_id
    where o.number = ${alone.number} and o.tenant_id = ${uuidOf(tenant.id)} and e.action = 'submit'`
  for (const entry of [submission?.id as string, uuidOf(answer), 'x'])
    expect(await get(addressOf(answer, entry), stranger)).toBe(404)

  // Whoever has number and code alone gets an address that is good for this file.
  const [ticketed, ...more] = await traced(byCode.number, byCode.code as string)
  expect([ticketed?.name, more]).toEqual(['更换清单.pdf', []])
  expect(await get(ticketed?.url as string, null)).toBe(200)
  expect(await traced(alone.number, alone.code as string)).toEqual([])

  // What is taken out of sight of the answer is so everywhere.
  const reply = (await find(common.number, who.office)).entries.find(({ action }: { action: string }) => action === 'reply')
  await done(common.number, 'Redact', who.office, { ordinal: reply.ordinal, fileIds: [answer], reason: '含他人隐私' })
  expect(await filesOf(signedIn.number, citizen)).toEqual([])
  expect(await traced(byCode.number, byCode.code as string)).toEqual([])
  for (const as of [citizen, who.keeper, who.office]) expect(await get(url, as)).toBe(404)
  expect(await get(ticketed?.url as string, null)).toBe(404)
})

test('each newer answer has its own; an opinion that is handled by itself again keeps what it was answered with', async () => {
  const { who, tenant, submit, done, find, toHandler, authorAct } = at
  const citizen = await grant(app, tenant, 'citizen', 'OWN')
  const common = await toHandler({ text: '井盖松动' })
  const { id: intoId } = await find(common.number, tenant.admin)
  const { number } = await submit({ text: '我家门口的井盖' }, citizen)
  await done(number, 'Accept', who.keeper)
  await done(number, 'Merge', who.office, { intoId })
  await done(common.number, 'Start', who.handler)
  await done(common.number, 'Reply', who.handler, { text: '已加固', fileIds: [await paper('一次.pdf')] })
  await authorAct(common.number, common.secret, 'rate', { satisfaction: 'DISSATISFIED', text: '仍松动' })
  await done(common.number, 'Assign', who.office, { unitId: at.things.unit.id })
  await done(common.number, 'Start', who.handler)
  await done(common.number, 'Reply', who.handler, { text: '已更换', fileIds: [await paper('二次.pdf')] })
  const named = async () =>
    (await entriesOf(number, citizen)).filter(({ action }) => action === 'reply').map(({ text, files }) => [text, files[0]?.name])
  expect(await named()).toEqual([
    ['已更换', '二次.pdf'],
    ['已加固', '一次.pdf'],
  ])
  await done(number, 'Rate', citizen, { satisfaction: 'DISSATISFIED', text: '换错了' })
  expect((await named()).map(([, name]) => name)).toEqual(['二次.pdf', '一次.pdf'])
  for (const { url } of await filesOf(number, citizen)) expect(await get(url, citizen)).toBe(200)
})
