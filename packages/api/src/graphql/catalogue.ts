import type { Context } from '../context.ts'
import type { Condition, Order } from '../database/page.ts'
import { Pages } from '../database/page.ts'
import type { RowOf, TenantTable, ValuesOf } from '../database/store.ts'
import { UserError } from '../errors/user-error.ts'
import { listField } from './connection.ts'
import { changes, type InputFields, id } from './input.ts'
import { expectedVersion, mutation, type Work } from './mutation.ts'
import type { Noun } from './noun.ts'

/** Names of the fields of a noun, e.g. `siteTier`. */
const fieldOf = (name: string) => `${name[0]?.toLowerCase()}${name.slice(1)}`

export type CatalogueOptions<T extends TenantTable, F extends InputFields> = {
  noun: Noun<T>
  /** Name of the list, e.g. `siteTiers`. */
  list: string
  /** Columns by which the list is ordered; the id decides among equals. */
  orderBy: (keyof RowOf<T> & string)[]
  /** What can be written. */
  input: F
  /** Of these, what can never be changed. */
  fixed?: (keyof F & string)[]
  /** Whether a row can be retired and taken back; the table then has a status. */
  retires?: boolean
  /** Checks and completes what is to be written, before it is. */
  complete?: (
    values: Record<string, unknown>,
    work: Work<InputFields>,
    before: RowOf<T> | null,
  ) => Promise<Record<string, unknown>>
  /** What else is written with a new row. */
  created?: (work: Work<InputFields>, row: RowOf<T>) => Promise<unknown>
  /** Throws when the row cannot be retired or restored, e.g. `IN_USE`. */
  beforeStatus?: (work: Work<InputFields>, row: RowOf<T>, act: 'retire' | 'restore') => Promise<void>
  /** Filter arguments of the list. */
  filter?: Pick<Parameters<typeof listField<T>>[1], 'args'> & {
    conditions: (args: Record<string, unknown>, context: Context) => Condition[]
  }
}

/**
 * The list and the mutations of a noun that a tenant keeps as a catalogue: create, update, and retire and restore where
 * the rows have a status.
 */
export function catalogue<T extends TenantTable, F extends InputFields>(options: CatalogueOptions<T, F>): void {
  const { noun, list, orderBy, retires } = options
  const { store } = noun
  const order: Order = { columns: [...orderBy.map((key) => store.columns[key] as never), store.table.id], direction: 'asc' }
  const orders = { standard: order }
  listField(list, {
    noun,
    pages: new Pages<T>(store, orders),
    orders,
    access: 'public',
    description: `List: ${store.description}`,
    ...(options.filter?.args && { args: options.filter.args }),
    ask: (args, context) => ({ order: 'standard', conditions: options.filter?.conditions(args, context) ?? [] }),
  })
  createMutation(options)
  updateMutation(options)
  if (retires) {
    statusMutation(options, 'retire')
    statusMutation(options, 'restore')
  }
}

function createMutation<T extends TenantTable, F extends InputFields>(options: CatalogueOptions<T, F>): void {
  const { noun, input, complete, created } = options
  const { name, store } = noun
  const subject = store.subject as string
  mutation({
    name: `${fieldOf(name)}Create`,
    description: `Creates: ${store.description}`,
    access: { action: 'create', subject },
    input,
    payload: { field: fieldOf(name), noun },
    creates: true,
    work: async (work) => {
      const values = complete ? await complete(work.input, work as never, null) : work.input
      const row = await store.insert(work.tx, work.permit('create', subject, values as ValuesOf<T>))
      await created?.(work as never, row)
      return row
    },
  })
}

function updateMutation<T extends TenantTable, F extends InputFields>(options: CatalogueOptions<T, F>): void {
  const { noun, input, fixed = [], complete } = options
  const { name, store } = noun
  const changeable = Object.fromEntries(Object.entries(input).filter(([key]) => !fixed.includes(key)))
  mutation({
    name: `${fieldOf(name)}Update`,
    description: `Changes: ${store.description}`,
    access: { action: 'update', subject: store.subject as string },
    input: { id: id(name, 'What to change.'), expectedVersion, ...changes(changeable) },
    payload: { field: fieldOf(name), noun },
    work: async (work) => {
      const {
        id: rowId,
        expectedVersion: version,
        ...given
      } = work.input as Record<string, unknown> & { id: string; expectedVersion: number }
      const row = await work.take(store, 'update', rowId)
      const patch = complete ? await complete(given, work as never, row as never) : given
      return store.update(work.tx, row as never, patch as Partial<ValuesOf<T>>, version)
    },
  })
}

function statusMutation<T extends TenantTable, F extends InputFields>(
  options: CatalogueOptions<T, F>,
  act: 'retire' | 'restore',
): void {
  const { noun, beforeStatus } = options
  const { name, store } = noun
  const [from, to] = act === 'retire' ? ['active', 'retired'] : ['retired', 'active']
  mutation({
    name: `${fieldOf(name)}${act === 'retire' ? 'Retire' : 'Restore'}`,
    description: act === 'retire' ? 'Takes out of use; nothing is deleted.' : 'Takes back into use.',
    access: { action: 'retire', subject: store.subject as string },
    input: { id: id(name, 'Which one.') },
    payload: { field: fieldOf(name), noun },
    work: async (work) => {
      const row = await work.take(store, 'retire', work.input.id)
      if ((row as { status?: string }).status !== from) throw new UserError('STATUS', 'id')
      await beforeStatus?.(work as never, row as never, act)
      return store.update(work.tx, row as never, { status: to } as never)
    },
  })
}
