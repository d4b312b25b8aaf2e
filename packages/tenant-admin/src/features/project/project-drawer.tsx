import { Button, Drawer, Space, Spin } from 'antd'
import { useState } from 'react'
import { Attached } from '../../components/attached.tsx'
import { CaseTimeline } from '../../components/case-timeline.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { type Key, useText } from '../../lib/text.ts'
import { ProjectActForm } from './project-act-form.tsx'
import { type Act, actsAmong, beside } from './project-acts.ts'
import { type Project, ProjectDocument } from './project-documents.ts'
import { ProjectFacts } from './project-facts.tsx'
import { Eligibility, Proposer, Units } from './project-parts.tsx'

/** One project: what is to be done, where it stands, what happened, and what the viewer may do. */
export function ProjectDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useText()
  return (
    <Drawer title={t('project')} open={id !== null} onClose={onClose} size={760} destroyOnHidden>
      {id && <Details key={id} id={id} />}
    </Drawer>
  )
}

/** What the viewer may do: what the procedure allows them now, and what stands beside it. */
const actsOf = (project: Project): Act[] =>
  actsAmong([
    ...project.viewerActions,
    ...(project.viewerActions.includes('edit') ? ['attach'] : []),
    ...(project.viewerCanPublish && project.state !== 'proposed' ? ['publish'] : []),
    ...(project.viewerCanUrge && project.owner ? ['urge'] : []),
  ])

function Details({ id }: { id: string }) {
  const t = useText()
  const { tenant } = useSession()
  const { data, isPending, error } = useGraphQL(ProjectDocument, { id })
  const [act, setAct] = useState<Act | null>(null)
  if (isPending) return <Spin />
  const project = data?.node as Project | null | undefined
  if (!project) return <p className="muted">{error ? t('failed', { message: error.message }) : t('noProjects')}</p>
  return (
    <>
      <Space wrap className="gap-below">
        {actsOf(project).map((one, i) => (
          <Button key={one} type={i === 0 && !beside.has(one) ? 'primary' : 'default'} onClick={() => setAct(one)}>
            {t(one === 'publish' ? (project.published ? 'unpublish' : 'publish') : `pr_${one}`)}
          </Button>
        ))}
        {project.published && <Button href={`/${tenant}/projects/${project.number}`}>{t('publicPage')}</Button>}
      </Space>
      <h2 className="case-title">{project.title}</h2>
      <ProjectFacts project={project} />
      <Proposer project={project} />
      <section>
        <h3 className="case-head">{t('projectText')}</h3>
        <p className="said">{project.text}</p>
        <Attached files={project.attachments} />
      </section>
      <Eligibility project={project} />
      <Units project={project} />
      <CaseTimeline entries={project.entries} nameOf={({ action }) => t(`pr_${action}` as Key)} />
      {act && <ProjectActForm act={act} project={project} onClose={() => setAct(null)} />}
    </>
  )
}
