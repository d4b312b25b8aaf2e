import { Button, ConfigProvider, Layout, Menu, Result } from 'antd'
import { useEffect } from 'react'
import { Outlet, useLocation, useNavigate } from 'react-router'
import { graphql } from '../../gql/gql.ts'
import { RequestError, useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'

const ConsoleQuery = graphql(`
  query Console {
    tenant { id slug name nameEn }
    tenantSetting { id primaryColor }
    viewer { displayName }
  }
`)
const pages = ['sites', 'kinds', 'groups'] as const

/** The frame of the console: the district in its colour, the menu, who acts. */
export function Console() {
  const t = useText()
  const name = useName()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const { tenant, leave, language, setLanguage } = useSession()
  const { data, error } = useGraphQL(ConsoleQuery, {})
  const primary = data?.tenantSetting?.primaryColor ?? '#b3161b'
  useEffect(() => {
    document.title = data ? `${name(data.tenant)} · ${t('product')}` : t('product')
  }, [data, name, t])
  const out = () => {
    leave()
    void navigate('/')
  }
  if (error) {
    const expired = error instanceof RequestError && error.code === 'UNAUTHENTICATED'
    return <Result status={expired ? '403' : 'error'} title={error.message} extra={<Button onClick={out}>{t('actAs')}</Button>} />
  }
  return (
    <ConfigProvider
      theme={{ token: { colorPrimary: primary, colorLink: primary }, components: { Layout: { headerBg: primary } } }}
    >
      <Layout style={{ minHeight: '100vh' }}>
        <Layout.Header className="console-head" style={{ height: 'auto', paddingBlock: 8, paddingInline: 16 }}>
          <strong>{data && name(data.tenant)}</strong>
          <span className="who">{data?.viewer?.displayName}</span>
          <Button size="small" href={`/${tenant}`}>
            {t('publicHome')}
          </Button>
          <Button size="small" onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}>
            {t('other')}
          </Button>
          <Button size="small" onClick={out}>
            {t('leave')}
          </Button>
        </Layout.Header>
        <nav aria-label={t('product')}>
          <Menu
            mode="horizontal"
            selectedKeys={[pathname.split('/')[2] ?? 'sites']}
            onClick={({ key }) => navigate(`/${tenant}/${key}`)}
            items={pages.map((page) => ({ key: page, label: t(page) }))}
          />
        </nav>
        <main className="console-body">
          <Outlet />
        </main>
      </Layout>
    </ConfigProvider>
  )
}
