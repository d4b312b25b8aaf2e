import { constants, createHash, createPrivateKey, randomBytes, sign } from 'node:crypto'
import { createHistogram } from 'node:perf_hooks'
import { bucketsOf } from '@minhui/schema/rules/ballot-codes'
import type { BallotMethod } from '@minhui/schema/rules/ballot-method'
import { tally } from '@minhui/schema/rules/ballot-tally'
import type postgres from 'postgres'
import { Client } from 'undici'
import { codeOf, newSecret } from '../src/auth/totp.ts'
import { encodeId } from '../src/graphql/global-id.ts'
import { newKeyPair } from '../src/modules/ballots/ballot-crypto.ts'
import { signingPlace } from '../src/modules/ballots/ballot-key.store.ts'
import { openKeyRing } from '../src/secrets/open-key-ring.ts'
import { cpuMs } from './cpu.ts'
import { idOf } from './operations.ts'
import type { Figure } from './trust.ts'

type Server = { origin: string; pid: number }
const [deputies, issues, warm, connections] = [3000, 300, 100, 32]
const [tenant, ballot] = [idOf('tenant-ballot'), idOf('ballot')]

/** A congress of 3,000 with an open ballot; the first of its deputies have accounts. */
const frame = `
insert into tenant (id, slug, name, name_en, region_code) values ('${tenant}', 'ballot', 'x', 'x', '320211');
insert into tenant_setting (tenant_id, id) values ('${tenant}', gen_random_uuid());
insert into role (tenant_id, id, base, code, name) values ('${tenant}', md5('role-b')::uuid, 'deputy', 'deputy', 'deputy');
insert into congress_body (tenant_id, id, code, name, kind, level) values ('${tenant}', md5('body-b')::uuid, 'B', '大会', 'congress', 'district');
insert into term (tenant_id, id, body_id, ordinal, name, starts_on) values ('${tenant}', md5('term-b')::uuid, md5('body-b')::uuid, 1, '本届', '2022-01-01');
insert into person (tenant_id, id, code, name, pinyin, initials, public) select '${tenant}', md5('person-b-'||d)::uuid, 'P'||d, '代表'||d, 'daibiao', 'db', true from generate_series(1, ${deputies}) d;
insert into mandate (tenant_id, id, person_id, body_id, level, term_id, code, starts_on) select '${tenant}', md5('mandate-b-'||d)::uuid, md5('person-b-'||d)::uuid, md5('body-b')::uuid, 'district', md5('term-b')::uuid, 'M'||d, '2022-01-01' from generate_series(1, ${deputies}) d;
insert into account (id, display_name) select md5('account-b-'||d)::uuid, 'x' from generate_series(1, ${issues}) d;
insert into account_tenant (account_id, tenant) select md5('account-b-'||d)::uuid, '${tenant}' from generate_series(1, ${issues}) d;
insert into membership (tenant_id, id, account_id, role_id, scope_kind, person_id, valid_from) select '${tenant}', gen_random_uuid(), md5('account-b-'||d)::uuid, md5('role-b')::uuid, 'own', md5('person-b-'||d)::uuid, '2022-01-01' from generate_series(1, ${issues}) d;
insert into auth.credential (account_id) select md5('account-b-'||d)::uuid from generate_series(1, ${issues}) d;
insert into ballot (tenant_id, id, number, title, kind, body_id, form, places, max_marks, status) values ('${tenant}', '${ballot}', '2026-001', 'x', 'selection', md5('body-b')::uuid, 'choose', 10, 10, 'open');
insert into ballot_voter (tenant_id, id, ballot_id, ordinal, mandate_id, person_id, present) select '${tenant}', gen_random_uuid(), '${ballot}', d, md5('mandate-b-'||d)::uuid, md5('person-b-'||d)::uuid, true from generate_series(1, ${deputies}) d;
insert into ballot_issue (tenant_id, id, ballot_id, slots) values ('${tenant}', gen_random_uuid(), '${ballot}', decode(repeat('00', 32 * ${deputies}), 'hex'));
insert into ballot_box (tenant_id, id, ballot_id, bucket, records) select '${tenant}', gen_random_uuid(), '${ballot}', n, '' from generate_series(0, ${bucketsOf(deputies)} - 1) n;
`

/** Measures a whole congress that casts, what an issue costs, and the count of what was cast. */
export async function measureBallot(sql: postgres.Sql, server: Server, dataDir: string): Promise<Figure[]> {
  await sql.unsafe(frame)
  const ring = openKeyRing({ secretKeys: null, dataDir })
  const [signing, box] = [await newKeyPair(), await newKeyPair()]
  await sql`insert into ballot_key (tenant_id, id, ballot_id, signing_public, signing_secret_sealed, box_public, box_secret_sealed)
    values (${tenant}, ${ballot}, ${ballot}, ${signing.public}, ${ring.seal(signing.secret, signingPlace(ballot))}, ${box.public}, 'x')`
  return [await issue(sql, server, ring), await cast(sql, server, signing.secret), count()]
}

