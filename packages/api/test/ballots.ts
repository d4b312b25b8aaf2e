import { createHash, randomBytes, webcrypto } from 'node:crypto'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import { codeOf, newSecret } from '../src/auth/totp.ts'
import type { App } from './app.ts'
import { Browser } from './browser.ts'
import { furnish, mutate, openTenant, refused, roleOf, type TestTenant, uuidOf } from './tenant.ts'

const suite = RSABSSA.SHA384.PSS.Deterministic()
const { subtle } = globalThis.crypto
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

/** Somebody with a browser that is signed in, and an authenticator. */
export type Person = { personId: string; accountId: string; browser: Browser; code(): Promise<string> }

/** What a device of a voter makes and keeps. */
export type Slip = {
  token: Buffer
  hash: string
  tracker: Buffer
  blinded: Buffer
  inv: Uint8Array
  signature: Buffer
  sealed: Buffer
}

/** People with a role in a tenant, by the thousand: written past the API, whose subject they are not. */
export async function enrol(app: App, tenant: TestTenant, base: string, count: number, termId?: string): Promise<Person[]> {
  const role = uuidOf(await roleOf(app, tenant, base))
  const batch = randomBytes(3).toString('hex')
  const people = Array.from({ length: count }, (_, i) => {
    const token = randomBytes(32).toString('base64url')
    const secret = newSecret()
    const [personId, accountId] = [webcrypto.randomUUID(), webcrypto.randomUUID()]
    return {
      ...{ personId, accountId, token, secret },
      mark: `${base}-${batch}-${String(i + 1).padStart(4, '0')}`,
      sealed: app.services.keys.seal(secret, `second factor ${accountId}`),
      browser: new Browser(app, tenant.slug, `minhui=${token}`),
      // Each code counts once, for half a minute: a test does not wait for the next.
      code: async () => {
        await app.sql`update auth.second_factor set last_step = 0 where account_id = ${accountId}`
        return codeOf(secret)
      },
    }
  })
  const list = JSON.stringify(
    people.map(({ personId, accountId, token, mark, sealed }) => ({
      ...{ person: personId, account: accountId, mark, sealed },
      hash: createHash('sha256').update(token).digest('hex'),
    })),
  )
  const id = uuidOf(tenant.id)
  const rows = app.sql`jsonb_to_recordset(${list}::text::jsonb) as r(person uuid, account uuid, mark text, sealed text, hash text)`
  await app.sql`insert into person (tenant_id, id, code, name, pinyin, initials, public)
    select ${id}, r.person, r.mark, '某' || r.mark, 'mou', 'm', true from ${rows}`
  await app.sql`insert into account (id, display_name) select r.account, r.mark from ${rows}`
  await app.sql`insert into membership (tenant_id, id, account_id, role_id, scope_kind, scope_id, person_id, valid_from)
    select ${id}, gen_random_uuid(), r.account, ${role}, ${base === 'deputy' ? 'own' : 'tenant'}, null, r.person, '2022-01-01' from ${rows}`
  await app.sql`insert into auth.credential (account_id) select r.account from ${rows}`
  await app.sql`insert into auth.second_factor (account_id, secret_sealed, confirmed_at) select r.account, r.sealed, now() from ${rows}`
  await app.sql`insert into auth.session (id, token_hash, account_id, pending, second_factor_at, expires_at)
    select gen_random_uuid(), r.hash, r.account, false, now(), now() + interval '10 hours' from ${rows}`
  if (termId)
    await app.sql`insert into mandate (tenant_id, id, person_id, body_id, level, term_id, code, starts_on, voting_right)
      select ${id}, gen_random_uuid(), r.person, t.body_id, b.level, t.id, r.mark, '2022-01-01', b.level <> 'advisory'
      from ${rows}, term t join congress_body b on b.tenant_id = t.tenant_id and b.id = t.body_id where t.tenant_id = ${id} and t.id = ${uuidOf(termId)}`
  return people
}

