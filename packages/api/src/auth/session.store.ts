import { sessions } from '@minhui/schema/tables/auth'
import { sql } from 'drizzle-orm'
import type { Tx } from '../database/session.ts'
import { rawStatement, value } from '../database/statement.ts'

/** A browser in which somebody is signed in. */
export type SessionRow = {
  id: string
  accountId: string
  /** The second factor is still asked for. */
  pending: boolean
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
  'secondFactorAt',
  'createdAt',
  'lastSeenAt',
  'expiresAt',
  'address',
  'userAgent',
] as const satisfies (keyof SessionRow)[]
const selected = sql`id, account_id, pending, second_factor_at::text, created_at::text, last_seen_at::text, expires_at::text, address, user_agent`

const insert = rawStatement<SessionRow>(
  [...columns],
  sql`insert into ${sessions} (id, token_hash, account_id, pending, second_factor_at, expires_at, address, user_agent)
    values (${value('id')}, ${value('tokenHash')}, ${value('accountId')}, ${value('pending')}, case when ${value('secondFactor')}::boolean then now() end,
      now() + make_interval(hours => ${value('hours')}::int), ${value('address')}, ${value('userAgent')})
    returning ${selected}`,
)

/** Begins a session. */
export const insertSession = async (
  tx: Tx,
  values: {
    id: string
    tokenHash: string
    accountId: string
    pending: boolean
    secondFactor: boolean
    hours: number
    address: string | null
    userAgent: string | null
  },
) => (await tx.run(insert, values))[0] as SessionRow

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
/** Ends all sessions of an account but one. */
export const removeOtherSessions = async (tx: Tx, accountId: string, keep: string | null) =>
  (await tx.run(removeOthers, { accountId, keep })).map(({ id }) => id)
