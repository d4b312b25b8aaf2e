import { Checkbox, Form, Input, Select } from 'antd'
import { ActModal } from '../../components/act-modal.tsx'
import { CategorySelect } from '../../components/category-select.tsx'
import { ReasonSelect } from '../../components/reason-select.tsx'
import { UnitField } from '../../components/unit-field.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { type Act, acts, asked, isCorrecting, type Opinion } from './opinion-documents.ts'

type Answer = Record<string, { userErrors: { code: string; field: string | null; message: string }[] }>
type Values = { text?: string; unitId?: string; categoryId?: string; grade?: string; reason?: string; forMerged?: boolean }

const grades = ['ON_THE_SPOT', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY'] as const

/** What an act asks for, and the files that go with it. */
export function ActForm({ act, opinion, onClose }: { act: Act; opinion: Opinion; onClose: () => void }) {
  const t = useText()
  // Each mutation takes an input of its own; the form asks for just that.
  const mutation = useGraphQLMutation(acts[act] as typeof acts.accept)
  const fields = asked[act]
  const says = fields.find((field) => field === 'text' || field === 'aside')
  const [proposal] = opinion.proposals
  const values: Values = {
    ...(fields.includes('unitId') && proposal?.unit && { unitId: proposal.unit.id }),
    ...(fields.includes('categoryId') && opinion.category && { categoryId: opinion.category.id }),
    ...(fields.includes('grade') && { grade: opinion.grade ?? proposal?.grade ?? 'STREET' }),
  }
  return (
    <ActModal<Values>
      title={t(`act_${act}`)}
      values={values}
      takesFiles={says !== undefined}
      onClose={onClose}
      onAct={async (given) => {
        const input = { id: opinion.id, expectedVersion: opinion.version, ...given }
        const answer = (await mutation.mutateAsync({ input })) as unknown as Answer
        return Object.values(answer)[0]?.userErrors ?? []
      }}
    >
      <ReasonSelect act={act} reasons={opinion.viewerReasons} />
      {fields.includes('categoryId') && (
        <Form.Item name="categoryId" label={t('category')} rules={[{ required: true }]}>
          <CategorySelect />
        </Form.Item>
      )}
      {fields.includes('grade') && (
        <Form.Item name="grade" label={t('grade')} rules={[{ required: true }]}>
          <Select options={grades.map((value) => ({ value, label: t(value) }))} />
        </Form.Item>
      )}
      {fields.includes('unitId') && (
        <UnitField name="unitId" hint={proposal && (proposal.first ? 'proposedFirst' : 'proposed')} />
      )}
      {says && (
        <Form.Item
          name="text"
          label={t(isCorrecting(act) ? 'reason' : says === 'text' ? 'text' : 's_note')}
          rules={says === 'text' ? [{ required: true, whitespace: true }] : []}
          {...(isCorrecting(act) && { extra: t(`hint_${act}`) })}
        >
          <Input.TextArea maxLength={4000} autoSize={{ minRows: 3 }} />
        </Form.Item>
      )}
      {fields.includes('forMerged') && opinion.merged > 0 && (
        <Form.Item name="forMerged" valuePropName="checked" extra={t('forMergedHint')}>
          <Checkbox>{t('forMerged', { count: opinion.merged })}</Checkbox>
        </Form.Item>
      )}
    </ActModal>
  )
}
