import { credentials, secondFactors } from '@minhui/schema/tables/auth'
import { ballotKeys } from '@minhui/schema/tables/ballot-secret'
import { redactions } from '@minhui/schema/tables/case'
import { identityProviders } from '@minhui/schema/tables/identity-provider'
import { invitations } from '@minhui/schema/tables/invitation'
import { notificationAddresses, webhooks } from '@minhui/schema/tables/notification'
import { opinions } from '@minhui/schema/tables/opinion'
import { people } from '@minhui/schema/tables/person'
import { sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Session } from '../database/session.ts'
import { rawStatement, value } from '../database/statement.ts'
import type { KeyRing } from './key-ring.ts'

/** Something that is sealed: its column, the place for which, and the column of its hash where it is found by one. */
type Sealed = {
  table: PgTable
  key: string
  column: string
  place: (id: string) => string
  index?: { column: string; purpose: string }
}

const ofAccounts: Sealed[] = [
  {
    table: credentials,
    key: 'account_id',
    column: 'phone_sealed',
    place: (id) => `credential phone ${id}`,
    index: { column: 'phone_index', purpose: 'phone' },
  },
  { table: secondFactors, key: 'account_id', column: 'secret_sealed', place: (id) => `second factor ${id}` },
]
/** What is sealed in the tables of tenants. */
export const sealedOfTenants: Sealed[] = [
  {
    table: people,
    key: 'id',
    column: 'phone_sealed',
    place: (id) => `person phone ${id}`,
    index: { column: 'phone_index', purpose: 'person phone' },
  },
  {
    table: people,
    key: 'id',
    column: 'identity_sealed',
    place: (id) => `person identityNumber ${id}`,
    index: { column: 'identity_index', purpose: 'person identityNumber' },
  },
  { table: invitations, key: 'id', column: 'phone_sealed', place: (id) => `invitation phone ${id}` },
  { table: identityProviders, key: 'id', column: 'client_secret_sealed', place: (id) => `identity provider ${id}` },
  { table: notificationAddresses, key: 'id', column: 'address_sealed', place: (id) => `notification address ${id}` },
  { table: opinions, key: 'id', column: 'author_sealed', place: (id) => `opinion author ${id}` },
  { table: opinions, key: 'id', column: 'code_sealed', place: (id) => `opinion code ${id}` },
  // A key of a ballot has the id of its ballot.
  { table: ballotKeys, key: 'id', column: 'signing_secret_sealed', place: (id) => `ballot signing ${id}` },
  { table: ballotKeys, key: 'id', column: 'box_secret_sealed', place: (id) => `ballot box ${id}` },
  { table: redactions, key: 'id', column: 'original_sealed', place: (id) => `redaction ${id}` },
  { table: webhooks, key: 'id', column: 'secret_sealed', place: (id) => `webhook ${id}` },
]

/** Seals anew, with the key in use, what lies under an older one: of accounts, or of one tenant. Answers how many. */
export async function rotate(session: Session, keys: KeyRing): Promise<number> {
  let rotated = 0
  for (const sealed of session.tenantId === null ? ofAccounts : sealedOfTenants)
    rotated += await rotateColumn(session, keys, sealed)
  return rotated
}

async function rotateColumn(session: Session, keys: KeyRing, { table, key, column, place, index }: Sealed): Promise<number> {
  const [id, content] = [sql.identifier(key), sql.identifier(column)]
  // Row-level security leaves only those of the session's tenant.
  const all = rawStatement<{ id: string; sealed: string }>(
    ['id', 'sealed'],
    sql`select ${id}, ${content} from ${table} where ${content} is not null`,
  )
  const hash = index ? sql`, ${sql.identifier(index.column)} = ${value('index')}` : sql``
  const renew = rawStatement(
    [],
    sql`update ${table} set ${content} = ${value('next')}${hash} where ${id} = ${value('id')}::uuid and ${content} = ${value('sealed')}`,
  )
  const old = (await session.read((tx) => tx.run(all))).filter((row) => keys.isOld(row.sealed))
  for (let at = 0; at < old.length; at += 500) {
    await session.write(async (tx) => {
      for (const row of old.slice(at, at + 500)) {
        const text = keys.open(row.sealed, place(row.id))
        const next = { ...row, next: keys.seal(text, place(row.id)) }
        await tx.run(renew, index ? { ...next, index: keys.index(text, index.purpose) } : next)
      }
    })
  }
  return old.length
}
