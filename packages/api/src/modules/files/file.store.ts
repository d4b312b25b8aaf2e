import { files } from '@minhui/schema/tables/file'
import { sql } from 'drizzle-orm'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'

export type FileRow = RowOf<typeof files>

export const fileStore = new Store(files, { subject: 'File', secrets: ['tokenHash', 'submissionHash'] })

const claim = rawStatement<{ id: string }>(
  ['id'],
  sql`update ${files} set token_hash = '' where tenant_id = ${tenant} and token_hash = ${value('tokenHash')}
    and (purpose = 'photo' or account_id = ${value('accountId')}::uuid) and status = 'waiting' and expires_at > now() returning id`,
)
/**
 * Takes the file that waits for its content at the address with this token: once, so that of two senders one has it. A
 * photo is whoever's knows the address, any other file that of its account.
 */
export const claimFile = async (tx: TenantTx, tokenHash: string, accountId: string | null) =>
  (await tx.run(claim, { tokenHash, accountId }))[0]?.id

const release = rawStatement(
  [],
  sql`update ${files} set owner_type = null, owner_id = null, version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and owner_id = ${value('ownerId')} and purpose = 'picture'`,
)
/** Takes the picture of an object away from it; what nobody shows is swept. */
export const releasePictures = (tx: WriteTx, ownerId: string) => tx.run(release, { ownerId })

const unused = rawStatement<{ id: string }>(
  ['id'],
  sql`delete from ${files} f where tenant_id = ${tenant} and owner_id is null
      and updated_at < now() - case when purpose = 'photo' then interval '1 day' else interval '7 days' end
    and not exists (select from import i where i.tenant_id = ${tenant} and i.file_id = f.id) returning id`,
)
const stale = rawStatement<{ id: string }>(
  ['id'],
  sql`update ${files} set status = 'gone', updated_at = now()
    where tenant_id = ${tenant} and purpose = 'import' and status = 'ready' and created_at < now() - interval '30 days' returning id`,
)
/** Forgets files that were sent and never used, photos after a day; and rosters after 30 days. Answers whose content is to be deleted. */
export const sweepFiles = async (tx: WriteTx) => [...(await tx.run(unused)), ...(await tx.run(stale))].map(({ id }) => id)
