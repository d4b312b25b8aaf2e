import { dayOf } from '@minhui/schema/rules/case-clock'
import { activities, activityAttendances } from '@minhui/schema/tables/activity'
import { mandates } from '@minhui/schema/tables/mandate'
import { opinions } from '@minhui/schema/tables/opinion'
import { memberships } from '@minhui/schema/tables/role'
import { siteAssignments } from '@minhui/schema/tables/site'
import { sql } from 'drizzle-orm'
import { insertMany } from '../database/bulk.ts'
import type { WriteTx } from '../database/session.ts'
import { rawStatement, tenant, value } from '../database/statement.ts'
import { readJson } from './data-files.ts'
import { listSpeakingPlaces } from './load-opinions.ts'
import { demoAccount } from './load-people.ts'
import type { Loading } from './load-tenant.ts'
import { instantAt } from './project-stage.ts'

type Data = {
  totals: Record<string, { events: number; attendances: number }>
  names: string[]
  planned: string[]
  cancelled: string
  minutes: string[]
}
type Deputy = { id: string; siteId: string | null }
type Spoken = { id: string; siteId: string | null; createdAt: string }
type Held = { id: string; siteId: string | null; groupId?: string; startsAt: Date; opinionId?: string }

const counted = rawStatement<{ events: number; attendances: number }>(
  ['events', 'attendances'],
  sql`select (select count(*)::int from ${activities} where tenant_id = ${tenant} and status = 'held'),
    (select count(*)::int from ${activityAttendances} where tenant_id = ${tenant})`,
)
const seats = rawStatement<Deputy>(
  ['id', 'siteId'],
  sql`select m.id, (select a.site_id from ${siteAssignments} a where a.tenant_id = ${tenant} and a.mandate_id = m.id order by a.id limit 1)
    from ${mandates} m where m.tenant_id = ${tenant} and m.status = 'active' order by
      exists (select from ${memberships} s where s.tenant_id = ${tenant} and s.account_id = ${value('demo')}::uuid and s.person_id = m.person_id) desc, m.code`,
)
// What the demonstration has made, and nothing that somebody has said in it.
const spoken = rawStatement<Spoken>(
  ['id', 'siteId', 'createdAt'],
  sql`select id, site_id, created_at::text from ${opinions} where tenant_id = ${tenant} and activity_id is null
    and starts_with(submission_hash, 'demonstration') and (${value('every')}::boolean or channel in ('reception', 'visit', 'event')) order by created_at, id`,
)
const name = rawStatement(
  [],
  sql`update ${opinions} o set activity_id = p.activity_id, channel = case when o.channel in ('reception', 'visit') then o.channel else 'event' end
    from unnest(${value('opinionIds')}::uuid[], ${value('activityIds')}::uuid[]) p(opinion_id, activity_id)
    where o.tenant_id = ${tenant} and o.id = p.opinion_id`,
)

const hour = 3_600_000
const hours = [9, 14.5, 19]
/** The last hour at which activities begin, on its day or the day before, that is before an instant. */
function lastBeginning(before: Date): Date {
  const dawn = new Date(`${dayOf(before)}T00:00:00+08:00`).getTime()
  const times = [-24, 0].flatMap((day) => hours.map((at) => dawn + (day + at) * hour)).filter((at) => at < before.getTime())
  return new Date(Math.max(...times))
}
const morning = (days: number) => new Date(`${dayOf(instantAt(days))}T09:00:00+08:00`)

/** A few activities of every kind, with words that are clearly nobody's; what is there already stays. */
export async function loadActivities(loading: Loading): Promise<void> {
  const { tx, id, data } = loading
  const words = readJson<Data>('shared/activities.json')
  const places = await listSpeakingPlaces(tx)
  if (places.length === 0 || ((await tx.run(counted))[0]?.events ?? 0) > 0) return
  const demo = { siteId: id('site', data.demo.site), groupId: id('group', data.demo.group) }
  const held: Held[] = Array.from({ length: 6 }, (_, i) => ({
    id: id('activity', `held ${i}`),
    siteId: i % 2 === 0 ? demo.siteId : (places[i % places.length]?.id ?? null),
    ...(i === 0 && { groupId: demo.groupId }),
    startsAt: morning(-7 * (i + 1)),
  }))
  const said = await heldFor(loading, false)
  await write(loading, words, [...held, ...said], (i) => 2 + (i % 3))
  const coming = [2, 5, 12, 20, 3].map((days, i) => ({
    ...base(loading, words, i, { id: id('activity', `planned ${i}`), siteId: demo.siteId, startsAt: morning(days) }),
    name: `（示例）${words.planned[i % words.planned.length]}`,
    ...(i === 4 && { status: 'cancelled', cancelReason: words.cancelled }),
  }))
  insertMany(tx, activities, coming)
}

