import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { encodeId } from '../src/graphql/global-id.ts'
import { schema } from '../src/schema.ts'
import type { App } from './app.ts'
import { callOf, idTypesOf, mutations, type Samples, sampleInput } from './samples.ts'
import { queries, selectionOf, typesOfArgument } from './selection.ts'
import { wordsOfFile } from './traces.ts'

/** Somebody who reads whatever they can: an account, a visitor, or a system with its key. */
export type Reader = { name: string; as: string | null; key?: string }
/** Something that was answered, and to what. */
export type Heard = { to: string; text: string }
/** Objects by type, of which a reader has learnt somehow that they exist. */
export type KnownIds = Readonly<Record<string, readonly string[]>>

const tooMuch = (code: unknown) => ['COST_LIMIT', 'GRAPHQL_PARSE_FAILED'].includes(String(code))
const tables = schema.getType('ExportKind') as GraphQLEnumType
const required: Record<string, string> = {
  code: 'S',
  year: '2026',
  latitude: '31.5',
  longitude: '120.3',
  token: `"${'x'.repeat(43)}"`,
  since: '"2020-01-01T00:00:00Z"',
  closedFrom: '"2020-01-01"',
  closedUntil: '"2099-12-31"',
  seed: '"lot"',
  definition: '"{}"',
}

