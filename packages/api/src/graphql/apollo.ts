import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Context } from '../context.ts'
import { schema } from '../schema.ts'
import { traceOperation } from '../tracing.ts'
import { isUnrecordedOperation } from './command.ts'
import { formatError } from './format-error.ts'
import { charge, costOf, limits, refuseIntrospection, shapeRule } from './limits.ts'

const cost: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let reckoned = 0
    return {
      async didResolveOperation({ document, operation, operationName, request, contextValue, schema: running }) {
        const isNamed = operation && !isUnrecordedOperation(operation)
        traceOperation(operation?.operation ?? 'query', isNamed ? operationName : null)
        if (!contextValue.client && contextValue.services.config.mode === 'production') refuseIntrospection(document)
        reckoned = costOf(running, document, operationName, request.variables ?? {}, contextValue)
        charge(contextValue, reckoned)
      },
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return
        response.body.singleResult.extensions = {
          ...response.body.singleResult.extensions,
          cost: { requested: reckoned, maximum: limits.maxCost },
        }
      },
    }
  },
}

/** The GraphQL server; in production introspection is for whoever brings a key, and the SDL is at /schema.graphql. */
export function createApollo(config: Config, log: Logger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: config.mode === 'production',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    parseOptions: { maxTokens: limits.maxTokens },
    validationRules: [shapeRule],
    validationOptions: { maxErrors: limits.maxErrors },
    formatError: formatError(log),
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (m: string) => log.warn(m),
      error: (m: string) => log.error(m),
    },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), cost],
  })
}
