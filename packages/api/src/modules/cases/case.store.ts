import type { CaseStanding } from '@minhui/schema/rules/case-machine'
import { runningClock } from '@minhui/schema/rules/case-machine'
import type { Procedure } from '@minhui/schema/rules/case-procedure'
import { answeredStates } from '@minhui/schema/rules/case-progress'
import type { caseKinds } from '@minhui/schema/rules/codes'
import { opinionProcedure } from '@minhui/schema/rules/opinion-procedure'
import { projectProcedure } from '@minhui/schema/rules/project-procedure'
import { suggestionProcedure } from '@minhui/schema/rules/suggestion-procedure'
import { caseCounters, procedures } from '@minhui/schema/tables/case'
import { sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { readEdition } from './edition.store.ts'

export type CaseKindName = (typeof caseKinds)[number]
export type ProcedureRow = RowOf<typeof procedures>

export const procedureStore = new Store(procedures, { subject: 'Procedure' })

/** How cases go where a tenant has said nothing else. */
export const defaultProcedures: Record<CaseKindName, Procedure> = {
  opinion: opinionProcedure,
  suggestion: suggestionProcedure,
  project: projectProcedure,
}

const last = rawStatement<Pick<ProcedureRow, 'id' | 'edition'>>(
  ['id', 'edition'],
  sql`select id, edition from ${procedures} where tenant_id = ${tenant} and kind = ${value('kind')} order by edition desc limit 1`,
)
const write = rawStatement(
  [],
  sql`insert into ${procedures} (tenant_id, id, kind, edition, definition)
    values (${tenant}, ${value('id')}, ${value('kind')}, 1, ${value('definition')}::jsonb) on conflict do nothing`,
)
/** The procedure in force; that of the product becomes the tenant's first with the first case. */
export async function procedureInForce(tx: WriteTx, kind: CaseKindName) {
  const find = async () => (await tx.run(last, { kind }))[0]
  let found = await find()
  if (!found) {
    await tx.run(write, { id: newId(), kind, definition: JSON.stringify(defaultProcedures[kind]) })
    found = (await find()) as NonNullable<typeof found>
  }
  return { ...found, definition: await readEdition(tx, found.id) }
}
const ofKind = procedureStore.select<ProcedureRow>((db) =>
  procedureStore.from(db).where(sql`${procedureStore.ofTenant()} and ${procedures.kind} = ${value('kind')}`),
)
/** The states of a kind out of which the clock moves a case by itself, in any version. */
export async function listLapsingStates(tx: TenantTx, kind: CaseKindName): Promise<string[]> {
  const found = await tx.run(ofKind, { kind })
  const lapsing = found.flatMap(({ definition }) => definition.transitions.filter(({ onOverdue }) => onOverdue))
  return [...new Set(lapsing.flatMap(({ from }) => from))]
}
/** The states of a kind in which the last answer stands, in any version. */
export async function listAnsweredStates(tx: TenantTx, kind: CaseKindName): Promise<string[]> {
  const found = await tx.run(ofKind, { kind })
  return [...new Set(found.flatMap(({ definition }) => [...answeredStates(definition)]))]
}

const count = rawStatement<{ last: number }>(
  ['last'],
  sql`insert into ${caseCounters} as c (tenant_id, id, kind, year, last) values (${tenant}, ${value('id')}, ${value('kind')}, ${value('year')}, ${value('many')})
    on conflict (tenant_id, kind, year) do update set last = c.last + excluded.last, updated_at = now() returning last`,
)
/** The next number of a kind in a year, e.g. 2026-000123. Of two at once one waits for the other's commit, so none is missing. */
export async function nextNumber(tx: WriteTx, kind: CaseKindName, year: number): Promise<string> {
  return (await nextNumbers(tx, kind, year, 1))[0] as string
}
/** The next numbers of a kind in a year, so many in a row; the same holds for them. */
export async function nextNumbers(tx: WriteTx, kind: CaseKindName, year: number, many: number): Promise<string[]> {
  const [row] = await tx.run(count, { id: newId(), kind, year, many })
  const first = Number(row?.last) - many + 1
  return Array.from({ length: many }, (_, i) => `${year}-${String(first + i).padStart(6, '0')}`)
}

/**
 * Holds the counter of a kind in a year until the commit: whatever is read after it holds what those before have written, and
 * what is counted has no gap.
 */
export const holdCounter = (tx: WriteTx, kind: CaseKindName, year: number): void =>
  tx.send(count, { id: newId(), kind, year, many: 0 })

/** Whose turn it is where a case has no place: then no keeper and no office of a branch can see it. */
export const ownerAt = (owner: string | null, siteId: string | null) =>
  siteId === null && (owner === 'station_keeper' || owner === 'office_admin') ? { owner: 'district_admin' } : {}

/** The columns of a case that say where it stands. */
export function columnsOf(procedure: Procedure, standing: CaseStanding) {
  const clock = runningClock(standing)
  return {
    ...standing,
    clocks: [...standing.clocks],
    done: { ...standing.done },
    owner: procedure.states[standing.state]?.owner ?? null,
    dueOn: clock?.dueOn ?? null,
    hardOn: clock?.hardOn ?? null,
  }
}
