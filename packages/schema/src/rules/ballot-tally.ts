import { answersOf, type BallotAnswer, ballotAnswers, readChoices } from './ballot-choices.ts'
import { type BallotMethod, majorityOf, quorumOf } from './ballot-method.ts'

/** What was counted around the papers. */
export type BallotCount = {
  /** Seats of the congress (代表名额); only said, nothing is reckoned from it. */
  seats?: number
  /** All deputies in office when the round was frozen: what majority and quorum are reckoned from. */
  inOffice: number
  present: number
  issued: number
  /** Papers and electronic ballots that came back. */
  returned: number
  /** Of both, those on paper; left out: none. */
  paper?: { issued: number; returned: number }
}

/**
 * Why a vote is none: fewer present than may meet (OL 14); more papers issued than there are deputies, each of whom has one;
 * more returned than issued, by either way (EL 44).
 */
export const ballotFaults = ['no_quorum', 'over_issued', 'over_returned'] as const
export type BallotFault = (typeof ballotFaults)[number]

/** What became of an option; `tied`: on the boundary, for the run-off to decide; `ranked`: a consultative vote only orders. */
export const ballotOutcomes = [
  'elected',
  'tied',
  'not_elected',
  'ranked',
  'satisfied',
  'basically_satisfied',
  'dissatisfied',
] as const
export type BallotOutcome = (typeof ballotOutcomes)[number]

/** An option and what was said of it. */
export type OptionResult = {
  id: string
  /** How many valid papers said what; together as many as there are valid papers. */
  counts: Readonly<Record<BallotAnswer, number>>
  /** Those that decide: marked, for, or satisfied. */
  votes: number
  /** 1 for most votes; those with equal votes share it. */
  rank: number
  /** Had the votes that the rule asks for; it may still have been too many for the places. */
  passed: boolean
  outcome: BallotOutcome
}

/** What has to be voted next, options with most votes first. */
export type NextRound = { kind: 'runoff' | 'further'; options: readonly string[]; places: number }

/** What a round came to. */
export type BallotResult = {
  /** Null: the vote stands. Otherwise nothing was counted, and all numbers are 0. */
  fault: BallotFault | null
  /** Least number present; null: none is asked for. */
  quorum: number | null
  /** Votes that an option needs; null: none, most votes decide. */
  threshold: number | null
  /** Valid and void are all that were returned. Blank ones are valid. */
  valid: number
  void: number
  blank: number
  /** Of the void, those with more marks than allowed. */
  overmarked: number
  /** In the order of the paper. */
  options: readonly OptionResult[]
  /** Ids of the elected, most votes first. */
  elected: readonly string[]
  next: NextRound | null
}

/**
 * Counts a round. Neither the order of papers nor that of options decides anything.
 * Of those that pass, more than there are places for: those with most votes; equal votes on the boundary elect none of the
 * equal, who are voted on again among themselves for the places left; fewer than places: the rest are voted on again for
 * what is left (OL 29). Whoever has no vote at all passes by no rule. With no places nobody is elected and nothing follows.
 * Throws when there are not as many choices as were returned: that is no result but a mistake of whoever counted.
 */
export function tally(method: BallotMethod, count: BallotCount, choices: Iterable<string>): BallotResult {
  const quorum = method.consultative ? null : quorumOf(count.inOffice)
  const threshold =
    method.consultative || (method.form !== 'assess' && method.rule === 'top_k') ? null : majorityOf(count.inOffice)
  const none = {
    fault: null,
    quorum,
    threshold,
    valid: 0,
    void: 0,
    blank: 0,
    overmarked: 0,
    options: [],
    elected: [],
    next: null,
  }
  const fault = faultOf(count, quorum)
  if (fault) return { ...none, fault }
  const papers = read(method, choices)
  if (papers.valid + papers.void !== count.returned)
    throw new RangeError(`${count.returned} were returned, ${papers.valid + papers.void} counted`)
  const { counts, ...sums } = papers
  const deciding = method.form === 'assess' ? 'satisfied' : 'for'
  const options = method.options.map((id, i) => {
    const said = counts[i] as Record<BallotAnswer, number>
    const votes = said[deciding]
    const rank = 1 + counts.filter((other) => other[deciding] > votes).length
    return { id, counts: said, votes, rank, passed: threshold !== null ? votes >= threshold : !method.consultative && votes > 0 }
  })
  if (method.consultative) return { ...none, ...sums, options: options.map((one) => ({ ...one, outcome: 'ranked' })) }
  if (method.form === 'assess')
    return { ...none, ...sums, options: options.map((one) => assessed(one, majorityOf(count.inOffice))) }
  return { ...none, ...sums, ...elect(options, Math.max(0, method.places)) }
}

