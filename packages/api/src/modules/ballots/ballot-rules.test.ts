import { answerMarks, choicesOf, readChoices } from '@minhui/schema/rules/ballot-choices'
import { type BallotMethod, majorityOf, quorumOf, usualMaxMarks } from '@minhui/schema/rules/ballot-method'
import { nextMethod, tally } from '@minhui/schema/rules/ballot-tally'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const ids = (count: number) => Array.from({ length: count }, (_, i) => `p${i + 1}`)
/** Form A by a majority of all, unless said otherwise. */
const methodOf = (options: number, places: number, other: Partial<BallotMethod> = {}): BallotMethod => ({
  form: 'choose',
  rule: 'majority_of_all',
  places,
  maxMarks: usualMaxMarks(other.form ?? 'choose', places, options),
  options: ids(options),
  consultative: false,
  ...other,
})
const papers = (...heaps: [text: string, times: number][]) => heaps.flatMap(([text, times]) => Array<string>(times).fill(text))
/** Everybody in office is there and gets a paper; as many came back as are counted. */
const countOf = (inOffice: number, choices: readonly string[]) => ({
  inOffice,
  present: inOffice,
  issued: inOffice,
  returned: choices.length,
})
const hold = (method: BallotMethod, inOffice: number, choices: readonly string[]) =>
  tally(method, countOf(inOffice, choices), choices)

describe('the law', () => {
  test('of 353 seats with 347 in office, 174 are the majority and 232 may meet', () => {
    expect([majorityOf(347), quorumOf(347)]).toEqual([174, 232])
    expect([majorityOf(45), majorityOf(46), quorumOf(3), quorumOf(4), quorumOf(0)]).toEqual([23, 24, 2, 3, 1])
  })

  test('45 in office choose 1 of 2: 42 to 3 elects the first', () => {
    const result = hold(methodOf(2, 1), 45, papers(['10', 42], ['01', 3]))
    expect(result).toMatchObject({ fault: null, threshold: 23, elected: ['p1'], next: null })
    expect(result.options.map(({ votes, rank, outcome }) => [votes, rank, outcome])).toEqual([
      [42, 1, 'elected'],
      [3, 2, 'not_elected'],
    ])
  })

  test('46 in office, 23 to 23, elects nobody, and both stand again', () => {
    expect(hold(methodOf(2, 1), 46, papers(['10', 23], ['01', 23]))).toMatchObject({
      threshold: 24,
      elected: [],
      next: { kind: 'further', options: ['p1', 'p2'], places: 1 },
    })
  })

  test('30 in office with 19 present cannot open, with 20 can', () => {
    const method = methodOf(2, 1)
    expect(tally(method, { inOffice: 30, present: 19, issued: 19, returned: 19 }, papers(['10', 19]))).toMatchObject({
      fault: 'no_quorum',
      quorum: 20,
      options: [],
      elected: [],
      next: null,
    })
    expect(tally(method, { inOffice: 30, present: 20, issued: 20, returned: 20 }, papers(['10', 20])).elected).toEqual(['p1'])
  })

  test('11 marks where 10 are allowed void a paper, which still counts as returned', () => {
    const method = methodOf(20, 10)
    const eleven = '1'.repeat(11).padEnd(20, '0')
    const ten = '1'.repeat(10).padEnd(20, '0')
    expect(readChoices(method, eleven)).toEqual({ state: 'void', reason: 'overmarked' })
    const result = hold(method, 45, papers([eleven, 1], [ten, 22], ['0'.repeat(20), 1]))
    expect(result).toMatchObject({ fault: null, valid: 23, void: 1, overmarked: 1, blank: 1 })
    // 22 votes with 23 needed: the void paper would have made the difference.
    expect(result.options[0]).toMatchObject({ votes: 22, outcome: 'not_elected' })
  })

  test('46 returned of 45 issued void the vote; so do more issued than there are deputies', () => {
    const count = { inOffice: 50, present: 50, issued: 45, returned: 46 }
    expect(tally(methodOf(2, 1), count, papers(['10', 46]))).toMatchObject({ fault: 'over_returned', valid: 0, elected: [] })
    expect(tally(methodOf(2, 1), { ...count, issued: 51 }, papers(['10', 46])).fault).toBe('over_issued')
    expect(tally(methodOf(2, 1), { ...count, returned: 45 }, papers(['10', 45]))).toMatchObject({ fault: null, elected: ['p1'] })
  })

  test('a majority of those present is none of all', () => {
    const choices = papers(['f', 173], ['a', 59])
    const method = methodOf(1, 1, { form: 'each' })
    expect(tally(method, { inOffice: 347, present: 232, issued: 232, returned: 232 }, choices).elected).toEqual([])
    expect(
      tally(method, { inOffice: 347, present: 232, issued: 232, returned: 232 }, ['f', ...choices.slice(0, -1)]),
    ).toMatchObject({
      elected: ['p1'],
    })
  })

  test('more than half of all satisfied; with the basically satisfied; else dissatisfied', () => {
    const method = methodOf(4, 0, { form: 'assess' })
    const result = hold(method, 10, papers(['ssds', 5], ['sbb-', 1], ['dddd', 4]))
    expect(result.options.map(({ outcome }) => outcome)).toEqual([
      'satisfied',
      'basically_satisfied',
      'dissatisfied',
      'dissatisfied',
    ])
    expect(result).toMatchObject({ threshold: 6, elected: [], next: null })
  })
})

