import type { Name } from '@minhui/schema/rules/case-procedure'
import type { Context } from '../../context.ts'
import type { CaseKindName } from './case.store.ts'
import { listEditions } from './procedure.store.ts'

type Words = Record<string, Name>
const known = new WeakMap<Context, Partial<Record<CaseKindName, Promise<Words>>>>()

/** What the states of a kind of case are called in the tenant, asked once for all rows of a request. */
export function stateWords(context: Context, kind: CaseKindName): Promise<Words> {
  const found = known.get(context) ?? {}
  known.set(context, found)
  found[kind] ??= context.db
    .read((tx) => listEditions(tx, kind))
    // A state that the last edition has no longer is called what it was when cases stood in it.
    .then((editions) =>
      Object.fromEntries(
        editions
          .toReversed()
          .flatMap(({ definition }) => Object.entries(definition.states).map(([state, { name }]) => [state, name])),
      ),
    )
  return found[kind]
}
