import type { DayCounts } from '@minhui/schema/rules/case-figures'
import type { figureDimensions } from '@minhui/schema/rules/codes'
import { type SuggestionFigures, suggestionCountNames } from '@minhui/schema/rules/suggestion-figures'
import { suggestionFigures } from '@minhui/schema/tables/suggestion-figure'
import { sql } from 'drizzle-orm'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, statements, tenant, value } from '../../database/statement.ts'
import { overdueOf } from '../figures/kept-figures.store.ts'
import { eachCount } from '../suggestion-figures/suggestion-count.store.ts'

/** By what the rows of a report are told apart. */
export type ReportDimension = (typeof figureDimensions)[number]
export type ReportRow = SuggestionFigures & {
  /** A state, a month (YYYY-MM), or an id; empty: none is said, or all together. */
  about: string
  /** How many were first answered after so many working days since they were assigned. */
  days: DayCounts
}
/** What is asked of the report: the suggestions that were filed in a year, with one body or with any. */
export type ReportQuestion = { year: number; bodyId: string | null }

const keys = { all: sql`''`, month: sql`to_char(month, 'YYYY-MM')`, about: sql`about` }
const sums = eachCount((_, column) => sql`sum(${column})::int as ${column}`)
const counts = sql.join(
  suggestionCountNames.map((name) => sql.identifier(name === 'overdue' ? name : suggestionFigures[name].name)),
  sql`, `,
)
const rows = statements<ReportRow>((shape) =>
  rawStatement<ReportRow>(
    ['about', ...suggestionCountNames, 'days'],
    sql`with cell as (
        select ${keys[shape as keyof typeof keys]} as about, ${eachCount((_, column) => column)}, ${overdueOf(sql`due`)} as overdue, days from ${suggestionFigures}
         where tenant_id = ${tenant} and dimension = ${value('dimension')}
           and month between make_date(${value('year')}::int, 1, 1) and make_date(${value('year')}::int, 12, 1)
           and (${value('bodyId')}::uuid is null or body_id = ${value('bodyId')}::uuid)
      ), total as (select about, ${sums}, sum(overdue)::int as overdue from cell group by about
      ), day as (select about, d.key as day, sum(d.value::int)::int as many from cell, jsonb_each(days) d group by 1, 2
      ), histogram as (select about, jsonb_object_agg(day, many) as days from day group by about)
      select about, ${counts}, coalesce(days, '{}') from total left join histogram using (about) order by filed desc, about`,
  ),
)

/** The figures of the suggestions of a year, those with the most first, months in their order. What several units answer counts with each. */
export async function listReportRows(tx: TenantTx, question: ReportQuestion, by: ReportDimension | 'all'): Promise<ReportRow[]> {
  const shape = by === 'all' || by === 'month' ? by : 'about'
  const found = await tx.run(rows(shape), { ...question, dimension: by === 'all' ? 'month' : by })
  return by === 'month' ? found.sort((a, b) => (a.about < b.about ? -1 : 1)) : found
}
