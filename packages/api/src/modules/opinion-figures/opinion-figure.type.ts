import {
  addFigures,
  type CaseCount,
  type CaseFigures,
  type CaseRates,
  caseCounts,
  caseRates,
  daysWithin,
  ratesOf,
  toAnswer,
} from '@minhui/schema/rules/case-figures'
import { figureDimensions } from '@minhui/schema/rules/codes'
import type { Context } from '../../context.ts'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { stateWords } from '../cases/state-words.store.ts'
import { OpinionCategory } from '../opinions/opinion.type.ts'
import { Site } from '../sites/site.type.ts'
import { Unit } from '../units/unit.type.ts'
import { dimensionsFor } from './figure-access.ts'
import type { Dimension, KeyedFigures } from './opinion-figure.store.ts'

type Row = { by: Dimension | null; key: string; figures: CaseFigures }

/** The object that the key of a row stands for, where the viewer may see it. */
function named<N extends typeof Site | typeof Unit | typeof OpinionCategory>(noun: N, dimension: Dimension) {
  return ({ by, key }: Row, _: unknown, { loaders }: Context) =>
    by === dimension && key ? loaders.load(noun.store as never, key) : null
}

const FigureRef = builder.objectRef<Row>('OpinionFigure').implement({
  description: 'Opinions in figures: those of one state, category, site, unit or month, or all of them.',
  fields: (t) => ({
    key: t.string({
      description:
        'What the row is about: a state, a month as YYYY-MM, or the id of an object; empty where none is said, and in totals.',
      resolve: ({ by, key }) => (key && by && by in nouns ? encodeId(nouns[by as keyof typeof nouns], key) : key),
    }),
    stateName: t.string({
      nullable: true,
      description: 'The state in words.',
      resolve: async ({ by, key }, _, context) =>
        by === 'state' ? ((await stateWords(context, 'opinion'))[key]?.[context.language] ?? key) : null,
    }),
    category: t.field({
      type: OpinionCategory.ref,
      nullable: true,
      description: 'The category, with all below it.',
      resolve: named(OpinionCategory, 'category') as never,
    }),
    site: t.field({
      type: Site.ref,
      nullable: true,
      description: 'The site, with all below it.',
      resolve: named(Site, 'site') as never,
    }),
    unit: t.field({
      type: Unit.ref,
      nullable: true,
      description: 'The unit, with all below it.',
      resolve: named(Unit, 'unit') as never,
    }),
    toAnswer: t.int({
      description: 'Those that are to be answered: all submitted but the rejected, the withdrawn and the merged.',
      resolve: ({ figures }) => toAnswer(figures),
    }),
    ...(Object.fromEntries(
      Object.entries(caseCounts).map(([name, description]) => [
        name,
        t.int({ description, resolve: ({ figures }) => figures[name as CaseCount] }),
      ]),
    ) as object),
    ...(Object.fromEntries(
      Object.entries(caseRates).map(([name, description]) => [
        `${name}Rate`,
        t.float({
          nullable: true,
          description: `${description} From 0 to 1; null where there are none.`,
          resolve: ({ figures }) => ratesOf(figures)[name as keyof CaseRates],
        }),
      ]),
    ) as object),
    medianDays: t.int({
      nullable: true,
      description:
        'Working days within which half of those answered had their first answer; those on which a limit stood still do not count.',
      resolve: ({ figures }) => daysWithin(figures.days, 0.5),
    }),
    p90Days: t.int({
      nullable: true,
      description: 'Working days within which nine of ten of those answered had their first answer.',
      resolve: ({ figures }) => daysWithin(figures.days, 0.9),
    }),
  }),
})

const nouns = { category: 'OpinionCategory', site: 'Site', unit: 'Unit' } as const

/** What a question about figures is answered with. */
export type Figures = { by: Dimension; rows: KeyedFigures[] }
export const FiguresRef = builder.objectRef<Figures>('OpinionFigures').implement({
  description: 'Opinions in figures over a time.',
  fields: (t) => ({
    rows: t.field({
      type: [FigureRef],
      complexity: { multiplier: 20 },
      description: 'A row each, those with the most opinions first; months in their order. Together they are the totals.',
      resolve: ({ by, rows }) => rows.map(({ key, ...figures }) => ({ by, key, figures })),
    }),
    dimensions: t.field({
      type: [enumOf(figureDimensions) as never],
      description: 'What the viewer may tell apart.',
      resolve: (_, __, { ability }) => dimensionsFor(ability) as never,
    }),
    totals: t.field({
      type: FigureRef,
      description: 'All rows together.',
      resolve: ({ rows }) => ({ by: null, key: '', figures: addFigures(rows) }),
    }),
  }),
})
