import { abilityFor } from '@minhui/schema/access/ability'
import { Client } from 'undici'
import { filterFor } from '../src/access/filter.ts'
import { Pool } from '../src/database/pool.ts'
import { Session } from '../src/database/session.ts'
import { opinionPages, opinionStore, wordsOfOpinions } from '../src/modules/opinions/opinion.store.ts'
import { opinionConditions } from '../src/modules/opinions/opinion-filter.store.ts'
import { sizes } from './data-opinions.ts'
import { idOf } from './operations.ts'
import type { Figure } from './trust.ts'

type Servers = Record<'minhui', { origin: string }>
type Sign = (accountId: string) => Promise<string>

const json = { 'content-type': 'application/json', accept: 'application/json' }
const page =
  '{ opinions(first: 20) { nodes { number title stateName site { name } unit { name } mandate { person { name } } entries(first: 3) { action stateName } } } }'
/** Measures pages of opinions by the size of the tenant, search, and what waits for somebody. */
export async function measureOpinions(userUrl: string, servers: Servers, sign: Sign): Promise<Figure[]> {
  return [...(await pages(servers, sign)), ...(await searches(userUrl)), ...(await waitings(userUrl))]
}

/**
 * One page of each size after the other, again and again, in turns of their order, and the median of each: on a shared machine
 * one second differs from the next, and a ratio holds only within the same moment.
 */
async function pages({ minhui }: Servers, sign: Sign): Promise<Figure[]> {
  const [warming, rounds] = [300, 600]
  const client = new Client(minhui.origin)
  const shots = await Promise.all(
    sizes.map(async (n) => ({
      headers: { ...json, 'x-tenant': `opinions-${n}`, authorization: `Bearer ${await sign(idOf(`admin-o${n}`))}` },
      times: [] as number[],
    })),
  )
  for (let round = -warming; round < rounds; round++) {
    for (const { headers, times } of round % 2 === 0 ? shots : shots.toReversed()) {
      const begun = performance.now()
      const answer = await client.request({ method: 'POST', path: '/graphql', headers, body: JSON.stringify({ query: page }) })
      const text = await answer.body.text()
      if (round >= 0) times.push(performance.now() - begun)
      if (answer.statusCode !== 200 || text.includes('"errors"')) throw new Error(`a page failed: ${text.slice(0, 300)}`)
    }
  }
  await client.close()
  const medians = shots.map(({ times }) => times.sort((x, y) => x - y)[rounds / 2] as number)
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
