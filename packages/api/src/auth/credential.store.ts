import { accounts } from '@minhui/schema/tables/account'
import {
  attempts,
  credentials,
  identities,
  oneTimeCodes,
  recoveryCodes,
  secondFactors,
  singleSignOns,
} from '@minhui/schema/tables/auth'
import { sql } from 'drizzle-orm'
import type { Tx } from '../database/session.ts'
import { rawStatement, value } from '../database/statement.ts'

/** How somebody signs in. */
export type Credential = { accountId: string; phoneSealed: string | null; passwordHash: string | null; secondFactor: boolean }

const columns = ['accountId', 'phoneSealed', 'passwordHash', 'secondFactor'] as const satisfies (keyof Credential)[]
const selected = sql`c.account_id, c.phone_sealed, c.password_hash, exists (select from ${secondFactors} f where f.account_id = c.account_id and f.confirmed_at is not null)`

const byPhone = rawStatement<Credential>(
  [...columns],
  sql`select ${selected} from ${credentials} c where c.phone_index = any(${value('indexes')}::text[])`,
)
/** Whose telephone this is. */
export const findByPhone = async (tx: Tx, indexes: string[]) => (await tx.run(byPhone, { indexes }))[0]

const byAccount = rawStatement<Credential>(
  [...columns],
  sql`select ${selected} from ${credentials} c where c.account_id = ${value('accountId')}`,
)
/** How an account signs in. */
export const findByAccount = async (tx: Tx, accountId: string) => (await tx.run(byAccount, { accountId }))[0]

const setPhone = rawStatement<{ accountId: string }>(
  ['accountId'],
  sql`insert into ${credentials} (account_id, phone_sealed, phone_index)
    values (${value('accountId')}, ${value('phoneSealed')}, ${value('phoneIndex')})
    on conflict (account_id) do update set phone_sealed = excluded.phone_sealed, phone_index = excluded.phone_index, updated_at = now()
    returning account_id`,
)
/** Gives an account a telephone, in place of the one it had. Violates `credential__phone_index` when another has it. */
export const writePhone = (tx: Tx, values: { accountId: string; phoneSealed: string; phoneIndex: string }) =>
  tx.run(setPhone, values)

const setPassword = rawStatement(
  [],
  sql`update ${credentials} set password_hash = ${value('passwordHash')}, updated_at = now() where account_id = ${value('accountId')}`,
)
/** Sets the password of an account. */
export const writePassword = (tx: Tx, accountId: string, passwordHash: string) => tx.run(setPassword, { accountId, passwordHash })

const reserve = rawStatement<{ failures: number }>(
  ['failures'],
  sql`insert into ${attempts} as a (kind, key, failures, locked_until)
    values (${value('kind')}, ${value('key')}, 1, null)
    on conflict (kind, key) do update set
      failures = case when a.locked_until is not null or a.updated_at < now() - make_interval(mins => ${value('minutes')}::int)
        then 1 else a.failures + 1 end,
      locked_until = case when a.locked_until is null and a.updated_at >= now() - make_interval(mins => ${value('minutes')}::int)
          and a.failures + 1 >= ${value('limit')}::int
        then now() + make_interval(mins => ${value('minutes')}::int) end,
      updated_at = now()
    where a.locked_until is null or a.locked_until <= now()
    returning failures`,
)
/**
 * Counts a guess before it is looked at; with the last that is allowed the door is locked. False: it is locked, and the
 * guess must not be looked at. One statement, so that of guesses at once just as many are looked at as are allowed.
 */
export const reserveAttempt = async (tx: Tx, values: { kind: string; key: string; limit: number; minutes: number }) =>
  (await tx.run(reserve, values)).length > 0

const forgive = rawStatement([], sql`delete from ${attempts} where kind = ${value('kind')} and key = ${value('key')}`)
/** Forgets the failures, after a success. */
export const forgetAttempts = (tx: Tx, kind: string, key: string) => tx.run(forgive, { kind, key })

const writeCode = rawStatement(
  [],
  sql`insert into ${oneTimeCodes} (purpose, recipient_index, code_hash, expires_at)
    values (${value('purpose')}, ${value('recipientIndex')}, ${value('codeHash')}, now() + make_interval(mins => ${value('minutes')}::int))
    on conflict (purpose, recipient_index) do update
      set code_hash = excluded.code_hash, expires_at = excluded.expires_at, attempts = 0, created_at = now()`,
)
/** Writes a new code in place of the one before. */
export const insertCode = (tx: Tx, values: { purpose: string; recipientIndex: string; codeHash: string; minutes: number }) =>
  tx.run(writeCode, values)

