import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { newPhone, wideLimits } from '../../../test/people.ts'
import { grant, openTenant, refused, uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
let second: string
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  second = await grant(app, at.tenant, 'station_keeper', 'SITE', at.things.site.id)
})
afterAll(() => app?.close())

const taken = { name: '李大爷', channel: 'PHONE', qrCode: undefined }
/** Taken down on the telephone and answered by the unit. */
async function answered() {
  const { number, code } = await at.submit({ ...taken, phone: newPhone(), siteId: at.things.site.id }, at.who.keeper)
  await at.done(number, 'Accept', at.who.keeper)
  await at.done(number, 'Classify', at.who.keeper, { categoryId: at.category, grade: 'STREET' })
  await at.done(number, 'Assign', at.who.office, { unitId: at.things.unit.id })
  await at.done(number, 'Start', at.who.handler)
  await at.done(number, 'Reply', at.who.handler, { text: '已修好' })
  return { number, secret: code as string }
}
const callsOf = async (number: string, as: string): Promise<string[] | undefined> => {
  const { data } = await app.request(`{ opinions(first: 1, number: "${number}") { nodes { viewerCalls } } }`, {
    tenant: at.tenant.slug,
    as,
  })
  return data['opinions'].nodes[0]?.viewerCalls
}
const rating = { action: 'rate', satisfaction: 'SATISFIED' }

test('what somebody says by telephone is taken down as theirs, and the timeline says by whom', async () => {
  const { number, secret } = await answered()
  expect(await callsOf(number, at.who.keeper)).toEqual(['rate', 'renewCode'])
  await at.done(number, 'CallBack', at.who.keeper, { ...rating, text: '电话里说很满意' })
  const found = await at.find(number, at.who.office)
  expect(found).toMatchObject({ state: 'rated', satisfaction: 'SATISFIED' })
  expect(found.entries[0]).toMatchObject({ action: 'rate', text: '电话里说很满意', by: '某甲' })
  const { data } = await app.request(
    'mutation ($input: OpinionTraceInput!) { opinionTrace(input: $input) { trace { entries { text byTelephone } } } }',
    { tenant: at.tenant.slug, variables: { input: { number, code: secret } } },
  )
  expect(data['opinionTrace'].trace.entries.slice(0, 2)).toEqual([
    { text: '电话里说很满意', byTelephone: true },
    { text: '已修好', byTelephone: false },
  ])
  // What is said once is not said again.
  expect(await callsOf(number, at.who.keeper)).toEqual(['renewCode'])
  expect((await at.act(number, 'CallBack', at.who.keeper, rating)).userErrors).toMatchObject([{ code: 'STATUS' }])
})

test('whoever is not content is asked why, and it is handled again; what was asked is answered', async () => {
  const { number } = await answered()
  const discontent = { action: 'rate', satisfaction: 'DISSATISFIED' }
  expect((await at.act(number, 'CallBack', at.who.office, discontent)).userErrors).toMatchObject([
    { code: 'REQUIRED', field: 'text' },
  ])
  await at.done(number, 'CallBack', at.who.office, { ...discontent, text: '又坏了' })
  expect(await at.find(number, at.who.office)).toMatchObject({ state: 'reopened', satisfaction: 'DISSATISFIED' })
  const asked = await at.toHandler()
  await at.done(asked.number, 'Start', at.who.handler)
  await at.done(asked.number, 'Ask', at.who.handler, { text: '哪一盏？' })
  expect(await callsOf(asked.number, at.who.keeper)).toEqual(['answer'])
  await at.done(asked.number, 'CallBack', at.who.keeper, { action: 'answer', text: '门口第三盏' })
  expect((await at.find(asked.number, at.who.handler)).entries[0]).toMatchObject({ action: 'answer', text: '门口第三盏' })
})

