import {
  addMonths,
  type Clock,
  dayOf,
  pauseClock,
  recomputeClock,
  remainingDays,
  resumeClock,
  startClock,
  workingDaysBetween,
} from '@minhui/schema/rules/case-clock'
import {
  type Attempt,
  beginCase,
  type CaseStanding,
  decide,
  overdueAction,
  possibleActions,
  runningClock,
} from '@minhui/schema/rules/case-machine'
import type { Party, Procedure } from '@minhui/schema/rules/case-procedure'
import { opinionProcedure } from '@minhui/schema/rules/opinion-procedure'
import { faultsOf } from '@minhui/schema/rules/procedure-fault'
import { projectProcedure } from '@minhui/schema/rules/project-procedure'
import { suggestionProcedure, unitParts } from '@minhui/schema/rules/suggestion-procedure'
import type { Calendar } from '@minhui/schema/rules/working-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attemptAt, everything, parties, publishedProcedures } from '../../../test/procedures.ts'
import { publishedYear } from '../calendar/published-years.ts'

const calendar: Calendar = { published: publishedYear, changes: new Map() }
const at = (day: string) => new Date(`${day}T10:00:00+08:00`)
const anyDay = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))

describe('a time limit', () => {
  // 2026: off 15 to 23 February, worked on Saturday 14 and Saturday 28 February.
  test.each([
    ['2026-02-12', 2, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-14', 5, '2026-02-28'],
    ['2026-09-28', 5, '2026-10-10'],
    ['2025-01-24', 5, '2025-02-07'],
    ['2025-09-26', 5, '2025-10-10'],
    ['2025-10-08', 3, '2025-10-11'],
  ])('begun on %s with %i working days ends with %s', (from, workingDays, dueOn) => {
    expect(startClock('x', from, { workingDays }, calendar)).toMatchObject({ dueOn, provisional: false })
  })

  test('of months ends on the same day of a later month, or the last one, and not on a day off', () => {
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28')
    expect(addMonths('2026-03-31', 6)).toBe('2026-09-30')
    expect(startClock('reply', '2025-11-18', { months: 3 }, calendar).dueOn).toBe('2026-02-24')
  })

  test('in a year that is not published is provisional, and final once it is', () => {
    const unknown: Calendar = { ...calendar, published: (year) => (year > 2025 ? null : publishedYear(year)) }
    const clock = startClock('x', '2025-12-29', { workingDays: 5 }, unknown)
    expect(clock).toMatchObject({ dueOn: '2026-01-05', provisional: true })
    expect(recomputeClock(clock, calendar)).toMatchObject({ dueOn: '2026-01-06', provisional: false })
  })

  test('moves with a day that the tenant changes', () => {
    const clock = startClock('x', '2026-03-02', { workingDays: 3 }, calendar)
    const changed: Calendar = { ...calendar, changes: new Map([['2026-03-04', 'holiday' as const]]) }
    expect([clock.dueOn, recomputeClock(clock, changed).dueOn]).toEqual(['2026-03-05', '2026-03-06'])
  })

  test('that stands still goes on with what was left, however long it stood; overdue it stays', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 40 }),
        (from, workingDays, run, stand) => {
          const clock = startClock('x', from, { workingDays, hardWorkingDays: workingDays * 2 }, calendar)
          const paused = pauseClock(clock, dayOf(new Date(at(from).getTime() + run * 86_400_000)))
          const day = dayOf(new Date(at(paused.pausedOn as string).getTime() + stand * 86_400_000))
          const resumed = resumeClock(paused, day, calendar)
          const used = workingDaysBetween(from, paused.pausedOn as string, calendar)
          const left = remainingDays(resumed, day, calendar)
          if ((paused.pausedOn as string) > clock.dueOn) expect(left).toBeLessThan(0)
          else expect(left).toBe(workingDays - used)
          expect(remainingDays(paused, day, calendar)).toBeNull()
          expect((resumed.hardOn as string) >= resumed.dueOn).toBe(true)
        },
      ),
    )
  })

  test('has so many days left, and then so many that it is overdue', () => {
    const clock = startClock('x', '2026-02-12', { workingDays: 2 }, calendar)
    expect(
      ['2026-02-12', '2026-02-13', '2026-02-14', '2026-02-16', '2026-02-24', '2026-02-25'].map((day) =>
        remainingDays(clock, day, calendar),
      ),
    ).toEqual([2, 1, 0, -1, -1, -2])
  })
})

