import { nameOfReason, type Procedure, type Reasons, type Transition } from '@minhui/schema/rules/case-procedure'

type StateValues = { zh: string; en: string; workingDays?: number; hardWorkingDays?: number; months?: number }
/** A reason in the form; one that was added has no code yet. */
type ReasonValues = { code?: string; zh: string; en: string }
/** What of a procedure can be changed by the form: the rest goes by the whole of it. */
export type ProcedureValues = {
  states: Record<string, StateValues>
  numbers?: Record<string, number>
  /** By action. */
  reasons?: Record<string, ReasonValues[]>
  /** Which of the lacking steps are taken up. */
  steps?: readonly number[]
}

const byAction = ({ transitions }: Procedure): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { action, reasons } of transitions)
    if (reasons) found.set(action, new Set([...(found.get(action) ?? []), ...reasons]))
  return found
}

/** The steps of the usual procedure that this one lacks, from the states that it has; where it goes another way, that is its own. */
export function lackingSteps({ states, transitions }: Procedure, usual: Procedure): Transition[] {
  const isThere = (step: Transition, state: string) =>
    transitions.some(
      ({ action, from, when }) =>
        action === step.action && from.includes(state) && (!when || JSON.stringify(when) === JSON.stringify(step.when)),
    )
  return usual.transitions.flatMap((step) => {
    const from = step.from.filter((state) => state in states && !isThere(step, state))
    return step.to in states && from.length > 0 ? [{ ...step, from }] : []
  })
}

/** What the form begins with; `usual` is the product's procedure of the kind, which names what this one does not. */
export function valuesOf(procedure: Procedure, usual: Procedure): ProcedureValues {
  const named = (action: string, code: string): ReasonValues => {
    const name = nameOfReason(procedure, usual, action, code)
    return { code, zh: name?.['zh-CN'] ?? code, en: name?.en ?? code }
  }
  return {
    states: Object.fromEntries(
      Object.entries(procedure.states).map(([key, { name, clock }]) => {
        const { name: _, ...span } = clock ?? { name: '' }
        return [key, { zh: name['zh-CN'], en: name.en, ...span }]
      }),
    ),
    numbers: { ...procedure.numbers },
    reasons: Object.fromEntries(
      [...byAction(procedure)].map(([action, codes]) => [action, [...codes].map((code) => named(action, code))]),
    ),
  }
}

/** The procedure with what the form says; `usual` has the steps that are taken up. */
export function edited(
  procedure: Procedure,
  usual: Procedure,
  { states, numbers = {}, reasons = {}, steps = [] }: ProcedureValues,
): Procedure {
  const before = byAction(procedure)
  const coded = Object.fromEntries(
    Object.entries(reasons).map(([action, list]) => [action, withCodes(list, { ...procedure.reasons?.[action] })]),
  )
  const names = Object.entries(coded).map(([action, list]): [string, Reasons] => [
    action,
    Object.fromEntries(list.map(({ code, zh, en }) => [code, { 'zh-CN': zh, en }])),
  ])
  return {
    ...procedure,
    states: Object.fromEntries(
      Object.entries(procedure.states).map(([key, state]) => {
        const { zh, en, ...span } = states[key] as StateValues
        // What is left empty in the form is not there.
        const given = Object.fromEntries(Object.entries(span).filter(([, value]) => value != null))
        const clock = state.clock && ({ name: state.clock.name, ...given } as typeof state.clock)
        return [key, { ...state, name: { 'zh-CN': zh, en }, ...(clock && { clock }) }]
      }),
    ),
    ...(procedure.numbers && { numbers: { ...procedure.numbers, ...numbers } }),
    ...(names.length > 0 && { reasons: Object.fromEntries(names) }),
    transitions: [...procedure.transitions, ...lackingSteps(procedure, usual).filter((_, i) => steps.includes(i))].map((one) => {
      const list = coded[one.action]
      if (!one.reasons || !list) return one
      // What is added is offered wherever the action is; what one state leaves out stays out.
      const isOffered = (code: string) => one.reasons?.includes(code) || !before.get(one.action)?.has(code)
      return { ...one, reasons: list.map(({ code }) => code).filter(isOffered) }
    }),
  }
}

/** Gives what was added a code of its own, which nobody has to think of. */
function withCodes(list: readonly ReasonValues[], taken: Record<string, unknown>): Required<ReasonValues>[] {
  const codes = new Set([...Object.keys(taken), ...list.flatMap(({ code }) => code ?? [])])
  return list.map((one) => {
    let n = 1
    while (!one.code && codes.has(`own_${n}`)) n++
    const code = one.code || `own_${n}`
    codes.add(code)
    return { code, zh: one.zh.trim(), en: one.en.trim() }
  })
}
