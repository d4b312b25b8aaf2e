import { dayOf } from '@minhui/schema/rules/case-clock'
import { beginCase } from '@minhui/schema/rules/case-machine'
import { reasonCodes } from '@minhui/schema/rules/case-procedure'
import { suggestionProcedure } from '@minhui/schema/rules/suggestion-procedure'
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
import { type Step, ways } from './suggestion-ways.ts'

const contactWays = reasonCodes(suggestionProcedure, 'contact')

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
const day = 86_400_000
/** What is done with words. */
const speaking = new Set([
  ...['sendBack', 'reject', 'turn', 'opine', 'return', 'askExtension', 'contact', 'prepareReply', 'correctReply'],
  ...['supervise', 'meet', 'conclude', 'withdraw'],
])

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
  const [assisting] = desk ? await tx.run(other, { unitId: desk.unitId }) : []
  if (!lead || !desk || !assisting) return
  const own = { tenantId: tx.tenantId, version: 1 }
  insertMany(tx, congressSessions, [{ ...own, id: id('session', 'demonstration'), termId: lead.termId, ...data.session }])
  const procedure = await procedureInForce(tx, 'suggestion')
  const calendar = await readCalendar(tx)
  const siteId = await siteOfMandate(tx, lead.id)
  for (const [i, [steps, { kind = 'suggestion', secret = false, mode: wanted } = {}]] of ways.entries()) {
    const words = kind === 'motion' ? data.motion : (data.texts[i % data.texts.length] as Words)
    // Two a day, the oldest first; each step on the day after the one before.
    const begun = Date.now() - (Math.ceil((ways.length - i) / 2) + steps.length) * day
    const standing = beginCase(procedure.definition, new Date(begun), calendar)
    let row = await suggestionStore.insert(tx, {
      id: id('suggestion', String(i)),
      ...columnsOf(procedure.definition, standing),
      ...words,
      procedureId: procedure.id,
      number: await nextNumber(tx, 'suggestion', Number(dayOf(new Date(begun)).slice(0, 4))),
      kind,
      secret,
      mandateId: lead.id,
      bodyId: lead.bodyId,
      siteId,
      createdAt: new Date(begun).toISOString(),
    } as never)
    const entry = { action: 'create', fromState: null, toState: row.state, visibility: 'parties' as const }
    await suggestionTimeline.append(tx, { id: id('suggestion-entry', String(i)), caseId: row.id, ...entry })
    const mode = wanted ?? (i % 3 === 0 ? 'lead' : 'sole')
    const usual = (action: string): Said => {
      if (action === 'circulate') return { mandateIds: others.slice(0, kind === 'motion' ? 9 : 2).map((seat) => seat.id) }
      if (action === 'askFeasibility') return { unitId: desk.unitId }
      if (action === 'assign') return { mode, unitIds: mode === 'sole' ? [desk.unitId] : [desk.unitId, assisting.id] }
      if (action === 'contact') return { reason: contactWays[i % contactWays.length] as string }
      if (action === 'supervise') return { leaderId: lead.personId }
      return action === 'reject' ? { reason: 'personal_matter' } : {}
    }
    const saidOf = ([action, , own]: Step): Said => {
      const promise = own?.replyClass === 'B' && { promise: data.promised, promisedOn: dayOf(new Date(Date.now() + 200 * day)) }
      const text = promise ? data.promise : action === 'prepareReply' ? data.reply : data.note
      const isSaid = speaking.has(action) || own?.process === 'dissatisfied' || own?.result === 'dissatisfied'
      return { ...usual(action), ...own, ...promise, ...(isSaid && { text }) }
    }
    for (const [step, one] of steps.entries()) {
      const [action, party] = one
      const now = new Date(begun + (step + 1) * day)
      // A motion is signed by as many deputies as it needs, each for themselves.
      const signing = action === 'cosign' ? others.slice(0, 9) : action === 'decline' ? others.slice(0, 1) : [lead]
      for (const seat of signing) {
        const isAssisting = action === 'opine' && row.state !== 'feasibility'
        const personId = party === 'unit_head' ? desk.personId : seat.personId
        const actor = { accountId: null, personId, parties: [party], unitIds: [isAssisting ? assisting.id : desk.unitId] }
        // With the parts that units have by now.
        const locked = await suggestionStore.lock(tx, row.id)
        row = await actOnSuggestion(tx, locked as never, action, actor, saidOf(one), now)
      }
    }
  }
}
