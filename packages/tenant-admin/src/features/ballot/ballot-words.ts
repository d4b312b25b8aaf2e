import { answersOf } from '@minhui/schema/rules/ballot-choices'
import type { BallotForm } from '@minhui/schema/rules/ballot-method'
import { unreadablePaper } from '@minhui/schema/rules/ballot-paper'
import { useText } from '../../lib/text.ts'
import type { Ballot } from './ballot-page.tsx'

/** How a ballot is marked, in the words of the rules. */
export const paperOf = ({ method, options }: Pick<Ballot, 'method' | 'options'>) => ({
  form: method.form.toLowerCase() as BallotForm,
  maxMarks: method.maxMarks,
  options: options.map(({ id }) => id),
})

/** What a paper says, in words: which options are marked, or what is said of each; null: there is no such paper. */
export function usePaperWords(ballot: Pick<Ballot, 'method' | 'options'>): (choices: string | null) => string {
  const t = useText()
  const paper = paperOf(ballot)
  return (choices) => {
    if (choices === null) return t('b_noPaper')
    if (choices === unreadablePaper) return t('b_unreadable')
    const answers = answersOf(paper, choices) ?? []
    const said = answers.flatMap((answer, i) =>
      answer === 'unmarked' ? [] : [paper.form === 'choose' ? String(i + 1) : `${i + 1} ${t(`b_answer_${answer}`)}`],
    )
    if (said.length === 0) return t('b_blank')
    return paper.form === 'choose' ? t('b_marked', { options: said.join('、') }) : said.join('；')
  }
}
