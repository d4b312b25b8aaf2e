import { dayOf } from '@minhui/schema/rules/case-clock'
import { beginCase } from '@minhui/schema/rules/case-machine'
import type { Party } from '@minhui/schema/rules/case-procedure'
import { opinionChannels, opinionGrades } from '@minhui/schema/rules/codes'
import { apiClients } from '@minhui/schema/tables/api-client'
import { opinionCategories, opinions } from '@minhui/schema/tables/opinion'
import { sites } from '@minhui/schema/tables/site'
import { units } from '@minhui/schema/tables/unit'
import { sql } from 'drizzle-orm'
import { insertMany } from '../database/bulk.ts'
import type { WriteTx } from '../database/session.ts'
import { rawStatement, tenant } from '../database/statement.ts'
import { readCalendar } from '../modules/calendar/calendar-day.store.ts'
import { columnsOf, nextNumber, procedureInForce } from '../modules/cases/case.store.ts'
import { opinionStore, opinionTimeline } from '../modules/opinions/opinion.store.ts'
import { actOnOpinion, type Said } from '../modules/opinions/opinion-act.ts'
import { readJson } from './data-files.ts'
import type { Loading } from './load-tenant.ts'

type CategoryData = { code: string; name: string; nameEn?: string; questions?: string[]; parent?: string; source?: string }
type OpinionData = {
  categories: CategoryData[]
  texts: { category: string; text: string; answers?: string[] }[]
  /** The system of somebody else that hands one in. */
  client: { code: string; name: string }
  reply: string
  note: string
}
/** What is done to an opinion, and as whom; `complain` is to rate it as not satisfying. */
export type Step = [action: string, by: Party]

const accept: Step[] = [['accept', 'station_keeper']]
const classify: Step[] = [...accept, ['classify', 'station_keeper']]
const assign: Step[] = [...classify, ['assign', 'office_admin']]
const start: Step[] = [...assign, ['start', 'department_handler']]
const reply: Step[] = [...start, ['reply', 'department_handler']]
/** The way of what says the same as another opinion. */
const merging: Step[] = [...accept, ['merge', 'office_admin']]
/** Of another common issue, which nobody has answered yet, and of what waits for it. */
const awaited: Step[] = [...start]
const waiting: Step[] = [...merging]
/** Whether a way ends in a common issue. */
export const isMerging = (way: Step[]) => way === merging || way === waiting
/** One way for each state in which an opinion can be. */
export const ways: Step[][] = [
  [],
  accept,
  classify,
  assign,
  start,
  reply,
  [...start, ['ask', 'department_handler']],
  [...assign, ['return', 'department_handler']],
  [...classify, ['escalate', 'office_admin']],
  [...start, ['explain', 'department_handler']],
  [...reply, ['rate', 'author']],
  [...reply, ['rate', 'author'], ['close', 'supervisor']],
  [...accept, ['reject', 'station_keeper']],
  [...accept, ['settle', 'station_keeper']],
  [['withdraw', 'author']],
  [...reply, ['complain', 'author']],
  merging,
  // The one before that is being handled is the common issue, which is answered at a sharing session.
  start,
  awaited,
  waiting,
]
/** Which of them is the common issue of those that are merged: one that is being handled. */
export const common = ways.indexOf(start)
/** One that is being handled for itself. */
export const handledAlone = ways.lastIndexOf(start)
/** The common issue that each of these answers. */
const commonOf = new Map([
  [merging, common],
  [waiting, ways.indexOf(awaited)],
])
/** What a district passes further up than to itself, where its procedure has a way for that. */
const further: Step[] = [...classify, ['escalate', 'office_admin'], ['escalate', 'district_admin']]

const there = rawStatement<{ id: string }>(['id'], sql`select id from ${opinions} where tenant_id = ${tenant} limit 1`)
const count = rawStatement<{ n: number }>(['n'], sql`select count(*)::int from ${opinions} where tenant_id = ${tenant}`)
/** How many opinions a tenant has. */
export const countOpinions = async (tx: WriteTx) => (await tx.run(count))[0]?.n ?? 0

/** Where something was said. */
export type SpeakingPlace = { id: string; latitude: number | null; longitude: number | null }
const everywhere = rawStatement<SpeakingPlace>(
  ['id', 'latitude', 'longitude'],
  sql`select id, latitude, longitude from ${sites} where tenant_id = ${tenant} and status = 'active' and public order by code`,
)
/** Every site at which something is said. */
export const listSpeakingPlaces = (tx: WriteTx) => tx.run(everywhere)

const places = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${sites} where tenant_id = ${tenant} and status = 'active' and public order by code limit 8`,
)
const handlers = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${units} where tenant_id = ${tenant} and status = 'active' and kind = 'department' order by code limit 4`,
)

