import { permissionsOf } from '@minhui/schema/access/ability'
import { scopeKinds } from '@minhui/schema/rules/codes'
import { areSeparate } from '@minhui/schema/rules/roles'
import { z } from 'zod'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { catalogue } from '../../graphql/catalogue.ts'
import { mustExist } from '../../graphql/checks.ts'
import { choice, columns, id, scalar } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { insertAccount, noteTenant } from '../accounts/account.store.ts'
import { notify } from '../notifications/notification.store.ts'
import { personStore } from '../people/person.store.ts'
import { siteTree } from '../sites/site.store.ts'
import { checkScope, reachOf, refuseWider, scopeIdField } from './giving.type.ts'
import {
  findAccountOfPerson,
  hasAdminBeside,
  hasSameMembership,
  listBasesOf,
  lockAccess,
  membershipStore,
} from './membership.store.ts'
import { type RoleRow, roleStore } from './role.store.ts'
import { Membership, Role } from './role.type.ts'

const announce = (tx: WriteTx) => tx.announce({ topic: 'access', tenantId: tx.tenantId })

catalogue({
  noun: Role,
  list: 'roles',
  orderBy: ['base', 'code'],
  input: columns(roleStore, ['base', 'code', 'name', 'nameEn', 'withheld']),
  fixed: ['base'],
  retires: true,
  complete: async (values, { tx, context }, before) => {
    await lockAccess(tx)
    const base = (values['base'] ?? before?.base) as RoleRow['base']
    const withheld = values['withheld'] as string[] | undefined
    const possible = new Set(permissionsOf(base))
    withheld?.forEach((key, i) => {
      if (!possible.has(key)) throw new UserError('UNKNOWN_PERMISSION', `withheld.${i}`)
    })
    if (new Set(withheld).size !== (withheld ?? []).length) throw new UserError('DUPLICATE', 'withheld')
    if (before?.base === 'district_admin' && withheld?.length && !(await hasAdminBeside(tx, { roleId: before.id }))) {
      throw new UserError('LAST_ADMIN', 'withheld')
    }
    refuseWider(context, { base, withheld: withheld ?? before?.withheld ?? [] }, 'withheld')
    announce(tx)
    return values
  },
  beforeStatus: async ({ tx, context }, row, act) => {
    await lockAccess(tx)
    if (act === 'restore') refuseWider(context, row, 'id')
    else if (row.base === 'district_admin' && !(await hasAdminBeside(tx, { roleId: row.id })))
      throw new UserError('LAST_ADMIN', 'id')
    announce(tx)
  },
})

mutation({
  name: 'membershipGrant',
  description: 'Gives a person a role, limited to a scope that fits the role.',
  access: { action: 'create', subject: 'Membership' },
  input: {
    personId: id('Person', 'Who gets the role.'),
    roleId: id('Role', 'The role.'),
    scopeKind: choice(scopeKinds, 'What the role is limited to.'),
    scopeId: scopeIdField,
    ...columns(membershipStore, ['validFrom', 'validTo']),
  },
  payload: { field: 'membership', noun: Membership },
  creates: true,
  work: async ({ tx, input, permit, context }) => {
    await lockAccess(tx)
    if (input.validTo && input.validTo < input.validFrom) throw new UserError('DATES_ORDER', 'validTo')
    const role = await mustExist(tx, roleStore, input.roleId, 'roleId')
    const scopeId = await checkScope(tx, role, input.scopeKind, input.scopeId)
    const above = input.scopeKind === 'site' && scopeId ? await siteTree.findAncestors(tx, [scopeId]) : []
    const values = permit('create', 'Membership', {
      ...input,
      scopeId,
      base: role.base,
      siteAncestorIds: above.map((pair) => pair.ancestorId),
    })
    refuseWider(context, role, 'roleId', await reachOf(tx, input.scopeKind, scopeId, input.personId))
    const person = await mustExist(tx, personStore, input.personId, 'personId')
    const known = await findAccountOfPerson(tx, person.id)
    const accountId = known ?? newId()
    if (!known) await insertAccount(tx, { id: accountId, displayName: person.name })
    if (!areSeparate([...(await listBasesOf(tx, accountId)), role.base])) throw new UserError('SEPARATE', 'roleId')
    if (await hasSameMembership(tx, { accountId, roleId: role.id, scopeId, validFrom: input.validFrom })) {
      throw new UserError('ALREADY_ASSIGNED', 'roleId')
    }
    await noteTenant(tx, accountId)
    announce(tx)
    await notify(tx, { event: 'role_given', accountIds: [accountId], parameters: { role: role.name } })
    return membershipStore.insert(tx, { ...values, accountId })
  },
})

mutation({
  name: 'membershipEnd',
  description: 'Ends a membership on a day; a day in the past takes the role away from the next request.',
  access: { action: 'end', subject: 'Membership' },
  input: { id: id('Membership', 'The membership.'), validTo: scalar('Date', z.iso.date(), 'Last day.') },
  payload: { field: 'membership', noun: Membership },
  work: async ({ tx, input, take }) => {
    await lockAccess(tx)
    const row = await take(membershipStore, 'end', input.id)
    if (row.validTo && input.validTo > row.validTo) throw new UserError('ALREADY_ENDED', 'validTo')
    const role = (await roleStore.findByIds(tx, [row.roleId]))[0]
    if (role?.base === 'district_admin' && !(await hasAdminBeside(tx, { membershipId: row.id, until: input.validTo })))
      throw new UserError('LAST_ADMIN', 'id')
    announce(tx)
    await notify(tx, { event: 'role_ended', accountIds: [row.accountId], parameters: { role: role?.name ?? '' } })
    // A membership that never held ends the day before it begins, which the table's check forbids: it begins with its end.
    const validFrom = input.validTo < row.validFrom ? input.validTo : row.validFrom
    return membershipStore.update(tx, row, { validFrom, validTo: input.validTo })
  },
})
