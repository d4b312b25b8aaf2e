import { Secret, TOTP } from 'otpauth'

/** A new shared secret, base32, 160 bits (RFC 4226, 4). */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** What an authenticator application reads from a QR code. */
export const uriOf = (secret: string, label: string): string => totpOf(secret, label).toString()

/** The time step of a code that is right now or one step before or after; null when it is wrong (RFC 6238, 5.2). */
export function stepOf(secret: string, code: string, timestamp = Date.now()): number | null {
  const totp = totpOf(secret)
  const delta = totp.validate({ token: code, timestamp, window: 1 })
  return delta === null ? null : totp.counter({ timestamp }) + delta
}

/** The time step of this moment. */
export const stepNow = (timestamp = Date.now()): number => Math.floor(timestamp / 30_000)

/** The code of a moment: for the demonstration and for tests. */
export const codeOf = (secret: string, timestamp = Date.now()): string => totpOf(secret).generate({ timestamp })

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer: 'Minhui 民汇', label, secret: Secret.fromBase32(secret), digits: 6, period: 30 })
