import { App, Button, Popconfirm, Select, Space, Table, Tag, Upload } from 'antd'
import { useState } from 'react'
import { graphql } from '../../gql/gql.ts'
import type { ImportKind, ImportsQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { useUpload } from '../../lib/upload.ts'

const ImportsDocument = graphql(`
  query Imports {
    imports(first: 20) { nodes { id kind status fault createdAt newRows changedRows sameRows wrongRows wrongFile viewerCanUpdate file { name } } }
  }
`)
const Create = graphql(
  `mutation ImportCreate($input: ImportCreateInput!) { importCreate(input: $input) { import { id } userErrors { code field message } } }`,
)
const Confirm = graphql(
  `mutation ImportConfirm($input: ImportConfirmInput!) { importConfirm(input: $input) { import { id } userErrors { code field message } } }`,
)

type Import = ImportsQuery['imports']['nodes'][number]
const kinds: readonly ImportKind[] = ['DEPUTIES', 'GROUPS', 'MEMBERS', 'SITES', 'USERS', 'OPINIONS']

/** Rosters from files: template, upload, check, confirm; wrong lines come back as a file. */
export function ImportPage() {
  const t = useText()
  const { message } = App.useApp()
  const { tenant, language } = useSession()
  const [kind, setKind] = useState<ImportKind>('DEPUTIES')
  const [busy, setBusy] = useState(true)
  const { data, isPending } = useGraphQL(ImportsDocument, {}, { refresh: busy ? 1000 : 0 })
  const upload = useUpload()
  const [create, confirm] = [useGraphQLMutation(Create), useGraphQLMutation(Confirm)]
  const moving = data?.imports.nodes.some(({ status }) => status === 'CHECKING' || status === 'WRITING') ?? false
  if (data && moving !== busy) setBusy(moving)
  const send = async (file: File) => {
    const fileId = await upload(file, 'IMPORT')
    const errors = (await create.mutateAsync({ input: { kind, fileId } })).importCreate.userErrors
    if (errors[0]) message.error(errors[0].message)
  }
  const template = `/${tenant}/imports/${kind.toLowerCase()}/template`
  return (
    <>
      <div className="page-head">
        <h1>{t('import')}</h1>
      </div>
      <section className="panel" aria-label={t('import')}>
        <p className="muted">{t('importHint')}</p>
        <Space wrap>
          <Select
            aria-label={t('importKind')}
            value={kind}
            onChange={setKind}
            options={kinds.map((one) => ({ value: one, label: t(one) }))}
            style={{ minWidth: 140 }}
          />
          <Button href={`${template}.xlsx`}>{t('templateXlsx')}</Button>
          <Button href={`${template}.csv`}>{t('templateCsv')}</Button>
          <Upload
            accept=".xlsx,.csv"
            showUploadList={false}
            beforeUpload={(file) => {
              void send(file).catch((error: Error) => message.error(t('failed', { message: error.message })))
              return false
            }}
          >
            <Button type="primary">{t('chooseFile')}</Button>
          </Upload>
        </Space>
      </section>
      <section className="panel gap-above" aria-label={t('imports')}>
        <h2>{t('imports')}</h2>
        <Table<Import>
          rowKey="id"
          size="small"
          loading={isPending}
          dataSource={[...(data?.imports.nodes ?? [])]}
          pagination={false}
          scroll={{ x: 820 }}
          locale={{ emptyText: t('none') }}
          columns={[
            { title: t('file'), render: (_, one) => one.file?.name },
            { title: t('importKind'), render: (_, one) => t(one.kind) },
            { title: t('time'), render: (_, one) => new Date(one.createdAt).toLocaleString(language) },
            {
              title: t('status'),
              render: (_, one) => <Tag>{one.fault ? t('importFault', { code: one.fault }) : t(one.status)}</Tag>,
            },
            { title: t('newRows'), dataIndex: 'newRows', align: 'right' },
            { title: t('changedRows'), dataIndex: 'changedRows', align: 'right' },
            { title: t('sameRows'), dataIndex: 'sameRows', align: 'right' },
            { title: t('wrongRows'), dataIndex: 'wrongRows', align: 'right' },
            {
              title: t('actions'),
              render: (_, one) => (
                <Space>
                  {one.status === 'CHECKED' && one.viewerCanUpdate && one.newRows + one.changedRows > 0 && (
                    <Popconfirm
                      title={t('importAsk', { count: one.newRows + one.changedRows })}
                      okText={t('confirm')}
                      cancelText={t('cancel')}
                      onConfirm={async () => {
                        const [error] = (await confirm.mutateAsync({ input: { id: one.id } })).importConfirm.userErrors
                        if (error) message.error(error.message)
                      }}
                    >
                      <Button size="small" type="primary">
                        {t('importConfirm')}
                      </Button>
                    </Popconfirm>
                  )}
                  {one.wrongFile && (
                    <Button size="small" href={one.wrongFile}>
                      {t('wrongFile')}
                    </Button>
                  )}
                </Space>
              ),
            },
          ]}
        />
      </section>
    </>
  )
}
