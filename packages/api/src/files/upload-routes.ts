import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { hashToken } from '../auth/token.ts'
import { messages, type UserErrorCode } from '../errors/catalogue.ts'
import { auditBy } from '../graphql/audit.ts'
import { LimitedError, networkOf } from '../limits.ts'
import { claimFile, fileStore } from '../modules/files/file.store.ts'
import type { Services } from '../services.ts'
import { type ContextOf, isForeign } from './door.ts'
import { maxBytes, receive } from './receive.ts'
import { keyOf } from './storage.ts'

/** Contents that are sent to an address that was made for them. Whoever sends a photo needs that address alone. */
export async function serveUploads(app: FastifyInstance, services: Services, contextOf: ContextOf): Promise<void> {
  await app.register(async (scope) => {
    // Whatever is sent comes as it is; how long it may be is for the route to say.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.put('/:tenant/files/:token', async (request, reply) => {
      const context = await contextOf(request)
      if (!context?.tenant || isForeign(request)) return refuse(reply, 404, 'Not found')
      try {
        // A visitor guesses no addresses.
        if (!context.viewer) services.limits.charge('costPerAddress', networkOf(context.address), 10_000)
      } catch (error) {
        if (!(error instanceof LimitedError)) throw error
        return refuse(reply.header('retry-after', error.seconds), 429, 'Too many requests')
      }
      const { token } = request.params as { token: string }
      const accountId = context.ability.can('create', 'File') ? (context.viewer?.accountId ?? null) : null
      const id = await context.db.write((tx) => claimFile(tx, hashToken(token), accountId))
      const [waiting] = id ? await context.db.read((tx) => fileStore.findByIds(tx, [id])) : []
      if (!waiting) return refuse(reply, 404, 'Not found')
      if (!request.body) return reply.code(400).send({ message: 'There is no content' })
      const content = await collect(request.body as Readable, maxBytes[waiting.purpose])
      if (!content) return refuse(reply, 413, 'Too large')
      const taken = await receive(services, waiting, content)
      // Which photo came from where is nowhere: it would tell who spoke.
      const about = { action: 'fileSend', subject: 'File', targetId: waiting.purpose === 'photo' ? null : waiting.id }
      if (typeof taken === 'string') {
        await context.db.write(async (tx) => {
          await fileStore.update(tx, waiting as never, { status: 'refused' })
          tx.record(auditBy(context, { ...about, outcome: 'refused', after: { reason: taken satisfies UserErrorCode } }))
        })
        return reply.code(422).send({ code: taken, message: messages[taken][context.language] })
      }
      const sha256 = createHash('sha256').update(taken.content).digest('hex')
      const size = taken.content.length
      await services.storage.put(keyOf(waiting.tenantId, waiting.id), taken.content)
      await context.db.write(async (tx) => {
        await fileStore.update(tx, waiting as never, { status: 'ready', size, sha256, contentType: taken.type })
        if (waiting.purpose !== 'photo') tx.record(auditBy(context, { ...about, outcome: 'done', after: { size, sha256 } }))
      })
      return reply.code(204).send()
    })
  })
}

/** What is still being sent is not waited for. */
const refuse = (reply: FastifyReply, status: number, message: string) =>
  reply.header('connection', 'close').code(status).send({ message })

/** All of a stream, or null when it is too long. */
async function collect(stream: Readable, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += (chunk as Buffer).length
    if (length > most) return null
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