/** What can be asked as anybody in a tenant, through every door that there is. */
export function sweeper(app: App, slug: string) {
  const headersOf = async ({ as, key }: Reader): Promise<Record<string, string>> =>
    key ? { authorization: `Bearer ${key}` } : as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {}
  const ask = (reader: Reader, query: string, variables: Record<string, unknown> = {}) =>
    app.request(query, {
      tenant: slug,
      as: reader.as,
      variables,
      ...(reader.key && { headers: { authorization: `Bearer ${reader.key}` } }),
    })

  const depths = new Map<string, number>()
  /** The same question with as much of the type as the limits let through, which is the same for everybody. */
  async function widest(reader: Reader, subject: string, textOf: (depth: number) => string): Promise<Heard> {
    for (let depth = depths.get(subject) ?? 3; ; depth--) {
      const query = textOf(depth)
      const { text, errors } = await ask(reader, query)
      if (depth > 0 && errors.some(({ extensions }) => tooMuch(extensions?.['code']))) continue
      depths.set(subject, depth)
      return { to: query, text }
    }
  }
  const sampleFor = (argument: GraphQLArgument, ids: KnownIds): string => {
    const { name } = argument
    if (getNamedType(argument.type).name === 'ID') {
      const type = typesOfArgument(argument, Object.keys(ids)).find((one) => ids[one]?.[0])
      return `"${type ? ids[type]?.[0] : encodeId('Site', '00000000-0000-7000-8000-000000000000')}"`
    }
    return name === 'code' ? '"S"' : (required[name] ?? '"x"')
  }
  const call = (name: string, given: string[], type: Parameters<typeof selectionOf>[0]) => (depth: number) =>
    `{ ${name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selectionOf(type, depth)} }`

  /** Every list and object of the schema; `only` narrows it to some. */
  async function* lists(reader: Reader, ids: KnownIds, only?: RegExp): AsyncGenerator<Heard> {
    for (const { name, type, args } of queries) {
      if (name === 'node' || name === 'nodes' || (only && !only.test(name))) continue
      const must = args.filter(isRequiredArgument)
      const base = must.map((one) => `${one.name}: ${sampleFor(one, ids)}`)
      yield widest(reader, name, call(name, base, type))
      if (only) continue
      // By whatever is known it is asked again.
      for (const argument of args.filter((one) => !must.includes(one) && getNamedType(one.type).name === 'ID'))
        if (typesOfArgument(argument, Object.keys(ids)).some((one) => ids[one]?.[0]))
          yield widest(
            reader,
            `${name} ${argument.name}`,
            call(name, [...base, `${argument.name}: ${sampleFor(argument, ids)}`], type),
          )
    }
  }

  const parts = new Map<string, string[]>()
  /** Everything of a type in as few questions as the limits let through, each as deep as can be. */
  async function partsOf(reader: Reader, type: GraphQLObjectType, wrap: (selection: string) => string): Promise<string[]> {
    const split = async (fields: string[], depth: number): Promise<string[]> => {
      const chosen = fields.map((name) => {
        const named = getNamedType(type.getFields()[name]?.type as GraphQLOutputType)
        return `${name} ${isLeafType(named) ? '' : selectionOf(named, depth)}`
      })
      const selection = `{ ${chosen.join(' ')} }`
      const { errors } = await ask(reader, wrap(selection))
      if (!errors.some(({ extensions }) => tooMuch(extensions?.['code']))) return [selection]
      if (fields.length === 1) return depth > 0 ? split(fields, depth - 1) : []
      const middle = Math.ceil(fields.length / 2)
      return [...(await split(fields.slice(0, middle), depth)), ...(await split(fields.slice(middle), depth))]
    }
    const known = parts.get(type.name)
    if (known) return known
    const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
    const found = await split(
      fields.map(({ name }) => name),
      2,
    )
    parts.set(type.name, found)
    return found
  }

  /** Every object that is known, whole. */
  async function* objects(reader: Reader, ids: KnownIds): AsyncGenerator<Heard> {
    for (const [typeName, known] of Object.entries(ids)) {
      const type = schema.getType(typeName)
      if (!isObjectType(type)) throw new Error(`there is no type ${typeName}`)
      for (const id of known) {
        const wrap = (selection: string) => `{ node(id: "${id}") { ... on ${typeName} ${selection} } }`
        const { text, data } = await ask(reader, wrap('{ id }'))
        yield { to: wrap('{ id }'), text }
        if (!data?.['node']) continue
        for (const selection of await partsOf(reader, type, wrap))
          yield { to: wrap(selection), text: (await ask(reader, wrap(selection))).text }
      }
    }
  }

  /** What is answered to those who do wrong things: each mutation that names one of these objects, on a version that never was. */
  async function* mistakes(reader: Reader, ids: KnownIds): AsyncGenerator<Heard> {
    const samples: Samples = Object.fromEntries(Object.entries(ids).map(([type, [id]]) => [type, id as string]))
    for (const mutation of mutations) {
      const named = mutation.fields.some((field) => idTypesOf(field).some((type) => ids[type]?.[0]))
      const versioned = mutation.fields.some(({ name }) => name === 'expectedVersion')
      if (!named || !versioned) continue
      const input: Record<string, unknown> = { ...sampleInput(mutation.fields, samples), expectedVersion: 999_999 }
      for (const given of [input, { ...input, text: '\u0000' }, { id: input['id'] }]) {
        const { text } = await ask(reader, callOf(mutation), { input: given })
        yield { to: mutation.name, text }
      }
    }
  }

  /** Addresses of files, as they are made for whoever asks: tables in every format, papers of every kind of case. */
  async function* papers(reader: Reader, ids: KnownIds): AsyncGenerator<Heard> {
    for (const { name: kind } of tables.getValues())
      for (const format of ['XLSX', 'CSV']) {
        const query = `mutation { exportCreate(input: { kind: ${kind}, format: ${format} }) { url userErrors { code field message } } }`
        const { text } = await ask(reader, query)
        yield { to: `export ${kind} ${format}`, text }
      }
    for (const { name, fields, typeName } of mutations.filter((one) => one.name.endsWith('Print'))) {
      const wanted = fields.flatMap((field) => idTypesOf(field)).flatMap((type) => ids[type] ?? [])
      const query = `mutation ($input: ${typeName}!) { ${name}(input: $input) { url userErrors { code field message } } }`
      if (wanted.length > 0) yield { to: name, text: (await ask(reader, query, { input: { ids: wanted } })).text }
    }
  }

  /** Fetches each address that was named in what was heard, with what its answer says of itself. */
  async function* files(reader: Reader, heard: readonly Heard[], more: readonly string[] = []): AsyncGenerator<Heard> {
    const named = heard.flatMap(
      ({ text }) => text.match(/\/[\w-]+\/(?:attachments|pictures|exports|prints|imports)[^"\\\s]*/g) ?? [],
    )
    for (const url of new Set([...named, ...more])) {
      const { headers, rawPayload } = await app.http.inject({ url, headers: await headersOf(reader) })
      yield { to: url, text: `${JSON.stringify(headers)}\n${await wordsOfFile(rawPayload)}` }
    }
  }

  /** The answers to a search for some words, by every list that can be searched. */
  async function* searches(reader: Reader, words: string): AsyncGenerator<Heard> {
    for (const { name, type, args } of queries.filter(({ args: all }) => all.some((one) => one.name === 'search'))) {
      const must = args.filter(isRequiredArgument).map((one) => `${one.name}: ${sampleFor(one, {})}`)
      yield widest(reader, `${name} search`, call(name, [...must, `search: ${JSON.stringify(words)}`], type))
    }
  }
  return { ask, lists, objects, mistakes, papers, files, searches }
}

/** All of it. */
export async function all(heard: AsyncIterable<Heard>): Promise<Heard[]> {
  const found: Heard[] = []
  for await (const one of heard) found.push(one)
  return found
}
