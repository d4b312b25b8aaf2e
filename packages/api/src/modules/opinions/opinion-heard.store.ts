import type { WriteTx } from '../../database/session.ts'
import { listAccountsOfPeople } from '../cases/audience.store.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { notify } from '../notifications/notification.store.ts'
import type { OpinionRow } from './opinion.store.ts'

type Heard = Pick<OpinionRow, 'id' | 'number' | 'mandateId'> & {
  /** The people that whoever has taken it down is: they need not be told. */
  takenDownBy: readonly string[]
}
/** Tells each deputy to whom one of these opinions was said; not who has taken it down themselves. */
export async function tellDeputies(tx: WriteTx, heard: readonly Heard[]): Promise<void> {
  const mandateIds = [...new Set(heard.flatMap(({ mandateId }) => mandateId ?? []))]
  if (mandateIds.length === 0) return
  const mandates = new Map((await mandateStore.findByIds(tx, mandateIds)).map((row) => [row.id, row]))
  const people = [...new Set([...mandates.values()].map(({ personId }) => personId))]
  const accounts = new Map(await Promise.all(people.map(async (id) => [id, await listAccountsOfPeople(tx, [id])] as const)))
  const told = heard.flatMap(({ id, number, mandateId, takenDownBy }) => {
    const personId = mandateId && mandates.get(mandateId)?.personId
    return personId && !takenDownBy.includes(personId) ? [{ id, number, accountIds: accounts.get(personId) ?? [] }] : []
  })
  await Promise.all(
    told.map(({ id: targetId, number, accountIds }) =>
      notify(tx, { event: 'opinion_heard', accountIds, parameters: { number }, about: { subject: 'Opinion', targetId } }),
    ),
  )
}
