import type { Permitted } from '../../access/permit.ts'
import { endEntry, startEntry } from '../../database/dated-entry.ts'
import { UserError } from '../../errors/user-error.ts'
import { mustAllExist, mustExist } from '../../graphql/checks.ts'
import { columns, id, ids, objects } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { personStore } from '../people/person.store.ts'
import { checklistItemStore } from '../site-kinds/site-kind.store.ts'
import {
  clearing,
  hasOtherResponsible,
  lockCheck,
  serviceAreaStore,
  siteAssignmentStore,
  siteCheckStore,
  siteKeeperStore,
  siteRegimeStore,
  siteRoomStore,
  siteServiceAreaStore,
  siteStore,
} from './site.store.ts'
import { Site } from './site.type.ts'
import { SiteAssignment, SiteCheck, SiteKeeper } from './site-part.type.ts'

const whole = { id: id('Site', 'The site.'), expectedVersion }

mutation({
  name: 'siteSetRooms',
  description: 'Writes the functional areas of a site anew.',
  access: { action: 'update', subject: 'Site' },
  input: {
    ...whole,
    rooms: objects('SiteRoomInput', columns(siteRoomStore, ['name', 'areaM2']), 'The areas in their order.', 50),
  },
  payload: { field: 'site', noun: Site },
  work: async ({ tx, input, take }) => {
    const site = await take(siteStore, 'update', input.id)
    const changed = await siteStore.update(tx, site, { name: site.name }, input.expectedVersion)
    await tx.run(clearing.rooms, { siteId: site.id })
    siteRoomStore.insertMany(
      tx,
      site,
      input.rooms.map((room, ordinal) => ({ ...room, siteId: site.id, ordinal })),
    )
    return changed
  },
})

mutation({
  name: 'siteSetRegimes',
  description: 'Writes the rules on display in a site anew.',
  access: { action: 'update', subject: 'Site' },
  input: {
    ...whole,
    regimes: objects('SiteRegimeInput', columns(siteRegimeStore, ['title', 'body']), 'The rules in their order.', 50),
  },
  payload: { field: 'site', noun: Site },
  work: async ({ tx, input, take }) => {
    const site = await take(siteStore, 'update', input.id)
    const changed = await siteStore.update(tx, site, { name: site.name }, input.expectedVersion)
    await tx.run(clearing.regimes, { siteId: site.id })
    siteRegimeStore.insertMany(
      tx,
      site,
      input.regimes.map((regime, ordinal) => ({ ...regime, siteId: site.id, ordinal })),
    )
    return changed
  },
})

mutation({
  name: 'siteSetServiceAreas',
  description: 'Says which communities and villages a site serves.',
  access: { action: 'update', subject: 'Site' },
  input: { ...whole, areaIds: ids('ServiceArea', 'The areas.') },
  payload: { field: 'site', noun: Site },
  work: async ({ tx, input, take }) => {
    const site = await take(siteStore, 'update', input.id)
    const changed = await siteStore.update(tx, site, { name: site.name }, input.expectedVersion)
    await tx.run(clearing.serviceAreas, { siteId: site.id })
    await mustAllExist(tx, serviceAreaStore, input.areaIds, 'areaIds')
    siteServiceAreaStore.insertMany(
      tx,
      site,
      input.areaIds.map((areaId) => ({ siteId: site.id, areaId })),
    )
    return changed
  },
})

mutation({
  name: 'siteCheckRecord',
  description: 'Says whether a site has a thing of its checklist, with evidence and day; replaces what was said before.',
  access: { action: 'check', subject: 'Site' },
  input: {
    siteId: id('Site', 'The site.'),
    itemId: id('ChecklistItem', 'The item of the checklist of its kind.'),
    ...columns(siteCheckStore, ['met', 'evidence', 'checkedOn']),
  },
  payload: { field: 'siteCheck', noun: SiteCheck },
  work: async ({ tx, input, context, take }) => {
    const site = await take(siteStore, 'check', input.siteId, 'siteId')
    const item = await mustExist(tx, checklistItemStore, input.itemId, 'itemId')
    if (item.kindId !== site.kindId) throw new UserError('KIND_MISMATCH', 'itemId')
    const values = { ...input, evidence: input.evidence ?? null, accountId: context.viewer?.accountId ?? null }
    const before = await lockCheck(tx, site.id, item.id)
    return before
      ? siteCheckStore.update(tx, before as Permitted<'check', typeof before>, values)
      : siteCheckStore.insert(tx, values as Permitted<'check', typeof values>)
  },
})

mutation({
  name: 'siteKeeperAppoint',
  description: 'Lets a person keep a site; one keeper is responsible.',
  access: { action: 'appoint', subject: 'Site' },
  input: {
    siteId: id('Site', 'The site.'),
    personId: id('Person', 'The keeper.'),
    ...columns(siteKeeperStore, ['duty', 'validFrom', 'validTo']),
  },
  payload: { field: 'siteKeeper', noun: SiteKeeper },
  creates: true,
  work: async ({ tx, input, take }) => {
    const site = await take(siteStore, 'appoint', input.siteId, 'siteId')
    if (site.status === 'retired') throw new UserError('RETIRED', 'siteId')
    await mustExist(tx, personStore, input.personId, 'personId')
    if (input.duty === 'responsible' && (await hasOtherResponsible(tx, site.id, input.validFrom))) {
      throw new UserError('RESPONSIBLE_EXISTS', 'duty')
    }
    return startEntry(tx, siteKeeperStore, site, input, ['siteId', 'personId'])
  },
})

mutation({
  name: 'siteKeeperEnd',
  description: 'Ends what a keeper is to a site.',
  access: { action: 'appoint', subject: 'Site' },
  input: { id: id('SiteKeeper', 'The entry.'), ...columns(siteKeeperStore, ['validTo']) },
  payload: { field: 'siteKeeper', noun: SiteKeeper },
  work: async ({ tx, input, take }) => endEntry(tx, siteKeeperStore, input, (entry) => take(siteStore, 'appoint', entry.siteId)),
})

mutation({
  name: 'siteAssignmentCreate',
  description: 'Assigns a deputy to a site (代表进站).',
  access: { action: 'assign', subject: 'Site' },
  input: {
    siteId: id('Site', 'The site.'),
    mandateId: id('Mandate', 'The mandate of the deputy.'),
    ...columns(siteAssignmentStore, ['mode', 'validFrom', 'validTo']),
  },
  payload: { field: 'siteAssignment', noun: SiteAssignment },
  creates: true,
  work: async ({ tx, input, take }) => {
    const site = await take(siteStore, 'assign', input.siteId, 'siteId')
    if (site.status === 'retired') throw new UserError('RETIRED', 'siteId')
    const mandate = await mustExist(tx, mandateStore, input.mandateId, 'mandateId')
    if (mandate.status === 'ended') throw new UserError('STATUS', 'mandateId')
    return startEntry(tx, siteAssignmentStore, site, input, ['siteId', 'mandateId'])
  },
})

mutation({
  name: 'siteAssignmentEnd',
  description: 'Ends the assignment of a deputy to a site.',
  access: { action: 'assign', subject: 'Site' },
  input: { id: id('SiteAssignment', 'The assignment.'), ...columns(siteAssignmentStore, ['validTo']) },
  payload: { field: 'siteAssignment', noun: SiteAssignment },
  work: async ({ tx, input, take }) =>
    endEntry(tx, siteAssignmentStore, input, (entry) => take(siteStore, 'assign', entry.siteId)),
})
