import { filePurposes } from '@minhui/schema/rules/codes'
import { type Permitted, permitFields } from '../../access/permit.ts'
import { hashToken, newToken } from '../../auth/token.ts'
import type { Context } from '../../context.ts'
import type { WriteTx } from '../../database/session.ts'
import type { TenantTable } from '../../database/store.ts'
import { UserError } from '../../errors/user-error.ts'
import { mustExist } from '../../graphql/checks.ts'
import { choice, columns, id } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import type { Noun } from '../../graphql/noun.ts'
import { Person } from '../people/person.type.ts'
import { Site } from '../sites/site.type.ts'
import { fileStore, releasePictures } from './file.store.ts'
import { File } from './file.type.ts'

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

/** Lets an object show a picture that its sender has sent. Answers the address of the picture. */
async function showPicture(
  tx: WriteTx,
  { viewer, tenant }: Context,
  owner: { type: string; id: string },
  fileId: string,
): Promise<string> {
  const file = await mustExist(tx, fileStore, fileId, 'fileId')
  if (file.accountId !== viewer?.accountId) throw new UserError('NOT_FOUND', 'fileId')
  if (file.status !== 'ready' || file.purpose !== 'picture' || file.ownerId) throw new UserError('STATUS', 'fileId')
  await releasePictures(tx, owner.id)
  await fileStore.update(tx, file as Permitted<'update', typeof file>, { ownerType: owner.type, ownerId: owner.id })
  return `/${tenant?.slug}/pictures/${file.id}`
}

/** The mutation by which objects of a noun get their picture. */
function photoMutation<T extends TenantTable>(noun: Noun<T>, field: string, what: string): void {
  mutation({
    name: `${field}PhotoSet`,
    description: `Shows a picture that was sent as the photo of ${what}, in place of the one before.`,
    access: { action: 'update', subject: noun.store.subject as string },
    input: { id: id(noun.name, 'Whose photo it is.'), expectedVersion, fileId: id('File', 'The picture.') },
    payload: { field, noun },
    work: async ({ tx, input, context, take }) => {
      const row = await take(noun.store, 'update', input.id)
      permitFields(context.ability, 'update', row, { photo: '' })
      const photo = await showPicture(tx, context, { type: noun.name, id: row.id }, input.fileId)
      return noun.store.update(tx, row, { photo } as never, input.expectedVersion)
    },
  })
}

photoMutation(Person, 'person', 'a person')
photoMutation(Site, 'site', 'a site')
