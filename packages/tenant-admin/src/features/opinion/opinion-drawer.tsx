import { App, Button, Descriptions, Drawer, Form, Input, Modal, Select, Space, Spin, Tag, Timeline } from 'antd'
import { useState } from 'react'
import { PlainForm } from '../../components/plain-form.tsx'
import type { OpinionQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { type Act, acts, asked, isAct, OpinionDocument } from './opinion-documents.ts'
import { OpinionDuplicates } from './opinion-duplicates.tsx'
import { TimeLeft } from './opinion-page.tsx'

type Opinion = Extract<NonNullable<OpinionQuery['node']>, { number: string }>
type Values = { text?: string; unitId?: string; categoryId?: string; grade?: string; reason?: string }

const grades = ['ON_THE_SPOT', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY'] as const
const rejections = ['OUT_OF_SCOPE', 'IN_LITIGATION', 'PETITION_CHANNEL', 'PERSONAL_DISPUTE', 'NO_CONTENT', 'DUPLICATE'] as const
const returns = ['NOT_COMPETENT', 'OTHER_UNIT_LEADS', 'NOT_ENOUGH_INFORMATION'] as const

/** One opinion: what was said, where it stands, what happened, and what the viewer may do. */
export function OpinionDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useText()
  return (
    <Drawer title={t('opinion')} open={id !== null} onClose={onClose} size={560} destroyOnHidden>
      {id && <Details id={id} />}
    </Drawer>
  )
}

function Details({ id }: { id: string }) {
  const t = useText()
  const name = useName()
  const { language } = useSession()
  const { data, isPending } = useGraphQL(OpinionDocument, { id })
  const [act, setAct] = useState<Act | null>(null)
  const opinion = data?.node as Opinion | null | undefined
  if (isPending || !opinion) return <Spin />
  return (
    <>
      <Space wrap style={{ marginBottom: 16 }}>
        {opinion.viewerActions.filter(isAct).map((action, i) => (
          <Button key={action} type={i === 0 ? 'primary' : 'default'} onClick={() => setAct(action)}>
            {t(`act_${action}`)}
          </Button>
        ))}
      </Space>
      <p style={{ whiteSpace: 'pre-wrap' }}>{opinion.text}</p>
      <Descriptions
        column={1}
        size="small"
        bordered
        items={[
          { key: 'number', label: t('number'), children: opinion.number },
          { key: 'state', label: t('status'), children: <strong>{opinion.stateName}</strong> },
          ...(opinion.dueOn
            ? [
                {
                  key: 'due',
                  label: t('dueOn'),
                  children: (
                    <>
                      {opinion.dueOn} <TimeLeft days={opinion.remainingDays} />
                      {opinion.provisional && <Tag>{t('provisional')}</Tag>}
                    </>
                  ),
                },
              ]
            : []),
          { key: 'site', label: t('site'), children: opinion.site ? name(opinion.site) : t('none') },
          { key: 'place', label: t('address'), children: opinion.place ?? t('none') },
          { key: 'category', label: t('category'), children: opinion.category ? name(opinion.category) : t('none') },
          { key: 'unit', label: t('unit'), children: opinion.unit ? name(opinion.unit) : t('none') },
          ...(opinion.author
            ? [
                {
                  key: 'author',
                  label: t('author'),
                  children: [opinion.author.name, opinion.author.phone].filter(Boolean).join(' · '),
                },
              ]
            : []),
          ...(opinion.reply ? [{ key: 'reply', label: t('reply'), children: opinion.reply }] : []),
          ...(opinion.merged > 0 ? [{ key: 'merged', label: t('merged'), children: opinion.merged }] : []),
        ]}
      />
      <OpinionDuplicates opinion={opinion} />
      <h2 className="gap-above" style={{ fontSize: 16 }}>
        {t('timeline')}
      </h2>
      <Timeline
        items={opinion.entries.map((entry) => ({
          key: entry.ordinal,
          content: (
            <>
              <strong>{entry.stateName}</strong> <span className="muted">{new Date(entry.at).toLocaleString(language)}</span>{' '}
              {entry.visibility === 'internal' && <Tag>{t('internal')}</Tag>}
              {entry.by && <div className="muted">{entry.by}</div>}
              {entry.text && <div style={{ whiteSpace: 'pre-wrap' }}>{entry.text}</div>}
            </>
          ),
        }))}
      />
      {act && <ActForm act={act} opinion={opinion} data={data as OpinionQuery} onClose={() => setAct(null)} />}
    </>
  )
}

function ActForm({ act, opinion, data, onClose }: { act: Act; opinion: Opinion; data: OpinionQuery; onClose: () => void }) {
  const t = useText()
  const name = useName()
  const { message } = App.useApp()
  // Each mutation takes an input of its own; the form asks for just that.
  const mutation = useGraphQLMutation(acts[act] as typeof acts.accept)
  const fields = asked[act]
  const [proposal] = opinion.proposals
  const options = (values: readonly string[]) => values.map((value) => ({ value, label: t(value as 'STREET') }))
  const values: Values = {
    ...(fields.includes('unitId') && proposal?.unit && { unitId: proposal.unit.id }),
    ...(fields.includes('categoryId') && opinion.category && { categoryId: opinion.category.id }),
    ...(fields.includes('grade') && { grade: opinion.grade ?? proposal?.grade ?? 'STREET' }),
  }
  return (
    <Modal open title={t(`act_${act}`)} footer={null} onCancel={onClose} destroyOnHidden>
      <PlainForm<Values>
        submit={t('confirm')}
        values={values}
        onSubmit={async (given) => {
          const answer = (await mutation.mutateAsync({
            input: { id: opinion.id, expectedVersion: opinion.version, ...given },
          })) as unknown as Record<string, { userErrors: { code: string; field: string | null; message: string }[] }>
          const errors = Object.values(answer)[0]?.userErrors ?? []
          if (errors.length === 0) {
            message.success(t('saved'))
            onClose()
          }
          return errors
        }}
      >
        {fields.includes('rejection') && (
          <Form.Item name="reason" label={t('reason')} rules={[{ required: true }]}>
            <Select options={options(rejections)} />
          </Form.Item>
        )}
        {fields.includes('returning') && (
          <Form.Item name="reason" label={t('reason')} rules={[{ required: true }]}>
            <Select options={options(returns)} />
          </Form.Item>
        )}
        {fields.includes('categoryId') && (
          <Form.Item name="categoryId" label={t('category')} rules={[{ required: true }]}>
            <Select options={data.opinionCategories.nodes.map((one) => ({ value: one.id, label: name(one) }))} />
          </Form.Item>
        )}
        {fields.includes('grade') && (
          <Form.Item name="grade" label={t('grade')} rules={[{ required: true }]}>
            <Select options={options(grades)} />
          </Form.Item>
        )}
        {fields.includes('unitId') && (
          <Form.Item name="unitId" label={t('unit')} rules={[{ required: true }]} {...(proposal && { extra: t('proposed') })}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={data.unitTree
                .filter(({ status }) => status === 'ACTIVE')
                .map((one) => ({ value: one.id, label: name(one) }))}
            />
          </Form.Item>
        )}
        {fields.includes('text') && (
          <Form.Item name="text" label={t('text')}>
            <Input.TextArea maxLength={4000} autoSize={{ minRows: 3 }} />
          </Form.Item>
        )}
      </PlainForm>
    </Modal>
  )
}
