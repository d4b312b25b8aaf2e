import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fileTypeFromBuffer } from 'file-type'
import { v7 as uuid } from 'uuid'
import { hashToken } from '../auth/token.ts'
import type { Context } from '../context.ts'
import type { Store } from '../database/store.ts'
import { messages, type UserErrorCode } from '../errors/catalogue.ts'
import { auditBy, auditRead } from '../graphql/audit.ts'
import { decodeId } from '../graphql/global-id.ts'
import { LimitedError } from '../limits.ts'
import type { Ticket } from '../modules/exports/export.mutations.ts'
import { exportTable, mayExport } from '../modules/exports/export-table.ts'
import { claimFile, type FileRow, fileStore } from '../modules/files/file.store.ts'
import { importStore, listWrongLines } from '../modules/imports/import.store.ts'
import { wordsOf } from '../modules/imports/import-job.ts'
import { hideCells, openCells } from '../modules/imports/roster.ts'
import { rosters } from '../modules/imports/rosters.ts'
import { gatherOwnData } from '../modules/own-data/own-data.store.ts'
import { personStore } from '../modules/people/person.store.ts'
import { siteStore } from '../modules/sites/site.store.ts'
import { tenantExportStore } from '../modules/tenant-exports/tenant-export.store.ts'
import { mayTakeAll } from '../modules/tenant-exports/tenant-export.type.ts'
import { listTenantsOfAccount } from '../modules/tenants/tenant.store.ts'
import { type Authenticate, claimsOf, createContext } from '../request-context.ts'
import type { Services } from '../services.ts'
import { toCsv, toXlsx } from '../tabular/write.ts'
import { sessionFor } from '../tenant-session.ts'
import { FileError } from './file-error.ts'
import { renewPicture } from './picture.ts'
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
    (
      action: 'read' | 'create',
      subject: 'File' | 'Import',
      work: (context: Context, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
    ) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const context = await contextOf(request).catch(() => null)
      if (!context?.tenant || !context.viewer || isForeign(request) || !context.ability.can(action, subject))
        return reply.header('connection', 'close').code(404).send({ message: 'Not found' })
      return work(context, request, reply)
    }

  await app.register(async (scope) => {
    // Whatever is sent comes as it is; how long it may be is for the route to say.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.put(
      '/:tenant/files/:token',
      guarded('create', 'File', async (context, request, reply) => {
        const { token } = request.params as { token: string }
        const accountId = context.viewer?.accountId as string
        const id = await context.db.write((tx) => claimFile(tx, hashToken(token), accountId))
        const [waiting] = id ? await context.db.read((tx) => fileStore.findByIds(tx, [id])) : []
        if (!waiting) return reply.header('connection', 'close').code(404).send({ message: 'Not found' })
        if (!request.body) return reply.code(400).send({ message: 'There is no content' })
        const content = await collect(request.body as Readable)
        if (!content) return reply.header('connection', 'close').code(413).send({ message: 'Too large' })
        const taken = await receive(services, waiting, content)
        if (typeof taken === 'string') {
          const after = { reason: taken }
          await context.db.write(async (tx) => {
            await fileStore.update(tx, waiting as never, { status: 'refused' })
            tx.record(auditBy(context, { action: 'fileSend', outcome: 'refused', subject: 'File', targetId: waiting.id, after }))
          })
          return reply.code(422).send({ code: taken, message: messages[taken][context.language] })
        }
        const patch = {
          status: 'ready' as const,
          size: taken.content.length,
          sha256: createHash('sha256').update(taken.content).digest('hex'),
          contentType: taken.type,
        }
        await services.storage.put(keyOf(waiting.tenantId, waiting.id), taken.content)
        await context.db.write(async (tx) => {
          await fileStore.update(tx, waiting as never, patch)
          const after = { size: patch.size, sha256: patch.sha256 }
          tx.record(auditBy(context, { action: 'fileSend', outcome: 'done', subject: 'File', targetId: waiting.id, after }))
        })
        return reply.code(204).send()
      }),
    )
  })

  app.get<{ Params: { tenant: string; id: string } }>('/:tenant/pictures/:id', async (request, reply) => {
    const context = await contextOf(request).catch(() => null)
    const row = context?.tenant && (await pictureFor(context, request.params.id))
    const content = row && (await services.storage.getBytes(keyOf(row.tenantId, row.id)).catch(() => null))
    if (!row || !content) return reply.code(404).send({ message: 'Not found' })
    return reply
      .header('cache-control', 'private, max-age=300')
      .header('content-security-policy', 'sandbox')
      .type(row.contentType as string)
      .send(Buffer.from(content))
  })

  app.get<{ Params: { tenant: string }; Querystring: { ticket?: string } }>('/:tenant/exports', async (request, reply) => {
    const context = await contextOf(request).catch(() => null)
    const ticket = context && openTicket<Ticket>(context, String(request.query.ticket ?? ''), `export ${context.tenant?.id}`)
    // What was allowed when it was asked for may not be any more.
    if (!context || !ticket || isForeign(request) || !mayExport(context, ticket.kind))
      return reply.code(404).send({ message: 'Not found' })
    const { kind, format, filter } = ticket
    await auditRead(context, auditBy(context, { action: 'export', outcome: 'done', subject: kind, after: { format, ...filter } }))
    const { heading, lines } = await exportTable(context, kind, filter)
    return sendTable(reply, format, kind, heading, lines)
  })

  app.get<{ Params: { tenant: string; id: string } }>('/:tenant/tenant-exports/:id.zip', async (request, reply) => {
    const context = await contextOf(request).catch(() => null)
    const row = context && mayTakeAll(context, 'read') && !isForeign(request) && (await exportFor(context, request.params.id))
    if (!context || !row) return reply.code(404).send({ message: 'Not found' })
    const record = { action: 'tenantExportFetch', outcome: 'done', subject: 'TenantExport', targetId: row.id } as const
    await auditRead(context, auditBy(context, record))
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${context.tenant?.slug}-${row.createdAt.slice(0, 10)}.zip"`)
      .type('application/zip')
      .send(await services.storage.getStream(keyOf(row.tenantId, row.id)))
  })

  app.get<{ Querystring: { ticket?: string } }>('/own-data', async (request, reply) => {
    const claims = { ...claimsOf(request.raw, undefined), address: request.ip }
    const context = await createContext(services, authenticate, claims).catch(() => null)
    const ticket =
      context && openTicket<{ accountId: string; until: number }>(context, String(request.query.ticket ?? ''), 'own data')
    if (!context?.viewer || !ticket || isForeign(request) || context.session?.boundTenant)
      return reply.code(404).send({ message: 'Not found' })
    try {
      services.limits.charge('costPerAccount', context.viewer.accountId, 20_000)
    } catch (error) {
      if (!(error instanceof LimitedError)) throw error
      return reply.code(429).header('retry-after', error.seconds).send({ message: 'Too many requests' })
    }
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="own-data.json"')
      .send(await ownData(services, ticket.accountId))
  })

  app.get(
    '/:tenant/imports/:kind/template.:format',
    guarded('create', 'Import', async ({ language }, request, reply) => {
      const { kind, format } = request.params as { kind: string; format: string }
      const roster = Object.entries(rosters).find(([name]) => name === kind)?.[1]
      if (!roster || !Object.hasOwn(types, format)) return reply.code(404).send({ message: 'Not found' })
      const heading = roster.columns.map((column) => `${column.heading[language]}${column.required ? '*' : ''}`)
      return sendTable(reply, format as Format, kind, heading, [roster.columns.map(({ example }) => example)])
    }),
  )

  app.get(
    '/:tenant/imports/:id/wrong.:format',
    guarded('read', 'Import', async (context, request, reply) => {
      const { id, format } = request.params as { id: string; format: string }
      const wanted = decodeId(id)?.id ?? id
      const [row] = uuidShape.test(wanted) ? await context.db.read((tx) => importStore.findByIds(tx, [wanted])) : []
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
      // Personal numbers go back to whoever sent them, and to those who may reveal them anyway.
      const isOwn = row.accountId === context.viewer?.accountId || context.ability.can('reveal', 'Person')
      const cells = lines.map((line) => {
        const own = isOwn ? openCells(roster, services.keys, row.id, line.cells) : hideCells(roster, line.cells)
        return [...roster.columns.map(({ key }) => own[key] ?? ''), wordsOf(line.problems as never, roster, context.language)]
      })
      return sendTable(reply, format as Format, `${row.kind}-wrong`, heading, cells)
    }),
  )
}

