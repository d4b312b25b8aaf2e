import { App, Button, Form, Input, Select, Space, Table, Tag } from 'antd'
import { useState } from 'react'
import { EditDrawer } from '../../components/edit-drawer.tsx'
import type { SharingSessionsQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useName, useText } from '../../lib/text.ts'
import { changes, SharingDocument } from './sharing-documents.ts'

type Session = SharingSessionsQuery['sharingSessions']['nodes'][number]
type Values = { title?: string; heldOn?: string; siteId?: string; summary?: string; reason?: string }
type Edited = { act: 'create' | 'update' | 'hold' | 'cancel'; session: Session | null }

/** Whether it may still be changed: what everybody may read is taken back first. */
const isOpen = ({ viewerCanUpdate, published, status }: Session) => viewerCanUpdate && !published && status !== 'CANCELLED'

/** Meetings on what many have said: planned, held, and shown to everybody. */
export function SharingPanel() {
  const t = useText()
  const name = useName()
  const may = useMay()
  const { message } = App.useApp()
  const { data } = useGraphQL(SharingDocument, {})
  const [edited, setEdited] = useState<Edited | null>(null)
  const [create, update, hold, cancel, publish, takeOff] = [
    useGraphQLMutation(changes.create),
    useGraphQLMutation(changes.update),
    useGraphQLMutation(changes.hold),
    useGraphQLMutation(changes.cancel),
    useGraphQLMutation(changes.publish),
    useGraphQLMutation(changes.takeOff),
  ]
  const seen = ({ id, version }: Session) => ({ id, expectedVersion: version })
  const save = async ({ title = '', heldOn = '', siteId, summary, reason = '' }: Values) => {
    const { act, session } = edited as Edited
    if (!session)
      return (await create.mutateAsync({ input: { title, heldOn, summary: summary ?? null, siteId: siteId ?? null } }))
        .sharingSessionCreate.userErrors
    if (act === 'hold')
      return (await hold.mutateAsync({ input: { ...seen(session), summary: summary ?? '' } })).sharingSessionHold.userErrors
    if (act === 'cancel')
      return (await cancel.mutateAsync({ input: { ...seen(session), reason } })).sharingSessionCancel.userErrors
    return (await update.mutateAsync({ input: { ...seen(session), title, heldOn, summary: summary ?? null } }))
      .sharingSessionUpdate.userErrors
  }
  /** Does something that asks for nothing. */
  const done = (work: Promise<readonly { message: string }[]>) =>
    work.then(
      ([error]) => error && message.error(error.message),
      (error: Error) => message.error(t('failed', { message: error.message })),
    )
  const show = async (session: Session) =>
    (await publish.mutateAsync({ input: { ...seen(session), published: !session.published } })).sharingSessionPublish.userErrors
  const remove = async (session: Session, opinionId: string) =>
    (await takeOff.mutateAsync({ input: { ...seen(session), opinionId } })).sharingSessionTakeOff.userErrors
  const { title, heldOn, summary } = edited?.session ?? {}
  const sessions = data?.sharingSessions.nodes ?? []
  if (sessions.length === 0 && !may('SharingSession.create')) return null
  return (
    <section className="panel gap-above" aria-labelledby="sharing">
      <div className="page-head">
        <h2 id="sharing">{t('sharing')}</h2>
        {may('SharingSession.create') && (
          <Button onClick={() => setEdited({ act: 'create', session: null })}>{t('planSharing')}</Button>
        )}
      </div>
      {sessions.length > 0 && (
        <Table<Session>
          rowKey="id"
          size="small"
          dataSource={[...sessions]}
          pagination={false}
          scroll={{ x: 760 }}
          columns={[
            { title: t('title'), dataIndex: 'title' },
            { title: t('heldOn'), dataIndex: 'heldOn', className: 'unbroken' },
            { title: t('site'), render: (_, one) => (one.site ? name(one.site) : t('wholeDistrict')) },
            {
              title: t('issues'),
              render: (_, one) =>
                one.issues.map(({ title: words, opinion }) => (
                  <Tag
                    key={words}
                    closable={isOpen(one) && opinion !== null}
                    onClose={(event) => {
                      event.preventDefault()
                      if (opinion) void done(remove(one, opinion.id))
                    }}
                  >
                    {words}
                  </Tag>
                )),
            },
            {
              title: t('status'),
              render: (_, one) =>
                one.cancelReason ? `${t('CANCELLED')}：${one.cancelReason}` : t(one.published ? 'PUBLISHED' : one.status),
            },
            {
              title: t('actions'),
              render: (_, one) => (
                <Space>
                  {isOpen(one) && (
                    <Button size="small" onClick={() => setEdited({ act: 'update', session: one })}>
                      {t('edit')}
                    </Button>
                  )}
                  {isOpen(one) && one.status === 'PLANNED' && (
                    <>
                      <Button size="small" onClick={() => setEdited({ act: 'hold', session: one })}>
                        {t('hold')}
                      </Button>
                      <Button size="small" onClick={() => setEdited({ act: 'cancel', session: one })}>
                        {t('cancelSharing')}
                      </Button>
                    </>
                  )}
                  {one.viewerCanUpdate && one.status === 'HELD' && (
                    <Button size="small" onClick={() => void done(show(one))}>
                      {t(one.published ? 'unpublish' : 'publish')}
                    </Button>
                  )}
                </Space>
              ),
            },
          ]}
        />
      )}
      <EditDrawer<Values>
        edited={
          edited && {
            title: t(({ create: 'planSharing', update: 'edit', hold: 'hold', cancel: 'cancelSharing' } as const)[edited.act]),
            values: { ...(title && { title }), ...(heldOn && { heldOn }), ...(summary && { summary }) },
          }
        }
        onClose={() => setEdited(null)}
        onSave={save}
      >
        {(edited?.act === 'create' || edited?.act === 'update') && (
          <>
            <Form.Item name="title" label={t('title')} rules={[{ required: true }]}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="heldOn" label={t('heldOn')} rules={[{ required: true }]}>
              <Input type="date" />
            </Form.Item>
          </>
        )}
        {edited?.act === 'create' && (
          <Form.Item name="siteId" label={t('site')} extra={t('sharingSiteHint')}>
            <Select
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              options={(data?.siteTree ?? []).map((one) => ({ value: one.id, label: name(one) }))}
            />
          </Form.Item>
        )}
        {edited?.act === 'cancel' ? (
          <Form.Item name="reason" label={t('cancelReason')} rules={[{ required: true }]}>
            <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
          </Form.Item>
        ) : (
          <Form.Item name="summary" label={t('summary')} rules={[{ required: edited?.act === 'hold' }]}>
            <Input.TextArea maxLength={4000} autoSize={{ minRows: 4 }} />
          </Form.Item>
        )}
      </EditDrawer>
    </section>
  )
}
