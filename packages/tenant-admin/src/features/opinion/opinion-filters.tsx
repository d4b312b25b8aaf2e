import { Button, Form, Input, Select } from 'antd'
import { given } from '../../components/case-list.tsx'
import { CategorySelect } from '../../components/category-select.tsx'
import { DeputySelect } from '../../components/deputy-select.tsx'
import { OrderField } from '../../components/order-field.tsx'
import { graphql } from '../../gql/gql.ts'
import type { OpinionsQueryVariables } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'
import { useStates } from '../../lib/use-states.ts'

const ChoicesDocument = graphql(`
  query OpinionFilterChoices {
    unitTree { id name status }
    siteTree { id name nameEn }
  }
`)

/** What the list is narrowed to. */
export type Filters = Pick<
  OpinionsQueryVariables,
  | 'search'
  | 'states'
  | 'categoryId'
  | 'siteId'
  | 'unitId'
  | 'mandateId'
  | 'number'
  | 'channel'
  | 'grade'
  | 'satisfaction'
  | 'createdFrom'
  | 'createdUntil'
  | 'closedFrom'
  | 'closedUntil'
  | 'orderBy'
>

const grades = ['ON_THE_SPOT', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY'] as const
const channels = ['QR', 'PORTAL', 'RECEPTION', 'VISIT', 'EVENT', 'PHONE', 'HOTLINE', 'IMPORT', 'API'] as const
const satisfactions = ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'] as const

/** What the list is narrowed to, apart from words; each change asks the list at once. */
export function OpinionFilters({ value, onChange }: { value: Filters; onChange: (next: Filters) => void }) {
  const t = useText()
  const name = useName()
  const { data } = useGraphQL(ChoicesDocument, {})
  const choices = (values: readonly string[]) => values.map((one) => ({ value: one, label: t(one as 'STREET') }))
  const states = useStates('OPINION')
  return (
    // Named, for its fields to be no namesakes of those of a form that is opened over it.
    <Form
      name="filter"
      layout="vertical"
      className="filters columns gap-above"
      initialValues={value}
      onValuesChange={(_, all: Filters) => onChange(given({ search: value.search, ...all }))}
    >
      <Form.Item name="states" label={t('status')}>
        <Select mode="multiple" allowClear showSearch={{ optionFilterProp: 'label' }} options={states} />
      </Form.Item>
      <Form.Item name="categoryId" label={t('category')}>
        <CategorySelect retired />
      </Form.Item>
      <Form.Item name="siteId" label={t('site')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          options={(data?.siteTree ?? []).map((one) => ({ value: one.id, label: name(one) }))}
        />
      </Form.Item>
      <Form.Item name="mandateId" label={t('saidToDeputy')}>
        <DeputySelect by="mandate" />
      </Form.Item>
      <Form.Item name="channel" label={t('activityChannel')}>
        <Select allowClear options={channels.map((one) => ({ value: one, label: t(`channel_${one}`) }))} />
      </Form.Item>
      <Form.Item name="unitId" label={t('unit')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={(data?.unitTree ?? []).map((one) => ({ value: one.id, label: name(one) }))}
        />
      </Form.Item>
      <Form.Item name="grade" label={t('grade')}>
        <Select allowClear options={choices(grades)} />
      </Form.Item>
      <Form.Item name="satisfaction" label={t('satisfaction')}>
        <Select allowClear options={choices(satisfactions)} />
      </Form.Item>
      <Form.Item name="createdFrom" label={t('spokenFrom')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="createdUntil" label={t('spokenUntil')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="closedFrom" label={t('closedFrom')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="closedUntil" label={t('closedUntil')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="number" label={t('number')}>
        <Input maxLength={40} />
      </Form.Item>
      <OrderField />
      <Form.Item label=" ">
        <Button onClick={() => onChange({})}>{t('clearFilters')}</Button>
      </Form.Item>
    </Form>
  )
}
