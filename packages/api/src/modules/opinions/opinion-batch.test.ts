import { randomUUID } from 'node:crypto'
import { dayOf } from '@minhui/schema/rules/case-clock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { newPhone, wideLimits } from '../../../test/people.ts'
import { furnish, openTenant, refused, uuidOf } from '../../../test/tenant.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { readTable } from '../../tabular/read.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
})
afterAll(() => app?.close())

type Row = { id: string; expectedVersion: number }
const rowOf = async (number: string): Promise<Row> => {
  const { id, version } = await at.find(number, at.tenant.admin)
  return { id, expectedVersion: version }
}
const many = async (name: string, input: object, as: string | null) => {
  const answer = await app.request(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
      results { id opinion { number state owner } userErrors { code field message } } userErrors { code field } } }`,
    { tenant: at.tenant.slug, as, variables: { input } },
  )
  return { errors: answer.errors, results: answer.data?.[name]?.results, userErrors: answer.data?.[name]?.userErrors }
}
const codesIn = (results: { userErrors: { code: string }[] }[]) =>
  results.map(({ userErrors }) => userErrors.map(({ code }) => code))
const classified = async () => {
  const { number } = await at.submit({ name: '王小明', phone: newPhone() })
  await at.done(number, 'Accept', at.who.keeper)
  await at.done(number, 'Classify', at.who.keeper, { categoryId: at.category, grade: 'STREET' })
  return number
}
const urgings = async (number: string, as: string) =>
  (await at.find(number, as)).entries.filter(({ action }: { action: string }) => action === 'urge')
const told = async (account: string, number: string) =>
  app.sql`select 1 from notification where event = 'case_urged' and account_id = ${account} and parameters->>'number' = ${number}`

describe('several opinions at once', () => {
  test('one refusal stops no other, and each says why; sent twice they are done once', async () => {
    const numbers = [await classified(), await classified(), await classified(), (await at.submit()).number]
    const rows = await Promise.all(numbers.map(rowOf))
    const [first, stale, ...rest] = rows as [Row, Row, ...Row[]]
    const items = [
      first,
      { ...stale, expectedVersion: 1 },
      ...rest,
      { id: encodeId('Opinion', randomUUID()), expectedVersion: 1 },
    ]
    const input = { items, unitId: at.things.unit.id, text: '请尽快', idempotencyKey: randomUUID() }
    const [once, again] = await Promise.all([1, 2].map(() => many('opinionsAssign', input, at.who.office)))
    const expected = [[], ['CONFLICT'], [], ['STATUS'], ['NOT_FOUND']]
    expect([codesIn(once?.results), codesIn(again?.results)]).toEqual([expected, expected])
    expect(once?.results.map(({ id }: Row) => id)).toEqual(items.map(({ id }) => id))
    expect(once?.results[0].opinion).toEqual({ number: numbers[0], state: 'assigned', owner: 'department_handler' })
    const { entries } = await at.find(numbers[0] as string, at.who.office)
    expect(entries.filter(({ action }: { action: string }) => action === 'assign')).toHaveLength(1)
    const [told] =
      await app.sql`select count(*)::int n from notification where event = 'opinion_assigned' and account_id = ${at.who.handler} and parameters->>'number' = ${numbers[0] as string}`
    expect(told?.['n']).toBe(1)
    const audited =
      await app.sql`select outcome from audit_entry where action = 'opinionAssign' and target_id = ${uuidOf(first.id)}`
    expect(audited).toHaveLength(1)
    // Without a key a second click finds that somebody has been here.
    const { idempotencyKey: _, ...plain } = input
    expect(codesIn((await many('opinionsAssign', plain, at.who.office)).results)[0]).toEqual(['CONFLICT'])
  })

  test('with the viewer’s own permissions: what another place has is not there, and who may do it to none is refused whole', async () => {
    const [own, foreign] = [await rowOf(await classified()), await rowOf((await at.submit({ qrCode: undefined })).number)]
    const input = { items: [foreign, own], unitId: at.things.unit.id }
    expect(codesIn((await many('opinionsAssign', input, at.who.office)).results)).toEqual([['NOT_FOUND'], []])
    for (const as of [at.who.keeper, at.who.handler, at.who.deputy, at.who.teller])
      expect((await many('opinionsAssign', input, as)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
    expect((await many('opinionsClose', { items: [own] }, at.who.office)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
    expect((await many('opinionsAssign', input, null)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  })

  test('what is wrong for all of them is said once, and nothing is done', async () => {
    const row = await rowOf(await classified())
    const other = await openTenant(app)
    const { unit } = await furnish(app, other)
    const tries: [object, object][] = [
      [
        { items: [row], unitId: unit.id },
        { code: 'NOT_FOUND', field: 'unitId' },
      ],
      [
        { items: [], unitId: at.things.unit.id },
        { code: 'REQUIRED', field: 'items' },
      ],
      [
        { items: [row, row], unitId: at.things.unit.id },
        { code: 'DUPLICATE', field: 'items' },
      ],
      [
        { items: [{ ...row, id: 'x' }], unitId: at.things.unit.id },
        { code: 'INVALID_ID', field: 'items.0.id' },
      ],
      [
        {
          items: Array.from({ length: 101 }, () => ({ id: encodeId('Opinion', randomUUID()), expectedVersion: 1 })),
          unitId: at.things.unit.id,
        },
        { code: 'TOO_MANY', field: 'items' },
      ],
    ]
    for (const [input, error] of tries) {
      const { results, userErrors } = await many('opinionsAssign', input, at.who.office)
      expect([results, userErrors]).toEqual([null, [error]])
    }
    expect((await rowOf((await at.find((await classified()) as string, at.who.office)).number)).expectedVersion).toBe(3)
    expect(
      (await many('opinionsAssign', { items: [row], unitId: at.things.unit.id }, at.who.office)).results[0].userErrors,
    ).toEqual([])
  })

  test('are written off by who supervises, a hundred in one go', async () => {
    const numbers = await Promise.all(Array.from({ length: 100 }, async () => (await at.submit()).number))
    // Straight to where they wait to be written off.
    await app.sql`update opinion set state = 'rated', owner = 'supervisor' where tenant_id = ${uuidOf(at.tenant.id)} and number = any(${numbers})`
    const items = (
      await app.sql<
        { id: string; version: number }[]
      >`select id, version from opinion where tenant_id = ${uuidOf(at.tenant.id)} and number = any(${numbers})`
    ).map(({ id, version }) => ({ id: encodeId('Opinion', id), expectedVersion: version }))
    const { results } = await many('opinionsClose', { items }, at.who.supervisor)
    expect(results.every(({ opinion }: { opinion: { state: string } | null }) => opinion?.state === 'closed')).toBe(true)
  }, 60_000)
})

describe('urging', () => {
  test('tells whose turn it is, who then reads why; its author and other units learn nothing', async () => {
    const { number, secret } = await at.toHandler()
    const row = await rowOf(number)
    const urge = (as: string | null, input: object = {}) =>
      refused(app, at.tenant, 'opinionUrge', { ...row, text: '群众很着急，请尽快', ...input }, as)
    for (const as of [at.who.handler, at.who.keeper, at.who.deputy, at.who.teller])
      expect((await urge(as)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
    expect((await urge(null)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
    // A double click, and two people at once: one entry, one word.
    const answers = await Promise.all([at.who.office, at.who.office, at.who.supervisor].map((as) => urge(as)))
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['CONFLICT', 'CONFLICT'])
    expect(await urgings(number, at.who.handler)).toMatchObject([
      { text: '群众很着急，请尽快', visibility: 'internal', state: 'assigned' },
    ])
    expect([(await told(at.who.handler, number)).length, (await told(at.who.otherHandler, number)).length]).toEqual([1, 0])
    expect(JSON.stringify(await at.trace(number, secret))).not.toContain('着急')
    expect(await at.find(number, at.who.handler)).toMatchObject({ state: 'assigned', remainingDays: 5 })
  })

  test('is for what is open; several at once with a word for all', async () => {
    const [one, other] = [await at.toHandler(), await at.toHandler()]
    await at.authorAct(other.number, other.secret, 'withdraw')
    const items = await Promise.all([one, other].map(({ number }) => rowOf(number)))
    const { results } = await many('opinionsRemind', { items, text: '请于本周内办结' }, at.who.supervisor)
    expect(codesIn(results)).toEqual([[], ['STATUS']])
    expect(await urgings(one.number, at.who.handler)).toMatchObject([{ text: '请于本周内办结' }])
  })
})

describe('an export of opinions', () => {
  const table = async (as: string, filter: object, language?: string) => {
    const { data, errors } = await app.request(
      'mutation ($input: ExportCreateInput!) { exportCreate(input: $input) { url userErrors { code field } } }',
      {
        tenant: at.tenant.slug,
        as,
        variables: { input: { kind: 'OPINIONS', format: 'XLSX', ...filter } },
        ...(language && { language }),
      },
    )
    if (errors.length > 0) return errors[0]?.extensions?.['code']
    const answer = await app.http.inject({
      url: data['exportCreate'].url,
      headers: { authorization: `Bearer ${await app.tokens.sign(as)}` },
    })
    return readTable(answer.rawPayload)
  }

  test('holds what the viewer may see, in words, and never who spoke; it is on record', async () => {
    const phone = newPhone()
    const { number } = await at.toHandler({ text: '=1+1 井盖坏了', name: '赵钱孙', phone })
    const [heading, ...lines] = (await table(at.who.handler, { unitId: at.things.unit.id })) as string[][]
    const line = lines.find(([first]) => first === number)
    expect(heading?.slice(0, 3)).toEqual(['编号', '提交日期', '来源'])
    expect(line?.slice(1, 4)).toEqual([dayOf(new Date()), '扫码', "'=1+1 井盖坏了"])
    expect(line).toContain('已交办')
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`赵钱孙|${phone}`))
    // Of another unit nothing: there are no lines.
    await expect(table(at.who.otherHandler, {})).rejects.toThrow('FILE_EMPTY')
    const one = await rowOf(number)
    expect((await table(at.who.supervisor, { opinionIds: [one.id] })) as string[][]).toHaveLength(2)
    const states = (await table(at.who.supervisor, { state: 'assigned' })) as string[][]
    expect(new Set(states.slice(1).map((cells) => cells[heading?.indexOf('状态') ?? 0]))).toEqual(new Set(['已交办']))
    const [entry] =
      await app.sql`select after from audit_entry where tenant_id = ${uuidOf(at.tenant.id)} and action = 'export' order by seq desc limit 1`
    expect(entry?.['after']).toEqual({ format: 'xlsx', state: 'assigned' })
  })

  test('says of each that was named whether the file holds it', async () => {
    const [mine, theirs] = [await rowOf((await at.toHandler()).number), await rowOf((await at.submit()).number)]
    const { data } = await app.request(
      'mutation ($input: ExportCreateInput!) { exportCreate(input: $input) { results { id userErrors { code field } } } }',
      {
        tenant: at.tenant.slug,
        as: at.who.handler,
        variables: { input: { kind: 'OPINIONS', format: 'XLSX', opinionIds: [mine.id, theirs.id] } },
      },
    )
    expect(data['exportCreate'].results).toEqual([
      { id: mine.id, userErrors: [] },
      { id: theirs.id, userErrors: [{ code: 'NOT_FOUND', field: 'id' }] },
    ])
    expect((await table(at.who.handler, { opinionIds: [mine.id, theirs.id] })) as string[][]).toHaveLength(2)
  })

  test('is for who works on them', async () => {
    expect([await table(at.who.deputy, {}), await table(at.who.teller, {})]).toEqual(['FORBIDDEN', 'FORBIDDEN'])
    const other = await openTenant(app)
    expect(await table(other.admin, {})).toBe('FORBIDDEN')
  })
})
