import { type ActivityFigures, activityCountNames, activityCounts } from '@minhui/schema/rules/activity-figures'
import { activityFigureDimensions } from '@minhui/schema/rules/codes'
import { GraphQLError } from 'graphql'
import { filterFor } from '../../access/filter.ts'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { themeStore } from '../norms/norm.store.ts'
import { Theme } from '../norms/norm.type.ts'
import { activityStore } from './activity.store.ts'
import { type ActivityCell, countActivities } from './activity-figure.store.ts'

type Dimension = (typeof activityFigureDimensions)[number]
type Row = ActivityFigures & { by: Dimension | null; key: string }

const FigureRef = builder.objectRef<Row>('ActivityFigure').implement({
  description: 'Activities that were held, in figures: those of a year or of a theme, or all of them.',
  fields: (t) => ({
    key: t.string({
      description: 'What the row is about: a year, or the id of a theme; empty where there is none, and in totals.',
      resolve: ({ by, key }) => (by === 'theme' && key ? encodeId('Theme', key) : key),
    }),
    theme: t.field({
      type: Theme.ref,
      nullable: true,
      description: 'The theme.',
      resolve: ({ by, key }, _, { loaders }) => (by === 'theme' && key ? loaders.load(themeStore, key) : null),
    }),
    ...(Object.fromEntries(
      activityCountNames.map((name) => [name, t.int({ description: activityCounts[name], resolve: (row) => row[name] })]),
    ) as object),
  }),
})

const sumOf = (cells: readonly ActivityCell[]): ActivityFigures =>
  Object.fromEntries(
    activityCountNames.map((name) => [name, cells.reduce((sum, cell) => sum + cell[name], 0)]),
  ) as ActivityFigures

type Figures = { by: Dimension; cells: ActivityCell[] }
function rowsOf({ by, cells }: Figures): Row[] {
  const keyOf = ({ year, themeId }: ActivityCell) => (by === 'year' ? String(year) : (themeId ?? ''))
  const rows = [...Map.groupBy(cells, keyOf)].map(([key, list]) => ({ by, key, ...sumOf(list) }))
  return rows.sort((a, b) => (by === 'year' ? 0 : b.events - a.events) || a.key.localeCompare(b.key))
}

const FiguresRef = builder.objectRef<Figures>('ActivityFigures').implement({
  description: 'Activities that were held in some years, in figures.',
  fields: (t) => ({
    rows: t.field({
      type: [FigureRef],
      complexity: { multiplier: 20 },
      description: 'A row each: years in their order, themes with the most activities first. Together they are the totals.',
      resolve: rowsOf,
    }),
    totals: t.field({
      type: FigureRef,
      description: 'All rows together.',
      resolve: ({ cells }) => ({ by: null, key: '', ...sumOf(cells) }),
    }),
  }),
})

const maxYears = 20
const bad = (argument: string, message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } })
const thisYear = () => Number(new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format(new Date()))

/** First and last year: five up to the present one unless said. */
function yearsOf(from: number | null | undefined, until: number | null | undefined): { from: number; until: number } {
  const last = until ?? thisYear()
  const first = from ?? last - 4
  if (last < 2000 || last > 2100) throw bad('until', 'until must be a year from 2000 to 2100')
  if (first > last || last - first >= maxYears)
    throw bad('from', `from must be a year no later than until, and at most ${maxYears} years can be asked for`)
  return { from: first, until: last }
}

builder.queryField('activityFigures', (t) =>
  t.field({
    type: FiguresRef,
    access: { action: 'reveal', subject: 'Activity' },
    complexity: { field: 20 },
    description:
      'Activities that were held, in figures: of those whose record the viewer reads, by the years in which they were held or by theme.',
    args: {
      from: t.arg.int({ description: 'First year; five years unless said, 20 at the most.' }),
      until: t.arg.int({ description: 'Last year; the present one unless said.' }),
      by: t.arg({
        type: enumOf(activityFigureDimensions),
        defaultValue: 'year' as never,
        description: 'What the rows tell apart.',
      }),
    },
    resolve: async (_, { from, until, by }, { ability, db }) => {
      const access = filterFor(ability, 'reveal', 'Activity', activityStore.attributes)
      const years = yearsOf(from, until)
      const cells = await db.read((tx) => countActivities(tx, { ...years, access }))
      return { by: ((by as Dimension | null | undefined) ?? 'year') satisfies Dimension, cells }
    },
  }),
)
