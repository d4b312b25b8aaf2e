import { date, uuid, varchar } from 'drizzle-orm/pg-core'
import { referralStatuses } from '../rules/codes.ts'
import { mandates } from './mandate.ts'
import { opinions } from './opinion.ts'
import { belongsTo, choice, oneOf, tenantTable, uniqueInTenant } from './tenant-table.ts'

/** Deputies to whom an opinion was handed, that they make a suggestion of it. */
export const opinionReferrals = tenantTable(
  'opinion_referral',
  'An opinion is handed to a deputy, who reads it and makes a suggestion of it, or declines.',
  {
    opinionId: uuid('opinion_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    accountId: uuid('account_id'),
    note: varchar('note', { length: 1000 }),
    status: choice('status', referralStatuses).notNull().default('open'),
    reason: varchar('reason', { length: 1000 }),
    answeredOn: date('answered_on', { mode: 'string' }),
  },
  {
    opinionId: 'The opinion.',
    mandateId: 'The deputy.',
    accountId: 'Who handed it over.',
    note: 'What the deputy is told with it.',
    status: 'Open, taken up in a suggestion, declined, or taken back. The deputy reads the opinion in the first two.',
    reason: 'Why the deputy declined.',
    answeredOn: 'When the deputy answered.',
  },
  (t) => [
    ...belongsTo(t.opinionId, () => opinions, t),
    ...belongsTo(t.mandateId, () => mandates, t),
    uniqueInTenant(t, t.opinionId, t.mandateId),
    oneOf(t.status),
  ],
)
