import { createHash, randomBytes, randomInt } from 'node:crypto'
import { randomLetters } from '../secrets/random.ts'

/** 256 random bits, to be shown once to whom they are for. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** How a token is stored; of 256 random bits a plain hash gives nothing away. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Six digits. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

/** Ten recovery codes of 50 bits each. */
export const newRecoveryCodes = (): string[] => Array.from({ length: 10 }, () => `${randomLetters(5)}-${randomLetters(5)}`)
