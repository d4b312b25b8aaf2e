import { type Action, catalogue, forRoles, insiders, merge, type SubjectAccess } from './vocabulary.ts'

/** How cases go: everybody may read it, the district admin sets it. */
export const procedureAccess: SubjectAccess = {
  subject: 'Procedure',
  name: '办理流程',
  actions: ['read', 'create'],
  attributes: ['id'],
  scopes: {},
  grants: merge(forRoles(['anonymous', 'citizen', ...insiders], { can: ['read'], reach: 'tenant' }), {
    district_admin: [{ can: ['create'] }],
  }),
}

/** What was redacted of cases: the words as they were are for those who audit, and for nobody whom they check. */
export const redactionAccess: SubjectAccess = {
  subject: 'Redaction',
  name: '隐去记录',
  actions: ['read'],
  attributes: ['id'],
  scopes: {},
  grants: { audit_admin: [{ can: ['read'] }] },
}

/** Meetings on what many have said (共享会): the office's; everybody reads those that were held and published. */
export const sharingSessionAccess: SubjectAccess = {
  subject: 'SharingSession',
  name: '共享会',
  actions: ['read', 'create', 'update'],
  attributes: ['id', 'status', 'published', 'siteAncestorIds'],
  scopes: { branch: 'siteAncestorIds', site: 'siteAncestorIds' },
  grants: merge(
    forRoles(['anonymous', 'citizen'], { can: ['read'], where: { status: 'held', published: true }, reach: 'tenant' }),
    forRoles(insiders, { can: ['read'], reach: 'tenant' }),
    forRoles(['district_admin', 'office_admin'], { can: ['create', 'update'] }),
  ),
}

/** What opinions are about, and who is proposed to handle them. */
export const opinionCatalogueAccess: SubjectAccess[] = [
  catalogue('OpinionCategory', '意见类别'),
  {
    subject: 'RoutingRule',
    name: '分办规则',
    actions: ['read', 'create', 'update', 'retire'],
    attributes: ['id', 'status'],
    scopes: {},
    grants: merge(forRoles(['office_admin', 'station_keeper', 'supervisor'], { can: ['read'], reach: 'tenant' }), {
      district_admin: [{ can: ['read', 'create', 'update', 'retire'] }],
    }),
  },
]

/** What whoever receives opinions does with them, and what the office does besides. */
const receiving: Action[] = ['read', 'create', 'reveal', 'accept', 'reject', 'classify', 'settle', 'callBack', 'refer', 'note']
const passingOn: Action[] = ['assign', 'takeBack', 'escalate', 'merge', 'unmerge']

/**
 * Citizens' opinions. Whose turn it is, and in which state what may be done, is for the procedure; here is who may touch
 * which at all. Deputies record and pass on, they do not handle (DL 31): what is handed to one becomes a suggestion, or is
 * declined. Who spoke is revealed to the office alone; those
 * who handle an opinion never learn it where its category is confidential.
 */
export const opinionAccess: SubjectAccess = {
  subject: 'Opinion',
  name: '群众意见',
  actions: [
    'read',
    'create',
    'reveal',
    'accept',
    'reject',
    'classify',
    'settle',
    'assign',
    'takeBack',
    'escalate',
    'merge',
    'unmerge',
    'start',
    'return',
    'ask',
    'answer',
    'proceed',
    'reply',
    'explain',
    'rate',
    'close',
    'reopen',
    'lookBack',
    'withdraw',
    'callBack',
    'refer',
    'decline',
    'note',
    'redact',
    'urge',
    'export',
  ],
  attributes: ['id', 'state', 'siteAncestorIds', 'unitAncestorIds', 'partyIds', 'clientId'],
  scopes: {
    branch: 'siteAncestorIds',
    site: 'siteAncestorIds',
    unit: 'unitAncestorIds',
    own: 'partyIds',
    client: 'clientId',
  },
  grants: {
    'opinions:submit': [{ can: ['read'] }, { can: ['create'], reach: 'tenant' }],
    citizen: [{ can: ['read', 'answer', 'rate', 'withdraw'] }],
    deputy: [{ can: ['read', 'answer', 'rate', 'withdraw', 'decline'] }, { can: ['create'], reach: 'tenant' }],
    station_keeper: [{ can: [...receiving, 'export'] }],
    office_admin: [{ can: [...receiving, ...passingOn, 'explain', 'redact', 'urge', 'export'] }],
    district_admin: [{ can: [...receiving, ...passingOn, 'reply', 'explain', 'redact', 'urge', 'export'] }],
    department_handler: [{ can: ['read', 'start', 'return', 'ask', 'proceed', 'reply', 'explain', 'note', 'export'] }],
    supervisor: [{ can: ['read', 'reveal', 'close', 'reopen', 'lookBack', 'note', 'urge', 'export'] }],
  },
}

/**
 * Opinions in figures, which tell nothing of anybody. Who works on opinions sees the figures of their place or unit; a
 * deputy sees those of the whole district, which are told apart by month and state alone.
 */
export const opinionFigureAccess: SubjectAccess = {
  subject: 'OpinionFigure',
  name: '意见统计',
  actions: ['read'],
  attributes: ['id', 'grain', 'siteAncestorIds', 'unitAncestorIds'],
  scopes: { branch: 'siteAncestorIds', site: 'siteAncestorIds', unit: 'unitAncestorIds' },
  grants: merge(
    forRoles(['district_admin', 'supervisor', 'office_admin', 'station_keeper', 'department_handler'], { can: ['read'] }),
    forRoles(['deputy', 'figures:read'], { can: ['read'], where: { grain: 'all' }, reach: 'tenant' }),
  ),
}
