import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from './app.ts'
import { openOpinions } from './opinions.ts'
import { wideLimits } from './people.ts'
import { openSuggestions } from './suggestions.ts'
import { grant, refused, type TestTenant, uuidOf } from './tenant.ts'

/**
 * Two people act on one case at the same moment, each in their own way: one wins, the others are told, and nothing is
 * lost. A hundred tries each, half of each act; both act on what they have seen.
 */
type Act = { name: string; as: string; input?: object }
let app: App
beforeAll(async () => {
  const wide = { points: 1_000_000_000, seconds: 60 }
  app = await createApp({ limits: { ...wideLimits, costPerAccount: wide, costPerTenant: wide } })
})
afterAll(() => app?.close())

/** What lies behind a case: its state and version, its timeline, and how often whom was told of it. */
async function standing(kind: 'opinion' | 'suggestion', number: string, tenant: TestTenant) {
  const tenantId = uuidOf(tenant.id)
  const [row] = await app.sql<{ id: string; state: string; version: number }[]>`
    select id, state, version from ${app.sql(kind)} where tenant_id = ${tenantId} and number = ${number}`
  const id = row?.id as string
  const entries = await app.sql<{ ordinal: number; action: string; from_state: string | null; to_state: string }[]>`
    select ordinal, action, from_state, to_state from ${app.sql(`${kind}_entry`)} where tenant_id = ${tenantId} and case_id = ${id} order by ordinal`
  const told = await app.sql<{ key: string }[]>`
    select event || ' ' || account_id || ' ' || coalesce(parameters ->> 'state', '') as key from notification where tenant_id = ${tenantId} and target_id = ${id}`
  return { ...row, id, entries: [...entries], told: told.map(({ key }) => key) }
}

/** Lets all of them act at once, fifty times each of two; answers who won. */
async function race(kind: 'opinion' | 'suggestion', number: string, tenant: TestTenant, acts: readonly [Act, Act]): Promise<Act> {
  const before = await standing(kind, number, tenant)
  const type = kind === 'opinion' ? 'Opinion' : 'Suggestion'
  const given = { id: Buffer.from(`${type}:${before.id}`).toString('base64url'), expectedVersion: before.version }
  const answers = await Promise.all(
    Array.from({ length: 100 }, async (_, i) => {
      const act = acts[i % 2] as Act
      const { userErrors, errors } = await refused(app, tenant, `${kind}${act.name}`, { ...given, ...act.input }, act.as)
      return { act, code: (errors[0]?.extensions?.['code'] as string) ?? userErrors[0]?.code ?? 'done' }
    }),
  )
  const won = answers.filter(({ code }) => code === 'done')
  expect(won).toHaveLength(1)
  // Whoever loses hears that it has changed, or, where it is not theirs any more, that there is nothing for them.
  for (const { code } of answers) expect(['done', 'CONFLICT', 'NOT_FOUND']).toContain(code)
  expect(answers.filter(({ code }) => code === 'CONFLICT').length).toBeGreaterThan(0)
  const [winner] = won.map(({ act }) => act) as [Act]
  const after = await standing(kind, number, tenant)
  expect(after.version).toBe((before.version as number) + 1)
  // Nothing is lost of what was there, what came is one act, and its places have no gap.
  expect(after.entries.slice(0, before.entries.length)).toEqual(before.entries)
  const more = after.entries.slice(before.entries.length)
  expect(after.entries.map(({ ordinal }) => ordinal)).toEqual(after.entries.map((_, i) => i + 1))
  const acted = more.filter(({ action }) => action.toLowerCase() === winner.name.toLowerCase())
  expect([winner.name, acted.length]).toEqual([winner.name, 1])
  expect(more.filter(({ action }) => acts.some(({ name }) => name.toLowerCase() === action.toLowerCase()))).toHaveLength(1)
  expect(after.entries.at(-1)?.to_state).toBe(after.state)
  for (const [i, { from_state }] of after.entries.entries()) if (i > 0) expect(from_state).toBe(after.entries[i - 1]?.to_state)
  // Nobody is told twice of one thing.
  const fresh = after.told.slice()
  for (const one of before.told) fresh.splice(fresh.indexOf(one), 1)
  expect(new Set(fresh).size).toBe(fresh.length)
  return winner
}

