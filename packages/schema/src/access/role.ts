import type { SubjectAccess } from './vocabulary.ts'

/** Roles of the tenant. Nobody can widen one beyond its base: a role only says what it withholds. */
export const roleAccess: SubjectAccess = {
  subject: 'Role',
  name: '角色',
  actions: ['read', 'create', 'update', 'retire'],
  attributes: ['id', 'status', 'base'],
  scopes: {},
  grants: {
    district_admin: [{ can: ['read', 'create', 'update', 'retire'] }],
    security_admin: [{ can: ['read'] }],
    office_admin: [{ can: ['read'], reach: 'tenant' }],
  },
}

/** Who has which role. An office admin gives the keeper's role within the own branch. */
export const membershipAccess: SubjectAccess = {
  subject: 'Membership',
  name: '角色授予',
  actions: ['read', 'create', 'end'],
  attributes: ['id', 'accountId', 'base', 'siteAncestorIds'],
  scopes: { branch: 'siteAncestorIds' },
  grants: {
    district_admin: [{ can: ['read', 'create', 'end'] }],
    security_admin: [{ can: ['read', 'end'] }],
    office_admin: [{ can: ['read', 'create', 'end'], where: { base: 'station_keeper' } }],
  },
}
