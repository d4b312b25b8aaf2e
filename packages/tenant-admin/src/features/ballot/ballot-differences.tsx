import { App, Button, Radio, Space } from 'antd'
import { useState } from 'react'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import type { Batch } from './ballot-batches.tsx'
import { BallotBatchResolve } from './ballot-documents.ts'
import type { Ballot } from './ballot-page.tsx'
import { blankPaper, PaperField } from './ballot-paper-field.tsx'
import { usePaperWords } from './ballot-words.ts'

type Settled = { choices: string | null }
type Difference = NonNullable<Batch['differences']>[number]
type Props = { ballot: Ballot; batch: Batch; onClose: () => void }

/** Papers that two tellers read otherwise, side by side. Both look at the paper and say what it is; it counts when they say the same. */
export function BatchDifferences({ ballot, batch, onClose }: Props) {
  const t = useText()
  const { message } = App.useApp()
  const words = usePaperWords(ballot)
  const resolve = useGraphQLMutation(BallotBatchResolve)
  const [settled, setSettled] = useState<ReadonlyMap<number, Settled>>(new Map())
  const differences = batch.differences ?? []
  const isFirst = batch.readers[0]?.viewer === true
  const other = batch.readers.find(({ viewer }) => !viewer)
  const confirm = async () => {
    const list = differences.map(({ paper }) => ({ paper, choices: settled.get(paper)?.choices ?? null }))
    const answer = await resolve.mutateAsync({ input: { id: ballot.id, ordinal: batch.ordinal, settled: list } })
    const [error] = answer.ballotBatchResolve.userErrors
    if (error) message.error(error.message)
    else {
      message.success(t('saved'))
      onClose()
    }
  }
  return (
    <section className="sheet gap-above" aria-label={t('b_differences', { number: batch.ordinal })}>
      <h3 className="case-head">{t('b_differences', { number: batch.ordinal })}</h3>
      <p className="muted">{t('b_differencesHint')}</p>
      {differences.map((one) => {
        const [own, others] = isFirst ? [one.first, one.second] : [one.second, one.first]
        const said = other?.settled?.find(({ paper }) => paper === one.paper)
        return (
          <fieldset key={one.paper}>
            <legend>{t('b_paperAt', { number: one.paper })}</legend>
            <p className="muted">
              {one.options.length < ballot.options.length && `${t('b_differOn', { options: titlesOf(ballot, one) })} `}
              {said && t('b_otherSettled', { name: other?.person?.name ?? '', choices: words(said.choices) })}
            </p>
            <Settle
              ballot={ballot}
              own={own}
              others={others}
              value={settled.get(one.paper)}
              onChange={(value) => setSettled(new Map(settled).set(one.paper, value))}
            />
          </fieldset>
        )
      })}
      <Space wrap>
        <Button type="primary" disabled={settled.size < differences.length} loading={resolve.isPending} onClick={confirm}>
          {t('b_settle')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </Space>
    </section>
  )
}

const titlesOf = ({ options }: Ballot, { options: differing }: Difference) =>
  options
    .filter(({ id }) => differing.some((one) => one.id === id))
    .map(({ ordinal, title }) => `${ordinal}．${title}`)
    .join('、')

type SettleProps = {
  ballot: Ballot
  own: string | null
  others: string | null
  value: Settled | undefined
  onChange: (value: Settled) => void
}

/** What one paper is: as one has read it, as the other, or neither. */
function Settle({ ballot, own, others, value, onChange }: SettleProps) {
  const t = useText()
  const words = usePaperWords(ballot)
  const [way, setWay] = useState<'own' | 'others' | 'neither' | null>(null)
  const choose = (next: 'own' | 'others' | 'neither') => {
    setWay(next)
    onChange({ choices: next === 'own' ? own : next === 'others' ? others : blankPaper(ballot) })
  }
  return (
    <>
      <Radio.Group
        className="settle"
        value={way}
        onChange={(event) => choose(event.target.value)}
        options={[
          { value: 'own', label: t('b_asYou', { choices: words(own) }) },
          { value: 'others', label: t('b_asOther', { choices: words(others) }) },
          { value: 'neither', label: t('b_asNeither') },
        ]}
      />
      {way === 'neither' && value?.choices != null && (
        <PaperField ballot={ballot} value={value.choices} onChange={(choices) => onChange({ choices })} />
      )}
    </>
  )
}
