import { Button, Space, Spin } from 'antd'
import { useGraphQL } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useText } from '../../lib/text.ts'
import { TermsDocument } from './congress-documents.ts'
import type { SpanOf } from './span-form.tsx'

type One = NonNullable<SpanOf['one']> & { readonly viewerCanUpdate: boolean }

/** The terms of a body, the newest first, each with its sessions. */
export function TermList({ bodyId, onOpen }: { bodyId: string; onOpen: (span: SpanOf) => void }) {
  const t = useText()
  const may = useMay()
  const { data, isPending } = useGraphQL(TermsDocument, { id: bodyId })
  if (isPending) return <Spin aria-label={t('congresses')} />
  const terms = data?.node && 'terms' in data.node ? data.node.terms : []
  const line = (kind: SpanOf['kind'], above: string, one: One) => (
    <>
      <span>
        {one.name} <span className="muted unbroken">{`${one.startsOn} — ${one.endsOn ?? ''}`}</span>
      </span>
      {one.viewerCanUpdate && (
        <Button size="small" aria-label={`${t('edit')} ${one.name}`} onClick={() => onOpen({ kind, above, one })}>
          {t('edit')}
        </Button>
      )}
    </>
  )
  return (
    <ul className="plain">
      {terms.map((term) => (
        <li key={term.id}>
          <Space wrap>
            {line('term', bodyId, term)}
            {may('CongressSession.create') && (
              <Button
                size="small"
                aria-label={`${t('sessionAdd')} ${term.name}`}
                onClick={() => onOpen({ kind: 'session', above: term.id, one: null })}
              >
                {t('sessionAdd')}
              </Button>
            )}
          </Space>
          <ul>
            {term.sessions.map((session) => (
              <li key={session.id}>
                <Space wrap>{line('session', term.id, session)}</Space>
              </li>
            ))}
          </ul>
        </li>
      ))}
      {terms.length === 0 && <li className="muted">{t('none')}</li>}
    </ul>
  )
}
