import { ballotForms, usualMaxMarks } from '@minhui/schema/rules/ballot-method'
import { z } from 'zod'
import type { Permitted } from '../../access/permit.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { mayExist, mustExist } from '../../graphql/checks.ts'
import { textSchema } from '../../graphql/column.ts'
import { absent, changes, choice, columns, id, objects, optional, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import {
  type CongressBodyRow,
  congressBodyStore,
  congressSessionStore,
  termStore,
} from '../congress-bodies/congress-body.store.ts'
import { projectStore } from '../projects/project.store.ts'
import { siteTree } from '../sites/site.store.ts'
import { type BallotRow, ballotStore, listNext, type NewOption, nextNumber, removeBallot, writeOptions } from './ballot.store.ts'
import { Ballot } from './ballot.type.ts'
import { ballotAct } from './ballot-act.ts'
import { wipe } from './ballot-hold.ts'
import { clearRoll } from './ballot-roll.store.ts'
import { freezeBallot } from './ballot-step.ts'

const subject = 'Ballot'
/** As many choices fit into what is sealed. */
const mostOptions = 150

const fields = {
  ...columns(ballotStore, ['title', 'kind', 'places']),
  form: choice(ballotForms, ballotStore.describe('form')),
  sessionId: optional(id('CongressSession', ballotStore.describe('sessionId'))),
  ...columns(ballotStore, ['rule', 'consultative', 'rehearsal', 'showTurnout']),
  maxMarks: absent(
    scalar('Int', z.number().int().min(1).max(200), 'More marked than this void a paper; as many as places unless said.'),
  ),
  options: absent(
    objects(
      'BallotOptionInput',
      {
        projectId: optional(id('Project', 'The project; null: something that is not kept here.')),
        title: absent(scalar('String', textSchema(200), 'What the paper says of it; the title of the project unless said.')),
      },
      'What is on the paper, in its order.',
      mostOptions,
    ),
  ),
}

type Given = Partial<BallotRow>
type GivenOption = { projectId?: string | null | undefined; title?: string | undefined }

mutation({
  name: 'ballotCreate',
  description: "Prepares a round of the deputies' ballot (票决).",
  access: { action: 'create', subject },
  input: { bodyId: id('CongressBody', ballotStore.describe('bodyId')), ...fields },
  payload: { field: 'ballot', noun: Ballot },
  creates: true,
  work: async ({ tx, input, permit }) => {
    const { options = [], maxMarks, ...given } = input
    const body = await check(tx, given as Given & { bodyId: string })
    const values = {
      ...given,
      siteAncestorIds: await siteTree.listAbove(tx, body.siteId),
      number: await nextNumber(tx, new Date().getFullYear()),
      maxMarks: maxMarks ?? Math.max(1, usualMaxMarks(given.form, given.places, options.length)),
    }
    const row = await ballotStore.insert(tx, permit('create', subject, values as never))
    await writeOptions(tx, row.id, await named(tx, given.bodyId, options))
    return row
  },
})

ballotAct({
  name: 'Update',
  description: 'Changes a ballot that is being prepared; options are given as a whole.',
  action: 'update',
  input: { expectedVersion, ...changes(fields) },
  work: async (row, { options, expectedVersion: version, ...patch }, { tx }) => {
    await check(tx, { ...row, ...patch } as Given & { bodyId: string })
    if (options) await writeOptions(tx, row.id, await named(tx, row.bodyId, options))
    // What is on the paper is of the ballot: whoever read another paper is told.
    return ballotStore.update(tx, row, { ...patch, title: patch.title ?? row.title } as Partial<BallotRow>, version)
  },
})

/** Options with their titles; their projects are of the same congress. */
async function named(tx: WriteTx, bodyId: string, options: readonly GivenOption[]): Promise<NewOption[]> {
  const found = await projectStore.findByIds(
    tx,
    options.flatMap(({ projectId }) => projectId ?? []),
  )
  return options.map(({ projectId = null, title }, i) => {
    const project = found.find((one) => one.id === projectId)
    if (projectId && !project) throw new UserError('NOT_FOUND', `options.${i}.projectId`)
    if (project && project.bodyId !== bodyId) throw new UserError('BODY_MISMATCH', `options.${i}.projectId`)
    const words = title ?? project?.title
    if (!words) throw new UserError('REQUIRED', `options.${i}.title`)
    return { projectId, title: words }
  })
}

/** Street deputies are no congress: they are asked, and decide nothing. A session is one of the same body. */
async function check(
  tx: WriteTx,
  { bodyId, sessionId, consultative, kind, form }: Given & { bodyId: string },
): Promise<CongressBodyRow> {
  const body = await mustExist(tx, congressBodyStore, bodyId, 'bodyId')
  if (body.kind === 'work_committee' && !consultative) throw new UserError('INVALID', 'consultative')
  if ((kind === 'inspection') !== (form === 'assess')) throw new UserError('INVALID', 'form')
  const session = await mayExist(tx, congressSessionStore, sessionId, 'sessionId')
  if (!session) return body
  const term = await mustExist(tx, termStore, session.termId, 'sessionId')
  if (term.bodyId !== bodyId) throw new UserError('BODY_MISMATCH', 'sessionId')
  return body
}

ballotAct({
  name: 'Freeze',
  description: 'Fixes the roll, the method and the paper of a ballot, for good; then it can be opened.',
  action: 'freeze',
  work: (row, _, { tx }) => freezeBallot(tx, row),
})

ballotAct({
  name: 'Delete',
  description: 'Removes a ballot that is being prepared, or wipes a rehearsal with everything that came of it.',
  action: 'erase',
  work: async (row, _, { tx }) => {
    if (!row.rehearsal && row.status !== 'draft') throw new UserError('STATUS', 'id')
    await remove(tx, row)
    return row as Permitted<'erase', BallotRow>
  },
})

/** Removes a ballot, and the rounds that came of it. Throws `STATUS` while one of them is open. */
async function remove(tx: WriteTx, { id: ballotId }: BallotRow): Promise<void> {
  for (const next of await listNext(tx, ballotId)) {
    if (next.status === 'open') throw new UserError('STATUS', 'id')
    await remove(tx, next)
  }
  await wipe(tx, ballotId)
  await clearRoll(tx, ballotId)
  await removeBallot(tx, ballotId)
}
