import type { Ability } from '@minhui/schema/access/ability'
import { people } from '@minhui/schema/tables/person'
import {
  serviceAreas,
  siteAssignments,
  siteChecks,
  siteClosures,
  siteEvents,
  siteKeepers,
  siteRegimes,
  siteRooms,
  siteServiceAreas,
  sites,
} from '@minhui/schema/tables/site'
import { checklistItems, siteKinds } from '@minhui/schema/tables/site-kind'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { type Filter, filterFor } from '../../access/filter.ts'
import { isCurrent } from '../../database/dated.ts'
import { type Condition, type Order, Pages } from '../../database/page.ts'
import { relation } from '../../database/relation.ts'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, statements, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { Tree } from '../../database/tree.ts'
import { personStore } from '../people/person.store.ts'
import { checklistItemStore } from '../site-kinds/site-kind.store.ts'

export type SiteRow = RowOf<typeof sites>

export const siteTree = new Tree(siteClosures)

export const siteStore = new Store(sites, {
  subject: 'Site',
  details: ['address', 'latitude', 'longitude', 'areaM2', 'phone', 'introduction', 'photo', 'openedOn', 'openingHours'],
  attributes: {
    ancestorIds: { select: siteTree.ancestorsOf(sites.id), has: (site) => siteTree.isAbove(sites.id, site) },
  },
})
export const serviceAreaStore = new Store(serviceAreas, { subject: 'ServiceArea' })
export const siteEventStore = new Store(siteEvents)
export const siteRoomStore = new Store(siteRooms)
export const siteRegimeStore = new Store(siteRegimes)
export const siteServiceAreaStore = new Store(siteServiceAreas)
export const siteKeeperStore = new Store(siteKeepers, { details: [] })
export const siteCheckStore = new Store(siteChecks)
export const siteAssignmentStore = new Store(siteAssignments, { details: [] })

export const siteOrders: Record<string, Order> = {
  newest: { columns: [sites.createdAt, sites.id], direction: 'desc' },
  code: { columns: [sites.code, sites.id], direction: 'asc' },
  updated: { columns: [sites.updatedAt, sites.id], direction: 'asc' },
}
export const sitePages = new Pages(siteStore, siteOrders)

/** What a list of sites can be restricted to. */
export const siteConditions = {
  status: (status: string): Condition => ({ name: 'status', sql: () => eq(sites.status, value('status')), values: { status } }),
  kind: (kindId: string): Condition => ({ name: 'kind', sql: () => eq(sites.kindId, value('kindId')), values: { kindId } }),
  parent: (parentId: string): Condition => ({
    name: 'parent',
    sql: () => eq(sites.parentId, value('parentId')),
    values: { parentId },
  }),
  within: (withinId: string): Condition => ({
    name: 'within',
    sql: () => siteTree.isAbove(sites.id, sql`${value('withinId')}`),
    values: { withinId },
  }),
  category: (category: string): Condition => ({
    name: 'category',
    sql: () =>
      sql`${sites.kindId} in (select ${siteKinds.id} from ${siteKinds} where ${siteKinds.tenantId} = ${tenant} and ${siteKinds.commonCategory} = ${value('category')})`,
    values: { category },
  }),
  updatedSince: (since: string): Condition => ({
    name: 'since',
    sql: () => sql`${sites.updatedAt} >= ${value('since')}::timestamptz`,
    values: { since },
  }),
  search: (search: string): Condition => ({
    name: 'search',
    sql: () => sql`(position(${value('search')} in ${sites.name}) > 0 or starts_with(${sites.code}, ${value('search')}))`,
    values: { search },
  }),
}

/** Distance in metres on a sphere (haversine). */
const distance = sql<number>`(2 * 6371000 * asin(sqrt(power(sin(radians(${sites.latitude} - ${value('latitude')}::float8) / 2), 2) + cos(radians(${value('latitude')}::float8)) * cos(radians(${sites.latitude})) * power(sin(radians(${sites.longitude} - ${value('longitude')}::float8) / 2), 2))))`

