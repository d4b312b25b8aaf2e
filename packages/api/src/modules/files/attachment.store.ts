import { files } from '@minhui/schema/tables/file'
import { asc, eq, sql } from 'drizzle-orm'
import { relation } from '../../database/relation.ts'
import type { WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { Store } from '../../database/store.ts'
import { UserError } from '../../errors/user-error.ts'
import type { FileRow } from './file.store.ts'

/** Files as what shows them has them: who sees that sees them, whoever may read files otherwise. */
const attachmentStore = new Store(files)

/** The files that objects show, in the order in which they were sent. */
export const attachmentsOf = relation({
  store: attachmentStore,
  by: files.ownerId,
  where: eq(files.status, 'ready'),
  orderBy: [asc(files.createdAt), asc(files.id)],
})

const move = rawStatement<{ id: string }>(
  ['id'],
  sql`update ${files} set owner_type = ${value('toType')}, owner_id = ${value('toId')}, version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and id = any(${value('fileIds')}::uuid[]) and owner_type = ${value('type')} and owner_id = ${value('id')}
    returning id`,
)
type Owner = { type: string; id: string }
/** Shows files with another object than the one that has shown them. Throws user errors of `fileIds`. */
export async function moveFiles(tx: WriteTx, from: Owner, to: Owner, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return
  const moved = await tx.run(move, { ...from, toType: to.type, toId: to.id, fileIds })
  if (moved.length < fileIds.length) throw new UserError('NOT_FOUND', 'fileIds')
}

const detach = rawStatement<{ id: string }>(
  ['id'],
  sql`update ${files} set owner_type = null, owner_id = null, version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and id = any(${value('fileIds')}::uuid[]) and owner_type = ${value('type')} and owner_id = ${value('id')}
    returning id`,
)
/** Takes files off the object that shows them; what nobody shows is swept. Throws user errors of `field`. */
export async function detachFiles(tx: WriteTx, owner: Owner, fileIds: readonly string[] | undefined, field: string) {
  if (!fileIds || fileIds.length === 0) return
  const taken = await tx.run(detach, { ...owner, fileIds })
  if (taken.length < fileIds.length) throw new UserError('NOT_FOUND', field)
}

/** Whose files somebody attaches: those that their account has sent, or those of one submission. */
export type Sender = { accountId: string | null; submissionHash?: string | undefined; isAuthor: boolean }

const attach = rawStatement<Pick<FileRow, 'contentType'>>(
  ['contentType'],
  sql`update ${files} set owner_type = ${value('type')}, owner_id = ${value('id')}, version = version + 1, updated_at = now(),
      submission_hash = null,
      account_id = case when ${value('isAuthor')}::boolean then null else account_id end,
      name = case when ${value('isAuthor')}::boolean or purpose = 'photo' then 'photo.webp' else name end
    where tenant_id = ${tenant} and id = any(${value('fileIds')}::uuid[]) and owner_id is null and status = 'ready'
      and purpose in ('attachment', 'photo')
      and (account_id = ${value('accountId')}::uuid or submission_hash = ${value('submissionHash')}::text)
    returning content_type`,
)
/**
 * Shows files with an object. Of the author of a case only pictures are taken, for a paper names its writer, and neither
 * their account nor the name of the file is kept with them. Throws user errors of `field`.
 */
export async function attachFiles(
  tx: WriteTx,
  owner: Owner,
  fileIds: readonly string[] | undefined,
  { accountId, submissionHash = undefined, isAuthor }: Sender,
  field: string,
): Promise<void> {
  if (!fileIds || fileIds.length === 0) return
  const found = await tx.run(attach, { ...owner, fileIds, accountId, submissionHash: submissionHash ?? null, isAuthor })
  if (found.length < fileIds.length) throw new UserError('NOT_FOUND', field)
  if (isAuthor && found.some(({ contentType }) => contentType !== 'image/webp')) throw new UserError('FILE_TYPE', field)
}
