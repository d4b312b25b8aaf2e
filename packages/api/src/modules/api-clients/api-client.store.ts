import type { ApiScope } from '@minhui/schema/rules/api-scopes'
import { apiClients, apiKeys, apiUsage } from '@minhui/schema/tables/api-client'
import { desc, sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import { relation } from '../../database/relation.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, today, value } from '../../database/statement.ts'
import { Store } from '../../database/store.ts'

export const apiClientStore = new Store(apiClients, { subject: 'ApiClient' })
export const apiKeyStore = new Store(apiKeys, { secrets: ['secretHash'] })
export const apiUsageStore = new Store(apiUsage)

/** A client as a request knows it that brings one of its keys. */
export type KeyRow = {
  keyId: string
  id: string
  name: string
  scopes: ApiScope[]
  origins: string[]
  expiresOn: string | null
}

const byKey = rawStatement<KeyRow>(
  ['keyId', 'id', 'name', 'scopes', 'origins', 'expiresOn'],
  sql`select k.id, c.id, c.name, to_jsonb(c.scopes), to_jsonb(c.origins), c.expires_on::text
    from ${apiKeys} k join ${apiClients} c on c.tenant_id = k.tenant_id and c.id = k.client_id
    where k.tenant_id = ${tenant} and c.tenant_id = ${tenant} and k.secret_hash = ${value('secretHash')}
      and k.revoked_at is null and c.status = 'active'`,
)
/** The client that is in use and has this key, which is not revoked; whether it has expired is for the caller to look at. */
export const findByKey = async (tx: TenantTx, secretHash: string) => (await tx.run(byKey, { secretHash }))[0]

/** The keys of clients, the newest first, revoked ones too: of which kind they were is part of the story. */
export const keysOf = relation({ store: apiKeyStore, by: apiKeys.clientId, orderBy: [desc(apiKeys.createdAt), desc(apiKeys.id)] })

/** How much clients have asked on each of the last thirty days on which they asked anything. */
export const usageOf = relation({ store: apiUsageStore, by: apiUsage.clientId, orderBy: [desc(apiUsage.day)], limit: 30 })

const holding = rawStatement<{ n: number }>(
  ['n'],
  sql`select count(*)::int from ${apiKeys} where tenant_id = ${tenant} and client_id = ${value('clientId')} and revoked_at is null`,
)
/** How many keys of a client hold; its row is locked. */
export const countKeys = async (tx: WriteTx, clientId: string) => (await tx.run(holding, { clientId }))[0]?.n ?? 0

const all = rawStatement<{ n: number }>(['n'], sql`select count(*)::int from ${apiClients} where tenant_id = ${tenant}`)
/** How many clients the tenant has, retired ones too. */
export const countClients = async (tx: WriteTx) => (await tx.run(all))[0]?.n ?? 0

const names = rawStatement<{ id: string; name: string }>(
  ['id', 'name'],
  sql`select id, name from ${apiClients} where tenant_id = ${tenant} and id = any(${value('ids')}::uuid[])`,
)
/** Names of clients, for the loaders. */
export async function namesOfClients(tx: TenantTx, ids: readonly string[]): Promise<(string | null)[]> {
  const found = new Map((await tx.run(names, { ids })).map((row) => [row.id, row.name]))
  return ids.map((id) => found.get(id) ?? null)
}

/** What a client has asked since it was last written. */
export type Asked = { keyIds: Set<string>; requests: number; cost: number; refused: number }

const addUsage = rawStatement(
  [],
  sql`insert into ${apiUsage} as u (tenant_id, id, client_id, day, requests, cost, refused)
    select ${tenant}, ${value('id')}, c.id, ${today}, ${value('requests')}::int, ${value('cost')}::bigint, ${value('refused')}::int
      from ${apiClients} c where c.tenant_id = ${tenant} and c.id = ${value('clientId')}
    on conflict (tenant_id, client_id, day) do update set requests = u.requests + excluded.requests, cost = u.cost + excluded.cost,
      refused = u.refused + excluded.refused, version = u.version + 1, updated_at = now()`,
)
const touch = rawStatement(
  [],
  sql`update ${apiKeys} set last_used_on = ${today}, updated_at = now()
    where tenant_id = ${tenant} and id = any(${value('keyIds')}::uuid[]) and last_used_on is distinct from ${today}`,
)
/** Adds to what a client has asked today, and notes that its keys were used. */
export async function writeUsage(tx: WriteTx, clientId: string, { keyIds, ...asked }: Asked): Promise<void> {
  await tx.run(addUsage, { id: newId(), clientId, ...asked })
  await tx.run(touch, { keyIds: [...keyIds] })
}

const old = rawStatement([], sql`delete from ${apiUsage} where tenant_id = ${tenant} and day < ${today} - 400`)
/** Forgets what was asked more than a year ago. */
export const sweepUsage = (tx: WriteTx) => tx.run(old)
