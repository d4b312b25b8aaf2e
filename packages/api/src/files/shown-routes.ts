import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import type { Store } from '../database/store.ts'
import { ticketPlace } from '../modules/files/attachment.type.ts'
import { type FileRow, fileStore } from '../modules/files/file.store.ts'
import { personStore } from '../modules/people/person.store.ts'
import { siteStore } from '../modules/sites/site.store.ts'
import type { Services } from '../services.ts'
import { attachedFor } from './attached.ts'
import { type ContextOf, isForeign, nothing, openTicket, uuidShape } from './door.ts'
import { keyOf } from './storage.ts'

/** Files that objects show: to whoever may see the object now. */
export function serveShown(app: FastifyInstance, services: Services, contextOf: ContextOf): void {
  const contentOf = ({ tenantId, id }: FileRow) => services.storage.getBytes(keyOf(tenantId, id)).catch(() => null)

  app.get<{ Params: { tenant: string; id: string } }>('/:tenant/pictures/:id', async (request, reply) => {
    const context = await contextOf(request)
    const row = context?.tenant && (await pictureFor(context, await fileOf(context, request.params.id)))
    const content = row && (await contentOf(row))
    if (!row || !content) return nothing(reply)
    return reply
      .header('cache-control', 'private, max-age=300')
      .header('content-security-policy', 'sandbox')
      .type(row.contentType as string)
      .send(Buffer.from(content))
  })

  app.get<{ Params: { tenant: string; id: string }; Querystring: { ticket?: string; entry?: string } }>(
    '/:tenant/attachments/:id',
    async (request, reply) => {
      const context = await contextOf(request)
      if (!context?.tenant || isForeign(request)) return nothing(reply)
      const ticket = openTicket(context, request.query.ticket, ticketPlace(context.tenant.id, request.params.id))
      const { entry } = request.query
      const through = typeof entry === 'string' && uuidShape.test(entry) ? entry : undefined
      const row = await fileOf(context, request.params.id)
      const content = row && (await attachedFor(context, row, { isAuthor: ticket !== null, through })) && (await contentOf(row))
      if (!row || !content) return nothing(reply)
      const how = row.contentType?.startsWith('image/') ? 'inline' : 'attachment'
      return reply
        .header('cache-control', 'no-store')
        .header('content-security-policy', 'sandbox')
        .header('content-disposition', `${how}; filename*=UTF-8''${encodeURIComponent(row.name)}`)
        .type(row.contentType as string)
        .send(Buffer.from(content))
    },
  )
}

/** A file whose content is there. */
async function fileOf({ db }: Context, id: string): Promise<FileRow | null> {
  const [row] = uuidShape.test(id) ? await db.read((tx) => fileStore.findByIds(tx, [id])) : []
  return row?.status === 'ready' && row.ownerId ? row : null
}

/** Objects that show pictures, by their type. */
const owners: Record<string, Store> = { Person: personStore as never, Site: siteStore as never }

/** A picture, if the viewer may see the object that shows it. */
async function pictureFor({ db, ability }: Context, row: FileRow | null): Promise<FileRow | null> {
  const store = row?.ownerType ? owners[row.ownerType] : undefined
  if (!row || !store || row.purpose !== 'picture') return null
  const [owner] = await db.read((tx) => store.findWithAttributes(tx, [row.ownerId as string]))
  const shown = (owner as { photo?: string | null } | undefined)?.photo?.endsWith(`/${row.id}`)
  return owner && shown && ability.can('read', owner, 'photo') ? row : null
}
