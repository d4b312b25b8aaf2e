import { Button, Spin } from 'antd'
import { Link } from 'react-router'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'

const TenantsDocument = graphql(`
  query EnterTenants {
    tenants { id slug name nameEn }
    viewer { displayName tenants { slug } }
  }
`)

/** The first page: which district. Whoever is signed in sees their own first. */
export function Enter() {
  const t = useText()
  const name = useName()
  const { language, setLanguage } = useSession()
  const { data, isPending } = useGraphQL(TenantsDocument, {})
  const own = new Set(data?.viewer?.tenants.map(({ slug }) => slug))
  const tenants = [...(data?.tenants ?? [])].sort((a, b) => Number(own.has(b.slug)) - Number(own.has(a.slug)))
  return (
    <main className="narrow">
      <div className="page-head">
        <h1>{t('product')}</h1>
        <Button onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}>{t('other')}</Button>
      </div>
      {isPending && <Spin />}
      <nav className="panel" aria-label={t('chooseTenant')}>
        <h2>{t('chooseTenant')}</h2>
        <ul className="plain">
          {tenants.map((tenant) => (
            <li key={tenant.id}>
              <Link to={`/${tenant.slug}/work`}>{name(tenant)}</Link>
              {own.has(tenant.slug) && <span className="muted"> · {t('yours')}</span>}
            </li>
          ))}
        </ul>
      </nav>
    </main>
  )
}
