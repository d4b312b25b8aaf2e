import { forRoles, merge, type SubjectAccess } from './vocabulary.ts'

/** Files and imports of rosters: the district admin's. Pictures are sent by whoever keeps what shows them, attachments by whoever works on cases. */
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
      // What is shown with an activity, by whoever holds it.
      forRoles(['group_convener'], { can: ['create'], where: { purpose: 'attachment' }, reach: 'tenant' }),
      // What is attached to what is said, by whoever works on cases.
      forRoles(['office_admin', 'station_keeper', 'deputy', 'department_handler', 'supervisor', 'prosecutor_liaison'], {
        can: ['create'],
        where: { purpose: 'attachment' },
        reach: 'tenant',
      }),
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
