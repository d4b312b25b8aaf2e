import type { ReactNode } from 'react'
import { RequestError } from '../lib/graphql.ts'
import { useText } from '../lib/text.ts'

type Query<T> = { data: T | undefined; error: Error | null; isPending: boolean; refetch: () => unknown }

/** Shows what a query answers, or that it is under way, or why there is nothing. */
export function Loaded<T>({ query, children }: { query: Query<T>; children: (data: T) => ReactNode }) {
  const t = useText()
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isPending) {
    return (
      <p className="state" role="status">
        {t('loading')}
      </p>
    )
  }
  const code = query.error instanceof RequestError ? query.error.code : ''
  if (code === 'TENANT_NOT_FOUND') return <p className="state">{t('noDistrict')}</p>
  if (code === 'TENANT_SUSPENDED') return <p className="state">{t('suspended')}</p>
  return (
    <div className="state" role="alert">
      <p>{t('failed', { message: query.error?.message ?? '' })}</p>
      <button type="button" onClick={() => query.refetch()}>
        {t('again')}
      </button>
    </div>
  )
}

/** A part of a page with its heading. */
export function Section({ id, title, aside, children }: { id: string; title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`} id={id}>
      <header className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  )
}
