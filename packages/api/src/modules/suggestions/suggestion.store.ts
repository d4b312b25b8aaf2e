import { noProgress } from '@minhui/schema/rules/case-progress'
import { congressSessions, terms } from '@minhui/schema/tables/congress-body'
import { mandates } from '@minhui/schema/tables/mandate'
import { opinionCategories } from '@minhui/schema/tables/opinion'
import {
  suggestionCosigners,
  suggestionEntries,
  suggestionRatings,
  suggestionReplies,
  suggestions,
  suggestionUnits,
} from '@minhui/schema/tables/suggestion'
import { suggestionWords } from '@minhui/schema/tables/suggestion-words'
import { unitClosures, unitStaff, units } from '@minhui/schema/tables/unit'
import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Along } from '../../database/along.ts'
import { isCurrent } from '../../database/dated.ts'
import { type Order, Pages } from '../../database/page.ts'
import { relation } from '../../database/relation.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { qualified, rawStatement, tenant, today, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { wordsOfCases } from '../cases/case-words.store.ts'
import { SpokenStore } from '../cases/spoken-case.store.ts'
import { timelineOf } from '../cases/timeline.store.ts'
import { stillSits } from '../mandates/in-office.store.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { fewNodes, opinionCategoryStore } from '../opinions/opinion.store.ts'
import { personStore } from '../people/person.store.ts'
import { siteTree } from '../sites/site.store.ts'
import { unitStore, unitTree } from '../units/unit.store.ts'

/** A unit that has a part in a suggestion now: who acts for it, and what it has done in the present round. */
export type ActivePart = Pick<SuggestionUnitRow, 'id' | 'unitId' | 'part'> & {
  /** The unit and those above it. */
  above: string[]
  heads: string[]
  reply: SuggestionReplyRow['status'] | null
  rated: boolean
  contacted: boolean
}
/** People and units by their part in a suggestion, as the store reads them beside its columns. */
export type SuggestionParties = {
  authorId: string
  /** Whether whoever leads it sits in the body to which it is made. */
  authorSits: boolean
  cosignerIds: string[]
  /** Those of them who have signed. */
  signerIds: string[]
  activeParts: ActivePart[]
  /** Whether its deputy has rated the present round. */
  authorRated: boolean
}
export type SuggestionRow = RowOf<typeof suggestions> & Partial<SuggestionParties>
export type SuggestionReplyRow = RowOf<typeof suggestionReplies>
export type SuggestionUnitRow = RowOf<typeof suggestionUnits>

/** By what a suggestion is called in words that leave the product: of one that is not public, by its number alone. */
export const calledBy = ({ published, title, number }: Pick<SuggestionRow, 'published' | 'title' | 'number'>) =>
  published ? title : number

const own = qualified(suggestions.id)
/** The person who leads it. */
export const authorOf = sql`(select m.person_id from ${mandates} m where m.tenant_id = ${tenant} and m.id = ${qualified(suggestions.mandateId)})`
const authorSits = sql<boolean>`exists (select from ${mandates} m where m.tenant_id = ${tenant} and m.id = ${qualified(suggestions.mandateId)} and ${stillSits(sql`m`)})`
const mandatesOf = (person: SQL) =>
  sql`array(select m.id from ${mandates} m where m.tenant_id = ${tenant} and m.person_id = ${person}::uuid)`
const signing = (status: SQL) =>
  sql`array(select m.person_id from ${suggestionCosigners} c join ${mandates} m on m.tenant_id = ${tenant} and m.id = c.mandate_id
    where c.tenant_id = ${tenant} and c.suggestion_id = ${own} and ${status})`
