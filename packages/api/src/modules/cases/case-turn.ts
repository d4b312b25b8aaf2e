import type { WriteTx } from '../../database/session.ts'
import { notifyAll } from '../notifications/notification.store.ts'
import { type Climber, listHolders, listLeft } from './case-holder.store.ts'
import type { Actor, CaseRow } from './case-kind.ts'
import { procedureOfCase, wordsOf } from './case-read.ts'

/** A case as it was before something happened to it, and as it is since. */
export type Passed = { before: Pick<CaseRow, 'owner'>; now: CaseRow }

/** Whether something is nobody's act: the clock's, or what follows from what was done to another case. */
export const isByItself = ({ parties }: Pick<Actor, 'parties'>): boolean => parties.includes('system')

/**
 * Whoever made a case is told where it stands, and units by the act that brings it to them, each in words of its own; but
 * who stands in for a unit is told here.
 */
const toldOtherwise: ReadonlySet<string> = new Set(['author', 'department_handler'])

/**
 * Tells those whose turn some cases have become that it is: all who may read them, but for whoever did it. However many
 * cases there are, it takes as many statements.
 */
export async function tellTurns(
  kind: Climber & { subject: string },
  tx: WriteTx,
  passed: readonly Passed[],
  by: string | null,
): Promise<void> {
  const come = passed.flatMap(({ before, now }) =>
    now.owner === null || now.owner === before.owner ? [] : [{ now, caseId: now.id, role: now.owner }],
  )
  const wanted = [...come.filter(({ role }) => !toldOtherwise.has(role)), ...(await listLeft(tx, kind, come))]
  if (wanted.length === 0) return
  const holders = await listHolders(tx, kind, wanted)
  const ofCase = Map.groupBy(
    holders.filter(({ accountId }) => accountId !== by),
    ({ caseId }) => caseId,
  )
  const told = come.map(async ({ now }) => {
    const { number, dueOn, state } = now
    const words = wordsOf(await procedureOfCase(tx, now), state)
    return {
      event: 'case_awaits' as const,
      accountIds: (ofCase.get(now.id) ?? []).map(({ accountId }) => accountId),
      parameters: { kind: `@${kind.name}`, number, dueOn: dueOn ?? '', ...words },
      about: { subject: kind.subject, targetId: now.id },
    }
  })
  await notifyAll(tx, await Promise.all(told))
}
