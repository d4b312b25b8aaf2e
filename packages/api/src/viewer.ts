import { type Ability, abilityFor, instance, type Membership, rolesFor } from '@minhui/schema/access/ability'
import type { Action } from '@minhui/schema/access/vocabulary'
import type { Party } from '@minhui/schema/rules/case-procedure'
import { staffRoles } from '@minhui/schema/rules/roles'
import type { ChangeFeed } from './database/change-feed.ts'
import type { Session } from './database/session.ts'
import { findAccount } from './modules/accounts/account.store.ts'
import { listMembershipsOf } from './modules/roles/membership.store.ts'
import { defaultSecurity, findSecuritySetting } from './modules/security/security-setting.store.ts'
import { findPlatformGrants } from './modules/tenants/tenant.store.ts'

/** Who is signed in, and what they are in the tenant of the request. */
export type Viewer = {
  accountId: string
  displayName: string
  platformRoles: { role: 'operator' | 'province_staff'; regionCode: string | null }[]
  memberships: ViewerMembership[]
  ability: Ability
  /** There are roles of staff, whose rights count when the session has shown a second factor. */
  needsSecondFactor: boolean
  /** The second factor was shown in this session. */
  hasSecondFactor: boolean
  /** After so many minutes without a request a session is over. */
  idleMinutes: number
}
export type ViewerMembership = Membership & { id: string; roleName: string; roleNameEn: string | null; personId: string | null }

/** What a visitor may do, in any tenant. */
export const visitorAbility: Ability = abilityFor([])

/** Dated memberships begin and end at midnight; so long a viewer is remembered at the most. */
const lifetimeMs = 60_000
const capacity = 20_000

/**
 * Finds out who a viewer is. Remembered until a role or membership of the tenant changes, here or in another process,
 * so that a revocation counts from the next request and a request costs no statement of its own.
 */
export class Viewers {
  readonly #directory: Session
  readonly #feed: ChangeFeed
  readonly #known = new Map<string, { viewer: Viewer; until: number }>()
  #generation = 0

  constructor(directory: Session, feed: ChangeFeed) {
    this.#directory = directory
    this.#feed = feed
    const forget = () => {
      this.#generation++
      this.#known.clear()
    }
    feed.subscribe((change) => change.topic === 'access' && forget())
    feed.onLost(forget)
  }

  /**
   * The viewer with this account in the tenant of `db`; null when there is no such account. Without a second factor the
   * roles of staff give nothing (DOMAIN 3.10).
   */
  async find(accountId: string, hasSecondFactor: boolean, db: Session): Promise<Viewer | null> {
    const key = `${db.tenantId} ${accountId} ${hasSecondFactor}`
    const known = this.#known.get(key)
    if (known && known.until > Date.now()) return known.viewer
    const asked = this.#generation
    const [account, allGrants, allMemberships, security] = await Promise.all([
      this.#directory.read((tx) => findAccount(tx, accountId)),
      this.#directory.read((tx) => findPlatformGrants(tx, accountId)),
      db.tenantId ? db.read((tx) => listMembershipsOf(tx, accountId)) : [],
      db.tenantId ? db.read((tx) => findSecuritySetting(tx)) : undefined,
    ])
    if (!account) return null
    const counts = (role: string) => hasSecondFactor || !staffRoles.some((staff) => staff === role)
    const memberships = allMemberships.filter(({ base }) => counts(base))
    const grants = allGrants.filter(({ role }) => counts(role))
    const viewer = {
      accountId,
      displayName: account.displayName,
      platformRoles: grants,
      memberships,
      ability: abilityFor([...memberships, ...grants.map(({ role }) => platformMembership(role))]),
      needsSecondFactor: memberships.length < allMemberships.length || grants.length < allGrants.length,
      hasSecondFactor,
      idleMinutes: (allMemberships.length > 0 && security ? security : defaultSecurity).idleMinutes,
    }
    if (this.#feed.connected && asked === this.#generation && this.#known.size < capacity)
      this.#known.set(key, { viewer, until: Date.now() + lifetimeMs })
    return viewer
  }
}

const platformMembership = (base: 'operator' | 'province_staff'): Membership => ({
  base,
  withheld: [],
  scopeKind: 'tenant',
  scopeId: null,
})

/**
 * As what the viewer does this to a case, which has its attributes: by each role that lets them, where that role is held.
 * The one place where roles become parties of a case.
 */
export const rolesOn = (viewer: Pick<Viewer, 'memberships'> | null, action: string, subject: string, row: object): Party[] =>
  rolesFor(viewer?.memberships ?? [], action as Action, instance(subject, row)) as Party[]

/** The people that the viewer is in the tenant of the request: by each of their roles. */
export const peopleOf = (viewer: Pick<Viewer, 'memberships'> | null): string[] =>
  (viewer?.memberships ?? []).flatMap(({ personId }) => personId ?? [])

/** The units for which the viewer acts by their roles, each with all below it. */
export const unitsOf = (viewer: Pick<Viewer, 'memberships'> | null): string[] =>
  (viewer?.memberships ?? []).flatMap(({ base, scopeKind, scopeId }) =>
    base === 'department_handler' && scopeKind === 'unit' && scopeId ? [scopeId] : [],
  )
