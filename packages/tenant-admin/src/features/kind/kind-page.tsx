import { Button, Form, Input, InputNumber, Select, Space, Switch, Table, Tag } from 'antd'
import { useState } from 'react'
import { EditDrawer, type Edited } from '../../components/edit-drawer.tsx'
import { StatusButton } from '../../components/status-button.tsx'
import { graphql } from '../../gql/gql.ts'
import type { CommonCategory, KindsQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useName, useText } from '../../lib/text.ts'
import { TierPanel } from './tier-panel.tsx'

const KindsDocument = graphql(`
  query Kinds {
    siteKinds(first: 50) {
      nodes {
        id version code name nameEn commonCategory rootAllowed ordinal status viewerCanUpdate viewerCanRetire
        tier { id name nameEn }
        parents { id name nameEn }
        checklist { id name }
      }
    }
    siteTiers(first: 100) { nodes { id version code name nameEn ordinal status viewerCanUpdate viewerCanRetire } }
  }
`)
const Create = graphql(
  `mutation KindCreate($input: SiteKindCreateInput!) { siteKindCreate(input: $input) { siteKind { id version } userErrors { code field message } } }`,
)
const Update = graphql(
  `mutation KindUpdate($input: SiteKindUpdateInput!) { siteKindUpdate(input: $input) { siteKind { id version } userErrors { code field message } } }`,
)
const SetParents = graphql(
  `mutation KindSetParents($input: SiteKindSetParentsInput!) { siteKindSetParents(input: $input) { siteKind { id } userErrors { code field message } } }`,
)
const Retire = graphql(
  `mutation KindRetire($input: SiteKindRetireInput!) { siteKindRetire(input: $input) { siteKind { id } userErrors { code field message } } }`,
)
const Restore = graphql(
  `mutation KindRestore($input: SiteKindRestoreInput!) { siteKindRestore(input: $input) { siteKind { id } userErrors { code field message } } }`,
)

type Kind = KindsQuery['siteKinds']['nodes'][number]
type Values = {
  tierId: string
  code: string
  name: string
  nameEn: string | null
  commonCategory: CommonCategory
  rootAllowed: boolean
  ordinal: number
  parentIds: string[]
}
const categories: CommonCategory[] = ['HOME', 'STATION', 'POINT', 'ONLINE']

/** Kinds of site with their tiers, and under which kinds they may stand. */
export function KindPage() {
  const t = useText()
  const name = useName()
  const may = useMay()
  const { data, isPending } = useGraphQL(KindsDocument, {})
  const [edited, setEdited] = useState<(NonNullable<Edited<Values>> & { kind: Kind | null }) | null>(null)
  const [create, update, setParents, retire, restore] = [
    useGraphQLMutation(Create),
    useGraphQLMutation(Update),
    useGraphQLMutation(SetParents),
    useGraphQLMutation(Retire),
    useGraphQLMutation(Restore),
  ]
  const kinds = data?.siteKinds.nodes ?? []
  const tiers = data?.siteTiers.nodes ?? []

  const save = async ({ parentIds, ...values }: Values) => {
    const kind = edited?.kind
    const answer = kind
      ? (await update.mutateAsync({ input: { id: kind.id, expectedVersion: kind.version, ...values } })).siteKindUpdate
      : (await create.mutateAsync({ input: values })).siteKindCreate
    if (answer.userErrors.length > 0 || !answer.siteKind) return answer.userErrors
    const { id, version } = answer.siteKind
    return (
      await setParents.mutateAsync({ input: { id, expectedVersion: version, parentIds } })
    ).siteKindSetParents.userErrors.map((e) => ({
      ...e,
      field: 'parentIds',
    }))
  }
  const open = (kind: Kind | null) =>
    setEdited({
      kind,
      title: t(kind ? 'edit' : 'add'),
      values: {
        tierId: kind?.tier?.id ?? tiers[0]?.id ?? '',
        code: kind?.code ?? '',
        name: kind?.name ?? '',
        nameEn: kind?.nameEn ?? null,
        commonCategory: kind?.commonCategory ?? 'STATION',
        rootAllowed: kind?.rootAllowed ?? false,
        ordinal: kind?.ordinal ?? kinds.length,
        parentIds: kind?.parents.map((parent) => parent.id) ?? [],
      },
    })

  return (
    <>
      <div className="page-head">
        <h1>{t('kinds')}</h1>
        {may('SiteKind.create') && (
          <Button
            type="primary"
            onClick={() => open(null)}
            disabled={tiers.length === 0}
            title={tiers.length === 0 ? t('noTier') : undefined}
          >
            {t('add')}
          </Button>
        )}
      </div>
      <div className="panel">
        <Table<Kind>
          rowKey="id"
          size="small"
          loading={isPending}
          dataSource={[...kinds]}
          pagination={false}
          scroll={{ x: 760 }}
          locale={{ emptyText: t('none') }}
          columns={[
            {
              title: t('name'),
              render: (_, kind) => <span className={kind.status === 'RETIRED' ? 'retired' : ''}>{name(kind)}</span>,
            },
            { title: t('code'), dataIndex: 'code' },
            { title: t('tier'), render: (_, kind) => kind.tier && name(kind.tier) },
            { title: t('commonCategory'), render: (_, kind) => <Tag>{t(kind.commonCategory)}</Tag> },
            {
              title: t('parents'),
              render: (_, kind) => kind.parents.map(name).join('、') || (kind.rootAllowed ? t('rootAllowed') : ''),
            },
            { title: t('checklist'), render: (_, kind) => t('items', { count: kind.checklist.length }) },
            {
              title: t('actions'),
              render: (_, kind) => (
                <Space>
                  {kind.viewerCanUpdate && (
                    <Button size="small" onClick={() => open(kind)}>
                      {t('edit')}
                    </Button>
                  )}
                  {kind.viewerCanRetire && (
                    <StatusButton
                      name={name(kind)}
                      status={kind.status}
                      retire={async () => (await retire.mutateAsync({ input: { id: kind.id } })).siteKindRetire.userErrors}
                      restore={async () => (await restore.mutateAsync({ input: { id: kind.id } })).siteKindRestore.userErrors}
                    />
                  )}
                </Space>
              ),
            },
          ]}
        />
      </div>
      <TierPanel tiers={tiers} loading={isPending} />
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
        <Form.Item name="tierId" label={t('tier')} rules={[{ required: true }]}>
          <Select options={tiers.map((tier) => ({ value: tier.id, label: name(tier) }))} />
        </Form.Item>
        <Form.Item name="commonCategory" label={t('commonCategory')}>
          <Select options={categories.map((category) => ({ value: category, label: t(category) }))} />
        </Form.Item>
        <Form.Item name="rootAllowed" label={t('rootAllowed')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item name="parentIds" label={t('parents')}>
          <Select mode="multiple" options={kinds.map((kind) => ({ value: kind.id, label: name(kind) }))} />
        </Form.Item>
        <Form.Item name="ordinal" label={t('ordinal')} rules={[{ required: true }]}>
          <InputNumber min={0} max={10000} />
        </Form.Item>
      </EditDrawer>
    </>
  )
}
