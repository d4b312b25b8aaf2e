import { Alert, App, Button, Form, InputNumber, Popconfirm, Tag } from 'antd'
import { useState } from 'react'
import type { BallotBatchesQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { BatchEntry } from './ballot-batch-entry.tsx'
import { BatchDifferences } from './ballot-differences.tsx'
import { BallotBatchesDocument, BallotBatchRemove } from './ballot-documents.ts'
import type { Ballot } from './ballot-page.tsx'

export type Batch = NonNullable<BallotBatchesQuery['ballot']>['batches'][number]

/** How many papers both tellers have read alike. */
const countRead = (batches: readonly Batch[]) => batches.reduce((sum, { papers }) => sum + (papers ?? 0), 0)

/** What a teller says of the papers before the count: how many came back and were read, and how many did not come back. */
export function PapersBack({ ballot: { id, electorate } }: { ballot: Ballot }) {
  const t = useText()
  const { data } = useGraphQL(BallotBatchesDocument, { id })
  const issued = electorate.issuedOnPaper ?? 0
  const read = countRead(data?.ballot?.batches ?? [])
  if (!data || issued === 0) return null
  return (
    <>
      {read < issued && <Alert type="warning" className="gap-below" title={t('b_papersLeft', { issued, read })} />}
      <Form.Item name="papers" label={t('b_papersBack')} initialValue={read} rules={[{ required: true }]}>
        <InputNumber min={0} max={10_000} precision={0} />
      </Form.Item>
      <Form.Item name="missing" label={t('b_papersMissing')} initialValue={0} rules={[{ required: true }]}>
        <InputNumber min={0} max={10_000} precision={0} />
      </Form.Item>
    </>
  )
}

/** Papers, batch by batch: read by two tellers, each alone; what they read otherwise is looked at again by both. */
export function BallotBatches({ ballot }: { ballot: Ballot }) {
  const t = useText()
  const { data } = useGraphQL(BallotBatchesDocument, { id: ballot.id }, { refresh: 4000 })
  const [entered, setEntered] = useState<number | null>(null)
  const [resolved, setResolved] = useState<number | null>(null)
  const batches = data?.ballot?.batches ?? []
  const issued = ballot.electorate.issuedOnPaper ?? 0
  const read = countRead(batches)
  const differing = batches.find(({ ordinal }) => ordinal === resolved)
  if (issued === 0 && batches.length === 0) return null
  return (
    <section className="panel gap-above" aria-label={t('b_batches')}>
      <h2>{t('b_batches')}</h2>
      <p>{t('b_batchesHint', { issued, read })}</p>
      {read > issued && <Alert type="error" className="gap-below" title={t('b_tooManyPapers')} />}
      <ul className="plain">
        {batches.map((batch) => (
          <li key={batch.ordinal} className="row">
            <span>
              {t('b_batch', { number: batch.ordinal })} <BatchState batch={batch} />
            </span>
            {batch.differences && batch.differences.length > 0 && !batch.agreed && (
              <Button size="small" type="primary" onClick={() => setResolved(batch.ordinal)}>
                {t('b_compare')}
              </Button>
            )}
            {batch.entered < 2 && (
              <Button size="small" onClick={() => setEntered(batch.ordinal)}>
                {t(batch.viewerEntered ? 'b_enterAgain' : 'b_enter')}
              </Button>
            )}
            <RemoveBatch ballotId={ballot.id} ordinal={batch.ordinal} />
          </li>
        ))}
      </ul>
      {entered === null ? (
        <Button className="gap-above" onClick={() => setEntered(Math.max(0, ...batches.map(({ ordinal }) => ordinal)) + 1)}>
          {t('b_newBatch')}
        </Button>
      ) : (
        <BatchEntry key={entered} ballot={ballot} ordinal={entered} onClose={() => setEntered(null)} />
      )}
      {differing && !differing.agreed && (
        <BatchDifferences key={differing.ordinal} ballot={ballot} batch={differing} onClose={() => setResolved(null)} />
      )}
    </section>
  )
}

function BatchState({ batch: { agreed, papers, entered, viewerEntered, differences, readers } }: { batch: Batch }) {
  const t = useText()
  const names = readers.map(({ person }) => person?.name).join('、')
  if (agreed) return <Tag color="green">{t('b_agreed', { count: papers ?? 0, names })}</Tag>
  if (entered < 2)
    return <Tag color={viewerEntered ? 'default' : 'blue'}>{t(viewerEntered ? 'b_waitsOther' : 'b_waitsYou', { names })}</Tag>
  const own = readers.find(({ viewer }) => viewer)
  if (own?.settled) return <Tag color="gold">{t('b_waitsSettle')}</Tag>
  return <Tag color="red">{t('b_differ', { count: differences?.length ?? 0, names })}</Tag>
}

/** Takes a batch away that was entered by mistake; one that two have entered wants two to say so. */
function RemoveBatch({ ballotId, ordinal }: { ballotId: string; ordinal: number }) {
  const t = useText()
  const { message } = App.useApp()
  const remove = useGraphQLMutation(BallotBatchRemove)
  const confirm = async () => {
    const [error] = (await remove.mutateAsync({ input: { id: ballotId, ordinal } })).ballotBatchRemove.userErrors
    if (error) message.error(error.message)
    else message.success(t('saved'))
  }
  return (
    <Popconfirm title={t('b_removeBatchAsk')} okText={t('confirm')} cancelText={t('cancel')} onConfirm={confirm}>
      <Button size="small" danger aria-label={t('b_removeBatchOf', { number: ordinal })}>
        {t('b_removeBatch')}
      </Button>
    </Popconfirm>
  )
}
