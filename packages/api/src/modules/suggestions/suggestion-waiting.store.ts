import { answeringParts } from '@minhui/schema/rules/suggestion-procedure'
import { commitments, suggestionRatings, suggestionReplies, suggestions, suggestionUnits } from '@minhui/schema/tables/suggestion'
import { type SQL, sql } from 'drizzle-orm'
import { qualified, tenant } from '../../database/statement.ts'
import type { SideLimit } from '../cases/side-limit.store.ts'
import type { Handing } from '../cases/stand-in.store.ts'
import { unitTree } from '../units/unit.store.ts'
import { authorHasRated, authorOf, suggestionStore, suggestionUnitStore } from './suggestion.store.ts'

const own = qualified(suggestions.id)
const state = qualified(suggestions.state)
const answers = sql`p.part in (${sql.raw(answeringParts.map((part) => `'${part}'`).join(', '))})`

/** Whether one of these units has a part `p` of which something holds. */
const hasPart = (condition: SQL) => (units: SQL) =>
  sql`exists (select from ${suggestionUnits} p where p.tenant_id = ${tenant} and p.suggestion_id = ${own} and p.status = 'active'
    and p.unit_id = any(${units}) and ${condition})`
/** The same of one below them, too: whoever works for a bureau works for its sections. */
const orBelow = (has: (units: SQL) => SQL) => (units: SQL) => has(unitTree.below(units))
/** It is the district that hands suggestions to units, and takes them back. */
const handing = (owes: (units: SQL) => SQL): Handing => ({
  by: 'district_admin',
  owes: (units) => sql`${qualified(suggestions.owner)} = 'department_handler' and ${owes(units)}`,
})

const inRound = sql`r.tenant_id = ${tenant} and r.suggestion_id = ${own} and r.round = ${qualified(suggestions.round)} and r.unit_id = p.unit_id`
const hasSigned = sql`exists (select from ${suggestionReplies} r where ${inRound} and r.status = 'signed')`
const hasRated = sql`exists (select from ${suggestionRatings} r where ${inRound} and r.side = 'unit')`
const hasPromised = sql`exists (select from ${commitments} r where r.tenant_id = ${tenant} and r.suggestion_id = ${own} and r.unit_id = p.unit_id and r.outcome is null)`
const owes = hasPart(sql`case
  when p.part = 'feasibility' then true
  when p.part = 'co' then p.opinion_on is null and ${state} not in ('author_rated', 'tracking')
  when ${state} = 'author_rated' then not ${hasRated}
  else not ${hasSigned} and (${state} <> 'tracking' or ${hasPromised}) end`)

const rates = hasPart(sql`${answers} and not ${hasRated}`)

/**
 * Whether a suggestion that is with its units waits for one of these: for whoever answers until their reply of this round is
 * signed; for whoever assists until their opinion is; while promises are followed, for whoever gave one. While its deputy
 * rates it waits for each unit that answers until that has rated, too: for both from the reply on, so that it tells neither
 * what the other has done.
 */
export const awaitsUnits = (units: SQL): SQL =>
  // A case, so that the planner goes on finding rows by whose turn it is.
  sql`case ${qualified(suggestions.owner)} when 'department_handler' then ${owes(unitTree.below(units))}
    when 'author' then ${state} = 'replied' and ${rates(unitTree.below(units))} else true end`

/** No unit is stood in for where it rates: the time limit ends that. */
export const suggestionHanding = handing(owes)

/** Whether it waits for its deputy: for the rating no longer than until it is given. */
export const awaitsAuthor: SQL = sql`(${state} <> 'replied' or not ${authorHasRated})`

/** That it was never handed in: it is for its deputies alone. */
export const isDraft: SQL = sql`not ${suggestions.submitted}`

/** Among whom the deputy is found who leads a suggestion, none who has signed it; and those who work in its units. */
export const concerned = { store: suggestionStore as never, awaitsAuthor: sql`${authorOf} = holding.person_id` }

/** Among whom those are found who work in the units that answer. */
export const inAnsweringUnits = { store: suggestionStore as never, awaits: orBelow(hasPart(answers)) }

/** Where units are at it for the first time since it was assigned: what was answered is not spoken of, or opined on, any more. */
const isUnanswered = (s: SQL) => sql`${s}.owner = 'department_handler' and ${s}.round = ${s}.assigned_round`

const unspoken = hasPart(sql`${answers} and p.contacted_on is null`)
const unopined = hasPart(sql`p.part = 'co' and p.opinion_on is null`)
const amongUnits = (owes: (units: SQL) => SQL): SideLimit['among'] => ({
  name: 'suggestion',
  store: suggestionStore as never,
  awaits: orBelow(owes),
  handing: handing(owes),
})

/** The time within which the units that answer speak with the deputy. */
export const contactLimit: SideLimit = {
  store: suggestionStore as never,
  clock: 'contactClock',
  dueOn: 'contactDueOn',
  open: sql`${suggestions.contactedOn} is null and ${suggestions.owner} is not null`,
  waits: isUnanswered(sql`${suggestions}`),
  caseId: sql<string>`${suggestions.id}`,
  procedureId: sql<string | null>`${suggestions.procedureId}`,
  owner: sql<string>`${suggestions.owner}`,
  among: amongUnits(unspoken),
}

const ofPart = (what: SQL) =>
  sql<string>`(select ${what} from ${suggestions} s where s.tenant_id = ${tenant} and s.id = ${qualified(suggestionUnits.suggestionId)})`
/** The time within which units that assist give their opinion. */
export const assistLimit: SideLimit = {
  store: suggestionUnitStore as never,
  clock: 'opinionClock',
  dueOn: 'opinionDueOn',
  open: sql`${suggestionUnits.opinionOn} is null and ${suggestionUnits.status} = 'active'`,
  waits: ofPart(isUnanswered(sql`s`)),
  caseId: sql<string>`${suggestionUnits.suggestionId}`,
  procedureId: ofPart(sql`s.procedure_id`),
  owner: ofPart(sql`s.owner`),
  among: amongUnits(unopined),
}
