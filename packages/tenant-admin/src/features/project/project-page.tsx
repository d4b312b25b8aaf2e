import { Button, Segmented, Space, Tag } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { CaseTools, useCaseList } from '../../components/case-list.tsx'
import { ExportButton } from '../../components/export-button.tsx'
import { Pager } from '../../components/pager.tsx'
import type { ExportCreateInput, ProjectsQueryVariables } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { ProjectCreateForm, ProjectProposeForm } from './project-begin.tsx'
import { ProjectBoard } from './project-board.tsx'
import { ProjectsDocument } from './project-documents.ts'
import { ProjectDrawer } from './project-drawer.tsx'
import { type Filters, ProjectFilters } from './project-filters.tsx'
import { ProjectOrder } from './project-order.tsx'
import { ProjectTable } from './project-table.tsx'

/** What is looked at: each view asks the list for something, and `filters` says what is left to choose. */
const views = {
  mine: { mine: true, orderBy: 'DUE' },
  overdue: { overdue: true, orderBy: 'DUE' },
  screening: { states: ['proposed', 'screening', 'feasibility', 'reviewing'], orderBy: 'LIKES' },
  paper: { states: ['candidate'], orderBy: 'PAPER' },
  pool: { states: ['pooled', 'not_selected'], orderBy: 'NEWEST' },
  delivery: { states: ['selected', 'delivering', 'delivered', 'inspected', 'rectifying'], orderBy: 'DUE' },
  own: { own: true, orderBy: 'NEWEST' },
  all: { orderBy: 'NEWEST' },
} as const satisfies Record<string, ProjectsQueryVariables>
type View = keyof typeof views
const isView = (view: string | null): view is View => view !== null && view in views

/** Livelihood projects and supervised items, what waits for the viewer first. The address says what is looked at and which one is open. */
export function ProjectPage() {
  const t = useText()
  const may = useMay()
  const { tenant } = useSession()
  const [search, setSearch] = useSearchParams()
  const [begins, setBegins] = useState<'propose' | 'create' | 'order' | null>(null)
  const view: View = isView(search.get('view')) ? (search.get('view') as View) : may('Project.note') ? 'mine' : 'all'
  const list = useCaseList<typeof views, Filters, never>(views, view, [view, (next) => setSearch({ ...kept, view: next })])
  const { filters, narrow, cursors } = list
  const asked: ProjectsQueryVariables = { ...said(filters, view), ...views[view] }
  const { data, isPending } = useGraphQL(ProjectsDocument, { ...asked, callId: search.get('call'), after: cursors.after })
  const source = { opinionId: search.get('opinion'), suggestionId: search.get('suggestion') }
  const kept = Object.fromEntries(['view', 'call'].flatMap((key) => (search.get(key) ? [[key, search.get(key) as string]] : [])))
  const at = (next: Record<string, string>) => setSearch({ ...kept, ...next })
  const begun = (next: Record<string, string> = {}) => {
    setBegins(null)
    at(next)
  }
  const shown = (Object.keys(views) as View[]).filter(
    (key) => may('Project.note') || ['own', 'paper', 'delivery', 'all'].includes(key),
  )
  return (
    <>
      <div className="page-head">
        <h1>{t('projects')}</h1>
        <Space wrap>
          {may('QrCode.create') && (
            <Button href={`/${tenant}/qr-sheet/projects.pdf`} target="_blank" rel="noreferrer">
              {t('qrOfProjects')}
            </Button>
          )}
          {may('Project.create') && <Button onClick={() => setBegins('propose')}>{t('propose')}</Button>}
          {view === 'paper' && may('Project.accept') && (data?.projects.nodes.length ?? 0) > 1 && (
            <Button onClick={() => setBegins('order')}>{t('orderCandidates')}</Button>
          )}
          {may('Project.adopt') && <Button onClick={() => setBegins('create')}>{t('addSupervised')}</Button>}
        </Space>
      </div>
      <Segmented
        className="wrapping gap-below"
        value={view}
        onChange={list.look}
        options={shown.map((key) => ({ value: key, label: t(`projects_${key}`) }))}
      />
      <div className="panel">
        {kept['call'] && (
          <Tag closable className="gap-below" onClose={() => setSearch({ view })}>
            {t('onlyCall')}
          </Tag>
        )}
        {may('Project.export') && (
          <div className="gap-below">
            <ExportButton asked={exported(said(filters, view))} name={t('exportAll')} />
          </div>
        )}
        <CaseTools list={{ ...list, kept: list.kept && asked }} of="PROJECTS" placeholder={t('searchProjects')}>
          <ProjectFilters filters={filters} without={withoutIn(view)} onChange={narrow} />
        </CaseTools>
        {view === 'delivery' && <ProjectBoard filters={filters} onChange={narrow} />}
        <ProjectTable
          projects={data?.projects.nodes ?? []}
          loading={isPending}
          empty={t(view === 'mine' && Object.keys(filters).length === 0 ? 'noProjectWaits' : 'noProjects')}
          {...((view === 'paper' || view === 'delivery') && { shows: view })}
          onOpen={(id) => at({ open: id })}
        />
        <Pager cursors={cursors} info={data?.projects.pageInfo} />
      </div>
      <ProjectDrawer id={search.get('open')} onClose={() => at({})} />
      {(begins === 'propose' || source.opinionId || source.suggestionId) && (
        <ProjectProposeForm source={source} onClose={() => begun()} onDone={(id) => begun({ view: 'all', open: id })} />
      )}
      {begins === 'order' && <ProjectOrder onClose={() => begun({ view })} />}
      {begins === 'create' && (
        <ProjectCreateForm onClose={() => begun()} onDone={(id) => begun({ view: 'delivery', open: id })} />
      )}
    </>
  )
}

/** What a table is asked for: what the list is narrowed to, whichever view is looked at. */
const exported = ({ states, number: _, ...filters }: ProjectsQueryVariables) => {
  const [state] = [states].flat()
  return { kind: 'PROJECTS', ...filters, ...(state && { state }) } as Omit<ExportCreateInput, 'format'>
}

/** A view that speaks of states leaves no choice of them, and what is not delivered has no light. */
const withoutIn = (view: View): (keyof Filters)[] => [
  ...('states' in views[view] ? (['states'] as const) : []),
  ...(['screening', 'paper', 'pool', 'own'].includes(view) ? (['light'] as const) : []),
]

/** What the list is asked for: what can be chosen in the view, and of states several, though the filter chooses one. */
const said = (filters: Filters, view: View): ProjectsQueryVariables => {
  const hidden = withoutIn(view)
  const shown = Object.entries(filters).filter(([key]) => !hidden.includes(key as keyof Filters))
  return Object.fromEntries(shown.map(([key, value]) => [key, key === 'states' ? [value].flat() : value]))
}
