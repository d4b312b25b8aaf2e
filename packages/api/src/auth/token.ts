import { createHash, randomBytes, randomInt } from 'node:crypto'

/** 256 random bits, to be shown once to whom they are for. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** How a token is stored; of 256 random bits a plain hash gives nothing away. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Six digits. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** Ten recovery codes of 50 bits each, in letters and digits that are not mistaken for each other. */
export function newRecoveryCodes(): string[] {
  const letters = '23456789abcdefghjkmnpqrstuvwxyz'
  const part = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: 10 }, () => `${part()}-${part()}`)
}
