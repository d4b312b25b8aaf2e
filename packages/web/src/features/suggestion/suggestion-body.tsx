import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Attached } from '../../components/attached.tsx'
import { Section } from '../../components/state.tsx'
import { Timeline } from '../../components/timeline.tsx'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import type { Suggestion } from './suggestion-documents.ts'
import { SuggestionParts } from './suggestion-parts.tsx'
import { SuggestionReplies } from './suggestion-replies.tsx'
import { LastDay } from './time-left.tsx'

/** What a suggestion says, where it stands, what was replied and what happened, as far as the viewer may read it. */
export function SuggestionBody({ suggestion: one }: { suggestion: Suggestion }) {
  const t = useText()
  const name = useName()
  const { tenant } = useSession()
  const signed = one.cosigners.filter(({ status }) => status === 'SIGNED').map(({ mandate }) => mandate?.person?.name)
  const facts: [label: string, said: ReactNode][] = [
    [t('number'), `${one.number} · ${t(one.kind)}`],
    [t('state'), <strong key="state">{one.stateName}</strong>],
    [t('dueOn'), one.dueOn && <LastDay key="due" limit={one} />],
    [t('filing'), one.session && one.filedNumber && t('filedAs', { session: one.session.name, number: one.filedNumber })],
    [t('leadBy'), one.mandate?.person?.name],
    [t('cosigners'), signed.join('、')],
    [t('unit'), one.unit?.name],
    [t('category'), one.category && name(one.category)],
    [
      t('fromOpinion'),
      one.opinion && (
        <Link to={`/${tenant}/workspace/opinions/${one.opinion.id}`}>{`${one.opinion.number} ${one.opinion.title}`}</Link>
      ),
    ],
  ]
  return (
    <>
      <section aria-label={t('state')}>
        <dl className="facts">
          {facts.map(
            ([label, said]) =>
              said && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{said}</dd>
                </div>
              ),
          )}
        </dl>
      </section>
      {(['text', 'analysis', 'proposal'] as const).map(
        (part) =>
          one[part] && (
            <Section key={part} id={part} title={t(part)}>
              <p className="prose">{one[part]}</p>
            </Section>
          ),
      )}
      {one.attachments.length > 0 && (
        <Section id="attachments" title={t('attachments')}>
          <Attached files={one.attachments} />
        </Section>
      )}
      <SuggestionParts suggestion={one} />
      <SuggestionReplies suggestion={one} />
      {one.entries.length > 0 && (
        <Section id="progress" title={t('progress')}>
          <Timeline entries={one.entries} />
        </Section>
      )}
    </>
  )
}
