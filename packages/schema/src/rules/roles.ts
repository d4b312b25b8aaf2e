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
  'citizen',
] as const
