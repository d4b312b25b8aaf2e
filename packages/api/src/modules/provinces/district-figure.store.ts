import { deputyGroups } from '@minhui/schema/tables/deputy-group'
import { districtFigures } from '@minhui/schema/tables/district-figure'
import { mandates } from '@minhui/schema/tables/mandate'
import { norms } from '@minhui/schema/tables/norm'
import { regions } from '@minhui/schema/tables/region'
import { sites } from '@minhui/schema/tables/site'
import { siteKinds } from '@minhui/schema/tables/site-kind'
import { tenants } from '@minhui/schema/tables/tenant'
import { sql } from 'drizzle-orm'
import type { Tx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'

/** A figure of a district. */
export type Figure = { tenantId: string; slug: string; name: string; nameEn: string; measure: string; key: string; value: number }

const facts = sql`
  select 'sites' as measure, k.common_category as key, count(*)::int as value from ${sites} s join ${siteKinds} k on k.tenant_id = s.tenant_id and k.id = s.kind_id
    where s.tenant_id = ${tenant} and s.status = 'active' group by 2
  union all
  select 'deputies', m.level, count(*)::int from ${mandates} m where m.tenant_id = ${tenant} and m.status = 'active' group by 2
  union all
  select 'groups', 'all', count(*)::int from ${deputyGroups} g where g.tenant_id = ${tenant} and g.status = 'active'
  union all
  select 'norms', 'all', count(*)::int from ${norms} n where n.tenant_id = ${tenant} and n.status = 'active'`

const clear = rawStatement([], sql`delete from ${districtFigures} where tenant = ${tenant}`)
const write = rawStatement(
  [],
  sql`insert into ${districtFigures} (tenant, province, measure, key, value)
    select t.id, p.code, f.measure, f.key, f.value from (${facts}) f, ${tenants} t
      join ${regions} d on d.code = t.region_code join ${regions} c on c.code = d.parent_code join ${regions} p on p.code = c.parent_code
    where t.id = ${tenant}`,
)
/** Reckons the figures of the tenant of this session anew from its facts. */
export async function refreshFigures(tx: WriteTx): Promise<void> {
  await tx.run(clear)
  await tx.run(write)
}

const setProvince = rawStatement([], sql`select app.set_province(${value('province')})`)
const figures = rawStatement<Figure>(
  ['tenantId', 'slug', 'name', 'nameEn', 'measure', 'key', 'value'],
  sql`select t.id, t.slug, t.name, t.name_en, f.measure, f.key, f.value
    from ${districtFigures} f join ${tenants} t on t.id = f.tenant order by t.region_code, t.slug, f.measure, f.key`,
)
/** The figures of every district of a province; as app_province, which sees those of no other. */
export async function listFigures(tx: Tx, province: string): Promise<Figure[]> {
  const [, found] = await Promise.all([tx.run(setProvince, { province }), tx.run(figures)])
  return found
}
