import { Form, Select } from 'antd'
import { TakeDownForm } from '../../components/take-down-form.tsx'
import { useText } from '../../lib/text.ts'
import type { Activity } from './activity-documents.ts'

/** Takes down what somebody has said at an activity. */
export function ActivityTakeDown({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const t = useText()
  const deputies = activity.deputies.map(({ id, code, person }) => ({ value: id, label: person?.name ?? code }))
  return (
    <TakeDownForm
      title={t('activityTakeDown')}
      channels={['EVENT', 'RECEPTION', 'VISIT']}
      known={{ activityId: activity.id }}
      onClose={onClose}
    >
      {deputies.length > 0 && (
        <Form.Item name="mandateId" label={t('activitySpokenTo')}>
          <Select allowClear options={deputies} />
        </Form.Item>
      )}
    </TakeDownForm>
  )
}
