import { Button, Drawer, Space, Spin } from 'antd'
import { useState } from 'react'
import { Attached } from '../../components/attached.tsx'
import { CaseTimeline } from '../../components/case-timeline.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { type Key, useText } from '../../lib/text.ts'
import { DeliveryFacts } from './delivery-facts.tsx'
import { MilestoneList, Remarks, Reports, Visits } from './delivery-parts.tsx'
import { ProjectActForm } from './project-act-form.tsx'
import { type Act, actsAmong, beside, inPlace } from './project-acts.ts'
import { Changes } from './project-changes.tsx'
import { type Project, ProjectDocument } from './project-documents.ts'
import { Duplicates } from './project-duplicates.tsx'
import { ProjectFacts } from './project-facts.tsx'
import { Eligibility, Proposer, Units } from './project-parts.tsx'
import { ProjectRedactForm } from './project-redact-form.tsx'
import type { Values } from './project-values.ts'

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
  ]).filter((act) => !inPlace.has(act))

function Details({ id }: { id: string }) {
  const t = useText()
  const { tenant } = useSession()
  const { data, isPending, error } = useGraphQL(ProjectDocument, { id })
  const [act, setAct] = useState<{ act: Act; on: Values } | null>(null)
  const [redacts, setRedacts] = useState(false)
  if (isPending) return <Spin />
  const project = data?.node as Project | null | undefined
  if (!project) return <p className="muted">{error ? t('failed', { message: error.message }) : t('noProjects')}</p>
  const onAct = (one: Act, on: Values = {}) => setAct({ act: one, on })
  return (
    <>
      <Space wrap className="gap-below">
        {actsOf(project).map((one, i) => (
          <Button key={one} type={i === 0 && !beside.has(one) ? 'primary' : 'default'} onClick={() => onAct(one)}>
            {t(one === 'publish' ? (project.published ? 'unpublish' : 'publish') : `pr_${one}`)}
          </Button>
        ))}
        {project.viewerCanRedact && <Button onClick={() => setRedacts(true)}>{t('redact')}</Button>}
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
      <Duplicates project={project} onAct={onAct} />
      <Eligibility project={project} />
      <Units project={project} />
      <DeliveryFacts project={project} />
      <MilestoneList project={project} onAct={onAct} />
      <Changes project={project} onAct={onAct} />
      <Reports project={project} />
      <Visits project={project} />
      <Remarks project={project} onAct={onAct} />
      <CaseTimeline entries={project.entries} nameOf={({ action }) => t(`pr_${action}` as Key)} />
      {act && <ProjectActForm {...act} project={project} onClose={() => setAct(null)} />}
      {redacts && <ProjectRedactForm project={project} onClose={() => setRedacts(false)} />}
    </>
  )
}
