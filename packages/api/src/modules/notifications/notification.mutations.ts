import { languages } from '@minhui/schema/rules/codes'
import {
  type NotificationChannel,
  notificationChannels,
  notificationEventNames,
  notificationEvents,
} from '@minhui/schema/rules/notification-events'
import { z } from 'zod'
import { newCode } from '../../auth/token.ts'
import type { Context } from '../../context.ts'
import { newId } from '../../database/new-id.ts'
import { UserError } from '../../errors/user-error.ts'
import { command } from '../../graphql/command.ts'
import { absent, choice, ids, listOf, optional, scalar } from '../../graphql/input.ts'
import type { OutsideChannel } from '../../notify/messenger.ts'
import { code, limit } from '../sign-in/field.type.ts'
import { ownInTenant } from '../sign-in/sign-in.type.ts'
import { addressStore, findSetting, guessAddress, markRead, removeAddress, saveSetting } from './notification.store.ts'

const done = { type: 'Boolean', description: 'Always true.', resolve: () => true }

command({
  name: 'notificationsRead',
  description: 'Marks notifications of the viewer as read.',
  access: 'signedIn',
  input: {
    ids: optional(ids('Notification', 'Which ones; left out: all.', 100)),
  },
  payload: { read: { type: 'Int', description: 'How many were unread.', resolve: (read: number) => read } },
  work: async (input, context) => {
    const accountId = await ownInTenant(context)
    return context.db.write((tx) => markRead(tx, accountId, input.ids ?? null))
  },
})

/** What can be muted: what is not about the security of the account, on the ways that leave the product. */
const mutable = notificationEventNames.flatMap((name) =>
  'urgent' in notificationEvents[name]
    ? []
    : notificationEvents[name].channels.filter((channel) => channel !== 'in_app').map((channel) => `${name}.${channel}`),
)
const time = scalar('String', z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), 'A time of day, HH:MM.')

command({
  name: 'notificationSettingSet',
  description: 'Says how the viewer wants to be told of things in this tenant. What is left out stays.',
  access: 'signedIn',
  input: {
    language: absent(scalar('String', z.enum(languages), 'In which language.')),
    muted: absent(listOf('String', z.enum(mutable as [string]), 'What is not to be sent, as event.channel.', 200)),
    digest: absent(scalar('Boolean', z.boolean(), 'Whether mails are gathered into one a day.')),
    quietFrom: optional({ ...time, description: 'From this time of day nothing is sent; null with `quietTo`: at no time.' }),
    quietTo: optional({ ...time, description: 'Until this time of day.' }),
  },
  payload: { set: done },
  work: async (input, context) => {
    const accountId = await ownInTenant(context)
    const usual = { language: 'zh-CN', muted: [] as string[], digest: false, quietFrom: null, quietTo: null }
    await context.db.write(async (tx) => {
      const before = (await findSetting(tx, accountId)) ?? usual
      const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
      const setting = { ...before, ...given }
      if ((setting.quietFrom === null) !== (setting.quietTo === null))
        throw new UserError('REQUIRED', setting.quietFrom === null ? 'quietFrom' : 'quietTo')
      await saveSetting(tx, accountId, setting as never)
    })
  },
})

const minutes = 15
const reachable: readonly NotificationChannel[] = ['email', 'wechat']
const shapes: Record<string, z.ZodType<string>> = { email: z.email().max(200), wechat: z.string().regex(/^[\w-]{20,64}$/) }
const channel = { ...choice(notificationChannels, 'Which way: e-mail or WeChat.') }
const indexOf = (accountId: string, way: string, given: string) => `${accountId} ${way} ${given}`

function checkChannel(way: NotificationChannel, { services }: Context): OutsideChannel {
  if (!reachable.includes(way)) throw new UserError('INVALID', 'channel')
  if (!services.messenger.has(way as OutsideChannel)) throw new UserError('NOT_CONFIGURED', 'channel')
  return way as OutsideChannel
}

command({
  name: 'notificationAddressSet',
  description: 'Names an address at which the viewer wants to be told. A code is sent to it; it is used once the code is shown.',
  access: 'signedIn',
  input: {
    channel,
    address: { ...scalar('String', z.string().trim().min(1).max(200), 'A mail address, or an openid.'), secret: true },
  },
  payload: { sent: done },
  work: async (input, context) => {
    const accountId = await ownInTenant(context)
    const way = checkChannel(input.channel, context)
    if (!shapes[way]?.safeParse(input.address).success) throw new UserError('INVALID', 'address')
    const { keys, messenger } = context.services
    await limit(context, 'codePerPhone', keys.index(input.address.toLowerCase(), 'address'), 'address')
    await limit(context, 'codePerPhone', keys.index(accountId, 'address'), 'address')
    const [id, secret] = [newId(), newCode()]
    await context.db.write(async (tx) => {
      await removeAddress(tx, accountId, way)
      await addressStore.insert(tx, {
        id,
        accountId,
        channel: way,
        addressSealed: keys.seal(input.address, `notification address ${id}`),
        codeHash: keys.index(indexOf(accountId, way, secret), 'address code'),
        codeExpiresAt: new Date(Date.now() + minutes * 60_000).toISOString(),
      } as never)
    })
    const { tenant, language } = context
    const name = (language === 'en' ? tenant?.nameEn : tenant?.name) ?? ''
    const text =
      language === 'en' ? `Your code is ${secret}, valid for ${minutes} minutes.` : `验证码${secret}，${minutes}分钟内有效。`
    const subject = language === 'en' ? `[${name}] Confirm this address` : `【${name}】确认接收通知`
    messenger.sendSoon(way, { to: input.address, subject, text, values: { code: secret } })
  },
})

command({
  name: 'notificationAddressConfirm',
  description: 'Shows the code that was sent to an address; from now on the viewer is told there.',
  access: 'signedIn',
  input: { channel, code },
  payload: { confirmed: done },
  work: async (input, context) => {
    const accountId = await ownInTenant(context)
    const { keys } = context.services
    const found = await context.db.write((tx) => guessAddress(tx, accountId, input.channel))
    const right = keys.indexes(indexOf(accountId, input.channel, input.code), 'address code')
    if (!found || !right.includes(found.codeHash)) throw new UserError('CODE_INVALID', 'code')
    await context.db.write(async (tx) => {
      const row = await addressStore.lock(tx, found.id)
      // A new address may have taken its place in between.
      if (row?.codeHash !== found.codeHash) throw new UserError('CODE_INVALID', 'code')
      await addressStore.update(tx, row as never, { confirmedAt: new Date().toISOString(), codeHash: null })
    })
  },
})

command({
  name: 'notificationAddressRemove',
  description: 'Forgets an address: the viewer is not told there any more.',
  access: 'signedIn',
  input: { channel },
  payload: { removed: done },
  work: async (input, context) => {
    const accountId = await ownInTenant(context)
    if (!(await context.db.write((tx) => removeAddress(tx, accountId, input.channel))))
      throw new UserError('NOT_FOUND', 'channel')
  },
})
