import { setImmediate as nextTurn } from 'node:timers/promises'
import { dayOf } from '@minhui/schema/rules/case-clock'
import { beginCase, type CaseStanding, decide } from '@minhui/schema/rules/case-machine'
import type { Procedure } from '@minhui/schema/rules/case-procedure'
import type { Calendar } from '@minhui/schema/rules/working-days'
import { opinionEntries, opinions } from '@minhui/schema/tables/opinion'
import { opinionLikes } from '@minhui/schema/tables/opinion-like'
import { sql } from 'drizzle-orm'
import { insertMany } from '../database/bulk.ts'
import type { Session, WriteTx } from '../database/session.ts'
import { rawStatement } from '../database/statement.ts'
import { readCalendar } from '../modules/calendar/calendar-day.store.ts'
import { columnsOf, nextNumbers, ownerAt, procedureInForce } from '../modules/cases/case.store.ts'
import { wordsOfOpinions } from '../modules/opinions/opinion.store.ts'
import type { Said } from '../modules/opinions/opinion-act.ts'
import { readJson } from './data-files.ts'
import {
  countOpinions,
  isMerging,
  listHandlingUnits,
  listSpeakingPlaces,
  type SpeakingPlace,
  type Step,
  ways,
} from './load-opinions.ts'
import { residentAccount } from './load-people.ts'

type Scale = {
  totals: Record<string, { opinions: number; likes: number }>
  places: string[]
  parts: string[]
  things: Record<string, string[]>
  wishes: string[]
  whens: string[]
  replies: string[]
}
type Ids = (kind: string, code: string) => string
type Setting = {
  scale: Scale
  id: Ids
  places: SpeakingPlace[]
  units: string[]
  procedureId: string
  procedure: Procedure
  calendar: Calendar
}

const chunk = 2000
const learning = [opinions, opinionEntries, opinionLikes].map((table) => rawStatement([], sql`analyze ${table}`))
const day = 86_400_000
const years = 3 * 365
/** How many accounts support opinions. */
export const supporters = 500

/** The same figure for the same place, spread evenly (Knuth's multiplicative hash). */
const spread = (i: number, salt: number, below: number) =>
  Math.floor((((Math.imul(i + 1, 2654435761) ^ Math.imul(salt, 40503)) >>> 0) / 2 ** 32) * below)
const pick = <T>(list: readonly T[], i: number, salt: number) => list[spread(i, salt, list.length)] as T

// Of ten that were said long ago nine are written off; in the last weeks they are in every state.
const written = ways.find((way) => way.at(-1)?.[0] === 'close') as Step[]
const ended = ways.filter((way) => ['close', 'reject', 'withdraw'].includes(way.at(-1)?.[0] ?? ''))

/** Opinions that bring a tenant to the number that its source tells of; what a killed run has written stays. */
export async function loadOpinionsAtScale(session: Session, owner: Session, slug: string, id: Ids): Promise<void> {
  const scale = readJson<Scale>('shared/opinions-at-scale.json')
  const total = scale.totals[slug]
  if (!total) return
  const [setting, before] = await session.write(async (tx) => {
    const [places, units] = [await listSpeakingPlaces(tx), await listHandlingUnits(tx)]
    const { id: procedureId, definition: procedure } = await procedureInForce(tx, 'opinion')
    return [
      { scale, id, places, units, procedureId, procedure, calendar: await readCalendar(tx) },
      await countOpinions(tx),
    ] as const
  })
  // The small set of the demonstration is among them.
  const make = (from: number) => makeChunk(setting, from, Math.min(from + chunk, total.opinions - ways.length), total.opinions)
  const first = Math.max(0, before - ways.length)
  let ahead = make(first)
  for (let from = first; from < total.opinions - ways.length; from += chunk) {
    const made = await ahead
    // The next are made while Postgres writes these.
    ahead = make(from + chunk)
    await Promise.all([ahead, session.write((tx) => loadChunk(tx, made))])
    // The planner does not know yet what refers to the new rows: each check would read the whole tenant.
    for (const statement of from < chunk ? learning : []) await owner.write((tx) => tx.run(statement))
  }
  const likes = likesOf(total.opinions - ways.length, total.likes, setting)
  for (let at = 0; at < likes.length; at += 10_000)
    await session.write(async (tx) =>
      insertMany(
        tx,
        opinionLikes,
        likes.slice(at, at + 10_000).map((like) => ({ tenantId: tx.tenantId, version: 1, ...like })),
      ),
    )
}

