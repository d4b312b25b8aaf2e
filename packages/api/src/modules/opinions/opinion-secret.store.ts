import type { KeyRing } from '../../secrets/key-ring.ts'
import { randomLetters } from '../../secrets/random.ts'

/** A new code by which the author of an opinion finds it again, of 40 bits. */
export const newCode = () => randomLetters(8).toUpperCase()

/** Who spoke, as it lies at rest: it opens for this very opinion alone. */
export const sealAuthor = (keys: KeyRing, opinionId: string, author: { name: string | null; phone: string | null }) =>
  keys.seal(JSON.stringify(author), `opinion author ${opinionId}`)

/** The code of an opinion, as it lies at rest. */
export const sealCode = (keys: KeyRing, opinionId: string, code: string) => keys.seal(code, `opinion code ${opinionId}`)
