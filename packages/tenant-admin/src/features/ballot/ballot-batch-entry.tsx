import { App, Button, Space } from 'antd'
import { useEffect, useState } from 'react'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { BallotBatchEnter } from './ballot-documents.ts'
import type { Ballot } from './ballot-page.tsx'
import { blankPaper, PaperField } from './ballot-paper-field.tsx'
import { usePaperWords } from './ballot-words.ts'

type Props = { ballot: Ballot; ordinal: number; onClose: () => void }

/** As many papers are in a batch at the most. */
const most = 500

/** What is read paper by paper stays in this tab until it is handed in: a page that was closed by mistake loses nothing. */
function useHeap(key: string) {
  const [heap, setHeap] = useState<readonly string[]>(() => JSON.parse(sessionStorage.getItem(key) ?? '[]'))
  useEffect(() => {
    if (heap.length > 0) sessionStorage.setItem(key, JSON.stringify(heap))
    else sessionStorage.removeItem(key)
  }, [key, heap])
  return [heap, setHeap] as const
}

/** One teller reads a batch, alone, in the order of the heap. */
export function BatchEntry({ ballot, ordinal, onClose }: Props) {
  const t = useText()
  const { message } = App.useApp()
  const words = usePaperWords(ballot)
  const [heap, setHeap] = useHeap(`papers ${ballot.id} ${ordinal}`)
  const [paper, setPaper] = useState(() => blankPaper(ballot))
  const enter = useGraphQLMutation(BallotBatchEnter)
  const put = () => {
    setHeap([...heap, paper])
    setPaper(blankPaper(ballot))
  }
  const handIn = async () => {
    const [error] = (await enter.mutateAsync({ input: { id: ballot.id, ordinal, papers: heap } })).ballotBatchEnter.userErrors
    if (error) message.error(error.message)
    else {
      setHeap([])
      message.success(t('saved'))
      onClose()
    }
  }
  return (
    <section className="sheet gap-above" aria-label={t('b_batch', { number: ordinal })}>
      <h3 className="case-head">
        {t('b_batch', { number: ordinal })} · {t('b_paperAt', { number: heap.length + 1 })}
      </h3>
      <PaperField ballot={ballot} value={paper} onChange={setPaper} />
      <Space wrap>
        <Button type="primary" disabled={heap.length >= most} onClick={put}>
          {t('b_put')}
        </Button>
        <Button disabled={heap.length === 0} onClick={() => setHeap(heap.slice(0, -1))}>
          {t('b_undo')}
        </Button>
        <Button disabled={heap.length === 0} loading={enter.isPending} onClick={handIn}>
          {t('b_handIn', { count: heap.length })}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </Space>
      <ol className="heap" aria-label={t('b_heap')}>
        {heap.map((choices, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the heap is what tells papers apart
          <li key={i}>{words(choices)}</li>
        ))}
      </ol>
    </section>
  )
}
