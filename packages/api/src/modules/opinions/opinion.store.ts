import type { Action } from '@minhui/schema/access/vocabulary'
import { mandates } from '@minhui/schema/tables/mandate'
import { opinionCategories, opinionEntries, opinions, routingRules } from '@minhui/schema/tables/opinion'
import { memberships, roles } from '@minhui/schema/tables/role'
import { siteAssignments, siteClosures, sites } from '@minhui/schema/tables/site'
import { units } from '@minhui/schema/tables/unit'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Permitted } from '../../access/permit.ts'
import type { Along } from '../../database/along.ts'
import { type Order, Pages } from '../../database/page.ts'
import { relation } from '../../database/relation.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { qualified, rawStatement, tenant, today, value } from '../../database/statement.ts'
import { type RowOf, Store, type ValuesOf } from '../../database/store.ts'
import { siteStore, siteTree } from '../sites/site.store.ts'
import { unitStore, unitTree } from '../units/unit.store.ts'
import { writeWords } from './opinion-words.store.ts'

export type OpinionRow = RowOf<typeof opinions>
export type OpinionEntryRow = RowOf<typeof opinionEntries>

/** A branch of so many nodes is read node by node: a page costs a look at each (2 ms for 50, measured); a larger one has rows wherever one looks. */
export const fewNodes = 100

const ownMandate = sql`(select m.person_id from ${mandates} m where m.tenant_id = ${tenant} and m.id = ${qualified(opinions.mandateId)})`
/** Whoever spoke and the deputy who was spoken to. */
const parties = sql`array_remove(array[${qualified(opinions.personId)}, ${ownMandate}], null)`

/** Opinions with the words by which they are found: whatever is said or answered, by whichever way, is written with them. */
class OpinionStore extends Store<typeof opinions> {
  override async insert(tx: WriteTx, values: Permitted<Action, ValuesOf<typeof opinions>>): Promise<OpinionRow> {
    const row = await super.insert(tx, values)
    await writeWords(tx, [row])
    return row
  }

  override async update(
    tx: WriteTx,
    row: Permitted<Action, OpinionRow>,
    patch: Partial<ValuesOf<typeof opinions>>,
    expectedVersion?: number | null,
  ): Promise<OpinionRow> {
    const changed = await super.update(tx, row, patch, expectedVersion)
    if ('title' in patch || 'text' in patch || 'reply' in patch) await writeWords(tx, [changed])
    return changed
  }
}

export const opinionStore = new OpinionStore(opinions, {
  subject: 'Opinion',
  secrets: ['authorSealed', 'codeSealed', 'submissionHash', 'text', 'place', 'title', 'answers', 'latitude', 'longitude'],
  details: ['authorSealed', 'codeSealed', 'submissionHash', 'answers', 'clocks', 'done', 'reply'],
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
    partyIds: {
      select: parties,
      // The mandates of a person first, so that both sides are found by an index.
      has: (person) =>
        sql`(${qualified(opinions.personId)} = ${person}::uuid or ${qualified(opinions.mandateId)} = any(array(
          select m.id from ${mandates} m where m.tenant_id = ${tenant} and m.person_id = ${person}::uuid)))`,
    },
  },
})
export const opinionEntryStore = new Store(opinionEntries)
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

const entries = (limit?: number) =>
  relation({
    store: opinionEntryStore,
    by: opinionEntries.caseId,
    orderBy: [desc(opinionEntries.ordinal)],
    ...(limit && { limit }),
  })
/** Entries of opinions, the last first: all, or the last few of each. */
export const entriesOfOpinions = { all: entries(), few: entries(10) }

const mergedInto = opinionStore.select<OpinionRow>((db) =>
  opinionStore
    .from(db)
    .where(and(opinionStore.ofTenant(), eq(opinions.intoId, value('id'))))
    .orderBy(asc(opinions.number))
    .for('no key update'),
)
/** Opinions that a common issue answers, locked. */
export const listMergedInto = (tx: WriteTx, id: string) => tx.run(mergedInto, { id })

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

