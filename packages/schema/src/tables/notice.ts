import { sql } from 'drizzle-orm'
import { boolean, foreignKey, index, integer, text as longText, timestamp, uuid } from 'drizzle-orm/pg-core'
import { noticeKinds, noticeStatuses } from '../rules/codes.ts'
import { accounts } from './account.ts'
import { belongsTo, choice, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** What a tenant tells people about their data, edition by edition. */
export const notices = tenantTable(
  'notice',
  'An edition of what the tenant tells people about their data; once published it never changes (PIPL 17).',
  {
    kind: choice('kind', noticeKinds).notNull(),
    edition: integer('edition').notNull(),
    title: text('title').notNull(),
    titleEn: text('title_en', 200),
    body: longText('body').notNull(),
    bodyEn: longText('body_en'),
    obligatory: boolean('obligatory').notNull().default(true),
    status: choice('status', noticeStatuses).notNull().default('draft'),
    publishedAt: timestamp('published_at', { withTimezone: true, mode: 'string' }),
  },
  {
    kind: 'What it tells.',
    edition: 'Number of the edition among those of its kind, from 1.',
    title: 'Title.',
    titleEn: 'Title in English.',
    body: 'The text.',
    bodyEn: 'The text in English.',
    obligatory: 'Whether who does not agree cannot use what it is about.',
    status: 'Draft, or published.',
    publishedAt: 'When it was published; the latest one of its kind is in force.',
  },
  (t) => [
    uniqueInTenant(t, t.kind, t.edition),
    oneOf(t.kind),
    oneOf(t.status),
    holds(t, 'body', sql`length(${t.body}) <= 50000 and length(${t.bodyEn}) <= 50000`),
    holds(t, 'published', sql`(${t.status} = 'published') = (${t.publishedAt} is not null)`),
  ],
)

/** Who has agreed to which edition, and whether they still do (PIPL 14, 15). */
export const consents = tenantTable(
  'consent',
  'That somebody has agreed to an edition of a notice; taking it back is as easy as giving it (PIPL 15).',
  {
    accountId: uuid('account_id').notNull(),
    noticeId: uuid('notice_id').notNull(),
    givenAt: timestamp('given_at', { withTimezone: true, mode: 'string' }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true, mode: 'string' }),
  },
  {
    accountId: 'Who agreed.',
    noticeId: 'To which edition.',
    givenAt: 'When.',
    withdrawnAt: 'When it was taken back; null while it holds.',
  },
  (t) => [
    foreignKey({ name: 'consent__account_id__fk', columns: [t.accountId], foreignColumns: [accounts.id] }),
    index('consent__account__idx').on(t.tenantId, t.accountId),
    ...belongsTo(t.noticeId, () => notices, t),
    holds(t, 'dates', sql`${t.withdrawnAt} >= ${t.givenAt}`),
  ],
)
