import type { Ability } from '@minhui/schema/access/ability'
import { unitClosures, unitStaff, units } from '@minhui/schema/tables/unit'
import { and, asc, eq, sql } from 'drizzle-orm'
import { type Filter, filterFor } from '../../access/filter.ts'
import { isCurrent } from '../../database/dated.ts'
import { relation } from '../../database/relation.ts'
import type { TenantTx } from '../../database/session.ts'
import { statements, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { Tree } from '../../database/tree.ts'

export type UnitRow = RowOf<typeof units>

export const unitTree = new Tree(unitClosures)

export const unitStore = new Store(units, {
  subject: 'Unit',
  details: ['phone', 'competences'],
  attributes: {
    ancestorIds: { select: unitTree.ancestorsOf(units.id), has: (unit) => unitTree.isAbove(units.id, unit) },
  },
})
export const unitStaffStore = new Store(unitStaff)

/** Who serves in units today, heads first. */
export const staffOfUnits = relation({
  store: unitStaffStore,
  by: unitStaff.unitId,
  where: isCurrent(unitStaff),
  orderBy: [sql`${unitStaff.duty} desc`, asc(unitStaff.validFrom), asc(unitStaff.id)],
})

/** Units right below each unit. */
export const unitsBelow = relation({ store: unitStore, by: units.parentId, orderBy: [asc(units.code)] })

const trees = statements<UnitRow, Filter>((_, access) =>
  unitStore.select((db) => unitStore.briefly(db).where(and(unitStore.ofTenant(), access.condition())).orderBy(units.code)),
)

/** Every unit that the viewer may see, by code. */
export function listUnits(tx: TenantTx, ability: Ability): Promise<UnitRow[]> {
  const access = filterFor(ability, 'read', 'Unit', unitStore.attributes)
  return tx.run(trees(access.shape, access), access.values)
}

const activeBelow = unitStore.select<{ id: string }>((db) =>
  db
    .select({ id: units.id })
    .from(units)
    .where(and(unitStore.ofTenant(), eq(units.parentId, value('id')), eq(units.status, 'active')))
    .limit(1),
)

/** Whether a unit in use stands right below this one. */
export const hasActiveUnitBelow = async (tx: TenantTx, id: string) => (await tx.run(activeBelow, { id })).length > 0
