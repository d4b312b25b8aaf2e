import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { auditBy, auditRead } from '../graphql/audit.ts'
import { LimitedError } from '../limits.ts'
import type { Ticket } from '../modules/exports/export.mutations.ts'
import { exportTable, mayExport } from '../modules/exports/export-table.ts'
import { ownDataOf } from '../modules/own-data/own-data.ts'
import { tenantExportStore } from '../modules/tenant-exports/tenant-export.store.ts'
import { mayTakeAll } from '../modules/tenant-exports/tenant-export.type.ts'
import type { Services } from '../services.ts'
import { type ContextOf, isForeign, nothing, openTicket, uuidShape } from './door.ts'
import { keyOf } from './storage.ts'
import { sendTable } from './table.ts'

/** What leaves as a file: tables that are filtered, all data of a tenant, and everything about oneself. */
export function serveExports(app: FastifyInstance, services: Services, contextOf: ContextOf): void {
  app.get<{ Params: { tenant: string }; Querystring: { ticket?: string } }>('/:tenant/exports', async (request, reply) => {
    const context = await contextOf(request)
    const ticket = context && ownTicket<Ticket>(context, request.query.ticket, `export ${context.tenant?.id}`)
    // What was allowed when it was asked for may not be any more.
    if (!context || !ticket || isForeign(request) || !mayExport(context, ticket.kind)) return nothing(reply)
    const { kind, format, filter } = ticket
    await auditRead(context, auditBy(context, { action: 'export', outcome: 'done', subject: kind, after: { format, ...filter } }))
    const { heading, lines } = await exportTable(context, kind, filter)
    return sendTable(reply, format, kind, heading, lines)
  })

  app.get<{ Params: { tenant: string; id: string } }>('/:tenant/tenant-exports/:id.zip', async (request, reply) => {
    const context = await contextOf(request)
    const row = context && mayTakeAll(context, 'read') && !isForeign(request) && (await exportFor(context, request.params.id))
    if (!context || !row) return nothing(reply)
    const record = { action: 'tenantExportFetch', outcome: 'done', subject: 'TenantExport', targetId: row.id } as const
    await auditRead(context, auditBy(context, record))
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${context.tenant?.slug}-${row.createdAt.slice(0, 10)}.zip"`)
      .type('application/zip')
      .send(await services.storage.getStream(keyOf(row.tenantId, row.id)))
  })

  app.get<{ Querystring: { ticket?: string } }>('/own-data', async (request, reply) => {
    const context = await contextOf(request)
    const ticket = context && ownTicket(context, request.query.ticket, 'own data')
    if (!context?.viewer || !ticket || isForeign(request) || context.session?.boundTenant) return nothing(reply)
    try {
      services.limits.charge('costPerAccount', context.viewer.accountId, 20_000)
    } catch (error) {
      if (!(error instanceof LimitedError)) throw error
      return reply.code(429).header('retry-after', error.seconds).send({ message: 'Too many requests' })
    }
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="own-data.json"')
      .send(await ownDataOf(services, ticket.accountId))
  })
}

/** The same, if it was made for the account that brings it. */
function ownTicket<T extends { accountId: string; until: number }>(context: Context, sealed: unknown, place: string): T | null {
  const ticket = openTicket<T>(context, sealed, place)
  return ticket && ticket.accountId === context.viewer?.accountId ? ticket : null
}

/** An export of all data that can still be fetched. */
async function exportFor({ db }: Context, id: string) {
  if (!db.tenantId || !uuidShape.test(id)) return null
  const [row] = await db.read((tx) => tenantExportStore.findByIds(tx, [id]))
  return row?.status === 'ready' && row.expiresAt && Date.parse(row.expiresAt) > Date.now() ? row : null
}
