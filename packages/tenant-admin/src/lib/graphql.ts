import { type Query, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { TypedDocumentString } from '../gql/graphql.ts'
import { useSession } from './session.tsx'

// biome-ignore lint/suspicious/noExplicitAny: a document of any answer and any variables
type AnyDocument = TypedDocumentString<any, any>

/** The request failed as a whole; `code` says why, e.g. FORBIDDEN. */
class RequestError extends Error {
  readonly code: string

  constructor(message: string, code: string) {
    super(message)
    this.code = code
  }
}

type Answer<R> = { data?: R | null; errors?: { message: string; extensions?: { code?: string } }[] }
type Where = { tenant: string | null; language: string }

/** Asks the API by the hash of the document, which the server knows. Throws `RequestError`. */
async function execute<R, V>(document: TypedDocumentString<R, V>, variables: V, { tenant, language }: Where): Promise<R> {
  const documentId = (document as { __meta__?: Record<string, unknown> }).__meta__?.['hash']
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      ...(tenant && { 'x-tenant': tenant }),
    },
    body: JSON.stringify({ documentId, variables }),
  })
  const { data, errors } = (await response.json()) as Answer<R>
  const [error] = errors ?? []
  if (error || data == null)
    throw new RequestError(error?.message ?? `HTTP ${response.status}`, error?.extensions?.code ?? 'HTTP')
  return data
}

const keyOf = (document: AnyDocument) => String((document as { __meta__?: Record<string, unknown> }).__meta__?.['hash'])

/** The answer to a query, in the tenant of the page; asked again when a mutation says so. */
export function useGraphQL<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  { refresh = 0, enabled = true }: { refresh?: number; enabled?: boolean } = {},
) {
  const where = useSession()
  return useQuery({
    queryKey: [keyOf(document as AnyDocument), where.tenant, where.language, variables],
    queryFn: () => execute(document, variables, where),
    enabled,
    ...(refresh > 0 && { refetchInterval: refresh }),
  })
}

/** Whether a query asks for one object that an input names. */
const asksFor =
  (variables: unknown) =>
  ({ queryKey: [, , , asked] }: Query): boolean => {
    const { id } = (asked ?? {}) as { id?: unknown }
    const { input = {} } = (variables ?? {}) as { input?: object }
    return typeof id === 'string' && Object.values(input).includes(id)
  }

/**
 * A mutation; after it everything shown is asked for anew, unless it is quiet. It is over when the object that it is about is
 * shown as it is now: a form upon it does not stay open for the lists behind. Where none is shown by itself, all are waited for.
 */
export function useGraphQLMutation<R, V>(document: TypedDocumentString<R, V>, { quiet = false } = {}) {
  const where = useSession()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (variables: V) => execute(document, variables, where),
    onSuccess: (_answer, variables) => {
      if (quiet) return undefined
      const isAbout = asksFor(variables)
      const isShown = client.getQueryCache().findAll({ type: 'active', predicate: isAbout }).length > 0
      const rest = client.invalidateQueries({ predicate: (query) => !isAbout(query) })
      return isShown ? client.invalidateQueries({ predicate: isAbout }) : rest
    },
  })
}
