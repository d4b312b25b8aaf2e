import type { WriteTx } from '../../database/session.ts'
import { listAccountsOfPeople, listHandlers } from '../cases/audience.store.ts'
import type { StateWords } from '../cases/case-kind.ts'
import { notify } from '../notifications/notification.store.ts'
import { listParts, type SuggestionRow } from './suggestion.store.ts'
import { answers } from './suggestion-part.store.ts'

/** What brings a suggestion to the desks of units. */
const bringing = new Set(['assign', 'askFeasibility', 'redo', 'conclude'])

/** Tells its deputies where a suggestion stands now, and units what waits for them. */
export async function tell(
  tx: WriteTx,
  before: SuggestionRow,
  now: SuggestionRow,
  action: string,
  words: StateWords,
): Promise<void> {
  if (before.state === now.state) return
  const about = { subject: 'Suggestion', targetId: now.id }
  const people = [before.authorId, ...(before.cosignerIds ?? [])].filter((id) => id !== undefined)
  const accountIds = await listAccountsOfPeople(tx, people)
  // Of a rating nobody hears before both have signed.
  if (now.state !== 'author_rated' && now.state !== 'unit_rated')
    await notify(tx, { event: 'suggestion_moved', accountIds, parameters: { number: now.number, ...words }, about })
  const parameters = { number: now.number, dueOn: now.dueOn ?? '' }
  const isReplied = now.state === 'replied'
  if (!isReplied && (now.owner !== 'department_handler' || !bringing.has(action))) return
  for (const one of await listParts(tx, now.id)) {
    const { unitId, part, status, opinionOn } = one
    // Whoever assisted and has said so is not asked again.
    if (status !== 'active' || (part === 'co' && opinionOn) || (isReplied && !answers(one))) continue
    const event = isReplied ? 'suggestion_rating_asked' : 'suggestion_assigned'
    await notify(tx, { event, accountIds: await listHandlers(tx, unitId), parameters, about })
  }
}
