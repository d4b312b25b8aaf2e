import type { Procedure } from '@minhui/schema/rules/case-procedure'
import type { Calendar } from '@minhui/schema/rules/working-days'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import type { CaseRow, StateWords } from './case-kind.ts'
import { readEdition } from './edition.store.ts'

/** Where a case stands, in words. */
export const wordsOf = ({ states }: Procedure, state: string): StateWords => ({
  state: states[state]?.name['zh-CN'] ?? state,
  stateEn: states[state]?.name.en ?? state,
})

/** The procedure by which a case goes. */
export const procedureOfCase = (tx: TenantTx, { procedureId }: Pick<CaseRow, 'procedureId'>): Promise<Procedure> =>
  readEdition(tx, procedureId)

/** What all cases of a transaction need is read once, however many there are. */
const calendars = new WeakMap<WriteTx, Promise<Calendar>>()

/** The calendar by which this transaction acts on cases. */
export function calendarIn(tx: WriteTx): Promise<Calendar> {
  const known = calendars.get(tx) ?? readCalendar(tx)
  calendars.set(tx, known)
  return known
}
