import { caseSteps } from '@minhui/schema/tables/case'
import { sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import type { CaseKindName } from './case.store.ts'

/** A step that a time limit of a case has come to. */
export type CaseStep = { caseId: string; clock: string; dueOn: string; step: number }

const taken = rawStatement<CaseStep>(
  ['caseId', 'clock', 'dueOn', 'step'],
  sql`select case_id, clock, due_on::text, step from ${caseSteps}
    where tenant_id = ${tenant} and kind = ${value('kind')} and case_id = any(${value('ids')}::uuid[])`,
)
/** The steps that the time limits of some cases have taken. */
export const listTakenSteps = (tx: TenantTx, kind: CaseKindName, ids: readonly string[]) => tx.run(taken, { kind, ids })

const take = rawStatement<{ caseId: string; step: number }>(
  ['caseId', 'step'],
  sql`insert into ${caseSteps} (tenant_id, id, kind, case_id, clock, due_on, step)
    select ${tenant}, r.id, ${value('kind')}, r."caseId", r.clock, r."dueOn", r.step
      from jsonb_to_recordset(${value('steps')}::jsonb) as r(id uuid, "caseId" uuid, clock text, "dueOn" date, step int)
      order by r."caseId", r.clock, r.step
    on conflict do nothing returning case_id, step`,
)
/** Takes steps. Answers those that nobody had taken; of two who take the same at once, one waits and has it not. */
export const takeSteps = (tx: WriteTx, kind: CaseKindName, steps: readonly CaseStep[]) =>
  tx.run(take, { kind, steps: JSON.stringify(steps.map((step) => ({ id: newId(), ...step }))) })

const sweep = rawStatement(
  [],
  sql`delete from ${caseSteps} where tenant_id = ${tenant} and created_at < now() - interval '2 years'`,
)
/** Forgets steps of cases that are long over. */
export const sweepCaseSteps = (tx: WriteTx) => tx.run(sweep)
