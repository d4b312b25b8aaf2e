import { randomUUID } from 'node:crypto'
import { abilityFor } from '@minhui/schema/access/ability'
import type postgres from 'postgres'
import { Client } from 'undici'
import { filterFor } from '../src/access/filter.ts'
import { Pool } from '../src/database/pool.ts'
import { Session } from '../src/database/session.ts'
import { encodeId } from '../src/graphql/global-id.ts'
import { opinionPages, opinionStore, wordsOfOpinions } from '../src/modules/opinions/opinion.store.ts'
import { opinionConditions } from '../src/modules/opinions/opinion-filter.store.ts'
import { wordsOf } from '../src/search/words.ts'
import { fillOpinions, sizes } from './data-opinions.ts'
import { load, type Shot } from './load.ts'
import { idOf } from './operations.ts'
import type { Figure } from './trust.ts'

type Servers = Record<'minhui' | 'postgraphile' | 'limit' | 'apollo', { origin: string }>
type Sign = (accountId: string) => Promise<string>

const json = { 'content-type': 'application/json', accept: 'application/json' }
const page =
  '{ opinions(first: 20) { nodes { number title stateName site { name } unit { name } mandate { person { name } } entries(first: 3) { action stateName } } } }'
const submit = 'mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number userErrors { code } } }'
const create = 'mutation ($opinion: OpinionInput!) { createOpinion(input: { opinion: $opinion }) { opinion { number } } }'

const submission = (tenant: string, scanned: object = {}): Shot => ({
  path: '/graphql',
  headers: { ...json, 'x-tenant': tenant },
  body: JSON.stringify({
    query: submit,
    variables: { input: { submissionKey: randomUUID(), text: '（示例）小区东门的路灯不亮，希望尽快维修。', ...scanned } },
  }),
})

/** Measures pages of opinions by the size of the tenant, search, submission against PostGraphile's, and a burst of submissions. */
export async function measureOpinions(sql: postgres.Sql, userUrl: string, servers: Servers, sign: Sign): Promise<Figure[]> {
  await fillOpinions(sql)
  return [
    ...(await pages(servers, sign)),
    ...(await searches(userUrl)),
    ...(await waitings(userUrl)),
    ...(await submissions(servers)),
    ...(await burst(sql, servers)),
  ]
}

async function pages({ minhui }: Servers, sign: Sign): Promise<Figure[]> {
  const medians: number[] = []
  for (const n of sizes) {
    const headers = { ...json, 'x-tenant': `opinions-${n}`, authorization: `Bearer ${await sign(idOf(`admin-o${n}`))}` }
    const shot = { path: '/graphql', headers, body: JSON.stringify({ query: page }) }
    await load(
      minhui.origin,
      1,
      1000,
      () => shot,
      () => true,
    )
    const { p50Ms, failed } = await load(
      minhui.origin,
      1,
      3000,
      () => shot,
      (text) => !text.includes('"errors"'),
    )
    if (failed > 0) throw new Error(`${failed} pages failed`)
    medians.push(p50Ms)
  }
  return sizes.map((n, i) => ({
    what: `page of 20 opinions of ${n.toLocaleString('en')}, p50`,
    value: medians[i] as number,
    unit: 'ms',
    against: 'the same of 1,000',
    ratio: (medians[i] as number) / (medians[0] as number),
  }))
}

