import { createHmac } from 'node:crypto'
import { staffRoles } from '@minhui/schema/rules/roles'
import { Secret } from 'otpauth'
import { findByAccount, listLastSteps, takeStep, writePassword, writePhone, writeSecondFactor } from '../auth/credential.store.ts'
import { hashPassword } from '../auth/password.ts'
import { codeOf, stepNow } from '../auth/totp.ts'
import { Session } from '../database/session.ts'
import type { DemoActor } from '../seed/load.ts'
import type { Services } from '../services.ts'

/** How a demonstration actor signs in; the code of who has a second factor is of this moment, null until one is free. */
export type DemoCredential = Pick<DemoActor, 'name' | 'role' | 'tenant'> & {
  phone: string
  password: string
  secondFactor: boolean
  code: string | null
}

/** One password for the whole demonstration, which only listens on this machine. */
const password = 'minhui-demo-2026'

/** A number that no network has given out: mobile numbers begin with 13 to 19. */
const phoneOf = (at: number) => `100${String(at + 1).padStart(8, '0')}`
const isStaff = (role: string) => staffRoles.some((staff) => staff === role)

/** Lets the actors of the demonstration sign in as people do: telephone, password and, for staff, second factor. */
export class DemoCredentials {
  readonly #actors: DemoActor[]
  readonly #services: Services

  constructor(actors: DemoActor[], services: Services) {
    this.#actors = actors
    this.#services = services
  }

  /** Writes what is missing. */
  async write(): Promise<void> {
    const { keys, pools } = this.#services
    const db = new Session({ pool: pools.auth, tenantId: null })
    const passwordHash = await hashPassword(password)
    await db.write(async (tx) => {
      for (const [at, { accountId, role }] of this.#actors.entries()) {
        if (await findByAccount(tx, accountId)) continue
        const phone = phoneOf(at)
        const phoneSealed = keys.seal(phone, `credential phone ${accountId}`)
        await writePhone(tx, { accountId, phoneSealed, phoneIndex: keys.index(phone, 'phone') })
        await writePassword(tx, accountId, passwordHash)
        if (!isStaff(role)) continue
        const secretSealed = keys.seal(this.#secretOf(accountId), `second factor ${accountId}`)
        await writeSecondFactor(tx, accountId, secretSealed)
        await takeStep(tx, { accountId, step: 1, secretSealed, confirmed: false })
      }
    })
  }

  /** How everybody signs in, now: with a code that was not taken yet; null where it has to be waited for. */
  async list(): Promise<DemoCredential[]> {
    const db = new Session({ pool: this.#services.pools.auth, tenantId: null })
    const taken = new Map(
      (
        await db.read((tx) =>
          listLastSteps(
            tx,
            this.#actors.map(({ accountId }) => accountId),
          ),
        )
      ).map((row) => [row.accountId, row.lastStep]),
    )
    return this.#actors.map(({ accountId, name, role, tenant }, at) => {
      // That of the step before is good too, unless this step ends before somebody can have shown it.
      const step = Math.max(stepNow(Date.now() + 10_000) - 1, (taken.get(accountId) ?? 0) + 1)
      const secondFactor = isStaff(role)
      const code = secondFactor && step <= stepNow() + 1 ? codeOf(this.#secretOf(accountId), step * 30_000) : null
      return { name, role, tenant, phone: phoneOf(at), password, secondFactor, code }
    })
  }

  #secretOf(accountId: string): string {
    const bytes = createHmac('sha1', this.#services.keys.index('demonstration', 'second factor')).update(accountId).digest()
    return new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32
  }
}
