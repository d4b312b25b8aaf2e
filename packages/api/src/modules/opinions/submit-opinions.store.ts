import type { Context } from '../../context.ts'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { turnsOf } from '../../database/turns.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Services } from '../../services.ts'
import { peopleOf } from '../../viewer.ts'
import { attachFiles } from '../files/attachment.store.ts'
import { submissionHashOf } from '../files/photo.type.ts'
import { type Beginning, beginOpinions, openOpinions } from './begin-opinions.store.ts'
import { findBySubmissions, opinionCategoryStore, type Submitted, wordsOfOpinions } from './opinion.store.ts'
import { tellDeputies } from './opinion-heard.store.ts'
import { demandHeld, isTakenDown, keepActivities, placeOf, targets } from './opinion-place.ts'
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

const turns = new WeakMap<Services, Map<string, (submission: Submission) => Promise<Receipt | null>>>()

/**
 * Makes an opinion of a submission, or answers what the same one has made before. What several people of a district say at
 * the same moment is written by one transaction, whose commit and round trips they share. Throws user errors.
 */
export async function submit(given: Given): Promise<Receipt> {
  const { services, db } = given.context
  const ofTenants = turns.get(services) ?? new Map()
  turns.set(services, ofTenants)
  const tenantId = db.tenantId as string
  const turn = ofTenants.get(tenantId) ?? turnsOf<Submission, Receipt | null>(takeTurn)
  ofTenants.set(tenantId, turn)
  const [id, code] = [newId(), newCode()]
  const { text, name = null, phone = null } = given.input
  const title = given.input.title ?? [...text].slice(0, 30).join('')
  const words = wordsOfOpinions.tellApart({ title, text })
  const authorSealed = name || phone ? sealAuthor(services.keys, id, { name, phone }) : null
  const submission = { ...given, id, code, title, words, codeSealed: sealCode(services.keys, id, code), authorSealed }
  // Sent twice around midnight of New Year it is numbered under two counters: the second finds then what the first has made.
  const receipt = (await turn(submission)) ?? (await turn(submission))
  if (!receipt) throw new Error('a submission was neither written nor found')
  return receipt
}

const refusal = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))

/** Takes what was submitted at one moment, each whatever its sender may see, in one transaction. */
async function takeTurn(many: readonly Submission[]): Promise<(Receipt | Error | null)[]> {
  const { db, services } = (many[0] as Submission).context
  const { refused, written, earlier } = await db.write((tx) => submitAll(tx, many))
  const made = new Map((await Promise.all([written, earlier])).flat().map((row) => [row.submissionHash, row]))
  const codeOf = new Map(many.map(({ id, code }) => [id, code]))
  return many.map(({ submissionHash }, i) => {
    const row = made.get(submissionHash)
    if (!row) return refused.get(i) ?? null
    return { number: row.number, code: codeOf.get(row.id) ?? services.keys.open(row.codeSealed, `opinion code ${row.id}`) }
  })
}

/** What is refused, by its place among them; and what the submissions have made, now and before, which comes with the commit. */
async function submitAll(tx: WriteTx, many: readonly Submission[]) {
  const targetOf = targets()
  const categoryIds = [...new Set(many.flatMap(({ input }) => input.categoryId ?? []))]
  const [opening, categories, places] = await Promise.all([
    openOpinions(tx),
    categoryIds.length > 0 ? opinionCategoryStore.findByIds(tx, categoryIds) : [],
    Promise.all(many.map(({ context, input }) => placeOf(tx, context, input, targetOf).catch(refusal))),
  ])
  const activities = await keepActivities(
    tx,
    places.flatMap((place) => (place instanceof Error ? [] : (place.activityId ?? []))),
  )
  const begun = new Map<string, Begun>()
  const refused = new Map<number, Error>()
  for (const [i, submission] of many.entries()) {
    const { submissionHash, input } = submission
    const place = stillHeld(submission, places[i] as Place | Error, activities)
    const category = categories.find(({ id }) => id === input.categoryId)
    if (place instanceof Error) refused.set(i, place)
    else if (input.categoryId && category?.status !== 'active') refused.set(i, new UserError('NOT_FOUND', 'categoryId'))
    else if (!begun.has(submissionHash)) begun.set(submissionHash, begin(submission, place, category))
  }
  const list = [...begun.values()]
  const written = list.length > 0 ? beginOpinions(tx, opening, list) : []
  // What was taken before may be refused now: its sender still gets the answer that was lost.
  const hashes = [...refused.keys()].map((i) => (many[i] as Submission).submissionHash)
  const earlier = hashes.length > 0 ? findBySubmissions(tx, hashes) : []
  const more = list.filter(({ submission, opinion }) => submission.input.photoIds || opinion.mandateId)
  if (more.length > 0) await addTo(tx, more, await written)
  if (list.length > 0) tx.announce({ topic: 'opinion', tenantId: tx.tenantId, ids: list.map(({ opinion }) => opinion.id) })
  return { refused, written, earlier }
}

/** Where it was said, if the activity at which it was has not been cancelled meanwhile. */
function stillHeld({ context }: Submission, place: Place | Error, activities: Awaited<ReturnType<typeof keepActivities>>) {
  if (place instanceof Error || !place.activityId) return place
  try {
    demandHeld(context, activities.get(place.activityId))
    return place
  } catch (error) {
    return refusal(error)
  }
}

/** Shows photos with what is new of these opinions, and tells the deputies to whom it was said. Throws user errors. */
async function addTo(tx: WriteTx, list: readonly Begun[], written: readonly Submitted[]): Promise<void> {
  const numbers = new Map(written.map(({ id, number }) => [id, number]))
  const fresh = list.filter(({ opinion }) => numbers.has(opinion.id))
  const heard = fresh.map(({ submission, opinion }) => ({
    id: opinion.id,
    number: numbers.get(opinion.id) as string,
    mandateId: opinion.mandateId ?? null,
    takenDownBy: peopleOf(submission.context.viewer),
  }))
  await Promise.all([...fresh.map(({ submission, opinion }) => showPhotos(tx, submission, opinion.id)), tellDeputies(tx, heard)])
}

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
