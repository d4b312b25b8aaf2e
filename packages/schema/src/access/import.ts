import { forRoles, merge, type SubjectAccess } from './vocabulary.ts'

/** Files and imports of rosters: the district admin's. Pictures are sent by whoever keeps what shows them. */
export const importAccess: SubjectAccess[] = [
  {
    subject: 'File',
    name: '文件',
    actions: ['read', 'create'],
    attributes: ['id', 'purpose', 'accountId'],
    scopes: {},
    grants: merge(
      { district_admin: [{ can: ['read', 'create'] }] },
      forRoles(['office_admin', 'station_keeper', 'deputy'], { can: ['create'], where: { purpose: 'picture' }, reach: 'tenant' }),
    ),
  },
  {
    subject: 'Import',
    name: '导入',
    actions: ['read', 'create', 'update'],
    attributes: ['id'],
    scopes: {},
    grants: { district_admin: [{ can: ['read', 'create', 'update'] }] },
  },
]
