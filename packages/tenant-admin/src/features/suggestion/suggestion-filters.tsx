import { replyClasses, suggestionKinds, suggestionProcedure } from '@minhui/schema/rules/suggestion-procedure'
import { Input, Select } from 'antd'
import type { SuggestionsQueryVariables } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { SuggestionFiltersDocument } from './suggestion-documents.ts'

export type Filters = Pick<SuggestionsQueryVariables, 'state' | 'kind' | 'replyClass' | 'unitId' | 'sessionId' | 'number'>

/** Restricts the list; what is cleared is no condition any more. */
export function SuggestionFilters({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const t = useText()
  const name = useName()
  const { language } = useSession()
  const { data } = useGraphQL(SuggestionFiltersDocument, {})
  const choices: { key: keyof Filters; all: Parameters<typeof t>[0]; options: { value: string; label: string }[] }[] = [
    {
      key: 'state',
      all: 'allStates',
      options: Object.entries(suggestionProcedure.states).map(([value, state]) => ({ value, label: state.name[language] })),
    },
    {
      key: 'kind',
      all: 'allKinds',
      options: suggestionKinds.map((kind) => kind.toUpperCase() as 'MOTION').map((value) => ({ value, label: t(value) })),
    },
    { key: 'replyClass', all: 'allClasses', options: replyClasses.map((value) => ({ value, label: t(`class_${value}`) })) },
    {
      key: 'unitId',
      all: 'allUnits',
      options: (data?.unitTree ?? []).map((unit) => ({ value: unit.id, label: name(unit) })),
    },
    {
      key: 'sessionId',
      all: 'allSessions',
      options: (data?.congressSessions.nodes ?? []).map((session) => ({
        value: session.id,
        label: [session.term?.body?.name, session.term?.name, session.name].filter(Boolean).join(' '),
      })),
    },
  ]
  const change = (key: keyof Filters, value: string | undefined) => {
    const { [key]: _, ...rest } = filters
    onChange(value ? { ...rest, [key]: value } : rest)
  }
  return (
    <search className="filters">
      {choices.map(({ key, all, options }) => (
        <Select
          key={key}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t(all)}
          placeholder={t(all)}
          value={(filters[key] as string | undefined) ?? null}
          onChange={(value) => change(key, value ?? undefined)}
          options={options}
          popupMatchSelectWidth={false}
        />
      ))}
      <Input.Search
        allowClear
        aria-label={t('number')}
        placeholder={t('number')}
        maxLength={40}
        onSearch={(value) => change('number', value.trim() || undefined)}
      />
    </search>
  )
}