const bySubmission = opinionStore.select<OpinionRow>((db) =>
  opinionStore.from(db).where(and(opinionStore.ofTenant(), eq(opinions.submissionHash, value('submissionHash')))),
)
/** The opinion that this submission has made, if it has. */
export const findBySubmission = async (tx: TenantTx, submissionHash: string) =>
  (await tx.run(bySubmission, { submissionHash }))[0]

const oneByOne = rawStatement([], sql`select pg_advisory_xact_lock(hashtextextended(${value('submissionHash')}, 0))`)
/** Lets the same submission sent twice at once be made one after the other. */
export const lockSubmission = (tx: WriteTx, submissionHash: string) => tx.run(oneByOne, { submissionHash })

const byNumber = opinionStore.select<OpinionRow>((db) =>
  opinionStore.from(db).where(and(opinionStore.ofTenant(), eq(opinions.number, value('number')))),
)
/** The opinion with this number. */
export const findByNumber = async (tx: TenantTx, number: string) => (await tx.run(byNumber, { number }))[0]

const append = rawStatement<OpinionEntryRow>(
  ['id', 'ordinal'] as never,
  sql`insert into ${opinionEntries} (tenant_id, id, case_id, ordinal, action, from_state, to_state, visibility, text, reason, account_id, person_id, unit_id)
    select ${tenant}, ${value('id')}, ${value('caseId')}, coalesce((select max(e.ordinal) from ${opinionEntries} e where e.tenant_id = ${tenant} and e.case_id = ${value('caseId')}), 0) + 1,
      ${value('action')}, ${value('fromState')}, ${value('toState')}, ${value('visibility')}, ${value('text')}, ${value('reason')}, ${value('accountId')}, ${value('personId')}, ${value('unitId')}
    returning id, ordinal`,
)
/** Adds to the timeline of an opinion that this transaction has locked. */
export const appendEntry = (
  tx: WriteTx,
  entry: Pick<OpinionEntryRow, 'id' | 'caseId' | 'action' | 'fromState' | 'toState' | 'visibility'> &
    Partial<Pick<OpinionEntryRow, 'text' | 'reason' | 'accountId' | 'personId' | 'unitId'>>,
) => tx.run(append, { text: null, reason: null, accountId: null, personId: null, unitId: null, ...entry })

const proposals = rawStatement<{ id: string; unitId: string; grade: string }>(
  ['id', 'unitId', 'grade'],
  sql`select o.id, r.unit_id, r.grade
    from ${opinions} o
    join ${routingRules} r on r.tenant_id = ${tenant} and r.category_id = o.category_id and r.status = 'active'
    join ${units} u on u.tenant_id = ${tenant} and u.id = r.unit_id and u.status = 'active'
    left join ${siteClosures} c on c.tenant_id = ${tenant} and c.descendant_id = o.site_id and c.ancestor_id = r.site_id
    where o.tenant_id = ${tenant} and o.id = any(${value('ids')}::uuid[]) and (r.site_id is null or c.depth is not null)
    order by o.id, c.depth nulls last, r.id`,
)
/** The units that the rules propose for each opinion, by what it is about and where, the nearest place first; for the loaders. */
export async function proposalsForOpinions(tx: TenantTx, ids: readonly string[]) {
  const found = Map.groupBy(await tx.run(proposals, { ids }), ({ id }) => id)
  return ids.map((id) => found.get(id) ?? [])
}

const accountsOfPerson = rawStatement<{ accountId: string }>(
  ['accountId'],
  sql`select distinct account_id from ${memberships} where tenant_id = ${tenant} and person_id = ${value('personId')} and valid_from <= ${today} and (valid_to is null or valid_to >= ${today})`,
)
/** Accounts of a person. */
export const listAccountsOfPerson = async (tx: TenantTx, personId: string) =>
  (await tx.run(accountsOfPerson, { personId })).map(({ accountId }) => accountId)

