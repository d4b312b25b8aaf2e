import { expect } from 'vitest'
import { codeOf } from '../src/auth/totp.ts'
import type { App, AppOptions } from './app.ts'
import { Browser } from './browser.ts'
import { mutate, roleOf, type TestTenant } from './tenant.ts'

/** Limits that stand in the way of no test. */
const wide = { points: 10_000, seconds: 60 }
export const wideLimits: NonNullable<AppOptions['limits']> = {
  codePerPhone: wide,
  codePerAddress: wide,
  signInPerAddress: wide,
  opinionPerAddress: wide,
}
export const password = 'correct horse 2026'

let counter = 0
/** A telephone that nobody has. */
export const newPhone = (): string => `139${String(++counter).padStart(8, '0')}`

/** What somebody was sent, by what it says; it is read and thrown away, so that the next message is waited for. */
export async function takeMessage(app: App, to: string, pattern: RegExp): Promise<string> {
  const inbox = app.services.inbox as NonNullable<typeof app.services.inbox>
  const find = () => inbox.messages.find((message) => message.to === to && pattern.test(message.text))
  await expect.poll(find).toBeTruthy()
  const found = find() as NonNullable<ReturnType<typeof find>>
  inbox.messages.splice(inbox.messages.indexOf(found), 1)
  return pattern.exec(found.text)?.[1] ?? found.text
}
export const takeCode = (app: App, phone: string): Promise<string> => takeMessage(app, phone, /(?:码|code is )(\d{6})/)

/** Accepts the invitation that was sent to a telephone, as people do. Answers the browser that is signed in. */
export async function accept(app: App, at: TestTenant, phone: string, word: string | null = password) {
  const token = await takeMessage(app, phone, /#([\w-]+)/)
  const one = new Browser(app, at.slug)
  await one.do('invitationCodeSend', { token }, 'sent')
  const code = await takeCode(app, phone)
  const accepted = await one.do('invitationAccept', { token, code, ...(word && { password: word }) }, 'pending')
  return { one, accepted, token }
}

/** The input that invites somebody to a role. */
export const invitation = async (app: App, at: TestTenant, base: string, phone: string, more: object = {}) => ({
  name: '某某',
  phone,
  roleId: await roleOf(app, at, base.toLowerCase()),
  scopeKind: base === 'CITIZEN' || base === 'DEPUTY' ? 'OWN' : 'TENANT',
  validFrom: '2026-01-01',
  ...more,
})

/** Invites somebody to a role and accepts. */
export async function join(
  app: App,
  at: TestTenant,
  base: string,
  phone: string,
  more: object = {},
  word: string | null = password,
) {
  await mutate(app, at, 'invitationCreate', await invitation(app, at, base, phone, more))
  return accept(app, at, phone, word)
}

/** Sets up the second factor. Answers the secret and the recovery codes. */
export async function setUpSecondFactor(one: Browser) {
  const { setup } = await one.must(
    'mutation { secondFactorBegin { setup { secret uri } userErrors { code } } }',
    'secondFactorBegin',
  )
  expect(setup.uri).toContain('otpauth://totp/')
  const { recoveryCodes } = await one.must(
    'mutation ($input: SecondFactorConfirmInput!) { secondFactorConfirm(input: $input) { recoveryCodes userErrors { code } } }',
    'secondFactorConfirm',
    { input: { code: codeOf(setup.secret) } },
  )
  return { secret: setup.secret as string, recoveryCodes: recoveryCodes as string[] }
}
