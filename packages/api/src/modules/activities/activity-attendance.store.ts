import { dayOf } from '@minhui/schema/rules/case-clock'
import { activityAttendances } from '@minhui/schema/tables/activity'
import { mandates } from '@minhui/schema/tables/mandate'
import { people } from '@minhui/schema/tables/person'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Permitted } from '../../access/permit.ts'
import { relation } from '../../database/relation.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { Store } from '../../database/store.ts'
import { UserError } from '../../errors/user-error.ts'
import { type MandateRow, mandateStore } from '../mandates/mandate.store.ts'
import { personStore } from '../people/person.store.ts'
import type { ActivityRow } from './activity.store.ts'

const attendanceStore = new Store(activityAttendances)

/** The deputies who were at activities, each with mandate and person. */
export const attendancesOfActivities = relation({
  needs: 'mandate',
  store: attendanceStore,
  by: activityAttendances.activityId,
  orderBy: [asc(mandates.code), asc(mandates.id)],
  along: [
    {
      path: 'mandate',
      store: mandateStore as never,
      on: and(eq(mandates.tenantId, tenant), eq(mandates.id, activityAttendances.mandateId)),
    },
    {
      path: 'mandate.person',
      store: personStore as never,
      on: and(eq(people.tenantId, tenant), eq(people.id, mandates.personId)),
    },
  ],
})

const counts = rawStatement<{ id: string; n: number }>(
  ['id', 'n'],
  sql`select activity_id, count(*)::int from ${activityAttendances}
    where tenant_id = ${tenant} and activity_id = any(${value('ids')}::uuid[]) group by 1`,
)
/** How many deputies were at each activity, for the loaders. */
export async function countsOfPresent(tx: TenantTx, ids: readonly string[]): Promise<number[]> {
  const found = new Map((await tx.run(counts, { ids })).map((row) => [row.id, row.n]))
  return ids.map((id) => found.get(id) ?? 0)
}

/** Whether somebody was in office on a day. */
const wasInOffice = (day: string, { startsOn, endsOn, status, statusOn }: MandateRow) =>
  startsOn <= day && (endsOn === null || endsOn >= day) && (status === 'active' || statusOn === null || statusOn > day)

/**
 * The deputies of a register, each person once, whatever seats they have, and in office on the day. Throws user errors at
 * the entry that is wrong.
 */
export async function checkPresent(tx: TenantTx, startsAt: string, mandateIds: readonly string[]): Promise<void> {
  const day = dayOf(new Date(startsAt))
  const found = new Map((await mandateStore.findByIds(tx, mandateIds)).map((row) => [row.id, row]))
  const seen = new Set<string>()
  mandateIds.forEach((id, i) => {
    const row = found.get(id)
    if (!row) throw new UserError('NOT_FOUND', `mandateIds.${i}`)
    if (seen.has(row.personId)) throw new UserError('DUPLICATE', `mandateIds.${i}`)
    if (!wasInOffice(day, row)) throw new UserError('STATUS', `mandateIds.${i}`)
    seen.add(row.personId)
  })
}

const present = rawStatement<{ mandateId: string }>(
  ['mandateId'],
  sql`select mandate_id from ${activityAttendances} where tenant_id = ${tenant} and activity_id = ${value('activityId')}`,
)
/** The mandates of those who were at an activity. */
export const listPresent = async (tx: TenantTx, activityId: string) =>
  (await tx.run(present, { activityId })).map(({ mandateId }) => mandateId)

const leave = rawStatement(
  [],
  sql`delete from ${activityAttendances} where tenant_id = ${tenant} and activity_id = ${value('activityId')}
    and mandate_id <> all(${value('mandateIds')}::uuid[])`,
)
/** Writes who was at an activity that this transaction has locked; whoever stays keeps the entry. */
export async function setPresent(tx: WriteTx, row: Permitted<'update', ActivityRow>, mandateIds: readonly string[]) {
  await checkPresent(tx, row.startsAt, mandateIds)
  await tx.run(leave, { activityId: row.id, mandateIds })
  attendanceStore.insertMany(
    tx,
    row,
    mandateIds.map((mandateId) => ({ activityId: row.id, mandateId })),
  )
}
