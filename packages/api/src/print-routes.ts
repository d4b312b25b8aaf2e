import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Context } from './context.ts'
import { contextOf, isForeign, nothing, openTicket } from './files/door.ts'
import { auditBy, auditRead } from './graphql/audit.ts'
import { LimitedError } from './limits.ts'
import type { CaseRow } from './modules/cases/case-kind.ts'
import { type AnyPrint, type PrintTicket, readCase, ticketPlace } from './modules/cases/print.type.ts'
import { findByNumber } from './modules/opinions/opinion.store.ts'
import { transferSheets } from './modules/opinions/transfer-sheet.ts'
import { replyLetters, writeReplyLetter } from './modules/suggestions/reply-letter.ts'
import { findByNumber as findSuggestion, type SuggestionRow } from './modules/suggestions/suggestion.store.ts'
import { readableReplies } from './modules/suggestions/suggestion.type.ts'
import { Letter } from './print/letter.ts'
import type { Authenticate } from './request-context.ts'
import type { Services } from './services.ts'

const prints: readonly AnyPrint[] = [transferSheets, replyLetters]
/** What a print costs of what an account may ask for in a minute: a font is cut to its characters, and all is set in lines. */
const cost = 100
const isNumber = (text: string) => /^\d{4}-\d{6,9}$/.test(text)

const send = (reply: FastifyReply, name: string, file: Buffer) =>
  reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `inline; filename="${name}.pdf"`)
    .type('application/pdf')
    .send(file)

/** Prints cases that the viewer may print, each on record before it is read. */
async function printAll(context: Context, print: AnyPrint, title: string, rows: readonly CaseRow[]): Promise<Buffer> {
  const letter = new Letter(title)
  for (const { id } of rows) {
    const record = { action: print.record, outcome: 'done', subject: print.kind.subject, targetId: id } as const
    await auditRead(context, auditBy(context, record))
  }
  for (const row of rows) await print.write(letter, context, row)
  return letter.bytes()
}

/** What is printed of cases: sheets for whoever works on them, which is on record, and letters for whoever may read the reply. */
export function servePrints(app: FastifyInstance, services: Services, authenticate: Authenticate | null): void {
  const find = contextOf(services, authenticate)
  app.get<{ Params: { tenant: string; number: string } }>('/:tenant/opinions/:number/transfer.pdf', async (request, reply) => {
    const context = await find(request)
    const { number } = request.params
    if (!context?.tenant || !context.viewer || isForeign(request) || !isNumber(number)) return nothing(reply)
    const found = await context.db.read((tx) => findByNumber(tx, number))
    const row = found && (await readCase(context, transferSheets, found.id))
    if (!row || (await transferSheets.refuses(context, row as never))) return nothing(reply)
    return send(reply, number, await printAll(context, transferSheets, `${transferSheets.title} ${number}`, [row]))
  })

  app.get<{ Params: { tenant: string; number: string; letter: string } }>(
    '/:tenant/suggestions/:number/:letter.pdf',
    async (request, reply) => {
      const context = await find(request)
      const { number, letter: name } = request.params
      if (!context?.tenant || isForeign(request) || !isNumber(number)) return nothing(reply)
      const found = await context.db.read((tx) => findSuggestion(tx, number))
      // As one that may be read: a draft, or what is secret, is not there for others.
      const row = found && ((await readCase(context, replyLetters, found.id)) as SuggestionRow | null)
      const replies = row ? await readableReplies(context, row) : []
      const signed = replies.find(({ status, letterNumber }) => status === 'signed' && letterNumber === name)
      if (!row || !signed) return nothing(reply)
      const letter = new Letter(`${name} ${replyLetters.title}`)
      await writeReplyLetter(letter, context, row, signed)
      return send(reply, name, await letter.bytes())
    },
  )

  app.get<{ Params: { tenant: string }; Querystring: { ticket?: string } }>('/:tenant/prints', async (request, reply) => {
    const context = await find(request)
    const ticket = context?.tenant && openTicket<PrintTicket>(context, request.query.ticket, ticketPlace(context.tenant.id))
    const print = ticket && prints.find(({ kind }) => kind.name === ticket.kind)
    if (!context?.viewer || !ticket || !print || isForeign(request) || ticket.accountId !== context.viewer.accountId)
      return nothing(reply)
    try {
      services.limits.charge('costPerAccount', context.viewer.accountId, cost * ticket.ids.length)
    } catch (error) {
      if (!(error instanceof LimitedError)) throw error
      return reply.code(429).header('retry-after', error.seconds).send({ message: 'Too many requests' })
    }
    // What could be printed when it was asked for may not be any more.
    const rows: CaseRow[] = []
    for (const id of ticket.ids) {
      const row = await readCase(context, print, id)
      if (row && context.ability.can('note', print.kind.subject) && !(await print.refuses(context, row))) rows.push(row)
    }
    if (rows.length === 0) return nothing(reply)
    return send(reply, 'prints', await printAll(context, print, `${print.title}（${rows.length}）`, rows))
  })
}
