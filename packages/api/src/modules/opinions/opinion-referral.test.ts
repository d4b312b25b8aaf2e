import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { grant, mutate, openTenant, refused, uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
let chosen: { mandate: string; as: string }
let colleague: { mandate: string; as: string }

/** A deputy in office to whom nobody has said anything. */
async function aDeputy(code: string) {
  const { tenant, things } = at
  const personId = (await mutate(app, tenant, 'personCreate', { code, name: `代表${code}`, public: true }, '{ id }')).id
  const seat = { personId, termId: things.term.id, code: `M${code}`, startsOn: '2022-01-01' }
  const mandate = (await mutate(app, tenant, 'mandateCreate', seat, '{ id }')).id
  return { mandate, as: await grant(app, tenant, 'deputy', 'OWN', undefined, personId) }
}

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  chosen = await aDeputy('D1')
  colleague = await aDeputy('D2')
})
afterAll(() => app?.close())

const fields = `number text author { name phone } activity { id } externalNumber viewerActions entries { action text by }
  referrals { status note reason mandate { id } } suggestions { number }`
const see = async (id: string, as: string | null) =>
  (
    await app.request(`query ($id: ID!) { node(id: $id) { ... on Opinion { ${fields} } } }`, {
      tenant: at.tenant.slug,
      as,
      variables: { id },
    })
  ).data['node']
const waiting = async (as: string) =>
  (
    await app.must<{ work: { nodes: { number: string }[] }; opinions: { nodes: { number: string }[] } }>(
      '{ work(first: 100) { nodes { ... on Opinion { number } } } opinions(first: 100, mine: true) { nodes { number } } }',
      { tenant: at.tenant.slug, as },
    )
  ).work.nodes.flatMap(({ number }) => number ?? [])
const refer = (number: string, mandateIds: string[], as = at.who.office) =>
  at.act(number, 'Refer', as, { mandateIds, note: '请研究能否提出建议' })
const codesOf = ({ userErrors, errors }: Awaited<ReturnType<typeof refer>>) =>
  userErrors[0] ? `${userErrors[0].code} ${userErrors[0].field}` : (errors[0]?.extensions?.['code'] ?? 'done')
const suggest = (opinionId: string, { mandate, as }: typeof chosen) =>
  refused(app, at.tenant, 'suggestionCreate', { kind: 'SUGGESTION', mandateId: mandate, title: '增设路灯', opinionId }, as)

test('the office hands an opinion to a deputy, who makes a suggestion of it: linked both ways, and who spoke stays with the office', async () => {
  const { tenant, who, find } = at
  const day = { name: '代表接待日', siteId: at.things.site.id, startsAt: '2026-01-20T01:00:00Z' }
  const activityId = (await mutate(app, tenant, 'activityCreate', day, '{ id }')).id
  const { number } = await at.submit({ qrCode: undefined, activityId, name: '张三丰', phone: '13912345678' }, who.keeper)
  const { id } = await find(number, who.office)
  expect(await see(id, chosen.as)).toBeNull()
  expect((await suggest(id, chosen)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'opinionId' }])

  expect(codesOf(await refer(number, [chosen.mandate]))).toBe('done')
  const seen = await see(id, chosen.as)
  expect(seen).toMatchObject({
    text: '小区门口的路灯坏了三周了',
    author: null,
    activity: null,
    viewerActions: [],
    referrals: [{ status: 'OPEN', note: '请研究能否提出建议', mandate: { id: chosen.mandate } }],
  })
  expect(JSON.stringify(seen)).not.toMatch(/张三丰|5678/)
  // When and where it was said would tell who spoke: neither the opinion says it, nor a list by the activity.
  expect((await see(id, who.office)).activity).toEqual({ id: activityId })
  const there = await app.must<{ opinions: { nodes: object[] } }>(
    `{ opinions(first: 5, activityId: "${activityId}") { nodes { id } } }`,
    { tenant: tenant.slug, as: chosen.as },
  )
  expect(there.opinions.nodes).toEqual([])
  expect(await waiting(chosen.as)).toEqual([number])
  expect(await waiting(colleague.as)).toEqual([])
  const { notifications } = await app.must<{ notifications: { nodes: { event: string }[] } }>(
    '{ notifications(first: 5) { nodes { event } } }',
    { tenant: tenant.slug, as: chosen.as },
  )
  expect(notifications.nodes).toContainEqual({ event: 'OPINION_REFERRED' })

  const words = { kind: 'SUGGESTION', mandateId: chosen.mandate, title: '增设路灯', opinionId: id }
  const { number: made } = await mutate(app, tenant, 'suggestionCreate', words, '{ id number opinion { number } }', chosen.as)
  expect(await waiting(chosen.as)).toEqual([])
  expect(await see(id, chosen.as)).toMatchObject({ suggestions: [{ number: made }], referrals: [{ status: 'TAKEN' }] })
  // The office learns that the deputy has begun, and of the draft nothing yet.
  const known = await see(id, who.office)
  expect(known).toMatchObject({ suggestions: [], referrals: [{ status: 'TAKEN' }] })
  expect(known.entries.map(({ action }: { action: string }) => action)).toEqual(['suggest', 'refer', 'submit'])
  expect(codesOf(await at.act(number, 'ReferralWithdraw', who.office, { mandateId: chosen.mandate }))).toBe('STATUS mandateId')
})

