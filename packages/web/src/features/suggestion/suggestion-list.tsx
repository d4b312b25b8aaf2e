import { useState } from 'react'
import { Link } from 'react-router'
import { Loaded } from '../../components/state.tsx'
import { graphql } from '../../gql/gql.ts'
import type { ReplyClass, SuggestionKind } from '../../gql/graphql.ts'
import { useGraphQLPages } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

const PublicSuggestionsDocument = graphql(`
  query PublicSuggestions($after: String, $search: String, $kind: SuggestionKind, $replyClass: ReplyClass) {
    suggestions(first: 20, after: $after, published: true, search: $search, kind: $kind, replyClass: $replyClass) {
      nodes { id kind title filedNumber filedOn stateName replyClass session { name } mandate { person { name } } unit { name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
const kinds: SuggestionKind[] = ['SUGGESTION', 'MOTION']
const classes: ReplyClass[] = ['A', 'B', 'C', 'D']

/** What deputies have suggested and everybody may read, the newest first. */
export function SuggestionList() {
  const t = useText()
  const { tenant } = useSession()
  const [asked, setAsked] = useState<{ search: string | null; kind: SuggestionKind | null; replyClass: ReplyClass | null }>({
    search: null,
    kind: null,
    replyClass: null,
  })
  const query = useGraphQLPages(PublicSuggestionsDocument, asked, ({ suggestions }) => suggestions.pageInfo)
  return (
    <section aria-labelledby="suggestions">
      <h1 id="suggestions">{t('suggestions')}</h1>
      <p className="lead">{t('suggestionsLead')}</p>
      <search>
        <form
          className="find"
          onSubmit={(event) => {
            event.preventDefault()
            setAsked({ ...asked, search: String(new FormData(event.currentTarget).get('search')).trim() || null })
          }}
        >
          <label>
            <span>{t('searchSuggestions')}</span>
            <input name="search" maxLength={100} autoComplete="off" />
          </label>
          <label>
            <span>{t('kindOf')}</span>
            <select
              value={asked.kind ?? ''}
              onChange={({ target }) => setAsked({ ...asked, kind: (target.value as SuggestionKind) || null })}
            >
              <option value="">{t('allKinds')}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(kind)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{t('answerOf')}</span>
            <select
              value={asked.replyClass ?? ''}
              onChange={({ target }) => setAsked({ ...asked, replyClass: (target.value as ReplyClass) || null })}
            >
              <option value="">{t('allClasses')}</option>
              {classes.map((one) => (
                <option key={one} value={one}>
                  {t(`class_${one}`)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{t('find')}</button>
        </form>
      </search>
      <Loaded query={query}>
        {({ pages }) => {
          const nodes = pages.flatMap(({ suggestions }) => suggestions.nodes)
          return (
            <>
              {nodes.length === 0 && (
                <p className="state">{t(Object.values(asked).some(Boolean) ? 'noSuggestionFits' : 'noSuggestions')}</p>
              )}
              <ul className="papers">
                {nodes.map((one) => (
                  <li key={one.id}>
                    <Link to={`/${tenant}/suggestions/${one.id}`}>{one.title}</Link>
                    <p>
                      <span className="mark">{one.stateName}</span>
                      {one.replyClass && <span className="mark">{t(`class_${one.replyClass}`)}</span>}
                    </p>
                    <small>
                      {[
                        t(one.kind),
                        one.session && one.filedNumber && t('filedAs', { session: one.session.name, number: one.filedNumber }),
                        one.mandate?.person?.name,
                        one.unit?.name,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                  </li>
                ))}
              </ul>
              {query.hasNextPage && (
                <button type="button" className="more" disabled={query.isFetching} onClick={() => query.fetchNextPage()}>
                  {t('more')}
                </button>
              )}
            </>
          )
        }}
      </Loaded>
    </section>
  )
}
