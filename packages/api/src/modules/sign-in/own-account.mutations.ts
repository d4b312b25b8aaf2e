import { z } from 'zod'
import { ForbiddenError } from '../../access/permit.ts'
import type { SessionRow } from '../../auth/session.store.ts'
import type { Context } from '../../context.ts'
import { UserError } from '../../errors/user-error.ts'
import { builder } from '../../graphql/builder.ts'
import { command } from '../../graphql/command.ts'
import { decodeId, encodeId } from '../../graphql/global-id.ts'
import { optional, scalar } from '../../graphql/input.ts'
import { sessionFor } from '../../tenant-session.ts'
import { notify } from '../notifications/notification.store.ts'
import { findProviderByCode } from '../security/security-setting.store.ts'
import { listTenantsOfAccount } from '../tenants/tenant.store.ts'
import { Viewer } from '../viewers/viewer.type.ts'
import { code, freeSession, guardOf, newPassword, password, phone } from './field.type.ts'
import { mayChange, sendCode } from './sign-in.type.ts'

const phoneChanged = {
  'zh-CN': '【民汇】您账号的手机号刚刚被更换。如非本人操作，请立即联系管理员。',
  en: '[Minhui] The telephone of your account was just changed. If it was not you, tell your administrator at once.',
}

const done = { type: 'Boolean', description: 'Always true.', resolve: () => true }

/** Tells the holder of the account that it was changed: in the tenant of the request, or the first that there is. */
async function warn({ services, tenant, session }: Context, change: 'password' | 'phone' | 'second_factor'): Promise<void> {
  const accountId = session?.accountId as string
  const own = await services.directory.read((tx) => listTenantsOfAccount(tx, accountId))
  const tenantId = own.find(({ id }) => id === tenant?.id)?.id ?? own[0]?.id
  if (!tenantId) return
  await sessionFor(services, tenantId).write((tx) =>
    notify(tx, { event: 'account_changed', accountIds: [accountId], parameters: { change: `@${change}` } }),
  )
}

const SecondFactorSetup = builder.objectRef<{ secret: string; uri: string }>('SecondFactorSetup').implement({
  description: 'A second factor that is about to be set up.',
  fields: (t) => ({
    secret: t.exposeString('secret', { description: 'The shared secret, base32, for typing it in.' }),
    uri: t.exposeString('uri', { description: 'The same as otpauth:// address, for a QR code.' }),
  }),
})

command({
  name: 'secondFactorBegin',
  description: 'Makes a secret for an authenticator application; it is in use after `secondFactorConfirm`.',
  access: 'signedIn',
  input: {},
  payload: {
    setup: { type: SecondFactorSetup, description: 'What the application needs, shown once.', resolve: (setup) => setup },
  },
  work: async (_, context) => {
    const { accountId } = freeSession(context)
    return context.services.authentication.beginSecondFactor(accountId, context.viewer?.displayName ?? '')
  },
})

command({
  name: 'secondFactorConfirm',
  description: 'Takes the second factor into use with its first code. All other sessions of the account end.',
  access: 'signedIn',
  input: { code },
  payload: {
    recoveryCodes: {
      type: ['String'],
      description: 'Codes for when the telephone is lost, each good for once; shown this once.',
      resolve: (codes: string[]) => codes,
    },
  },
  work: async (input, context) => {
    const { authentication } = context.services
    const confirmed = await authentication.confirmSecondFactor(freeSession(context), input.code, await guardOf(context))
    context.setToken(confirmed.token)
    return confirmed.recoveryCodes
  },
})

command({
  name: 'secondFactorRemove',
  description: 'Takes the second factor out of use, to set up another; the roles of staff give nothing until then.',
  access: 'signedIn',
  input: {},
  payload: { removed: done },
  work: async (_, context) => {
    await context.services.authentication.removeSecondFactor(await mayChange(context))
    await warn(context, 'second_factor')
  },
})

command({
  name: 'recoveryCodesRenew',
  description: 'New recovery codes in place of the old ones.',
  access: 'signedIn',
  input: {},
  payload: {
    recoveryCodes: { type: ['String'], description: 'The new codes, shown this once.', resolve: (codes: string[]) => codes },
  },
  work: async (_, context) => {
    const session = await mayChange(context)
    if (!session.secondFactorAt) throw new UserError('SECOND_FACTOR')
    return context.services.authentication.renewRecoveryCodes(session.accountId)
  },
})

command({
  name: 'passwordChange',
  description: 'Sets a new password. All other sessions of the account end.',
  access: 'signedIn',
  input: { current: optional({ ...password, description: 'The present password, where there is one.' }), next: newPassword },
  payload: { changed: done },
  work: async (input, context) => {
    const { authentication } = context.services
    await authentication.changePassword(await mayChange(context), input.current ?? null, input.next, await guardOf(context))
    await warn(context, 'password')
  },
})

command({
  name: 'phoneChangeCodeSend',
  description: 'Sends a code to the telephone that is to take the place of the present one.',
  access: 'signedIn',
  input: { phone },
  payload: { sent: done },
  work: async (input, context) => {
    await mayChange(context)
    await sendCode(context, 'phone_change', input.phone, false)
  },
})

