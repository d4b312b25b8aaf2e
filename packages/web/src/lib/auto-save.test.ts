import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AutoSave, type Kept, type Outcome, type SaveState } from './auto-save.ts'

type Draft = { text: string }
type State = SaveState<Draft, string>

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server with one draft, whose requests and answers can get lost. */
function serverWith(text: string) {
  const kept: Kept<Draft> = { values: { text }, version: 1 }
  const line: { next: 'well' | 'request lost' | 'answer lost' } = { next: 'well' }
  const send = async (values: Draft, version: number): Promise<Outcome<Draft, string>> => {
    const how = line.next
    if (how === 'request lost') throw new Error('offline')
    await Promise.resolve()
    if (version !== kept.version) return { conflict: { ...kept } }
    if (values.text === 'refuse') return { refused: ['refused'] }
    kept.values = values
    kept.version++
    if (how === 'answer lost') throw new Error('offline')
    return { saved: kept.version }
  }
  const states: State[] = []
  const open = () => new AutoSave<Draft, string>({ ...kept }, send, (state) => void states.push(state))
  return { kept, line, states, open }
}
const quiet = () => vi.advanceTimersByTimeAsync(20_000)

test('saves once, a moment after the last key', async () => {
  const { kept, states, open } = serverWith('')
  const saver = open()
  for (const text of ['一', '一二', '一二三']) saver.change({ text })
  expect(saver.isSaved).toBe(false)
  await quiet()
  expect(kept).toEqual({ values: { text: '一二三' }, version: 2 })
  expect(states.map(({ is }) => is)).toEqual(['waiting', 'waiting', 'waiting', 'saving', 'saved'])
})

test('tries again while the connection is lost, and at once when it is back', async () => {
  const { kept, line, states, open } = serverWith('')
  const saver = open()
  line.next = 'request lost'
  saver.change({ text: '断网时写的' })
  await quiet()
  expect(states.at(-1)).toEqual({ is: 'failed', message: 'offline' })
  line.next = 'well'
  saver.online()
  await vi.advanceTimersByTimeAsync(0)
  expect([kept.values.text, saver.isSaved]).toEqual(['断网时写的', true])
})

test('does not take its own save, whose answer got lost, for that of another window', async () => {
  const { kept, line, states, open } = serverWith('')
  const saver = open()
  line.next = 'answer lost'
  saver.change({ text: '第一稿' })
  await vi.advanceTimersByTimeAsync(1000)
  line.next = 'well'
  saver.change({ text: '第二稿' })
  await quiet()
  expect(kept.values.text).toBe('第二稿')
  expect(states.some(({ is }) => is === 'conflict')).toBe(false)
})

test('what is taken back while an answer is lost is taken back on the server too', async () => {
  const { kept, line, open } = serverWith('')
  const saver = open()
  line.next = 'answer lost'
  saver.change({ text: '写错了' })
  await vi.advanceTimersByTimeAsync(1000)
  line.next = 'well'
  saver.change({ text: '' })
  await quiet()
  expect([kept.values.text, saver.isSaved]).toEqual(['', true])
})

test('stops before what another window has saved, keeps both, and goes on when it is settled', async () => {
  const { kept, states, open } = serverWith('')
  const saver = open()
  Object.assign(kept, { values: { text: '另一窗口' }, version: 7 })
  saver.change({ text: '这一窗口' })
  await quiet()
  const state = states.at(-1) as Extract<State, { is: 'conflict' }>
  expect(state).toEqual({ is: 'conflict', theirs: { values: { text: '另一窗口' }, version: 7 } })
  saver.change({ text: '这一窗口，又写了' })
  expect(await saver.flush()).toBe(false)
  expect(kept.values.text).toBe('另一窗口')
  saver.settle({ text: '两者' }, state.theirs)
  await quiet()
  expect([kept.values.text, kept.version, saver.version, saver.isSaved]).toEqual(['两者', 8, 8, true])
})

test('says what the server refuses, and tries again after the next key', async () => {
  const { kept, states, open } = serverWith('')
  const saver = open()
  saver.change({ text: 'refuse' })
  expect(await saver.flush()).toBe(false)
  expect(states.at(-1)).toEqual({ is: 'refused', errors: ['refused'] })
  saver.change({ text: 'accept' })
  expect(await saver.flush()).toBe(true)
  expect(kept.values.text).toBe('accept')
})

test('takes over what is newer where nothing of its own is unsaved', () => {
  const saver = serverWith('').open()
  expect(saver.offer({ values: { text: '旧' }, version: 1 })).toBe(false)
  expect(saver.offer({ values: { text: '新' }, version: 3 })).toBe(true)
  saver.change({ text: '自己的' })
  expect(saver.offer({ values: { text: '更新' }, version: 4 })).toBe(false)
  expect(saver.version).toBe(3)
})

test('whatever gets lost on the way, in the end the last text is kept and nobody is told of a conflict', async () => {
  const step = fc.record({
    text: fc.string({ minLength: 1, maxLength: 3 }),
    next: fc.constantFrom('well' as const, 'request lost' as const, 'answer lost' as const),
    pause: fc.integer({ min: 0, max: 4000 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const { kept, line, states, open } = serverWith('')
      const saver = open()
      for (const { text, next, pause } of steps) {
        line.next = next
        saver.change({ text })
        await vi.advanceTimersByTimeAsync(pause)
      }
      line.next = 'well'
      await quiet()
      expect(kept.values.text.trim()).toBe(steps.at(-1)?.text.trim())
      expect([saver.isSaved, saver.version]).toEqual([true, kept.version])
      expect(states.filter(({ is }) => is === 'conflict')).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
