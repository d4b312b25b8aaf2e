import { answerMarks, answersOf } from '@minhui/schema/rules/ballot-choices'
import { unreadablePaper } from '@minhui/schema/rules/ballot-paper'
import { Checkbox, Radio } from 'antd'
import { useText } from '../../lib/text.ts'
import type { Ballot } from './ballot-page.tsx'
import { paperOf } from './ballot-words.ts'

type Props = { ballot: Ballot; value: string; onChange: (choices: string) => void }

/** A paper as nobody has marked it yet. */
export const blankPaper = (ballot: Ballot): string => {
  const { form, options } = paperOf(ballot)
  return (form === 'choose' ? '0' : '-').repeat(options.length)
}

/** What one paper says, option by option as it is printed; or that its meaning cannot be told. */
export function PaperField({ ballot, value, onChange }: Props) {
  const t = useText()
  const paper = paperOf(ballot)
  const marks = Object.entries(answerMarks[paper.form])
  const isUnreadable = value === unreadablePaper
  const choices = isUnreadable ? blankPaper(ballot) : value
  const answers = answersOf(paper, choices) ?? []
  const put = (at: number, mark: string) => onChange(choices.slice(0, at) + mark + choices.slice(at + 1))
  return (
    <>
      <ol className="paper-options">
        {ballot.options.map(({ id, ordinal, title }, i) =>
          paper.form === 'choose' ? (
            <li key={id}>
              <Checkbox
                disabled={isUnreadable}
                checked={answers[i] === 'for'}
                onChange={(event) => put(i, event.target.checked ? '1' : '0')}
              >
                {title}
              </Checkbox>
            </li>
          ) : (
            <li key={id}>
              <div className="row">
                {title}
                <Radio.Group
                  name={`paper-${ordinal}`}
                  aria-label={title}
                  optionType="button"
                  size="small"
                  disabled={isUnreadable}
                  value={choices[i]}
                  onChange={(event) => put(i, event.target.value)}
                  options={marks.map(([mark, answer]) => ({ value: mark, label: t(`b_answer_${answer}`) }))}
                />
              </div>
            </li>
          ),
        )}
      </ol>
      <Checkbox
        className="gap-below"
        checked={isUnreadable}
        onChange={(event) => onChange(event.target.checked ? unreadablePaper : blankPaper(ballot))}
      >
        {t('b_unreadable')}
      </Checkbox>
    </>
  )
}
