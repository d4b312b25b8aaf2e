import { ballotPublications } from '@minhui/schema/tables/ballot-secret'
import { sql } from 'drizzle-orm'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'

/** What is published of a ballot. */
export type Publication = {
  ballotId: string
  returned: string
  choices: string
  returnedRoot: string
  choicesRoot: string
  proof: Record<string, unknown>
}

const insert = rawStatement(
  [],
  sql`insert into ${ballotPublications} (tenant_id, id, ballot_id, returned, choices, returned_root, choices_root, proof)
    values (${tenant}, gen_random_uuid(), ${value('ballotId')}, ${value('returned')}, ${value('choices')}, ${value('returnedRoot')},
      ${value('choicesRoot')}, ${value('proof')}::jsonb)`,
)
/** Writes what is published. */
export const insertPublication = (tx: WriteTx, { proof, ...rest }: Publication) =>
  tx.run(insert, { ...rest, proof: JSON.stringify(proof) })

const roots = rawStatement<Pick<Publication, 'ballotId' | 'returnedRoot' | 'choicesRoot'> & { papers: number }>(
  ['ballotId', 'returnedRoot', 'choicesRoot', 'papers'],
  sql`select ballot_id, returned_root, choices_root, (proof #>> '{count,papers}')::int from ${ballotPublications}
    where tenant_id = ${tenant} and ballot_id = any(${value('ids')}::uuid[])`,
)
/** The roots of what is published of ballots, and how many of the returned were papers, for the loaders. */
export async function rootsOfBallots(tx: TenantTx, ids: readonly string[]) {
  const found = new Map((await tx.run(roots, { ids })).map((row) => [row.ballotId, row]))
  return ids.map((id) => found.get(id) ?? null)
}

const ofBallot = sql`tenant_id = ${tenant} and ballot_id = ${value('ballotId')}`
const files = rawStatement<Pick<Publication, 'returned' | 'choices' | 'proof'>>(
  ['returned', 'choices', 'proof'],
  sql`select returned, choices, proof from ${ballotPublications} where ${ofBallot}`,
)
/** The files that are published of a ballot. */
export const findPublication = async (tx: TenantTx, ballotId: string) => (await tx.run(files, { ballotId }))[0]

const remove = rawStatement([], sql`delete from ${ballotPublications} where ${ofBallot}`)
/** Takes back what was published. */
export const removePublication = (tx: WriteTx, ballotId: string) => tx.run(remove, { ballotId })
