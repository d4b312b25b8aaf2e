import type { BallotKind } from './ballot-codes.ts'
import { type BallotMethod, quorumOf } from './ballot-method.ts'

/** What stands for election, as far as it matters before a round opens. */
export type BallotCandidate = {
  id: string
  /** The project that it is; null: one that is not kept here. */
  project: string | null
  /** Where the project stands; null as well. */
  state: string | null
  /** It stands on the fixed paper of another ballot that counts. */
  isElsewhere: boolean
  /** Deputies and the public can read of it. */
  isPublished: boolean
  /** People whose proposal it is, and the leader who is responsible for it. */
  proposers: readonly string[]
  /** Units that proposed it or would do it, and those above them. */
  units: readonly string[]
}

/** Whoever watches and signs; a person with the units for which they handle matters. */
export type BallotTeller = {
  person: string
  name: string
  units: readonly string[]
  /** Has a role that prepares or announces ballots. */
  prepares: boolean
}

/** In which states of a project there is something that a ballot of a kind can be written to. */
const standingIn: Readonly<Record<BallotKind, readonly string[]>> = {
  selection: ['candidate'],
  inspection: ['delivering', 'delivered', 'inspected', 'rectifying'],
}

/** What is known of a round before it opens. */
export type BallotFacts = {
  kind: BallotKind
  method: BallotMethod
  rehearsal: boolean
  isFrozen: boolean
  /** It belongs to a session of the body. */
  hasSession: boolean
  inOffice: number
  /** How many stand on the roll, and how many of them are present. */
  onRoll: number
  present: number
  candidates: readonly BallotCandidate[]
  tellers: readonly BallotTeller[]
}

/** Norms that a tenant sets, with their defaults: tellers that there must be and that sign before it is counted, and below how many present secrecy is weak. */
export type BallotNorms = { tellers: number; secrecy: number }
export const usualBallotNorms: BallotNorms = { tellers: 2, secrecy: 10 }

export type ReadinessItem = {
  code: ReadinessCode
  /** `missing`: without it the step is refused. `warning`: told to whoever takes it. */
  severity: 'missing' | 'warning'
  /** Before which step it has to be there: what freezing fixes cannot be put right after it. */
  step: 'freeze' | 'open'
  zh: string
  en: string
}

/** Everything that a round can want. */
export const readinessCodes = [
  'SESSION_MISSING',
  'OPTIONS_MISSING',
  'OPTION_REPEATED',
  'PLACES_MISSING',
  'PLACES_EXCEED_OPTIONS',
  'MARKS_OUT_OF_RANGE',
  'MARKS_EXCEED_PLACES',
  'CANDIDATE_UNPUBLISHED',
  'PROJECT_REPEATED',
  'CANDIDATE_NOT_STANDING',
  'CANDIDATE_ELSEWHERE',
  'ROLL_EMPTY',
  'ROLL_EXCEEDS_OFFICE',
  'NOT_FROZEN',
  'TELLERS_MISSING',
  'TELLER_INTERESTED',
  'TELLER_PREPARES',
  'QUORUM_MISSING',
  'SECRECY_WEAK',
] as const
export type ReadinessCode = (typeof readinessCodes)[number]

/**
 * What a round wants before it can be frozen and opened, most basic first; nothing missing means that it can be. What only gives
 * a vote its force (a session, published candidates, a quorum) a rehearsal may do without, and is warned of.
 */
export function readinessOf(facts: BallotFacts, norms: BallotNorms = usualBallotNorms): ReadinessItem[] {
  return [...missingOfMethod(facts), ...missingOfCandidates(facts), ...missingOfPeople(facts, norms)]
}

/** Whether a step may be taken with what is there. */
export const isReady = (items: readonly ReadinessItem[], step: ReadinessItem['step']): boolean =>
  !items.some((item) => item.severity === 'missing' && (step === 'open' || item.step === 'freeze'))

function missingOfMethod({ method, rehearsal, hasSession }: BallotFacts): ReadinessItem[] {
  const { form, places, maxMarks, options, consultative } = method
  const items: ReadinessItem[] = []
  const say = (code: ReadinessCode, isWarning: boolean, zh: string, en: string) =>
    items.push({ code, severity: isWarning ? 'warning' : 'missing', step: 'freeze', zh, en })
  // Street deputies hold meetings, not sessions.
  if (!hasSession && !consultative) say('SESSION_MISSING', rehearsal, '尚未指定会次。', 'It belongs to no session.')
  if (options.length === 0) say('OPTIONS_MISSING', false, '尚无表决项目。', 'There is nothing to vote on.')
  if (new Set(options).size < options.length)
    say('OPTION_REPEATED', false, '同一项目列了两次。', 'The same option is there twice.')
  if (form !== 'assess') {
    if (places < 1) say('PLACES_MISSING', false, '应选数至少为1项。', 'At least 1 place is to be filled.')
    if (places > options.length)
      say(
        'PLACES_EXCEED_OPTIONS',
        false,
        `应选${places}项，候选项目只有${options.length}项。`,
        `${places} are to be elected, of only ${options.length}.`,
      )
    if (maxMarks < 1 || maxMarks > options.length)
      say(
        'MARKS_OUT_OF_RANGE',
        false,
        `每张票最多可选数须在1至${options.length}之间。`,
        `The most that may be marked is from 1 to ${options.length}.`,
      )
    else if (form === 'choose' && maxMarks > places)
      say(
        'MARKS_EXCEED_PLACES',
        true,
        `每张票最多可选${maxMarks}项，多于应选的${places}项。`,
        `${maxMarks} may be marked, more than the ${places} to be elected.`,
      )
  }
  return items
}

