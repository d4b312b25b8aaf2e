import type { Actor } from '../cases/case-kind.ts'
import type { ActivePart, SuggestionRow } from './suggestion.store.ts'
import { answering, answers, headedBy, partsOf } from './suggestion-part.store.ts'

/** What finds nothing to do where a unit has done it in this round, or has not got so far. */
const undone: Record<string, (part: ActivePart) => boolean> = {
  prepareReply: ({ reply }) => reply !== 'signed',
  correctReply: ({ reply }) => reply === 'prepared',
  signReply: ({ reply }) => reply === 'prepared',
  rateBack: ({ rated }) => !rated,
}
/** What the head of a unit does. */
const ofHead = new Set(['correctReply', 'signReply'])
/** Whether an act that the procedure allows finds nothing to do for whoever acts, or for their units. */
export function isDone(row: SuggestionRow, action: string, actor: Actor): boolean {
  // Whoever has left office takes back what they made, and does nothing else.
  if (actor.parties.includes('author') && action !== 'withdraw' && row.authorSits === false) return true
  // What is answered again is neither returned nor prolonged, nor is what a unit has signed.
  if (action === 'return' || action === 'askExtension')
    return row.round > row.assignedRound || answering(row).some(({ reply }) => reply === 'signed')
  if (action === 'cosign') return actor.personId !== null && (row.signerIds?.includes(actor.personId) ?? false)
  if (action === 'rate') return row.authorRated ?? false
  const finds = undone[action]
  if (!finds) return false
  const own = ofHead.has(action) ? headedBy(row, actor) : partsOf(row, actor)
  return !own.some((part) => answers(part) && finds(part))
}
