import { useEffect, useState } from 'react'
import type { TypedDocumentString } from '../gql/graphql.ts'
import { useSession } from './session.tsx'

const address = () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`

/**
 * What a subscription has told last, in the tenant of the page; null until it has told something, and whenever it has ended or
 * the line is broken: then whoever shows it asks as before, until it tells something again.
 */
export function useLive<R, V extends { [name: string]: string }>(document: TypedDocumentString<R, V>, variables: V): R | null {
  const { tenant, language } = useSession()
  const [told, setTold] = useState<R | null>(null)
  const documentId = String((document as { __meta__?: Record<string, unknown> }).__meta__?.['hash'])
  const asked = JSON.stringify(variables)
  useEffect(() => {
    const fallBack = () => setTold(null)
    let end: (() => void) | null = fallBack
    // What keeps the line is fetched by those who listen.
    void import('graphql-ws').then(({ createClient }) => {
      if (!end) return
      const client = createClient({ url: address(), connectionParams: { tenant, language }, on: { closed: fallBack } })
      // The server knows the document by its hash, as over HTTP.
      const stop = client.subscribe<R>(
        { query: '', variables: JSON.parse(asked), extensions: { documentId } },
        { next: ({ data }) => setTold(data ?? null), error: fallBack, complete: fallBack },
      )
      end = () => {
        stop()
        // Of a line that is refused while it is given up nobody has to hear.
        void Promise.resolve(client.dispose()).catch(() => undefined)
      }
    }, fallBack)
    return () => {
      end?.()
      end = null
      fallBack()
    }
  }, [documentId, asked, tenant, language])
  return told
}
