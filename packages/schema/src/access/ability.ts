import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability'
import { activityAccess } from './activity.ts'
import { apiClientAccess } from './api-client.ts'
import { auditAccess } from './audit.ts'
import { ballotAccess } from './ballot.ts'
import { deputyCatalogueAccess, groupAccess, mandateAccess, personAccess, unitAccess } from './deputy.ts'
import { importAccess } from './import.ts'
import { noticeAccess, notificationAccess, tenantExportAccess } from './notification.ts'
import {
  opinionAccess,
  opinionCatalogueAccess,
  opinionFigureAccess,
  procedureAccess,
  redactionAccess,
  sharingSessionAccess,
} from './opinion.ts'
import { projectAccess, projectCallAccess, projectCatalogueAccess, projectFigureAccess } from './project.ts'
import { provinceSummaryAccess } from './province.ts'
import { qrCodeAccess } from './qr-code.ts'
import { identityProviderAccess, invitationAccess, membershipAccess, roleAccess, securitySettingAccess } from './role.ts'
import { siteAccess, siteCatalogueAccess } from './site.ts'
import { commitmentAccess, prosecutionAccess, suggestionAccess, suggestionReportAccess } from './suggestion.ts'
import { bodyAccess, calendarDayAccess, jobAccess, tenantAccess, tenantSettingAccess } from './tenant.ts'
import type { Action, Grant, RoleName, ScopeKind, SubjectAccess } from './vocabulary.ts'

/** Every subject of the product, with the permissions of every role on it. */
export const vocabulary: readonly SubjectAccess[] = [
  tenantAccess,
  tenantSettingAccess,
  calendarDayAccess,
  ...bodyAccess,
  unitAccess,
  personAccess,
  mandateAccess,
  ...siteCatalogueAccess,
  siteAccess,
  groupAccess,
  ...deputyCatalogueAccess,
  roleAccess,
  membershipAccess,
  auditAccess,
  invitationAccess,
  securitySettingAccess,
  identityProviderAccess,
  jobAccess,
  ...importAccess,
  qrCodeAccess,
  provinceSummaryAccess,
  noticeAccess,
  ...notificationAccess,
  tenantExportAccess,
  procedureAccess,
  ...opinionCatalogueAccess,
  opinionAccess,
  suggestionAccess,
  commitmentAccess,
  prosecutionAccess,
  suggestionReportAccess,
  opinionFigureAccess,
  projectFigureAccess,
  redactionAccess,
  sharingSessionAccess,
  ...projectCatalogueAccess,
  projectCallAccess,
  projectAccess,
  ballotAccess,
  activityAccess,

  apiClientAccess,
]

const bySubject = new Map(vocabulary.map((access) => [access.subject, access]))

/** What the product knows of `subject`; an unknown one throws. */
export function accessOf(subject: string): SubjectAccess {
  const access = bySubject.get(subject)
  if (!access) throw new Error(`no permissions are declared for ${subject}`)
  return access
}

/** A role that somebody holds, and on what. */
export type Membership = {
  base: RoleName
  /** Permissions withheld by the tenant, as `Subject.action`. */
  withheld: readonly string[]
  scopeKind: ScopeKind
  scopeId: string | null
}

export type Ability = MongoAbility<[Action, string | object]>

/** Under this key a row says which subject it is; stores put it there. */
export const subjectKey: unique symbol = Symbol('subject')

/** A scope and the roles that may be limited to it; a role may always be given for what it is made for. */
export const scopesOfRole: Record<string, readonly ScopeKind[]> = {
  district_admin: ['tenant'],
  office_admin: ['branch'],
  station_keeper: ['site'],
  deputy: ['own'],
  group_convener: ['group'],
  supervisor: ['tenant'],
  department_handler: ['unit'],
  teller: ['tenant'],
  prosecutor_liaison: ['tenant'],
  security_admin: ['tenant'],
  audit_admin: ['tenant'],
  citizen: ['own'],
  'opinions:submit': ['client'],
  'figures:read': ['client'],
}

/** The permission `Subject.action` as a tenant writes it when it withholds it. */
export const permissionKey = (subject: string, action: Action) => `${subject}.${action}`

