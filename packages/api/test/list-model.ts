import fc from 'fast-check'
import { getNamedType, isEnumType, isScalarType } from 'graphql'
import { expect } from 'vitest'
import type { App } from './app.ts'
import { queries } from './selection.ts'

/** A row as the database has it, by the names of its columns. */
export type Row = Record<string, any> & { id: string; number: string }
type Given = Record<string, unknown>
/** What a list promises, in plain words: what each argument means for a row, and who reads which. */
export type ListModel<Reader extends { as: string | null }> = {
  name: string
  tenant: string
  readers: Record<string, Reader>
  reads: (row: Row, reader: Reader) => boolean
  /** Values to ask with; of closed lists and of yes and no all are. */
  samples: Record<string, unknown[]>
  means: Record<string, (row: Row, value: any, reader: Reader) => boolean>
  rows: () => Promise<Row[]>
}

const paging = new Set(['first', 'after', 'orderBy'])
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const orders: Record<string, { keys: (row: Row) => string[]; down?: boolean; of?: (row: Row) => boolean }> = {
  NEWEST: { keys: ({ created, id }) => [created, id], down: true },
  OLDEST: { keys: ({ created, id }) => [created, id] },
  DUE: { keys: ({ due_on, id }) => [due_on, id], of: ({ owner }) => owner !== null },
}

/** The arguments of a list as the schema has them, with what to ask for; one that nobody has thought of throws. */
export function listProperties<Reader extends { as: string | null }>(app: App, model: ListModel<Reader>) {
  const { name, tenant, samples, means, reads, readers } = model
  const args = queries.find((query) => query.name === name)?.args ?? []
  const order = getNamedType(args.find((one) => one.name === 'orderBy')?.type)
  const orderNames = isEnumType(order) ? order.getValues().map((one) => one.name) : []
  const valuesOf = args
    .filter((one) => !paging.has(one.name))
    .map((one): [string, unknown[]] => {
      const type = getNamedType(one.type)
      const values = isEnumType(type)
        ? type.getValues().map((value) => value.name)
        : isScalarType(type) && type.name === 'Boolean'
          ? [true, false]
          : samples[one.name]
      if (!values || !means[one.name]) throw new Error(`say what ${name}(${one.name}: …) means, and ask with something`)
      return [one.name, values]
    })

  /** What should be answered. */
  const expected = async (reader: Reader, given: Given, by: string, rows?: Row[]) => {
    const way = orders[by]
    if (!way) throw new Error(`say what the order ${by} is`)
    const fits = (row: Row) =>
      reads(row, reader) &&
      Object.entries(given).every(([arg, value]) => means[arg]?.(row, value, reader)) &&
      (way.of?.(row) ?? true)
    const sorted = (rows ?? (await model.rows())).filter(fits).sort((a, b) => {
      const [one, two] = [way.keys(a), way.keys(b)]
      const sign = one.map((key, i) => compare(key, two[i] as string)).find((n) => n !== 0) ?? 0
      return way.down ? -sign : sign
    })
    return sorted.map(({ number }) => number)
  }
  const types = Object.fromEntries(args.map((one) => [one.name, String(one.type)]))
  /** One page. */
  async function page(reader: Reader, given: Given, by: string, first: number, after: string | null) {
    const variables: Given = { ...given, orderBy: by, first, after }
    const declared = Object.keys(variables).map((one) => `$${one}: ${types[one]}`)
    const passed = Object.keys(variables).map((one) => `${one}: $${one}`)
    const query = `query (${declared}) { ${name}(${passed}) { nodes { number } pageInfo { hasNextPage endCursor } } }`
    const { data, errors } = await app.request(query, { tenant, as: reader.as, variables })
    expect([given, errors]).toEqual([given, []])
    const { nodes, pageInfo } = data[name]
    return {
      numbers: nodes.map((one: Row) => one.number) as string[],
      after: (pageInfo.hasNextPage ? pageInfo.endCursor : null) as string | null,
    }
  }
  /** All pages, from one on; `between` happens after each. */
  async function pages(reader: Reader, given: Given, by: string, first: number, between?: () => Promise<unknown>) {
    const found: string[] = []
    let after: string | null = null
    do {
      const next: Awaited<ReturnType<typeof page>> = await page(reader, given, by, first, after)
      found.push(...next.numbers)
      after = next.after
      if (between) await between()
    } while (after)
    return found
  }

  return {
    orderNames,
    pages,
    expected,
    /** Each argument alone, with each value, for each reader, in each order. Answers what some value found, and some did not. */
    async alone() {
      const telling = new Set<string>()
      const rows = await model.rows()
      for (const [who, reader] of Object.entries(readers))
        for (const [arg, values] of valuesOf)
          for (const value of values)
            for (const by of orderNames) {
              const right = await expected(reader, { [arg]: value }, by, rows)
              expect([who, arg, value, by, await pages(reader, { [arg]: value }, by, 100)]).toEqual([who, arg, value, by, right])
              if (right.length > 0 && right.length < (await expected(reader, {}, by, rows)).length) telling.add(arg)
            }
      return { asked: valuesOf.map(([arg]) => arg), telling }
    },
    /** Some arguments together, page by page. */
    async together(numRuns: number) {
      const some = fc
        .uniqueArray(fc.constantFrom(...valuesOf), { minLength: 2, maxLength: 3, selector: ([arg]) => arg })
        .chain((chosen) =>
          fc.tuple(...chosen.map(([arg, values]) => fc.constantFrom(...values).map((value) => [arg, value] as const))),
        )
      const asked = fc.record({ who: fc.constantFrom(...Object.keys(readers)), by: fc.constantFrom(...orderNames), some })
      const rows = await model.rows()
      await fc.assert(
        fc.asyncProperty(asked, async ({ who, by, some: pairs }) => {
          const [reader, given] = [readers[who] as Reader, Object.fromEntries(pairs)]
          const right = await expected(reader, given, by, rows)
          expect(await pages(reader, given, by, 7)).toEqual(right)
          expect(await pages(reader, given, by, 100)).toEqual(right)
        }),
        { numRuns },
      )
    },
  }
}
