import { features, languages } from '@minhui/schema/rules/codes'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { textSchema } from '../../graphql/column.ts'
import { enumOf } from '../../graphql/enums.ts'
import { absent, changes, columns, id, listOf, optional, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { sessionFor } from '../../tenant-session.ts'
import { hasExport, isGathering } from '../tenant-exports/tenant-export.store.ts'
import { writeFirstAdmin } from './first-admin.store.ts'
import {
  findRegionLevel,
  findSetting,
  findTenantsUsing,
  insertFirstSetting,
  insertTenant,
  lockTenant,
  type TenantRow,
  tenantSettingStore,
  tenantShape,
  updateTenant,
} from './tenant.store.ts'
import { Tenant, TenantSetting } from './tenant.type.ts'

/** The operator's own way to the database: the list of tenants, and nothing that is theirs. */
const asOperator =
  (reason: string, tenantId: string | null = null) =>
  (context: Context) =>
    context.services.crossTenant(reason, context, tenantId)

const host = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/)
const names = {
  name: scalar('String', textSchema(100), 'Official Chinese name of the congress.'),
  nameEn: scalar('String', textSchema(100), 'Name in English.'),
  hosts: absent(listOf('String', host, 'Host names that choose this tenant.', 10)),
}
const slug = scalar(
  'String',
  z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9-]{1,38}[a-z0-9]$/)
    .refine((s) => !reserved.has(s), { params: { code: 'TAKEN' } }),
  'Short name in addresses: 3 to 40 small letters, digits and hyphens.',
)
/** First parts of addresses that are the server's own. */
const reserved = new Set([
  'admin',
  'graphql',
  'graphiql',
  'healthz',
  'readyz',
  'metrics',
  'auth',
  'files',
  'q',
  'assets',
  'dev',
  'schema',
  'api',
  'own-data',
  'province',
])
const color = scalar(
  'String',
  z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/),
  'A colour as #rrggbb.',
)

const payload = { field: 'tenant', noun: { name: 'Tenant', ref: Tenant, store: tenantShape } as never }

mutation({
  name: 'tenantOpen',
  description: 'Opens a tenant for a district, with the roles of the vocabulary and its first admin.',
  access: { action: 'create', subject: 'Tenant', tenant: 'optional' },
  input: {
    slug,
    ...names,
    regionCode: scalar('String', z.string().regex(/^\d{6}$/), 'District, as its code of GB/T 2260.'),
    primaryColor: absent(color),
    accentColor: absent(color),
    adminName: scalar('String', textSchema(60), 'Name of the first admin.'),
  },
  payload,
  session: (context) => asOperator('open a tenant', newId())(context),
  work: async ({ tx, input, permit }) => {
    const level = await findRegionLevel(tx, input.regionCode)
    if (!level) throw new UserError('NOT_FOUND', 'regionCode')
    if (level !== 'district') throw new UserError('REGION_LEVEL', 'regionCode')
    const hosts = input.hosts ?? []
    if ((await findTenantsUsing(tx, undefined, hosts)).length > 0) throw new UserError('TAKEN', 'hosts')
    const row = await insertTenant(tx, permit('create', 'Tenant', { ...input, hosts, id: tx.tenantId, status: 'open' }))
    await insertFirstSetting(tx, {
      id: newId(),
      primaryColor: input.primaryColor ?? '#b3161b',
      accentColor: input.accentColor ?? '#d9a441',
    })
    await writeFirstAdmin(tx, input.adminName)
    tx.announce({ topic: 'tenant', tenantId: row.id })
    return row as never
  },
})

const tenantId = id('Tenant', 'The tenant.')
const onTenant = { access: { action: 'update', subject: 'Tenant', tenant: 'optional' }, payload } as const

async function take(tx: WriteTx, input: { id: string; expectedVersion?: number }, permit: (row: TenantRow | undefined) => never) {
  const row = await lockTenant(tx, input.id)
  const permitted = permit(row) as TenantRow
  if (input.expectedVersion !== undefined && input.expectedVersion !== permitted.version)
    throw new UserError('CONFLICT', 'expectedVersion')
  return permitted as never as Parameters<typeof updateTenant>[1]
}

mutation({
  ...onTenant,
  name: 'tenantUpdate',
  description: 'Changes the short name, the names or the hosts of a tenant.',
  input: { id: tenantId, expectedVersion, ...changes({ slug, ...names }) },
  session: asOperator('change a tenant'),
  work: async ({ tx, input: { id: rowId, expectedVersion: version, ...patch }, permit }) => {
    const row = await take(tx, { id: rowId, expectedVersion: version }, (found) => permit('update', 'Tenant', found) as never)
    const others = await findTenantsUsing(tx, undefined, patch.hosts ?? [])
    if (others.some((other) => other.id !== row.id)) throw new UserError('TAKEN', 'hosts')
    const given = Object.fromEntries(Object.entries(patch).filter(([, v]) => v !== undefined))
    tx.announce({ topic: 'tenant', tenantId: row.id })
    return (await updateTenant(tx, row, given)) as never
  },
})

