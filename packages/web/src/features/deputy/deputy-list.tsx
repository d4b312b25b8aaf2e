import { useState } from 'react'
import { Loaded, Section } from '../../components/state.tsx'
import { graphql } from '../../gql/gql.ts'
import type { DeputyLevel } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'

const DeputiesQuery = graphql(`
  query Deputies($first: Int!, $search: String, $level: DeputyLevel) {
    mandates(first: $first, orderBy: CODE, search: $search, level: $level) {
      nodes { id level person { id name profession employer jobTitle contact } assignments { id site { id name } } groups { id group { id name } } }
      pageInfo { hasNextPage }
    }
  }
`)
const levels: DeputyLevel[] = ['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT', 'TOWN', 'ADVISORY']

/** The cards of the deputies in office; found by name, pinyin initials or employer. */
export function DeputyList() {
  const t = useText()
  const [asked, setAsked] = useState<{ search: string | null; level: DeputyLevel | null; first: number }>({
    search: null,
    level: null,
    first: 12,
  })
  const query = useGraphQL(DeputiesQuery, asked)
  return (
    <Section id="deputies" title={t('deputies')}>
      <search>
        <form
          className="find"
          onSubmit={(event) => {
            event.preventDefault()
            const form = new FormData(event.currentTarget)
            setAsked({
              search: String(form.get('search')).trim() || null,
              level: (form.get('level') as DeputyLevel) || null,
              first: 12,
            })
          }}
        >
          <label>
            <span>{t('search')}</span>
            <input name="search" placeholder={t('searchHint')} maxLength={100} autoComplete="off" />
          </label>
          <label>
            <span>{t('level')}</span>
            <select name="level">
              <option value="">{t('allLevels')}</option>
              {levels.map((level) => (
                <option key={level} value={level}>
                  {t(level)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{t('find')}</button>
        </form>
      </search>
      <Loaded query={query}>
        {({ mandates: { nodes, pageInfo } }) => (
          <>
            {nodes.length === 0 && <p className="state">{t('noneFound')}</p>}
            <ul className="cards">
              {nodes.map(
                ({ id, level, person, assignments, groups }) =>
                  person && (
                    <li key={id} className="deputy">
                      <strong>{person.name}</strong>
                      <small>{[t(level), person.profession].filter(Boolean).join(' · ')}</small>
                      {person.employer && <span>{[person.employer, person.jobTitle].filter(Boolean).join(' ')}</span>}
                      {assignments[0]?.site && <span>{assignments[0].site.name}</span>}
                      {groups[0]?.group && <span>{groups[0].group.name}</span>}
                      {person.contact && (
                        <span>
                          {t('contact')} {person.contact}
                        </span>
                      )}
                    </li>
                  ),
              )}
            </ul>
            {pageInfo.hasNextPage && asked.first < 96 && (
              <button type="button" className="more" onClick={() => setAsked({ ...asked, first: asked.first + 28 })}>
                {t('more')}
              </button>
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}
