import { scopeKinds } from '@minhui/schema/rules/codes'
import { isSeparate } from '@minhui/schema/rules/roles'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import type { Permitted } from '../../access/permit.ts'
import { hashToken, newToken } from '../../auth/token.ts'
import type { Context } from '../../context.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { mustExist } from '../../graphql/checks.ts'
import { textSchema } from '../../graphql/column.ts'
import { command } from '../../graphql/command.ts'
import { absent, choice, columns, id, optional, scalar } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { insertAccount, noteTenant } from '../accounts/account.store.ts'
import { personStore, spell } from '../people/person.store.ts'
import { checkScope, refuseWider, scopeIdField } from '../roles/giving.type.ts'
import {
  findAccountOfPerson,
  hasSameMembership,
  listMembershipsOf,
  lockAccess,
  membershipStore,
  moveMemberships,
} from '../roles/membership.store.ts'
import { roleStore } from '../roles/role.store.ts'
import { code, guardOf, newPassword, phone } from '../sign-in/field.type.ts'
import { entered, originOf, sendCode } from '../sign-in/sign-in.type.ts'
import { siteTree } from '../sites/site.store.ts'
import { Viewer } from '../viewers/viewer.type.ts'
import { findByToken, type InvitationRow, invitationStore } from './invitation.store.ts'
import { Invitation, phoneOf } from './invitation.type.ts'

const days = 7

mutation({
  name: 'invitationCreate',
  description: 'Invites a person to a role; the link goes to the telephone, and who accepts proves to have it.',
  access: { action: 'create', subject: 'Invitation' },
  input: {
    personId: optional(id('Person', 'Who is invited; a new person is made when it is left out.')),
    name: absent(scalar('String', textSchema(60), 'Name of the new person.')),
    phone,
    roleId: id('Role', 'The role.'),
    scopeKind: choice(scopeKinds, 'What the role is limited to.'),
    scopeId: scopeIdField,
    ...columns(membershipStore, ['validFrom', 'validTo']),
  },
  payload: { field: 'invitation', noun: Invitation },
  creates: true,
  work: async ({ tx, input, permit, context }) => {
    if (input.validTo && input.validTo < input.validFrom) throw new UserError('DATES_ORDER', 'validTo')
    const role = await mustExist(tx, roleStore, input.roleId, 'roleId')
    const scopeId = await checkScope(tx, role, input.scopeKind, input.scopeId)
    const above = input.scopeKind === 'site' && scopeId ? await siteTree.findAncestors(tx, [scopeId]) : []
    const allowed = permit('create', 'Invitation', {
      base: role.base,
      siteAncestorIds: above.map((pair) => pair.ancestorId),
    })
    if (!context.viewer?.platformRoles.some((grant) => grant.role === 'operator')) refuseWider(context.ability, role, 'roleId')
    const person = await invited(tx, input, allowed)
    const held = await heldBy(tx, person.id)
    if (isSeparate(held, role.base)) throw new UserError('SEPARATE', 'roleId')
    const [rowId, token] = [uuid(), newToken()]
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
      expiresAt: new Date(Date.now() + days * 86_400_000).toISOString(),
    } as never)
    sendLink(context, input.phone, person.name, role.name, token)
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
  return personStore.insert(tx, { ...allowed, code: `INV-${uuid().slice(-12)}`, name, ...spell(name) } as never)
}

/** Roles that a person holds today. */
async function heldBy(tx: WriteTx, personId: string): Promise<string[]> {
  const accountId = await findAccountOfPerson(tx, personId)
  return accountId ? (await listMembershipsOf(tx, accountId)).map(({ base }) => base) : []
}

function sendLink({ services, tenant, baseUrl, language }: Context, to: string, name: string, role: string, token: string): void {
  const link = `${baseUrl}/admin/${tenant?.slug}/invitation#${token}`
  const text =
    language === 'en'
      ? `[${tenant?.nameEn}] ${name}, you are invited as ${role}. Accept within ${days} days: ${link}`
      : `【${tenant?.name}】${name}，邀请您担任“${role}”，请在${days}天内打开链接确认：${link}`
  services.messenger.sendSoon('sms', { to, text })
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
    const { services, db } = context
    const { authentication } = services
    const row = await openInvitation(context, input.token)
    const to = phoneOf(services.keys, row)
    await authentication.spendCode('invitation', to, input.code, await guardOf(context))
    const known = await authentication.findByPhone(to)
    const accountId = await db.write((tx) => accept(tx, row, known?.accountId))
    if (!known) await authentication.setPhone(accountId, to)
    if (input.password && !known?.passwordHash) await authentication.setPassword(accountId, input.password)
    const begun = await authentication.begin(
      known ?? { accountId, phoneSealed: null, passwordHash: null, secondFactor: false },
      originOf(context),
    )
    return entered(context, begun)
  },
})

/** Gives the role. The account is that of the telephone, else that of the person, else a new one. Answers it. */
async function accept(tx: WriteTx, { id: rowId }: InvitationRow, known: string | undefined): Promise<string> {
  await lockAccess(tx)
  const row = await invitationStore.lock(tx, rowId)
  if (row?.status !== 'open') throw new UserError('NOT_FOUND', 'token')
  const [person] = await personStore.findByIds(tx, [row.personId])
  const [role] = await roleStore.findByIds(tx, [row.roleId])
  if (!person || role?.status !== 'active') throw new UserError('RETIRED', 'token')
  const before = await findAccountOfPerson(tx, person.id)
  const accountId = known ?? before ?? uuid()
  if (!known && !before) await insertAccount(tx, { id: accountId, displayName: person.name })
  // What the person was given before there was a telephone goes to the account that has it.
  if (before && before !== accountId) await moveMemberships(tx, person.id, before, accountId)
  const held = (await listMembershipsOf(tx, accountId)).map(({ base }) => base)
  if (isSeparate(held, role.base)) throw new UserError('SEPARATE', 'token')
  const { personId, roleId, scopeKind, scopeId, validFrom, validTo } = row
  const values = { accountId, personId, roleId, scopeKind, scopeId, validFrom, validTo }
  if (!(await hasSameMembership(tx, values))) await membershipStore.insert(tx, values as never)
  await noteTenant(tx, accountId)
  await invitationStore.update(tx, row as never, { status: 'accepted', acceptedBy: accountId })
  tx.announce({ topic: 'access', tenantId: tx.tenantId })
  return accountId
}
