import type { Session } from '../../database/session.ts'
import { type CaseKindName, nextNumbers } from './case.store.ts'

/** How many numbers a process takes at once. */
const block = 20

const taken = new Map<string, string[]>()
const taking = new Map<string, Promise<void>>()

/**
 * A number that is nobody else's, for cases that many begin at once: a process takes a few in advance, in a transaction of
 * their own, so that nobody waits for the commit of another (a counter in the same transaction made one submission wait for
 * the next). Numbers of a process that ends are missing, and those of two processes are not in the order of their cases.
 */
export async function freeNumber(session: Session, kind: CaseKindName, year: number): Promise<string> {
  const key = `${session.tenantId} ${kind} ${year}`
  for (;;) {
    const number = taken.get(key)?.shift()
    if (number) return number
    let more = taking.get(key)
    if (!more) {
      more = session
        .write((tx) => nextNumbers(tx, kind, year, block))
        .then((numbers) => {
          taken.set(key, numbers)
        })
        .finally(() => taking.delete(key))
      taking.set(key, more)
    }
    await more
  }
}
