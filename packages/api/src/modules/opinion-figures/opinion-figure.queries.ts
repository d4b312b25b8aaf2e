import { figureDimensions } from '@minhui/schema/rules/codes'
import { GraphQLError } from 'graphql'
import { ForbiddenError } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import type { TenantTx } from '../../database/session.ts'
import { fieldError } from '../../errors/request-error.ts'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { uuidOf } from '../../graphql/filter-args.ts'
import { siteTree } from '../sites/site.store.ts'
import { unitTree } from '../units/unit.store.ts'
import { cellsFor, mayReadBelow } from './figure-access.ts'
import { gather } from './figure-rows.ts'
import { categoryPaths, type Dimension, type KeyedFigures, listFigures, monthOf } from './opinion-figure.store.ts'
import { type Figures, FiguresRef } from './opinion-figure.type.ts'

const month = /^20\d{2}-(0[1-9]|1[0-2])$/
const maxMonths = 120
const bad = (argument: string, message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } })
const indexOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1
const textOf = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`

/** First and last month: twelve up to the present one unless said. */
function timeOf(from: string | null | undefined, until: string | null | undefined): { from: string; until: string } {
  const last = until ?? monthOf(new Date())
  if (!month.test(last)) throw bad('until', 'until must be a month as YYYY-MM')
  const first = from ?? textOf(indexOf(last) - 11)
  if (!month.test(first) || first > last) throw bad('from', 'from must be a month as YYYY-MM, no later than until')
  if (indexOf(last) - indexOf(first) >= maxMonths) throw bad('from', `at most ${maxMonths} months can be asked for`)
  return { from: first, until: last }
}

type Given = {
  by: Dimension
  from: string
  until: string
  siteId: string | null
  categoryId: string | null
  unitId: string | null
}

async function figuresFor({ ability, db }: Context, given: Given): Promise<Figures> {
  const { by, siteId, categoryId, unitId } = given
  const apart: Dimension[] = [
    by,
    ...(siteId ? (['site'] as const) : []),
    ...(categoryId ? (['category'] as const) : []),
    ...(unitId ? (['unit'] as const) : []),
  ]
  const { grain, access } = cellsFor(ability, apart)
  const categories = apart.includes('category') ? await db.read((tx) => categoryPaths(tx)) : new Map<string, string[]>()
  const categoryIds = categoryId ? [...categories].flatMap(([id, path]) => (path.includes(categoryId) ? [id] : [])) : null
  const rows = await db.read((tx) => listFigures(tx, { ...given, grain, access, categoryIds }))
  if (by === 'month' || by === 'state') return { by, rows: ordered(by, rows) }
  const ids = rows.flatMap(({ key }) => (key ? [key] : []))
  const paths = by === 'category' ? categories : await db.read((tx) => pathsOf(tx, by, ids))
  const isOwn = (path: string[]) =>
    by === 'site' ? mayReadBelow(ability, grain, path) : by === 'unit' ? mayReadBelow(ability, grain, [], path) : true
  const below = { category: categoryId, site: siteId, unit: unitId }[by]
  return { by, rows: ordered(by, gather(rows, paths, below, isOwn)) }
}

const ordered = (by: Dimension, rows: KeyedFigures[]) =>
  by === 'month'
    ? rows.sort((a, b) => a.key.localeCompare(b.key))
    : rows.sort((a, b) => b.submitted - a.submitted || a.key.localeCompare(b.key))

async function pathsOf(tx: TenantTx, by: 'site' | 'unit', ids: string[]): Promise<Map<string, string[]>> {
  const pairs = await (by === 'site' ? siteTree : unitTree).findAncestors(tx, ids)
  return new Map([...Map.groupBy(pairs, ({ id }) => id)].map(([id, above]) => [id, above.map(({ ancestorId }) => ancestorId)]))
}

builder.queryField('opinionFigures', (t) =>
  t.field({
    type: FiguresRef,
    access: { action: 'read', subject: 'OpinionFigure' },
    complexity: { field: 20 },
    description:
      'Opinions in figures, by the months in which they were submitted, as far as the viewer may see them: of the whole district, of a place or of a unit. Whoever sees them of the whole district only cannot tell apart places, units and categories.',
    args: {
      from: t.arg.string({ description: 'First month, YYYY-MM; twelve months unless said, 120 at the most.' }),
      until: t.arg.string({ description: 'Last month, YYYY-MM; the present one unless said.' }),
      by: t.arg({ type: enumOf(figureDimensions), defaultValue: 'state' as never, description: 'What the rows tell apart.' }),
      siteId: t.arg.id({
        description: 'Only those at this site and all below it; the rows of sites are then those just below it.',
      }),
      categoryId: t.arg.id({ description: 'Only those of this category and all below it; likewise.' }),
      unitId: t.arg.id({ description: 'Only those of this unit and all below it; likewise.' }),
    },
    resolve: async (_, { from, until, by, siteId, categoryId, unitId }, context) => {
      const idOf = (id: unknown, type: string, argument: string) => (id == null ? null : uuidOf(String(id), type, argument))
      const given = {
        ...timeOf(from, until),
        by: ((by as Dimension | null | undefined) ?? 'state') satisfies Dimension,
        siteId: idOf(siteId, 'Site', 'siteId'),
        categoryId: idOf(categoryId, 'OpinionCategory', 'categoryId'),
        unitId: idOf(unitId, 'Unit', 'unitId'),
      }
      try {
        return await figuresFor(context, given)
      } catch (error) {
        throw error instanceof ForbiddenError ? fieldError('FORBIDDEN', context.language) : error
      }
    },
  }),
)
