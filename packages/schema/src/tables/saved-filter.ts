import { foreignKey, integer, jsonb, uuid } from 'drizzle-orm/pg-core'
import { filteredLists } from '../rules/codes.ts'
import { accounts } from './account.ts'
import { choice, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** What somebody asks a list for again and again, under a name of their own. */
export const savedFilters = tenantTable(
  'saved_filter',
  'What somebody asks a list for again and again, under a name; nobody else sees it.',
  {
    accountId: uuid('account_id').notNull(),
    list: choice('list', filteredLists).notNull(),
    name: text('name', 60).notNull(),
    definition: jsonb('definition').$type<Record<string, unknown>>().notNull(),
    ordinal: integer('ordinal').notNull().default(0),
  },
  {
    accountId: 'Whose it is.',
    list: 'Of which list.',
    name: 'Its name.',
    definition: 'Arguments of the list by their names.',
    ordinal: 'Place among those of the list.',
  },
  (t) => [
    foreignKey({ name: 'saved_filter__account_id__fk', columns: [t.accountId], foreignColumns: [accounts.id] }),
    uniqueInTenant(t, t.accountId, t.list, t.name),
    oneOf(t.list),
  ],
)
