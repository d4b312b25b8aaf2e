import type { SubjectAccess } from './vocabulary.ts'

/** Files and imports of rosters: the district admin's. */
export const importAccess: SubjectAccess[] = [
  {
    subject: 'File',
    name: '文件',
    actions: ['read', 'create'],
    attributes: ['id'],
    scopes: {},
    grants: { district_admin: [{ can: ['read', 'create'] }] },
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
