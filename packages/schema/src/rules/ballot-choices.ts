import type { BallotForm, BallotMethod } from './ballot-method.ts'

/** What can be said of an option; `unmarked`: not marked, or the key was not pressed. */
export const ballotAnswers = ['for', 'against', 'abstain', 'satisfied', 'basically', 'dissatisfied', 'unmarked'] as const
export type BallotAnswer = (typeof ballotAnswers)[number]

/** The characters of which the choices of a form are written, one per option in the order of the paper. */
export const answerMarks = {
  choose: { '1': 'for', '0': 'unmarked' },
  each: { f: 'for', a: 'against', n: 'abstain', '-': 'unmarked' },
  assess: { s: 'satisfied', b: 'basically', d: 'dissatisfied', '-': 'unmarked' },
} as const satisfies Record<BallotForm, Readonly<Record<string, BallotAnswer>>>

/** What a returned paper counts as: a blank one is valid and abstains from everything; a void one is counted as returned. */
export type BallotReading = { state: 'valid' | 'blank' } | { state: 'void'; reason: 'malformed' | 'overmarked' }

/** What a character says in a form; undefined: nothing. Own keys alone, so that no inherited name is taken for one. */
const answerOf = (form: BallotForm, mark: string): BallotAnswer | undefined => {
  const marks: Readonly<Record<string, BallotAnswer>> = answerMarks[form]
  return Object.hasOwn(marks, mark) ? marks[mark] : undefined
}

/** The answers that choices spell, in the order of the paper; null when they are not of this paper. */
export function answersOf(method: Pick<BallotMethod, 'form' | 'options'>, choices: string): BallotAnswer[] | null {
  if (choices.length !== method.options.length) return null
  const answers = choices.split('').map((mark) => answerOf(method.form, mark))
  return answers.every((answer) => answer !== undefined) ? answers : null
}

/**
 * Whether a paper counts: more marked than allowed is void, as many or fewer is valid (EL 44), none at all is blank. What
 * is not written in the form's characters, one per option, is void, too: nobody guesses what was meant.
 */
export function readChoices(method: Pick<BallotMethod, 'form' | 'options' | 'maxMarks'>, choices: string): BallotReading {
  const answers = answersOf(method, choices)
  if (!answers) return { state: 'void', reason: 'malformed' }
  const marked = answers.reduce((sum, answer) => sum + Number(answer === 'for'), 0)
  if (marked > method.maxMarks) return { state: 'void', reason: 'overmarked' }
  return { state: answers.every((answer) => answer === 'unmarked') ? 'blank' : 'valid' }
}

/** Answers by the id of their option, written as choices; what is not answered is left unmarked. Throws at an answer that the form does not know. */
export function choicesOf(
  method: Pick<BallotMethod, 'form' | 'options'>,
  answers: Readonly<Partial<Record<string, BallotAnswer>>>,
): string {
  const marks = Object.entries(answerMarks[method.form])
  return method.options
    .map((id) => {
      const answer = answers[id] ?? 'unmarked'
      const [mark] = marks.find(([, meaning]) => meaning === answer) ?? []
      if (mark === undefined) throw new RangeError(`${method.form} has no answer ${answer}`)
      return mark
    })
    .join('')
}
