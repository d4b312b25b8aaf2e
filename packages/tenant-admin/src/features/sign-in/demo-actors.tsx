import { useQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

type Actor = {
  name: string
  role: string
  tenant: string | null
  phone: string
  password: string
  secondFactor: boolean
  code: string | null
}
const second = 1000

/** Whom the demonstration offers to sign in as; on a server that is none it is empty. */
export function DemoActors({ onChosen }: { onChosen: (actor: Actor) => Promise<void> }) {
  const t = useText()
  const { tenant } = useSession()
  const { message } = App.useApp()
  const [chosen, setChosen] = useState<string | null>(null)
  const load = async () => {
    const response = await fetch('/dev/actors', { headers: { accept: 'application/json' } })
    return response.ok ? ((await response.json()) as Actor[]) : []
  }
  const { data } = useQuery({ queryKey: ['actors'], queryFn: load, enabled: location.hostname !== '' })
  const actors = data?.filter((actor) => actor.tenant === tenant) ?? []
  if (actors.length === 0) return null
  // Codes live for half a minute and are taken once: the list is asked for anew until it has one that is free.
  const ready = async (role: string): Promise<Actor | undefined> => {
    const actor = (await load()).find((one) => one.tenant === tenant && one.role === role)
    if (!actor?.secondFactor || actor.code) return actor
    await new Promise((resolve) => setTimeout(resolve, second))
    return ready(role)
  }
  const choose = async ({ role }: Actor) => {
    setChosen(role)
    try {
      const actor = await ready(role)
      if (actor) await onChosen(actor)
    } catch (error) {
      message.error((error as Error).message)
    } finally {
      setChosen(null)
    }
  }
  return (
    <section className="panel actors" aria-label={t('actAs')}>
      <h2>{t('actAs')}</h2>
      <p className="muted">{t('actAsHint')}</p>
      <ul>
        {actors.map((actor) => (
          <li key={actor.role}>
            <Button block loading={chosen === actor.role} disabled={chosen !== null} onClick={() => choose(actor)}>
              {actor.name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
