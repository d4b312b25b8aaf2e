import { Session } from '../../database/session.ts'
import { builder } from '../../graphql/builder.ts'
import { listRegions, type RegionRow } from '../regions/region.store.ts'
import { Region } from '../regions/region.type.ts'
import { type District, listDistricts } from './district-summary.store.ts'
import { type Figure, fewest, shownFigures } from './province-figures.ts'

const FigureRef = builder.objectRef<Figure>('DistrictFigure').implement({
  description: 'How many of what.',
  fields: (t) => ({
    measure: t.exposeString('measure', {
      description:
        'What is counted: sites, deputies, groups, norms, opinions, satisfaction, suggestions that were filed, ballots that were announced, projects that these elected, projects, lights of those being delivered, projects tested by deputies, money in tens of thousands of yuan; or rates in percent (response, resolution, satisfaction; turnout of deputies in ballots, projects tested that are at least basically satisfying, ratings of 4 and 5 by citizens), days (working days within which half, or nine of ten, had their first answer), months (opinions submitted in a month); of suggestions also suggestionsOverdue, suggestionRates in percent (response: of those assigned, the answered; resolution: of the answered, those of class A; satisfaction of their deputies) and suggestionDays (working days from the assignment).',
    }),
    key: t.exposeString('key', {
      description:
        'Of which kind: a common category, a level, open, overdue or how it ended, how content, the class of the reply or unanswered, the kind of the ballot, the level of the congress that elected, budget or spent, the state or the light of projects, which rate, median or p90, a month as YYYY-MM, or all.',
    }),
    value: t.exposeInt('value', {
      nullable: true,
      description: `How many; null when it is about fewer than ${fewest} people, or would tell a figure that is.`,
    }),
  }),
})

const DistrictRef = builder.objectRef<District>('DistrictSummary').implement({
  description: 'The figures of a district.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Short name of the district.' }),
    name: t.exposeString('name', { description: 'Official Chinese name of its congress.' }),
    nameEn: t.exposeString('nameEn', { description: 'Name in English.' }),
    figures: t.field({ type: [FigureRef], description: 'Its figures.', resolve: ({ figures }) => shownFigures([figures]) }),
  }),
})

type Summary = { province: RegionRow; districts: District[] }
const SummaryRef = builder.objectRef<Summary>('ProvinceSummary').implement({
  description: 'The districts of one province in figures; nothing of any person.',
  fields: (t) => ({
    province: t.field({ type: Region, description: 'The province.', resolve: (summary) => summary.province }),
    districts: t.field({ type: [DistrictRef], description: 'Its districts.', resolve: ({ districts }) => districts }),
    totals: t.field({
      type: [FigureRef],
      description: 'The same over all districts; null where it would tell what is hidden of one.',
      resolve: ({ districts }) => shownFigures(districts.map(({ figures }) => figures)),
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
      const [districts, regions] = await Promise.all([
        session.read((tx) => listDistricts(tx, code)),
        services.directory.read((tx) => listRegions(tx)),
      ])
      const province = regions.find((region) => region.code === code)
      if (!province) return null
      const tenantIds = districts.map(({ tenantId }) => tenantId)
      // Before anything is answered: what cannot be recorded is not shown.
      await services.directory.write(async (tx) => tx.enqueue('province-access', { accountId: viewer.accountId, tenantIds }))
      return { province, districts }
    },
  }),
)
