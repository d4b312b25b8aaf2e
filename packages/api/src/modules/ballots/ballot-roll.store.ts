import { ballotVoters } from '@minhui/schema/tables/ballot'
import { mandates } from '@minhui/schema/tables/mandate'
import { people } from '@minhui/schema/tables/person'
import { sql } from 'drizzle-orm'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, today, value } from '../../database/statement.ts'
import { encodeId } from '../../graphql/global-id.ts'

const v = ballotVoters
const ofBallot = sql`tenant_id = ${tenant} and ballot_id = ${value('ballotId')}`

/** In office on this day. Whoever is suspended keeps the seat, and is one of all deputies (OL 14, 25). */
const isInOffice = sql`m.status in ('active', 'suspended') and m.starts_on <= ${today} and (m.ends_on is null or m.ends_on >= ${today})`
/** Votes on this day: in office, not suspended (DL 61). Street deputies, who have no vote, are asked in consultative ballots. */
const mayVote = sql`(${isInOffice} and m.status = 'active' and (m.voting_right or m.level = 'advisory'))`
const ofBody = sql`m.tenant_id = ${tenant} and m.body_id = ${value('bodyId')}`

const figures = rawStatement<{ inOffice: number; voters: number }>(
  ['inOffice', 'voters'],
  sql`select count(distinct m.person_id)::int, count(distinct m.person_id) filter (where ${mayVote})::int
    from ${mandates} m where ${ofBody} and ${isInOffice}`,
)
/** How many deputies of a body are in office now: all of them, by whom quorum and majority are reckoned; and how many may vote. */
export const countDeputies = async (tx: TenantTx, bodyId: string) =>
  (await tx.run(figures, { bodyId }))[0] ?? { inOffice: 0, voters: 0 }

const build = rawStatement(
  [],
  sql`insert into ${v} (tenant_id, id, ballot_id, ordinal, mandate_id, person_id)
    select ${tenant}, gen_random_uuid(), ${value('ballotId')}::uuid, row_number() over (order by d.code), d.id, d.person_id
    from (select distinct on (m.person_id) m.id, m.person_id, m.code from ${mandates} m
      where ${ofBody} and ${mayVote} order by m.person_id, m.starts_on desc) d`,
)
/** Fixes the roll: every deputy of the body who may vote, in the order of their cards. */
export const fixRoll = (tx: WriteTx, ballotId: string, bodyId: string) => tx.run(build, { ballotId, bodyId })

const clear = rawStatement([], sql`delete from ${v} where ${ofBallot}`)
/** Removes the roll. */
export const clearRoll = (tx: WriteTx, ballotId: string) => tx.run(clear, { ballotId })

/** What of a place on a roll its digest is reckoned from: an id that is random and known to its voter alone, and the mandate. */
type Entry = { id: string; mandateId: string }
const entries = rawStatement<Entry>(['id', 'mandateId'], sql`select id, mandate_id from ${v} where ${ofBallot} order by ordinal`)
/** The places of a roll, in their order. */
export const listPlaces = (tx: TenantTx, ballotId: string) => tx.run(entries, { ballotId })
/** A place as it enters the digest of the roll, with the id by which the mandate is known. */
export const rollEntry = ({ id, mandateId }: Entry): string => `${id} ${encodeId('Mandate', mandateId)}`

/** A deputy on the roll, as those see it who hold the ballot. */
export type Voter = {
  ballotId: string
  ordinal: number
  personId: string
  name: string
  present: boolean
  channel: 'electronic' | 'paper' | null
}
const columns = ['ballotId', 'ordinal', 'personId', 'name', 'present', 'channel'] as const satisfies (keyof Voter)[]
const page = rawStatement<Voter>(
  [...columns],
  sql`select v.ballot_id, v.ordinal, v.person_id, p.name, v.present, v.channel from ${v} v
    join ${people} p on p.tenant_id = ${tenant} and p.id = v.person_id
    where v.tenant_id = ${tenant} and v.ballot_id = ${value('ballotId')} and v.ordinal > ${value('after')}::int order by v.ordinal limit 500`,
)
/** Up to 500 of the roll, after an ordinal. */
export const listVoters = (tx: TenantTx, ballotId: string, after: number) => tx.run(page, { ballotId, after })

