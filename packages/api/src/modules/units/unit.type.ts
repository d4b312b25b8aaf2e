import { builder } from '../../graphql/builder.ts'
import { type Noun, noun, part } from '../../graphql/noun.ts'
import { Person } from '../people/person.type.ts'
import { listUnits, staffOfUnits, unitStaffStore, unitStore, unitsBelow } from './unit.store.ts'

export const UnitStaff = part({
  name: 'UnitStaff',
  store: unitStaffStore,
  columns: ['duty', 'title', 'validFrom', 'validTo'],
  references: { person: { noun: () => Person, column: 'personId', description: 'The person.' } },
})

export const Unit: Noun<typeof unitStore.table> = noun({
  name: 'Unit',
  store: unitStore,
  columns: ['code', 'name', 'shortName', 'kind', 'phone', 'competences', 'status'],
  references: { parent: { noun: () => Unit, column: 'parentId', description: 'The unit above.' } },
  fields: (t) => ({
    children: t.field({
      type: [Unit.ref],
      description: 'The units right below.',
      complexity: { field: 1, multiplier: 10 },
      resolve: (row, _, { loaders }) => loaders.batch(unitsBelow, row.id),
    }),
    staff: t.field({
      type: [UnitStaff.ref],
      description: 'Who signs for it and who handles in it today.',
      resolve: (row, _, { loaders }) => loaders.batch(staffOfUnits, row.id),
    }),
  }),
})

builder.queryField('unitTree', (t) =>
  t.field({
    type: [Unit.ref],
    access: 'public',
    description: 'Every unit of the tenant, flat: each names its parent.',
    complexity: { field: 20, multiplier: 20 },
    resolve: async (_, __, { db, ability, loaders }) => {
      const rows = await db.read((tx) => listUnits(tx, ability))
      for (const row of rows) loaders.prime(unitStore as never, row as never)
      return rows
    },
  }),
)
