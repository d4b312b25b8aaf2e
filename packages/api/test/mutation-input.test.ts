import { getNamedType, getNullableType, isListType, isNonNullType } from 'graphql'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp, operator } from './app.ts'
import { furnishAll } from './furnish-all.ts'
import { callOf, holderOf, idTypesOf, isPlatform, mutations, randomId, type Samples, sampleInput, type Tried } from './samples.ts'
import { cast, openTenant, type TestTenant } from './tenant.ts'

/** Every mutation, generated from the schema: bad input is a user error with code and field, and nothing is written. */
let app: App
let own: TestTenant
let samples: Samples
let actors: Record<Tried, string>
let sql: postgres.Sql

beforeAll(async () => {
  app = await createApp()
  own = await openTenant(app)
  samples = await furnishAll(app, own)
  actors = await cast(app, own, samples['Unit'] as string)
  sql = postgres(app.ownerUrl, { max: 1 })
})
afterAll(async () => {
  await sql?.end()
  await app?.close()
})

/** A figure that changes with anything that is written anywhere; that a refusal is on record is no writing. */
async function stateOfDatabase(): Promise<string> {
  const tables = await sql<
    { name: string }[]
  >`select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where nspname = 'public' and relkind = 'r'
    and relname not like 'audit\\_%'`
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) as rows, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as content from "${name}" t`,
  )
  // A union has no order of its own.
  return JSON.stringify(await sql.unsafe(`select * from (${parts.join(' union all ')}) t order by name`))
}

const call = (mutation: (typeof mutations)[number], input: object) =>
  app.request(callOf(mutation), {
    tenant: own.slug,
    as: isPlatform(mutation.name) ? operator : actors[holderOf(mutation)],
    variables: { input },
  })

describe.each(mutations)('$name', (mutation) => {
  const complete = () => sampleInput(mutation.fields, samples)
  const texts = mutation.fields.filter((f) => getNamedType(f.type).name === 'String' && !isListType(getNullableType(f.type)))
  const idFields = mutation.fields.filter((f) => idTypesOf(f).length > 0)

  test('refuses bad input and writes nothing', async () => {
    const before = await stateOfDatabase()
    const problems: string[] = []
    const expectError = async (input: object, field: string, what: string) => {
      const answer = await call(mutation, input)
      const errors = (answer.data?.[mutation.name]?.userErrors ?? []) as { code: string; field: string; message: string }[]
      const found = errors.some((e) => e.code && e.message && (e.field === field || e.field?.startsWith(`${field}.`)))
      if (!found) problems.push(`${what} ${field}: ${answer.text.slice(0, 300)}`)
    }
    for (const field of mutation.fields.filter((f) => isNonNullType(f.type))) {
      const { [field.name]: _, ...rest } = complete()
      const answer = await call(mutation, rest)
      // A missing required field is refused before anything is executed.
      if (answer.errors[0]?.extensions?.['code'] !== 'BAD_USER_INPUT')
        problems.push(`missing ${field.name}: ${answer.text.slice(0, 200)}`)
    }
    for (const field of texts) {
      await expectError({ ...complete(), [field.name]: 'x'.repeat(100_001) }, field.name, 'too long')
      await expectError({ ...complete(), [field.name]: 'a\u0000b' }, field.name, 'control character')
      if (isNonNullType(field.type)) await expectError({ ...complete(), [field.name]: '   ' }, field.name, 'blank')
    }
    for (const field of idFields) {
      const list = isListType(getNullableType(field.type))
      const given = (id: unknown) => ({ ...complete(), [field.name]: list ? [id] : id })
      await expectError(given('nonsense'), field.name, 'malformed id')
      await expectError(given(randomId('Nothing')), field.name, 'id of another type')
    }
    expect(problems).toEqual([])
    expect(await stateOfDatabase()).toBe(before)
  })
})
