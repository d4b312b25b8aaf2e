import { randomInt } from 'node:crypto'
import type { KeyRing } from '../../secrets/key-ring.ts'

/** Letters and digits that are not mistaken for each other: eight of them are 40 bits. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
/** A new code by which the author of an opinion finds it again. */
export const newCode = () => Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')

/** Who spoke, as it lies at rest: it opens for this very opinion alone. */
export const sealAuthor = (keys: KeyRing, opinionId: string, author: { name: string | null; phone: string | null }) =>
  keys.seal(JSON.stringify(author), `opinion author ${opinionId}`)

/** The code of an opinion, as it lies at rest. */
export const sealCode = (keys: KeyRing, opinionId: string, code: string) => keys.seal(code, `opinion code ${opinionId}`)
