import { catalogue, forRoles, insiders, merge, type SubjectAccess } from './vocabulary.ts'

const everybody = ['anonymous', 'citizen', ...insiders, 'operator'] as const

/** The tenant itself: opened, suspended and reopened by the operator only. */
export const tenantAccess: SubjectAccess = {
  subject: 'Tenant',
  name: '租户',
  actions: ['read', 'create', 'update', 'suspend', 'erase'],
  attributes: ['id', 'status'],
  scopes: {},
  grants: {
    anonymous: [{ can: ['read'], where: { status: 'open' }, reach: 'tenant' }],
    province_staff: [{ can: ['read'], where: { status: 'open' }, reach: 'tenant' }],
    district_admin: [{ can: ['read'], reach: 'tenant' }],
    operator: [{ can: ['read', 'create', 'update', 'suspend', 'erase'] }],
  },
}

/** Looks and switches. */
export const tenantSettingAccess: SubjectAccess = {
  subject: 'TenantSetting',
  name: '租户设置',
  actions: ['read', 'update'],
  attributes: ['id'],
  scopes: {},
  grants: merge(
    forRoles(everybody, { can: ['read'], reach: 'tenant' }),
    forRoles(['district_admin', 'operator'], { can: ['update'] }),
  ),
}

/** The tenant's changes of the calendar. */
export const calendarDayAccess: SubjectAccess = {
  subject: 'CalendarDay',
  name: '工作日历',
  actions: ['read', 'create', 'retire'],
  attributes: ['id'],
  scopes: {},
  grants: merge(
    forRoles(everybody, { can: ['read'], reach: 'tenant' }),
    forRoles(['district_admin', 'operator'], { can: ['create', 'retire'] }),
  ),
}

const configuredByOperator = { operator: [{ can: ['read', 'create', 'update', 'retire'] as const }] }

/** Bodies with their terms, sessions, constituencies and delegations. */
export const bodyAccess = [
  catalogue('CongressBody', '人大机构', configuredByOperator),
  open(catalogue('Term', '届次', configuredByOperator)),
  open(catalogue('CongressSession', '会议', configuredByOperator)),
  catalogue('Constituency', '选区'),
  catalogue('Delegation', '代表团'),
]

/** A subject whose rows have no status: everybody reads each of them, and none is retired. */
function open(access: SubjectAccess): SubjectAccess {
  return {
    ...access,
    actions: ['read', 'create', 'update'],
    attributes: ['id'],
    grants: merge(withoutRetire(access.grants), forRoles(['anonymous', 'citizen'], { can: ['read'], reach: 'tenant' })),
  }
}

function withoutRetire(grants: SubjectAccess['grants']): SubjectAccess['grants'] {
  return Object.fromEntries(
    Object.entries(grants)
      .filter(([role]) => role !== 'anonymous' && role !== 'citizen')
      .map(([role, list]) => [role, list.map((g) => ({ ...g, can: g.can.filter((a) => a !== 'retire') }))]),
  )
}

/** What waits to be done on the platform: the operator's to watch. */
export const jobAccess: SubjectAccess = {
  subject: 'Job',
  name: '后台任务',
  actions: ['read', 'update'],
  attributes: ['id'],
  scopes: {},
  grants: { operator: [{ can: ['read', 'update'] }] },
}