describe('an opinion', () => {
  let at: Awaited<ReturnType<typeof openOpinions>>
  let citizen: string
  beforeAll(async () => {
    at = await openOpinions(app)
    citizen = await grant(app, at.tenant, 'citizen', 'OWN')
  })
  const to = async (...steps: [action: string, as: string, input?: object][]) => {
    const { number } = await at.submit({}, citizen)
    for (const [action, as, input] of steps) await at.done(number, action, as, input)
    return number
  }
  const accepted = () => [['Accept', at.who.keeper]] as [string, string, object?][]
  const classified = () =>
    [...accepted(), ['Classify', at.who.keeper, { categoryId: at.category, grade: 'STREET' }]] as [string, string, object?][]
  const assigned = () =>
    [...classified(), ['Assign', at.who.office, { unitId: at.things.unit.id }]] as [string, string, object?][]
  const handling = () => [...assigned(), ['Start', at.who.handler]] as [string, string, object?][]
  const replied = () => [...handling(), ['Reply', at.who.handler, { text: '已修好' }]] as [string, string, object?][]
  const text = '说明'

  test.each([
    [
      'accepted by one, rejected by the other',
      () => to(),
      () => [
        { name: 'Accept', as: at.who.keeper },
        { name: 'Reject', as: at.who.office, input: { reason: 'out_of_scope', text } },
      ],
    ],
    [
      'assigned by the office, withdrawn by its author',
      () => to(...classified()),
      () => [
        { name: 'Assign', as: at.who.office, input: { unitId: at.things.unit.id } },
        { name: 'Withdraw', as: citizen },
      ],
    ],
    [
      'replied to and given back',
      () => to(...handling()),
      () => [
        { name: 'Reply', as: at.who.handler, input: { text } },
        { name: 'Return', as: at.who.handler, input: { reason: 'not_competent', text } },
      ],
    ],
    [
      'explained by the unit, withdrawn by its author',
      () => to(...handling()),
      () => [
        { name: 'Explain', as: at.who.handler, input: { text } },
        { name: 'Withdraw', as: citizen },
      ],
    ],
    [
      'rated as good and as bad, from two windows',
      () => to(...replied()),
      () => [
        { name: 'Rate', as: citizen, input: { satisfaction: 'SATISFIED' } },
        { name: 'Rate', as: citizen, input: { satisfaction: 'DISSATISFIED', text } },
      ],
    ],
    [
      'noted by two',
      () => to(...assigned()),
      () => [
        { name: 'Note', as: at.who.office, input: { text } },
        { name: 'Note', as: at.who.keeper, input: { text } },
      ],
    ],
  ] as [string, () => Promise<string>, () => [Act, Act]][])(
    '%s: one wins',
    async (_, begin, acts) => {
      await race('opinion', await begin(), at.tenant, acts())
    },
    120_000,
  )
})

describe('a suggestion', () => {
  let at: Awaited<ReturnType<typeof openSuggestions>>
  beforeAll(async () => {
    at = await openSuggestions(app)
  })
  const text = '说明'
  const submitted = async () => {
    const number = await at.draft()
    await at.done(number, 'Submit', at.who.deputy)
    return number
  }
  const filed = async () => {
    const number = await submitted()
    await at.done(number, 'Approve', at.who.office)
    await at.done(number, 'File', at.who.admin)
    return number
  }
  const prepared = async () => {
    const number = await at.toHandler()
    await at.done(number, 'PrepareReply', at.who.handler, at.reply)
    return number
  }
  const rating = { process: 'SATISFIED', result: 'SATISFIED' }

  test.each([
    [
      'approved by one, sent back by the other',
      submitted,
      () => [
        { name: 'Approve', as: at.who.office },
        { name: 'SendBack', as: at.who.admin, input: { text } },
      ],
    ],
    [
      'assigned by the office, withdrawn by its deputy',
      filed,
      () => [
        { name: 'Assign', as: at.who.admin, input: { mode: 'SOLE', unitIds: [at.things.unit.id] } },
        { name: 'Withdraw', as: at.who.deputy, input: { text } },
      ],
    ],
    [
      'signed twice',
      prepared,
      () => [
        { name: 'SignReply', as: at.who.head },
        { name: 'SignReply', as: at.who.head },
      ],
    ],
    [
      'signed, and given back',
      prepared,
      () => [
        { name: 'SignReply', as: at.who.head },
        { name: 'Return', as: at.who.handler, input: { text } },
      ],
    ],
    [
      'rated by both sides',
      () => at.toReplied(),
      () => [
        { name: 'Rate', as: at.who.deputy, input: rating },
        { name: 'RateBack', as: at.who.handler, input: { process: 'SATISFIED' } },
      ],
    ],
  ] as [string, () => Promise<string>, () => [Act, Act]][])(
    '%s: one wins',
    async (_, begin, acts) => {
      await race('suggestion', await begin(), at.tenant, acts())
    },
    120_000,
  )
})