type Shaped = 'tree' | 'near' | 'byCode'
const selections = statements<SiteRow, { what: Shaped; access: Filter }>((shape, { what, access }) => {
  const allowed = and(siteStore.ofTenant(), access.condition())
  if (what === 'tree') {
    const inBranch = shape.startsWith('tree branch') ? siteTree.isAbove(sites.id, sql`${value('rootId')}`) : sql`true`
    return siteStore.select<SiteRow>((db) =>
      siteStore.briefly(db).where(and(allowed, inBranch)).orderBy(asc(sites.ordinal), asc(sites.code), asc(sites.id)).limit(5001),
    )
  }
  if (what === 'byCode') {
    return siteStore.select<SiteRow>((db) => siteStore.from(db).where(and(allowed, eq(sites.code, value('code')))))
  }
  // A box first, which the index serves; then the distance, which is exact.
  const box = sql`${sites.latitude} between ${value('south')}::float8 and ${value('north')}::float8 and ${sites.longitude} between ${value('west')}::float8 and ${value('east')}::float8`
  const near = sql`${distance} <= ${value('radius')}::float8`
  return siteStore.select<SiteRow>((db) =>
    db
      .select({ ...siteStore.columns, distance: distance.as('distance') } as never)
      .from(sites)
      .where(and(allowed, box, near))
      .orderBy(distance, asc(sites.id))
      .limit(100),
  )
})

function visible(
  tx: TenantTx,
  ability: Ability,
  what: Shaped,
  variant: string,
  values: Record<string, unknown>,
): Promise<SiteRow[]> {
  const access = filterFor(ability, 'read', 'Site', siteStore.attributes)
  const shape = `${what} ${variant} ${access.shape}`
  return tx.run(selections(shape, { what, access }), { ...access.values, ...values })
}

/** Every site that the viewer may see, or those of a branch; at most 5,000. */
export const listSiteTree = (tx: TenantTx, ability: Ability, rootId: string | null) =>
  visible(tx, ability, 'tree', rootId ? 'branch' : 'whole', { rootId })

/** A site by its business key. */
export const findSiteByCode = async (tx: TenantTx, ability: Ability, code: string) =>
  (await visible(tx, ability, 'byCode', '', { code }))[0]

/** Sites within `radius` metres of a place, the nearest first; at most 100. */
export function listSitesNear(tx: TenantTx, ability: Ability, place: { latitude: number; longitude: number; radius: number }) {
  const north = place.radius / 111_000
  const east = north / Math.max(0.01, Math.cos((place.latitude * Math.PI) / 180))
  return visible(tx, ability, 'near', '', {
    ...place,
    south: place.latitude - north,
    north: place.latitude + north,
    west: place.longitude - east,
    east: place.longitude + east,
  })
}

/** Counts for the card of a site: what stands below it, who belongs to it, how much of its checklist is met. */
export type SiteCounts = {
  children: number
  descendants: number
  deputies: number
  keepers: number
  serviceAreas: number
  pointsMet: number
  pointsPossible: number
}

const counts = rawStatement<SiteCounts & { id: string }>(
  ['id', 'children', 'descendants', 'deputies', 'keepers', 'serviceAreas', 'pointsMet', 'pointsPossible'],
  sql`select s.id,
    (select count(*)::int from ${sites} c where c.tenant_id = ${tenant} and c.parent_id = s.id and c.status = 'active'),
    (select count(*)::int from ${siteClosures} c join ${sites} d on d.tenant_id = c.tenant_id and d.id = c.descendant_id
      where c.tenant_id = ${tenant} and c.ancestor_id = s.id and c.depth > 0 and d.status = 'active'),
    (select count(*)::int from ${siteAssignments} where ${siteAssignments.tenantId} = ${tenant} and ${siteAssignments.siteId} = s.id and ${isCurrent(siteAssignments)}),
    (select count(*)::int from ${siteKeepers} where ${siteKeepers.tenantId} = ${tenant} and ${siteKeepers.siteId} = s.id and ${isCurrent(siteKeepers)}),
    (select count(*)::int from ${siteServiceAreas} a where a.tenant_id = ${tenant} and a.site_id = s.id),
    (select coalesce(sum(i.points), 0)::int from ${checklistItems} i join ${siteChecks} k on k.tenant_id = i.tenant_id and k.item_id = i.id
      where i.tenant_id = ${tenant} and i.kind_id = s.kind_id and i.status = 'active' and k.site_id = s.id and k.met),
    (select coalesce(sum(i.points), 0)::int from ${checklistItems} i
      where i.tenant_id = ${tenant} and i.kind_id = s.kind_id and i.status = 'active')
  from ${sites} s where s.tenant_id = ${tenant} and s.id = any(${value('ids')}::uuid[])`,
)

/** The counts of many sites in one statement. */
export async function countsOfSites(tx: TenantTx, ids: readonly string[]): Promise<(SiteCounts | null)[]> {
  const rows = new Map((await tx.run(counts, { ids })).map((row) => [row.id, row]))
  return ids.map((id) => rows.get(id) ?? null)
}

/** For each site the ids of the sites above it and its own, the topmost first. */
export async function pathsOfSites(tx: TenantTx, ids: readonly string[]): Promise<string[][]> {
  const pairs = await siteTree.findAncestors(tx, ids)
  return ids.map((id) => pairs.filter((pair) => pair.id === id).map((pair) => pair.ancestorId))
}

