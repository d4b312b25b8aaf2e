import { type Action, catalogue, forRoles, type Grant, insiders, merge, type RoleName, type SubjectAccess } from './vocabulary.ts'

/** What projects are sorted by, and what makes one eligible. */
export const projectCatalogueAccess: SubjectAccess[] = [
  catalogue('ProjectCategory', '项目类别'),
  catalogue('ProjectCriterion', '项目入选条件'),
]

/** Calls for projects (征集): the district's, or that of the office of a town; everybody reads what is published. */
export const projectCallAccess: SubjectAccess = {
  subject: 'ProjectCall',
  name: '民生实事征集',
  actions: ['read', 'create', 'update', 'publish', 'withdraw'],
  attributes: ['id', 'status', 'siteAncestorIds'],
  scopes: { branch: 'siteAncestorIds', site: 'siteAncestorIds' },
  grants: merge(
    forRoles(['anonymous', 'citizen'], { can: ['read'], where: { status: 'published' }, reach: 'tenant' }),
    forRoles(insiders, { can: ['read'], reach: 'tenant' }),
    forRoles(['district_admin', 'office_admin'], { can: ['create', 'update', 'publish', 'withdraw'] }),
  ),
}

const published: Grant = { can: ['read'], where: { published: true }, reach: 'tenant' }
/** The people and their deputies; what staff thinks of a project is said in its timeline. */
const supporting: Grant = { can: ['support'], where: { published: true }, reach: 'tenant' }
const proposing: Grant = { can: ['create'], reach: 'tenant' }
/** What the office does: it screens, and has delivered what was selected. */
const screening: Action[] = [
  'read',
  'edit',
  'accept',
  'reject',
  'merge',
  'examine',
  'askFeasibility',
  'pool',
  'takeUp',
  'submit',
  'adopt',
  // For a street, after its deputies have advised.
  'select',
  'passOver',
  'inspect',
  'assign',
  'withdraw',
  'publish',
  'note',
  'reveal',
  'redact',
  'urge',
  'export',
]

/** Who does what to a project that is delivered: its unit reports, deputies look at it, and whoever lives there rates it. */
const deliveryGrants: Partial<Record<RoleName, readonly Grant[]>> = {
  department_handler: [{ can: ['plan', 'mark', 'report', 'answer', 'requestChange'] }],
  group_convener: [{ can: ['visit', 'remark'] }],
  deputy: [{ can: ['remark'], reach: 'tenant' }],
  supervisor: [{ can: ['supervise', 'visit', 'remark', 'approveChange', 'refuseChange'] }],
  office_admin: [{ can: ['plan', 'supervise', 'visit', 'remark', 'approveChange', 'refuseChange'] }],
  district_admin: [{ can: ['plan', 'supervise', 'visit', 'remark'] }],
  citizen: [{ can: ['rate'], where: { published: true }, reach: 'tenant' }],
}

/**
 * Livelihood projects (民生实事项目). Everybody may propose who is somebody here; what was taken up is published, and so is
 * what was not, with the reason. In which state what may be done is for the procedure; here is who may touch which at all.
 * To reveal is to learn which citizen proposed it, which nobody else does, and to read what the office notes for itself.
 */
export const projectAccess: SubjectAccess = {
  subject: 'Project',
  name: '民生实事项目',
  actions: [
    'read',
    'create',
    'edit',
    'accept',
    'reject',
    'merge',
    'examine',
    'askFeasibility',
    'opine',
    'pool',
    'takeUp',
    'submit',
    'sendBack',
    'approve',
    'adopt',
    'select',
    'passOver',
    'assign',
    'complete',
    'inspect',
    'rectify',
    'close',
    'withdraw',
    'publish',
    'support',
    'note',
    'reveal',
    'redact',
    'urge',
    'export',
    // While it is delivered.
    'plan',
    'mark',
    'report',
    'supervise',
    'visit',
    'remark',
    'answer',
    'requestChange',
    'approveChange',
    'refuseChange',
    'rate',
  ],
  attributes: ['id', 'state', 'published', 'groupId', 'siteAncestorIds', 'unitAncestorIds', 'partyIds'],
  scopes: {
    branch: 'siteAncestorIds',
    site: 'siteAncestorIds',
    unit: 'unitAncestorIds',
    group: 'groupId',
    own: 'partyIds',
  },
  grants: merge(forRoles(['anonymous', 'citizen', ...insiders], published), deliveryGrants, {
    citizen: [{ can: ['read', 'edit', 'withdraw'] }, proposing, supporting],
    deputy: [{ can: ['read', 'edit', 'withdraw'] }, proposing, supporting],
    station_keeper: [{ can: ['read'] }, proposing],
    group_convener: [{ can: ['read'] }],
    department_handler: [{ can: ['read', 'edit', 'withdraw', 'opine', 'complete', 'note', 'export'] }, proposing],
    // For a town, whose presidium it is the office of.
    office_admin: [{ can: [...screening, 'approve'] }, proposing],
    district_admin: [{ can: [...screening, 'create'] }],
    supervisor: [
      {
        can: [
          'read',
          'create',
          'reject',
          'pool',
          'sendBack',
          'approve',
          'adopt',
          'rectify',
          'close',
          'note',
          'reveal',
          'urge',
          'export',
        ],
      },
    ],
  }),
}

/**
 * Projects and ballots in figures, which name nobody: for those who prepare, supervise and decide on them. A town's office
 * sees those of the district, too, in which its own are one congress among others.
 */
export const projectFigureAccess: SubjectAccess = {
  subject: 'ProjectFigure',
  name: '项目统计',
  actions: ['read'],
  attributes: ['id'],
  scopes: {},
  grants: forRoles(['district_admin', 'supervisor', 'office_admin', 'deputy', 'group_convener', 'figures:read'], {
    can: ['read'],
    reach: 'tenant',
  }),
}
