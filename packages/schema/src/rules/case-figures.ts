import { share } from './share.ts'

/** What is counted of cases; the words beside each are its definition, in the table, in the API and for whoever reads it. */
export const caseCounts = {
  submitted: 'All that were submitted in the time.',
  open: 'Those that have not ended.',
  overdue: 'Those that have not ended and whose present limit is over.',
  answered: 'Those to be answered that have an answer: settled on the spot, replied to or explained.',
  inTime:
    'Of those answered, the ones whose running limit was kept at the first answer; of those merged, their own until then, and that of the common issue.',
  resolved: 'Of those answered, the ones that were not merely explained and never had to be handled again.',
  explained: 'Of those answered, the ones whose last answer explains why nothing can be done.',
  reopened: 'Those that had to be handled again after an answer.',
  escalated: 'Those that were passed on to the city and above.',
  closed: 'Those that were written off.',
  rejected: 'Those that were not taken up.',
  withdrawn: 'Those that their author took back.',
  merged: 'Those that wait for the answer of a common issue.',
  satisfied: 'Those whose author is satisfied.',
  basicallySatisfied: 'Those whose author is basically satisfied.',
  dissatisfied: 'Those whose author is dissatisfied.',
} as const
export type CaseCount = keyof typeof caseCounts
export const caseCountNames = Object.keys(caseCounts) as CaseCount[]
const { overdue: _, ...kept } = caseCounts
/** What is kept of them: all but what the present day decides, which is reckoned from their last days when it is asked. */
export const keptCaseCounts = kept
export type KeptCaseCount = keyof typeof keptCaseCounts
export const keptCaseCountNames = Object.keys(keptCaseCounts) as KeptCaseCount[]

/** How many were first answered after so many working days. */
export type DayCounts = Readonly<Record<string, number>>
/** How many are due on each day, YYYY-MM-DD. */
export type DueCounts = Readonly<Record<string, number>>
/** Figures of some cases. Those of others are added to them; nothing that can be asked is lost by that. */
export type CaseFigures = Record<CaseCount, number> & { days: DayCounts }

/** Shares from 0 to 1, with their definitions. */
export const caseRates = {
  response: 'Response (答复率): of those to be answered, those answered.',
  inTime: 'In time (按期答复率): of those answered, those in time.',
  resolution: 'Resolution (解决率): of those to be answered, those answered by more than an explanation and never handled again.',
  satisfaction: 'Satisfaction (满意率): of those that their authors rated, the satisfied and basically satisfied.',
} as const
/** Null where there is nothing of which it could be a share. */
export type CaseRates = Record<keyof typeof caseRates, number | null>

/** Figures of no case at all. */
export const noFigures = (): CaseFigures => ({
  ...(Object.fromEntries(caseCountNames.map((name) => [name, 0])) as Record<CaseCount, number>),
  days: {},
})

/** The figures of all of them together. */
export function addFigures(parts: Iterable<CaseFigures>): CaseFigures {
  const sum = noFigures()
  const days: Record<string, number> = {}
  for (const part of parts) {
    for (const name of caseCountNames) sum[name] += part[name]
    for (const [day, count] of Object.entries(part.days)) days[day] = (days[day] ?? 0) + count
  }
  return { ...sum, days }
}

/** Those that are to be answered: neither taken back, nor not taken up, nor answered with a common issue. */
export const toAnswer = ({ submitted, rejected, withdrawn, merged }: Record<CaseCount, number>): number =>
  submitted - rejected - withdrawn - merged

/** The rates of some cases. */
export const ratesOf = (figures: Record<CaseCount, number>): CaseRates => ({
  response: share(figures.answered, toAnswer(figures)),
  inTime: share(figures.inTime, figures.answered),
  resolution: share(figures.resolved, toAnswer(figures)),
  satisfaction: share(
    figures.satisfied + figures.basicallySatisfied,
    figures.satisfied + figures.basicallySatisfied + figures.dissatisfied,
  ),
})

/** The least number of working days within which a share of them was answered, e.g. 0.5: the median. Null of none. */
export function daysWithin(days: DayCounts, part: number): number | null {
  const sorted = Object.entries(days)
    .map(([day, count]) => [Number(day), count] as const)
    .sort(([a], [b]) => a - b)
  const all = sorted.reduce((total, [, count]) => total + count, 0)
  let within = 0
  for (const [day, count] of sorted) {
    within += count
    if (count > 0 && within >= part * all) return day
  }
  return null
}
