import { Button, Form, Input, InputNumber, Radio, Space, Table, Tag } from 'antd'
import { useState } from 'react'
import { EditDrawer } from '../../components/edit-drawer.tsx'
import { StatusButton } from '../../components/status-button.tsx'
import type { ProjectSettingsQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useName, useText } from '../../lib/text.ts'
import { categories, criteria, SettingsDocument } from './setting-documents.ts'

type Category = ProjectSettingsQuery['projectCategories']['nodes'][number]
type Criterion = ProjectSettingsQuery['projectCriteria']['nodes'][number]
type One = Category | Criterion
type Kind = 'category' | 'criterion'
type Values = { code: string; name: string; nameEn: string | null; ordinal: number; voted?: boolean; description?: string | null }
type Errors = readonly { code: string; field: string | null; message: string }[]
type Answer = Record<string, { userErrors: Errors }>

const errorsOf = (answer: unknown): Errors => Object.values(answer as Answer)[0]?.userErrors ?? []
const required = [{ required: true, whitespace: true }]

/** What projects are sorted by, and what makes one eligible: the district's own lists. */
export function ProjectSettingPanel() {
  const { data, isPending } = useGraphQL(SettingsDocument, {})
  return (
    <>
      <Catalogue kind="category" list={data?.projectCategories.nodes ?? []} loading={isPending} />
      <Catalogue kind="criterion" list={data?.projectCriteria.nodes ?? []} loading={isPending} />
    </>
  )
}

function Catalogue({ kind, list, loading }: { kind: Kind; list: readonly One[]; loading: boolean }) {
  const t = useText()
  const name = useName()
  const may = useMay()
  const [edited, setEdited] = useState<{ one: One | null } | null>(null)
  const isCategory = kind === 'category'
  // Both lists take the same but for one field, each by mutations of its own.
  const documents = (isCategory ? categories : criteria) as typeof categories
  const [create, update, retire, restore] = [
    useGraphQLMutation(documents.create),
    useGraphQLMutation(documents.update),
    useGraphQLMutation(documents.retire),
    useGraphQLMutation(documents.restore),
  ]
  const { one } = edited ?? {}
  const values: Values = {
    ...{ code: one?.code ?? '', name: one?.name ?? '', nameEn: one?.nameEn ?? null, ordinal: one?.ordinal ?? list.length },
    ...(isCategory ? { voted: one && 'voted' in one ? one.voted : true } : {}),
    ...(!isCategory ? { description: one && 'description' in one ? one.description : null } : {}),
  }
  const save = async ({ code, voted, nameEn, ...others }: Values) => {
    const given = { ...others, nameEn: nameEn || null }
    if (one) {
      // Projects of it have gone one way or the other, and answers to it were given under its code.
      const input = { id: one.id, expectedVersion: one.version, ...given, ...(isCategory && { code }) }
      return errorsOf(await update.mutateAsync({ input }))
    }
    return errorsOf(await create.mutateAsync({ input: { code, ...given, ...(isCategory && { voted: voted ?? true }) } }))
  }
  return (
    <section className="gap-below" aria-labelledby={`project-${kind}`}>
      <div className="page-head">
        <h2 id={`project-${kind}`}>{t(isCategory ? 'projectCategories' : 'projectCriteria')}</h2>
        {may(isCategory ? 'ProjectCategory.create' : 'ProjectCriterion.create') && (
          <Button onClick={() => setEdited({ one: null })}>{t('add')}</Button>
        )}
      </div>
      <p className="muted">{t(isCategory ? 'projectCategoryHint' : 'projectCriterionHint')}</p>
      <Table<One>
        rowKey="id"
        size="small"
        loading={loading}
        dataSource={[...list]}
        pagination={false}
        scroll={{ x: 640 }}
        locale={{ emptyText: t('none') }}
        columns={[
          {
            title: t('name'),
            render: (_, row) => (
              <>
                <span className={row.status === 'RETIRED' ? 'retired' : ''}>{name(row)}</span>
                {'description' in row && row.description && <div className="muted">{row.description}</div>}
              </>
            ),
          },
          { title: t('code'), dataIndex: 'code', width: 140 },
          ...(isCategory
            ? [
                {
                  title: t('way_'),
                  width: 140,
                  render: (_: unknown, row: One) => <Tag>{t('voted' in row && row.voted ? 'voted' : 'supervised')}</Tag>,
                },
              ]
            : []),
          {
            title: t('actions'),
            width: 150,
            render: (_, row) => (
              <Space>
                {row.viewerCanUpdate && (
                  <Button size="small" onClick={() => setEdited({ one: row })}>
                    {t('edit')}
                  </Button>
                )}
                {row.viewerCanRetire && (
                  <StatusButton
                    name={name(row)}
                    status={row.status}
                    retire={async () => errorsOf(await retire.mutateAsync({ input: { id: row.id } }))}
                    restore={async () => errorsOf(await restore.mutateAsync({ input: { id: row.id } }))}
                  />
                )}
              </Space>
            ),
          },
        ]}
      />
      <EditDrawer<Values>
        edited={edited && { title: t(one ? 'edit' : 'add'), values }}
        onClose={() => setEdited(null)}
        onSave={save}
      >
        <Form.Item name="name" label={t('name')} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="nameEn" label={t('nameEn')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="code" label={t('code')} rules={required}>
          <Input maxLength={40} disabled={Boolean(one) && !isCategory} />
        </Form.Item>
        {isCategory ? (
          <Form.Item name="voted" label={t('way_')} extra={t('votedHint')}>
            <Radio.Group
              disabled={Boolean(one)}
              options={[
                { value: true, label: t('voted') },
                { value: false, label: t('supervised') },
              ]}
            />
          </Form.Item>
        ) : (
          <Form.Item name="description" label={t('howTold')}>
            <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
          </Form.Item>
        )}
        <Form.Item name="ordinal" label={t('ordinal')} rules={[{ required: true }]}>
          <InputNumber min={0} max={10_000} precision={0} />
        </Form.Item>
      </EditDrawer>
    </section>
  )
}