const reason = scalar('String', textSchema(500), 'Why.')

mutation({
  ...onTenant,
  access: { action: 'suspend', subject: 'Tenant', tenant: 'optional' },
  name: 'tenantSuspend',
  description: 'Suspends a tenant: only its admins are served. Nothing is lost.',
  input: { id: tenantId, reason },
  session: asOperator('suspend a tenant'),
  work: async ({ tx, input, permit }) => {
    const row = await take(tx, input, (found) => permit('suspend', 'Tenant', found) as never)
    if (row.status !== 'open') throw new UserError('STATUS', 'id')
    tx.announce({ topic: 'tenant', tenantId: row.id })
    return (await updateTenant(tx, row, { status: 'suspended', statusReason: input.reason })) as never
  },
})

mutation({
  ...onTenant,
  access: { action: 'suspend', subject: 'Tenant', tenant: 'optional' },
  name: 'tenantReopen',
  description: 'Opens a suspended tenant again.',
  input: { id: tenantId },
  session: asOperator('reopen a tenant'),
  work: async ({ tx, input, permit }) => {
    const row = await take(tx, input, (found) => permit('suspend', 'Tenant', found) as never)
    if (row.status !== 'suspended') throw new UserError('STATUS', 'id')
    tx.announce({ topic: 'tenant', tenantId: row.id })
    return (await updateTenant(tx, row, { status: 'open', statusReason: null })) as never
  },
})

mutation({
  ...onTenant,
  access: { action: 'erase', subject: 'Tenant', tenant: 'optional' },
  name: 'tenantErase',
  description:
    'Deletes all data of a suspended tenant for good, on its exit: its rows, its files, and the accounts that were only its own. Its name stays on the list.',
  input: {
    id: tenantId,
    expectedVersion,
    confirmSlug: scalar('String', textSchema(40), 'Its short name, typed once more.'),
    unexported: absent(
      scalar('Boolean', z.boolean(), 'True where it has no use for its data; else it must have gathered them in an export.'),
    ),
  },
  session: asOperator('erase a tenant'),
  before: async (input, { services }) => {
    const [kept, gathering] = await sessionFor(services, input.id).read((tx) => Promise.all([hasExport(tx), isGathering(tx)]))
    if (gathering) throw new UserError('IN_USE', 'id')
    if (!input.unexported && !kept) throw new UserError('EXPORT_FIRST', 'unexported')
  },
  work: async ({ tx, input, permit, context }) => {
    const row = await take(tx, input, (found) => permit('erase', 'Tenant', found) as never)
    if (row.status !== 'suspended') throw new UserError('STATUS', 'id')
    if (row.slug !== input.confirmSlug) throw new UserError('INVALID', 'confirmSlug')
    tx.announce({ topic: 'tenant', tenantId: row.id })
    const asked = await updateTenant(tx, row as never, { erasedBy: context.viewer?.accountId ?? null })
    tx.enqueue('tenant-erase', { erasedId: row.id, version: asked.version })
    return asked as never
  },
})

/** A logo is an address or a small image; SVG is shown as an image only, where its scripts do not run. */
const logo = z
  .string()
  .trim()
  .max(90_000)
  .regex(/^(https:\/\/[^\s"'<>]{1,500}|data:image\/(png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/=]+)$/)

mutation({
  name: 'tenantSettingUpdate',
  description: 'Changes how the tenant of this request looks and what it has switched on.',
  access: { action: 'update', subject: 'TenantSetting' },
  input: {
    expectedVersion,
    primaryColor: absent(color),
    accentColor: absent(color),
    logo: optional(scalar('String', logo, 'An https address or a data URL of an image of at most 64 kB.')),
    languages: absent({
      ...listOf('String', z.enum(languages), 'Languages offered, the first is the default.', languages.length),
      schema: z
        .array(z.enum(languages))
        .min(1)
        .refine((l) => new Set(l).size === l.length, { params: { code: 'DUPLICATE' } }),
    }),
    features: absent({
      ...listOf('String', z.enum(features), 'Everything that is switched on.', features.length),
      type: enumOf(features),
    }),
    ...columns(tenantSettingStore, ['slogan', 'introduction', 'introductionEn']),
  },
  payload: { field: 'tenantSetting', noun: TenantSetting },
  work: async ({ tx, input: { expectedVersion: version, features: on, ...patch }, permit }) => {
    const current = await findSetting(tx)
    const row = permit('update', 'TenantSetting', current && (await tenantSettingStore.lock(tx, current.id)))
    tx.announce({ topic: 'tenant', tenantId: tx.tenantId })
    return tenantSettingStore.update(
      tx,
      row,
      { ...patch, ...(on && { features: Object.fromEntries(on.map((f) => [f, true])) }) },
      version,
    )
  },
})
