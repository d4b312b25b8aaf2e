import type { Action } from '@minhui/schema/access/vocabulary'
import { z } from 'zod'
import type { Access } from '../access/access.ts'
import { type Permitted, permit } from '../access/permit.ts'
import type { Context } from '../context.ts'
import type { Session, WriteTx } from '../database/session.ts'
import type { RowOf, Store, TenantTable } from '../database/store.ts'
import { recallAnswer, rememberAnswer } from '../modules/idempotency-keys/idempotency-key.store.ts'
import { auditBy, writtenTo } from './audit.ts'
import { builder } from './builder.ts'
import { textSchema } from './column.ts'
import { absent, type InputFields, type InputOf, inputType, scalar, schemaOf } from './input.ts'
import type { Noun } from './noun.ts'
import { payloadType, type ResultFields, settle } from './payload.ts'

/** What the work of a mutation gets. */
export type Work<F extends InputFields> = {
  tx: WriteTx
  input: InputOf<F>
  context: Context
  /** See `access/permit.ts`. */
  permit<A extends Action, Row extends object>(
    action: A,
    subject: string,
    row: Row | undefined,
    field?: string,
  ): Permitted<A, Row>
  /** Reads and locks a row, and lets `action` happen to it. */
  take<T extends TenantTable, A extends Action>(
    store: Store<T>,
    action: A,
    id: string,
    field?: string,
  ): Promise<Permitted<A, RowOf<T>>>
}

export type MutationOptions<F extends InputFields, T extends TenantTable> = {
  name: string
  description: string
  access: Exclude<Access, string>
  input: F
  /** Field of the payload that holds the changed object. */
  payload: { field: string; noun: Noun<T> /** What else the answer says. */; more?: ResultFields<RowOf<T>> }
  /** Whether the same call again makes a second thing: then the input takes an idempotency key. */
  creates?: boolean
  /** What is asked of elsewhere before the transaction begins, e.g. a limit: a transaction waits for nothing but its own statements. */
  before?: (input: InputOf<F>, context: Context) => Promise<void>
  work: (work: Work<F>) => Promise<RowOf<T>>
  /** The session in which it is done, where that is not the tenant's. */
  session?: (context: Context) => Session
}

const idempotencyKey = {
  ...absent(
    scalar(
      'String',
      textSchema(100),
      'Made by the client: the same again within 24 hours answers the same and makes nothing new.',
    ),
  ),
}

/**
 * Declares a mutation: one input, checked whole; one transaction; a payload with the changed object and the user errors.
 * Whatever goes wrong, either everything is written or nothing.
 */
export function mutation<F extends InputFields, T extends TenantTable>(options: MutationOptions<F, T>): void {
  const { name, description, access, payload, creates } = options
  const typeName = `${name[0]?.toUpperCase()}${name.slice(1)}`
  const fields = creates ? { ...options.input, idempotencyKey } : options.input
  const input = inputType(`${typeName}Input`, `Input of ${name}.`, fields)
  const schema = schemaOf(fields)
  const Payload = payloadType<RowOf<T>>(`${typeName}Payload`, name, {
    [payload.field]: {
      type: payload.noun.ref,
      description: 'The object as it is now; null when there are user errors.',
      resolve: (row) => row,
    },
    ...payload.more,
  })
  builder.mutationField(name, (t) =>
    t.field({
      type: Payload,
      access,
      description,
      complexity: { field: 10 },
      args: { input: t.arg({ type: input, required: true, description: 'What is to be done.' }) },
      resolve: (_, args, context) =>
        settle<F, RowOf<T>>(name, schema, args.input, context, async (parsed) => {
          await options.before?.(parsed, context)
          return perform(options, parsed, context)
        }),
    }),
  )
}

/** Does what a mutation does, with an input that is checked: once for its key, in one transaction, on record. */
export function perform<F extends InputFields, T extends TenantTable>(
  options: MutationOptions<F, T>,
  input: InputOf<F>,
  context: Context,
) {
  const session = options.session?.(context) ?? context.db
  const { idempotencyKey: key, ...rest } = input as InputOf<F> & { idempotencyKey?: string }
  return session.write(async (tx) => {
    const taken = new Map<string, object>()
    const work = async () => {
      const row = await options.work(workOf(tx, rest as InputOf<F>, context, taken))
      const { noun } = options.payload
      if (counted.has(noun.name)) tx.enqueue('summary-refresh', {}, { key: 'summary' })
      const tenantId = noun.name === 'Tenant' ? { tenantId: row.id } : {}
      const what = noun.hidesActor?.(context, row)
        ? {}
        : { subject: noun.name, ...writtenTo(noun.store as never, taken.get(row.id), row, options.input, rest) }
      tx.record(auditBy(context, { action: options.name, outcome: 'done', ...what, ...tenantId }))
      return row
    }
    const accountId = context.viewer?.accountId
    if (!key || !accountId || session.tenantId === null) return work()
    const request = {
      accountId,
      operation: options.name,
      key,
      requestHash: context.services.keys.index(JSON.stringify(rest), 'idempotency').slice(0, 64),
    }
    const earlier = await recallAnswer(tx, request)
    if (earlier) {
      const [row] = await options.payload.noun.store.findByIds(tx, [earlier.id])
      return row as RowOf<T>
    }
    const row = await work()
    await rememberAnswer(tx, request, { id: row.id })
    return row
  })
}

function workOf<F extends InputFields>(tx: WriteTx, input: InputOf<F>, context: Context, taken: Map<string, object>): Work<F> {
  const { ability } = context
  return {
    tx,
    input,
    context,
    permit: (action, subject, row, field) => permit(ability, action, subject, row, field),
    take: async (store, action, id, field = 'id') => {
      const row = permit(ability, action, store.subject as string, await store.lock(tx, id), field)
      taken.set(id, row)
      return row
    },
  }
}

/** What the province counts: a change of one lets the figures of the tenant be reckoned anew. */
const counted = new Set(['Site', 'SiteKind', 'Mandate', 'DeputyGroup', 'Norm'])

/** The version that an edit was made on. */
export const expectedVersion = scalar(
  'Int',
  z.number().int().min(1),
  'The version on which the edit was made; refused with CONFLICT when the object has changed since.',
)