/** A consultative vote asks for no quorum; somebody must be there all the same. */
function faultOf(count: BallotCount, quorum: number | null): BallotFault | null {
  const { inOffice, present, issued, returned, paper = { issued: 0, returned: 0 } } = count
  if (present < (quorum ?? 1)) return 'no_quorum'
  if (issued > inOffice) return 'over_issued'
  // An electronic ballot that was not cast makes no room for another paper, nor a paper that stayed out for another ballot.
  const isOver = paper.returned > paper.issued || returned - paper.returned > issued - paper.issued
  return isOver ? 'over_returned' : null
}

/** Reads the papers and counts what they say; equal ones are read once. */
function read(method: BallotMethod, choices: Iterable<string>) {
  const alike = new Map<string, number>()
  for (const text of choices) alike.set(text, (alike.get(text) ?? 0) + 1)
  const sums = { valid: 0, void: 0, blank: 0, overmarked: 0 }
  const counts = method.options.map(
    () => Object.fromEntries(ballotAnswers.map((name) => [name, 0])) as Record<BallotAnswer, number>,
  )
  for (const [text, times] of alike) {
    const reading = readChoices(method, text)
    if (reading.state === 'void') {
      sums.void += times
      if (reading.reason === 'overmarked') sums.overmarked += times
      continue
    }
    sums.valid += times
    if (reading.state === 'blank') sums.blank += times
    answersOf(method, text)?.forEach((answer, i) => {
      const said = counts[i]
      if (said) said[answer] += times
    })
  }
  return { ...sums, counts }
}

type Counted = Omit<OptionResult, 'outcome'>

/** By more than half of all in office: satisfied; satisfied and basically satisfied together; else dissatisfied. */
function assessed(one: Counted, majority: number): OptionResult {
  if (one.passed) return { ...one, outcome: 'satisfied' }
  const isBasically = one.counts.satisfied + one.counts.basically >= majority
  return { ...one, outcome: isBasically ? 'basically_satisfied' : 'dissatisfied' }
}

function elect(options: readonly Counted[], places: number): Pick<BallotResult, 'options' | 'elected' | 'next'> {
  const sorted = options.toSorted((a, b) => b.votes - a.votes)
  const passed = sorted.filter((one) => one.passed)
  // The first for whom there is no place: whoever has more votes is elected, whoever has as many is tied if a place is left.
  const cut = passed[places]?.votes ?? -1
  const elected = passed.filter(({ votes }) => votes > cut)
  const left = places - elected.length
  const tied = left > 0 ? passed.filter(({ votes }) => votes === cut) : []
  const rest = tied.length > 0 ? tied : sorted.filter((one) => !elected.includes(one))
  const outcomeOf = (one: Counted) => (elected.includes(one) ? 'elected' : tied.includes(one) ? 'tied' : 'not_elected')
  return {
    options: options.map((one) => ({ ...one, outcome: outcomeOf(one) })),
    elected: elected.map(({ id }) => id),
    next:
      left > 0 && rest.length > 0
        ? { kind: tied.length > 0 ? 'runoff' : 'further', options: rest.map(({ id }) => id), places: left }
        : null,
  }
}

/**
 * How the next round is voted: in the same form. In a run-off most votes decide, as all of them had what the rule asks for
 * (OL 29), and no more may be marked than there are places, or all could be equal again. A further round keeps the rule,
 * and its limit of marks unless there was none. Who stands in a further round is for the presidium, which may also
 * have others nominated (OL 29); this is what the votes propose. Places are never more than options.
 */
export function nextMethod(method: BallotMethod, next: NextRound): BallotMethod {
  const places = Math.min(next.places, next.options.length)
  const isUnlimited = method.maxMarks >= method.options.length && method.form === 'each'
  const maxMarks = next.kind === 'further' && isUnlimited ? next.options.length : places
  return { ...method, rule: next.kind === 'runoff' ? 'top_k' : method.rule, options: next.options, places, maxMarks }
}
