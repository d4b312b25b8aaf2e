import { addMonths, workingDaysBetween } from '@minhui/schema/rules/case-clock'
import { daysHeld, type HeldSpan } from '@minhui/schema/rules/suggestion-figures'
import type { Calendar } from '@minhui/schema/rules/working-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishedYear } from '../calendar/published-years.ts'

const calendar: Calendar = { published: publishedYear, changes: new Map() }
const dayAt = (n: number) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10)
/** Days in their order, as many as times that have ended need, and the day of the signature. */
const history = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 2, maxLength: 9 }), fc.integer({ min: 0, max: 700 }))
  .map(([numbers, signed]) => {
    const days = numbers.toSorted((a, b) => a - b).map(dayAt)
    const held: HeldSpan[] = []
    for (let i = 0; i < days.length; i += 2) held.push({ from: days[i] as string, until: days[i + 1] ?? null })
    return { held, signedOn: dayAt(signed) }
  })
const holds = (property: (given: { held: HeldSpan[]; signedOn: string }) => void) =>
  fc.assert(
    fc.property(history, (given) => void property(given)),
    { numRuns: 300 },
  )

describe('the days that a unit had a suggestion', () => {
  test('are those from when it was given to it until its head signed', () => {
    // 2026: off 15 to 23 February, worked on Saturday 14 and Saturday 28 February.
    expect(daysHeld([{ from: '2026-02-12', until: null }], '2026-02-26', calendar)).toBe(5)
    expect(daysHeld([{ from: '2026-02-12', until: '2026-04-30' }], '2026-02-26', calendar)).toBe(5)
  })

  test('stand still while it is returned', () => {
    const held = [
      { from: '2026-03-02', until: '2026-03-04' },
      { from: '2026-03-10', until: null },
    ]
    expect(daysHeld(held, '2026-03-11', calendar)).toBe(3)
  })

  test('are not known where it is not known when it was given', () => {
    expect(daysHeld([], '2026-03-11', calendar)).toBeNull()
    expect(daysHeld([{ from: '2026-03-12', until: null }], '2026-03-11', calendar)).toBeNull()
    holds(({ held, signedOn }) =>
      expect(daysHeld(held, signedOn, calendar) === null).toBe(held.every(({ from }) => from > signedOn)),
    )
  })

  test('are never more than from the first day to the signature, and as many where it never left', () =>
    holds(({ held, signedOn }) => {
      const from = held[0]?.from as string
      const most = from <= signedOn ? workingDaysBetween(from, signedOn, calendar) : null
      expect(daysHeld([{ from, until: null }], signedOn, calendar)).toBe(most)
      if (most !== null) expect(daysHeld(held, signedOn, calendar)).toBeLessThanOrEqual(most)
    }))

  test('and those on which it lay elsewhere are all from the first day to the signature', () =>
    holds(({ held, signedOn }) => {
      const before = held.filter(({ from }) => from <= signedOn)
      const away = before.flatMap(({ until }, i) =>
        until !== null && until < signedOn ? [{ from: until, until: before[i + 1]?.from ?? null }] : [],
      )
      const from = before[0]?.from
      if (from)
        expect((daysHeld(held, signedOn, calendar) ?? 0) + (daysHeld(away, signedOn, calendar) ?? 0)).toBe(
          workingDaysBetween(from, signedOn, calendar),
        )
    }))

  test('do not change with what comes after the signature, nor by leaving and coming on one day', () =>
    holds(({ held, signedOn }) => {
      const days = daysHeld(held, signedOn, calendar)
      const after = [{ from: addMonths(signedOn, 1), until: null }]
      expect(daysHeld([...held, ...after], signedOn, calendar)).toBe(days)
      const [{ from, until }, ...rest] = held as [HeldSpan, ...HeldSpan[]]
      const middle = until ?? from
      expect(daysHeld([{ from, until: middle }, { from: middle, until }, ...rest], signedOn, calendar)).toBe(days)
    }))
})
