import { z } from 'zod'
import { ForbiddenError } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import { UserError } from '../../errors/user-error.ts'
import { printable } from '../../graphql/column.ts'
import { scalar } from '../../graphql/input.ts'
import { LimitedError, type LimitName } from '../../limits.ts'
import { defaultSecurity, findSecuritySetting, type Security } from '../security/security-setting.store.ts'

const secret = <T>(...field: Parameters<typeof scalar<T>>) => ({ ...scalar(...field), secret: true })

/** A mobile number of mainland China, as people write it: blanks and +86 are left out. */
export const phone = secret(
  'String',
  z
    .string()
    .transform((text) => text.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, ''))
    .pipe(z.string().regex(/^1\d{10}$/)),
  'Mobile number of mainland China, 11 digits.',
)

/** A one-time code, or a recovery code. */
export const code = secret('String', z.string().trim().min(6).max(20), 'The code.')

/** A password as it is typed at sign-in: no rule, so that none is given away. */
export const password = secret('String', z.string().min(1).max(200).regex(printable), 'The password.')

/** A new password (GB/T 22239: long, and of more than one kind of sign). */
export const newPassword = secret(
  'String',
  z
    .string()
    .max(200)
    .regex(printable)
    .refine((text) => text.length >= 10 && /\p{L}/u.test(text) && /\d/.test(text), { params: { code: 'PASSWORD_WEAK' } }),
  'The new password: at least 10 characters, letters and digits among them.',
)

/**
 * How guesses are counted: as the tenant of the request says, but never more lightly than the platform does and for no
 * more than an hour, because who guesses chooses the tenant: neither a lenient one opens an account that is of another,
 * nor a harsh one locks it for a day.
 */
export async function guardOf({ db }: Context): Promise<Security> {
  const own = (db.tenantId && (await db.read((tx) => findSecuritySetting(tx)))) || defaultSecurity
  return {
    ...own,
    lockoutFailures: Math.min(own.lockoutFailures, defaultSecurity.lockoutFailures),
    lockoutMinutes: Math.min(Math.max(own.lockoutMinutes, defaultSecurity.lockoutMinutes), 60),
  }
}

/** Takes one of a limit. Throws `TOO_OFTEN`. */
export async function limit({ services }: Context, name: LimitName, key: string, field: string | null): Promise<void> {
  await services.limits.take(name, key).catch((error: unknown) => tooOften(error, field))
}

/** Takes one of a limit and waits for nothing (`Limits.charge`). Throws `TOO_OFTEN`. */
export function charge({ services }: Context, name: LimitName, key: string, field: string | null): void {
  try {
    services.limits.charge(name, key, 1)
  } catch (error) {
    tooOften(error, field)
  }
}

function tooOften(error: unknown, field: string | null): never {
  if (error instanceof LimitedError) throw new UserError('TOO_OFTEN', field, { seconds: error.seconds })
  throw error
}

/** The session of the request, whose second factor may still be asked for. Throws `SECOND_FACTOR` where there is none. */
export function ownSession({ session }: Context) {
  if (!session) throw new UserError('STATUS')
  return session
}

/**
 * The same, but for sessions for which a directory of one tenant has vouched: whoever runs it must not get hold of the
 * account, which is of other tenants too. Throws `ForbiddenError`.
 */
export function freeSession(context: Context) {
  const session = ownSession(context)
  if (session.boundTenant) throw new ForbiddenError()
  return session
}
