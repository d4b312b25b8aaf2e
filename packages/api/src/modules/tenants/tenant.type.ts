import { features, tenantStatuses } from '@minhui/schema/rules/codes'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { noun } from '../../graphql/noun.ts'
import { listRegions } from '../regions/region.store.ts'
import { Region } from '../regions/region.type.ts'
import { findSetting, listOpenTenants, listTenants, type TenantRow, tenantSettingStore } from './tenant.store.ts'

export const TenantSetting = noun({
  name: 'TenantSetting',
  store: tenantSettingStore,
  columns: ['primaryColor', 'accentColor', 'logo', 'languages', 'slogan', 'introduction', 'introductionEn'],
  fields: (t) => ({
    features: t.field({
      type: [enumOf(features)] as never,
      description: 'What is switched on.',
      resolve: (row) => features.filter((feature) => row.features[feature] === true) as never,
    }),
  }),
})

export const Tenant = builder.objectRef<TenantRow>('Tenant').implement({
  description: 'A district congress on the platform.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the tenant.', resolve: (row) => encodeId('Tenant', row.id) }),
    slug: t.exposeString('slug', { description: 'Short name in addresses, e.g. binhu.' }),
    name: t.exposeString('name', { description: 'Official Chinese name of the congress.' }),
    nameEn: t.exposeString('nameEn', { description: 'Name in English.' }),
    hosts: t.exposeStringList('hosts', { description: 'Host names that choose this tenant.' }),
    status: t.field({
      type: enumOf(tenantStatuses) as never,
      description: 'Open, or suspended.',
      resolve: (row) => row.status as never,
    }),
    version: t.exposeInt('version', { description: 'Grows by one with each change.' }),
    region: t.field({
      type: Region,
      nullable: true,
      description: 'The district whose congress this is.',
      resolve: async (row, _, { services }) => {
        const regions = await services.directory.read((tx) => listRegions(tx))
        return regions.find((region) => region.code === row.regionCode) ?? null
      },
    }),
  }),
})

builder.queryField('tenant', (t) =>
  t.field({
    type: Tenant,
    access: 'public',
    description: 'The tenant of this request.',
    resolve: (_, __, { tenant }) => tenant as TenantRow,
  }),
)

builder.queryField('tenants', (t) =>
  t.field({
    type: [Tenant],
    access: 'everywhere',
    description: 'The district congresses on the platform, by region: the open ones, and all for an operator.',
    resolve: (_, __, { services, ability }) =>
      services.directory.read((tx) => (ability.can('update', 'Tenant') ? listTenants(tx) : listOpenTenants(tx))),
  }),
)

builder.queryField('tenantSetting', (t) =>
  t.field({
    type: TenantSetting.ref,
    nullable: true,
    access: 'public',
    description: 'How the tenant of this request looks and what it has switched on.',
    resolve: async (_, __, { db }) => (await db.read((tx) => findSetting(tx))) ?? null,
  }),
)

builder.subscriptionField('tenantChanged', (t) =>
  t.field({
    type: TenantSetting.ref,
    nullable: true,
    access: 'public',
    description: 'The settings of the tenant each time that they change, read anew as the subscriber.',
    subscribe: (_, __, { services, tenant }) =>
      services.feed.iterate((change) => change.topic === 'tenant' && change.tenantId === tenant?.id),
    resolve: async (_, __, { db, loaders }) => {
      loaders.clear()
      return (await db.read((tx) => findSetting(tx))) ?? null
    },
  }),
)
