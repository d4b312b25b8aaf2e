/** Bytes as WebCrypto takes and gives them. */
type Bytes = Uint8Array<ArrayBuffer>

const sha256 = async (...parts: readonly Uint8Array[]): Promise<Bytes> => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', whole))
}

// Leaves and nodes are hashed apart (RFC 6962, 2.1), or a node could be passed off as an entry of the list.
const leafHash = (entry: Uint8Array) => sha256(Uint8Array.of(0), entry)
const nodeHash = (left: Uint8Array, right: Uint8Array) => sha256(Uint8Array.of(1), left, right)

/**
 * The hashes of a list, level by level from its entries to its root. A last node without a sibling goes up as it is, which is
 * the tree that RFC 6962 splits at powers of two.
 */
async function levelsOf(entries: readonly Uint8Array[]): Promise<Bytes[][]> {
  let level = await Promise.all(entries.map(leafHash))
  const levels = [level]
  while (level.length > 1) {
    const below = level
    const paired = below.filter((_, i) => i % 2 === 0)
    level = await Promise.all(
      paired.map((left, i) => {
        const right = below[2 * i + 1]
        return right ? nodeHash(left, right) : left
      }),
    )
    levels.push(level)
  }
  return levels
}

/** The root of a list (RFC 6962, 2.1): no other list, and no other order of it, has the same. */
export const merkleRoot = async (entries: readonly Uint8Array[]): Promise<Bytes> =>
  (await levelsOf(entries)).at(-1)?.[0] ?? sha256()

/** The hashes that show the entry at a place of the list to be in it (RFC 6962, 2.1.1). Throws when there is no such place. */
export async function inclusionProof(entries: readonly Uint8Array[], index: number): Promise<Bytes[]> {
  if (!Number.isInteger(index) || index < 0 || index >= entries.length)
    throw new RangeError(`no entry ${index} of ${entries.length}`)
  const levels = await levelsOf(entries)
  return levels.flatMap((level, height) => level[(index >> height) ^ 1] ?? [])
}

/** Whether a proof shows an entry to stand at a place of the list of so many entries that has the root (RFC 9162, 2.1.3.2). */
export async function isIncluded(
  entry: Uint8Array,
  { index, size, proof, root }: { index: number; size: number; proof: readonly Uint8Array[]; root: Uint8Array },
): Promise<boolean> {
  if (!Number.isInteger(index) || index < 0 || index >= size) return false
  let hash = await leafHash(entry)
  let used = 0
  // `last`: the place of the last node of the level, which has no sibling when it is even.
  for (let at = index, last = size - 1; last > 0; at >>= 1, last >>= 1) {
    const isRight = at % 2 === 1
    if (!isRight && at === last) continue
    const sibling = proof[used++]
    if (!sibling) return false
    hash = isRight ? await nodeHash(sibling, hash) : await nodeHash(hash, sibling)
  }
  return used === proof.length && hash.length === root.length && hash.every((byte, i) => byte === root[i])
}
