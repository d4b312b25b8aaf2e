import { sql } from 'drizzle-orm'
import { boolean, date, index, uuid } from 'drizzle-orm/pg-core'
import { sharingSessionStatuses } from '../rules/codes.ts'
import { opinions } from './opinion.ts'
import { sites } from './site.ts'
import { belongsTo, choice, descending, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** Meetings on what many have said (共享会). */
export const sharingSessions = tenantTable(
  'sharing_session',
  'A meeting of the district, or of a branch of its hierarchy, on issues that many have raised (共享会).',
  {
    title: text('title').notNull(),
    heldOn: date('held_on', { mode: 'string' }).notNull(),
    siteId: uuid('site_id'),
    summary: text('summary', 4000),
    status: choice('status', sharingSessionStatuses).notNull().default('planned'),
    cancelReason: text('cancel_reason', 500),
    published: boolean('published').notNull().default(false),
  },
  {
    title: 'What it is about.',
    heldOn: 'The day on which it is, or was, held.',
    siteId: 'The site at the top of the branch whose meeting it is; null: the district.',
    summary: 'What came of it.',
    status: 'Planned, held or cancelled.',
    cancelReason: 'Why it was cancelled, in words of the office.',
    published: 'Whether everybody may read it, once it was held.',
  },
  (t) => [
    ...belongsTo(t.siteId, () => sites, t),
    index('sharing_session__list__idx').on(t.tenantId, descending(t.heldOn), descending(t.id)),
    oneOf(t.status),
    holds(t, 'summary', sql`${t.status} <> 'held' or ${t.summary} is not null`),
    holds(t, 'cancelled', sql`(${t.status} = 'cancelled') = (${t.cancelReason} is not null)`),
  ],
)

/** What such a meeting is about. */
export const sharingIssues = tenantTable(
  'sharing_issue',
  'An opinion that is on a sharing session, in words that hold nothing personal.',
  {
    sessionId: uuid('session_id').notNull(),
    opinionId: uuid('opinion_id').notNull(),
    title: text('title').notNull(),
  },
  {
    sessionId: 'The session.',
    opinionId: 'The opinion, as a rule a common issue.',
    title: 'What it is about, in words of the office that everybody may read.',
  },
  (t) => [
    ...belongsTo(t.sessionId, () => sharingSessions, t),
    ...belongsTo(t.opinionId, () => opinions, t),
    uniqueInTenant(t, t.sessionId, t.opinionId),
  ],
)
