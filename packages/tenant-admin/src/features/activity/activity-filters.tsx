import { Button, Form, Input, Select } from 'antd'
import { given } from '../../components/case-list.tsx'
import type { ActivitiesQueryVariables } from '../../gql/graphql.ts'
import { useText } from '../../lib/text.ts'
import { useChoices } from './use-choices.ts'

/** What the list is narrowed to. */
export type Filters = Pick<ActivitiesQueryVariables, 'siteId' | 'groupId' | 'themeId' | 'status' | 'from' | 'until'>

const statuses = ['PLANNED', 'HELD', 'CANCELLED'] as const

/** What the list is narrowed to; each change asks it at once. */
export function ActivityFilters({ value, onChange }: { value: Filters; onChange: (next: Filters) => void }) {
  const t = useText()
  const [form] = Form.useForm<Filters>()
  const { sites, groups, themes } = useChoices()
  const clear = () => {
    form.setFieldsValue(Object.fromEntries(Object.keys(form.getFieldsValue()).map((key) => [key, undefined])))
    onChange({})
  }
  const search = { optionFilterProp: 'label' } as const
  return (
    <Form
      form={form}
      // The form of a new activity has fields of the same names beside it.
      name="narrow"
      layout="vertical"
      className="filters columns"
      initialValues={value}
      onValuesChange={(_, all: Filters) => onChange(given(all))}
    >
      <Form.Item name="siteId" label={t('activitySite')}>
        <Select allowClear showSearch={search} options={sites} />
      </Form.Item>
      <Form.Item name="groupId" label={t('activityGroup')}>
        <Select allowClear showSearch={search} options={groups} />
      </Form.Item>
      <Form.Item name="themeId" label={t('activityTheme')}>
        <Select allowClear options={themes} />
      </Form.Item>
      <Form.Item name="status" label={t('status')}>
        <Select allowClear options={statuses.map((one) => ({ value: one, label: t(`activity_${one}`) }))} />
      </Form.Item>
      <Form.Item name="from" label={t('activityFrom')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="until" label={t('activityUntil')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item label=" ">
        <Button onClick={clear}>{t('clearFilters')}</Button>
      </Form.Item>
    </Form>
  )
}
