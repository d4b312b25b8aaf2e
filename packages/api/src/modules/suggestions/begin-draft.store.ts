import { beginCase } from '@minhui/schema/rules/case-machine'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { columnsOf, nextNumber, procedureInForce } from '../cases/case.store.ts'
import { announce } from '../cases/case-act.ts'
import { inOfficeToday } from '../mandates/in-office.store.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { siteOfMandate } from '../opinions/opinion.store.ts'
import { type SuggestionRow, suggestionStore, suggestionTimeline } from './suggestion.store.ts'
import { suggestionCase } from './suggestion-act.ts'

/** Begins the draft of a deputy in office, whom the viewer is. */
export async function beginDraft(
  tx: WriteTx,
  { mandateId, personIds }: { mandateId: string; personIds: readonly string[] },
  values: Partial<SuggestionRow> & Pick<SuggestionRow, 'kind' | 'title'>,
  accountId: string | null,
): Promise<SuggestionRow> {
  const [mandate] = await mandateStore.findByIds(tx, [mandateId])
  if (!mandate || !personIds.includes(mandate.personId)) throw new UserError('NOT_FOUND', 'mandateId')
  if (!inOfficeToday(mandate)) throw new UserError('STATUS', 'mandateId')
  // A motion is made to a congress (DL 15); a meeting of advisory deputies is none.
  if (values.kind === 'motion' && mandate.level === 'advisory') throw new UserError('STATUS', 'kind')
  const procedure = await procedureInForce(tx, 'suggestion')
  const standing = beginCase(procedure.definition, new Date(), await readCalendar(tx))
  const row = await suggestionStore.insert(tx, {
    ...columnsOf(procedure.definition, standing),
    ...values,
    procedureId: procedure.id,
    mandateId,
    bodyId: mandate.bodyId,
    siteId: await siteOfMandate(tx, mandateId),
    number: await nextNumber(tx, 'suggestion', Number(standing.since.slice(0, 4))),
  } as never)
  const entry = { action: 'create', fromState: null, toState: row.state, visibility: 'parties' as const }
  await suggestionTimeline.append(tx, { id: newId(), caseId: row.id, accountId, personId: mandate.personId, ...entry })
  announce(tx, suggestionCase, row)
  return row
}
