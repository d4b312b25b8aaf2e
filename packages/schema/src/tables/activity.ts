import { sql } from 'drizzle-orm'
import { boolean, index, integer, timestamp, uuid } from 'drizzle-orm/pg-core'
import { activityStatuses } from '../rules/codes.ts'
import { congressBodies } from './congress-body.ts'
import { deputyGroups } from './deputy-group.ts'
import { mandates } from './mandate.ts'
import { themes } from './norm.ts'
import { sites } from './site.ts'
import { belongsTo, choice, descending, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** What deputies do among the people (履职活动): receptions, visits, surveys, meetings … */
export const activities = tenantTable(
  'activity',
  'An activity of deputies (履职活动), e.g. a reception of citizens: planned, then held and registered, or cancelled.',
  {
    name: text('name').notNull(),
    themeId: uuid('theme_id'),
    modeId: uuid('mode_id'),
    siteId: uuid('site_id'),
    groupId: uuid('group_id'),
    bodyId: uuid('body_id'),
    startsAt: timestamp('starts_at', { withTimezone: true, mode: 'string' }).notNull(),
    endsAt: timestamp('ends_at', { withTimezone: true, mode: 'string' }),
    place: text('place', 200),
    public: boolean('public').notNull().default(true),
    status: choice('status', activityStatuses).notNull().default('planned'),
    cancelReason: text('cancel_reason', 500),
    received: integer('received'),
    minutes: text('minutes', 4000),
  },
  {
    name: 'What it is called.',
    themeId: "Its theme, of the tenant's list.",
    modeId: "How it is held, of the tenant's list of modes.",
    siteId: 'The site that holds it.',
    groupId: 'The deputy group that holds it.',
    bodyId: 'The congress, or work committee, that holds it.',
    startsAt: 'When it begins.',
    endsAt: 'When it ends; null: that is not known.',
    place: 'Where it is, in words; null: at the site.',
    public: 'Whether everybody sees it: when and where it is, who of the deputies was there, and its pictures.',
    status: 'Planned, held or cancelled.',
    cancelReason: 'Why it was cancelled, in words that everybody may read who sees it.',
    received: 'How many people were received; null: it was not held yet. For those alone who read its record.',
    minutes: 'What was said and done (民情记录). For those alone who read its record.',
  },
  (t) => [
    ...belongsTo(t.themeId, () => themes, t, latestFirst(t)),
    ...belongsTo(t.modeId, () => themes, t),
    ...belongsTo(t.siteId, () => sites, t, latestFirst(t)),
    ...belongsTo(t.groupId, () => deputyGroups, t, latestFirst(t)),
    ...belongsTo(t.bodyId, () => congressBodies, t),
    index('activity__list__idx').on(t.tenantId, ...latestFirst(t)),
    index('activity__status__idx').on(t.tenantId, t.status, ...latestFirst(t)),
    index('activity__updated__idx').on(t.tenantId, t.updatedAt, t.id),
    oneOf(t.status),
    holds(t, 'held_by', sql`num_nonnulls(${t.siteId}, ${t.groupId}, ${t.bodyId}) > 0`),
    holds(t, 'times', sql`${t.endsAt} >= ${t.startsAt}`),
    holds(t, 'cancelled', sql`(${t.status} = 'cancelled') = (${t.cancelReason} is not null)`),
    holds(t, 'record', sql`(${t.status} = 'held') = (${t.received} is not null and ${t.minutes} is not null)`),
    holds(t, 'received', sql`${t.received} >= 0`),
  ],
)

function latestFirst(t: { startsAt: Parameters<typeof descending>[0]; id: Parameters<typeof descending>[0] }) {
  return [descending(t.startsAt), descending(t.id)]
}

/** The deputies who were there. */
export const activityAttendances = tenantTable(
  'activity_attendance',
  'A deputy who was at an activity that was held.',
  { activityId: uuid('activity_id').notNull(), mandateId: uuid('mandate_id').notNull() },
  { activityId: 'The activity.', mandateId: 'The deputy, by the mandate.' },
  (t) => [
    ...belongsTo(t.activityId, () => activities, t),
    ...belongsTo(t.mandateId, () => mandates, t),
    uniqueInTenant(t, t.activityId, t.mandateId),
  ],
)
