import { Link } from 'react-router'
import { Loaded } from '../../components/state.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { Heard } from './heard.tsx'
import { NewSuggestion } from './new-suggestion.tsx'
import { OwnList } from './own-list.tsx'
import { Referred } from './referred.tsx'
import { WorkspaceDocument } from './suggestion-documents.ts'
import { Waiting } from './waiting.tsx'

const SignOut = graphql(`mutation SignOut { signOut { signedOut userErrors { code } } }`)

/** A deputy's desk: what waits for them, what they have made and signed, and where they begin something new. */
export function Workspace() {
  const t = useText()
  const { tenant } = useSession()
  const query = useGraphQL(WorkspaceDocument, {}, { fresh: true })
  const signOut = useGraphQLMutation(SignOut)
  return (
    <>
      <nav aria-label={t('path')} className="path">
        <Link to={`/${tenant}`}>{t('home')}</Link>
        <Link to={`/${tenant}/suggestions`}>{t('suggestions')}</Link>
      </nav>
      <h1>{t('workspace')}</h1>
      <Loaded query={query}>
        {({ viewer, viewerPermissions }) => {
          if (!viewer)
            return (
              <section aria-label={t('signIn')}>
                <p>{t('workspaceSignIn')}</p>
                <a className="action" href={`/admin/${tenant}/sign-in?back=/${tenant}/workspace`}>
                  {t('signIn')}
                </a>
              </section>
            )
          return (
            <>
              <p className="kind">
                {viewer.displayName}{' '}
                <button
                  type="button"
                  className="inline"
                  onClick={async () => {
                    await signOut.mutateAsync({})
                    await query.refetch()
                  }}
                >
                  {t('signOut')}
                </button>
              </p>
              {viewerPermissions.includes('Suggestion.create') && <Waiting />}
              {viewer.mandates.length > 0 && viewerPermissions.includes('Opinion.decline') && (
                <Referred mandateIds={viewer.mandates.map(({ id }) => id)} />
              )}
              {viewer.mandates.length > 0 && viewerPermissions.includes('Opinion.read') && (
                <Heard takesDown={viewerPermissions.includes('Opinion.create')} />
              )}
              {viewerPermissions.includes('Suggestion.create') && <OwnList />}
              {viewer.mandates.length > 0 ? (
                <NewSuggestion mandates={viewer.mandates} />
              ) : (
                <p className="state">{t('noMandate')}</p>
              )}
            </>
          )
        }}
      </Loaded>
    </>
  )
}
