import { z } from 'zod'
import { type Permitted, permitFields } from '../../access/permit.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { catalogue } from '../../graphql/catalogue.ts'
import { mayExist, mustExist } from '../../graphql/checks.ts'
import { absent, changes, columns, id, objects, optional, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { releasePictures } from '../files/file.store.ts'
import { mayStandUnder, siteKindStore } from '../site-kinds/site-kind.store.ts'
import { hasActiveSiteBelow, type SiteRow, serviceAreaStore, siteEventStore, siteStore, siteTree } from './site.store.ts'
import { Site } from './site.type.ts'
import { ServiceArea } from './site-part.type.ts'

catalogue({
  noun: ServiceArea,
  list: 'serviceAreas',
  orderBy: ['code'],
  input: columns(serviceAreaStore, ['code', 'name', 'kind']),
  retires: true,
})

const time = scalar('String', z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), 'HH:MM in the zone of the tenant.')
const texts = {
  ...columns(siteStore, [
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
  ]),
  openingHours: absent(
    objects(
      'OpeningHoursInput',
      { weekday: scalar('Int', z.number().int().min(1).max(7), '1 (Monday) to 7 (Sunday).'), opens: time, closes: time },
      'When the site is open; replaces all spans.',
      28,
    ),
  ),
}

type Texts = { latitude?: number | null; longitude?: number | null; openingHours?: { opens: string; closes: string }[] }

function checkTexts(values: Texts, before?: SiteRow): void {
  const { latitude, longitude } = { ...before, ...values }
  if ((latitude == null) !== (longitude == null)) throw new UserError('REQUIRED', latitude == null ? 'latitude' : 'longitude')
  if (latitude != null && Math.abs(latitude) > 90) throw new UserError('TOO_LARGE', 'latitude', { max: 90 })
  if (longitude != null && Math.abs(longitude) > 180) throw new UserError('TOO_LARGE', 'longitude', { max: 180 })
  values.openingHours?.forEach(({ opens, closes }, i) => {
    if (closes <= opens) throw new UserError('INVALID', `openingHours.${i}.closes`)
  })
}

async function checkPlace(tx: WriteTx, kindId: string, parent: SiteRow | null): Promise<void> {
  const kind = await mustExist(tx, siteKindStore, kindId, 'kindId')
  const allowed = parent ? await mayStandUnder(tx, kind.id, parent.kindId) : kind.rootAllowed
  if (!allowed) throw new UserError('PARENT_KIND', 'parentId')
}

type Event = { siteId: string; kind: string; fromParentId?: string | null; toParentId?: string | null; note?: string | null }
const record = (tx: WriteTx, accountId: string | undefined, event: Event) =>
  siteEventStore.insert(tx, { ...event, accountId: accountId ?? null } as Permitted<'update', never>)

mutation({
  name: 'siteCreate',
  description: 'Opens a site under another one or at the top.',
  access: { action: 'create', subject: 'Site' },
  input: {
    kindId: id('SiteKind', 'Kind of site.'),
    parentId: optional(id('Site', 'The site above; null: at the top.')),
    ...columns(siteStore, ['code']),
    ...texts,
  },
  payload: { field: 'site', noun: Site },
  creates: true,
  work: async ({ tx, input, context, permit }) => {
    checkTexts(input)
    await siteTree.lock(tx)
    const parent = await mayExist(tx, siteStore, input.parentId, 'parentId')
    const above = parent ? (await siteTree.findAncestors(tx, [parent.id])).map((pair) => pair.ancestorId) : []
    const values = permit('create', 'Site', { ...input, ancestorIds: above })
    await checkPlace(tx, input.kindId, parent)
    const row = await siteStore.insert(tx, values)
    await siteTree.add(tx, row.id, row.parentId)
    await record(tx, context.viewer?.accountId, { siteId: row.id, kind: 'created', toParentId: row.parentId })
    return row
  },
})

mutation({
  name: 'siteUpdate',
  description: 'Changes what is said of a site.',
  access: { action: 'update', subject: 'Site' },
  input: { id: id('Site', 'The site.'), expectedVersion, ...changes(texts) },
  payload: { field: 'site', noun: Site },
  work: async ({ tx, input: { id: siteId, expectedVersion: version, ...patch }, context, take }) => {
    const row = await take(siteStore, 'update', siteId)
    permitFields(context.ability, 'update', row, patch)
    checkTexts(patch, row)
    if (patch.photo !== undefined) await releasePictures(tx, row.id)
    const changed = await siteStore.update(tx, row, patch, version)
    const names = Object.keys(patch).filter((key) => patch[key as keyof typeof patch] !== undefined)
    if (names.length > 0) await record(tx, context.viewer?.accountId, { siteId, kind: 'changed', note: names.join(', ') })
    return changed
  },
})

mutation({
  name: 'siteMove',
  description: 'Puts a site, with all below it, under another one or at the top. History stays.',
  access: { action: 'move', subject: 'Site' },
  input: { id: id('Site', 'The site.'), expectedVersion, parentId: optional(id('Site', 'The site above; null: at the top.')) },
  payload: { field: 'site', noun: Site },
  work: async ({ tx, input, context, take, permit }) => {
    await siteTree.lock(tx)
    const row = await take(siteStore, 'move', input.id)
    const parentId = input.parentId ?? null
    // Whoever may move within a branch may neither take a site out of it nor put it beside it.
    const parent = parentId ? await take(siteStore, 'move', parentId, 'parentId') : null
    if (!parent) permit('create', 'Site', { ...row, ancestorIds: [] })
    if (parent?.status === 'retired') throw new UserError('RETIRED', 'parentId')
    await siteTree.move(tx, row.id, parentId)
    await checkPlace(tx, row.kindId, parent)
    await record(tx, context.viewer?.accountId, {
      siteId: row.id,
      kind: 'moved',
      fromParentId: row.parentId,
      toParentId: parentId,
    })
    return siteStore.update(tx, row, { parentId }, input.expectedVersion)
  },
})

const reason = columns(siteEventStore, ['note'])

mutation({
  name: 'siteRetire',
  description: 'Takes a site out of use; it and its history stay.',
  access: { action: 'retire', subject: 'Site' },
  input: { id: id('Site', 'The site.'), ...reason },
  payload: { field: 'site', noun: Site },
  work: async ({ tx, input, context, take }) => {
    const row = await take(siteStore, 'retire', input.id)
    if (row.status !== 'active') throw new UserError('STATUS', 'id')
    if (await hasActiveSiteBelow(tx, row.id)) throw new UserError('IN_USE', 'id')
    await record(tx, context.viewer?.accountId, { siteId: row.id, kind: 'retired', note: input.note ?? null })
    return siteStore.update(tx, row, { status: 'retired' })
  },
})

mutation({
  name: 'siteReopen',
  description: 'Takes a retired site back into use.',
  access: { action: 'retire', subject: 'Site' },
  input: { id: id('Site', 'The site.'), ...reason },
  payload: { field: 'site', noun: Site },
  work: async ({ tx, input, context, take }) => {
    const row = await take(siteStore, 'retire', input.id)
    if (row.status !== 'retired') throw new UserError('STATUS', 'id')
    await mayExist(tx, siteStore, row.parentId, 'parentId')
    await record(tx, context.viewer?.accountId, { siteId: row.id, kind: 'reopened', note: input.note ?? null })
    return siteStore.update(tx, row, { status: 'active' })
  },
})
