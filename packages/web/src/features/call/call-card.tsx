import { Link } from 'react-router'
import { Loaded, Section } from '../../components/state.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { useTitle } from '../../lib/use-title.ts'
import { type Call, CallDocument, type CallViewer, type Category } from './call-documents.ts'
import { CallMark } from './call-mark.tsx'
import { ProposeForm } from './propose-form.tsx'

/** The page of one call: what is called for, where it is proposed, and what was. */
export function CallCard({ id }: { id: string }) {
  const t = useText()
  const name = useName()
  const { tenant } = useSession()
  const query = useGraphQL(CallDocument, { id }, { fresh: true })
  useTitle(query.data?.node?.__typename === 'ProjectCall' ? query.data.node.title : undefined)
  return (
    <>
      <nav aria-label={t('path')} className="path">
        <Link to={`/${tenant}`}>{t('home')}</Link>
        <Link to={`/${tenant}/calls`}>{t('calls')}</Link>
      </nav>
      <Loaded query={query}>
        {({ viewer, node, projects, projectCategories }) =>
          node?.__typename === 'ProjectCall' ? (
            <article>
              <h1>{node.title}</h1>
              <p className="kind">
                {[node.body && name(node.body), t('callYear', { year: node.year })].filter(Boolean).join(' · ')}
              </p>
              <CallMark call={node} />
              <section aria-label={t('description')}>
                <p className="prose">{node.text}</p>
              </section>
              {node.open && <Proposing call={node} viewer={viewer} categories={projectCategories.nodes} />}
              <Section id="proposed" title={t('callProjects')}>
                {projects.nodes.length === 0 && <p className="state">{t('noCallProjects')}</p>}
                <ul className="papers">
                  {projects.nodes.map((one) => (
                    <li key={one.id}>
                      <Link to={`/${tenant}/projects/${one.number}`}>{one.title}</Link>
                      <p>
                        <span className="mark">{one.stateName}</span>
                      </p>
                      <small>
                        {[one.place, one.likes > 0 && t('likeCount', { count: one.likes })].filter(Boolean).join(' · ')}
                      </small>
                    </li>
                  ))}
                </ul>
              </Section>
            </article>
          ) : (
            <p className="state">{t('notFound')}</p>
          )
        }
      </Loaded>
    </>
  )
}

type Props = { call: Call; viewer: CallViewer | null; categories: readonly Category[] }

/** The form, for whoever may propose; for everybody else how they come to that. */
function Proposing({ call, viewer, categories }: Props) {
  const t = useText()
  const { tenant } = useSession()
  const isCitizen = viewer?.roles.some(({ base }) => base === 'CITIZEN') ?? false
  const mandates = viewer?.mandates.filter(({ body }) => body?.id === call.body?.id) ?? []
  return (
    <Section id="propose" title={t('propose')}>
      {!viewer || (!isCitizen && mandates.length === 0) ? (
        <>
          <p className="lead">{t(viewer ? 'proposeNobody' : 'proposeSignIn')}</p>
          <p className="actions">
            {!viewer && (
              <a className="action" href={`/admin/${tenant}/sign-in?back=/${tenant}/calls/${call.id}`}>
                {t('signIn')}
              </a>
            )}
            <Link className="action plain" to={`/${tenant}/register`}>
              {t('register')}
            </Link>
          </p>
        </>
      ) : (
        <ProposeForm
          call={call}
          isCitizen={isCitizen}
          mandates={mandates}
          categories={categories.filter(({ voted, status }) => voted && status === 'ACTIVE')}
        />
      )}
    </Section>
  )
}
