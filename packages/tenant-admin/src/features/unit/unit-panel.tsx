import { Button, Form, Input, Select, Space, Table, Tag, Tooltip } from 'antd'
import { useState } from 'react'
import { EditDrawer, type Edited } from '../../components/edit-drawer.tsx'
import { StatusButton } from '../../components/status-button.tsx'
import type { UnitKind, UnitsQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useText } from '../../lib/text.ts'
import { type Branch, treeOf } from '../../lib/tree.ts'
import { CreateUnit, MoveUnit, RestoreUnit, RetireUnit, UnitsDocument, UpdateUnit } from './unit-documents.ts'
import { UnitStaffDrawer } from './unit-staff-drawer.tsx'

type Unit = UnitsQuery['unitTree'][number]
type Row = Unit & { key: string; children?: Row[] }
type Values = {
  name: string
  shortName: string | null
  code: string
  kind: UnitKind
  parentId: string | null
  phone: string | null
  competences: string[]
}
const kinds: UnitKind[] = [
  'DEPARTMENT',
  'SECTION',
  'STREET_OFFICE',
  'TOWN_GOVERNMENT',
  'COMMUNITY',
  'SUPERVISORY_COMMISSION',
  'COURT',
  'PROCURATORATE',
  'CONGRESS_OFFICE',
  'OTHER',
]
const rowOf = ({ node, children }: Branch<Unit & { parentId: string | null }>): Row => ({
  ...node,
  key: node.id,
  ...(children.length > 0 && { children: children.map(rowOf) }),
})

/** The units that handle (承办单位): their tree, and who signs and handles in each. */
export function UnitPanel() {
  const t = useText()
  const may = useMay()
  const { data, isPending } = useGraphQL(UnitsDocument, {})
  const [edited, setEdited] = useState<(NonNullable<Edited<Values>> & { unit: Unit | null }) | null>(null)
  const [staffed, setStaffed] = useState<Unit | null>(null)
  const [create, update, move, retire, restore] = [
    useGraphQLMutation(CreateUnit),
    useGraphQLMutation(UpdateUnit),
    useGraphQLMutation(MoveUnit),
    useGraphQLMutation(RetireUnit),
    useGraphQLMutation(RestoreUnit),
  ]
  const units = data?.unitTree ?? []
  const rows = treeOf(units.map((unit) => ({ ...unit, parentId: unit.parent?.id ?? null }))).map(rowOf)
  const open = (unit: Unit | null, parentId: string | null) =>
    setEdited({
      unit,
      title: t(unit ? 'edit' : parentId ? 'addBelow' : 'add'),
      values: {
        name: unit?.name ?? '',
        shortName: unit?.shortName ?? null,
        code: unit?.code ?? '',
        kind: unit?.kind ?? (parentId ? 'SECTION' : 'DEPARTMENT'),
        parentId,
        phone: unit?.phone ?? null,
        competences: [...(unit?.competences ?? [])],
      },
    })
  const save = async ({ parentId = null, ...values }: Values) => {
    const unit = edited?.unit
    if (!unit) return (await create.mutateAsync({ input: { ...values, parentId } })).unitCreate.userErrors
    const answer = (await update.mutateAsync({ input: { id: unit.id, expectedVersion: unit.version, ...values } })).unitUpdate
    if (!answer.unit || parentId === (unit.parent?.id ?? null)) return answer.userErrors
    const { id, version } = answer.unit
    return (await move.mutateAsync({ input: { id, expectedVersion: version, parentId } })).unitMove.userErrors
  }
  return (
    <>
      <div className="page-head">
        <p className="muted">{t('unitsPanelHint')}</p>
        {may('Unit.create') && (
          <Button type="primary" onClick={() => open(null, null)}>
            {t('add')}
          </Button>
        )}
      </div>
      <Table<Row>
        size="small"
        loading={isPending}
        dataSource={rows}
        pagination={false}
        scroll={{ x: 760 }}
        locale={{ emptyText: t('none') }}
        columns={[
          {
            title: t('name'),
            render: (_, unit) => (
              <Space>
                <span className={unit.status === 'RETIRED' ? 'retired' : ''}>{unit.name}</span>
                {unit.status === 'ACTIVE' && unit.hasHandler === false && (
                  <Tooltip title={t('noHandlerHint')}>
                    <Tag color="gold">{t('noHandler')}</Tag>
                  </Tooltip>
                )}
              </Space>
            ),
          },
          { title: t('code'), dataIndex: 'code' },
          { title: t('kind'), render: (_, { kind }) => t(`unit_${kind}`) },
          { title: t('phone'), dataIndex: 'phone' },
          {
            title: t('actions'),
            render: (_, unit) => (
              <Space wrap>
                <Button size="small" onClick={() => setStaffed(unit)}>
                  {t('unitStaff')}
                </Button>
                {unit.viewerCanUpdate && (
                  <Button size="small" onClick={() => open(unit, unit.parent?.id ?? null)}>
                    {t('edit')}
                  </Button>
                )}
                {may('Unit.create') && unit.status === 'ACTIVE' && (
                  <Button size="small" onClick={() => open(null, unit.id)}>
                    {t('addBelow')}
                  </Button>
                )}
                {unit.viewerCanRetire && (
                  <StatusButton
                    name={unit.name}
                    status={unit.status}
                    retire={async () => (await retire.mutateAsync({ input: { id: unit.id } })).unitRetire.userErrors}
                    restore={async () => (await restore.mutateAsync({ input: { id: unit.id } })).unitRestore.userErrors}
                  />
                )}
              </Space>
            ),
          },
        ]}
      />
      <EditDrawer<Values> edited={edited} onClose={() => setEdited(null)} onSave={save}>
        <Form.Item name="name" label={t('name')} rules={[{ required: true }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="shortName" label={t('shortName')}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="code" label={t('code')} rules={[{ required: true }]}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="kind" label={t('kind')}>
          <Select options={kinds.map((kind) => ({ value: kind, label: t(`unit_${kind}`) }))} />
        </Form.Item>
        <Form.Item name="parentId" label={t('unitAbove')}>
          <Select
            allowClear
            placeholder={t('unitTop')}
            disabled={edited?.unit?.viewerCanMove === false}
            showSearch={{ optionFilterProp: 'label' }}
            options={units
              .filter(({ id, status }) => id !== edited?.unit?.id && status === 'ACTIVE')
              .map((unit) => ({ value: unit.id, label: unit.name }))}
          />
        </Form.Item>
        <Form.Item name="phone" label={t('phone')}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="competences" label={t('competences')} extra={t('competencesHint')}>
          <Select mode="tags" open={false} suffixIcon={null} />
        </Form.Item>
      </EditDrawer>
      {staffed && <UnitStaffDrawer unit={staffed} onClose={() => setStaffed(null)} />}
    </>
  )
}
