import { HeaderMap } from '@apollo/server'
import { complexityFromQuery } from '@pothos/plugin-complexity'
import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type ValidationContext,
  type ValidationRule,
  visit,
} from 'graphql'
import type { Context } from '../context.ts'
import { requestError } from '../errors/request-error.ts'
import { LimitedError, networkOf } from '../limits.ts'

/** Limits of a request, the same over HTTP and WebSocket. */
export const limits = {
  maxTokens: 2_000,
  maxErrors: 5,
  maxRootFields: 20,
  maxAliases: 60,
  maxDirectives: 40,
  maxDepth: 12,
  /** Units are fields, times the rows that a list may have. */
  maxCost: 20_000,
} as const

const refuse = (message: string) => new GraphQLError(message, { extensions: { code: 'COST_LIMIT', http: { status: 400 } } })

const roots = new Set(['Query', 'Mutation', 'Subscription'])

/** Refuses documents with too many root fields, aliases or directives: each multiplies work without showing in the depth. */
export const shapeRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  let aliases = 0
  let rootFields = 0
  let directives = 0
  return {
    Field(node) {
      // Wherever they stand, in the operation or in a fragment.
      if (roots.has(context.getParentType()?.name ?? '') && ++rootFields === limits.maxRootFields + 1) {
        context.reportError(refuse(`At most ${limits.maxRootFields} root fields`))
      }
      if (node.alias && ++aliases === limits.maxAliases + 1) context.reportError(refuse(`At most ${limits.maxAliases} aliases`))
    },
    Directive() {
      if (++directives === limits.maxDirectives + 1) context.reportError(refuse(`At most ${limits.maxDirectives} directives`))
    },
  }
}

const known = new WeakMap<DocumentNode, Map<string, { complexity: number; depth: number }>>()

/**
 * The cost of an operation, reckoned before it is executed; only numbers among the variables change it, so it is
 * remembered by them. Throws when it is above the limit.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
  context: Context,
): number {
  let costs = known.get(document)
  if (!costs) {
    costs = new Map()
    known.set(document, costs)
  }
  const key = `${operationName ?? ''} ${JSON.stringify(sizesOf(variables))}`
  let found = costs.get(key)
  if (!found) {
    found = reckon(schema, document, operationName, variables, context)
    if (costs.size < 100) costs.set(key, found)
  }
  if (found.depth > limits.maxDepth) throw refuse(`At most ${limits.maxDepth} levels`)
  if (found.complexity > limits.maxCost) throw refuse(`The cost is ${found.complexity}, at most ${limits.maxCost} are allowed`)
  return found.complexity
}

/** What of the variables changes the cost: numbers, and the lengths of lists, by name. */
const sizesOf = (variables: Record<string, unknown>) =>
  Object.entries(variables)
    .flatMap(([name, v]): [string, number][] =>
      typeof v === 'number' ? [[name, v]] : Array.isArray(v) ? [[name, v.length]] : [],
    )
    .sort()

function reckon(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
  ctx: Context,
) {
  const operation = getOperationAST(document, operationName)
  // The plugin reckons the first operation it meets, so it is shown the one that is asked for.
  const definitions = document.definitions.filter((d) => d.kind !== Kind.OPERATION_DEFINITION || d === operation)
  const introspective = operation?.selectionSet.selections.every((s) => s.kind === Kind.FIELD && s.name.value.startsWith('__'))
  if (introspective) return { complexity: 100, depth: 1 }
  try {
    return complexityFromQuery({ ...document, definitions }, { schema, variables, ctx })
  } catch (error) {
    // Variables are read here before the executor reads them, so here it shows when they do not fit.
    if (!(error instanceof GraphQLError) || error.extensions['code']) throw error
    throw new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
  }
}

/**
 * Counts the cost against what the address, the account or system, and the tenant may ask for. Throws `RATE_LIMITED`.
 * Systems are told how much is left to them with every answer.
 */
export function charge(context: Context, cost: number): void {
  const { services, viewer, client, tenant, address, language } = context
  try {
    if (client) services.limits.charge('costPerClient', client.id, cost)
    else if (viewer) services.limits.charge('costPerAccount', viewer.accountId, cost)
    else services.limits.charge('costPerAddress', networkOf(address), cost)
    if (tenant) services.limits.charge(viewer || client ? 'costPerTenant' : 'costPerVisitors', tenant.id, cost)
  } catch (error) {
    if (!(error instanceof LimitedError)) throw error
    if (client && tenant) services.apiUsage.note(tenant.id, client, null)
    const headers = new HeaderMap([['retry-after', String(error.seconds)]])
    throw requestError('RATE_LIMITED', language, { http: { status: 429, headers } })
  } finally {
    tellStanding(context)
  }
  if (client && tenant) services.apiUsage.note(tenant.id, client, cost)
}

/** Says in headers how much a system may still ask for (draft-ietf-httpapi-ratelimit-headers-03, which clients know). */
function tellStanding({ services, client, setHeader }: Context): void {
  if (!client) return
  const { limit, remaining, seconds } = services.limits.standing('costPerClient', client.id)
  setHeader('ratelimit-limit', String(limit))
  setHeader('ratelimit-remaining', String(remaining))
  setHeader('ratelimit-reset', String(seconds))
}

const introspective = new WeakMap<DocumentNode, boolean>()

/** Refuses to describe the schema to whoever asks without a key, as graphql-js words it; the SDL is published. */
export function refuseIntrospection(document: DocumentNode): void {
  let asked = introspective.get(document)
  if (asked === undefined) {
    asked = false
    visit(document, {
      Field({ name }) {
        if (name.value === '__schema' || name.value === '__type') asked = true
      },
    })
    introspective.set(document, asked)
  }
  if (!asked) return
  throw new GraphQLError('GraphQL introspection needs an API key; the schema is at /schema.graphql', {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  })
}