const cosigners = signing(sql`c.status <> 'declined'`)
const activeParts = sql`${suggestionUnits} p where p.tenant_id = ${tenant} and p.suggestion_id = ${own} and p.status = 'active'`
const round = sql`r.tenant_id = ${tenant} and r.suggestion_id = ${own} and r.round = ${qualified(suggestions.round)} and r.unit_id = p.unit_id`
const partsNow = sql<ActivePart[]>`(select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'unitId', p.unit_id, 'part', p.part,
  'contacted', p.contacted_on is not null,
  'above', (select jsonb_agg(c.ancestor_id) from ${unitClosures} c where c.tenant_id = ${tenant} and c.descendant_id = p.unit_id),
  'heads', (select coalesce(jsonb_agg(s.person_id), '[]') from ${unitStaff} s where s.tenant_id = ${tenant} and s.duty = 'head' and s.unit_id = p.unit_id
    and s.valid_from <= ${today} and (s.valid_to is null or s.valid_to >= ${today})),
  'reply', (select r.status from ${suggestionReplies} r where ${round}),
  'rated', exists (select from ${suggestionRatings} r where ${round} and r.side = 'unit')
  ) order by p.created_at, p.id), '[]') from ${activeParts})`
/** That its deputy has rated the present round. */
export const authorHasRated = sql`exists (select from ${suggestionRatings} r where r.tenant_id = ${tenant} and r.suggestion_id = ${own}
  and r.round = ${qualified(suggestions.round)} and r.side = 'author')`
const repliedWords = sql`(select string_agg(concat_ws(' ', r.text, r.promise), ' ') from ${suggestionReplies} r
  where r.tenant_id = ${tenant} and r.suggestion_id = ${own} and r.given_on is not null)`

/** The words of suggestions: of what whoever reads one may read, the replies that its deputy has among it. */
export const wordsOfSuggestions = wordsOfCases({
  kind: 'suggestion',
  cases: suggestions,
  words: suggestionWords,
  columns: ['title', 'text', 'analysis', 'proposal'],
  beside: repliedWords,
})

export const suggestionStore = new SpokenStore(suggestions, wordsOfSuggestions, {
  subject: 'Suggestion',
  secrets: ['text', 'analysis', 'proposal', 'title'],
  details: ['text', 'analysis', 'proposal', 'clocks', 'contactClock', 'done', ...Object.keys(noProgress)],
  attributes: {
    siteAncestorIds: {
      select: siteTree.ancestorsOf(suggestions.siteId),
      has: (site) => siteTree.isAbove(suggestions.siteId, site),
      within: (ids) => ({ column: suggestions.siteId, values: siteTree.below(ids), most: fewNodes }),
    },
    unitAncestorIds: {
      select: sql`array(select c.ancestor_id from ${unitClosures} c where c.tenant_id = ${tenant} and c.descendant_id in (select p.unit_id from ${activeParts}))`,
      // The suggestions of the unit first, so that its own list is found by an index.
      has: (
        unit,
      ) => sql`${own} in (select p.suggestion_id from ${suggestionUnits} p join ${unitClosures} c on c.tenant_id = ${tenant} and c.descendant_id = p.unit_id
        where p.tenant_id = ${tenant} and p.status = 'active' and c.ancestor_id = ${unit}::uuid)`,
      holds: (unit) =>
        sql`exists (select from ${activeParts} and p.unit_id = any(${unitTree.below(sql`array[${unit}]::uuid[]`)})) is true`,
    },
    partyIds: {
      select: sql`array_append(${cosigners}, ${authorOf})`,
      has: (person) => sql`(${qualified(suggestions.mandateId)} = any(${mandatesOf(person)})
        or ${own} = any(array(select c.suggestion_id from ${suggestionCosigners} c
          where c.tenant_id = ${tenant} and c.status <> 'declined' and c.mandate_id = any(${mandatesOf(person)}))))`,
    },
    authorId: { select: authorOf },
    authorSits: { select: authorSits },
    cosignerIds: { select: cosigners },
    signerIds: { select: signing(sql`c.status = 'signed'`) },
    activeParts: { select: partsNow },
    authorRated: { select: sql`${authorHasRated}` },
  },
})
/** What happened to suggestions. */
export const suggestionTimeline = timelineOf(suggestionEntries)
export const cosignerStore = new Store(suggestionCosigners)
export const suggestionUnitStore = new Store(suggestionUnits)
export const suggestionReplyStore = new Store(suggestionReplies)
export const suggestionRatingStore = new Store(suggestionRatings, { secrets: ['process', 'result', 'remark'] })

