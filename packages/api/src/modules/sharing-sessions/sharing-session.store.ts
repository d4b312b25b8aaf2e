import { opinions } from '@minhui/schema/tables/opinion'
import { sharingIssues, sharingSessions } from '@minhui/schema/tables/sharing-session'
import { siteClosures } from '@minhui/schema/tables/site'
import { sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import { type Condition, type Order, Pages } from '../../database/page.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { type OpinionRow, opinionStore, opinionTimeline } from '../opinions/opinion.store.ts'
import { siteTree } from '../sites/site.store.ts'

export type SharingSessionRow = RowOf<typeof sharingSessions>

export const sharingSessionStore = new Store(sharingSessions, {
  subject: 'SharingSession',
  attributes: {
    siteAncestorIds: {
      select: siteTree.ancestorsOf(sharingSessions.siteId),
      has: (site) => siteTree.isAbove(sharingSessions.siteId, site),
    },
  },
})
export const sharingIssueStore = new Store(sharingIssues)
export const sharingOrders: Record<string, Order> = {
  newest: { columns: [sharingSessions.heldOn, sharingSessions.id], direction: 'desc' },
}
export const sharingPages = new Pages(sharingSessionStore, sharingOrders)

/** Those of the district and of the branches in which a site stands. */
export const concerning = (siteId: string): Condition => ({
  name: 'site',
  sql: () =>
    sql`(${sharingSessions.siteId} is null or exists (select from ${siteClosures} c
      where c.tenant_id = ${tenant} and c.descendant_id = ${value('siteId')}::uuid and c.ancestor_id = ${sharingSessions.siteId}))`,
  values: { siteId },
})

/** An opinion on a session; `reply` only where it is the answer to many, and so to nobody in person. */
export type Issue = { sessionId: string; opinionId: string; title: string; reply: string | null }

const issues = rawStatement<Issue>(
  ['sessionId', 'opinionId', 'title', 'reply'],
  sql`select i.session_id, i.opinion_id, i.title,
      case when exists (select from ${opinions} m where m.tenant_id = ${tenant} and m.into_id = o.id) then o.reply end
    from ${sharingIssues} i join ${opinions} o on o.tenant_id = ${tenant} and o.id = i.opinion_id
    where i.tenant_id = ${tenant} and i.session_id = any(${value('ids')}::uuid[]) order by i.created_at, i.id`,
)
/** What sessions are about, for the loaders. */
export async function issuesOfSessions(tx: TenantTx, ids: readonly string[]): Promise<Issue[][]> {
  const found = Map.groupBy(await tx.run(issues, { ids }), ({ sessionId }) => sessionId)
  return ids.map((id) => found.get(id) ?? [])
}

const sessions = rawStatement<{ opinionId: string; sessionId: string }>(
  ['opinionId', 'sessionId'],
  sql`select opinion_id, session_id from ${sharingIssues} where tenant_id = ${tenant} and opinion_id = any(${value('ids')}::uuid[])
    order by created_at, id`,
)
/** The sessions on which opinions are, by their ids, for the loaders. */
export async function sessionsOfOpinions(tx: TenantTx, ids: readonly string[]): Promise<string[][]> {
  const found = Map.groupBy(await tx.run(sessions, { ids }), ({ opinionId }) => opinionId)
  return ids.map((id) => (found.get(id) ?? []).map(({ sessionId }) => sessionId))
}

/** Who puts an opinion on a session, or takes it off. */
type By = { accountId: string | null; personId: string | null }

/** Tells in the timeline of an opinion, to the office, that it was put on a session or is no longer on it. */
async function tellOpinion(tx: WriteTx, session: SharingSessionRow, opinionId: string, action: 'share' | 'unshare', by: By) {
  const opinion = await opinionStore.lock(tx, opinionId)
  if (!opinion) return
  const { id: caseId, state, unitId } = opinion as OpinionRow
  const text = `${session.title}（${session.heldOn}）`
  const stays = { fromState: state, toState: state, visibility: 'internal' as const }
  await opinionTimeline.append(tx, { id: newId(), caseId, action, ...stays, text, unitId, ...by })
  tx.announce({ topic: 'opinion', tenantId: tx.tenantId, ids: [caseId] })
}

/** Puts an opinion on a session, in words that everybody may read. */
export async function putIssue(tx: WriteTx, session: SharingSessionRow, opinionId: string, title: string, by: By): Promise<void> {
  await sharingIssueStore.insert(tx, { sessionId: session.id, opinionId, title } as never)
  await tellOpinion(tx, session, opinionId, 'share', by)
}

const remove = rawStatement<{ id: string }>(
  ['id'],
  sql`delete from ${sharingIssues} where tenant_id = ${tenant} and session_id = ${value('sessionId')} and opinion_id = ${value('opinionId')}
    returning id`,
)
/** Takes an opinion off a session. Answers whether it was on it. */
export async function removeIssue(tx: WriteTx, session: SharingSessionRow, opinionId: string, by: By): Promise<boolean> {
  if ((await tx.run(remove, { sessionId: session.id, opinionId })).length === 0) return false
  await tellOpinion(tx, session, opinionId, 'unshare', by)
  return true
}

/** Tells of all opinions on a session that is not held that they are on it no longer; what it was to be about stays said. */
export async function releaseIssues(tx: WriteTx, session: SharingSessionRow, by: By): Promise<void> {
  const [found = []] = await issuesOfSessions(tx, [session.id])
  for (const { opinionId } of found.toSorted((a, b) => (a.opinionId < b.opinionId ? -1 : 1)))
    await tellOpinion(tx, session, opinionId, 'unshare', by)
}

const issuesOf = sharingIssueStore.select<RowOf<typeof sharingIssues>>((db) =>
  sharingIssueStore.from(db).where(sql`${sharingIssueStore.ofTenant()} and ${sharingIssues.opinionId} = ${value('opinionId')}`),
)
/**
 * Lets the titles of an opinion's issues follow its redaction: with a new title they say that, and without one they no
 * longer say what the text does not say any more. Answers what they said.
 */
export async function redactIssues(
  tx: WriteTx,
  opinion: { id: string; title: string; text: string },
  { title, text }: Record<string, unknown>,
): Promise<string[]> {
  const after = String(title ?? opinion.title)
  const isTakenOut = (words: string) => typeof text === 'string' && opinion.text.includes(words) && !text.includes(words)
  const issues = await tx.run(issuesOf, { opinionId: opinion.id })
  const changed = issues.filter((one) => one.title !== after && (title !== undefined || isTakenOut(one.title)))
  for (const one of changed) await sharingIssueStore.update(tx, one as never, { title: after })
  return changed.map((one) => one.title)
}
