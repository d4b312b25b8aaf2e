import { decide, type Refusal } from '@minhui/schema/rules/case-machine'
import type { Procedure } from '@minhui/schema/rules/case-procedure'
import type { Calendar } from '@minhui/schema/rules/working-days'
import { ForbiddenError } from '../../access/permit.ts'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { attachFiles } from '../files/attachment.store.ts'
import { columnsOf, procedureStore } from './case.store.ts'
import type { Act, Actor, CaseKind, CaseRow, StateWords, Words } from './case-kind.ts'

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

/**
 * Does something to a case that this transaction has locked and whose actor may touch it: asks the machine, writes where it
 * stands since, adds to its timeline, and lets its kind do the rest. Throws user errors and `ForbiddenError`; then nothing
 * was written.
 */
export async function actOn<Row extends CaseRow, Said extends Words>(
  kind: CaseKind<Row, Said>,
  tx: WriteTx,
  row: Row,
  action: string,
  actor: Actor,
  said: Said,
  at?: Date,
): Promise<Row> {
  const now = at ?? new Date()
  const [procedure, calendar] = [await procedureOfCase(tx, row), await calendarIn(tx)]
  const entryId = newId()
  const act: Act<Said> = { action, actor, said, now, procedure, entryId }
  const input = { ...said, ...(await kind.facts?.(tx, row, act)) }
  const attempt = { action, as: actor.parties, parts: kind.partsOf?.(row, actor), input, dueOn: said.dueOn }
  const move = decide(procedure, row, attempt, now, calendar)
  if ('refused' in move) throw errorOf(move)
  await kind.before?.(tx, row, act)
  const { text, reason, fileIds = [], repeatsId = null } = said
  const changed = (await kind.store.update(
    tx,
    row as never,
    {
      ...columnsOf(procedure, move.standing),
      ...(await kind.changes(tx, row, act, move.standing.state)),
    } as never,
  )) as unknown as Row
  // What the office says beside an act is for those who work on it; what an act has to say is for its author.
  const isAuthor = actor.parties.includes('author')
  const isAside = (Boolean(text) || fileIds.length > 0) && !isAuthor && !move.transition.needs?.includes('text')
  const isSealed = kind.isSealed?.(action) ?? false
  if (isSealed && fileIds.length > 0) throw new UserError('STATUS', 'fileIds')
  const by = { caseId: row.id, accountId: actor.accountId, personId: actor.personId, at: at?.toISOString() ?? null }
  await kind.timeline.append(tx, {
    id: entryId,
    ...by,
    action,
    fromState: row.state,
    toState: changed.state,
    visibility: move.visibility,
    text: isAside || isSealed ? null : (text ?? null),
    reason: (move.transition.reasons && reason) ?? null,
    // What is taken from a unit is about that unit.
    unitId: changed.unitId ?? row.unitId,
    repeatsId,
    byTelephone: actor.byTelephone ?? false,
  })
  const asideId = isAside && !isSealed ? newId() : null
  if (asideId) {
    const aside = { action: 'note', fromState: changed.state, toState: changed.state, visibility: 'internal' as const }
    await kind.timeline.append(tx, { id: asideId, ...by, ...aside, text: text ?? null })
  }
  const sender = { ...actor, isAuthor: isAuthor && (kind.hidesAuthor?.(row) ?? false) }
  await attachFiles(
    tx,
    { type: `${kind.subject}Entry`, id: asideId ?? entryId },
    fileIds,
    sender,
    actor.submissionHash ? 'photoIds' : 'fileIds',
  )
  announce(tx, kind, changed)
  return kind.after(tx, row, changed, act, wordsOf(procedure, changed.state))
}

/** Tells those who look at a case that something has happened to it, and lets what is counted be counted anew. */
export function announce<Row extends CaseRow>(
  tx: WriteTx,
  { topic, counted }: Pick<CaseKind<Row, never>, 'topic' | 'counted'>,
  row: Row,
): void {
  tx.announce({ topic, tenantId: tx.tenantId, ids: [row.id] })
  counted(tx, row)
}
