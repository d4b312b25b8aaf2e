import { App, Button, Form, Input, Popconfirm, Space, Table, Tag } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { CongressFields } from '../../components/congress-fields.tsx'
import { EditDrawer, type Edited } from '../../components/edit-drawer.tsx'
import { Pager, useCursors } from '../../components/pager.tsx'
import type { ProjectCallsQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { CallDocument, changes } from './call-documents.ts'

type Call = ProjectCallsQuery['projectCalls']['nodes'][number]
type Values = { bodyId?: string; siteId?: string; year: number; title: string; text: string; opensOn: string; closesOn: string }

const required = [{ required: true }]
const colours = { DRAFT: 'default', PUBLISHED: 'blue', WITHDRAWN: 'default' } as const

/** Calls for projects (征集), the last to open first: written, published, and looked after until they close. */
export function CallPage() {
  const t = useText()
  const name = useName()
  const may = useMay()
  const { message } = App.useApp()
  const { tenant } = useSession()
  const cursors = useCursors()
  const { data, isPending } = useGraphQL(CallDocument, { after: cursors.after })
  const [edited, setEdited] = useState<(NonNullable<Edited<Values>> & { call: Call | null; key: string }) | null>(null)
  const [create, update, publish, withdraw] = [
    useGraphQLMutation(changes.create),
    useGraphQLMutation(changes.update),
    useGraphQLMutation(changes.publish),
    useGraphQLMutation(changes.withdraw),
  ]
  const seen = ({ id, version }: Call) => ({ id, expectedVersion: version })
  const open = (call: Call | null) =>
    setEdited({
      call,
      // However often a new one is sent, it is created once.
      key: crypto.randomUUID(),
      title: t(call ? 'edit' : 'addCall'),
      values: call ?? { year: new Date().getFullYear() + 1, title: '', text: '', opensOn: '', closesOn: '' },
    })
  const save = async ({ bodyId = '', siteId, year, title, text, opensOn, closesOn }: Values) => {
    const words = { title, text, opensOn, closesOn }
    return edited?.call
      ? (await update.mutateAsync({ input: { ...seen(edited.call), ...words } })).projectCallUpdate.userErrors
      : (
          await create.mutateAsync({
            input: { bodyId, year, ...words, ...(siteId && { siteId }), idempotencyKey: edited?.key ?? null },
          })
        ).projectCallCreate.userErrors
  }
  /** Does something that asks for nothing. */
  const done = (work: Promise<readonly { message: string }[]>) =>
    work.then(
      ([error]) => (error ? message.error(error.message) : message.success(t('saved'))),
      (error: Error) => message.error(t('failed', { message: error.message })),
    )
  return (
    <>
      <div className="page-head">
        <h1>{t('calls')}</h1>
        {may('ProjectCall.create') && (
          <Button type="primary" onClick={() => open(null)}>
            {t('addCall')}
          </Button>
        )}
      </div>
      <div className="panel">
        <p className="muted">{t('callHint')}</p>
        <Table<Call>
          rowKey="id"
          size="small"
          loading={isPending}
          dataSource={[...(data?.projectCalls.nodes ?? [])]}
          pagination={false}
          scroll={{ x: 860 }}
          locale={{ emptyText: t('noCalls') }}
          expandable={{
            expandedRowRender: ({ text }) => <p className="said">{text}</p>,
            expandRowByClick: false,
          }}
          columns={[
            { title: t('title'), dataIndex: 'title', width: 240 },
            { title: t('body'), width: 160, render: (_, { body }) => body && name(body) },
            { title: t('year'), width: 80, dataIndex: 'year' },
            {
              title: t('window'),
              width: 190,
              render: (_, { opensOn, closesOn }) => <span className="unbroken">{`${opensOn} – ${closesOn}`}</span>,
            },
            {
              title: t('status'),
              width: 110,
              render: (_, { status, open: isOpen }) => (
                <Tag color={isOpen ? 'green' : colours[status]}>{t(isOpen ? 'callOpen' : `call_${status}`)}</Tag>
              ),
            },
            {
              title: t('actions'),
              render: (_, call) => (
                <Space wrap>
                  {call.viewerCanUpdate && call.status !== 'WITHDRAWN' && (
                    <Button size="small" onClick={() => open(call)}>
                      {t('edit')}
                    </Button>
                  )}
                  {call.viewerCanPublish && call.status === 'DRAFT' && (
                    <Popconfirm
                      title={t('callPublishAsk')}
                      okText={t('publish')}
                      cancelText={t('cancel')}
                      onConfirm={() =>
                        done(publish.mutateAsync({ input: seen(call) }).then((a) => a.projectCallPublish.userErrors))
                      }
                    >
                      <Button size="small" type="primary">
                        {t('publish')}
                      </Button>
                    </Popconfirm>
                  )}
                  {call.viewerCanWithdraw && call.status !== 'WITHDRAWN' && (
                    <Popconfirm
                      title={t('callWithdrawAsk')}
                      okText={t('callWithdraw')}
                      cancelText={t('cancel')}
                      onConfirm={() =>
                        done(withdraw.mutateAsync({ input: seen(call) }).then((a) => a.projectCallWithdraw.userErrors))
                      }
                    >
                      <Button size="small" type="text" danger>
                        {t('callWithdraw')}
                      </Button>
                    </Popconfirm>
                  )}
                  {call.status !== 'DRAFT' && (
                    <Link to={`/${tenant}/projects?view=all&call=${call.id}`}>{t('callProjects')}</Link>
                  )}
                </Space>
              ),
            },
          ]}
        />
        <Pager cursors={cursors} info={data?.projectCalls.pageInfo} />
      </div>
      <EditDrawer<Values> edited={edited} onClose={() => setEdited(null)} onSave={save}>
        {!edited?.call && <CongressFields />}
        <Form.Item name="title" label={t('title')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="text" label={t('callText')} rules={[{ required: true, whitespace: true }]}>
          <Input.TextArea maxLength={10_000} autoSize={{ minRows: 6, maxRows: 18 }} />
        </Form.Item>
        <Form.Item name="opensOn" label={t('opensOn')} rules={required}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="closesOn" label={t('closesOn')} extra={t('callDaysHint')} rules={required}>
          <Input type="date" />
        </Form.Item>
      </EditDrawer>
    </>
  )
}
