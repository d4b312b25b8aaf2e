import { Session } from '../../database/session.ts'
import { builder } from '../../graphql/builder.ts'
import { listRegions, type RegionRow } from '../regions/region.store.ts'
import { Region } from '../regions/region.type.ts'
import { type Figure, listFigures } from './district-figure.store.ts'

/** Figures about fewer people than this are not shown (DOMAIN 3.8). */
const fewest = 5
const ofPeople = new Set(['deputies'])

type Shown = { measure: string; key: string; value: number | null }
const shown = ({ measure, key, value }: Shown): Shown => {
  const hidden = value !== null && value > 0 && value < fewest && ofPeople.has(measure)
  return { measure, key, value: hidden ? null : value }
}

const FigureRef = builder.objectRef<Shown>('DistrictFigure').implement({
  description: 'How many of what.',
  fields: (t) => ({
    measure: t.exposeString('measure', { description: 'What is counted: sites, deputies, groups, norms.' }),
    key: t.exposeString('key', { description: 'Of which kind: a common category, a level, or all.' }),
    value: t.exposeInt('value', { nullable: true, description: `How many; null when it is about fewer than ${fewest} people.` }),
  }),
})

type District = { slug: string; name: string; nameEn: string; figures: Figure[] }
const DistrictRef = builder.objectRef<District>('DistrictSummary').implement({
  description: 'The figures of a district.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Short name of the district.' }),
    name: t.exposeString('name', { description: 'Official Chinese name of its congress.' }),
    nameEn: t.exposeString('nameEn', { description: 'Name in English.' }),
    figures: t.field({ type: [FigureRef], description: 'Its figures.', resolve: (district) => district.figures.map(shown) }),
  }),
})

type Summary = { province: RegionRow; figures: Figure[] }
const SummaryRef = builder.objectRef<Summary>('ProvinceSummary').implement({
  description: 'The districts of one province in figures; nothing of any person.',
  fields: (t) => ({
    province: t.field({ type: Region, description: 'The province.', resolve: (summary) => summary.province }),
    districts: t.field({
      type: [DistrictRef],
      description: 'Its districts.',
      resolve: ({ figures }) =>
        [...Map.groupBy(figures, ({ slug }) => slug).values()].map((own) => ({ ...(own[0] as Figure), figures: own })),
    }),
    totals: t.field({
      type: [FigureRef],
      description: 'The same over all districts.',
      resolve: ({ figures }) =>
        [...Map.groupBy(figures, ({ measure, key }) => `${measure} ${key}`).values()].map((same) =>
          shown({ ...(same[0] as Figure), value: same.reduce((sum, { value }) => sum + value, 0) }),
        ),
    }),
  }),
})

builder.queryField('provinceSummary', (t) =>
  t.field({
    type: SummaryRef,
    nullable: true,
    access: { action: 'read', subject: 'ProvinceSummary', tenant: 'optional' },
    complexity: { field: 100 },
    description: "The summary of the viewer's own province. Each district finds in its audit that it was read.",
    resolve: async (_, __, { viewer, services }) => {
      const code = viewer?.platformRoles.find(({ role }) => role === 'province_staff')?.regionCode
      if (!viewer || !code) return null
      const session = new Session({ pool: services.pools.province, tenantId: null })
      const [figures, regions] = await Promise.all([
        session.read((tx) => listFigures(tx, code)),
        services.directory.read((tx) => listRegions(tx)),
      ])
      const province = regions.find((region) => region.code === code)
      if (!province) return null
      const tenantIds = [...new Set(figures.map(({ tenantId }) => tenantId))]
      // Before anything is answered: what cannot be recorded is not shown.
      await services.directory.write(async (tx) => tx.enqueue('province-access', { accountId: viewer.accountId, tenantIds }))
      return { province, figures }
    },
  }),
)
