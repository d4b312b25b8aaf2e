import { useText } from '../lib/text.ts'
import type { useCategories } from '../lib/use-categories.ts'
import { Field } from './field.tsx'

type Category = ReturnType<typeof useCategories>[number]
type Props = { categories: readonly Category[]; value: string; onChange: (id: string) => void }

/** What an opinion is about, and the questions of that: their answers are sent as `answer0` and so on. */
export function CategoryFields({ categories, value, onChange }: Props) {
  const t = useText()
  if (categories.length === 0) return null
  const questions = categories.find(({ id }) => id === value)?.questions ?? []
  return (
    <>
      <label>
        {t('aboutWhat')}
        <select value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('notSure')}</option>
          {categories.map(({ id, path }) => (
            <option key={id} value={id}>
              {path}
            </option>
          ))}
        </select>
      </label>
      {questions.map((question, i) => (
        <Field key={question} label={question} name={`answer${i}`} maxLength={500} />
      ))}
    </>
  )
}
