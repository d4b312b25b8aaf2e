import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hashToken } from '../auth/token.ts'
import type { Context } from '../context.ts'
import { auditBy, auditRead } from '../graphql/audit.ts'
import { decodeId } from '../graphql/global-id.ts'
import type { Ticket } from '../modules/exports/export.mutations.ts'
import { exportTable, mayExport } from '../modules/exports/export-table.ts'
import { claimFile, fileStore, importStore, listWrongLines } from '../modules/imports/import.store.ts'
import { wordsOf } from '../modules/imports/import-job.ts'
import { rosters } from '../modules/imports/rosters.ts'
import { type Authenticate, claimsOf, createContext } from '../request-context.ts'
import type { Services } from '../services.ts'
import { toCsv, toXlsx } from '../tabular/write.ts'
import { keyOf } from './storage.ts'

/** Bytes of a roster: 100,000 lines of twenty columns have a half of it. */
const maxBytes = 20 * 1024 * 1024
const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
type Format = keyof typeof types

/** Files in and out, beside GraphQL: contents that are sent, templates, and wrong lines to mend. */
export async function serveFiles(app: FastifyInstance, services: Services, authenticate: Authenticate): Promise<void> {
  const contextOf = (request: FastifyRequest) =>
    createContext(services, authenticate, {
      ...claimsOf(request.raw, (request.params as { tenant: string }).tenant),
      address: request.ip,
    })
  /** Lets somebody in who may do this in the tenant of the path; to all others there is nothing here. */
  const guarded =
    (action: 'read' | 'create', work: (context: Context, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const context = await contextOf(request).catch(() => null)
      if (!context?.tenant || !context.viewer || isForeign(request) || !context.ability.can(action, 'Import'))
        return reply.header('connection', 'close').code(404).send({ message: 'Not found' })
      return work(context, request, reply)
    }

  await app.register(async (scope) => {
    // Whatever is sent comes as it is; how long it may be is for the route to say.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.put(
      '/:tenant/files/:token',
      guarded('create', async (context, request, reply) => {
        const { token } = request.params as { token: string }
        const accountId = context.viewer?.accountId as string
        const id = await context.db.write((tx) => claimFile(tx, hashToken(token), accountId))
        const [waiting] = id ? await context.db.read((tx) => fileStore.findByIds(tx, [id])) : []
        if (!waiting) return reply.header('connection', 'close').code(404).send({ message: 'Not found' })
        if (!request.body) return reply.code(400).send({ message: 'There is no content' })
        const content = await collect(request.body as Readable)
        if (!content) return reply.header('connection', 'close').code(413).send({ message: 'Too large' })
        await services.storage.put(keyOf(waiting.tenantId, waiting.id), content)
        const patch = {
          status: 'ready' as const,
          size: content.length,
          sha256: createHash('sha256').update(content).digest('hex'),
          contentType: content.subarray(0, 2).toString('latin1') === 'PK' ? types.xlsx : types.csv,
        }
        await context.db.write(async (tx) => {
          await fileStore.update(tx, waiting as never, patch)
          const after = { size: patch.size, sha256: patch.sha256 }
          tx.record(auditBy(context, { action: 'fileSend', outcome: 'done', subject: 'File', targetId: waiting.id, after }))
        })
        return reply.code(204).send()
      }),
    )
  })

  app.get<{ Params: { tenant: string }; Querystring: { ticket?: string } }>('/:tenant/exports', async (request, reply) => {
    const context = await contextOf(request).catch(() => null)
    const ticket = context && ticketOf(context, String(request.query.ticket ?? ''))
    // What was allowed when it was asked for may not be any more.
    if (!context || !ticket || isForeign(request) || !mayExport(context, ticket.kind))
      return reply.code(404).send({ message: 'Not found' })
    const { kind, format, filter } = ticket
    await auditRead(context, auditBy(context, { action: 'export', outcome: 'done', subject: kind, after: { format, ...filter } }))
    const { heading, lines } = await exportTable(context, kind, filter)
    return sendTable(reply, format, kind, heading, lines)
  })

  app.get(
    '/:tenant/imports/:kind/template.:format',
    guarded('create', async ({ language }, request, reply) => {
      const { kind, format } = request.params as { kind: string; format: string }
      const roster = Object.entries(rosters).find(([name]) => name === kind)?.[1]
      if (!roster || !Object.hasOwn(types, format)) return reply.code(404).send({ message: 'Not found' })
      const heading = roster.columns.map((column) => `${column.heading[language]}${column.required ? '*' : ''}`)
      return sendTable(reply, format as Format, kind, heading, [roster.columns.map(({ example }) => example)])
    }),
  )

  app.get(
    '/:tenant/imports/:id/wrong.:format',
    guarded('read', async (context, request, reply) => {
      const { id, format } = request.params as { id: string; format: string }
      const uuid = decodeId(id)?.id ?? id
      const [row] = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uuid)
        ? await context.db.read((tx) => importStore.findByIds(tx, [uuid]))
        : []
      if (!row || !Object.hasOwn(types, format)) return reply.code(404).send({ message: 'Not found' })
      const roster = rosters[row.kind]
      await auditRead(
        context,
        auditBy(context, { action: 'importWrongLines', outcome: 'done', subject: 'Import', targetId: row.id }),
      )
      const lines = await context.db.read((tx) => listWrongLines(tx, row.id))
      const heading = [
        ...roster.columns.map((column) => column.heading[context.language]),
        context.language === 'en' ? 'What is wrong' : '错误说明',
      ]
      const cells = lines.map((line) => [
        ...roster.columns.map(({ key }) => line.cells[key] ?? ''),
        wordsOf(line.problems as never, roster, context.language),
      ])
      return sendTable(reply, format as Format, `${row.kind}-wrong`, heading, cells)
    }),
  )
}

/** Whether a page of another site leads the browser here, whose cookie it sends along (W3C Fetch Metadata). */
export const isForeign = ({ headers }: FastifyRequest): boolean =>
  headers.cookie !== undefined && !['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string | undefined)

/** The ticket of an export, if it was made here for this account and still holds. */
function ticketOf({ services, tenant, viewer }: Context, sealed: string): Ticket | null {
  try {
    const ticket = JSON.parse(services.keys.open(sealed, `export ${tenant?.id}`)) as Ticket
    return ticket.accountId === viewer?.accountId && ticket.until > Date.now() ? ticket : null
  } catch {
    return null
  }
}

async function sendTable(reply: FastifyReply, format: Format, name: string, heading: string[], lines: string[][]) {
  const content = format === 'csv' ? toCsv(heading, lines) : await toXlsx(heading, lines)
  return reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .type(types[format])
    .send(content)
}

/** All of a stream, or null when it is too long. */
async function collect(stream: Readable): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += (chunk as Buffer).length
    if (length > maxBytes) return null
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
