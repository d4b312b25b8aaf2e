import type { BallotAnswer } from '@minhui/schema/rules/ballot-choices'
import { Alert, Table, Tag } from 'antd'
import { useText } from '../../lib/text.ts'
import type { Ballot } from './ballot-page.tsx'

type Result = NonNullable<Ballot['result']>
type Row = Result['options'][number]

/** What can be said of an option in each form, in the order of its column. */
const answers = {
  CHOOSE: ['for'],
  EACH: ['for', 'against', 'abstain', 'unmarked'],
  ASSESS: ['satisfied', 'basically', 'dissatisfied', 'unmarked'],
} as const satisfies Record<string, readonly BallotAnswer[]>
const good: ReadonlySet<string> = new Set(['ELECTED', 'SATISFIED', 'BASICALLY_SATISFIED'])

/** What a ballot came to: reckoned line by line, option by option, and reconciled; until it is announced for those who hold it. */
export function BallotResult({ ballot }: { ballot: Ballot }) {
  const t = useText()
  const { result, announcement, publication, method } = ballot
  if (!result) return null
  const isMarked = method.form === 'CHOOSE'
  return (
    <section className="panel gap-above" aria-label={t('b_result')}>
      <div className="page-head">
        <h2>{announcement?.announcedAt ? t('b_announced', { number: announcement.number }) : t('b_result')}</h2>
        {announcement && <a href={announcement.pdfUrl}>{t('b_pdf')}</a>}
      </div>
      {ballot.status === 'COUNTED' && <Alert type="warning" className="gap-below" title={t('b_notAnnounced')} />}
      {result.fault && <Alert type="error" className="gap-below" title={t(`b_${result.fault}`)} />}
      <ol className="lines">
        {announcement?.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {result.options.length > 0 && (
        <Table<Row>
          rowKey={({ option }) => option?.id ?? ''}
          size="small"
          className="gap-above"
          dataSource={[...result.options]}
          pagination={false}
          columns={[
            { title: t('b_ordinal'), width: 64, render: (_, { option }) => option?.ordinal },
            { title: t('b_options'), render: (_, { option }) => option?.title },
            ...answers[method.form].map((answer) => ({
              title: t(isMarked ? 'b_votes' : `b_answer_${answer}`),
              width: 88,
              align: 'right' as const,
              render: (_: unknown, { counts }: Row) => counts[answer],
            })),
            {
              title: t('b_outcome'),
              width: 120,
              render: (_, { outcome, rank }) => (
                <Tag color={good.has(outcome) ? 'green' : outcome === 'TIED' ? 'gold' : 'default'}>
                  {outcome === 'RANKED' ? t('b_rank', { rank }) : t(`b_${outcome}`)}
                </Tag>
              ),
            },
          ]}
        />
      )}
      <Reconciliation ballot={ballot} result={result} />
      {publication && (
        <>
          <h3 className="case-head">{t('b_publication')}</h3>
          <p className="muted">{t('b_publicationHint')}</p>
          <ul className="plain">
            <li>
              <a href={publication.returnedUrl}>{t('b_returnedList')}</a>{' '}
              <code className="digest">{publication.returnedRoot}</code>
            </li>
            <li>
              <a href={publication.choicesUrl}>{t('b_choicesList')}</a> <code className="digest">{publication.choicesRoot}</code>
            </li>
            <li>
              <a href={publication.proofUrl}>{t('b_proof')}</a>
            </li>
          </ul>
        </>
      )}
    </section>
  )
}

/** Issued and returned, by each way and together, with what the returned were. */
function Reconciliation({ ballot: { electorate }, result }: { ballot: Ballot; result: Result }) {
  const t = useText()
  const [issued, issuedOnPaper] = [electorate.issued ?? 0, electorate.issuedOnPaper ?? 0]
  const row = (key: 'b_issued' | 'b_returned', all: number, paper: number) => (
    <tr>
      <th scope="row">{t(key)}</th>
      <td>{all - paper}</td>
      <td>{paper}</td>
      <td>{all}</td>
    </tr>
  )
  return (
    <>
      <h3 className="case-head">{t('b_reconciliation')}</h3>
      <table className="tally">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('b_ELECTRONIC')}</th>
            <th scope="col">{t('b_PAPER')}</th>
            <th scope="col">{t('b_together')}</th>
          </tr>
        </thead>
        <tbody>
          {row('b_issued', issued, issuedOnPaper)}
          {row('b_returned', result.returned, result.returnedOnPaper)}
        </tbody>
      </table>
      {!result.fault && (
        <p>{t('b_sums', { valid: result.valid, blank: result.blank, void: result.void, overmarked: result.overmarked })}</p>
      )}
    </>
  )
}
