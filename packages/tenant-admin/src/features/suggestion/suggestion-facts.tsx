import { Descriptions, Tag } from 'antd'
import { LastDay } from '../../components/time-left.tsx'
import { useName, useText } from '../../lib/text.ts'
import type { Suggestion } from './suggestion-drawer.tsx'

/** Where a suggestion stands; what is not known yet is left out. */
export function SuggestionFacts({ suggestion: one }: { suggestion: Suggestion }) {
  const t = useText()
  const name = useName()
  const contact = one.contactedOn
    ? t('contactDone', { day: one.contactedOn })
    : one.contactLimit && <LastDay limit={one.contactLimit} />
  const facts = {
    number: one.number,
    kind: t(one.kind),
    status: (
      <>
        <strong>{one.stateName}</strong> {one.key && <Tag color="red">{t('view_key')}</Tag>}
      </>
    ),
    dueOn: one.dueOn && <LastDay limit={one} />,
    filing: one.session && one.filedNumber && t('filedAs', { session: one.session.name, number: one.filedNumber }),
    publication: one.filedOn && t(one.published ? 'isPublished' : 'notPublished'),
    secrecy: one.secret && t('secretAsked'),
    leadDeputy: one.mandate?.person?.name,
    body: one.body?.name,
    site: one.site && name(one.site),
    category: one.category && name(one.category),
    contactDue: contact,
    leaderOf: one.leader?.name,
    processRating: one.processRating && t(one.processRating),
    resultRating: one.resultRating && t(one.resultRating),
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
