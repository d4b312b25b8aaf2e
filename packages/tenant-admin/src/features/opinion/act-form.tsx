import { App, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { PlainForm } from '../../components/plain-form.tsx'
import type { OpinionQuery } from '../../gql/graphql.ts'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'
import { FilePicker } from './file-picker.tsx'
import { type Act, acts, asked, type Opinion } from './opinion-documents.ts'

type Values = { text?: string; unitId?: string; categoryId?: string; grade?: string; reason?: string }

const grades = ['ON_THE_SPOT', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY'] as const
const rejections = ['OUT_OF_SCOPE', 'IN_LITIGATION', 'PETITION_CHANNEL', 'PERSONAL_DISPUTE', 'NO_CONTENT', 'DUPLICATE'] as const
const returns = ['NOT_COMPETENT', 'OTHER_UNIT_LEADS', 'NOT_ENOUGH_INFORMATION'] as const

/** What an act asks for, and the files that go with it. */
export function ActForm({
  act,
  opinion,
  data,
  onClose,
}: {
  act: Act
  opinion: Opinion
  data: OpinionQuery
  onClose: () => void
}) {
  const t = useText()
  const name = useName()
  const { message } = App.useApp()
  // Each mutation takes an input of its own; the form asks for just that.
  const mutation = useGraphQLMutation(acts[act] as typeof acts.accept)
  const fields = asked[act]
  const [files, setFiles] = useState<{ fileIds: string[]; busy: boolean }>({ fileIds: [], busy: false })
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
          if (files.busy) return [{ code: 'STATUS', field: null, message: t('stillSending') }]
          const { fileIds } = files
          const answer = (await mutation.mutateAsync({
            input: { id: opinion.id, expectedVersion: opinion.version, ...given, ...(fileIds.length > 0 && { fileIds }) },
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
        {fields.includes('text') && <FilePicker onChange={(fileIds, busy) => setFiles({ fileIds, busy })} />}
      </PlainForm>
    </Modal>
  )
}
