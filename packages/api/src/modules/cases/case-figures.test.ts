import { addFigures, type CaseFigures, caseCountNames, daysWithin, noFigures, ratesOf } from '@minhui/schema/rules/case-figures'
import { beginCase, type CaseStanding, decide } from '@minhui/schema/rules/case-machine'
import type { Party } from '@minhui/schema/rules/case-procedure'
import { answeredStates, answeringActions } from '@minhui/schema/rules/case-progress'
import { opinionProcedure } from '@minhui/schema/rules/opinion-procedure'
import { type Calendar, nextDay, workingDay } from '@minhui/schema/rules/working-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishedYear } from '../calendar/published-years.ts'

const calendar: Calendar = { published: publishedYear, changes: new Map() }
const at = (day: string) => new Date(`${day}T10:00:00+08:00`)

describe('the days within which a share was answered', () => {
  const countsOf = (days: number[]) =>
    Object.fromEntries([...Map.groupBy(days, (day) => day)].map(([day, same]) => [day, same.length]))
  const anyDays = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })

  test('are those of the case at that rank, whatever the number of cases', () => {
    fc.assert(
      fc.property(anyDays, fc.constantFrom(0.1, 0.25, 0.5, 0.9, 1), (days, share) => {
        const sorted = [...days].sort((a, b) => a - b)
        expect(daysWithin(countsOf(days), share)).toBe(sorted[Math.ceil(share * days.length) - 1] ?? null)
      }),
    )
    expect([daysWithin({}, 0.5), daysWithin({ 3: 1 }, 0.9), daysWithin({ 1: 9, 30: 1 }, 0.9)]).toEqual([null, 3, 1])
  })

  test('are the same from parts put together as from all cases at once', () => {
    fc.assert(
      fc.property(fc.array(anyDays, { maxLength: 6 }), fc.constantFrom(0.5, 0.9), (parts, share) => {
        const together = addFigures(parts.map((days) => ({ ...noFigures(), days: countsOf(days) })))
        expect(daysWithin(together.days, share)).toBe(daysWithin(countsOf(parts.flat()), share))
      }),
    )
  })
})

/** Figures that some cases can have: each falls into one part of each division. */
const anyFigures = fc
  .array(
    fc.record({
      end: fc.constantFrom('open', 'closed', 'rejected', 'withdrawn', 'merged'),
      answer: fc.constantFrom('none', 'resolved', 'explained', 'reopened'),
      inTime: fc.boolean(),
      rating: fc.constantFrom(null, 'satisfied', 'basicallySatisfied', 'dissatisfied'),
    }),
    { maxLength: 30 },
  )
  .map((cases) =>
    addFigures(
      cases.map(({ end, answer, inTime, rating }): CaseFigures => {
        const answered = (end === 'open' || end === 'closed') && answer !== 'none'
        return {
          ...noFigures(),
          submitted: 1,
          [end]: 1,
          ...(answered && { answered: 1, inTime: Number(inTime), ...(answer !== 'reopened' && { [answer]: 1 }) }),
          ...(rating && { [rating]: 1 }),
        }
      }),
    ),
  )

describe('rates', () => {
  test('are shares from 0 to 1, or null of nothing; what is resolved was answered', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const { response, resolution, ...others } = ratesOf(figures)
        for (const rate of [response, resolution, ...Object.values(others)])
          expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true)
        expect(response === null).toBe(resolution === null)
        expect((resolution ?? 0) <= (response ?? 0)).toBe(true)
      }),
    )
    expect(ratesOf(noFigures())).toEqual({ response: null, inTime: null, resolution: null, satisfaction: null })
  })

  test('lie between those of the parts', () => {
    fc.assert(
      fc.property(anyFigures, anyFigures, (one, other) => {
        const [both, a, b] = [ratesOf(addFigures([one, other])), ratesOf(one), ratesOf(other)]
        for (const name of Object.keys(both) as (keyof typeof both)[]) {
          const parts = [a[name], b[name]].filter((rate) => rate !== null)
          if (parts.length === 0) expect(both[name]).toBeNull()
          else {
            expect(both[name] as number).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-9)
            expect(both[name] as number).toBeLessThanOrEqual(Math.max(...parts) + 1e-9)
          }
        }
        expect(caseCountNames.every((name) => addFigures([one, other])[name] === one[name] + other[name])).toBe(true)
      }),
    )
  })
})

