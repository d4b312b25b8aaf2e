import { hashToken, newToken } from '../../auth/token.ts'
import { requestError } from '../../errors/request-error.ts'
import { command } from '../../graphql/command.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { fileStore } from './file.store.ts'
import { limitSenders, submissionHashOf, submissionKey } from './photo.type.ts'

const minutes = 15

type Announced = { id: string; token: string }

command({
  name: 'photoCreate',
  description:
    'Announces a photo that is to come with what somebody hands in: an opinion, what its author answers, or a proposal of a project. Its content is then sent by PUT to `uploadUrl`, within a quarter of an hour, once. It is made anew without where and when it was taken, serves the submission of this key alone, and is forgotten after a day if that never comes.',
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
    limitSenders(context, 'photoPerAddress', 'submissionKey')
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
