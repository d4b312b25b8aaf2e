import { ballots } from '@minhui/schema/tables/ballot'
import { congressBodies } from '@minhui/schema/tables/congress-body'
import { deputyGroups } from '@minhui/schema/tables/deputy-group'
import { districtSummaries } from '@minhui/schema/tables/district-summary'
import { mandates } from '@minhui/schema/tables/mandate'
import { norms } from '@minhui/schema/tables/norm'
import { opinionFigures } from '@minhui/schema/tables/opinion-figure'
import { projectFigures } from '@minhui/schema/tables/project-figure'
import { regions } from '@minhui/schema/tables/region'
import { sites } from '@minhui/schema/tables/site'
import { siteKinds } from '@minhui/schema/tables/site-kind'
import { suggestionFigures } from '@minhui/schema/tables/suggestion-figure'
import { tenants } from '@minhui/schema/tables/tenant'
import { sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, today, value } from '../../database/statement.ts'
import { decides } from '../ballots/ballot.store.ts'
import { overdueOf } from '../figures/kept-figures.store.ts'
import { isInOfficeNow } from '../mandates/in-office.store.ts'
import type { Figures } from './province-figures.ts'

/** The figures of a district. */
export type District = { tenantId: string; slug: string; name: string; nameEn: string; figures: Figures }

const decided = decides(alias(ballots, 'b'))
const facts = sql`
  select 'sites' as measure, k.common_category as key, count(*)::int as value from ${sites} s join ${siteKinds} k on k.tenant_id = s.tenant_id and k.id = s.kind_id
    where s.tenant_id = ${tenant} and s.status = 'active' group by 2
  union all
  select 'deputies', m.level, count(*)::int from ${mandates} m where m.tenant_id = ${tenant} and ${isInOfficeNow(sql`m`)} group by 2
  union all
  select 'groups', 'all', count(*)::int from ${deputyGroups} g where g.tenant_id = ${tenant} and g.status = 'active'
  union all
  select 'norms', 'all', count(*)::int from ${norms} n where n.tenant_id = ${tenant} and n.status = 'active'
  union all
  select 'ballots', b.kind, count(*)::int from ${ballots} b where b.tenant_id = ${tenant} and ${decided} group by 2
  union all
  select 'elected', d.level, sum(jsonb_array_length(b.result -> 'elected'))::int from ${ballots} b join ${congressBodies} d on d.tenant_id = ${tenant} and d.id = b.body_id
    where b.tenant_id = ${tenant} and b.status = 'announced' and b.kind = 'selection' and not b.rehearsal and not b.consultative and b.result ->> 'fault' is null
    group by 2 having sum(jsonb_array_length(b.result -> 'elected')) > 0
  union all
  select 'money', m.key, round(m.value / 10000)::int
    from (select sum(p.budget) as budget, sum(p.spent) as spent from ${projectFigures} p where p.tenant_id = ${tenant}) p
      cross join lateral (values ('budget', p.budget), ('spent', p.spent)) m (key, value) where round(m.value / 10000) > 0
  union all
  select c.measure, c.key, sum(c.value)::int from (
    select f.* from ${opinionFigures} o
      cross join lateral (select ${overdueOf(sql`o.due`)} as overdue) l
      cross join lateral (values
        ('opinions', o.state, o.submitted - o.open), ('opinions', 'open', o.open - l.overdue), ('opinions', 'overdue', l.overdue),
        ('satisfaction', 'satisfied', o.satisfied), ('satisfaction', 'basically_satisfied', o.basically_satisfied), ('satisfaction', 'dissatisfied', o.dissatisfied),
        ('answers', 'resolved', o.resolved), ('answers', 'otherwise', o.answered - o.resolved),
        ('answers', 'unanswered', o.submitted - o.rejected - o.withdrawn - o.merged - o.answered),
        ('months', case when o.month > ${today} - interval '1 year' then to_char(o.month, 'YYYY-MM') end, o.submitted)
      ) f (measure, key, value) where o.tenant_id = ${tenant} and o.grain = 'all' and o.state is not null
    union all
    select 'days', d.key, d.value::int from ${opinionFigures} o cross join jsonb_each(o.days) d where o.tenant_id = ${tenant} and o.grain = 'all' and o.state is not null
    union all
    select f.* from ${suggestionFigures} s
      cross join lateral (select ${overdueOf(sql`s.due`)} as overdue) o
      cross join lateral (values
        ('suggestions', 'A', s.solved), ('suggestions', 'B', s.planned), ('suggestions', 'C', s.waiting), ('suggestions', 'D', s.reference),
        ('suggestions', 'unanswered', s.filed - s.solved - s.planned - s.waiting - s.reference),
        ('suggestionsOverdue', 'overdue', o.overdue), ('suggestionsOverdue', 'otherwise', s.filed - o.overdue),
        ('suggestionAnswers', 'solved', s.solved), ('suggestionAnswers', 'otherwise', s.replied - s.solved),
        ('suggestionAnswers', 'unanswered', s.assigned - s.replied), ('suggestionAnswers', 'unassigned', s.filed - s.assigned),
        ('suggestionSatisfaction', 'satisfied', s.satisfied), ('suggestionSatisfaction', 'basically_satisfied', s.basically_satisfied),
        ('suggestionSatisfaction', 'dissatisfied', s.dissatisfied)
      ) f (measure, key, value) where s.tenant_id = ${tenant} and s.dimension = 'month'
    union all
    select 'suggestionDays', d.key, d.value::int from ${suggestionFigures} s cross join jsonb_each(s.days) d where s.tenant_id = ${tenant} and s.dimension = 'month'
    union all
    select f.* from ${ballots} b cross join lateral (values ('turnout', 'returned', b.returned), ('turnout', 'absent', b.in_office - b.returned)) f (measure, key, value)
      where b.tenant_id = ${tenant} and ${decided}
    union all
    select f.* from ${projectFigures} p cross join lateral (values
        ('projects', p.state, p.projects), ('lights', case when p.state = 'delivering' then p.light end, p.projects),
        ('tested', 'satisfied', p.satisfied), ('tested', 'basically_satisfied', p.basically_satisfied), ('tested', 'dissatisfied', p.dissatisfied),
        ('ratings', 'content', p.content), ('ratings', 'otherwise', p.ratings - p.content)
      ) f (measure, key, value) where p.tenant_id = ${tenant}
  ) c where c.value > 0 and c.key is not null group by 1, 2`

