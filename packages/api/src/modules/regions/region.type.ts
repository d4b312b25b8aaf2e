import { regionLevels } from '@minhui/schema/rules/codes'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { listRegions, type RegionRow } from './region.store.ts'

export const Region = builder.objectRef<RegionRow>('Region').implement({
  description: 'An administrative division: province, city or district.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Six-digit division code of GB/T 2260, e.g. 320211.' }),
    level: t.field({
      type: enumOf(regionLevels) as never,
      description: 'Province, city or district.',
      resolve: (r) => r.level as never,
    }),
    name: t.exposeString('name', { description: 'Official Chinese name.' }),
    nameEn: t.exposeString('nameEn', { description: 'Name in Latin letters.' }),
    parentCode: t.exposeString('parentCode', { nullable: true, description: 'Code of the division above; null for a province.' }),
  }),
})

builder.queryField('regions', (t) =>
  t.field({
    type: [Region],
    access: 'everywhere',
    description: 'The tree of administrative divisions, flat: those above before those below.',
    resolve: (_, __, { services }) => services.directory.read((tx) => listRegions(tx)),
  }),
)
