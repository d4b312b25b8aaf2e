import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { mayExist } from '../../graphql/checks.ts'
import { textSchema } from '../../graphql/column.ts'
import { changes, columns, type InputFields, type InputOf, id, optional, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation, type Work } from '../../graphql/mutation.ts'
import { peopleOf } from '../../viewer.ts'
import { opinionStore } from '../opinions/opinion.store.ts'
import { siteStore, siteTree } from '../sites/site.store.ts'
import {
  putIssue,
  releaseIssues,
  removeIssue,
  type SharingSessionRow,
  sharingIssueStore,
  sharingSessionStore,
} from './sharing-session.store.ts'
import { SharingSession } from './sharing-session.type.ts'

const subject = 'SharingSession'
const texts = columns(sharingSessionStore, ['title', 'heldOn', 'summary'])

mutation({
  name: 'sharingSessionCreate',
  description: 'Plans a sharing session (共享会), of the district or of a branch.',
  access: { action: 'create', subject },
  input: { ...texts, siteId: optional(id('Site', 'The site at the top of the branch; null: the district.')) },
  payload: { field: 'sharingSession', noun: SharingSession },
  creates: true,
  work: async ({ tx, input, permit }) => {
    const site = await mayExist(tx, siteStore, input.siteId, 'siteId')
    const above = site ? (await siteTree.findAncestors(tx, [site.id])).map((pair) => pair.ancestorId) : []
    return sharingSessionStore.insert(tx, permit('create', subject, { ...input, siteAncestorIds: above }))
  },
})

const byOf = ({ viewer }: Work<InputFields>['context']) => ({
  accountId: viewer?.accountId ?? null,
  personId: peopleOf(viewer)[0] ?? null,
})

/** A mutation of one session that is as whoever asks has seen it. */
function change<F extends InputFields>(
  name: string,
  description: string,
  input: F,
  work: (row: SharingSessionRow, given: InputOf<F>, work: Work<InputFields>) => Promise<Partial<SharingSessionRow>>,
): void {
  mutation({
    name: `sharingSession${name}`,
    description,
    access: { action: 'update', subject },
    input: { id: id(subject, 'The session.'), expectedVersion, ...(input as InputFields) },
    payload: { field: 'sharingSession', noun: SharingSession },
    work: async (whole) => {
      const { id: rowId, expectedVersion: version, ...given } = whole.input as { id: string; expectedVersion: number }
      const row = await whole.take(sharingSessionStore, 'update', rowId)
      if (row.version !== version) throw new UserError('CONFLICT', 'expectedVersion')
      return sharingSessionStore.update(whole.tx, row, await work(row, given as InputOf<F>, whole as never))
    },
  })
}

/** What everybody may read is taken back before it is changed, and what was cancelled stays as it is. */
function demandOpen({ status, published }: SharingSessionRow): void {
  if (published || status === 'cancelled') throw new UserError('STATUS', 'id')
}

const said = 'What is published is taken back first; what was cancelled stays as it is.'

change('Update', `Changes what is said of a sharing session. ${said}`, changes(texts), async (row, patch) => {
  demandOpen(row)
  // What was held has a summary.
  if (row.status === 'held' && patch.summary === null) throw new UserError('REQUIRED', 'summary')
  return patch as Partial<SharingSessionRow>
})

const summary = scalar('String', textSchema(4000), 'What came of it, in words that everybody may read.')
change('Hold', 'Says that a sharing session was held, and what came of it.', { summary }, async (row, given) => {
  if (row.status !== 'planned') throw new UserError('STATUS', 'id')
  return { status: 'held', summary: given.summary }
})

const reason = scalar('String', textSchema(500), sharingSessionStore.describe('cancelReason'))
change('Cancel', 'Says that a planned sharing session is not held, and why.', { reason }, async (row, given, { tx, context }) => {
  if (row.status !== 'planned') throw new UserError('STATUS', 'id')
  await releaseIssues(tx, row, byOf(context))
  return { status: 'cancelled', cancelReason: given.reason }
})

const published = scalar('Boolean', z.boolean(), 'Whether everybody may read it from now on.')
change('Publish', 'Shows a sharing session that was held to everybody, or takes it back.', { published }, async (row, given) => {
  if (row.status !== 'held') throw new UserError('STATUS', 'id')
  return { published: given.published }
})

const opinionId = id('Opinion', 'The opinion.')
const title = scalar('String', textSchema(100), sharingIssueStore.describe('title'))
change(
  'Put',
  `Puts an opinion on a sharing session. ${said}`,
  { opinionId, title },
  async (row, given, { tx, permit, context }) => {
    demandOpen(row)
    const [found] = await opinionStore.findWithAttributes(tx, [given.opinionId])
    const opinion = permit('read', 'Opinion', found, 'opinionId')
    // What is answered by another, or was never taken up, is no issue of its own.
    if (opinion.intoId || (opinion.owner === null && !opinion.reply)) throw new UserError('STATUS', 'opinionId')
    await putIssue(tx, row, opinion.id, given.title, byOf(context))
    return { title: row.title }
  },
)

change('TakeOff', `Takes an opinion off a sharing session. ${said}`, { opinionId }, async (row, given, { tx, context }) => {
  demandOpen(row)
  if (!(await removeIssue(tx, row, given.opinionId, byOf(context)))) throw new UserError('NOT_FOUND', 'opinionId')
  return { title: row.title }
})
