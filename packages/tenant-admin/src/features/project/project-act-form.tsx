import { useState } from 'react'
import { ActModal } from '../../components/act-modal.tsx'
import { ReasonSelect } from '../../components/reason-select.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { type Act, acts, adds, asked, takesFiles } from './project-acts.ts'
import type { Project } from './project-documents.ts'
import { ProjectField } from './project-field.tsx'
import { inputOf, type Values, valuesFor } from './project-values.ts'

type Answer = Record<string, { userErrors: { code: string; field: string | null; message: string }[] }>

type Props = {
  act: Act
  project: Project
  /** The milestone or remark that it is done to, by the name of its argument. */
  on?: Values
  onClose: () => void
}

/** The form of one act: what its mutation takes, sent with the version that the viewer has before them. */
export function ProjectActForm({ act, project, on = {}, onClose }: Props) {
  const t = useText()
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  // Each mutation takes an input of its own; the form asks for just that.
  const mutation = useGraphQLMutation(acts[act] as typeof acts.note)
  return (
    <ActModal<Values>
      title={t(`pr_${act}`)}
      values={valuesFor(act, project)}
      takesFiles={takesFiles(act)}
      onClose={onClose}
      onAct={async (given) => {
        const seen = adds.has(act) ? { idempotencyKey } : { expectedVersion: project.version }
        const input = { id: project.id, ...seen, ...on, ...inputOf(given) }
        const answer = (await mutation.mutateAsync({ input: input as never })) as unknown as Answer
        return Object.values(answer)[0]?.userErrors ?? []
      }}
    >
      <ReasonSelect act={act} reasons={project.viewerReasons} />
      {asked[act]
        .filter((field) => !(field in on))
        .map((field) => (
          <ProjectField key={field} field={field} act={act} project={project} />
        ))}
    </ActModal>
  )
}
