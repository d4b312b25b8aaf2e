import { Button, Descriptions, Drawer, Form, Input, Space, Spin, Tag } from 'antd'
import { useState } from 'react'
import { ActModal } from '../../components/act-modal.tsx'
import { Attached } from '../../components/attached.tsx'
import { Pager, useCursors } from '../../components/pager.tsx'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useInstant } from '../../lib/instant.ts'
import { useMay } from '../../lib/permissions.ts'
import { useName, useText } from '../../lib/text.ts'
import { type Activity, ActivityDocument, changes } from './activity-documents.ts'
import { ActivityPlanForm } from './activity-plan-form.tsx'
import { ActivityRecordForm } from './activity-record-form.tsx'
import { ActivityTakeDown } from './activity-take-down.tsx'

type Act = 'edit' | 'record' | 'cancel' | 'takeDown'

/** One activity: what it is, who was there, what was said, and what the viewer may do. */
export function ActivityDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useText()
  return (
    <Drawer title={t('activities')} open={id !== null} onClose={onClose} size={560} destroyOnHidden>
      {id && <Details key={id} id={id} />}
    </Drawer>
  )
}

function Details({ id }: { id: string }) {
  const t = useText()
  const may = useMay()
  const [act, setAct] = useState<Act | null>(null)
  const cursors = useCursors()
  const { data, isPending } = useGraphQL(ActivityDocument, { id, after: cursors.after })
  const activity = data?.node as Activity | null | undefined
  if (isPending) return <Spin />
  if (!activity) return <p>{t('none')}</p>
  const close = () => setAct(null)
  const hasBegun = new Date(activity.startsAt) < new Date()
  const { nodes: opinions, pageInfo } = activity.opinions
  return (
    <>
      <h2 className="case-title">{activity.name}</h2>
      <Space wrap style={{ marginBottom: 16 }}>
        {activity.viewerCanUpdate && activity.status !== 'CANCELLED' && (
          <>
            {(activity.status === 'HELD' || hasBegun) && (
              <Button type="primary" onClick={() => setAct('record')}>
                {t(activity.status === 'HELD' ? 'activityCorrect' : 'activityHold')}
              </Button>
            )}
            <Button onClick={() => setAct('edit')}>{t('edit')}</Button>
            {activity.status === 'PLANNED' && (
              <Button danger onClick={() => setAct('cancel')}>
                {t('activityCancel')}
              </Button>
            )}
          </>
        )}
        {activity.status !== 'CANCELLED' && hasBegun && may('Opinion.create') && (
          <Button onClick={() => setAct('takeDown')}>{t('activityTakeDown')}</Button>
        )}
      </Space>
      <Facts activity={activity} />
      <Attached files={activity.files} />
      <h3 className="case-head">{t('activityOpinions')}</h3>
      {opinions.length === 0 && <p className="muted">{t('noActivityOpinions')}</p>}
      <ul className="plain">
        {opinions.map(({ id: opinionId, number, title, stateName }) => (
          <li key={opinionId}>
            <span className="muted">{number}</span> {title} <Tag>{stateName}</Tag>
          </li>
        ))}
      </ul>
      <Pager cursors={cursors} info={pageInfo} />
      {act === 'edit' && <ActivityPlanForm activity={activity} onClose={close} />}
      {act === 'record' && <ActivityRecordForm activity={activity} onClose={close} />}
      {act === 'takeDown' && <ActivityTakeDown activity={activity} onClose={close} />}
      {act === 'cancel' && <CancelForm activity={activity} onClose={close} />}
    </>
  )
}

function Facts({ activity }: { activity: Activity }) {
  const t = useText()
  const name = useName()
  const at = useInstant()
  const { startsAt, endsAt, status, theme, mode, site, group, body, deputies, received, minutes, cancelReason } = activity
  const named = (...list: ({ name: string; nameEn: string | null } | null)[]) =>
    list.flatMap((one) => (one ? [name(one)] : [])).join(' · ')
  const facts: [string, string | number | null][] = [
    [t('status'), [t(`activity_${status}`), activity.public && t('activityPublic')].filter(Boolean).join(' · ')],
    [t('activityCancelReason'), cancelReason],
    [t('activityWhen'), [at(startsAt), endsAt && at(endsAt)].filter(Boolean).join(' – ')],
    [t('activityBy'), named(site, group, body)],
    [t('activityPlace'), activity.place],
    [t('activityTheme'), named(theme, mode)],
    [t('activityDeputies'), deputies.map(({ code, person }) => person?.name ?? code).join('、')],
    [t('activityReceived'), received],
    [t('activityMinutes'), minutes],
  ]
  return (
    <Descriptions
      column={1}
      size="small"
      bordered
      items={facts
        .filter(([, content]) => content !== null && content !== '')
        .map(([label, content]) => ({
          key: label,
          label,
          children: <span style={{ whiteSpace: 'pre-wrap' }}>{content}</span>,
        }))}
    />
  )
}

function CancelForm({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const t = useText()
  const cancel = useGraphQLMutation(changes.cancel)
  const act = async ({ reason }: { reason: string }) => {
    const input = { id: activity.id, expectedVersion: activity.version, reason }
    return (await cancel.mutateAsync({ input })).activityCancel.userErrors
  }
  return (
    <ActModal<{ reason: string }> title={t('activityCancel')} onClose={onClose} onAct={act}>
      <Form.Item
        name="reason"
        label={t('activityCancelReason')}
        extra={t('activityCancelHint')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input.TextArea maxLength={500} autoSize={{ minRows: 3 }} />
      </Form.Item>
    </ActModal>
  )
}
