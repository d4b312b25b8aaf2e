import type { Context } from '../../context.ts'
import { builder } from '../../graphql/builder.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { attachmentsOf } from './attachment.store.ts'
import type { FileRow } from './file.store.ts'

/** For which place a ticket to a file is sealed. */
export const ticketPlace = (tenantId: string, fileId: string) => `attachment ${tenantId} ${fileId}`
const hour = 3_600_000

/**
 * A file, and whether who reads it has nothing but the number and code of its case: then its address carries a ticket; else
 * it names the entry through which they read it, where that repeats the one that has it.
 */
export type Shown = { file: FileRow; isByCode?: boolean; through?: string }

/** What came with an entry, or with the one that it repeats. */
export async function filesOf(
  { loaders }: Pick<Context, 'loaders'>,
  { id, repeatsId }: { id: string; repeatsId: string | null },
): Promise<Shown[]> {
  const files = await loaders.batch(attachmentsOf, repeatsId ?? id)
  return files.map((file) => ({ file, ...(repeatsId && { through: id }) }))
}

function urlOf({ file, isByCode, through }: Shown, { tenant, services }: Context): string {
  const url = `/${tenant?.slug}/attachments/${file.id}`
  if (!isByCode) return through ? `${url}?entry=${through}` : url
  const ticket = services.keys.seal(JSON.stringify({ until: Date.now() + hour }), ticketPlace(file.tenantId, file.id))
  return `${url}?ticket=${encodeURIComponent(ticket)}`
}

export const Attachment = builder.objectRef<Shown>('Attachment').implement({
  description: 'A file that is shown with something: whoever may read that may read the file.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the file.', resolve: ({ file }) => encodeId('File', file.id) }),
    name: t.string({
      description: 'Name of the file as its sender has it; of the author of a case a name that says nothing.',
      resolve: ({ file }) => file.name,
    }),
    contentType: t.string({ description: 'What it is, by its content.', resolve: ({ file }) => file.contentType ?? '' }),
    size: t.int({ description: 'Bytes.', resolve: ({ file }) => file.size ?? 0 }),
    url: t.string({
      description: 'Where its content is; permissions are asked again there.',
      resolve: (shown, _, context) => urlOf(shown, context),
    }),
  }),
})
