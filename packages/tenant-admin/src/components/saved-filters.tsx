import { App, Button, Form, Input, Modal, Space } from 'antd'
import { useState } from 'react'
import { graphql } from '../gql/gql.ts'
import type { FilteredList } from '../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../lib/graphql.ts'
import { useText } from '../lib/text.ts'
import { PlainForm } from './plain-form.tsx'

const SavedFiltersDocument = graphql(`
  query SavedFilters { viewer { savedFilters { id list name definition } } }
`)
const Create = graphql(
  `mutation SavedFilterCreate($input: SavedFilterCreateInput!) { savedFilterCreate(input: $input) { savedFilter { id } userErrors { code field message } } }`,
)
const Delete = graphql(
  `mutation SavedFilterDelete($input: SavedFilterDeleteInput!) { savedFilterDelete(input: $input) { deleted userErrors { code field message } } }`,
)

/** `value` is what the list is asked for, but for the page; null when it is nothing to be kept. */
type Props<Asked> = { list: FilteredList; value: Asked | null; onChoose: (asked: Asked) => void }

/** The viewer's own filters of a list: to take one up, to keep the present one, to forget one. */
export function SavedFilters<Asked extends object>({ list: of, value, onChoose }: Props<Asked>) {
  const t = useText()
  const { message } = App.useApp()
  const [naming, setNaming] = useState(false)
  const { data } = useGraphQL(SavedFiltersDocument, {})
  const [create, remove] = [useGraphQLMutation(Create), useGraphQLMutation(Delete)]
  const kept = (data?.viewer?.savedFilters ?? []).filter(({ list }) => list === of)
  if (kept.length === 0 && !value) return null
  return (
    <Space wrap className="gap-above">
      {kept.map((one) => (
        <Space.Compact key={one.id}>
          <Button size="small" onClick={() => onChoose(JSON.parse(one.definition) as Asked)}>
            {one.name}
          </Button>
          <Button
            size="small"
            aria-label={t('forgetFilter', { name: one.name })}
            onClick={async () => {
              const { savedFilterDelete } = await remove.mutateAsync({ input: { id: one.id } })
              for (const error of savedFilterDelete.userErrors) message.error(error.message)
            }}
          >
            ×
          </Button>
        </Space.Compact>
      ))}
      {value && (
        <Button size="small" type="dashed" onClick={() => setNaming(true)}>
          {t('keepFilter')}
        </Button>
      )}
      <Modal open={naming} title={t('keepFilter')} footer={null} onCancel={() => setNaming(false)} destroyOnHidden>
        <PlainForm<{ name: string }>
          submit={t('save')}
          onSubmit={async ({ name }) => {
            const input = { list: of, name, definition: JSON.stringify(value) } as const
            const { userErrors } = (await create.mutateAsync({ input })).savedFilterCreate
            if (userErrors.length === 0) {
              message.success(t('saved'))
              setNaming(false)
            }
            return userErrors
          }}
        >
          <Form.Item name="name" label={t('name')} rules={[{ required: true }]}>
            <Input maxLength={60} />
          </Form.Item>
        </PlainForm>
      </Modal>
    </Space>
  )
}
