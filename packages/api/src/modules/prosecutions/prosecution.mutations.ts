import { dayOf } from '@minhui/schema/rules/case-clock'
import { v7 as uuid } from 'uuid'
import { ForbiddenError } from '../../access/permit.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { textSchema } from '../../graphql/column.ts'
import { absent, id, ids, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { peopleOf } from '../../viewer.ts'
import { listAccountsOfPeople, listOfRole } from '../cases/audience.store.ts'
import { procedureInForce } from '../cases/case.store.ts'
import { limitFrom } from '../cases/side-limit.store.ts'
import { attachFiles } from '../files/attachment.store.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { notify } from '../notifications/notification.store.ts'
import { beginDraft } from '../suggestions/begin-draft.store.ts'
import { type SuggestionRow, suggestionStore, suggestionTimeline } from '../suggestions/suggestion.store.ts'
import { isParty } from '../suggestions/suggestion-actor.type.ts'
import { type ProsecutionRow, prosecutionStore } from './prosecution.store.ts'
import { Prosecution } from './prosecution.type.ts'

const payload = { field: 'prosecution', noun: Prosecution }
const field = scalar('String', textSchema(100), prosecutionStore.describe('field'))
const text = scalar('String', textSchema(4000), 'What is said.')
const reason = scalar('String', textSchema(1000), 'Why.')
const target = { id: id('Prosecution', 'The matter.'), expectedVersion }

/** The time limit of an answer: ten working days, unless the tenant's procedure says otherwise. */
const answerBy = async (tx: WriteTx) =>
  limitFrom(tx, (await procedureInForce(tx, 'suggestion')).definition, 'prosecution', dayOf(new Date()))
/** Nothing more is waited for. */
const answered = { clock: null, dueOn: null }

/** By what a matter is called: one of a suggestion that is not public, by its number alone. */
async function calledOf(tx: WriteTx, { suggestionId, title }: ProsecutionRow): Promise<string> {
  const [suggestion] = suggestionId ? await suggestionStore.findByIds(tx, [suggestionId]) : []
  return suggestion?.secret ? suggestion.number : title
}

const tellOf = async (tx: WriteTx, accountIds: string[], row: ProsecutionRow) =>
  notify(tx, {
    event: 'prosecution_offered',
    accountIds,
    parameters: { title: await calledOf(tx, row), dueOn: row.dueOn ?? '' },
    about: { subject: 'Prosecution', targetId: row.id },
  })

/** Tells the office, the deputy and the procuratorate what became of a matter, but for whoever did it. */
async function tellAnswer(tx: WriteTx, row: ProsecutionRow, by: string | null): Promise<void> {
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
}

/** Tells those for whom it waits, or waited, that it has changed. */
function announced(tx: WriteTx, row: ProsecutionRow): ProsecutionRow {
  tx.announce({ topic: 'prosecution', tenantId: tx.tenantId, ids: [row.id] })
  return row
}

/** Leaves in the timeline of a suggestion what happens to it there, for the office: units are not told of what may be against them. */
async function enter(tx: WriteTx, row: ProsecutionRow, action: string, said: string | null, accountId: string | null) {
  // Locked, for two entries at once would take one place.
  const suggestion = row.suggestionId ? await suggestionStore.lock(tx, row.suggestionId) : undefined
  if (!suggestion) return
  const { id: caseId, state } = suggestion
  const entry = { action, fromState: state, toState: state, visibility: 'internal' as const, text: said, accountId }
  await suggestionTimeline.append(tx, { id: uuid(), caseId, ...entry })
}

mutation({
  name: 'suggestionOffer',
  description:
    'Offers a suggestion that touches the public interest to the procuratorate, at the same time as it is assigned; it answers within ten working days.',
  access: { action: 'offer', subject: 'Suggestion' },
  creates: true,
  input: { id: id('Suggestion', 'The suggestion.'), field, text },
  payload,
  work: async ({ tx, input, take, context }) => {
    const row = await take(suggestionStore, 'offer', input.id)
    if (isParty(context, row as SuggestionRow)) throw new ForbiddenError()
    if (!row.filedOn || !row.owner || row.offered) throw new UserError('STATUS', 'id')
    await suggestionStore.update(tx, row, { offered: true })
    const { accountId = null } = context.viewer ?? {}
    const { mandateId } = row
    const values = {
      direction: 'to',
      suggestionId: row.id,
      mandateId,
      field: input.field,
      title: row.title,
      text: input.text,
      accountId,
    }
    const made = await prosecutionStore.insert(tx, { ...values, ...(await answerBy(tx)) } as never)
    await enter(tx, made, 'offer', input.text, accountId)
    await tellOf(tx, await listOfRole(tx, 'prosecutor_liaison'), made)
    return announced(tx, made)
  },
})

mutation({
  name: 'prosecutionRecommend',
  description: 'Offers a recommendation of the procuratorate to a deputy, who makes a suggestion of it.',
  access: { action: 'create', subject: 'Prosecution' },
  creates: true,
  input: {
    mandateId: id('Mandate', 'The deputy.'),
    field,
    title: scalar('String', textSchema(200), prosecutionStore.describe('title')),
    text,
  },
  payload,
  work: async ({ tx, input, permit, context }) => {
    const [mandate] = await mandateStore.findByIds(tx, [input.mandateId])
    if (!mandate) throw new UserError('NOT_FOUND', 'mandateId')
    if (mandate.status !== 'active') throw new UserError('STATUS', 'mandateId')
    const values = { ...input, direction: 'from', accountId: context.viewer?.accountId ?? null, ...(await answerBy(tx)) }
    const made = await prosecutionStore.insert(tx, permit('create', 'Prosecution', values) as never)
    await tellOf(tx, await listAccountsOfPeople(tx, [mandate.personId]), made)
    return announced(tx, made)
  },
})

mutation({
  name: 'prosecutionAccept',
  description:
    'Takes a matter up: the procuratorate a suggestion, and then reports back within ten working days; a deputy a recommendation, which becomes the draft of a suggestion.',
  access: { action: 'accept', subject: 'Prosecution' },
  input: target,
  payload,
  work: async ({ tx, input, take, context }) => {
    const row = await take(prosecutionStore, 'accept', input.id)
    if (row.status !== 'offered') throw new UserError('STATUS', 'id')
    const accountId = context.viewer?.accountId ?? null
    if (row.direction === 'to') {
      const patch = { status: 'accepted' as const, ...(await answerBy(tx)) }
      const changed = await prosecutionStore.update(tx, row, patch, input.expectedVersion)
      await enter(tx, changed, 'accept', null, accountId)
      await tellAnswer(tx, changed, accountId)
      return announced(tx, changed)
    }
    const personIds = peopleOf(context.viewer)
    const draft = { kind: 'suggestion' as const, title: row.title, text: row.text, offered: true }
    const made = await beginDraft(tx, { mandateId: row.mandateId as string, personIds }, draft, accountId)
    const patch = { status: 'accepted' as const, suggestionId: made.id, ...answered }
    const changed = await prosecutionStore.update(tx, row, patch, input.expectedVersion)
    await tellAnswer(tx, changed, accountId)
    return announced(tx, changed)
  },
})

mutation({
  name: 'prosecutionDecline',
  description: 'Does not take a matter up, and says why.',
  access: { action: 'reject', subject: 'Prosecution' },
  input: { ...target, reason },
  payload,
  work: async ({ tx, input, take, context }) => {
    const row = await take(prosecutionStore, 'reject', input.id)
    if (row.status !== 'offered') throw new UserError('STATUS', 'id')
    const patch = { status: 'declined' as const, reason: input.reason, ...answered }
    const changed = await prosecutionStore.update(tx, row, patch, input.expectedVersion)
    const accountId = context.viewer?.accountId ?? null
    await enter(tx, changed, 'declineOffer', input.reason, accountId)
    await tellAnswer(tx, changed, accountId)
    return announced(tx, changed)
  },
})

mutation({
  name: 'prosecutionReport',
  description: 'Copies legal papers and results of what was taken up back to the congress.',
  access: { action: 'answer', subject: 'Prosecution' },
  input: { ...target, report: text, fileIds: absent(ids('File', 'The legal papers, nine at the most.', 9)) },
  payload,
  work: async ({ tx, input, take, context }) => {
    const row = await take(prosecutionStore, 'answer', input.id)
    if (row.status !== 'accepted') throw new UserError('STATUS', 'id')
    const patch = { status: 'reported' as const, report: input.report, ...answered }
    const changed = await prosecutionStore.update(tx, row, patch, input.expectedVersion)
    const accountId = context.viewer?.accountId ?? null
    await attachFiles(tx, { type: 'Prosecution', id: row.id }, input.fileIds, { accountId, isAuthor: false }, 'fileIds')
    await enter(tx, changed, 'report', input.report, accountId)
    await tellAnswer(tx, changed, accountId)
    return announced(tx, changed)
  },
})
