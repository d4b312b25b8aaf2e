import type { BallotMethod } from '@minhui/schema/rules/ballot-method'
import { comparePapers, type PaperDifference, settlePapers } from '@minhui/schema/rules/ballot-paper'
import { ballotBatchEntries, ballotBatches } from '@minhui/schema/tables/ballot-paper'
import { sql } from 'drizzle-orm'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'

/** What one teller read of a batch, and settled on where the other read otherwise. */
type BatchEntry = { personId: string; papers: string[]; settled: Record<string, string | null> | null }
/** A batch of papers; nobody or somebody, at the most two, have read it. */
export type Batch = { id: string; ballotId: string; ordinal: number; droppedBy: string | null; entries: BatchEntry[] }

const batches = rawStatement<Batch>(
  ['id', 'ballotId', 'ordinal', 'droppedBy', 'entries'],
  sql`select b.id, b.ballot_id, b.ordinal, b.dropped_by, coalesce((select jsonb_agg(jsonb_build_object('personId', e.person_id, 'papers', e.papers, 'settled', e.settled)
      order by e.person_id) from ${ballotBatchEntries} e where e.tenant_id = ${tenant} and e.batch_id = b.id), '[]')
    from ${ballotBatches} b where b.tenant_id = ${tenant} and b.ballot_id = any(${value('ids')}::uuid[]) order by b.ordinal`,
)
/** The batches of ballots, in their order, for the loaders. */
export async function batchesOfBallots(tx: TenantTx, ids: readonly string[]): Promise<Batch[][]> {
  const found = Map.groupBy(await tx.run(batches, { ids }), ({ ballotId }) => ballotId)
  return ids.map((id) => found.get(id) ?? [])
}
/** The batches of a ballot. */
export const listBatches = async (tx: TenantTx, ballotId: string): Promise<Batch[]> =>
  (await batchesOfBallots(tx, [ballotId]))[0] as Batch[]

const begin = rawStatement<{ id: string }>(
  ['id'],
  sql`insert into ${ballotBatches} (tenant_id, id, ballot_id, ordinal)
    values (${tenant}, gen_random_uuid(), ${value('ballotId')}, ${value('ordinal')})
    on conflict (tenant_id, ballot_id, ordinal) do update set updated_at = now() returning id`,
)
/** The batch of this number, made where it is the first that is heard of it. */
export const takeBatch = async (tx: WriteTx, ballotId: string, ordinal: number): Promise<string> =>
  ((await tx.run(begin, { ballotId, ordinal }))[0] as { id: string }).id

const write = rawStatement(
  [],
  sql`insert into ${ballotBatchEntries} (tenant_id, id, batch_id, person_id, papers)
    values (${tenant}, gen_random_uuid(), ${value('batchId')}, ${value('personId')}, ${value('papers')}::jsonb)
    on conflict (tenant_id, batch_id, person_id) do update set papers = excluded.papers, settled = null, updated_at = now()`,
)
/** Writes what a teller read, in place of an earlier reading. */
export const writeEntry = (tx: WriteTx, batchId: string, personId: string, papers: readonly string[]) =>
  tx.run(write, { batchId, personId, papers: JSON.stringify(papers) })

const settle = rawStatement(
  [],
  sql`update ${ballotBatchEntries} set settled = ${value('settled')}::jsonb, updated_at = now()
    where tenant_id = ${tenant} and batch_id = ${value('batchId')} and person_id = ${value('personId')}`,
)
/** Writes what a teller settled on. */
export const writeSettled = (tx: WriteTx, batchId: string, personId: string, settled: Record<string, string | null>) =>
  tx.run(settle, { batchId, personId, settled: JSON.stringify(settled) })

const drop = rawStatement(
  [],
  sql`update ${ballotBatches} set dropped_by = ${value('personId')}, updated_at = now() where tenant_id = ${tenant} and id = ${value('batchId')}`,
)
/** Notes that a teller wants a batch removed. */
export const markDropped = (tx: WriteTx, batchId: string, personId: string) => tx.run(drop, { batchId, personId })

const removeOne = [
  sql`delete from ${ballotBatchEntries} where tenant_id = ${tenant} and batch_id = ${value('batchId')}`,
  sql`delete from ${ballotBatches} where tenant_id = ${tenant} and id = ${value('batchId')}`,
].map((text) => rawStatement([], text))
/** Removes a batch with what was read of it. */
export async function removeBatch(tx: WriteTx, batchId: string): Promise<void> {
  for (const statement of removeOne) await tx.run(statement, { batchId })
}

const remove = [
  sql`delete from ${ballotBatchEntries} e using ${ballotBatches} b where e.tenant_id = ${tenant} and b.tenant_id = ${tenant}
    and b.id = e.batch_id and b.ballot_id = ${value('ballotId')}`,
  sql`delete from ${ballotBatches} where tenant_id = ${tenant} and ballot_id = ${value('ballotId')}`,
].map((text) => rawStatement([], text))
/** Removes all batches of a ballot. */
export async function removeBatches(tx: WriteTx, ballotId: string): Promise<void> {
  for (const statement of remove) await tx.run(statement, { ballotId })
}

/** Where two tellers read a batch otherwise; null until both have read it. */
export function differencesOf(method: BallotMethod, { entries: [one, other] }: Batch): PaperDifference[] | null {
  return one && other ? comparePapers(method, one.papers, other.papers) : null
}

/** The papers of a batch on which both tellers agree; null as long as they do not. */
export function agreedPapers(method: BallotMethod, { entries: [one, other] }: Batch): string[] | null {
  if (!one || !other) return null
  if (comparePapers(method, one.papers, other.papers).length === 0) return one.papers
  const [first, second] = [mapOf(one.settled), mapOf(other.settled)]
  const alike = first.size === second.size && [...first].every(([paper, read]) => second.has(paper) && second.get(paper) === read)
  return alike ? settlePapers(method, one.papers, other.papers, first) : null
}
/** How many papers there are in a batch, as far as it is known. */
export const sizeOf = (method: BallotMethod, batch: Batch): number =>
  agreedPapers(method, batch)?.length ?? Math.max(0, ...batch.entries.map(({ papers }) => papers.length))
const mapOf = (settled: BatchEntry['settled']) =>
  new Map(Object.entries(settled ?? {}).map(([paper, read]) => [Number(paper), read] as const))