const mandate: Along = {
  path: 'mandate',
  store: mandateStore as never,
  on: and(eq(mandates.tenantId, tenant), eq(mandates.id, suggestions.mandateId)),
}
const person: Along = {
  path: 'mandate.person',
  store: personStore as never,
  on: and(eq(personStore.table.tenantId, tenant), eq(personStore.table.id, mandates.personId)),
}
const unit: Along = {
  path: 'unit',
  store: unitStore as never,
  on: and(eq(units.tenantId, tenant), eq(units.id, suggestions.unitId)),
}

const category: Along = {
  path: 'category',
  store: opinionCategoryStore as never,
  on: and(eq(opinionCategories.tenantId, tenant), eq(opinionCategories.id, suggestions.categoryId)),
}

export const suggestionOrders: Record<string, Order> = {
  newest: { columns: [suggestions.createdAt, suggestions.id], direction: 'desc' },
  oldest: { columns: [suggestions.createdAt, suggestions.id], direction: 'asc' },
  due: { columns: [suggestions.dueOn, suggestions.id], direction: 'asc' },
}
/** Pages of suggestions, each with its deputy, the unit that leads, and its category. */
export const suggestionPages = new Pages(suggestionStore, suggestionOrders, [mandate, person, unit, category])

const byNumber = suggestionStore.select<SuggestionRow>((db) =>
  suggestionStore.from(db).where(and(suggestionStore.ofTenant(), eq(suggestions.number, value('number')))),
)
/** The suggestion with this number. */
export const findByNumber = async (tx: TenantTx, number: string) => (await tx.run(byNumber, { number }))[0]

const fromOpinions = rawStatement<{ id: string; opinionId: string }>(
  ['id', 'opinionId'],
  sql`select id, opinion_id from ${suggestions} where tenant_id = ${tenant} and opinion_id = any(${value('ids')}::uuid[]) order by id`,
)
/** Ids of the suggestions that came from each opinion, for the loaders; which of them are seen is for them to say. */
export async function suggestionsOfOpinions(tx: TenantTx, ids: readonly string[]): Promise<string[][]> {
  const found = Map.groupBy(await tx.run(fromOpinions, { ids }), ({ opinionId }) => opinionId)
  return ids.map((id) => (found.get(id) ?? []).map((row) => row.id))
}

/** Who was asked to sign, in the order in which they were. */
export const cosignersOfSuggestions = relation({
  store: cosignerStore,
  by: suggestionCosigners.suggestionId,
  orderBy: [asc(suggestionCosigners.createdAt), asc(suggestionCosigners.id)],
})
/** The units that have, or had, a part. */
export const unitsOfSuggestions = relation({
  store: suggestionUnitStore,
  by: suggestionUnits.suggestionId,
  orderBy: [asc(suggestionUnits.status), asc(suggestionUnits.createdAt), asc(suggestionUnits.id)],
})
/** Replies, the last round first. */
export const repliesOfSuggestions = relation({
  store: suggestionReplyStore,
  by: suggestionReplies.suggestionId,
  orderBy: [sql`${suggestionReplies.round} desc`, asc(suggestionReplies.createdAt), asc(suggestionReplies.id)],
})
/** Ratings, the last round first. */
export const ratingsOfSuggestions = relation({
  store: suggestionRatingStore,
  by: suggestionRatings.suggestionId,
  orderBy: [sql`${suggestionRatings.round} desc`, asc(suggestionRatings.side)],
})

const present = rawStatement<{ id: string }>(
  ['id'],
  sql`select s.id from ${congressSessions} s join ${terms} t on t.tenant_id = s.tenant_id and t.id = s.term_id
    where s.tenant_id = ${tenant} and t.body_id = ${value('bodyId')} and s.starts_on <= ${today} order by s.starts_on desc limit 1`,
)
const takeNumbers = rawStatement(
  [],
  sql`select pg_advisory_xact_lock(hashtextextended('suggestion number ' || ${value('sessionId')}::text, 0))`,
)
const lastNumber = rawStatement<{ last: number }>(
  ['last'],
  sql`select coalesce(max(filed_number), 0) from ${suggestions} where tenant_id = ${tenant} and session_id = ${value('sessionId')} and kind = ${value('kind')}`,
)
/**
 * The session under which something is filed with a body today, the last one that has begun, and the next number of its
 * kind in it. Of two at once one waits for the other, so that no number is missing or given twice. Null: the body has held none.
 */
