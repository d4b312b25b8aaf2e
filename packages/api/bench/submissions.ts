import { randomUUID } from 'node:crypto'
import type postgres from 'postgres'
import { Client } from 'undici'
import { encodeId } from '../src/graphql/global-id.ts'
import { wordsOf } from '../src/search/words.ts'
import { cpuMs } from './cpu.ts'
import { load, type Shot } from './load.ts'
import { idOf } from './operations.ts'
import type { Figure } from './trust.ts'

type Server = { origin: string; pid: number }
type Servers = Record<'minhui' | 'postgraphile' | 'limit' | 'apollo', Server>

const json = { 'content-type': 'application/json', accept: 'application/json' }
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

/** The tenants that it needs, by the number of their opinions. */
export const sizesOfSubmissions = [10_000, 40_000] as const

/** Measures submissions against what else could be done with them, and a burst of them. */
export const measureSubmissions = async (sql: postgres.Sql, databasePid: number, servers: Servers): Promise<Figure[]> => [
  ...(await submissions(databasePid, servers)),
  ...(await burst(sql, servers)),
]

type Run = { perSecond: number; ms: number }

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number

/** Connections of the load: as many phones as scan the code of one event. Fewer, as elsewhere in the benchmark, beside it. */
const phones = 64
const few = 8

/**
 * A submission with its timeline, number, words, jobs and limits, against PostGraphile's plain insert of one row; and against
 * the same what anything can do at the most: one hand-written statement that writes row, words and entry, behind node:http and
 * behind Apollo Server, and Apollo Server doing nothing.
 */
async function submissions(databasePid: number, { minhui, postgraphile, limit, apollo }: Servers): Promise<Figure[]> {
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
  const run = async ({ origin, pid }: Server, shot: () => Shot, connections: number) => {
    const used = () => cpuMs(pid) + cpuMs(databasePid)
    const before = used()
    const { failed, perSecond, requests } = await load(origin, connections, 3000, shot, good)
    if (failed > 0) throw new Error(`${failed} submissions failed`)
    return { perSecond, ms: (used() - before) / requests }
  }
  // Until it is compiled a server takes half as long again (measured, ours and the peer).
  const warm = ({ origin }: Server, shot: () => Shot, connections: number, ms: number) =>
    load(origin, connections, ms, shot, good)
  const own = () => submission(tenant)
  const names = { own: 'opinions submitted', peer: "PostGraphile's insert of the row alone" }
  const compared: Figure[] = []
  await warm(minhui, own, 256, 8000)
  await warm(postgraphile, plain, 256, 8000)
  for (const connections of [phones, 256, few]) {
    const rounds: { own: Run; peer: Run }[] = []
    // One after the other, again and again: on a shared machine minutes differ.
    for (let n = 0; n < 5; n++)
      rounds.push({ own: await run(minhui, own, connections), peer: await run(postgraphile, plain, connections) })
    const among = (of: 'own' | 'peer', what: keyof Run) => median(rounds.map((round) => round[of][what]))
    const against = (rate: string) => `${names.peer}, ${rate}`
    const what = `${names.own} over ${connections} connections`
    const [perSecond, ms] = [among('peer', 'perSecond'), among('peer', 'ms')]
    compared.push(
      {
        what,
        value: among('own', 'perSecond'),
        unit: 'a second',
        against: against(`${perSecond.toFixed(0)} a second`),
        ratio: among('own', 'perSecond') / perSecond,
      },
      {
        what: `${what}: CPU of server and Postgres`,
        value: among('own', 'ms'),
        unit: 'ms each',
        against: against(`${ms.toFixed(2)} ms`),
        ratio: among('own', 'ms') / ms,
      },
    )
  }
  const most: [what: string, server: Server, shot: () => Shot][] = [
    ['one hand-written statement for row, words and entry, behind node:http', limit, bare],
    ['the same statement behind Apollo Server', apollo, throughApollo('submit')],
    ['Apollo Server with a mutation that does nothing', apollo, throughApollo('nothing')],
  ]
  const peer = (await run(postgraphile, plain, phones)).perSecond
  for (const [what, server, shot] of most) {
    await warm(server, shot, phones, 3000)
    const value = (await run(server, shot, phones)).perSecond
    compared.push({ what, value, unit: 'a second', against: `${names.peer}, ${peer.toFixed(0)} a second`, ratio: value / peer })
  }
  return compared
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
