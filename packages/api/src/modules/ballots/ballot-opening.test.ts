import { readChoices } from '@minhui/schema/rules/ballot-choices'
import { explain } from '@minhui/schema/rules/ballot-explanation'
import type { BallotMethod } from '@minhui/schema/rules/ballot-method'
import { comparePapers, settlePapers, unreadablePaper } from '@minhui/schema/rules/ballot-paper'
import { type BallotFacts, isReady, readinessOf } from '@minhui/schema/rules/ballot-readiness'
import { tally } from '@minhui/schema/rules/ballot-tally'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const method: BallotMethod = {
  form: 'choose',
  rule: 'majority_of_all',
  places: 1,
  maxMarks: 1,
  options: ['a', 'b'],
  consultative: false,
}
const standing = { state: 'candidate', isPublished: true, isElsewhere: false }
const ready: BallotFacts = {
  kind: 'selection',
  method,
  rehearsal: false,
  isFrozen: true,
  hasSession: true,
  inOffice: 30,
  onRoll: 30,
  present: 20,
  candidates: [
    { ...standing, id: 'a', project: '1', proposers: ['author'], units: ['roads'] },
    { ...standing, id: 'b', project: '2', proposers: [], units: ['parks', 'water'] },
  ],
  tellers: [
    { person: 'one', name: '王一', units: [], prepares: false },
    { person: 'two', name: '李二', units: ['schools'], prepares: false },
  ],
}
const [one, two] = ready.tellers
const changed = (more: object) => ready.candidates.map((candidate) => ({ ...candidate, ...more }))
const codes = (facts: BallotFacts) => readinessOf(facts).map(({ code, severity }) => `${severity} ${code}`)

describe('before it opens', () => {
  test('a round with everything wants nothing', () => {
    expect(readinessOf(ready)).toEqual([])
    expect(isReady([], 'open')).toBe(true)
  })

  const lacking: [string, Partial<BallotFacts> | { method: BallotMethod }, string[]][] = [
    ['a session', { hasSession: false }, ['missing SESSION_MISSING']],
    ['places', { method: { ...method, places: 0, maxMarks: 1 } }, ['missing PLACES_MISSING', 'warning MARKS_EXCEED_PLACES']],
    ['options for its places', { method: { ...method, places: 3 } }, ['missing PLACES_EXCEED_OPTIONS']],
    ['marks', { method: { ...method, maxMarks: 0 } }, ['missing MARKS_OUT_OF_RANGE']],
    ['a limit of marks', { method: { ...method, maxMarks: 3 } }, ['missing MARKS_OUT_OF_RANGE']],
    ['a limit of marks by its places', { method: { ...method, maxMarks: 2 } }, ['warning MARKS_EXCEED_PLACES']],
    ['different options', { method: { ...method, options: ['a', 'a'] } }, ['missing OPTION_REPEATED']],
    [
      'published candidates',
      { candidates: ready.candidates.map((candidate) => ({ ...candidate, isPublished: false })) },
      ['missing CANDIDATE_UNPUBLISHED'],
    ],
    ['different projects', { candidates: changed({ project: '1' }) }, ['missing PROJECT_REPEATED']],
    ['candidates', { candidates: changed({ state: 'pooled' }) }, ['missing CANDIDATE_NOT_STANDING']],
    ['something to test', { kind: 'inspection' }, ['missing CANDIDATE_NOT_STANDING']],
    ['candidates of its own', { candidates: changed({ isElsewhere: true }) }, ['missing CANDIDATE_ELSEWHERE']],
    ['tellers who prepare nothing', { tellers: [{ ...one, prepares: true }, two] as never }, ['missing TELLER_PREPARES']],
    ['voters', { onRoll: 0 }, ['missing ROLL_EMPTY']],
    ['as few voters as deputies', { onRoll: 31 }, ['missing ROLL_EXCEEDS_OFFICE']],
    ['freezing', { isFrozen: false }, ['missing NOT_FROZEN']],
    ['a second teller', { tellers: ready.tellers.slice(1) }, ['missing TELLERS_MISSING']],
    ['a second person as teller', { tellers: [one, one] as never }, ['missing TELLERS_MISSING']],
    ['tellers who proposed nothing', { tellers: [{ ...one, person: 'author' }, two] as never }, ['missing TELLER_INTERESTED']],
    ['tellers of other units', { tellers: [{ ...one, units: ['x', 'water'] }, two] as never }, ['missing TELLER_INTERESTED']],
    ['a quorum', { present: 19 }, ['missing QUORUM_MISSING']],
    ['enough to hide among', { inOffice: 9, onRoll: 9, present: 9 }, ['warning SECRECY_WEAK']],
  ]
  test.each(lacking)('a round without %s is told so', (_, facts, expected) => {
    expect(codes({ ...ready, ...facts })).toEqual(expected)
  })

  test('an empty one is told everything at once', () => {
    const method: BallotMethod = { form: 'choose', rule: 'top_k', places: 1, maxMarks: 1, options: [], consultative: false }
    const empty = {
      ...ready,
      method,
      isFrozen: false,
      hasSession: false,
      inOffice: 0,
      onRoll: 0,
      present: 0,
      candidates: [],
      tellers: [],
    }
    expect(readinessOf(empty).map(({ code }) => code)).toEqual([
      'SESSION_MISSING',
      'OPTIONS_MISSING',
      'PLACES_EXCEED_OPTIONS',
      'MARKS_OUT_OF_RANGE',
      'ROLL_EMPTY',
      'NOT_FROZEN',
      'TELLERS_MISSING',
      'QUORUM_MISSING',
      'SECRECY_WEAK',
    ])
  })

  test('what is only wanted for opening does not keep it from being frozen; a warning keeps it from nothing', () => {
    const present = readinessOf({ ...ready, present: 0, isFrozen: false, tellers: [] })
    expect([isReady(present, 'freeze'), isReady(present, 'open')]).toEqual([true, false])
    const options = readinessOf({ ...ready, method: { ...method, places: 3 } })
    expect([isReady(options, 'freeze'), isReady(options, 'open')]).toEqual([false, false])
    expect(isReady(readinessOf({ ...ready, inOffice: 9, onRoll: 9, present: 9 }), 'open')).toBe(true)
  })

  test('a rehearsal is only warned of what gives a vote its force, a consultative vote needs no session and no quorum', () => {
    const rehearsal = { ...ready, rehearsal: true, hasSession: false, present: 12 }
    expect(codes(rehearsal)).toEqual(['warning SESSION_MISSING', 'warning QUORUM_MISSING'])
    expect(codes({ ...ready, hasSession: false, present: 12, method: { ...method, consultative: true } })).toEqual([])
    expect(codes({ ...ready, hasSession: true, present: 0, method: { ...method, consultative: true } })).toContain(
      'missing QUORUM_MISSING',
    )
  })

  test('an inspection asks for no places and no marks, and other norms are a tenant’s to set', () => {
    expect(codes({ ...ready, method: { ...method, form: 'assess', places: 0, maxMarks: 0 } })).toEqual([])
    expect(readinessOf(ready, { tellers: 3, secrecy: 25 }).map(({ code }) => code)).toEqual(['TELLERS_MISSING', 'SECRECY_WEAK'])
  })
})

