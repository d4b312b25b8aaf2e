import type { Procedure } from '@minhui/schema/rules/case-procedure'
import type { CaseKindName } from '../src/modules/cases/case.store.ts'
import type { App } from './app.ts'

/**
 * Lets all cases of a kind that a tenant has, and what begins from now on, go by an edition of its own. An edition never
 * changes, so this is one more. Answers how to take it back.
 */
export async function useEdition(
  { sql }: App,
  tenantId: string,
  kind: CaseKindName,
  change: (definition: Procedure) => Procedure,
): Promise<() => Promise<void>> {
  const [last] = await sql<{ id: string; definition: Procedure }[]>`
    select id, definition from procedure where tenant_id = ${tenantId} and kind = ${kind} order by edition desc limit 1`
  if (!last) throw new Error(`the tenant has had no ${kind}`)
  const [next] = await sql<{ id: string }[]>`insert into procedure (tenant_id, id, kind, edition, definition)
    select tenant_id, gen_random_uuid(), kind, edition + 1, ${JSON.stringify(change(last.definition))}::text::jsonb
      from procedure where id = ${last.id} returning id`
  const nextId = next?.id as string
  const put = (from: string, to: string) => sql`
    update ${sql(kind)} set procedure_id = ${to} where tenant_id = ${tenantId} and procedure_id = ${from}`
  await put(last.id, nextId)
  return async () => {
    await put(nextId, last.id)
    await sql`delete from procedure where id = ${nextId}`
  }
}

/** The same without the transitions that are not wanted. */
export const only =
  (wanted: (transition: Procedure['transitions'][number]) => boolean) =>
  (definition: Procedure): Procedure => ({ ...definition, transitions: definition.transitions.filter(wanted) })
