import SchemaBuilder, { PothosValidationError } from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import RelayPlugin from '@pothos/plugin-relay'
import '../access/require-access.ts'
import type { Context } from '../context.ts'
import { decodeId, encodeId } from './global-id.ts'

/** Types that have a global id; the id of any other is no id. */
export const nodeTypes = new Set<string>()

const maxNodes = 100
function nodesCost({ ids }: { ids: string[] }) {
  if (ids.length <= maxNodes) return { field: 1, multiplier: ids.length }
  throw new PothosValidationError(`At most ${maxNodes} ids`, { extensions: { code: 'BAD_USER_INPUT', argument: 'ids' } })
}

export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
  }
}>({
  defaultFieldNullability: false,
  plugins: ['requireAccess', RelayPlugin, ComplexityPlugin],
  complexity: { defaultComplexity: 1, defaultListMultiplier: 5 },
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    nodesOnConnection: true,
    // The list multiplies the cost of a connection once, not again for its edges.
    edgesFieldOptions: { complexity: { field: 0, multiplier: 1 } },
    nodeQueryOptions: { access: 'public', description: 'Any object by its id; null when there is none that the viewer may see.' },
    nodesQueryOptions: {
      access: 'public',
      complexity: nodesCost as never,
      description: 'Several objects by their ids, in the same order.',
    },
    encodeGlobalID: (type, id) => encodeId(type, String(id)),
    decodeGlobalID: (globalId) => {
      const found = decodeId(globalId)
      if (!found || !nodeTypes.has(found.type)) {
        throw new PothosValidationError('This is not a valid id', { extensions: { code: 'BAD_USER_INPUT' } })
      }
      return { typename: found.type, id: found.id }
    },
  },
})

builder.queryType({ description: 'What can be asked.' })
builder.mutationType({
  description: 'What can be done. Each answers with the changed object and with `userErrors`, which the sender can mend.',
})
builder.subscriptionType({ description: 'What can be listened to, over graphql-ws.' })
