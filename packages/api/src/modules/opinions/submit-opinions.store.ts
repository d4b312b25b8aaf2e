import { v7 as uuid } from 'uuid'
import type { Context } from '../../context.ts'
import type { WriteTx } from '../../database/session.ts'
import { turnsOf } from '../../database/turns.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Services } from '../../services.ts'
import { peopleOf } from '../../viewer.ts'
import { attachFiles } from '../files/attachment.store.ts'
import { submissionHashOf } from '../files/photo.type.ts'
import { type Beginning, beginOpinions, openOpinions } from './begin-opinions.store.ts'
import { findBySubmissions, type OpinionRow, opinionCategoryStore, wordsOfOpinions } from './opinion.store.ts'
import { tellDeputies } from './opinion-heard.store.ts'
import { isTakenDown, keepActivity, placeOf, targets } from './opinion-place.ts'
import { newCode, sealAuthor, sealCode } from './opinion-secret.store.ts'

/** By what an author finds their opinion again. */
export type Receipt = { number: string; code: string }

type Place = Awaited<ReturnType<typeof placeOf>>
type Category = Awaited<ReturnType<typeof opinionCategoryStore.findByIds>>[number]
/** What somebody says, checked as far as it can be without the database. */
type Given = {
  context: Context
  submissionHash: string
  input: Parameters<typeof placeOf>[2] & {
    text: string
    title?: string | undefined
    categoryId?: string | undefined
    place?: string | undefined
    latitude?: number | undefined
    longitude?: number | undefined
    answers?: string[] | undefined
    photoIds?: string[] | undefined
    submissionKey?: string | undefined
    externalNumber?: string | undefined
    name?: string | null | undefined
    phone?: string | null | undefined
  }
}

/** The same with what it will be if it is new: sealed and told apart while it waits for its turn, which is then the shorter. */
type Submission = Given & Record<'id' | 'code' | 'codeSealed' | 'title' | 'words', string> & { authorSealed: string | null }

const turns = new WeakMap<Services, Map<string, (submission: Submission) => Promise<Receipt>>>()

/**
 * Makes an opinion of a submission, or answers what the same one has made before. What several people of a district say at
 * the same moment is written by one transaction, whose commit and round trips they share. Throws user errors.
 */
export function submit(given: Given): Promise<Receipt> {
  const { services, db } = given.context
  const ofTenants = turns.get(services) ?? new Map()
  turns.set(services, ofTenants)
  const tenantId = db.tenantId as string
  const turn =
    ofTenants.get(tenantId) ??
    turnsOf<Submission, Receipt>((many) => (many[0] as Submission).context.db.write((tx) => submitAll(tx, many)))
  ofTenants.set(tenantId, turn)
  const [id, code] = [uuid(), newCode()]
  const { text, name = null, phone = null } = given.input
  const title = given.input.title ?? [...text].slice(0, 30).join('')
  const words = wordsOfOpinions.tellApart({ title, text })
  const authorSealed = name || phone ? sealAuthor(services.keys, id, { name, phone }) : null
  return turn({ ...given, id, code, title, words, codeSealed: sealCode(services.keys, id, code), authorSealed })
}

const refusal = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))

async function submitAll(tx: WriteTx, many: readonly Submission[]): Promise<(Receipt | Error)[]> {
  const targetOf = targets()
  const categoryIds = [...new Set(many.flatMap(({ input }) => input.categoryId ?? []))]
  const [opening, earlier, categories, places] = await Promise.all([
    openOpinions(tx, many.length),
    findBySubmissions(
      tx,
      many.map(({ submissionHash }) => submissionHash),
    ),
    categoryIds.length > 0 ? opinionCategoryStore.findByIds(tx, categoryIds) : [],
    Promise.all(many.map(({ context, input }) => placed(tx, context, input, targetOf).catch(refusal))),
  ])
  const known = new Map<string, Receipt>(
    earlier.map((row) => [row.submissionHash, { number: row.number, code: openCode(many[0] as Submission, row) }]),
  )
  const begun = new Map<string, Begun>()
  const refused = new Map<number, Error>()
  for (const [i, submission] of many.entries()) {
    const { submissionHash, input } = submission
    if (known.has(submissionHash) || begun.has(submissionHash)) continue
    const place = places[i] as Place | Error
    const category = categories.find(({ id }) => id === input.categoryId)
    if (place instanceof Error) refused.set(i, place)
    else if (input.categoryId && category?.status !== 'active') refused.set(i, new UserError('NOT_FOUND', 'categoryId'))
    else begun.set(submissionHash, begin(submission, place, category))
  }
  const list = [...begun.values()]
  const numbers = await beginOpinions(tx, opening, list)
  const heard = list.map(({ submission, opinion }, i) => {
    const number = numbers[i] as string
    known.set(submission.submissionHash, { number, code: submission.code })
    return { id: opinion.id, number, mandateId: opinion.mandateId ?? null, takenDownBy: peopleOf(submission.context.viewer) }
  })
  await Promise.all([...list.map(({ submission, opinion }) => showPhotos(tx, submission, opinion.id)), tellDeputies(tx, heard)])
  if (list.length > 0) tx.announce({ topic: 'opinion', tenantId: tx.tenantId, ids: list.map(({ opinion }) => opinion.id) })
  return many.map(({ submissionHash }, i) => refused.get(i) ?? (known.get(submissionHash) as Receipt))
}

/** Where it was said; the activity at which it was is kept from being cancelled until the commit. */
async function placed(tx: WriteTx, context: Context, input: Submission['input'], targetOf: ReturnType<typeof targets>) {
  const place = await placeOf(tx, context, input, targetOf)
  await keepActivity(tx, context, place)
  return place
}

const openCode = ({ context }: Submission, { id, codeSealed }: Pick<OpinionRow, 'id' | 'codeSealed'>) =>
  context.services.keys.open(codeSealed, `opinion code ${id}`)

type Begun = Beginning & { submission: Submission }

function begin(submission: Submission, place: Place, category: Category | undefined): Begun {
  const { context, input, submissionHash, id, title, words, codeSealed, authorSealed } = submission
  const { viewer, client, ability } = context
  // What is taken down is somebody else's, whatever whoever does that is besides.
  const ownId = viewer?.memberships.find(({ base }) => base === 'citizen')?.personId ?? null
  const personId = isTakenDown(place.channel) ? null : ownId
  // Who spoke is nowhere but under the seal; who took it down for somebody is.
  const accountId = personId === null && ability.can('create', 'Opinion') ? (viewer?.accountId ?? null) : null
  const opinion = {
    ...place,
    id,
    categoryId: category?.id ?? null,
    title,
    text: input.text,
    place: input.place ?? null,
    latitude: input.latitude ?? null,
    longitude: input.longitude ?? null,
    answers: Object.fromEntries((category?.questions ?? []).map((question, i) => [question, input.answers?.[i] ?? ''])),
    personId,
    authorSealed,
    codeSealed,
    confidential: category?.confidential ?? true,
    submissionHash,
    clientId: client?.id ?? null,
    externalNumber: input.externalNumber ?? null,
  }
  return { submission, opinion, words, entry: { accountId, personId } }
}

/** Shows the photos with it that were sent for it. Throws user errors. */
async function showPhotos(tx: WriteTx, { context, input }: Submission, id: string): Promise<void> {
  if (!input.photoIds) return
  const submissionHash = input.submissionKey && submissionHashOf(context, input.submissionKey)
  await attachFiles(tx, { type: 'Opinion', id }, input.photoIds, { accountId: null, submissionHash, isAuthor: true }, 'photoIds')
}
