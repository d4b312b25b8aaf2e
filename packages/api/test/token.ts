import { randomBytes } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import type { Authenticate } from '../src/request-context.ts'

const audience = 'minhui-test'

/** Signs and checks tokens that say who acts: for tests and benchmarks, whose subject is not how people sign in. */
export type TestTokens = { sign(accountId: string): Promise<string>; authenticate: Authenticate }

/** Test tokens; the product knows nothing of them. */
export function testTokens(secret: Uint8Array = randomBytes(32)): TestTokens {
  return {
    sign: (accountId) =>
      new SignJWT()
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(accountId)
        .setAudience(audience)
        .setExpirationTime('1h')
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
