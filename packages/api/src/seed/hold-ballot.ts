import { slotSize } from '@minhui/schema/rules/ballot-codes'
import { usualMaxMarks } from '@minhui/schema/rules/ballot-method'
import { nextMethod } from '@minhui/schema/rules/ballot-tally'
import { ballotIssues } from '@minhui/schema/tables/ballot-secret'
import { congressSessions, terms } from '@minhui/schema/tables/congress-body'
import { sql } from 'drizzle-orm'
import { insertMany } from '../database/bulk.ts'
import type { WriteTx } from '../database/session.ts'
import { rawStatement, tenant, value } from '../database/statement.ts'
import {
  type BallotRow,
  ballotStore,
  ballotTellerStore,
  listOptions,
  methodOf,
  nextNumber,
  writeOptions,
} from '../modules/ballots/ballot.store.ts'
import { newRoundKeys, type RoundKeys } from '../modules/ballots/ballot-key.store.ts'
import { takeBatch, writeEntry } from '../modules/ballots/ballot-paper.store.ts'
import { listPlaces, markPresence } from '../modules/ballots/ballot-roll.store.ts'
import { announceBallot, closeBallot, freezeBallot, openBallot, signBallot, voidBallot } from '../modules/ballots/ballot-step.ts'
import { projectStore } from '../modules/projects/project.store.ts'
import type { KeyRing } from '../secrets/key-ring.ts'
import type { Loading } from './load-tenant.ts'
import { dayAt, instantAt, thisYear } from './project-stage.ts'

/** A ballot of the demonstration, and how far it has come. */
export type BallotPlan = {
  key: string
  title: string
  kind?: BallotRow['kind']
  form: BallotRow['form']
  places: number
  maxMarks?: number
  consultative?: boolean
  rehearsal?: boolean
  showTurnout?: boolean
  status: BallotRow['status']
  /** The day on which it is held, in days from today. */
  days: number
  /** The congress; that of the district unless said. */
  bodyId?: string
  projectIds: readonly string[]
  /** What is on the paper that is no project. */
  titles?: readonly string[]
  /** What the voters choose, one after the other. */
  choices?: (i: number) => string
  /** The round that left this one to be voted. */
  previous?: BallotRow
}

/** Where a tenant votes: with whose tellers, in which sessions, under which ring of keys. */
export type Hall = {
  loading: Loading
  keys: KeyRing
  bodyId: string
  tellers: readonly string[]
}

/** The hall of a tenant, whose tellers the demonstration has. */
export async function openHall(loading: Loading, keys: KeyRing, bodyId: string): Promise<Hall> {
  const tellers = ['teller', 'supervisor'].map((role) => loading.id('person', `DEMO-${role}`))
  return { loading, keys, bodyId, tellers }
}

