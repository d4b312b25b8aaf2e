import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf, wordsToFind } from './words.ts'

test('words are told apart, whatever their width and case', () => {
  expect(wordsToFind('小区路灯坏了，３号楼 LED')).toEqual(['小区', '路灯', '坏', '了', '3', '号', '楼', 'led'])
  expect(wordsOf('马路灯')).toEqual(expect.arrayContaining(['马路', '路灯', '灯']))
  expect(wordsToFind(" '&|!() \\ \0 ；")).toEqual([])
})

test('whatever is a part of a Chinese text is found in it, names that no dictionary knows among them', () => {
  const pieces = [
    '马路',
    '路灯',
    '张湾镇',
    '民汇',
    '小区',
    '南京市',
    '长江',
    '大桥',
    '的',
    '坏了',
    '没有',
    '人',
    '清理',
    '龘',
    '𠮷',
  ]
  const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((list) => list.join(''))
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (spoken, a, b) => {
      const characters = [...spoken]
      const [from, to] = [a % characters.length, (b % characters.length) + 1]
      const part = characters.slice(Math.min(from, to - 1), Math.max(from + 1, to)).join('')
      const kept = new Set(wordsOf(spoken))
      expect(wordsToFind(part).filter((word) => !kept.has(word))).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('no word holds anything but letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      for (const word of [...wordsOf(given), ...wordsToFind(given)]) expect(word).toMatch(/^[\p{L}\p{N}]{1,40}$/u)
    }),
  )
})