/** What a file may be for its purpose, as it will be kept; a code when it is not taken. */
async function receive(
  { scanner }: Services,
  { purpose }: FileRow,
  content: Buffer,
): Promise<{ content: Buffer; type: string } | UserErrorCode> {
  if (await scanner?.isInfected(content)) return 'FILE_INFECTED'
  if (purpose === 'import') return { content, type: content.subarray(0, 2).toString('latin1') === 'PK' ? types.xlsx : types.csv }
  try {
    return { content: await renewPicture(content, (await fileTypeFromBuffer(content))?.mime), type: 'image/webp' }
  } catch (error) {
    if (error instanceof FileError) return error.code
    throw error
  }
}

/** Objects that show pictures, by their type. */
const owners: Record<string, Store> = { Person: personStore as never, Site: siteStore as never }

/** A picture, if the viewer may see the object that shows it. */
async function pictureFor({ db, ability }: Context, id: string): Promise<FileRow | null> {
  if (!uuidShape.test(id)) return null
  const [row] = await db.read((tx) => fileStore.findByIds(tx, [id]))
  const store = row?.ownerType ? owners[row.ownerType] : undefined
  if (!row?.ownerId || !store || row.status !== 'ready' || row.purpose !== 'picture') return null
  const [owner] = await db.read((tx) => store.findWithAttributes(tx, [row.ownerId as string]))
  const shown = (owner as { photo?: string | null } | undefined)?.photo?.endsWith(`/${row.id}`)
  return owner && shown && ability.can('read', owner, 'photo') ? row : null
}

