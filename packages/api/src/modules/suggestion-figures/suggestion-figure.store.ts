import { workingDaysBetween } from '@minhui/schema/rules/case-clock'
import { daysHeld, type HeldSpan } from '@minhui/schema/rules/suggestion-figures'
import { suggestions } from '@minhui/schema/tables/suggestion'
import { suggestionFigures } from '@minhui/schema/tables/suggestion-figure'
import { sql } from 'drizzle-orm'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { KeptFigures } from '../figures/kept-figures.store.ts'
import { countsOfUnit, countsOfWhole, eachCount, promisesOf, repliesOfUnit, resultOf } from './suggestion-count.store.ts'

const firstOf = (month: string) => `${month}-01`
/** Of a suggestion `s`: whether it was filed in the month. */
const filedThen = sql`s.tenant_id = ${tenant} and s.filed_on >= ${value('month')}::date and s.filed_on < ${value('month')}::date + interval '1 month'`

type Span = { assignedOn: string; answeredOn: string }
const spans = rawStatement<Span>(
  ['assignedOn', 'answeredOn'],
  sql`select distinct s.assigned_on::text, s.answered_on::text from ${suggestions} s
     where ${filedThen} and s.assigned_on is not null and s.answered_on is not null`,
)
type Answer = { held: HeldSpan[]; signedOn: string }
const answers = rawStatement<Answer>(
  ['held', 'signedOn'],
  sql`select distinct p.held, f.signed_on::text from ${suggestions} s ${repliesOfUnit} where ${filedThen} and f.signed_on is not null`,
)
const clear = rawStatement(
  [],
  sql`delete from ${suggestionFigures} where tenant_id = ${tenant} and month = ${value('month')}::date`,
)

const columns = eachCount((_, column) => column)
const sums = eachCount((_, column) => sql`sum(${column})::int as ${column}`)
const cell = sql`body_id, dimension, about`
/** Of each cell, how many there are of each value of a column. */
const histogram = (column: 'due' | 'days') => {
  const of = sql.identifier(column)
  return sql`select ${cell}, jsonb_object_agg(${of}, many) as ${of}
      from (select ${cell}, ${of}, count(*)::int as many from one where ${of} is not null group by ${cell}, ${of}) many group by ${cell}`
}
// Each suggestion once in the cell of all, of its state, category and site, and with each unit that answers.
const write = rawStatement(
  [],
  sql`insert into ${suggestionFigures} (tenant_id, id, month, ${cell}, ${columns}, due, days)
    with span as (
      select * from jsonb_to_recordset(${value('spans')}::jsonb) as w (assigned_on date, answered_on date, days int)
    ), answer as (
      select * from jsonb_to_recordset(${value('answers')}::jsonb) as a (held jsonb, signed_on date, days int)
    ), filed as not materialized (
      select s.*, w.days from ${suggestions} s left join span w on w.assigned_on = s.assigned_on and w.answered_on = s.answered_on where ${filedThen}
    ), whole as materialized (
      select s.body_id, s.state, s.category_id, s.site_id, ${eachCount((name, column) => sql`(${countsOfWhole[name]})::int as ${column}`)},
             s.due_on as due, s.days
        from filed s ${resultOf} ${promisesOf(sql``)}
    ), one as materialized (
      select w.body_id, d.dimension, d.about, ${columns}, w.due, w.days
        from whole w cross join lateral (values ('month', ''), ('state', w.state), ('category', coalesce(w.category_id::text, '')),
             ('site', coalesce(w.site_id::text, ''))) d (dimension, about)
      union all
      select s.body_id, 'unit', p.unit_id::text, ${eachCount((name, column) => sql`(${countsOfUnit[name]})::int as ${column}`)},
             case when s.owner in ('department_handler', 'unit_head') then s.due_on end, a.days
        from filed s ${resultOf} ${repliesOfUnit} ${promisesOf(sql`and k.unit_id = p.unit_id`)}
             left join answer a on a.held = p.held and a.signed_on = f.signed_on
    ), total as (select ${cell}, ${sums} from one group by ${cell}
    ), due as (${histogram('due')}
    ), days as (${histogram('days')})
    select ${tenant}::uuid, gen_random_uuid(), ${value('month')}::date, ${cell}, ${columns}, coalesce(due.due, '{}'), coalesce(days.days, '{}')
      from total left join due using (${cell}) left join days using (${cell})`,
)

/** The figures of suggestions, kept by the month of filing. Working days are those of the calendar as it is when they are reckoned. */
export const keptSuggestionFigures = new KeptFigures('suggestion-figures-refresh', async (tx, { month }) => {
  const values = { month: firstOf(month) }
  const calendar = await readCalendar(tx)
  const ofWhole = (await tx.run(spans, values)).map(({ assignedOn, answeredOn }) => ({
    assigned_on: assignedOn,
    answered_on: answeredOn,
    days: workingDaysBetween(assignedOn, answeredOn, calendar),
  }))
  const ofUnits = (await tx.run(answers, values)).map(({ held, signedOn }) => ({
    held,
    signed_on: signedOn,
    days: daysHeld(held, signedOn, calendar),
  }))
  await tx.run(clear, values)
  await tx.run(write, { ...values, spans: JSON.stringify(ofWhole), answers: JSON.stringify(ofUnits) })
})

/** Lets the figures of the month in which a suggestion was filed be reckoned anew, soon after the commit; what is not filed yet is in none. */
export function suggestionFiguresChange(tx: WriteTx, { filedOn }: { filedOn: string | null }): void {
  if (filedOn) keptSuggestionFigures.changed(tx, { month: filedOn.slice(0, 7) })
}

const known = rawStatement<{ month: string }>(
  ['month'],
  sql`select to_char(month, 'YYYY-MM') from (
      select date_trunc('month', filed_on)::date as month from ${suggestions} where tenant_id = ${tenant} and filed_on is not null
      union select month from ${suggestionFigures} where tenant_id = ${tenant}) known order by 1`,
)
/** Every month in which something was filed, or that has figures. */
export const listFiledMonths = async (tx: TenantTx): Promise<string[]> => (await tx.run(known)).map(({ month }) => month)
