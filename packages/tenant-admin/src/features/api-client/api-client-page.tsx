import { apiScopeNames } from '@minhui/schema/rules/api-scopes'
import { Button, DatePicker, Form, Input, Select, Space, Table, Tag } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { EditDrawer, type Edited } from '../../components/edit-drawer.tsx'
import { StatusButton } from '../../components/status-button.tsx'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { type ApiClient, ApiClientsDocument, Create, Restore, Retire, Update } from './api-client-documents.ts'
import { ApiKeys } from './api-keys.tsx'

type Values = { code: string; name: string; scopes: string[]; origins: string[]; expiresOn: Dayjs | null }

/** Systems of others that ask with a key: what they are for, their keys, and how much they ask. */
export function ApiClientPage() {
  const t = useText()
  const { language } = useSession()
  const { data, isPending } = useGraphQL(ApiClientsDocument, {})
  const [edited, setEdited] = useState<(NonNullable<Edited<Values>> & { client: ApiClient | null }) | null>(null)
  const [create, update, retire, restore] = [
    useGraphQLMutation(Create),
    useGraphQLMutation(Update),
    useGraphQLMutation(Retire),
    useGraphQLMutation(Restore),
  ]
  const nameOf = (scope: string) => {
    const words = apiScopeNames[scope as keyof typeof apiScopeNames]
    return (words && (language === 'en' ? words.nameEn : words.name)) ?? scope
  }
  const mayCreate = data?.viewerPermissions.includes('ApiClient.create') ?? false
  const open = (client: ApiClient | null) => {
    const { code = '', name = '', expiresOn = null } = client ?? {}
    const lists = { scopes: [...(client?.scopes ?? [])], origins: [...(client?.origins ?? [])] }
    const values = { code, name, ...lists, expiresOn: expiresOn ? dayjs(expiresOn) : null }
    setEdited({ client, title: t(client ? 'edit' : 'add'), values })
  }
  const save = async ({ code, expiresOn, ...rest }: Values) => {
    const client = edited?.client
    const values = { ...rest, expiresOn: expiresOn?.format('YYYY-MM-DD') ?? null }
    return client
      ? (await update.mutateAsync({ input: { id: client.id, expectedVersion: client.version, ...values } })).apiClientUpdate
          .userErrors
      : (await create.mutateAsync({ input: { code, ...values } })).apiClientCreate.userErrors
  }
  return (
    <>
      <div className="page-head">
        <h1>{t('api-clients')}</h1>
        {mayCreate && (
          <Button type="primary" onClick={() => open(null)}>
            {t('add')}
          </Button>
        )}
      </div>
      <p className="muted">{t(mayCreate ? 'apiClientHint' : 'apiClientReadOnly')}</p>
      <div className="panel">
        <Table<ApiClient>
          rowKey="id"
          size="small"
          loading={isPending}
          dataSource={[...(data?.apiClients.nodes ?? [])]}
          pagination={false}
          scroll={{ x: 760 }}
          locale={{ emptyText: t('none') }}
          expandable={{
            expandedRowRender: (one) => <ApiKeys client={one} />,
            expandRowByClick: false,
            expandIcon: ({ expanded, onExpand, record }) => (
              <Button size="small" aria-expanded={expanded} onClick={(event) => onExpand(record, event)}>
                {t('apiKeys')}
              </Button>
            ),
          }}
          columns={[
            { title: t('code'), dataIndex: 'code' },
            { title: t('name'), dataIndex: 'name' },
            { title: t('apiScopes'), render: (_, one) => one.scopes.map(nameOf).join('；') || t('apiNoScope') },
            { title: t('expires'), render: (_, one) => one.expiresOn ?? t('apiNoEnd') },
            { title: t('status'), render: (_, one) => <Tag>{t(one.status)}</Tag> },
            {
              title: t('actions'),
              render: (_, one) =>
                one.viewerCanUpdate && (
                  <Space>
                    <Button size="small" onClick={() => open(one)}>
                      {t('edit')}
                    </Button>
                    <StatusButton
                      name={one.name}
                      status={one.status}
                      retire={async () => (await retire.mutateAsync({ input: { id: one.id } })).apiClientRetire.userErrors}
                      restore={async () => (await restore.mutateAsync({ input: { id: one.id } })).apiClientRestore.userErrors}
                    />
                  </Space>
                ),
            },
          ]}
        />
      </div>
      <EditDrawer<Values> edited={edited} onClose={() => setEdited(null)} onSave={save}>
        <Form.Item name="code" label={t('code')} rules={[{ required: true }]}>
          <Input maxLength={40} disabled={edited?.client != null} />
        </Form.Item>
        <Form.Item name="name" label={t('name')} rules={[{ required: true }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="scopes" label={t('apiScopes')}>
          <Select mode="multiple" options={(data?.apiScopes ?? []).map((scope) => ({ value: scope, label: nameOf(scope) }))} />
        </Form.Item>
        <Form.Item name="origins" label={t('apiOrigins')} extra={t('apiOriginsHint')}>
          <Select mode="tags" open={false} suffixIcon={null} placeholder="https://www.example.org" />
        </Form.Item>
        <Form.Item name="expiresOn" label={t('expires')}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
      </EditDrawer>
    </>
  )
}