command({
  name: 'phoneChange',
  description: 'Changes the telephone to the one that got the code. All other sessions of the account end.',
  access: 'signedIn',
  input: { phone, code },
  payload: { changed: done },
  work: async (input, context) => {
    const session = await mayChange(context)
    const { authentication, messenger } = context.services
    await authentication.spendCode('phone_change', input.phone, input.code, await guardOf(context))
    const { phone: before } = await authentication.describe(session.accountId)
    await authentication.setPhone(session.accountId, input.phone)
    await authentication.sessions.endOthers(session.accountId, session.id)
    // Whoever has the old telephone hears of it too: it may be its holder whose account was just taken.
    if (before && messenger.has('sms')) messenger.sendSoon('sms', { to: before, text: phoneChanged[context.language] })
    await warn(context, 'phone')
  },
})

const singleSignOn = {
  type: 'String',
  description: 'Address to which the browser goes, to sign in at the directory.',
  resolve: (to: string) => to,
}

command({
  name: 'identityJoin',
  description:
    'Begins to join the own account with a member of a directory of this tenant: from then on it signs in there, for this tenant.',
  access: 'signedIn',
  input: {
    code: scalar(
      'String',
      z
        .string()
        .trim()
        .regex(/^[\p{L}\p{N}._-]{1,40}$/u),
      'Code of the directory.',
    ),
  },
  payload: { to: singleSignOn },
  work: async (input, context) => {
    const { services, viewer, tenant, db, baseUrl } = context
    const { accountId } = await mayChange(context)
    if (!tenant || !viewer || viewer.memberships.length === 0) throw new ForbiddenError()
    const directory = await db.read((tx) => findProviderByCode(tx, input.code))
    if (!directory) throw new UserError('NOT_FOUND', 'code')
    const { to, state } = await services.singleSignOns.begin(directory, tenant.id, baseUrl, accountId)
    context.setState(state)
    return to
  },
})

const sessionId = scalar(
  'String',
  z.string().transform((text, issue) => {
    const found = decodeId(text)
    if (found?.type === 'Session') return found.id
    issue.addIssue({ code: 'custom', message: 'id', params: { code: 'INVALID_ID' } })
    return z.NEVER
  }),
  'Id of the session.',
)

command({
  name: 'sessionEnd',
  description: 'Ends a session of the own account, in this browser or another: from its next request, and its subscriptions.',
  access: 'signedIn',
  input: { id: sessionId },
  payload: { ended: done },
  work: async (input, context) => {
    const { accountId } = freeSession(context)
    const ended = await context.services.authentication.sessions.end(accountId, [input.id])
    if (!ended) throw new UserError('NOT_FOUND', 'id')
  },
})

command({
  name: 'sessionsEndOthers',
  description: 'Ends every session of the own account but this one.',
  access: 'signedIn',
  input: {},
  payload: { ended: { type: 'Int', description: 'How many.', resolve: (ended: number) => ended } },
  work: async (_, context) => {
    const { accountId, id } = freeSession(context)
    return context.services.authentication.sessions.endOthers(accountId, id)
  },
})

const Session = builder.objectRef<SessionRow>('Session').implement({
  description: 'A browser in which the account is signed in.',
  fields: (t) => ({
    id: t.id({ description: 'Id, for ending it.', resolve: (row) => encodeId('Session', row.id) }),
    current: t.boolean({ description: 'Whether it is this one.', resolve: (row, _, { session }) => session?.id === row.id }),
    createdAt: t.field({ type: 'DateTime', description: 'When it began.', resolve: (row) => row.createdAt }),
    lastSeenAt: t.field({
      type: 'DateTime',
      description: 'When it was last used, to the minute.',
      resolve: (row) => row.lastSeenAt,
    }),
    address: t.exposeString('address', { nullable: true, description: 'Network address at its beginning.' }),
    userAgent: t.exposeString('userAgent', { nullable: true, description: 'What the browser calls itself.' }),
    secondFactor: t.boolean({
      description: 'Whether the second factor was shown.',
      resolve: (row) => row.secondFactorAt !== null,
    }),
  }),
})

type OwnAccount = {
  accountId: string
  phone: string | null
  hasPassword: boolean
  hasSecondFactor: boolean
  recoveryCodes: number
}
const OwnAccountRef = builder.objectRef<OwnAccount>('OwnAccount').implement({
  description: 'How the viewer signs in; for the viewer alone.',
  fields: (t) => ({
    phone: t.exposeString('phone', { nullable: true, description: 'Telephone number.' }),
    hasPassword: t.exposeBoolean('hasPassword', { description: 'Whether a password was set.' }),
    hasSecondFactor: t.exposeBoolean('hasSecondFactor', { description: 'Whether a second factor is in use.' }),
    recoveryCodesLeft: t.exposeInt('recoveryCodes', { description: 'How many recovery codes are left.' }),
    sessions: t.field({
      type: [Session],
      description: 'Where the account is signed in, the last used first.',
      resolve: ({ accountId }, _, { services }) => services.authentication.sessions.list(accountId),
    }),
  }),
})

builder.objectField(Viewer, 'account', (t) =>
  t.field({
    type: OwnAccountRef,
    nullable: true,
    description: 'How the viewer signs in; null in a session for which the directory of one tenant has vouched.',
    resolve: async ({ accountId }, _, { services, session }) =>
      session?.boundTenant ? null : { accountId, ...(await services.authentication.describe(accountId)) },
  }),
)
