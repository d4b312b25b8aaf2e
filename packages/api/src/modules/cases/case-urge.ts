import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { notify } from '../notifications/notification.store.ts'
import { announce } from './case-act.ts'
import { type Climber, listHolders } from './case-holder.store.ts'
import type { Actor, CaseKind, CaseRow } from './case-kind.ts'

/** The role by which a party of a case is found; null: nobody is told in that part. */
function roleOfParty({ authorRole }: Pick<Climber, 'authorRole'>, party: string): string | null {
  return party === 'author' ? (authorRole ?? null) : party
}

/** By which roles those are found who are told of a case in some parts: whose turn it is, and who has one beside. */
export function rolesOf(kind: Pick<Climber, 'authorRole' | 'beside'>, parties: readonly string[]): string[] {
  const all = parties.flatMap((party) => [party, kind.beside?.[party] ?? party])
  return [...new Set(all)].flatMap((party) => roleOfParty(kind, party) ?? [])
}

/**
 * Urges a case (催办) that this transaction has locked, whoever does it: an entry that its author does not see, and a word
 * to whose turn it is and to others by their role. It changes nothing of where the case stands, so it is no transition,
 * and cases of every edition can be urged. Throws `STATUS` when the case has ended.
 */
export async function urge<Row extends CaseRow>(
  kind: CaseKind<Row, never>,
  tx: WriteTx,
  row: Row,
  { accountId, personId }: Pick<Actor, 'accountId' | 'personId'>,
  text: string | null,
  others: readonly string[] = [],
): Promise<Row> {
  const { owner, state, unitId, number, dueOn } = row
  if (owner === null) throw new UserError('STATUS', 'id')
  const done = { ...row.done, urge: (row.done['urge'] ?? 0) + 1 }
  const changed = (await kind.store.update(tx, row as never, { done } as never)) as unknown as Row
  await kind.timeline.append(tx, {
    id: newId(),
    caseId: row.id,
    action: 'urge',
    fromState: state,
    toState: state,
    visibility: 'internal',
    ...{ text, unitId, accountId, personId },
  })
  const wanted = rolesOf(kind, [owner, ...others])
  const holders = await listHolders(
    tx,
    kind,
    wanted.map((role) => ({ caseId: row.id, role })),
  )
  await notify(tx, {
    event: 'case_urged',
    accountIds: holders.map((holder) => holder.accountId),
    parameters: { kind: `@${kind.name}`, number, dueOn: dueOn ?? '' },
    about: { subject: kind.subject, targetId: row.id },
  })
  announce(tx, kind, changed)
  return changed
}