export async function nextFiling(tx: WriteTx, bodyId: string, kind: SuggestionRow['kind']) {
  const [session] = await tx.run(present, { bodyId })
  if (!session) return null
  await tx.run(takeNumbers, { sessionId: session.id })
  const [found] = await tx.run(lastNumber, { sessionId: session.id, kind })
  return { sessionId: session.id, filedNumber: (found?.last ?? 0) + 1 }
}

const parts = suggestionUnitStore.select<SuggestionUnitRow>((db) =>
  suggestionUnitStore
    .from(db)
    .where(and(suggestionUnitStore.ofTenant(), eq(suggestionUnits.suggestionId, value('suggestionId'))))
    .orderBy(asc(suggestionUnits.createdAt), asc(suggestionUnits.id)),
)
/** The units that have, or had, a part in a suggestion. */
export const listParts = (tx: TenantTx, suggestionId: string) => tx.run(parts, { suggestionId })

const headed = rawStatement<{ unitId: string }>(
  ['unitId'],
  sql`select unit_id from ${unitStaff} where tenant_id = ${tenant} and person_id = ${value('personId')} and duty = 'head' and ${isCurrent(unitStaff)}`,
)
/** Units whose head somebody is today. */
export const listHeaded = async (tx: TenantTx, personId: string) =>
  new Set((await tx.run(headed, { personId })).map(({ unitId }) => unitId))

const replies = suggestionReplyStore.select<SuggestionReplyRow>((db) =>
  suggestionReplyStore
    .from(db)
    .where(and(suggestionReplyStore.ofTenant(), eq(suggestionReplies.suggestionId, value('suggestionId'))))
    .orderBy(asc(suggestionReplies.round), asc(suggestionReplies.createdAt)),
)
/** Replies to a suggestion, the first round first. */
export const listReplies = (tx: TenantTx, suggestionId: string) => tx.run(replies, { suggestionId })

const ratings = suggestionRatingStore.select<RowOf<typeof suggestionRatings>>((db) =>
  suggestionRatingStore
    .from(db)
    .where(and(suggestionRatingStore.ofTenant(), eq(suggestionRatings.suggestionId, value('suggestionId')))),
)
/** Ratings of a suggestion, of every round. */
export const listRatings = (tx: TenantTx, suggestionId: string) => tx.run(ratings, { suggestionId })

const forget = rawStatement<{ personId: string }>(
  ['personId'],
  sql`delete from ${suggestionCosigners} c using ${mandates} m where c.tenant_id = ${tenant} and c.suggestion_id = ${value('suggestionId')} and c.status <> 'signed'
    and m.tenant_id = ${tenant} and m.id = c.mandate_id returning m.person_id`,
)
/** Whoever has not signed has no part in what is handed in. Answers who they are. */
export const forgetUnsigned = async (tx: WriteTx, suggestionId: string) =>
  (await tx.run(forget, { suggestionId })).map(({ personId }) => personId)
const unsign = rawStatement(
  [],
  sql`update ${suggestionCosigners} set status = 'invited', answered_on = null, version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and suggestion_id = ${value('suggestionId')} and status = 'signed'`,
)
/** What is changed was not what they signed. */
export const takeSignaturesAway = (tx: WriteTx, suggestionId: string) => tx.run(unsign, { suggestionId })

const endParts = rawStatement(
  [],
  sql`update ${suggestionUnits} set status = 'ended', version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and suggestion_id = ${value('suggestionId')} and status = 'active'`,
)
const discard = rawStatement(
  [],
  sql`delete from ${suggestionReplies} where tenant_id = ${tenant} and suggestion_id = ${value('suggestionId')} and status <> 'signed'`,
)
/** No unit has a part any more, and what none has signed is nobody's reply. */
export async function endAllParts(tx: WriteTx, suggestionId: string): Promise<void> {
  await tx.run(endParts, { suggestionId })
  await tx.run(discard, { suggestionId })
}
