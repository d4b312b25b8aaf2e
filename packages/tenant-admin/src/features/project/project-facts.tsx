import { Descriptions, Tag } from 'antd'
import { Link } from 'react-router'
import { LastDay } from '../../components/time-left.tsx'
import { useMoney } from '../../lib/money.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import type { Project } from './project-documents.ts'

const joined = (...words: (string | null | undefined)[]) => words.filter(Boolean).join(' · ') || null

/** Where a project stands and what it says of itself; what is not known yet is left out. */
export function ProjectFacts({ project: one }: { project: Project }) {
  const t = useText()
  const name = useName()
  const money = useMoney()
  const { tenant } = useSession()
  const { suggestion, into } = one
  const facts = {
    number: one.number,
    status: (
      <>
        <strong>{one.stateName}</strong> <Tag>{t(one.published ? 'isPublished' : 'notPublished')}</Tag>
        {one.redacted && <Tag>{t('redacted')}</Tag>}
      </>
    ),
    dueOn: one.dueOn && <LastDay limit={one} />,
    body: joined(one.body && name(one.body), t('inYear', { year: one.year })),
    category: one.category && name(one.category),
    ordinalOnPaper: one.ordinal && t('ordinalOf', { ordinal: one.ordinal }),
    site: one.site && name(one.site),
    proposedBy: joined(t(`proposer_${one.proposerKind}`), one.mandate?.person?.name, one.proposerUnit?.name),
    call: one.call?.title,
    sourceOpinion: one.opinion && `${one.opinion.number} ${one.opinion.title}`,
    sourceSuggestion: suggestion && (
      <Link to={`/${tenant}/suggestions?open=${suggestion.id}`}>
        {suggestion.number} {suggestion.title}
      </Link>
    ),
    mergedInto: into && (
      <Link to={`/${tenant}/projects?open=${into.id}`}>
        {into.number} {into.title}
      </Link>
    ),
    place: joined(one.place, one.latitude !== null && one.longitude !== null ? `${one.latitude}, ${one.longitude}` : null),
    costEstimate: money(one.costEstimate),
    beneficiaries: joined(
      one.beneficiaries,
      one.beneficiaryCount === null ? null : t('people', { count: one.beneficiaryCount.toLocaleString() }),
    ),
    goal: one.goal,
    likes: one.likes > 0 && t('people', { count: one.likes }),
    mergedCount: one.merged > 0 && t('proposals', { count: one.merged }),
    rejectedFor: one.rejectionName,
    publicReason: one.decision,
  } as const
  return (
    <Descriptions
      column={{ xs: 1, sm: 2 }}
      size="small"
      bordered
      items={(Object.keys(facts) as (keyof typeof facts)[])
        .filter((key) => facts[key])
        .map((key) => ({ key, label: t(key), children: facts[key] }))}
    />
  )
}
