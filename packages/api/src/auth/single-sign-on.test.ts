import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type App, createApp } from '../../test/app.ts'
import { Browser } from '../../test/browser.ts'
import { grantByDatabase, mutate, openTenant, type TestTenant, uuidOf } from '../../test/tenant.ts'

let redirectUri: string
let app: App
let tenant: TestTenant
let directory: Server
let issuer: string
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
  app = await createApp()
  tenant = await openTenant(app)
  directory = createServer()
  await new Promise<void>((listening) => directory.listen(0, '127.0.0.1', listening))
  issuer = `http://127.0.0.1:${(directory.address() as AddressInfo).port}`
  const security = await grantByDatabase(app, tenant, 'security_admin')
  const input = { code: 'city', name: '市统一身份认证', issuer, clientId: 'minhui', clientSecret: 'a secret of the directory' }
  const made = await mutate(app, tenant, 'identityProviderCreate', input, '{ id }', security)
  redirectUri = `http://minhui.test/auth/callback/${uuidOf(made.id)}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'minhui',
        client_secret: 'a secret of the directory',
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    cookies: { keys: ['test'] },
  })
  directory.on('request', provider.callback())
})
afterAll(async () => {
  directory?.closeAllConnections()
  directory?.close()
  await app?.close()
})

/** The browser at our own server; it keeps all cookies. */
class Visitor {
  readonly cookies = new Map<string, string>()

  get = (url: string) => this.#send({ url })

  /** Asks to join the own account with the directory, as the page of the account does. Answers where to go. */
  async join(code: string): Promise<string> {
    const query = 'mutation ($code: String!) { identityJoin(input: { code: $code }) { to userErrors { code } } }'
    const { body } = await this.#send({
      url: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://minhui.test', 'x-tenant': tenant.slug },
      payload: JSON.stringify({ query, variables: { code } }),
    })
    return JSON.parse(body).data?.identityJoin?.to ?? body
  }

  async #send(request: { url: string; method?: 'POST'; headers?: Record<string, string>; payload?: string }) {
    const answer = await app.http.inject({
      ...request,
      headers: { host: 'minhui.test', cookie: this.header(), ...request.headers },
    })
    for (const cookie of [answer.headers['set-cookie'] ?? []].flat()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? []
      this.cookies.set(name, value)
    }
    return { status: answer.statusCode, location: answer.headers.location ?? '', body: answer.body }
  }

  header = () => [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}

/** What somebody does at the directory: sign in there and agree. Answers the address to which it sends the browser back. */
async function atDirectory(start: string, login: string): Promise<string> {
  const jar = new Map<string, string>()
  let url = start
  let form: Record<string, string> | undefined
  for (let hops = 0; hops < 20; hops++) {
    if (url.startsWith(redirectUri)) return url.slice('http://minhui.test'.length)
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([k, v]) => `${k}=${v}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    form = undefined
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? []
      jar.set(name, value)
    }
    const to = answer.headers.get('location')
    if (to) {
      url = new URL(to, url).href
      continue
    }
    const page = await answer.text()
    const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1] ?? ''
    url = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '', url).href
    form = prompt === 'login' ? { prompt, login, password: 'x' } : { prompt }
  }
  throw new Error('the directory sends nobody back')
}

/** Somebody with a session in the tenant, as the database has it. */
async function signedIn(): Promise<Visitor> {
  const accountId = await grantByDatabase(app, tenant, 'citizen')
  await app.services.authentication.setPhone(accountId, `137${String(Date.now()).slice(-8)}`)
  const begun = await app.services.authentication.sessions.begin(
    { accountId, passwordHash: null },
    { address: null, userAgent: null },
  )
  const visitor = new Visitor()
  visitor.cookies.set('minhui', begun?.token as string)
  return visitor
}
const leave = (visitor: Visitor) => visitor.get(`/${tenant.slug}/auth/city`)
const whoIs = async (visitor: Visitor, at = tenant.slug) => {
  const token = visitor.cookies.get('minhui')
  const { data } = await new Browser(app, at, token && `minhui=${token}`).ask('{ viewer { displayName } }')
  return data['viewer']?.displayName ?? null
}

