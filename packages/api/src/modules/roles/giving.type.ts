import { permissionsOf, scopesOfRole } from '@minhui/schema/access/ability'
import type { Action } from '@minhui/schema/access/vocabulary'
import type { scopeKinds } from '@minhui/schema/rules/codes'
import type { Context } from '../../context.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { mustExist } from '../../graphql/checks.ts'
import { idSchema, optional } from '../../graphql/input.ts'
import { deputyGroupStore } from '../deputy-groups/deputy-group.store.ts'
import { siteStore } from '../sites/site.store.ts'
import { unitStore } from '../units/unit.store.ts'
import type { RoleRow } from './role.store.ts'

/**
 * Nobody gives what was withheld from them: a role that withholds something cannot give it to itself by way of another.
 * What a role is made for and its giver is not, e.g. to rate one's own opinion, was withheld from nobody.
 */
export function refuseWider(
  { ability, viewer }: Pick<Context, 'ability' | 'viewer'>,
  { base, withheld }: { base: RoleRow['base']; withheld: readonly string[] },
  field: string,
): void {
  const lacking = new Set(viewer?.memberships.flatMap((membership) => membership.withheld))
  const wider = permissionsOf(base).find((key) => {
    const [subject, action] = key.split('.') as [string, Action]
    return lacking.has(key) && !withheld.includes(key) && !ability.can(action, subject)
  })
  if (wider) throw new UserError('WIDER', field, { permission: wider })
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