const attemptOf = (procedure: Procedure) =>
  fc.record({
    action: fc.constantFrom(...new Set(procedure.transitions.map(({ action }) => action))),
    as: fc.subarray(parties, { minLength: 1, maxLength: 2 }),
    parts: fc.record({
      department_handler: fc.subarray([...unitParts], { maxLength: 2 }),
      unit_head: fc.subarray([...unitParts], { maxLength: 2 }),
    }),
    later: fc.integer({ min: 0, max: 4 }),
    satisfaction: fc.constantFrom('satisfied', 'basically_satisfied', 'dissatisfied'),
    reason: fc.constantFrom(
      'out_of_scope',
      'not_inclusive',
      'not_competent',
      'empty',
      'phone',
      'on_site',
      'look_back',
      'nonsense',
    ),
    kind: fc.constantFrom('suggestion', 'motion'),
    complete: fc.constantFrom('yes', 'no'),
    promised: fc.constantFrom('yes', 'no'),
    outcome: fc.constantFrom('handle_again', 'settled'),
    voted: fc.constantFrom('yes', 'no'),
    eligible: fc.constantFrom('yes', 'no'),
    congress: fc.constantFrom('town', 'district'),
    inspection: fc.constantFrom('satisfied', 'basically_satisfied', 'dissatisfied'),
    said: fc.boolean(),
    // Half of them go on from where the case stands, so that paths lead far.
    onward: fc.option(fc.nat()),
  })

