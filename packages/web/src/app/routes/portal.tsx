import { useEffect } from 'react'
import { Link } from 'react-router'
import { Loaded } from '../../components/state.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'

const TenantsQuery = graphql(`
  query Tenants {
    tenants { id slug name nameEn region { code name nameEn } }
  }
`)

/** The first page: which districts there are. */
export function Portal() {
  const t = useText()
  const name = useName()
  const { language, setLanguage } = useSession()
  const query = useGraphQL(TenantsQuery, {})
  useEffect(() => {
    document.title = `${t('product')} · ${t('tagline')}`
  }, [t])
  return (
    <div className="page">
      <header className="banner tall">
        <div className="inner">
          <div className="brand">
            <span className="seal" aria-hidden="true">
              民
            </span>
            <span>
              <strong>{t('product')}</strong>
              <small>{t('tagline')}</small>
            </span>
          </div>
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
        <h1>{t('districts')}</h1>
        <Loaded query={query}>
          {({ tenants }) => (
            <>
              {tenants.length === 0 && <p className="state">{t('noDistricts')}</p>}
              <ul className="cards wide">
                {tenants.map((tenant) => (
                  <li key={tenant.id}>
                    <Link to={`/${tenant.slug}`}>{name(tenant)}</Link>
                    <small>{tenant.region && name(tenant.region)}</small>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Loaded>
      </main>
    </div>
  )
}
