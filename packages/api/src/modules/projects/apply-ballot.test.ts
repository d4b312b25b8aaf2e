import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openProjects } from '../../../test/projects.ts'
import { uuidOf } from '../../../test/tenant.ts'
import { sessionFor } from '../../tenant-session.ts'
import { type AnnouncedBallot, type AnnouncedResult, applyBallot } from './apply-ballot.store.ts'

let app: App
let at: Awaited<ReturnType<typeof openProjects>>
beforeAll(async () => {
  app = await createApp()
  at = await openProjects(app)
})
afterAll(() => app?.close())

type Outcome = Record<string, string>
/** Announces a ballot on projects by their numbers. */
async function announce(kind: AnnouncedBallot['kind'], outcomes: Outcome, next: string[] | null = null) {
  const options = await Promise.all(
    Object.keys(outcomes).map(async (number) => ({ id: number, projectId: uuidOf((await at.known(number)).id) })),
  )
  const result: AnnouncedResult = {
    elected: Object.keys(outcomes).filter((number) => outcomes[number] === 'elected'),
    options: Object.entries(outcomes).map(([id, outcome]) => ({ id, outcome })),
    next: next && { options: next },
  }
  return sessionFor(app.services, uuidOf(at.tenant.id)).write((tx) => applyBallot(tx, { kind, options }, result))
}
const states = (numbers: string[]) => Promise.all(numbers.map(async (number) => (await at.find(number, null)).state))

describe('deputies choose', () => {
  test('what is elected is selected, what is not is not and can wait in the pool; the paper has an order and materials', async () => {
    const { who, toCandidate, find, done, act } = at
    const numbers = [await toCandidate({ year: 2031 }), await toCandidate({ year: 2031 }), await toCandidate({ year: 2031 })]
    const [first, second, third] = numbers as [string, string, string]
    expect(await Promise.all(numbers.map(async (number) => (await find(number, null)).ordinal))).toEqual([1, 2, 3])
    await done(third, 'Edit', who.admin, { ordinal: 1 })
    await done(first, 'Edit', who.admin, { ordinal: 3 })
    expect((await act(first, 'Edit', who.admin, { goal: '另改' })).userErrors).toMatchObject([{ code: 'STATUS', field: 'goal' }])
    const { projects } = await app.must<{ projects: { nodes: { number: string }[] } }>(
      '{ projects(year: 2031, states: ["candidate"], orderBy: PAPER) { nodes { number } } }',
      { tenant: at.tenant.slug },
    )
    expect(projects.nodes.map(({ number }) => number)).toEqual([third, second, first])
    // Nobody but the ballot selects.
    for (const as of Object.values(who)) expect((await find(first, as)).viewerActions).not.toContain('select')
    await announce('selection', { [first]: 'elected', [second]: 'not_elected', [third]: 'elected' })
    expect(await states(numbers)).toEqual(['selected', 'not_selected', 'selected'])
    expect((await act(first, 'Edit', who.admin, { title: '改名' })).userErrors).toMatchObject([{ code: 'STATUS', field: 'id' }])
    await done(second, 'Pool', who.admin, { text: '下一年度再议' })
    expect(await find(second, null)).toMatchObject({ state: 'pooled', ordinal: null, decision: '下一年度再议' })
  })

  test('what is tied waits for the run-off; what has left the paper stays where it is', async () => {
    const { who, toCandidate, done } = at
    const numbers = [await toCandidate({ year: 2032 }), await toCandidate({ year: 2032 }), await toCandidate({ year: 2032 })]
    const [first, second, third] = numbers as [string, string, string]
    await announce('selection', { [first]: 'elected', [second]: 'tied', [third]: 'tied' }, [second, third])
    expect(await states(numbers)).toEqual(['selected', 'candidate', 'candidate'])
    await done(third, 'Pool', who.admin, { text: '撤回' })
    // Two at once on the same ones: the second finds it decided.
    const again = { [second]: 'elected', [third]: 'not_elected' }
    await Promise.all([announce('selection', again), announce('selection', again)])
    expect(await states(numbers)).toEqual(['selected', 'selected', 'pooled'])
  })
})

describe('government pays, congress inspects', () => {
  const delivery = () => ({
    unitIds: [at.otherUnit, at.things.unit.id],
    finishOn: at.dayFrom(250),
    budget: 1_500_000,
    reportEvery: 'MONTH',
  })
  const toDelivered = async () => {
    const number = await at.toCandidate()
    await announce('selection', { [number]: 'elected' })
    await at.done(number, 'Assign', at.who.admin, delivery())
    await at.done(number, 'Complete', at.who.otherHandler, { text: '已完工' })
    return number
  }

  test('the unit that leads delivers, the others assist; it is written off when the deputies are content', async () => {
    const { who, find, done, act } = at
    const number = await at.toCandidate()
    await announce('selection', { [number]: 'elected' })
    expect((await act(number, 'Assign', who.admin, { ...delivery(), unitIds: [] })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: 'unitIds' },
    ])
    expect((await act(number, 'Assign', who.admin, { ...delivery(), startsOn: at.dayFrom(300) })).userErrors).toMatchObject([
      { code: 'DATES_ORDER' },
    ])
    await done(number, 'Assign', who.admin, delivery())
    expect(await find(number, null)).toMatchObject({
      ...{ state: 'delivering', light: 'GREEN', unit: { code: 'U2' }, dueOn: delivery().finishOn },
      units: [
        { part: 'LEAD', unit: { code: 'U2' } },
        { part: 'CO', unit: { code: 'U' } },
      ],
    })
    // Who assists may note, not report it done.
    expect((await act(number, 'Complete', who.handler, { text: '已完工' })).userErrors).toMatchObject([
      { code: 'STATUS', field: 'id' },
    ])
    await done(number, 'Note', who.handler, { text: '配合完成绿化' })
    await done(number, 'Complete', who.otherHandler, { text: '已完工' })
    expect((await find(number, who.supervisor)).viewerActions).not.toContain('close')
    expect((await act(number, 'Close', who.supervisor)).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'voted' }])
    await announce('inspection', { [number]: 'satisfied' })
    expect(await find(number, null)).toMatchObject({ state: 'inspected', inspection: 'SATISFIED', percent: 100 })
    await done(number, 'Close', who.supervisor)
    expect((await find(number, null)).state).toBe('closed')
  })

  test('what the deputies are not content with is put right first', async () => {
    const { who, find, done, act } = at
    const number = await toDelivered()
    await announce('inspection', { [number]: 'dissatisfied' })
    expect(await find(number, null)).toMatchObject({ state: 'rectifying', inspection: 'DISSATISFIED' })
    expect((await act(number, 'Close', who.supervisor)).userErrors).toMatchObject([{ code: 'STATUS' }])
    await done(number, 'Complete', who.otherHandler, { text: '已整改' })
    await done(number, 'Rectify', who.supervisor, { text: '仍未到位' })
    await announce('inspection', { [number]: 'basically_satisfied' })
    await done(number, 'Close', who.supervisor)
    expect(await find(number, null)).toMatchObject({ state: 'closed', inspection: 'BASICALLY_SATISFIED' })
  })
})
