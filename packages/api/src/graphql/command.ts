import { type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql'
import type { Access } from '../access/access.ts'
import type { Context } from '../context.ts'
import { UserError } from '../errors/user-error.ts'
import { audit, auditBy } from './audit.ts'
import { builder } from './builder.ts'
import { type InputFields, type InputOf, inputType, schemaOf } from './input.ts'
import { payloadType, type ResultFields, settle } from './payload.ts'

export type CommandOptions<F extends InputFields, R> = {
  name: string
  description: string
  access: Access
  input: F
  payload: ResultFields<R>
  /** `schema` is the one that runs, for whoever looks something up in it. */
  work: (input: InputOf<F>, context: Context, schema: GraphQLSchema) => Promise<R>
  /** What is not on record when it is done, because the time of it is nobody's to know; that it was forbidden is. */
  unrecorded?: boolean
  /** Whose act it is, where whoever acts is known only by its result; for the audit. */
  actor?: (result: R) => string | null
}

const unrecordedNames = new Set<string>()
/** Whether an operation asks, or may ask in a fragment, for what is on no record: then its name is on none, either. */
export const isUnrecordedOperation = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.some((one) => one.kind !== Kind.FIELD || unrecordedNames.has(one.name.value))

/**
 * Declares a mutation that changes no object of a tenant: how somebody signs in, what they do with their own account.
 * What it does and what it refuses is in the audit of the tenant in which it is asked for.
 */
export function command<F extends InputFields, R>({
  name,
  description,
  access,
  input,
  payload,
  work,
  actor,
  unrecorded = false,
}: CommandOptions<F, R>) {
  if (unrecorded) unrecordedNames.add(name)
  const typeName = `${name[0]?.toUpperCase()}${name.slice(1)}`
  const schema = schemaOf(input)
  const Input = Object.keys(input).length > 0 ? inputType(`${typeName}Input`, `Input of ${name}.`, input) : null
  const Answer = payloadType<R>(`${typeName}Payload`, name, payload)
  builder.mutationField(name, (t) =>
    t.field({
      type: Answer,
      access,
      description,
      // Each is an entry in the audit, whoever asks.
      complexity: { field: 500 },
      args: (Input ? { input: t.arg({ type: Input, required: true, description: 'What is to be done.' }) } : {}) as never,
      resolve: (async (_: unknown, args: { input?: unknown }, context: Context, { schema: running }: { schema: GraphQLSchema }) =>
        settle<F, R>(name, schema, args.input ?? {}, context, async (given) => {
          try {
            const result = await work(given, context, running)
            const accountId = actor?.(result) ?? context.viewer?.accountId ?? context.client?.id ?? null
            if (accountId && !unrecorded)
              await audit(context, { ...auditBy(context, { action: name, outcome: 'done' }), accountId })
            return result
          } catch (error) {
            if (error instanceof UserError && !unrecorded)
              await audit(context, auditBy(context, { action: name, outcome: 'refused', reason: error.code }))
            throw error
          }
        })) as never,
    } as never),
  )
}
