import { caseWordsTable } from './case.ts'
import { suggestions } from './suggestion.ts'

/** What suggestions are found by: words that whoever reads one may read. */
export const suggestionWords = caseWordsTable(
  'suggestion_words',
  'The words of a suggestion, under its id, by which it is found: of its title, its text and the replies that its deputy has, never of what is not given, nor of notes.',
  suggestions,
)
