import { dayOf } from '@minhui/schema/rules/case-clock'
import { beginCase } from '@minhui/schema/rules/case-machine'
import type { Party } from '@minhui/schema/rules/case-procedure'
import { congressSessions } from '@minhui/schema/tables/congress-body'
import { mandates } from '@minhui/schema/tables/mandate'
import { memberships } from '@minhui/schema/tables/role'
import { suggestions } from '@minhui/schema/tables/suggestion'
import { units } from '@minhui/schema/tables/unit'
import { sql } from 'drizzle-orm'
import { insertMany } from '../database/bulk.ts'
import { rawStatement, tenant, value } from '../database/statement.ts'
import { readCalendar } from '../modules/calendar/calendar-day.store.ts'
import { columnsOf, nextNumber, procedureInForce } from '../modules/cases/case.store.ts'
import { siteOfMandate } from '../modules/opinions/opinion.store.ts'
import { suggestionStore, suggestionTimeline } from '../modules/suggestions/suggestion.store.ts'
import { actOnSuggestion } from '../modules/suggestions/suggestion-act.ts'
import type { Said } from '../modules/suggestions/suggestion-said.ts'
import { readJson } from './data-files.ts'
import { demoAccount } from './load-people.ts'
import type { Loading } from './load-tenant.ts'

type Words = { title: string; text: string; analysis: string; proposal: string }
type SuggestionData = {
  session: { ordinal: number; name: string; startsOn: string; endsOn: string }
  texts: Words[]
  motion: Words
  reply: string
  promise: string
  promised: string
  note: string
}
type Step = [action: string, by: Party, said?: 'B' | 'happy' | 'unhappy' | 'text']

const file: Step[] = [
  ['submit', 'author'],
  ['approve', 'office_admin'],
  ['file', 'district_admin'],
]
const start: Step[] = [...file, ['assign', 'district_admin'], ['start', 'department_handler'], ['contact', 'department_handler']]
const reply: Step[] = [...start, ['prepareReply', 'department_handler'], ['signReply', 'unit_head']]
const rate = (how: 'happy' | 'unhappy'): Step[] => [
  ...reply,
  ['rateBack', 'department_handler', 'happy'],
  ['rate', 'author', how],
]
const again: Step[] = [...rate('unhappy'), ['prepareReply', 'department_handler'], ['signReply', 'unit_head']]
/** One way for each state in which a suggestion can be; the last is a motion's. */
const ways: Step[][] = [
  [],
  [['circulate', 'author']],
  file.slice(0, 1),
  file.slice(0, 2),
  [...file.slice(0, 2), ['askFeasibility', 'district_admin']],
  [...file.slice(0, 2), ['sendBack', 'district_admin', 'text']],
  [...file.slice(0, 2), ['reject', 'district_admin', 'text']],
  file,
  [...file, ['assign', 'district_admin']],
  [...start, ['supervise', 'supervisor', 'text']],
  [...start, ['return', 'department_handler', 'text']],
  [...start, ['askExtension', 'department_handler', 'text']],
  reply,
  [...reply, ['rate', 'author', 'happy']],
  [...reply, ['rateBack', 'department_handler', 'happy']],
  rate('happy'),
  [...rate('happy'), ['close', 'supervisor']],
  rate('unhappy'),
  [...again, ['rateBack', 'department_handler', 'happy'], ['rate', 'author', 'unhappy']],
  [
    ...start,
    ['prepareReply', 'department_handler', 'B'],
    ['signReply', 'unit_head'],
    ['rate', 'author', 'happy'],
    ['rateBack', 'department_handler', 'happy'],
    ['close', 'supervisor'],
  ],
  [...start, ['withdraw', 'author', 'text']],
  [['circulate', 'author'], ['cosign', 'cosigner'], ...file],
]

