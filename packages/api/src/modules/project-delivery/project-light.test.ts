import {
  isSameLight,
  type LightFacts,
  type LightLimits,
  lightLimitsOf,
  lightOf,
  projectLights,
  usualLightLimits,
  wordsOfReason,
  worst,
} from '@minhui/schema/rules/project-light'
import {
  endOfPeriod,
  firstUnreported,
  isPeriod,
  nextPeriod,
  periodOf,
  reportDueOn,
  reportIntervals,
} from '@minhui/schema/rules/report-period'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const dayAfter = (day: string, n: number) => new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10)
const anyDay = fc.integer({ min: 0, max: 1500 }).map((n) => dayAfter('2025-01-01', n))
const yuan = fc.integer({ min: 0, max: 1e13 }).map((fen) => fen / 100)
const milestone = fc.record({ title: fc.string(), plannedOn: anyDay, doneOn: fc.option(anyDay) })
const facts: fc.Arbitrary<LightFacts> = fc.record({
  milestones: fc.array(milestone, { maxLength: 6 }),
  reportDueOn: fc.option(anyDay),
  budget: fc.option(yuan),
  spent: fc.option(yuan),
})
const small = fc.integer({ min: 0, max: 400 })
const limits: fc.Arbitrary<LightLimits> = fc.record({
  milestoneRedDays: small,
  reportGraceDays: small,
  reportRedDays: small,
  overspendRedPercent: small,
})
const rank = (colour: (typeof projectLights)[number]) => projectLights.indexOf(colour)

describe('the light of a project', () => {
  const plan: LightFacts = {
    milestones: [{ title: '主体完工', plannedOn: '2026-03-31', doneOn: null }],
    reportDueOn: '2026-04-10',
    budget: 1000,
    spent: 1000,
  }
  test.each([
    ['as planned', plan, '2026-03-31', 'green', []],
    ['a milestone is a day late', plan, '2026-04-01', 'amber', ['节点“主体完工”逾期1天']],
    ['and thirty days', plan, '2026-04-30', 'amber', ['节点“主体完工”逾期30天', '进展报告逾期20天']],
    ['and thirty-one', plan, '2026-05-01', 'red', ['节点“主体完工”逾期31天', '进展报告逾期21天']],
    ['done, though late', { ...plan, milestones: [{ ...plan.milestones[0], doneOn: '2026-06-01' }] }, '2026-04-10', 'green', []],
    ['a fen beyond the budget', { ...plan, spent: 1000.01 }, '2026-03-01', 'amber', ['支出超预算0.01元']],
    ['a tenth beyond it', { ...plan, spent: 1100 }, '2026-03-01', 'amber', ['支出超预算100元']],
    ['more than a tenth', { ...plan, spent: 1100.01 }, '2026-03-01', 'red', ['支出超预算100.01元']],
    ['nothing was granted, something spent', { ...plan, budget: 0, spent: 0.01 }, '2026-03-01', 'red', ['支出超预算0.01元']],
    ['no budget is fixed', { ...plan, budget: null }, '2026-03-01', 'green', []],
    ['no report is waited for', { ...plan, milestones: [], reportDueOn: null }, '2030-01-01', 'green', []],
  ] as const)('%s', (_, given, day, colour, reasons) => {
    const light = lightOf(given as LightFacts, day, usualLightLimits)
    expect([light.colour, light.reasons.map((reason) => wordsOfReason(reason, day, 'zh-CN'))]).toEqual([colour, reasons])
  })

  test('is as bad as the worst of its reasons, and green when there is none', () => {
    fc.assert(
      fc.property(facts, anyDay, limits, (given, day, by) => {
        const { colour, reasons } = lightOf(given, day, by)
        expect(colour).toBe(worst(reasons.map((reason) => reason.colour)))
        expect(colour === 'green').toBe(reasons.length === 0)
        expect(reasons.every((reason) => reason.colour !== 'green' && wordsOfReason(reason, day, 'en').length > 0)).toBe(true)
      }),
    )
  })

  test('never gets better by time alone, by more spending, or by wider ambition', () => {
    fc.assert(
      fc.property(facts, anyDay, small, limits, yuan, milestone, (given, day, later, by, more, another) => {
        const now = rank(lightOf(given, day, by).colour)
        expect(rank(lightOf(given, dayAfter(day, later), by).colour)).toBeGreaterThanOrEqual(now)
        expect(rank(lightOf({ ...given, spent: (given.spent ?? 0) + more }, day, by).colour)).toBeGreaterThanOrEqual(now)
        expect(rank(lightOf({ ...given, milestones: [...given.milestones, another] }, day, by).colour)).toBeGreaterThanOrEqual(
          now,
        )
      }),
    )
  })

  test('never gets worse by what is done, nor by a limit that bears with more', () => {
    fc.assert(
      fc.property(facts, anyDay, limits, (given, day, by) => {
        const now = rank(lightOf(given, day, by).colour)
        const done = given.milestones.map((one) => ({ ...one, doneOn: day }))
        expect(rank(lightOf({ ...given, milestones: done }, day, by).colour)).toBeLessThanOrEqual(now)
        const patient = Object.fromEntries(Object.entries(by).map(([name, n]) => [name, n + 1])) as LightLimits
        expect(rank(lightOf(given, day, patient).colour)).toBeLessThanOrEqual(now)
      }),
    )
  })

  test('is the same however it was kept, and another when anything of it is', () => {
    fc.assert(
      fc.property(facts, anyDay, limits, (given, day, by) => {
        const light = lightOf(given, day, by)
        // As jsonb keeps it: the names of a reason in another order.
        const kept = light.reasons.map((reason) => Object.fromEntries(Object.entries(reason).reverse()))
        expect(isSameLight(light, { ...light, reasons: kept as never })).toBe(true)
        const [first, ...others] = light.reasons
        if (!first) return
        const changed = 'dueOn' in first ? { ...first, dueOn: dayAfter(first.dueOn, 1) } : { ...first, yuan: first.yuan + 1 }
        expect(isSameLight(light, { ...light, reasons: [changed, ...others] })).toBe(false)
        expect(isSameLight(light, { ...light, reasons: others })).toBe(false)
      }),
    )
  })

  test('takes its limits from the numbers of a procedure, each by itself', () => {
    expect(lightLimitsOf()).toEqual(usualLightLimits)
    expect(lightLimitsOf({ reportRedDays: 5, contactWorkingDays: 9 })).toEqual({ ...usualLightLimits, reportRedDays: 5 })
  })
})

