import type { Action } from '@minhui/schema/access/vocabulary'
import { importKinds } from '@minhui/schema/rules/codes'
import { ForbiddenError } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import { newId } from '../../database/new-id.ts'
import { UserError } from '../../errors/user-error.ts'
import { mustExist } from '../../graphql/checks.ts'
import { choice, id } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { fileStore } from '../files/file.store.ts'
import { hasUnfinished, importStore } from './import.store.ts'
import { Import } from './import.type.ts'

/** What somebody has to be allowed to do by hand to let a file do it. */
const needs: Record<(typeof importKinds)[number], [Action, string][]> = {
  deputies: [
    ['create', 'Person'],
    ['update', 'Person'],
    ['create', 'Mandate'],
    ['update', 'Mandate'],
  ],
  groups: [
    ['create', 'DeputyGroup'],
    ['update', 'DeputyGroup'],
  ],
  sites: [
    ['create', 'Site'],
    ['update', 'Site'],
  ],
  members: [['enrol', 'DeputyGroup']],
  users: [
    ['create', 'Invitation'],
    ['create', 'Membership'],
  ],
  opinions: [['create', 'Opinion']],
}

function refuseUnlessAllowed({ ability, viewer }: Context, kind: (typeof importKinds)[number]): void {
  if (needs[kind].some(([action, subject]) => !ability.can(action, subject))) throw new ForbiddenError()
  // Whoever is withheld something must not give it by a file: here nobody asks for each role.
  const isWhole = viewer?.memberships.some(({ base, withheld }) => base === 'district_admin' && withheld.length === 0)
  if (kind === 'users' && !isWhole) throw new ForbiddenError()
}

mutation({
  name: 'importCreate',
  description: 'Begins an import: the whole file is checked, line by line. Nothing is written before `importConfirm`.',
  access: { action: 'create', subject: 'Import' },
  input: { kind: choice(importKinds, 'What the file brings.'), fileId: id('File', 'The file.') },
  payload: { field: 'import', noun: Import },
  creates: true,
  work: async ({ tx, input, permit, context }) => {
    refuseUnlessAllowed(context, input.kind)
    const file = await mustExist(tx, fileStore, input.fileId, 'fileId')
    if (file.accountId !== context.viewer?.accountId) throw new UserError('NOT_FOUND', 'fileId')
    if (file.status !== 'ready' || file.purpose !== 'import') throw new UserError('STATUS', 'fileId')
    if (await hasUnfinished(tx)) throw new UserError('IN_USE', 'kind')
    const row = await importStore.insert(tx, permit('create', 'Import', { ...input, id: newId(), accountId: file.accountId }))
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
  work: async ({ tx, input, take, context }) => {
    const row = await take(importStore, 'update', input.id)
    refuseUnlessAllowed(context, row.kind)
    if (row.status !== 'checked') throw new UserError('STATUS', 'id')
    // What was checked yesterday says nothing of today.
    if (Date.parse(row.createdAt) < Date.now() - 86_400_000) throw new UserError('EXPIRED', 'id')
    tx.enqueue('import-run', { importId: row.id })
    return importStore.update(tx, row, { status: 'writing' })
  },
})
