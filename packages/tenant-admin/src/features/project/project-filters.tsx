import { Input, Select } from 'antd'
import type { ProjectsQueryVariables } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { type Key, useName, useText } from '../../lib/text.ts'
import { useStates } from '../../lib/use-states.ts'
import { ProjectChoicesDocument } from './project-documents.ts'
import { lights } from './project-light.tsx'

export type Filters = Pick<
  ProjectsQueryVariables,
  'search' | 'states' | 'year' | 'bodyId' | 'projectCategoryId' | 'light' | 'unitId' | 'number'
>
type Choice = { key: keyof Filters; all: Key; options: { value: string | number; label: string }[] }
const thisYear = new Date().getFullYear()

/** Restricts the list; what is cleared is no condition any more. A view that speaks of states leaves no choice of them. */
export function ProjectFilters({
  filters,
  onChange,
  without = [],
}: {
  filters: Filters
  onChange: (filters: Filters) => void
  without?: readonly (keyof Filters)[]
}) {
  const t = useText()
  const name = useName()
  const states = useStates('PROJECT')
  const { data } = useGraphQL(ProjectChoicesDocument, {})
  const named = (list: readonly { id: string; name: string }[] = []) => list.map((one) => ({ value: one.id, label: name(one) }))
  const choices: Choice[] = [
    {
      key: 'year',
      all: 'allYears',
      options: [1, 0, -1, -2, -3].map((add) => ({ value: thisYear + add, label: t('inYear', { year: thisYear + add }) })),
    },
    {
      key: 'states',
      all: 'allStates',
      options: states,
    },
    { key: 'projectCategoryId', all: 'allCategories', options: named(data?.projectCategories.nodes) },
    { key: 'light', all: 'allLights', options: lights.map((value) => ({ value, label: t(`light_${value}`) })) },
    { key: 'bodyId', all: 'allBodies', options: named(data?.congressBodies.nodes) },
    { key: 'unitId', all: 'allUnits', options: named(data?.unitTree) },
  ]
  const change = (key: keyof Filters, value: string | number | undefined) => {
    const { [key]: _, ...rest } = filters
    onChange(value ? { ...rest, [key]: value } : rest)
  }
  return (
    <search className="filters">
      {choices
        .filter(({ key }) => !without.includes(key))
        .map(({ key, all, options }) => (
          <Select
            key={key}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            aria-label={t(all)}
            placeholder={t(all)}
            value={([filters[key]].flat()[0] as string | number | undefined) ?? null}
            onChange={(value) => change(key, value ?? undefined)}
            options={options}
            popupMatchSelectWidth={false}
          />
        ))}
      {!without.includes('number') && (
        <Input.Search
          allowClear
          aria-label={t('number')}
          placeholder={t('number')}
          maxLength={40}
          onSearch={(value) => change('number', value.trim() || undefined)}
        />
      )}
    </search>
  )
}
