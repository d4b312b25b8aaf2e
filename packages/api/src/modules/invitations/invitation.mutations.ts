import { instance } from '@minhui/schema/access/ability'
import { scopeKinds } from '@minhui/schema/rules/codes'
import { areSeparate } from '@minhui/schema/rules/roles'
import { z } from 'zod'
import { ForbiddenError, type Permitted } from '../../access/permit.ts'
import { hashToken, newToken } from '../../auth/token.ts'
import type { Context } from '../../context.ts'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { auditBy } from '../../graphql/audit.ts'
import { mustExist } from '../../graphql/checks.ts'
import { textSchema } from '../../graphql/column.ts'
import { command } from '../../graphql/command.ts'
import { absent, choice, columns, id, optional, scalar } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { networkOf } from '../../limits.ts'
import { insertAccount, noteTenant } from '../accounts/account.store.ts'
import { notify } from '../notifications/notification.store.ts'
import { personStore, spell } from '../people/person.store.ts'
import { checkScope, reachOf, refuseWider, scopeIdField } from '../roles/giving.type.ts'
import {
  findAccountOfPerson,
  hasSameMembership,
  listBasesOf,
  listMembershipsOfPerson,
  lockAccess,
  membershipStore,
  moveMemberships,
} from '../roles/membership.store.ts'
import { roleStore } from '../roles/role.store.ts'
import { code, guardOf, limit, newPassword, phone } from '../sign-in/field.type.ts'
import { entered, originOf, sendCode } from '../sign-in/sign-in.type.ts'
import { siteTree } from '../sites/site.store.ts'
import { Viewer } from '../viewers/viewer.type.ts'
import { findByToken, type InvitationRow, invitationStore, validDays } from './invitation.store.ts'
import { Invitation, phoneOf } from './invitation.type.ts'
import { linkText } from './invitation-link.ts'

mutation({
  name: 'invitationCreate',
  description: 'Invites a person to a role; the link goes to the telephone, and who accepts proves to have it.',
  access: { action: 'create', subject: 'Invitation' },
  input: {
    personId: optional(id('Person', 'Who is invited; a new person is made when it is left out.')),
    name: { ...absent(scalar('String', textSchema(60), 'Name of the new person.')), secret: true },
    phone,
    roleId: id('Role', 'The role.'),
    scopeKind: choice(scopeKinds, 'What the role is limited to.'),
    scopeId: scopeIdField,
    ...columns(membershipStore, ['validFrom', 'validTo']),
  },
  payload: { field: 'invitation', noun: Invitation },
  creates: true,
  before: async (input, context) => {
    const { messenger, keys } = context.services
    if (!messenger.has('sms')) throw new UserError('NOT_CONFIGURED')
    await limit(context, 'codePerPhone', keys.index(input.phone, 'phone'), 'phone')
  },
  work: async ({ tx, input, permit, context }) => {
    if (input.validTo && input.validTo < input.validFrom) throw new UserError('DATES_ORDER', 'validTo')
    const role = await mustExist(tx, roleStore, input.roleId, 'roleId')
    const scopeId = await checkScope(tx, role, input.scopeKind, input.scopeId)
    const above = input.scopeKind === 'site' && scopeId ? await siteTree.findAncestors(tx, [scopeId]) : []
    const allowed = permit('create', 'Invitation', {
      base: role.base,
      siteAncestorIds: above.map((pair) => pair.ancestorId),
    })
    const { ability, viewer, baseUrl } = context
    if (!viewer?.platformRoles.some((grant) => grant.role === 'operator')) {
      // To invite is to give: who may not give a role may not invite to it.
      if (!ability.can('create', 'Membership')) throw new ForbiddenError()
      refuseWider(context, role, 'roleId', await reachOf(tx, input.scopeKind, scopeId, input.personId ?? undefined))
    }
    const person = await invited(tx, input, allowed)
    await mayBringAlong(tx, context, person.id)
    const account = await findAccountOfPerson(tx, person.id)
    if (account && !areSeparate([...(await listBasesOf(tx, account)), role.base])) throw new UserError('SEPARATE', 'roleId')
    const [rowId, token] = [newId(), newToken()]
    const row = await invitationStore.insert(tx, {
      ...allowed,
      id: rowId,
      personId: person.id,
      roleId: role.id,
      scopeKind: input.scopeKind,
      scopeId,
      validFrom: input.validFrom,
      validTo: input.validTo ?? null,
      phoneSealed: context.services.keys.seal(input.phone, `invitation phone ${rowId}`),
      tokenHash: hashToken(token),
      expiresAt: new Date(Date.now() + validDays * 86_400_000).toISOString(),
    } as never)
    tx.after(() => {
      const text = linkText(context, baseUrl, { name: person.name, role: role.name, token })
      context.services.messenger.sendSoon('sms', { to: input.phone, text })
    })
    return row
  },
})

