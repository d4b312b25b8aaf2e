import { Link } from 'react-router'
import { Loaded, Section } from '../../components/state.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { useTitle } from '../../lib/use-title.ts'
import { type Ballot, BallotDocument } from './ballot-documents.ts'
import { BallotFigures } from './ballot-figures.tsx'
import { BallotHead } from './ballot-head.tsx'
import { CheckPanel } from './check-panel.tsx'
import { OptionTitle } from './option-title.tsx'
import { ResultTable } from './result-table.tsx'
import { useMethodWords } from './use-method-words.ts'

/** The public page of one ballot: what it came to, how that is reckoned, and how anybody checks it. */
export function BallotCard({ id }: { id: string }) {
  const t = useText()
  const query = useGraphQL(BallotDocument, { id }, { fresh: true })
  useTitle(query.data?.ballot?.title)
  return (
    <Loaded query={query}>
      {({ ballot }) => (ballot ? <Whole ballot={ballot} /> : <p className="state">{t('notFound')}</p>)}
    </Loaded>
  )
}

function Whole({ ballot }: { ballot: Ballot }) {
  const t = useText()
  const { tenant, language } = useSession()
  const { announcement, publication, returnedList, result, status, viewerBallot, previous, next } = ballot
  const words = useMethodWords(ballot)
  const page = `/${tenant}/ballots`
  const root = publication?.returnedRoot ?? returnedList?.root
  const files = root && [
    ['returned.txt', t('returnedFile'), root] as const,
    ...(publication
      ? [['choices.txt', t('choicesFile'), publication.choicesRoot] as const, ['proof.json', t('proofFile'), null] as const]
      : []),
  ]
  return (
    <article>
      <BallotHead ballot={ballot} />
      {status === 'VOID' && <p className="notice">{t('boothVoid', { reason: ballot.voidReason ?? '' })}</p>}
      {(previous || next) && (
        <p className="actions">
          {previous && <Link to={`${page}/${previous.id}`}>{t('roundBefore', { n: previous.round })}</Link>}
          {next && <Link to={`${page}/${next.id}`}>{t('roundAfter', { n: next.round })}</Link>}
        </p>
      )}
      {!result && status !== 'VOID' && <p className="notice">{t('resultLater')}</p>}
      {['FROZEN', 'OPEN'].includes(status) && (
        <p className="actions">
          {viewerBallot.onRoll && (
            <Link className="action" to={`${page}/${ballot.id}/vote`}>
              {t('toBooth')}
            </Link>
          )}
          {ballot.showTurnout && (
            <Link className="action plain" to={`${page}/${ballot.id}/hall`}>
              {t('hallScreen')}
            </Link>
          )}
        </p>
      )}
      {result && <ResultTable ballot={ballot} result={result} />}
      {announcement && (
        <Section
          id="announcement"
          title={t('announcement')}
          aside={
            <a href={new URL(announcement.pdfUrl).pathname} target="_blank" rel="noreferrer">
              {t('pdf')}
            </a>
          }
        >
          <p className="kind">
            {[
              t('announcementNumber', { number: announcement.number }),
              announcement.announcedAt && new Date(announcement.announcedAt).toLocaleDateString(language),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <ul className="lines">
            {announcement.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="how" title={t('howToVote')}>
        <ul className="words">
          {words.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {!result && (
          <ol className="options plain">
            {ballot.options.map((option) => (
              <li key={option.id}>
                <span className="ordinal">{option.ordinal}</span>
                <OptionTitle option={option} />
              </li>
            ))}
          </ol>
        )}
      </Section>
      <BallotFigures ballot={ballot} />
      {files && (
        <Section id="published" title={t('published')}>
          <p className="lead">{t(publication ? 'publishedHint' : 'publishedReturnedHint')}</p>
          <ul className="papers">
            {files.map(([file, label, root]) => (
              <li key={file}>
                <a href={`${page}/${ballot.id}/${file}`} target="_blank" rel="noreferrer">
                  {label}
                </a>
                {root && (
                  <small className="digest">
                    {t('rootOf')} {root}
                  </small>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <CheckPanel ballot={ballot} />
    </article>
  )
}
