import type { FastifyInstance } from 'fastify'
import { contextOf, isForeign, nothing } from './files/door.ts'
import { auditBy, auditRead } from './graphql/audit.ts'
import { findByNumber, opinionStore } from './modules/opinions/opinion.store.ts'
import { mayPrint } from './modules/opinions/opinion.type.ts'
import { transferSheet } from './modules/opinions/transfer-sheet.ts'
import { replyLetter } from './modules/suggestions/reply-letter.ts'
import { findByNumber as findSuggestion, repliesOfSuggestions, suggestionStore } from './modules/suggestions/suggestion.store.ts'
import type { Authenticate } from './request-context.ts'
import type { Services } from './services.ts'

/** What is printed of cases: sheets for whoever works on them, which is on record, and letters for whoever may read the reply. */
export function servePrints(app: FastifyInstance, services: Services, authenticate: Authenticate | null): void {
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

  app.get<{ Params: { tenant: string; number: string; letter: string } }>(
    '/:tenant/suggestions/:number/:letter.pdf',
    async (request, reply) => {
      const context = await find(request)
      const { number, letter } = request.params
      if (!context?.tenant || isForeign(request) || !/^\d{4}-\d{6,9}$/.test(number)) return nothing(reply)
      const found = await context.db.read((tx) => findSuggestion(tx, number))
      // As one that may be read: a draft, or what is secret, is not there for others.
      const row = found && (await context.loaders.whole(suggestionStore, found.id))
      const replies = row ? await context.loaders.batch(repliesOfSuggestions, row.id) : []
      const signed = replies.find(({ status, letterNumber }) => status === 'signed' && letterNumber === letter)
      if (!row || !signed) return nothing(reply)
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `inline; filename="${letter}.pdf"`)
        .type('application/pdf')
        .send(await replyLetter(context, row, signed))
    },
  )
}
