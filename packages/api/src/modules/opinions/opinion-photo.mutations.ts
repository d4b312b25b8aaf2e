import { z } from 'zod'
import { hashToken, newToken } from '../../auth/token.ts'
import type { Context } from '../../context.ts'
import { requestError } from '../../errors/request-error.ts'
import { command } from '../../graphql/command.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { absent, ids, scalar } from '../../graphql/input.ts'
import { type LimitName, networkOf } from '../../limits.ts'
import { fileStore } from '../files/file.store.ts'
import { charge, limit } from '../sign-in/field.type.ts'

const minutes = 15

/** Whose share it is, by account, system or address; a person who takes opinions down for others is not limited. */
const limitedOf = ({ ability, viewer, client, address }: Context) =>
  client || !ability.can('create', 'Opinion') ? (viewer?.accountId ?? client?.id ?? networkOf(address)) : null

/** So many guesses in a while. Throws `TOO_OFTEN`. */
export async function limitGuesses(context: Context, field: string): Promise<void> {
  const key = limitedOf(context)
  if (key) await limit(context, 'opinionPerAddress', key, field)
}

/** So many in a while, counted without that anybody waits for it. Throws `TOO_OFTEN`. */
export function limitAuthors(context: Context, field: string, name: LimitName = 'opinionPerAddress'): void {
  const key = limitedOf(context)
  if (key) charge(context, name, key, field)
}

export const submissionKey = scalar(
  'String',
  z.uuid(),
  'A UUID made by the client for this submission: sent again, it makes nothing new.',
)
export const photoIds = absent(ids('File', 'Photos that were sent for this submission, nine at the most.', 9))

/** By what a submission is found again: its key, which its sender alone knows, whether signed in when it is sent again or not. */
export const submissionHashOf = ({ services }: Context, key: string): string => services.keys.index(` ${key}`, 'submission')

type Announced = { id: string; token: string }

command({
  name: 'opinionPhotoCreate',
  description:
    'Announces a photo that is to come with an opinion, or with what its author answers: its content is then sent by PUT to `uploadUrl`, within a quarter of an hour, once. It is made anew without where and when it was taken, serves the submission of this key alone, and is forgotten after a day if that never comes.',
  access: 'public',
  input: { submissionKey },
  payload: {
    fileId: {
      type: 'ID',
      description: 'Its id, to be named in the submission.',
      resolve: ({ id }: Announced) => encodeId('File', id),
    },
    uploadUrl: {
      type: 'String',
      description: 'Where its content is sent; shown this once.',
      resolve: ({ token }: Announced, { tenant }) => `/${tenant?.slug}/files/${token}`,
    },
  },
  work: async (input, context): Promise<Announced> => {
    if (!context.tenant) throw requestError('TENANT_REQUIRED', context.language)
    limitAuthors(context, 'submissionKey', 'photoPerAddress')
    const token = newToken()
    const { id } = await context.db.write((tx) =>
      fileStore.insert(tx, {
        // A name would tell whose telephone it comes from.
        name: 'photo',
        purpose: 'photo',
        accountId: context.viewer?.accountId ?? null,
        submissionHash: submissionHashOf(context, input.submissionKey),
        tokenHash: hashToken(token),
        expiresAt: new Date(Date.now() + minutes * 60_000).toISOString(),
      } as never),
    )
    return { id, token }
  },
})
