import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { createBrowserRouter, Outlet, useParams } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { type Session, SessionContext } from '../lib/session.tsx'
import { DistrictBallot, DistrictBallots, DistrictBooth, DistrictHall } from './routes/ballot.tsx'
import {
  District,
  DistrictActivities,
  DistrictDeputy,
  DistrictHeardOpinion,
  DistrictOwnOpinion,
  DistrictOwnOpinions,
  DistrictOwnSuggestion,
  DistrictRegister,
  DistrictSite,
  DistrictSpeak,
  DistrictSuggestion,
  DistrictSuggestions,
  DistrictTakeDown,
  DistrictTrace,
  DistrictWorkspace,
} from './routes/district.tsx'
import { Portal } from './routes/portal.tsx'
import { DistrictCall, DistrictCalls, DistrictProject, DistrictProjects } from './routes/project.tsx'

const stored = (): Session['language'] => (localStorage.getItem('language') === 'en' ? 'en' : 'zh-CN')

function WithSession({ children }: { children: ReactNode }) {
  const { tenant = null } = useParams()
  const [language, choose] = useState(stored)
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
  return <SessionContext value={session}>{children}</SessionContext>
}

const layout = (
  <WithSession>
    <Outlet />
  </WithSession>
)

const router = createBrowserRouter([
  { path: '/', element: layout, children: [{ index: true, element: <Portal /> }] },
  {
    path: '/:tenant',
    element: layout,
    children: [
      { index: true, element: <District /> },
      { path: 'sites/:code', element: <DistrictSite /> },
      { path: 'activities', element: <DistrictActivities /> },
      { path: 'deputies/:id', element: <DistrictDeputy /> },
      { path: 'opinions', element: <DistrictTrace /> },
      { path: 'opinions/new', element: <DistrictSpeak /> },
      { path: 'my-opinions', element: <DistrictOwnOpinions /> },
      { path: 'my-opinions/:id', element: <DistrictOwnOpinion /> },
      { path: 'register', element: <DistrictRegister /> },
      { path: 'suggestions', element: <DistrictSuggestions /> },
      { path: 'suggestions/:id', element: <DistrictSuggestion /> },
      { path: 'workspace', element: <DistrictWorkspace /> },
      { path: 'workspace/opinions/new', element: <DistrictTakeDown /> },
      { path: 'workspace/opinions/:id', element: <DistrictHeardOpinion /> },
      { path: 'workspace/:id', element: <DistrictOwnSuggestion /> },
      { path: 'projects', element: <DistrictProjects /> },
      { path: 'projects/:number', element: <DistrictProject /> },
      { path: 'calls', element: <DistrictCalls /> },
      { path: 'calls/:id', element: <DistrictCall /> },
      { path: 'ballots', element: <DistrictBallots /> },
      { path: 'ballots/:id', element: <DistrictBallot /> },
      { path: 'ballots/:id/vote', element: <DistrictBooth /> },
      { path: 'ballots/:id/hall', element: <DistrictHall /> },
      { path: '*', element: <District /> },
    ],
  },
])
const client = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: false, placeholderData: (before: unknown) => before } },
})

/** The public site. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
