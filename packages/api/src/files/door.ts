import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { type Authenticate, claimsOf, createContext } from '../request-context.ts'
import type { Services } from '../services.ts'

/** Whether a page of another site leads the browser here, whose cookie it sends along (W3C Fetch Metadata). */
export const isForeign = ({ headers }: FastifyRequest): boolean =>
  headers.cookie !== undefined && !['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string | undefined)

/** Who asks at an address below a tenant, as resolvers know them; null where the request is refused. */
export type ContextOf = (request: FastifyRequest) => Promise<Context | null>
export const contextOf =
  (services: Services, authenticate: Authenticate | null): ContextOf =>
  (request) =>
    createContext(services, authenticate, {
      ...claimsOf(request.raw, (request.params as { tenant?: string }).tenant),
      address: request.ip,
    }).catch(() => null)

/** The one answer for what does not exist and for what the viewer may not see. */
export const nothing = (reply: FastifyReply) => reply.code(404).send({ message: 'Not found' })

/** Lets somebody in who may do this in the tenant of the path; to all others there is nothing here. */
export const guarded =
  (
    find: ContextOf,
    action: 'read' | 'create',
    subject: 'File' | 'Import',
    work: (context: Context, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
  ) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    const context = await find(request)
    if (!context?.tenant || !context.viewer || isForeign(request) || !context.ability.can(action, subject)) return nothing(reply)
    return work(context, request, reply)
  }

/** What a ticket says, if it was made for this place and still holds. */
export function openTicket<T extends { until: number }>({ services }: Context, sealed: unknown, place: string): T | null {
  try {
    const ticket = JSON.parse(services.keys.open(String(sealed ?? ''), place)) as T
    return ticket.until > Date.now() ? ticket : null
  } catch {
    return null
  }
}

export const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