describe('a period of reporting', () => {
  const every = fc.constantFrom(...reportIntervals)
  test('holds the days up to its end, and the next one begins the day after', () => {
    fc.assert(
      fc.property(anyDay, every, (day, interval) => {
        const period = periodOf(day, interval)
        expect(isPeriod(period, interval)).toBe(true)
        expect(reportIntervals.filter((one) => isPeriod(period, one))).toEqual([interval])
        expect(endOfPeriod(period) >= day).toBe(true)
        expect(periodOf(endOfPeriod(period), interval)).toBe(period)
        expect(nextPeriod(period)).toBe(periodOf(dayAfter(endOfPeriod(period), 1), interval))
      }),
    )
  })

  test('is written as people write it', () => {
    expect([periodOf('2026-02-28', 'month'), periodOf('2026-12-31', 'quarter')]).toEqual(['2026-02', '2026-Q4'])
    expect([endOfPeriod('2028-02'), endOfPeriod('2026-Q2'), endOfPeriod('2026-12')]).toEqual([
      '2028-02-29',
      '2026-06-30',
      '2026-12-31',
    ])
    expect([nextPeriod('2026-12'), nextPeriod('2026-Q4')]).toEqual(['2027-01', '2027-Q1'])
    expect(['2026-13', '2026-1', '2026-Q5', '', '2026-00'].filter((text) => isPeriod(text, 'month'))).toEqual([])
    expect(() => endOfPeriod('2026')).toThrow(RangeError)
    expect(reportDueOn('2026-Q1', 10)).toBe('2026-04-10')
  })

  test('the first without a report is waited for, whatever comes after it', () => {
    expect(firstUnreported('2026-01-15', 'month', new Set())).toBe('2026-01')
    expect(firstUnreported('2026-01-15', 'month', new Set(['2026-01', '2026-02', '2026-04']))).toBe('2026-03')
    expect(firstUnreported('2026-11-15', 'quarter', new Set(['2026-Q4', '2027-Q1']))).toBe('2027-Q2')
  })
})
