import { workingDaysBetween } from './case-clock.ts'
import { share } from './share.ts'
import type { Calendar } from './working-days.ts'

/** What is counted of suggestions by the time in which they were filed; the words beside each are its definition, in the table, in the API and for whoever reads it. */
export const suggestionCounts = {
  filed: 'Filed in the time, motions among them.',
  motions: 'Motions among them.',
  key: 'Supervised by a leader.',
  assigned: 'Assigned to units.',
  contacted: 'Whose unit has spoken with the deputy in time.',
  replied: 'Answered.',
  inTime: 'Answered within the limit that ran; of a unit, within that which ran when its head signed.',
  solved: 'Answered as solved (A).',
  planned: 'Answered as being solved or planned (B).',
  waiting: 'Answered as having to wait (C).',
  reference: 'Taken for reference (D).',
  satisfied: 'Whose deputy is satisfied with the result.',
  basicallySatisfied: 'Basically satisfied.',
  dissatisfied: 'Dissatisfied.',
  redone: 'Answered again because the deputy was dissatisfied.',
  withdrawn: 'Taken back.',
  overdue: 'Open and overdue today; of a unit, those that wait for units.',
  promised: 'Promises that were made in replies.',
  kept: 'Those that were kept.',
} as const
export type SuggestionCount = keyof typeof suggestionCounts
export const suggestionCountNames = Object.keys(suggestionCounts) as SuggestionCount[]
export type SuggestionFigures = Record<SuggestionCount, number>
const { overdue: _, ...kept } = suggestionCounts
/** What is kept of them: all but what the present day decides, which is reckoned from their last days when it is asked. */
export const keptSuggestionCounts = kept
export type KeptSuggestionCount = keyof typeof keptSuggestionCounts
export const keptSuggestionCountNames = Object.keys(keptSuggestionCounts) as KeptSuggestionCount[]

/** Shares from 0 to 1, with their definitions. */
export const suggestionRates = {
  contactRate: 'Contact (见面沟通率): of those assigned, those whose unit has spoken with the deputy in time.',
  replyRate: 'Reply (答复率): of those assigned, those answered.',
  inTimeRate: 'In time (按期答复率): of those answered, those answered within the limit that ran.',
  solvedRate: 'Solved (解决率): of those answered, those of class A.',
  plannedRate: 'Solved, being solved or planned (解决和计划解决率): of those answered, those of classes A and B.',
  satisfactionRate:
    'Satisfaction (满意率): of those that their deputies have rated, those with whose result they are satisfied or basically so.',
  keptRate: 'Promises kept (承诺兑现率): of those made, those kept.',
} as const
/** Null where there is nothing of which it could be a share. */
export type SuggestionRates = Record<keyof typeof suggestionRates, number | null>

/** The rates of some suggestions. */
export function suggestionRatesOf(figures: SuggestionFigures): SuggestionRates {
  const { assigned, contacted, replied, inTime, solved, planned, promised, kept } = figures
  const content = figures.satisfied + figures.basicallySatisfied
  return {
    contactRate: share(contacted, assigned),
    replyRate: share(replied, assigned),
    inTimeRate: share(inTime, replied),
    solvedRate: share(solved, replied),
    plannedRate: share(solved + planned, replied),
    satisfactionRate: share(content, content + figures.dissatisfied),
    keptRate: share(kept, promised),
  }
}

/** A time in which a unit had a suggestion: from the day on which it came to it until the one on which it left; null: it has it still. */
export type HeldSpan = { from: string; until: string | null }

/**
 * Working days that a unit had a suggestion until its head signed its answer; those on which it lay elsewhere, returned or with the office, do not
 * count. Null where it is not known when it came to it.
 */
export function daysHeld(held: readonly HeldSpan[], signedOn: string, calendar: Calendar): number | null {
  const before = held.filter(({ from }) => from <= signedOn)
  if (before.length === 0) return null
  const lastOf = (until: string | null) => (until !== null && until < signedOn ? until : signedOn)
  return before.reduce((days, { from, until }) => days + workingDaysBetween(from, lastOf(until), calendar), 0)
}