test('a deputy declines with a reason, or the office takes it back: then the deputy reads it no more, until it is handed over anew', async () => {
  const { who, find } = at
  const { number } = await at.submit()
  const { id } = await find(number, who.office)
  expect(codesOf(await refer(number, [chosen.mandate, colleague.mandate], who.keeper))).toBe('done')
  expect(codesOf(await refer(number, [colleague.mandate]))).toBe('STATUS mandateIds.0')
  expect((await see(id, colleague.as)).referrals).toMatchObject([{ mandate: { id: colleague.mandate } }])

  expect(codesOf(await at.act(number, 'ReferralDecline', chosen.as, { reason: '已有同类建议' }))).toBe('done')
  expect(codesOf(await at.act(number, 'ReferralWithdraw', who.office, { mandateId: colleague.mandate }))).toBe('done')
  for (const { as } of [chosen, colleague]) {
    expect(await see(id, as)).toBeNull()
    expect(await waiting(as)).toEqual([])
  }
  const { referrals, entries } = await see(id, who.keeper)
  expect(referrals).toMatchObject([
    { status: 'DECLINED', reason: '已有同类建议' },
    { status: 'WITHDRAWN', reason: null },
  ])
  expect(entries.map(({ action }: { action: string }) => action)).toEqual(['unrefer', 'decline', 'refer', 'submit'])
  // What is redacted of the timeline is redacted of what the deputy was told and has said.
  for (const [ordinal, text] of [
    [2, '（附言已隐去）'],
    [3, '（理由已隐去）'],
  ])
    await at.done(number, 'Redact', who.office, { ordinal, text, reason: '不当公开' })
  expect((await see(id, who.keeper)).referrals).toMatchObject([
    { note: '（附言已隐去）', reason: '（理由已隐去）' },
    { note: '（附言已隐去）', reason: null },
  ])
  expect(codesOf(await refer(number, [chosen.mandate]))).toBe('done')
  expect((await see(id, chosen.as)).referrals).toMatchObject([{ status: 'OPEN', reason: null }])
})

