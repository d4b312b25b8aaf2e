import type { WorkspaceQuery } from '../../gql/graphql.ts'

type Props = { label: string; mandates: NonNullable<WorkspaceQuery['viewer']>['mandates'] }

/** As which deputy: asked only where somebody holds several mandates. */
export function MandateField({ label, mandates }: Props) {
  if (mandates.length === 1) return <input type="hidden" name="mandateId" value={mandates[0]?.id} />
  return (
    <label>
      {label}
      <select name="mandateId">
        {mandates.map(({ id, code, body }) => (
          <option key={id} value={id}>
            {[body?.name, code].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </label>
  )
}
