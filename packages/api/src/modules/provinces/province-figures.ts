import { daysWithin } from '@minhui/schema/rules/case-figures'

/**
 * What a district has counted, each with the keys under which it has; `answers`, `days`, `months`, `turnout`, `ratings`, and
 * `suggestionsOverdue`, `suggestionAnswers`, `suggestionSatisfaction` and `suggestionDays` are for reckoning with.
 */
export type Figures = Record<string, Record<string, number>>
/** A figure as it may be shown; null: it is hidden. */
export type Figure = { measure: string; key: string; value: number | null }

/** Figures about fewer people than this are not shown (DOMAIN 3.8). */
export const fewest = 5
const isFew = (value: number) => value > 0 && value < fewest

const counted = [
  'sites',
  'deputies',
  'groups',
  'norms',
  'opinions',
  'satisfaction',
  'suggestions',
  'ballots',
  'elected',
  'projects',
  'lights',
  'tested',
  'money',
]
const ofPeople = new Set(['deputies', 'opinions', 'satisfaction', 'suggestions'])
/** How opinions end that nobody had to answer. */
const excused = new Set(['rejected', 'withdrawn', 'merged'])

const of = (figures: Figures, measure: string) => figures[measure] ?? {}
const hasFew = (keys: Record<string, number>) => Object.values(keys).some(isFew)
const sum = (keys: Record<string, number>) => Object.values(keys).reduce((total, value) => total + value, 0)

/**
 * Whether something of a district is hidden. Each way of dividing the same opinions shows their sum where it shows all its
 * parts, so what one of them hides, no other may tell:
 * - counts under `fewest` are hidden;
 * - response and resolution divide those to be answered into resolved, otherwise answered and unanswered; they are shown
 *   when none of the three is few and no way in which these stand is hidden, or the three would come out from the rate;
 * - satisfaction likewise divides those that were rated, turnout the deputies in office into those who voted and those who
 *   did not, and rating the ratings of citizens; projects, their money, ballots and what they elected are no people;
 * - months divide all opinions, and are shown as a whole or not at all: when neither a month nor a way to stand is few;
 * - half, or nine of ten, were answered within so many days: when at least `fewest` took as long or longer, so that the
 *   figure is not that of one of them;
 * - suggestions likewise: their classes divide those that were filed, and so do whether they are overdue and whether they were
 *   assigned and answered. What the latter two say is shown when no part of theirs and no class is few.
 */
const hides: Record<string, (figures: Figures, key: string) => boolean> = {
  rates: (figures, key) => {
    if (key === 'tested') return false
    const parts = partsOf[key]
    if (parts) return hasFew(of(figures, parts))
    const standing = Object.entries(of(figures, 'opinions')).filter(([state]) => !excused.has(state))
    return hasFew(of(figures, 'answers')) || hasFew(Object.fromEntries(standing))
  },
  days: (figures, key) => fewTookSoLong(of(figures, 'days'), key),
  suggestionsOverdue: (figures) => hasFew(of(figures, 'suggestionsOverdue')) || hasFew(of(figures, 'suggestions')),
  suggestionRates: (figures, key) =>
    key === 'satisfaction'
      ? hasFew(of(figures, 'suggestionSatisfaction'))
      : hasFew(of(figures, 'suggestionAnswers')) || hasFew(of(figures, 'suggestions')),
  suggestionDays: (figures, key) => fewTookSoLong(of(figures, 'suggestionDays'), key),
  months: (figures) => hasFew(of(figures, 'months')) || hasFew(of(figures, 'opinions')),
}
/** What each of these rates divides, by its measure. */
const partsOf: Record<string, string> = { satisfaction: 'satisfaction', turnout: 'turnout', rating: 'ratings' }
const isHidden = (figures: Figures, measure: string, key: string): boolean =>
  hides[measure]?.(figures, key) ?? (ofPeople.has(measure) && isFew(of(figures, measure)[key] ?? 0))

const shares: Record<string, number> = { median: 0.5, p90: 0.9 }
/** Whether fewer than may be told took as long as this share of them, or longer. */
const fewTookSoLong = (days: Record<string, number>, key: string) =>
  sum(days) > 0 && sum(days) * (1 - (shares[key] as number)) < fewest - 1e-9
const daysOf = (days: Record<string, number>) =>
  Object.fromEntries(Object.entries(shares).map(([key, part]) => [key, daysWithin(days, part)]))
const percent = (part: number, whole: number) => (whole > 0 ? Math.round((100 * part) / whole) : null)

/** Of what was rated, how much in percent is at least basically satisfying. */
const contentOf = ({ satisfied = 0, basically_satisfied: basically = 0, dissatisfied = 0 }: Record<string, number>) =>
  percent(satisfied + basically, satisfied + basically + dissatisfied)

/** What the figures say, hidden or not; null: there is nothing of which it could be said. */
function valuesOf(figures: Figures): { measure: string; key: string; value: number | null }[] {
  const { resolved = 0, otherwise = 0, unanswered = 0 } = of(figures, 'answers')
  const { solved = 0, otherwise: answered = 0, unanswered: waiting = 0 } = of(figures, 'suggestionAnswers')
  const { returned = 0, absent = 0 } = of(figures, 'turnout')
  const { content = 0, otherwise: other = 0 } = of(figures, 'ratings')
  const list = (measure: string, values: Record<string, number | null>) =>
    Object.entries(values).map(([key, value]) => ({ measure, key, value }))
  return [
    ...counted.flatMap((measure) => list(measure, of(figures, measure))),
    ...list('rates', {
      response: percent(resolved + otherwise, resolved + otherwise + unanswered),
      resolution: percent(resolved, resolved + otherwise + unanswered),
      satisfaction: contentOf(of(figures, 'satisfaction')),
      turnout: percent(returned, returned + absent),
      tested: contentOf(of(figures, 'tested')),
      rating: percent(content, content + other),
    }),
    ...list('days', daysOf(of(figures, 'days'))),
    ...list('suggestionsOverdue', { all: of(figures, 'suggestionsOverdue')['overdue'] ?? null }),
    ...list('suggestionRates', {
      response: percent(solved + answered, solved + answered + waiting),
      resolution: percent(solved, solved + answered),
      satisfaction: contentOf(of(figures, 'suggestionSatisfaction')),
    }),
    ...list('suggestionDays', daysOf(of(figures, 'suggestionDays'))),
    ...list('months', of(figures, 'months')),
  ].filter(({ value }) => value !== null)
}

/**
 * What may be shown of districts together, or of one. What is hidden of a district must not come out by taking what is
 * shown from the sum: that is hidden as soon as one of its parts is.
 */
export function shownFigures(districts: readonly Figures[]): Figure[] {
  const together: Figures = {}
  for (const [measure, keys] of districts.flatMap((figures) => Object.entries(figures))) {
    const into = together[measure] ?? {}
    for (const [key, value] of Object.entries(keys)) into[key] = (into[key] ?? 0) + value
    together[measure] = into
  }
  return valuesOf(together).map(({ measure, key, value }) => ({
    measure,
    key,
    value: [together, ...districts].some((figures) => isHidden(figures, measure, key)) ? null : value,
  }))
}