type Made = ReturnType<typeof opinionAt>

/** A few at a time, so that what is written meanwhile goes on. */
async function makeChunk(setting: Setting, from: number, until: number, total: number): Promise<Made[]> {
  const made: Made[] = []
  for (let i = from; i < until; i++) {
    made.push(opinionAt(setting, i, total))
    if (i % 20 === 0) await nextTurn()
  }
  return made
}

async function loadChunk(tx: WriteTx, made: readonly Made[]): Promise<void> {
  const byYear = Map.groupBy(made, ({ year }) => year)
  for (const [year, list] of byYear) {
    const numbers = await nextNumbers(tx, 'opinion', year, list.length)
    list.forEach(({ row }, at) => {
      row['number'] = numbers[at]
    })
  }
  const common = { tenantId: tx.tenantId, version: 1 }
  insertMany(
    tx,
    opinions,
    made.map(({ row }) => ({ ...common, ...row })),
  )
  insertMany(
    tx,
    opinionEntries,
    made.flatMap(({ entries }) => entries.map((entry) => ({ ...common, ...entry }))),
  )
  await wordsOfOpinions.write(
    tx,
    made.map(({ row }) => row as never),
  )
}

/** How many were said in the last forty days, of which there are always enough to show every state. */
const recently = (total: number) => Math.max(100, Math.round((total * 40) / years))
const isRecent = (i: number, total: number) => total - i <= recently(total)
/** Days since it was said. */
const ageOf = (i: number, total: number) =>
  Math.round(isRecent(i, total) ? ((total - i) / recently(total)) * 40 : 40 + ((total - i) / total) * years)

function wayOf(i: number, total: number): Step[] {
  if (!isRecent(i, total)) return spread(i, 1, 10) > 0 ? written : pick(ended, i, 2)
  const way = pick(ways, i, 1)
  return isMerging(way) && mergesInto(i, total) === null ? written : way
}

/** The open one, said shortly before, that answers it as a common issue; null: there is none. */
function mergesInto(i: number, total: number): number | null {
  if (!isRecent(i, total) || !isMerging(pick(ways, i, 1))) return null
  for (let at = i - 1; at >= Math.max(0, i - 50); at--)
    if (isRecent(at, total) && pick(ways, at, 1).at(-1)?.[0] === 'start') return at
  return null
}