const spend = rawStatement<{ purpose: string }>(
  ['purpose'],
  sql`delete from ${oneTimeCodes} where purpose = ${value('purpose')} and recipient_index = any(${value('indexes')}::text[])
    and code_hash = any(${value('hashes')}::text[]) and expires_at > now() returning purpose`,
)
/** Spends a code; false: it is not this one, or not any more. Of several at once one has it. */
export const spendCode = async (tx: Tx, values: { purpose: string; indexes: string[]; hashes: string[] }) =>
  (await tx.run(spend, values)).length > 0

const countWrong = rawStatement(
  [],
  sql`update ${oneTimeCodes} set attempts = attempts + 1, expires_at = case when attempts + 1 >= 5 then now() else expires_at end
    where purpose = ${value('purpose')} and recipient_index = any(${value('indexes')}::text[])`,
)
/** Counts a wrong guess at a code; with the fifth it is worth nothing any more. */
export const countWrongCode = (tx: Tx, purpose: string, indexes: string[]) => tx.run(countWrong, { purpose, indexes })

const writeSecret = rawStatement(
  [],
  sql`insert into ${secondFactors} (account_id, secret_sealed) values (${value('accountId')}, ${value('secretSealed')})
    on conflict (account_id) do update set secret_sealed = excluded.secret_sealed, confirmed_at = null, last_step = 0, created_at = now()
    where second_factor.confirmed_at is null`,
)
/** Writes a new secret that the holder has still to confirm; a confirmed one stays as it is. */
export const writeSecondFactor = (tx: Tx, accountId: string, secretSealed: string) =>
  tx.run(writeSecret, { accountId, secretSealed })

const secret = rawStatement<{ secretSealed: string; confirmed: boolean }>(
  ['secretSealed', 'confirmed'],
  sql`select secret_sealed, confirmed_at is not null from ${secondFactors} where account_id = ${value('accountId')}`,
)
/** The sealed secret of an account. */
export const findSecondFactor = async (tx: Tx, accountId: string) => (await tx.run(secret, { accountId }))[0]

const take = rawStatement<{ accountId: string }>(
  ['accountId'],
  sql`update ${secondFactors} set last_step = ${value('step')}::int, confirmed_at = coalesce(confirmed_at, now())
    where account_id = ${value('accountId')} and last_step < ${value('step')}::int and secret_sealed = ${value('secretSealed')}
      and (confirmed_at is not null) = ${value('confirmed')}::boolean returning account_id`,
)
/** Takes the code of a time step of this secret; false: it or a later one was taken already, or the secret is another now. */
export const takeStep = async (tx: Tx, values: { accountId: string; step: number; secretSealed: string; confirmed: boolean }) =>
  (await tx.run(take, values)).length > 0

const lock = rawStatement([], sql`select 1 from ${credentials} where account_id = ${value('accountId')} for update`)
/** Lets changes of how an account signs in, and its sign-ins, happen one after the other. */
export const lockCredential = (tx: Tx, accountId: string) => tx.run(lock, { accountId })

const steps = rawStatement<{ accountId: string; lastStep: number }>(
  ['accountId', 'lastStep'],
  sql`select account_id, last_step from ${secondFactors} where account_id = any(${value('accountIds')}::uuid[])`,
)
/** Time steps of the last codes that accounts showed. */
export const listLastSteps = (tx: Tx, accountIds: string[]) => tx.run(steps, { accountIds })

const removeFactor = rawStatement([], sql`delete from ${secondFactors} where account_id = ${value('accountId')}`)
/** Removes the second factor of an account. */
export const removeSecondFactor = (tx: Tx, accountId: string) => tx.run(removeFactor, { accountId })

const clearCodes = rawStatement([], sql`delete from ${recoveryCodes} where account_id = ${value('accountId')}`)
const addCodes = rawStatement(
  [],
  sql`insert into ${recoveryCodes} (account_id, code_hash) select ${value('accountId')}, unnest(${value('hashes')}::text[])`,
)
/** Writes new recovery codes in place of the old ones. */
export async function writeRecoveryCodes(tx: Tx, accountId: string, hashes: string[]): Promise<void> {
  await tx.run(clearCodes, { accountId })
  await tx.run(addCodes, { accountId, hashes })
}

