import { forRoles, insiders, merge, type SubjectAccess } from './vocabulary.ts'

/** The words in which a tenant tells people of things. */
const notificationTemplateAccess: SubjectAccess = {
  subject: 'NotificationTemplate',
  name: '通知模板',
  actions: ['read', 'create', 'update'],
  attributes: ['id'],
  scopes: {},
  grants: { district_admin: [{ can: ['read', 'create', 'update'] }] },
}

/** Systems of others that are told of events. */
const webhookAccess: SubjectAccess = {
  subject: 'Webhook',
  name: '事件推送',
  actions: ['read', 'create', 'update', 'retire'],
  attributes: ['id', 'status'],
  scopes: {},
  grants: { district_admin: [{ can: ['read', 'create', 'update', 'retire'] }] },
}

/** What they were told. */
const webhookDeliveryAccess: SubjectAccess = {
  subject: 'WebhookDelivery',
  name: '推送记录',
  actions: ['read', 'update'],
  attributes: ['id'],
  scopes: {},
  grants: { district_admin: [{ can: ['read', 'update'] }] },
}

export const notificationAccess = [notificationTemplateAccess, webhookAccess, webhookDeliveryAccess]

/** Notices about personal data: everybody reads what is published (PIPL 17). */
export const noticeAccess: SubjectAccess = {
  subject: 'Notice',
  name: '告知书',
  actions: ['read', 'create', 'update', 'publish'],
  attributes: ['id', 'status'],
  scopes: {},
  grants: merge(
    forRoles(['anonymous', 'citizen', ...insiders], { can: ['read'], where: { status: 'published' }, reach: 'tenant' }),
    {
      district_admin: [{ can: ['read', 'create', 'update', 'publish'] }],
    },
  ),
}

/** All data of the tenant in one file. */
export const tenantExportAccess: SubjectAccess = {
  subject: 'TenantExport',
  name: '全量导出',
  actions: ['read', 'create'],
  attributes: ['id'],
  scopes: {},
  grants: { district_admin: [{ can: ['read', 'create'] }] },
}
