import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/state.tsx'
import type { SuggestionKind, WorkspaceQuery } from '../../gql/graphql.ts'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { MandateField } from './mandate-field.tsx'
import { SuggestionCreate } from './suggestion-documents.ts'
import type { UserError } from './use-act.ts'

type Mandates = NonNullable<WorkspaceQuery['viewer']>['mandates']
const kinds: SuggestionKind[] = ['SUGGESTION', 'MOTION']

/** Begins a draft with its title, which then saves itself. */
export function NewSuggestion({ mandates }: { mandates: Mandates }) {
  const t = useText()
  const navigate = useNavigate()
  const { tenant } = useSession()
  const create = useGraphQLMutation(SuggestionCreate)
  // However often it is sent, one draft comes of it.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const [errors, setErrors] = useState<readonly UserError[]>([])
  const begin = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [kind, mandateId, title] = [
      form.get('kind') as SuggestionKind,
      String(form.get('mandateId')),
      String(form.get('title')),
    ]
    try {
      const { suggestion, userErrors } = (await create.mutateAsync({ input: { idempotencyKey, kind, mandateId, title } }))
        .suggestionCreate
      setErrors(userErrors)
      if (suggestion) await navigate(`/${tenant}/workspace/${suggestion.id}`)
    } catch (error) {
      setErrors([{ code: 'FAILED', field: null, message: (error as Error).message }])
    }
  }
  return (
    <Section id="write" title={t('writeTitle')}>
      <p className="lead">{t('writeHint')}</p>
      <form className="form" onSubmit={begin}>
        <fieldset>
          <legend>{t('kindOf')}</legend>
          {kinds.map((kind, i) => (
            <label key={kind}>
              <input type="radio" name="kind" value={kind} defaultChecked={i === 0} />
              {t(kind)}
            </label>
          ))}
        </fieldset>
        <MandateField label={t('as')} mandates={mandates} />
        <Field
          label={t('title')}
          hint={t('titleHint')}
          name="title"
          required
          maxLength={200}
          autoComplete="off"
          error={errors.find(({ field }) => field === 'title')?.message}
        />
        {errors
          .filter(({ field }) => field !== 'title')
          .map((error) => (
            <p key={error.message} className="wrong" role="alert">
              {error.message}
            </p>
          ))}
        <div>
          <button type="submit" disabled={create.isPending}>
            {t('begin')}
          </button>
        </div>
      </form>
    </Section>
  )
}
