import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../test/app.ts'
import { Browser } from '../../test/browser.ts'
import {
  accept as acceptWith,
  invitation as invitationOf,
  newPhone,
  password as secretWord,
  takeMessage,
  wideLimits,
} from '../../test/people.ts'
import {
  furnish,
  grant,
  grantByDatabase,
  mutate,
  openTenant,
  refused,
  roleOf,
  type TestTenant,
  uuidOf,
} from '../../test/tenant.ts'
import { codeOf } from './totp.ts'

/** What somebody tried against sign-in, invitations and the separation of administrators, and must not succeed with. */
let app: App
let tenant: TestTenant
let things: Awaited<ReturnType<typeof furnish>>
let counter = 0

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  tenant = await openTenant(app)
  things = await furnish(app, tenant)
})
afterAll(() => app?.close())

const text = (phone: string, pattern: RegExp) => takeMessage(app, phone, pattern)
const invitation = (at: TestTenant, base: string, phone: string, more: object = {}) => invitationOf(app, at, base, phone, more)
const accept = async (at: TestTenant, phone: string, word: string | null = secretWord) => {
  const { one, accepted } = await acceptWith(app, at, phone, word)
  return { one, answer: accepted }
}
async function join(at: TestTenant, base: string, phone: string, more: object = {}) {
  await mutate(app, at, 'invitationCreate', await invitation(at, base, phone, more))
  return accept(at, phone)
}
const rolesOf = async (one: Browser) => (await one.ask('{ viewer { roles { base } } }')).data['viewer']?.roles ?? []

