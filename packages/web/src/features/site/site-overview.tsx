import { useState } from 'react'
import { Link } from 'react-router'
import { Loaded, Section } from '../../components/state.tsx'
import { graphql } from '../../gql/gql.ts'
import type { SiteTreeQuery } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { type Branch, treeOf } from '../../lib/tree.ts'

const SiteTreeDocument = graphql(`
  query SiteTree {
    siteTree { id parentId code name nameEn address kind { id name nameEn tier { id name nameEn ordinal } } }
  }
`)
type Site = SiteTreeQuery['siteTree'][number]

/** The hierarchy of a district, as cards by tier or as a tree. */
export function SiteOverview() {
  const t = useText()
  const [view, setView] = useState<'list' | 'tree'>('list')
  const query = useGraphQL(SiteTreeDocument, {})
  const toggle = (
    <div className="toggle">
      {(['list', 'tree'] as const).map((kind) => (
        <button key={kind} type="button" aria-pressed={view === kind} onClick={() => setView(kind)}>
          {t(kind)}
        </button>
      ))}
    </div>
  )
  return (
    <Section id="sites" title={t('sites')} aside={toggle}>
      <Loaded query={query}>
        {({ siteTree }) => {
          if (siteTree.length === 0) return <p className="state">{t('noSites')}</p>
          return view === 'list' ? <SiteCards sites={siteTree} /> : <SiteBranches branches={treeOf(siteTree)} open />
        }}
      </Loaded>
    </Section>
  )
}

const shown = 12

function SiteCards({ sites }: { sites: readonly Site[] }) {
  const t = useText()
  const name = useName()
  const [open, setOpen] = useState<string[]>([])
  const tiers = new Map<string, { tier: NonNullable<NonNullable<Site['kind']>['tier']>; sites: Site[] }>()
  for (const site of sites) {
    const tier = site.kind?.tier
    if (!tier) continue
    const entry = tiers.get(tier.id) ?? { tier, sites: [] }
    entry.sites.push(site)
    tiers.set(tier.id, entry)
  }
  return [...tiers.values()]
    .sort((a, b) => a.tier.ordinal - b.tier.ordinal)
    .map(({ tier, sites: ofTier }) => (
      <div key={tier.id} className="tier">
        <h3>
          {name(tier)} <small>{t('siteCount', { count: ofTier.length })}</small>
        </h3>
        <ul className="cards">
          {ofTier.slice(0, open.includes(tier.id) ? undefined : shown).map((site) => (
            <li key={site.id}>
              <SiteLink site={site} />
              <small>{site.kind && name(site.kind)}</small>
            </li>
          ))}
        </ul>
        {ofTier.length > shown && !open.includes(tier.id) && (
          <button type="button" className="more" onClick={() => setOpen([...open, tier.id])}>
            {t('more')}
          </button>
        )}
      </div>
    ))
}

function SiteLink({ site }: { site: Site }) {
  const name = useName()
  const { tenant } = useSession()
  return <Link to={`/${tenant}/sites/${encodeURIComponent(site.code)}`}>{name(site)}</Link>
}

function SiteBranches({ branches, open = false }: { branches: Branch<Site>[]; open?: boolean }) {
  return (
    <ul className="branches">
      {branches.map((branch) => (
        <SiteBranch key={branch.node.id} branch={branch} startsOpen={open} />
      ))}
    </ul>
  )
}

function SiteBranch({ branch: { node, children }, startsOpen }: { branch: Branch<Site>; startsOpen: boolean }) {
  const t = useText()
  const name = useName()
  const [open, setOpen] = useState(startsOpen)
  return (
    <li>
      {children.length > 0 && (
        <button
          type="button"
          className="fold"
          aria-expanded={open}
          aria-label={t('unfold', { name: name(node), count: children.length })}
          onClick={() => setOpen(!open)}
        />
      )}
      <SiteLink site={node} /> {children.length > 0 && <small>{children.length}</small>}
      {open && children.length > 0 && <SiteBranches branches={children} open={children.length < 20} />}
    </li>
  )
}
