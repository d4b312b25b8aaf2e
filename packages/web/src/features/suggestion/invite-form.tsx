import { useEffect, useState } from 'react'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/state.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { FindDeputiesDocument, type Suggestion } from './suggestion-documents.ts'

type Chosen = { id: string; name: string }
type Props = { suggestion: Suggestion; isBusy: boolean; onInvite: (mandateIds: string[]) => unknown }

/** Asks deputies of the same body, who are found by name, to sign. Who was asked before stays asked. */
export function InviteForm({ suggestion, isBusy, onInvite }: Props) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<readonly Chosen[]>(() =>
    suggestion.cosigners.flatMap(({ status, mandate }) =>
      mandate?.person && status !== 'DECLINED' ? [{ id: mandate.id, name: mandate.person.name }] : [],
    ),
  )
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), 300)
    return () => clearTimeout(timer)
  }, [typed])
  const taken = new Set([suggestion.mandate?.id, ...chosen.map(({ id }) => id)])
  return (
    <Section id="invite" title={t('invite')}>
      <p className="lead">
        {t('inviteHint')} {suggestion.kind === 'MOTION' && t('inviteMotion')}
      </p>
      <div className="form">
        <Field
          label={t('findDeputy')}
          value={typed}
          autoComplete="off"
          maxLength={60}
          onChange={({ target }) => setTyped(target.value)}
        />
        {search && (
          <Found
            search={search}
            bodyId={suggestion.body?.id ?? null}
            taken={taken}
            onAdd={(one) => {
              setChosen([...chosen, one])
              setTyped('')
            }}
          />
        )}
        {chosen.length > 0 && (
          <ul className="chosen" aria-label={t('cosigners')}>
            {chosen.map(({ id, name }) => (
              <li key={id}>
                {name}
                <button
                  type="button"
                  aria-label={t('removeDeputy', { name })}
                  onClick={() => setChosen(chosen.filter((one) => one.id !== id))}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        )}
        <div>
          <button
            type="button"
            disabled={isBusy || chosen.length === 0}
            onClick={() => void onInvite(chosen.map(({ id }) => id))}
          >
            {t('sendInvitations', { count: chosen.length })}
          </button>
        </div>
      </div>
    </Section>
  )
}

type FoundProps = {
  search: string
  bodyId: string | null
  taken: ReadonlySet<string | undefined>
  onAdd: (one: Chosen) => void
}

function Found({ search, bodyId, taken, onAdd }: FoundProps) {
  const t = useText()
  const { data, isPending } = useGraphQL(FindDeputiesDocument, { search, bodyId })
  if (isPending) return <p role="status">{t('loading')}</p>
  const deputies = (data?.mandates.nodes ?? []).filter(({ id, person }) => person && !taken.has(id))
  if (deputies.length === 0) return <p role="status">{t('nobodyFound')}</p>
  return (
    <ul className="chosen" aria-label={t('foundDeputies')}>
      {deputies.map(({ id, person }) => (
        <li key={id} className="found">
          <button
            type="button"
            aria-label={t('addDeputy', { name: person?.name ?? '' })}
            onClick={() => onAdd({ id, name: person?.name ?? '' })}
          >
            ＋ {person?.name}
          </button>
          {person?.employer && <small>{person.employer}</small>}
        </li>
      ))}
    </ul>
  )
}
