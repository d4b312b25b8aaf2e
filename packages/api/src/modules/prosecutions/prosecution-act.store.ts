import { dayOf } from '@minhui/schema/rules/case-clock'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { listAccountsOfPeople, listOfRole } from '../cases/audience.store.ts'
import { procedureInForce } from '../cases/case.store.ts'
import { limitFrom } from '../cases/side-limit.store.ts'
import { findPresentMandate, inOfficeToday } from '../mandates/in-office.store.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { notify } from '../notifications/notification.store.ts'
import { beginDraft } from '../suggestions/begin-draft.store.ts'
import { calledBy, type SuggestionRow, suggestionStore, suggestionTimeline } from '../suggestions/suggestion.store.ts'
import { type ProsecutionRow, prosecutionStore } from './prosecution.store.ts'

/**
 * What happens to matters between the congress and the procuratorate. Each act is of a row that this transaction has
 * locked and whose actor may touch it, as it is (`version`; left out: as it was locked). Throws user errors.
 */
type Act = { accountId: string | null; version?: number; now?: Date }
/** What is said of a matter that is offered. */
type Offered = Pick<ProsecutionRow, 'field' | 'text'> & { otherField?: string | null | undefined }

/** A field is named in words where it is none of the list, and only there. Throws `REQUIRED` or `INVALID` of `otherField`. */
function fieldOf({ field, otherField = null }: Offered) {
  if (field === 'other' && otherField === null) throw new UserError('REQUIRED', 'otherField')
  if (field !== 'other' && otherField !== null) throw new UserError('INVALID', 'otherField')
  return { field, otherField }
}

/** The time limit of an answer: ten working days, unless the tenant's procedure says otherwise. */
const answerBy = async (tx: WriteTx, now: Date = new Date()) =>
  limitFrom(tx, (await procedureInForce(tx, 'suggestion')).definition, 'prosecution', dayOf(now))
/** Nothing more is waited for. */
const answered = { clock: null, dueOn: null }

/** By what a matter is called in words that leave the product: one of a suggestion that is not public, by its number alone. */
async function calledOf(tx: WriteTx, { suggestionId }: ProsecutionRow): Promise<string> {
  const [suggestion] = suggestionId ? await suggestionStore.findByIds(tx, [suggestionId]) : []
  return suggestion ? calledBy(suggestion) : '@recommendation'
}

const tellOf = async (tx: WriteTx, accountIds: string[], row: ProsecutionRow) =>
  notify(tx, {
    event: 'prosecution_offered',
    accountIds,
    parameters: { title: await calledOf(tx, row), dueOn: row.dueOn ?? '' },
    about: { subject: 'Prosecution', targetId: row.id },
  })

/** Tells the office, the deputy and the procuratorate what became of a matter, but for whoever did it. */
async function tellAnswer(tx: WriteTx, row: ProsecutionRow, by: string | null): Promise<ProsecutionRow> {
  const [mandate] = row.mandateId ? await mandateStore.findByIds(tx, [row.mandateId]) : []
  const accountIds = [
    ...(await listOfRole(tx, 'district_admin')),
    ...(await listOfRole(tx, 'prosecutor_liaison')),
    ...(await listAccountsOfPeople(tx, mandate ? [mandate.personId] : [])),
  ]
  await notify(tx, {
    event: 'prosecution_moved',
    accountIds: accountIds.filter((id) => id !== by),
    parameters: { title: await calledOf(tx, row), answer: `@prosecution_${row.status}` },
    about: { subject: 'Prosecution', targetId: row.id },
  })
  return announced(tx, row)
}

/** Tells those for whom it waits, or waited, that it has changed. */
function announced(tx: WriteTx, row: ProsecutionRow): ProsecutionRow {
  tx.announce({ topic: 'prosecution', tenantId: tx.tenantId, ids: [row.id] })
  return row
}

/** Writes what was permitted to whoever calls. */
const change = (tx: WriteTx, row: ProsecutionRow, patch: Partial<ProsecutionRow>, version?: number) =>
  prosecutionStore.update(tx, row as never, patch, version)

/** Leaves in the timeline of a suggestion what happens to it there, for the office: units are not told of what may be against them. */
async function enter(tx: WriteTx, row: ProsecutionRow, action: string, said: string | null, accountId: string | null) {
  // Locked, for two entries at once would take one place.
  const suggestion = row.suggestionId ? await suggestionStore.lock(tx, row.suggestionId) : undefined
  if (!suggestion) return
  const { id: caseId, state } = suggestion
  const entry = { action, fromState: state, toState: state, visibility: 'internal' as const, text: said, accountId }
  await suggestionTimeline.append(tx, { id: newId(), caseId, ...entry })
}

