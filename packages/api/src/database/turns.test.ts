import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DatabaseError } from './database-error.ts'
import { turnsOf } from './turns.ts'

const soon = () => new Promise<void>((done) => setImmediate(done))

test('everybody gets their own answer, none twice, in no more than two turns at once, whatever comes when', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ wait: fc.nat(3), bad: fc.boolean() }), { maxLength: 200 }), async (comers) => {
      let [going, most] = [0, 0]
      const taken: number[] = []
      const take = turnsOf<number, string>(async (many) => {
        most = Math.max(most, ++going)
        await soon()
        going--
        taken.push(...many)
        return many.map((one) => (comers[one]?.bad ? new Error(`no ${one}`) : `yes ${one}`))
      })
      const answers = await Promise.all(
        comers.map(async ({ wait }, i) => {
          for (let n = 0; n < wait; n++) await soon()
          return take(i).catch((error: Error) => error.message)
        }),
      )
      expect(answers).toEqual(comers.map(({ bad }, i) => (bad ? `no ${i}` : `yes ${i}`)))
      expect(taken.toSorted((a, b) => a - b)).toEqual(comers.map((_, i) => i))
      expect(most).toBeLessThanOrEqual(2)
    }),
    { numRuns: 50 },
  )
})

test('whoever comes alone is alone; those who come meanwhile go together, so many at the most', async () => {
  const sizes: number[] = []
  const take = turnsOf<number, number>(async (many) => {
    sizes.push(many.length)
    await soon()
    return [...many]
  })
  const first = take(0)
  await Promise.resolve()
  await Promise.all([first, ...Array.from({ length: 150 }, (_, i) => take(i + 1))])
  expect(sizes).toEqual([1, 64, 64, 22])
})

test('beside a turn on its way a second one goes when enough wait for it, never a third', async () => {
  const done: (() => void)[] = []
  const sizes: number[] = []
  const take = turnsOf<number, number>(async (many) => {
    sizes.push(many.length)
    await new Promise<void>((over) => done.push(over))
    return [...many]
  })
  const come = (many: number) => Array.from({ length: many }, (_, i) => take(i))
  const all = come(1)
  await soon()
  all.push(...come(31))
  await soon()
  expect(sizes).toEqual([1])
  all.push(...come(1))
  await soon()
  all.push(...come(60))
  await soon()
  expect(sizes).toEqual([1, 32])
  for (let n = 0; n < 3; n++) {
    done[n]?.()
    await soon()
  }
  await Promise.all(all)
  expect(sizes).toEqual([1, 32, 60])
})

test('what fails together is taken one by one, and fails for the one because of which it did', async () => {
  const turns: number[][] = []
  const take = turnsOf<number, number>(async (many) => {
    turns.push([...many])
    await soon()
    if (many.includes(2)) throw new DatabaseError('23514', 'opinion__text')
    return [...many]
  })
  const answers = await Promise.allSettled([take(1), take(2), take(3)])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(turns).toEqual([[1, 2, 3], [1], [2], [3]])
})

test('where there is no connection nobody is tried again', async () => {
  let tries = 0
  const take = turnsOf<number, number>(async () => {
    tries++
    throw new DatabaseError('08006', null)
  })
  const answers = await Promise.allSettled([take(1), take(2), take(3)])
  expect(answers.every(({ status }) => status === 'rejected')).toBe(true)
  expect(tries).toBe(1)
})