test('of two who hand it over at once one comes too late, and what is wrong writes nothing', async () => {
  const { tenant, who, find } = at
  const { number } = await at.submit()
  const { id, version } = await find(number, who.office)
  const input = { id, expectedVersion: version, mandateIds: [chosen.mandate] }
  const both = await Promise.all([who.office, who.keeper].map((as) => refused(app, tenant, 'opinionRefer', input, as)))
  expect(both.map(codesOf).sort()).toEqual(['CONFLICT expectedVersion', 'done'])
  const { entries } = await see(id, who.office)
  expect(codesOf(await refer(number, [colleague.mandate, chosen.mandate]))).toBe('STATUS mandateIds.1')
  expect(codesOf(await refer(number, []))).toBe('REQUIRED mandateIds')
  expect((await see(id, who.office)).entries).toEqual(entries)
  const withdrawn = await at.submit()
  await at.authorAct(withdrawn.number, withdrawn.code as string, 'withdraw')
  expect(codesOf(await refer(withdrawn.number, [chosen.mandate]))).toBe('STATUS id')
})

test('nobody else hands over, takes back or declines; who handles it and its author learn nothing of it', async () => {
  const { who, things, find, tenant } = at
  const { number, secret } = await at.toHandler()
  const { id } = await find(number, who.office)
  await at.done(number, 'Refer', who.office, { mandateIds: [chosen.mandate], note: '内部说明' })
  const tried = async (as: string) => [
    codesOf(await refer(number, [colleague.mandate], as)),
    codesOf(await at.act(number, 'ReferralWithdraw', as, { mandateId: chosen.mandate })),
  ]
  const declined = async (as: string) => codesOf(await at.act(number, 'ReferralDecline', as, { reason: '不' }))
  for (const as of [who.handler, who.supervisor, who.teller, chosen.as])
    expect(await tried(as)).toEqual(['FORBIDDEN', 'FORBIDDEN'])
  expect(await tried(who.otherKeeper)).toEqual(['NOT_FOUND id', 'NOT_FOUND id'])
  for (const as of [who.office, who.keeper, who.handler, who.teller]) expect(await declined(as)).toBe('FORBIDDEN')
  expect(await declined(colleague.as)).toBe('NOT_FOUND id')
  // To whom it was said, nothing was handed.
  expect(await declined(who.deputy)).toBe('NOT_FOUND id')
  expect(await see(id, who.handler)).toMatchObject({ referrals: [] })
  expect(JSON.stringify([await see(id, who.handler), await at.trace(number, secret)])).not.toContain('内部说明')
  expect(await see(id, null)).toBeNull()
  const elsewhere = await openTenant(app)
  const input = { id, expectedVersion: 1, mandateIds: [things.mandate.id] }
  expect(codesOf(await refused(app, elsewhere, 'opinionRefer', input, elsewhere.admin))).toBe('NOT_FOUND id')
  expect(codesOf(await refused(app, tenant, 'opinionRefer', input, elsewhere.admin))).not.toBe('done')
})

test('when a deputy leaves office, whoever handed an opinion to them is told, and hands it to another', async () => {
  const { tenant, who } = at
  const leaver = await aDeputy('D9')
  const { number } = await at.toHandler()
  const answered = await at.toHandler()
  expect(codesOf(await refer(number, [leaver.mandate]))).toBe('done')
  expect(codesOf(await refer(answered.number, [leaver.mandate]))).toBe('done')
  await at.done(answered.number, 'ReferralDecline', leaver.as, { reason: '已有同类建议' })
  const told = () =>
    app.sql`select account_id, parameters from notification where tenant_id = ${uuidOf(tenant.id)}
      and event = 'opinion_referral_answered' and parameters->>'answer' = '@referral_left'`
  const ended = { id: leaver.mandate, expectedVersion: 1, reason: 'RESIGNED', happenedOn: '2026-01-05' }
  await mutate(app, tenant, 'mandateEnd', ended)
  expect(await told()).toEqual([{ account_id: who.office, parameters: { number, answer: '@referral_left' } }])
  expect(codesOf(await at.act(number, 'ReferralWithdraw', who.office, { mandateId: leaver.mandate }))).toBe('done')
  expect(codesOf(await refer(number, [leaver.mandate]))).toBe('STATUS mandateIds.0')
  expect(codesOf(await refer(number, [colleague.mandate]))).toBe('done')
})
