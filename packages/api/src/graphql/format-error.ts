import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { DatabaseError } from '../database/database-error.ts'

const kept = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_DOCUMENT_NOT_FOUND',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'COST_LIMIT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TENANT_REQUIRED',
  'TENANT_NOT_FOUND',
  'TENANT_MISMATCH',
  'TENANT_SUSPENDED',
  'FOREIGN_ORIGIN',
  'TWO_CREDENTIALS',
  'RATE_LIMITED',
])

/** What a client learns of an error: what it can do something about, and of anything else only that it happened. */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error)
    const code = String(formatted.extensions?.['code'] ?? '')
    const { message, path, locations } = formatted
    const place = { ...(locations && { locations }), ...(path && { path }) }
    if (kept.has(code)) {
      const argument = formatted.extensions?.['argument']
      return { message: message.slice(0, 300), ...place, extensions: { code, ...(argument !== undefined && { argument }) } }
    }
    // Bad ids and cursors that the library refuses carry no code of ours.
    if (original instanceof GraphQLError && original.name === 'PothosValidationError') {
      return { message: 'The request is not valid', ...place, extensions: { code: 'BAD_USER_INPUT' } }
    }
    log.error({ error: describe(original), path }, 'a resolver failed')
    return { message: 'Internal server error', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  }
}

/** What a log may hold of an error: its kind and where it was thrown. Its message may quote what somebody wrote. */
export function describe(error: unknown): Record<string, unknown> {
  if (error instanceof DatabaseError) return { name: error.name, code: error.code, constraint: error.constraint }
  if (!(error instanceof Error)) return { name: typeof error }
  const stack = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim())
  return { name: error.name, stack }
}
