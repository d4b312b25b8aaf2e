import { printMutation } from '../cases/print.type.ts'
import { replyLetters } from './reply-letter.ts'
import { Suggestion } from './suggestion.type.ts'

printMutation(
  'suggestionsPrint',
  'Prints the reply letters (答复函) of several suggestions as one file.',
  replyLetters,
  Suggestion,
)
