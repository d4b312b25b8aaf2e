import type { ApiScope } from '../rules/api-scopes.ts'
import type { platformRoles, scopeKinds } from '../rules/codes.ts'
import type { tenantRoles } from '../rules/roles.ts'

/** What can be done. A subject names those that make sense for it. */
export const actions = [
  'read',
  'create',
  'update',
  'move',
  'retire',
  'check',
  'appoint',
  'assign',
  'enrol',
  'plan',
  'suspend',
  'end',
  'export',
  'reveal',
  'publish',
  'erase',
  // What is done to cases; in which state is for their procedure to say.
  'accept',
  'reject',
  'classify',
  'settle',
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
  'note',
  // To opinions besides.
  'callBack',
  'refer',
  // To suggestions besides.
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
  'file',
  'adopt',
  'turn',
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
  'rateBack',
  'conclude',
  'supervise',
  'meet',
  'offer',
  'redact',
  'urge',
  // To projects besides.
  'pool',
  'select',
  'passOver',
  'inspect',
  'takeUp',
  'examine',
  'complete',
  'rectify',
  // To projects that are delivered.
  'mark',
  'report',
  'visit',
  'remark',
  'requestChange',
  'approveChange',
  'refuseChange',
  'support',
  // To ballots besides.
  'freeze',
  'attend',
  'open',
  'vote',
  'enter',
  'signOff',
  'announce',
  'void',
] as const
export type Action = (typeof actions)[number]

/**
 * A role of the vocabulary. Whoever brings no token is `anonymous`; the platform's roles stand above the tenants; a key of
 * another system has scopes in place of roles.
 */
export type RoleName = (typeof tenantRoles)[number] | (typeof platformRoles)[number] | 'anonymous' | ApiScope
/** What a role is limited to; a key is limited to what its client has made. */
export type ScopeKind = (typeof scopeKinds)[number] | 'client'

/** A value that a condition compares an attribute with. */
export type Value = string | number | boolean | null
/** Conditions on attributes of a row, all of which hold; a value, or `{ $ne: value }`, or `{ $in: values }`. */
export type Conditions = Record<string, Value | { $ne: Value } | { $in: Value[] }>

/** One permission of a role. */
export type Grant = {
  can: readonly Action[]
  /** Only rows for which this holds. */
  where?: Conditions
  /** `scope` (the default) limits the grant to the scope of the membership, `tenant` lets it reach the whole tenant. */
  reach?: 'scope' | 'tenant'
  /** Only these fields; absent: all. */
  fields?: readonly string[]
}

/** Everything that the product knows about permissions on one subject. */
export type SubjectAccess = {
  subject: string
  /** Chinese name for the generated documents. */
  name: string
  actions: readonly Action[]
  /** The attributes of which a condition may speak. */
  attributes: readonly string[]
  /** For each kind of scope, the attribute that is compared with the scope's id. */
  scopes: Partial<Record<ScopeKind, string>>
  grants: Partial<Record<RoleName, readonly Grant[]>>
}

/** The roles whose holders work for the congress: they read what the tenant has configured, retired things included. */
export const insiders = [
  'district_admin',
  'office_admin',
  'station_keeper',
  'deputy',
  'group_convener',
  'supervisor',
  'department_handler',
  'teller',
  'prosecutor_liaison',
  'security_admin',
  'audit_admin',
] as const satisfies readonly RoleName[]

/** The same grants for several roles. */
export function forRoles(roles: readonly RoleName[], ...grants: Grant[]): Partial<Record<RoleName, Grant[]>> {
  return Object.fromEntries(roles.map((role) => [role, grants]))
}

/** Puts tables of grants together; what stands for a role in several of them adds up. */
export function merge(...tables: Partial<Record<RoleName, readonly Grant[]>>[]): Partial<Record<RoleName, readonly Grant[]>> {
  const result: Partial<Record<RoleName, Grant[]>> = {}
  for (const table of tables) {
    for (const [role, grants] of Object.entries(table) as [RoleName, Grant[]][]) {
      result[role] = [...(result[role] ?? []), ...grants]
    }
  }
  return result
}

/** Everybody may read what is in use, insiders also what is retired, and the district admin configures it. */
export function catalogue(subject: string, name: string, more: Partial<Record<RoleName, readonly Grant[]>> = {}): SubjectAccess {
  return {
    subject,
    name,
    actions: ['read', 'create', 'update', 'retire'],
    attributes: ['id', 'status'],
    scopes: {},
    grants: merge(
      forRoles(['anonymous', 'citizen'], { can: ['read'], where: { status: 'active' }, reach: 'tenant' }),
      forRoles(insiders, { can: ['read'], reach: 'tenant' }),
      { district_admin: [{ can: ['create', 'update', 'retire'] }] },
      more,
    ),
  }
}
