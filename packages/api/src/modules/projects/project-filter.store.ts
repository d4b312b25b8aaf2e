import { projects, projectUnits } from '@minhui/schema/tables/project'
import { unitClosures } from '@minhui/schema/tables/unit'
import { eq, sql } from 'drizzle-orm'
import type { Condition } from '../../database/page.ts'
import { tenant, value } from '../../database/statement.ts'
import { caseConditions } from '../cases/case-filter.store.ts'
import { projectHanding } from './project.store.ts'

// Whoever enters a project for the office, or for a unit, works on it all the same.
const proposed = sql`(${projects.proposerKind} in ('citizen', 'deputy') and ${projects.proposerId} = any(${value('personIds')}::uuid[]))`

const equal =
  <T extends string | number>(name: 'year' | 'bodyId' | 'callId' | 'categoryId' | 'proposerKind' | 'light') =>
  (given: T): Condition => ({ name, sql: () => eq(projects[name] as never, value(name)), values: { [name]: given } })

/** What a list of projects can be restricted to. */
export const projectConditions = {
  ...caseConditions(projects, { author: proposed, party: proposed, handing: projectHanding }),
  year: equal<number>('year'),
  body: equal<string>('bodyId'),
  call: equal<string>('callId'),
  category: equal<string>('categoryId'),
  proposerKind: equal<string>('proposerKind'),
  light: equal<string>('light'),
  onPaper: (): Condition => ({ name: 'onPaper', sql: () => sql`${projects.ordinal} is not null` }),
  published: (): Condition => ({ name: 'published', sql: () => sql`${projects.published}` }),
  /** Those in whose delivery, or at whose desk, a unit is. */
  unit: (unitId: string): Condition => ({
    name: 'unit',
    sql: () => sql`${projects.id} in (select p.project_id from ${projectUnits} p
      where p.tenant_id = ${tenant} and p.unit_id = ${value('unitId')} and p.status = 'active')`,
    values: { unitId },
  }),
  /** What somebody proposed, or a unit for which they act. */
  own: (personIds: string[], unitIds: string[]): Condition => ({
    name: 'own',
    sql: () => sql`(${projects.proposerId} = any(${value('ownIds')}::uuid[])
      or ${projects.proposerUnitId} in (select c.descendant_id from ${unitClosures} c where c.tenant_id = ${tenant} and c.ancestor_id = any(${value('ownUnitIds')}::uuid[])))`,
    values: { ownIds: personIds, ownUnitIds: unitIds },
  }),
}
