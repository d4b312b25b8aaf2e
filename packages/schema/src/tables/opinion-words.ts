import { caseWordsTable } from './case.ts'
import { opinions } from './opinion.ts'

/** What opinions are found by. */
export const opinionWords = caseWordsTable(
  'opinion_words',
  'The words of an opinion, under its id, by which it is found: of its title, its text and its answer, never of notes.',
  opinions,
)