/** Offers a suggestion that is filed and has not ended to the procuratorate, once. */
export async function offer(tx: WriteTx, suggestion: SuggestionRow, given: Offered, { accountId, now }: Act) {
  if (!suggestion.filedOn || !suggestion.owner || suggestion.offered) throw new UserError('STATUS', 'id')
  const field = fieldOf(given)
  await suggestionStore.update(tx, suggestion as never, { offered: true })
  const { id: suggestionId, mandateId, title } = suggestion
  const { text } = given
  const values = { direction: 'to', suggestionId, mandateId, ...field, title, text, accountId }
  const made = await prosecutionStore.insert(tx, { ...values, ...(await answerBy(tx, now)) } as never)
  await enter(tx, made, 'offer', text, accountId)
  await tellOf(tx, await listOfRole(tx, 'prosecutor_liaison'), made)
  return announced(tx, made)
}

/** Offers a recommendation of the procuratorate to a deputy in office; `permit` lets the row be made. */
export async function recommend(
  tx: WriteTx,
  given: Offered & { mandateId: string; title: string },
  { accountId, now }: Act,
  permit: (values: object) => object = (values) => values,
) {
  const [mandate] = await mandateStore.findByIds(tx, [given.mandateId])
  if (!mandate) throw new UserError('NOT_FOUND', 'mandateId')
  if (!inOfficeToday(mandate)) throw new UserError('STATUS', 'mandateId')
  const values = { ...given, ...fieldOf(given), direction: 'from', accountId, ...(await answerBy(tx, now)) }
  const made = await prosecutionStore.insert(tx, permit(values) as never)
  await tellOf(tx, await listAccountsOfPeople(tx, [mandate.personId]), made)
  return announced(tx, made)
}

/** Takes a matter up: the procuratorate reports back on it in time; of what was recommended, the deputy whom one of these people is begins a draft. */
export async function takeUp(tx: WriteTx, row: ProsecutionRow, personIds: readonly string[], act: Act) {
  const { accountId, version, now } = act
  if (row.status !== 'offered') throw new UserError('STATUS', 'id')
  if (row.direction === 'to') {
    const patch = { status: 'accepted' as const, ...(await answerBy(tx, now)) }
    const changed = await change(tx, row, patch, version)
    await enter(tx, changed, 'accept', null, accountId)
    return tellAnswer(tx, changed, accountId)
  }
  const draft = { kind: 'suggestion' as const, title: row.title, text: row.text, offered: true }
  const mandateId = await findPresentMandate(tx, row.mandateId as string)
  if (!mandateId) throw new UserError('STATUS', 'id')
  const made = await beginDraft(tx, { mandateId, personIds }, draft, accountId)
  const patch = { status: 'accepted' as const, suggestionId: made.id, ...answered }
  return tellAnswer(tx, await change(tx, row, patch, version), accountId)
}

/** Does not take a matter up, for a reason. */
export async function decline(tx: WriteTx, row: ProsecutionRow, reason: string, { accountId, version }: Act) {
  if (row.status !== 'offered') throw new UserError('STATUS', 'id')
  const changed = await change(tx, row, { status: 'declined', reason, ...answered }, version)
  await enter(tx, changed, 'declineOffer', reason, accountId)
  return tellAnswer(tx, changed, accountId)
}

/** Takes a recommendation back that its deputy has not answered, e.g. because they have left office. */
export async function recall(tx: WriteTx, row: ProsecutionRow, reason: string, { accountId, version }: Act) {
  if (row.status !== 'offered') throw new UserError('STATUS', 'id')
  return tellAnswer(tx, await change(tx, row, { status: 'withdrawn', reason, ...answered }, version), accountId)
}

/** Reports back what came of a matter that was taken up. */
export async function report(tx: WriteTx, row: ProsecutionRow, text: string, { accountId, version }: Act) {
  if (row.status !== 'accepted') throw new UserError('STATUS', 'id')
  const changed = await change(tx, row, { status: 'reported', report: text, ...answered }, version)
  await enter(tx, changed, 'report', text, accountId)
  return tellAnswer(tx, changed, accountId)
}
