import { Select } from 'antd'
import { useEffect, useState } from 'react'
import { graphql } from '../gql/gql.ts'
import { useGraphQL } from '../lib/graphql.ts'
import { useText } from '../lib/text.ts'

const PresentDocument = graphql(`
  query FindPresent($search: String, $siteId: ID) {
    mandates(first: 50, search: $search, siteId: $siteId, orderBy: CODE) { nodes { id person { id name } body { name } } }
  }
`)

/** A deputy who is chosen, by the mandate. */
export type Chosen = { value: string; label: string }
type Props = { siteId: string | null; id?: string; value?: Chosen[]; onChange?: (chosen: Chosen[]) => void }

/** Chooses deputies: those of a site first, others by part of the name or the beginning of the pinyin. */
export function DeputiesSelect({ siteId, ...field }: Props) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), 250)
    return () => clearTimeout(timer)
  }, [typed])
  const { data, isFetching } = useGraphQL(PresentDocument, { search: search || null, siteId: search ? null : siteId })
  const found = (data?.mandates.nodes ?? []).flatMap(({ id, person, body }) =>
    person ? [{ value: id, label: [person.name, body?.name].filter(Boolean).join(' · ') }] : [],
  )
  return (
    <Select<Chosen[]>
      {...field}
      mode="multiple"
      labelInValue
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      placeholder={t('findDeputy')}
      options={found}
    />
  )
}
