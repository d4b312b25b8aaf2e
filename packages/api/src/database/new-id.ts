import { v7 } from 'uuid'
import { fewRandomBytes } from '../secrets/random.ts'

let last = 0
let sequence = 0

/** An id for a new row: a UUID of version 7 (RFC 9562), greater than every one that this process made before (method 1 of section 6.2). */
export function newId(): string {
  const random = fewRandomBytes(16)
  const now = Date.now()
  if (now > last) {
    last = now
    // Half of what there is, so that a millisecond does not run out of it.
    sequence = random.readUInt32BE(0) >>> 1
  } else sequence++
  return v7({ random, msecs: last, seq: sequence })
}
