import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  verify,
  webcrypto,
} from 'node:crypto'
import { promisify } from 'node:util'

/** RSA with 2048 bits: the public half as SPKI in base64, the private one as PKCS #8 in PEM. */
export type KeyPair = { public: string; secret: string }
const generate = promisify(generateKeyPair)

/** A new pair of keys. */
export async function newKeyPair(): Promise<KeyPair> {
  const pair = await generate('rsa', {
    modulusLength: 2048,
    publicExponent: 65_537,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  return { public: pair.publicKey.toString('base64'), secret: pair.privateKey }
}

/** A key as this process works with it. */
export const publicKeyOf = (spki: string): KeyObject =>
  createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' })
export const privateKeyOf = (pem: string): KeyObject => createPrivateKey(pem)

/** By what people compare a key with the one that was announced: SHA-256 of its SPKI. */
export const fingerprintOf = (spki: string): string => sha256(Buffer.from(spki, 'base64')).toString('hex')

export const sha256 = (...parts: (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

const raw = (key: KeyObject) => ({ key, padding: constants.RSA_NO_PADDING })

/** Whether a blinded message is one that this key can sign: as long as its modulus, and less. */
export function isBlinded(key: KeyObject, blinded: Buffer): boolean {
  const modulus = Buffer.from(key.export({ format: 'jwk' }).n as string, 'base64url')
  return blinded.length === modulus.length && Buffer.compare(blinded, modulus) < 0
}

/**
 * Signs a blinded message (BlindSign, RFC 9474, 4.3): a few milliseconds by OpenSSL. The same message has the same signature.
 * A signature that does not fit the message would give the key away, and is never answered.
 */
export function signBlinded(secret: KeyObject, key: KeyObject, blinded: Buffer): Buffer {
  const signature = privateDecrypt(raw(secret), blinded)
  if (!publicEncrypt(raw(key), signature).equals(blinded)) throw new Error('a blind signature failed')
  return signature
}

/** Whether a signature is one of this key (RSABSSA-SHA384-PSS-Deterministic, RFC 9474, 5). */
export const isSigned = (key: KeyObject, message: Buffer, signature: Buffer): boolean =>
  verify('sha384', message, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }, signature)

const oaep = { name: 'RSA-OAEP', hash: 'SHA-256' }
/**
 * Opens what was sealed to a box for one token, whose hash is the label (RFC 8017, 7.1); null for what was not. Whoever copies the
 * sealed choices of another has nothing to open with a token of their own. Beside the event loop, for thousands are opened at once.
 */
export async function boxOpener(pem: string): Promise<(sealed: Buffer, hash: Buffer) => Promise<Buffer | null>> {
  const der = createPrivateKey(pem).export({ format: 'der', type: 'pkcs8' })
  const key = await webcrypto.subtle.importKey('pkcs8', new Uint8Array(der), oaep, false, ['decrypt'])
  return async (sealed, hash) => {
    const label = new Uint8Array(hash)
    try {
      return Buffer.from(await webcrypto.subtle.decrypt({ name: oaep.name, label }, key, new Uint8Array(sealed)))
    } catch {
      return null
    }
  }
}
