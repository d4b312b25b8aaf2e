import type { SubjectAccess } from './vocabulary.ts'

/** Summaries of a province: its own staff only, and nothing of any person. */
export const provinceSummaryAccess: SubjectAccess = {
  subject: 'ProvinceSummary',
  name: '省级汇总',
  actions: ['read'],
  attributes: ['id'],
  scopes: {},
  grants: { province_staff: [{ can: ['read'] }] },
}
