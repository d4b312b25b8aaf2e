import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { contextOf, isForeign, nothing } from './files/door.ts'
import { decodeId } from './graphql/global-id.ts'
import { networkOf } from './limits.ts'
import { ballotStore } from './modules/ballots/ballot.store.ts'
import { ballotAnnouncement } from './modules/ballots/ballot-announcement.ts'
import { type Cast, castBallot, castFrom } from './modules/ballots/ballot-cast.ts'
import { showsResult, showsReturned } from './modules/ballots/ballot-hall.type.ts'
import { findReturned } from './modules/ballots/ballot-lists.ts'
import { findPublication, type Publication } from './modules/ballots/ballot-publication.store.ts'
import type { Authenticate } from './request-context.ts'
import type { Services } from './services.ts'

type Params = { tenant: string; id: string }

/** A hall of thousands may sit behind one address and cast in a minute. */
const castsPerAddress = { points: 10_000, duration: 60 }

const ballotIdOf = (id: string): string | null => {
  const found = decodeId(id)
  return found?.type === 'Ballot' ? found.id : null
}

/** Where a ballot is cast, and what is published of it: after the closing what came back, after the count all the rest. */
export function serveBallots(app: FastifyInstance, services: Services, authenticate: Authenticate | null): void {
  void app.register(async (scope) => serveCasts(scope, services))
  const find = contextOf(services, authenticate)

  /** A ballot that the one who asks may see. */
  async function visible(request: FastifyRequest<{ Params: Params }>) {
    const context = await find(request)
    const id = ballotIdOf(request.params.id)
    if (!context?.tenant || !id || isForeign(request)) return null
    const row = await context.loaders.whole(ballotStore, id)
    return row && { context, row }
  }

  /** The same, and its result; what was counted and not announced yet is for those who hold it. */
  async function published(request: FastifyRequest<{ Params: Params }>) {
    const found = await visible(request)
    return found && (await showsResult(found.context, found.row)) ? found : null
  }

  app.get<{ Params: Params }>('/:tenant/ballots/:id/returned.txt', async (request, reply) => {
    const found = await visible(request)
    const list = found && showsReturned(found.row) && (await found.context.db.read((tx) => findReturned(tx, found.row)))
    return typeof list === 'string'
      ? reply.header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(list)
      : nothing(reply)
  })

  const files: [string, string, (publication: Pick<Publication, 'returned' | 'choices' | 'proof'>) => string][] = [
    ['choices.txt', 'text/plain; charset=utf-8', ({ choices }) => choices],
    ['proof.json', 'application/json; charset=utf-8', ({ proof }) => JSON.stringify(proof, null, 2)],
  ]
  for (const [file, type, pick] of files) {
    app.get<{ Params: Params }>(`/:tenant/ballots/:id/${file}`, async (request, reply) => {
      const found = await published(request)
      const publication = found && (await found.context.db.read((tx) => findPublication(tx, found.row.id)))
      return publication ? reply.header('cache-control', 'no-store').type(type).send(pick(publication)) : nothing(reply)
    })
  }

  app.get<{ Params: Params }>('/:tenant/ballots/:id/announcement.pdf', async (request, reply) => {
    const found = await published(request)
    if (!found) return nothing(reply)
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `inline; filename="ballot-${found.row.number}.pdf"`)
      .type('application/pdf')
      .send(await ballotAnnouncement(found.context, found.row))
  })
}

/**
 * The one place that a ballot comes to. It takes no cookie and no token, for nobody may be known here; it is in no log, trace
 * or figure, and its limit is in the memory of the process alone, for no row may tell when somebody was here.
 */
function serveCasts(scope: FastifyInstance, services: Services): void {
  const limiter = new RateLimiterMemory(castsPerAddress)
  scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
  scope.post<{ Params: Params }>(
    '/:tenant/ballots/:id/cast',
    { bodyLimit: 2048, config: { unrecorded: true } },
    async (request, reply) => {
      const refuse = (status: number, code: string) => reply.code(status).header('cache-control', 'no-store').send({ code })
      const { authorization, cookie } = request.headers
      if (authorization !== undefined || cookie !== undefined) return refuse(400, 'CREDENTIALS')
      if (!(await isAllowed(limiter, networkOf(request.ip)))) return refuse(429, 'TOO_OFTEN')
      const ballotId = ballotIdOf(request.params.id)
      const tenant = await services.tenants.findBySlug(request.params.tenant)
      if (!ballotId || tenant?.status !== 'open') return refuse(404, 'NOT_FOUND')
      const cast = castOf(request.body)
      if (!cast) return refuse(400, 'INVALID')
      const answer = await castBallot(services, tenant.id, ballotId, cast)
      if ('refused' in answer) return refuse(answer.refused === 'FORGED' ? 403 : 409, answer.refused)
      return (reply as FastifyReply).header('cache-control', 'no-store').send(answer)
    },
  )
}

async function isAllowed(limiter: RateLimiterMemory, address: string): Promise<boolean> {
  try {
    await limiter.consume(address)
    return true
  } catch (error) {
    if (error instanceof RateLimiterRes) return false
    throw error
  }
}

/** The three parts as bytes one after the other, or in JSON as base64url. */
function castOf(body: unknown): Cast | null {
  if (Buffer.isBuffer(body)) return castFrom(body)
  const { token, signature, sealed } = (body ?? {}) as Record<string, unknown>
  const parts = [token, signature, sealed]
  if (!parts.every((part) => typeof part === 'string' && /^[\w-]{43,342}$/.test(part))) return null
  return castFrom(Buffer.concat(parts.map((part) => Buffer.from(part as string, 'base64url'))))
}
