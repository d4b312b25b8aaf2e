import { projects } from '@minhui/schema/tables/project'
import { projectRemarks } from '@minhui/schema/tables/project-delivery'
import { eq, sql } from 'drizzle-orm'
import type { Condition } from '../../database/page.ts'
import { tenant, today, value } from '../../database/statement.ts'

const plain = (name: string, condition: ReturnType<typeof sql>): Condition => ({ name, sql: () => condition })
const remarks = sql`select from ${projectRemarks} r where r.tenant_id = ${tenant} and r.project_id = ${projects.id} and r.answer is null`

/** The four lists (四张清单) by which a congress supervises: work, problems, suggestions, results. */
const supervisionLists = {
  work: plain('work', sql`${projects.state} = 'delivering'`),
  problems: plain(
    'problems',
    sql`(${projects.state} = 'rectifying' or (${projects.light} in ('amber', 'red') and ${projects.state} in ('delivering', 'delivered', 'inspected')))`,
  ),
  suggestions: plain('suggestions', sql`exists (${remarks})`),
  results: plain(
    'results',
    sql`${projects.state} in ('delivered', 'inspected', 'closed') and ${projects.deliveredOn} is not null`,
  ),
}
export type SupervisionList = keyof typeof supervisionLists

/** What a list of projects can be restricted to in delivery. */
export const deliveryConditions = {
  group: (groupId: string): Condition => ({
    name: 'group',
    sql: () => eq(projects.groupId, value('groupId')),
    values: { groupId },
  }),
  reportLate: (): Condition => plain('reportLate', sql`${projects.reportDueOn} < ${today}`),
  /** One of the four lists; of the suggestions whoever does not supervise finds those that everybody may read. */
  list: (list: SupervisionList, isInside: boolean): Condition =>
    list === 'suggestions' && !isInside
      ? plain('publicSuggestions', sql`exists (${remarks} and r.public)`)
      : supervisionLists[list],
}
