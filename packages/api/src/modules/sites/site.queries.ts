import { commonCategories, statuses } from '@minhui/schema/rules/codes'
import { GraphQLError } from 'graphql'
import type { Condition } from '../../database/page.ts'
import { builder } from '../../graphql/builder.ts'
import { listField } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { idOf, textOf, uuidOf } from '../../graphql/filter-args.ts'
import { findSiteByCode, listSitesNear, listSiteTree, siteConditions, siteOrders, sitePages, siteStore } from './site.store.ts'
import { Site } from './site.type.ts'

const SiteOrder = builder.enumType('SiteOrder', {
  description: 'Order of a list of sites.',
  values: {
    NEWEST: { value: 'newest', description: 'Entered last first.' },
    CODE: { value: 'code', description: 'By code.' },
    UPDATED: { value: 'updated', description: 'Changed longest ago first, for synchronising.' },
  } as const,
})

listField('sites', {
  noun: Site,
  pages: sitePages,
  orders: siteOrders,
  access: 'public',
  description: 'Sites: those in use unless another status is asked for.',
  args: (arg) => ({
    orderBy: arg({ type: SiteOrder, defaultValue: 'code', description: 'Order of the list.' }),
    search: arg.string({ description: 'Part of the name, or the beginning of the code.' }),
    status: arg({ type: enumOf(statuses), description: 'Status of the sites.' }),
    commonCategory: arg({ type: enumOf(commonCategories), description: 'Common category of their kind.' }),
    kindId: arg.id({ description: 'Sites of this kind.' }),
    parentId: arg.id({ description: 'Sites right below this one.' }),
    withinId: arg.id({ description: 'This site and all below it.' }),
    updatedSince: arg({
      type: 'DateTime',
      description:
        'Changed since then, retired sites among them for those who may see them; what citizens see no more is in `tombstones`.',
    }),
  }),
  ask: (args) => {
    const { updatedSince, status, commonCategory } = args as Record<string, string | null>
    const conditions: (Condition | null)[] = [
      status || !updatedSince ? siteConditions.status(status ?? 'active') : null,
      commonCategory ? siteConditions.category(commonCategory) : null,
      idOf(args, 'kindId', 'SiteKind', siteConditions.kind),
      idOf(args, 'parentId', 'Site', siteConditions.parent),
      idOf(args, 'withinId', 'Site', siteConditions.within),
      textOf(args, 'search', siteConditions.search),
      updatedSince ? siteConditions.updatedSince(updatedSince) : null,
    ]
    return { order: args['orderBy'] as string, conditions: conditions.filter((c) => c !== null) }
  },
})

builder.queryField('siteByCode', (t) =>
  t.field({
    type: Site.ref,
    nullable: true,
    access: 'public',
    description: 'A site by its business key; null when there is none that the viewer may see.',
    args: { code: t.arg.string({ required: true, description: 'The key.' }) },
    resolve: async (_, { code }, { db, ability }) =>
      (await db.read((tx) => findSiteByCode(tx, ability, code.slice(0, 40).replaceAll('\0', '')))) ?? null,
  }),
)

builder.queryField('siteTree', (t) =>
  t.field({
    type: [Site.ref],
    access: 'public',
    description: 'The tree of sites, flat: each names its parent by `parentId`. Whole, or one branch; at most 5,000 sites.',
    complexity: { field: 50, multiplier: 20 },
    args: { rootId: t.arg.id({ description: 'The branch of this site only.' }) },
    resolve: async (_, { rootId }, { db, ability, loaders }) => {
      const root = rootId == null ? null : uuidOf(String(rootId), 'Site', 'rootId')
      const rows = await db.read((tx) => listSiteTree(tx, ability, root))
      if (rows.length > 5000) {
        throw new GraphQLError('The tree has more than 5,000 sites: ask for it by branches', {
          extensions: { code: 'BAD_USER_INPUT', argument: 'rootId' },
        })
      }
      for (const row of rows) loaders.prime(siteStore, row)
      return rows
    },
  }),
)

const NearbySite = builder.objectRef<{ distance: number }>('NearbySite').implement({
  description: 'A site and how far away it is.',
  fields: (t) => ({
    distance: t.int({ description: 'Metres, as the crow flies.', resolve: (row) => Math.round(row.distance) }),
    site: t.field({ type: Site.ref, description: 'The site.', resolve: (row) => row as never }),
  }),
})

builder.queryField('sitesNear', (t) =>
  t.field({
    type: [NearbySite],
    access: 'public',
    description: 'Sites near a place, the nearest first; at most 100.',
    complexity: { field: 10, multiplier: 20 },
    args: {
      latitude: t.arg.float({ required: true, description: 'Degrees, -90 to 90 (WGS 84).' }),
      longitude: t.arg.float({ required: true, description: 'Degrees, -180 to 180 (WGS 84).' }),
      radius: t.arg.int({ defaultValue: 3000, description: 'Metres, at most 50,000.' }),
    },
    resolve: async (_, { latitude, longitude, radius }, { db, ability }) => {
      const metres = radius ?? 3000
      if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || metres < 1 || metres > 50_000) {
        throw new GraphQLError('latitude, longitude or radius is out of range', { extensions: { code: 'BAD_USER_INPUT' } })
      }
      const rows = await db.read((tx) => listSitesNear(tx, ability, { latitude, longitude, radius: metres }))
      return rows as unknown as { distance: number }[]
    },
  }),
)
