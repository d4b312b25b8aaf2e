import { dayOf } from '@minhui/schema/rules/case-clock'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { grant, mutate, openTenant, refused, uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>
type Deputy = { person: string; mandate: string; account: string }
let [lead, signer] = [{} as Deputy, {} as Deputy]
let terms = 0
let seats = 0

const day = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000))
const make = (name: string, input: object) => mutate(app, at.tenant, name, input)
const seat = async (person: string, term: string, dates: object = { startsOn: '2022-01-01' }): Promise<string> =>
  (await make('mandateCreate', { personId: person, termId: term, code: `S${seats++}`, ...dates })).id
/** Another term of the body in which everybody sits. */
const nextTerm = async (): Promise<string> =>
  (await make('termCreate', { bodyId: at.things.body.id, ordinal: 40 + terms++, name: `新一届${terms}`, startsOn: day(-9) })).id
const elect = async (): Promise<Deputy> => {
  const person = (await make('personCreate', { code: `E${seats}`, name: `当选${seats}`, public: true })).id
  const mandate = await seat(person, at.things.term.id)
  return { person, mandate, account: await grant(app, at.tenant, 'deputy', 'OWN', undefined, person) }
}
/** What the end of a term does to a mandate: by the office, or by its last day alone. */
const end = async (mandate: string, by: 'status' | 'day') => {
  const { expectedVersion } = await known(mandate)
  if (by === 'status') return make('mandateEnd', { id: mandate, expectedVersion, reason: 'TERM_EXPIRED', happenedOn: day(-1) })
  return make('mandateUpdate', { id: mandate, expectedVersion, endsOn: day(-1) })
}
const known = async (mandate: string) => {
  const [row] = await app.sql<{ version: number }[]>`select version from mandate where id = ${uuidOf(mandate)}`
  return { expectedVersion: row?.version as number }
}
/** A viewer is remembered for a minute: the next day has come. */
const midnight = () => app.services.feed.publish([{ topic: 'access', tenantId: uuidOf(at.tenant.id) }])
const draftOf = (deputy: Deputy, input: object = {}) => at.draft({ mandateId: deputy.mandate, ...input }, deputy.account)
const toReplied = async (deputy: Deputy) => {
  const number = await draftOf(deputy)
  await at.done(number, 'Submit', deputy.account)
  await at.done(number, 'Approve', at.who.admin)
  await at.done(number, 'File', at.who.admin)
  await at.done(number, 'Assign', at.who.admin, { mode: 'SOLE', unitIds: [at.things.unit.id] })
  await at.done(number, 'Start', at.who.handler)
  await at.done(number, 'PrepareReply', at.who.handler, at.reply)
  await at.done(number, 'SignReply', at.who.head)
  return number
}
const happy = { process: 'SATISFIED', result: 'SATISFIED' }

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openSuggestions(app)
})
beforeEach(async () => {
  ;[lead, signer] = [await elect(), await elect()]
})
afterAll(() => app?.close())

test.each(['status', 'day'] as const)(
  'whoever is elected again rates, hands in and signs what was begun in the term before, which ended by its %s',
  async (by) => {
    const replied = await toReplied(lead)
    const [own, asked] = [await draftOf(lead), await draftOf(lead)]
    await at.done(asked, 'Circulate', lead.account, { mandateIds: [signer.mandate] })
    const term = await nextTerm()
    for (const { person, mandate } of [lead, signer]) {
      await end(mandate, by)
      await seat(person, term, { startsOn: day(0) })
    }
    midnight()
    expect((await at.find(replied, lead.account)).viewerActions).toContain('rate')
    await at.done(replied, 'Rate', lead.account, happy)
    await at.done(own, 'Submit', lead.account)
    await at.done(asked, 'Cosign', signer.account)
    await at.done(asked, 'Submit', lead.account)
    expect((await at.find(asked, lead.account)).cosigners).toMatchObject([{ status: 'SIGNED' }])
  },
)

test('whoever was elected again signs a motion once, and does not sign their own', async () => {
  const term = await nextTerm()
  await end(signer.mandate, 'day')
  const again = await seat(signer.person, term, { startsOn: day(0) })
  const motion = { kind: 'MOTION', analysis: '案据' }
  const number = await draftOf(lead, motion)
  const own = await seat(lead.person, term, { startsOn: day(0) })
  expect((await at.act(number, 'Circulate', lead.account, { mandateIds: [own] })).userErrors).toMatchObject([{ code: 'STATUS' }])
  expect((await at.act(number, 'Circulate', lead.account, { mandateIds: [signer.mandate] })).userErrors).toMatchObject([
    { code: 'STATUS', field: 'mandateIds.0' },
  ])
  await at.done(number, 'Circulate', lead.account, { mandateIds: [again] })
})

test('who sits in another body alone is offered nothing of what they made here, and may take it back', async () => {
  const number = await toReplied(lead)
  const own = await draftOf(lead)
  const body = await make('congressBodyCreate', { code: `T${seats}`, name: '某镇人大', kind: 'CONGRESS', level: 'TOWN' })
  const term = (await make('termCreate', { bodyId: body.id, ordinal: 3, name: '第三届', startsOn: '2022-01-01' })).id
  await seat(lead.person, term)
  await end(lead.mandate, 'status')
  expect((await at.find(number, lead.account)).viewerActions).toEqual([])
  expect((await at.act(number, 'Rate', lead.account, happy)).userErrors).toMatchObject([{ code: 'STATUS' }])
  expect((await at.find(own, lead.account)).viewerActions).toEqual(['withdraw'])
  await at.done(own, 'Withdraw', lead.account, { text: '不再担任' })
})

