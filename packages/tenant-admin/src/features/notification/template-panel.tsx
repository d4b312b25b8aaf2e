import { Button, Form, Input, Select, Table } from 'antd'
import { useState } from 'react'
import { EditDrawer, type Edited } from '../../components/edit-drawer.tsx'
import { graphql } from '../../gql/gql.ts'
import type { NotificationChannel, NotificationEvent, TemplatesQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'

const TemplatesDocument = graphql(`
  query Templates {
    notificationTemplates(first: 100) { nodes { id version event channel language title text externalCode viewerCanUpdate } }
    notificationKinds { event title text parameters channels }
  }
`)
const Create = graphql(
  `mutation TemplateCreate($input: NotificationTemplateCreateInput!) { notificationTemplateCreate(input: $input) { notificationTemplate { id } userErrors { code field message } } }`,
)
const Update = graphql(
  `mutation TemplateUpdate($input: NotificationTemplateUpdateInput!) { notificationTemplateUpdate(input: $input) { notificationTemplate { id } userErrors { code field message } } }`,
)

type Template = TemplatesQuery['notificationTemplates']['nodes'][number]
type Values = {
  event: NotificationEvent
  channel: NotificationChannel
  language: string
  title: string
  text: string
  externalCode: string | null
}
const channels: readonly NotificationChannel[] = ['IN_APP', 'EMAIL', 'SMS', 'WECHAT']
const wordOf = (channel: string) => channel.toLowerCase() as 'email'

/** The district's own words for what people are told of. */
export function TemplatePanel() {
  const t = useText()
  const { data, isPending } = useGraphQL(TemplatesDocument, {})
  const [edited, setEdited] = useState<(NonNullable<Edited<Values>> & { template: Template | null }) | null>(null)
  const [create, update] = [useGraphQLMutation(Create), useGraphQLMutation(Update)]
  const kinds = data?.notificationKinds ?? []
  const titleOf = (event: string) => kinds.find((kind) => kind.event === event.toLowerCase())?.title ?? event
  const open = (template: Template | null) => {
    const first = kinds[0]
    setEdited({
      template,
      title: t(template ? 'edit' : 'add'),
      values: template ?? {
        event: (first?.event.toUpperCase() ?? 'ROLE_GIVEN') as NotificationEvent,
        channel: 'EMAIL',
        language: 'zh-CN',
        title: first?.title ?? '',
        text: first?.text ?? '',
        externalCode: null,
      },
    })
  }
  const save = async ({ event, channel, language, ...words }: Values) => {
    const template = edited?.template
    return template
      ? (await update.mutateAsync({ input: { id: template.id, expectedVersion: template.version, ...words } }))
          .notificationTemplateUpdate.userErrors
      : (await create.mutateAsync({ input: { event, channel, language, ...words } })).notificationTemplateCreate.userErrors
  }
  const fixed = edited?.template != null
  return (
    <>
      <div className="page-head">
        <p className="muted">{t('templateHint')}</p>
        <Button type="primary" onClick={() => open(null)}>
          {t('add')}
        </Button>
      </div>
      <Table<Template>
        rowKey="id"
        size="small"
        loading={isPending}
        dataSource={[...(data?.notificationTemplates.nodes ?? [])]}
        pagination={false}
        scroll={{ x: 640 }}
        locale={{ emptyText: t('none') }}
        columns={[
          { title: t('event'), render: (_, one) => titleOf(one.event) },
          { title: t('channel'), render: (_, one) => t(wordOf(one.channel)) },
          { title: t('language'), dataIndex: 'language' },
          { title: t('title'), dataIndex: 'title' },
          { title: t('text'), dataIndex: 'text' },
          {
            title: t('actions'),
            render: (_, one) => (
              <Button size="small" onClick={() => open(one)}>
                {t('edit')}
              </Button>
            ),
          },
        ]}
      />
      <EditDrawer<Values> edited={edited} onClose={() => setEdited(null)} onSave={save}>
        <Form.Item name="event" label={t('event')}>
          <Select disabled={fixed} options={kinds.map((kind) => ({ value: kind.event.toUpperCase(), label: kind.title }))} />
        </Form.Item>
        <Form.Item name="channel" label={t('channel')}>
          <Select disabled={fixed} options={channels.map((channel) => ({ value: channel, label: t(wordOf(channel)) }))} />
        </Form.Item>
        <Form.Item name="language" label={t('language')}>
          <Select disabled={fixed} options={['zh-CN', 'en'].map((value) => ({ value, label: value }))} />
        </Form.Item>
        <Form.Item name="title" label={t('title')} rules={[{ required: true }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item noStyle shouldUpdate={(before: Values, now: Values) => before.event !== now.event}>
          {({ getFieldValue }) => (
            <Form.Item
              name="text"
              label={t('text')}
              rules={[{ required: true }]}
              extra={t('places', {
                places:
                  kinds
                    .find((kind) => kind.event === String(getFieldValue('event')).toLowerCase())
                    ?.parameters.map((place) => `{${place}}`)
                    .join(' ') ?? '',
              })}
            >
              <Input.TextArea maxLength={1000} autoSize={{ minRows: 3 }} />
            </Form.Item>
          )}
        </Form.Item>
        <Form.Item name="externalCode" label={t('externalCode')}>
          <Input maxLength={100} />
        </Form.Item>
      </EditDrawer>
    </>
  )
}
