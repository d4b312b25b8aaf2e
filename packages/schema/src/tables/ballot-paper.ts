import { sql } from 'drizzle-orm'
import { integer, jsonb, uuid } from 'drizzle-orm/pg-core'
import { ballots } from './ballot.ts'
import { people } from './person.ts'
import { belongsTo, holds, tenantTable, uniqueInTenant } from './tenant-table.ts'

/** Papers that two tellers read, a handful at a time. */
export const ballotBatches = tenantTable(
  'ballot_batch',
  'A batch of papers of a ballot that two tellers read independently of each other.',
  { ballotId: uuid('ballot_id').notNull(), ordinal: integer('ordinal').notNull(), droppedBy: uuid('dropped_by') },
  {
    ballotId: 'The ballot.',
    ordinal: 'Number of the batch, from 1.',
    droppedBy: 'The teller who wants it removed; it is, when another wants so as well.',
  },
  (t) => [
    ...belongsTo(t.ballotId, () => ballots, t),
    ...belongsTo(t.droppedBy, () => people, t),
    uniqueInTenant(t, t.ballotId, t.ordinal),
    holds(t, 'ordinal', sql`${t.ordinal} between 1 and 1000`),
  ],
)

/** What one teller read. */
export const ballotBatchEntries = tenantTable(
  'ballot_batch_entry',
  'What one teller read of a batch of papers; the other sees it when both have read.',
  {
    batchId: uuid('batch_id').notNull(),
    personId: uuid('person_id').notNull(),
    papers: jsonb('papers').$type<string[]>().notNull(),
    settled: jsonb('settled').$type<Record<string, string | null>>(),
  },
  {
    batchId: 'The batch.',
    personId: 'The teller.',
    papers: 'The choices on each paper, in the order in which the papers lie.',
    settled: 'By the place of each paper that the two read otherwise, what it is on a second look; null: there is no such paper.',
  },
  (t) => [
    ...belongsTo(t.batchId, () => ballotBatches, t),
    ...belongsTo(t.personId, () => people, t),
    uniqueInTenant(t, t.batchId, t.personId),
  ],
)
