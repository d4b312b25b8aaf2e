import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { noon } from '../../../test/loops/due.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { uuidOf } from '../../../test/tenant.ts'
import { sessionFor } from '../../tenant-session.ts'
import { rebuildSuggestionFigures } from '../suggestion-figures/suggestion-figure-job.ts'

let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>
const year = 2026
const on = (day: string) => void vi.setSystemTime(noon(day))

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  vi.useFakeTimers({ toFake: ['Date'], now: noon(`${year}-02-10`) })
  at = await openSuggestions(app)
})
afterAll(async () => {
  vi.useRealTimers()
  await app?.close()
})

const ask = async (as: string) => {
  await rebuildSuggestionFigures(sessionFor(app.services, uuidOf(at.tenant.id)))
  const figures = 'replied inTime inTimeRate medianDays p90Days'
  return app.request(`{ suggestionReport(year: ${year}) { total { ${figures} } units { unit { code } ${figures} } } }`, {
    tenant: at.tenant.slug,
    as,
  })
}

test('each of several units is told by its own days and its own last day, and stands still while it is returned', async () => {
  const { who, done, act, things, otherUnit, reply } = at
  on('2026-02-12')
  const number = await at.toHandler({}, { mode: 'EACH', unitIds: [things.unit.id, otherUnit] })
  // Returned for a working week, and not taken back.
  on('2026-02-14')
  await done(number, 'Return', who.otherHandler, { text: '不属我局职责' })
  on('2026-02-28')
  await done(number, 'RefuseReturn', who.admin, { text: '属于贵局职责' })
  await done(number, 'Start', who.handler)
  on('2026-03-03')
  await done(number, 'PrepareReply', who.handler, reply)
  // Nobody signs but the head of the unit itself.
  const refusals = []
  for (const as of [who.handler, who.otherHead, who.admin, who.deputy]) {
    const { errors, userErrors } = await act(number, 'SignReply', as)
    refusals.push(errors[0]?.extensions['code'] ?? userErrors?.[0]?.code)
  }
  expect(refusals).toEqual(['FORBIDDEN', 'STATUS', 'FORBIDDEN', 'FORBIDDEN'])
  await done(number, 'SignReply', who.head)
  expect((await at.find(number, who.admin)).state).toBe('handling')
  const { data: early } = await ask(who.supervisor)
  // 13 and 14 February (a Saturday that is worked), 2 and 3 March.
  expect(early['suggestionReport']).toMatchObject({
    total: { replied: 0, inTime: 0, medianDays: null },
    units: expect.arrayContaining([
      { unit: { code: 'U' }, replied: 1, inTime: 1, inTimeRate: 1, medianDays: 4, p90Days: 4 },
      { unit: { code: 'U2' }, replied: 0, inTime: 0, inTimeRate: null, medianDays: null, p90Days: null },
    ]),
  })
  // The other one comes a month after the last day, 12 May.
  on('2026-06-12')
  await done(number, 'PrepareReply', who.otherHandler, reply)
  await done(number, 'SignReply', who.otherHead)
  const { data } = await ask(who.supervisor)
  const { total, units } = data['suggestionReport']
  expect(total).toMatchObject({ replied: 1, inTime: 0, inTimeRate: 0 })
  expect(units).toContainEqual({ unit: { code: 'U' }, replied: 1, inTime: 1, inTimeRate: 1, medianDays: 4, p90Days: 4 })
  const slow = units.find(({ unit }: { unit: { code: string } }) => unit.code === 'U2')
  expect(slow).toMatchObject({ replied: 1, inTime: 0, inTimeRate: 0 })
  expect(slow.medianDays).toBeGreaterThan(60)
  // 24 to 28 February, when it was returned, are among the days of the whole, and not among those of the unit.
  expect(total.medianDays - slow.medianDays).toBe(5)
  for (const as of [who.liaison, who.teller]) expect((await ask(as)).errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
})
