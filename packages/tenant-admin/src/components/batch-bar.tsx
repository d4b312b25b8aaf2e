import { App, Button, Modal, Space, Table } from 'antd'
import { type ReactNode, useState } from 'react'
import type { ExportCreateInput, ExportKind, TypedDocumentString } from '../gql/graphql.ts'
import { useGraphQLMutation } from '../lib/graphql.ts'
import { useMay } from '../lib/permissions.ts'
import { useText } from '../lib/text.ts'
import { BatchForm } from './batch-form.tsx'
import { ExportButton } from './export-button.tsx'

// biome-ignore lint/suspicious/noExplicitAny: each takes an input and gives an answer of its own, both of the same shape.
type AnyDocument = TypedDocumentString<any, any>
export type Selected = { readonly id: string; readonly version: number; readonly number: string }
export type Result = { readonly id: string; readonly userErrors: readonly { readonly message: string }[] }
export type UserError = { readonly code: string; readonly field: string | null; readonly message: string }

/** What can be done with several cases of a kind. */
export type Batches = {
  /** The subject of permissions. */
  subject: 'Opinion' | 'Suggestion'
  /** By the action that each is; `fields` is what it asks for besides a text. */
  acts: Record<string, { name: string; document: AnyDocument; fields?: ReactNode; needsText?: boolean }>
  print: { name: string; document: AnyDocument }
  exports: { kind: ExportKind; ids: keyof ExportCreateInput }
}
type Props<T> = {
  batches: Batches
  rows: readonly T[]
  /** What the list is asked for, whichever page of it is shown. */
  shown: object
  selected: readonly T[]
  onSelect: (rows: readonly T[]) => void
}
type Outcome = { rows: readonly Selected[]; results: readonly Result[]; url?: string | null }

/** What can be done with the cases that are selected, and what came of it for each. */
export function BatchBar<T extends Selected>({ batches, rows, shown, selected, onSelect }: Props<T>) {
  const t = useText()
  const may = useMay()
  const { message } = App.useApp()
  const { subject, acts, print, exports } = batches
  const [act, setAct] = useState<string | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const printing = useGraphQLMutation(print.document, { quiet: true })
  const ids = selected.map(({ id }) => id)
  const printAll = async () => {
    type Printed = { url: string | null; results: readonly Result[] | null; userErrors: readonly UserError[] }
    const answer = (await printing.mutateAsync({ input: { ids } })) as Record<string, Printed>
    const [payload] = Object.values(answer)
    if (payload?.results) setOutcome({ rows: selected, results: payload.results, url: payload.url })
    for (const error of payload?.userErrors ?? []) message.error(error.message)
  }
  const chosen = act === null ? undefined : acts[act]
  return (
    <>
      <Space wrap style={{ marginBottom: 12 }} role="toolbar" aria-label={t('actions')}>
        {selected.length > 0 && (
          <>
            <span aria-live="polite">{t('selected', { count: selected.length })}</span>
            {Object.entries(acts).map(
              ([key, { name }]) =>
                may(`${subject}.${key}`) && (
                  <Button key={key} size="small" onClick={() => setAct(key)}>
                    {name}
                  </Button>
                ),
            )}
            {may(`${subject}.note`) && (
              <Button size="small" onClick={printAll} loading={printing.isPending}>
                {print.name}
              </Button>
            )}
          </>
        )}
        {may(`${subject}.export`) && (
          <ExportButton
            asked={{ kind: exports.kind, ...(ids.length > 0 ? { [exports.ids]: ids } : { filter: JSON.stringify(shown) }) }}
            name={t(selected.length > 0 ? 'act_export' : 'exportAll')}
          />
        )}
        {rows.length > 0 && (
          <Button size="small" type="text" onClick={() => onSelect(selected.length > 0 ? [] : rows)}>
            {t(selected.length > 0 ? 'clearSelection' : 'selectAll')}
          </Button>
        )}
      </Space>
      {chosen && (
        <BatchForm
          {...chosen}
          rows={selected}
          onClose={() => setAct(null)}
          onDone={(results) => {
            setAct(null)
            setOutcome({ rows: selected, results })
            onSelect([])
          }}
        />
      )}
      <Modal open={outcome !== null} title={t('batchResult')} footer={null} onCancel={() => setOutcome(null)} destroyOnHidden>
        {outcome && <Results {...outcome} />}
      </Modal>
    </>
  )
}

function Results({ rows, results, url }: Outcome) {
  const t = useText()
  // What was refused is to be looked at, and so comes first.
  const [refused, done] = [true, false].map((isRefused) =>
    results.filter(({ userErrors }) => userErrors.length > 0 === isRefused),
  ) as [Result[], Result[]]
  return (
    <>
      <p role="status">{t('batchDone', { done: done.length, refused: refused.length })}</p>
      {url && (
        <p>
          <Button type="primary" href={url} target="_blank" rel="noreferrer">
            {t('openPrint')}
          </Button>
        </p>
      )}
      <Table<Result>
        rowKey="id"
        size="small"
        pagination={false}
        dataSource={[...refused, ...done]}
        columns={[
          { title: t('number'), render: (_, one) => rows.find(({ id }) => id === one.id)?.number },
          {
            title: t('batchResult'),
            render: (_, { userErrors }) =>
              userErrors.length > 0 ? <span className="wrong">{userErrors.map((e) => e.message).join('；')}</span> : t('done'),
          },
        ]}
      />
    </>
  )
}