describe('papers that two tellers enter', () => {
  test('are shown where they differ, with the options', () => {
    expect(comparePapers(method, ['10', '01', '11', unreadablePaper], ['10', '00', unreadablePaper])).toEqual([
      { paper: 2, first: '01', second: '00', options: ['b'] },
      { paper: 3, first: '11', second: '!', options: ['a', 'b'] },
      { paper: 4, first: '!', second: null, options: ['a', 'b'] },
    ])
  })

  test('count once both have settled every difference and nothing else', () => {
    const [first, second] = [
      ['10', '01', '11'],
      ['10', '00'],
    ]
    const settle = (...settled: [number, string | null][]) => settlePapers(method, first, second, new Map(settled))
    expect(settle([2, '00'], [3, null])).toEqual(['10', '00'])
    expect(settle([2, '01'], [3, '11'])).toEqual(['10', '01', '11'])
    expect(settle([2, '00'])).toBeNull()
    expect(settle([2, '00'], [3, null], [1, '01'])).toBeNull()
    expect(settle([1, '00'], [2, '00'])).toBeNull()
    expect(settlePapers(method, first, first, new Map())).toEqual(first)
  })

  test('of whatever kind: what was entered alike is kept, what was not is what they settled on', () => {
    const heap = fc.array(fc.constantFrom('10', '01', '00', '11', unreadablePaper), { maxLength: 8 })
    fc.assert(
      fc.property(heap, heap, (first, second) => {
        const differences = comparePapers(method, first, second)
        const settled = settlePapers(method, first, second, new Map(differences.map((one) => [one.paper, one.second])))
        expect(settled).toEqual(second)
      }),
    )
  })

  test('that cannot be read are void in every form, and returned', () => {
    for (const form of ['choose', 'each', 'assess'] as const)
      for (const options of [[], ['a'], ['a', 'b']])
        expect(readChoices({ ...method, form, options }, unreadablePaper)).toEqual({ state: 'void', reason: 'malformed' })
  })
})

