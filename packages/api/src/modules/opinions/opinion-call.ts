import { possibleActions } from '@minhui/schema/rules/case-machine'
import type { Procedure } from '@minhui/schema/rules/case-procedure'
import type { Calendar } from '@minhui/schema/rules/working-days'
import type { Context } from '../../context.ts'
import type { TenantTx } from '../../database/session.ts'
import { peopleOf } from '../../viewer.ts'
import type { OpinionRow } from './opinion.store.ts'
import { hasHandled } from './opinion-call.store.ts'
import { isTakenDown } from './opinion-place.ts'

/** What the author of an opinion can say by telephone. */
export const callActs = ['answer', 'rate'] as const

/** Whether nobody but whoever calls its author can say what they say: with an account they say it themselves. */
export const hasNoAccount = ({ personId, clientId }: Pick<OpinionRow, 'personId' | 'clientId'>) =>
  personId === null && clientId === null

/** Whether an opinion came so that its author may never have had its code, or not on paper. */
export const mayLackCode = (row: OpinionRow) => hasNoAccount(row) && (row.channel === 'import' || isTakenDown(row.channel))

/** Whether somebody handles an opinion: then they speak for nobody else in it. The row has its attributes. */
export async function isHandledBy({ ability, viewer }: Context, tx: TenantTx, row: OpinionRow): Promise<boolean> {
  if (!viewer || ability.can('start', row)) return true
  return hasHandled(tx, row.id, { accountId: viewer.accountId, people: peopleOf(viewer) })
}

/** What its author could say now. */
export const sayable = (procedure: Procedure, row: OpinionRow, calendar: Calendar) => {
  const open = possibleActions(procedure, row, ['author'], new Date(), calendar)
  return callActs.filter((action) => open.includes(action))
}
