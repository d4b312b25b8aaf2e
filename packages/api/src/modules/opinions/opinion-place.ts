import { dayOf } from '@minhui/schema/rules/case-clock'
import { activityChannels, takenDownChannels } from '@minhui/schema/rules/codes'
import type { Context } from '../../context.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { type ActivityRow, activityStore } from '../activities/activity.store.ts'
import { inOfficeToday } from '../mandates/in-office.store.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { findActiveCode } from '../qr-codes/qr-code.store.ts'
import { siteStore } from '../sites/site.store.ts'
import { type OpinionRow, siteOfMandate } from './opinion.store.ts'

type Place = Pick<OpinionRow, 'siteId' | 'mandateId' | 'channel' | 'activityId'>
type Given = { [K in 'qrCode' | 'siteId' | 'mandateId' | 'activityId']?: string | undefined } & {
  channel?: OpinionRow['channel'] | undefined
}

/** Whether what came this way was taken down by somebody for whoever spoke. */
export const isTakenDown = (channel: OpinionRow['channel']): boolean => takenDownChannels.some((one) => one === channel)

/**
 * Where, to whom and how it was said: what a QR code stands for, or what is named. What whoever names it cannot see cannot
 * be named. Throws user errors.
 */
export async function placeOf(tx: TenantTx, context: Context, given: Given, targetOf = findTarget): Promise<Place> {
  const { ability, viewer, client } = context
  const takesDown = viewer !== null && client === null && ability.can('create', 'Opinion')
  if (given.activityId && (!takesDown || given.qrCode)) throw new UserError('INVALID', 'activityId')
  if (takesDown && given.channel && !isTakenDown(given.channel)) throw new UserError('INVALID', 'channel')
  if (given.qrCode) return { ...(await targetOf(tx, given.qrCode)), channel: client ? 'api' : 'qr', activityId: null }
  const readable = async (store: typeof siteStore | typeof mandateStore, wanted: string | undefined, field: string) => {
    if (!wanted) return null
    const [row] = await (store as typeof siteStore).findWithAttributes(tx, [wanted])
    if (!row || !ability.can('read', row)) throw new UserError('NOT_FOUND', field)
    if (!isOpen(row)) throw new UserError('RETIRED', field)
    return row.id
  }
  const siteId = await readable(siteStore, given.siteId, 'siteId')
  const mandateId = await readable(mandateStore, given.mandateId, 'mandateId')
  if (given.activityId) {
    const activity = await activityAt(tx, context, given.activityId)
    const channel = given.channel ?? 'event'
    if (!activityChannels.some((one) => one === channel)) throw new UserError('INVALID', 'channel')
    return { siteId: siteId ?? activity.siteId ?? (await siteOf(tx, mandateId)), mandateId, channel, activityId: activity.id }
  }
  // How it came is said by whoever takes it down; a citizen comes by the portal, and a system can say nothing else of itself.
  const channel = client ? 'api' : takesDown && given.channel ? given.channel : 'portal'
  return { siteId: siteId ?? (await siteOf(tx, mandateId)), mandateId, channel, activityId: null }
}

/** What is said to a deputy is taken up where the deputy is to be found. */
const siteOf = async (tx: TenantTx, mandateId: string | null) => (mandateId ? siteOfMandate(tx, mandateId) : null)

/** Whether somebody can say something there: at a site in use, to a deputy in office. */
const isOpen = (row: { status: string }): boolean =>
  'startsOn' in row ? inOfficeToday(row as unknown as Parameters<typeof inOfficeToday>[0]) : row.status === 'active'

type Target = Pick<Place, 'siteId' | 'mandateId'>

/** The site or the deputy that a code stands for. Throws user errors. */
async function findTarget(tx: TenantTx, qrCode: string): Promise<Target> {
  const code = await findActiveCode(tx, qrCode)
  if (!code) throw new UserError('NOT_FOUND', 'qrCode')
  const isSite = code.subject === 'Site'
  const [target] = await ((isSite ? siteStore : mandateStore) as typeof siteStore).findByIds(tx, [code.targetId])
  if (!target || !isOpen(target)) throw new UserError('RETIRED', 'qrCode')
  return isSite ? { siteId: target.id, mandateId: null } : { siteId: await siteOfMandate(tx, target.id), mandateId: target.id }
}

/** The same, looked up once for all who have scanned the same code. */
export function targets(): typeof findTarget {
  const known = new Map<string, Promise<Target>>()
  return (tx, qrCode) => {
    const target = known.get(qrCode) ?? findTarget(tx, qrCode)
    known.set(qrCode, target)
    return target
  }
}

/** The activity that is named: one that the viewer may see, whose day has come. Throws user errors. */
async function activityAt(tx: TenantTx, context: Context, id: string): Promise<ActivityRow> {
  const [row] = await activityStore.findWithAttributes(tx, [id])
  return demandHeld(context, row)
}

/**
 * Activities as they are now, locked, so that nobody cancels one until what was said there is written: each once, and in the
 * order of their ids, so that no two who keep several wait for each other.
 */
export async function keepActivities(tx: WriteTx, ids: Iterable<string>): Promise<Map<string, ActivityRow | undefined>> {
  const sorted = [...new Set(ids)].sort()
  return new Map(await Promise.all(sorted.map(async (id) => [id, await activityStore.lock(tx, id)] as const)))
}

/** An activity at which something can have been said: one that the viewer may see, whose day has come. Throws user errors. */
export function demandHeld({ ability }: Context, row: ActivityRow | undefined): ActivityRow {
  if (!row || !ability.can('read', row)) throw new UserError('NOT_FOUND', 'activityId')
  if (row.status === 'cancelled') throw new UserError('STATUS', 'activityId')
  if (dayOf(new Date(row.startsAt)) > dayOf(new Date())) throw new UserError('IN_FUTURE', 'activityId')
  return row
}
