import { ForbiddenError } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import { UserError } from '../../errors/user-error.ts'
import { listField } from '../../graphql/connection.ts'
import { mutation } from '../../graphql/mutation.ts'
import { noun } from '../../graphql/noun.ts'
import { exportOrders, exportPages, isGathering, lockExports, tenantExportStore } from './tenant-export.store.ts'

/**
 * Whether somebody may take all data of the tenant along: a district admin from whom nothing is withheld, for the file
 * holds what else is revealed one by one.
 */
export const mayTakeAll = ({ ability, viewer }: Pick<Context, 'ability' | 'viewer'>, action: 'read' | 'create'): boolean =>
  ability.can(action, 'TenantExport') &&
  ability.can('reveal', 'Person') &&
  (viewer?.memberships.some(({ base, withheld }) => base === 'district_admin' && withheld.length === 0) ?? false)

const TenantExport = noun({
  name: 'TenantExport',
  store: tenantExportStore,
  columns: ['status', 'size', 'sha256', 'expiresAt'],
  fields: (t) => ({
    url: t.string({
      nullable: true,
      description: 'Where it is fetched; to fetch it is on record. Null until it is ready, and once its time is over.',
      resolve: (row, _, { tenant, ability, viewer }) =>
        row.status === 'ready' && row.expiresAt && mayTakeAll({ ability, viewer }, 'read')
          ? `/${tenant?.slug}/tenant-exports/${row.id}.zip`
          : null,
    }),
  }),
})

listField('tenantExports', {
  noun: TenantExport,
  pages: exportPages,
  orders: exportOrders,
  access: { action: 'read', subject: 'TenantExport' },
  description: 'Exports of all data of the tenant, the newest first.',
  ask: () => ({ order: 'newest', conditions: [] }),
})

mutation({
  name: 'tenantExportCreate',
  description:
    'Gathers all data of the tenant in one zip file: documented JSON, and the files. Whoever asks is told when it is ready.',
  access: { action: 'create', subject: 'TenantExport' },
  input: {},
  payload: { field: 'tenantExport', noun: TenantExport },
  creates: true,
  work: async ({ tx, permit, context }) => {
    if (!mayTakeAll(context, 'create')) throw new ForbiddenError()
    await lockExports(tx)
    if (await isGathering(tx)) throw new UserError('IN_USE')
    const values = permit('create', 'TenantExport', { accountId: context.viewer?.accountId as string })
    const row = await tenantExportStore.insert(tx, values)
    tx.enqueue('tenant-export', { exportId: row.id })
    return row
  },
})