/** The units that handle. */
export const listHandlingUnits = async (tx: WriteTx) => (await tx.run(handlers)).map(({ id }) => id)

/** Opinions in every state, with words that are clearly nobody's; what is there already stays. */
export async function loadOpinions({ tx, data: { opinionCategories: own = [] }, id }: Loading): Promise<void> {
  if ((await tx.run(there)).length > 0) return
  const data = readJson<OpinionData>('shared/opinions.json')
  insertMany(
    tx,
    opinionCategories,
    [...data.categories, ...own].map(({ parent, source: _, ...category }: CategoryData, ordinal) => ({
      tenantId: tx.tenantId,
      id: id('opinion-category', category.code),
      parentId: parent ? id('opinion-category', parent) : null,
      version: 1,
      confidential: true,
      status: 'active',
      ordinal,
      questions: [],
      ...category,
    })),
  )
  const [at, by] = [await tx.run(places), await tx.run(handlers)]
  if (at.length === 0 || by.length === 0) return
  const clientId = id('api-client', data.client.code)
  // Without a key it asks for nothing.
  const client = { ...data.client, scopes: [], origins: [], status: 'active' }
  insertMany(tx, apiClients, [{ tenantId: tx.tenantId, id: clientId, version: 1, ...client }])
  const procedure = await procedureInForce(tx, 'opinion')
  const calendar = await readCalendar(tx)
  const goesFurther = procedure.definition.transitions.some(
    ({ action, from }) => action === 'escalate' && from.includes('escalated'),
  )
  const taken = goesFurther ? [...ways, further] : ways
  for (const [i, way] of taken.entries()) {
    // What is merged says the same.
    const into = commonOf.get(way)
    const spoken = into ?? i
    const { category, text, answers = [] } = data.texts[spoken % data.texts.length] as OpinionData['texts'][number]
    const questions = data.categories.find(({ code }) => code === category)?.questions ?? []
    const channel = opinionChannels[i % opinionChannels.length]
    // One a day, the oldest first; each step on the day after the one before.
    const begun = Date.now() - (taken.length - i + way.length) * 86_400_000
    const standing = beginCase(procedure.definition, new Date(begun), calendar)
    const rowId = id('opinion', String(i))
    let row = await opinionStore.insert(tx, {
      id: rowId,
      ...columnsOf(procedure.definition, standing),
      procedureId: procedure.id,
      number: await nextNumber(tx, 'opinion', Number(dayOf(new Date(begun)).slice(0, 4))),
      channel,
      ...(channel === 'api' && { clientId, externalNumber: `SL-${i}` }),
      categoryId: id('opinion-category', category),
      siteId: at[spoken % at.length]?.id ?? null,
      title: [...text].slice(0, 30).join(''),
      text,
      answers: Object.fromEntries(questions.map((question, at) => [question, answers[at] ?? ''])),
      // Nobody has its code: it was never given out.
      codeSealed: 'demonstration',
      submissionHash: `demonstration ${i}`,
      createdAt: new Date(begun).toISOString(),
    } as never)
    const submitted = { action: 'submit', fromState: null, toState: row.state, visibility: 'public' as const }
    await opinionTimeline.append(tx, {
      id: id('opinion-entry', String(i)),
      caseId: rowId,
      ...submitted,
      at: new Date(begun).toISOString(),
    })
    for (const [step, [action, party]] of way.entries()) {
      const said = saidFor(action, {
        i,
        data,
        categoryId: id('opinion-category', category),
        unitId: by[i % by.length]?.id as string,
        commonId: id('opinion', String(into)),
      })
      const actor = { accountId: null, personId: null, parties: [party] }
      const now = new Date(begun + (step + 1) * 86_400_000)
      row = await actOnOpinion(tx, row, action === 'complain' ? 'rate' : action, actor, said, now)
    }
  }
}

type About = { i: number; data: OpinionData; categoryId: string; unitId: string; commonId: string }
function saidFor(action: string, { i, data, categoryId, unitId, commonId }: About): Said {
  if (action === 'classify') return { categoryId, grade: opinionGrades[i % opinionGrades.length] }
  if (action === 'assign') return { unitId }
  if (action === 'merge') return { intoId: commonId }
  if (action === 'reject') return { reason: 'petition_channel', text: data.note }
  if (action === 'return') return { reason: 'not_competent', text: data.note }
  if (action === 'rate') return { satisfaction: i % 2 === 0 ? 'satisfied' : 'basically_satisfied' }
  if (action === 'complain') return { satisfaction: 'dissatisfied', text: data.note }
  return ['reply', 'settle', 'explain'].includes(action) ? { text: data.reply } : { text: data.note }
}
