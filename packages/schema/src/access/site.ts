import { catalogue, forRoles, insiders, merge, type SubjectAccess } from './vocabulary.ts'

/** What a tenant's hierarchy is made of. */
export const siteCatalogueAccess = [
  catalogue('SiteTier', '层级'),
  catalogue('SiteKind', '站点类型'),
  catalogue('ServiceArea', '服务区域'),
]

/** What a keeper says of the own site; whether citizens see it, and where it stands, is for others to say. */
const keeperFields = [
  'name',
  'nameEn',
  'address',
  'latitude',
  'longitude',
  'areaM2',
  'phone',
  'introduction',
  'photo',
  'openedOn',
  'openingHours',
] as const

/**
 * Sites. An office admin configures the branch, a keeper looks after the own site: its texts, opening hours and the
 * standard check, but neither its place in the tree nor who is assigned to it.
 */
export const siteAccess: SubjectAccess = {
  subject: 'Site',
  name: '家站点',
  actions: ['read', 'create', 'update', 'move', 'retire', 'check', 'appoint', 'assign', 'export'],
  attributes: ['id', 'status', 'public', 'kindId', 'ancestorIds'],
  scopes: { branch: 'ancestorIds', site: 'id' },
  grants: merge(
    forRoles(['anonymous', 'citizen'], { can: ['read'], where: { public: true, status: 'active' }, reach: 'tenant' }),
    forRoles(insiders, { can: ['read'], reach: 'tenant' }),
    forRoles(['district_admin', 'office_admin'], {
      can: ['create', 'update', 'move', 'retire', 'check', 'appoint', 'assign'],
    }),
    { district_admin: [{ can: ['export'] }] },
    {
      station_keeper: [
        { can: ['update'], where: { status: 'active' }, fields: keeperFields },
        { can: ['check'], where: { status: 'active' } },
      ],
    },
  ),
}
