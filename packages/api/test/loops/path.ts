import type { Transition } from '@minhui/schema/rules/case-procedure'
import { dueAfter, firstDay, noon } from './due.ts'
import type { Kind, Standing } from './standing.ts'

/** One step of a path. */
export type Step = {
  day?: string
  /** The act, with the variants of what is said. */
  act: string
  /** The state to which it leads, and those to which it goes on by itself. */
  states: string[]
  /** Why it is refused. */
  code?: string
  /** The last day by then, and the hard one, where the path says them. */
  days?: string[]
  isOfClock: boolean
}

/**
 * Reads a path: `act→state` is done by one of those who may, `(act)→state` by the clock, `act→state→state` goes on by itself; `act!CODE` is
 * refused to all, those too who hold the role, and `(act)!EARLY` not yet for the clock to do. With `@2026-02-24` that day comes;
 * `≤2026-03-05` is the last day by then, after a comma the hard one.
 */
export const stepsOf = (path: string): [token: string, step: Step][] =>
  path
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((token) => [token, stepOf(token)])

function stepOf(token: string): Step {
  if (token.startsWith('@')) return { day: token.slice(1), act: '', states: [], isOfClock: false }
  const [, clock, act, states, code, days] = /^(\()?([\w.]+)\)?(?:→([\w→]+)|!(\w+))(?:≤(.+))?$/.exec(token) ?? []
  if (!act) throw new Error(`${token} is no step`)
  return {
    ...{ act, states: states?.split('→') ?? [], isOfClock: clock !== undefined },
    ...(code && { code }),
    ...(days && { days: days.split(',') }),
  }
}

/** The transition that leads to the first state, and those by which it goes on from there by itself. */
export function chainOf({ procedure }: Kind, standing: Standing, action: string, [first, ...following]: string[]) {
  const find = (from: string, to: string | undefined, fits: (one: Transition) => boolean) => {
    const found = procedure.transitions.find((one) => one.from.includes(from) && one.to === to && fits(one))
    if (!found) throw new Error(`${standing.path}: no ${action} leads from ${from} to ${to}`)
    return found
  }
  const begun = find(standing.state, first, (one) => one.action === action)
  const further = following.map((to, i) => find([first, ...following][i] as string, to, ({ by }) => by.includes('system')))
  return { begun, further, last: further.at(-1) ?? begun }
}

/** The last days that are to be shown after a transition: as the path says, or by the limit of the procedure, from the first day. */
export function limitAfter({ procedure }: Kind, standing: Standing, transition: Transition, days?: string[]): Standing['due'] {
  const { span, restarts, to } = transition
  const clock = procedure.states[to]?.clock
  if (days) return { dueOn: days[0] ?? null, hardOn: days[1] ?? null }
  if (!clock) return { dueOn: null, hardOn: null }
  if (to === standing.state && !span && !restarts) return standing.due
  if (Date.now() !== noon(firstDay).getTime()) throw new Error(`${standing.path}: say the last day`)
  return dueAfter(span ?? clock)
}
