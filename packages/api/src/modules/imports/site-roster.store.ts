import { siteClosures, siteEvents, sites } from '@minhui/schema/tables/site'
import { siteKindParents, siteKinds } from '@minhui/schema/tables/site-kind'
import { sql } from 'drizzle-orm'
import { insertMany } from '../../database/bulk.ts'
import { newId } from '../../database/new-id.ts'
import { rawStatement, tenant } from '../../database/statement.ts'
import { refreshStatistics, upsertMany } from '../../database/upsert.ts'
import { siteTree } from '../sites/site.store.ts'
import {
  CellError,
  type Checked,
  code,
  column,
  day,
  decimal,
  type Problem,
  type Roster,
  same,
  text,
  whole,
  yesNo,
} from './roster.ts'

const said = [
  'name',
  'nameEn',
  'address',
  'latitude',
  'longitude',
  'areaM2',
  'phone',
  'introduction',
  'openedOn',
  'public',
] as const
const keys = ['code', 'kindId', 'parentId', ...said] as const
type Known = { id: string; version: number; status: string } & Record<(typeof keys)[number], unknown>

const known = rawStatement<Known>(
  ['id', 'version', 'status', ...keys] as never,
  sql`select id, version, status, code, kind_id, parent_id, name, name_en, address, latitude, longitude, area_m2, phone, introduction,
    opened_on::text, public from ${sites} where tenant_id = ${tenant}`,
)
const kindsOf = rawStatement<{ id: string; code: string; rootAllowed: boolean }>(
  ['id', 'code', 'rootAllowed'],
  sql`select id, code, root_allowed from ${siteKinds} where tenant_id = ${tenant} and status = 'active'`,
)
const parentsOf = rawStatement<{ kindId: string; parentKindId: string }>(
  ['kindId', 'parentKindId'],
  sql`select kind_id, parent_kind_id from ${siteKindParents} where tenant_id = ${tenant}`,
)

/** A degree of latitude or longitude. */
const degree = (most: number) => (cell: string) => {
  const found = decimal(cell)
  if (Math.abs(found) > most) throw new CellError('TOO_LARGE', { max: most })
  return found
}

/** Sites, known by their code. A site above may stand earlier in the same file; a site is not moved by an import. */
export const siteRoster: Roster = {
  columns: [
    column('code', '编号', 'Code', 'S-001', { required: true, parse: code }),
    column('name', '名称', 'Name', '示例社区联络站', { required: true, parse: text(100) }),
    column('kind', '类型编号', 'Kind code', 'station', { required: true, parse: code }),
    column('parent', '上级编号', 'Code of the site above', '', { parse: code }),
    column('nameEn', '英文名称', 'English name', '', { parse: text(200) }),
    column('address', '地址', 'Address', '示例路1号', { parse: text(200) }),
    column('latitude', '纬度', 'Latitude', '31.5', { parse: degree(90) }),
    column('longitude', '经度', 'Longitude', '120.3', { parse: degree(180) }),
    column('areaM2', '面积', 'Area in m²', '120', { parse: whole(0, 1_000_000) }),
    column('phone', '电话', 'Telephone', '0510-00000000', { parse: text(40) }),
    column('introduction', '简介', 'Introduction', '', { parse: text(4000) }),
    column('openedOn', '启用日期', 'Opened on', '2022-01-01', { parse: day }),
    column('public', '公开', 'Public', '是', { parse: yesNo }),
  ],
  key: ['code'],
  open: async (tx) => {
    const [rows, kinds, parents] = await Promise.all([tx.run(known), tx.run(kindsOf), tx.run(parentsOf)])
    const present = new Map(rows.map((row) => [row.code as string, row]))
    const kindByCode = new Map(kinds.map((kind) => [kind.code, kind]))
    const allowed = new Set(parents.map(({ kindId, parentKindId }) => `${kindId} ${parentKindId}`))
    return (values): Checked => {
      const problems: Problem[] = []
      const before = present.get(values['code'] as string)
      const kind = kindByCode.get(values['kind'] as string)
      if (!kind) problems.push({ code: 'UNKNOWN', field: 'kind', details: { value: String(values['kind']) } })
      const above = values['parent'] ? present.get(values['parent'] as string) : undefined
      if (values['parent'] && !above)
        problems.push({ code: 'UNKNOWN', field: 'parent', details: { value: String(values['parent']) } })
      else if (above && above.status !== 'active') problems.push({ code: 'RETIRED', field: 'parent' })
      const parentId = 'parent' in values || !before ? (above?.id ?? null) : before.parentId
      if (before) {
        if (before.status !== 'active') problems.push({ code: 'RETIRED', field: 'code' })
        if (kind && before.kindId !== kind.id) problems.push({ code: 'STATUS', field: 'kind' })
        if (before.parentId !== parentId) problems.push({ code: 'STATUS', field: 'parent' })
      } else if (kind && (above || !values['parent']) && !(above ? allowed.has(`${kind.id} ${above.kindId}`) : kind.rootAllowed))
        problems.push({ code: 'PARENT_KIND', field: 'parent' })
      const site = {
        code: values['code'],
        kindId: kind?.id,
        parentId,
        ...Object.fromEntries(said.map((key) => [key, key in values ? values[key] : (before?.[key] ?? null)])),
      } as Known
      site.public ??= before?.public ?? true
      if ((site.latitude === null) !== (site.longitude === null))
        problems.push({ code: 'REQUIRED', field: site.latitude === null ? 'latitude' : 'longitude' })
      if (problems.length > 0) return { state: 'wrong', problems }
      if (before && same(before, site)) return { state: 'same', entries: {} }
      const row = { ...site, id: before?.id ?? newId(), version: before?.version ?? 1 }
      // Whatever stands below it in the file finds it.
      if (!before) present.set(row.code as string, { ...row, status: 'active' })
      return { state: before ? 'changed' : 'new', entries: { site: row, event: { kind: before ? 'changed' : 'created' } } }
    }
  },
  write: async (tx, entries) => {
    await siteTree.lock(tx)
    await upsertMany(
      tx,
      sites,
      entries.map(({ site }) => ({ tenantId: tx.tenantId, ...site })),
    )
    refreshStatistics(tx, sites, entries.length)
    const created = entries.filter(({ event }) => event?.['kind'] === 'created').map(({ site }) => site as Known)
    const above = new Map<string, string[]>()
    const parents = [...new Set(created.flatMap(({ parentId }) => (parentId ? [parentId as string] : [])))]
    for (const { id, ancestorId } of await siteTree.findAncestors(tx, parents))
      above.set(id, [...(above.get(id) ?? []), ancestorId])
    const pairs = created.flatMap(({ id, parentId }) => {
      const line = [...(parentId ? (above.get(parentId as string) ?? []) : []), id]
      above.set(id, line)
      return line.map((ancestorId, i) => ({ ancestorId, descendantId: id, depth: line.length - 1 - i }))
    })
    const own = (row: object) => ({ tenantId: tx.tenantId, id: newId(), ...row })
    insertMany(tx, siteClosures, pairs.map(own))
    insertMany(
      tx,
      siteEvents,
      entries.map(({ site, event }) =>
        own({ siteId: site?.['id'], kind: event?.['kind'], toParentId: site?.['parentId'], note: 'import' }),
      ),
    )
  },
}
