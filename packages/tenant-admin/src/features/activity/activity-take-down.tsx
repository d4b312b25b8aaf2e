import { App, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { ActModal } from '../../components/act-modal.tsx'
import type { OpinionTakeDownMutationVariables } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'
import { type Activity, CategoriesDocument, TakeDownDocument } from './activity-documents.ts'

type Given = OpinionTakeDownMutationVariables['input']
type Values = Pick<Given, 'channel' | 'categoryId' | 'mandateId' | 'place' | 'name' | 'phone'> & { text: string }

const channels = ['EVENT', 'RECEPTION', 'VISIT'] as const

/** Takes down what somebody has said at an activity, and hands number and code over for them. */
export function ActivityTakeDown({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const t = useText()
  const name = useName()
  const { modal } = App.useApp()
  // However often it is sent, it is one opinion.
  const [submissionKey] = useState(() => crypto.randomUUID())
  const { data } = useGraphQL(CategoriesDocument, {})
  const submit = useGraphQLMutation(TakeDownDocument)
  const act = async (values: Values) => {
    const given = Object.fromEntries(Object.entries(values).filter(([, content]) => content)) as Values
    const { opinionSubmit } = await submit.mutateAsync({ input: { ...given, activityId: activity.id, submissionKey } })
    const { number, code, userErrors } = opinionSubmit
    if (number)
      modal.success({
        title: t('activityTaken'),
        content: (
          <>
            <p>
              {t('number')} <strong>{number}</strong>
              <br />
              {t('activityCode')} <strong>{code}</strong>
            </p>
            <p>{t('activityTakenHint')}</p>
          </>
        ),
        okText: t('confirm'),
      })
    return userErrors
  }
  const deputies = activity.deputies.map(({ id, code, person }) => ({ value: id, label: person?.name ?? code }))
  const categories = (data?.opinionCategories.nodes ?? []).filter(({ status }) => status === 'ACTIVE')
  return (
    <ActModal<Values> title={t('activityTakeDown')} values={{ channel: 'EVENT' }} onClose={onClose} onAct={act}>
      <Form.Item name="text" label={t('activitySaid')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 4, maxRows: 12 }} />
      </Form.Item>
      <Form.Item name="channel" label={t('activityChannel')}>
        <Select options={channels.map((one) => ({ value: one, label: t(`channel_${one}`) }))} />
      </Form.Item>
      <Form.Item name="categoryId" label={t('category')}>
        <Select allowClear options={categories.map((one) => ({ value: one.id, label: name(one) }))} />
      </Form.Item>
      {deputies.length > 0 && (
        <Form.Item name="mandateId" label={t('activitySpokenTo')}>
          <Select allowClear options={deputies} />
        </Form.Item>
      )}
      <Form.Item name="place" label={t('address')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="name" label={t('activitySpeaker')}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label={t('activitySpeakerPhone')} extra={t('activitySpeakerHint')}>
        <Input maxLength={20} inputMode="tel" autoComplete="off" />
      </Form.Item>
    </ActModal>
  )
}
