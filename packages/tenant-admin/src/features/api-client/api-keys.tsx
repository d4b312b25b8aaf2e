import { keysAtOnce } from '@minhui/schema/rules/api-scopes'
import { App, Button, Input, Modal, Popconfirm, Space, Table, Tag } from 'antd'
import { useState } from 'react'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { type ApiClient, Issue, Revoke } from './api-client-documents.ts'

type Key = ApiClient['keys'][number]
type Usage = ApiClient['usage'][number]

/** The keys of a client, each shown once when it is made, and how much the client has asked by day. */
export function ApiKeys({ client }: { client: ApiClient }) {
  const t = useText()
  const { message } = App.useApp()
  const { language } = useSession()
  const [issue, revoke] = [useGraphQLMutation(Issue), useGraphQLMutation(Revoke)]
  const [key, setKey] = useState<string | null>(null)
  const holding = client.keys.filter(({ revokedAt }) => revokedAt === null).length
  const act = async (work: () => Promise<readonly { readonly message: string }[]>) => {
    try {
      const [error] = await work()
      if (error) message.error(error.message)
    } catch (error) {
      message.error(t('failed', { message: (error as Error).message }))
    }
  }
  const make = () =>
    act(async () => {
      const made = (await issue.mutateAsync({ input: { clientId: client.id } })).apiKeyIssue
      setKey(made.key)
      return made.userErrors
    })
  return (
    <>
      <Space wrap>
        <strong>{t('apiKeys')}</strong>
        {client.viewerCanUpdate && client.status === 'ACTIVE' && (
          <Button size="small" disabled={holding >= keysAtOnce || issue.isPending} onClick={make}>
            {t('apiKeyIssue')}
          </Button>
        )}
        <span className="muted">{t('apiKeyHint')}</span>
      </Space>
      <Table<Key>
        rowKey="id"
        size="small"
        dataSource={[...client.keys]}
        pagination={false}
        locale={{ emptyText: t('none') }}
        columns={[
          { title: t('apiKeyPrefix'), render: (_, one) => <code>{one.prefix}…</code> },
          { title: t('time'), render: (_, one) => new Date(one.createdAt).toLocaleDateString(language) },
          { title: t('apiLastUsed'), render: (_, one) => one.lastUsedOn ?? t('apiNever') },
          {
            title: t('status'),
            render: (_, one) => (
              <Tag color={one.revokedAt ? undefined : 'blue'}>{t(one.revokedAt ? 'apiRevoked' : 'apiHolds')}</Tag>
            ),
          },
          {
            title: t('actions'),
            render: (_, one) =>
              client.viewerCanUpdate &&
              !one.revokedAt && (
                <Popconfirm
                  title={t('apiRevokeAsk', { prefix: one.prefix })}
                  okText={t('apiRevoke')}
                  cancelText={t('cancel')}
                  onConfirm={() => act(async () => (await revoke.mutateAsync({ input: { id: one.id } })).apiKeyRevoke.userErrors)}
                >
                  <Button size="small" type="text" danger>
                    {t('apiRevoke')}
                  </Button>
                </Popconfirm>
              ),
          },
        ]}
      />
      <p className="gap-above">
        <strong>{t('apiUsage')}</strong>
      </p>
      <Table<Usage>
        rowKey="day"
        size="small"
        dataSource={[...client.usage]}
        pagination={false}
        locale={{ emptyText: t('none') }}
        columns={[
          { title: t('apiDay'), dataIndex: 'day' },
          { title: t('apiRequests'), align: 'right', render: (_, one) => one.requests.toLocaleString(language) },
          { title: t('apiCost'), align: 'right', render: (_, one) => one.cost.toLocaleString(language) },
          { title: t('apiRefused'), align: 'right', render: (_, one) => one.refused.toLocaleString(language) },
        ]}
      />
      <Modal open={key !== null} title={t('apiKeyNew')} footer={null} onCancel={() => setKey(null)}>
        <p>{t('secretOnce')}</p>
        <Input value={key ?? ''} readOnly aria-label={t('apiKeyNew')} />
      </Modal>
    </>
  )
}
