import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { type App, createApp } from '../../test/app.ts'
import { Browser } from '../../test/browser.ts'
import {
  join as joinWith,
  newPhone,
  password as secretWord,
  setUpSecondFactor,
  takeCode,
  takeMessage,
  wideLimits,
} from '../../test/people.ts'
import { grant, grantByDatabase, mutate, openTenant, type TestTenant, uuidOf } from '../../test/tenant.ts'
import { codeOf } from './totp.ts'

let app: App
let tenant: TestTenant
let base: string

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  tenant = await openTenant(app)
  base = await app.http.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => app?.close())

const browser = (at = tenant) => new Browser(app, at.slug)
const lastCode = (phone: string) => takeCode(app, phone)
const join = (at: TestTenant, base: string, phone: string, more: object = {}, word: string | null = secretWord) =>
  joinWith(app, at, base, phone, more, word)
/** The code of the next step: that of this one may have been taken already. */
const nextCode = (secret: string) => codeOf(secret, Date.now() + 30_000)
const whoAmI = async (one: Browser) =>
  (await one.ask('{ viewer { displayName needsSecondFactor roles { base } } viewerPermissions }')).data as {
    viewer: { displayName: string; needsSecondFactor: boolean; roles: { base: string }[] } | null
    viewerPermissions: string[]
  }

