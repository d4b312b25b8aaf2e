import { ForbiddenError } from '../access/permit.ts'
import type { Context } from '../context.ts'
import type { WriteTx } from '../database/session.ts'
import type { RowOf, TenantTable } from '../database/store.ts'
import { userErrorOf } from '../errors/constraint.ts'
import { UserError, UserErrors } from '../errors/user-error.ts'
import { audit, auditBy } from './audit.ts'
import { builder } from './builder.ts'
import { textSchema } from './column.ts'
import { encodeId } from './global-id.ts'
import { absent, type InputFields, type InputOf, id, inputType, objects, scalar, schemaOf } from './input.ts'
import { expectedVersion, type MutationOptions, perform } from './mutation.ts'
import { type AnsweredError, answered, payloadType, settle, UserErrorRef } from './payload.ts'

const maxRows = 100

/** What came of one row. */
export type Result<T extends TenantTable> = { id: string; row: RowOf<T> | null; errors: AnsweredError[] }
type Item = { id: string; expectedVersion: number }

export type BatchOptions<F extends InputFields, T extends TenantTable> = {
  /** Name of the mutation, e.g. `opinionsClose`. */
  name: string
  description: string
  /** The mutation that each row is; its input is `id`, `expectedVersion` and what is said of all rows. */
  single: Omit<MutationOptions<F, T>, 'input' | 'description'>
  /** What is said of all rows. */
  input: F
  /** What of it is wrong for every row. Throws user errors; then nothing is done. */
  check?: (input: InputOf<F>, context: Context) => Promise<unknown>
  /** What comes of all rows that were done now, once, when they are: e.g. who is told of them. */
  together?: (tx: WriteTx, rows: RowOf<T>[], input: InputOf<F>, context: Context) => Promise<void>
}

/** The types of a row in the input and in the answer, one pair for each type of object. */
const rowTypes = new Map<string, { items: ReturnType<typeof itemsOf>; result: unknown }>()

const itemsOf = (name: string) => {
  const field = objects(
    `${name}RowInput`,
    { id: id(name, 'Which one.'), expectedVersion },
    'Which ones, each with the version that the viewer has seen.',
    maxRows,
  )
  const isOnce = (items: Item[]) => new Set(items.map((item) => item.id)).size === items.length
  return {
    ...field,
    schema: field.schema
      .refine((items) => items.length > 0, { params: { code: 'REQUIRED' } })
      .refine((items) => isOnce(items as unknown as Item[]), { params: { code: 'DUPLICATE' } }),
  }
}

/**
 * Declares a mutation that does the same to up to a hundred rows: each in a transaction of its own, with the viewer's own
 * permissions, on record as the mutation of one row; one that is refused stops no other. With a key, a row that was done
 * is not done again when it is sent again.
 */
export function batch<F extends InputFields, T extends TenantTable>({
  name,
  description,
  single,
  input,
  check,
  together,
}: BatchOptions<F, T>): void {
  const typeName = `${name[0]?.toUpperCase()}${name.slice(1)}`
  const { items, result } = typesOf(single.payload)
  const key = scalar('String', textSchema(60), 'Made by the client: rows that were done under it are not done again.')
  const fields = { items, ...input, idempotencyKey: absent(key) }
  const Input = inputType(`${typeName}Input`, `Input of ${name}.`, fields)
  const Payload = payloadType<Result<T>[]>(`${typeName}Payload`, name, {
    results: { type: [result], description: 'What came of each row, in their order.', resolve: (results) => results },
  })
  const schema = schemaOf(fields)
  builder.mutationField(name, (t) =>
    t.field({
      type: Payload,
      access: single.access,
      description,
      complexity: { field: 1000 },
      args: { input: t.arg({ type: Input, required: true, description: 'What is to be done.' }) },
      resolve: (_, args, context) =>
        settle<typeof fields, Result<T>[]>(name, schema, args.input, context, async (parsed) => {
          const { items: wanted, idempotencyKey, ...said } = parsed as unknown as { items: Item[]; idempotencyKey?: string }
          await check?.(said as InputOf<F>, context)
          const results: Result<T>[] = []
          const worked = new Set<string>()
          // What was done before is not worked on again.
          const work: typeof single.work = async (given) => {
            const row = await single.work(given)
            worked.add(row.id)
            return row
          }
          for (const item of wanted) {
            const own = idempotencyKey === undefined ? {} : { idempotencyKey: `${idempotencyKey} ${item.id}` }
            results.push(await doOne({ ...single, work, input, description }, { ...item, ...said, ...own } as never, context))
          }
          const done = results.flatMap(({ row }) => (row && worked.has(row.id) ? [row] : []))
          if (together && done.length > 0) await context.db.write((tx) => together(tx, done, said as InputOf<F>, context))
          return results
        }),
    }),
  )
}

async function doOne<F extends InputFields, T extends TenantTable>(
  single: MutationOptions<F, T>,
  given: InputOf<F> & Item,
  context: Context,
): Promise<Result<T>> {
  try {
    return { id: given.id, row: await perform(single, given, context), errors: [] }
  } catch (error) {
    const known = userErrorOf(error)
    if (known instanceof UserErrors) return { id: given.id, row: null, errors: known.errors.map(answered) }
    if (known instanceof UserError) return { id: given.id, row: null, errors: [answered(known)] }
    if (!(known instanceof ForbiddenError)) throw known
    await audit(context, auditBy(context, { action: single.name, outcome: 'refused', reason: 'FORBIDDEN' }))
    return { id: given.id, row: null, errors: [answered(new UserError('FORBIDDEN', 'id'))] }
  }
}

/** The types of a row of several, in an input and in an answer. */
export function typesOf<T extends TenantTable>({ field, noun }: MutationOptions<InputFields, T>['payload']) {
  const found = rowTypes.get(noun.name)
  if (found) return found
  const result = builder.objectRef<Result<T>>(`${noun.name}Result`).implement({
    description: `What came of one row: ${noun.name}.`,
    fields: (t) =>
      ({
        id: t.id({ description: 'Which one.', resolve: (one) => encodeId(noun.name, one.id) }),
        [field]: t.field({
          type: noun.ref,
          nullable: true,
          description: 'The object as it is now; null when there are user errors.',
          resolve: ((one: Result<T>) => one.row) as never,
        }),
        userErrors: t.field({
          type: [UserErrorRef],
          description: 'Why nothing was done to it; empty when it was.',
          resolve: (one) => one.errors,
        }),
      }) as never,
  })
  const types = { items: itemsOf(noun.name), result }
  rowTypes.set(noun.name, types)
  return types
}
