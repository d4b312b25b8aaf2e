import { ActModal } from '../../components/act-modal.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { type Act, acts, asked, takesFiles } from './project-acts.ts'
import type { Project } from './project-documents.ts'
import { ProjectField } from './project-field.tsx'
import { inputOf, type Values, valuesFor } from './project-values.ts'

type Answer = Record<string, { userErrors: { code: string; field: string | null; message: string }[] }>

/** The form of one act: what its mutation takes, sent with the version that the viewer has before them. */
export function ProjectActForm({ act, project, onClose }: { act: Act; project: Project; onClose: () => void }) {
  const t = useText()
  // Each mutation takes an input of its own; the form asks for just that.
  const mutation = useGraphQLMutation(acts[act] as typeof acts.note)
  return (
    <ActModal<Values>
      title={t(`pr_${act}`)}
      values={valuesFor(act, project)}
      takesFiles={takesFiles(act)}
      onClose={onClose}
      onAct={async (given) => {
        const input = { id: project.id, expectedVersion: project.version, ...inputOf(given) }
        const answer = (await mutation.mutateAsync({ input: input as never })) as unknown as Answer
        return Object.values(answer)[0]?.userErrors ?? []
      }}
    >
      {asked[act].map((field) => (
        <ProjectField key={field} field={field} project={project} />
      ))}
    </ActModal>
  )
}
