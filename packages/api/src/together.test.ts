import { expect, test } from 'vitest'
import { together } from './together.ts'

const stages = ['first', 'second', 'third']

test('what one turn of the event loop has read goes on stage by stage, and what the next has read after it', async () => {
  const trace: string[] = []
  const go = async (who: string) => {
    await together()
    for (const stage of stages) {
      trace.push(`${who} ${stage}`)
      await null
    }
  }
  /** As a socket is read: Node continues the promises of one before it reads the next. */
  const read = (who: string) => new Promise<void>((done) => setImmediate(() => done(go(who))))
  const both = [read('a'), read('b')]
  await new Promise((next) => setImmediate(next))
  await Promise.all([...both, read('c')])
  expect(trace).toEqual([...stages.flatMap((stage) => [`a ${stage}`, `b ${stage}`]), ...stages.map((stage) => `c ${stage}`)])
})
