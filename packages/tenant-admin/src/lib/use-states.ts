import { graphql } from '../gql/gql.ts'
import type { CaseKind } from '../gql/graphql.ts'
import { useGraphQL } from './graphql.ts'

const StatesDocument = graphql(`query CaseStates($kind: CaseKind!) { procedures(kind: $kind) { states { code name } } }`)

/**
 * The states in which the cases of a kind can be in this district: those of the procedure in force, then those in which
 * cases still are that began with an earlier edition.
 */
export function useStates(kind: CaseKind): { value: string; label: string }[] {
  const { data } = useGraphQL(StatesDocument, { kind })
  const names = new Map<string, string>()
  for (const { states } of data?.procedures ?? [])
    for (const { code, name } of states) if (!names.has(code)) names.set(code, name)
  return [...names].map(([value, label]) => ({ value, label }))
}
