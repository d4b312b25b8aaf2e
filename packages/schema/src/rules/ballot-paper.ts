import type { BallotMethod } from './ballot-method.ts'

/** What is entered for a paper whose meaning cannot be told: torn, written on, ambiguous. It counts as returned and void. */
export const unreadablePaper = '!'

/** A paper of a batch that two tellers read otherwise; null: one of them entered no such paper. */
export type PaperDifference = {
  /** Its place in the batch, from 1. */
  paper: number
  first: string | null
  second: string | null
  /** Ids of the options that they read otherwise; all, when one of them could not read it or has no such paper. */
  options: readonly string[]
}

/**
 * Compares what two tellers entered of one batch, each alone, paper by paper in the order of the heap. Nothing of it is
 * counted while a difference stands: who of them is right is seen on the paper.
 */
export function comparePapers(
  { options }: Pick<BallotMethod, 'options'>,
  first: readonly string[],
  second: readonly string[],
): PaperDifference[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, i) => {
    const [one, other] = [first[i] ?? null, second[i] ?? null]
    const isComparable = one?.length === options.length && other?.length === options.length
    const differing = isComparable ? options.filter((_, place) => one[place] !== other[place]) : options
    return { paper: i + 1, first: one, second: other, options: differing }
  }).filter((paper) => paper.first !== paper.second)
}

/**
 * The papers of a batch once both tellers have looked again: what both entered, and for each difference what they settled on,
 * null for a paper that there never was. Null as long as a difference is not settled, or when something is settled on
 * which they did not differ: what two people read alike is not overwritten.
 */
export function settlePapers(
  method: Pick<BallotMethod, 'options'>,
  first: readonly string[],
  second: readonly string[],
  settled: ReadonlyMap<number, string | null>,
): string[] | null {
  const differing = new Set(comparePapers(method, first, second).map(({ paper }) => paper))
  if (differing.size !== settled.size || [...settled.keys()].some((paper) => !differing.has(paper))) return null
  const length = Math.max(first.length, second.length)
  return Array.from({ length }, (_, i) => (differing.has(i + 1) ? settled.get(i + 1) : first[i])).filter(
    (text) => typeof text === 'string',
  )
}
