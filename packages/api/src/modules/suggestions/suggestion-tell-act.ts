import { nameOfReason } from '@minhui/schema/rules/case-procedure'
import type { NotificationEventName } from '@minhui/schema/rules/notification-events'
import { suggestionProcedure } from '@minhui/schema/rules/suggestion-procedure'
import type { WriteTx } from '../../database/session.ts'
import { listHeads } from '../cases/audience.store.ts'
import { listHolders } from '../cases/case-holder.store.ts'
import type { Act } from '../cases/case-kind.ts'
import { procedureOfCase } from '../cases/case-read.ts'
import { notify, notifyAll } from '../notifications/notification.store.ts'
import type { SuggestionRow } from './suggestion.store.ts'
import { partFor } from './suggestion-part.store.ts'
import type { Said } from './suggestion-said.ts'
import { concerned, inAnsweringUnits } from './suggestion-waiting.store.ts'

/** What a unit has asked of the office, and how that was decided; a return that is granted takes the suggestion from it. */
const decided: Record<string, { request: string; outcome: string } | undefined> = {
  refuseReturn: { request: '@return_request', outcome: '@refused' },
  grantExtension: { request: '@extension_request', outcome: '@approved' },
  refuseExtension: { request: '@extension_request', outcome: '@refused' },
}

const aboutOf = ({ id: targetId }: SuggestionRow) => ({ subject: 'Suggestion', targetId })

/**
 * Tells of an act those whom it concerns though it need not be their turn: units what the office has decided, the head of a
 * unit that its reply is written, its deputy who has signed and that it is under key supervision. Nobody hears of what they
 * do themselves.
 */
export async function tellOfAct(tx: WriteTx, before: SuggestionRow, now: SuggestionRow, act: Act<Said>): Promise<void> {
  const { action, actor, said } = act
  const { number } = now
  const decision = decided[action]
  if (decision) {
    const holders = await listHolders(tx, inAnsweringUnits, [{ caseId: now.id, role: 'department_handler' }])
    const accountIds = holders.map(({ accountId }) => accountId).filter((id) => id !== actor.accountId)
    const parameters = { number, dueOn: now.dueOn ?? '', ...decision }
    return notify(tx, { event: 'suggestion_request_decided', accountIds, parameters, about: aboutOf(now) })
  }
  switch (action) {
    case 'cosign':
    case 'decline': {
      const accountIds = await listLeading(tx, now)
      const answer = action === 'cosign' ? '@cosign_signed' : '@cosign_declined'
      return notify(tx, { event: 'suggestion_cosign_answered', accountIds, parameters: { number, answer }, about: aboutOf(now) })
    }
    case 'prepareReply': {
      const { unitId, reply } = partFor(before, actor, said.unitId)
      // What is written again before it is signed waits for its head already.
      if (reply === 'prepared') return
      const accountIds = (await listHeads(tx, unitId)).filter((id) => id !== actor.accountId)
      const parameters = { number, dueOn: now.dueOn ?? '' }
      return notify(tx, { event: 'suggestion_reply_prepared', accountIds, parameters, about: aboutOf(now) })
    }
    case 'supervise':
      if (said.reason === 'key') return tellConcerned(tx, [now], act, 'suggestion_key_supervised')
  }
}

async function listLeading(tx: WriteTx, { id: caseId }: SuggestionRow): Promise<string[]> {
  return (await listHolders(tx, concerned, [{ caseId, role: 'deputy' }])).map(({ accountId }) => accountId)
}

/** Tells of one meeting on several suggestions, in as many statements however many they are. */
export async function tellMeeting(tx: WriteTx, rows: readonly SuggestionRow[], act: Doing): Promise<void> {
  await tellConcerned(tx, rows, act, 'suggestion_meeting')
}

/** What was done, by whom, and the reason that was chosen for it. */
type Doing = { action: string; actor: { accountId: string | null }; said: { reason?: string | null | undefined } }

/** Tells the deputy who leads each suggestion, and those who work in its units, where the entry is for them to read. */
async function tellConcerned(
  tx: WriteTx,
  rows: readonly SuggestionRow[],
  { action, actor, said }: Doing,
  event: NotificationEventName,
): Promise<void> {
  const procedures = await Promise.all(rows.map((row) => procedureOfCase(tx, row)))
  const told = rows.flatMap((row, i) => {
    const procedure = procedures[i]
    const here = procedure?.transitions.find((one) => one.action === action && one.from.includes(row.state))
    if (!procedure || !here || here.visibility === 'internal') return []
    const name = nameOfReason(procedure, suggestionProcedure, action, said.reason ?? '')
    return [{ row, way: name?.['zh-CN'] ?? '', wayEn: name?.en ?? '' }]
  })
  const wanted = told.flatMap(({ row }) => ['deputy', 'department_handler'].map((role) => ({ caseId: row.id, role })))
  const holders = Map.groupBy(wanted.length > 0 ? await listHolders(tx, concerned, wanted) : [], ({ caseId }) => caseId)
  await notifyAll(
    tx,
    told.map(({ row, way, wayEn }) => ({
      event,
      accountIds: (holders.get(row.id) ?? []).map(({ accountId }) => accountId).filter((id) => id !== actor.accountId),
      parameters: { number: row.number, way, wayEn },
      about: aboutOf(row),
    })),
  )
}
