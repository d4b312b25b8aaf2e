import type { Ability } from '@minhui/schema/access/ability'
import DataLoader from 'dataloader'
import type { Session, TenantTx } from '../database/session.ts'
import type { RowOf, Store, TenantTable } from '../database/store.ts'

type AnyStore = Store

/** Loads many keys at once; `null` or an empty list for what is not there. */
export type Batch<Key, Value> = (tx: TenantTx, keys: readonly Key[], ability: Ability) => Promise<Value[]>

/**
 * The loaders of one request in one tenant. Rows that the viewer may not see are not there: not visible and not existing
 * is one answer.
 */
export class Loaders {
  readonly #db: Session
  readonly #ability: Ability
  readonly #byId = new Map<AnyStore, DataLoader<string, object | null>>()
  readonly #withAttributes = new Map<AnyStore, DataLoader<string, object | null>>()
  readonly #known = new Map<AnyStore, Map<string, object>>()
  readonly #byBatch = new Map<unknown, DataLoader<unknown, unknown>>()

  constructor(db: Session, ability: Ability) {
    this.#db = db
    this.#ability = ability
  }

  /** A row by its id, if the viewer may see it; at once when it came along with another. */
  load<T extends TenantTable>(store: Store<T>, id: string): RowOf<T> | Promise<RowOf<T> | null> {
    const known = this.#known.get(store as unknown as AnyStore)?.get(id)
    if (known) return known as RowOf<T>
    return this.#rows(store as unknown as AnyStore).load(id) as Promise<RowOf<T> | null>
  }

  /** The same with every column, for those that lists leave out. */
  whole<T extends TenantTable>(store: Store<T>, id: string): Promise<RowOf<T> | null> {
    return this.#rows(store as unknown as AnyStore).load(id) as Promise<RowOf<T> | null>
  }

  /** Makes a row known that came along with another, so that it is not asked for again. */
  prime<T extends TenantTable>(store: Store<T>, row: RowOf<T>): void {
    const owner = store as unknown as AnyStore
    const known = this.#known.get(owner)
    if (known) known.set(row.id, row)
    else this.#known.set(owner, new Map([[row.id, row]]))
  }

  /** Whether a row came along with a list and so may be seen. */
  knows<T extends TenantTable>(store: Store<T>, id: string): boolean {
    return this.#known.get(store as unknown as AnyStore)?.has(id) ?? false
  }

  /** A row with the attributes that permissions speak of. */
  withAttributes(store: AnyStore, id: string): Promise<object | null> {
    return this.#loader(this.#withAttributes, store, async (ids) => {
      const rows = await this.#db.read((tx) => store.findWithAttributes(tx, ids))
      return inOrder(ids, rows as RowOf<TenantTable>[], () => true)
    }).load(id)
  }

  /** The value of a relation for one key; all keys of one tick are one statement. */
  batch<Key, Value>(batch: Batch<Key, Value>, key: Key): Promise<Value> {
    const loader = this.#loader(this.#byBatch as Map<unknown, DataLoader<Key, Value>>, batch, (keys) =>
      this.#db.read((tx) => batch(tx, keys, this.#ability)),
    )
    return loader.load(key)
  }

  /** Forgets everything, after a write. */
  clear(): void {
    this.#byId.clear()
    this.#known.clear()
    this.#withAttributes.clear()
    this.#byBatch.clear()
  }

  #rows(store: AnyStore) {
    return this.#loader(this.#byId, store, async (ids) => {
      const rows = (await this.#db.read((tx) =>
        this.#needsAttributes(store) ? store.findWithAttributes(tx, ids) : store.findByIds(tx, ids),
      )) as RowOf<TenantTable>[]
      return inOrder(ids, rows, (row) => !store.subject || this.#ability.can('read', row))
    })
  }

  /** Whether a rule by which the viewer reads these rows speaks of something that is no column. */
  #needsAttributes({ subject, columns }: AnyStore): boolean {
    if (!subject) return false
    return this.#ability
      .rulesFor('read', subject)
      .some(({ conditions }) => Object.keys((conditions as object | undefined) ?? {}).some((name) => !(name in columns)))
  }

  #loader<Owner, Key, Value>(
    loaders: Map<Owner, DataLoader<Key, Value>>,
    owner: Owner,
    batch: (keys: readonly Key[]) => Promise<Value[]>,
  ): DataLoader<Key, Value> {
    let loader = loaders.get(owner)
    if (!loader) {
      loader = new DataLoader<Key, Value>(batch, { maxBatchSize: 1000 })
      loaders.set(owner, loader)
    }
    return loader
  }
}

function inOrder(ids: readonly string[], rows: RowOf<TenantTable>[], visible: (row: object) => boolean) {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const row = byId.get(id)
    return row && visible(row) ? row : null
  })
}
