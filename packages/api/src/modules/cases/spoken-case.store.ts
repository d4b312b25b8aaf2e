import type { Action } from '@minhui/schema/access/vocabulary'
import type { Permitted } from '../../access/permit.ts'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { type RowOf, Store, type StoreOptions, type TenantTable, type ValuesOf } from '../../database/store.ts'
import type { CaseWords } from './case-words.store.ts'

/** Cases with the words by which they are found: whatever a case says, by whichever way, is written with them. */
export class SpokenStore<T extends TenantTable> extends Store<T> {
  readonly words: CaseWords

  constructor(table: T, words: CaseWords, options: StoreOptions) {
    super(table, options)
    this.words = words
  }

  override async insert(tx: WriteTx, values: Permitted<Action, ValuesOf<T>>): Promise<RowOf<T>> {
    const row = { ...values, id: (values as { id?: string }).id ?? newId() }
    const [inserted] = await Promise.all([super.insert(tx, row), this.words.write(tx, [row])])
    return inserted
  }

  override async update(
    tx: WriteTx,
    row: Permitted<Action, RowOf<T>>,
    patch: Partial<ValuesOf<T>>,
    expectedVersion?: number | null,
  ): Promise<RowOf<T>> {
    const changed = await super.update(tx, row, patch, expectedVersion)
    if (this.words.columns.some((key) => key in patch)) await this.words.write(tx, [changed])
    return changed
  }
}
