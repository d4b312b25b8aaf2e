import type { SubjectAccess } from './vocabulary.ts'

/** The record of what was done: for the audit administrator alone, whom no other administrator can be. */
export const auditAccess: SubjectAccess = {
  subject: 'AuditEntry',
  name: '审计记录',
  actions: ['read', 'export'],
  attributes: ['id'],
  scopes: {},
  grants: { audit_admin: [{ can: ['read', 'export'] }] },
}
