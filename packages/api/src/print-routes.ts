import type { FastifyInstance } from 'fastify'
import { contextOf, isForeign, nothing } from './files/door.ts'
import { auditBy, auditRead } from './graphql/audit.ts'
import { findByNumber, opinionStore } from './modules/opinions/opinion.store.ts'
import { mayPrint } from './modules/opinions/opinion.type.ts'
import { transferSheet } from './modules/opinions/transfer-sheet.ts'
import type { Authenticate } from './request-context.ts'
import type { Services } from './services.ts'

/** What is printed of cases, for whoever works on them; that it was is on record. */
export function servePrints(app: FastifyInstance, services: Services, authenticate: Authenticate): void {
  const find = contextOf(services, authenticate)
  app.get<{ Params: { tenant: string; number: string } }>('/:tenant/opinions/:number/transfer.pdf', async (request, reply) => {
    const context = await find(request)
    const { number } = request.params
    if (!context?.tenant || !context.viewer || isForeign(request) || !/^\d{4}-\d{6,9}$/.test(number)) return nothing(reply)
    const found = await context.db.read((tx) => findByNumber(tx, number))
    const row = found && (await context.loaders.whole(opinionStore, found.id))
    if (!row || !(await mayPrint(context, row))) return nothing(reply)
    const record = { action: 'opinionPrint', outcome: 'done', subject: 'Opinion', targetId: row.id } as const
    await auditRead(context, auditBy(context, record))
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `inline; filename="${number}.pdf"`)
      .type('application/pdf')
      .send(await transferSheet(context, row))
  })
}
