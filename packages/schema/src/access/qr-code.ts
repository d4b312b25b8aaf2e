import type { SubjectAccess } from './vocabulary.ts'

/** QR codes: the district admin issues, prints and revokes them. */
export const qrCodeAccess: SubjectAccess = {
  subject: 'QrCode',
  name: '二维码',
  actions: ['read', 'create', 'retire'],
  attributes: ['id', 'status'],
  scopes: {},
  grants: { district_admin: [{ can: ['read', 'create', 'retire'] }], office_admin: [{ can: ['read'], reach: 'tenant' }] },
}