/** What is wrong with what stands on the paper. A vote that decides nothing may be on anything, and is only warned. */
function missingOfCandidates({ kind, method, rehearsal, candidates }: BallotFacts): ReadinessItem[] {
  const items: ReadinessItem[] = []
  const say = (code: ReadinessCode, isWarning: boolean, zh: string, en: string) =>
    items.push({ code, severity: isWarning ? 'warning' : 'missing', step: 'freeze', zh, en })
  const hidden = candidates.filter(({ isPublished }) => !isPublished).length
  if (hidden > 0)
    say('CANDIDATE_UNPUBLISHED', rehearsal, `有${hidden}个候选项目尚未公布。`, `${hidden} of the candidates are not published.`)
  const isFree = rehearsal || method.consultative
  const projects = candidates.flatMap(({ project }) => project ?? [])
  if (new Set(projects).size < projects.length)
    say('PROJECT_REPEATED', false, '同一民生实事项目列了两次。', 'The same project is on the paper twice.')
  const gone = candidates.filter(({ state }) => state !== null && !standingIn[kind].includes(state)).length
  const [zh, en] =
    kind === 'selection' ? ['不是候选项目', 'no candidates'] : ['不在可测评的阶段', 'where there is nothing to test']
  if (gone > 0) say('CANDIDATE_NOT_STANDING', isFree, `有${gone}个项目${zh}。`, `${gone} of the projects are ${en}.`)
  const elsewhere = candidates.filter((one) => one.isElsewhere).length
  if (elsewhere > 0)
    say(
      'CANDIDATE_ELSEWHERE',
      isFree,
      `有${elsewhere}个项目已列入另一场尚未公布结果的票决。`,
      `${elsewhere} of the projects are on another ballot that is not announced yet.`,
    )
  return items
}

function missingOfPeople(facts: BallotFacts, norms: BallotNorms): ReadinessItem[] {
  const { method, rehearsal, isFrozen, inOffice, onRoll, present, candidates, tellers } = facts
  const items: ReadinessItem[] = []
  const say = (code: ReadinessCode, zh: string, en: string, other: Partial<ReadinessItem> = {}) =>
    items.push({ code, severity: 'missing', step: 'open', zh, en, ...other })
  if (onRoll === 0) say('ROLL_EMPTY', '表决人名册为空。', 'Nobody is on the roll.', { step: 'freeze' })
  // One ballot each: more voters than deputies would elect with a majority that is none.
  if (onRoll > inOffice)
    say(
      'ROLL_EXCEEDS_OFFICE',
      `名册上有${onRoll}人，多于现有代表${inOffice}名。`,
      `${onRoll} are on the roll, more than the ${inOffice} in office.`,
      { step: 'freeze' },
    )
  if (!isFrozen) say('NOT_FROZEN', '表决办法和名册尚未锁定。', 'Method and roll are not frozen.')
  const people = new Map(tellers.map((teller) => [teller.person, teller]))
  if (people.size < norms.tellers)
    say('TELLERS_MISSING', `监票人不足${norms.tellers}名。`, `There are fewer than ${norms.tellers} tellers.`)
  // As those near to a candidate watch no count (EL 43).
  const interested = [...people.values()].filter(({ person, units }) =>
    candidates.some((one) => one.proposers.includes(person) || one.units.some((unit) => units.includes(unit))),
  )
  for (const { name } of interested)
    say('TELLER_INTERESTED', `监票人${name}与候选项目有利害关系。`, `Teller ${name} has an interest in a candidate.`)
  for (const { name, prepares } of people.values())
    if (prepares)
      say('TELLER_PREPARES', `监票人${name}同时负责筹备或公布票决。`, `Teller ${name} also prepares or announces ballots.`)
  const quorum = method.consultative ? 1 : quorumOf(inOffice)
  if (present < quorum)
    say('QUORUM_MISSING', `实到${present}人，不足${quorum}人。`, `${present} present, fewer than the ${quorum} needed.`, {
      severity: rehearsal ? 'warning' : 'missing',
    })
  if (present < norms.secrecy)
    say(
      'SECRECY_WEAK',
      `实到不足${norms.secrecy}人，从结果容易推知个人的选择。`,
      `Fewer than ${norms.secrecy} present: results may tell how somebody voted.`,
      { severity: 'warning' },
    )
  return items
}
