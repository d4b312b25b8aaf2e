import { GraphQLError, Kind } from 'graphql'
import { builder } from './builder.ts'

// From 1900 to 2199: what no roster and no calendar has is a slip of the keyboard.
const day = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Whether a text is a day that exists, e.g. not 2026-02-30. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return day.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

const invalid = (what: string) => new GraphQLError(`${what} is expected`, { extensions: { code: 'BAD_USER_INPUT' } })

builder.scalarType('Date', {
  description: 'A day without time, as YYYY-MM-DD (RFC 3339 full-date).',
  serialize: (value) => value as string,
  parseValue: (value) => {
    if (typeof value !== 'string' || !isDay(value)) throw invalid('A day as YYYY-MM-DD')
    return value
  },
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING || !isDay(node.value)) throw invalid('A day as YYYY-MM-DD')
    return node.value
  },
})

const instant = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-3]):[0-5]\d)$/
const parseInstant = (value: unknown) => {
  if (typeof value !== 'string' || !isDay(instant.exec(value)?.[1] ?? '')) {
    throw invalid('An instant as YYYY-MM-DDThh:mm:ssZ')
  }
  return value
}

builder.scalarType('DateTime', {
  description: 'An instant, as YYYY-MM-DDThh:mm:ss.sssZ (RFC 3339); answers are in UTC.',
  // Postgres writes 2026-01-02 03:04:05.678901+00: a cut and a T make it RFC 3339 without building a Date.
  serialize: (value) => `${(value as string).slice(0, 10)}T${(value as string).slice(11, -3)}Z`,
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
})
