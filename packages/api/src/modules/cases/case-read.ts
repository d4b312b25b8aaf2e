import type { Procedure } from '@minhui/schema/rules/case-procedure'
import type { Calendar } from '@minhui/schema/rules/working-days'
import type { WriteTx } from '../../database/session.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { procedureStore } from './case.store.ts'
import type { CaseRow, StateWords } from './case-kind.ts'

/** Where a case stands, in words. */
export const wordsOf = ({ states }: Procedure, state: string): StateWords => ({
  state: states[state]?.name['zh-CN'] ?? state,
  stateEn: states[state]?.name.en ?? state,
})

/** What all cases of a transaction need: it is read once, however many there are. An edition of a procedure never changes. */
type Read = { calendar?: Promise<Calendar>; procedures: Map<string, Promise<Procedure>> }
const read = new WeakMap<WriteTx, Read>()
function readIn(tx: WriteTx): Read {
  const known: Read = read.get(tx) ?? { procedures: new Map() }
  read.set(tx, known)
  return known
}

/** The procedure by which a case goes. */
export function procedureOfCase(tx: WriteTx, { procedureId }: Pick<CaseRow, 'procedureId'>): Promise<Procedure> {
  const { procedures } = readIn(tx)
  const found = procedures.get(procedureId) ?? readProcedure(tx, procedureId)
  procedures.set(procedureId, found)
  return found
}
async function readProcedure(tx: WriteTx, id: string): Promise<Procedure> {
  const [procedure] = await procedureStore.findByIds(tx, [id])
  if (!procedure) throw new Error('the procedure of a case is gone')
  return procedure.definition
}

/** The calendar by which this transaction acts on cases. */
export function calendarIn(tx: WriteTx): Promise<Calendar> {
  const known = readIn(tx)
  known.calendar ??= readCalendar(tx)
  return known.calendar
}
