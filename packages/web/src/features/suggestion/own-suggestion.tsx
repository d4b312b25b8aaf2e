import { Link } from 'react-router'
import { Loaded } from '../../components/state.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { useTitle } from '../../lib/use-title.ts'
import { DraftEditor } from './draft-editor.tsx'
import { OwnActs } from './own-acts.tsx'
import { SuggestionBody } from './suggestion-body.tsx'
import { SuggestionDocument } from './suggestion-documents.ts'
import { WithdrawForm } from './withdraw-form.tsx'

/** A deputy's own suggestion: written while it is a draft, afterwards read, signed, rated or taken back. */
export function OwnSuggestion({ id }: { id: string }) {
  const t = useText()
  const { tenant } = useSession()
  const query = useGraphQL(SuggestionDocument, { id }, { fresh: true })
  useTitle(query.data?.node?.__typename === 'Suggestion' ? query.data.node.title : undefined)
  return (
    <>
      <nav aria-label={t('path')} className="path">
        <Link to={`/${tenant}`}>{t('home')}</Link>
        <Link to={`/${tenant}/workspace`}>{t('workspace')}</Link>
      </nav>
      <Loaded query={query}>
        {({ node, viewer }) => {
          if (node?.__typename !== 'Suggestion') return <p className="state">{t('notFound')}</p>
          const isWriting = node.viewerActions.includes('edit')
          const reload = () => query.refetch()
          const returned = isWriting ? node.entries.find(({ action }) => action === 'sendBack') : undefined
          return (
            <article>
              <h1>{isWriting ? `${t(node.kind)} ${node.number}` : node.title}</h1>
              {isWriting && (
                <p className="kind">
                  {node.stateName} {node.dueOn && `· ${t('dueOn')} ${node.dueOn}`}
                </p>
              )}
              {returned?.text && <p className="notice">{returned.text}</p>}
              {isWriting ? (
                <DraftEditor suggestion={node} reload={reload} />
              ) : (
                <>
                  <OwnActs suggestion={node} own={viewer?.mandates ?? []} reload={reload} />
                  <SuggestionBody suggestion={node} />
                </>
              )}
              {node.viewerActions.includes('withdraw') && <WithdrawForm suggestion={node} reload={reload} />}
            </article>
          )
        }}
      </Loaded>
    </>
  )
}
