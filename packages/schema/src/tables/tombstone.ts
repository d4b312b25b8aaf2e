import { index, uuid } from 'drizzle-orm/pg-core'
import { tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** What citizens could see once and see no more, for those who keep a copy of a list. */
export const tombstones = tenantTable(
  'tombstone',
  'Something that everybody could see and that is not public any more; whoever keeps a copy takes it out.',
  {
    subject: text('subject', 60).notNull(),
    rowId: uuid('row_id').notNull(),
  },
  {
    subject: 'Type of the object.',
    rowId: 'Which object.',
  },
  (t) => [uniqueInTenant(t, t.subject, t.rowId), index('tombstone__list__idx').on(t.tenantId, t.updatedAt, t.id)],
)
