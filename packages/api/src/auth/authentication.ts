import type { Session as Database } from '../database/session.ts'
import { UserError } from '../errors/user-error.ts'
import type { Security } from '../modules/security/security-setting.store.ts'
import type { KeyRing } from '../secrets/key-ring.ts'
import {
  type Credential,
  countRecoveryCodes,
  countWrongCode,
  findByAccount,
  findByPhone,
  findSecondFactor,
  forgetAttempts,
  insertCode,
  listIdentities,
  lockCredential,
  removeAccount,
  removeSecondFactor,
  reserveAttempt,
  spendCode,
  spendRecoveryCode,
  takeStep,
  writePassword,
  writePhone,
  writeRecoveryCodes,
  writeSecondFactor,
} from './credential.store.ts'
import { hashPassword, isPassword } from './password.ts'
import { markSecondFactor, removeOtherSessions, type SessionRow, unmarkSecondFactor } from './session.store.ts'
import type { Origin, Sessions } from './sessions.ts'
import { hashToken, newCode, newRecoveryCodes, newToken } from './token.ts'
import { newSecret, stepOf, uriOf } from './totp.ts'

/** What a code that is sent to a telephone is for; one for another purpose is worth nothing. */
export type CodePurpose = 'sign_in' | 'phone_change' | 'invitation' | 'account_delete' | 'citizen' | 'ballot'
export type Guard = Pick<Security, 'lockoutFailures' | 'lockoutMinutes'>
/** A session that has begun: its token, and whether the second factor is still asked for. */
export type Begun = { token: string; pending: boolean }

const codeMinutes = 5

/**
 * How people prove who they are. Every guess is counted before it is looked at, whether or not the account exists, and
 * what exists and what does not takes the same way through the same statements, so that neither text nor time tells them
 * apart. Refusals are user errors: `SIGN_IN_FAILED`, `CODE_INVALID`, `LOCKED`.
 */
export class Authentication {
  readonly sessions: Sessions
  readonly #db: Database
  readonly #keys: KeyRing

  constructor(db: Database, keys: KeyRing, sessions: Sessions) {
    this.#db = db
    this.#keys = keys
    this.sessions = sessions
  }

