import { type Ability, instance } from '@minhui/schema/access/ability'
import type { OpeningHours } from '@minhui/schema/tables/site'
import { builder } from '../../graphql/builder.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { detailOf, type Noun, noun } from '../../graphql/noun.ts'
import { SiteKind } from '../site-kinds/site-kind.type.ts'
import {
  checksOfSites,
  childrenOfSites,
  countsOfSites,
  eventsOfSites,
  keepersOfSites,
  pathsOfSites,
  regimesOfSites,
  roomsOfSites,
  type SiteCounts,
  type SiteRow,
  serviceAreasOfSites,
  siteStore,
} from './site.store.ts'
import { assignmentsOfSites } from './site-assignment.store.ts'
import { ServiceArea, SiteAssignment, SiteCheck, SiteEvent, SiteKeeper, SiteRegime, SiteRoom } from './site-part.type.ts'

const OpeningHoursRef = builder.objectRef<OpeningHours>('OpeningHours').implement({
  description: 'One span of opening hours.',
  fields: (t) => ({
    weekday: t.exposeInt('weekday', { description: '1 (Monday) to 7 (Sunday).' }),
    opens: t.exposeString('opens', { description: 'HH:MM in the zone of the tenant.' }),
    closes: t.exposeString('closes', { description: 'HH:MM in the zone of the tenant.' }),
  }),
})

/** Whether the viewer works for the congress, and sees what is out of use too. */
const seesRetired = (ability: Ability, row: SiteRow) =>
  ability.can('read', instance('Site', { ...row, status: 'retired', public: false }))

const SiteCountsRef = builder.objectRef<SiteCounts>('SiteCounts').implement({
  description: 'Figures on the card of a site, as of today.',
  fields: (t) => ({
    children: t.exposeInt('children', { description: 'Sites in use right below.' }),
    descendants: t.exposeInt('descendants', { description: 'Sites in use below, at any depth.' }),
    deputies: t.exposeInt('deputies', { description: 'Deputies assigned.' }),
    keepers: t.exposeInt('keepers', { description: 'Keepers.' }),
    serviceAreas: t.exposeInt('serviceAreas', { description: 'Communities and villages served.' }),
    pointsMet: t.exposeInt('pointsMet', { description: 'Points of the checklist that are met.' }),
    pointsPossible: t.exposeInt('pointsPossible', { description: 'All points of the checklist of its kind.' }),
  }),
})

export const Site: Noun<typeof siteStore.table> = noun({
  name: 'Site',
  store: siteStore,
  columns: [
    'code',
    'name',
    'nameEn',
    'address',
    'latitude',
    'longitude',
    'areaM2',
    'phone',
    'introduction',
    'photo',
    'openedOn',
    'public',
    'ordinal',
    'status',
  ],
  references: {
    kind: { noun: () => SiteKind, column: 'kindId', description: 'Kind of site.' },
    parent: { noun: () => Site, column: 'parentId', description: 'The site above; null at the top.' },
  },
  fields: (t) => ({
    parentId: t.id({
      nullable: true,
      description: 'Id of the site above, for building a tree from a flat list.',
      resolve: (row, _, { loaders }) => {
        if (!row.parentId) return null
        const id = encodeId('Site', row.parentId)
        // A parent that the viewer may not see is no parent; those of a tree are known already.
        if (loaders.knows(siteStore, row.parentId)) return id
        return Promise.resolve(loaders.load(siteStore, row.parentId)).then((parent) => parent && id)
      },
    }),
    openingHours: t.field({
      type: [OpeningHoursRef],
      description: siteStore.describe('openingHours'),
      resolve: (row, _, { loaders }) => detailOf(loaders, siteStore, row, 'openingHours'),
    }),
    children: t.field({
      type: [Site.ref],
      description: 'The sites right below.',
      complexity: { field: 1, multiplier: 10 },
      resolve: (row, _, { loaders }) => loaders.batch(childrenOfSites, row.id),
    }),
    path: t.field({
      type: [Site.ref],
      description: 'The way from the top of the tree down to this site, itself included.',
      resolve: async (row, _, { loaders }) => {
        const ids = await loaders.batch(pathsOfSites, row.id)
        return (await Promise.all(ids.map((id) => loaders.load(siteStore, id)))).filter((site) => site !== null)
      },
    }),
    counts: t.field({
      type: SiteCountsRef,
      nullable: true,
      description: 'Figures for the card of the site.',
      complexity: { field: 5 },
      resolve: (row, _, { loaders }) => loaders.batch(countsOfSites, row.id),
    }),
    rooms: t.field({
      type: [SiteRoom.ref],
      description: 'Its functional areas.',
      resolve: (row, _, { loaders }) => loaders.batch(roomsOfSites, row.id),
    }),
    regimes: t.field({
      type: [SiteRegime.ref],
      description: 'Its rules on display.',
      resolve: (row, _, { loaders }) => loaders.batch(regimesOfSites, row.id),
    }),
    keepers: t.field({
      type: [SiteKeeper.ref],
      description: 'Who keeps it today, the responsible one first.',
      resolve: (row, _, { loaders }) => loaders.batch(keepersOfSites, row.id),
    }),
    serviceAreas: t.field({
      type: [ServiceArea.ref],
      description: 'The communities and villages it serves.',
      resolve: async (row, _, { loaders, ability }) => {
        const links = await loaders.batch(serviceAreasOfSites, row.id)
        return links.map((link) => (link as unknown as { area: never }).area).filter((area) => ability.can('read', area))
      },
    }),
    assignments: t.field({
      type: [SiteAssignment.ref],
      description: 'Deputies assigned to it today.',
      resolve: (row, _, { loaders }) => loaders.batch(assignmentsOfSites, row.id),
    }),
    checks: t.field({
      type: [SiteCheck.ref],
      description: 'Results of its standard check.',
      resolve: async (row, _, { loaders, ability }) => {
        const checks = await loaders.batch(checksOfSites, row.id)
        if (seesRetired(ability, row)) return checks
        // Evidence is for those who check; a visitor sees what is met.
        return checks
          .filter((check) => (check as unknown as { item: { status: string } }).item.status === 'active')
          .map((check) => ({ ...check, evidence: null }))
      },
    }),
    history: t.field({
      type: [SiteEvent.ref],
      description: 'What happened to it, the newest first; for those who may see retired sites.',
      resolve: (row, _, { loaders, ability }) => (seesRetired(ability, row) ? loaders.batch(eventsOfSites, row.id) : []),
    }),
  }),
})
