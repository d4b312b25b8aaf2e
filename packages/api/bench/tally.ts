import { randomInt } from 'node:crypto'
import type { BallotMethod } from '@minhui/schema/rules/ballot-method'
import { tally } from '@minhui/schema/rules/ballot-tally'
import { writeReport } from './report.ts'
import type { Figure } from './trust.ts'

const [voters, items, runs] = [3_000, 30, 21]

/**
 * The count of a great congress, without any database: papers as different as they can be, and alike as they are when
 * people vote by a list. The first count of a process, before anything is compiled, is said beside the median.
 */
export function measureTally(): Figure[] {
  const options = Array.from({ length: items }, (_, i) => `p${i}`)
  const method: BallotMethod = {
    form: 'each',
    rule: 'majority_of_all',
    places: 10,
    maxMarks: items,
    options,
    consultative: false,
  }
  const paper = () => options.map(() => 'fan-'[randomInt(4)]).join('')
  const lists = Array.from({ length: 50 }, paper)
  const heaps = {
    'all different': Array.from({ length: voters }, paper),
    'of 50 kinds': Array.from({ length: voters }, (_, i) => lists[i % lists.length] as string),
  }
  return Object.entries(heaps).map(([kind, choices]) => {
    const count = { inOffice: voters, present: voters, issued: voters, returned: voters }
    const times = Array.from({ length: runs }, () => {
      const begun = performance.now()
      tally(method, count, choices)
      return performance.now() - begun
    })
    const [first] = times as [number]
    const value = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] as number
    const what = `tally of 3,000 ballots of 30 items, ${kind}: first ${first.toFixed(1)} ms, median`
    return { what, value, unit: 'ms', against: 'goal: 100 ms', ratio: value / 100 }
  })
}

// Alone it takes a second: node packages/api/bench/tally.ts
if (import.meta.main) writeReport([], measureTally())
