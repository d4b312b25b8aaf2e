import { decide, type Refusal } from '@minhui/schema/rules/case-machine'
import { ForbiddenError } from '../../access/permit.ts'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { attachFiles } from '../files/attachment.store.ts'
import { columnsOf } from './case.store.ts'
import type { Act, Actor, CaseKind, CaseRow, Words } from './case-kind.ts'
import { calendarIn, procedureOfCase, wordsOf } from './case-read.ts'
import { isByItself, tellTurns } from './case-turn.ts'

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
 * Does something to a case that this transaction has locked and whose actor may touch it: asks the machine, writes where it
 * stands since, adds to its timeline, lets its kind do the rest, and tells whose turn it has become; of what happens by
 * itself, whoever lets it happen tells them, of many cases at once; of what is as of another time (`at`) nobody. Throws user errors and `ForbiddenError`; then nothing
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
  const end = await kind.after(tx, row, changed, act, wordsOf(procedure, changed.state))
  if (!at && !isByItself(actor)) await tellTurns(kind, tx, [{ before: row, now: end }], actor.accountId)
  return end
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
