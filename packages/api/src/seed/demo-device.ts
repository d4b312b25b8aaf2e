import { constants, createHash, type KeyObject, publicEncrypt } from 'node:crypto'

/**
 * What a device of a deputy makes and keeps (RFC 9474, RSABSSA-SHA384-PSS), by what OpenSSL reckons: the library of the sites takes
 * a third of a second for each. All that is random on a device comes here from a seed, so that the same voter makes the same again.
 */
export type DemoSlip = {
  token: Buffer
  /** The message as it is sent to be signed. */
  blinded: Buffer
  /** The signature, out of the one that was answered. */
  unblind(signed: Buffer): Buffer
  /** Choices, sealed to the key of a box for this token. */
  seal(box: KeyObject, choices: string): Buffer
}

const bytes = { modulus: 256, hash: 48 }
const sha = (name: string, ...parts: Buffer[]) => parts.reduce((hash, part) => hash.update(part), createHash(name)).digest()
const numberOf = (buffer: Buffer) => BigInt(`0x${buffer.toString('hex')}`)
const bufferOf = (number: bigint) => Buffer.from(number.toString(16).padStart(bytes.modulus * 2, '0'), 'hex')

/** So many bytes out of a seed (MGF1, RFC 8017, B.2.1). */
function stretch(seed: Buffer, size: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(size / bytes.hash) }, (_, i) => {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(i)
    return sha('sha384', seed, counter)
  })
  return Buffer.concat(blocks).subarray(0, size)
}

/** A message as PSS signs it, for a modulus of 2048 bits (RFC 8017, 9.1.1). */
function encode(message: Buffer, salt: Buffer): Buffer {
  const hash = sha('sha384', Buffer.alloc(8), sha('sha384', message), salt)
  const block = Buffer.concat([Buffer.alloc(bytes.modulus - 2 * bytes.hash - 2), Buffer.from([1]), salt])
  const masked = stretch(hash, block.length).map((byte, i) => byte ^ (block[i] as number))
  masked[0] = (masked[0] as number) & 0x7f
  return Buffer.concat([masked, hash, Buffer.from([0xbc])])
}

/** What gives one when it is multiplied with a number (extended Euclid). */
function inverse(number: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [modulus, number, 0n, 1n]
  while (b > 1n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y]
  return ((y % modulus) + modulus) % modulus
}

/** The slip of a voter for a key that ballots are issued with. */
export function demoSlip(key: KeyObject, seed: string): DemoSlip {
  const random = (what: string, size: number) => stretch(Buffer.from(`${seed} ${what}`), size)
  const modulus = numberOf(Buffer.from(key.export({ format: 'jwk' }).n as string, 'base64url'))
  const [token, tracker] = [random('token', 32), random('tracker', 16)]
  const label = sha('sha256', token)
  const factor = numberOf(random('factor', bytes.modulus)) % modulus
  const hidden = publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, bufferOf(factor))
  const blinded = bufferOf((numberOf(encode(label, random('salt', bytes.hash))) * numberOf(hidden)) % modulus)
  return {
    token,
    blinded,
    unblind: (signed) => bufferOf((numberOf(signed) * inverse(factor, modulus)) % modulus),
    seal: (box, choices) =>
      publicEncrypt(
        { key: box, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256', oaepLabel: label },
        Buffer.concat([Buffer.from(choices, 'latin1'), tracker]),
      ),
  }
}
