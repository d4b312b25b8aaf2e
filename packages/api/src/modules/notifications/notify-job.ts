import { dayOf } from '@minhui/schema/rules/case-clock'
import {
  channelsOf,
  type NotificationEventName,
  notificationEvents,
  quietMinutes,
} from '@minhui/schema/rules/notification-events'
import type { Session } from '../../database/session.ts'
import { once } from '../../jobs/job-effect.store.ts'
import type { Job } from '../../jobs/jobs.ts'
import { LimitedError } from '../../limits.ts'
import type { OutsideChannel } from '../../notify/messenger.ts'
import type { Services } from '../../services.ts'
import { sessionFor } from '../../tenant-session.ts'
import { findTenant } from '../tenants/tenant.store.ts'
import {
  claim,
  findSetting,
  listAddresses,
  listGathered,
  listTemplates,
  type NotificationRow,
  notificationStore,
  type SettingRow,
  settleDeliveries,
} from './notification.store.ts'
import { type Language, wordsOf } from './words.ts'

type Setting = Pick<SettingRow, 'language' | 'muted' | 'digest' | 'quietFrom' | 'quietTo'>
const usual: Setting = { language: 'zh-CN', muted: [], digest: false, quietFrom: null, quietTo: null }

/** The time of day where the tenants are, HH:MM. */
const timeOfDay = (at: Date) =>
  at.toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/**
 * Sends a notification outside of the product, on each way that its account wants. It may be tried again: what has gone
 * is not sent twice but where the process died between sending and noting it; then the gateway sees the same id.
 */
export async function tell(services: Services, { id, tenantId, data }: Job<'notify'>, now = new Date()): Promise<void> {
  const session = sessionFor(services, tenantId)
  const [row] = await session.read((tx) => notificationStore.findByIds(tx, [data.notificationId]))
  if (!row) return
  const setting: Setting = (await session.read((tx) => findSetting(tx, row.accountId))) ?? usual
  const event = row.event as NotificationEventName
  const urgent = 'urgent' in notificationEvents[event]
  const quiet = urgent ? 0 : quietMinutes(timeOfDay(now), setting.quietFrom, setting.quietTo)
  if (quiet > 0) {
    const startAfter = new Date(now.getTime() + quiet * 60_000).toISOString()
    await session.write((tx) => once(tx, id, async () => tx.enqueue('notify', data, { startAfter })))
    return
  }
  const addresses = await addressesOf(services, session, row.accountId)
  const failures: unknown[] = []
  for (const channel of channelsOf(event, setting.muted)) {
    const to = channel !== 'in_app' && services.messenger.has(channel) ? addresses[channel] : undefined
    if (channel === 'in_app' || !to) continue
    const status = channel === 'email' && setting.digest && !urgent ? 'digest' : 'waiting'
    const delivery = await session.write((tx) => claim(tx, row.id, channel, status))
    if (delivery.status !== 'waiting') continue
    try {
      if (channel === 'sms') await services.limits.take('messagePerPhone', services.keys.index(to, 'phone'))
      await send(services, session, channel, to, row, setting.language as Language)
      await session.write((tx) => settleDeliveries(tx, [delivery.id], 'sent'))
    } catch (error) {
      // Too many to one telephone are not sent later all at once; the last attempt of the queue, see `jobs/queues.ts`.
      const limited = error instanceof LimitedError
      if (limited || delivery.attempts >= 5) await session.write((tx) => settleDeliveries(tx, [delivery.id], 'failed'))
      if (!limited) failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}

async function send(
  { messenger, directory }: Services,
  session: Session,
  channel: OutsideChannel,
  to: string,
  row: NotificationRow,
  language: Language,
): Promise<void> {
  const { title, text, externalCode, values } = wordsOf(await session.read((tx) => listTemplates(tx)), row, channel, language)
  const tenant = await directory.read((tx) => findTenant(tx, session.tenantId as string))
  const name = (language === 'en' ? tenant?.nameEn : tenant?.name) ?? ''
  await messenger.send(channel, {
    to,
    id: `${row.id}-${channel}`,
    subject: `【${name}】${title}`,
    text: channel === 'sms' ? `【${name}】${text}` : text,
    ...(externalCode && { template: externalCode }),
    values: { title, text, ...values },
  })
}

/** Where an account is reached: the telephone of sign-in, and what its holder has shown to have. */
async function addressesOf(
  { authentication, keys }: Services,
  session: Session,
  accountId: string,
): Promise<Partial<Record<OutsideChannel, string>>> {
  const [{ phone }, own] = await Promise.all([
    authentication.describe(accountId),
    session.read((tx) => listAddresses(tx, accountId)),
  ])
  const confirmed = own.filter((row) => row.confirmedAt !== null)
  return {
    ...(phone && { sms: phone }),
    ...Object.fromEntries(confirmed.map((row) => [row.channel, keys.open(row.addressSealed, `notification address ${row.id}`)])),
  }
}

/** Sends to each account of a tenant that wants it so one mail with what has been gathered since the last. */
export async function sendDigests(services: Services, { tenantId }: Job<'digest-tenant'>, now = new Date()): Promise<void> {
  const session = sessionFor(services, tenantId)
  const [gathered, templates] = await session.read((tx) => Promise.all([listGathered(tx), listTemplates(tx)]))
  const tenant = await services.directory.read((tx) => findTenant(tx, session.tenantId as string))
  for (const [accountId, own] of Map.groupBy(gathered, (row) => row.accountId)) {
    const { email } = await addressesOf(services, session, accountId)
    const language = ((await session.read((tx) => findSetting(tx, accountId)))?.language ?? 'zh-CN') as Language
    const ids = own.map((row) => row.id)
    if (!email || !services.messenger.has('email')) {
      await session.write((tx) => settleDeliveries(tx, ids, 'failed'))
      continue
    }
    const words = own.map((row) => wordsOf(templates, row, 'email', language))
    const name = (language === 'en' ? tenant?.nameEn : tenant?.name) ?? ''
    try {
      await services.messenger.send('email', {
        to: email,
        id: `digest-${session.tenantId}-${accountId}-${dayOf(now)}-${ids.length}`,
        subject: language === 'en' ? `[${name}] ${own.length} notices` : `【${name}】今日${own.length}条提醒`,
        text: words.map(({ title, text }) => `${title}\n${text}`).join('\n\n'),
      })
    } catch (error) {
      // One mailbox that is full keeps nobody else from theirs; what it missed is in the console.
      services.log.warn({ error: (error as Error).name }, 'a digest could not be sent')
      await session.write((tx) => settleDeliveries(tx, ids, 'failed'))
      continue
    }
    await session.write((tx) => settleDeliveries(tx, ids, 'sent'))
  }
}
