import { builder } from '../../graphql/builder.ts'
import type { OpinionRow } from './opinion.store.ts'

/** A question of the category that was chosen, and what its author answered. */
export type Answer = { question: string; answer: string }

/** What was answered, in the order in which it is redacted; the database keeps none of its own. */
export const answersOf = ({ answers }: Pick<OpinionRow, 'answers'>): Answer[] =>
  Object.entries(answers).map(([question, answer]) => ({ question, answer }))

/** The same in lines, what was left empty left out. */
export const linesOfAnswers = (row: Pick<OpinionRow, 'answers'>): string[] =>
  answersOf(row)
    .filter(({ answer }) => answer)
    .map(({ question, answer }) => `${question}${answer}`)

export const AnswerRef = builder.objectRef<Answer>('OpinionAnswer').implement({
  description: 'A question of the category of an opinion, and what its author answered.',
  fields: (t) => ({
    question: t.exposeString('question', { description: 'What was asked.' }),
    answer: t.exposeString('answer', { description: 'What was answered; empty: nothing was.' }),
  }),
})
