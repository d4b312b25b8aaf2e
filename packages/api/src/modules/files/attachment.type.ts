import type { Context } from '../../context.ts'
import { builder } from '../../graphql/builder.ts'
import { encodeId } from '../../graphql/global-id.ts'
import type { FileRow } from './file.store.ts'

/** For which place a ticket to a file is sealed. */
export const ticketPlace = (tenantId: string, fileId: string) => `attachment ${tenantId} ${fileId}`
const hour = 3_600_000

/** A file, and whether who reads it has nothing but the number and code of its case: then its address carries a ticket. */
export type Shown = { file: FileRow; isByCode?: boolean }

function urlOf({ file, isByCode }: Shown, { tenant, services }: Context): string {
  const url = `/${tenant?.slug}/attachments/${file.id}`
  if (!isByCode) return url
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
