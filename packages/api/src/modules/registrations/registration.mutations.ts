import { ForbiddenError } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import { newId } from '../../database/new-id.ts'
import { requestError } from '../../errors/request-error.ts'
import { UserError } from '../../errors/user-error.ts'
import { auditBy } from '../../graphql/audit.ts'
import { builder } from '../../graphql/builder.ts'
import { textSchema } from '../../graphql/column.ts'
import { command } from '../../graphql/command.ts'
import { ids, scalar } from '../../graphql/input.ts'
import { networkOf } from '../../limits.ts'
import { insertAccount } from '../accounts/account.store.ts'
import { code, guardOf, limit, phone } from '../sign-in/field.type.ts'
import { entered, originOf, sendCode } from '../sign-in/sign-in.type.ts'
import { Viewer } from '../viewers/viewer.type.ts'
import { findRegistration, registerCitizen } from './registration.store.ts'

builder.queryField('registrationOpen', (t) =>
  t.boolean({
    access: 'public',
    description: 'Whether citizens can register by themselves: it is switched on, and a privacy notice is in force.',
    resolve: async (_, __, { db }) => (db.tenantId ? (await db.read((tx) => findRegistration(tx))) !== null : false),
  }),
)

/** What the tenant asks of citizens who register. Throws `NOT_CONFIGURED` where they cannot. */
async function openRegistration({ db, tenant, client, language }: Context) {
  if (!tenant) throw requestError('TENANT_REQUIRED', language)
  // A system is nobody who could agree to anything.
  if (client) throw new ForbiddenError()
  const found = await db.read((tx) => findRegistration(tx))
  if (!found) throw new UserError('NOT_CONFIGURED')
  return found
}

command({
  name: 'citizenCodeSend',
  description:
    'Sends a code to a telephone, to register with as a citizen; the same answer whether or not anybody has the number.',
  access: 'public',
  input: { phone },
  payload: { sent: { type: 'Boolean', description: 'Always true.', resolve: () => true } },
  work: async (input, context) => {
    await openRegistration(context)
    // Unlike a code for signing in this one goes to any telephone: what a tenant pays for that has an end.
    await limit(context, 'registrationCodePerTenant', context.tenant?.id ?? '', 'phone')
    await sendCode(context, 'citizen', input.phone, false)
  },
})

type Registered = { accountId: string; pending: boolean }

command({
  name: 'citizenRegister',
  description:
    'Registers as a citizen of this tenant with the code that was sent, in the account that has the telephone or in a new one, and signs in. Who is registered already is signed in.',
  access: 'public',
  input: {
    phone,
    code,
    name: { ...scalar('String', textSchema(60), 'Name, as the tenant is to know it.'), secret: true },
    noticeIds: ids('Notice', 'The notices in force to which one agrees: every obligatory one.', 20),
  },
  payload: {
    pending: {
      type: 'Boolean',
      description: 'Whether the second factor is asked for.',
      resolve: ({ pending }: Registered) => pending,
    },
    viewer: {
      type: Viewer,
      description: 'Who is signed in now; null while the second factor is asked for.',
      resolve: ({ pending, accountId }: Registered, { services, db }) =>
        pending ? null : services.viewers.find(accountId, false, db),
    },
  },
  work: async (input, context): Promise<Registered> => {
    const { db, services } = context
    const { authentication } = services
    const { notices, roleId } = await openRegistration(context)
    // Before the code is spent, so that it serves once more when something was left out.
    if (input.noticeIds.some((id) => !notices.some((notice) => notice.id === id))) throw new UserError('NOT_FOUND', 'noticeIds')
    if (notices.some(({ id, obligatory }) => obligatory && !input.noticeIds.includes(id)))
      throw new UserError('REQUIRED', 'noticeIds')
    await limit(context, 'signInPerAddress', networkOf(context.address), 'code')
    await authentication.spendCode('citizen', input.phone, input.code, await guardOf(context))
    const known = await authentication.findByPhone(input.phone)
    const accountId = known?.accountId ?? newId()
    if (!known) {
      await db.write((tx) => insertAccount(tx, { id: accountId, displayName: input.name }))
      await authentication.setPhone(accountId, input.phone)
    }
    await db.write(async (tx) => {
      const { name, noticeIds } = input
      const targetId = await registerCitizen(tx, { accountId, name, roleId, noticeIds })
      const record = auditBy(context, { action: 'citizenRegister', outcome: 'done', subject: 'Person', targetId })
      tx.record({ ...record, accountId, after: { noticeIds } })
    })
    const credential = await authentication.findByAccount(accountId)
    return entered(context, await authentication.begin(credential as NonNullable<typeof credential>, originOf(context)))
  },
})
