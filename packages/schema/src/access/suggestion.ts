import { forRoles, type Grant, insiders, merge, type SubjectAccess } from './vocabulary.ts'

/** What has been handed in; a draft is for its deputies alone. */
const handedIn = { submitted: true }
const reading: Grant = { can: ['read'], where: { published: true }, reach: 'tenant' }

/**
 * Suggestions and motions. A draft is for its deputies alone; once filed, text and reply are published unless they are
 * secret (DOMAIN 3.4). In which state what may be done is for the procedure; here is who may touch which at all. To reveal
 * is to read what the office notes for itself.
 */
export const suggestionAccess: SubjectAccess = {
  subject: 'Suggestion',
  name: '代表建议、议案',
  actions: [
    'read',
    'create',
    'edit',
    'circulate',
    'cosign',
    'decline',
    'revise',
    'submit',
    'approve',
    'askFeasibility',
    'opine',
    'sendBack',
    'reject',
    'file',
    'adopt',
    'turn',
    'publish',
    'assign',
    'start',
    'return',
    'takeBack',
    'consentReturn',
    'refuseReturn',
    'askExtension',
    'grantExtension',
    'refuseExtension',
    'contact',
    'prepareReply',
    'correctReply',
    'signReply',
    'rate',
    'rateBack',
    'conclude',
    'close',
    'supervise',
    'meet',
    'offer',
    'withdraw',
    'note',
    'reveal',
    'redact',
    'urge',
    'export',
  ],
  attributes: ['id', 'state', 'published', 'submitted', 'offered', 'siteAncestorIds', 'unitAncestorIds', 'partyIds'],
  scopes: { branch: 'siteAncestorIds', site: 'siteAncestorIds', unit: 'unitAncestorIds', own: 'partyIds' },
  grants: merge(forRoles(['anonymous', 'citizen', ...insiders], reading), {
    deputy: [
      { can: ['read', 'edit', 'circulate', 'cosign', 'decline', 'revise', 'submit', 'rate', 'withdraw'] },
      { can: ['create'], reach: 'tenant' },
    ],
    office_admin: [{ can: ['read', 'approve', 'sendBack', 'reject', 'note', 'reveal', 'export'], where: handedIn }],
    district_admin: [
      {
        can: [
          'read',
          'approve',
          'askFeasibility',
          'sendBack',
          'reject',
          'file',
          'publish',
          'assign',
          'takeBack',
          'consentReturn',
          'refuseReturn',
          'grantExtension',
          'refuseExtension',
          'conclude',
          'meet',
          'offer',
          'note',
          'reveal',
          'redact',
          'urge',
          'export',
        ],
        where: handedIn,
      },
    ],
    supervisor: [
      {
        can: ['read', 'reject', 'adopt', 'turn', 'supervise', 'meet', 'close', 'note', 'reveal', 'urge', 'export'],
        where: handedIn,
      },
    ],
    department_handler: [
      {
        can: [
          'read',
          'opine',
          'start',
          'return',
          'askExtension',
          'contact',
          'prepareReply',
          'correctReply',
          'signReply',
          'rateBack',
          'note',
          'export',
        ],
        where: handedIn,
      },
    ],
    prosecutor_liaison: [{ can: ['read'], where: { offered: true, ...handedIn }, reach: 'tenant' }],
  }),
}

/** What units have promised: read by whoever may read the suggestion in which it was. */
export const commitmentAccess: SubjectAccess = {
  subject: 'Commitment',
  name: '承诺台账',
  actions: ['read'],
  attributes: ['id', 'unitAncestorIds'],
  scopes: { unit: 'unitAncestorIds' },
  grants: {
    district_admin: [{ can: ['read'] }],
    supervisor: [{ can: ['read'] }],
    department_handler: [{ can: ['read'] }],
  },
}

/**
 * Matters between the congress and the procuratorate (代表+检察): the office offers a suggestion, the liaison takes it up and
 * reports back; the liaison offers a recommendation, its deputy makes a suggestion of it, and the liaison takes back what
 * was not answered.
 */
export const prosecutionAccess: SubjectAccess = {
  subject: 'Prosecution',
  name: '代表建议与检察建议衔接转化',
  actions: ['read', 'create', 'accept', 'reject', 'answer', 'withdraw'],
  attributes: ['id', 'direction', 'partyIds'],
  scopes: { own: 'partyIds' },
  grants: {
    district_admin: [{ can: ['read'] }],
    supervisor: [{ can: ['read'] }],
    prosecutor_liaison: [
      { can: ['read', 'create'], reach: 'tenant' },
      { can: ['accept', 'reject', 'answer'], where: { direction: 'to' }, reach: 'tenant' },
      { can: ['withdraw'], where: { direction: 'from' }, reach: 'tenant' },
    ],
    deputy: [{ can: ['read'] }, { can: ['accept', 'reject'], where: { direction: 'from' } }],
  },
}

/** The yearly report on how suggestions were handled: figures only. */
export const suggestionReportAccess: SubjectAccess = {
  subject: 'SuggestionReport',
  name: '建议办理年度报告',
  actions: ['read'],
  attributes: [],
  scopes: {},
  grants: forRoles(
    ['district_admin', 'office_admin', 'supervisor', 'deputy', 'group_convener', 'department_handler', 'figures:read'],
    { can: ['read'], reach: 'tenant' },
  ),
}
