import type { Permitted } from '../../access/permit.ts'
import { UserError } from '../../errors/user-error.ts'
import { catalogue } from '../../graphql/catalogue.ts'
import { mustAllExist, mustExist } from '../../graphql/checks.ts'
import { changes, columns, id, ids } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { checklistItemStore, clearParents, siteKindParentStore, siteKindStore, siteTierStore } from './site-kind.store.ts'
import { ChecklistItem, SiteKind, SiteTier } from './site-kind.type.ts'

catalogue({
  noun: SiteTier,
  list: 'siteTiers',
  orderBy: ['ordinal'],
  input: columns(siteTierStore, ['code', 'name', 'nameEn', 'ordinal']),
  retires: true,
})

catalogue({
  noun: SiteKind,
  list: 'siteKinds',
  orderBy: ['ordinal'],
  input: {
    tierId: id('SiteTier', 'The tier of sites of this kind.'),
    ...columns(siteKindStore, ['code', 'name', 'nameEn', 'commonCategory', 'assignmentMode', 'rootAllowed', 'ordinal']),
  },
  retires: true,
  complete: async (values, { tx }) => {
    if (values['tierId']) await mustExist(tx, siteTierStore, values['tierId'] as string, 'tierId')
    return values
  },
})

mutation({
  name: 'siteKindSetParents',
  description: 'Says under which kinds sites of this kind may stand; sites that already stand elsewhere stay.',
  access: { action: 'update', subject: 'SiteKind' },
  input: {
    id: id('SiteKind', 'The kind.'),
    expectedVersion,
    parentIds: ids('SiteKind', 'The kinds under which it may stand.', 50),
  },
  payload: { field: 'siteKind', noun: SiteKind },
  work: async ({ tx, input, take }) => {
    const kind = await take(siteKindStore, 'update', input.id)
    const changed = await siteKindStore.update(tx, kind, { name: kind.name }, input.expectedVersion)
    await clearParents(tx, kind.id)
    await mustAllExist(tx, siteKindStore, input.parentIds, 'parentIds')
    siteKindParentStore.insertMany(
      tx,
      kind,
      input.parentIds.map((parentKindId) => ({ kindId: kind.id, parentKindId })),
    )
    return changed
  },
})

const item = columns(checklistItemStore, ['code', 'name', 'nameEn', 'points', 'ordinal'])

mutation({
  name: 'checklistItemCreate',
  description: 'Adds an item to the checklist of a kind.',
  access: { action: 'update', subject: 'SiteKind' },
  input: { kindId: id('SiteKind', 'The kind.'), ...item },
  payload: { field: 'checklistItem', noun: ChecklistItem },
  creates: true,
  work: async ({ tx, input, take }) => {
    await take(siteKindStore, 'update', input.kindId, 'kindId')
    return checklistItemStore.insert(tx, input as Permitted<'update', typeof input>)
  },
})

mutation({
  name: 'checklistItemUpdate',
  description: 'Changes an item of a checklist, or takes it out of use and back.',
  access: { action: 'update', subject: 'SiteKind' },
  input: {
    id: id('ChecklistItem', 'The item.'),
    expectedVersion,
    ...changes({ ...item, ...columns(checklistItemStore, ['status']) }),
  },
  payload: { field: 'checklistItem', noun: ChecklistItem },
  work: async ({ tx, input: { id: itemId, expectedVersion: version, ...patch }, take }) => {
    const row = await checklistItemStore.lock(tx, itemId)
    if (!row) throw new UserError('NOT_FOUND', 'id')
    await take(siteKindStore, 'update', row.kindId)
    return checklistItemStore.update(tx, row as Permitted<'update', typeof row>, patch, version)
  },
})
