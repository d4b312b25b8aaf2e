import { App, Button, Table, Tag } from 'antd'
import { graphql } from '../../gql/gql.ts'
import type { TenantExportsQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

const TenantExportsDocument = graphql(`
  query TenantExports {
    tenantExports(first: 20) { nodes { id status size sha256 createdAt expiresAt url } }
  }
`)
const Create = graphql(
  `mutation TenantExportCreate { tenantExportCreate(input: {}) { tenantExport { id } userErrors { code field message } } }`,
)

type Export = TenantExportsQuery['tenantExports']['nodes'][number]

/** All data of the district in one file. */
export function TenantExportPanel() {
  const t = useText()
  const { message } = App.useApp()
  const { language } = useSession()
  const { data, isPending } = useGraphQL(TenantExportsDocument, {}, { refresh: 3000 })
  const create = useGraphQLMutation(Create)
  return (
    <>
      <div className="page-head">
        <p className="muted">{t('tenantExportHint')}</p>
        <Button
          type="primary"
          onClick={async () => {
            const [error] = (await create.mutateAsync({})).tenantExportCreate.userErrors
            if (error) message.error(error.message)
          }}
        >
          {t('tenantExportCreate')}
        </Button>
      </div>
      <Table<Export>
        rowKey="id"
        size="small"
        loading={isPending}
        dataSource={[...(data?.tenantExports.nodes ?? [])]}
        pagination={false}
        scroll={{ x: 560 }}
        locale={{ emptyText: t('none') }}
        columns={[
          { title: t('time'), render: (_, one) => new Date(one.createdAt).toLocaleString(language) },
          { title: t('status'), render: (_, one) => <Tag>{t(one.status)}</Tag> },
          {
            title: t('size'),
            align: 'right',
            render: (_, one) => one.size && `${Math.ceil(one.size / 1024).toLocaleString(language)} KB`,
          },
          { title: t('expires'), render: (_, one) => one.expiresAt && new Date(one.expiresAt).toLocaleDateString(language) },
          {
            title: t('actions'),
            render: (_, one) =>
              one.url && (
                <Button size="small" href={one.url}>
                  {t('download')}
                </Button>
              ),
          },
        ]}
      />
    </>
  )
}
