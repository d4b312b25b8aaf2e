import type { Ability } from '@minhui/schema/access/ability'
import { deputyGroups, groupMembers } from '@minhui/schema/tables/deputy-group'
import { mandateEvents, mandates } from '@minhui/schema/tables/mandate'
import { people } from '@minhui/schema/tables/person'
import { siteAssignments, sites } from '@minhui/schema/tables/site'
import { units } from '@minhui/schema/tables/unit'
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { filterFor } from '../../access/filter.ts'
import type { Along } from '../../database/along.ts'
import { isCurrent } from '../../database/dated.ts'
import { type Condition, type Order, Pages } from '../../database/page.ts'
import { relation } from '../../database/relation.ts'
import { tenant, type Values, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { deputyGroupStore, groupMemberStore } from '../deputy-groups/deputy-group.store.ts'
import { isNamed, personStore } from '../people/person.store.ts'
import { siteAssignmentStore, siteStore } from '../sites/site.store.ts'
import { unitStore } from '../units/unit.store.ts'
import { isInOfficeNow } from './in-office.store.ts'

export type MandateRow = RowOf<typeof mandates>

export const mandateStore = new Store(mandates, {
  subject: 'Mandate',
  details: ['statusReason', 'statusNote', 'statusOn', 'startsOn', 'endsOn', 'votingRight'],
})
export const mandateEventStore = new Store(mandateEvents)

const person: Along = {
  path: 'person',
  store: personStore,
  on: and(eq(people.tenantId, tenant), eq(people.id, mandates.personId)),
}
const unit: Along = {
  path: 'unit',
  store: unitStore,
  on: and(eq(units.tenantId, tenant), eq(units.id, mandates.unitId)),
}

export const mandateOrders: Record<string, Order> = {
  newest: { columns: [mandates.createdAt, mandates.id], direction: 'desc' },
  code: { columns: [mandates.code, mandates.id], direction: 'asc' },
  updated: { columns: [mandates.updatedAt, mandates.id], direction: 'asc' },
}

/** Pages of mandates, each with its person and unit. */
export const mandatePages = new Pages(mandateStore, mandateOrders, [person, unit])

/** What a list of mandates can be restricted to. */
export const mandateConditions = {
  status: (status: string): Condition => ({
    name: 'status',
    sql: () => eq(mandates.status, value('status')),
    values: { status },
  }),
  /** By which somebody is in office today. */
  inOffice: (): Condition => ({ name: 'inOffice', sql: () => isInOfficeNow(sql`${mandates}`) }),
  level: (level: string): Condition => ({ name: 'level', sql: () => eq(mandates.level, value('level')), values: { level } }),
  body: (bodyId: string): Condition => ({ name: 'body', sql: () => eq(mandates.bodyId, value('bodyId')), values: { bodyId } }),
  unit: (unitId: string): Condition => ({ name: 'unit', sql: () => eq(mandates.unitId, value('unitId')), values: { unitId } }),
  updatedSince: (since: string): Condition => ({
    name: 'since',
    sql: () => sql`${mandates.updatedAt} >= ${value('since')}::timestamptz`,
    values: { since },
  }),
  group: (groupId: string, ability: Ability): Condition => {
    const access = readable(ability, deputyGroupStore)
    return {
      name: `group ${access.shape}`,
      sql: () =>
        sql`${mandates.id} in (select ${groupMembers.mandateId} from ${groupMembers} join ${deputyGroups} on ${deputyGroups.tenantId} = ${tenant} and ${deputyGroups.id} = ${groupMembers.groupId} where ${groupMembers.tenantId} = ${tenant} and ${groupMembers.groupId} = ${value('groupId')} and ${isCurrent(groupMembers)} and ${access.condition()})`,
      values: { ...access.values, groupId },
    }
  },
  site: (siteId: string, ability: Ability): Condition => {
    const access = readable(ability, siteStore)
    return {
      name: `site ${access.shape}`,
      sql: () =>
        sql`${mandates.id} in (select ${siteAssignments.mandateId} from ${siteAssignments} join ${sites} on ${sites.tenantId} = ${tenant} and ${sites.id} = ${siteAssignments.siteId} where ${siteAssignments.tenantId} = ${tenant} and ${siteAssignments.siteId} = ${value('siteId')} and ${isCurrent(siteAssignments)} and ${access.condition()})`,
      values: { ...access.values, siteId },
    }
  },
  profession: (profession: string, ability: Ability): Condition =>
    ofPerson('profession', { profession }, ability, () => sql`position(${value('profession')} in ${people.profession}) > 0`),
  /** Part of the Chinese name or of the employer, or the beginning of the pinyin or of its initials. */
  search: (search: string, ability: Ability): Condition =>
    ofPerson('search', { search }, ability, () => sql`(${isNamed} or position(${value('search')} in ${people.employer}) > 0)`),
}

/** What the viewer may see of a subject: nothing else may be found out by asking for those that belong to it. */
const readable = (ability: Ability, { subject, attributes }: Pick<Store, 'subject' | 'attributes'>) =>
  filterFor(ability, 'read', subject as string, attributes)

/** A condition on the person of a mandate, among the people that the viewer may see. */
function ofPerson(name: string, values: Values, ability: Ability, condition: () => SQL): Condition {
  const access = readable(ability, personStore)
  return {
    name: `${name} ${access.shape}`,
    sql: () =>
      sql`${mandates.personId} in (select ${people.id} from ${people} where ${people.tenantId} = ${tenant} and ${access.condition()} and ${condition()})`,
    values: { ...access.values, ...values },
  }
}

/** Mandates of people, the newest first. */
export const mandatesOfPeople = relation({
  store: mandateStore,
  by: mandates.personId,
  orderBy: [desc(mandates.startsOn), asc(mandates.id)],
})
/** What happened to mandates, the newest first. */
export const eventsOfMandates = relation({
  store: mandateEventStore,
  by: mandateEvents.mandateId,
  orderBy: [desc(mandateEvents.createdAt), desc(mandateEvents.id)],
})
/** Groups to which mandates belong today. */
export const groupsOfMandates = relation({
  needs: 'group',
  store: groupMemberStore,
  by: groupMembers.mandateId,
  where: isCurrent(groupMembers),
  orderBy: [asc(groupMembers.validFrom), asc(groupMembers.id)],
  along: [
    {
      path: 'group',
      store: deputyGroupStore,
      on: and(eq(deputyGroups.tenantId, tenant), eq(deputyGroups.id, groupMembers.groupId)),
    },
  ],
})
const site: Along = {
  path: 'site',
  store: siteStore,
  on: and(eq(sites.tenantId, tenant), eq(sites.id, siteAssignments.siteId)),
}
/** Assignments of mandates that hold today. */
export const currentAssignmentsOfMandates = relation({
  needs: 'site',
  store: siteAssignmentStore,
  by: siteAssignments.mandateId,
  where: isCurrent(siteAssignments),
  orderBy: [desc(siteAssignments.validFrom), desc(siteAssignments.id)],
  along: [site],
})
/** The last assignments of mandates, three or fifty. */
export const lastAssignmentsOfMandates = {
  3: relation({
    store: siteAssignmentStore,
    by: siteAssignments.mandateId,
    orderBy: [desc(siteAssignments.validFrom), desc(siteAssignments.id)],
    limit: 3,
    needs: 'site',
    along: [site],
  }),
  50: relation({
    store: siteAssignmentStore,
    by: siteAssignments.mandateId,
    orderBy: [desc(siteAssignments.validFrom), desc(siteAssignments.id)],
    limit: 50,
    needs: 'site',
    along: [site],
  }),
}
