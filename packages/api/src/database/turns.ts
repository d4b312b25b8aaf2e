import DataLoader from 'dataloader'
import { isConnectionError } from './database-error.ts'

/**
 * How many go together at the most: of more, one turn is all there is, and Postgres and this process wait for each other (a
 * tenth fewer a second with 128, measured with 256 who wait). What they announce fits into one notification (`session.ts`).
 */
const most = 64
/** So many waiting are enough for a turn beside one that is on its way; fewer wait, for a turn costs Postgres as much as four who come (measured). */
const enough = 32

/**
 * Lets what many people send at the same moment go together: what comes while a turn is on its way waits for the next, and
 * whoever comes alone waits for nobody. When many wait, a second turn goes beside the first, so that Postgres finds it when it
 * is done. A turn answers in the order of what it was given, with an error for whatever it refuses of it; when it fails as a
 * whole it must have done nothing, and is taken again one by one, so that one bad thing spoils no other.
 */
export function turnsOf<T, R>(run: (many: readonly T[]) => Promise<(R | Error)[]>): (one: T) => Promise<R> {
  const alone = (one: T) => run([one]).then(([answer]) => answer as R | Error, asError)
  const take = async (many: readonly T[]) => {
    try {
      return await run(many)
    } catch (error) {
      // What no connection was there for would fail once more for each.
      if (many.length === 1 || isConnectionError(error)) return many.map(() => asError(error))
      const answers: (R | Error)[] = []
      for (const one of many) answers.push(await alone(one))
      return answers
    }
  }
  let going = 0
  const waiting: { many: number; dispatch: () => void }[] = []
  const goOn = () => {
    const first = waiting[0]
    if (!first || (going > 0 && (going > 1 || first.many < enough))) return
    waiting.shift()
    going++
    first.dispatch()
  }
  const loader = new DataLoader<T, R>(
    async (many) => {
      const answers = await take(many)
      going--
      goOn()
      return nextLeft(answers)
    },
    { cache: false, maxBatchSize: most, batchScheduleFn: (dispatch) => void waiting.push({ many: 0, dispatch }) },
  )
  return (one) => {
    const answer = loader.load(one)
    const last = waiting.at(-1)
    if (last) last.many++
    // Those of one moment go together.
    queueMicrotask(goOn)
    return answer
  }
}

/** Waits until what the next turn asks has left: Postgres works on it while this process sends the answers of this one. */
const nextLeft = <R>(answers: R): Promise<R> =>
  new Promise((done) => {
    setImmediate(() => setImmediate(() => done(answers)))
  })

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))