/** One opinion by the rules: each step is what the machine decides on its day. */
function opinionAt({ scale, id, places, units, procedureId, procedure, calendar }: Setting, i: number, total: number) {
  const age = ageOf(i, total)
  const common = mergesInto(i, total)
  const way = wayOf(i, total)
  const begun = Date.now() - (age + way.length + 1) * day - spread(i, 3, day / 2)
  const [place, category] = [pick(places, i, 4), pick(Object.keys(scale.things), i, 5)]
  const thing = pick(scale.things[category] as string[], i, 6)
  const spot = `${pick(scale.places, i, 7)}${pick(scale.parts, i, 8)}`
  const text = `（示例）${spot}${thing}，${pick(scale.whens, i, 9)}，影响居民生活，${pick(scale.wishes, i, 10)}。`
  const reply = `（示例）${pick(scale.replies, i, 11)}`
  const said: Said = {
    categoryId: id('opinion-category', category),
    grade: pick(['community', 'street', 'district'] as const, i, 12),
    unitId: pick(units, i, 13),
    intoId: common === null ? undefined : id('opinion', `scale ${common}`),
  }
  const rowId = id('opinion', `scale ${i}`)
  let standing: CaseStanding = beginCase(procedure, new Date(begun), calendar)
  const row: Record<string, unknown> = {
    id: rowId,
    createdAt: new Date(begun).toISOString(),
    updatedAt: new Date(begun + way.length * day).toISOString(),
    procedureId,
    channel: pick(['qr', 'portal', 'reception', 'visit', 'phone', 'hotline'], i, 14),
    categoryId: said.categoryId,
    siteId: place.id,
    title: `（示例）${spot}${thing}`,
    text,
    place: spot,
    latitude: place.latitude === null ? null : place.latitude + spread(i, 15, 1000) / 200_000,
    longitude: place.longitude === null ? null : place.longitude + spread(i, 16, 1000) / 200_000,
    answers: {},
    confidential: true,
    // Nobody has its code: it was never given out.
    codeSealed: 'demonstration',
    submissionHash: `demonstration scale ${i}`,
  }
  const entry = (ordinal: number, action: string, fromState: string | null, visibility: string, more: object = {}) => ({
    id: id('opinion-entry', `scale ${i} ${ordinal}`),
    createdAt: new Date(begun + (ordinal - 1) * day).toISOString(),
    updatedAt: new Date(begun + (ordinal - 1) * day).toISOString(),
    caseId: rowId,
    ordinal,
    action,
    fromState,
    toState: standing.state,
    visibility,
    ...more,
  })
  const entries: Record<string, unknown>[] = [entry(1, 'submit', null, 'public')]
  for (const [step, [name, party]] of way.entries()) {
    const action = name === 'complain' ? 'rate' : name
    const input: Said = {
      ...said,
      text: name === 'complain' ? '（示例）还没有解决。' : reply,
      ...reasonOf(action),
      ...(action === 'rate' && {
        satisfaction:
          name === 'complain' ? 'dissatisfied' : pick(['satisfied', 'satisfied', 'basically_satisfied'] as const, i, 17),
      }),
    }
    const from = standing.state
    const move = decide(
      procedure,
      standing,
      { action, as: [party], input: input as Record<string, unknown> },
      new Date(begun + (step + 1) * day),
      calendar,
    )
    if ('refused' in move) throw new Error(`${action} is refused to ${party} in ${from}: ${move.refused}`)
    standing = move.standing
    if (action === 'classify') row['grade'] = said.grade
    if (action === 'assign') row['unitId'] = said.unitId
    if (action === 'merge') row['intoId'] = said.intoId
    if (action === 'rate') row['satisfaction'] = input.satisfaction
    if (['settle', 'reply', 'explain', 'reject'].includes(action)) row['reply'] = reply
    entries.push(
      entry(step + 2, action, from, move.visibility, {
        text: input.text,
        reason: input.reason ?? null,
        unitId: row['unitId'] ?? null,
      }),
    )
  }
  const columns = columnsOf(procedure, standing)
  Object.assign(row, columns, ownerAt(columns.owner, place.id))
  return { row, entries, year: Number(dayOf(new Date(begun)).slice(0, 4)) }
}

const reasonOf = (action: string): Said =>
  action === 'reject' ? { reason: 'petition_channel' } : action === 'return' ? { reason: 'not_competent' } : {}

/** Who supports what: few opinions have many supporters, most have none or one. */
function likesOf(among: number, total: number, { id }: Setting): Record<string, unknown>[] {
  const counts = new Uint16Array(among)
  return Array.from({ length: total }, (_, i) => {
    const at = Math.floor((spread(i, 20, 1_000_000) / 1_000_000) ** 2 * among)
    const count = (counts[at] as number)++
    const [opinionId, accountId] = [id('opinion', `scale ${at}`), residentAccount((at + count) % supporters)]
    return { id: id('opinion-like', `${at} ${count}`), opinionId, accountId }
  })
}
