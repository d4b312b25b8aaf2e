import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { fromText, sha256, toHex, toText } from '../../lib/bytes.ts'
import { ballotHash, bodyOf, newSlip, sealedSlip, signedSlip } from './booth-crypto.ts'

const suite = RSABSSA.SHA384.PSS.Deterministic()
const shape = { modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }
const spkiOf = async (key: CryptoKey) => toText(new Uint8Array(await crypto.subtle.exportKey('spki', key)))
let signing: CryptoKeyPair
let box: CryptoKeyPair
let issueKey: string
let boxKey: string
beforeAll(async () => {
  signing = await RSABSSA.SHA384.generateKey(shape)
  box = await crypto.subtle.generateKey({ ...shape, name: 'RSA-OAEP', hash: 'SHA-256' }, true, ['encrypt', 'decrypt'])
  ;[issueKey, boxKey] = await Promise.all([spkiOf(signing.publicKey), spkiOf(box.publicKey)])
})
const sign = async (blinded: string, key = signing.privateKey) => toText(await suite.blindSign(key, fromText(blinded)))

describe('a ballot', () => {
  test('is signed without being seen, and its signature holds for the hash of its token', async () => {
    const asked = await newSlip(issueKey)
    const signed = await signedSlip(issueKey, asked, await sign(asked.blinded))
    const message = await sha256(fromText(signed.token))
    expect(await ballotHash(signed.token)).toBe(toHex(message))
    expect(await suite.verify(signing.publicKey, fromText(signed.signature), message)).toBe(true)
    // Neither the token nor its hash is in what the server signs, and what unblinds it is gone.
    expect(Object.keys(signed).sort()).toEqual(['signature', 'step', 'token'])
  })

  test('has no signature but that of its key', async () => {
    const other = await RSABSSA.SHA384.generateKey(shape)
    const [asked, another] = [await newSlip(issueKey), await newSlip(issueKey)]
    // Of two keys the smaller cannot even sign what is blinded for the larger.
    const byOther = async () => signedSlip(issueKey, asked, await sign(asked.blinded, other.privateKey))
    await expect(byOther()).rejects.toThrow()
    await expect(signedSlip(issueKey, asked, await sign(another.blinded))).rejects.toThrow()
  })

  test('is of the same length whatever was chosen, and the box alone opens it: the choices and then the tracker', async () => {
    const asked = await newSlip(issueKey)
    const signed = await signedSlip(issueKey, asked, await sign(asked.blinded))
    for (const choices of ['1', '0110', 'f'.repeat(150)]) {
      const sealed = await sealedSlip(boxKey, signed, choices)
      expect(bodyOf(sealed)).toHaveLength(544)
      const label = await sha256(fromText(signed.token))
      const plain = await crypto.subtle.decrypt({ name: 'RSA-OAEP', label }, box.privateKey, fromText(sealed.sealed))
      await expect(crypto.subtle.decrypt({ name: 'RSA-OAEP' }, box.privateKey, fromText(sealed.sealed))).rejects.toThrow()
      const bytes = new Uint8Array(plain)
      expect(new TextDecoder().decode(bytes.slice(0, -16))).toBe(choices)
      expect(toHex(bytes.slice(-16))).toBe(sealed.tracker)
    }
  })
})
