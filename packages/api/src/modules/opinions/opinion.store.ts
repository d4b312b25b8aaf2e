import { noProgress } from '@minhui/schema/rules/case-progress'
import { mandates } from '@minhui/schema/tables/mandate'
import { opinionCategories, opinionEntries, opinions, routingRules } from '@minhui/schema/tables/opinion'
import { opinionReferrals } from '@minhui/schema/tables/opinion-referral'
import { opinionWords } from '@minhui/schema/tables/opinion-words'
import { siteAssignments, siteClosures, sites } from '@minhui/schema/tables/site'
import { units } from '@minhui/schema/tables/unit'
import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Along } from '../../database/along.ts'
import { type Order, Pages } from '../../database/page.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { qualified, rawStatement, tenant, today, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { wordsOfCases } from '../cases/case-words.store.ts'
import { SpokenStore } from '../cases/spoken-case.store.ts'
import { atOneDesk } from '../cases/stand-in.store.ts'
import { timelineOf } from '../cases/timeline.store.ts'
import { siteStore, siteTree } from '../sites/site.store.ts'
import { unitStore, unitTree } from '../units/unit.store.ts'

export type OpinionRow = RowOf<typeof opinions>

/** A branch of so many nodes is read node by node: a page costs a look at each (2 ms for 50, measured); a larger one has rows wherever one looks. */
export const fewNodes = 100

const ownMandate = sql`(select m.person_id from ${mandates} m where m.tenant_id = ${tenant} and m.id = ${qualified(opinions.mandateId)})`
/** Whoever spoke and the deputy who was spoken to. */
const speakers = sql`array_remove(array[${qualified(opinions.personId)}, ${ownMandate}], null)`
// The mandates of a person first, so that both sides are found by an index.
const isSpeaker = (
  person: SQL,
) => sql`${qualified(opinions.personId)} = ${person}::uuid or ${qualified(opinions.mandateId)} = any(array(
  select m.id from ${mandates} m where m.tenant_id = ${tenant} and m.person_id = ${person}::uuid))`
/** Deputies to whom it was handed, and who have not declined. */
const referees = sql`array(select m.person_id from ${opinionReferrals} r join ${mandates} m on m.tenant_id = ${tenant} and m.id = r.mandate_id
  where r.tenant_id = ${tenant} and r.opinion_id = ${qualified(opinions.id)} and r.status in ('open', 'taken'))`
/** That it was handed to one of these people, and is in one of these states since. */
export const isReferredTo = (people: SQL, statuses: SQL) => sql`${qualified(opinions.id)} = any(array(
  select r.opinion_id from ${opinionReferrals} r join ${mandates} m on m.tenant_id = ${tenant} and m.id = r.mandate_id
  where r.tenant_id = ${tenant} and r.status in (${statuses}) and m.person_id = any(${people})))`

/** The words of opinions: of what was said, and what was answered. */
export const wordsOfOpinions = wordsOfCases({
  kind: 'opinion',
  cases: opinions,
  words: opinionWords,
  columns: ['title', 'text', 'reply'],
})

/** Whether it is a person who spoke. */
export const isSpokenBy = (person: SQL): SQL => sql`${opinions.personId} = ${person}`

/** An opinion is at the desk of the unit to which it was assigned. */
export const opinionHanding = atOneDesk(opinions)

export const opinionStore = new SpokenStore(opinions, wordsOfOpinions, {
  subject: 'Opinion',
  secrets: ['authorSealed', 'codeSealed', 'submissionHash', 'text', 'place', 'title', 'answers', 'latitude', 'longitude'],
  details: [
    'authorSealed',
    'codeSealed',
    'submissionHash',
    'clocks',
    'done',
    'reply',
    'clientId',
    'externalNumber',
    'activityId',
    ...Object.keys(noProgress),
  ],
  attributes: {
    siteAncestorIds: {
      select: siteTree.ancestorsOf(opinions.siteId),
      has: (site) => siteTree.isAbove(opinions.siteId, site),
      within: (ids) => ({ column: opinions.siteId, values: siteTree.below(ids), most: fewNodes }),
    },
    unitAncestorIds: {
      select: unitTree.ancestorsOf(opinions.unitId),
      has: (unit) => unitTree.isAbove(opinions.unitId, unit),
      within: (ids) => ({ column: opinions.unitId, values: unitTree.below(ids), most: fewNodes }),
    },
    clientId: {
      one: sql`${opinions.clientId}`,
      select: qualified(opinions.clientId),
      within: (ids) => ({ column: opinions.clientId, values: ids }),
    },
    partyIds: {
      select: sql`${speakers} || ${referees}`,
      has: (person) => sql`(${isSpeaker(person)} or ${isReferredTo(sql`array[${person}]::uuid[]`, sql`'open', 'taken'`)})`,
    },
    // Those who were there when it was said.
    speakerIds: { select: speakers, has: (person) => sql`(${isSpeaker(person)})` },
  },
})
export const opinionCategoryStore = new Store(opinionCategories, { subject: 'OpinionCategory' })
export const routingRuleStore = new Store(routingRules, { subject: 'RoutingRule' })

