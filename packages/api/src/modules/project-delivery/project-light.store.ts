import { dayOf } from '@minhui/schema/rules/case-clock'
import type { Procedure } from '@minhui/schema/rules/case-procedure'
import { type LightFacts, lightLimitsOf, lightOf as reckon } from '@minhui/schema/rules/project-light'
import { firstUnreported, reportDueOn } from '@minhui/schema/rules/report-period'
import { projects } from '@minhui/schema/tables/project'
import { projectMilestones, projectProgress } from '@minhui/schema/tables/project-delivery'
import { sql } from 'drizzle-orm'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import type { Act } from '../cases/case-kind.ts'
import { type ProjectRow, projectStore } from '../projects/project.store.ts'

/** What is kept of the light of a project. */
export type KeptLight = Pick<ProjectRow, 'reportDueOn' | 'light' | 'lightReasons'>
/** What it is reckoned from, of the columns of a project, and what is kept. */
export type Lit = KeptLight & Pick<ProjectRow, 'id' | 'state' | 'procedureId' | 'startsOn' | 'reportEvery' | 'budget' | 'spent'>

/** The state in which the time of a plan runs. */
const underway = 'delivering'
/** Those in which delivery has begun and is not written off. */
const lit = [underway, 'delivered', 'inspected', 'rectifying']

type Told = { id: string; milestones: LightFacts['milestones']; reported: string[] }
const told = rawStatement<Told>(
  ['id', 'milestones', 'reported'],
  sql`select p.id,
      coalesce((select jsonb_agg(jsonb_build_object('title', m.title, 'plannedOn', m.planned_on, 'doneOn', m.done_on) order by m.ordinal, m.id)
        from ${projectMilestones} m where m.tenant_id = ${tenant} and m.project_id = p.id), '[]'),
      array(select r.period::text from ${projectProgress} r where r.tenant_id = ${tenant} and r.project_id = p.id)
    from unnest(${value('ids')}::uuid[]) p(id)`,
)

/**
 * The lights of projects on a day, from all that is written of them, in one statement. One that has ended keeps the light
 * that it had; one that is not delivered yet has none.
 */
export async function lightsOf(
  tx: TenantTx,
  rows: readonly Lit[],
  day: string,
  numbersOf: (row: Lit) => Procedure['numbers'],
): Promise<KeptLight[]> {
  const found = new Map((await tx.run(told, { ids: rows.map(({ id }) => id) })).map((one) => [one.id, one]))
  return rows.map((row) => {
    if (!lit.includes(row.state)) return { reportDueOn: null, light: row.light, lightReasons: row.lightReasons }
    const { milestones, reported } = found.get(row.id) as Told
    const limits = lightLimitsOf(numbersOf(row))
    const { startsOn, reportEvery, budget, spent } = row
    const isUnderway = row.state === underway
    const due =
      isUnderway && startsOn
        ? reportDueOn(firstUnreported(startsOn, reportEvery, new Set(reported)), limits.reportGraceDays)
        : null
    const facts = { milestones: isUnderway ? milestones : [], reportDueOn: due, budget, spent }
    const { colour, reasons } = reckon(facts, day, limits)
    return { reportDueOn: due, light: colour, lightReasons: reasons }
  })
}

/** The light of a project with which somebody does something, as it is after that. */
export async function lightOf(tx: TenantTx, row: Lit, { now, procedure }: Pick<Act<unknown>, 'now' | 'procedure'>) {
  return (await lightsOf(tx, [row], dayOf(now), () => procedure.numbers))[0] as KeptLight
}

const columns = {
  id: projects.id,
  number: projects.number,
  state: projects.state,
  procedureId: projects.procedureId,
  startsOn: projects.startsOn,
  reportEvery: projects.reportEvery,
  budget: projects.budget,
  spent: projects.spent,
  reportDueOn: projects.reportDueOn,
  light: projects.light,
  lightReasons: projects.lightReasons,
}
const pageSize = 500
const page = projectStore.select<Lit>((db) =>
  db
    .select(columns)
    .from(projects)
    .where(
      sql`${projectStore.ofTenant()} and ${projects.state} = any(${value('states')}::text[]) and ${projects.id} > ${value('after')}::uuid`,
    )
    .orderBy(projects.id)
    .limit(pageSize),
)
/** A page of the projects that have a light, after one of them; a page that is not full is the last. */
export async function listLit(tx: TenantTx, after: string): Promise<{ rows: Lit[]; isLast: boolean }> {
  const rows = await tx.run(page, { states: lit, after })
  return { rows, isLast: rows.length < pageSize }
}

export type ReportDue = { id: string; reportDueOn: string; procedureId: string }
const due = rawStatement<ReportDue>(
  ['id', 'reportDueOn', 'procedureId'],
  sql`select id, report_due_on::text, procedure_id from ${projects}
    where tenant_id = ${tenant} and report_due_on is not null and report_due_on <= ${value('until')}::date order by id`,
)
/** Projects whose next report has to be there by a day. */
export const listReportsDue = (tx: TenantTx, until: string) => tx.run(due, { until })
