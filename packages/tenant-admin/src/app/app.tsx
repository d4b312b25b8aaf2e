import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { App as AntApp, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { createBrowserRouter, Navigate, Outlet, useParams } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { AccessPage } from '../features/access/access-page.tsx'
import { ActivityPage } from '../features/activity/activity-page.tsx'
import { ApiClientPage } from '../features/api-client/api-client-page.tsx'
import { AuditPage } from '../features/audit/audit-page.tsx'
import { BallotListPage } from '../features/ballot/ballot-list-page.tsx'
import { BallotPage } from '../features/ballot/ballot-page.tsx'
import { BallotScreen } from '../features/ballot/ballot-screen.tsx'
import { CommitmentPage } from '../features/commitment/commitment-page.tsx'
import { FigurePage } from '../features/figure/figure-page.tsx'
import { GroupPage } from '../features/group/group-page.tsx'
import { ImportPage } from '../features/import/import-page.tsx'
import { KindPage } from '../features/kind/kind-page.tsx'
import { NotificationPage } from '../features/notification/notification-page.tsx'
import { OpinionPage } from '../features/opinion/opinion-page.tsx'
import { PrivacyPanel } from '../features/privacy/privacy-panel.tsx'
import { ProcedurePage } from '../features/procedure/procedure-page.tsx'
import { ProjectPage } from '../features/project/project-page.tsx'
import { CallPage } from '../features/project-call/call-page.tsx'
import { ProsecutionPage } from '../features/prosecution/prosecution-page.tsx'
import { ProvinceSummary } from '../features/province/province-summary.tsx'
import { SharingPanel } from '../features/sharing/sharing-panel.tsx'
import { AccountPage } from '../features/sign-in/account-page.tsx'
import { InvitationPage } from '../features/sign-in/invitation-page.tsx'
import { SignInForm, SignInPage } from '../features/sign-in/sign-in-page.tsx'
import { SitePage } from '../features/site/site-page.tsx'
import { SuggestionPage } from '../features/suggestion/suggestion-page.tsx'
import { SuggestionReportPage } from '../features/suggestion-report/report-page.tsx'
import { WorkPage } from '../features/work/work-page.tsx'
import { type Session, SessionContext } from '../lib/session.tsx'
import { Console } from './routes/console.tsx'
import { Enter } from './routes/enter.tsx'
import { Lost, Missing } from './routes/lost.tsx'
import { Province } from './routes/province.tsx'
import { Settings } from './routes/settings.tsx'

/** Nothing slides or fades for those who asked their system for that (WCAG 2.2, 2.3.3). */
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches

function WithSession({ children }: { children: ReactNode }) {
  const { tenant = null } = useParams()
  const [language, choose] = useState<Session['language']>(() => (localStorage.getItem('language') === 'en' ? 'en' : 'zh-CN'))
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const session = useMemo<Session>(
    () => ({
      tenant,
      language,
      setLanguage(next) {
        localStorage.setItem('language', next)
        choose(next)
      },
    }),
    [tenant, language],
  )
  return (
    <SessionContext value={session}>
      <ConfigProvider
        locale={language === 'en' ? enUS : zhCN}
        button={{ autoInsertSpace: false }}
        theme={{
          token: {
            colorPrimary: '#b3161b',
            colorLink: '#b3161b',
            colorError: '#b42318',
            colorTextPlaceholder: '#6b7280',
            colorTextDescription: '#59616b',
            colorTextTertiary: '#59616b',
            motion: !reducedMotion,
          },
        }}
      >
        <AntApp>{children}</AntApp>
      </ConfigProvider>
    </SessionContext>
  )
}

const layout = (
  <WithSession>
    <Outlet />
  </WithSession>
)
const lost = (
  <WithSession>
    <Lost />
  </WithSession>
)
const router = createBrowserRouter(
  [
    { path: '/', element: layout, errorElement: lost, children: [{ index: true, element: <Enter /> }] },
    {
      path: '/province',
      element: layout,
      errorElement: lost,
      children: [
        {
          element: <Province />,
          children: [
            { index: true, element: <ProvinceSummary /> },
            { path: 'sign-in', element: <SignInForm title="" directories={[]} home="/province" /> },
          ],
        },
        { path: '*', element: <Missing /> },
      ],
    },
    {
      path: '/:tenant',
      element: layout,
      errorElement: lost,
      children: [
        { path: 'sign-in', element: <SignInPage /> },
        { path: 'invitation', element: <InvitationPage /> },
        { path: 'ballots/:id/screen', element: <BallotScreen /> },
        {
          element: <Console />,
          children: [
            { index: true, element: <Navigate to="work" replace /> },
            { path: 'work', element: <WorkPage /> },
            { path: 'sites', element: <SitePage /> },
            { path: 'kinds', element: <KindPage /> },
            { path: 'groups', element: <GroupPage /> },
            { path: 'import', element: <ImportPage /> },
            { path: 'access', element: <AccessPage /> },
            { path: 'figures', element: <FigurePage /> },
            {
              path: 'opinions',
              element: (
                <>
                  <OpinionPage />
                  <SharingPanel />
                </>
              ),
            },
            { path: 'activities', element: <ActivityPage /> },
            { path: 'procedures', element: <ProcedurePage /> },
            { path: 'suggestions', element: <SuggestionPage /> },
            { path: 'suggestion-report', element: <SuggestionReportPage /> },
            { path: 'projects', element: <ProjectPage /> },
            { path: 'calls', element: <CallPage /> },
            { path: 'commitments', element: <CommitmentPage /> },
            { path: 'prosecutions', element: <ProsecutionPage /> },
            { path: 'ballots', element: <BallotListPage /> },
            { path: 'ballots/:id', element: <BallotPage /> },
            { path: 'audit', element: <AuditPage /> },
            { path: 'api-clients', element: <ApiClientPage /> },
            { path: 'settings', element: <Settings /> },
            { path: '*', element: <Missing /> },
            { path: 'notifications', element: <NotificationPage /> },
            {
              path: 'account',
              element: (
                <>
                  <AccountPage />
                  <PrivacyPanel />
                </>
              ),
            },
          ],
        },
      ],
    },
  ],
  { basename: '/admin' },
)
const client = new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: false } } })

/** The console. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
