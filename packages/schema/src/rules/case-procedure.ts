import type { Span } from './case-clock.ts'
import type { LadderStep } from './case-ladder.ts'
import type { OpinionGrade } from './codes.ts'

/**
 * How cases of a kind go, as data of a tenant: states with their owners and time limits, and what may be done by whom. A
 * case keeps the version of the procedure with which it began. The machine knows no state by name.
 */
export type Procedure = {
  /** The state in which a case begins. */
  initial: string
  states: Record<string, CaseState>
  transitions: Transition[]
  /** Other numbers that such a case asks for, by name, e.g. how many have to sign. */
  numbers?: Readonly<Record<string, number>>
  /** What the reasons are called among which an action lets choose, by action and code; of others the usual name holds. */
  reasons?: Readonly<Record<string, Reasons>>
  /** Who is told when time runs out, step by step; absent: the usual one. */
  ladder?: readonly LadderStep[]
}

/** What something is called, in the languages of the product. */
export type Name = { 'zh-CN': string; en: string }
/** What the reasons of an action are called, by their codes. */
export type Reasons = Readonly<Record<string, Name>>

export type CaseState = {
  name: Name
  /** Whose turn it is; null: nobody's, for the case has ended. */
  owner: Party | null
  /** Of an opinion that was passed up to it: the level at which it is handled meanwhile. */
  grade?: OpinionGrade
  /** Of an opinion that was passed up to it: to whom its sheet is addressed; absent: to whoever is at that level. */
  addressee?: Name
  /** The time limit of this state; one of the same name goes on from the state before. */
  clock?: { name: string } & Span
  /** Clocks of other states that stand still meanwhile, and go on with what was left. */
  pauses?: readonly string[]
}

/** Who acts: a role of the vocabulary, somebody by their part in the case, or the clock itself. */
export type Party =
  | 'author'
  | 'cosigner'
  | 'unit_head'
  | 'station_keeper'
  | 'deputy'
  | 'office_admin'
  | 'district_admin'
  | 'supervisor'
  | 'group_convener'
  | 'department_handler'
  | 'prosecutor_liaison'
  | 'system'

export type Transition = {
  action: string
  from: readonly string[]
  to: string
  by: readonly Party[]
  /** Which part a unit needs to have in the case for those who act for it, e.g. to lead, or to assist; absent: any. */
  parts?: readonly string[]
  /** What has to be said. */
  needs?: readonly string[]
  /** The codes of the reasons among which to choose; absent: no reason can be said. */
  reasons?: readonly string[]
  /** Only when the input says this: several transitions may share an action. */
  when?: Record<string, readonly string[]>
  /** How often in the life of a case. */
  times?: number
  /** Only within so many working days since the clock of the state began, however often it changed hands since. */
  within?: number
  /** Who may read the entry that it leaves. */
  visibility: Visibility
  /** Begins every clock anew, where one of that name ran before. */
  restarts?: boolean
  /** Another time limit for the clock of the state to which it leads, counted from where that began. */
  span?: Span
  /** The input that names the last day of the clock of the state to which it leads. */
  until?: string
  /** What stood still meanwhile goes on as if it had not: to ask for something gains no time. */
  runsOn?: boolean
  /** By the clock: when it has run out. */
  onOverdue?: string
}

/** Parties that act for a unit, by the part that it has in the case. */
export const unitParties: readonly Party[] = ['department_handler', 'unit_head']
/** The parts of the units for which somebody acts, by the party as which they do. */
export type PartsOf = Partial<Record<Party, readonly string[]>>

/** Whoever may see the case at all; those who handle it; the office. */
export type Visibility = 'public' | 'parties' | 'internal'

/** The same transition within each of several states, which it does not leave. */
export const within = (states: readonly string[], transition: Omit<Transition, 'from' | 'to'>): Transition[] =>
  states.map((state) => ({ ...transition, from: [state], to: state }))

/** The codes of the reasons of an action, in their order. */
export const reasonCodes = ({ reasons }: Procedure, action: string): string[] => Object.keys(reasons?.[action] ?? {})

/** What a reason of an action is called, by the procedure or else by the usual one of its kind; null: neither knows it. */
export function nameOfReason(procedure: Procedure, usual: Procedure, action: string, code: string): Name | null {
  const named = [procedure, usual].map(({ reasons }) => reasons?.[action] ?? {})
  // A code is any word, also one that every object has.
  return named.find((reasons) => Object.hasOwn(reasons, code))?.[code] ?? null
}

/** The names of its states as cases come to them: what a database keeps has no order. */
export function statesInOrder({ initial, states, transitions }: Procedure): string[] {
  const found = new Set([initial])
  for (const name of found) for (const { from, to } of transitions) if (from.includes(name)) found.add(to)
  return [...found].filter((name) => states[name])
}

/** The procedure as a Mermaid state diagram. */
export function diagramOf({ initial, states, transitions }: Procedure, language: 'zh-CN' | 'en' = 'zh-CN'): string {
  const nodes = Object.entries(states).map(([name, state]) => `  state "${state.name[language]}" as ${name}`)
  const edges = transitions.flatMap(({ action, from, to }) => from.map((name) => `  ${name} --> ${to}: ${action}`))
  const ends = Object.keys(states)
    .filter((name) => states[name]?.owner === null)
    .map((name) => `  ${name} --> [*]`)
  return ['stateDiagram-v2', `  [*] --> ${initial}`, ...nodes, ...edges, ...ends].join('\n')
}