/** What the issue of a ballot costs the server, second factor and blind signature included. */
async function issue(sql: postgres.Sql, { origin, pid }: Server, ring: ReturnType<typeof openKeyRing>): Promise<Figure> {
  const people = Array.from({ length: issues }, (_, i) => ({
    account: idOf(`account-b-${i + 1}`),
    token: randomBytes(32).toString('base64url'),
    secret: newSecret(),
  }))
  for (const { account, token, secret } of people) {
    await sql`insert into auth.second_factor (account_id, secret_sealed, confirmed_at) values (${account}, ${ring.seal(secret, `second factor ${account}`)}, now())`
    await sql`insert into auth.session (id, token_hash, account_id, pending, expires_at)
      values (gen_random_uuid(), ${createHash('sha256').update(token).digest('hex')}, ${account}, false, now() + interval '1 hour')`
  }
  const query = 'mutation ($input: BallotIssueInput!) { ballotIssue(input: $input) { blindSignature userErrors { code } } }'
  const client = new Client(origin)
  let before = 0
  for (const [i, { token, secret }] of people.entries()) {
    if (i === warm) before = cpuMs(pid)
    // Any number below the modulus is a blinded message.
    const blinded = Buffer.concat([Buffer.of(1), randomBytes(255)]).toString('base64url')
    const input = { ballotId: encodeId('Ballot', ballot), code: codeOf(secret), blinded }
    const answer = await client.request({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', 'x-tenant': 'ballot', cookie: `minhui=${token}` },
      body: JSON.stringify({ query, variables: { input } }),
    })
    const text = await answer.body.text()
    if (!text.includes('"blindSignature":"')) throw new Error(text)
  }
  const value = (cpuMs(pid) - before) / (issues - warm)
  await client.close()
  return { what: 'issue of a ballot, CPU of the server', value, unit: 'ms', against: 'goal: 10 ms', ratio: value / 10 }
}

/** All deputies cast, as fast as the server takes it. Throws when one is lost. */
async function cast(sql: postgres.Sql, { origin }: Server, pem: string): Promise<Figure> {
  const key = { key: createPrivateKey(pem), padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }
  const bodies = Array.from({ length: deputies }, () => {
    const token = randomBytes(32)
    const hash = createHash('sha256').update(token).digest()
    return Buffer.concat([token, sign('sha384', hash, key), randomBytes(256)])
  })
  const path = `/ballot/ballots/${encodeId('Ballot', ballot)}/cast`
  const histogram = createHistogram({ lowest: 1, highest: 60_000_000, figures: 3 })
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new Client(origin)
      for (let body = bodies.pop(); body; body = bodies.pop()) {
        const sent = performance.now()
        const answer = await client.request({
          method: 'POST',
          path,
          headers: { 'content-type': 'application/octet-stream' },
          body,
        })
        const text = await answer.body.text()
        histogram.record(Math.max(1, Math.round((performance.now() - sent) * 1000)))
        if (answer.statusCode !== 200) throw new Error(text)
      }
      await client.close()
    }),
  )
  const took = (performance.now() - begun) / 1000
  const [kept] = await sql`select sum(octet_length(records))::int / 544 as n from ballot_box where tenant_id = ${tenant}`
  if (kept?.['n'] !== deputies) throw new Error(`${deputies - Number(kept?.['n'])} ballots were lost`)
  const value = histogram.percentile(99) / 1000
  return {
    what: `3,000 deputies cast: none lost, ${took.toFixed(1)} s, p99`,
    value,
    unit: 'ms',
    against: 'goal: one second',
    ratio: value / 1000,
  }
}

/** The pure rule alone, of ballots that are all different. */
function count(): Figure {
  const options = Array.from({ length: 30 }, (_, i) => String(i))
  const method: BallotMethod = { form: 'each', rule: 'majority_of_all', places: 10, maxMarks: 30, options, consultative: false }
  const choices = Array.from({ length: deputies }, () => options.map(() => 'fan-'[Math.floor(Math.random() * 4)]).join(''))
  const figures = { inOffice: deputies, present: deputies, issued: deputies, returned: deputies }
  tally(method, figures, choices)
  const begun = performance.now()
  tally(method, figures, choices)
  const value = performance.now() - begun
  return { what: 'count of 3,000 ballots of 30 options', value, unit: 'ms', against: 'goal: 100 ms', ratio: value / 100 }
}