/** Statements of a search alone, both of them, without the server around. */
async function searches(userUrl: string): Promise<Figure[]> {
  const pool = new Pool({ url: userUrl, max: 1, name: 'bench' })
  const session = new Session({ pool, tenantId: idOf(`tenant-o${sizes.at(-1)}`) })
  const ability = abilityFor([{ base: 'district_admin', withheld: [], scopeKind: 'tenant', scopeId: null }])
  const access = filterFor(ability, 'read', 'Opinion', opinionStore.attributes)
  const figures: Figure[] = []
  try {
    for (const [name, words] of [
      ['a rare word', '龘龘'],
      ['no hit', '龘龘 井盖松'],
      ['a common word', '路灯'],
      ['two common words', '路灯 小区'],
      ['a word of every opinion', '希望'],
    ] as const) {
      const times: number[] = []
      for (let i = 0; i < 15; i++) {
        const begun = performance.now()
        const condition = await session.read((tx) => wordsOfOpinions.find(tx, words))
        await session.read((tx) =>
          opinionPages.find(tx, { order: 'newest', first: 20, after: null, conditions: [condition], access }),
        )
        times.push(performance.now() - begun)
      }
      const ms = times.sort((a, b) => a - b)[7] as number
      figures.push({ what: `search in 400,000 opinions, ${name}`, value: ms, unit: 'ms', against: 'goal: 50 ms', ratio: ms / 50 })
    }
  } finally {
    await pool.close()
  }
  return figures
}

/**
 * What of the opinions waits for somebody, the page and the counts, by their statements alone: for the two roles whose turn it
 * is all over the district, while they work at one place of it.
 */
export async function waitings(userUrl: string, n: number = sizes.at(-1) as number): Promise<Figure[]> {
  const pool = new Pool({ url: userUrl, max: 1, name: 'bench' })
  const session = new Session({ pool, tenantId: idOf(`tenant-o${n}`) })
  const figures: Figure[] = []
  try {
    for (const [name, base, scopeKind, scopeId] of [
      ['a unit', 'department_handler', 'unit', idOf(`unit-o${n}-1`)],
      ['an office', 'office_admin', 'branch', idOf(`site-o${n}-1`)],
    ] as const) {
      const ability = abilityFor([{ base, withheld: [], scopeKind, scopeId }])
      const access = filterFor(ability, 'read', 'Opinion', opinionStore.attributes)
      const working = filterFor(ability, 'note', 'Opinion', opinionStore.attributes)
      const unitIds = scopeKind === 'unit' ? [scopeId] : []
      const waits = opinionConditions.waitsFor({ turns: [{ role: base, working }], personIds: [idOf(`person-o${n}-1`)], unitIds })
      const asked = { conditions: [waits, opinionConditions.open()], access }
      const times: number[] = []
      for (let i = 0; i < 15; i++) {
        const begun = performance.now()
        await session.read((tx) =>
          Promise.all([
            opinionPages.find(tx, { order: 'due', first: 20, after: null, ...asked }),
            opinionPages.countWith(tx, { ...asked, part: opinionConditions.overdue() }),
          ]),
        )
        times.push(performance.now() - begun)
      }
      const ms = times.sort((a, b) => a - b)[7] as number
      const what = `what waits for ${name} among ${n.toLocaleString('en')} opinions`
      figures.push({ what, value: ms, unit: 'ms', against: 'goal: 50 ms', ratio: ms / 50 })
    }
  } finally {
    await pool.close()
  }
  return figures
}

/**
 * A submission with its timeline, number, words, jobs and limits, against PostGraphile's plain insert of one row; and against
 * the same what anything can do at the most: one hand-written statement that writes row, words and entry, behind node:http and
 * behind Apollo Server, and Apollo Server doing nothing.
 */
