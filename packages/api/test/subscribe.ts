import { createClient } from 'graphql-ws'
import WebSocket from 'ws'
import type { App } from './app.ts'

/** Subscribes as somebody; answers what has come so far, and how to end. */
export async function subscribe(
  app: App,
  base: string,
  query: string,
  at: { tenant: string; as: string | null; documentId?: string },
) {
  const token = at.as ? await app.tokens.sign(at.as) : null
  const client = createClient({
    url: `${base.replace('http', 'ws')}/${at.tenant}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: false,
    connectionParams: token ? { authorization: `Bearer ${token}` } : {},
    onNonLazyError: () => undefined,
  })
  const events: any[] = []
  const end = client.subscribe(
    { query, ...(at.documentId && { extensions: { documentId: at.documentId } }) },
    { next: (event) => events.push(event), error: (error) => events.push(error), complete: () => undefined },
  )
  // The server says nothing when it has begun to listen.
  await new Promise((begun) => setTimeout(begun, 300))
  return {
    events,
    end: async () => {
      end()
      await client.dispose()
    },
  }
}