describe('an invitation', () => {
  test('is accepted with the code that was sent to the telephone, once, and signs in', async () => {
    const phone = newPhone()
    const { one, accepted, token } = await join(tenant, 'CITIZEN', phone)
    expect(accepted).toEqual({ pending: false, userErrors: [] })
    expect((await whoAmI(one)).viewer).toEqual({ displayName: '某某', needsSecondFactor: false, roles: [{ base: 'CITIZEN' }] })
    const again = await browser().do('invitationAccept', { token, code: '000000' }, 'pending')
    expect(again.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'token' }])
    const { data } = await app.request('query ($token: String!) { invitationOffer(token: $token) { phone } }', {
      tenant: tenant.slug,
      variables: { token },
    })
    expect(data).toEqual({ invitationOffer: null })
  })

  test('of a tenant is refused in another, and a revoked or expired one everywhere', async () => {
    const other = await openTenant(app)
    const phone = newPhone()
    const { roles } = await app.must<{ roles: { nodes: { id: string; base: string }[] } }>(
      '{ roles(first: 100) { nodes { id base } } }',
      {
        tenant: tenant.slug,
        as: tenant.admin,
      },
    )
    const invite = () =>
      mutate(app, tenant, 'invitationCreate', {
        name: '某某',
        phone,
        roleId: roles.nodes.find((role) => role.base === 'CITIZEN')?.id,
        scopeKind: 'OWN',
        validFrom: '2026-01-01',
      })
    const first = await invite()
    const token = await takeMessage(app, phone, /#([\w-]+)/)
    const offer = async (at: TestTenant) =>
      (
        await app.request('query ($token: String!) { invitationOffer(token: $token) { phone roleName } }', {
          tenant: at.slug,
          variables: { token },
        })
      ).data
    expect(await offer(tenant)).toEqual({ invitationOffer: { phone: `139****${phone.slice(-4)}`, roleName: '群众' } })
    expect(await offer(other)).toEqual({ invitationOffer: null })
    expect((await browser(other).do('invitationCodeSend', { token }, 'sent')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    await app.sql`update invitation set expires_at = now() - interval '1 second' where id = ${uuidOf(first.id)}`
    expect((await browser().do('invitationCodeSend', { token }, 'sent')).userErrors).toMatchObject([{ code: 'EXPIRED' }])
    await app.sql`update invitation set expires_at = now() + interval '1 day' where id = ${uuidOf(first.id)}`
    await mutate(app, tenant, 'invitationRevoke', { id: first.id })
    expect((await browser().do('invitationCodeSend', { token }, 'sent')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  test('to a second tenant joins the account of the telephone, which goes from one to the other without signing in', async () => {
    const other = await openTenant(app)
    const phone = newPhone()
    const { one } = await join(tenant, 'CITIZEN', phone)
    await join(other, 'CITIZEN', phone)
    const { data } = await one.ask('{ viewer { tenants { slug } } }')
    expect(data['viewer'].tenants.map((t: { slug: string }) => t.slug).sort()).toEqual([tenant.slug, other.slug].sort())
    one.tenant = other.slug
    expect((await whoAmI(one)).viewer?.roles).toEqual([{ base: 'CITIZEN' }])
  })

  test('makes nobody two of the three administrators', async () => {
    const phone = newPhone()
    await join(tenant, 'DISTRICT_ADMIN', phone)
    const account = (
      await app.sql`select m.account_id from membership m join role r on r.id = m.role_id
      where r.base = 'district_admin' order by m.id desc limit 1`
    )[0]?.['account_id'] as string
    const [person] = await app.sql`select person_id from membership where account_id = ${account}`
    const [role] =
      await app.sql`select r.id from role r join tenant t on t.id = r.tenant_id where t.slug = ${tenant.slug} and r.base = 'audit_admin'`
    const { encodeId } = await import('../graphql/global-id.ts')
    const { operator } = await import('../../test/app.ts')
    const answer = await app.request(
      'mutation ($input: InvitationCreateInput!) { invitationCreate(input: $input) { userErrors { code field } } }',
      {
        tenant: tenant.slug,
        as: operator,
        variables: {
          input: {
            personId: encodeId('Person', person?.['person_id']),
            phone,
            roleId: encodeId('Role', role?.['id']),
            scopeKind: 'TENANT',
            validFrom: '2026-01-01',
          },
        },
      },
    )
    expect(answer.data['invitationCreate'].userErrors).toEqual([{ code: 'SEPARATE', field: 'roleId' }])
  })
})

describe('signing in', () => {
  test('by code and by password; signing out ends it', async () => {
    const phone = newPhone()
    await join(tenant, 'CITIZEN', phone)
    const one = browser()
    await one.do('signInCodeSend', { phone }, 'sent')
    expect(await one.do('signInWithCode', { phone, code: await lastCode(phone) }, 'pending')).toEqual({
      pending: false,
      userErrors: [],
    })
    expect((await whoAmI(one)).viewer).not.toBeNull()
    await one.must('mutation { signOut { signedOut userErrors { code } } }', 'signOut')
    expect((await whoAmI(one)).viewer).toBeNull()
    expect(await one.do('signInWithPassword', { phone: `+86 ${phone}`, password: secretWord }, 'pending')).toEqual({
      pending: false,
      userErrors: [],
    })
    expect(one.setCookie).toMatch(/^minhui=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test('answers a known and an unknown number alike, in text and in time', async () => {
    const known = newPhone()
    await join(tenant, 'CITIZEN', known)
    const times = { known: [] as number[], unknown: [] as number[] }
    const texts = new Set<string>()
    for (let i = 0; i < 12; i++) {
      for (const [kind, phone] of [
        ['known', known],
        ['unknown', newPhone()],
      ] as const) {
        await app.sql`delete from auth.attempt`
        const began = performance.now()
        const { text } = await browser().ask(
          'mutation ($input: SignInWithPasswordInput!) { signInWithPassword(input: $input) { pending userErrors { code field message } } }',
          { input: { phone, password: 'not the password 1' } },
        )
        times[kind].push(performance.now() - began)
        texts.add(text)
      }
    }
    expect(texts.size).toBe(1)
    const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] as number
    const ratio = median(times.known) / median(times.unknown)
    expect(ratio).toBeGreaterThan(0.6)
    expect(ratio).toBeLessThan(1.7)
    const unknown = newPhone()
    expect(await browser().do('signInCodeSend', { phone: unknown }, 'sent')).toEqual({ sent: true, userErrors: [] })
    await sleep(100)
    expect(app.services.inbox?.messages.some(({ to }) => to === unknown)).toBe(false)
  })

  test.each(['known', 'unknown'])(
    '20 wrong passwords at once for a %s number: five are looked at, then the door is locked',
    async (kind) => {
      const phone = newPhone()
      if (kind === 'known') await join(tenant, 'CITIZEN', phone)
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => browser().do('signInWithPassword', { phone, password: 'wrong wrong 1' }, 'pending')),
      )
      const codes = answers.map(({ userErrors }) => userErrors[0]?.code)
      expect(codes.filter((c) => c === 'SIGN_IN_FAILED')).toHaveLength(5)
      expect(codes.filter((c) => c === 'LOCKED')).toHaveLength(15)
      const right = await browser().do('signInWithPassword', { phone, password: secretWord }, 'pending')
      expect(right.userErrors).toMatchObject([{ code: 'LOCKED', message: '尝试次数过多，请15分钟后再试' }])
      await app.sql`update auth.attempt set locked_until = now() - interval '1 second' where locked_until is not null`
      if (kind === 'known') {
        expect(await browser().do('signInWithPassword', { phone, password: secretWord }, 'pending')).toMatchObject({
          userErrors: [],
        })
      }
    },
  )

  test('the tenant says how many failures and how long', async () => {
    const strict = await openTenant(app)
    const security = await grantByDatabase(app, strict, 'security_admin')
    await mutate(app, strict, 'securityUpdate', { lockoutFailures: 3, lockoutMinutes: 60 }, '{ id }', security)
    const phone = newPhone()
    const codes: (string | undefined)[] = []
    for (let i = 0; i < 4; i++)
      codes.push(
        (await browser(strict).do('signInWithPassword', { phone, password: 'wrong wrong 1' }, 'pending')).userErrors[0]?.code,
      )
    expect(codes).toEqual(['SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'LOCKED'])
  })

  test('ten times the right code at once makes one session; 20 wrong ones are looked at five times', async () => {
    const phone = newPhone()
    await join(tenant, 'CITIZEN', phone)
    await app.sql`delete from auth.session`
    await browser().do('signInCodeSend', { phone }, 'sent')
    const code = await lastCode(phone)
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => browser().do('signInWithCode', { phone, code }, 'pending')),
    )
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
    expect(await app.sql`select id from auth.session`).toHaveLength(1)
    await app.sql`delete from auth.attempt`
    await browser().do('signInCodeSend', { phone }, 'sent')
    const wrong = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        browser().do('signInWithCode', { phone, code: String(i).padStart(6, '9') }, 'pending'),
      ),
    )
    expect(wrong.filter(({ userErrors }) => userErrors[0]?.code === 'CODE_INVALID')).toHaveLength(5)
  })

  test('a code is good for five minutes, for its purpose, and for its telephone', async () => {
    const phone = newPhone()
    const { one } = await join(tenant, 'CITIZEN', phone)
    await one.do('phoneChangeCodeSend', { phone }, 'sent')
    const code = await lastCode(phone)
    expect((await browser().do('signInWithCode', { phone, code }, 'pending')).userErrors).toMatchObject([
      { code: 'CODE_INVALID' },
    ])
    await browser().do('signInCodeSend', { phone }, 'sent')
    await app.sql`update auth.one_time_code set expires_at = now() - interval '1 second'`
    const late = await browser().do('signInWithCode', { phone, code: await lastCode(phone) }, 'pending')
    expect(late.userErrors).toMatchObject([{ code: 'CODE_INVALID' }])
  })
})

describe('the second factor', () => {
  test('staff have no rights without it; with it they have, and the next sign-in asks for it', async () => {
    const phone = newPhone()
    const { one } = await join(tenant, 'SUPERVISOR', phone)
    expect(await whoAmI(one)).toMatchObject({ viewer: { needsSecondFactor: true, roles: [] } })
    const before = one.cookie
    const { secret } = await setUpSecondFactor(one)
    expect(one.cookie).not.toBe(before)
    expect(await whoAmI(one)).toMatchObject({ viewer: { needsSecondFactor: false, roles: [{ base: 'SUPERVISOR' }] } })
    // The token from before is worth nothing.
    expect((await whoAmI(new Browser(app, tenant.slug, before))).viewer).toBeNull()
    const two = browser()
    expect(await two.do('signInWithPassword', { phone, password: secretWord }, 'pending')).toEqual({
      pending: true,
      userErrors: [],
    })
    expect((await whoAmI(two)).viewer).toBeNull()
    expect((await two.do('secondFactorShow', { code: '000000' }, 'viewer { displayName }')).userErrors).toMatchObject([
      { code: 'CODE_INVALID' },
    ])
    const shown = await two.do('secondFactorShow', { code: nextCode(secret) }, 'viewer { displayName roles { base } }')
    expect(shown).toEqual({ viewer: { displayName: '某某', roles: [{ base: 'SUPERVISOR' }] }, userErrors: [] })
  })

  test('a code is taken once, by one of many at once; guesses are counted', async () => {
    const phone = newPhone()
    const { one } = await join(tenant, 'SUPERVISOR', phone)
    const { secret } = await setUpSecondFactor(one)
    const pendings = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const next = browser()
        await next.do('signInWithPassword', { phone, password: secretWord }, 'pending')
        return next
      }),
    )
    const code = nextCode(secret)
    const shown = await Promise.all(pendings.map((next) => next.do('secondFactorShow', { code }, 'viewer { displayName }')))
    expect(shown.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
    await app.sql`delete from auth.attempt`
    const [open] = pendings as [Browser]
    await open.do('signInWithPassword', { phone, password: secretWord }, 'pending')
    const guesses = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        open.do('secondFactorShow', { code: String(i).padStart(6, '8') }, 'viewer { displayName }'),
      ),
    )
    expect(guesses.filter(({ userErrors }) => userErrors[0]?.code === 'CODE_INVALID')).toHaveLength(5)
  })

  test('a recovery code is good for once', async () => {
    const phone = newPhone()
    const { one } = await join(tenant, 'SUPERVISOR', phone)
    const { recoveryCodes } = await setUpSecondFactor(one)
    expect(recoveryCodes).toHaveLength(10)
    const use = async () => {
      const next = browser()
      await next.do('signInWithPassword', { phone, password: secretWord }, 'pending')
      return next.do('secondFactorShow', { code: recoveryCodes[0] }, 'viewer { account { recoveryCodesLeft } }')
    }
    expect(await use()).toMatchObject({ userErrors: [] })
    expect((await use()).userErrors).toMatchObject([{ code: 'CODE_INVALID' }])
  })

  test('is needed to change how one signs in', async () => {
    const phone = newPhone()
    const { one } = await join(tenant, 'SUPERVISOR', phone)
    await setUpSecondFactor(one)
    const two = browser()
    await two.do('signInWithPassword', { phone, password: secretWord }, 'pending')
    const { errors } = await two.ask('mutation { secondFactorRemove { userErrors { code } } }')
    expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
    await one.must('mutation { secondFactorRemove { removed userErrors { code } } }', 'secondFactorRemove')
    expect((await browser().do('signInWithPassword', { phone, password: secretWord }, 'pending')).pending).toBe(false)
  })
})

