import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { App as AntApp, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { createBrowserRouter, Navigate, Outlet, useParams } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { GroupPage } from '../features/group/group-page.tsx'
import { KindPage } from '../features/kind/kind-page.tsx'
import { SitePage } from '../features/site/site-page.tsx'
import { type Session, SessionContext } from '../lib/session.tsx'
import { Console } from './routes/console.tsx'
import { Enter } from './routes/enter.tsx'

type Actor = { tenant: string | null; token: string; name: string }
// A tab is a session: two districts can be open at once.
const stored = (): Actor | null => JSON.parse(sessionStorage.getItem('actor') ?? 'null') as Actor | null

function WithSession({ children }: { children: ReactNode }) {
  const { tenant = null } = useParams()
  const [actor, setActor] = useState(stored)
  const [language, choose] = useState<Session['language']>(() => (localStorage.getItem('language') === 'en' ? 'en' : 'zh-CN'))
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const session = useMemo<Session>(
    () => ({
      tenant,
      token: actor?.token ?? null,
      name: actor?.name ?? null,
      language,
      setLanguage(next) {
        localStorage.setItem('language', next)
        choose(next)
      },
      enter(next) {
        sessionStorage.setItem('actor', JSON.stringify(next))
        setActor(next)
      },
      leave() {
        sessionStorage.removeItem('actor')
        setActor(null)
      },
    }),
    [tenant, actor, language],
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
          },
        }}
      >
        <AntApp>{children}</AntApp>
      </ConfigProvider>
    </SessionContext>
  )
}

/** Inside, somebody acts; a tab where nobody does begins at the first page. */
function Inside() {
  return stored() ? <Console /> : <Navigate to="/" replace />
}

const layout = (
  <WithSession>
    <Outlet />
  </WithSession>
)
const router = createBrowserRouter(
  [
    { path: '/', element: layout, children: [{ index: true, element: <Enter /> }] },
    {
      path: '/:tenant',
      element: layout,
      children: [
        {
          element: <Inside />,
          children: [
            { index: true, element: <SitePage /> },
            { path: 'sites', element: <SitePage /> },
            { path: 'kinds', element: <KindPage /> },
            { path: 'groups', element: <GroupPage /> },
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