test('an account is joined with the directory by its holder, and signs in by it from then on', async () => {
  const holder = await signedIn()
  const joined = await holder.get(await atDirectory(await holder.join('city'), 'liming'))
  expect(joined.location).toBe(`/admin/${tenant.slug}/account?sso=joined`)
  const later = new Visitor()
  const { location } = await leave(later)
  expect(location).toContain(issuer)
  expect(location).toMatch(/code_challenge_method=S256/)
  const back = await later.get(await atDirectory(location, 'liming'))
  expect(back).toMatchObject({ status: 303, location: `/admin/${tenant.slug}` })
  expect(await whoIs(later)).toBe('citizen')
  // The directory vouches for its own tenant only.
  const other = await openTenant(app)
  await app.sql`insert into membership (tenant_id, id, account_id, role_id, scope_kind, valid_from)
    select t.id, gen_random_uuid(), s.account_id, r.id, 'tenant', '2022-01-01' from tenant t join role r on r.tenant_id = t.id and r.base = 'supervisor',
      (select account_id from auth.identity limit 1) s where t.slug = ${other.slug}`
  expect(await whoIs(later, other.slug)).toBeNull()
})

test('whom nobody has joined is not signed in, and makes no account', async () => {
  const visitor = new Visitor()
  const back = await visitor.get(await atDirectory((await leave(visitor)).location, 'stranger'))
  expect(back.location).toBe(`/admin/${tenant.slug}/sign-in?sso=unknown`)
  expect(await whoIs(visitor)).toBeNull()
})

test('a member of the directory is one account and stays it', async () => {
  const [first, second] = [await signedIn(), await signedIn()]
  await first.get(await atDirectory(await first.join('city'), 'zhangwei'))
  const taken = await second.get(await atDirectory(await second.join('city'), 'zhangwei'))
  expect(taken.location).toBe(`/admin/${tenant.slug}/account?sso=taken`)
})

test('an answer counts once, for the browser that left, and for its state', async () => {
  const holder = await signedIn()
  await holder.get(await atDirectory(await holder.join('city'), 'wangfang'))
  const one = new Visitor()
  const callback = await atDirectory((await leave(one)).location, 'wangfang')
  // Another browser that is led to the answer does not become who left.
  const victim = new Visitor()
  expect((await victim.get(callback)).location).toBe('/admin/?sso=expired')
  expect(await whoIs(victim)).toBeNull()
  expect((await one.get(callback.replace(/state=[^&]+/, 'state=other'))).location).toBe('/admin/?sso=expired')
  expect((await one.get(callback)).location).toBe(`/admin/${tenant.slug}`)
  expect((await one.get(callback)).location).toBe('/admin/?sso=expired')
})

test('a directory that is not there, retired, or of another tenant leads nowhere', async () => {
  const other = await openTenant(app)
  expect((await new Visitor().get(`/${other.slug}/auth/city`)).status).toBe(404)
  const security = await grantByDatabase(app, tenant, 'security_admin')
  const down = await mutate(
    app,
    tenant,
    'identityProviderCreate',
    { code: 'down', name: '停机', issuer: 'http://127.0.0.1:1', clientId: 'x' },
    '{ id }',
    security,
  )
  expect((await new Visitor().get(`/${tenant.slug}/auth/down`)).location).toContain('sso=unreachable')
  await mutate(app, tenant, 'identityProviderRetire', { id: down.id }, '{ id }', security)
  expect((await new Visitor().get(`/${tenant.slug}/auth/down`)).status).toBe(404)
})

test('a link never joins: who is signed in and follows one to a directory stays who they are', async () => {
  const holder = await signedIn()
  const back = await holder.get(await atDirectory((await leave(holder)).location, 'attacker'))
  expect(back.location).toContain('sso=unknown')
  expect(await app.sql`select 1 from auth.identity where subject = 'attacker'`).toHaveLength(0)
})
