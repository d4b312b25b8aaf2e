import { Form, Input, InputNumber, Select } from 'antd'
import { DeputySelect } from '../../components/deputy-select.tsx'
import { UnitField } from '../../components/unit-field.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { type Key, useName, useText } from '../../lib/text.ts'
import { ProjectChoicesDocument, ProjectGroupsDocument, ProjectsOpenDocument } from './project-documents.ts'

const required = [{ required: true }]
const said = [{ required: true, whitespace: true }]
const search = { showSearch: { optionFilterProp: 'label' } } as const
const active = ({ status }: { status: string }) => status === 'ACTIVE'

/** An amount in yuan, with fen. */
export function MoneyField({ name, label, isRequired = false }: { name: string; label: Key; isRequired?: boolean }) {
  const t = useText()
  return (
    <Form.Item name={name} label={t(label)} rules={isRequired ? required : []}>
      <InputNumber<number> min={0} max={100_000_000_000} precision={2} suffix={t('yuan')} style={{ width: '100%' }} />
    </Form.Item>
  )
}

/** A day. */
export function DayField({ name, label, isRequired = false }: { name: string; label: Key; isRequired?: boolean }) {
  const t = useText()
  return (
    <Form.Item name={name} label={t(label)} rules={isRequired ? required : []}>
      <Input type="date" />
    </Form.Item>
  )
}

/** A category whose items are, or are not, put to the vote. */
export function CategorySelect({ voted }: { voted: boolean }) {
  const t = useText()
  const nameOf = useName()
  const { data } = useGraphQL(ProjectChoicesDocument, {})
  const options = (data?.projectCategories.nodes ?? []).filter((one) => active(one) && one.voted === voted)
  return (
    <Form.Item name="categoryId" label={t('category')} rules={required}>
      <Select options={options.map((one) => ({ value: one.id, label: nameOf(one) }))} />
    </Form.Item>
  )
}

/** Another project of the same congress, into which one is merged. */
export function ProjectSelect({ except, bodyId }: { except: string; bodyId?: string }) {
  const t = useText()
  const { data } = useGraphQL(ProjectsOpenDocument, { bodyId: bodyId ?? null })
  return (
    <Form.Item name="intoId" label={t('mergeInto')} rules={required}>
      <Select
        {...search}
        options={(data?.projects.nodes ?? [])
          .filter(({ id }) => id !== except)
          .map(({ id, number, title, stateName }) => ({ value: id, label: `${number} ${title}（${stateName}）` }))}
      />
    </Form.Item>
  )
}

/** What a project says of itself. */
export function ProjectWords() {
  const t = useText()
  const area = (name: 'text' | 'goal' | 'beneficiaries', label: Key, max: number, isRequired = false) => (
    <Form.Item name={name} label={t(label)} rules={isRequired ? said : []}>
      <Input.TextArea maxLength={max} autoSize={{ minRows: isRequired ? 4 : 2, maxRows: 14 }} />
    </Form.Item>
  )
  return (
    <>
      <Form.Item name="title" label={t('title')} rules={said}>
        <Input maxLength={200} />
      </Form.Item>
      {area('text', 'projectText', 10_000, true)}
      {area('goal', 'goal', 1000)}
      <Form.Item name="place" label={t('place')}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="columns">
        <Form.Item name="latitude" label={t('latitude')}>
          <InputNumber<number> min={-90} max={90} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="longitude" label={t('longitude')}>
          <InputNumber<number> min={-180} max={180} style={{ width: '100%' }} />
        </Form.Item>
      </div>
      <MoneyField name="costEstimate" label="costEstimate" />
      {area('beneficiaries', 'beneficiaries', 500)}
      <Form.Item name="beneficiaryCount" label={t('beneficiaryCount')}>
        <InputNumber<number> min={0} max={2_000_000_000} precision={0} style={{ width: '100%' }} />
      </Form.Item>
    </>
  )
}

/** The group of deputies that supervises a delivery; without one, none does. */
export function GroupSelect() {
  const t = useText()
  const nameOf = useName()
  const { data } = useGraphQL(ProjectGroupsDocument, {})
  return (
    <Form.Item name="groupId" label={t('supervisingGroup')}>
      <Select
        allowClear
        {...search}
        options={(data?.deputyGroups.nodes ?? []).filter(active).map((one) => ({ value: one.id, label: nameOf(one) }))}
      />
    </Form.Item>
  )
}

/** Who delivers a project, until when, and for how much. */
export function DeliveryFields() {
  const t = useText()
  return (
    <>
      <UnitField name="unitIds" several label="deliveryUnits" hint="deliveryUnitsHint" />
      <Form.Item name="leaderId" label={t('deliveryLeader')}>
        <DeputySelect by="person" />
      </Form.Item>
      <GroupSelect />
      <MoneyField name="budget" label="budget" />
      <DayField name="startsOn" label="startsOn" />
      <DayField name="finishOn" label="finishOn" isRequired />
      <Form.Item name="reportEvery" label={t('reportEvery')}>
        <Select options={(['MONTH', 'QUARTER'] as const).map((value) => ({ value, label: t(`every_${value}`) }))} />
      </Form.Item>
    </>
  )
}