async function invited(
  tx: WriteTx,
  { personId, name }: { personId?: string | null | undefined; name?: string | undefined },
  allowed: Permitted<'create', object>,
) {
  if (personId) return mustExist(tx, personStore, personId, 'personId')
  if (!name) throw new UserError('REQUIRED', 'name')
  return personStore.insert(tx, { ...allowed, code: `INV-${newId().slice(-12)}`, name, ...spell(name) } as never)
}

/**
 * Whoever accepts gets, with the role, what the person was given before there was an account to sign in with. So who
 * invites must be allowed to give that too: else a keeper's invitation could make a district admin.
 */
async function mayBringAlong(tx: WriteTx, { ability, services }: Context, personId: string): Promise<void> {
  const accountId = await findAccountOfPerson(tx, personId)
  // Nothing passes over from an account whose holder can sign in.
  if (!accountId || (await services.authentication.findByAccount(accountId))) return
  for (const membership of await listMembershipsOfPerson(tx, personId)) {
    if (!ability.can('create', instance('Membership', membership))) throw new ForbiddenError()
  }
}

mutation({
  name: 'invitationRevoke',
  description: 'Takes an open invitation back: its link is worth nothing from now on.',
  access: { action: 'end', subject: 'Invitation' },
  input: { id: id('Invitation', 'The invitation.') },
  payload: { field: 'invitation', noun: Invitation },
  work: async ({ tx, input, take }) => {
    const row = await take(invitationStore, 'end', input.id)
    if (row.status !== 'open') throw new UserError('STATUS', 'id')
    return invitationStore.update(tx, row, { status: 'revoked' })
  },
})

const token = scalar('String', z.string().min(20).max(100), 'The token of the link.')

/** The open invitation of a token. Throws `NOT_FOUND` or `EXPIRED`. */
async function openInvitation({ db }: Context, given: string): Promise<InvitationRow> {
  const row = await db.read((tx) => findByToken(tx, hashToken(given)))
  if (row?.status !== 'open') throw new UserError('NOT_FOUND', 'token')
  if (Date.parse(row.expiresAt) < Date.now()) throw new UserError('EXPIRED', 'token')
  return row
}

command({
  name: 'invitationCodeSend',
  description: 'Sends a code to the telephone that was invited.',
  access: 'public',
  input: { token },
  payload: { sent: { type: 'Boolean', description: 'Always true.', resolve: () => true } },
  work: async (input, context) => {
    await limit(context, 'signInPerAddress', networkOf(context.address), 'token')
    const row = await openInvitation(context, input.token)
    await sendCode(context, 'invitation', phoneOf(context.services.keys, row), false)
  },
})

