import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { countWaiting } from '../../../test/database.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { mutate, openTenant, type TestTenant } from '../../../test/tenant.ts'
import { createServer } from '../../server.ts'

/** Many people who say something at the same moment. */
let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
})
afterAll(() => app?.close())

const statements = async () =>
  Number(/^minhui_database_statements_total (\d+)/m.exec((await app.http.inject('/metrics')).body)?.[1] ?? 0)
const serials = (numbers: string[]) => numbers.map((number) => Number(number.slice(5))).sort((a, b) => a - b)
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)
const written = async ({ slug }: TestTenant) => {
  const [row] = await app.sql`
    select (select count(*)::int from opinion where tenant_id = t.id) as opinions, (select count(*)::int from opinion_words where tenant_id = t.id) as words,
      (select count(*)::int from opinion_entry where tenant_id = t.id) as entries from tenant t where slug = ${slug}`
  return row
}

test('alone, it takes four statements in two round trips; a hundred at once share a few transactions', async () => {
  const own = await openTenant(app)
  const say = () => at.submit({ qrCode: undefined }, null, own)
  // With the first the procedure becomes the tenant's own.
  await say()
  const before = await statements()
  await say()
  expect((await statements()) - before).toBe(4)
  const answers = await Promise.all(Array.from({ length: 100 }, say))
  expect((await statements()) - before).toBeLessThan(4 + 4 * 50)
  expect(serials(answers.map(({ number }) => number))).toEqual(upTo(102).slice(2))
  expect(await written(own)).toEqual({ opinions: 102, words: 102, entries: 102 })
})

test('what is wrong with one is said to that one alone, the others are written, and no number is missing', async () => {
  const own = await openTenant(app)
  const gone = await mutate(app, own, 'opinionCategoryCreate', { code: 'gone', name: '停用' }, '{ id }')
  await mutate(app, own, 'opinionCategoryRetire', { id: gone.id }, '{ id }')
  const submissionKey = randomUUID()
  const nobodys = await mutate(app, own, 'opinionCategoryCreate', { code: 'open', name: '公开' }, '{ id }')
  const inputs = Array.from({ length: 40 }, (_, i): [object, string | null] => {
    if (i % 8 === 1) return [{ qrCode: 'nowhere123' }, 'qrCode']
    if (i % 8 === 3) return [{ categoryId: gone.id }, 'categoryId']
    if (i === 12) return [{ photoIds: [Buffer.from(`File:${randomUUID()}`).toString('base64url')] }, 'photoIds']
    if (i % 8 === 5) return [{ submissionKey, categoryId: nobodys.id }, null]
    return [{}, null]
  })
  const answers = await Promise.all(inputs.map(([input]) => at.submit({ qrCode: undefined, ...input }, null, own)))
  for (const [i, [, field]] of inputs.entries()) expect([i, answers[i]?.userErrors[0]?.field ?? null]).toEqual([i, field])
  const numbers = new Set(answers.flatMap(({ number }) => number ?? []))
  // Sent five times under one key, it is one.
  expect(serials([...numbers])).toEqual(upTo(40 - 5 - 5 - 1 - 4))
  expect(await written(own)).toEqual({ opinions: numbers.size, words: numbers.size, entries: numbers.size })
})

test('of two servers, the same submission sent to both is one, and numbers have no gap', async () => {
  const own = await openTenant(app)
  // Another process has services of its own, and so turns of its own.
  const other = await createServer({
    config: app.services.config,
    services: { ...app.services },
    authenticate: app.tokens.authenticate,
    documents: new Map(),
  })
  try {
    const query =
      'mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field } } }'
    const send = async (http: App['http'], submissionKey: string) =>
      (
        await http.inject({
          method: 'POST',
          url: '/graphql',
          headers: { 'content-type': 'application/json', 'x-tenant': own.slug },
          payload: JSON.stringify({ query, variables: { input: { submissionKey, text: '两台服务器' } } }),
        })
      ).json().data.opinionSubmit
    const keys = Array.from({ length: 50 }, () => randomUUID())
    const pairs = await Promise.all(keys.map((key) => Promise.all([send(app.http, key), send(other, key)])))
    for (const [one, same] of pairs) expect(same).toEqual(one)
    expect(serials(pairs.map(([{ number }]) => number))).toEqual(upTo(50))
  } finally {
    await other.close()
  }
})

test('sent twice under two counters, as around midnight of New Year, it is one', async () => {
  const own = await openTenant(app)
  await at.submit({ qrCode: undefined }, null, own)
  const { keys } = app.services
  const [submissionKey, id] = [randomUUID(), randomUUID()]
  const twin = { id, number: '2031-000001', submission_hash: keys.index(` ${submissionKey}`, 'submission') }
  let answer: ReturnType<typeof at.submit> | undefined
  await app.sql.begin(async (sql) => {
    await sql`
      insert into opinion select (jsonb_populate_record(o, ${sql.json({ ...twin, code_sealed: keys.seal('CODE2345', `opinion code ${id}`) })})).*
      from opinion o where tenant_id = (select id from tenant where slug = ${own.slug})`
    answer = at.submit({ qrCode: undefined, submissionKey }, null, own)
    // It waits for the other to commit.
    await expect.poll(() => countWaiting(sql)).toBe(1)
  })
  expect(await answer).toMatchObject({ number: '2031-000001', code: 'CODE2345' })
  expect(await written(own)).toMatchObject({ opinions: 2 })
})
