import type { Server } from 'node:http'
import { GraphQLError, getOperationAST, OperationTypeNode, parse, specifiedRules, validate } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { type WebSocket, WebSocketServer } from 'ws'
import { type Authenticate, type Claims, createContext } from '../request-context.ts'
import { schema } from '../schema.ts'
import type { Services } from '../services.ts'
import { formatError } from './format-error.ts'
import { charge, costOf, limits, shapeRule } from './limits.ts'
import type { TrustedDocuments } from './trusted-documents.ts'

/** On one socket. */
const maxSubscriptions = 10

const paths = /^\/(?:([a-z][a-z0-9-]{1,38}[a-z0-9])\/)?graphql$/

/**
 * Subscriptions over graphql-ws, with the limits and the verdicts of HTTP. Before an event goes out its
 * subscriber is looked at anew, and a change of rights in a tenant closes the sockets of those signed in to it, so that a
 * role that was taken away, or a tenant that was suspended, ends the subscription. Answers how to close.
 */
export function serveSubscriptions(
  server: Server,
  services: Services,
  authenticate: Authenticate | null,
  documents: TrustedDocuments,
): () => Promise<void> {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: 64 * 1024,
    handleProtocols: (offered) => (offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false),
  })
  server.on('upgrade', (request, socket, head) => {
    if (!paths.test((request.url ?? '').split('?', 1)[0] ?? '')) return socket.destroy()
    sockets.handleUpgrade(request, socket, head, (ws: WebSocket) => sockets.emit('connection', ws, request))
  })
  const signedIn = new Map<WebSocket, { tenantId: string | null; sessionId: string | null }>()
  const format = formatError(services.log)
  const claimsOf = (
    extra: { request: { url?: string; headers: Record<string, unknown> } },
    parameters: Record<string, unknown> = {},
  ): Claims => ({
    host: extra.request.headers['host'] as string | undefined,
    path: paths.exec((extra.request.url ?? '').split('?', 1)[0] ?? '')?.[1],
    header: text(parameters['tenant']) ?? (extra.request.headers['x-tenant'] as string | undefined),
    authorization: text(parameters['authorization']),
    cookie: extra.request.headers['cookie'] as string | undefined,
    origin: extra.request.headers['origin'] as string | undefined,
    userAgent: extra.request.headers['user-agent'] as string | undefined,
    address: addressOf(extra as never),
    language: text(parameters['language']) ?? (extra.request.headers['accept-language'] as string | undefined),
  })
  // A right that was given or taken away changes what a subscription may show: its socket ends, and the client begins anew.
  services.feed.subscribe((change) => {
    for (const [socket, { tenantId, sessionId }] of signedIn) {
      const rights = change.topic === 'access' && tenantId === change.tenantId
      const session = change.topic === 'session' && sessionId !== null && change.ids?.includes(sessionId)
      if (rights || session) socket.close(4403, 'Forbidden')
    }
  })
  const disposable = useServer(
    {
      connectionInitWaitTimeout: 5_000,
      onConnect: async ({ extra, connectionParams }) => {
        try {
          const { viewer, client, tenant, session } = await createContext(
            services,
            authenticate,
            claimsOf(extra as never, connectionParams),
          )
          const { socket } = extra as unknown as { socket: WebSocket }
          if (viewer || client) signedIn.set(socket, { tenantId: tenant?.id ?? null, sessionId: session?.id ?? null })
          socket.once('close', () => signedIn.delete(socket))
          return true
        } catch {
          return false
        }
      },
      onSubscribe: async ({ extra, connectionParams, subscriptions }, _id, payload) => {
        try {
          if (Object.keys(subscriptions).length > maxSubscriptions) {
            return [new GraphQLError(`At most ${maxSubscriptions} subscriptions`, { extensions: { code: 'BAD_REQUEST' } })]
          }
          // Our own sites name what they ask by its hash, as they do over HTTP.
          const named = payload.extensions?.['documentId']
          const text = typeof named === 'string' ? documents.get(named) : payload.query
          if (text === undefined) {
            return [new GraphQLError('There is no such document', { extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } })]
          }
          const document = parse(text, { maxTokens: limits.maxTokens })
          if (getOperationAST(document, payload.operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) {
            return [new GraphQLError('Only subscriptions are served over WebSocket', { extensions: { code: 'BAD_REQUEST' } })]
          }
          const errors = validate(schema, document, [...specifiedRules, shapeRule], { maxErrors: limits.maxErrors })
          if (errors.length > 0) return errors
          const claims = claimsOf(extra as never, connectionParams)
          const contextValue = await createContext(services, authenticate, claims)
          const variables = (payload.variables ?? {}) as Record<string, unknown>
          charge(contextValue, costOf(schema, document, payload.operationName, variables, contextValue))
          return { schema, document, operationName: payload.operationName, variableValues: variables, contextValue }
        } catch (error) {
          return [error instanceof GraphQLError ? error : new GraphQLError('The request is not valid')]
        }
      },
      onNext: async ({ extra, connectionParams }, _id, _payload, _args, result) => {
        // What was allowed when the subscription began may not be any more.
        try {
          const { viewer, client } = await createContext(services, authenticate, claimsOf(extra as never, connectionParams))
          // Who was signed in and is not any more gets nothing more.
          if (!viewer && !client && signedIn.has((extra as unknown as { socket: WebSocket }).socket))
            throw new GraphQLError('Forbidden')
        } catch (error) {
          ;(extra as unknown as { socket: WebSocket }).socket.close(4403, 'Forbidden')
          return { errors: [error as GraphQLError] }
        }
        return result.errors ? { ...result, errors: result.errors.map((e) => format(e.toJSON(), e)) as never } : undefined
      },
    },
    sockets,
    15_000,
  )
  return async () => disposable.dispose()
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

const addressOf = ({ request }: { request: { socket?: { remoteAddress?: string } } }) => request.socket?.remoteAddress ?? null
