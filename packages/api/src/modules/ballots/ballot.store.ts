import type { BallotMethod } from '@minhui/schema/rules/ballot-method'
import { ballotOptions, ballots, ballotTellers } from '@minhui/schema/tables/ballot'
import { congressBodies } from '@minhui/schema/tables/congress-body'
import { type AnyColumn, asc, eq, type SQL, sql } from 'drizzle-orm'
import { type Condition, type Order, Pages } from '../../database/page.ts'
import { relation } from '../../database/relation.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { qualified, rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { siteTree } from '../sites/site.store.ts'

export type BallotRow = RowOf<typeof ballots>
export type BallotOptionRow = RowOf<typeof ballotOptions>
export type BallotTellerRow = RowOf<typeof ballotTellers>

/** The home of the deputies who vote, whose office holds the ballot. */
const home = sql`(select b.site_id from ${congressBodies} b where b.tenant_id = ${tenant} and b.id = ${qualified(ballots.bodyId)})`

export const ballotStore = new Store(ballots, {
  subject: 'Ballot',
  details: ['result', 'lines', 'voidReason', 'rollDigest'],
  // Who reads the audit reads no result before it is announced.
  secrets: ['result', 'lines'],
  attributes: {
    siteAncestorIds: { select: siteTree.ancestorsOf(home), has: (site) => siteTree.isAbove(home, site) },
  },
})
export const ballotOptionStore = new Store(ballotOptions)
export const ballotTellerStore = new Store(ballotTellers)

export const ballotOrders: Record<string, Order> = {
  newest: { columns: [ballots.createdAt, ballots.id], direction: 'desc' },
}
export const ballotPages = new Pages(ballotStore, ballotOrders)
/** What a list of ballots can be restricted to. */
export const ballotConditions = {
  status: (status: string): Condition => ({
    name: 'status',
    sql: () => eq(ballots.status, value('status') as never),
    values: { status },
  }),
  kind: (kind: string): Condition => ({ name: 'kind', sql: () => eq(ballots.kind, value('kind') as never), values: { kind } }),
}

/** A vote of a congress that stands and was announced: not one that was tried, or asked for advice, or is none by its fault. */
export const decides = (b: Record<'status' | 'rehearsal' | 'consultative' | 'result', AnyColumn>): SQL =>
  sql`${b.status} = 'announced' and not ${b.rehearsal} and not ${b.consultative} and ${b.result} ->> 'fault' is null`

/** What is on the papers of ballots, in its order. */
export const optionsOfBallots = relation({
  store: ballotOptionStore,
  by: ballotOptions.ballotId,
  orderBy: [asc(ballotOptions.ordinal)],
})
/** The tellers of ballots. */
export const tellersOfBallots = relation({
  store: ballotTellerStore,
  by: ballotTellers.ballotId,
  orderBy: [asc(ballotTellers.createdAt), asc(ballotTellers.id)],
})
/** The rounds that follow. */
export const nextOfBallots = relation({ store: ballotStore, by: ballots.previousId, orderBy: [asc(ballots.createdAt)] })

const onPaper = rawStatement<{ projectId: string; ballotId: string }>(
  ['projectId', 'ballotId'],
  sql`select o.project_id, o.ballot_id from ${ballotOptions} o
    where o.tenant_id = ${tenant} and o.project_id = any(${value('ids')}::uuid[]) order by o.ballot_id desc`,
)
/** The ids of the ballots in which projects were on the paper, the last first, for the loaders. */
export async function ballotsOfProjects(tx: TenantTx, ids: readonly string[]): Promise<string[][]> {
  const found = Map.groupBy(await tx.run(onPaper, { ids }), ({ projectId }) => projectId)
  return ids.map((id) => (found.get(id) ?? []).map(({ ballotId }) => ballotId))
}
const following = ballotStore.select<BallotRow>((db) =>
  ballotStore
    .from(db)
    .where(sql`${ballotStore.ofTenant()} and ${ballots.previousId} = ${value('id')}`)
    .orderBy(asc(ballots.createdAt))
    .for('update'),
)
/** The rounds that follow a ballot, those that are void among them, locked. */
export const listNext = (tx: WriteTx, id: string) => tx.run(following, { id })

