/** Roles that a tenant gives; who has none is `anonymous`. */
export const tenantRoles = [
  'district_admin',
  'office_admin',
  'station_keeper',
  'deputy',
  'group_convener',
  'supervisor',
  'department_handler',
  'teller',
  'prosecutor_liaison',
  'security_admin',
  'audit_admin',
  'citizen',
] as const

/** The three administrators (三员分立): nobody holds two of these roles in a tenant (DOMAIN 3.10). */
export const separateRoles = ['district_admin', 'security_admin', 'audit_admin'] as const

/** Roles of staff: their rights count only in a session with a second factor (DOMAIN 3.10). */
export const staffRoles = [
  'district_admin',
  'office_admin',
  'station_keeper',
  'supervisor',
  'department_handler',
  'teller',
  'prosecutor_liaison',
  'security_admin',
  'audit_admin',
  'operator',
  'province_staff',
] as const

/** Whether these roles, held by one person, hold two of the three administrators. */
export const areSeparate = (bases: readonly string[]): boolean =>
  separateRoles.filter((role) => bases.some((base) => base === role)).length <= 1
