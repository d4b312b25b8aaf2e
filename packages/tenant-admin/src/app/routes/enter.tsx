import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Spin, Typography } from 'antd'
import { useNavigate } from 'react-router'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

type Actor = { name: string; role: string; tenant: string | null; token: string }
const consoleRoles = ['district_admin', 'office_admin', 'station_keeper', 'group_convener', 'supervisor']

/** The first page: as whom to act. Only development offers anybody. */
export function Enter() {
  const t = useText()
  const { enter, language, setLanguage } = useSession()
  const navigate = useNavigate()
  const { data, isPending } = useQuery({
    queryKey: ['actors'],
    queryFn: async () => {
      const response = await fetch('/dev/actors', { headers: { accept: 'application/json' } })
      return response.ok ? ((await response.json()) as Actor[]) : []
    },
  })
  const actors = data?.filter((actor) => actor.tenant && consoleRoles.includes(actor.role)) ?? []
  const byTenant = Map.groupBy(actors, (actor) => actor.tenant as string)
  return (
    <main className="console-body">
      <div className="page-head">
        <h1>
          {t('product')} · {t('actAs')}
        </h1>
        <Button onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}>{t('other')}</Button>
      </div>
      {isPending && <Spin />}
      {data && actors.length === 0 && <Alert type="info" message={t('noSignIn')} />}
      {actors.length > 0 && <Typography.Paragraph className="muted">{t('actAsHint')}</Typography.Paragraph>}
      <div className="actors">
        {[...byTenant].map(([tenant, list]) => (
          <section key={tenant} className="panel" aria-labelledby={`actors-${tenant}`}>
            <h2 id={`actors-${tenant}`}>{tenant}</h2>
            <ul>
              {list.map((actor) => (
                <li key={actor.role}>
                  <Button
                    block
                    onClick={() => {
                      enter(actor)
                      void navigate(`/${tenant}/sites`)
                    }}
                  >
                    {actor.name}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  )
}