async function submissions({ minhui, postgraphile, limit, apollo }: Servers): Promise<Figure[]> {
  const tenant = 'opinions-10000'
  const good = (text: string) => !text.includes('"errors"') && !text.includes('"code":"')
  let n = 0
  const said = { title: '（示例）小区东门的路灯不亮', text: '（示例）小区东门的路灯不亮，希望尽快维修。' }
  const words = wordsOf(`${said.title} ${said.text}`)
    .map((one) => `'${one}'`)
    .join(' ')
  const plain = (): Shot => ({
    path: '/graphql',
    headers: { ...json, 'x-tenant-id': idOf('tenant-o10000') },
    body: JSON.stringify({
      query: create,
      variables: {
        opinion: {
          ...said,
          tenantId: idOf('tenant-o10000'),
          rowId: randomUUID(),
          number: `x-${n++}`,
          procedureId: idOf('proc-o10000'),
          state: 'submitted',
          since: '2026-01-02',
          owner: 'district_admin',
          clocks: '[]',
          dueOn: '2026-01-05',
          channel: 'portal',
          codeSealed: 'x',
          submissionHash: randomUUID(),
        },
      },
    }),
  })
  const values = () => ({
    tenant: idOf('tenant-o10000'),
    value: JSON.stringify({ ...said, words, id: randomUUID(), number: `y-${n++}`, procedureId: idOf('proc-o10000') }),
  })
  const bare = (): Shot => ({ path: '/', headers: json, body: JSON.stringify({ operation: 'submit', ...values() }) })
  const throughApollo = (mutation: string) => (): Shot => {
    const query = `mutation ($tenant: ID!, $value: String!) { ${mutation}(tenant: $tenant, value: $value) }`
    return { path: '/graphql', headers: json, body: JSON.stringify({ query, variables: values() }) }
  }
  const measure = async (origin: string, shot: () => Shot) => {
    await load(origin, 8, 1500, shot, good)
    const { failed, perSecond } = await load(origin, 8, 4000, shot, good)
    if (failed > 0) throw new Error(`${failed} submissions failed`)
    return perSecond
  }
  const own = await measure(minhui.origin, () => submission(tenant))
  const peer = await measure(postgraphile.origin, plain)
  const most: [what: string, perSecond: number][] = [
    ['opinions submitted', own],
    ['one hand-written statement for row, words and entry, behind node:http', await measure(limit.origin, bare)],
    ['the same statement behind Apollo Server', await measure(apollo.origin, throughApollo('submit'))],
    ['Apollo Server with a mutation that does nothing', await measure(apollo.origin, throughApollo('nothing'))],
  ]
  const against = `PostGraphile's insert of the row alone, ${peer.toFixed(0)} a second`
  return most.map(([what, value]) => ({ what, value, unit: 'a second', against, ratio: value / peer }))
}

/** Two thousand people scan the code of a station at once, over fifty connections: none is lost. */
async function burst(sql: postgres.Sql, { minhui }: Servers): Promise<Figure[]> {
  const many = 2000
  const tenant = 'opinions-40000'
  const qrCode = 'stationabc'
  await sql`insert into qr_code (tenant_id, id, code, subject, target_id) values (${idOf('tenant-o40000')}, ${idOf('code-o40000')}, ${qrCode}, 'Site', ${idOf('site-o40000-1')})`
  const scanned = { qrCode, categoryId: encodeId('OpinionCategory', idOf('cat-o40000-1')) }
  const count = async () =>
    Number((await sql`select count(*)::int n from opinion where tenant_id = ${idOf('tenant-o40000')}`)[0]?.['n'])
  const before = await count()
  const times: number[] = []
  let [sent, failed] = [0, 0]
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      const client = new Client(minhui.origin, { pipelining: 1 })
      while (sent++ < many) {
        const from = performance.now()
        const answer = await client.request({ method: 'POST', ...submission(tenant, scanned) })
        if (!(await answer.body.text()).includes('"userErrors":[]')) failed++
        times.push(performance.now() - from)
      }
      await client.close()
    }),
  )
  const seconds = (performance.now() - begun) / 1000
  const made = (await count()) - before
  if (failed > 0 || made !== many) throw new Error(`${failed} failed, ${made} of ${many} were made`)
  const p99 = times.sort((a, b) => a - b)[Math.floor(many * 0.99)] as number
  const what = 'burst of 2,000 submissions by QR code, none lost'
  return [
    { what: `${what}: all of them`, value: seconds, unit: 's', against: 'goal: one minute', ratio: seconds / 60 },
    { what: `${what}: p99`, value: p99, unit: 'ms', against: 'goal: 500 ms', ratio: p99 / 500 },
  ]
}
