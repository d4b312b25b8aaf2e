import { credentials, secondFactors, sessions } from '@minhui/schema/tables/auth'
import { sql } from 'drizzle-orm'
import type { Tx, WriteTx } from '../database/session.ts'
import { rawStatement, value } from '../database/statement.ts'

/** A browser in which somebody is signed in. */
export type SessionRow = {
  id: string
  accountId: string
  /** The second factor is still asked for. */
  pending: boolean
  /** The tenant in which alone it counts; null: everywhere. */
  boundTenant: string | null
  secondFactorAt: string | null
  createdAt: string
  lastSeenAt: string
  expiresAt: string
  address: string | null
  userAgent: string | null
}

const columns = [
  'id',
  'accountId',
  'pending',
  'boundTenant',
  'secondFactorAt',
  'createdAt',
  'lastSeenAt',
  'expiresAt',
  'address',
  'userAgent',
] as const satisfies (keyof SessionRow)[]
const selected = sql`id, account_id, pending, bound_tenant, second_factor_at::text, created_at::text, last_seen_at::text, expires_at::text, address, user_agent`

const insert = rawStatement<SessionRow>(
  [...columns],
  sql`insert into ${sessions} (id, token_hash, account_id, pending, bound_tenant, expires_at, address, user_agent)
    select ${value('id')}::uuid, ${value('tokenHash')}, c.account_id,
      exists (select from ${secondFactors} f where f.account_id = c.account_id and f.confirmed_at is not null),
      ${value('boundTenant')}::uuid, now() + make_interval(hours => ${value('hours')}::int), ${value('address')}, ${value('userAgent')}
    from (select account_id from ${credentials} where account_id = ${value('accountId')}
      and password_hash is not distinct from ${value('passwordHash')} for share) c
    returning ${selected}`,
)

export type NewSession = {
  id: string
  tokenHash: string
  accountId: string
  /** The password as it was when its holder showed it, or whatever else: if it has been changed since, no session begins. */
  passwordHash: string | null
  boundTenant: string | null
  hours: number
  address: string | null
  userAgent: string | null
}

/**
 * Begins a session, in one statement with the look at how the account signs in: of a change of the password and a
 * sign-in with the old one at the same time, either the sign-in fails or the change ends its session.
 */
export const insertSession = async (tx: Tx, values: NewSession): Promise<SessionRow | undefined> =>
  (await tx.run(insert, values))[0]

const byToken = rawStatement<SessionRow>(
  [...columns],
  sql`select ${selected} from ${sessions} where token_hash = ${value('tokenHash')} and expires_at > now()`,
)
/** The session of a token, while it lasts. */
export const findSession = async (tx: Tx, tokenHash: string) => (await tx.run(byToken, { tokenHash }))[0]

const ofAccount = rawStatement<SessionRow>(
  [...columns],
  sql`select ${selected} from ${sessions} where account_id = ${value('accountId')} and expires_at > now() order by last_seen_at desc, id`,
)
/** Every session of an account, the last used first. */
export const listSessions = (tx: Tx, accountId: string) => tx.run(ofAccount, { accountId })

const touch = rawStatement([], sql`update ${sessions} set last_seen_at = now() where id = ${value('id')}`)
/** Notes that a session was used. */
export const touchSession = (tx: Tx, id: string) => tx.run(touch, { id })

const shown = rawStatement<SessionRow>(
  [...columns],
  sql`update ${sessions} set pending = false, second_factor_at = now(), token_hash = ${value('tokenHash')}
    where id = ${value('id')} returning ${selected}`,
)
/** Notes that the second factor was shown; the token changes with the rights, so that an earlier copy is worth nothing. */
export const markSecondFactor = async (tx: Tx, id: string, tokenHash: string) => (await tx.run(shown, { id, tokenHash }))[0]

const dropFactor = rawStatement([], sql`update ${sessions} set second_factor_at = null where id = ${value('id')}`)
/** Takes back that a session has shown the second factor. */
export const unmarkSecondFactor = (tx: Tx, id: string) => tx.run(dropFactor, { id })

const removeIdle = rawStatement<{ id: string }>(
  ['id'],
  sql`delete from ${sessions} where id = ${value('id')} and last_seen_at < now() - make_interval(mins => ${value('minutes')}::int) returning id`,
)
/** Ends a session that was idle, for another process may have seen it since; false: it was not. */
export const removeIdleSession = async (tx: Tx, id: string, minutes: number) =>
  (await tx.run(removeIdle, { id, minutes })).length > 0

const remove = rawStatement<{ id: string }>(
  ['id'],
  sql`delete from ${sessions} where account_id = ${value('accountId')} and id = any(${value('ids')}::uuid[]) returning id`,
)
/** Ends sessions of an account; those of others stay. Answers the ids of those that were ended. */
export const removeSessions = async (tx: Tx, accountId: string, ids: string[]) =>
  (await tx.run(remove, { accountId, ids })).map(({ id }) => id)

const removeOthers = rawStatement<{ id: string }>(
  ['id'],
  sql`delete from ${sessions} where account_id = ${value('accountId')} and id is distinct from ${value('keep')}::uuid returning id`,
)
/** Ends all sessions of an account but one, here and in every other process. Answers how many. */
export async function removeOtherSessions(tx: WriteTx, accountId: string, keep: string | null): Promise<number> {
  const ended = (await tx.run(removeOthers, { accountId, keep })).map(({ id }) => id)
  if (ended.length > 0) tx.announce({ topic: 'session', tenantId: '', ids: ended })
  return ended.length
}
