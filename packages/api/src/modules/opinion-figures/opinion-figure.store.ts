import { dayOf } from '@minhui/schema/rules/case-clock'
import { type CaseFigures, caseCountNames, type KeptCaseCount, keptCaseCountNames } from '@minhui/schema/rules/case-figures'
import { procedures } from '@minhui/schema/tables/case'
import { opinionCategories, opinionEntries, opinions } from '@minhui/schema/tables/opinion'
import { opinionFigures } from '@minhui/schema/tables/opinion-figure'
import { type SQL, sql } from 'drizzle-orm'
import type { Filter } from '../../access/filter.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, statements, tenant, today, value } from '../../database/statement.ts'
import { Store } from '../../database/store.ts'
import { KeptFigures, overdueOf } from '../figures/kept-figures.store.ts'
import { siteTree } from '../sites/site.store.ts'
import { unitTree } from '../units/unit.store.ts'

export type Grain = (typeof opinionFigures.grain.enumValues)[number]
export type Dimension = 'state' | 'category' | 'site' | 'unit' | 'month'

export const opinionFigureStore = new Store(opinionFigures, {
  subject: 'OpinionFigure',
  attributes: {
    siteAncestorIds: {
      select: siteTree.ancestorsOf(opinionFigures.siteId),
      has: (site) => siteTree.isAbove(opinionFigures.siteId, site),
    },
    unitAncestorIds: {
      select: unitTree.ancestorsOf(opinionFigures.unitId),
      has: (unit) => unitTree.isAbove(opinionFigures.unitId, unit),
    },
  },
})

/** The month of an instant where the tenants are, as YYYY-MM. */
export const monthOf = (instant: Date): string => dayOf(instant).slice(0, 7)
const firstOf = (month: string) => `${month}-01`

/** Whether an opinion `p` was passed up to the city: to a state of this level, or, in editions that say none, to any. */
const wentUp = sql`case when p.done ? 'escalate' then exists (
    select from ${opinionEntries} e join ${procedures} d on d.tenant_id = ${tenant} and d.id = p.procedure_id
     where e.tenant_id = ${tenant} and e.case_id = p.id and e.action = 'escalate'
       and coalesce(d.definition -> 'states' -> e.to_state ->> 'grade', 'city') = 'city') else false end`

/** What a count counts, of an opinion `o`; the same words are in `caseCounts`. */
const counted = {
  submitted: sql`true`,
  open: sql`o.owner is not null`,
  answered: sql`o.answered`,
  inTime: sql`o.answered and o.answered_in_time`,
  resolved: sql`o.answered and o.answered_by <> 'explain' and not o.reopened`,
  explained: sql`o.answered and o.answered_by = 'explain'`,
  reopened: sql`o.reopened`,
  escalated: sql`o.went_up`,
  closed: sql`o.ended_by = 'close'`,
  rejected: sql`o.ended_by = 'reject'`,
  withdrawn: sql`o.ended_by = 'withdraw'`,
  merged: sql`o.ended_by = 'merge'`,
  satisfied: sql`o.satisfaction = 'satisfied'`,
  basicallySatisfied: sql`o.satisfaction = 'basically_satisfied'`,
  dissatisfied: sql`o.satisfaction = 'dissatisfied'`,
} satisfies Record<KeptCaseCount, SQL>

const list = (parts: SQL[]) => sql.join(parts, sql`, `)
const each = (make: (name: KeptCaseCount, column: SQL) => SQL) =>
  list(keptCaseCountNames.map((name) => make(name, sql`${sql.identifier(opinionFigures[name].name)}`)))
const columns = each((_, column) => column)
const counts = list(caseCountNames.map((name) => sql`${sql.identifier(name === 'overdue' ? name : opinionFigures[name].name)}`))
const sums = each((_, column) => sql`sum(${column})::int as ${column}`)

const clear = rawStatement([], sql`delete from ${opinionFigures} where tenant_id = ${tenant} and month = ${value('month')}::date`)
// The days are told apart first, and the last days beside them, so that a histogram is put together from as many rows as it has places.
const reckon = rawStatement(
  [],
  sql`insert into ${opinionFigures} (tenant_id, id, month, grain, category_id, site_id, unit_id, state, ${columns}, due, days)
    with fact as (
      select p.*, p.answered_on is not null and coalesce(p.ended_by, '') not in ('reject', 'withdraw', 'merge') as answered,
             ${wentUp} as went_up
        from ${opinions} p
       where p.tenant_id = ${tenant} and p.created_at >= ${value('month')}::date::timestamp at time zone 'Asia/Shanghai'
         and p.created_at < (${value('month')}::date + interval '1 month') at time zone 'Asia/Shanghai'
    ), part as (
      select grouping(o.category_id, o.site_id, o.unit_id) as apart, grouping(o.state) as without_state,
             o.category_id, o.site_id, o.unit_id, o.state, o.day, o.due_on, grouping(o.day) = 0 as by_day, ${each((name, column) => sql`count(*) filter (where ${counted[name]}) as ${column}`)}
        from (select fact.*, case when answered then answer_days end as day from fact) o
       group by grouping sets ((o.day), (o.due_on)), grouping sets ((), (o.category_id), (o.site_id), (o.unit_id), (o.state), (o.state, o.category_id),
               (o.state, o.site_id), (o.state, o.unit_id), (o.state, o.category_id, o.site_id, o.unit_id))
    )
    select ${tenant}::uuid, gen_random_uuid(), ${value('month')}::date,
           case apart when 7 then 'all' when 3 then 'category' when 5 then 'site' when 6 then 'unit' else 'full' end,
           category_id, site_id, unit_id, state, ${each((_, column) => sql`sum(${column}) filter (where by_day)::int as ${column}`)},
           coalesce(jsonb_object_agg(due_on, open) filter (where due_on is not null), '{}'), coalesce(jsonb_object_agg(day, answered) filter (where day is not null), '{}')
      from part group by apart, without_state, category_id, site_id, unit_id, state`,
)
/** The figures of opinions, kept by the month of submission. */
export const keptOpinionFigures = new KeptFigures('figures-refresh', async (tx, { month }) => {
  const values = { month: firstOf(month) }
  await tx.run(clear, values)
  await tx.run(reckon, values)
})

