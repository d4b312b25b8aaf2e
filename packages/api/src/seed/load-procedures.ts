import type { CaseState, Procedure } from '@minhui/schema/rules/case-procedure'
import { caseKinds } from '@minhui/schema/rules/codes'
import { faultsOf } from '@minhui/schema/rules/procedure-fault'
import { procedures } from '@minhui/schema/tables/case'
import { insertMany } from '../database/bulk.ts'
import { type CaseKindName, defaultProcedures, procedureInForce } from '../modules/cases/case.store.ts'
import type { OwnProcedure, TenantData } from './data-files.ts'
import type { Loading } from './load-tenant.ts'

/** How cases go in a district that does some of it otherwise. */
function procedureWith(usual: Procedure, own: OwnProcedure): Procedure {
  const { states = {}, transitions = [], numbers = {}, ladder } = own
  const isReplaced = (action: string, state: string) =>
    transitions.some((one) => one.action === action && one.from.includes(state))
  const kept = usual.transitions
    .map((one) => ({ ...one, from: one.from.filter((state) => !isReplaced(one.action, state)) }))
    .filter(({ from }) => from.length > 0)
  const merged = Object.entries(states).map(([name, state]) => [name, { ...usual.states[name], ...state } as CaseState])
  return {
    ...usual,
    states: { ...usual.states, ...Object.fromEntries(merged) },
    transitions: [...kept, ...transitions],
    ...(usual.numbers && { numbers: { ...usual.numbers, ...numbers } }),
    ...(ladder && { ladder }),
  }
}

/** The procedure of a kind that a district's data describe; null: it does as the product does. */
export function ownProcedure(data: Pick<TenantData, 'procedures'>, kind: CaseKindName): Procedure | null {
  const own = data.procedures?.[kind]
  return own ? procedureWith(defaultProcedures[kind], own) : null
}

/** Publishes the procedures that are a district's own as its second editions; whatever it has published since stays. */
export async function loadProcedures({ tx, data, id }: Loading): Promise<void> {
  for (const kind of caseKinds) {
    const definition = ownProcedure(data, kind)
    if (!definition) continue
    const [fault] = faultsOf(definition)
    if (fault) throw new Error(`the ${kind} procedure of ${data.slug} is not sound: ${JSON.stringify(fault)}`)
    await procedureInForce(tx, kind)
    insertMany(tx, procedures, [{ tenantId: tx.tenantId, id: id('procedure', kind), version: 1, kind, edition: 2, definition }])
  }
}
