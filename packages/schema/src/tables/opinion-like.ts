import { foreignKey, uuid } from 'drizzle-orm/pg-core'
import { accounts } from './account.ts'
import { opinions } from './opinion.ts'
import { belongsTo, tenantTable, uniqueInTenant } from './tenant-table.ts'

/** Who supports an opinion. */
export const opinionLikes = tenantTable(
  'opinion_like',
  'An account supports an opinion, once.',
  { opinionId: uuid('opinion_id').notNull(), accountId: uuid('account_id').notNull() },
  { opinionId: 'The opinion.', accountId: 'Who supports it.' },
  (t) => [
    ...belongsTo(t.opinionId, () => opinions, t),
    foreignKey({ name: 'opinion_like__account_id__fk', columns: [t.accountId], foreignColumns: [accounts.id] }),
    uniqueInTenant(t, t.accountId, t.opinionId),
  ],
)
