import { command } from '../../graphql/command.ts'
import { networkOf } from '../../limits.ts'
import { sessionFor } from '../../tenant-session.ts'
import { Viewer } from '../viewers/viewer.type.ts'
import { code, guardOf, limit, ownSession, password, phone } from './field.type.ts'
import { entered, originOf, sendCode } from './sign-in.type.ts'

const pending = {
  type: 'Boolean',
  description: 'Whether the second factor is asked for: until `secondFactorShow` the session is good for nothing else.',
  resolve: (begun: { pending: boolean; accountId: string }) => begun.pending,
}
const sent = { type: 'Boolean', description: 'Always true, whether or not anybody here has the number.', resolve: () => true }

command({
  name: 'signInCodeSend',
  description: 'Sends a code to a telephone, to sign in with.',
  access: 'everywhere',
  input: { phone },
  payload: { sent },
  work: async (input, context) => sendCode(context, 'sign_in', input.phone, true),
})

command({
  name: 'signInWithCode',
  description: 'Signs in with the code that was sent; the session is in a cookie.',
  access: 'everywhere',
  input: { phone, code },
  payload: { pending },
  actor: (begun) => begun.accountId,
  work: async (input, context) => {
    await limit(context, 'signInPerAddress', networkOf(context.address), 'code')
    const { authentication } = context.services
    const begun = await authentication.signInWithCode(input.phone, input.code, await guardOf(context), originOf(context))
    return entered(context, begun)
  },
})

command({
  name: 'signInWithPassword',
  description: 'Signs in with telephone and password; the session is in a cookie.',
  access: 'everywhere',
  input: { phone, password },
  payload: { pending },
  actor: (begun) => begun.accountId,
  work: async (input, context) => {
    await limit(context, 'signInPerAddress', networkOf(context.address), 'password')
    const { authentication } = context.services
    const begun = await authentication.signInWithPassword(input.phone, input.password, await guardOf(context), originOf(context))
    return entered(context, begun)
  },
})

command({
  name: 'secondFactorShow',
  description: 'Shows the second factor: the code of the authenticator, or a recovery code. The cookie changes.',
  access: 'everywhere',
  input: { code },
  payload: {
    viewer: {
      type: Viewer,
      description: 'Who is signed in now.',
      resolve: ({ accountId }: { accountId: string }, { services, tenant }) =>
        services.viewers.find(accountId, true, sessionFor(services, tenant?.id ?? null)),
    },
  },
  actor: ({ accountId }) => accountId,
  work: async (input, context) => {
    const session = ownSession(context)
    await limit(context, 'signInPerAddress', networkOf(context.address), 'code')
    const { authentication } = context.services
    context.setToken(await authentication.showSecondFactor(session, input.code, await guardOf(context)))
    return { accountId: session.accountId }
  },
})

command({
  name: 'signOut',
  description: 'Ends the session of this browser; without one it does nothing.',
  access: 'everywhere',
  input: {},
  payload: { signedOut: { type: 'Boolean', description: 'Always true.', resolve: () => true } },
  actor: (accountId: string | null) => accountId,
  work: async (_, { session, services, setToken }): Promise<string | null> => {
    if (session) await services.authentication.sessions.end(session.accountId, [session.id])
    setToken(null)
    return session?.accountId ?? null
  },
})
