import { Button, Form, Input, InputNumber, Space, Table } from 'antd'
import { useState } from 'react'
import { EditDrawer, type Edited } from '../../components/edit-drawer.tsx'
import { StatusButton } from '../../components/status-button.tsx'
import { graphql } from '../../gql/gql.ts'
import type { KindsQuery } from '../../gql/graphql.ts'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useName, useText } from '../../lib/text.ts'

const Create = graphql(
  `mutation TierCreate($input: SiteTierCreateInput!) { siteTierCreate(input: $input) { siteTier { id } userErrors { code field message } } }`,
)
const Update = graphql(
  `mutation TierUpdate($input: SiteTierUpdateInput!) { siteTierUpdate(input: $input) { siteTier { id } userErrors { code field message } } }`,
)
const Retire = graphql(
  `mutation TierRetire($input: SiteTierRetireInput!) { siteTierRetire(input: $input) { siteTier { id } userErrors { code field message } } }`,
)
const Restore = graphql(
  `mutation TierRestore($input: SiteTierRestoreInput!) { siteTierRestore(input: $input) { siteTier { id } userErrors { code field message } } }`,
)

type Tier = KindsQuery['siteTiers']['nodes'][number]
type Values = { code: string; name: string; nameEn: string | null; ordinal: number }

/** The tiers to which kinds belong. */
export function TierPanel({ tiers, loading }: { tiers: readonly Tier[]; loading: boolean }) {
  const t = useText()
  const name = useName()
  const may = useMay()
  const [edited, setEdited] = useState<(NonNullable<Edited<Values>> & { tier: Tier | null }) | null>(null)
  const [create, update, retire, restore] = [
    useGraphQLMutation(Create),
    useGraphQLMutation(Update),
    useGraphQLMutation(Retire),
    useGraphQLMutation(Restore),
  ]
  const open = (tier: Tier | null) =>
    setEdited({
      tier,
      title: t(tier ? 'edit' : 'add'),
      values: {
        code: tier?.code ?? '',
        name: tier?.name ?? '',
        nameEn: tier?.nameEn ?? null,
        ordinal: tier?.ordinal ?? tiers.length,
      },
    })
  const save = async (values: Values) => {
    const tier = edited?.tier
    return tier
      ? (await update.mutateAsync({ input: { id: tier.id, expectedVersion: tier.version, ...values } })).siteTierUpdate.userErrors
      : (await create.mutateAsync({ input: values })).siteTierCreate.userErrors
  }
  return (
    <>
      <div className="page-head" style={{ marginTop: 24 }}>
        <h2 style={{ fontSize: 16, margin: 0 }}>{t('tiers')}</h2>
        {may('SiteTier.create') && <Button onClick={() => open(null)}>{t('add')}</Button>}
      </div>
      <div className="panel">
        <Table<Tier>
          rowKey="id"
          size="small"
          loading={loading}
          dataSource={[...tiers]}
          pagination={false}
          locale={{ emptyText: t('none') }}
          columns={[
            {
              title: t('name'),
              render: (_, tier) => <span className={tier.status === 'RETIRED' ? 'retired' : ''}>{name(tier)}</span>,
            },
            { title: t('code'), dataIndex: 'code' },
            {
              title: t('actions'),
              render: (_, tier) => (
                <Space>
                  {tier.viewerCanUpdate && (
                    <Button size="small" onClick={() => open(tier)}>
                      {t('edit')}
                    </Button>
                  )}
                  {tier.viewerCanRetire && (
                    <StatusButton
                      name={name(tier)}
                      status={tier.status}
                      retire={async () => (await retire.mutateAsync({ input: { id: tier.id } })).siteTierRetire.userErrors}
                      restore={async () => (await restore.mutateAsync({ input: { id: tier.id } })).siteTierRestore.userErrors}
                    />
                  )}
                </Space>
              ),
            },
          ]}
        />
      </div>
      <EditDrawer<Values> edited={edited} onClose={() => setEdited(null)} onSave={save}>
        <Form.Item name="name" label={t('name')} rules={[{ required: true }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="nameEn" label={t('nameEn')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="code" label={t('code')} rules={[{ required: true }]}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="ordinal" label={t('ordinal')} rules={[{ required: true }]}>
          <InputNumber min={0} max={10000} />
        </Form.Item>
      </EditDrawer>
    </>
  )
}
