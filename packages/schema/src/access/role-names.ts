import { apiScopeNames } from '../rules/api-scopes.ts'
import type { RoleName } from './vocabulary.ts'

/** Names of the roles of the vocabulary; a tenant renames its own. */
export const roleNames: Record<RoleName, { name: string; nameEn: string }> = {
  anonymous: { name: '游客', nameEn: 'Visitor' },
  citizen: { name: '群众', nameEn: 'Citizen' },
  deputy: { name: '人大代表', nameEn: 'Deputy' },
  station_keeper: { name: '站点联络员', nameEn: 'Station keeper' },
  group_convener: { name: '专业小组召集人', nameEn: 'Group convener' },
  office_admin: { name: '镇街人大工委', nameEn: 'Street or town congress office' },
  supervisor: { name: '专工委', nameEn: 'Committee supervisor' },
  department_handler: { name: '承办单位', nameEn: 'Department' },
  teller: { name: '监票计票人', nameEn: 'Teller' },
  prosecutor_liaison: { name: '检察联络员', nameEn: 'Prosecutor liaison' },
  district_admin: { name: '区县人大管理员', nameEn: 'District admin' },
  security_admin: { name: '安全管理员', nameEn: 'Security administrator' },
  audit_admin: { name: '审计管理员', nameEn: 'Audit administrator' },
  operator: { name: '平台运营', nameEn: 'Platform operator' },
  'opinions:submit': apiScopeNames['opinions:submit'],
  'figures:read': apiScopeNames['figures:read'],
  province_staff: { name: '省级工作人员', nameEn: 'Provincial staff' },
}
