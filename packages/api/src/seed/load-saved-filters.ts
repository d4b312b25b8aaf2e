import { savedFilters } from '@minhui/schema/tables/saved-filter'
import { insertMany } from '../database/bulk.ts'
import { readJson } from './data-files.ts'
import { demoAccount } from './load-people.ts'
import type { Loading } from './load-tenant.ts'

type Kept = { role: string; list: string; name: string; definition: Record<string, unknown> }

/** What those of the demonstration ask lists for again and again; what is there already stays. */
export const loadSavedFilters = async ({ tx, id, data: { slug } }: Loading): Promise<void> =>
  insertMany(
    tx,
    savedFilters,
    readJson<Kept[]>('shared/saved-filters.json').map(({ role, ...kept }, ordinal) => ({
      tenantId: tx.tenantId,
      id: id('saved-filter', `${role} ${kept.name}`),
      version: 1,
      accountId: demoAccount(slug, role),
      ordinal,
      ...kept,
    })),
  )
