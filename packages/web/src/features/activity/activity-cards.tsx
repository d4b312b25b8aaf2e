import { Link } from 'react-router'
import { Attached } from '../../components/attached.tsx'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import type { Activity } from './activity-documents.ts'

/** So many deputies are named on a card. */
const named = 5

/** When something is where the districts are: the end without its day where that is the same. */
function useSpan(): (startsAt: string, endsAt: string | null) => string {
  const { language } = useSession()
  const format = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, {
      timeZone: 'Asia/Shanghai',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      ...style,
    })
  const whole = format({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' })
  return (startsAt, endsAt) =>
    endsAt ? whole.formatRange(new Date(startsAt), new Date(endsAt)) : whole.format(new Date(startsAt))
}

/** Activities, each as a card: what it is, when and where, and who was there. */
export function ActivityCards({ activities }: { activities: readonly Activity[] }) {
  const t = useText()
  const name = useName()
  const span = useSpan()
  const { tenant } = useSession()
  return (
    <ul className="cards project-cards">
      {activities.map((one) => {
        const people = one.deputies.flatMap(({ person }) => person?.name ?? [])
        const who = people.slice(0, named).join('、') + (people.length > named ? t('andMore', { count: people.length }) : '')
        const where = one.place ?? one.site?.address
        return (
          <li key={one.id}>
            <strong>{one.name}</strong>
            <span className="marks">
              <span className={one.status === 'CANCELLED' ? 'mark late' : 'mark'}>{t(`activity_${one.status}`)}</span>
              {[one.theme, one.mode].map(
                (theme) =>
                  theme && (
                    <span key={theme.id} className="mark">
                      {name(theme)}
                    </span>
                  ),
              )}
            </span>
            {one.cancelReason && <p className="lead">{one.cancelReason}</p>}
            <dl className="facts">
              <div>
                <dt>{t('activityWhen')}</dt>
                <dd>
                  <time dateTime={one.startsAt}>{span(one.startsAt, one.endsAt)}</time>
                </dd>
              </div>
              {where && (
                <div>
                  <dt>{t('activityWhere')}</dt>
                  <dd>{where}</dd>
                </div>
              )}
              {who && (
                <div>
                  <dt>{t('activityDeputies')}</dt>
                  <dd>{who}</dd>
                </div>
              )}
            </dl>
            <Attached files={one.files} />
            <small>
              {one.site && <Link to={`/${tenant}/sites/${encodeURIComponent(one.site.code)}`}>{name(one.site)}</Link>}
              {[one.group, one.body].map((by) => by && <span key={by.id}> {name(by)}</span>)}
            </small>
          </li>
        )
      })}
    </ul>
  )
}
