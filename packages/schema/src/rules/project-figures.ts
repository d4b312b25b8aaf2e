import { share } from './share.ts'

/** What is counted of projects; the words beside each are its definition, in the table, in the API and for whoever reads it. */
export const projectCounts = {
  projects: 'How many there are.',
  costEstimate: 'What they are reckoned to cost, in yuan.',
  budget: 'What may be spent on them, in yuan.',
  spent: 'What has been spent on them, in yuan.',
  satisfied: 'Those with whose delivery the deputies, in their secret test, are satisfied.',
  basicallySatisfied: 'Those with which they are basically satisfied.',
  dissatisfied: 'Those with which they are dissatisfied.',
  ratings: 'How many ratings citizens have given, from 1 to 5.',
  score: 'The sum of these ratings.',
  content: 'How many of these ratings are 4 or 5.',
} as const
export type ProjectCount = keyof typeof projectCounts
export const projectCountNames = Object.keys(projectCounts) as ProjectCount[]
export type ProjectFigures = Record<ProjectCount, number>

/** Shares and averages, with their definitions. */
export const projectRates = {
  spentRate: 'Spending (资金执行率): of the budget, what has been spent, from 0 and beyond 1.',
  satisfactionRate:
    'Satisfaction of deputies (测评满意率): of the projects tested, those with which they are satisfied or basically so, from 0 to 1.',
  averageScore: 'The average of the ratings of citizens, from 1 to 5.',
} as const
/** Null where there is nothing of which it could be said. */
export type ProjectRates = Record<keyof typeof projectRates, number | null>

/** The figures of all of them together; money to the fen. */
export function addProjectFigures(parts: Iterable<ProjectFigures>): ProjectFigures {
  const sum = Object.fromEntries(projectCountNames.map((name) => [name, 0])) as ProjectFigures
  for (const part of parts) for (const name of projectCountNames) sum[name] = Math.round((sum[name] + part[name]) * 100) / 100
  return sum
}

/** The rates of some projects. */
export function projectRatesOf(figures: ProjectFigures): ProjectRates {
  const { budget, spent, satisfied, basicallySatisfied, dissatisfied, ratings, score } = figures
  const content = satisfied + basicallySatisfied
  return {
    spentRate: share(spent, budget),
    satisfactionRate: share(content, content + dissatisfied),
    averageScore: share(score, ratings),
  }
}
