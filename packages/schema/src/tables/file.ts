import { sql } from 'drizzle-orm'
import { index, integer, timestamp, uuid } from 'drizzle-orm/pg-core'
import { filePurposes, fileStatuses } from '../rules/codes.ts'
import { choice, descending, holds, oneOf, tenantTable, text } from './tenant-table.ts'

/** Files that somebody has sent; their content is in the file storage under their id. */
export const files = tenantTable(
  'file',
  'A file that somebody sends; its content is in the file storage.',
  {
    accountId: uuid('account_id'),
    submissionHash: text('submission_hash', 100),
    purpose: choice('purpose', filePurposes).notNull(),
    name: text('name', 200).notNull(),
    size: integer('size'),
    contentType: text('content_type', 100),
    sha256: text('sha256', 64),
    status: choice('status', fileStatuses).notNull().default('waiting'),
    tokenHash: text('token_hash', 64).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true, mode: 'string' }).notNull(),
    ownerType: text('owner_type', 60),
    ownerId: uuid('owner_id'),
  },
  {
    accountId: 'Who sends it; null: a visitor, or the author of a case, whose account is not kept with it.',
    submissionHash: 'Hash of the key of the submission for which a visitor sends it: it can be attached to nothing else.',
    purpose: 'What it is for.',
    name: 'Name as its sender has it.',
    size: 'Bytes; null until it is there.',
    contentType: 'What it is, by its content.',
    sha256: 'SHA-256 of its content.',
    status: 'Waiting for its content, ready, or refused.',
    tokenHash: 'SHA-256 of the token in the address to which it is sent.',
    expiresAt: 'Until when it can be sent.',
    ownerType: 'Type of the object that shows it: whoever may read that may read the file. Null: its sender alone.',
    ownerId: 'The object that shows it.',
  },
  (t) => [
    index('file__list__idx').on(t.tenantId, descending(t.createdAt), descending(t.id)),
    index('file__owner__idx').on(t.tenantId, t.ownerId),
    oneOf(t.purpose),
    oneOf(t.status),
    holds(t, 'size', sql`${t.size} >= 0`),
    holds(t, 'owner', sql`(${t.ownerType} is null) = (${t.ownerId} is null)`),
  ],
)
