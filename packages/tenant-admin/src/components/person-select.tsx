import { Select } from 'antd'
import { useEffect, useState } from 'react'
import { graphql } from '../gql/gql.ts'
import { useGraphQL } from '../lib/graphql.ts'
import { useText } from '../lib/text.ts'

const PeopleDocument = graphql(`
  query FindPeople($search: String) { people(first: 30, search: $search) { nodes { id name jobTitle employer } } }
`)

/** Chooses somebody by part of the name or the beginning of the pinyin; a field of a form. */
export function PersonSelect(field: { id?: string; value?: string; onChange?: (id: string) => void }) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), 250)
    return () => clearTimeout(timer)
  }, [typed])
  const { data, isFetching } = useGraphQL(PeopleDocument, { search: search || null })
  return (
    <Select
      {...field}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      placeholder={t('findPerson')}
      options={(data?.people.nodes ?? []).map(({ id, ...person }) => ({
        value: id,
        label: [person.name, person.employer, person.jobTitle].filter(Boolean).join(' · '),
      }))}
    />
  )
}