describe('places', () => {
  test('more pass than there are places: most votes; equal on the boundary: those above are elected, the equal run off', () => {
    const choices = papers(['ffff', 6], ['fffa', 1], ['faan', 1], ['aaa-', 1])
    const method = methodOf(4, 2, { form: 'each' })
    const result = hold(method, 9, choices)
    expect(result.options.map(({ votes, outcome }) => [votes, outcome])).toEqual([
      [8, 'elected'],
      [7, 'tied'],
      [7, 'tied'],
      [6, 'not_elected'],
    ])
    expect(result).toMatchObject({ elected: ['p1'], next: { kind: 'runoff', options: ['p2', 'p3'], places: 1 } })
    // All of the run-off had the majority: now most votes decide, one mark each, and equal votes run off again.
    const again = nextMethod(method, result.next ?? expect.unreachable())
    expect(again).toMatchObject({ form: 'each', rule: 'top_k', places: 1, maxMarks: 1, options: ['p2', 'p3'] })
    expect(hold(again, 9, papers(['fa', 3], ['af', 2], ['--', 2])).elected).toEqual(['p2'])
    expect(hold(again, 9, papers(['f-', 3], ['-f', 3]))).toMatchObject({ elected: [], next: result.next })
  })

  test('all equal run off; fewer than pass stand again, most votes first', () => {
    expect(hold(methodOf(3, 2, { maxMarks: 3 }), 5, papers(['111', 5]))).toMatchObject({
      elected: [],
      next: { kind: 'runoff', options: ['p1', 'p2', 'p3'], places: 2 },
    })
    const method = methodOf(4, 3)
    const result = hold(method, 5, papers(['1001', 2], ['1010', 2], ['1100', 1]))
    expect(result).toMatchObject({ elected: ['p1'], next: { kind: 'further', options: ['p3', 'p4', 'p2'], places: 2 } })
    expect(nextMethod(method, result.next ?? expect.unreachable())).toMatchObject({
      rule: 'majority_of_all',
      places: 2,
      maxMarks: 2,
    })
  })

  test('as many places as options or more: each by its own votes', () => {
    expect(hold(methodOf(2, 2), 3, papers(['11', 2]))).toMatchObject({ elected: ['p1', 'p2'], next: null })
    expect(hold(methodOf(2, 5), 3, papers(['11', 2]))).toMatchObject({ elected: ['p1', 'p2'], next: null })
    const short = hold(methodOf(2, 5), 3, papers(['10', 2]))
    expect(short).toMatchObject({ elected: ['p1'], next: { kind: 'further', options: ['p2'], places: 4 } })
    expect(nextMethod(methodOf(2, 5), short.next ?? expect.unreachable()).places).toBe(1)
  })

  test('no place, no option, no vote', () => {
    expect(hold(methodOf(2, 0, { maxMarks: 2 }), 3, papers(['11', 3]))).toMatchObject({ elected: [], next: null })
    expect(hold(methodOf(2, -1, { maxMarks: 2 }), 3, papers(['11', 3]))).toMatchObject({ elected: [], next: null })
    expect(hold(methodOf(0, 1), 3, papers(['', 3]))).toMatchObject({ valid: 3, blank: 3, options: [], elected: [], next: null })
    for (const rule of ['majority_of_all', 'top_k'] as const)
      for (const choices of [[], papers(['00', 3])])
        expect(hold(methodOf(2, 1, { rule }), 3, choices)).toMatchObject({
          elected: [],
          next: { kind: 'further', options: ['p1', 'p2'], places: 1 },
        })
  })

  test('by most votes alone no majority is asked for, but at least a vote', () => {
    expect(hold(methodOf(3, 2, { rule: 'top_k' }), 9, papers(['100', 2]))).toMatchObject({
      threshold: null,
      elected: ['p1'],
      next: { kind: 'further', options: ['p2', 'p3'], places: 1 },
    })
  })

  test('a consultative vote ranks, elects nobody and asks for no quorum', () => {
    const method = methodOf(3, 1, { consultative: true })
    const choices = papers(['100', 1], ['010', 3], ['001', 1])
    const result = tally(method, { inOffice: 90, present: 5, issued: 5, returned: 5 }, choices)
    expect(result).toMatchObject({ fault: null, quorum: null, threshold: null, elected: [], next: null })
    expect(result.options.map(({ rank, outcome, passed }) => [rank, outcome, passed])).toEqual([
      [2, 'ranked', false],
      [1, 'ranked', false],
      [2, 'ranked', false],
    ])
    expect(tally(method, { inOffice: 90, present: 0, issued: 0, returned: 0 }, []).fault).toBe('no_quorum')
  })
})