const byOrdinal = (table: typeof siteRooms | typeof siteRegimes) => [asc(table.ordinal)]
export const roomsOfSites = relation({ store: siteRoomStore, by: siteRooms.siteId, orderBy: byOrdinal(siteRooms) })
export const regimesOfSites = relation({ store: siteRegimeStore, by: siteRegimes.siteId, orderBy: byOrdinal(siteRegimes) })
export const checksOfSites = relation({
  store: siteCheckStore,
  by: siteChecks.siteId,
  orderBy: [asc(checklistItems.ordinal), asc(siteChecks.itemId)],
  along: [
    {
      path: 'item',
      store: checklistItemStore,
      on: and(eq(checklistItems.tenantId, tenant), eq(checklistItems.id, siteChecks.itemId)),
    },
  ],
})
export const eventsOfSites = relation({
  store: siteEventStore,
  by: siteEvents.siteId,
  orderBy: [desc(siteEvents.createdAt), desc(siteEvents.id)],
  limit: 50,
})
export const keepersOfSites = relation({
  store: siteKeeperStore,
  by: siteKeepers.siteId,
  where: isCurrent(siteKeepers),
  orderBy: [sql`${siteKeepers.duty} desc`, asc(siteKeepers.id)],
  along: [{ path: 'person', store: personStore, on: and(eq(people.tenantId, tenant), eq(people.id, siteKeepers.personId)) }],
})
export const serviceAreasOfSites = relation({
  store: siteServiceAreaStore,
  by: siteServiceAreas.siteId,
  orderBy: [asc(serviceAreas.code)],
  along: [
    {
      path: 'area',
      store: serviceAreaStore,
      on: and(eq(serviceAreas.tenantId, tenant), eq(serviceAreas.id, siteServiceAreas.areaId)),
    },
  ],
})
export const childrenOfSites = relation({
  store: siteStore,
  by: sites.parentId,
  orderBy: [asc(sites.ordinal), asc(sites.code), asc(sites.id)],
})

const clearRooms = siteRoomStore.select((db) =>
  db.delete(siteRooms).where(and(siteRoomStore.ofTenant(), eq(siteRooms.siteId, value('siteId')))),
)
const clearRegimes = siteRegimeStore.select((db) =>
  db.delete(siteRegimes).where(and(siteRegimeStore.ofTenant(), eq(siteRegimes.siteId, value('siteId')))),
)
const clearServiceAreas = siteServiceAreaStore.select((db) =>
  db.delete(siteServiceAreas).where(and(siteServiceAreaStore.ofTenant(), eq(siteServiceAreas.siteId, value('siteId')))),
)
/** Statements that empty the lists of a site which are written anew as a whole. */
export const clearing = { rooms: clearRooms, regimes: clearRegimes, serviceAreas: clearServiceAreas }

const checkOf = siteCheckStore.select<RowOf<typeof siteChecks>>((db) =>
  siteCheckStore
    .from(db)
    .where(and(siteCheckStore.ofTenant(), eq(siteChecks.siteId, value('siteId')), eq(siteChecks.itemId, value('itemId'))))
    .for('no key update'),
)

/** The result of one item of a site's checklist, locked. */
export const lockCheck = async (tx: TenantTx, siteId: string, itemId: string) => (await tx.run(checkOf, { siteId, itemId }))[0]

const activeBelow = siteStore.select<{ id: string }>((db) =>
  db
    .select({ id: sites.id })
    .from(sites)
    .where(and(siteStore.ofTenant(), eq(sites.parentId, value('id')), eq(sites.status, 'active')))
    .limit(1),
)

/** Whether a site in use stands right below this one. */
export const hasActiveSiteBelow = async (tx: TenantTx, id: string) => (await tx.run(activeBelow, { id })).length > 0

const responsible = siteKeeperStore.select<{ id: string }>((db) =>
  db
    .select({ id: siteKeepers.id })
    .from(siteKeepers)
    .where(
      and(
        siteKeeperStore.ofTenant(),
        eq(siteKeepers.siteId, value('siteId')),
        eq(siteKeepers.duty, 'responsible'),
        sql`(${siteKeepers.validTo} is null or ${siteKeepers.validTo} >= ${value('from')}::date)`,
      ),
    )
    .limit(1),
)

/** Whether a site has a responsible keeper on or after a day. */
export const hasOtherResponsible = async (tx: TenantTx, siteId: string, from: string) =>
  (await tx.run(responsible, { siteId, from })).length > 0
