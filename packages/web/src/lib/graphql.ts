import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import type { TypedDocumentString } from '../gql/graphql.ts'
import { useSession } from './session.tsx'

// biome-ignore lint/suspicious/noExplicitAny: a document of any answer and any variables
type AnyDocument = TypedDocumentString<any, any>

/** The request failed as a whole; `code` says why, e.g. FORBIDDEN. */
export class RequestError extends Error {
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

type QueryOptions<R> = { fresh?: boolean; every?: (data: R | undefined) => number | false }

/**
 * The answer to a query, in the tenant of the page; `fresh`: never from memory, for what is going to be changed; `every`: after
 * how many milliseconds it is asked again, while somebody looks.
 */
export function useGraphQL<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  { fresh = false, every }: QueryOptions<R> = {},
) {
  const where = useSession()
  return useQuery<R>({
    queryKey: [keyOf(document as AnyDocument), where.tenant, where.language, variables],
    queryFn: () => execute(document, variables, where),
    ...(fresh && { staleTime: 0, gcTime: 0 }),
    refetchInterval: ({ state }) => every?.(state.data) ?? false,
  })
}

/** A list page after page: `infoOf` says where the next one begins. */
export function useGraphQLPages<R, V extends object>(
  document: TypedDocumentString<R, V>,
  variables: V,
  infoOf: (data: R) => { readonly hasNextPage: boolean; readonly endCursor: string | null },
) {
  const where = useSession()
  return useInfiniteQuery({
    queryKey: [keyOf(document as AnyDocument), where.tenant, where.language, variables, 'pages'],
    queryFn: ({ pageParam }) => execute(document, { ...variables, after: pageParam }, where),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (infoOf(last).hasNextPage ? infoOf(last).endCursor : null),
    staleTime: 0,
  })
}

/** Asks once, now. */
export function useAsk() {
  const where = useSession()
  return <R, V>(document: TypedDocumentString<R, V>, variables: V) => execute(document, variables, where)
}

/** A mutation in the tenant of the page. */
export function useGraphQLMutation<R, V>(document: TypedDocumentString<R, V>) {
  const where = useSession()
  return useMutation({ mutationFn: (variables: V) => execute(document, variables, where) })
}
