import { replyClasses, suggestionKinds } from '@minhui/schema/rules/suggestion-procedure'
import { Button, Form, Input, Select } from 'antd'
import { given } from '../../components/case-list.tsx'
import { CategorySelect } from '../../components/category-select.tsx'
import { DeputySelect } from '../../components/deputy-select.tsx'
import { OrderField } from '../../components/order-field.tsx'
import type { SuggestionsQueryVariables } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { type Key, useName, useText } from '../../lib/text.ts'
import { useStates } from '../../lib/use-states.ts'
import { SuggestionFiltersDocument } from './suggestion-documents.ts'

/** What the list is narrowed to. */
export type Filters = Pick<
  SuggestionsQueryVariables,
  | 'search'
  | 'states'
  | 'kind'
  | 'replyClass'
  | 'resultRating'
  | 'unitId'
  | 'sessionId'
  | 'mandateId'
  | 'categoryId'
  | 'filedFrom'
  | 'filedUntil'
  | 'number'
  | 'siteId'
  | 'repliedFrom'
  | 'repliedUntil'
  | 'orderBy'
>

/** What the list is narrowed to, apart from words; each change asks the list at once. */
export function SuggestionFilters({ value, onChange }: { value: Filters; onChange: (next: Filters) => void }) {
  const t = useText()
  const name = useName()
  const states = useStates('SUGGESTION')
  const { data } = useGraphQL(SuggestionFiltersDocument, {})
  const named = (nodes: readonly { readonly id: string; readonly name: string; readonly nameEn?: string | null }[] = []) =>
    nodes.map((one) => ({ value: one.id, label: name(one) }))
  const sessions = (data?.congressSessions.nodes ?? []).map((one) => ({
    value: one.id,
    label: [one.term?.body?.name, one.term?.name, one.name].filter(Boolean).join(' '),
  }))
  const fields: { key: keyof Filters; label: Key; several?: boolean; options: { value: string; label: string }[] }[] = [
    {
      key: 'states',
      label: 'status',
      several: true,
      options: states,
    },
    {
      key: 'kind',
      label: 'allKinds',
      options: suggestionKinds.map((kind) => kind.toUpperCase()).map((kind) => ({ value: kind, label: t(kind as Key) })),
    },
    {
      key: 'replyClass',
      label: 'replyClassOf',
      options: replyClasses.map((one) => ({ value: one, label: t(`class_${one}`) })),
    },
    {
      key: 'resultRating',
      label: 'resultRating',
      options: (['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'] as const).map((one) => ({ value: one, label: t(one) })),
    },
    { key: 'unitId', label: 'unit', options: named(data?.unitTree) },
    { key: 'siteId', label: 'site', options: named(data?.siteTree) },
    { key: 'sessionId', label: 'filedUnder', options: sessions },
  ]
  return (
    // Named, for its fields to be no namesakes of those of a form that is opened over it.
    <Form
      name="filter"
      layout="vertical"
      className="filters columns gap-above"
      initialValues={value}
      onValuesChange={(_, all: Filters) => onChange(given({ search: value.search, ...all }))}
    >
      {fields.map(({ key, label, several, options }) => (
        <Form.Item key={key} name={key} label={t(label)}>
          <Select
            allowClear
            {...(several && { mode: 'multiple' as const })}
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            options={options}
          />
        </Form.Item>
      ))}
      <Form.Item name="categoryId" label={t('category')}>
        <CategorySelect retired />
      </Form.Item>
      <Form.Item name="mandateId" label={t('leadDeputy')}>
        <DeputySelect by="mandate" />
      </Form.Item>
      <Form.Item name="filedFrom" label={t('filedFrom')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="filedUntil" label={t('filedUntil')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="number" label={t('number')}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="repliedFrom" label={t('repliedFrom')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="repliedUntil" label={t('repliedUntil')}>
        <Input type="date" />
      </Form.Item>
      <OrderField />
      <Form.Item label=" ">
        <Button onClick={() => onChange({})}>{t('clearFilters')}</Button>
      </Form.Item>
    </Form>
  )
}
