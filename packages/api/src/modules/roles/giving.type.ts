import { coversGiven, permissionsOf, type Reach, scopesOfRole } from '@minhui/schema/access/ability'
import type { scopeKinds } from '@minhui/schema/rules/codes'
import type { Context } from '../../context.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { mustExist } from '../../graphql/checks.ts'
import { idSchema, optional } from '../../graphql/input.ts'
import { deputyGroupStore } from '../deputy-groups/deputy-group.store.ts'
import { siteStore, siteTree } from '../sites/site.store.ts'
import { unitStore, unitTree } from '../units/unit.store.ts'
import type { RoleRow } from './role.store.ts'

/**
 * Nobody gives what was withheld from them, nor further than they have it: a role that withholds something cannot give it
 * to itself by way of another, and whoever has it in one branch gives it there alone. What a role is made for and its giver
 * is not, e.g. to rate one's own opinion, was withheld from nobody. A role itself can be given anywhere: its reach is null.
 */
export function refuseWider(
  { viewer }: Pick<Context, 'viewer'>,
  { base, withheld }: { base: RoleRow['base']; withheld: readonly string[] },
  field: string,
  reach: Reach = null,
): void {
  const held = viewer?.memberships ?? []
  const lacking = new Set(held.flatMap((membership) => membership.withheld))
  const wider = permissionsOf(base).find(
    (key) => lacking.has(key) && !withheld.includes(key) && !coversGiven(held, base, key, reach),
  )
  if (wider) throw new UserError('WIDER', field, { permission: wider })
}

/** How far a role reaches that is given on a scope: the scope and whatever stands above it; own records are the person's. */
export async function reachOf(
  tx: WriteTx,
  kind: (typeof scopeKinds)[number],
  scopeId: string | null,
  personId: string | undefined,
): Promise<Reach> {
  if (kind === 'tenant') return null
  if (kind === 'own') return { above: personId ? [personId] : [] }
  const tree = { branch: siteTree, site: siteTree, unit: unitTree, group: null }[kind]
  const above = tree
    ? (await tree.findAncestors(tx, [scopeId as string])).map(({ ancestorId }) => ancestorId)
    : [scopeId as string]
  return { above }
}

/** What a role that is given can be limited to. */
export const scopeIdField = optional({
  type: 'ID',
  list: false,
  required: true,
  description: 'The site, group or unit; none for the whole tenant and for own records.',
  schema: idSchema(['Site', 'DeputyGroup', 'Unit']),
  idTypes: ['Site', 'DeputyGroup', 'Unit'],
})

const scopeStores = { branch: siteStore, site: siteStore, group: deputyGroupStore, unit: unitStore } as const

/** The scope of a role that is about to be given. Throws `SCOPE` where the role cannot be limited so. */
export async function checkScope(
  tx: WriteTx,
  role: RoleRow,
  kind: (typeof scopeKinds)[number],
  scopeId: string | null | undefined,
) {
  if (!scopesOfRole[role.base]?.includes(kind)) throw new UserError('SCOPE', 'scopeKind')
  if (kind === 'tenant' || kind === 'own') {
    if (scopeId) throw new UserError('SCOPE', 'scopeId')
    return null
  }
  if (!scopeId) throw new UserError('REQUIRED', 'scopeId')
  await mustExist(tx, scopeStores[kind] as typeof siteStore, scopeId, 'scopeId')
  return scopeId
}
