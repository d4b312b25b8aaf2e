import { coerceInputValue, GraphQLError, type GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { UserError } from '../errors/user-error.ts'
import type { ListArgs } from './connection.ts'

type Ask = (args: ListArgs, context: Context) => unknown
const asks = new Map<string, Ask>()

/** Makes a list known, for its arguments to be checked apart from asking for it. */
export function registerList(name: string, ask: Ask): void {
  asks.set(name, ask)
}

/** Where a list is read, not what of it. */
const paging = new Set(['first', 'after'])

/**
 * Checks arguments that are kept for a list just as the list does when it is asked, so that what is kept can be asked with.
 * Throws user errors at `field`, with the name of the argument.
 */
export async function checkListArguments(
  schema: GraphQLSchema,
  list: string,
  given: Record<string, unknown>,
  context: Context,
  field: string,
): Promise<void> {
  const args = schema.getQueryType()?.getFields()[list]?.args ?? []
  const known = new Map(args.filter(({ name }) => !paging.has(name)).map((arg) => [arg.name, arg]))
  const values: ListArgs = Object.fromEntries([...known].map(([name, { defaultValue }]) => [name, defaultValue]))
  for (const [name, content] of Object.entries(given)) {
    const arg = known.get(name)
    if (!arg) throw new UserError('UNKNOWN', `${field}.${name.slice(0, 40)}`, { value: name.slice(0, 40) })
    values[name] = coerceInputValue(content, arg.type, () => {
      throw new UserError('INVALID', `${field}.${name}`)
    })
  }
  try {
    await asks.get(list)?.(values, context)
  } catch (error) {
    const argument = error instanceof GraphQLError ? error.extensions['argument'] : undefined
    throw argument ? new UserError('INVALID', `${field}.${argument}`) : error
  }
}
