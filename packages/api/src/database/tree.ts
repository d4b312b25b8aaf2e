import { getTableName, is, SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import { UserError } from '../errors/user-error.ts'
import type { TenantTx, WriteTx } from './session.ts'
import { qualified, rawStatement, type Statement, tenant, value } from './statement.ts'

type ClosureTable = PgTable & {
  tenantId: AnyPgColumn
  ancestorId: AnyPgColumn
  descendantId: AnyPgColumn
  depth: AnyPgColumn
}

const placeOf = (node: AnyPgColumn | SQL): SQL => (is(node, SQL) ? node : qualified(node))

/** A pair of a node and one above it. */
export type TreePair = { id: string; ancestorId: string; depth: number }

/**
 * A tree kept as a closure: every node with each node above it and itself. Under row-level security equality of uuids
 * is what an index can serve, while ltree and LIKE are not (their operators are not leakproof).
 */
export class Tree {
  readonly #closure: ClosureTable
  readonly #add: Statement<unknown>
  readonly #detach: Statement<unknown>
  readonly #attach: Statement<unknown>
  readonly #isBelow: Statement<{ below: boolean }>
  readonly #serialise: Statement<unknown>
  readonly #ancestors: Statement<TreePair>

  constructor(closure: ClosureTable) {
    this.#closure = closure
    const table = sql`${closure}`
    this.#add = rawStatement(
      [],
      sql`insert into ${table} (tenant_id, id, ancestor_id, descendant_id, depth)
        select ${tenant}::uuid, gen_random_uuid(), ancestor_id, ${value('node')}::uuid, depth + 1
          from ${table} where tenant_id = ${tenant} and descendant_id = ${value('parent')}
        union all
        select ${tenant}::uuid, gen_random_uuid(), ${value('node')}::uuid, ${value('node')}::uuid, 0`,
    )
    const subtree = sql`select descendant_id from ${table} where tenant_id = ${tenant} and ancestor_id = ${value('node')}`
    this.#detach = rawStatement(
      [],
      sql`delete from ${table} where tenant_id = ${tenant} and descendant_id in (${subtree}) and ancestor_id not in (${subtree})`,
    )
    this.#attach = rawStatement(
      [],
      sql`insert into ${table} (tenant_id, id, ancestor_id, descendant_id, depth)
        select ${tenant}::uuid, gen_random_uuid(), above.ancestor_id, below.descendant_id, above.depth + below.depth + 1
          from ${table} above cross join ${table} below
         where above.tenant_id = ${tenant} and above.descendant_id = ${value('parent')}
           and below.tenant_id = ${tenant} and below.ancestor_id = ${value('node')}`,
    )
    this.#isBelow = rawStatement(
      ['below'],
      sql`select exists (select from ${table} where tenant_id = ${tenant} and ancestor_id = ${value('node')} and descendant_id = ${value('parent')})`,
    )
    this.#serialise = rawStatement(
      [],
      sql`select pg_advisory_xact_lock(hashtextextended(${`${getTableName(closure)} `} || ${tenant}::text, 0))`,
    )
    this.#ancestors = rawStatement(
      ['id', 'ancestorId', 'depth'],
      sql`select descendant_id, ancestor_id, depth from ${table}
        where tenant_id = ${tenant} and descendant_id = any(${value('ids')}::uuid[]) order by descendant_id, depth desc`,
    )
  }

  /** The ids of `node`, a column or an expression, and of all above it, as an array in SQL. */
  ancestorsOf(node: AnyPgColumn | SQL): SQL {
    return sql`array(select c.ancestor_id from ${this.#closure} c where c.tenant_id = ${tenant} and c.descendant_id = ${placeOf(node)})`
  }

  /** The ids of all that are among `ancestors`, an array in SQL, or stand below one of them. */
  below(ancestors: SQL): SQL {
    return sql`array(select distinct c.descendant_id from ${this.#closure} c where c.tenant_id = ${tenant} and c.ancestor_id = any(${ancestors}))`
  }

  /**
   * Whether `ancestor` is `node` or stands above it, in SQL. Asked row by row (`is true` keeps it from becoming a join): of a
   * branch that is the whole tree a join would bring every row before the first is looked at.
   */
  isAbove(node: AnyPgColumn | SQL, ancestor: SQL): SQL {
    return sql`exists (select from ${this.#closure} c where c.tenant_id = ${tenant} and c.descendant_id = ${placeOf(node)} and c.ancestor_id = ${ancestor}) is true`
  }

  /** For each id, itself and all above it, the topmost first. */
  findAncestors(tx: TenantTx, ids: readonly string[]): Promise<TreePair[]> {
    return tx.run(this.#ancestors, { ids })
  }

  /** The ids of a node and of all above it; none of null. */
  async listAbove(tx: TenantTx, id: string | null | undefined): Promise<string[]> {
    return id ? (await this.findAncestors(tx, [id])).map(({ ancestorId }) => ancestorId) : []
  }

  /** Holds the shape of the tree until the transaction ends; call it before deciding on what stands where. */
  async lock(tx: WriteTx): Promise<void> {
    await tx.run(this.#serialise)
  }

  /** Puts a new node under `parent`, or at the top. */
  async add(tx: WriteTx, node: string, parent: string | null): Promise<void> {
    await this.lock(tx)
    await tx.run(this.#add, { node, parent })
  }

  /**
   * Moves a node with all below it. Moves in one tenant go one after the other, or two at once could close a cycle.
   * Throws `CYCLE` when the new parent is the node or stands below it.
   */
  async move(tx: WriteTx, node: string, parent: string | null): Promise<void> {
    await this.lock(tx)
    const [found] = await tx.run(this.#isBelow, { node, parent })
    if (found?.below) throw new UserError('CYCLE', 'parentId')
    await tx.run(this.#detach, { node })
    await tx.run(this.#attach, { node, parent })
  }
}
