import { dayOf } from '@minhui/schema/rules/case-clock'
import { sharingSessions } from '@minhui/schema/tables/sharing-session'
import { sql } from 'drizzle-orm'
import { rawStatement, tenant } from '../database/statement.ts'
import { opinionStore } from '../modules/opinions/opinion.store.ts'
import { actOnOpinion } from '../modules/opinions/opinion-act.ts'
import { putIssue, sharingSessionStore } from '../modules/sharing-sessions/sharing-session.store.ts'
import { readJson } from './data-files.ts'
import { common, handledAlone } from './load-opinions.ts'
import type { Loading } from './load-tenant.ts'
import { instantAt } from './project-stage.ts'

type Session = {
  title: string
  summary?: string
  cancelReason?: string
  published?: true
  branch?: true
  days: number
  issue: string
}
type Data = { sessions: Session[]; reply: string }

const there = rawStatement<{ id: string }>(['id'], sql`select id from ${sharingSessions} where tenant_id = ${tenant} limit 1`)

/** Sharing sessions (共享会) that are planned, held and published, one with an answer to many; what is there already stays. */
export async function loadSharingSessions({ tx, id, data }: Loading): Promise<void> {
  if ((await tx.run(there)).length > 0) return
  const { sessions, reply } = readJson<Data>('shared/sharing-sessions.json')
  for (const [i, { title, summary, cancelReason, published = false, branch, days, issue }] of sessions.entries()) {
    const siteId = branch ? id('site', data.demo.branch) : null
    const made = await sharingSessionStore.insert(tx, {
      id: id('sharing-session', String(i)),
      title,
      heldOn: dayOf(instantAt(days)),
      siteId,
      ...(summary && { status: 'held', summary }),
      ...(cancelReason && { status: 'cancelled', cancelReason }),
      published,
    } as never)
    const opinion = await opinionStore.lock(tx, id('opinion', String(published ? common : handledAlone)))
    if (!opinion?.owner || cancelReason) continue
    await putIssue(tx, made, opinion.id, issue, { accountId: null, personId: null })
    // What was agreed there is the answer to all that were merged.
    const actor = { accountId: null, personId: null, parties: ['department_handler' as const] }
    if (published && opinion.state === 'handling') await actOnOpinion(tx, opinion, 'reply', actor, { text: reply })
  }
}
