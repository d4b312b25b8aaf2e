import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import { CategoryFields } from '../../components/category-fields.tsx'
import { Field } from '../../components/field.tsx'
import { PhotoPicker } from '../../components/photo-picker.tsx'
import { Loaded } from '../../components/state.tsx'
import { StepHeading } from '../../components/step-heading.tsx'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { useCategories } from '../../lib/use-categories.ts'
import { usePhotos } from '../../lib/use-photos.ts'
import { TakeDown } from './heard-documents.ts'
import { MandateField } from './mandate-field.tsx'
import { WorkspaceDocument } from './suggestion-documents.ts'
import type { UserError } from './use-act.ts'

/** The ways in which something comes to a deputy, the usual one first. */
const channels = ['VISIT', 'RECEPTION', 'EVENT', 'PHONE'] as const
type Receipt = { number: string; code: string }

/** Where a deputy takes down what a citizen says to them (代表收集), who is then handed number and code. */
export function TakeDownForm() {
  const t = useText()
  const { tenant } = useSession()
  const who = useGraphQL(WorkspaceDocument, {}, { fresh: true })
  const categories = useCategories()
  const submit = useGraphQLMutation(TakeDown)
  // However often it is sent, it is one opinion.
  const [submissionKey] = useState(() => crypto.randomUUID())
  const photos = usePhotos(submissionKey)
  const [categoryId, setCategory] = useState('')
  const [errors, setErrors] = useState<readonly UserError[]>([])
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  const questions = categories.find(({ id }) => id === categoryId)?.questions ?? []
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (field: string) => String(form.get(field) ?? '').trim()
    const said = Object.fromEntries((['place', 'name', 'phone'] as const).flatMap((one) => (text(one) ? [[one, text(one)]] : [])))
    const input = {
      submissionKey,
      text: text('text'),
      channel: text('channel') as (typeof channels)[number],
      mandateId: text('mandateId'),
      ...said,
      ...(categoryId && { categoryId, answers: questions.map((_question, i) => text(`answer${i}`)) }),
      ...(photos.fileIds.length > 0 && { photoIds: photos.fileIds }),
    }
    try {
      const { number, code, userErrors } = (await submit.mutateAsync({ input })).opinionSubmit
      setErrors(userErrors)
      if (number && code) setReceipt({ number, code })
    } catch (error) {
      setErrors([{ code: 'FAILED', field: null, message: (error as Error).message }])
    }
  }
  const wrong = (field: string) => errors.find((error) => error.field === field)?.message
  const shown = new Set<string | null>(['text', 'phone', 'name', 'place'])
  return (
    <>
      <nav aria-label={t('path')} className="path">
        <Link to={`/${tenant}`}>{t('home')}</Link>
        <Link to={`/${tenant}/workspace`}>{t('workspace')}</Link>
      </nav>
      <h1>{t('takeDown')}</h1>
      <Loaded query={who}>
        {({ viewer, viewerPermissions }) => {
          if (!viewer?.mandates.length || !viewerPermissions.includes('Opinion.create'))
            return <p className="state">{t('noMandate')}</p>
          if (receipt) return <TakenDown {...receipt} />
          return (
            <section aria-label={t('takeDown')}>
              <p className="lead">{t('takeDownHint')}</p>
              <form className="form" onSubmit={send}>
                <Field label={t('saidWhat')} name="text" rows={5} required maxLength={4000} error={wrong('text')} />
                <label>
                  {t('heardBy')}
                  <select name="channel">
                    {channels.map((one) => (
                      <option key={one} value={one}>
                        {t(`channel_${one}`)}
                      </option>
                    ))}
                  </select>
                </label>
                <MandateField label={t('saidTo')} mandates={viewer.mandates} />
                <CategoryFields categories={categories} value={categoryId} onChange={setCategory} />
                <Field label={t('where')} name="place" maxLength={200} error={wrong('place')} />
                <PhotoPicker photos={photos} />
                <Field label={t('speaker')} name="name" maxLength={60} autoComplete="off" error={wrong('name')} />
                <Field
                  label={t('speakerPhone')}
                  hint={t('speakerHint')}
                  name="phone"
                  maxLength={20}
                  inputMode="tel"
                  autoComplete="off"
                  error={wrong('phone')}
                />
                {errors
                  .filter(({ field }) => !shown.has(field))
                  .map((error) => (
                    <p key={error.message} className="wrong" role="alert">
                      {error.message}
                    </p>
                  ))}
                <div>
                  <button type="submit" disabled={submit.isPending || photos.busy}>
                    {t(submit.isPending ? 'sending' : 'takeDown')}
                  </button>
                </div>
              </form>
            </section>
          )
        }}
      </Loaded>
    </>
  )
}

/** What whoever spoke is handed. */
function TakenDown({ number, code }: Receipt) {
  const t = useText()
  const { tenant } = useSession()
  return (
    <section aria-label={t('takenDown')}>
      <StepHeading>{t('takenDown')}</StepHeading>
      <dl className="facts">
        <div>
          <dt>{t('number')}</dt>
          <dd className="receipt">{number}</dd>
        </div>
        <div>
          <dt>{t('code')}</dt>
          <dd className="receipt">{code}</dd>
        </div>
      </dl>
      <p>{t('takenDownHint')}</p>
      <Link className="action" to={`/${tenant}/workspace`}>
        {t('workspace')}
      </Link>
    </section>
  )
}
