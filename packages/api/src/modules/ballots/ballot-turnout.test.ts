import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import {
  type Congress,
  castSlip,
  close,
  issue,
  keysOf,
  newSlip,
  openCongress,
  type Person,
  prepare,
} from '../../../test/ballots.ts'
import { wideLimits } from '../../../test/people.ts'
import { subscribe } from '../../../test/subscribe.ts'
import { mutate, openTenant } from '../../../test/tenant.ts'

let app: App
let base: string
let congress: Congress
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  base = await app.http.listen({ host: '127.0.0.1', port: 0 })
  congress = await openCongress(app, 6)
})
afterAll(() => app?.close())

const deputy = (i: number) => congress.deputies[i] as Person
const hear = (ballotId: string, as: string | null, tenant = congress.tenant.slug) =>
  subscribe(
    app,
    base,
    `subscription { ballotTurnout(ballotId: "${ballotId}") { status electorate { quorum onRoll present issued issuedOnPaper } } }`,
    { tenant, as },
  )
type Listener = Awaited<ReturnType<typeof hear>>
const told = ({ events }: Listener) => events.map(({ data }) => data.ballotTurnout)
/** Status, who is there and who was issued a ballot, as it was told last. */
const last = (listener: Listener) => {
  const { status, electorate } = told(listener).at(-1) ?? {}
  return [status, electorate?.present, electorate?.issued]
}
const soon = { timeout: 10_000 }
/** Two ticks and what it takes to tell: whatever is told by then is all that is told. */
const aWhile = () => new Promise((over) => setTimeout(over, 7000))
const attend = (id: string, ordinals: number[]) =>
  mutate(app, congress.tenant, 'ballotAttendanceMark', { id, ordinals, present: true })

test('who is there and was issued a ballot is told to those to whom it is shown, until it is closed; a cast tells nobody anything', async () => {
  const id = await prepare(app, congress, { showTurnout: true })
  await mutate(app, congress.tenant, 'ballotFreeze', { id })
  const other = await openTenant(app)
  const unknown = Buffer.from('Ballot:00000000-0000-4000-8000-000000000000').toString('base64url')
  const tellerId = congress.tellers[0]?.accountId as string
  const inside = await Promise.all([deputy(0).accountId, congress.tenant.admin, tellerId].map((as) => hear(id, as)))
  const outside = await Promise.all([
    hear(id, null),
    hear(id, other.admin, other.slug),
    hear(id, other.admin),
    hear(unknown, congress.tenant.admin),
  ])
  try {
    for (const one of inside) await expect.poll(() => last(one), soon).toEqual(['FROZEN', 0, null])
    // Of what happens at once it is not told how often.
    for (const ordinal of [1, 2, 3, 4, 5]) await attend(id, [ordinal])
    for (const one of inside) await expect.poll(() => last(one), soon).toEqual(['FROZEN', 5, null])
    expect(told(inside[0] as Listener).length).toBeLessThanOrEqual(3)
    await mutate(app, congress.tenant, 'ballotOpen', { id }, '{ id }', tellerId)
    for (const one of inside) await expect.poll(() => last(one), soon).toEqual(['OPEN', 5, 0])
    const keys = await keysOf(app, congress, id)
    const slip = await newSlip(keys, 'xx-')
    expect(await issue(keys, id, deputy(0), slip)).toEqual([])
    for (const one of inside) await expect.poll(() => last(one), soon).toEqual(['OPEN', 5, 1])
    const before = inside.map(({ events }) => events.length)
    expect((await castSlip(app, congress, id, slip)).status).toBe(200)
    await aWhile()
    expect(inside.map(({ events }) => events.length)).toEqual(before)
    await close(app, congress, id)
    for (const one of inside) await expect.poll(() => last(one), soon).toEqual(['CLOSED', 5, 1])
    // What is told is what whoever listens reads: no less, no more.
    const { ballot } = await app.must<Record<string, object>>(
      `{ ballot(id: "${id}") { status electorate { quorum onRoll present issued issuedOnPaper } } }`,
      { tenant: congress.tenant.slug, as: deputy(0).accountId },
    )
    expect(told(inside[0] as Listener).at(-1)).toEqual(ballot)
    expect(outside.map(({ events }) => events.filter(({ data }) => data))).toEqual([[], [], [], []])
  } finally {
    for (const one of [...inside, ...outside]) await one.end()
  }
}, 90_000)

test('where it is not shown, whoever does not hold the ballot hears of its stages alone, and not even that something has changed', async () => {
  const id = await prepare(app, congress, { showTurnout: false })
  await mutate(app, congress.tenant, 'ballotFreeze', { id })
  const [first, , third] = congress.tellers.map(({ accountId }) => accountId) as [string, string, string]
  const listeners = await Promise.all([deputy(1).accountId, third, first, congress.tenant.admin].map((as) => hear(id, as)))
  const [hidden, shown] = [listeners.slice(0, 2), listeners.slice(2)]
  try {
    for (const one of hidden) await expect.poll(() => last(one), soon).toEqual(['FROZEN', null, null])
    for (const one of shown) await expect.poll(() => last(one), soon).toEqual(['FROZEN', 0, null])
    await attend(id, [1, 2, 3, 4])
    for (const one of shown) await expect.poll(() => last(one), soon).toEqual(['FROZEN', 4, null])
    expect(hidden.map(({ events }) => events.length)).toEqual([1, 1])
    await mutate(app, congress.tenant, 'ballotOpen', { id }, '{ id }', first)
    for (const one of hidden) await expect.poll(() => last(one), soon).toEqual(['OPEN', null, null])
    const keys = await keysOf(app, congress, id)
    expect(await issue(keys, id, deputy(1), await newSlip(keys, 'xx-'))).toEqual([])
    for (const one of shown) await expect.poll(() => last(one), soon).toEqual(['OPEN', 4, 1])
    await attend(id, [5])
    for (const one of shown) await expect.poll(() => last(one), soon).toEqual(['OPEN', 5, 1])
    expect(hidden.map(({ events }) => events.length)).toEqual([2, 2])
    expect(JSON.stringify(hidden.map(told))).not.toMatch(/"(present|issued)":\d/)
  } finally {
    for (const one of listeners) await one.end()
  }
}, 90_000)

test('our own sites name what they listen to by its hash, and nothing else by a hash', async () => {
  const texts = await Promise.all(
    ['sha256:none', undefined].map(async (documentId) => {
      const line = await subscribe(app, base, 'subscription { tenantChanged { id } }', {
        tenant: congress.tenant.slug,
        as: null,
        ...(documentId && { documentId }),
      })
      await line.end()
      return JSON.stringify(line.events)
    }),
  )
  expect(texts[0]).toContain('PERSISTED_DOCUMENT_NOT_FOUND')
  expect(texts[1]).toBe('[]')
})
