import { coerceInputValue, GraphQLError, type GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import type { Condition } from '../database/page.ts'
import { UserError } from '../errors/user-error.ts'
import type { ListArgs } from './connection.ts'

type Asked = { conditions: Condition[] }
type Ask = (args: ListArgs, context: Context) => Asked | Promise<Asked>
const asks = new Map<string, Ask>()

/** Makes a list known, for its arguments to be checked apart from asking for it. */
export function registerList(name: string, ask: Ask): void {
  asks.set(name, ask)
}

/** Where a list is read, not what of it. */
const paging = new Set(['first', 'after'])

/**
 * The arguments that a text keeps for a list, by their names as a JSON object: checked just as the list does when it is
 * asked, so that what is kept can be asked with. Answers them as they were given, and as the list takes them. Throws user
 * errors at `field`, with the name of the argument.
 */
export async function readListArguments(
  schema: GraphQLSchema,
  list: string,
  text: string,
  context: Context,
  field: string,
): Promise<{ given: Record<string, unknown>; taken: ListArgs }> {
  const given = objectIn(text, field)
  const args = schema.getQueryType()?.getFields()[list]?.args ?? []
  const known = new Map(args.filter(({ name }) => !paging.has(name)).map((arg) => [arg.name, arg]))
  const taken: ListArgs = Object.fromEntries([...known].map(([name, { defaultValue }]) => [name, defaultValue]))
  for (const [name, content] of Object.entries(given)) {
    const arg = known.get(name)
    if (!arg) throw new UserError('UNKNOWN', `${field}.${name.slice(0, 40)}`, { value: name.slice(0, 40) })
    taken[name] = coerceInputValue(content, arg.type, () => {
      throw new UserError('INVALID', `${field}.${name}`)
    })
  }
  try {
    await conditionsOfList(list, taken, context)
  } catch (error) {
    const argument = error instanceof GraphQLError ? error.extensions['argument'] : undefined
    throw argument ? new UserError('INVALID', `${field}.${argument}`) : error
  }
  return { given, taken }
}

/** What a list shows that is asked with these arguments. */
export const conditionsOfList = async (list: string, taken: ListArgs, context: Context): Promise<Condition[]> =>
  (await asks.get(list)?.(taken, context))?.conditions ?? []

function objectIn(text: string, field: string): Record<string, unknown> {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw new UserError('INVALID', field)
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new UserError('INVALID', field)
  return given as Record<string, unknown>
}
