import { date } from 'drizzle-orm/pg-core'
import { calendarDayKinds } from '../rules/codes.ts'
import { choice, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** A tenant's own changes of the published working-day calendar. */
export const calendarDays = tenantTable(
  'calendar_day',
  "A tenant's change of one day of the published working-day calendar.",
  {
    day: date('day', { mode: 'string' }).notNull(),
    kind: choice('kind', calendarDayKinds).notNull(),
    name: text('name').notNull(),
  },
  { day: 'The day that is changed.', kind: 'Workday or holiday.', name: 'Why, e.g. 区庆日.' },
  (t) => [uniqueInTenant(t, t.day), oneOf(t.kind)],
)
