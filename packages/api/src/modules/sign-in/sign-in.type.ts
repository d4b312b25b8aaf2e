import { ForbiddenError } from '../../access/permit.ts'
import type { CodePurpose } from '../../auth/authentication.ts'
import type { Context } from '../../context.ts'
import { UserError } from '../../errors/user-error.ts'
import { networkOf } from '../../limits.ts'
import { listTenantsOfAccount } from '../tenants/tenant.store.ts'
import { freeSession, limit } from './field.type.ts'

/** Sends a code for a purpose; the same answer in the same time whether or not the number is known. */
export async function sendCode(context: Context, purpose: CodePurpose, to: string, onlyKnown: boolean): Promise<void> {
  const { services, tenant, address, language } = context
  if (!services.messenger.has('sms')) throw new UserError('NOT_CONFIGURED')
  // Who votes is signed in, and a whole congress sits behind one address.
  if (purpose !== 'ballot') await limit(context, 'codePerAddress', networkOf(address), 'phone')
  await limit(context, 'codePerPhone', services.keys.index(to, 'phone'), 'phone')
  const made = await services.authentication.makeCode(purpose, to)
  if (onlyKnown && !made.known) return
  const name = (language === 'en' ? tenant?.nameEn : tenant?.name) ?? '民汇'
  const text =
    language === 'en'
      ? `[${name}] Your code is ${made.code}, valid for 5 minutes. Give it to nobody.`
      : `【${name}】验证码${made.code}，5分钟内有效，请勿告诉他人。`
  services.messenger.sendSoon('sms', { to, text })
}

/** Where the browser is that signs in. */
export const originOf = ({ address, userAgent }: Context) => ({ address, userAgent })

/** Gives the browser its token. A session that it had before ends, so that none is left behind unseen. */
export async function entered<B extends { token: string }>(context: Context, begun: B): Promise<B> {
  const { session, services, setToken } = context
  if (session) await services.authentication.sessions.end(session.accountId, [session.id])
  setToken(begun.token)
  return begun
}

/**
 * The account of whoever is signed in and has, or has had, a role in the tenant of the request: nobody leaves anything
 * in a tenant that they have nothing to do with. Throws `ForbiddenError`.
 */
export async function ownInTenant({ viewer, tenant, services }: Context): Promise<string> {
  if (!viewer || !tenant) throw new ForbiddenError()
  const belongs =
    viewer.memberships.length > 0 ||
    (await services.directory.read((tx) => listTenantsOfAccount(tx, viewer.accountId))).some(({ id }) => id === tenant.id)
  if (!belongs) throw new ForbiddenError()
  return viewer.accountId
}

/** A change of how somebody signs in needs the second factor in this session, where there is one. */
export async function mayChange(context: Context) {
  const session = freeSession(context)
  const { hasSecondFactor } = await context.services.authentication.describe(session.accountId)
  if (hasSecondFactor && !session.secondFactorAt) throw new UserError('SECOND_FACTOR')
  return session
}
