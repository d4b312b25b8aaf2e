import type { BallotAnswer } from '@minhui/schema/rules/ballot-choices'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import type { Booth } from './ballot-documents.ts'

type Props = {
  form: Booth['method']['form']
  option: Booth['options'][number]
  answer: BallotAnswer
  /** No more can be marked. */
  isFull: boolean
  onAnswer: (answer: BallotAnswer) => void
}
const answersIn = {
  EACH: ['for', 'against', 'abstain'],
  ASSESS: ['satisfied', 'basically', 'dissatisfied'],
} as const

/** One option of a paper, with what can be said of it. */
export function PaperOption({ form, option, answer, isFull, onAnswer }: Props) {
  const t = useText()
  const { id, ordinal, title } = option
  if (form === 'CHOOSE')
    return (
      <li className={answer === 'for' ? 'chosen-option' : undefined}>
        <label className="pick">
          <input
            type="checkbox"
            checked={answer === 'for'}
            disabled={isFull && answer !== 'for'}
            onChange={({ target }) => onAnswer(target.checked ? 'for' : 'unmarked')}
          />
          <span className="ordinal">{ordinal}</span>
          <span>{title}</span>
        </label>
        <AboutOption option={option} />
      </li>
    )
  return (
    <li className={answer === 'unmarked' ? undefined : 'chosen-option'}>
      <fieldset>
        <legend>
          <span className="ordinal">{ordinal}</span> {title} <AboutOption option={option} />
        </legend>
        <div className="answers">
          {answersIn[form].map((one) => (
            <label key={one} className="pick">
              <input
                type="radio"
                name={id}
                checked={answer === one}
                disabled={one === 'for' && isFull && answer !== 'for'}
                onChange={() => onAnswer(one)}
              />
              {t(`a_${one}`)}
            </label>
          ))}
          <button
            type="button"
            className="inline"
            aria-label={t('clearOf', { title })}
            hidden={answer === 'unmarked'}
            onClick={() => onAnswer('unmarked')}
          >
            {t('clear')}
          </button>
        </div>
      </fieldset>
    </li>
  )
}

/** Leads to what is known of a project, beside the paper and not in its place. */
function AboutOption({ option: { title, project } }: Pick<Props, 'option'>) {
  const t = useText()
  const { tenant } = useSession()
  if (!project) return null
  return (
    <a
      className="about-option"
      href={`/${tenant}/projects/${project.number}`}
      target="_blank"
      rel="noreferrer"
      aria-label={t('aboutOptionOf', { title })}
    >
      {t('aboutOption')}
    </a>
  )
}