/** Lets the figures of the month of an opinion be reckoned anew, soon after the commit. */
export const figuresChange = (tx: WriteTx, { createdAt }: { createdAt: string }): void =>
  keptOpinionFigures.changed(tx, { month: monthOf(new Date(createdAt)) })

const known = rawStatement<{ month: string }>(
  ['month'],
  sql`with recursive month as (
      select date_trunc('month', min(created_at) at time zone 'Asia/Shanghai')::date as first from ${opinions} where tenant_id = ${tenant}
      union all select (first + interval '1 month')::date from month where first + interval '1 month' <= ${today})
    select to_char(first, 'YYYY-MM') from month where first is not null`,
)
/** Every month since the first opinion. */
export const listMonths = async (tx: TenantTx) => (await tx.run(known)).map(({ month }) => month)

/** What is asked of the figures; ids are restrictions, each with all below it. */
export type FigureQuestion = {
  by: Dimension
  grain: Grain
  from: string
  until: string
  siteId: string | null
  unitId: string | null
  categoryIds: readonly string[] | null
  access: Filter
}
/** Figures of a key: of a state, a month (YYYY-MM), or an id; empty: none is said. */
export type KeyedFigures = CaseFigures & { key: string }

const keys: Record<Dimension, SQL> = {
  state: sql`state`,
  category: sql`coalesce(category_id::text, '')`,
  site: sql`coalesce(site_id::text, '')`,
  unit: sql`coalesce(unit_id::text, '')`,
  month: sql`to_char(month, 'YYYY-MM')`,
}

const asked = statements<KeyedFigures, FigureQuestion>((_, { by, grain, siteId, unitId, categoryIds, access }) => {
  const where = [
    sql`tenant_id = ${tenant} and grain = ${value('grain')} and month between ${value('from')}::date and ${value('until')}::date`,
    by === 'state' || grain === 'full' ? sql`state is not null` : sql`state is null`,
    access.condition(),
    ...(siteId ? [siteTree.isAbove(opinionFigures.siteId, sql`${value('siteId')}::uuid`)] : []),
    ...(unitId ? [unitTree.isAbove(opinionFigures.unitId, sql`${value('unitId')}::uuid`)] : []),
    ...(categoryIds ? [sql`category_id = any(${value('categoryIds')}::uuid[])`] : []),
  ]
  return rawStatement<KeyedFigures>(
    ['key', ...caseCountNames, 'days'],
    sql`with cell as (
        select ${keys[by]} as key, ${columns}, ${overdueOf(sql`due`)} as overdue, days from ${opinionFigures} where ${sql.join(where, sql` and `)}
      ), total as (select key, ${sums}, sum(overdue)::int as overdue from cell group by key
      ), day as (select cell.key, d.key as day, sum(d.value::int)::int as many from cell, jsonb_each(days) d group by 1, 2
      ), histogram as (select key, jsonb_object_agg(day, many) as days from day group by key)
      select key, ${counts}, coalesce(histogram.days, '{}') from total left join histogram using (key)`,
  )
})
/** Figures by what is asked, in no order; keys without opinions are left out. */
export function listFigures(tx: TenantTx, question: FigureQuestion): Promise<KeyedFigures[]> {
  const { by, grain, from, until, siteId, unitId, categoryIds, access } = question
  const shape = [by, grain === 'full', siteId && 'site', unitId && 'unit', categoryIds && 'category', access.shape].join('|')
  const values = { grain, from: firstOf(from), until: firstOf(until), siteId, unitId, categoryIds, ...access.values }
  return tx.run(asked(shape, question), values)
}

const parents = rawStatement<{ id: string; parentId: string | null }>(
  ['id', 'parentId'],
  sql`select id, parent_id from ${opinionCategories} where tenant_id = ${tenant}`,
)
/** For each category, itself and all above it, the topmost first. */
export async function categoryPaths(tx: TenantTx): Promise<Map<string, string[]>> {
  const above = new Map((await tx.run(parents)).map(({ id, parentId }) => [id, parentId]))
  const pathOf = (id: string): string[] => {
    const parent = above.get(id)
    return parent ? [...pathOf(parent), id] : [id]
  }
  return new Map([...above.keys()].map((id) => [id, pathOf(id)]))
}
