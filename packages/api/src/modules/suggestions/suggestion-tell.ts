import type { WriteTx } from '../../database/session.ts'
import { announceLost, listAccountsOfPeople, listHandlers, listOfRole } from '../cases/audience.store.ts'
import type { StateWords } from '../cases/case-kind.ts'
import { notify } from '../notifications/notification.store.ts'
import { endOffers } from '../prosecutions/prosecution.store.ts'
import { type ActivePart, calledBy, listParts, type SuggestionRow, type SuggestionUnitRow } from './suggestion.store.ts'
import { answers } from './suggestion-part.store.ts'

/** What units are told when something is done, by the action: of those that answer, and of those that assist or were asked. */
const told = {
  assign: { answering: 'suggestion_assigned', other: 'suggestion_assist_asked' },
  askFeasibility: { answering: null, other: 'suggestion_feasibility_asked' },
  redo: { answering: 'suggestion_again', other: null },
  conclude: { answering: 'suggestion_again', other: null },
  signReply: { answering: 'suggestion_rating_asked', other: null },
} as const
/** What takes a suggestion from its units. */
const taking = new Set(['withdraw', 'takeBack', 'consentReturn'])

/** Tells its deputies where a suggestion stands now, units what waits for them or no longer does, and whoever it was offered. */
export async function tell(
  tx: WriteTx,
  before: SuggestionRow,
  now: SuggestionRow,
  action: string,
  words: StateWords,
): Promise<void> {
  if (before.state === now.state) return
  const { number } = now
  const about = { subject: 'Suggestion', targetId: now.id }
  const people = [before.authorId, ...(before.cosignerIds ?? [])].filter((id) => id !== undefined)
  const accountIds = await listAccountsOfPeople(tx, people)
  // Of a rating nobody hears before both have signed.
  if (now.state !== 'author_rated' && now.state !== 'unit_rated')
    await notify(tx, { event: 'suggestion_moved', accountIds, parameters: { number, ...words }, about })
  const parts = await listParts(tx, now.id)
  await tellLosing(tx, before.activeParts ?? [], parts)
  if (taking.has(action)) {
    const parameters = { kind: '@suggestion', number, ...words }
    for (const { unitId } of before.activeParts ?? [])
      await notify(tx, { event: 'case_left_unit', accountIds: await listHandlers(tx, unitId), parameters, about })
  }
  if (action === 'withdraw') await tellOffered(tx, now)
  const events = told[action as keyof typeof told] as (typeof told)[keyof typeof told] | undefined
  for (const part of events ? parts : []) {
    const event = events?.[answers(part) ? 'answering' : 'other']
    if (!event || part.status !== 'active') continue
    const dueOn = (part.part === 'co' ? part.opinionDueOn : now.dueOn) ?? ''
    await notify(tx, { event, accountIds: await listHandlers(tx, part.unitId), parameters: { number, dueOn }, about })
  }
}

/** Lets those who work in units that have no part any more look anew at what waits for them. */
async function tellLosing(tx: WriteTx, had: readonly ActivePart[], has: readonly SuggestionUnitRow[]): Promise<void> {
  const active = new Set(has.filter(({ status }) => status === 'active').map(({ unitId }) => unitId))
  for (const { unitId } of had) if (!active.has(unitId)) announceLost(tx, await listHandlers(tx, unitId))
}

/** What was offered to the procuratorate and not answered is over with the suggestion. */
async function tellOffered(tx: WriteTx, row: SuggestionRow): Promise<void> {
  for (const { id: targetId } of await endOffers(tx, row.id)) {
    tx.announce({ topic: 'prosecution', tenantId: tx.tenantId, ids: [targetId] })
    await notify(tx, {
      event: 'prosecution_moved',
      accountIds: await listOfRole(tx, 'prosecutor_liaison'),
      parameters: { title: calledBy(row), answer: '@prosecution_withdrawn' },
      about: { subject: 'Prosecution', targetId },
    })
  }
}
