import { type Noun, noun, part } from '../../graphql/noun.ts'
import { checklistItemStore, itemsOfKinds, parentsOfKinds, siteKindStore, siteTierStore } from './site-kind.store.ts'

export const SiteTier = noun({
  name: 'SiteTier',
  store: siteTierStore,
  columns: ['code', 'name', 'nameEn', 'ordinal', 'status'],
})

export const ChecklistItem = part({
  name: 'ChecklistItem',
  store: checklistItemStore,
  columns: ['code', 'name', 'nameEn', 'points', 'ordinal', 'status'],
})

export const SiteKind: Noun<typeof siteKindStore.table> = noun({
  name: 'SiteKind',
  store: siteKindStore,
  columns: ['code', 'name', 'nameEn', 'commonCategory', 'assignmentMode', 'rootAllowed', 'ordinal', 'status'],
  references: { tier: { noun: () => SiteTier, column: 'tierId', description: 'The tier of sites of this kind.' } },
  fields: (t) => ({
    checklist: t.field({
      type: [ChecklistItem.ref],
      description: 'What a site of this kind must have, in its order; retired items are for those who configure.',
      resolve: async (row, _, { loaders, ability }) => {
        const items = await loaders.batch(itemsOfKinds, row.id)
        return ability.can('update', row) ? items : items.filter((item) => item.status === 'active')
      },
    }),
    parents: t.field({
      type: [SiteKind.ref],
      description: 'Kinds under which sites of this kind may stand.',
      resolve: async (row, _, { loaders }) => {
        const links = await loaders.batch(parentsOfKinds, row.id)
        const kinds = await Promise.all(links.map((link) => loaders.load(siteKindStore, link.parentKindId)))
        return kinds.filter((kind) => kind !== null)
      },
    }),
  }),
})
