import { Checkbox, Form, Input, InputNumber } from 'antd'
import { ActModal } from '../../components/act-modal.tsx'
import { type Chosen, DeputiesSelect } from '../../components/deputies-select.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { type Activity, changes } from './activity-documents.ts'

type Values = { received: number; minutes: string; mandateIds?: Chosen[]; kept?: string[] }

/** The record of an activity that was held: written the first time, or corrected. */
export function ActivityRecordForm({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const t = useText()
  const [hold, correct] = [useGraphQLMutation(changes.hold), useGraphQLMutation(changes.correct)]
  const isHeld = activity.status === 'HELD'
  const act = async ({ received, minutes, mandateIds = [], kept = [], fileIds }: Values & { fileIds?: string[] }) => {
    const seen = { id: activity.id, expectedVersion: activity.version }
    const record = { received, minutes, mandateIds: mandateIds.map(({ value }) => value), ...(fileIds && { fileIds }) }
    if (!isHeld) return (await hold.mutateAsync({ input: { ...seen, ...record } })).activityHold.userErrors
    const removeFileIds = activity.files.flatMap(({ id }) => (kept.includes(id) ? [] : [id]))
    return (await correct.mutateAsync({ input: { ...seen, ...record, removeFileIds } })).activityCorrect.userErrors
  }
  return (
    <ActModal<Values>
      title={t(isHeld ? 'activityCorrect' : 'activityHold')}
      values={{
        ...(activity.received !== null && { received: activity.received }),
        minutes: activity.minutes ?? '',
        mandateIds: activity.deputies.map(({ id, code, person }) => ({ value: id, label: person?.name ?? code })),
        kept: activity.files.map(({ id }) => id),
      }}
      takesFiles
      onClose={onClose}
      onAct={act}
    >
      <Form.Item name="mandateIds" label={t('activityDeputies')} extra={t('activityDeputiesHint')}>
        <DeputiesSelect siteId={activity.site?.id ?? null} />
      </Form.Item>
      <Form.Item name="received" label={t('activityReceived')} rules={[{ required: true }]}>
        <InputNumber min={0} max={1_000_000} precision={0} className="full" />
      </Form.Item>
      <Form.Item
        name="minutes"
        label={t('activityMinutes')}
        extra={t('activityMinutesHint')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 5, maxRows: 16 }} />
      </Form.Item>
      {isHeld && activity.files.length > 0 && (
        <Form.Item name="kept" label={t('activityFilesKeep')}>
          <Checkbox.Group options={activity.files.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      )}
      <p className="muted">{t('activityFilesHint')}</p>
    </ActModal>
  )
}
