import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Loaded, Section } from '../../components/state.tsx'
import { graphql } from '../../gql/gql.ts'
import type { SiteQuery } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { type Translate, useName, useText } from '../../lib/text.ts'

const SiteDocument = graphql(`
  query Site($code: String!) {
    siteByCode(code: $code) {
      id code name nameEn address phone introduction areaM2
      kind { id name nameEn }
      path { id code name nameEn }
      children { id code name nameEn }
      openingHours { weekday opens closes }
      rooms { id name }
      regimes { id title }
      serviceAreas { id name }
      keepers { id person { id name } }
      counts { deputies pointsMet pointsPossible }
      assignments { id mandate { id level person { id name profession contact } } }
    }
  }
`)
type Site = NonNullable<SiteQuery['siteByCode']>

/** The page of one site; after its facts comes what else belongs there. */
export function SiteCard({ code, children }: { code: string; children?: ReactNode }) {
  const t = useText()
  const query = useGraphQL(SiteDocument, { code })
  return (
    <Loaded query={query}>
      {({ siteByCode }) => (siteByCode ? <Card site={siteByCode}>{children}</Card> : <p className="state">{t('notFound')}</p>)}
    </Loaded>
  )
}

function Card({ site, children }: { site: Site; children: ReactNode }) {
  const t = useText()
  const name = useName()
  const { tenant } = useSession()
  const scanned = useSearchParams()[0].get('q')
  const facts: [string, string | null | undefined][] = [
    [t('address'), site.address],
    [t('hours'), hoursOf(site.openingHours, t)],
    [
      t('keeper'),
      site.keepers
        .map((k) => k.person?.name)
        .filter(Boolean)
        .join('、'),
    ],
    [t('rooms'), site.rooms.map((room) => room.name).join('、')],
    [t('areas'), site.serviceAreas.map((area) => area.name).join('、')],
    [t('regimes'), site.regimes.map((regime) => regime.title).join('、')],
    [
      t('check'),
      site.counts && site.counts.pointsPossible > 0
        ? t('points', { met: site.counts.pointsMet, possible: site.counts.pointsPossible })
        : null,
    ],
  ]
  return (
    <article>
      <nav aria-label={t('path')} className="path">
        <Link to={`/${tenant}`}>{t('home')}</Link>
        {site.path.slice(0, -1).map((above) => (
          <Link key={above.id} to={`/${tenant}/sites/${encodeURIComponent(above.code)}`}>
            {name(above)}
          </Link>
        ))}
      </nav>
      <h1>{name(site)}</h1>
      <p className="kind">{site.kind && name(site.kind)}</p>
      <p>
        <Link
          className="action"
          to={`/${tenant}/opinions/new?site=${encodeURIComponent(site.code)}${scanned ? `&q=${scanned}` : ''}`}
        >
          {t('speak')}
        </Link>
      </p>
      {site.introduction && <p className="lead">{site.introduction}</p>}
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {children}
      <Section id="assigned" title={t('assigned')} aside={<small>{t('deputyCount', { count: site.assignments.length })}</small>}>
        {site.assignments.length === 0 && <p className="state">{t('nobody')}</p>}
        <ul className="cards">
          {site.assignments.map(
            ({ id, mandate }) =>
              mandate?.person && (
                <li key={id}>
                  <strong>{mandate.person.name}</strong>
                  <small>{[t(mandate.level), mandate.person.profession].filter(Boolean).join(' · ')}</small>
                </li>
              ),
          )}
        </ul>
      </Section>
      {site.children.length > 0 && (
        <Section id="below" title={t('below')}>
          <ul className="cards">
            {site.children.map((child) => (
              <li key={child.id}>
                <Link to={`/${tenant}/sites/${encodeURIComponent(child.code)}`}>{name(child)}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  )
}

/** Opening hours in one line: days with the same hours together. */
function hoursOf(hours: Site['openingHours'], t: Translate): string {
  const spans = new Map<string, number[]>()
  for (const { weekday, opens, closes } of hours) {
    const span = `${opens}–${closes}`
    spans.set(span, [...(spans.get(span) ?? []), weekday])
  }
  const day = (weekday: number) => t('week', { day: t('weekdays')[weekday - 1] ?? '' })
  const days = (list: number[]) => {
    const first = list[0] as number
    const last = list.at(-1) as number
    return list.length > 2 && last - first === list.length - 1 ? `${day(first)}至${day(last)}` : list.map(day).join('、')
  }
  return [...spans].map(([span, list]) => `${days(list)} ${span}`).join('；')
}