describe('a paper', () => {
  test('that is not of this ballot is void, whatever is written on it', () => {
    const method = methodOf(3, 3)
    for (const text of ['', '11', '1111', '1x1', '１11', 'fff', '1 1', '11\u0000'])
      expect(readChoices(method, text)).toEqual({ state: 'void', reason: 'malformed' })
    expect(readChoices(methodOf(1, 1, { form: 'each' }), '0')).toMatchObject({ state: 'void' })
  })

  test('with everybody abstaining is valid, with nothing pressed blank', () => {
    expect(readChoices(methodOf(2, 1, { form: 'each' }), 'nn')).toEqual({ state: 'valid' })
    expect(readChoices(methodOf(2, 1, { form: 'each' }), '--')).toEqual({ state: 'blank' })
    expect(readChoices(methodOf(2, 1, { form: 'assess' }), '--')).toEqual({ state: 'blank' })
    expect(readChoices(methodOf(2, 1), '00')).toEqual({ state: 'blank' })
  })

  test('of form B may be limited, too', () => {
    expect(readChoices(methodOf(3, 2, { form: 'each', maxMarks: 2 }), 'fff')).toEqual({ state: 'void', reason: 'overmarked' })
    expect(readChoices(methodOf(3, 2, { form: 'each', maxMarks: 2 }), 'aff')).toEqual({ state: 'valid' })
  })

  test('is written from answers, and no other answers than the form has', () => {
    expect(choicesOf(methodOf(3, 2), { p3: 'for' })).toBe('001')
    expect(choicesOf(methodOf(3, 2, { form: 'each' }), { p1: 'against', p2: 'abstain' })).toBe('an-')
    expect(() => choicesOf(methodOf(3, 2), { p3: 'against' })).toThrow(RangeError)
  })

  test('that was not counted is a mistake and no result', () => {
    expect(() => tally(methodOf(1, 1), { inOffice: 3, present: 3, issued: 3, returned: 3 }, ['1', '1'])).toThrow(RangeError)
  })
})