const there = rawStatement<{ id: string }>(['id'], sql`select id from ${suggestions} where tenant_id = ${tenant} limit 1`)
type Seat = { id: string; personId: string; bodyId: string; termId: string }
const seats = rawStatement<Seat>(
  ['id', 'personId', 'bodyId', 'termId'],
  sql`select m.id, m.person_id, m.body_id, m.term_id from ${mandates} m
      left join ${memberships} s on s.tenant_id = ${tenant} and s.person_id = m.person_id and s.account_id = ${value('deputy')}
    where m.tenant_id = ${tenant} and m.level = 'district' and m.status = 'active' order by s.id nulls last, m.code limit 12`,
)
const placeOf = rawStatement<{ unitId: string; personId: string }>(
  ['unitId', 'personId'],
  sql`select scope_id, person_id from ${memberships} where tenant_id = ${tenant} and account_id = ${value('handler')} and scope_kind = 'unit' limit 1`,
)
const other = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${units} where tenant_id = ${tenant} and status = 'active' and kind = 'department' and id <> ${value('unitId')} order by code limit 1`,
)

/** Suggestions in every state, with words that are clearly nobody's; what is there already stays. */
export async function loadSuggestions({ tx, id, data: { slug } }: Loading): Promise<void> {
  if ((await tx.run(there)).length > 0) return
  const data = readJson<SuggestionData>('shared/suggestions.json')
  const [lead, ...others] = await tx.run(seats, { deputy: demoAccount(slug, 'deputy') })
  const [desk] = await tx.run(placeOf, { handler: demoAccount(slug, 'department_handler') })
  if (!lead || !desk) return
  const [assisting] = await tx.run(other, { unitId: desk.unitId })
  const own = { tenantId: tx.tenantId, version: 1 }
  await insertMany(tx, congressSessions, [{ ...own, id: id('session', 'demonstration'), termId: lead.termId, ...data.session }])
  const procedure = await procedureInForce(tx, 'suggestion')
  const calendar = await readCalendar(tx)
  const siteId = await siteOfMandate(tx, lead.id)
  for (const [i, way] of ways.entries()) {
    const isMotion = i === ways.length - 1
    const words = isMotion ? data.motion : (data.texts[i % data.texts.length] as Words)
    const begun = Date.now() - (ways.length - i + way.length) * 86_400_000
    const standing = beginCase(procedure.definition, new Date(begun), calendar)
    let row = await suggestionStore.insert(tx, {
      id: id('suggestion', String(i)),
      ...columnsOf(procedure.definition, standing),
      ...words,
      procedureId: procedure.id,
      number: await nextNumber(tx, 'suggestion', Number(dayOf(new Date(begun)).slice(0, 4))),
      kind: isMotion ? 'motion' : 'suggestion',
      mandateId: lead.id,
      bodyId: lead.bodyId,
      siteId,
      createdAt: new Date(begun).toISOString(),
    } as never)
    const entry = { action: 'create', fromState: null, toState: row.state, visibility: 'parties' as const }
    await suggestionTimeline.append(tx, { id: id('suggestion-entry', String(i)), caseId: row.id, ...entry })
    const saidOf = ([action, , how]: Step): Said => {
      if (action === 'circulate') return { mandateIds: others.slice(0, isMotion ? 9 : 2).map((seat) => seat.id) }
      if (action === 'askFeasibility') return { unitId: desk.unitId }
      if (action === 'assign')
        return assisting && i % 3 === 0
          ? { mode: 'lead', unitIds: [desk.unitId, assisting.id] }
          : { mode: 'sole', unitIds: [desk.unitId] }
      if (action === 'contact') return { reason: 'visit', text: data.note }
      if (action === 'supervise') return { reason: 'key', text: data.note, leaderId: lead.personId }
      if (action === 'reject') return { reason: 'personal_matter', text: data.note }
      if (action === 'prepareReply' && how === 'B') {
        const promisedOn = dayOf(new Date(Date.now() + 200 * 86_400_000))
        return { replyClass: 'B', text: data.promise, promise: data.promised, promisedOn }
      }
      if (action === 'prepareReply') return { replyClass: 'A', text: data.reply }
      if (how === 'happy') return { process: 'satisfied', result: 'satisfied' }
      if (how === 'unhappy') return { process: 'satisfied', result: 'dissatisfied', text: data.note }
      return how === 'text' ? { text: data.note } : {}
    }
    for (const [step, one] of way.entries()) {
      const [action, party] = one
      const now = new Date(begun + (step + 1) * 86_400_000)
      // A motion is signed by as many deputies as it needs, each for themselves.
      const people =
        action === 'cosign'
          ? others.slice(0, 9).map(({ personId }) => personId)
          : [party === 'unit_head' ? desk.personId : lead.personId]
      for (const personId of people) {
        const actor = { accountId: null, personId, parties: [party], unitIds: [desk.unitId] }
        // With the parts that units have by now.
        const locked = await suggestionStore.lock(tx, row.id)
        row = await actOnSuggestion(tx, locked as never, action, actor, saidOf(one), now)
      }
    }
  }
}
