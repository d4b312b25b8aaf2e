import { forRoles, merge, type SubjectAccess } from './vocabulary.ts'

/**
 * Activities (履职活动). Everybody sees public ones; whoever works with deputies sees all. The record of one that was held
 * (how many came, and what they said) is for those who keep it, those who supervise, and the deputies who were there:
 * `reveal`. A unit that handles opinions sees no more than a visitor, so that no record tells it who spoke.
 */
export const activityAccess: SubjectAccess = {
  subject: 'Activity',
  name: '履职活动',
  actions: ['read', 'create', 'update', 'reveal'],
  attributes: ['id', 'status', 'public', 'siteAncestorIds', 'groupId', 'presentIds'],
  scopes: { branch: 'siteAncestorIds', site: 'siteAncestorIds', group: 'groupId', own: 'presentIds' },
  grants: merge(
    forRoles(['anonymous', 'citizen'], { can: ['read'], where: { public: true }, reach: 'tenant' }),
    forRoles(['district_admin', 'office_admin', 'station_keeper', 'group_convener', 'supervisor', 'deputy'], {
      can: ['read'],
      reach: 'tenant',
    }),
    forRoles(['district_admin', 'office_admin', 'station_keeper', 'group_convener'], { can: ['create', 'update', 'reveal'] }),
    forRoles(['supervisor', 'deputy'], { can: ['reveal'] }),
  ),
}
