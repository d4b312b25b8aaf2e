import type { AnyColumn } from 'drizzle-orm'
import { z } from 'zod'
import { enumOf } from './enums.ts'
import { isDay } from './scalars.ts'

/** How a column appears in the API: its GraphQL type, and what may be written to it. */
export type ColumnType = { type: unknown; list: boolean; schema: z.ZodType }

// Control characters other than tab and line breaks have no place in a text; Postgres refuses NUL.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
export const printable = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/

/** No half of a character (an unpaired surrogate), which no database holds. */
export const isWhole = (text: string): boolean => text.isWellFormed()

/** A text of at most `max` characters, trimmed; an empty one counts as missing. */
export const textSchema = (max: number) => z.string().trim().min(1).max(max).regex(printable).refine(isWhole)

/** A business key: letters, digits and a few signs, also Chinese. */
const codeSchema = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u)

/** A day that exists. */
const daySchema = z.string().refine(isDay, { params: { code: 'INVALID' } })

const photoSchema = z
  .string()
  .trim()
  .max(500)
  .regex(/^https:\/\/[^\s"'<>]+$/)

/** Columns that hold more than a text; a picture is an https address, never a script. */
const named: Record<string, z.ZodType> = { code: codeSchema, photo: photoSchema }

/** An amount of money: two decimals, and no more digits than its column has. */
const moneySchema = z.number().min(0).max(999_999_999_999.99).multipleOf(0.01)

const int = () => z.number().int().min(-2_147_483_648).max(2_147_483_647)

/** Derives both from the column, so that a limit is written once, in the table. */
export function columnType(column: AnyColumn): ColumnType {
  const {
    columnType: kind,
    enumValues,
    baseColumn,
    length,
  } = column as AnyColumn & {
    baseColumn?: AnyColumn
    length?: number
  }
  if (baseColumn) {
    const item = columnType(baseColumn)
    return { type: item.type, list: true, schema: z.array(item.schema).max(100) }
  }
  if (enumValues && enumValues.length > 0) {
    return { type: enumOf(enumValues), list: false, schema: z.enum(enumValues as [string]) }
  }
  switch (kind) {
    case 'PgVarchar':
      return { type: 'String', list: false, schema: named[column.name] ?? textSchema(length as number) }
    case 'PgText':
      return { type: 'String', list: false, schema: textSchema(100_000) }
    case 'PgInteger':
    case 'PgBigInt53':
      return { type: 'Int', list: false, schema: int() }
    case 'PgDoublePrecision':
      return { type: 'Float', list: false, schema: z.number() }
    case 'PgNumericNumber':
      return { type: 'Float', list: false, schema: moneySchema }
    case 'PgBoolean':
      return { type: 'Boolean', list: false, schema: z.boolean() }
    case 'PgDateString':
      return { type: 'Date', list: false, schema: daySchema }
    case 'PgTimestampString':
      return { type: 'DateTime', list: false, schema: z.string() }
    default:
      throw new Error(`a column of type ${kind} has no type in the API: ${column.name}`)
  }
}
