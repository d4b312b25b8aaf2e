import { projects, projectUnits } from '@minhui/schema/tables/project'
import { unitClosures } from '@minhui/schema/tables/unit'
import { eq, sql } from 'drizzle-orm'
import type { Filter } from '../../access/filter.ts'
import type { Condition } from '../../database/page.ts'
import { tenant, today, value } from '../../database/statement.ts'

const equal =
  <T extends string | number>(name: 'number' | 'year' | 'bodyId' | 'callId' | 'categoryId' | 'proposerKind' | 'light') =>
  (given: T): Condition => ({ name, sql: () => eq(projects[name] as never, value(name)), values: { [name]: given } })

/** What a list of projects can be restricted to. */
export const projectConditions = {
  number: equal<string>('number'),
  year: equal<number>('year'),
  body: equal<string>('bodyId'),
  call: equal<string>('callId'),
  category: equal<string>('categoryId'),
  proposerKind: equal<string>('proposerKind'),
  light: equal<string>('light'),
  states: (states: string[]): Condition => ({
    name: 'states',
    sql: () => sql`${projects.state} = any(${value('states')}::text[])`,
    each: () => ({ column: projects.state, values: sql`${value('states')}::text[]` }),
    values: { states },
  }),
  open: (): Condition => ({ name: 'open', sql: () => sql`${projects.owner} is not null` }),
  onPaper: (): Condition => ({ name: 'onPaper', sql: () => sql`${projects.ordinal} is not null` }),
  published: (): Condition => ({ name: 'published', sql: () => sql`${projects.published}` }),
  overdue: (): Condition => ({ name: 'overdue', sql: () => sql`${projects.owner} is not null and ${projects.dueOn} < ${today}` }),
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
  /** What waits for somebody by their roles, where they work on it. */
  waitsFor: (owners: string[], working: Filter): Condition => ({
    name: `waits ${working.shape}`,
    sql: () => sql`${projects.owner} = any(${value('owners')}::text[]) and ${working.condition()}`,
    values: { ...working.values, owners },
  }),
}
