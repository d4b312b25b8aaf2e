import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KeyRing } from './key-ring.ts'

const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`
const [old, current] = [key('old'), key('new')]

test('what is sealed opens again, for the same place only, and says nothing', () => {
  const ring = new KeyRing(current)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, place) => {
      const sealed = ring.seal(text, place)
      expect(ring.open(sealed, place)).toBe(text)
      expect(() => ring.open(sealed, `${place}x`)).toThrow()
      expect(ring.seal(text, place)).not.toBe(sealed)
    }),
  )
})

test('a changed seal does not open', () => {
  const ring = new KeyRing(current)
  const sealed = ring.seal('13800000000', 'phone')
  for (let at = 4; at < sealed.length; at++) {
    const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
    // The last letter of base64 may hold bits that count for nothing.
    if (Buffer.from(changed.slice(4), 'base64url').equals(Buffer.from(sealed.slice(4), 'base64url'))) continue
    expect(() => ring.open(changed, 'phone')).toThrow()
  }
})

test('after a rotation the old opens and is found, and the new is written', () => {
  const before = new KeyRing(old)
  const after = new KeyRing(`${current},${old}`)
  const sealed = before.seal('320211198001010018', 'identity')
  expect(after.open(sealed, 'identity')).toBe('320211198001010018')
  expect([after.isOld(sealed), after.isOld(after.seal('x', 'y'))]).toEqual([true, false])
  expect(after.indexes('320211198001010018', 'identity')).toContain(before.index('320211198001010018', 'identity'))
  expect(() => new KeyRing(current).open(sealed, 'identity')).toThrow('not on the ring')
})

test('a ring of wrong keys is refused', () => {
  for (const keys of ['', 'a', 'a:AAAA', `${old},${old}`, `A!:${randomBytes(32).toString('base64')}`])
    expect(() => new KeyRing(keys)).toThrow()
})