/** The same of an account that there is: it gets a browser and an authenticator. */
export async function signedIn(app: App, tenant: TestTenant, accountId: string): Promise<Person> {
  const [token, secret] = [randomBytes(32).toString('base64url'), newSecret()]
  const sealed = app.services.keys.seal(secret, `second factor ${accountId}`)
  await app.sql`insert into auth.credential (account_id) values (${accountId})`
  await app.sql`insert into auth.second_factor (account_id, secret_sealed, confirmed_at) values (${accountId}, ${sealed}, now())`
  await app.sql`insert into auth.session (id, token_hash, account_id, pending, second_factor_at, expires_at)
    values (gen_random_uuid(), ${createHash('sha256').update(token).digest('hex')}, ${accountId}, false, now(), now() + interval '10 hours')`
  const [row] = await app.sql`select person_id from membership m join tenant t on t.id = m.tenant_id
    where t.slug = ${tenant.slug} and m.account_id = ${accountId} limit 1`
  return {
    accountId,
    personId: row?.['person_id'],
    browser: new Browser(app, tenant.slug, `minhui=${token}`),
    code: async () => {
      await app.sql`update auth.second_factor set last_step = 0 where account_id = ${accountId}`
      return codeOf(secret)
    },
  }
}

type Things = Awaited<ReturnType<typeof furnish>>

/** A congress that can vote: deputies, two tellers and a third, a session. */
export async function openCongress(app: App, count: number, given?: { tenant: TestTenant; things: Things }) {
  const tenant = given?.tenant ?? (await openTenant(app))
  const things = given?.things ?? (await furnish(app, tenant))
  // The one deputy of every test is not of this congress.
  await app.sql`delete from mandate where tenant_id = ${uuidOf(tenant.id)}`
  const session = await mutate(app, tenant, 'congressSessionCreate', {
    termId: things.term.id,
    ordinal: 1,
    name: '第一次会议',
    startsOn: '2026-01-10',
  })
  const deputies = await enrol(app, tenant, 'deputy', count, things.term.id)
  const tellers = await enrol(app, tenant, 'teller', 3)
  return { tenant, things, session: session.id as string, deputies, tellers }
}
/** Where deputies vote; `office` prepares their ballots, where that is not the admin. */
export type Congress = Awaited<ReturnType<typeof openCongress>> & { office?: string }

export const personIdOf = ({ personId }: Person) => Buffer.from(`Person:${personId}`).toString('base64url')

/** Prepares a ballot, with two tellers. Answers its id. */
export async function prepare(app: App, congress: Congress, more: object = {}): Promise<string> {
  const { tenant, things, session, tellers, office } = congress
  const input = {
    bodyId: things.body.id,
    sessionId: session,
    title: '2026年民生实事项目票决',
    kind: 'SELECTION',
    form: 'CHOOSE',
    places: 2,
    options: [{ title: '增设公交站' }, { title: '老旧小区加装电梯' }, { title: '社区食堂' }],
    ...more,
  }
  const { id } = await mutate(app, tenant, 'ballotCreate', input, '{ id }', office)
  for (const teller of tellers.slice(0, 2))
    await mutate(app, tenant, 'ballotTellerAppoint', { id, personId: personIdOf(teller) }, '{ id }', office)
  return id
}

/** Prepares a ballot, freezes it, marks everybody as there and opens it. */
export async function open(app: App, congress: Congress, more: object = {}, present = congress.deputies.length): Promise<string> {
  const { tenant, tellers, office } = congress
  const id = await prepare(app, congress, more)
  await mutate(app, tenant, 'ballotFreeze', { id }, '{ id }', office)
  const ordinals = Array.from({ length: present }, (_, i) => i + 1)
  for (let i = 0; i < present; i += 500)
    await mutate(
      app,
      tenant,
      'ballotAttendanceMark',
      { id, ordinals: ordinals.slice(i, i + 500), present: true },
      '{ id }',
      office,
    )
  await mutate(app, tenant, 'ballotOpen', { id }, '{ id }', tellers[0]?.accountId)
  return id
}

/** The keys of an open ballot, as a device reads them. */
export async function keysOf(app: App, { tenant, deputies }: Congress, id: string) {
  const { ballot } = await app.must<{ ballot: { issueKey: string; boxKey: string } }>(
    `{ ballot(id: "${id}") { issueKey boxKey } }`,
    { tenant: tenant.slug, as: deputies[0]?.accountId as string },
  )
  const key = (spki: string, name: string, hash: string, use: 'verify' | 'encrypt') =>
    subtle.importKey('spki', Buffer.from(spki, 'base64'), { name, hash }, true, [use])
  return {
    // Under the types of browsers, too: the tests of the sites vote with it.
    issue: (await key(ballot.issueKey, 'RSA-PSS', 'SHA-384', 'verify')) as Parameters<typeof suite.blind>[0],
    box: await key(ballot.boxKey, 'RSA-OAEP', 'SHA-256', 'encrypt'),
  }
}
export type Keys = Awaited<ReturnType<typeof keysOf>>

