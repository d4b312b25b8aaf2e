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

const longest = 100
function checked(text: string, name: string): string {
  if (text.length > longest || text.includes('\0') || !text.isWellFormed())
    throw bad(`${name} may have at most ${longest} characters`, name)
  return text
}

/** A text argument, if it is given and not blank. */
export function wordsIn(args: ListArgs, name: string): string | null {
  const text = (args[name] as string | null | undefined)?.trim()
  return text ? checked(text, name) : null
}

/** The condition that a text argument asks for, if it is given and not blank. */
export function textOf(args: ListArgs, name: string, condition: (text: string) => Condition): Condition | null {
  const text = wordsIn(args, name)
  return text === null ? null : condition(text)
}

/** What a list of texts holds, each once; at most 50. */
export function textsOf(args: ListArgs, name: string): string[] {
  const texts = [...new Set((args[name] as string[] | null | undefined) ?? [])]
  if (texts.length > 50) throw bad(`${name} may have at most 50 entries`, name)
  return texts.map((text) => checked(text, name))
}

/** The condition that an argument of a closed list or a day asks for, if it is given. */
export function givenOf(args: ListArgs, name: string, condition: (given: string) => Condition): Condition | null {
  const given = args[name] as string | null | undefined
  return given == null ? null : condition(given)
}
