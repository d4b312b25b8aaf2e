import { checklistItems, siteKindParents, siteKinds, siteTiers } from '@minhui/schema/tables/site-kind'
import { and, asc, eq } from 'drizzle-orm'
import { relation } from '../../database/relation.ts'
import type { TenantTx } from '../../database/session.ts'
import { value } from '../../database/statement.ts'
import { Store } from '../../database/store.ts'

export const siteTierStore = new Store(siteTiers, { subject: 'SiteTier' })
export const siteKindStore = new Store(siteKinds, { subject: 'SiteKind' })
export const siteKindParentStore = new Store(siteKindParents)
export const checklistItemStore = new Store(checklistItems)

/** Items of the checklists of kinds, in their order, retired ones included. */
export const itemsOfKinds = relation({
  store: checklistItemStore,
  by: checklistItems.kindId,
  orderBy: [asc(checklistItems.ordinal), asc(checklistItems.id)],
})
/** Which kinds each kind may stand under. */
export const parentsOfKinds = relation({
  store: siteKindParentStore,
  by: siteKindParents.kindId,
  orderBy: [asc(siteKindParents.id)],
})

const clear = siteKindParentStore.select((db) =>
  db.delete(siteKindParents).where(and(siteKindParentStore.ofTenant(), eq(siteKindParents.kindId, value('kindId')))),
)
/** Forgets which kinds a kind may stand under, to write it anew. */
export const clearParents = (tx: TenantTx, kindId: string) => tx.run(clear, { kindId })

const allowed = siteKindParentStore.select<{ id: string }>((db) =>
  db
    .select({ id: siteKindParents.id })
    .from(siteKindParents)
    .where(
      and(
        siteKindParentStore.ofTenant(),
        eq(siteKindParents.kindId, value('kindId')),
        eq(siteKindParents.parentKindId, value('parentKindId')),
      ),
    ),
)
/** Whether sites of one kind may stand under sites of another. */
export const mayStandUnder = async (tx: TenantTx, kindId: string, parentKindId: string) =>
  (await tx.run(allowed, { kindId, parentKindId })).length > 0
