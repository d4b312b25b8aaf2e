import { separateRoles, tenantRoles } from '../rules/roles.ts'
import { forRoles, insiders, merge, type SubjectAccess } from './vocabulary.ts'

/** Roles that a district admin gives and takes away: not those of the administrators who watch over it. */
const ordinaryRoles = tenantRoles.filter((role) => role !== 'security_admin' && role !== 'audit_admin')

/** Roles of the tenant. Nobody can widen one beyond its base: a role only says what it withholds. */
export const roleAccess: SubjectAccess = {
  subject: 'Role',
  name: '角色',
  actions: ['read', 'create', 'update', 'retire'],
  attributes: ['id', 'status', 'base'],
  scopes: {},
  grants: {
    // Whoever watches over the district admin is not the district admin's to narrow or retire.
    district_admin: [{ can: ['read'] }, { can: ['create', 'update', 'retire'], where: { base: { $in: [...ordinaryRoles] } } }],
    security_admin: [{ can: ['read'] }],
    operator: [{ can: ['read'] }],
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
    district_admin: [{ can: ['read'] }, { can: ['create', 'end'], where: { base: { $in: [...ordinaryRoles] } } }],
    security_admin: [{ can: ['read'] }, { can: ['end'], where: { base: { $ne: 'audit_admin' } } }],
    operator: [{ can: ['end'], where: { base: { $in: [...separateRoles] } } }],
    office_admin: [{ can: ['read', 'create', 'end'], where: { base: 'station_keeper' } }],
  },
}

/** Invitations: who may give a role may invite to it, and the operator invites the three administrators of a tenant. */
export const invitationAccess: SubjectAccess = {
  ...membershipAccess,
  subject: 'Invitation',
  name: '邀请',
  grants: {
    ...membershipAccess.grants,
    operator: [{ can: ['create', 'end'], where: { base: { $in: [...separateRoles] } } }],
  },
}

/** How a tenant guards its doors: the security administrator's to say. */
export const securitySettingAccess: SubjectAccess = {
  subject: 'SecuritySetting',
  name: '安全设置',
  actions: ['read', 'update'],
  attributes: ['id'],
  scopes: {},
  grants: {
    security_admin: [{ can: ['read', 'update'] }],
    audit_admin: [{ can: ['read'] }],
    district_admin: [{ can: ['read'] }],
  },
}

/** Directories for single sign-on. */
export const identityProviderAccess: SubjectAccess = {
  subject: 'IdentityProvider',
  name: '单点登录',
  actions: ['read', 'create', 'update', 'retire'],
  attributes: ['id', 'status'],
  scopes: {},
  grants: merge(
    forRoles(['anonymous', 'citizen', ...insiders], { can: ['read'], where: { status: 'active' }, reach: 'tenant' }),
    {
      security_admin: [{ can: ['read', 'create', 'update', 'retire'] }],
    },
  ),
}
