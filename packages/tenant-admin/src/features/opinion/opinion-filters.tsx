import { opinionProcedure } from '@minhui/schema/rules/opinion-procedure'
import { Button, Form, Input, Select } from 'antd'
import { given } from '../../components/case-list.tsx'
import { graphql } from '../../gql/gql.ts'
import type { OpinionsQueryVariables } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'

const ChoicesDocument = graphql(`
  query OpinionFilterChoices {
    opinionCategories(first: 100) { nodes { id name nameEn } }
    unitTree { id name status }
  }
`)

/** What the list is narrowed to. */
export type Filters = Pick<
  OpinionsQueryVariables,
  'search' | 'states' | 'categoryId' | 'unitId' | 'grade' | 'satisfaction' | 'createdFrom' | 'createdUntil'
>

const grades = ['ON_THE_SPOT', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY'] as const
const satisfactions = ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'] as const

/** What the list is narrowed to, apart from words; each change asks the list at once. */
export function OpinionFilters({ value, onChange }: { value: Filters; onChange: (next: Filters) => void }) {
  const t = useText()
  const name = useName()
  const { language } = useSession()
  const { data } = useGraphQL(ChoicesDocument, {})
  const choices = (values: readonly string[]) => values.map((one) => ({ value: one, label: t(one as 'STREET') }))
  const states = Object.entries(opinionProcedure.states).map(([state, one]) => ({ value: state, label: one.name[language] }))
  return (
    <Form
      layout="vertical"
      className="filters columns gap-above"
      initialValues={value}
      onValuesChange={(_, all: Filters) => onChange(given({ search: value.search, ...all }))}
    >
      <Form.Item name="states" label={t('status')}>
        <Select mode="multiple" allowClear showSearch={{ optionFilterProp: 'label' }} options={states} />
      </Form.Item>
      <Form.Item name="categoryId" label={t('category')}>
        <Select allowClear options={(data?.opinionCategories.nodes ?? []).map((one) => ({ value: one.id, label: name(one) }))} />
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
      <Form.Item label=" ">
        <Button onClick={() => onChange({})}>{t('clearFilters')}</Button>
      </Form.Item>
    </Form>
  )
}