describe('how far a case has come', () => {
  const parties: Party[] = [
    'author',
    'station_keeper',
    'office_admin',
    'district_admin',
    'department_handler',
    'supervisor',
    'system',
  ]
  const input = { text: 'x', categoryId: 'c', grade: 'street', unitId: 'u', intoId: 'o' }
  const anyStep = fc.record({
    action: fc.constantFrom(...new Set(opinionProcedure.transitions.map(({ action }) => action))),
    satisfaction: fc.constantFrom('satisfied', 'dissatisfied'),
    reason: fc.constantFrom('out_of_scope', 'not_competent'),
    later: fc.integer({ min: 0, max: 5 }),
    // Of the common issue, where it is answered with one.
    common: fc.constantFrom('2026-01-01', '2027-01-01'),
  })

  test('on any path is what a count of the days one by one says', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        let day = '2026-01-05'
        let standing: CaseStanding = beginCase(opinionProcedure, at(day), calendar)
        let [spent, reopened, missed] = [0, false, false]
        let first: { answeredOn: string; answerDays: number; answeredInTime: boolean } | null = null
        let last: string | null = null
        for (const { action, later, common, ...said } of steps) {
          for (let left = later; left > 0; left--) {
            day = nextDay(day)
            const { pauses, owner } = opinionProcedure.states[standing.state] as { pauses?: string[]; owner: string | null }
            if (!pauses && (owner !== null || standing.state === 'merged') && workingDay(day, calendar).working) spent++
          }
          const isMerged = standing.state === 'merged'
          const dueOn = isMerged ? common : standing.clocks.find(({ pausedOn }) => !pausedOn)?.dueOn
          const move = decide(
            opinionProcedure,
            standing,
            { action, as: parties, input: { ...input, ...said }, dueOn: isMerged ? common : null },
            at(day),
            calendar,
          )
          if (!('standing' in move)) continue
          if (answeringActions.includes(action)) {
            first ??= {
              answeredOn: day,
              answerDays: spent,
              answeredInTime: dueOn !== undefined && day <= dueOn && !(isMerged && missed),
            }
            last = action
          }
          if (action === 'merge') missed = dueOn !== undefined && day > dueOn
          reopened ||= move.standing.state === 'reopened'
          standing = move.standing
          if (move.transition.from.every((from) => from !== standing.state)) expect(standing.spentDays).toBe(spent)
          expect(standing).toMatchObject({ ...(first ?? { answeredOn: null, answerDays: null }), answeredBy: last, reopened })
          const ended = opinionProcedure.states[standing.state]?.owner === null
          expect([standing.endedOn !== null, standing.endedBy !== null]).toEqual([ended, ended])
        }
      }),
      { numRuns: 500 },
    )
  })

  test('does not run while the citizen is asked, nor while a unit has given it back', () => {
    const steps: [day: string, action: string, as: Party][] = [
      ['2026-03-03', 'accept', 'station_keeper'],
      ['2026-03-03', 'classify', 'station_keeper'],
      ['2026-03-04', 'assign', 'office_admin'],
      ['2026-03-05', 'return', 'department_handler'],
      ['2026-03-10', 'assign', 'office_admin'],
      ['2026-03-11', 'start', 'department_handler'],
      ['2026-03-12', 'ask', 'department_handler'],
      ['2026-03-18', 'answer', 'author'],
      ['2026-03-20', 'reply', 'department_handler'],
    ]
    let standing = beginCase(opinionProcedure, at('2026-03-02'), calendar)
    for (const [day, action, party] of steps) {
      const attempt = { action, as: [party], input: { ...input, reason: 'not_competent' } }
      const move = decide(opinionProcedure, standing, attempt, at(day), calendar)
      if (!('standing' in move)) throw new Error(`${action} ${JSON.stringify(move)}`)
      standing = move.standing
    }
    // Three until it was given back, two until the citizen was asked, two after the answer.
    expect(standing).toMatchObject({ answeredOn: '2026-03-20', answerDays: 7, answeredInTime: true, answeredBy: 'reply' })
  })
})

test('an answer stands from the state to which it leads until the case is handled again', () => {
  expect([...answeredStates(opinionProcedure)].sort()).toEqual(['closed', 'explained', 'rated', 'replied', 'withdrawn'])
})