/** Whether a page of another site leads the browser here, whose cookie it sends along (W3C Fetch Metadata). */
export const isForeign = ({ headers }: FastifyRequest): boolean =>
  headers.cookie !== undefined && !['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string | undefined)

/** What a ticket says, if it was made here for this account and still holds. */
function openTicket<T extends { accountId: string; until: number }>(
  { services, viewer }: Context,
  sealed: string,
  place: string,
): T | null {
  try {
    const ticket = JSON.parse(services.keys.open(sealed, place)) as T
    return ticket.accountId === viewer?.accountId && ticket.until > Date.now() ? ticket : null
  } catch {
    return null
  }
}

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An export of all data that can still be fetched. */
async function exportFor({ db }: Context, id: string) {
  if (!db.tenantId || !uuidShape.test(id)) return null
  const [row] = await db.read((tx) => tenantExportStore.findByIds(tx, [id]))
  return row?.status === 'ready' && row.expiresAt && Date.parse(row.expiresAt) > Date.now() ? row : null
}

/** Everything that is held about an account: of itself, and of each tenant in which it has had a role. */
async function ownData(services: Services, accountId: string) {
  const { authentication, directory, keys } = services
  const [account, tenants, sessions] = await Promise.all([
    authentication.describe(accountId),
    directory.read((tx) => listTenantsOfAccount(tx, accountId)),
    authentication.sessions.list(accountId),
  ])
  const held: Record<string, object> = {}
  for (const { id, slug, status } of tenants) {
    if (status === 'erased') continue
    const session = sessionFor(services, id)
    held[slug] = await gatherOwnData(session, keys, accountId)
    const record = { action: 'ownDataFetch', outcome: 'done' as const, address: null, subject: 'Account', targetId: accountId }
    await session.write(async (tx) => tx.record({ id: uuid(), accountId, ...record }))
  }
  const browsers = sessions.map(({ createdAt, lastSeenAt, address, userAgent }) => ({
    createdAt,
    lastSeenAt,
    address,
    userAgent,
  }))
  const identities = await authentication.listIdentities(accountId)
  return { account: { id: accountId, ...account }, identities, sessions: browsers, tenants: held }
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
