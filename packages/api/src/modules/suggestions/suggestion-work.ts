import type { Action } from '@minhui/schema/access/vocabulary'
import { ForbiddenError } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { mustExist } from '../../graphql/checks.ts'
import type { InputFields } from '../../graphql/input.ts'
import type { Work } from '../../graphql/mutation.ts'
import { urge } from '../cases/case-urge.ts'
import { personStore } from '../people/person.store.ts'
import { type SuggestionRow, suggestionStore } from './suggestion.store.ts'
import { actOnSuggestion, suggestionCase } from './suggestion-act.ts'
import { actorOf, isParty } from './suggestion-actor.type.ts'
import type { Said } from './suggestion-said.ts'
import { tellMeeting } from './suggestion-tell-act.ts'

type Given = { id: string; expectedVersion: number } & Said

/** The suggestion as the viewer has seen it, locked, on which they may do this. */
async function takeSuggestion<F extends InputFields>({ take }: Work<F>, action: Action, { id, expectedVersion }: Given) {
  const row = (await take(suggestionStore, action, id)) as SuggestionRow
  if (row.version !== expectedVersion) throw new UserError('CONFLICT', 'expectedVersion')
  return row
}

/** The work of a mutation that does something to a suggestion; in which state and by whom is for the procedure to say. */
export const workOf =
  (action: Action) =>
  async <F extends InputFields>(work: Work<F>): Promise<SuggestionRow> => {
    const given = work.input as unknown as Given
    const row = await takeSuggestion(work, action, given)
    const { id: _, expectedVersion: __, ...said } = given
    if (said.leaderId) await mustExist(work.tx, personStore, said.leaderId, 'leaderId')
    return actOnSuggestion(work.tx, row, action, actorOf(work.context, row, action), said)
  }

/** Tells of a meeting on suggestions that was recorded by the viewer. */
export const tellOfMeeting = (
  tx: WriteTx,
  rows: readonly SuggestionRow[],
  { reason }: { reason: string },
  { viewer }: Pick<Context, 'viewer'>,
): Promise<void> => tellMeeting(tx, rows, { action: 'meet', actor: { accountId: viewer?.accountId ?? null }, said: { reason } })

/** The work of recording a meeting on a suggestion, of which those are told whom it concerns. */
export async function meetWork<F extends InputFields>(work: Work<F>): Promise<SuggestionRow> {
  const row = await workOf('meet')(work)
  await tellOfMeeting(work.tx, [row], work.input as unknown as { reason: string }, work.context)
  return row
}

/** The work of urging a suggestion: nobody urges their own. */
export async function urgeWork<F extends InputFields>(work: Work<F>): Promise<SuggestionRow> {
  const given = work.input as unknown as Given
  const row = await takeSuggestion(work, 'urge', given)
  if (isParty(work.context, row)) throw new ForbiddenError()
  return urge(suggestionCase as never, work.tx, row, actorOf(work.context, row, 'urge'), given.text ?? null)
}
