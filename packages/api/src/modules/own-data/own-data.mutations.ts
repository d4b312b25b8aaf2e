import { UserError } from '../../errors/user-error.ts'
import { command } from '../../graphql/command.ts'
import { sessionFor } from '../../tenant-session.ts'
import { code, guardOf, ownSession } from '../sign-in/field.type.ts'
import { mayChange, sendCode } from '../sign-in/sign-in.type.ts'
import { findPlatformGrants, listTenantsOfAccount } from '../tenants/tenant.store.ts'
import { forgetAccount, holdsOffice } from './own-data.store.ts'

const minutes = 10

command({
  name: 'ownDataExport',
  description:
    'Prepares a file with everything that is held about the viewer: of the account, and of each tenant in which it has had a role (PIPL 45). The address holds for ten minutes.',
  access: 'signedIn',
  input: {},
  payload: { url: { type: 'String', description: 'Where it is fetched, JSON.', resolve: (url: string) => url } },
  work: async (_, context) => {
    const { accountId } = await mayChange(context)
    const ticket = { accountId, until: Date.now() + minutes * 60_000 }
    const sealed = context.services.keys.seal(JSON.stringify(ticket), 'own data')
    return `/own-data?ticket=${encodeURIComponent(sealed)}`
  },
})

command({
  name: 'accountDeleteCodeSend',
  description: 'Sends a code to the own telephone, by which the account can be deleted.',
  access: 'signedIn',
  input: {},
  payload: { sent: { type: 'Boolean', description: 'Always true.', resolve: () => true } },
  work: async (_, context) => {
    const { accountId } = await mayChange(context)
    const { phone } = await context.services.authentication.describe(accountId)
    if (!phone) throw new UserError('NOT_CONFIGURED')
    await sendCode(context, 'account_delete', phone, true)
  },
})

command({
  name: 'accountDelete',
  description:
    'Deletes the own account for good: how it signs in, and what the tenants hold about it (PIPL 47). What law makes them keep stays under its bare id: the audit, and what was agreed to. Deputies and staff give up their roles first.',
  access: 'signedIn',
  input: { code },
  payload: { deleted: { type: 'Boolean', description: 'Always true.', resolve: () => true } },
  work: async (input, context) => {
    await mayChange(context)
    const { services } = context
    const { accountId } = ownSession(context)
    const { phone } = await services.authentication.describe(accountId)
    const [tenants, grants] = await services.directory.read((tx) =>
      Promise.all([listTenantsOfAccount(tx, accountId), findPlatformGrants(tx, accountId)]),
    )
    const sessions = tenants.filter(({ status }) => status !== 'erased').map(({ id }) => sessionFor(services, id))
    const offices = await Promise.all(sessions.map((session) => session.read((tx) => holdsOffice(tx, accountId))))
    if (grants.length > 0 || offices.includes(true)) throw new UserError('PUBLIC_OFFICE')
    if (!phone) throw new UserError('NOT_CONFIGURED', 'code')
    await services.authentication.spendCode('account_delete', phone, input.code, await guardOf(context))
    // How it signs in goes last: whoever is stopped half-way can ask again, and each part may be done twice.
    for (const session of sessions) await session.write((tx) => forgetAccount(tx, accountId))
    await services.authentication.remove(accountId)
    context.setToken(null)
  },
})
