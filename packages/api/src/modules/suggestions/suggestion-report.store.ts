import { commitments, suggestions, suggestionUnits } from '@minhui/schema/tables/suggestion'
import { type SQL, sql } from 'drizzle-orm'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, tenant, today, value } from '../../database/statement.ts'

/** What is counted of the suggestions of a year, each with what it says. */
export const reportCounts = {
  filed: ['Filed in the year, motions among them.', sql`true`],
  motions: ['Motions among them.', sql`s.kind = 'motion'`],
  key: ['Supervised by a leader.', sql`s.key`],
  assigned: ['Assigned to units.', sql`s.assigned_on is not null`],
  contacted: ['Whose unit has spoken with the deputy in time.', sql`s.contacted_on <= s.contact_due_on`],
  replied: ['Answered.', sql`s.answered_on is not null`],
  inTime: ['Answered within the limit that ran.', sql`s.answered_in_time`],
  solved: ['Answered as solved (A).', sql`s.reply_class = 'A'`],
  planned: ['Answered as being solved or planned (B).', sql`s.reply_class = 'B'`],
  waiting: ['Answered as having to wait (C).', sql`s.reply_class = 'C'`],
  reference: ['Taken for reference (D).', sql`s.reply_class = 'D'`],
  satisfied: ['Whose deputy is satisfied with the result.', sql`s.result_rating = 'satisfied'`],
  basicallySatisfied: ['Basically satisfied.', sql`s.result_rating = 'basically_satisfied'`],
  dissatisfied: ['Dissatisfied.', sql`s.result_rating = 'dissatisfied'`],
  redone: ['Answered again because the deputy was dissatisfied.', sql`s.done ? 'redo'`],
  withdrawn: ['Taken back.', sql`s.state = 'withdrawn'`],
  overdue: ['Open and overdue today.', sql`s.due_on < ${today}`],
} satisfies Record<string, [description: string, condition: SQL]>
export type ReportCount = keyof typeof reportCounts
export const reportCountNames = Object.keys(reportCounts) as ReportCount[]

export type ReportRow = { unitId: string | null; promised: number; kept: number } & Record<ReportCount, number>

const counted = sql.join(
  reportCountNames.map((name) => sql`count(*) filter (where ${reportCounts[name][1]})::int`),
  sql`, `,
)
const ofYear = sql`s.tenant_id = ${tenant} and s.filed_on >= make_date(${value('year')}::int, 1, 1) and s.filed_on < make_date(${value('year')}::int + 1, 1, 1)
  and (${value('bodyId')}::uuid is null or s.body_id = ${value('bodyId')}::uuid)`
const promises = (unit: SQL) => sql`coalesce(sum(c.made), 0)::int, coalesce(sum(c.kept), 0)::int from ${suggestions} s
  left join lateral (select count(*) as made, count(*) filter (where outcome = 'kept') as kept from ${commitments} k
    where k.tenant_id = ${tenant} and k.suggestion_id = s.id ${unit}) c on true`

const whole = rawStatement<ReportRow>(
  ['unitId', ...reportCountNames, 'promised', 'kept'] as never,
  sql`select null, ${counted}, ${promises(sql``)} where ${ofYear}`,
)
const byUnit = rawStatement<ReportRow>(
  ['unitId', ...reportCountNames, 'promised', 'kept'] as never,
  sql`select p.unit_id, ${counted}, ${promises(sql``)}
      join ${suggestionUnits} p on p.tenant_id = ${tenant} and p.suggestion_id = s.id and p.status = 'active' and p.part in ('sole', 'lead', 'each')
    where ${ofYear} group by 1 order by count(*) desc, 1`,
)
/** The figures of the suggestions that were filed with a body, or with any, in a year: of all, and of each unit that answers. */
export async function readReport(tx: TenantTx, question: { year: number; bodyId: string | null }) {
  const [[total], units] = await Promise.all([tx.run(whole, question), tx.run(byUnit, question)])
  return { total: total as ReportRow, units }
}