const spendOne = rawStatement<{ accountId: string }>(
  ['accountId'],
  sql`update ${recoveryCodes} set used_at = now()
    where account_id = ${value('accountId')} and code_hash = any(${value('hashes')}::text[]) and used_at is null returning account_id`,
)
/** Uses a recovery code; false: it is none, or was used. */
export const spendRecoveryCode = async (tx: Tx, accountId: string, hashes: string[]) =>
  (await tx.run(spendOne, { accountId, hashes })).length > 0

const codesLeft = rawStatement<{ left: number }>(
  ['left'],
  sql`select count(*)::int from ${recoveryCodes} where account_id = ${value('accountId')} and used_at is null`,
)
/** How many recovery codes are left. */
export const countRecoveryCodes = async (tx: Tx, accountId: string) => (await tx.run(codesLeft, { accountId }))[0]?.left ?? 0

const begin = rawStatement(
  [],
  sql`insert into ${singleSignOns} (state_hash, provider_id, tenant_id, verifier_sealed, nonce, account_id, expires_at)
    values (${value('stateHash')}, ${value('providerId')}, ${value('tenantId')}, ${value('verifierSealed')}, ${value('nonce')},
      ${value('accountId')}, now() + interval '10 minutes')`,
)
export type SingleSignOn = {
  stateHash: string
  providerId: string
  tenantId: string
  verifierSealed: string
  nonce: string
  accountId: string | null
}
/** Notes that somebody left for a directory. */
export const insertSingleSignOn = (tx: Tx, values: SingleSignOn) => tx.run(begin, values)

const comeBack = rawStatement<Omit<SingleSignOn, 'stateHash'>>(
  ['providerId', 'tenantId', 'verifierSealed', 'nonce', 'accountId'],
  sql`delete from ${singleSignOns} where state_hash = ${value('stateHash')} and expires_at > now()
    returning provider_id, tenant_id, verifier_sealed, nonce, account_id`,
)
/** Takes the note back, once. */
export const takeSingleSignOn = async (tx: Tx, stateHash: string) => (await tx.run(comeBack, { stateHash }))[0]

const identity = rawStatement<{ accountId: string }>(
  ['accountId'],
  sql`select account_id from ${identities} where provider_id = ${value('providerId')} and subject = ${value('subject')}`,
)
/** The account that a directory's member is. */
export const findIdentity = async (tx: Tx, providerId: string, subject: string) =>
  (await tx.run(identity, { providerId, subject }))[0]?.accountId

const joinIdentity = rawStatement(
  [],
  sql`insert into ${identities} (provider_id, subject, account_id) values (${value('providerId')}, ${value('subject')}, ${value('accountId')})
    on conflict do nothing`,
)
/** Joins an account with a member of a directory; one that is joined already stays with whom it is. */
export const insertIdentity = (tx: Tx, values: { providerId: string; subject: string; accountId: string }) =>
  tx.run(joinIdentity, values)

const sweep = rawStatement(
  [],
  sql`with codes as (delete from ${oneTimeCodes} where expires_at < now()), gone as (delete from ${singleSignOns} where expires_at < now()),
    old as (delete from auth.session where expires_at < now())
    delete from ${attempts} where updated_at < now() - interval '2 days'`,
)
/** Removes what has run out. */
export const sweepExpired = (tx: Tx) => tx.run(sweep)

const forgotten = [credentials, secondFactors, recoveryCodes, identities].map((table) =>
  rawStatement([], sql`delete from ${table} where account_id = ${value('accountId')}`),
)
const rename = rawStatement(
  [],
  sql`update ${accounts} set display_name = '已注销', deleted_at = now() where id = ${value('accountId')}`,
)
/** Forgets how an account signs in and its name; the row stays for what refers to it. */
export async function removeAccount(tx: Tx, accountId: string): Promise<void> {
  for (const statement of [...forgotten, rename]) await tx.run(statement, { accountId })
}

const joined = rawStatement<{ providerId: string; subject: string }>(
  ['providerId', 'subject'],
  sql`select provider_id, subject from ${identities} where account_id = ${value('accountId')}`,
)
/** The members of directories that an account is joined with. */
export const listIdentities = (tx: Tx, accountId: string) => tx.run(joined, { accountId })
