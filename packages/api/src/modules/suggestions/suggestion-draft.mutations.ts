import { decide } from '@minhui/schema/rules/case-machine'
import { suggestionKinds } from '@minhui/schema/rules/suggestion-procedure'
import { z } from 'zod'
import { ForbiddenError } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { mayExist } from '../../graphql/checks.ts'
import { isWhole, printable, textSchema } from '../../graphql/column.ts'
import { absent, choice, id, ids, optional, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { peopleOf } from '../../viewer.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { procedureOfCase } from '../cases/case-read.ts'
import { attachFiles, attachmentsOf } from '../files/attachment.store.ts'
import { type OpinionRow, opinionCategoryStore, opinionStore } from '../opinions/opinion.store.ts'
import { actorOf as actorOfOpinion } from '../opinions/opinion.type.ts'
import { answerReferral } from '../opinions/refer-opinion.store.ts'
import { beginDraft } from './begin-draft.store.ts'
import { type SuggestionRow, suggestionStore, suggestionTimeline, takeSignaturesAway } from './suggestion.store.ts'
import { Suggestion } from './suggestion.type.ts'
import { actorOf, isParty } from './suggestion-actor.type.ts'
import { keepHandedIn, takeFilesOff } from './suggestion-kept.store.ts'

/** What is being written may be empty, and is saved as it is. */
const wordsOf = (key: 'text' | 'analysis' | 'proposal') =>
  absent(scalar('String', z.string().max(10_000).regex(printable).refine(isWhole), suggestionStore.describe(key)))
const words = ['title', 'text', 'analysis', 'proposal'] as const
const writing = {
  title: absent(scalar('String', textSchema(200), suggestionStore.describe('title'))),
  text: wordsOf('text'),
  analysis: wordsOf('analysis'),
  proposal: wordsOf('proposal'),
  categoryId: optional(id('OpinionCategory', 'What it is about.')),
  secret: absent(scalar('Boolean', z.boolean(), suggestionStore.describe('secret'))),
}

mutation({
  name: 'suggestionCreate',
  description: 'Begins a suggestion or a motion, as a deputy in office. A draft is for its deputies alone.',
  access: { action: 'create', subject: 'Suggestion' },
  creates: true,
  input: {
    kind: choice(suggestionKinds, suggestionStore.describe('kind')),
    mandateId: id('Mandate', 'The mandate by which the viewer makes it.'),
    ...writing,
    title: scalar('String', textSchema(200), suggestionStore.describe('title')),
    opinionId: optional(
      id(
        'Opinion',
        "The citizen's opinion that it comes from, which the viewer may read; what was handed to them is answered with it.",
      ),
    ),
  },
  payload: { field: 'suggestion', noun: Suggestion },
  work: async ({ tx, input, permit, take, context }) => {
    const { mandateId, opinionId, categoryId, ...values } = input
    const personIds = peopleOf(context.viewer)
    permit('create', 'Suggestion', values)
    await mayExist(tx, opinionCategoryStore, categoryId, 'categoryId')
    if (opinionId) {
      const opinion = (await take(opinionStore, 'read', opinionId, 'opinionId')) as OpinionRow
      await answerReferral(tx, opinion, { ...actorOfOpinion(context, opinion, 'read'), personIds }, { status: 'taken' })
    }
    const draft = { ...values, ...(categoryId && { categoryId }), ...(opinionId && { opinionId }) }
    return beginDraft(tx, { mandateId, personIds }, draft as never, context.viewer?.accountId ?? null)
  },
})

/** Throws `STATUS` when what is written can be changed no more. */
async function mustBeWriting(tx: WriteTx, row: SuggestionRow, context: Context): Promise<void> {
  const procedure = await procedureOfCase(tx, row)
  const attempt = { action: 'edit', as: actorOf(context, row, 'edit').parties, input: {} }
  if ('refused' in decide(procedure, row, attempt, new Date(), await readCalendar(tx))) throw new UserError('STATUS', 'id')
}

mutation({
  name: 'suggestionSave',
  description:
    'Saves what its deputy writes, as it is: for saving by itself while somebody types. Refused with CONFLICT when another window has saved since.',
  access: { action: 'edit', subject: 'Suggestion' },
  input: { id: id('Suggestion', 'The draft.'), expectedVersion, ...writing },
  payload: { field: 'suggestion', noun: Suggestion },
  work: async ({ tx, input, take, context }) => {
    const { id: suggestionId, expectedVersion: version, ...patch } = input
    const row = await take(suggestionStore, 'edit', suggestionId)
    await mustBeWriting(tx, row as SuggestionRow, context)
    await mayExist(tx, opinionCategoryStore, patch.categoryId, 'categoryId')
    // What is changed is not what others have signed.
    const isChanged = words.some((key) => patch[key] !== undefined && patch[key] !== row[key])
    if (isChanged) await takeSignaturesAway(tx, row.id)
    const kept = isChanged ? await keepHandedIn(tx, row as SuggestionRow, context.viewer?.accountId ?? null) : {}
    return suggestionStore.update(tx, row, { ...patch, ...kept } as never, version)
  },
})

mutation({
  name: 'suggestionPublish',
  description: 'Publishes what is filed, or no longer: text and replies are public unless secret, commercial or private.',
  access: { action: 'publish', subject: 'Suggestion' },
  input: {
    id: id('Suggestion', 'The suggestion.'),
    expectedVersion,
    published: scalar('Boolean', z.boolean(), suggestionStore.describe('published')),
  },
  payload: { field: 'suggestion', noun: Suggestion },
  work: async ({ tx, input, take, context }) => {
    const row = await take(suggestionStore, 'publish', input.id)
    if (isParty(context, row as SuggestionRow)) throw new ForbiddenError()
    if (!row.filedOn) throw new UserError('STATUS', 'id')
    if (row.published === input.published) return suggestionStore.update(tx, row, {}, input.expectedVersion)
    const { id: caseId, state } = row
    const action = input.published ? 'publish' : 'unpublish'
    const entry = { action, fromState: state, toState: state, visibility: 'parties' as const }
    await suggestionTimeline.append(tx, { id: newId(), caseId, ...entry, accountId: context.viewer?.accountId ?? null })
    return suggestionStore.update(tx, row, { published: input.published }, input.expectedVersion)
  },
})

/** Declares a mutation of the files of a draft; whoever has signed it signs it anew. */
const changeFiles = (
  name: string,
  description: string,
  which: string,
  change: (tx: WriteTx, row: SuggestionRow, fileIds: string[], context: Context) => Promise<void>,
) =>
  mutation({
    name,
    description,
    access: { action: 'edit', subject: 'Suggestion' },
    input: { id: id('Suggestion', 'The draft.'), expectedVersion, fileIds: ids('File', which, 9) },
    payload: { field: 'suggestion', noun: Suggestion },
    work: async ({ tx, input, take, context }) => {
      const row = await take(suggestionStore, 'edit', input.id)
      await mustBeWriting(tx, row as SuggestionRow, context)
      await takeSignaturesAway(tx, row.id)
      await change(tx, row as SuggestionRow, input.fileIds, context)
      return suggestionStore.update(tx, row, { title: row.title }, input.expectedVersion)
    },
  })

changeFiles(
  'suggestionAttach',
  'Puts files to a draft that its deputy has sent; nine at the most, over all.',
  'The files.',
  async (tx, row, fileIds, { ability, viewer }) => {
    const [present = []] = await attachmentsOf(tx, [row.id], ability)
    if (present.length + fileIds.length > 9) throw new UserError('TOO_MANY', 'fileIds', { max: 9 })
    const sender = { accountId: viewer?.accountId ?? null, isAuthor: false }
    await attachFiles(tx, { type: 'Suggestion', id: row.id }, fileIds, sender, 'fileIds')
  },
)
changeFiles(
  'suggestionDetach',
  'Takes files off a draft. What was handed in and was sent back stays to be read by those who review.',
  'Files of it.',
  (tx, row, fileIds, { viewer }) => takeFilesOff(tx, row, fileIds, viewer?.accountId ?? null),
)
