import { z } from 'zod'
import type { RowOf, Store, TenantTable } from '../database/store.ts'
import type { UserErrorCode } from '../errors/catalogue.ts'
import { UserError } from '../errors/user-error.ts'
import { builder } from './builder.ts'
import { columnType } from './column.ts'
import { enumOf } from './enums.ts'
import { decodeId } from './global-id.ts'

/** A field of an input: its GraphQL type and its validation, declared once. */
export type InputField<T> = {
  type: unknown
  list: boolean
  required: boolean
  description: string
  schema: z.ZodType<T>
  /** Whether its value is for nobody to see: the audit leaves it out. */
  secret?: boolean
  /** For an id: the types of object whose ids it takes. */
  idTypes?: readonly string[]
}
export type InputFields = Record<string, InputField<unknown>>
/** What `parseInput` answers for these fields. */
export type InputOf<F extends InputFields> = { [K in keyof F]: F[K] extends InputField<infer T> ? T : never }

type Key<T extends TenantTable> = Exclude<keyof RowOf<T> & string, 'tenantId' | 'id' | 'version' | 'createdAt' | 'updatedAt'>

/** Fields that are columns of a table, with their limits and comments. */
export function columns<T extends TenantTable, K extends Key<T>>(
  store: Store<T>,
  keys: readonly K[],
): { [P in K]: InputField<RowOf<T>[P]> } {
  const entries = keys.map((key) => {
    const column = store.columns[key]
    if (!column) throw new Error(`${store.name} has no column ${key}`)
    const { type, list, schema } = columnType(column)
    const required = column.notNull && !column.hasDefault
    const field = { type, list, required: true, description: store.describe(key), schema }
    return [key, required ? field : column.notNull ? absent(field) : optional(field)]
  })
  return Object.fromEntries(entries)
}

/** May be left out, or null, which clears it. */
export function optional<T>(field: InputField<T>): InputField<T | null | undefined> {
  return { ...field, required: false, schema: emptyIsNull(field.schema).nullish() as z.ZodType<T | null | undefined> }
}

/** May be left out, and then stays as it is; null is refused. */
export function absent<T>(field: InputField<T>): InputField<T | undefined> {
  return { ...field, required: false, schema: field.schema.optional() as z.ZodType<T | undefined> }
}

/** The same fields for a change: what is left out stays. */
export function changes<F extends InputFields>(fields: F): { [K in keyof F]: InputField<InputOf<F>[K] | undefined> } {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.required ? absent(field) : field])) as never
}

/** A blank text clears an optional field. */
function emptyIsNull(schema: z.ZodType): z.ZodType {
  return z.preprocess((v) => (typeof v === 'string' && v.trim() === '' ? null : v), schema.nullish())
}

/** The id of an object of one type; answers its uuid. */
export function id(type: string, description: string): InputField<string> {
  return { type: 'ID', list: false, required: true, description, schema: idSchema([type]), idTypes: [type] }
}

/** The id of an object of one of several types; answers the type and the uuid. */
export function idSchema(types: readonly string[]) {
  return z.string().transform((text, context) => {
    const found = decodeId(text)
    if (found && types.includes(found.type)) return found.id
    context.addIssue({ code: 'custom', message: 'id', params: { code: 'INVALID_ID' } })
    return z.NEVER
  })
}

/** Ids without repetition. */
export function ids(type: string, description: string, max = 500): InputField<string[]> {
  const schema = z
    .array(idSchema([type]))
    .max(max)
    .refine((list) => new Set(list).size === list.length, { params: { code: 'DUPLICATE' } })
  return { type: 'ID', list: true, required: true, description, schema: schema as z.ZodType<string[]>, idTypes: [type] }
}

/** One of a closed list. */
export function choice<T extends string>(values: readonly T[], description: string): InputField<T> {
  return { type: enumOf(values), list: false, required: true, description, schema: z.enum(values as [T]) as z.ZodType<T> }
}

/** Any other scalar. */
export function scalar<T>(
  type: 'String' | 'Int' | 'Float' | 'Boolean' | 'Date',
  schema: z.ZodType<T>,
  description: string,
): InputField<T> {
  return { type, list: false, required: true, description, schema }
}

/** A list of scalars. */
export function listOf<T>(type: string, schema: z.ZodType<T>, description: string, max = 100): InputField<T[]> {
  return { type, list: true, required: true, description, schema: z.array(schema).max(max) }
}

/** A list of objects, each with these fields. */
export function objects<F extends InputFields>(
  name: string,
  fields: F,
  description: string,
  max = 200,
): InputField<InputOf<F>[]> {
  const type = inputType(name, description, fields)
  return { type, list: true, required: true, description, schema: z.array(schemaOf(fields)).max(max) as z.ZodType<InputOf<F>[]> }
}

/** Declares a GraphQL input of these fields. */
export function inputType(name: string, description: string, fields: InputFields) {
  return builder.inputType(name, {
    description,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(fields).map(([key, field]) => [
          key,
          t.field({
            type: (field.list ? [field.type] : field.type) as 'String',
            required: field.required,
            description: field.description,
            extensions: { idTypes: field.idTypes ?? [] },
          }),
        ]),
      ),
  })
}

export const schemaOf = (fields: InputFields) =>
  z.object(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.schema])))

/** Checks an input whole. Answers clean values, or every user error that it has. */
export function parseInput<F extends InputFields>(
  schema: z.ZodType,
  input: unknown,
): { value: InputOf<F> } | { errors: UserError[] } {
  const parsed = schema.safeParse(input, { reportInput: true })
  if (parsed.success) return { value: parsed.data as InputOf<F> }
  // One error a field: the first is the one to mend first.
  const byField = new Map<string | null, UserError>()
  for (const error of parsed.error.issues.map(errorOf)) if (!byField.has(error.field)) byField.set(error.field, error)
  return { errors: [...byField.values()] }
}

function errorOf(issue: z.core.$ZodIssue): UserError {
  const field = issue.path.map(String).join('.') || null
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return new UserError('TOO_LONG', field, { max: Number(issue.maximum) })
      if (issue.origin === 'array') return new UserError('TOO_MANY', field, { max: Number(issue.maximum) })
      return new UserError('TOO_LARGE', field, { max: Number(issue.maximum) })
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return new UserError('REQUIRED', field)
      return new UserError('TOO_SMALL', field, { min: Number(issue.minimum) })
    case 'invalid_type':
      return new UserError(issue.input === undefined || issue.input === null ? 'REQUIRED' : 'INVALID', field)
    case 'custom':
      return new UserError((issue.params?.['code'] as UserErrorCode | undefined) ?? 'INVALID', field)
    default:
      return new UserError('INVALID', field)
  }
}
