import { Badge, Button, ConfigProvider, Grid, Layout, Menu, Result } from 'antd'
import { useEffect } from 'react'
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router'
import { SecondFactorSetup } from '../../features/sign-in/second-factor-setup.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'

const ConsoleQuery = graphql(`
  query Console {
    tenant { id slug name nameEn }
    tenantSetting { id primaryColor }
    viewer { displayName unreadNotifications needsSecondFactor roles { base } tenants { slug } }
    viewerPermissions
  }
`)
const pages = [
  'opinions',
  'activities',
  'suggestions',
  'commitments',
  'prosecutions',
  'projects',
  'calls',
  'ballots',
  'figures',
  'procedures',
  'sites',
  'kinds',
  'groups',
  'import',
  'access',
  'audit',
  'api-clients',
  'settings',
] as const
/** What a page is for; who may not do that does not see it in the menu. */
const needs: Partial<Record<(typeof pages)[number], string>> = {
  access: 'Membership.read',
  audit: 'AuditEntry.read',
  import: 'Import.create',
  'api-clients': 'ApiClient.read',
  settings: 'Notice.create',
  opinions: 'Opinion.note',
  activities: 'Activity.reveal',
  figures: 'OpinionFigure.read',
  procedures: 'Procedure.create',
  suggestions: 'Suggestion.note',
  projects: 'Project.create',
  calls: 'ProjectCall.create',
  commitments: 'Commitment.read',
  prosecutions: 'Prosecution.read',
  ballots: 'Ballot.attend',
}
const SignOut = graphql(`mutation SignOut { signOut { signedOut userErrors { code } } }`)

/** The frame of the console: the district in its colour, the menu, who acts. */
export function Console() {
  const t = useText()
  const name = useName()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const { tenant, language, setLanguage } = useSession()
  const signOut = useGraphQLMutation(SignOut)
  const { md: isWide = true } = Grid.useBreakpoint()
  const { data, error, refetch, isFetching } = useGraphQL(ConsoleQuery, {})
  const primary = data?.tenantSetting?.primaryColor ?? '#b3161b'
  useEffect(() => {
    document.title = data ? `${name(data.tenant)} · ${t('product')}` : t('product')
  }, [data, name, t])
  const viewer = data?.viewer
  if (error) return <Result status="error" title={error.message} extra={<Button href="/admin">{t('chooseTenant')}</Button>} />
  // What is shown from before signing in is being asked for anew.
  if (data && !viewer && !isFetching) return <Navigate to={`/${tenant}/sign-in`} replace />
  const stranger = viewer && viewer.roles.length === 0
  return (
    <ConfigProvider
      theme={{
        token: { colorPrimary: primary, colorLink: primary, colorLinkHover: primary, colorLinkActive: primary },
        components: { Layout: { headerBg: primary } },
      }}
    >
      <Layout style={{ minHeight: '100vh' }}>
        <Layout.Header className="console-head" style={{ height: 'auto', paddingBlock: 8, paddingInline: 16 }}>
          <strong>{data && name(data.tenant)}</strong>
          <span className="who">{data?.viewer?.displayName}</span>
          <Button size="small" href={`/${tenant}`}>
            {t('publicHome')}
          </Button>
          {viewer?.roles.some(({ base }) => base === 'DEPUTY') && (
            <Button size="small" href={`/${tenant}/workspace`}>
              {t('workspace')}
            </Button>
          )}
          <Button size="small" onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}>
            {t('other')}
          </Button>
          <Badge count={viewer?.unreadNotifications ?? 0} size="small">
            <Button size="small" onClick={() => navigate(`/${tenant}/notifications`)}>
              {t('notifications')}
            </Button>
          </Badge>
          <Button size="small" onClick={() => navigate(`/${tenant}/account`)}>
            {t('account')}
          </Button>
          <Button size="small" onClick={() => signOut.mutateAsync({})}>
            {t('leave')}
          </Button>
        </Layout.Header>
        <nav aria-label={t('product')}>
          <Menu
            mode="horizontal"
            className="console-menu"
            // Where there is room every page stays in sight, in two rows if need be; a phone has them behind three dots.
            disabledOverflow={isWide}
            selectedKeys={[pathname.split('/')[2] ?? 'sites']}
            onClick={({ key }) => navigate(`/${tenant}/${key}`)}
            items={pages
              .filter((page) => !needs[page] || data?.viewerPermissions.includes(needs[page]))
              .map((page) => ({ key: page, label: t(page) }))}
          />
        </nav>
        <main className="console-body">
          {viewer?.needsSecondFactor && stranger && !pathname.endsWith('/account') ? (
            <section className="panel narrow" aria-label={t('secondFactor')}>
              <h1>{t('secondFactor')}</h1>
              <SecondFactorSetup onDone={() => void refetch()} />
            </section>
          ) : stranger && !pathname.endsWith('/account') ? (
            <Result status="403" title={t('noRole')} extra={<Button href="/admin">{t('chooseTenant')}</Button>} />
          ) : (
            viewer && <Outlet />
          )}
        </main>
      </Layout>
    </ConfigProvider>
  )
}
