import { type Noun, noun, part } from '../../graphql/noun.ts'
import { Mandate } from '../mandates/mandate.type.ts'
import { Person } from '../people/person.type.ts'
import { ChecklistItem } from '../site-kinds/site-kind.type.ts'
import {
  serviceAreaStore,
  siteAssignmentStore,
  siteCheckStore,
  siteEventStore,
  siteKeeperStore,
  siteRegimeStore,
  siteRoomStore,
} from './site.store.ts'
import { Site } from './site.type.ts'

export const ServiceArea = noun({ name: 'ServiceArea', store: serviceAreaStore, columns: ['code', 'name', 'kind', 'status'] })
export const SiteRoom = part({ name: 'SiteRoom', store: siteRoomStore, columns: ['name', 'areaM2', 'ordinal'] })
export const SiteRegime = part({ name: 'SiteRegime', store: siteRegimeStore, columns: ['title', 'body', 'ordinal'] })

export const SiteCheck = part({
  name: 'SiteCheck',
  store: siteCheckStore,
  columns: ['met', 'evidence', 'checkedOn'],
  references: { item: { noun: () => ChecklistItem, column: 'itemId', description: 'The item of the checklist.' } },
})

export const SiteKeeper = part({
  name: 'SiteKeeper',
  store: siteKeeperStore,
  columns: ['duty', 'validFrom', 'validTo'],
  references: { person: { noun: () => Person, column: 'personId', description: 'The keeper.' } },
})

export const SiteAssignment: Noun<typeof siteAssignmentStore.table> = part({
  name: 'SiteAssignment',
  store: siteAssignmentStore,
  columns: ['mode', 'validFrom', 'validTo'],
  references: {
    mandate: { noun: () => Mandate, column: 'mandateId', description: 'The mandate of the deputy.' },
    site: { noun: () => Site, column: 'siteId', description: 'The site.' },
  },
})

export const SiteEvent = part({
  name: 'SiteEvent',
  store: siteEventStore,
  columns: ['kind', 'note', 'createdAt'],
  references: {
    fromParent: { noun: () => Site, column: 'fromParentId', description: 'The site above, before a move.' },
    toParent: { noun: () => Site, column: 'toParentId', description: 'The site above, after a move.' },
  },
})