command({
  name: 'invitationAccept',
  description:
    'Accepts an invitation with the code that was sent: whoever has the telephone gets the role, in the account that has this telephone or in a new one, and is signed in.',
  access: 'public',
  input: { token, code, password: optional(newPassword) },
  payload: {
    pending: {
      type: 'Boolean',
      description: 'Whether the second factor is asked for.',
      resolve: (accepted: { pending: boolean; accountId: string }) => accepted.pending,
    },
    viewer: {
      type: Viewer,
      description: 'Who is signed in now; null while the second factor is asked for.',
      resolve: ({ pending, accountId }: { pending: boolean; accountId: string }, { services, db }) =>
        pending ? null : services.viewers.find(accountId, false, db),
    },
  },
  actor: ({ accountId }) => accountId,
  work: async (input, context) => {
    await limit(context, 'signInPerAddress', networkOf(context.address), 'token')
    const { services, db } = context
    const { authentication } = services
    const row = await openInvitation(context, input.token)
    const to = phoneOf(services.keys, row)
    await authentication.spendCode('invitation', to, input.code, await guardOf(context))
    const known = await authentication.findByPhone(to)
    const accountId = known?.accountId ?? (await db.write((tx) => accountFor(tx, row)))
    if (!known) {
      // An account with a telephone of its own is its holder's, whoever invites the person that it is.
      if (await authentication.findByAccount(accountId)) throw new UserError('ACCOUNT_MISMATCH', 'token')
      // Taken before the role is given: of two at once, one has the telephone.
      await authentication.setPhone(accountId, to)
      if (input.password) await authentication.setPassword(accountId, input.password)
    }
    const before = await db.read((tx) => findAccountOfPerson(tx, row.personId))
    if (before && before !== accountId && (await authentication.findByAccount(before)))
      throw new UserError('ACCOUNT_MISMATCH', 'token')
    await db.write((tx) => accept(tx, context, row, accountId))
    const credential = await authentication.findByAccount(accountId)
    return entered(context, await authentication.begin(credential as NonNullable<typeof credential>, originOf(context)))
  },
})

/** The account of somebody whose telephone nobody has: that of the person, else a new one. */
async function accountFor(tx: WriteTx, { personId }: InvitationRow): Promise<string> {
  const known = await findAccountOfPerson(tx, personId)
  if (known) return known
  const [person] = await personStore.findByIds(tx, [personId])
  const accountId = newId()
  await insertAccount(tx, { id: accountId, displayName: person?.name ?? '' })
  return accountId
}

/** Gives the role, and what the person was given before the invitation, to the account. */
async function accept(tx: WriteTx, context: Context, { id: rowId }: InvitationRow, accountId: string): Promise<void> {
  await lockAccess(tx)
  const row = await invitationStore.lock(tx, rowId)
  if (row?.status !== 'open') throw new UserError('NOT_FOUND', 'token')
  const [role] = await roleStore.findByIds(tx, [row.roleId])
  if (role?.status !== 'active') throw new UserError('RETIRED', 'token')
  const given = await listMembershipsOfPerson(tx, row.personId)
  // What the person was given since was not looked at when the invitation was made.
  if (given.some((membership) => membership.accountId !== accountId && membership.createdAt > row.createdAt))
    throw new UserError('STATUS', 'token')
  const moved = given.filter((membership) => membership.accountId !== accountId)
  for (const from of new Set(moved.map((membership) => membership.accountId)))
    await moveMemberships(tx, row.personId, from, accountId)
  const { personId, roleId, scopeKind, scopeId, validFrom, validTo } = row
  const values = { accountId, personId, roleId, scopeKind, scopeId, validFrom, validTo }
  if (!(await hasSameMembership(tx, values))) await membershipStore.insert(tx, values as never)
  if (!areSeparate(await listBasesOf(tx, accountId))) throw new UserError('SEPARATE', 'token')
  await noteTenant(tx, accountId)
  await notify(tx, { event: 'role_given', accountIds: [accountId], parameters: { role: role.name } })
  await invitationStore.update(tx, row as never, { status: 'accepted', acceptedBy: accountId })
  tx.announce({ topic: 'access', tenantId: tx.tenantId })
  const after = { roleId, scopeKind, scopeId, personId, moved: moved.map((membership) => membership.id) }
  tx.record({
    ...auditBy(context, { action: 'invitationAccept', outcome: 'done', subject: 'Invitation', targetId: row.id, after }),
    accountId,
  })
}
