import { limitsBeside } from './case-limit.ts'
import { nameOfReason, type Party, type Procedure, type Transition } from './case-procedure.ts'

/** What is wrong with a procedure, where, and about what: the words for it are the API's. */
export type Fault = {
  fault:
    | 'UNKNOWN'
    | 'REQUIRED'
    | 'TOO_SMALL'
    | 'END_HAS_LIMIT'
    | 'LIMIT_MISSING'
    | 'NOBODY_ACTS'
    | 'NEVER_CHOSEN'
    | 'UNREACHED'
    | 'NO_END'
    | 'STILL_NEEDED'
    | 'UNKNOWN_PERMISSION'
  /** Path in the procedure, e.g. `states.assigned.clock`. */
  at: string
  value: string
  min?: number
}

/** What is wrong with a procedure in itself: an empty list means that no case can be lost in it. */
export function faultsOf(procedure: Procedure): Fault[] {
  const { initial, states, transitions, ladder = [] } = procedure
  const faults: Fault[] = []
  const known = new Set(Object.keys(states))
  const clocks = new Set(Object.values(states).flatMap(({ clock }) => clock?.name ?? []))
  const unknown = (names: readonly string[], all: ReadonlySet<string>, at: string) => {
    for (const value of names) if (!all.has(value)) faults.push({ fault: 'UNKNOWN', at, value })
  }
  unknown([initial], known, 'initial')
  for (const [value, state] of Object.entries(states)) {
    const at = `states.${value}`
    unknown(state.pauses ?? [], clocks, `${at}.pauses`)
    if (state.owner === null) {
      if (state.clock) faults.push({ fault: 'END_HAS_LIMIT', at: `${at}.clock`, value })
      continue
    }
    const { clock, owner } = state
    if (!clock) faults.push({ fault: 'LIMIT_MISSING', at: `${at}.clock`, value })
    else if ('workingDays' in clock && clock.hardWorkingDays !== undefined && clock.hardWorkingDays < clock.workingDays)
      faults.push({ fault: 'TOO_SMALL', at: `${at}.clock.hardWorkingDays`, value, min: clock.workingDays })
    const isAble = transitions.some(({ from, by }) => from.includes(value) && by.includes(owner))
    if (!isAble) faults.push({ fault: 'NOBODY_ACTS', at: `${at}.owner`, value })
  }
  transitions.forEach((one, i) => {
    const at = `transitions.${i}`
    unknown(one.from, known, `${at}.from`)
    unknown([one.to], known, `${at}.to`)
    if (one.by.length === 0) faults.push({ fault: 'REQUIRED', at: `${at}.by`, value: one.action })
    const { onOverdue: value } = one
    if (value !== undefined && one.from.some((state) => states[state]?.clock?.name !== value))
      faults.push({ fault: 'UNKNOWN', at: `${at}.onOverdue`, value })
    // The first that fits is taken, so what comes after one that always fits never is.
    const hidden = (earlier: Transition) =>
      !earlier.when && earlier.action === one.action && earlier.from.some((state) => one.from.includes(state))
    if (transitions.slice(0, i).some(hidden)) faults.push({ fault: 'NEVER_CHOSEN', at, value: one.action })
  })
  const climbed = new Set([...clocks, ...limitsBeside(procedure)])
  ladder.forEach(({ clock }, i) => {
    if (clock !== undefined) unknown([clock], climbed, `ladder.${i}.clock`)
  })
  const reached = reach([initial], (name) => transitions.filter(({ from }) => from.includes(name)).map(({ to }) => to))
  const finals = [...known].filter((name) => states[name]?.owner === null)
  const ending = reach(finals, (name) => transitions.filter(({ to }) => to === name).flatMap(({ from }) => [...from]))
  for (const value of known) {
    if (!reached.has(value)) faults.push({ fault: 'UNREACHED', at: `states.${value}`, value })
    if (!ending.has(value)) faults.push({ fault: 'NO_END', at: `states.${value}`, value })
  }
  return faults
}

function reach(start: readonly string[], next: (name: string) => readonly string[]): Set<string> {
  const found = new Set(start)
  for (const name of found) for (const other of next(name)) found.add(other)
  return found
}

/**
 * What in a procedure the software has no part for, by what it does for the usual one of the kind: actions and what can be
 * said with them, parties, numbers, reasons that nobody has named; and what it does by itself or counts by name, and so has to stay. `mayEver` says
 * whether a party can have the permission for an action at all.
 */
