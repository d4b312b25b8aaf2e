import { accessOf } from '@minhui/schema/access/ability'
import type { Action } from '@minhui/schema/access/vocabulary'
import type { ObjectRef } from '@pothos/core'
import type { Context } from '../context.ts'
import type { RowOf, Store, TenantTable } from '../database/store.ts'
import { auditBy, auditRead } from './audit.ts'
import { builder, nodeTypes } from './builder.ts'
import { columnType } from './column.ts'
import { encodeId } from './global-id.ts'
import type { Loaders } from './loaders.ts'

type Fields<Row> = (t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypesOf, Row>) => Record<string, unknown>
type SchemaTypesOf = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never

/** A kind of object in the API: its GraphQL type and the table behind it. */
export type Noun<T extends TenantTable = TenantTable> = {
  name: string
  store: Store<T>
  ref: ObjectRef<SchemaTypesOf, RowOf<T>>
  /** Whether nobody is to learn that it is the viewer's: the audit then tells what they did, and not to what. */
  hidesActor?: ((context: Context, row: RowOf<T>) => boolean) | undefined
}

/** A noun whatever its table. */
type AnyNoun = { name: string; store: Store; ref: unknown }

export type NounOptions<T extends TenantTable> = {
  name: string
  store: Store<T>
  /** Columns that are fields under their own name. */
  columns: readonly (keyof RowOf<T> & string)[]
  /** Objects that a column refers to: name of the field, its noun and the column. Null when the viewer may not see it. */
  references?: Record<string, { noun: () => AnyNoun; column: keyof RowOf<T> & string; description: string }>
  fields?: Fields<RowOf<T>>
  /** Whether reading one by its id is recorded in the audit. */
  sensitive?: boolean
  /** Whether the viewer, who may see it where something refers to it, may open it by its id too; left out: they may. */
  opens?: (context: Context, row: RowOf<T>) => Promise<boolean>
  hidesActor?: Noun<T>['hidesActor']
}

/**
 * Declares a GraphQL type that is a node: its id, its columns with the comments of the table, what it refers to, and
 * `viewerCan…` for each action on its subject, so that no site works out permissions by itself.
 */
export function noun<T extends TenantTable>({
  name,
  store,
  columns,
  references = {},
  fields,
  sensitive,
  opens,
  hidesActor,
}: NounOptions<T>): Noun<T> {
  nodeTypes.add(name)
  const ref = builder.objectRef<RowOf<T>>(name) as Noun<T>['ref']
  builder.node(
    ref as never,
    {
      description: store.description,
      id: { resolve: (row: RowOf<T>) => row.id, description: 'Id of the object.' },
      // The loaders remember what was read; the cache of the plugin hands a second asker something unfinished.
      loadManyWithoutCache: async (ids: string[], context: Context) => {
        if (sensitive && context.viewer && context.tenant)
          await auditRead(context, auditBy(context, { action: 'node', outcome: 'done', subject: name, targetId: ids[0] ?? null }))
        const open = async (id: string) => {
          const row = await context.loaders.load(store, id)
          return row && (!opens || (await opens(context, row))) ? row : null
        }
        return Promise.all(ids.map(open))
      },
      fields: (t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypesOf, RowOf<T>>) =>
        ({
          version: t.exposeInt('version' as never, { description: store.describe('version') }),
          ...columnFields(t, store, ['createdAt', 'updatedAt']),
          ...columnFields(t, store, columns),
          ...referenceFields(t, references),
          ...permissionFields(t, store),
          ...fields?.(t),
        }) as never,
    } as never,
  )
  return { name, store, ref, hidesActor }
}

/** Declares a type that is no node: a part of another object, under whose permissions it stands. */
export function part<T extends TenantTable>({ name, store, columns, references = {}, fields }: NounOptions<T>): Noun<T> {
  const ref = builder.objectRef<RowOf<T>>(name)
  ref.implement({
    description: store.description,
    fields: (t) =>
      ({
        id: t.id({ description: 'Id of the entry, for changing it.', resolve: (row) => encodeId(name, row.id) }),
        version: t.exposeInt('version' as never, { description: store.describe('version') }),
        ...columnFields(t, store, columns),
        ...referenceFields(t, references),
        ...fields?.(t),
      }) as never,
  })
  return { name, store, ref } as unknown as Noun<T>
}

function columnFields<T extends TenantTable>(
  t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypesOf, RowOf<T>>,
  store: Store<T>,
  keys: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    keys.map((key) => {
      const column = store.columns[key]
      if (!column) throw new Error(`${store.name} has no column ${key}`)
      const { type, list } = columnType(column)
      const options = { type: list ? [type] : type, nullable: !column.notNull, description: store.describe(key) }
      if (key in store.brief) return [key, t.expose(key as never, options as never)]
      const resolve = (row: RowOf<T>, _: unknown, { loaders }: Context) => detailOf(loaders, store, row, key as never)
      return [key, t.field({ ...options, resolve } as never)]
    }),
  )
}

/** A column that lists leave out: of this row if it was read whole, else of the whole row. */
export function detailOf<T extends TenantTable, K extends keyof RowOf<T>>(
  loaders: Loaders,
  store: Store<T>,
  row: RowOf<T>,
  key: K,
) {
  return row[key] !== undefined ? row[key] : loaders.whole(store, row.id).then((whole) => whole?.[key] as RowOf<T>[K])
}

function referenceFields<Row>(
  t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypesOf, Row>,
  references: NonNullable<NounOptions<TenantTable>['references']>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(references).map(([key, { noun: target, column, description }]) => {
      const { ref, store } = target()
      const resolve = (row: Record<string, unknown>, _: unknown, context: Context) => {
        const brought = row[key] as object | null | undefined
        if (brought !== undefined) return brought && (!store.subject || context.ability.can('read', brought)) ? brought : null
        const id = row[column]
        return id ? context.loaders.load(store, id as string) : null
      }
      return [key, t.field({ type: ref, nullable: true, description, resolve } as never)]
    }),
  )
}

function permissionFields<T extends TenantTable>(
  t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypesOf, RowOf<T>>,
  store: Store<T>,
): Record<string, unknown> {
  const { subject } = store
  if (!subject) return {}
  const actions = accessOf(subject).actions.filter((action) => action !== 'read' && action !== 'create')
  return Object.fromEntries(
    actions.map((action) => [
      `viewerCan${action[0]?.toUpperCase()}${action.slice(1)}`,
      t.boolean({
        description: `Whether the viewer may ${action} this.`,
        resolve: (row, _, context) => viewerCan(context, action, store as never, row as RowOf<TenantTable>),
      }),
    ]),
  )
}

async function viewerCan(context: Context, action: Action, store: Store, row: { id: string }) {
  const { ability, loaders } = context
  if (!ability.can(action, store.subject as string)) return false
  const complete = await loaders.withAttributes(store, row.id)
  return complete !== null && ability.can(action, complete)
}
