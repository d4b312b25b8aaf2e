import { filePurposes, importKinds } from '@minhui/schema/rules/codes'
import { v7 as uuid } from 'uuid'
import { hashToken, newToken } from '../../auth/token.ts'
import { UserError } from '../../errors/user-error.ts'
import { mustExist } from '../../graphql/checks.ts'
import { choice, columns, id } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { fileStore, hasUnfinished, importStore } from './import.store.ts'
import { File, Import } from './import.type.ts'

const minutes = 15

mutation({
  name: 'fileCreate',
  description: 'Announces a file: its content is then sent by PUT to `uploadUrl`, within a quarter of an hour, once.',
  access: { action: 'create', subject: 'File' },
  input: { purpose: choice(filePurposes, 'What it is for.'), ...columns(fileStore, ['name']) },
  payload: {
    field: 'file',
    noun: File,
    more: {
      uploadUrl: {
        type: 'String',
        description: 'Where its content is sent; shown this once.',
        resolve: (row, { tenant }) =>
          (row as { token?: string }).token && `/${tenant?.slug}/files/${(row as { token?: string }).token}`,
      },
    },
  },
  work: async ({ tx, input, permit, context }) => {
    const token = newToken()
    const row = await fileStore.insert(
      tx,
      permit('create', 'File', {
        ...input,
        accountId: context.viewer?.accountId as string,
        tokenHash: hashToken(token),
        expiresAt: new Date(Date.now() + minutes * 60_000).toISOString(),
      }),
    )
    return { ...row, token } as typeof row
  },
})

mutation({
  name: 'importCreate',
  description: 'Begins an import: the whole file is checked, line by line. Nothing is written before `importConfirm`.',
  access: { action: 'create', subject: 'Import' },
  input: { kind: choice(importKinds, 'What the file brings.'), fileId: id('File', 'The file.') },
  payload: { field: 'import', noun: Import },
  creates: true,
  work: async ({ tx, input, permit, context }) => {
    const file = await mustExist(tx, fileStore, input.fileId, 'fileId')
    if (file.accountId !== context.viewer?.accountId) throw new UserError('NOT_FOUND', 'fileId')
    if (file.status !== 'ready') throw new UserError('STATUS', 'fileId')
    if (await hasUnfinished(tx)) throw new UserError('IN_USE', 'kind')
    const row = await importStore.insert(tx, permit('create', 'Import', { ...input, id: uuid(), accountId: file.accountId }))
    tx.enqueue('import-check', { importId: row.id })
    return row
  },
})

mutation({
  name: 'importConfirm',
  description: 'Writes what a checked import says, but for its wrong lines: all of it in one transaction. Nothing is deleted.',
  access: { action: 'update', subject: 'Import' },
  input: { id: id('Import', 'The import.') },
  payload: { field: 'import', noun: Import },
  work: async ({ tx, input, take }) => {
    const row = await take(importStore, 'update', input.id)
    if (row.status !== 'checked') throw new UserError('STATUS', 'id')
    // What was checked yesterday says nothing of today.
    if (Date.parse(row.createdAt) < Date.now() - 86_400_000) throw new UserError('EXPIRED', 'id')
    tx.enqueue('import-run', { importId: row.id })
    return importStore.update(tx, row, { status: 'writing' })
  },
})
