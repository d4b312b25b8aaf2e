import { App, Form, Input, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { graphql } from '../gql/gql.ts'
import type { OpinionTakeDownMutationVariables } from '../gql/graphql.ts'
import { useGraphQLMutation } from '../lib/graphql.ts'
import { useText } from '../lib/text.ts'
import { ActModal } from './act-modal.tsx'
import { CategorySelect, useCategories } from './category-select.tsx'

const TakeDownDocument = graphql(
  `mutation OpinionTakeDown($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field message } } }`,
)

type Given = OpinionTakeDownMutationVariables['input']
type Values = Pick<Given, 'channel' | 'categoryId' | 'siteId' | 'mandateId' | 'place' | 'name' | 'phone' | 'answers'> & {
  text: string
}
type Channel = 'EVENT' | 'RECEPTION' | 'VISIT' | 'PHONE' | 'HOTLINE'
type Props = {
  title: string
  /** The ways in which it can have come, the usual one first. */
  channels: readonly [Channel, ...Channel[]]
  /** What is known of where it was said, whatever the form says. */
  known?: Pick<Given, 'activityId' | 'siteId'>
  /** What else is asked: where, and to whom it was said. */
  children?: ReactNode
  onClose: () => void
}

/** Takes down what somebody has said, and hands number and code over for them. */
export function TakeDownForm({ title, channels, known, children, onClose }: Props) {
  const t = useText()
  const { modal } = App.useApp()
  // However often it is sent, it is one opinion.
  const [submissionKey] = useState(() => crypto.randomUUID())
  const submit = useGraphQLMutation(TakeDownDocument)
  const categories = useCategories()
  const questionsOf = (id: string | null | undefined) => categories.find((one) => one.id === id)?.questions ?? []
  const act = async ({ answers, fileIds, ...values }: Values & { fileIds?: string[] }) => {
    const given = Object.fromEntries(Object.entries(values).filter(([, content]) => content)) as Values
    const answered = questionsOf(values.categoryId).map((_question, i) => answers?.[i] ?? '')
    const said = { ...given, ...(answered.length > 0 && { answers: answered }), ...(fileIds && { photoIds: fileIds }) }
    const input = { ...said, ...known, submissionKey }
    const { number, code, userErrors } = (await submit.mutateAsync({ input })).opinionSubmit
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
  return (
    <ActModal<Values> title={title} values={{ channel: channels[0] }} photosOf={submissionKey} onClose={onClose} onAct={act}>
      <Form.Item name="text" label={t('activitySaid')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 4, maxRows: 12 }} />
      </Form.Item>
      <Form.Item name="channel" label={t('activityChannel')}>
        <Select options={channels.map((one) => ({ value: one, label: t(`channel_${one}`) }))} />
      </Form.Item>
      <Form.Item name="categoryId" label={t('category')}>
        <CategorySelect />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Values, now: Values) => before.categoryId !== now.categoryId}>
        {({ getFieldValue }) =>
          questionsOf(getFieldValue('categoryId') as string | undefined).map((question, i) => (
            <Form.Item key={question} name={['answers', i]} label={question}>
              <Input maxLength={500} />
            </Form.Item>
          ))
        }
      </Form.Item>
      {children}
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