test.each([
  ['is over', { endsOn: day(-1) }],
  ['has not begun', { startsOn: day(1) }],
])('a mandate that %s gives no rights, whatever its status says', async (_, dates) => {
  const kept = await draftOf(lead)
  const { expectedVersion } = await known(lead.mandate)
  await make('mandateUpdate', { id: lead.mandate, expectedVersion, ...dates })
  midnight()
  const input = { kind: 'SUGGESTION', mandateId: lead.mandate, ...at.words }
  expect((await refused(app, at.tenant, 'suggestionCreate', input, lead.account)).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ])
  expect((await at.act(kept, 'Submit', lead.account)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  // Nor by a seat beside it: who is in office elsewhere makes nothing by this one.
  const body = await make('congressBodyCreate', { code: `T${seats}`, name: '某镇人大', kind: 'CONGRESS', level: 'TOWN' })
  const term = (await make('termCreate', { bodyId: body.id, ordinal: 3, name: '第三届', startsOn: '2022-01-01' })).id
  await seat(lead.person, term)
  midnight()
  expect((await refused(app, at.tenant, 'suggestionCreate', input, lead.account)).userErrors).toMatchObject([
    { code: 'STATUS', field: 'mandateId' },
  ])
  expect((await at.act(kept, 'Submit', lead.account)).userErrors).toMatchObject([{ code: 'STATUS' }])
})

test('a motion counts the signatures of those who are in office on the day', async () => {
  const number = await draftOf(lead, { kind: 'MOTION', analysis: '案据' })
  const others = await Promise.all(Array.from({ length: 8 }, (_, i) => at.deputyNamed(`Z${i}`)))
  await at.done(number, 'Circulate', lead.account, { mandateIds: [signer.mandate, ...others.map(({ mandate }) => mandate)] })
  for (const { account } of [signer, ...others]) await at.done(number, 'Cosign', account)
  await end(signer.mandate, 'day')
  expect((await at.act(number, 'Submit', lead.account)).userErrors).toMatchObject([{ code: 'SIGNERS_MISSING' }])
  await seat(signer.person, await nextTerm(), { startsOn: day(0) })
  await at.done(number, 'Submit', lead.account)
})

test('a recommendation of the procuratorate goes to deputies in office, and is taken up by whoever was elected again', async () => {
  const input = { mandateId: lead.mandate, title: '整治', text: '涉嫌损害公共利益', field: 'WORK_SAFETY' }
  const made = await mutate(app, at.tenant, 'prosecutionRecommend', input, '{ id version }', at.who.liaison)
  await end(lead.mandate, 'day')
  expect((await refused(app, at.tenant, 'prosecutionRecommend', input, at.who.liaison)).userErrors).toMatchObject([
    { code: 'STATUS', field: 'mandateId' },
  ])
  const again = await seat(lead.person, await nextTerm(), { startsOn: day(0) })
  midnight()
  const on = { id: made.id, expectedVersion: made.version }
  const taken = await mutate(app, at.tenant, 'prosecutionAccept', on, '{ suggestion { mandate { id } } }', lead.account)
  expect(taken['suggestion'].mandate.id).toBe(again)
})

test('a recommendation whose deputy has left waits for the procuratorate, which takes it back', async () => {
  const input = { mandateId: lead.mandate, title: '整治', text: '涉嫌损害公共利益', field: 'WORK_SAFETY' }
  const made = await mutate(app, at.tenant, 'prosecutionRecommend', input, '{ id version }', at.who.liaison)
  const on = { id: made.id, expectedVersion: made.version, reason: '代表已离任' }
  const waits = async (as: string) => {
    const { work } = await app.must<{ work: { nodes: { id?: string }[]; counts: { kind: string; total: number }[] } }>(
      '{ work(first: 100) { nodes { ... on Prosecution { id } } counts { kind total } } }',
      { tenant: at.tenant.slug, as },
    )
    const matters = work.nodes.filter(({ id }) => id)
    expect(matters.length).toBe(work.counts.find(({ kind }) => kind === 'PROSECUTION')?.total)
    return matters.some(({ id }) => id === made.id)
  }
  expect([await waits(lead.account), await waits(at.who.liaison)]).toEqual([true, false])
  await end(lead.mandate, 'day')
  midnight()
  expect(await waits(at.who.liaison)).toBe(true)
  for (const as of [lead.account, signer.account, at.who.admin, at.who.supervisor, null])
    expect([as, (await refused(app, at.tenant, 'prosecutionRecall', on, as)).errors.length]).toEqual([as, 1])
  const elsewhere = await openTenant(app)
  expect((await refused(app, elsewhere, 'prosecutionRecall', on, at.who.liaison)).errors.length).toBe(1)
  const stale = await refused(app, at.tenant, 'prosecutionRecall', { ...on, expectedVersion: 9 }, at.who.liaison)
  expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT' }])
  const recalled = await mutate(app, at.tenant, 'prosecutionRecall', on, '{ status reason dueOn }', at.who.liaison)
  expect(recalled).toEqual({ status: 'WITHDRAWN', reason: '代表已离任', dueOn: null })
  expect(await waits(at.who.liaison)).toBe(false)
  const again = await refused(app, at.tenant, 'prosecutionRecall', { ...on, expectedVersion: 2 }, at.who.liaison)
  expect(again.userErrors).toMatchObject([{ code: 'STATUS' }])
})

test('what a deputy was offered of the congress itself the procuratorate does not take back', async () => {
  const { id } = await at.known(await at.toHandler())
  const offer = { id, field: 'ENVIRONMENT_AND_RESOURCES', text: '涉嫌损害公共利益' }
  const made = await mutate(app, at.tenant, 'suggestionOffer', offer, '{ id version }')
  const on = { id: made.id, expectedVersion: made.version, reason: '收回' }
  expect((await refused(app, at.tenant, 'prosecutionRecall', on, at.who.liaison)).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ])
})