const write = rawStatement(
  [],
  sql`insert into ${districtSummaries} (tenant, province, figures)
    select t.id, p.code, (select jsonb_object_agg(m.measure, m.keys) from
        (select f.measure, jsonb_object_agg(f.key, f.value) as keys from (${facts}) f group by 1) m)
      from ${tenants} t join ${regions} d on d.code = t.region_code
      join ${regions} c on c.code = d.parent_code join ${regions} p on p.code = c.parent_code
    where t.id = ${tenant}
    on conflict (tenant) do update set figures = excluded.figures, province = excluded.province, updated_at = now()`,
)
/** Reckons the figures of the tenant of this session anew: of opinions, suggestions and projects from their own figures, of all else from the facts. */
export const refreshSummary = (tx: WriteTx) => tx.run(write)

const setProvince = rawStatement([], sql`select app.set_province(${value('province')})`)
const summariesOfProvince = sql`select t.id, t.slug, t.name, t.name_en, s.figures
    from ${districtSummaries} s join ${tenants} t on t.id = s.tenant where t.status <> 'erased' order by t.region_code, t.slug`
const ofProvince = rawStatement<District>(['tenantId', 'slug', 'name', 'nameEn', 'figures'], summariesOfProvince)
/** The districts of a province in figures; as app_province, which sees those of no other. */
export async function listDistricts(tx: Tx, province: string): Promise<District[]> {
  const [, found] = await Promise.all([tx.run(setProvince, { province }), tx.run(ofProvince)])
  return found
}
