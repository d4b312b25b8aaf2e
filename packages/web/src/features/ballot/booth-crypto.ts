import { type Bytes, fromText, joined, randomBytes, sha256, toHex, toText, utf8 } from '../../lib/bytes.ts'
import type { SlipAt } from './slip.ts'

/** The library that blinds and unblinds (RFC 9474) comes with this page alone. */
const blindRsa = async () => (await import('@cloudflare/blindrsa-ts')).RSABSSA.SHA384.PSS.Deterministic()

const signingKey = (spki: string) =>
  crypto.subtle.importKey('spki', fromText(spki), { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify'])
const hashOf = async (token: string): Promise<Bytes> => sha256(fromText(token))

/** The hash by which a ballot is known in the box and in the published list. */
export const ballotHash = async (token: string): Promise<string> => toHex(await hashOf(token))

/** Makes a ballot: a token that nobody else knows, and the message to be signed, blinded so that the signer cannot know it again. */
export async function newSlip(issueKey: string): Promise<SlipAt<'asked'>> {
  const suite = await blindRsa()
  const token = randomBytes(32)
  const { blindedMsg, inv } = await suite.blind(await signingKey(issueKey), suite.prepare(await sha256(token)))
  return { step: 'asked', token: toText(token), blinded: toText(blindedMsg), inv: toText(inv) }
}

/** Unblinds what was signed. Throws when it is no signature of this key for this ballot. */
export async function signedSlip(issueKey: string, slip: SlipAt<'asked'>, blindSignature: string): Promise<SlipAt<'signed'>> {
  const suite = await blindRsa()
  const message = suite.prepare(await hashOf(slip.token))
  const signature = await suite.finalize(await signingKey(issueKey), message, fromText(blindSignature), fromText(slip.inv))
  return { step: 'signed', token: slip.token, signature: toText(signature) }
}

/**
 * Seals choices to the key of the box, with a tracker by which the voter finds them again after the count. The seal is of
 * this ballot alone: who copies it has nothing to open with another.
 */
export async function sealedSlip(boxKey: string, slip: SlipAt<'signed'>, choices: string): Promise<SlipAt<'sealed'>> {
  const key = await crypto.subtle.importKey('spki', fromText(boxKey), { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['encrypt'])
  const tracker = randomBytes(16)
  // Every sealed text is as long as the modulus, whatever is in it.
  const seal = { name: 'RSA-OAEP', label: await hashOf(slip.token) }
  const sealed = new Uint8Array(await crypto.subtle.encrypt(seal, key, joined(utf8(choices), tracker)))
  return { ...slip, step: 'sealed', sealed: toText(sealed), tracker: toHex(tracker) }
}

/** What is sent of it: of the same length for everybody. */
export const bodyOf = ({ token, signature, sealed }: SlipAt<'sealed'>): Bytes =>
  joined(fromText(token), fromText(signature), fromText(sealed))
