import { RedactForm } from '../../components/redact-form.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { type Project, ProjectRedact } from './project-documents.ts'

/** Takes words or files of a project out of everybody's sight. */
export function ProjectRedactForm({ project, onClose }: { project: Project; onClose: () => void }) {
  const redact = useGraphQLMutation(ProjectRedact)
  return (
    <RedactForm
      of="project"
      words={[
        { name: 'title', label: 'title', now: project.title, max: 200 },
        { name: 'text', label: 'projectText', now: project.text, max: 10_000 },
        { name: 'place', label: 'place', now: project.place, max: 200 },
        { name: 'beneficiaries', label: 'beneficiaries', now: project.beneficiaries, max: 500 },
        { name: 'goal', label: 'goal', now: project.goal, max: 1000 },
      ]}
      files={project.attachments}
      entries={project.entries}
      onRedact={async (given) => {
        const input = { id: project.id, expectedVersion: project.version, ...given }
        return (await redact.mutateAsync({ input })).projectRedact.userErrors
      }}
      onClose={onClose}
    />
  )
}