/** Every permission that `base` can have, as `Subject.action`. */
export function permissionsOf(base: RoleName): string[] {
  return vocabulary.flatMap((access) =>
    access.actions
      .filter((action) => access.grants[base]?.some((grant) => grant.can.includes(action)))
      .map((action) => permissionKey(access.subject, action)),
  )
}

/** What everybody has. */
const visitor: Membership = { base: 'anonymous', withheld: [], scopeKind: 'tenant', scopeId: null }

/**
 * What somebody with these memberships may do. Everybody may do what a visitor may; a membership adds the grants of its
 * role, less what the tenant withholds, limited to its scope. A grant that its scope cannot limit is left out.
 */
export const abilityFor = (memberships: readonly Membership[]): Ability => abilityOf([visitor, ...memberships])

function abilityOf(memberships: readonly Membership[]): Ability {
  const rules: RawRuleOf<Ability>[] = []
  for (const membership of memberships) {
    for (const access of vocabulary) {
      for (const grant of access.grants[membership.base] ?? []) rules.push(...rulesOf(access, grant, membership))
    }
  }
  return createMongoAbility<Ability>(rules, {
    detectSubjectType: (row) => (row as { [subjectKey]?: string })[subjectKey] ?? 'Unknown',
  })
}

function rulesOf(access: SubjectAccess, grant: Grant, membership: Membership): RawRuleOf<Ability>[] {
  const limit = limitOf(access, grant, membership)
  if (!limit) return []
  const conditions = { ...grant.where, ...limit }
  return grant.can
    .filter((action) => !membership.withheld.includes(permissionKey(access.subject, action)))
    .map((action) => ({
      action,
      subject: access.subject,
      ...(grant.fields && { fields: [...grant.fields] }),
      ...(Object.keys(conditions).length > 0 && { conditions }),
    }))
}

function limitOf(access: SubjectAccess, grant: Grant, membership: Membership): Record<string, string> | null {
  if (grant.reach === 'tenant' || membership.scopeKind === 'tenant') return {}
  const attribute = access.scopes[membership.scopeKind]
  return attribute && membership.scopeId ? { [attribute]: membership.scopeId } : null
}

const byRole = new WeakMap<readonly Membership[], ReadonlyMap<RoleName, Ability>>()

/**
 * What each role of somebody gives by itself, wherever it is held, without what everybody has. Rights of two roles add up and
 * do not multiply: what somebody may do as one of them is never said of a row that only another reaches.
 */
export function abilitiesByRole(memberships: readonly Membership[]): ReadonlyMap<RoleName, Ability> {
  const known = byRole.get(memberships)
  if (known) return known
  const held = Map.groupBy(memberships, ({ base }) => base)
  const found = new Map([...held].map(([role, own]) => [role, abilityOf(own)] as const))
  byRole.set(memberships, found)
  return found
}

/** The roles by which somebody may do this to this very row. */
export const rolesFor = (memberships: readonly Membership[], action: Action, row: object): RoleName[] =>
  [...abilitiesByRole(memberships)].flatMap(([role, ability]) => (ability.can(action, row) ? [role] : []))

/** What a role that is given is limited to: with whatever stands above that; null: nothing. */
export type Reach = { above: readonly string[] } | null

/**
 * Whether one of these memberships gives a permission everywhere where `base`, given so far, would: a role on a branch
 * gives it within the branch and not beside it, and what a role may do in the whole tenant only who may do it there gives.
 */
export function coversGiven(memberships: readonly Membership[], base: RoleName, key: string, reach: Reach): boolean {
  const [subject, action] = key.split('.') as [string, Action]
  const access = accessOf(subject)
  const grantsOf = (role: RoleName) => (access.grants[role] ?? []).filter((grant) => grant.can.includes(action))
  const wanted = grantsOf(base).some((grant) => grant.reach === 'tenant') ? null : reach
  return [visitor, ...memberships].some((membership) =>
    grantsOf(membership.base).some((grant) => {
      const limit = membership.withheld.includes(key) ? null : limitOf(access, grant, membership)
      const ids = limit && Object.values(limit)
      return ids?.every((id) => wanted?.above.includes(id)) ?? false
    }),
  )
}

/** A copy of a row that says which subject it is. */
export const instance = <Row extends object>(subject: string, row: Row): Row => ({ ...row, [subjectKey]: subject })