/** The place of somebody on a roll. */
export type Place = Entry & Pick<Voter, 'ballotId' | 'ordinal' | 'present' | 'channel'> & { inOffice: boolean }
const own = rawStatement<Place>(
  ['id', 'mandateId', 'ballotId', 'ordinal', 'present', 'channel', 'inOffice'],
  sql`select v.id, v.mandate_id, v.ballot_id, v.ordinal, v.present, v.channel, ${mayVote} from ${v} v
    join ${mandates} m on m.tenant_id = ${tenant} and m.id = v.mandate_id
    where v.tenant_id = ${tenant} and v.ballot_id = any(${value('ids')}::uuid[]) and v.person_id = any(${value('people')}::uuid[])`,
)
/** The places of people on the rolls of ballots; somebody whose mandate was suspended or has ended since is not in office. */
export const placesOf = (tx: TenantTx, ids: readonly string[], who: readonly string[]) => tx.run(own, { ids, people: who })

const presence = rawStatement<{ ballotId: string; voters: number; present: number }>(
  ['ballotId', 'voters', 'present'],
  sql`select v.ballot_id, count(*)::int, count(*) filter (where v.present and ${mayVote})::int from ${v} v
    join ${mandates} m on m.tenant_id = ${tenant} and m.id = v.mandate_id
    where v.tenant_id = ${tenant} and v.ballot_id = any(${value('ids')}::uuid[]) group by v.ballot_id`,
)
/** How many are on the rolls of ballots, and how many of these are there and still in office, for the loaders. */
export async function presenceOfBallots(tx: TenantTx, ids: readonly string[]) {
  const found = new Map((await tx.run(presence, { ids })).map((row) => [row.ballotId, row]))
  return ids.map((id) => found.get(id) ?? { ballotId: id, voters: 0, present: 0 })
}

const mark = rawStatement<{ ordinal: number }>(
  ['ordinal'],
  sql`update ${v} v set present = ${value('present')}::boolean, version = v.version + 1, updated_at = now()
    from ${mandates} m where v.tenant_id = ${tenant} and v.ballot_id = ${value('ballotId')} and v.ordinal = any(${value('ordinals')}::int[])
      and m.tenant_id = ${tenant} and m.id = v.mandate_id and (${mayVote} or not ${value('present')}::boolean) returning v.ordinal`,
)
/** Notes who is there, or is not any more. Answers the places that were found, of deputies in office alone. */
export const markPresence = async (tx: WriteTx, ballotId: string, ordinals: readonly number[], present: boolean) =>
  (await tx.run(mark, { ballotId, ordinals, present })).map(({ ordinal }) => ordinal)

const seen = rawStatement<{ ordinal: number; present: boolean }>(
  ['ordinal', 'present'],
  sql`select v.ordinal, v.present and ${mayVote} from ${v} v join ${mandates} m on m.tenant_id = ${tenant} and m.id = v.mandate_id
    where v.tenant_id = ${tenant} and v.ballot_id = ${value('ballotId')} and v.ordinal = any(${value('ordinals')}::int[])`,
)
/** Which of these places of a roll there are, and whether those who have them are there. */
export const findPlaces = (tx: TenantTx, ballotId: string, ordinals: readonly number[]) => tx.run(seen, { ballotId, ordinals })

const channels = rawStatement(
  [],
  sql`update ${v} v set channel = c.channel from unnest(${value('ordinals')}::int[], ${value('channels')}::text[]) c(ordinal, channel)
    where v.tenant_id = ${tenant} and v.ballot_id = ${value('ballotId')} and v.ordinal = c.ordinal`,
)
/** Writes by which way each was issued a ballot: all of them in one statement, so that no order is left. */
export const writeChannels = (tx: WriteTx, ballotId: string, list: readonly { ordinal: number; channel: string }[]) =>
  tx.run(channels, { ballotId, ordinals: list.map((one) => one.ordinal), channels: list.map((one) => one.channel) })
