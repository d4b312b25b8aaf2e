import { expect, test } from 'vitest'
import { fewRandomBytes, randomLetters } from './random.ts'

test('random bytes are given once, whatever their number', () => {
  const taken = Array.from({ length: 2000 }, (_, i) => fewRandomBytes(8 + (i % 9)))
  for (const [i, bytes] of taken.entries()) expect(bytes.length).toBe(8 + (i % 9))
  expect(new Set(taken.map((bytes) => bytes.toString('hex'))).size).toBe(taken.length)
})

test('each letter of a code is as likely as another, and none is mistaken for another', () => {
  const count = new Map<string, number>()
  for (const letter of Array.from({ length: 31_000 }, () => randomLetters(10)).join(''))
    count.set(letter, (count.get(letter) ?? 0) + 1)
  expect([...count.keys()].toSorted().join('')).toBe('23456789abcdefghjkmnpqrstuvwxyz')
  // Of 310,000 each letter has 10,000, give or take 98, and six times that less than once in 10^7 runs; of unfair ones some have 10,900.
  for (const [letter, n] of count) expect(Math.abs(n - 10_000), letter).toBeLessThan(600)
})
