import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import type { Session, TenantTx } from '../../database/session.ts'
import { today, value } from '../../database/statement.ts'
import type { Store } from '../../database/store.ts'
import type { Climber } from './case-holder.store.ts'
import type { CaseRow } from './case-kind.ts'

/** Before every id. */
const first = '00000000-0000-0000-0000-000000000000'
/** How many are read at a time. */
export const pageSize = 500

type Listed = Pick<CaseRow, 'id' | 'clocks'>
type Due = Pick<CaseRow, 'id' | 'clocks' | 'procedureId' | 'owner'> & { isPrivate: boolean }

const built = new WeakMap<Store, ReturnType<typeof statementsOn>>()

/** Goes through the cases of a kind that have not ended, a page at a time. */
export function openCases({ store, isPrivate = sql`false` }: Pick<Climber, 'store' | 'isPrivate'>) {
  const found = built.get(store) ?? statementsOn(store, isPrivate)
  built.set(store, found)
  return found
}

function statementsOn(store: Store, isPrivate: SQL) {
  const { id, clocks, owner, dueOn, state, procedureId } = store.columns as Record<string, AnyColumn>
  const inStates = sql`${state} = any(${value('states')}::text[])`
  const pageOf = <R extends { id: string } = Listed>(condition: ReturnType<typeof sql>, columns: object = { id, clocks }) =>
    store.select<R>((db) =>
      db
        .select(columns as never)
        .from(store.table)
        .where(sql`${store.ofTenant()} and ${condition} and ${id} > ${value('after')}::uuid`)
        .orderBy(id as never)
        .limit(pageSize),
    )
  const [open, overdue] = [
    pageOf(sql`${owner} is not null`),
    pageOf(sql`${owner} is not null and ${dueOn} < ${today} and ${inStates}`),
  ]
  const due = pageOf<Due>(sql`${owner} is not null and ${dueOn} <= ${value('until')}::date`, {
    ...{ id, clocks, procedureId, owner },
    isPrivate: sql<boolean>`(${isPrivate})`.as('isPrivate'),
  })
  return {
    /** All that have not ended. */
    all: (session: Session) => pages<Listed>(session, (tx, after) => tx.run(open, { after })),
    /** Those whose last day comes by a day, a page at a time. */
    due: (session: Session, until: string) => pagesOf<Due>(session, (tx, after) => tx.run(due, { after, until })),
    /** Those in some states whose time is over. */
    overdue: (session: Session, states: readonly string[]) =>
      pages<Listed>(session, (tx, after) => tx.run(overdue, { after, states })),
  }
}

/** All that a statement finds, a page at a time, so that no transaction stays open over the work. */
export async function* pagesOf<R extends { id: string }>(
  session: Session,
  list: (tx: TenantTx, after: string) => Promise<readonly R[]>,
) {
  for (let after = first; ; ) {
    const rows = await session.read((tx) => list(tx, after))
    yield rows
    const last = rows.at(-1)
    if (!last || rows.length < pageSize) return
    after = last.id
  }
}

async function* pages<R extends { id: string }>(session: Session, list: (tx: TenantTx, after: string) => Promise<readonly R[]>) {
  for await (const rows of pagesOf(session, list)) yield* rows
}
