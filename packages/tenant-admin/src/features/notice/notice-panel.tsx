import { App, Button, Form, Input, Popconfirm, Select, Space, Switch, Table, Tag } from 'antd'
import { useState } from 'react'
import { EditDrawer, type Edited } from '../../components/edit-drawer.tsx'
import { graphql } from '../../gql/gql.ts'
import type { NoticeKind, NoticesQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

const NoticesDocument = graphql(`
  query Notices {
    notices(first: 100) { nodes { id version kind edition title titleEn body bodyEn obligatory status publishedAt viewerCanUpdate viewerCanPublish } }
  }
`)
const Create = graphql(
  `mutation NoticeCreate($input: NoticeCreateInput!) { noticeCreate(input: $input) { notice { id } userErrors { code field message } } }`,
)
const Update = graphql(
  `mutation NoticeUpdate($input: NoticeUpdateInput!) { noticeUpdate(input: $input) { notice { id } userErrors { code field message } } }`,
)
const Publish = graphql(
  `mutation NoticePublish($input: NoticePublishInput!) { noticePublish(input: $input) { notice { id } userErrors { code field message } } }`,
)

type Notice = NoticesQuery['notices']['nodes'][number]
type Values = {
  kind: NoticeKind
  title: string
  titleEn: string | null
  body: string
  bodyEn: string | null
  obligatory: boolean
}
const kinds: readonly NoticeKind[] = ['PRIVACY', 'TERMS', 'SENSITIVE']

/** What the district tells people about their data, edition by edition. */
export function NoticePanel() {
  const t = useText()
  const { message } = App.useApp()
  const { language } = useSession()
  const { data, isPending } = useGraphQL(NoticesDocument, {})
  const [edited, setEdited] = useState<(NonNullable<Edited<Values>> & { notice: Notice | null }) | null>(null)
  const [create, update, publish] = [useGraphQLMutation(Create), useGraphQLMutation(Update), useGraphQLMutation(Publish)]
  const open = (notice: Notice | null) => {
    const { kind = 'PRIVACY', title = '', titleEn = null, body = '', bodyEn = null, obligatory = true } = notice ?? {}
    setEdited({ notice, title: t(notice ? 'edit' : 'add'), values: { kind, title, titleEn, body, bodyEn, obligatory } })
  }
  const save = async ({ kind, ...values }: Values) => {
    const notice = edited?.notice
    return notice
      ? (await update.mutateAsync({ input: { id: notice.id, expectedVersion: notice.version, ...values } })).noticeUpdate
          .userErrors
      : (await create.mutateAsync({ input: { kind, ...values } })).noticeCreate.userErrors
  }
  return (
    <>
      <div className="page-head">
        <p className="muted">{t('noticeHint')}</p>
        <Button type="primary" onClick={() => open(null)}>
          {t('add')}
        </Button>
      </div>
      <Table<Notice>
        rowKey="id"
        size="small"
        loading={isPending}
        dataSource={[...(data?.notices.nodes ?? [])]}
        pagination={false}
        scroll={{ x: 640 }}
        locale={{ emptyText: t('none') }}
        columns={[
          { title: t('kind'), render: (_, one) => t(one.kind) },
          { title: t('edition'), dataIndex: 'edition', align: 'right' },
          { title: t('title'), dataIndex: 'title' },
          {
            title: t('status'),
            render: (_, one) =>
              one.publishedAt ? new Date(one.publishedAt).toLocaleDateString(language) : <Tag>{t('DRAFT')}</Tag>,
          },
          {
            title: t('actions'),
            render: (_, one) =>
              one.status === 'DRAFT' && (
                <Space>
                  <Button size="small" onClick={() => open(one)}>
                    {t('edit')}
                  </Button>
                  <Popconfirm
                    title={t('publishAsk')}
                    okText={t('publish')}
                    cancelText={t('cancel')}
                    onConfirm={async () => {
                      const [error] = (await publish.mutateAsync({ input: { id: one.id } })).noticePublish.userErrors
                      if (error) message.error(error.message)
                    }}
                  >
                    <Button size="small" type="primary">
                      {t('publish')}
                    </Button>
                  </Popconfirm>
                </Space>
              ),
          },
        ]}
      />
      <EditDrawer<Values> edited={edited} onClose={() => setEdited(null)} onSave={save}>
        <Form.Item name="kind" label={t('kind')}>
          <Select disabled={edited?.notice != null} options={kinds.map((kind) => ({ value: kind, label: t(kind) }))} />
        </Form.Item>
        <Form.Item name="title" label={t('title')} rules={[{ required: true }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="body" label={t('body2')} rules={[{ required: true }]}>
          <Input.TextArea maxLength={50_000} autoSize={{ minRows: 8, maxRows: 20 }} />
        </Form.Item>
        <Form.Item name="titleEn" label={t('titleEn')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="bodyEn" label={t('bodyEn')}>
          <Input.TextArea maxLength={50_000} autoSize={{ minRows: 4, maxRows: 20 }} />
        </Form.Item>
        <Form.Item name="obligatory" label={t('obligatory')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </EditDrawer>
    </>
  )
}