describe('the announcement', () => {
  const say = (method: BallotMethod, count: Parameters<typeof tally>[1], choices: string[], titles = {}) =>
    explain(method, count, tally(method, count, choices), titles)
  const heap = (...heaps: [string, number][]) => heaps.flatMap(([text, times]) => Array<string>(times).fill(text))

  test('reads as it is read out', () => {
    const count = { seats: 353, inOffice: 347, present: 340, issued: 340, returned: 339 }
    const choices = heap(['ffaf', 170], ['fnfa', 5], ['f-ff', 162], ['----', 1], ['ffff', 1])
    const each: BallotMethod = { ...method, form: 'each', places: 2, maxMarks: 3, options: ['a', 'b', 'c', 'd'] }
    const titles = { a: '老旧小区改造', b: '口袋公园', c: '农村公路', d: '学校食堂' }
    const lines = say(each, count, choices, titles)
    expect(lines.map(({ zh }) => zh)).toEqual([
      '代表名额353名，现有代表347名。',
      '实到代表340名，达到全体代表的三分之二（232名），符合法定人数。',
      '发出表决票340张，收回表决票339张，收回的票数少于发出的票数，本次表决有效。',
      '其中有效票338张（含空白弃权票1张），无效票1张（含所选超过规定数的1张）。',
      '应选2项，须获得全体代表的过半数，即不少于174票，始得当选；超过应选数的，以得票多的当选。',
      '1．“老旧小区改造”：赞成337票，反对0票，弃权0票，未表态1票，当选。',
      '2．“口袋公园”：赞成170票，反对0票，弃权5票，未表态163票，未过半数，未当选。',
      '3．“农村公路”：赞成167票，反对170票，弃权0票，未表态1票，未过半数，未当选。',
      '4．“学校食堂”：赞成332票，反对5票，弃权0票，未表态1票，当选。',
      '以上当选2项，按得票多少依次为：“老旧小区改造”、“学校食堂”。',
    ])
    expect(lines.map(({ en }) => en)).toEqual([
      '353 seats, 347 deputies in office.',
      '340 deputies present, at least two thirds of all (232): there is a quorum.',
      '340 ballots issued, 339 returned: fewer came back than were issued, the vote stands.',
      'Valid: 338, of them blank: 1. Void: 1, of them with more marked than allowed: 1.',
      '2 places; more than half of all deputies are needed, at least 174; of more than there are places for, those with most votes.',
      '1. “老旧小区改造”: for 337, against 0, abstain 0, not pressed 1; elected.',
      '2. “口袋公园”: for 170, against 0, abstain 5, not pressed 163; no majority, not elected.',
      '3. “农村公路”: for 167, against 170, abstain 0, not pressed 1; no majority, not elected.',
      '4. “学校食堂”: for 332, against 5, abstain 0, not pressed 1; elected.',
      'Elected, most votes first (2): “老旧小区改造”, “学校食堂”.',
    ])
  })

  const last = (...args: Parameters<typeof say>) => say(...args).at(-1)?.zh
  test('says what comes next, and why nothing does', () => {
    const count = (returned: number) => ({ inOffice: 5, present: 5, issued: 5, returned })
    const two = { ...method, places: 2, maxMarks: 2, options: ['a', 'b', 'c'] }
    expect(last({ ...two, maxMarks: 3 }, count(5), heap(['111', 5]))).toBe(
      '第1项、第2项、第3项票数相等，尚有名额2项，应当就票数相等的项目再次投票，以得票多的当选。',
    )
    expect(last(two, count(5), heap(['110', 2], ['100', 3]))).toBe(
      '当选数少于应选数，不足的名额1项另行票决；未当选的项目按得票多少依次为：第2项、第3项。',
    )
    expect(last({ ...two, places: 4 }, count(5), heap(['111', 5]))).toContain('另行票决')
    expect(last({ ...two, places: 4, maxMarks: 3 }, count(5), heap(['111', 5]))).toBe('没有其他候选项目，空缺1项。')
    expect(last(two, { ...count(0), present: 3 }, [])).toBe('实到代表3名，不足全体代表的三分之二（4名），不能进行票决。')
    expect(last(two, { ...count(5), issued: 4 }, heap(['110', 5]))).toBe(
      '发出表决票4张，收回表决票5张，收回的票数多于发出的票数，本次表决无效。',
    )
  })

  test('of a consultative vote claims no majority', () => {
    const count = { inOffice: 5, present: 3, issued: 3, returned: 3 }
    const lines = say({ ...method, consultative: true }, count, ['10', '10', '01'])
    expect(lines.map(({ zh }) => zh).filter((zh) => zh.includes('当选') || zh.includes('过半'))).toEqual([
      '本次为征询意见的表决，只排列次序，不要求全体代表过半数，不产生当选项目。',
    ])
    expect(lines.at(-1)?.zh).toBe('2．第2项：得票1票，列第2位。')
  })
})
