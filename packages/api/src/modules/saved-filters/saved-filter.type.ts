import { builder } from '../../graphql/builder.ts'
import { part } from '../../graphql/noun.ts'
import { Viewer } from '../viewers/viewer.type.ts'
import { listSavedFilters, savedFilterStore } from './saved-filter.store.ts'

export const SavedFilter = part({
  name: 'SavedFilter',
  store: savedFilterStore,
  columns: ['list', 'name', 'ordinal'],
  fields: (t) => ({
    definition: t.string({
      description: 'Arguments of the list by their names, as JSON.',
      resolve: ({ definition }) => JSON.stringify(definition),
    }),
  }),
})

builder.objectField(Viewer, 'savedFilters', (t) =>
  t.field({
    type: [SavedFilter.ref],
    description: 'Filters that the viewer has kept in this tenant, list by list, in their order.',
    resolve: ({ accountId }, _, { db }) => (db.tenantId ? db.read((tx) => listSavedFilters(tx, accountId)) : []),
  }),
)
