import { Button, Form, Input, Select, Space, Switch, Table } from 'antd'
import { useState } from 'react'
import { EditDrawer, type Edited } from '../../components/edit-drawer.tsx'
import { StatusButton } from '../../components/status-button.tsx'
import { graphql } from '../../gql/gql.ts'
import type { GroupsQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useName, useText } from '../../lib/text.ts'

const GroupsDocument = graphql(`
  query Groups {
    deputyGroups(first: 100) {
      nodes { id version code name nameEn introduction public status memberCount viewerCanUpdate viewerCanRetire category { id name nameEn } body { id name nameEn } linkUnit { id name } }
    }
    groupCategories(first: 100) { nodes { id name nameEn status } }
    congressBodies(first: 100) { nodes { id name nameEn status } }
    unitTree { id name status }
  }
`)
const Create = graphql(
  `mutation GroupCreate($input: DeputyGroupCreateInput!) { deputyGroupCreate(input: $input) { deputyGroup { id } userErrors { code field message } } }`,
)
const Update = graphql(
  `mutation GroupUpdate($input: DeputyGroupUpdateInput!) { deputyGroupUpdate(input: $input) { deputyGroup { id } userErrors { code field message } } }`,
)
const Retire = graphql(
  `mutation GroupRetire($input: DeputyGroupRetireInput!) { deputyGroupRetire(input: $input) { deputyGroup { id } userErrors { code field message } } }`,
)
const Restore = graphql(
  `mutation GroupRestore($input: DeputyGroupRestoreInput!) { deputyGroupRestore(input: $input) { deputyGroup { id } userErrors { code field message } } }`,
)

type Group = GroupsQuery['deputyGroups']['nodes'][number]
type Values = {
  code: string
  name: string
  nameEn: string | null
  introduction: string | null
  categoryId?: string
  bodyId?: string
  linkUnitId: string | null
  public: boolean
}

/** The professional groups of deputies. */
export function GroupPage() {
  const t = useText()
  const name = useName()
  const may = useMay()
  const { data, isPending } = useGraphQL(GroupsDocument, {})
  const [edited, setEdited] = useState<(NonNullable<Edited<Values>> & { group: Group | null }) | null>(null)
  const [create, update, retire, restore] = [
    useGraphQLMutation(Create),
    useGraphQLMutation(Update),
    useGraphQLMutation(Retire),
    useGraphQLMutation(Restore),
  ]
  const open = (group: Group | null) => {
    const { categoryId, bodyId } = { categoryId: group?.category?.id, bodyId: group?.body?.id }
    setEdited({
      group,
      title: t(group ? 'edit' : 'add'),
      values: {
        code: group?.code ?? '',
        name: group?.name ?? '',
        nameEn: group?.nameEn ?? null,
        introduction: group?.introduction ?? null,
        linkUnitId: group?.linkUnit?.id ?? null,
        public: group?.public ?? true,
        ...(categoryId && { categoryId }),
        ...(bodyId && { bodyId }),
      },
    })
  }
  const save = async ({ categoryId = '', bodyId = '', ...values }: Values) => {
    const group = edited?.group
    const input = { categoryId, bodyId, ...values }
    return group
      ? (await update.mutateAsync({ input: { id: group.id, expectedVersion: group.version, ...input } })).deputyGroupUpdate
          .userErrors
      : (await create.mutateAsync({ input })).deputyGroupCreate.userErrors
  }
  const options = (list: readonly { id: string; name: string; status: string }[] = []) =>
    list.filter((one) => one.status === 'ACTIVE').map((one) => ({ value: one.id, label: name(one) }))
  return (
    <>
      <div className="page-head">
        <h1>{t('groups')}</h1>
        {may('DeputyGroup.create') && (
          <Button type="primary" onClick={() => open(null)}>
            {t('add')}
          </Button>
        )}
      </div>
      <div className="panel">
        <Table<Group>
          rowKey="id"
          size="small"
          loading={isPending}
          dataSource={[...(data?.deputyGroups.nodes ?? [])]}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          scroll={{ x: 760 }}
          locale={{ emptyText: t('none') }}
          columns={[
            {
              title: t('name'),
              render: (_, group) => <span className={group.status === 'RETIRED' ? 'retired' : ''}>{name(group)}</span>,
            },
            { title: t('category'), render: (_, group) => group.category && name(group.category) },
            { title: t('body'), render: (_, group) => group.body && name(group.body) },
            { title: t('linkUnit'), render: (_, group) => group.linkUnit?.name },
            { title: t('members'), dataIndex: 'memberCount', align: 'right' },
            {
              title: t('actions'),
              render: (_, group) => (
                <Space>
                  {group.viewerCanUpdate && (
                    <Button size="small" onClick={() => open(group)}>
                      {t('edit')}
                    </Button>
                  )}
                  {group.viewerCanRetire && (
                    <StatusButton
                      name={name(group)}
                      status={group.status}
                      retire={async () => (await retire.mutateAsync({ input: { id: group.id } })).deputyGroupRetire.userErrors}
                      restore={async () => (await restore.mutateAsync({ input: { id: group.id } })).deputyGroupRestore.userErrors}
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
        <Form.Item name="categoryId" label={t('category')} rules={[{ required: true }]}>
          <Select options={options(data?.groupCategories.nodes)} />
        </Form.Item>
        <Form.Item name="bodyId" label={t('body')} rules={[{ required: true }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={options(data?.congressBodies.nodes)} />
        </Form.Item>
        <Form.Item name="linkUnitId" label={t('linkUnit')}>
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={options(data?.unitTree)} />
        </Form.Item>
        <Form.Item name="introduction" label={t('introduction')}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 3 }} />
        </Form.Item>
        <Form.Item name="public" label={t('public')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </EditDrawer>
    </>
  )
}