/** Any round that could be held, with papers good and bad. */
const rounds = fc
  .record({
    form: fc.constantFrom('choose', 'each', 'assess'),
    rule: fc.constantFrom('majority_of_all', 'top_k'),
    options: fc.integer({ min: 1, max: 6 }),
    places: fc.integer({ min: 0, max: 7 }),
    limit: fc.integer({ min: 0, max: 6 }),
    consultative: fc.boolean(),
    absent: fc.nat({ max: 5 }),
  })
  .chain(({ options, limit, absent, ...rest }) => {
    const method: BallotMethod = { ...rest, maxMarks: limit, options: ids(options) } as BallotMethod
    const mark = fc.constantFrom(...Object.keys(answerMarks[method.form]))
    const paper = fc.oneof(
      { weight: 12, arbitrary: fc.string({ unit: mark, minLength: options, maxLength: options }) },
      { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
    )
    return fc.array(paper, { maxLength: 14 }).map((choices) => ({ method, choices, inOffice: choices.length + absent || 1 }))
  })

describe('of any round', () => {
  test('counts add up', () => {
    fc.assert(
      fc.property(rounds, ({ method, choices, inOffice }) => {
        const result = hold(method, inOffice, choices)
        expect(result.valid + result.void).toBe(choices.length)
        expect(result.blank).toBeLessThanOrEqual(result.valid)
        expect(result.overmarked).toBeLessThanOrEqual(result.void)
        for (const { counts } of result.options)
          expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(result.valid)
      }),
    )
  })

  test('no more are elected than there are places, each with what the rule asks for and none with fewer votes than another', () => {
    fc.assert(
      fc.property(rounds, ({ method, choices, inOffice }) => {
        const { elected, options, next } = hold(method, inOffice, choices)
        expect(elected.length).toBeLessThanOrEqual(method.places)
        const least = Math.min(...options.filter(({ outcome }) => outcome === 'elected').map(({ votes }) => votes))
        for (const { id, votes, outcome, passed } of options) {
          expect(outcome === 'elected').toBe(elected.includes(id))
          if (outcome === 'elected') expect(votes).toBeGreaterThanOrEqual(method.rule === 'top_k' ? 1 : majorityOf(inOffice))
          else if (passed && method.form !== 'assess') expect(votes).toBeLessThan(least)
          expect(outcome === 'tied').toBe(next?.kind === 'runoff' && next.options.includes(id))
        }
      }),
    )
  })

  test('places are filled, or voted on again: among equals of whom not all have a place, or among all who are left', () => {
    fc.assert(
      fc.property(rounds, ({ method, choices, inOffice }) => {
        const { elected, options, next } = hold(method, inOffice, choices)
        const left = options.filter(({ outcome }) => outcome !== 'elected')
        const isElection = !method.consultative && method.form !== 'assess'
        if (!next) {
          expect(!isElection || elected.length === method.places || left.length === 0).toBe(true)
          return
        }
        expect(elected.length + next.places).toBe(method.places)
        const standing = options.filter(({ id }) => next.options.includes(id))
        expect(standing).toHaveLength(next.options.length)
        if (next.kind === 'further') {
          expect(standing).toEqual(left)
          return
        }
        expect(new Set(standing.map(({ votes }) => votes)).size).toBe(1)
        expect(standing.every(({ passed }) => passed)).toBe(true)
        expect(standing.length).toBeGreaterThan(next.places)
      }),
    )
  })

  test('the order of papers decides nothing, nor that of options', () => {
    const shuffled = rounds.chain((round) =>
      fc.record({
        round: fc.constant(round),
        choices: fc.shuffledSubarray(round.choices, { minLength: round.choices.length }),
        order: fc.shuffledSubarray([...round.method.options.keys()], { minLength: round.method.options.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ round: { method, choices: before, inOffice }, choices, order }) => {
        const result = hold(method, inOffice, before)
        expect(hold(method, inOffice, choices)).toEqual(result)
        const turn = <T>(all: readonly T[]) => order.map((i) => all[i] as T)
        const turned = hold(
          { ...method, options: turn(method.options) },
          inOffice,
          before.map((text) => (text.length === order.length ? turn(text.split('')).join('') : text)),
        )
        expect(turned.options).toEqual(turn(result.options))
        expect(turned.elected.toSorted()).toEqual(result.elected.toSorted())
        expect(turned.next?.options.toSorted()).toEqual(result.next?.options.toSorted())
      }),
    )
  })

  test('a vote more never unelects', () => {
    const raised = rounds.filter(({ method }) => method.form !== 'assess' && !method.consultative && method.maxMarks > 0)
    fc.assert(
      fc.property(raised, fc.nat(), ({ method, choices, inOffice }, n) => {
        const id = method.options[n % method.options.length] as string
        const all = inOffice + 1
        const blank = choicesOf(method, {})
        const before = hold(method, all, [...choices, blank])
        const after = hold(method, all, [...choices, choicesOf(method, { [id]: 'for' })])
        if (before.elected.includes(id)) expect(after.elected).toContain(id)
        expect(after.options.find((one) => one.id === id)?.votes).toBe(
          (before.options.find((one) => one.id === id)?.votes ?? 0) + 1,
        )
      }),
    )
  })

  test('the next one can be held, with fewer to elect or fewer to choose from, or is the same again', () => {
    fc.assert(
      fc.property(rounds, ({ method, choices, inOffice }) => {
        const { next } = hold(method, inOffice, choices)
        if (!next) return
        const again = nextMethod(method, next)
        expect(again.places).toBeGreaterThan(0)
        expect(again.places).toBeLessThanOrEqual(again.options.length)
        expect(again.maxMarks).toBeGreaterThan(0)
        expect(again.options.length).toBeLessThanOrEqual(method.options.length)
        expect(hold(again, 1, [choicesOf(again, { [again.options[0] as string]: 'for' })]).elected).toEqual([again.options[0]])
      }),
    )
  })
})
