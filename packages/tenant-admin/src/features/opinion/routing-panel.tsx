import { Button, Form, Select, Space, Table } from 'antd'
import { useState } from 'react'
import { CategorySelect } from '../../components/category-select.tsx'
import { EditDrawer } from '../../components/edit-drawer.tsx'
import { Pager, useCursors } from '../../components/pager.tsx'
import { StatusButton } from '../../components/status-button.tsx'
import { UnitField } from '../../components/unit-field.tsx'
import type { RoutingRuleCreateMutationVariables, RoutingRulesQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useName, useText } from '../../lib/text.ts'
import { CreateRule, RestoreRule, RetireRule, RoutingDocument, UpdateRule } from './routing-documents.ts'

type Rule = RoutingRulesQuery['routingRules']['nodes'][number]
type Named = { readonly id: string; readonly name: string; readonly nameEn: string | null; readonly status: string }
type Grade = RoutingRuleCreateMutationVariables['input']['grade']
type Values = { categoryId: string; siteId: string | null; unitId: string; grade: Grade }

const grades = ['ON_THE_SPOT', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY'] as const
const required = [{ required: true }]

/** Who is proposed to handle what, where (分办规则): the district's own rules. */
export function RoutingPanel() {
  const t = useText()
  const name = useName()
  const may = useMay()
  const cursors = useCursors()
  const { data, isPending } = useGraphQL(RoutingDocument, { after: cursors.after })
  const [edited, setEdited] = useState<{ rule: Rule | null } | null>(null)
  const [create, update] = [useGraphQLMutation(CreateRule), useGraphQLMutation(UpdateRule)]
  const [retire, restore] = [useGraphQLMutation(RetireRule), useGraphQLMutation(RestoreRule)]
  const options = (list: readonly Named[] | undefined) =>
    (list ?? []).filter(({ status }) => status === 'ACTIVE').map((one) => ({ value: one.id, label: name(one) }))
  const { rule } = edited ?? {}
  const save = async (values: Values) => {
    const given = { ...values, siteId: values.siteId ?? null }
    if (!rule) return (await create.mutateAsync({ input: given })).routingRuleCreate.userErrors
    const input = { id: rule.id, expectedVersion: rule.version, ...given }
    return (await update.mutateAsync({ input })).routingRuleUpdate.userErrors
  }
  return (
    <>
      <div className="page-head">
        <p className="muted">{t('routingHint')}</p>
        {may('RoutingRule.create') && <Button onClick={() => setEdited({ rule: null })}>{t('add')}</Button>}
      </div>
      <Table<Rule>
        rowKey="id"
        size="small"
        loading={isPending}
        dataSource={[...(data?.routingRules.nodes ?? [])]}
        pagination={false}
        scroll={{ x: 720 }}
        locale={{ emptyText: t('none') }}
        rowClassName={({ status }) => (status === 'RETIRED' ? 'retired' : '')}
        columns={[
          { title: t('category'), render: (_, one) => one.category && name(one.category) },
          { title: t('site'), render: (_, one) => (one.site ? name(one.site) : t('everywhere')) },
          { title: t('unit'), render: (_, one) => one.unit?.name },
          { title: t('grade'), render: (_, one) => t(one.grade) },
          {
            title: t('actions'),
            width: 150,
            render: (_, one) => (
              <Space>
                {one.viewerCanUpdate && (
                  <Button size="small" onClick={() => setEdited({ rule: one })}>
                    {t('edit')}
                  </Button>
                )}
                {one.viewerCanRetire && (
                  <StatusButton
                    name={[one.category && name(one.category), one.unit?.name].filter(Boolean).join(' · ')}
                    status={one.status}
                    retire={async () => (await retire.mutateAsync({ input: { id: one.id } })).routingRuleRetire.userErrors}
                    restore={async () => (await restore.mutateAsync({ input: { id: one.id } })).routingRuleRestore.userErrors}
                  />
                )}
              </Space>
            ),
          },
        ]}
      />
      <Pager cursors={cursors} info={data?.routingRules.pageInfo} />
      <EditDrawer<Values>
        edited={
          edited && {
            title: t(rule ? 'edit' : 'add'),
            values: {
              categoryId: rule?.category?.id as string,
              siteId: rule?.site?.id ?? null,
              unitId: rule?.unit?.id as string,
              grade: rule?.grade ?? 'DISTRICT',
            },
          }
        }
        onClose={() => setEdited(null)}
        onSave={save}
      >
        <Form.Item name="categoryId" label={t('category')} rules={required}>
          <CategorySelect />
        </Form.Item>
        <Form.Item name="siteId" label={t('site')}>
          <Select
            allowClear
            placeholder={t('everywhere')}
            showSearch={{ optionFilterProp: 'label' }}
            options={options(data?.siteTree)}
          />
        </Form.Item>
        <UnitField name="unitId" />
        <Form.Item name="grade" label={t('grade')} rules={required}>
          <Select options={grades.map((value) => ({ value, label: t(value) }))} />
        </Form.Item>
      </EditDrawer>
    </>
  )
}