const handlers = rawStatement<{ accountId: string }>(
  ['accountId'],
  sql`select distinct m.account_id from ${memberships} m
      join ${roles} r on r.tenant_id = m.tenant_id and r.id = m.role_id and r.base = 'department_handler' and r.status = 'active'
    where m.tenant_id = ${tenant} and m.scope_kind = 'unit' and m.scope_id = ${value('unitId')}
      and m.valid_from <= ${today} and (m.valid_to is null or m.valid_to >= ${today})`,
)
/** Accounts of those who work in a unit. */
export const listHandlers = async (tx: TenantTx, unitId: string) =>
  (await tx.run(handlers, { unitId })).map(({ accountId }) => accountId)

const due = rawStatement<{ accountId: string; due: number; overdue: number }>(
  ['accountId', 'due', 'overdue'],
  sql`select w.account_id, count(distinct w.id) filter (where w.due_on >= ${today})::int, count(distinct w.id) filter (where w.due_on < ${today})::int
    from (
      select m.account_id, ${opinions.id}, ${opinions.dueOn}
        from ${opinions}
        join ${roles} r on r.tenant_id = ${tenant} and r.status = 'active'
          and (r.base = ${opinions.owner} or (r.base = 'supervisor' and coalesce(${opinions.hardOn}, ${opinions.dueOn}) < ${today}))
        join ${memberships} m on m.tenant_id = ${tenant} and m.role_id = r.id
          and m.valid_from <= ${today} and (m.valid_to is null or m.valid_to >= ${today})
       where ${opinions.tenantId} = ${tenant} and ${opinions.owner} is not null and ${opinions.dueOn} <= ${value('until')}::date
         and case m.scope_kind
           when 'tenant' then true
           when 'unit' then ${unitTree.isAbove(opinions.unitId, sql`m.scope_id`)}
           when 'site' then ${siteTree.isAbove(opinions.siteId, sql`m.scope_id`)}
           when 'branch' then ${siteTree.isAbove(opinions.siteId, sql`m.scope_id`)}
           else false end
    ) w group by w.account_id`,
)
/**
 * For whom how many opinions are due until a day, or overdue: those whose turn it is, and, once the last bearable day is
 * over, those who supervise.
 */
export const listDueByAccount = (tx: TenantTx, until: string) => tx.run(due, { until })

const sampled = opinionStore.select<OpinionRow>((db) =>
  opinionStore
    .briefly(db)
    .where(
      sql`${opinionStore.ofTenant()} and ${opinions.state} = 'closed' and ${opinions.since} between ${value('from')}::date and ${value('until')}::date`,
    )
    .orderBy(sql`md5(${opinions.id}::text || ${value('seed')})`)
    .limit(100),
)
/** Opinions that were written off in a period, by lot: the same seed draws the same ones, so that a draw can be checked. */
export const drawSample = (tx: TenantTx, question: { from: string; until: string; seed: string }) => tx.run(sampled, question)

/** Before every id. */
export const first = '00000000-0000-0000-0000-000000000000'
export const pageSize = 500
const open = opinionStore.select<Pick<OpinionRow, 'id' | 'clocks'>>((db) =>
  db
    .select({ id: opinions.id, clocks: opinions.clocks })
    .from(opinions)
    .where(sql`${opinionStore.ofTenant()} and ${opinions.owner} is not null and ${opinions.id} > ${value('after')}::uuid`)
    .orderBy(opinions.id)
    .limit(pageSize),
)
/** Opinions that have not ended, with their clocks, `pageSize` after an id. */
export const listOpen = (tx: TenantTx, after: string) => tx.run(open, { after })
const lapsed = opinionStore.select<{ id: string }>((db) =>
  db
    .select({ id: opinions.id })
    .from(opinions)
    .where(
      sql`${opinionStore.ofTenant()} and ${opinions.owner} = 'author' and ${opinions.dueOn} < ${today} and ${opinions.id} > ${value('after')}::uuid`,
    )
    .orderBy(opinions.id)
    .limit(pageSize),
)
/** Opinions whose author has let the time go by, `pageSize` after an id. */
export const listLapsed = (tx: TenantTx, after: string) => tx.run(lapsed, { after })