/** As many activities as the source tells of, and every opinion from one of them; again, it adds what is missing. */
export async function loadActivitiesAtScale(loading: Loading): Promise<void> {
  const { tx, id, data } = loading
  const words = readJson<Data>('shared/activities.json')
  const total = words.totals[data.slug]
  const there = (await tx.run(counted))[0] ?? { events: 0, attendances: 0 }
  if (!total || there.events >= total.events) return
  const places = await listSpeakingPlaces(tx)
  const said = await heldFor(loading, true)
  const more = Array.from({ length: Math.max(0, total.events - there.events - said.length) }, (_, i) => ({
    id: id('activity', `scale ${i}`),
    siteId: places[(i * 7) % places.length]?.id ?? null,
    startsAt: new Date(morning(-1 - i).getTime() + (hours[i % hours.length] as number) * hour - 9 * hour),
  }))
  const held = [...said, ...more]
  const open = total.attendances - there.attendances
  const share = (i: number) => Math.floor(((i + 1) * open) / held.length) - Math.floor((i * open) / held.length)
  // Of each four one more came to the first and one fewer to the second.
  const swing = (i: number) => (i - (i % 4) + 1 < held.length ? ([1, -1, 0, 0][i % 4] as number) : 0)
  await write(loading, words, held, (i) => share(i) + swing(i))
}

/** An activity for each opinion that came from one, shortly before, where it was said. */
async function heldFor({ tx, id }: Loading, every: boolean): Promise<Held[]> {
  const rows = await tx.run(spoken, { every })
  return rows.map((row) => ({
    id: id('activity', `opinion ${row.id}`),
    siteId: row.siteId,
    startsAt: lastBeginning(new Date(row.createdAt)),
    opinionId: row.id,
  }))
}

function base({ tx, data, id }: Loading, words: Data, i: number, { id: rowId, siteId, groupId, startsAt }: Held) {
  const of = (kind: string) => data.themes.filter((theme) => theme.kind === kind)
  const named = (kind: string) => {
    const list = of(kind)
    return list.length > 0 ? id('theme', list[i % list.length]?.code as string) : null
  }
  return {
    tenantId: tx.tenantId,
    id: rowId,
    name: `（示例）${words.names[i % words.names.length]}`,
    themeId: named('theme'),
    modeId: named('mode'),
    siteId,
    groupId: groupId ?? null,
    bodyId: siteId || groupId ? null : id('body', data.bodies[0]?.code as string),
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 2 * hour).toISOString(),
    public: true,
    status: 'planned',
    cancelReason: null as string | null,
  }
}

/** Writes activities that were held: who was there, of the deputies of the place first, and the opinions from them. */
async function write(loading: Loading, words: Data, held: readonly Held[], present: (i: number) => number): Promise<void> {
  const { tx, id, data } = loading
  const deputies = await tx.run(seats, { demo: demoAccount(data.slug, 'deputy') })
  const bySite = Map.groupBy(deputies, ({ siteId }) => siteId ?? '')
  insertMany(
    tx,
    activities,
    held.map((one, i) => ({
      ...base(loading, words, i, one),
      status: 'held',
      received: 3 + ((i * 37) % 40),
      minutes: words.minutes[i % words.minutes.length],
    })),
  )
  const attendances = held.flatMap((one, i) => {
    const others = Array.from({ length: present(i) }, (_, at) => deputies[(i * 3 + at) % deputies.length] as Deputy)
    const who = new Set([...(bySite.get(one.siteId ?? '') ?? []), ...others].map((deputy) => deputy.id))
    return [...who].slice(0, present(i)).map((mandateId) => ({
      tenantId: tx.tenantId,
      id: id('attendance', `${one.id} ${mandateId}`),
      activityId: one.id,
      mandateId,
    }))
  })
  insertMany(tx, activityAttendances, attendances)
  await nameActivities(tx, held)
}

async function nameActivities(tx: WriteTx, held: readonly Held[]): Promise<void> {
  const named = held.filter(({ opinionId }) => opinionId)
  const values = { opinionIds: named.map(({ opinionId }) => opinionId), activityIds: named.map(({ id }) => id) }
  if (named.length > 0) await tx.run(name, values)
}
