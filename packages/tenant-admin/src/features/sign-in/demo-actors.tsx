import { useQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

type Actor = { name: string; role: string; tenant: string | null; phone: string; password: string; code: string | null }

/** Whom the demonstration offers to sign in as; on a server that is none it is empty. */
export function DemoActors({ onChosen }: { onChosen: (actor: Actor) => Promise<void> }) {
  const t = useText()
  const { tenant } = useSession()
  const { message } = App.useApp()
  const load = async () => {
    const response = await fetch('/dev/actors', { headers: { accept: 'application/json' } })
    return response.ok ? ((await response.json()) as Actor[]) : []
  }
  const { data } = useQuery({ queryKey: ['actors'], queryFn: load, enabled: location.hostname !== '' })
  const actors = data?.filter((actor) => actor.tenant === tenant) ?? []
  if (actors.length === 0) return null
  const choose = async ({ role }: Actor) => {
    // Codes live for half a minute: the list is asked for anew.
    const actor = (await load()).find((one) => one.tenant === tenant && one.role === role)
    await onChosen(actor as Actor).catch((error: Error) => message.error(error.message))
  }
  return (
    <section className="panel actors" aria-label={t('actAs')}>
      <h2>{t('actAs')}</h2>
      <p className="muted">{t('actAsHint')}</p>
      <ul>
        {actors.map((actor) => (
          <li key={actor.role}>
            <Button block onClick={() => choose(actor)}>
              {actor.name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
