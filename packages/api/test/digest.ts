import { randomUUID } from 'node:crypto'
import { sendDigests } from '../src/modules/notifications/notify-job.ts'
import type { App } from './app.ts'
import { grant, openTenant, uuidOf } from './tenant.ts'

/** Sends the digests of two accounts of which the first has a mailbox that refuses. Answers to whom one went. */
export async function tellDigest(app: App): Promise<string[]> {
  const tenant = await openTenant(app)
  const accounts = [await grant(app, tenant, 'supervisor'), await grant(app, tenant, 'teller')].sort()
  const { keys, messenger } = app.services
  for (const [i, accountId] of accounts.entries()) {
    const [address, notification] = [randomUUID(), randomUUID()]
    const sealed = keys.seal(i === 0 ? 'full@example.cn' : 'second@example.cn', `notification address ${address}`)
    const own = uuidOf(tenant.id)
    await app.sql`insert into notification_address (tenant_id, id, account_id, channel, address_sealed, confirmed_at) values (${own}, ${address}, ${accountId}, 'email', ${sealed}, now())`
    await app.sql`insert into notification (tenant_id, id, account_id, event) values (${own}, ${notification}, ${accountId}, 'role_given')`
    await app.sql`insert into notification_delivery (tenant_id, id, notification_id, channel, status) values (${own}, ${randomUUID()}, ${notification}, 'email', 'digest')`
  }
  const sent: string[] = []
  const send = messenger.send.bind(messenger)
  messenger.send = async (_channel, { to }) => {
    if (to.startsWith('full')) throw new Error('550')
    sent.push(to)
  }
  try {
    await sendDigests(app.services, {
      id: randomUUID(),
      tenantId: uuidOf(tenant.id),
      data: {},
      signal: new AbortController().signal,
    })
  } finally {
    messenger.send = send
  }
  return sent
}
