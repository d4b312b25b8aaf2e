import { App, Button, Checkbox, Form, Input, Modal, Space } from 'antd'
import { useState } from 'react'
import { graphql } from '../gql/gql.ts'
import type { FilteredList, SavedFiltersQuery } from '../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../lib/graphql.ts'
import { useText } from '../lib/text.ts'
import { PlainForm } from './plain-form.tsx'

const SavedFiltersDocument = graphql(`
  query SavedFilters { viewer { savedFilters { id version list name definition } } }
`)
const Create = graphql(
  `mutation SavedFilterCreate($input: SavedFilterCreateInput!) { savedFilterCreate(input: $input) { savedFilter { id } userErrors { code field message } } }`,
)
const Update = graphql(
  `mutation SavedFilterUpdate($input: SavedFilterUpdateInput!) { savedFilterUpdate(input: $input) { savedFilter { id } userErrors { code field message } } }`,
)
const Delete = graphql(
  `mutation SavedFilterDelete($input: SavedFilterDeleteInput!) { savedFilterDelete(input: $input) { deleted userErrors { code field message } } }`,
)

/** `value` is what the list is asked for, but for the page; null when it is nothing to be kept. */
type Props<Asked> = { list: FilteredList; value: Asked | null; onChoose: (asked: Asked) => void }

type Kept = NonNullable<SavedFiltersQuery['viewer']>['savedFilters'][number]
type Values = { name: string; replaces?: boolean }

/** The viewer's own filters of a list: to take one up, to keep the present one, to change or forget one. */
export function SavedFilters<Asked extends object>({ list: of, value, onChoose }: Props<Asked>) {
  const t = useText()
  const { message } = App.useApp()
  // The one that is changed; or one that is new.
  const [named, setNamed] = useState<Kept | 'new' | null>(null)
  const { data } = useGraphQL(SavedFiltersDocument, {})
  const [create, update, remove] = [useGraphQLMutation(Create), useGraphQLMutation(Update), useGraphQLMutation(Delete)]
  const save = async ({ name, replaces }: Values) => {
    const definition = JSON.stringify(value)
    if (named === 'new' || !named) return (await create.mutateAsync({ input: { list: of, name, definition } })).savedFilterCreate
    const input = { id: named.id, expectedVersion: named.version, name, ...(replaces && { definition }) }
    return (await update.mutateAsync({ input })).savedFilterUpdate
  }
  const kept = (data?.viewer?.savedFilters ?? []).filter(({ list }) => list === of)
  if (kept.length === 0 && !value) return null
  return (
    <Space wrap className="gap-above">
      {kept.map((one) => (
        <Space.Compact key={one.id}>
          <Button size="small" onClick={() => onChoose(JSON.parse(one.definition) as Asked)}>
            {one.name}
          </Button>
          <Button size="small" aria-label={t('changeFilter', { name: one.name })} onClick={() => setNamed(one)}>
            ✎
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
        <Button size="small" type="dashed" onClick={() => setNamed('new')}>
          {t('keepFilter')}
        </Button>
      )}
      <Modal
        open={named !== null}
        title={named === 'new' || !named ? t('keepFilter') : t('changeFilter', { name: named.name })}
        footer={null}
        onCancel={() => setNamed(null)}
        destroyOnHidden
      >
        <PlainForm<Values>
          submit={t('save')}
          {...(named && named !== 'new' && { values: { name: named.name } })}
          onSubmit={async (values) => {
            const { userErrors } = await save(values)
            if (userErrors.length === 0) {
              message.success(t('saved'))
              setNamed(null)
            }
            return userErrors
          }}
        >
          <Form.Item name="name" label={t('name')} rules={[{ required: true }]}>
            <Input maxLength={60} />
          </Form.Item>
          {named !== 'new' && value && (
            <Form.Item name="replaces" valuePropName="checked">
              <Checkbox>{t('replaceFilter')}</Checkbox>
            </Form.Item>
          )}
        </PlainForm>
      </Modal>
    </Space>
  )
}
