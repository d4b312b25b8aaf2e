import { mandates } from '@minhui/schema/tables/mandate'
import { people } from '@minhui/schema/tables/person'
import { siteAssignments } from '@minhui/schema/tables/site'
import { and, asc, eq } from 'drizzle-orm'
import { isCurrent } from '../../database/dated.ts'
import { relation } from '../../database/relation.ts'
import { tenant } from '../../database/statement.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { personStore } from '../people/person.store.ts'
import { siteAssignmentStore } from './site.store.ts'

/** Deputies assigned to sites today, each with mandate and person. */
export const assignmentsOfSites = relation({
  needs: 'mandate',
  store: siteAssignmentStore,
  by: siteAssignments.siteId,
  where: isCurrent(siteAssignments),
  orderBy: [asc(siteAssignments.validFrom), asc(siteAssignments.id)],
  along: [
    { path: 'mandate', store: mandateStore, on: and(eq(mandates.tenantId, tenant), eq(mandates.id, siteAssignments.mandateId)) },
    { path: 'mandate.person', store: personStore, on: and(eq(people.tenantId, tenant), eq(people.id, mandates.personId)) },
  ],
})
