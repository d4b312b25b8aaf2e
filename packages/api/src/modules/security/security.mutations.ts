import { z } from 'zod'
import { newId } from '../../database/new-id.ts'
import { catalogue } from '../../graphql/catalogue.ts'
import { textSchema } from '../../graphql/column.ts'
import { absent, columns, optional, scalar } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { IdentityProvider, SecuritySetting } from './security.type.ts'
import {
  findSecuritySetting,
  identityProviderStore,
  lockSecuritySetting,
  securitySettingStore,
} from './security-setting.store.ts'

const between = (least: number, most: number, column: 'lockoutFailures' | 'lockoutMinutes' | 'idleMinutes' | 'auditMonths') =>
  absent(scalar('Int', z.number().int().min(least).max(most), securitySettingStore.describe(column)))

mutation({
  name: 'securityUpdate',
  description: 'Changes how the tenant guards its doors; what is left out stays.',
  access: { action: 'update', subject: 'SecuritySetting' },
  input: {
    lockoutFailures: between(3, 5, 'lockoutFailures'),
    lockoutMinutes: between(15, 60, 'lockoutMinutes'),
    idleMinutes: between(5, 720, 'idleMinutes'),
    auditMonths: between(6, 120, 'auditMonths'),
  },
  payload: { field: 'securitySetting', noun: SecuritySetting },
  work: async ({ tx, input, permit }) => {
    await lockSecuritySetting(tx)
    tx.announce({ topic: 'access', tenantId: tx.tenantId })
    const row = await findSecuritySetting(tx)
    if (row) return securitySettingStore.update(tx, permit('update', 'SecuritySetting', row), input)
    return securitySettingStore.insert(tx, permit('update', 'SecuritySetting', input))
  },
})

catalogue({
  noun: IdentityProvider,
  list: 'identityProviders',
  orderBy: ['code'],
  // Another directory is another row: who was joined with this one must not become somebody of that, nor its secret go there.
  fixed: ['issuer', 'clientId'],
  input: {
    ...columns(identityProviderStore, ['code', 'name', 'clientId']),
    issuer: scalar('String', z.url({ protocol: /^https?$/ }).max(300), identityProviderStore.describe('issuer')),
    clientSecret: optional({
      ...scalar('String', textSchema(300), 'The secret shared with the directory; it is never shown.'),
      secret: true,
    }),
  },
  retires: true,
  complete: async ({ clientSecret, ...values }, { context }, before) => {
    const rowId = before?.id ?? newId()
    const sealed = clientSecret ? context.services.keys.seal(clientSecret as string, `identity provider ${rowId}`) : undefined
    return { ...(!before && { id: rowId }), ...values, ...(sealed && { clientSecretSealed: sealed }) }
  },
})
