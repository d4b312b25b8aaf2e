import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jwtVerify, SignJWT } from 'jose'
import type { Config } from '../config.ts'
import type { Authenticate } from '../request-context.ts'

const audience = 'minhui-development'

/** Signs and checks tokens that say who acts. Only development has them: sign-in takes their place. */
export type DevelopmentTokens = { sign(accountId: string): Promise<string>; authenticate: Authenticate }

/**
 * Development tokens. Throws in production, whatever else is set: there is no setting that turns them on, and the secret
 * is made by this machine for its own data and never read from outside.
 */
export function developmentTokens(config: Pick<Config, 'mode' | 'dataDir'>): DevelopmentTokens {
  if (config.mode === 'production') throw new Error('development tokens do not exist in production')
  const secret = secretIn(config.dataDir)
  return {
    sign: (accountId) =>
      new SignJWT()
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(accountId)
        .setAudience(audience)
        .setExpirationTime('30d')
        .sign(secret),
    authenticate: async (token) => {
      try {
        const { payload } = await jwtVerify(token, secret, { audience, algorithms: ['HS256'] })
        return payload.sub && /^[0-9a-f-]{36}$/.test(payload.sub) ? payload.sub : null
      } catch {
        return null
      }
    },
  }
}

function secretIn(dataDir: string): Uint8Array {
  const file = join(dataDir, 'development.secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return new TextEncoder().encode(readFileSync(file, 'utf8').trim())
}
