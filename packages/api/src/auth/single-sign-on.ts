import { randomBytes } from 'node:crypto'
import * as oidc from 'openid-client'
import type { Pool } from '../database/pool.ts'
import { Session } from '../database/session.ts'
import type { KeyRing } from '../secrets/key-ring.ts'
import { findIdentity, insertIdentity, insertSingleSignOn, takeSingleSignOn } from './credential.store.ts'
import { hashToken, newToken } from './token.ts'

/** A directory as a tenant has set it up. */
export type Directory = { id: string; issuer: string; clientId: string; clientSecretSealed: string | null }

/**
 * Single sign-on by OpenID Connect: authorization code with PKCE (RFC 7636), state and nonce. Nobody is known by a
 * mail address or a telephone that a directory claims: a member of a directory is who has joined an account with it,
 * signed in.
 */
export class SingleSignOns {
  readonly #db: Session
  readonly #keys: KeyRing
  readonly #insecure: boolean
  readonly #known = new Map<string, { configuration: Promise<oidc.Configuration>; until: number }>()

  /** `insecure` lets directories be on http, for development and tests. */
  constructor(pool: Pool, keys: KeyRing, insecure: boolean) {
    this.#db = new Session({ pool, tenantId: null })
    this.#keys = keys
    this.#insecure = insecure
  }

  /** The address to which the browser goes, and the state that it brings back. `joining` is the account that is to be joined; null: somebody signs in. */
  async begin(directory: Directory, tenantId: string, baseUrl: string, joining: string | null) {
    const configuration = await this.#configure(directory)
    const [state, nonce, verifier] = [newToken(), randomBytes(16).toString('base64url'), oidc.randomPKCECodeVerifier()]
    const stateHash = hashToken(state)
    await this.#db.write((tx) =>
      insertSingleSignOn(tx, {
        stateHash,
        providerId: directory.id,
        tenantId,
        verifierSealed: this.#keys.seal(verifier, `single sign-on ${stateHash}`),
        nonce,
        accountId: joining,
      }),
    )
    const code_challenge = await oidc.calculatePKCECodeChallenge(verifier)
    // One address to come back to for each directory, so that one cannot pass on the answer of another (RFC 9700, 4.4).
    const parameters = {
      redirect_uri: `${baseUrl}/auth/callback/${directory.id}`,
      scope: 'openid',
      code_challenge,
      code_challenge_method: 'S256',
      state,
      nonce,
    }
    return { to: oidc.buildAuthorizationUrl(configuration, parameters).href, state }
  }

  /** What was noted when a browser with this state left, once; null: none did, or it took too long. */
  async take(state: string) {
    return (await this.#db.write((tx) => takeSingleSignOn(tx, hashToken(state)))) ?? null
  }

  /** Who came back. Throws when the directory's answer is not what was asked for. */
  async finish(
    directory: Directory,
    noted: NonNullable<Awaited<ReturnType<SingleSignOns['take']>>>,
    callback: URL,
  ): Promise<{ subject: string; accountId: string | null }> {
    const state = callback.searchParams.get('state') ?? ''
    const tokens = await oidc.authorizationCodeGrant(await this.#configure(directory), callback, {
      pkceCodeVerifier: this.#keys.open(noted.verifierSealed, `single sign-on ${hashToken(state)}`),
      expectedState: state,
      expectedNonce: noted.nonce,
      idTokenExpected: true,
    })
    const subject = tokens.claims()?.sub as string
    return { subject, accountId: (await this.#db.read((tx) => findIdentity(tx, directory.id, subject))) ?? null }
  }

  /** Joins an account with a member of a directory. False: that member is another account already. */
  async join(providerId: string, subject: string, accountId: string): Promise<boolean> {
    return this.#db.write(async (tx) => {
      await insertIdentity(tx, { providerId, subject, accountId })
      return (await findIdentity(tx, providerId, subject)) === accountId
    })
  }

  #configure({ id, issuer, clientId, clientSecretSealed }: Directory): Promise<oidc.Configuration> {
    const key = `${id} ${issuer} ${clientId} ${clientSecretSealed}`
    const known = this.#known.get(key)
    if (known && known.until > Date.now()) return known.configuration
    const secret = clientSecretSealed ? this.#keys.open(clientSecretSealed, `identity provider ${id}`) : undefined
    const configuration = oidc.discovery(
      new URL(issuer),
      clientId,
      undefined,
      secret ? oidc.ClientSecretPost(secret) : oidc.None(),
      {
        execute: this.#insecure ? [oidc.allowInsecureRequests] : [],
        timeout: 5,
      },
    )
    // An hour: keys of directories change. One that cannot be reached is not asked again for half a minute.
    const entry = { configuration, until: Date.now() + 3_600_000 }
    if (this.#known.size > 1000) this.#known.clear()
    this.#known.set(key, entry)
    configuration.catch(() => (entry.until = Date.now() + 30_000))
    return configuration
  }
}
