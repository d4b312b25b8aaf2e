import type { Action } from '@minhui/schema/access/vocabulary'
import { answeredStates } from '@minhui/schema/rules/case-progress'
import { UserError } from '../../errors/user-error.ts'
import { mustExist } from '../../graphql/checks.ts'
import type { InputFields } from '../../graphql/input.ts'
import type { Work } from '../../graphql/mutation.ts'
import { procedureOfCase } from '../cases/case-read.ts'
import { urge } from '../cases/case-urge.ts'
import { mustTake } from '../units/unit-cases.store.ts'
import { moveMerged, type OpinionRow, opinionCategoryStore, opinionStore } from './opinion.store.ts'
import { actorOf } from './opinion.type.ts'
import { actOnOpinion, opinionCase, type Said } from './opinion-act.ts'

type Given = { id: string; expectedVersion: number } & Said

/** The opinion as the viewer has seen it, locked, on which they may do this. */
export async function takeOpinion<F extends InputFields>(
  { take }: Work<F>,
  action: Action,
  { id, expectedVersion }: Pick<Given, 'id' | 'expectedVersion'>,
) {
  const row = await take(opinionStore, action, id)
  if (row.version !== expectedVersion) throw new UserError('CONFLICT', 'expectedVersion')
  return row as OpinionRow
}

/** The work of a mutation that does something to an opinion; in which state and by whom is for the procedure to say. */
export const workOf =
  (action: Action) =>
  async <F extends InputFields>(work: Work<F>): Promise<OpinionRow> => {
    const { tx, take, context } = work
    const { id: opinionId, expectedVersion, ...said } = work.input as unknown as Given
    // Of two that are merged into each other at once, both lock the same one first.
    if (said.intoId && said.intoId < opinionId) await take(opinionStore, 'merge', said.intoId, 'intoId')
    const row = await takeOpinion(work, action, { id: opinionId, expectedVersion })
    if (said.categoryId) {
      const category = await mustExist(tx, opinionCategoryStore, said.categoryId, 'categoryId')
      said.confidential = category.confidential || (row.categoryId !== null && row.confidential)
    }
    if (said.unitId) await mustTake(tx, said.unitId, 'unitId')
    if (said.intoId) {
      const into = await take(opinionStore, 'merge', said.intoId, 'intoId')
      // A common issue is answered itself, by nothing else, and has its answer before it: the first, or one more.
      const answered = answeredStates(await procedureOfCase(tx, into))
      if (into.id === row.id || into.intoId || into.owner === null || answered.has(into.state))
        throw new UserError('STATUS', 'intoId')
      await moveMerged(tx, row.id, into.id)
    }
    // What has its answer goes on from it, though it may be a moment before it does.
    if (action === 'unmerge' && row.intoId) {
      const [common] = await opinionStore.findByIds(tx, [row.intoId])
      if (common && answeredStates(await procedureOfCase(tx, common)).has(common.state)) throw new UserError('STATUS', 'id')
    }
    return actOnOpinion(tx, row, action, actorOf(context, row, action), said)
  }

/** The work of urging an opinion. */
export async function urgeWork<F extends InputFields>(work: Work<F>): Promise<OpinionRow> {
  const given = work.input as unknown as Given
  const row = await takeOpinion(work, 'urge', given)
  return urge(opinionCase as never, work.tx, row, actorOf(work.context, row, 'urge'), given.text ?? null)
}
