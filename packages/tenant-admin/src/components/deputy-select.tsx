import { Select } from 'antd'
import { useEffect, useState } from 'react'
import { graphql } from '../gql/gql.ts'
import { useGraphQL } from '../lib/graphql.ts'
import { useText } from '../lib/text.ts'

const DeputiesDocument = graphql(`
  query FindDeputies($search: String) {
    mandates(first: 20, search: $search, orderBy: CODE) { nodes { id person { id name } body { name } } }
  }
`)

type Props = {
  /** The id of which is chosen. */
  by: 'mandate' | 'person'
  /** Who is chosen already, and may not be among the first that are found. */
  known?: { readonly id: string; readonly name: string } | null
  id?: string
  value?: string
  onChange?: (id: string | undefined) => void
}

/** Chooses a deputy in office by part of the name, or the beginning of the pinyin. */
export function DeputySelect({ by, known, ...field }: Props) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), 250)
    return () => clearTimeout(timer)
  }, [typed])
  const { data, isFetching } = useGraphQL(DeputiesDocument, { search: search || null })
  const found = (data?.mandates.nodes ?? []).flatMap(({ id, person, body }) =>
    person ? [{ value: by === 'person' ? person.id : id, label: [person.name, body?.name].filter(Boolean).join(' · ') }] : [],
  )
  return (
    <Select
      {...field}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      placeholder={t('findDeputy')}
      options={
        search || !known ? found : [{ value: known.id, label: known.name }, ...found.filter(({ value }) => value !== known.id)]
      }
    />
  )
}