  /** Makes a code for a telephone. Answers it, and whether anybody here has that telephone: else it must not be sent. */
  async makeCode(purpose: CodePurpose, phone: string): Promise<{ code: string; known: boolean }> {
    const code = newCode()
    const indexes = this.#keys.indexes(phone, 'phone')
    const recipientIndex = this.#keys.index(phone, 'phone')
    const codeHash = this.#keys.index(`${phone} ${code}`, purpose)
    const found = await this.#db.write(async (tx) => {
      await insertCode(tx, { purpose, recipientIndex, codeHash, minutes: codeMinutes })
      return findByPhone(tx, indexes)
    })
    return { code, known: found !== undefined }
  }

  /** Spends the code that was sent to a telephone. Throws `LOCKED` or `CODE_INVALID`. */
  async spendCode(purpose: CodePurpose, phone: string, code: string, guard: Guard): Promise<void> {
    const key = this.#keys.index(phone, 'phone')
    await this.#reserve(`code ${purpose}`, key, guard, 'code')
    const hashes = this.#keys.indexes(`${phone} ${code}`, purpose)
    const indexes = this.#keys.indexes(phone, 'phone')
    const spent = await this.#db.write((tx) => spendCode(tx, { purpose, indexes, hashes }))
    if (!spent) {
      await this.#db.write((tx) => countWrongCode(tx, purpose, indexes))
      throw new UserError('CODE_INVALID', 'code')
    }
    await this.#db.write((tx) => forgetAttempts(tx, `code ${purpose}`, key))
  }

  /** Signs in by telephone and code. */
  async signInWithCode(phone: string, code: string, guard: Guard, origin: Origin): Promise<Begun & { accountId: string }> {
    await this.spendCode('sign_in', phone, code, guard)
    const credential = await this.findByPhone(phone)
    if (!credential) throw new UserError('CODE_INVALID', 'code')
    return this.begin(credential, origin)
  }

  /** Signs in by telephone and password. */
  async signInWithPassword(
    phone: string,
    password: string,
    guard: Guard,
    origin: Origin,
  ): Promise<Begun & { accountId: string }> {
    const key = this.#keys.index(phone, 'phone')
    await this.#reserve('password', key, guard, 'password')
    const credential = await this.findByPhone(phone)
    const right = await isPassword(password, credential?.passwordHash)
    if (!right || !credential) throw new UserError('SIGN_IN_FAILED', 'password')
    await this.#db.write((tx) => forgetAttempts(tx, 'password', key))
    return this.begin(credential, origin)
  }

  /**
   * Begins a session of somebody who has shown one factor; with a second factor in use it is good for nothing yet.
   * `boundTenant`: the tenant whose directory vouched for them, where alone the session counts.
   */
  async begin(credential: Credential, origin: Origin, boundTenant: string | null = null): Promise<Begun & { accountId: string }> {
    const begun = await this.sessions.begin(credential, origin, boundTenant)
    if (!begun) throw new UserError('SIGN_IN_FAILED')
    return { ...begun, accountId: credential.accountId }
  }

  /** Shows the second factor, a code or a recovery code. Answers the new token of the session. */
  async showSecondFactor(session: SessionRow, code: string, guard: Guard): Promise<string> {
    const { accountId } = session
    await this.#reserve('second factor', accountId, guard, 'code')
    const right = /^\d{6}$/.test(code)
      ? await this.#takeCode(accountId, code, true)
      : await this.#db.write((tx) =>
          spendRecoveryCode(tx, accountId, this.#keys.indexes(code.toLowerCase(), `recovery ${accountId}`)),
        )
    if (!right) throw new UserError('CODE_INVALID', 'code')
    await this.#db.write((tx) => forgetAttempts(tx, 'second factor', accountId))
    return this.#renew(session)
  }

  /**
   * Lets the holder of an account show once more, within a session, that it is they: by the code of the authenticator where
   * there is one, else by the one that was sent to the telephone. Neither a recovery code nor one that was used before will do.
   */
  async proveAgain(accountId: string, purpose: CodePurpose, code: string, guard: Guard): Promise<void> {
    const factor = await this.#db.read((tx) => findSecondFactor(tx, accountId))
    if (!factor?.confirmed) {
      const { phone } = await this.describe(accountId)
      if (!phone) throw new UserError('SECOND_FACTOR', 'code')
      return this.spendCode(purpose, phone, code, guard)
    }
    await this.#reserve('second factor', accountId, guard, 'code')
    if (!(await this.#takeCode(accountId, code, true))) throw new UserError('CODE_INVALID', 'code')
    await this.#db.write((tx) => forgetAttempts(tx, 'second factor', accountId))
  }

  /** Begins to set up the second factor. Throws `STATUS` when one is in use. */
  async beginSecondFactor(accountId: string, label: string): Promise<{ secret: string; uri: string }> {
    const secret = newSecret()
    await this.#db.write(async (tx) => {
      if ((await findSecondFactor(tx, accountId))?.confirmed) throw new UserError('STATUS')
      await writeSecondFactor(tx, accountId, this.#keys.seal(secret, `second factor ${accountId}`))
    })
    return { secret, uri: uriOf(secret, label) }
  }

  /** Takes the second factor into use with its first code. Answers the new token and the recovery codes, once. */
  async confirmSecondFactor(
    session: SessionRow,
    code: string,
    guard: Guard,
  ): Promise<{ token: string; recoveryCodes: string[] }> {
    const { accountId } = session
    await this.#reserve('second factor', accountId, guard, 'code')
    const known = await this.#db.read((tx) => findSecondFactor(tx, accountId))
    if (!known || known.confirmed) throw new UserError('STATUS')
    if (!(await this.#takeCode(accountId, code, false, session.id))) throw new UserError('CODE_INVALID', 'code')
    await this.#db.write((tx) => forgetAttempts(tx, 'second factor', accountId))
    const recoveryCodes = await this.renewRecoveryCodes(accountId)
    return { token: await this.#renew(session), recoveryCodes }
  }

  /** New recovery codes in place of the old ones. */
  async renewRecoveryCodes(accountId: string): Promise<string[]> {
    const codes = newRecoveryCodes()
    const hashes = codes.map((code) => this.#keys.index(code, `recovery ${accountId}`))
    await this.#db.write((tx) => writeRecoveryCodes(tx, accountId, hashes))
    return codes
  }

  /** Takes the second factor out of use, e.g. for a new telephone: this session has one factor again, all others end. */
  async removeSecondFactor(session: SessionRow): Promise<void> {
    await this.#db.write(async (tx) => {
      await lockCredential(tx, session.accountId)
      await removeSecondFactor(tx, session.accountId)
      await writeRecoveryCodes(tx, session.accountId, [])
      await unmarkSecondFactor(tx, session.id)
      await removeOtherSessions(tx, session.accountId, session.id)
      tx.announce({ topic: 'session', tenantId: '', ids: [session.id] })
    })
  }

  /** Sets a new password; the old one has to be given where there is one. All other sessions end. */
  async changePassword(session: SessionRow, current: string | null, next: string, guard: Guard): Promise<void> {
    const { accountId } = session
    const credential = await this.#db.read((tx) => findByAccount(tx, accountId))
    if (credential?.passwordHash) {
      await this.#reserve('password change', accountId, guard, 'current')
      if (!(await isPassword(current ?? '', credential.passwordHash))) throw new UserError('SIGN_IN_FAILED', 'current')
      await this.#db.write((tx) => forgetAttempts(tx, 'password change', accountId))
    }
    await this.setPassword(accountId, next, session.id)
  }

  /**
   * Sets a password without asking for the old one: for whoever has just shown the telephone of the account. All sessions
   * but one end with the old password, in one transaction.
   */
  async setPassword(accountId: string, password: string, keep: string | null = null): Promise<void> {
    const hash = await hashPassword(password)
    await this.#db.write(async (tx) => {
      await writePassword(tx, accountId, hash)
      await removeOtherSessions(tx, accountId, keep)
    })
  }

  /** Gives an account the telephone that its holder has shown to have. Throws `TAKEN` when another account has it. */
  async setPhone(accountId: string, phone: string): Promise<void> {
    const phoneSealed = this.#keys.seal(phone, `credential phone ${accountId}`)
    await this.#db.write(async (tx) => {
      const holder = await findByPhone(tx, this.#keys.indexes(phone, 'phone'))
      if (holder && holder.accountId !== accountId) throw new UserError('TAKEN', 'phone')
      await writePhone(tx, { accountId, phoneSealed, phoneIndex: this.#keys.index(phone, 'phone') })
    })
  }

  /** How an account signs in. */
  findByAccount(accountId: string): Promise<Credential | undefined> {
    return this.#db.read((tx) => findByAccount(tx, accountId))
  }

  /** Whose telephone this is. */
  findByPhone(phone: string): Promise<Credential | undefined> {
    return this.#db.read((tx) => findByPhone(tx, this.#keys.indexes(phone, 'phone')))
  }

  /** Forgets how an account signs in, who it was, and all its sessions. What its tenants keep of it is theirs to forget. */
  async remove(accountId: string): Promise<void> {
    await this.#db.write(async (tx) => {
      // Of a sign-in at the same time, either it fails or its session ends with the rest.
      await lockCredential(tx, accountId)
      await removeAccount(tx, accountId)
      await removeOtherSessions(tx, accountId, null)
    })
  }

  /** The members of directories that an account is joined with. */
  listIdentities(accountId: string) {
    return this.#db.read((tx) => listIdentities(tx, accountId))
  }

  /** What the holder of an account sees of it: the telephone in full, whether there is a password, the second factor. */
  async describe(accountId: string) {
    const [credential, recoveryCodes] = await Promise.all([
      this.#db.read((tx) => findByAccount(tx, accountId)),
      this.#db.read((tx) => countRecoveryCodes(tx, accountId)),
    ])
    const sealed = credential?.phoneSealed
    return {
      phone: sealed ? this.#keys.open(sealed, `credential phone ${accountId}`) : null,
      hasPassword: credential?.passwordHash != null,
      hasSecondFactor: credential?.secondFactor ?? false,
      recoveryCodes,
    }
  }

  async #reserve(kind: string, key: string, { lockoutFailures, lockoutMinutes }: Guard, field: string): Promise<void> {
    const open = await this.#db.write((tx) => reserveAttempt(tx, { kind, key, limit: lockoutFailures, minutes: lockoutMinutes }))
    if (!open) throw new UserError('LOCKED', field, { minutes: lockoutMinutes })
  }

  async #takeCode(accountId: string, code: string, confirmed: boolean, keep: string | null = null): Promise<boolean> {
    const known = await this.#db.read((tx) => findSecondFactor(tx, accountId))
    if (!known || known.confirmed !== confirmed) return false
    const step = stepOf(this.#keys.open(known.secretSealed, `second factor ${accountId}`), code)
    if (step === null) return false
    return this.#db.write(async (tx) => {
      await lockCredential(tx, accountId)
      const taken = await takeStep(tx, { accountId, step, secretSealed: known.secretSealed, confirmed })
      // Whoever signed in while there was one factor has shown one factor only.
      if (taken && !confirmed) await removeOtherSessions(tx, accountId, keep)
      return taken
    })
  }

  async #renew(session: SessionRow): Promise<string> {
    const token = newToken()
    await this.#db.write(async (tx) => {
      const renewed = await markSecondFactor(tx, session.id, hashToken(token))
      if (!renewed) throw new UserError('CODE_INVALID', 'code')
      tx.announce({ topic: 'session', tenantId: '', ids: [session.id] })
    })
    return token
  }
}
