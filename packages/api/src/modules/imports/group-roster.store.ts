import { congressBodies } from '@minhui/schema/tables/congress-body'
import { deputyGroups, groupCategories } from '@minhui/schema/tables/deputy-group'
import { units } from '@minhui/schema/tables/unit'
import { sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import { rawStatement, tenant } from '../../database/statement.ts'
import { upsertMany } from '../../database/upsert.ts'
import { type Checked, code, column, day, type Problem, type Roster, same, text } from './roster.ts'

const keys = ['code', 'name', 'nameEn', 'categoryId', 'bodyId', 'linkUnitId', 'introduction', 'formedOn'] as const
const known = rawStatement<Record<string, unknown> & { id: string }>(
  ['id', ...keys, 'version'] as never,
  sql`select id, code, name, name_en, category_id, body_id, link_unit_id, introduction, formed_on::text, version from ${deputyGroups} where tenant_id = ${tenant}`,
)
const coded = (table: typeof groupCategories | typeof congressBodies | typeof units) =>
  rawStatement<{ id: string; code: string }>(
    ['id', 'code'],
    sql`select id, code from ${table} where tenant_id = ${tenant} and status = 'active'`,
  )
const [categories, bodies, linkUnits] = [coded(groupCategories), coded(congressBodies), coded(units)]

/** Professional deputy groups, known by their code. */
export const groupRoster: Roster = {
  columns: [
    column('code', '编号', 'Code', 'G-01', { required: true, parse: code }),
    column('name', '名称', 'Name', '经济发展代表小组', { required: true, parse: text(100) }),
    column('nameEn', '英文名称', 'English name', '', { parse: text(200) }),
    column('category', '类别编号', 'Category code', 'economy', { required: true, parse: code }),
    column('body', '人大机构编号', 'Body code', 'DC', { required: true, parse: code }),
    column('linkUnit', '联系部门编号', 'Link department code', '', { parse: code }),
    column('introduction', '简介', 'Introduction', '', { parse: text(2000) }),
    column('formedOn', '成立日期', 'Formed on', '2022-01-01', { parse: day }),
  ],
  key: ['code'],
  open: async (tx) => {
    const [found, ofCategories, ofBodies, ofUnits] = await Promise.all([
      tx.run(known),
      tx.run(categories),
      tx.run(bodies),
      tx.run(linkUnits),
    ])
    const ids = (rows: { id: string; code: string }[]) => new Map(rows.map((row) => [row.code, row.id]))
    const [categoryIds, bodyIds, unitIds] = [ids(ofCategories), ids(ofBodies), ids(ofUnits)]
    const present = new Map(found.map((row) => [row['code'] as string, row]))
    return (values): Checked => {
      const problems: Problem[] = []
      const before = present.get(values['code'] as string)
      /** What a column says: of one that the file lacks what is there stays, an empty cell clears it. */
      const refer = (field: string, column: (typeof keys)[number], to: Map<string, string>) => {
        if (!(field in values)) return before?.[column] ?? null
        const wanted = values[field] as string | null
        const found = wanted ? to.get(wanted) : undefined
        if (wanted && !found) problems.push({ code: 'UNKNOWN', field, details: { value: wanted } })
        return found ?? null
      }
      const say = (key: (typeof keys)[number]) => (key in values ? (values[key] ?? null) : (before?.[key] ?? null))
      const group = {
        code: values['code'],
        name: values['name'],
        nameEn: say('nameEn'),
        categoryId: refer('category', 'categoryId', categoryIds),
        bodyId: refer('body', 'bodyId', bodyIds),
        linkUnitId: refer('linkUnit', 'linkUnitId', unitIds),
        introduction: say('introduction'),
        formedOn: say('formedOn'),
      }
      if (problems.length > 0) return { state: 'wrong', problems }
      if (before && same(before, group)) return { state: 'same', entries: {} }
      return {
        state: before ? 'changed' : 'new',
        entries: { group: { id: before?.id ?? newId(), ...group, version: (before?.['version'] as number | undefined) ?? 1 } },
      }
    }
  },
  write: async (tx, entries) =>
    upsertMany(
      tx,
      deputyGroups,
      entries.map(({ group }) => ({ tenantId: tx.tenantId, ...group })),
    ),
}