/** What a device makes before it asks for a ballot. */
export async function newSlip({ issue, box }: Keys, choices: string): Promise<Slip> {
  const [token, tracker] = [randomBytes(32), randomBytes(16)]
  const label = sha256(token)
  const { blindedMsg, inv } = await suite.blind(issue as never, suite.prepare(label))
  const plain = Buffer.concat([Buffer.from(choices, 'latin1'), tracker])
  // What is sealed is of this token alone.
  const sealed = Buffer.from(await subtle.encrypt({ name: 'RSA-OAEP', label }, box, plain))
  return {
    token,
    hash: label.toString('hex'),
    tracker,
    blinded: Buffer.from(blindedMsg),
    inv,
    signature: Buffer.alloc(256),
    sealed,
  }
}

/** Asks for a ballot, as somebody with a code. Answers the user errors; without any the slip is signed. */
export async function issue({ issue: key }: Keys, id: string, who: Person, slip: Slip, code?: string) {
  const answer = await who.browser.do(
    'ballotIssue',
    { ballotId: id, code: code ?? (await who.code()), blinded: slip.blinded.toString('base64url') },
    'blindSignature',
  )
  if (answer['blindSignature'])
    slip.signature = Buffer.from(
      await suite.finalize(key, suite.prepare(sha256(slip.token)), Buffer.from(answer['blindSignature'], 'base64url'), slip.inv),
    )
  return answer.userErrors.map((error) => error.code)
}

/** What is cast, as it is sent. */
export const bodyOf = ({ token, signature, sealed }: Slip) => ({
  token: token.toString('base64url'),
  signature: signature.toString('base64url'),
  sealed: sealed.toString('base64url'),
})

/** Casts a slip. Answers the status and what is said. */
export async function castSlip(app: App, { tenant }: Pick<Congress, 'tenant'>, id: string, slip: Slip, headers = {}) {
  const answer = await app.http.inject({
    method: 'POST',
    url: `/${tenant.slug}/ballots/${id}/cast`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify(bodyOf(slip)),
  })
  return { status: answer.statusCode, ...(answer.json() as { receipt?: string; code?: string }), headers: answer.headers }
}

/** Somebody votes: asks for a ballot and casts it. */
export async function vote(app: App, congress: Congress, keys: Keys, id: string, who: Person, choices: string): Promise<Slip> {
  const slip = await newSlip(keys, choices)
  const errors = await issue(keys, id, who, slip)
  if (errors.length > 0) throw new Error(errors.join())
  const { status, code } = await castSlip(app, congress, id, slip)
  if (status !== 200) throw new Error(code)
  return slip
}

/** Both tellers sign a ballot that is closed: then it is counted. Answers what they were told. */
export async function signOff(
  { tellers }: Congress,
  id: string,
  who: readonly Person[] = tellers.slice(0, 2),
  papers: { papers?: number; missing?: number } = {},
) {
  const said: string[] = []
  for (const teller of who) {
    const input = { id, code: await teller.code(), ...papers }
    const { userErrors } = await teller.browser.do('ballotSignOff', input, 'ballot { status }')
    said.push(...userErrors.map((error) => error.code))
  }
  return said
}

/** Closes a ballot. Its teller is told how many have not cast theirs, and confirms it, until it is that many. */
export async function close(app: App, { tenant, tellers }: Congress, id: string) {
  for (let outstanding = 0; ; ) {
    const { errors, userErrors } = await refused(app, tenant, 'ballotClose', { id, outstanding }, tellers[0]?.accountId)
    const [error] = userErrors
    if (error?.code === 'OUTSTANDING') outstanding = Number(/\d+/.exec(error.message as string)?.[0])
    else if (error || errors.length > 0) throw new Error(JSON.stringify([errors, userErrors]))
    else return
  }
}
