import { graphql } from '../gql/gql.ts'
import { useGraphQL } from './graphql.ts'
import { useName } from './text.ts'
import { pathsOf } from './tree.ts'

const CategoriesDocument = graphql(`
  query Categories { opinionCategories(first: 100) { nodes { id name nameEn status questions parent { id } } } }
`)

/** What can be chosen that something is about, in the order of the tree, each under its path; `kept` also when out of use. */
export function useCategories(kept?: string | null) {
  const name = useName()
  const { data } = useGraphQL(CategoriesDocument, {})
  const flat = (data?.opinionCategories.nodes ?? []).map((one) => ({ ...one, parentId: one.parent?.id ?? null }))
  return pathsOf(flat, name)
    .map(({ node, path }) => ({ ...node, path }))
    .filter(({ id, status }) => status === 'ACTIVE' || id === kept)
}
