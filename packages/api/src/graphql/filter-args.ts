import { GraphQLError } from 'graphql'
import type { Condition } from '../database/page.ts'
import type { ListArgs } from './connection.ts'
import { decodeId } from './global-id.ts'

const bad = (message: string, argument: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } })

/** The uuid in an id of the given type; anything else is a bad request. */
export function uuidOf(globalId: string, type: string, argument: string): string {
  const found = decodeId(globalId)
  if (found?.type !== type) throw bad(`${argument} must be the id of a ${type}`, argument)
  return found.id
}

/** The condition that an id argument asks for, if it is given. */
export function idOf(args: ListArgs, name: string, type: string, condition: (id: string) => Condition): Condition | null {
  const globalId = args[name] as string | null | undefined
  return globalId == null ? null : condition(uuidOf(globalId, type, name))
}

/** The condition that a text argument asks for, if it is given and not blank. */
export function textOf(args: ListArgs, name: string, condition: (text: string) => Condition): Condition | null {
  const text = (args[name] as string | null | undefined)?.trim()
  if (!text) return null
  if (text.length > 100 || text.includes('\0')) throw bad(`${name} may have at most 100 characters`, name)
  return condition(text)
}