const options = ballotOptionStore.select<BallotOptionRow>((db) =>
  ballotOptionStore
    .from(db)
    .where(sql`${ballotOptionStore.ofTenant()} and ${ballotOptions.ballotId} = ${value('id')}`)
    .orderBy(asc(ballotOptions.ordinal)),
)
/** What is on the paper of a ballot. */
export const listOptions = (tx: TenantTx, id: string) => tx.run(options, { id })

const tellers = ballotTellerStore.select<BallotTellerRow>((db) =>
  ballotTellerStore.from(db).where(sql`${ballotTellerStore.ofTenant()} and ${ballotTellers.ballotId} = ${value('id')}`),
)
/** The tellers of a ballot. */
export const listTellers = (tx: TenantTx, id: string) => tx.run(tellers, { id })

const order = rawStatement([], sql`select pg_advisory_xact_lock(hashtextextended('ballot ' || ${tenant}::text, 0))`)
const last = rawStatement<{ last: number }>(
  ['last'],
  sql`select coalesce(max(split_part(${ballots.number}, '-', 2)::int), 0) from ${ballots}
    where ${ballots.tenantId} = ${tenant} and ${ballots.number} like ${value('like')}`,
)
/** The next number of a year, e.g. 2026-003; of two at once one waits for the other. */
export async function nextNumber(tx: WriteTx, year: number): Promise<string> {
  await tx.run(order)
  const [found] = await tx.run(last, { like: `${year}-%` })
  return `${year}-${String((found?.last ?? 0) + 1).padStart(3, '0')}`
}

const without = (table: typeof ballotOptions | typeof ballotTellers) =>
  rawStatement([], sql`delete from ${table} where tenant_id = ${tenant} and ballot_id = ${value('id')}`)
const noOptions = without(ballotOptions)
const noTellers = without(ballotTellers)
const noBallot = rawStatement([], sql`delete from ${ballots} where tenant_id = ${tenant} and id = ${value('id')}`)

/** What is written of an option. */
export type NewOption = { projectId?: string | null | undefined; title: string }
/** Writes the options of a ballot, in their order, in place of those it had. */
export async function writeOptions(tx: WriteTx, ballotId: string, list: readonly NewOption[]): Promise<void> {
  await tx.run(noOptions, { id: ballotId })
  ballotOptionStore.insertMany(
    tx,
    undefined as never,
    list.map(({ projectId = null, title }, i) => ({ ballotId, ordinal: i + 1, projectId, title })),
  )
}

/** Removes a ballot with its options and tellers; its roll and what is secret of it are removed before. */
export async function removeBallot(tx: WriteTx, id: string): Promise<void> {
  for (const statement of [noOptions, noTellers, noBallot]) await tx.run(statement, { id })
}

const noTeller = rawStatement<{ id: string }>(
  ['id'],
  sql`delete from ${ballotTellers} where tenant_id = ${tenant} and ballot_id = ${value('ballotId')} and person_id = ${value('personId')} returning id`,
)
/** Takes a teller off; false: it was none. */
export const removeTeller = async (tx: WriteTx, ballotId: string, personId: string) =>
  (await tx.run(noTeller, { ballotId, personId })).length > 0

const sign = rawStatement<{ personId: string }>(
  ['personId'],
  sql`update ${ballotTellers} set signed_at = coalesce(signed_at, now()) where tenant_id = ${tenant}
    and ballot_id = ${value('ballotId')} and person_id = any(${value('people')}::uuid[]) returning person_id`,
)
/** Notes that a teller has signed. */
export const signAsTeller = (tx: WriteTx, ballotId: string, people: string[]) => tx.run(sign, { ballotId, people })

const unsign = rawStatement(
  [],
  sql`update ${ballotTellers} set signed_at = null where tenant_id = ${tenant} and ballot_id = ${value('ballotId')} and signed_at is not null`,
)
/** Takes all signatures back: what they were given for is another now. */
export const takeSignaturesBack = (tx: WriteTx, ballotId: string) => tx.run(unsign, { ballotId })

/** How a ballot is voted and counted. */
export const methodOf = (
  { form, rule, places, maxMarks, consultative }: BallotRow,
  paper: readonly BallotOptionRow[],
): BallotMethod => ({ form, rule, places, maxMarks, consultative, options: paper.map(({ id }) => id) })
