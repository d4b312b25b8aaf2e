import { decide, type Refusal } from '@minhui/schema/rules/case-machine'
import type { Party, Procedure } from '@minhui/schema/rules/case-procedure'
import { answeringActions } from '@minhui/schema/rules/case-progress'
import { v7 as uuid } from 'uuid'
import { ForbiddenError } from '../../access/permit.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { columnsOf, ownerAt, procedureStore } from '../cases/case.store.ts'
import { notify } from '../notifications/notification.store.ts'
import { figuresChange } from '../opinion-figures/opinion-figure.store.ts'
import {
  appendEntry,
  listAccountsOfPerson,
  listHandlers,
  listMergedInto,
  type OpinionRow,
  opinionStore,
} from './opinion.store.ts'

/** Who acts on an opinion, and as what. */
export type Actor = { accountId: string | null; personId: string | null; parties: readonly Party[] }

export type Said = {
  text?: string | null | undefined
  reason?: string | null | undefined
  categoryId?: string | null | undefined
  grade?: OpinionRow['grade'] | undefined
  unitId?: string | null | undefined
  intoId?: string | null | undefined
  satisfaction?: OpinionRow['satisfaction'] | undefined
  confidential?: boolean | undefined
}

/** The actions whose words are what the citizen is told in the end. */
const answering = new Set([...answeringActions, 'reject'])
/** After these nobody has said how content they are with what is being done. */
const unrating = new Set(['assign', 'reopen', 'lapse'])

function errorOf(refusal: Refusal): Error {
  switch (refusal.refused) {
    case 'FORBIDDEN':
      return new ForbiddenError()
    case 'REQUIRED':
    case 'REASON':
      return new UserError(refusal.refused, refusal.field)
    case 'TOO_MANY':
      return new UserError('ONLY_SO_OFTEN', 'id', { times: refusal.times })
    case 'TOO_LATE':
      return new UserError('TOO_LATE', 'id', { days: refusal.days })
    case 'STATUS':
      return new UserError('STATUS', 'id')
  }
}

/**
 * Does something to an opinion that this transaction has locked and whose actor may touch it: asks the machine, writes where
 * it stands since, adds to its timeline, and tells those who wait for it. Throws user errors and `ForbiddenError`; then
 * nothing was written.
 */
export async function actOn(
  tx: WriteTx,
  row: OpinionRow,
  action: string,
  actor: Actor,
  said: Said,
  now = new Date(),
): Promise<OpinionRow> {
  const [[procedure], calendar] = [await procedureStore.findByIds(tx, [row.procedureId]), await readCalendar(tx)]
  if (!procedure) throw new Error('the procedure of an opinion is gone')
  const attempt = { action, as: actor.parties, input: said as Record<string, unknown> }
  const move = decide(procedure.definition, row, attempt, now, calendar)
  if ('refused' in move) throw errorOf(move)
  const { categoryId, grade, unitId, intoId, satisfaction, text } = said
  // Those that it is to answer would be left without.
  if (action === 'withdraw' && (await listMergedInto(tx, row.id)).length > 0) throw new UserError('IN_USE', 'id')
  const columns = columnsOf(procedure.definition, move.standing)
  // What the office says beside an act is for those who work on it; what an act has to say is for its author.
  const isAside = Boolean(text) && !actor.parties.includes('author') && !move.transition.needs?.includes('text')
  const changed = await opinionStore.update(tx, row as never, {
    ...columns,
    ...ownerAt(columns.owner, row.siteId),
    ...(categoryId && { categoryId }),
    ...(grade && { grade }),
    ...(unitId && { unitId }),
    ...(intoId && { intoId }),
    ...(action === 'rate' && satisfaction && { satisfaction }),
    ...(unrating.has(action) && { satisfaction: null }),
    ...(said.confidential !== undefined && { confidential: said.confidential }),
    ...(answering.has(action) && { reply: text ?? null }),
  })
  await appendEntry(tx, {
    id: uuid(),
    caseId: row.id,
    action,
    fromState: row.state,
    toState: changed.state,
    visibility: move.visibility,
    text: isAside ? null : (text ?? null),
    reason: said.reason ?? null,
    accountId: actor.accountId,
    personId: actor.personId,
    unitId: changed.unitId,
  })
  if (isAside) {
    const aside = { action: 'note', fromState: changed.state, toState: changed.state, visibility: 'internal' as const }
    await appendEntry(tx, {
      id: uuid(),
      caseId: row.id,
      ...aside,
      text: text ?? null,
      accountId: actor.accountId,
      personId: actor.personId,
    })
  }
  figuresChange(tx, row)
  await tell(tx, row, changed, wordsOf(procedure.definition, changed.state))
  if (answering.has(action) && text) await answerMerged(tx, changed, text, actor)
  return changed
}

/** One answer to a common issue is the answer to all that were merged into it, each with an entry of its own. */
async function answerMerged(tx: WriteTx, common: OpinionRow, text: string, { accountId }: Actor): Promise<void> {
  for (const row of await listMergedInto(tx, common.id)) {
    await opinionStore.update(tx, row as never, { reply: text })
    const entry = { action: 'reply', fromState: row.state, toState: row.state, visibility: 'public' as const, text, accountId }
    await appendEntry(tx, { id: uuid(), caseId: row.id, unitId: common.unitId, ...entry })
    await tell(tx, { ...row, state: '' }, row, { state: '已答复', stateEn: 'Answered' })
  }
}

type Words = { state: string; stateEn: string }
const wordsOf = ({ states }: Procedure, state: string): Words => ({
  state: states[state]?.name['zh-CN'] ?? state,
  stateEn: states[state]?.name.en ?? state,
})

async function tell(tx: WriteTx, before: OpinionRow, now: OpinionRow, words: Words): Promise<void> {
  if (before.state === now.state) return
  const about = { subject: 'Opinion', targetId: now.id }
  if (now.personId) {
    const accountIds = await listAccountsOfPerson(tx, now.personId)
    await notify(tx, { event: 'opinion_moved', accountIds, parameters: { number: now.number, ...words }, about })
  }
  if (now.owner === 'department_handler' && now.unitId && before.owner !== 'department_handler') {
    const accountIds = await listHandlers(tx, now.unitId)
    await notify(tx, { event: 'opinion_assigned', accountIds, parameters: { number: now.number, dueOn: now.dueOn ?? '' }, about })
  }
  tx.announce({ topic: 'opinion', tenantId: tx.tenantId, ids: [now.id] })
}
