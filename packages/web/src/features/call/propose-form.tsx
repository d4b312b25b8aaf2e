import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import { Field } from '../../components/field.tsx'
import { PhotoPicker } from '../../components/photo-picker.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { usePhotos } from '../../lib/use-photos.ts'
import { type Call, type CallViewer, type Category, Propose } from './call-documents.ts'

type Props = { call: Call; isCitizen: boolean; mandates: CallViewer['mandates']; categories: readonly Category[] }
type Errors = readonly { readonly field: string | null; readonly message: string }[]
const shown = ['title', 'text', 'place', 'costEstimate', 'beneficiaries', 'beneficiaryCount', 'goal']

/** Where a citizen or a deputy proposes a project, once, however often it is sent. */
export function ProposeForm({ call, isCitizen, mandates, categories }: Props) {
  const t = useText()
  const name = useName()
  const { tenant } = useSession()
  const propose = useGraphQLMutation(Propose)
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const [submissionKey] = useState(() => crypto.randomUUID())
  const photos = usePhotos(submissionKey)
  const [errors, setErrors] = useState<Errors>([])
  const [number, setNumber] = useState<string | null>(null)
  const ways = [
    ...(isCitizen ? [{ id: '', label: t('asCitizen') }] : []),
    ...mandates.map(({ id, body }) => ({ id, label: t('asDeputy', { body: body?.name ?? '' }) })),
  ]
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (field: string) => String(form.get(field) ?? '').trim()
    const given = (field: string) => (text(field) ? { [field]: text(field) } : {})
    const count = (field: string) => (text(field) ? { [field]: Number(text(field)) } : {})
    const mandateId = ways.length > 1 ? text('as') : (ways[0]?.id ?? '')
    try {
      const { project, userErrors } = (
        await propose.mutateAsync({
          input: {
            idempotencyKey,
            callId: call.id,
            ...(mandateId ? { proposerKind: 'DEPUTY', mandateId } : { proposerKind: 'CITIZEN' }),
            categoryId: text('categoryId') || (categories[0]?.id ?? ''),
            title: text('title'),
            text: text('text'),
            ...given('place'),
            ...given('beneficiaries'),
            ...given('goal'),
            ...count('costEstimate'),
            ...count('beneficiaryCount'),
            ...(photos.fileIds.length > 0 && { submissionKey, fileIds: photos.fileIds }),
          },
        })
      ).projectPropose
      setErrors(userErrors)
      if (project) setNumber(project.number)
    } catch (error) {
      setErrors([{ field: null, message: (error as Error).message }])
    }
  }
  const wrong = (field: string) => errors.find((error) => error.field === field)?.message
  if (number)
    return (
      <div role="status">
        <h3>{t('proposed')}</h3>
        <p className="receipt">{number}</p>
        <p>{t('proposedNext')}</p>
        <Link className="action" to={`/${tenant}/projects/${number}`}>
          {t('seeProject')}
        </Link>
      </div>
    )
  return (
    <>
      <p className="lead">{t('proposeHint')}</p>
      <form className="form" onSubmit={send}>
        {ways.length > 1 && (
          <fieldset>
            <legend>{t('proposeAs')}</legend>
            {ways.map(({ id, label }, i) => (
              <label key={id}>
                <input type="radio" name="as" value={id} defaultChecked={i === 0} />
                {label}
              </label>
            ))}
          </fieldset>
        )}
        {categories.length > 1 && (
          <label>
            {t('category')}
            <select name="categoryId">
              {categories.map((one) => (
                <option key={one.id} value={one.id}>
                  {name(one)}
                </option>
              ))}
            </select>
          </label>
        )}
        <Field
          label={t('projectTitle')}
          hint={t('projectTitleHint')}
          name="title"
          required
          maxLength={200}
          error={wrong('title')}
        />
        <Field label={t('projectText')} name="text" required rows={6} maxLength={10_000} error={wrong('text')} />
        <Field label={t('projectPlace')} name="place" maxLength={200} error={wrong('place')} />
        <Field
          label={t('projectCost')}
          name="costEstimate"
          type="number"
          min={0}
          step="0.01"
          inputMode="decimal"
          error={wrong('costEstimate')}
        />
        <Field
          label={t('projectWho')}
          hint={t('projectWhoHint')}
          name="beneficiaries"
          maxLength={200}
          error={wrong('beneficiaries')}
        />
        <Field
          label={t('projectWhoCount')}
          name="beneficiaryCount"
          type="number"
          min={0}
          step={1}
          inputMode="numeric"
          error={wrong('beneficiaryCount')}
        />
        <Field label={t('projectGoal')} name="goal" rows={2} maxLength={1000} error={wrong('goal')} />
        <PhotoPicker photos={photos} />
        {errors
          .filter(({ field }) => !field || !shown.includes(field))
          .map((error) => (
            <p key={error.message} className="wrong" role="alert">
              {error.message}
            </p>
          ))}
        <div>
          <button type="submit" disabled={propose.isPending || photos.busy}>
            {t(propose.isPending ? 'sending' : 'send')}
          </button>
        </div>
      </form>
    </>
  )
}
