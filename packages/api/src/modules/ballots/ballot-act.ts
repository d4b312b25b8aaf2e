import type { Action } from '@minhui/schema/access/vocabulary'
import type { BallotStatus } from '@minhui/schema/rules/ballot-codes'
import type { Permitted } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import { UserError } from '../../errors/user-error.ts'
import { type InputFields, type InputOf, id } from '../../graphql/input.ts'
import { mutation, type Work } from '../../graphql/mutation.ts'
import { peopleOf } from '../../viewer.ts'
import { code, guardOf, ownSession } from '../sign-in/field.type.ts'
import { type BallotRow, ballotStore, listTellers } from './ballot.store.ts'
import { Ballot } from './ballot.type.ts'
import { prepares } from './ballot-hall.type.ts'
import { actionsIn } from './ballot-stage.ts'

/** What is done to one ballot, whose status allows it. */
type Act<F extends InputFields> = {
  /** Of the mutation, after `ballot`. */
  name: string
  description: string
  action: Action
  input?: F
  /** Where it is allowed in fewer statuses than the action. */
  only?: readonly BallotStatus[]
  /** Done by one of its tellers alone. */
  byTeller?: boolean
  /** With a fresh second factor. */
  proven?: boolean
  work: (row: Permitted<Action, BallotRow>, given: InputOf<F>, work: Work<InputFields>) => Promise<BallotRow>
}

/** Declares a mutation of one ballot: it is locked, may be touched by whoever asks, and its status allows the act. */
export function ballotAct<F extends InputFields>(act: Act<F>): void {
  const { name, description, action, input, only, byTeller, proven, work } = act
  mutation({
    name: `ballot${name}`,
    description,
    access: { action, subject: 'Ballot' },
    input: { id: id('Ballot', 'The ballot.'), ...(input as InputFields), ...(proven && { code }) },
    payload: { field: 'ballot', noun: Ballot },
    ...(proven && { before: (given, context) => proveAgain(context, (given as unknown as { code: string }).code) }),
    work: async (whole) => {
      const { id: rowId, ...given } = whole.input as { id: string }
      const row = await whole.take(ballotStore, action, rowId)
      if (!(only ?? statusesFor(action)).includes(row.status)) throw new UserError('STATUS', 'id')
      if (byTeller) await demandTeller(whole, row)
      const changed = await work(row, given as InputOf<F>, whole as never)
      whole.tx.announce({ topic: 'ballot', tenantId: whole.tx.tenantId, ids: [row.id] })
      return changed
    },
  })
}

const statusesFor = (action: Action) =>
  (Object.keys(actionsIn) as BallotStatus[]).filter((status) => actionsIn[status].includes(action))

/** The teller of a ballot, as it was taken, that the viewer is. Throws `NOT_TELLER`, and `PREPARES` for whoever has since come to prepare it. */
export async function demandTeller({ tx, context }: Pick<Work<InputFields>, 'tx' | 'context'>, row: BallotRow): Promise<string> {
  const own = peopleOf(context.viewer)
  const teller = (await listTellers(tx, row.id)).find(({ personId }) => own.includes(personId))
  if (!teller) throw new UserError('NOT_TELLER', 'id')
  if (prepares(context, row)) throw new UserError('PREPARES', 'id')
  return teller.personId
}

/** The viewer shows the second factor afresh. Machines have no session, and so cannot. */
export async function proveAgain(context: Context, given: string): Promise<void> {
  const { accountId } = ownSession(context)
  await context.services.authentication.proveAgain(accountId, 'ballot', given, await guardOf(context))
}
