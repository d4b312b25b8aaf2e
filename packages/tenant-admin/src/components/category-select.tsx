import { Select } from 'antd'
import { graphql } from '../gql/gql.ts'
import { useGraphQL } from '../lib/graphql.ts'
import { useName, useText } from '../lib/text.ts'
import { pathsOf } from '../lib/tree.ts'

const CategoriesDocument = graphql(`
  query CategoryChoices { opinionCategories(first: 100) { nodes { id name nameEn status questions parent { id } } } }
`)

/** What citizens' opinions are about, in the order of the tree, each under its path. */
export function useCategories() {
  const name = useName()
  const { data } = useGraphQL(CategoriesDocument, {})
  const flat = (data?.opinionCategories.nodes ?? []).map((one) => ({ ...one, parentId: one.parent?.id ?? null }))
  return pathsOf(flat, name).map(({ node, path }) => ({ ...node, path }))
}

type Props = {
  /** Whether those out of use can be chosen too: to find what was said under them. */
  retired?: boolean
  id?: string
  value?: string
  onChange?: (id: string | undefined) => void
}

/** Chooses a category: one in use, or the one that is chosen already. */
export function CategorySelect({ retired = false, ...field }: Props) {
  const t = useText()
  const options = useCategories()
    .filter(({ id, status }) => retired || status === 'ACTIVE' || id === field.value)
    .map(({ id, path, status }) => ({ value: id, label: status === 'ACTIVE' ? path : `${path}（${t('RETIRED')}）` }))
  return (
    <Select {...field} allowClear showSearch={{ optionFilterProp: 'label' }} popupMatchSelectWidth={false} options={options} />
  )
}
