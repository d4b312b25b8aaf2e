import { regions } from '@minhui/schema/tables/region'
import type { InferSelectModel } from 'drizzle-orm'
import type { Tx } from '../../database/session.ts'
import { statement } from '../../database/statement.ts'

export type RegionRow = InferSelectModel<typeof regions>

const all = statement<RegionRow>((db) => db.select().from(regions).orderBy(regions.code))

/** Every administrative division, those above before those below. */
export const listRegions = (tx: Tx): Promise<RegionRow[]> => tx.run(all)