describe.each(publishedProcedures)('the procedure of %s for a case of the kind %s', (_, kind, procedure) => {
  const [only, beyond] = kind === 'project' ? ['submit', 'reviewing'] : ['start', 'handling']

  test('loses no case: every state is reached, has an owner who can act, a clock, and a way to an end', () => {
    expect(faultsOf(procedure)).toEqual([])
  })

  test('says of a broken one what is wrong with it', () => {
    const { closed, ...states } = procedure.states
    expect(closed).toBeTruthy()
    expect(faultsOf({ ...procedure, states }).length).toBeGreaterThan(0)
    const stuck = { ...procedure, transitions: procedure.transitions.filter(({ action }) => action !== only) }
    expect(faultsOf(stuck)).toContainEqual({ fault: 'UNREACHED', at: `states.${beyond}`, value: beyond })
    const endless = {
      ...procedure.states,
      [procedure.initial]: { ...procedure.states[procedure.initial], clock: undefined },
    }
    const { initial } = procedure
    expect(faultsOf({ ...procedure, states: endless } as Procedure)).toContainEqual({
      fault: 'LIMIT_MISSING',
      at: `states.${initial}.clock`,
      value: initial,
    })
  })

  test('on any path: a case that is open has an owner and one running clock, one that has ended neither', () => {
    fc.assert(
      fc.property(fc.array(attemptOf(procedure), { minLength: 1, maxLength: 40 }), (attempts) => {
        let now = at('2026-01-05')
        let standing: CaseStanding = beginCase(procedure, now, calendar)
        for (const { later, said, onward, ...any } of attempts) {
          now = new Date(now.getTime() + later * 86_400_000)
          const { state: here } = standing
          const ways = procedure.transitions.filter(({ from, to }) => from.includes(here) && to !== here)
          const way = onward === null ? undefined : ways[onward % ways.length]
          const { action: tried, as: by, parts: had, ...chosen } = any
          const attempt: Attempt = way
            ? attemptAt(way)
            : { action: tried, as: by, parts: had, input: said ? { ...everything, ...chosen } : chosen }
          const { action, as, parts, input } = attempt
          const before = JSON.stringify(standing)
          const move = decide(procedure, standing, attempt, now, calendar)
          expect(JSON.stringify(standing)).toBe(before)
          const possible = possibleActions(procedure, standing, as, now, calendar, { parts })
          const facts = Object.fromEntries(
            ['voted', 'eligible', 'congress'].flatMap((key) => (input[key] ? [[key, String(input[key])]] : [])),
          )
          const known = possibleActions(procedure, standing, as, now, calendar, { parts, facts })
          expect(possible).toEqual(expect.arrayContaining(known))
          if ('standing' in move) {
            // Nothing happens without permission, and what happens was said to be possible.
            expect(move.transition.by.some((party) => as.includes(party))).toBe(true)
            expect(known).toContain(action)
            standing = move.standing
          } else if (!way && said && input['reason'] !== 'nonsense' && possible.includes(action))
            expect(['REASON', 'REQUIRED', 'FORBIDDEN']).toContain(move.refused)
          const state = procedure.states[standing.state]
          expect(state).toBeDefined()
          expect(standing.clocks.filter(({ pausedOn }) => !pausedOn).length).toBe(state?.owner === null ? 0 : 1)
          expect(runningClock(standing)?.name).toBe(state?.clock?.name)
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('an opinion', () => {
  const go = (steps: [day: string, action: string, as: Party, input?: object][]) => {
    let standing = beginCase(opinionProcedure, at('2026-03-02'), calendar)
    let last: ReturnType<typeof decide> | undefined
    for (const [day, action, as, input] of steps) {
      last = decide(opinionProcedure, standing, { action, as: [as], input: { ...everything, ...input } }, at(day), calendar)
      if ('standing' in last) standing = last.standing
    }
    return { standing, last, clock: runningClock(standing) as Clock }
  }
  const assigned: [string, string, Party, object?][] = [
    ['2026-03-03', 'accept', 'station_keeper'],
    ['2026-03-03', 'classify', 'station_keeper'],
    ['2026-03-04', 'assign', 'office_admin'],
  ]

  test('goes through to written off, each by its own', () => {
    const { standing } = go([
      ...assigned,
      ['2026-03-05', 'start', 'department_handler'],
      ['2026-03-09', 'reply', 'department_handler'],
      ['2026-03-10', 'rate', 'author', { satisfaction: 'satisfied' }],
      ['2026-03-11', 'close', 'supervisor'],
    ])
    expect(standing).toMatchObject({ state: 'closed', clocks: [] })
  })

  test('is handled in the time of its assignment; the time stands still while the citizen is asked', () => {
    const asked = go([...assigned, ['2026-03-05', 'start', 'department_handler'], ['2026-03-06', 'ask', 'department_handler']])
    expect(asked.clock).toMatchObject({ name: 'answer' })
    expect(asked.standing.clocks[1]).toMatchObject({ name: 'handle', pausedOn: '2026-03-06' })
    const answered = go([
      ...assigned,
      ['2026-03-05', 'start', 'department_handler'],
      ['2026-03-06', 'ask', 'department_handler'],
      ['2026-03-16', 'answer', 'author'],
    ])
    // Two of five working days were used.
    expect(answered.clock).toMatchObject({ name: 'handle', dueOn: '2026-03-19' })
  })

  test('is given back once, in five working days, with a reason of the list; after the second designation no more', () => {
    const reason = { reason: 'not_competent' }
    expect(go([...assigned, ['2026-03-12', 'return', 'department_handler', reason]]).last).toEqual({
      refused: 'TOO_LATE',
      days: 5,
    })
    expect(go([...assigned, ['2026-03-11', 'return', 'department_handler', { reason: 'no_time' }]]).last).toEqual({
      refused: 'REASON',
      field: 'reason',
    })
    const twice = go([
      ...assigned,
      ['2026-03-11', 'return', 'department_handler', reason],
      ['2026-03-12', 'assign', 'office_admin'],
      ['2026-03-13', 'return', 'department_handler', reason],
    ])
    expect(twice.last).toEqual({ refused: 'TOO_MANY', times: 1 })
    expect(twice.clock).toMatchObject({ name: 'handle', from: '2026-03-12', dueOn: '2026-03-19', hardOn: '2026-03-26' })
  })

  test('is handled again when its author is not content, and counts as rated when nothing is said in time', () => {
    const replied: [string, string, Party, object?][] = [
      ...assigned,
      ['2026-03-05', 'start', 'department_handler'],
      ['2026-03-09', 'reply', 'department_handler'],
    ]
    expect(go([...replied, ['2026-03-10', 'rate', 'author', { satisfaction: 'dissatisfied' }]]).standing.state).toBe('reopened')
    expect(go([...replied, ['2026-03-10', 'rate', 'author', { satisfaction: 'dissatisfied', text: ' ' }]]).last).toEqual({
      refused: 'REQUIRED',
      field: 'text',
    })
    const { standing, clock } = go(replied)
    expect(overdueAction(opinionProcedure, standing, clock.dueOn)).toBeNull()
    expect(overdueAction(opinionProcedure, standing, '2026-03-31')).toBe('lapse')
  })

  test('is nobody else’s: a citizen cannot assign, a unit cannot write off', () => {
    expect(go([['2026-03-03', 'accept', 'author']]).last).toEqual({ refused: 'FORBIDDEN' })
    expect(go([...assigned, ['2026-03-05', 'close', 'department_handler']]).last).toEqual({ refused: 'STATUS' })
  })
})

describe('a suggestion', () => {
  const go = (steps: [day: string, action: string, as: Party, input?: object][]) => {
    let standing = beginCase(suggestionProcedure, at('2026-03-02'), calendar)
    for (const [day, action, as, input] of steps) {
      const given = { ...everything, kind: 'suggestion', complete: 'yes', ...input }
      const attempt = { action, as: [as], parts: { [as]: ['sole'] }, input: given }
      const move = decide(suggestionProcedure, standing, attempt, at(day), calendar)
      if ('refused' in move) return { standing, refused: move, clock: runningClock(standing) as Clock }
      standing = move.standing
    }
    return { standing, refused: null, clock: runningClock(standing) as Clock }
  }
  const assigned: [string, string, Party, object?][] = [
    ['2026-03-02', 'submit', 'author'],
    ['2026-03-03', 'approve', 'office_admin'],
    ['2026-03-04', 'file', 'district_admin'],
    ['2026-03-05', 'assign', 'district_admin'],
    ['2026-03-06', 'start', 'department_handler'],
  ]
  const replied: typeof assigned = [
    ...assigned,
    ['2026-04-01', 'prepareReply', 'department_handler'],
    ['2026-04-02', 'signReply', 'unit_head', { complete: 'yes' }],
  ]

  test('is answered within three months of its assignment, with consent within six', () => {
    expect(go(assigned).clock).toMatchObject({ name: 'reply', dueOn: '2026-06-05' })
    const asked = go([...assigned, ['2026-05-28', 'askExtension', 'department_handler']])
    expect(asked.clock).toMatchObject({ name: 'consent' })
    const granted = go([
      ...assigned,
      ['2026-05-28', 'askExtension', 'department_handler'],
      ['2026-06-01', 'grantExtension', 'district_admin'],
    ])
    // 5 September 2026 is a Saturday.
    expect(granted.clock).toMatchObject({ name: 'reply', begunOn: '2026-03-05', dueOn: '2026-09-07' })
    const refused = go([
      ...assigned,
      ['2026-05-28', 'askExtension', 'department_handler'],
      ['2026-06-01', 'refuseExtension', 'district_admin'],
    ])
    // To ask gains no time.
    expect(refused.clock).toMatchObject({ dueOn: '2026-06-05' })
    expect(go([...assigned, ['2026-05-28', 'grantExtension', 'district_admin']]).refused).toEqual({ refused: 'STATUS' })
  })

  test('is for whoever answers, not for those who assist, or were asked; without a part for nobody', () => {
    const { standing } = go(assigned)
    const now = at('2026-03-09')
    const open = (parts: string[]) =>
      possibleActions(suggestionProcedure, standing, ['department_handler', 'unit_head'], now, calendar, {
        parts: { department_handler: parts, unit_head: parts },
      })
    const answering = ['return', 'askExtension', 'contact', 'prepareReply', 'correctReply', 'signReply', 'note']
    for (const part of ['sole', 'lead', 'each']) expect(open([part])).toEqual(answering)
    expect([open(['co']), open(['feasibility']), open([])]).toEqual([['opine', 'note'], ['note'], ['note']])
    const all = { ...everything, kind: 'suggestion', reason: 'phone', complete: 'no' }
    for (const parts of [undefined, {}, { department_handler: ['co'] }, { unit_head: ['sole'] }]) {
      const tried = { action: 'contact', as: ['department_handler' as const], parts, input: all }
      expect(decide(suggestionProcedure, standing, tried, now, calendar)).toEqual({ refused: 'STATUS' })
    }
  })

  test('is returned by consent only, within five working days of its assignment', () => {
    expect(go([...assigned, ['2026-03-12', 'return', 'department_handler']]).clock).toMatchObject({ name: 'consent' })
    expect(go([...assigned, ['2026-03-13', 'return', 'department_handler']]).refused).toEqual({ refused: 'TOO_LATE', days: 5 })
    expect(
      go([...assigned, ['2026-03-12', 'return', 'department_handler'], ['2026-03-13', 'consentReturn', 'department_handler']])
        .refused,
    ).toEqual({ refused: 'FORBIDDEN' })
  })

  /** Who has rated when somebody does. */
  const [onlyUnits, onlyAuthor] = [
    { complete: 'yes', authorRated: 'no' },
    { complete: 'no', authorRated: 'yes' },
  ]
  const all = { complete: 'yes', authorRated: 'yes' }

  test('is rated by both, in either order, and answered again within one month, once', () => {
    const both: typeof assigned = [
      ...replied,
      ['2026-04-03', 'rateBack', 'department_handler', onlyUnits],
      ['2026-04-07', 'rate', 'author', all],
    ]
    expect(go(both).standing.state).toBe('rated')
    // One side alone, or some of several units, changes nothing of where it stands, nor of its time.
    const waiting = go(replied)
    for (const [action, by, known] of [
      ['rate', 'author', { complete: 'no', authorRated: 'yes' }],
      ['rateBack', 'department_handler', onlyUnits],
      ['rateBack', 'department_handler', { complete: 'no', authorRated: 'yes' }],
    ] as const) {
      const { done: _, ...standing } = go([...replied, ['2026-04-03', action, by, known]]).standing
      expect([standing.state, standing.since, standing.clocks]).toEqual(['replied', '2026-04-02', waiting.standing.clocks])
    }
    const again = go([...both, ['2026-04-07', 'redo', 'system']])
    expect(again.clock).toMatchObject({ name: 'reply', begunOn: '2026-04-07', dueOn: '2026-05-07' })
    const twice = go([
      ...both,
      ['2026-04-07', 'redo', 'system'],
      ['2026-04-20', 'signReply', 'unit_head', { complete: 'yes' }],
      ['2026-04-21', 'rate', 'author', onlyAuthor],
      ['2026-04-22', 'rateBack', 'department_handler', all],
      ['2026-04-22', 'redo', 'system'],
    ])
    expect(twice.refused).toEqual({ refused: 'TOO_MANY', times: 1 })
  })

  test('that promises something is followed until the promised day', () => {
    const { standing, clock } = go([
      ...replied,
      ['2026-04-03', 'rate', 'author', onlyAuthor],
      ['2026-04-03', 'rateBack', 'department_handler', all],
      ['2026-04-07', 'close', 'supervisor', { promised: 'yes', promisedOn: '2026-12-31' }],
    ])
    expect([standing.state, clock.dueOn]).toEqual(['tracking', '2026-12-31'])
    // A promised day does not move with the calendar.
    expect(recomputeClock(clock, calendar)).toEqual(clock)
  })

  test('that promises several things is followed from one promised day to the next; what is overdue stays so', () => {
    const tracked: typeof replied = [
      ...replied,
      ['2026-04-03', 'rate', 'author', onlyAuthor],
      ['2026-04-03', 'rateBack', 'department_handler', all],
      ['2026-04-07', 'close', 'supervisor', { promised: 'yes', promisedOn: '2026-06-30' }],
    ]
    const sign = (day: string, promisedOn: string) =>
      go([...tracked, [day, 'signReply', 'unit_head', { complete: 'no', promisedOn }]]).clock
    expect(sign('2026-06-01', '2026-12-31')).toMatchObject({ begunOn: '2026-04-07', dueOn: '2026-12-31' })
    expect(sign('2026-09-01', '2026-07-31')).toMatchObject({ begunOn: '2026-04-07', dueOn: '2026-07-31' })
  })

  test('is taken back only by whoever made it, in writing', () => {
    expect(go([...assigned, ['2026-03-10', 'withdraw', 'district_admin']]).refused).toEqual({ refused: 'FORBIDDEN' })
    expect(go([...assigned, ['2026-03-10', 'withdraw', 'author', { text: '' }]]).refused).toEqual({
      refused: 'REQUIRED',
      field: 'text',
    })
    expect(go([...assigned, ['2026-03-10', 'withdraw', 'author']]).standing).toMatchObject({ state: 'withdrawn', clocks: [] })
  })
})

describe('a project', () => {
  const go = (steps: [day: string, action: string, as: Party, input?: object][]) => {
    let standing = beginCase(projectProcedure, at('2026-03-02'), calendar)
    for (const [day, action, as, input] of steps) {
      const attempt = {
        action,
        as: [as],
        parts: { department_handler: ['lead', 'feasibility'] },
        input: { ...everything, voted: 'yes', eligible: 'yes', congress: 'district', ...input },
      }
      const move = decide(projectProcedure, standing, attempt, at(day), calendar)
      if ('refused' in move) return { standing, refused: move }
      standing = move.standing
    }
    return { standing, refused: null }
  }
  const candidate: [string, string, Party, object?][] = [
    ['2026-03-03', 'accept', 'district_admin'],
    ['2026-03-04', 'examine', 'district_admin'],
    ['2026-03-05', 'submit', 'district_admin'],
    ['2026-03-10', 'approve', 'supervisor'],
  ]
  const delivering: typeof candidate = [
    ...candidate,
    ['2026-03-20', 'select', 'system'],
    ['2026-03-23', 'assign', 'district_admin'],
  ]

  test('is selected by a ballot alone, and delivered by the day that was said', () => {
    for (const party of parties.filter((one) => one !== 'system'))
      for (const action of ['select', 'passOver'])
        expect(go([...candidate, ['2026-03-20', action, party]]).refused).toEqual({ refused: 'FORBIDDEN' })
    expect(go(delivering).standing).toMatchObject({ state: 'delivering', clocks: [{ name: 'deliver', dueOn: '2026-11-30' }] })
  })

  test('is answered for by the unit that leads: who assists, or was asked, does nothing in its place', () => {
    const now = at('2026-04-01')
    const open = (state: string, parts: string[]) => {
      const standing = { ...beginCase(projectProcedure, now, calendar), state }
      const asked = { parts: { department_handler: parts } }
      return possibleActions(projectProcedure, standing, ['department_handler'], now, calendar, asked)
    }
    const leading = ['complete', 'note', 'plan', 'mark', 'report', 'answer', 'requestChange']
    expect([open('delivering', ['lead']), open('delivering', ['co']), open('delivering', [])]).toEqual([
      leading,
      ['note'],
      ['note'],
    ])
    expect([open('feasibility', ['feasibility']), open('feasibility', ['co'])]).toEqual([['opine', 'note'], ['note']])
    expect([open('rectifying', ['lead']), open('rectifying', ['co'])]).toEqual([['complete', 'note', 'answer'], ['note']])
  })

  test('that was put to the vote is not written off before the deputies have tested it', () => {
    const done: typeof candidate = [...delivering, ['2026-11-02', 'complete', 'department_handler']]
    expect(go([...done, ['2026-11-03', 'close', 'supervisor']]).refused).toMatchObject({ refused: 'REQUIRED' })
    const tested = go([
      ...done,
      ['2026-12-20', 'inspect', 'system', { inspection: 'satisfied' }],
      ['2026-12-21', 'close', 'supervisor'],
    ])
    expect(tested.standing.state).toBe('closed')
    const wanting = go([...done, ['2026-12-21', 'inspect', 'system', { inspection: 'dissatisfied' }]])
    expect(wanting.standing).toMatchObject({ state: 'rectifying', clocks: [{ name: 'rectify', begunOn: '2026-12-21' }] })
  })

  test('waits in the pool without a time limit, for years, and begins anew when it is taken up', () => {
    const pooled = go([
      ['2026-03-03', 'accept', 'district_admin'],
      ['2026-03-30', 'pool', 'district_admin'],
    ]).standing
    expect(pooled).toMatchObject({ state: 'pooled', clocks: [], endedBy: 'pool' })
    const attempt = { action: 'takeUp', as: ['district_admin' as const], input: { year: 2029 } }
    const taken = decide(projectProcedure, pooled, attempt, at('2028-03-01'), { ...calendar, published: () => null })
    expect(taken).toMatchObject({
      standing: { state: 'screening', endedOn: null, clocks: [{ name: 'screen', begunOn: '2028-03-01' }] },
    })
  })
})
