import { workingDaysBetween } from '@minhui/schema/rules/case-clock'
import type { DayCounts } from '@minhui/schema/rules/case-figures'
import type { figureDimensions } from '@minhui/schema/rules/codes'
import { type SuggestionCount, type SuggestionFigures, suggestionCountNames } from '@minhui/schema/rules/suggestion-figures'
import type { Calendar } from '@minhui/schema/rules/working-days'
import { commitments, suggestionRatings, suggestionReplies, suggestions, suggestionUnits } from '@minhui/schema/tables/suggestion'
import { type SQL, sql } from 'drizzle-orm'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, statements, tenant, today, value } from '../../database/statement.ts'

/** By what the rows of a report are told apart. */
export type ReportDimension = (typeof figureDimensions)[number]
export type ReportRow = SuggestionFigures & {
  /** A state, a month (YYYY-MM), or an id; empty: none is said, or all together. */
  about: string
  /** How many were first answered after so many working days since they were assigned. */
  days: DayCounts
}

const answering = sql`('sole', 'lead', 'each')`
// Who was dissatisfied and says nothing of the next answer has not become content; ratings of rounds that are over are open.
const result = sql`coalesce(s.result_rating, (select g.result from ${suggestionRatings} g
  where g.tenant_id = ${tenant} and g.suggestion_id = s.id and g.side = 'author' and g.round < s.round order by g.round desc limit 1))`
/** What is counted, of a suggestion `s` and the promises `c` of its replies. */
const counted: Record<SuggestionCount, SQL> = {
  filed: sql`true`,
  motions: sql`s.kind = 'motion'`,
  key: sql`s.key`,
  assigned: sql`s.assigned_on is not null`,
  contacted: sql`s.contacted_on <= s.contact_due_on`,
  replied: sql`s.answered_on is not null`,
  inTime: sql`s.answered_in_time`,
  solved: sql`s.reply_class = 'A'`,
  planned: sql`s.reply_class = 'B'`,
  waiting: sql`s.reply_class = 'C'`,
  reference: sql`s.reply_class = 'D'`,
  satisfied: sql`${result} = 'satisfied'`,
  basicallySatisfied: sql`${result} = 'basically_satisfied'`,
  dissatisfied: sql`${result} = 'dissatisfied'`,
  redone: sql`s.done ? 'redo'`,
  withdrawn: sql`s.state = 'withdrawn'`,
  overdue: sql`s.due_on < ${today}`,
  promised: sql`c.made`,
  kept: sql`c.kept`,
}
/** The same of a unit `p` with its last signed reply `r`: where several answer, each is counted by what it did itself. */
const countedOfUnit: Record<SuggestionCount, SQL> = {
  ...counted,
  contacted: sql`p.contacted_on <= s.contact_due_on`,
  replied: sql`r.class is not null`,
  inTime: sql`r.class is not null and s.answered_in_time`,
  solved: sql`r.class = 'A'`,
  planned: sql`r.class = 'B'`,
  waiting: sql`r.class = 'C'`,
  reference: sql`r.class = 'D'`,
  overdue: sql`s.due_on < ${today} and s.owner in ('department_handler', 'unit_head')`,
}
/** Counts that are sums and no conditions. */
const summed: ReadonlySet<SuggestionCount> = new Set(['promised', 'kept'])

const ofUnits = sql`join ${suggestionUnits} p on p.tenant_id = ${tenant} and p.suggestion_id = s.id and p.status = 'active' and p.part in ${answering}
  left join lateral (select class from ${suggestionReplies} q where q.tenant_id = ${tenant} and q.suggestion_id = s.id
    and q.unit_id = p.unit_id and q.status = 'signed' order by q.round desc limit 1) r on true`
const promises = (ofUnit: SQL) => sql`left join lateral (select count(*) as made, count(*) filter (where outcome = 'kept') as kept
    from ${commitments} k where k.tenant_id = ${tenant} and k.suggestion_id = s.id ${ofUnit}) c on true`

const keys: Record<ReportDimension | 'all', SQL> = {
  all: sql`''`,
  state: sql`s.state`,
  category: sql`coalesce(s.category_id::text, '')`,
  site: sql`coalesce(s.site_id::text, '')`,
  unit: sql`p.unit_id::text`,
  month: sql`to_char(s.filed_on, 'YYYY-MM')`,
}
type Counted = SuggestionFigures & { about: string; spans: readonly [assignedOn: string, answeredOn: string][] }
// Some hundred are filed in a year, some thousand at the most: they are counted when they are asked for.
const figures = statements<Counted>((shape) => {
  const by = shape as keyof typeof keys
  const isOfUnits = by === 'unit'
  const conditions = isOfUnits ? countedOfUnit : counted
  const counts = suggestionCountNames.map((name) =>
    summed.has(name) ? sql`coalesce(sum(${conditions[name]}), 0)::int` : sql`count(*) filter (where ${conditions[name]})::int`,
  )
  const parts = isOfUnits ? sql`${ofUnits} ${promises(sql`and k.unit_id = p.unit_id`)}` : promises(sql``)
  return rawStatement<Counted>(
    ['about', ...suggestionCountNames, 'spans'],
    sql`select ${keys[by]}, ${sql.join(counts, sql`, `)},
        coalesce(jsonb_agg(jsonb_build_array(s.assigned_on, s.answered_on)) filter (where ${conditions.replied} and s.assigned_on is not null), '[]')
      from ${suggestions} s ${parts}
     where s.tenant_id = ${tenant} and s.filed_on >= make_date(${value('year')}::int, 1, 1) and s.filed_on < make_date(${value('year')}::int + 1, 1, 1)
       and (${value('bodyId')}::uuid is null or s.body_id = ${value('bodyId')}::uuid)
     group by 1 order by count(*) desc, 1`,
  )
})

/** What is asked of the report: the suggestions that were filed in a year, with one body or with any. */
export type ReportQuestion = { year: number; bodyId: string | null }

/** The figures of the suggestions of a year, those with the most first, months in their order. What several units answer counts with each. */
export async function listReportRows(
  tx: TenantTx,
  question: ReportQuestion,
  by: ReportDimension | 'all',
  calendar: Calendar,
): Promise<ReportRow[]> {
  const found = await tx.run(figures(by), question)
  const rows = found.map(({ spans, ...row }) => ({ ...row, days: daysOf(spans, calendar) }))
  return by === 'month' ? rows.sort((a, b) => (a.about < b.about ? -1 : 1)) : rows
}

/** Working days from the assignment to the first answer, and how many took so many. */
function daysOf(spans: Counted['spans'], calendar: Calendar): DayCounts {
  const days: Record<string, number> = {}
  for (const [assignedOn, answeredOn] of spans) {
    const day = workingDaysBetween(assignedOn, answeredOn, calendar)
    days[day] = (days[day] ?? 0) + 1
  }
  return days
}