const termOf = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${terms} where tenant_id = ${tenant} and body_id = ${value('bodyId')} order by ordinal desc limit 1`,
)
/** The session in which a congress votes, made where it is the first that is heard of it. */
async function sessionOf({ tx, id }: Loading, bodyId: string): Promise<string> {
  const sessionId = id('session', `ballot ${bodyId}`)
  const [term] = await tx.run(termOf, { bodyId })
  const session = { ordinal: 6, name: '第六次会议（示例）', startsOn: dayAt(-1), endsOn: dayAt(3) }
  insertMany(tx, congressSessions, [{ tenantId: tx.tenantId, id: sessionId, termId: term?.id, ...session }])
  return sessionId
}

let shared: Promise<RoundKeys> | undefined
function spentKeys(): Promise<RoundKeys> {
  shared ??= newRoundKeys()
  return shared
}

/** Holds a ballot by the rules as far as its plan says, with keys that are real. */
export async function holdBallot({ loading, keys, tellers, ...hall }: Hall, plan: BallotPlan): Promise<BallotRow> {
  const { tx, id } = loading
  const { status, days, bodyId = hall.bodyId } = plan
  const at = instantAt(days)
  let row = await prepare(loading, { ...plan, bodyId })
  for (const personId of tellers)
    await ballotTellerStore.insert(tx, { id: id('ballot-teller', `${row.id} ${personId}`), ballotId: row.id, personId } as never)
  if (status === 'draft') return row
  row = await freezeBallot(tx, row as never)
  if (status === 'frozen') return row
  if (status === 'void') return voidBallot(tx, row as never, '（示例）候选项目有调整，重新组织票决。')
  const voters = (await listPlaces(tx, row.id)).length
  // Nine of ten are there, the last of the roll among them: the deputy of the demonstration.
  const absent = Math.floor(voters / 10)
  const present = Array.from({ length: voters }, (_, i) => i + 1).filter(
    (ordinal) => ordinal < voters - absent || ordinal === voters,
  )
  await markPresence(tx, row.id, present, true)
  const isOpen = status === 'open'
  // What has been counted needs its keys no more, and an invented one shares them: to make a pair takes a tenth of a second.
  const made = isOpen || status === 'closed' ? undefined : await spentKeys()
  row = await openBallot(tx, keys, row as never, at, made)
  if (isOpen) return row
  const count = present.length - 1
  await vote(tx, row, tellers, count, plan.choices ?? (() => ''))
  return settleBallot({ tx, keys, tellers }, row, { status, at, papers: count })
}

/** Ends a ballot that is open, as far as it is said: closed, signed by both tellers and counted, announced. */
export async function settleBallot(
  { tx, keys, tellers }: Pick<Hall, 'keys' | 'tellers'> & { tx: WriteTx },
  open: BallotRow,
  { status, at, papers }: { status: BallotRow['status']; at: Date; papers: number },
): Promise<BallotRow> {
  let row = await closeBallot(tx, open as never, 0, new Date(at.getTime() + 1_800_000))
  if (status === 'closed') return row
  for (const teller of tellers) row = await signBallot(tx, keys, row as never, teller, { papers, missing: 0 })
  return status === 'counted' ? row : announceBallot(tx, row as never, undefined, new Date(at.getTime() + 3_600_000))
}

async function prepare(loading: Loading, plan: BallotPlan & { bodyId: string }): Promise<BallotRow> {
  const { tx, id } = loading
  const { key, title, kind = 'selection', bodyId, consultative = false, rehearsal = false, previous, days } = plan
  const found = await projectStore.findByIds(tx, plan.projectIds)
  const named = plan.projectIds.map((projectId) => ({
    projectId,
    title: found.find((one) => one.id === projectId)?.title as string,
  }))
  let options: { projectId?: string | null; title: string }[] = [...named, ...(plan.titles ?? []).map((one) => ({ title: one }))]
  let method: Pick<BallotRow, 'form' | 'places' | 'maxMarks'> & Partial<Pick<BallotRow, 'rule'>> = {
    form: plan.form,
    places: plan.places,
    maxMarks: plan.maxMarks ?? Math.max(1, usualMaxMarks(plan.form, plan.places, options.length)),
  }
  if (previous) {
    const paper = await listOptions(tx, previous.id)
    const next = previous.result?.next
    if (!next) throw new Error(`${title} left nothing to be voted`)
    const { form, rule, places, maxMarks } = nextMethod(methodOf(previous, paper), next)
    method = { form, rule, places, maxMarks }
    options = next.options.flatMap((option) => paper.find((one) => one.id === option) ?? [])
  }
  const row = await ballotStore.insert(tx, {
    ...{ id: id('ballot', key), title, kind, bodyId, consultative, rehearsal, ...method },
    number: await nextNumber(tx, thisYear()),
    sessionId: consultative ? null : await sessionOf(loading, bodyId),
    showTurnout: plan.showTurnout ?? false,
    ...(previous && { previousId: previous.id, round: previous.round + 1 }),
    createdAt: instantAt(days - 1).toISOString(),
  } as never)
  await writeOptions(tx, row.id, options)
  return row
}

const batchSize = 50
const handOut = rawStatement(
  [],
  sql`update ${ballotIssues} set slots = overlay(slots placing ${value('papers')}::bytea from ${value('from')}::int)
    where tenant_id = ${tenant} and ballot_id = ${value('ballotId')}`,
)

/** Lets the first of the roll vote on paper, each once: what is cast on a device only the device can cast. */
async function vote(
  tx: WriteTx,
  { id: ballotId }: BallotRow,
  tellers: readonly string[],
  count: number,
  choices: (i: number) => string,
): Promise<void> {
  const papers = Array.from({ length: count }, (_, i) => choices(i))
  await tx.run(handOut, { ballotId, papers: Buffer.alloc(count * slotSize, 0xff), from: 1 })
  for (let from = 0; from < papers.length; from += batchSize) {
    const batch = await takeBatch(tx, ballotId, from / batchSize + 1)
    for (const teller of tellers) await writeEntry(tx, batch, teller, papers.slice(from, from + batchSize))
  }
}