test('nobody speaks for whoever has an account, nor in what they handle or have answered themselves', async () => {
  const citizen = await grant(app, at.tenant, 'citizen', 'OWN')
  const own = await at.submit({}, citizen)
  await at.done(own.number, 'Accept', at.who.keeper)
  await at.done(own.number, 'Settle', second, { text: '已修好' })
  expect(await callsOf(own.number, at.who.keeper)).toEqual([])
  for (const action of ['CallBack', 'CodeRenew'])
    expect(
      (await at.act(own.number, action, at.who.keeper, action === 'CallBack' ? rating : {})).userErrors,
      action,
    ).toMatchObject([{ code: 'STATUS', field: 'id' }])

  // The keeper who has settled it on the spot.
  const settled = await at.submit({ ...taken, siteId: at.things.site.id }, at.who.keeper)
  await at.done(settled.number, 'Accept', at.who.keeper)
  await at.done(settled.number, 'Settle', at.who.keeper, { text: '当场已办' })
  expect(await callsOf(settled.number, at.who.keeper)).toEqual([])
  const refusedTo = async (number: string, as: string | null) => {
    const row = await at.find(number, at.tenant.admin)
    const input = { id: row.id, expectedVersion: row.version }
    const answers = [
      await refused(app, at.tenant, 'opinionCallBack', { ...input, ...rating }, as),
      await refused(app, at.tenant, 'opinionCodeRenew', input, as),
    ]
    return answers.map(({ errors }) => errors[0]?.extensions?.['code'])
  }
  expect(await refusedTo(settled.number, at.who.keeper)).toEqual(['FORBIDDEN', 'FORBIDDEN'])
  await at.done(settled.number, 'CallBack', second, rating)

  // The office that also handles for the unit, the unit, and those for whom it is not.
  const { number } = await answered()
  const [person] = await app.sql<{ id: string }[]>`
    select person_id as id from membership where account_id = ${second} and tenant_id = ${uuidOf(at.tenant.id)} limit 1`
  const encoded = Buffer.from(`Person:${person?.id}`).toString('base64url')
  await grant(app, at.tenant, 'department_handler', 'UNIT', at.things.unit.id, encoded)
  expect(await callsOf(number, second)).toEqual([])
  for (const as of [second, at.who.handler, at.who.supervisor, at.who.deputy, at.who.teller])
    expect(await refusedTo(number, as)).toEqual(['FORBIDDEN', 'FORBIDDEN'])
  expect(await refusedTo(number, null)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED'])
  const other = await openTenant(app)
  const { id, version } = await at.find(number, at.tenant.admin)
  expect(
    (await refused(app, other, 'opinionCallBack', { id, expectedVersion: version, ...rating }, other.admin)).userErrors,
  ).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }])
})

test('who was taken down is handed a new code, and the one before ceases', async () => {
  const { number, secret } = await answered()
  const { id, version } = await at.find(number, at.tenant.admin)
  const renew = async (expectedVersion: number) =>
    (
      await app.request(
        'mutation ($input: OpinionCodeRenewInput!) { opinionCodeRenew(input: $input) { code opinion { version } userErrors { code field } } }',
        { tenant: at.tenant.slug, as: at.who.keeper, variables: { input: { id, expectedVersion } } },
      )
    ).data['opinionCodeRenew']
  const { code, opinion } = await renew(version)
  expect(code).toMatch(/^[2-9A-Z]{8}$/)
  expect(opinion.version).toBe(version + 1)
  // A double click renews it once.
  expect((await renew(version)).userErrors).toMatchObject([{ code: 'CONFLICT' }])
  expect((await at.trace(number, secret)).userErrors).toMatchObject([{ code: 'CODE_INVALID' }])
  expect((await at.trace(number, code)).trace.actions).toContain('rate')
  // It is on record that it was, and by whom, and the code is nowhere.
  expect((await at.find(number, at.who.office)).entries[0]).toMatchObject({
    action: 'renewCode',
    by: '某甲',
    visibility: 'internal',
  })
  const written =
    await app.sql`select after::text from audit_entry where tenant_id = ${uuidOf(at.tenant.id)} and action = 'opinionCodeRenew' and outcome = 'done'`
  expect(written).toHaveLength(1)
  expect(JSON.stringify(written)).not.toContain(code)
  // What was imported has a code that nobody has seen.
  const imported = await answered()
  await app.sql`update opinion set channel = 'import' where tenant_id = ${uuidOf(at.tenant.id)} and number = ${imported.number}`
  expect(await callsOf(imported.number, at.who.keeper)).toEqual(['rate', 'renewCode'])
  // Whoever came by a code of their own has theirs.
  const anonymous = await at.toHandler()
  expect((await at.act(anonymous.number, 'CodeRenew', at.who.keeper)).userErrors).toMatchObject([{ code: 'STATUS' }])
})
