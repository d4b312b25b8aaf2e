import { builder } from '../../graphql/builder.ts'
import { noun } from '../../graphql/noun.ts'
import { defaultSecurity, findSecuritySetting, identityProviderStore, securitySettingStore } from './security-setting.store.ts'

export const SecuritySetting = noun({
  name: 'SecuritySetting',
  store: securitySettingStore,
  columns: ['lockoutFailures', 'lockoutMinutes', 'idleMinutes', 'auditMonths'],
})

type SecurityValues = typeof defaultSecurity
const Security = builder.objectRef<SecurityValues>('Security').implement({
  description: 'How the tenant guards its doors: what it has set, and the defaults for the rest.',
  fields: (t) => ({
    lockoutFailures: t.exposeInt('lockoutFailures', { description: securitySettingStore.describe('lockoutFailures') }),
    lockoutMinutes: t.exposeInt('lockoutMinutes', { description: securitySettingStore.describe('lockoutMinutes') }),
    idleMinutes: t.exposeInt('idleMinutes', { description: securitySettingStore.describe('idleMinutes') }),
    auditMonths: t.exposeInt('auditMonths', { description: securitySettingStore.describe('auditMonths') }),
  }),
})

builder.queryField('security', (t) =>
  t.field({
    type: Security,
    access: { action: 'read', subject: 'SecuritySetting' },
    description: 'How the tenant guards its doors.',
    resolve: async (_, __, { db }) => (await db.read((tx) => findSecuritySetting(tx))) ?? defaultSecurity,
  }),
)

export const IdentityProvider = noun({
  name: 'IdentityProvider',
  store: identityProviderStore,
  columns: ['code', 'name', 'status'],
  fields: (t) => ({
    issuer: t.string({
      nullable: true,
      description: `${identityProviderStore.describe('issuer')} For those who may change it.`,
      resolve: (row, _, { ability }) => (ability.can('update', row) ? row.issuer : null),
    }),
    clientId: t.string({
      nullable: true,
      description: `${identityProviderStore.describe('clientId')} For those who may change it.`,
      resolve: (row, _, { ability }) => (ability.can('update', row) ? row.clientId : null),
    }),
  }),
})
