import { opinionCategories, routingRules } from '@minhui/schema/tables/opinion'
import { units } from '@minhui/schema/tables/unit'
import { sql } from 'drizzle-orm'
import { rawStatement, tenant, value } from '../database/statement.ts'
import { readJson } from './data-files.ts'
import type { Loading } from './load-tenant.ts'

type Rule = { category: string; unit: string; grade: string }

const insert = rawStatement(
  [],
  sql`insert into ${routingRules} (tenant_id, id, category_id, unit_id, grade)
    select ${tenant}, r.id, c.id, u.id, r.grade from jsonb_to_recordset(${value('rules')}::jsonb) as r(id uuid, category text, unit text, grade text)
    join ${opinionCategories} c on c.tenant_id = ${tenant} and c.code = r.category
    join ${units} u on u.tenant_id = ${tenant} and u.code = r.unit
    on conflict do nothing`,
)

/** Who is proposed to handle what, by what the units are competent for; what was changed since stays. */
export async function loadRoutingRules({ tx, id }: Loading): Promise<void> {
  const { rules } = readJson<{ rules: Rule[] }>('shared/opinions.json')
  const named = rules.map((rule) => ({ id: id('routing-rule', `${rule.category} ${rule.unit}`), ...rule }))
  await tx.run(insert, { rules: JSON.stringify(named) })
}