export function strangersIn(procedure: Procedure, usual: Procedure, mayEver: (party: Party, action: string) => boolean): Fault[] {
  const faults: Fault[] = []
  const say = (fault: Fault['fault'], at: string, value: string) => faults.push({ fault, at, value })
  const parties = new Set<string>(usual.transitions.flatMap(({ by }) => by))
  const hasReasons = (action: string) => usual.transitions.some((one) => one.action === action && one.reasons)
  for (const [name, { owner }] of Object.entries(procedure.states))
    if (owner !== null && (owner === 'system' || !parties.has(owner))) say('UNKNOWN', `states.${name}.owner`, owner)
  procedure.transitions.forEach((one, i) => {
    const at = `transitions.${i}`
    const same = usual.transitions.filter(({ action }) => action === one.action)
    if (same.length === 0) say('UNKNOWN', `${at}.action`, one.action)
    else for (const [field, value] of strangeWords(one, same)) say('UNKNOWN', `${at}.${field}`, value)
    if (hasReasons(one.action)) {
      // Whoever acts always says one.
      if (!one.reasons?.length) say('REQUIRED', `${at}.reasons`, one.action)
    } else if (one.reasons) say('UNKNOWN', `${at}.reasons`, one.action)
    for (const code of one.reasons ?? [])
      if (!nameOfReason(procedure, usual, one.action, code)) say('UNKNOWN', `${at}.reasons`, code)
    for (const party of one.by) {
      if (!parties.has(party)) say('UNKNOWN', `${at}.by`, party)
      else if (!same.some(({ by }) => by.includes(party)) && (party === 'system' || !mayEver(party, one.action)))
        say('UNKNOWN_PERMISSION', `${at}.by`, party)
    }
  })
  procedure.ladder?.forEach(({ tell }, i) => {
    for (const party of tell)
      if (party !== 'owner' && (party === 'system' || !parties.has(party))) say('UNKNOWN', `ladder.${i}.tell`, party)
  })
  for (const action of Object.keys(procedure.reasons ?? {})) if (!hasReasons(action)) say('UNKNOWN', `reasons.${action}`, action)
  const numbers = usual.numbers ?? {}
  for (const name of Object.keys(procedure.numbers ?? {})) if (!(name in numbers)) say('UNKNOWN', `numbers.${name}`, name)
  for (const name of Object.keys(numbers)) if (procedure.numbers?.[name] === undefined) say('REQUIRED', `numbers.${name}`, name)
  return [...faults, ...missingIn(procedure, usual)]
}

/** Of one transition, what cannot be said with its action. */
function strangeWords(one: Transition, same: readonly Transition[]): [field: string, value: string][] {
  const whens = same.flatMap(({ when }) => Object.entries(when ?? {}))
  const sayable = new Set(['text', ...same.flatMap(({ needs }) => needs ?? []), ...whens.map(([key]) => key)])
  const untils = new Set(same.map(({ until }) => until))
  const isKnown = (key: string, value: string) => whens.some(([name, values]) => name === key && values.includes(value))
  const parts = new Set(same.flatMap((other) => other.parts ?? []))
  return [
    ...(one.parts ?? []).filter((part) => !parts.has(part)).map((part): [string, string] => ['parts', part]),
    ...(one.needs ?? []).filter((need) => !sayable.has(need)).map((need): [string, string] => ['needs', need]),
    ...Object.entries(one.when ?? {}).flatMap(([key, values]) =>
      values.filter((value) => !isKnown(key, value)).map((value): [string, string] => ['when', `${key}: ${value}`]),
    ),
    ...(one.until !== undefined && !untils.has(one.until) ? [['until', one.until] as [string, string]] : []),
  ]
}

/** Ends that are counted by name, and what happens by itself: without it a case would wait for ever. */
function missingIn({ states, transitions }: Procedure, usual: Procedure): Fault[] {
  const faults: Fault[] = []
  for (const [value, { owner }] of Object.entries(usual.states))
    if (owner === null && states[value]?.owner !== null) faults.push({ fault: 'STILL_NEEDED', at: `states.${value}`, value })
  for (const { action, from, onOverdue } of usual.transitions.filter(({ by }) => by.includes('system'))) {
    for (const state of from) {
      // A tenant may do without a state that only the clock leaves; what the product itself begins there it begins always.
      if (onOverdue !== undefined && !states[state]) continue
      const kept = transitions.some(
        (one) =>
          one.action === action &&
          one.from.includes(state) &&
          one.by.includes('system') &&
          (onOverdue === undefined) === (one.onOverdue === undefined),
      )
      if (!kept) faults.push({ fault: 'STILL_NEEDED', at: 'transitions', value: `${action}: ${state}` })
    }
  }
  return faults
}
