import type { WriteTx } from '../../database/session.ts'
import { listAccountsOfPeople } from '../cases/audience.store.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { notify } from '../notifications/notification.store.ts'
import type { OpinionRow } from './opinion.store.ts'

/** Tells the deputy to whom an opinion was said; not who has taken it down themselves, as one of these people. */
export async function tellDeputy(
  tx: WriteTx,
  row: Pick<OpinionRow, 'id' | 'number' | 'mandateId'>,
  takenDownBy: readonly string[],
): Promise<void> {
  if (!row.mandateId) return
  const [mandate] = await mandateStore.findByIds(tx, [row.mandateId])
  if (!mandate || takenDownBy.includes(mandate.personId)) return
  await notify(tx, {
    event: 'opinion_heard',
    accountIds: await listAccountsOfPeople(tx, [mandate.personId]),
    parameters: { number: row.number },
    about: { subject: 'Opinion', targetId: row.id },
  })
}