describe('an invitation', () => {
  test('of an admin’s person by an office admin is refused: with it would go the admin’s rights', async () => {
    const boss = await mutate(app, tenant, 'personCreate', { code: 'BOSS', name: '某主任' })
    await grant(app, tenant, 'district_admin', 'TENANT', undefined, boss.id)
    const office = await grant(app, tenant, 'office_admin', 'BRANCH', things.root.id)
    const more = { personId: boss.id, scopeKind: 'SITE', scopeId: things.site.id }
    const answer = await refused(
      app,
      tenant,
      'invitationCreate',
      await invitation(tenant, 'STATION_KEEPER', newPhone(), more),
      office,
    )
    expect(answer.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  })

  test('takes over nobody who can sign in: neither rights, nor telephone, nor password', async () => {
    const [phone, other] = [newPhone(), newPhone()]
    const victim = await join(tenant, 'CITIZEN', phone)
    const [row] =
      await app.sql`select person_id from membership where account_id = (select account_id from auth.session order by created_at desc limit 1)`
    const { encodeId } = await import('../graphql/global-id.ts')
    await mutate(
      app,
      tenant,
      'invitationCreate',
      await invitation(tenant, 'CITIZEN', other, { personId: encodeId('Person', row?.['person_id']) }),
    )
    const thief = await accept(tenant, other, 'stolen horse 2026')
    expect(thief.answer.userErrors).toMatchObject([{ code: 'ACCOUNT_MISMATCH' }])
    expect(await rolesOf(thief.one)).toEqual([])
    expect(await rolesOf(victim.one)).toEqual([{ base: 'CITIZEN' }])
    const again = await new Browser(app, tenant.slug).do('signInWithPassword', { phone, password: secretWord }, 'pending')
    expect(again.userErrors).toEqual([])
  })

  test('does not pass by the second factor of an account that has one', async () => {
    const phone = newPhone()
    const { one } = await join(tenant, 'SUPERVISOR', phone)
    const { setup } = await one.must(
      'mutation { secondFactorBegin { setup { secret } userErrors { code } } }',
      'secondFactorBegin',
    )
    await one.do('secondFactorConfirm', { code: codeOf(setup.secret) }, 'recoveryCodes')
    const other = await openTenant(app)
    const { answer, one: next } = await join(other, 'CITIZEN', phone)
    expect(answer).toEqual({ pending: true, userErrors: [] })
    expect(await rolesOf(next)).toEqual([])
  })

  test('accepted twice at once makes one account that has both roles', async () => {
    const phone = newPhone()
    const tokens: string[] = []
    for (let i = 0; i < 2; i++) {
      await mutate(app, tenant, 'invitationCreate', await invitation(tenant, 'CITIZEN', phone))
      tokens.push(await text(phone, /#([\w-]+)/))
    }
    const [first, second] = tokens.map((token) => ({ token, one: new Browser(app, tenant.slug) })) as [
      { token: string; one: Browser },
      { token: string; one: Browser },
    ]
    await first.one.do('invitationCodeSend', { token: first.token }, 'sent')
    const code = await text(phone, /验证码(\d{6})/)
    const answers = await Promise.all(
      [first, second].map(({ one, token }) => one.do('invitationAccept', { token, code }, 'pending')),
    )
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
    expect(
      await app.sql`select account_id from auth.credential c where phone_index = ${app.services.keys.index(phone, 'phone')}`,
    ).toHaveLength(1)
  })
})

describe('the three administrators', () => {
  test('the district admin neither retires nor narrows the roles that watch over it, nor ends their holders', async () => {
    const auditor = await grantByDatabase(app, tenant, 'audit_admin')
    for (const base of ['AUDIT_ADMIN', 'SECURITY_ADMIN']) {
      const id = await roleOf(app, tenant, base)
      expect((await refused(app, tenant, 'roleRetire', { id })).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
      const narrowed = await refused(app, tenant, 'roleUpdate', { id, expectedVersion: 1, withheld: [] })
      expect(narrowed.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
      const made = await refused(app, tenant, 'roleCreate', { base, code: `x${counter++}`, name: '副本' })
      expect(made.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
    }
    const { encodeId } = await import('../graphql/global-id.ts')
    const [membership] = await app.sql`select id from membership where account_id = ${auditor}`
    const ended = await refused(app, tenant, 'membershipEnd', {
      id: encodeId('Membership', membership?.['id']),
      validTo: '2026-01-01',
    })
    expect(ended.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  })

  test('a role that begins later or rests counts as held', async () => {
    const account = await grantByDatabase(app, tenant, 'security_admin')
    await app.sql`update membership set valid_from = '2099-01-01', person_id = ${uuidOf(things.person.id)} where account_id = ${account}`
    const answer = await refused(app, tenant, 'membershipGrant', {
      personId: things.person.id,
      roleId: await roleOf(app, tenant, 'district_admin'),
      scopeKind: 'TENANT',
      validFrom: '2026-01-01',
    })
    expect(answer.userErrors).toMatchObject([{ code: 'SEPARATE' }])
  })
})

describe('guessing', () => {
  test('through a lenient tenant is counted no more lightly, through a harsh one locks for no more than an hour', async () => {
    const [lenient, harsh] = [await openTenant(app), await openTenant(app)]
    await app.sql`insert into security_setting (tenant_id, id, lockout_failures, lockout_minutes)
      select id, gen_random_uuid(), case slug when ${lenient.slug} then 20 else 3 end, case slug when ${lenient.slug} then 1 else 1440 end
      from tenant where slug in (${lenient.slug}, ${harsh.slug})`
    const guess = (at: TestTenant, phone: string) =>
      new Browser(app, at.slug).do('signInWithPassword', { phone, password: 'wrong wrong 1' }, 'pending')
    const phone = newPhone()
    const answers = []
    for (let i = 0; i < 8; i++) answers.push((await guess(lenient, phone)).userErrors[0]?.code)
    expect(answers.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5)
    const other = newPhone()
    for (let i = 0; i < 4; i++) await guess(harsh, other)
    expect((await guess(harsh, other)).userErrors).toMatchObject([{ code: 'LOCKED', message: '尝试次数过多，请60分钟后再试' }])
  })

  test('at one code ends with the fifth, whenever it is tried', async () => {
    const phone = newPhone()
    await join(tenant, 'CITIZEN', phone)
    const one = new Browser(app, tenant.slug)
    await one.do('signInCodeSend', { phone }, 'sent')
    const code = await text(phone, /验证码(\d{6})/)
    for (let i = 0; i < 5; i++) await one.do('signInWithCode', { phone, code: '000000' }, 'pending')
    await app.sql`delete from auth.attempt`
    expect((await one.do('signInWithCode', { phone, code }, 'pending')).userErrors).toMatchObject([{ code: 'CODE_INVALID' }])
  })
})

test('without the second factor in use the rights of staff are gone at once', async () => {
  const { one } = await join(tenant, 'SUPERVISOR', newPhone())
  const { setup } = await one.must('mutation { secondFactorBegin { setup { secret } userErrors { code } } }', 'secondFactorBegin')
  await one.do('secondFactorConfirm', { code: codeOf(setup.secret) }, 'recoveryCodes')
  expect(await rolesOf(one)).toEqual([{ base: 'SUPERVISOR' }])
  await one.must('mutation { secondFactorRemove { removed userErrors { code } } }', 'secondFactorRemove')
  expect(await rolesOf(one)).toEqual([])
})

test('what somebody does without naming a tenant is in the audit of theirs; signing out of nothing is in none', async () => {
  const phone = newPhone()
  const { one } = await join(tenant, 'CITIZEN', phone)
  const count = async (action: string) =>
    (await app.sql`select count(*)::int n from audit_entry where action = ${action}`)[0]?.['n']
  one.tenant = ''
  await one.do('passwordChange', { current: secretWord, next: 'another horse 2027' }, 'changed')
  expect(await count('passwordChange')).toBe(1)
  const before = await count('signOut')
  await new Browser(app, tenant.slug).ask('mutation { a: signOut { signedOut } b: signOut { signedOut } }')
  expect(await count('signOut')).toBe(before)
})

test('the audit is not read without a trace', async () => {
  const auditor = await grantByDatabase(app, tenant, 'audit_admin')
  const ask = (query: string, variables = {}) => app.request(query, { tenant: tenant.slug, as: auditor, variables })
  const traces = async () =>
    (await app.sql`select count(*)::int n from audit_entry where account_id = ${auditor}`)[0]?.['n'] as number
  const { data } = await ask('{ auditEntries(first: 2) { nodes { id } pageInfo { endCursor } } }')
  let known = await traces()
  await ask('query ($after: String) { auditEntries(first: 2, after: $after) { nodes { id } } }', {
    after: `${data['auditEntries'].pageInfo.endCursor}\ud800`,
  })
  expect(await traces()).toBe(++known)
  await ask('query ($id: ID!) { node(id: $id) { id } }', { id: data['auditEntries'].nodes[0].id })
  expect(await traces()).toBe(++known)
  await ask('{ auditFaults { seq } }')
  expect(await traces()).toBe(++known)
})

test('visitors who ask too much are refused, and whoever is signed in is not', async () => {
  const small = await createApp({ limits: { costPerVisitors: { points: 100, seconds: 60 } } })
  try {
    const own = await openTenant(small)
    const visit = () => small.request('{ sites(first: 100) { nodes { name } } }', { tenant: own.slug })
    await visit()
    await small.services.limits.flush()
    const limited = await visit()
    expect([limited.status, limited.errors[0]?.extensions?.['code']]).toEqual([429, 'RATE_LIMITED'])
    expect((await small.request('{ sites { nodes { name } } }', { tenant: own.slug, as: own.admin })).errors).toEqual([])
  } finally {
    await small.close()
  }
})

test('a spoofed X-Forwarded-For resets nothing', async () => {
  const small = await createApp({ limits: { signInPerAddress: { points: 3, seconds: 60 } } })
  try {
    const own = await openTenant(small)
    const codes = []
    for (let i = 0; i < 5; i++) {
      const { data } = await new Browser(small, own.slug).ask(
        'mutation ($input: SignInWithPasswordInput!) { signInWithPassword(input: $input) { userErrors { code } } }',
        { input: { phone: newPhone(), password: 'wrong wrong 1' } },
        { 'x-forwarded-for': `10.0.0.${i}` },
      )
      codes.push(data['signInWithPassword'].userErrors[0].code)
    }
    expect(codes).toEqual(['SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'TOO_OFTEN', 'TOO_OFTEN'])
  } finally {
    await small.close()
  }
})