const site: Along = {
  path: 'site',
  store: siteStore as never,
  on: and(eq(sites.tenantId, tenant), eq(sites.id, opinions.siteId)),
}
const unit: Along = {
  path: 'unit',
  store: unitStore as never,
  on: and(eq(units.tenantId, tenant), eq(units.id, opinions.unitId)),
}
const category: Along = {
  path: 'category',
  store: opinionCategoryStore as never,
  on: and(eq(opinionCategories.tenantId, tenant), eq(opinionCategories.id, opinions.categoryId)),
}

export const opinionOrders: Record<string, Order> = {
  newest: { columns: [opinions.createdAt, opinions.id], direction: 'desc' },
  oldest: { columns: [opinions.createdAt, opinions.id], direction: 'asc' },
  due: { columns: [opinions.dueOn, opinions.id], direction: 'asc' },
}
/** Pages of opinions, each with its site, unit and category. */
export const opinionPages = new Pages(opinionStore, opinionOrders, [site, unit, category])

/** What happened to opinions. */
export const opinionTimeline = timelineOf(opinionEntries)

const mergedInto = opinionStore.select<OpinionRow>((db) =>
  opinionStore
    .from(db)
    .where(and(opinionStore.ofTenant(), eq(opinions.intoId, value('id'))))
    .orderBy(asc(opinions.number))
    .for('no key update'),
)
/** Opinions that a common issue answers, locked. */
export const listMergedInto = (tx: WriteTx, id: string) => tx.run(mergedInto, { id })

const following = opinionStore.select<OpinionRow>((db) =>
  opinionStore
    .from(db)
    .where(
      sql`${opinionStore.ofTenant()} and ${opinions.intoId} = ${value('id')} and ${opinions.number} > ${value('after')} and case when ${value('reply')}::text is null
        then ${opinions.endedBy} = 'merge' and ${opinions.reply} is null
        else (${opinions.endedBy} = 'merge' or ${opinions.owner} = 'author') and ${opinions.reply} is distinct from ${value('reply')} end`,
    )
    .orderBy(asc(opinions.number))
    .limit(sql`${value('many')}::int` as never)
    .for('no key update'),
)
/**
 * The next opinions of a common issue that wait for it, or whose authors may still rate its answer before; locked. With a
 * reply only those that do not have it, without one only those that wait for the first.
 */
export const listFollowing = (tx: WriteTx, id: string, which: { reply: string | null; after: string; many: number }) =>
  tx.run(following, { id, ...which })

const beforeMerge = rawStatement<{ state: string }>(
  ['state'],
  sql`select e.from_state from ${opinionEntries} e where e.tenant_id = ${tenant} and e.case_id = ${value('id')} and e.action = 'merge'
    order by e.ordinal desc limit 1`,
)
/** Where an opinion stood when it was merged. */
export const stateBeforeMerge = async (tx: TenantTx, id: string) => (await tx.run(beforeMerge, { id }))[0]?.state

const move = rawStatement(
  [],
  sql`update ${opinions} set into_id = ${value('to')}, version = version + 1, updated_at = now() where tenant_id = ${tenant} and into_id = ${value('from')}`,
)
/** Lets a common issue answer what another was to answer. */
export const moveMerged = (tx: WriteTx, from: string, to: string) => tx.run(move, { from, to })

const present = rawStatement<{ siteId: string }>(
  ['siteId'],
  sql`select a.site_id from ${siteAssignments} a join ${sites} s on s.tenant_id = a.tenant_id and s.id = a.site_id and s.status = 'active'
    where a.tenant_id = ${tenant} and a.mandate_id = ${value('mandateId')} and a.valid_from <= ${today} and (a.valid_to is null or a.valid_to >= ${today})
    order by a.valid_from limit 1`,
)
/** The site at which a deputy is to be found today. */
export const siteOfMandate = async (tx: TenantTx, mandateId: string) => (await tx.run(present, { mandateId }))[0]?.siteId ?? null

