import { type CSSProperties, type ReactNode, useEffect } from 'react'
import { Link } from 'react-router'
import { Loaded } from '../../components/state.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'

const DistrictQuery = graphql(`
  query District {
    tenant { id slug name nameEn }
    tenantSetting { id primaryColor accentColor logo slogan }
  }
`)

/** The frame of a district's pages: its name, colours and logo, the way home, the language. */
export function DistrictFrame({ children }: { children: ReactNode }) {
  const t = useText()
  const name = useName()
  const { tenant, language, setLanguage } = useSession()
  const query = useGraphQL(DistrictQuery, {})
  const title = query.data?.tenant ? name(query.data.tenant) : t('product')
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <Loaded query={query}>
      {({ tenant: district, tenantSetting: setting }) => (
        <div style={{ '--primary': setting?.primaryColor, '--accent': setting?.accentColor } as CSSProperties} className="page">
          <a className="skip" href="#main">
            {t('skip')}
          </a>
          <header className="banner">
            <div className="inner">
              <Link to={`/${tenant}`} className="brand">
                {setting?.logo ? (
                  <img src={setting.logo} alt="" width={44} height={44} />
                ) : (
                  <span className="seal" aria-hidden="true">
                    民
                  </span>
                )}
                <span>
                  <strong>{name(district)}</strong>
                  {setting?.slogan && <small>{setting.slogan}</small>}
                </span>
              </Link>
              <button
                type="button"
                className="language"
                lang={language === 'en' ? 'zh-CN' : 'en'}
                onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}
              >
                {t('other')}
              </button>
            </div>
          </header>
          <main id="main" className="inner">
            {children}
          </main>
          <footer className="inner">
            {setting && (
              <p className="actions centred">
                <Link to={`/${tenant}/opinions/new`}>{t('speak')}</Link>
                <Link to={`/${tenant}/opinions`}>{t('trace')}</Link>
                <Link to={`/${tenant}/my-opinions`}>{t('myOpinions')}</Link>
                <Link to={`/${tenant}/activities`}>{t('activities')}</Link>
                <Link to={`/${tenant}/suggestions`}>{t('suggestions')}</Link>
                <Link to={`/${tenant}/projects`}>{t('projects')}</Link>
                <Link to={`/${tenant}/calls`}>{t('calls')}</Link>
                <Link to={`/${tenant}/ballots`}>{t('ballots')}</Link>
                <Link to={`/${tenant}/workspace`}>{t('workspace')}</Link>
              </p>
            )}
            <Link to="/">
              {t('product')} · {t('tagline')}
            </Link>
          </footer>
        </div>
      )}
    </Loaded>
  )
}
