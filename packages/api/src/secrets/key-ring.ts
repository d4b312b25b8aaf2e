import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { fewRandomBytes } from './random.ts'

/** Keys as Node holds them: from plain bytes it makes one anew at each use, which takes four to seven times as long (measured). */
type Key = { id: string; sealing: KeyObject; indexing: KeyObject }

/**
 * The keys under which personal data and secrets lie in the database. The first key of the ring is in use, the others
 * open what was sealed with them until it is sealed anew (`npm run rotate-keys`). AES-256-GCM (NIST SP 800-38D) with a
 * random nonce; the keys for sealing and for finding are derived from each key of the ring (RFC 5869).
 */
export class KeyRing {
  readonly #keys: Key[]

  /** Keys as `id:base64`, separated by commas, each of 32 bytes; the first is in use. Throws for anything else. */
  constructor(keys: string) {
    this.#keys = keys.split(',').map((part) => {
      const [id = '', encoded = ''] = part.trim().split(':')
      const key = Buffer.from(encoded, 'base64')
      if (!/^[a-z0-9-]{1,20}$/.test(id) || key.length !== 32) throw new Error('a key is id:base64 of 32 bytes')
      const derive = (use: string) => createSecretKey(Buffer.from(hkdfSync('sha256', key, '', `minhui ${use}`, 32)))
      return { id, sealing: derive('seal'), indexing: derive('index') }
    })
    if (new Set(this.#keys.map(({ id }) => id)).size !== this.#keys.length) throw new Error('two keys have one id')
  }

  /** Seals a text for one place, e.g. `credential.phone <account>`: moved to another it cannot be opened. */
  seal(text: string, place: string): string {
    const { id, sealing } = this.#keys[0] as Key
    const nonce = fewRandomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(place))
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    return `${id}.${sealed.toString('base64url')}`
  }

  /** Opens what was sealed for the same place. Throws when it was tampered with or its key is not on the ring. */
  open(sealed: string, place: string): string {
    const [id = '', encoded = ''] = sealed.split('.')
    const key = this.#keys.find((candidate) => candidate.id === id)
    if (!key) throw new Error(`the key ${id} is not on the ring`)
    const bytes = Buffer.from(encoded, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', key.sealing, bytes.subarray(0, 12), { authTagLength: 16 })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(-16))
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8')
  }

  /** A keyed hash under which a text is stored, to be found by its exact value. */
  index(text: string, purpose: string): string {
    return this.#indexOf(this.#keys[0] as Key, text, purpose)
  }

  /** The hashes that the text may be stored under: one for each key of the ring. */
  indexes(text: string, purpose: string): string[] {
    return this.#keys.map((key) => this.#indexOf(key, text, purpose))
  }

  /** Whether it was made with a key that is not the one in use. */
  isOld(made: string): boolean {
    return !made.startsWith(`${this.#keys[0]?.id}.`)
  }

  #indexOf({ id, indexing }: Key, text: string, purpose: string): string {
    return `${id}.${createHmac('sha256', indexing).update(`${purpose}\0${text}`).digest('base64url')}`
  }
}