const mergedCounts = rawStatement<{ id: string; n: number }>(
  ['id', 'n'],
  sql`select into_id, count(*)::int from ${opinions} where tenant_id = ${tenant} and into_id = any(${value('ids')}::uuid[]) group by 1`,
)
/** How many opinions each common issue answers, for the loaders. */
export async function countsOfMerged(tx: TenantTx, ids: readonly string[]): Promise<number[]> {
  const found = new Map((await tx.run(mergedCounts, { ids })).map((row) => [row.id, row.n]))
  return ids.map((id) => found.get(id) ?? 0)
}

const mergedIds = rawStatement<{ id: string; intoId: string }>(
  ['id', 'intoId'],
  sql`select id, into_id from (select o.id, o.into_id, o.number, row_number() over (partition by o.into_id order by o.number) n
    from ${opinions} o where o.tenant_id = ${tenant} and o.into_id = any(${value('ids')}::uuid[])) l where n <= 100 order by number`,
)
/** Ids of the opinions that each common issue answers, at most a hundred, for the loaders; which of them are seen is for them to say. */
export async function idsOfMerged(tx: TenantTx, ids: readonly string[]): Promise<string[][]> {
  const found = Map.groupBy(await tx.run(mergedIds, { ids }), ({ intoId }) => intoId)
  return ids.map((id) => (found.get(id) ?? []).map((row) => row.id))
}

/** What a submission has made. */
export type Submitted = Pick<OpinionRow, 'id' | 'number' | 'codeSealed' | 'submissionHash'>
const bySubmissions = rawStatement<Submitted>(
  ['id', 'number', 'codeSealed', 'submissionHash'],
  sql`select id, number, code_sealed, submission_hash from ${opinions} where tenant_id = ${tenant} and submission_hash = any(${value('hashes')}::text[])`,
)
/** What these submissions have made, of those that have. */
export const findBySubmissions = (tx: TenantTx, hashes: readonly string[]) => tx.run(bySubmissions, { hashes })

const byNumber = opinionStore.select<OpinionRow>((db) =>
  opinionStore.from(db).where(and(opinionStore.ofTenant(), eq(opinions.number, value('number')))),
)
/** The opinion with this number. */
export const findByNumber = async (tx: TenantTx, number: string) => (await tx.run(byNumber, { number }))[0]

type Proposal = { id: string; unitId: string; grade: string; first: boolean }
// Whoever began first and gave it back, or had it taken away, is not competent.
const proposals = rawStatement<Proposal>(
  ['id', 'unitId', 'grade', 'first'],
  sql`select p.id, p.unit_id, p.grade, p.first from (
      (select distinct on (o.id) o.id, e.unit_id, o.grade, true as first, -1 as depth, e.id as rule
        from ${opinions} o
        join ${opinionEntries} e on e.tenant_id = ${tenant} and e.case_id = o.id and e.action = 'start'
        where o.tenant_id = ${tenant} and o.id = any(${value('ids')}::uuid[]) and o.grade is not null and not exists (
          select from ${opinionEntries} b where b.tenant_id = ${tenant} and b.case_id = o.id and b.action in ('return', 'takeBack') and b.unit_id = e.unit_id)
        order by o.id, e.ordinal)
      union all
      select o.id, r.unit_id, r.grade, false, c.depth, r.id
        from ${opinions} o
        join ${routingRules} r on r.tenant_id = ${tenant} and r.category_id = o.category_id and r.status = 'active'
        left join ${siteClosures} c on c.tenant_id = ${tenant} and c.descendant_id = o.site_id and c.ancestor_id = r.site_id
        where o.tenant_id = ${tenant} and o.id = any(${value('ids')}::uuid[]) and (r.site_id is null or c.depth is not null)) p
    join ${units} u on u.tenant_id = ${tenant} and u.id = p.unit_id and u.status = 'active'
    order by p.id, p.depth nulls last, p.rule`,
)
/**
 * The units that are proposed for each opinion, for the loaders: the one that began to handle it first, then those of the
 * rules, by what it is about and where, the nearest place first.
 */
export async function proposalsForOpinions(tx: TenantTx, ids: readonly string[]): Promise<Proposal[][]> {
  const found = Map.groupBy(await tx.run(proposals, { ids }), ({ id }) => id)
  return ids.map((id) => {
    const list = found.get(id) ?? []
    return list.filter(({ first, unitId }) => first || unitId !== list.find((one) => one.first)?.unitId)
  })
}
