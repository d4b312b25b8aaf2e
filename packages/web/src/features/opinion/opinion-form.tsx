import { type FormEvent, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { CategoryFields } from '../../components/category-fields.tsx'
import { PhotoPicker } from '../../components/photo-picker.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { useCategories } from '../../lib/use-categories.ts'
import { usePhotos } from '../../lib/use-photos.ts'
import { LocationButton, type Point } from './location-button.tsx'

const PlaceDocument = graphql(`
  query SpeakPlace($code: String!) {
    siteByCode(code: $code) { id name nameEn }
  }
`)
const Submit = graphql(
  `mutation OpinionSubmit($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field message } } }`,
)

type Errors = readonly { readonly field: string | null; readonly message: string }[]

/** Where somebody says something, with or without a name, at the site whose code they scanned. */
export function OpinionForm() {
  const t = useText()
  const name = useName()
  const { tenant } = useSession()
  const [search] = useSearchParams()
  const query = useGraphQL(PlaceDocument, { code: search.get('site') ?? '' })
  const submit = useGraphQLMutation(Submit)
  // One key for one opinion, however often it is sent: a lost answer comes again, and makes no second one.
  const [submissionKey] = useState(() => crypto.randomUUID())
  const photos = usePhotos(submissionKey)
  const [categoryId, setCategory] = useState('')
  const [point, setPoint] = useState<Point | null>(null)
  const [errors, setErrors] = useState<Errors>([])
  const [receipt, setReceipt] = useState<{ number: string; code: string } | null>(null)
  const categories = useCategories()
  const questions = categories.find(({ id }) => id === categoryId)?.questions ?? []
  const scanned = search.get('q')
  const site = query.data?.siteByCode
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (field: string) => String(form.get(field) ?? '').trim() || undefined
    try {
      const answer = (
        await submit.mutateAsync({
          input: {
            submissionKey,
            text: text('text') ?? '',
            ...(scanned
              ? { qrCode: scanned }
              : { ...(site && { siteId: site.id }), ...(search.get('deputy') && { mandateId: search.get('deputy') as string }) }),
            ...(categoryId && { categoryId, answers: questions.map((_question, i) => text(`answer${i}`) ?? '') }),
            ...(photos.fileIds.length > 0 && { photoIds: photos.fileIds }),
            ...point,
            ...(text('place') && { place: text('place') as string }),
            ...(text('name') && { name: text('name') as string }),
            ...(text('phone') && { phone: text('phone') as string }),
          },
        })
      ).opinionSubmit
      setErrors(answer.userErrors)
      if (answer.number && answer.code) setReceipt({ number: answer.number, code: answer.code })
    } catch (error) {
      setErrors([{ field: null, message: (error as Error).message }])
    }
  }
  const wrong = (field: string | null) => errors.find((error) => error.field === field)?.message
  const shown = new Set(['text', 'phone', 'name', 'place'])
  const rest = errors.filter(({ field }) => !field || !shown.has(field))
  if (receipt)
    return (
      <section aria-labelledby="sent">
        <h1 id="sent">{t('sent')}</h1>
        <dl className="facts">
          <div>
            <dt>{t('number')}</dt>
            <dd className="receipt">{receipt.number}</dd>
          </div>
          <div>
            <dt>{t('code')}</dt>
            <dd className="receipt">{receipt.code}</dd>
          </div>
        </dl>
        <p>{t('keepThese')}</p>
        <Link className="action" to={`/${tenant}/opinions?number=${receipt.number}`}>
          {t('trace')}
        </Link>
      </section>
    )
  return (
    <section aria-labelledby="speak">
      <h1 id="speak">{t('speakTitle')}</h1>
      {site && <p className="kind">{t('toSite', { name: name(site) })}</p>}
      <p className="lead">{t('speakHint')}</p>
      <form className="form" onSubmit={send}>
        <label>
          {t('what')}
          <textarea name="text" required maxLength={4000} rows={6} />
          {wrong('text') && <span className="wrong">{wrong('text')}</span>}
        </label>
        <CategoryFields categories={categories} value={categoryId} onChange={setCategory} />
        <label>
          {t('where')}
          <input name="place" maxLength={200} />
          {wrong('place') && <span className="wrong">{wrong('place')}</span>}
        </label>
        <LocationButton point={point} onChange={setPoint} />
        <PhotoPicker photos={photos} />
        <label>
          {t('yourName')}
          <input name="name" maxLength={60} autoComplete="name" />
          {wrong('name') && <span className="wrong">{wrong('name')}</span>}
        </label>
        <label>
          {t('yourPhone')}
          <input name="phone" maxLength={20} inputMode="tel" autoComplete="tel" />
          {wrong('phone') && <span className="wrong">{wrong('phone')}</span>}
        </label>
        {rest.map((error) => (
          <p key={error.message} className="wrong" role="alert">
            {error.message}
          </p>
        ))}
        <div>
          <button type="submit" disabled={submit.isPending || photos.busy}>
            {t(submit.isPending ? 'sending' : 'send')}
          </button>
        </div>
      </form>
      <p className="lead">
        <Link to={`/${tenant}/opinions`}>{t('trace')}</Link>
      </p>
    </section>
  )
}
