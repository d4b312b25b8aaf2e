import type { SubjectAccess } from './vocabulary.ts'

/**
 * Systems that ask with a key. A key opens a door, so it is the security administrator's to make and to take back; the
 * district admin, who works with these systems, and the audit administrator see which there are (DOMAIN 3.10).
 */
export const apiClientAccess: SubjectAccess = {
  subject: 'ApiClient',
  name: '接口客户端',
  actions: ['read', 'create', 'update', 'retire'],
  attributes: ['id', 'status'],
  scopes: {},
  grants: {
    security_admin: [{ can: ['read', 'create', 'update', 'retire'] }],
    district_admin: [{ can: ['read'] }],
    audit_admin: [{ can: ['read'] }],
  },
}
