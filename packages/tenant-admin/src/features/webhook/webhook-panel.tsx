import { App, Button, Form, Input, Modal, Select, Space, Table, Tag } from 'antd'
import { useState } from 'react'
import { EditDrawer, type Edited } from '../../components/edit-drawer.tsx'
import { StatusButton } from '../../components/status-button.tsx'
import { graphql } from '../../gql/gql.ts'
import type { NotificationEvent, WebhooksQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

const WebhooksDocument = graphql(`
  query Webhooks {
    webhooks(first: 100) { nodes { id version code url events status client { id name } viewerCanUpdate viewerCanRetire } }
    webhookDeliveries(first: 20) { nodes { id event status attempts answer createdAt webhook { code } viewerCanUpdate } }
    notificationKinds { event title }
    apiClients(first: 50) { nodes { id name status } }
  }
`)
const Create = graphql(
  `mutation WebhookCreate($input: WebhookCreateInput!) { webhookCreate(input: $input) { webhook { id } userErrors { code field message } } }`,
)
const Update = graphql(
  `mutation WebhookUpdate($input: WebhookUpdateInput!) { webhookUpdate(input: $input) { webhook { id } userErrors { code field message } } }`,
)
const Retire = graphql(
  `mutation WebhookRetire($input: WebhookRetireInput!) { webhookRetire(input: $input) { webhook { id } userErrors { code field message } } }`,
)
const Restore = graphql(
  `mutation WebhookRestore($input: WebhookRestoreInput!) { webhookRestore(input: $input) { webhook { id } userErrors { code field message } } }`,
)
const Renew = graphql(
  `mutation WebhookSecretRenew($input: WebhookSecretRenewInput!) { webhookSecretRenew(input: $input) { secret userErrors { code field message } } }`,
)
const Resend = graphql(
  `mutation WebhookDeliveryResend($input: WebhookDeliveryResendInput!) { webhookDeliveryResend(input: $input) { webhookDelivery { id } userErrors { code field message } } }`,
)

type Webhook = WebhooksQuery['webhooks']['nodes'][number]
type Delivery = WebhooksQuery['webhookDeliveries']['nodes'][number]
type Values = { code: string; url: string; events: NotificationEvent[]; clientId: string | null }

/** Other systems that are told of events, and what they were told. */
export function WebhookPanel() {
  const t = useText()
  const { message } = App.useApp()
  const { language } = useSession()
  const { data, isPending } = useGraphQL(WebhooksDocument, {})
  const [edited, setEdited] = useState<(NonNullable<Edited<Values>> & { webhook: Webhook | null }) | null>(null)
  const [secret, setSecret] = useState<string | null>(null)
  const [create, update, retire, restore, renew, resend] = [
    useGraphQLMutation(Create),
    useGraphQLMutation(Update),
    useGraphQLMutation(Retire),
    useGraphQLMutation(Restore),
    useGraphQLMutation(Renew),
    useGraphQLMutation(Resend),
  ]
  const events = (data?.notificationKinds ?? []).map(({ event, title }) => ({
    value: event.toUpperCase() as NotificationEvent,
    label: title,
  }))
  const clients = (data?.apiClients.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const labelOf = (event: string) => events.find(({ value }) => value === event)?.label ?? event
  const open = (webhook: Webhook | null) => {
    const { code = '', url = '' } = webhook ?? {}
    setEdited({
      webhook,
      title: t(webhook ? 'edit' : 'add'),
      values: { code, url, events: [...(webhook?.events ?? [])] as NotificationEvent[], clientId: webhook?.client?.id ?? null },
    })
  }
  const save = async ({ code, url, events: wanted, clientId: client }: Values) => {
    const webhook = edited?.webhook
    const clientId = client ?? null
    return webhook
      ? (await update.mutateAsync({ input: { id: webhook.id, expectedVersion: webhook.version, url, events: wanted, clientId } }))
          .webhookUpdate.userErrors
      : (await create.mutateAsync({ input: { code, url, events: wanted, clientId } })).webhookCreate.userErrors
  }
  return (
    <>
      <div className="page-head">
        <p className="muted">{t('webhookHint')}</p>
        <Button type="primary" onClick={() => open(null)}>
          {t('add')}
        </Button>
      </div>
      <Table<Webhook>
        rowKey="id"
        size="small"
        loading={isPending}
        dataSource={[...(data?.webhooks.nodes ?? [])]}
        pagination={false}
        scroll={{ x: 640 }}
        locale={{ emptyText: t('none') }}
        columns={[
          { title: t('code'), dataIndex: 'code' },
          { title: t('url'), dataIndex: 'url' },
          {
            title: t('event'),
            render: (_, one) => [one.events.map(labelOf).join('、'), one.client && `（${one.client.name}）`],
          },
          {
            title: t('actions'),
            render: (_, one) => (
              <Space>
                <Button size="small" onClick={() => open(one)}>
                  {t('edit')}
                </Button>
                <Button
                  size="small"
                  onClick={async () =>
                    setSecret((await renew.mutateAsync({ input: { id: one.id } })).webhookSecretRenew.secret ?? null)
                  }
                >
                  {t('secretRenew')}
                </Button>
                <StatusButton
                  name={one.code}
                  status={one.status}
                  retire={async () => (await retire.mutateAsync({ input: { id: one.id } })).webhookRetire.userErrors}
                  restore={async () => (await restore.mutateAsync({ input: { id: one.id } })).webhookRestore.userErrors}
                />
              </Space>
            ),
          },
        ]}
      />
      <h2 className="gap-above">{t('deliveries')}</h2>
      <Table<Delivery>
        rowKey="id"
        size="small"
        dataSource={[...(data?.webhookDeliveries.nodes ?? [])]}
        pagination={false}
        scroll={{ x: 560 }}
        locale={{ emptyText: t('none') }}
        columns={[
          { title: t('time'), render: (_, one) => new Date(one.createdAt).toLocaleString(language) },
          { title: t('code'), render: (_, one) => one.webhook?.code },
          { title: t('event'), render: (_, one) => labelOf(one.event) },
          {
            title: t('status'),
            render: (_, one) => <Tag color={one.status === 'SENT' ? 'blue' : 'red'}>{t(one.status)}</Tag>,
          },
          { title: t('answer'), dataIndex: 'answer', align: 'right' },
          {
            title: t('actions'),
            render: (_, one) =>
              one.status !== 'WAITING' && (
                <Button
                  size="small"
                  onClick={async () => {
                    const [error] = (await resend.mutateAsync({ input: { id: one.id } })).webhookDeliveryResend.userErrors
                    if (error) message.error(error.message)
                  }}
                >
                  {t('resend')}
                </Button>
              ),
          },
        ]}
      />
      <Modal open={secret !== null} title={t('secret')} footer={null} onCancel={() => setSecret(null)}>
        <p>{t('secretOnce')}</p>
        <Input value={secret ?? ''} readOnly aria-label={t('secret')} />
      </Modal>
      <EditDrawer<Values> edited={edited} onClose={() => setEdited(null)} onSave={save}>
        <Form.Item name="code" label={t('code')} rules={[{ required: true }]}>
          <Input maxLength={40} disabled={edited?.webhook != null} />
        </Form.Item>
        <Form.Item name="url" label={t('url')} rules={[{ required: true }]}>
          <Input maxLength={500} placeholder="https://" />
        </Form.Item>
        <Form.Item name="events" label={t('event')} rules={[{ required: true }]}>
          <Select mode="multiple" options={events} />
        </Form.Item>
        {clients.length > 0 && (
          <Form.Item name="clientId" label={t('webhookClient')}>
            <Select allowClear options={clients} />
          </Form.Item>
        )}
      </EditDrawer>
    </>
  )
}
