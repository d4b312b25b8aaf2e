import type { Action } from '@minhui/schema/access/vocabulary'
import type { EligibilityAnswer } from '@minhui/schema/tables/project'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { mustExist } from '../../graphql/checks.ts'
import type { InputFields } from '../../graphql/input.ts'
import type { Work } from '../../graphql/mutation.ts'
import { urge } from '../cases/case-urge.ts'
import { listCriteria, moveMerged, type ProjectRow, projectCategoryStore, projectStore } from './project.store.ts'
import { actorOf } from './project.type.ts'
import { actOnProject, projectCase } from './project-act.ts'
import { checkPoint } from './project-input.ts'
import { joinLikes } from './project-like.store.ts'
import { projectWords, type Said } from './project-said.ts'
import { checkDelivery } from './project-unit.store.ts'

type Examined = { criterionId: string; met: boolean; note?: string | null }
type Given = Said & { id: string; expectedVersion: number; answers?: Examined[] }

/** The project as the viewer has seen it, locked, on which they may do this. */
async function takeProject<F extends InputFields>({ take }: Work<F>, action: Action, given: Given): Promise<ProjectRow> {
  const row = await take(projectStore, action, given.id)
  if (row.version !== given.expectedVersion) throw new UserError('CONFLICT', 'expectedVersion')
  return row as ProjectRow
}

/** The work of a mutation that does something to a project; in which state and by whom is for the procedure to say. */
export const workOf =
  (action: Action) =>
  async <F extends InputFields>(work: Work<F>): Promise<ProjectRow> => {
    const { tx, take, context } = work
    const given = work.input as unknown as Given
    // Of two that are merged into each other at once, both lock the same one first.
    if (given.intoId && given.intoId < given.id) await take(projectStore, 'merge', given.intoId, 'intoId')
    const row = await takeProject(work, action, given)
    const { id: _, expectedVersion: _v, answers, ...said } = given
    if (answers) said.eligibility = await examined(tx, answers)
    if (said.intoId) {
      const into = (await take(projectStore, 'merge', said.intoId, 'intoId')) as ProjectRow
      await mergeInto(tx, row, into)
    }
    await checkDelivery(tx, said)
    return actOnProject(tx, row, action, actorOf(context, row, action), action === 'edit' ? await edited(tx, row, said) : said)
  }

/** An answer for each condition in use, in the words that it has now. Throws when one is missing. */
async function examined(tx: WriteTx, answers: readonly Examined[]): Promise<EligibilityAnswer[]> {
  const criteria = await listCriteria(tx)
  answers.forEach(({ criterionId }, i) => {
    if (!criteria.some(({ id }) => id === criterionId)) throw new UserError('NOT_FOUND', `answers.${i}.criterionId`)
    if (answers.findIndex((other) => other.criterionId === criterionId) < i)
      throw new UserError('DUPLICATE', `answers.${i}.criterionId`)
  })
  return criteria.map(({ id, code, name }) => {
    const answer = answers.find(({ criterionId }) => criterionId === id)
    if (!answer) throw new UserError('REQUIRED', 'answers')
    return { code, name, met: answer.met, note: answer.note ?? null }
  })
}

/** What is merged is still a proposal; what it goes into is one too, or waits, and is of the same congress. */
async function mergeInto(tx: WriteTx, row: ProjectRow, into: ProjectRow): Promise<void> {
  const isOpen = into.owner !== null || into.state === 'pooled'
  if (into.id === row.id || into.intoId || !isOpen) throw new UserError('STATUS', 'intoId')
  if (into.bodyId !== row.bodyId) throw new UserError('BODY_MISMATCH', 'intoId')
  await moveMerged(tx, row.id, into.id)
  await joinLikes(tx, row.id, into.id)
}

/** What a project says of itself is no word of the timeline. */
async function edited(tx: WriteTx, row: ProjectRow, { text, ...said }: Said): Promise<Said> {
  checkPoint({ latitude: row.latitude, longitude: row.longitude, ...definedOf(said) })
  const isCandidate = row.state === 'candidate'
  if (said.ordinal !== undefined && !isCandidate) throw new UserError('STATUS', 'ordinal')
  // What was reviewed is what is put to the vote; its place on the paper is the office's.
  const changed = [...projectWords, 'categoryId' as const].find((key) => (key === 'text' ? text : said[key]) != null)
  if (isCandidate && changed) throw new UserError('STATUS', changed)
  if (said.categoryId) {
    const category = await mustExist(tx, projectCategoryStore, said.categoryId, 'categoryId')
    if (category.voted !== row.voted) throw new UserError('STATUS', 'categoryId')
  }
  return { ...said, ...(text != null && { words: text }) }
}

const definedOf = ({ latitude, longitude }: Said) => ({
  ...(latitude !== undefined && { latitude }),
  ...(longitude !== undefined && { longitude }),
})

/** The work of urging a project. */
export async function urgeWork<F extends InputFields>(work: Work<F>): Promise<ProjectRow> {
  const given = work.input as unknown as Given
  const row = await takeProject(work, 'urge', given)
  return urge(projectCase as never, work.tx, row, actorOf(work.context, row, 'urge'), given.text ?? null) as Promise<ProjectRow>
}
