import { Button, Space, Spin, Table, Tag } from 'antd'
import { useState } from 'react'
import { Pager, useCursors } from '../../components/pager.tsx'
import { StatusButton } from '../../components/status-button.tsx'
import type { OpinionCategoriesQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useName, useText } from '../../lib/text.ts'
import { type Branch, treeOf } from '../../lib/tree.ts'
import { CategoriesDocument, RestoreCategory, RetireCategory } from './category-documents.ts'
import { CategoryForm } from './category-form.tsx'

export type Category = OpinionCategoriesQuery['opinionCategories']['nodes'][number]
type Row = Category & { children?: Row[] }

/** Without children there is nothing to open. */
const rowOf = ({ node, children }: Branch<Category & { parentId: string | null }>): Row =>
  children.length > 0 ? { ...node, children: children.map(rowOf) } : node

/** What opinions can be about, in the district's own tree, and what is asked of whoever chooses it. */
export function CategoryPanel() {
  const t = useText()
  const name = useName()
  const may = useMay()
  const cursors = useCursors()
  const { data, isPending } = useGraphQL(CategoriesDocument, { after: cursors.after })
  const [edited, setEdited] = useState<{ category: Category | null; parentId: string | null } | null>(null)
  const [retire, restore] = [useGraphQLMutation(RetireCategory), useGraphQLMutation(RestoreCategory)]
  if (isPending) return <Spin />
  const categories = data?.opinionCategories.nodes ?? []
  const rows = treeOf(categories.map((one) => ({ ...one, parentId: one.parent?.id ?? null }))).map(rowOf)
  return (
    <>
      <div className="page-head">
        <p className="muted">{t('categoryHint')}</p>
        {may('OpinionCategory.create') && (
          <Button onClick={() => setEdited({ category: null, parentId: null })}>{t('add')}</Button>
        )}
      </div>
      <Table<Row>
        rowKey="id"
        size="small"
        dataSource={rows}
        pagination={false}
        scroll={{ x: 860 }}
        expandable={{ defaultExpandAllRows: true }}
        locale={{ emptyText: t('none') }}
        columns={[
          {
            title: t('name'),
            width: 220,
            render: (_, one) => <span className={one.status === 'RETIRED' ? 'retired' : ''}>{name(one)}</span>,
          },
          { title: t('code'), dataIndex: 'code', width: 110 },
          {
            title: t('confidentiality'),
            width: 130,
            render: (_, one) => (
              <Tag color={one.confidential ? 'gold' : 'default'}>{t(one.confidential ? 'confidential' : 'notConfidential')}</Tag>
            ),
          },
          {
            title: t('questions'),
            render: (_, { questions }) =>
              questions.length > 0 && (
                <ol className="asked">
                  {questions.map((question) => (
                    <li key={question}>{question}</li>
                  ))}
                </ol>
              ),
          },
          {
            title: t('actions'),
            width: 240,
            render: (_, one) => (
              <Space wrap>
                {one.viewerCanUpdate && (
                  <Button size="small" onClick={() => setEdited({ category: one, parentId: one.parent?.id ?? null })}>
                    {t('edit')}
                  </Button>
                )}
                {may('OpinionCategory.create') && one.status === 'ACTIVE' && (
                  <Button size="small" onClick={() => setEdited({ category: null, parentId: one.id })}>
                    {t('addBelow')}
                  </Button>
                )}
                {one.viewerCanRetire && (
                  <StatusButton
                    name={name(one)}
                    status={one.status}
                    retire={async () => (await retire.mutateAsync({ input: { id: one.id } })).opinionCategoryRetire.userErrors}
                    restore={async () => (await restore.mutateAsync({ input: { id: one.id } })).opinionCategoryRestore.userErrors}
                  />
                )}
              </Space>
            ),
          },
        ]}
      />
      <Pager cursors={cursors} info={data?.opinionCategories.pageInfo} />
      <CategoryForm edited={edited} categories={categories} onClose={() => setEdited(null)} />
    </>
  )
}
