import { slotSize } from '@minhui/schema/rules/ballot-codes'
import { ballots } from '@minhui/schema/tables/ballot'
import { ballotIssues, ballotKeys } from '@minhui/schema/tables/ballot-secret'
import { sql } from 'drizzle-orm'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'

/** The place of a voter to whom nothing was issued, and of one to whom a paper was. */
const nothing = Buffer.alloc(slotSize)
const paper = Buffer.alloc(slotSize, 0xff)

const ofBallot = sql`i.tenant_id = ${tenant} and i.ballot_id = ${value('ballotId')}`
const place = sql`((${value('ordinal')}::int - 1) * ${sql.raw(String(slotSize))} + 1)`
const size = sql.raw(String(slotSize))
const slot = sql`substring(i.slots from ${place} for ${size})`

const begin = rawStatement(
  [],
  sql`insert into ${ballotIssues} (tenant_id, id, ballot_id, slots) values (${tenant}, gen_random_uuid(), ${value('ballotId')}, ${value('slots')})`,
)
/** Makes room for those on the roll; nothing is issued yet. */
export const openIssue = (tx: WriteTx, ballotId: string, voters: number) =>
  tx.run(begin, { ballotId, slots: Buffer.alloc(voters * slotSize) })

/** What it takes to sign for a voter. */
export type Keys = { secretSealed: string; public: string }

// One statement: of two at once the second waits for the row and looks at it anew. When the ballot is closed the row is gone.
const claim = rawStatement<Keys>(
  ['secretSealed', 'public'],
  sql`update ${ballotIssues} i set slots = overlay(i.slots placing ${value('mark')}::bytea from ${place} for ${size})
    from ${ballotKeys} k, ${ballots} b where ${ofBallot} and ${slot} in (${value('nothing')}::bytea, ${value('mark')}::bytea)
      and k.tenant_id = ${tenant} and k.ballot_id = i.ballot_id and k.signing_secret_sealed is not null
      and b.tenant_id = ${tenant} and b.id = i.ballot_id and b.status = 'open'
    returning k.signing_secret_sealed, k.signing_public`,
)
/**
 * Notes that a ballot was issued to a voter for this blinded message. Answers the key to sign it with; undefined: the voter
 * has one for another message, or on paper, or the ballot is not open.
 */
export const claimIssue = async (tx: WriteTx, ballotId: string, ordinal: number, mark: Buffer): Promise<Keys | undefined> =>
  (await tx.run(claim, { ballotId, ordinal, mark, nothing }))[0]

/** Notes that papers were handed out. Answers the places of those who had nothing before. */
export async function claimPapers(tx: WriteTx, ballotId: string, ordinals: readonly number[]): Promise<number[]> {
  const done: number[] = []
  for (const ordinal of ordinals) {
    const [had] = await tx.run(look, { ballotId, ordinal })
    if (had?.slot.equals(nothing) && (await claimIssue(tx, ballotId, ordinal, paper))) done.push(ordinal)
  }
  return done
}

const look = rawStatement<{ slot: Buffer }>(['slot'], sql`select ${slot} from ${ballotIssues} i where ${ofBallot} for update`)
const read = rawStatement<{ slot: Buffer }>(['slot'], sql`select ${slot} from ${ballotIssues} i where ${ofBallot}`)
/** What was issued to a voter: the hash of the blinded message, or null. */
export async function issuedTo(tx: TenantTx, ballotId: string, ordinal: number): Promise<Buffer | null> {
  const [found] = await tx.run(read, { ballotId, ordinal })
  return !found || found.slot.equals(nothing) ? null : found.slot
}

const all = rawStatement<{ ballotId: string; slots: Buffer }>(
  ['ballotId', 'slots'],
  sql`select i.ballot_id, i.slots from ${ballotIssues} i where i.tenant_id = ${tenant} and i.ballot_id = any(${value('ids')}::uuid[])`,
)
/** By which way each of the roll was issued a ballot, by ordinal; null: not at all. */
function channelsOf(slots: Buffer): ('electronic' | 'paper' | null)[] {
  return Array.from({ length: slots.length / slotSize }, (_, i) => {
    const one = slots.subarray(i * slotSize, (i + 1) * slotSize)
    return one.equals(nothing) ? null : one.equals(paper) ? 'paper' : 'electronic'
  })
}

/** How many were issued a ballot so far, in ballots that are open, for the loaders. */
export async function issuedInBallots(tx: TenantTx, ids: readonly string[]): Promise<(number | null)[]> {
  const found = new Map((await tx.run(all, { ids })).map(({ ballotId, slots }) => [ballotId, slots]))
  return ids.map((id) => {
    const slots = found.get(id)
    return slots ? channelsOf(slots).filter((channel) => channel !== null).length : null
  })
}

const end = rawStatement<{ slots: Buffer }>(['slots'], sql`delete from ${ballotIssues} i where ${ofBallot} returning i.slots`)
/** Ends the issue for good. Answers by which way each was issued a ballot, by ordinal. */
export async function closeIssue(tx: WriteTx, ballotId: string) {
  const [found] = await tx.run(end, { ballotId })
  return found ? channelsOf(found.slots).map((channel, i) => ({ ordinal: i + 1, channel })) : []
}
