import type { Calendar } from '@minhui/schema/rules/working-days'
import { calendarDays } from '@minhui/schema/tables/calendar-day'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { publishedYear } from './published-years.ts'

export type CalendarDayRow = RowOf<typeof calendarDays>

export const calendarDayStore = new Store(calendarDays, { subject: 'CalendarDay' })

const ofYear = calendarDayStore.select<CalendarDayRow>((db) =>
  calendarDayStore
    .from(db)
    .where(and(calendarDayStore.ofTenant(), sql`${calendarDays.day} between ${value('first')}::date and ${value('last')}::date`))
    .orderBy(asc(calendarDays.day)),
)
/** The tenant's changes of a year. */
export const listChangesOfYear = (tx: TenantTx, year: number) => tx.run(ofYear, { first: `${year}-01-01`, last: `${year}-12-31` })

const ofDay = calendarDayStore.select<CalendarDayRow>((db) =>
  calendarDayStore
    .from(db)
    .where(and(calendarDayStore.ofTenant(), eq(calendarDays.day, value('day'))))
    .for('no key update'),
)
/** The tenant's change of a day, locked. */
export const lockDay = async (tx: TenantTx, day: string) => (await tx.run(ofDay, { day }))[0]

const remove = calendarDayStore.select((db) =>
  db.delete(calendarDays).where(and(calendarDayStore.ofTenant(), eq(calendarDays.day, value('day')))),
)
/** Takes a change of a day back. */
export const removeDay = (tx: TenantTx, day: string) => tx.run(remove, { day })

const changes = rawStatement<{ day: string; kind: 'workday' | 'holiday' }>(
  ['day', 'kind'],
  sql`select day::text, kind from ${calendarDays} where tenant_id = ${tenant}`,
)
/** The working-day calendar of the tenant: what was published, and its own changes. */
export async function readCalendar(tx: TenantTx): Promise<Calendar> {
  const own = await tx.run(changes)
  return { published: publishedYear, changes: new Map(own.map(({ day, kind }) => [day, kind])) }
}
