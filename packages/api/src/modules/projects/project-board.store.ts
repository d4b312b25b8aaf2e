import { projects } from '@minhui/schema/tables/project'
import { sql } from 'drizzle-orm'
import type { Filter } from '../../access/filter.ts'
import type { Condition } from '../../database/page.ts'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, statements, tenant, today } from '../../database/statement.ts'
import type { ProjectRow } from './project.store.ts'

/** How many projects of a category fare so. */
export type BoardCell = { categoryId: string; light: NonNullable<ProjectRow['light']>; count: number; overdue: number }
type Question = { access: Filter; conditions: readonly Condition[] }

/** What is being delivered is some thousand rows of a tenant at the most, found by the index on lights. */
const boards = statements<BoardCell, Question>((_, { access, conditions }) =>
  rawStatement(
    ['categoryId', 'light', 'count', 'overdue'],
    sql`select ${projects.categoryId}, ${projects.light}, count(*)::int, (count(*) filter (where ${projects.dueOn} < ${today}))::int
      from ${projects} where ${projects.tenantId} = ${tenant} and ${projects.light} is not null and ${projects.owner} is not null
        and ${access.condition()} and ${sql.join([sql`true`, ...conditions.map((one) => one.sql())], sql` and `)}
      group by 1, 2`,
  ),
)

/** Projects that are being delivered, counted by category and light, as far as the viewer may read them. */
export function countBoard(tx: TenantTx, question: Question): Promise<BoardCell[]> {
  const { access, conditions } = question
  const shape = [access.shape, ...conditions.map(({ name }) => name)].join(' ')
  return tx.run(boards(shape, question), Object.assign({}, access.values, ...conditions.map(({ values }) => values)))
}
