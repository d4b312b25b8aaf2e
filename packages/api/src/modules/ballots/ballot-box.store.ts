import { recordParts } from '@minhui/schema/rules/ballot-codes'
import { ballotBoxes } from '@minhui/schema/tables/ballot-secret'
import { sql } from 'drizzle-orm'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'

const ofBallot = sql`b.tenant_id = ${tenant} and b.ballot_id = ${value('ballotId')}`

const begin = rawStatement(
  [],
  sql`insert into ${ballotBoxes} (tenant_id, id, ballot_id, bucket, records)
    select ${tenant}, gen_random_uuid(), ${value('ballotId')}::uuid, n, ''::bytea from generate_series(0, ${value('buckets')}::int - 1) n`,
)
/** Puts up an empty box. */
export const openBox = (tx: WriteTx, ballotId: string, buckets: number) => tx.run(begin, { ballotId, buckets })

const seal = rawStatement([], sql`select app.seal_box(${value('ballotId')}::uuid)`)
/**
 * Waits for the casts that are under way; those after them find the ballot closed. New rows stand in the place of all of them,
 * in the order of the hashes, so that none tells any more where the last ballot was cast.
 */
export const sealBox = (tx: WriteTx, ballotId: string) => tx.run(seal, { ballotId })

const size = recordParts.hash + recordParts.signature + recordParts.sealed
const cast = rawStatement<{ count: number }>(
  ['count'],
  sql`select coalesce(sum(octet_length(b.records)), 0)::int / ${sql.raw(String(size))} from ${ballotBoxes} b where ${ofBallot}`,
)
/** How many lie in the box. */
export const countBox = async (tx: WriteTx, ballotId: string) => (await tx.run(cast, { ballotId }))[0]?.count ?? 0

const remove = rawStatement([], sql`delete from ${ballotBoxes} b where ${ofBallot}`)
/** Takes the box away. */
export const removeBox = (tx: WriteTx, ballotId: string) => tx.run(remove, { ballotId })

/** A ballot that was cast. */
export type CastRecord = { hash: Buffer; signature: Buffer; sealed: Buffer }

const contents = rawStatement<{ records: Buffer }>(
  ['records'],
  sql`select b.records from ${ballotBoxes} b where ${ofBallot} order by b.bucket`,
)
/** What lies in the box, in the order of the hashes. */
export async function readBox(tx: TenantTx, ballotId: string): Promise<CastRecord[]> {
  return (await tx.run(contents, { ballotId })).flatMap(({ records }) => recordsIn(records))
}

function recordsIn(records: Buffer): CastRecord[] {
  const { hash, signature } = recordParts
  return Array.from({ length: records.length / size }, (_, i) => {
    const one = records.subarray(i * size, (i + 1) * size)
    return {
      hash: one.subarray(0, hash),
      signature: one.subarray(hash, hash + signature),
      sealed: one.subarray(hash + signature),
    }
  })
}
