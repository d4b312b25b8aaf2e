import { catalogue, forRoles, insiders, merge, type SubjectAccess } from './vocabulary.ts'

/** What is published of a person: basic and duty information is public by law (DL 58). */
export const publicPersonFields = [
  'id',
  'name',
  'pinyin',
  'initials',
  'gender',
  'party',
  'profession',
  'employer',
  'jobTitle',
  'biography',
  'photo',
] as const

/**
 * People. The contact is shown to citizens only with the person's consent (PIPL 25). Telephone and identity number are
 * hidden in their middle for those who keep the roster; to reveal them is an act of its own, on record.
 */
export const personAccess: SubjectAccess = {
  subject: 'Person',
  name: '人员',
  actions: ['read', 'create', 'update', 'reveal'],
  attributes: ['id', 'public', 'contactConsentOn'],
  scopes: { own: 'id' },
  grants: merge(
    forRoles(
      ['anonymous', 'citizen'],
      { can: ['read'], where: { public: true }, reach: 'tenant', fields: publicPersonFields },
      { can: ['read'], where: { public: true, contactConsentOn: { $ne: null } }, reach: 'tenant', fields: ['contact'] },
    ),
    forRoles(
      insiders.filter((r) => r !== 'district_admin' && r !== 'office_admin'),
      { can: ['read'], reach: 'tenant', fields: publicPersonFields },
      { can: ['read'], where: { contactConsentOn: { $ne: null } }, reach: 'tenant', fields: ['contact'] },
    ),
    forRoles(['district_admin', 'office_admin'], { can: ['read'], reach: 'tenant' }),
    { district_admin: [{ can: ['create', 'update', 'reveal'] }] },
    { deputy: [{ can: ['read', 'reveal'] }, { can: ['update'], fields: ['contact', 'contactConsentOn', 'biography', 'photo'] }] },
  ),
}

/** Mandates: citizens see deputies in office, insiders also those suspended and ended. */
export const mandateAccess: SubjectAccess = {
  subject: 'Mandate',
  name: '代表资格',
  actions: ['read', 'create', 'update', 'suspend', 'end', 'export'],
  attributes: ['id', 'status', 'personId', 'level'],
  scopes: { own: 'personId' },
  grants: merge(
    forRoles(['anonymous', 'citizen'], { can: ['read'], where: { status: 'active' }, reach: 'tenant' }),
    forRoles(insiders, { can: ['read'], reach: 'tenant' }),
    { district_admin: [{ can: ['create', 'update', 'suspend', 'end', 'export'] }] },
  ),
}

/** Units. */
export const unitAccess: SubjectAccess = {
  ...catalogue('Unit', '承办单位', {
    district_admin: [{ can: ['move', 'appoint'] }],
    department_handler: [{ can: ['update'] }],
  }),
  actions: ['read', 'create', 'update', 'move', 'retire', 'appoint'],
  attributes: ['id', 'status', 'ancestorIds'],
  scopes: { unit: 'ancestorIds' },
}

/** Groups: a convener writes the plan of the own group and says who belongs to it. */
export const groupAccess: SubjectAccess = {
  subject: 'DeputyGroup',
  name: '专业代表小组',
  actions: ['read', 'create', 'update', 'retire', 'enrol', 'plan'],
  attributes: ['id', 'status', 'public'],
  scopes: { group: 'id' },
  grants: merge(
    forRoles(['anonymous', 'citizen'], { can: ['read'], where: { public: true, status: 'active' }, reach: 'tenant' }),
    forRoles(insiders, { can: ['read'], reach: 'tenant' }),
    { district_admin: [{ can: ['create', 'update', 'retire', 'enrol', 'plan'] }] },
    { group_convener: [{ can: ['enrol', 'plan'], where: { status: 'active' } }] },
  ),
}

/** The rest of the tenant's catalogues. */
export const deputyCatalogueAccess = [
  catalogue('GroupCategory', '小组类别'),
  catalogue('Norm', '履职指标'),
  catalogue('Theme', '活动主题'),
  catalogue('ServiceDay', '服务日'),
]
