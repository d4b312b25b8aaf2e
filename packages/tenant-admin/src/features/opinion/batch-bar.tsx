import { App, Button, Form, Input, Modal, Select, Space, Table } from 'antd'
import { useState } from 'react'
import { PlainForm } from '../../components/plain-form.tsx'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useText } from '../../lib/text.ts'
import { batches, OpinionExport, OpinionUnitsDocument } from './opinion-documents.ts'

type Selected = { readonly id: string; readonly version: number; readonly number: string }
type Batch = keyof typeof batches
type Result = { readonly id: string; readonly userErrors: readonly { readonly message: string }[] }
type Props<T> = { rows: readonly T[]; selected: readonly T[]; onSelect: (rows: readonly T[]) => void }

/** What can be done with the opinions that are selected, and what came of it for each. */
export function BatchBar<T extends Selected>({ rows, selected, onSelect }: Props<T>) {
  const t = useText()
  const may = useMay()
  const { message } = App.useApp()
  const [batch, setBatch] = useState<Batch | null>(null)
  const [results, setResults] = useState<{ rows: readonly Selected[]; results: readonly Result[] } | null>(null)
  const prepare = useGraphQLMutation(OpinionExport, { quiet: true })
  const download = async () => {
    const opinionIds = selected.length > 0 ? { opinionIds: selected.map(({ id }) => id) } : {}
    const { exportCreate } = await prepare.mutateAsync({ input: { kind: 'OPINIONS', format: 'XLSX', ...opinionIds } })
    const [error] = exportCreate.userErrors
    if (error) message.error(error.message)
    else if (exportCreate.url) window.location.assign(exportCreate.url)
  }
  const open = (Object.keys(batches) as Batch[]).filter((key) => may(`Opinion.${key}`))
  return (
    <>
      <Space wrap style={{ marginBottom: 12 }} role="toolbar" aria-label={t('actions')}>
        {selected.length > 0 && (
          <>
            <span aria-live="polite">{t('selected', { count: selected.length })}</span>
            {open.map((key) => (
              <Button key={key} size="small" onClick={() => setBatch(key)}>
                {t(`act_${key}`)}
              </Button>
            ))}
          </>
        )}
        {may('Opinion.export') && (
          <Button size="small" onClick={download} loading={prepare.isPending}>
            {t(selected.length > 0 ? 'act_export' : 'exportAll')}
          </Button>
        )}
        {rows.length > 0 && (
          <Button size="small" type="text" onClick={() => onSelect(selected.length > 0 ? [] : rows)}>
            {t(selected.length > 0 ? 'clearSelection' : 'selectAll')}
          </Button>
        )}
      </Space>
      {batch && (
        <BatchForm
          batch={batch}
          rows={selected}
          onClose={() => setBatch(null)}
          onDone={(found) => {
            setBatch(null)
            setResults({ rows: selected, results: found })
            onSelect([])
          }}
        />
      )}
      <Modal open={results !== null} title={t('batchResult')} footer={null} onCancel={() => setResults(null)} destroyOnHidden>
        {results && <Results {...results} />}
      </Modal>
    </>
  )
}

function Results({ rows, results }: { rows: readonly Selected[]; results: readonly Result[] }) {
  const t = useText()
  const refused = results.filter(({ userErrors }) => userErrors.length > 0).length
  return (
    <>
      <p role="status">{t('batchDone', { done: results.length - refused, refused })}</p>
      <Table<Result>
        rowKey="id"
        size="small"
        pagination={false}
        dataSource={[...results]}
        columns={[
          { title: t('number'), render: (_, one) => rows.find(({ id }) => id === one.id)?.number },
          {
            title: t('batchResult'),
            render: (_, { userErrors }) => (userErrors.length > 0 ? userErrors.map((e) => e.message).join('；') : t('done')),
          },
        ]}
      />
    </>
  )
}

type FormProps = { batch: Batch; rows: readonly Selected[]; onClose: () => void; onDone: (results: readonly Result[]) => void }

function BatchForm({ batch, rows, onClose, onDone }: FormProps) {
  const t = useText()
  const { data } = useGraphQL(OpinionUnitsDocument, {})
  // A second click on the same form is the same wish.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const mutation = useGraphQLMutation(batches[batch] as typeof batches.close)
  const units = (data?.unitTree ?? []).filter(({ status }) => status === 'ACTIVE')
  return (
    <Modal open title={`${t(`act_${batch}`)} · ${t('selected', { count: rows.length })}`} footer={null} onCancel={onClose}>
      <PlainForm<{ unitId?: string; text?: string }>
        submit={t('confirm')}
        onSubmit={async (given) => {
          const items = rows.map(({ id, version }) => ({ id, expectedVersion: version }))
          const answer = (await mutation.mutateAsync({ input: { items, idempotencyKey, ...given } })) as unknown as Record<
            string,
            { results: readonly Result[] | null; userErrors: { code: string; field: string | null; message: string }[] }
          >
          const [payload] = Object.values(answer)
          if (payload?.results) onDone(payload.results)
          return payload?.userErrors ?? []
        }}
      >
        {batch === 'assign' && (
          <Form.Item name="unitId" label={t('unit')} rules={[{ required: true }]}>
            <Select showSearch optionFilterProp="label" options={units.map(({ id, name }) => ({ value: id, label: name }))} />
          </Form.Item>
        )}
        <Form.Item name="text" label={t('text')} rules={[{ required: batch === 'urge' }]}>
          <Input.TextArea maxLength={4000} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </PlainForm>
    </Modal>
  )
}