describe('a session', () => {
  test('can be seen and ended by its holder alone, from the next request, and closes subscriptions', async () => {
    const phone = newPhone()
    const { one } = await join(tenant, 'CITIZEN', phone)
    const two = browser()
    await two.do('signInWithPassword', { phone, password: secretWord }, 'pending')
    const list = '{ viewer { account { phone sessions { id current } } } }'
    const { data } = await one.ask(list)
    const sessions = data['viewer'].account.sessions as { id: string; current: boolean }[]
    expect(sessions.map(({ current }) => current).sort()).toEqual([false, true])
    expect(data['viewer'].account.phone).toBe(phone)
    const client = createClient({
      url: `${base.replace('http', 'ws')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocols: string[]) {
          super(address, protocols, { headers: { cookie: two.cookie as string, origin: base } })
        }
      },
      connectionParams: { tenant: tenant.slug },
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
    })
    const closed = new Promise<number>((resolve) => client.on('closed', (event) => resolve((event as { code: number }).code)))
    await new Promise((resolve) => client.on('connected', resolve))
    const stranger = (await join(tenant, 'CITIZEN', newPhone())).one
    const other = sessions.find(({ current }) => !current)?.id as string
    expect((await stranger.do('sessionEnd', { id: other }, 'ended')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await whoAmI(two)).viewer).not.toBeNull()
    expect(await one.do('sessionEnd', { id: other }, 'ended')).toEqual({ ended: true, userErrors: [] })
    expect((await whoAmI(two)).viewer).toBeNull()
    expect(await closed).toBe(4403)
    expect((await whoAmI(one)).viewer).not.toBeNull()
  })

  test('ends when it was idle for as long as the tenant says', async () => {
    const phone = newPhone()
    const { one } = await join(tenant, 'CITIZEN', phone)
    await app.sql`update auth.session set last_seen_at = now() - interval '29 minutes'`
    app.services.feed.publish([
      { topic: 'session', tenantId: '', ids: (await app.sql`select id from auth.session`).map((r) => r['id']) },
    ])
    expect((await whoAmI(one)).viewer).not.toBeNull()
    await app.sql`update auth.session set last_seen_at = now() - interval '31 minutes'`
    app.services.feed.publish([
      { topic: 'session', tenantId: '', ids: (await app.sql`select id from auth.session`).map((r) => r['id']) },
    ])
    expect((await whoAmI(one)).viewer).toBeNull()
    expect(one.setCookie).toContain('Max-Age=0')
  })

  test('outlives no change of the password, not even one that is begun meanwhile', async () => {
    const phone = newPhone()
    const { one } = await join(tenant, 'CITIZEN', phone)
    const tries = Array.from({ length: 15 }, async () => {
      const next = browser()
      await next.do('signInWithPassword', { phone, password: secretWord }, 'pending')
      return next
    })
    const wrong = await one.do('passwordChange', { current: 'wrong', next: 'another horse 2027' }, 'changed')
    expect(wrong.userErrors).toMatchObject([{ code: 'SIGN_IN_FAILED', field: 'current' }])
    expect(await one.do('passwordChange', { current: secretWord, next: 'another horse 2027' }, 'changed')).toMatchObject({
      userErrors: [],
    })
    const browsers = await Promise.all(tries)
    const alive = await Promise.all(browsers.map(async (next) => (await whoAmI(next)).viewer !== null))
    expect(alive.filter(Boolean)).toHaveLength(0)
    expect((await whoAmI(one)).viewer).not.toBeNull()
  })

  test('a page of another site cannot use it, and it comes with no token', async () => {
    const { one } = await join(tenant, 'CITIZEN', newPhone())
    const foreign = await one.ask('{ viewer { displayName } }', {}, { origin: 'https://evil.example' })
    expect(foreign.errors[0]?.extensions?.['code']).toBe('FOREIGN_ORIGIN')
    const both = await one.ask(
      '{ viewer { displayName } }',
      {},
      { authorization: `Bearer ${await app.tokens.sign(tenant.admin)}` },
    )
    expect(both.errors[0]?.extensions?.['code']).toBe('TWO_CREDENTIALS')
  })

  test('the telephone changes to one that got the code, and not to another’s', async () => {
    const [phone, next, taken] = [newPhone(), newPhone(), newPhone()]
    const { one } = await join(tenant, 'CITIZEN', phone)
    await join(tenant, 'CITIZEN', taken)
    for (const [to, codes] of [
      [taken, ['TAKEN']],
      [next, []],
    ] as const) {
      await one.do('phoneChangeCodeSend', { phone: to }, 'sent')
      const changed = await one.do('phoneChange', { phone: to, code: await lastCode(to) }, 'changed')
      expect(changed.userErrors.map((e) => e.code)).toEqual(codes)
    }
    expect((await browser().do('signInWithPassword', { phone: next, password: secretWord }, 'pending')).userErrors).toEqual([])
    expect((await browser().do('signInWithPassword', { phone, password: secretWord }, 'pending')).userErrors).toMatchObject([
      { code: 'SIGN_IN_FAILED' },
    ])
  })
})

test('a dump of the database holds no token, code, secret, password or telephone that could be used', async () => {
  const phone = newPhone()
  const { one, token } = await join(tenant, 'SUPERVISOR', phone)
  const { secret, recoveryCodes } = await setUpSecondFactor(one)
  await browser().do('signInCodeSend', { phone }, 'sent')
  const code = await lastCode(phone)
  const tables =
    await app.sql`select n.nspname || '."' || c.relname || '"' as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'auth', 'limits')`
  let dump = ''
  for (const { name } of tables)
    dump += (await app.sql.unsafe(`select t::text as row from ${name} t`)).map((r) => r['row']).join('\n')
  expect(dump.length).toBeGreaterThan(10_000)
  const cookie = one.cookie?.split('=')[1] as string
  for (const value of [cookie, token, secret, ...recoveryCodes, secretWord, phone]) expect(dump).not.toContain(value)
  expect(dump).not.toMatch(new RegExp(`\\b${code}\\b`))
  expect(app.logs.join('')).not.toContain(phone)
  expect(app.logs.join('')).not.toContain(token)
})

test('who signed in, and who failed to, is in the audit of the tenant', async () => {
  const phone = newPhone()
  await join(tenant, 'CITIZEN', phone)
  await browser().do('signInWithPassword', { phone, password: 'wrong wrong 1' }, 'pending')
  await browser().do('signInWithPassword', { phone, password: secretWord }, 'pending')
  const auditor = await grantByDatabase(app, tenant, 'audit_admin')
  const { auditEntries } = await app.must<{ auditEntries: { nodes: object[] } }>(
    '{ auditEntries(first: 2, action: "signInWithPassword") { nodes { outcome reason accountName } } }',
    { tenant: tenant.slug, as: auditor },
  )
  expect(auditEntries.nodes).toEqual([
    { outcome: 'DONE', reason: null, accountName: '某某' },
    { outcome: 'REFUSED', reason: 'SIGN_IN_FAILED', accountName: null },
  ])
})

test('a granted role and an accepted invitation are one account', async () => {
  const person = await mutate(app, tenant, 'personCreate', { code: 'G0', name: '某丙' })
  await grant(app, tenant, 'citizen', 'OWN', undefined, person.id)
  const { one } = await join(tenant, 'DEPUTY', newPhone(), { personId: person.id })
  expect((await whoAmI(one)).viewer?.roles.map(({ base: b }) => b).sort()).toEqual(['CITIZEN'])
})
