import { Form, Input, InputNumber, Radio, Select } from 'antd'
import { EditDrawer } from '../../components/edit-drawer.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'
import { CreateCategory, UpdateCategory } from './category-documents.ts'
import type { Category } from './category-panel.tsx'
import { CategoryQuestions } from './category-questions.tsx'

type Values = {
  code: string
  name: string
  nameEn: string | null
  parentId: string | null
  confidential: boolean
  ordinal: number
  questions: string[]
}
type Props = {
  /** The one that is changed, or under which a new one stands. */
  edited: { category: Category | null; parentId: string | null } | null
  categories: readonly Category[]
  onClose: () => void
}
const required = [{ required: true, whitespace: true }]

/** A category, with what is asked of whoever chooses it. Where it stands is said once. */
export function CategoryForm({ edited, categories, onClose }: Props) {
  const t = useText()
  const name = useName()
  const [create, update] = [useGraphQLMutation(CreateCategory), useGraphQLMutation(UpdateCategory)]
  const { category = null, parentId = null } = edited ?? {}
  const siblings = categories.filter(({ parent }) => (parent?.id ?? null) === parentId)
  const save = async ({ parentId: above, nameEn, questions, ...others }: Values) => {
    const given = { ...others, nameEn: nameEn || null, questions: questions ?? [] }
    if (!category)
      return (await create.mutateAsync({ input: { ...given, parentId: above ?? null } })).opinionCategoryCreate.userErrors
    const input = { id: category.id, expectedVersion: category.version, ...given }
    return (await update.mutateAsync({ input })).opinionCategoryUpdate.userErrors
  }
  return (
    <EditDrawer<Values>
      edited={
        edited && {
          title: t(category ? 'edit' : 'add'),
          values: {
            code: category?.code ?? '',
            name: category?.name ?? '',
            nameEn: category?.nameEn ?? null,
            parentId,
            confidential: category?.confidential ?? true,
            ordinal: category?.ordinal ?? siblings.length,
            questions: [...(category?.questions ?? [])],
          },
        }
      }
      onClose={onClose}
      onSave={save}
    >
      <Form.Item name="name" label={t('name')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="nameEn" label={t('nameEn')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="code" label={t('code')} rules={required}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="parentId" label={t('parent')}>
        <Select
          allowClear
          disabled={category !== null}
          placeholder={t('atTop')}
          showSearch={{ optionFilterProp: 'label' }}
          options={categories
            .filter(({ id, status }) => status === 'ACTIVE' || id === parentId)
            .map((one) => ({ value: one.id, label: name(one) }))}
        />
      </Form.Item>
      <Form.Item name="confidential" label={t('confidentiality')} extra={t('confidentialHint')}>
        <Radio.Group
          options={[
            { value: true, label: t('confidential') },
            { value: false, label: t('notConfidential') },
          ]}
        />
      </Form.Item>
      <Form.Item name="ordinal" label={t('ordinal')} rules={[{ required: true }]}>
        <InputNumber min={0} max={10_000} precision={0} />
      </Form.Item>
      <CategoryQuestions />
    </EditDrawer>
  )
}
