import { daysWithin } from '@minhui/schema/rules/case-figures'
import { figureDimensions } from '@minhui/schema/rules/codes'
import {
  type SuggestionCount,
  type SuggestionFigures,
  type SuggestionRates,
  suggestionCountNames,
  suggestionCounts,
  suggestionRates,
  suggestionRatesOf,
} from '@minhui/schema/rules/suggestion-figures'
import type { Context } from '../../context.ts'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { uuidOf } from '../../graphql/filter-args.ts'
import { stateWords } from '../cases/state-words.store.ts'
import { OpinionCategory } from '../opinions/opinion.type.ts'
import { Site } from '../sites/site.type.ts'
import { Unit } from '../units/unit.type.ts'
import { listReportRows, type ReportDimension, type ReportQuestion, type ReportRow } from './suggestion-report.store.ts'

type Row = ReportRow & { by: ReportDimension | 'all' }

/** The object that a row is about, where the viewer may see it. */
const named =
  (noun: typeof Site | typeof Unit | typeof OpinionCategory, dimension: ReportDimension) =>
  ({ by, about }: Row, _: unknown, { loaders }: Context) =>
    by === dimension && about ? loaders.load(noun.store as never, about) : null

const RowRef = builder.objectRef<Row>('SuggestionReportRow').implement({
  description: 'Figures of suggestions that were filed in a year; which sort, and with what result.',
  fields: (t) => ({
    month: t.string({
      nullable: true,
      description: 'The month in which they were filed, as YYYY-MM.',
      resolve: ({ by, about }) => (by === 'month' ? about : null),
    }),
    state: t.string({
      nullable: true,
      description: 'Where they stand.',
      resolve: ({ by, about }) => (by === 'state' ? about : null),
    }),
    stateName: t.string({
      nullable: true,
      description: 'The same in words.',
      resolve: async ({ by, about }, _, context) =>
        by === 'state' ? ((await stateWords(context, 'suggestion'))[about]?.[context.language] ?? about) : null,
    }),
    category: t.field({
      type: OpinionCategory.ref,
      nullable: true,
      description: 'What they are about; null: nothing was said of it.',
      resolve: named(OpinionCategory, 'category') as never,
    }),
    site: t.field({
      type: Site.ref,
      nullable: true,
      description: 'The site whose office looked at them first; null: the district did.',
      resolve: named(Site, 'site') as never,
    }),
    unit: t.field({
      type: Unit.ref,
      nullable: true,
      description: 'The unit that answers, alone, first among others, or for its part; null: all together.',
      resolve: named(Unit, 'unit') as never,
    }),
    ...(Object.fromEntries(
      Object.entries(suggestionCounts).map(([name, description]) => [
        name,
        t.int({ description, resolve: (row) => row[name as SuggestionCount] }),
      ]),
    ) as object),
    ...(Object.fromEntries(
      Object.entries(suggestionRates).map(([name, description]) => [
        name,
        t.float({
          nullable: true,
          description: `${description} From 0 to 1; null where there are none.`,
          resolve: (row) => suggestionRatesOf(row)[name as keyof SuggestionRates],
        }),
      ]),
    ) as object),
    medianDays: t.int({
      nullable: true,
      description:
        'Working days from the assignment within which half of those answered had their first answer; of a unit, those on which it had them until its head signed.',
      resolve: ({ days }) => daysWithin(days, 0.5),
    }),
    p90Days: t.int({
      nullable: true,
      description: 'Working days within which nine of ten of those answered had their first answer, reckoned likewise.',
      resolve: ({ days }) => daysWithin(days, 0.9),
    }),
  }),
})

/** Figures of no suggestion at all. */
const nothing: Row = {
  ...(Object.fromEntries(suggestionCountNames.map((name) => [name, 0])) as SuggestionFigures),
  about: '',
  days: {},
  by: 'all',
}

const rowsBy = async (context: Context, question: ReportQuestion, by: ReportDimension | 'all'): Promise<Row[]> => {
  const rows = await context.db.read((tx) => listReportRows(tx, question, by))
  return rows.map((row) => ({ ...row, by }))
}

const SuggestionReport = builder.objectRef<ReportQuestion>('SuggestionReport').implement({
  description: 'What the standing committee is told once a year of how suggestions were handled.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    total: t.field({
      type: RowRef,
      description: 'All together.',
      resolve: async (question, _, context) => (await rowsBy(context, question, 'all'))[0] ?? nothing,
    }),
    units: t.field({
      type: [RowRef],
      complexity: { multiplier: 20 },
      description: 'Unit by unit, the one with the most first. What several answer counts with each, by what it did itself.',
      resolve: (question, _, context) => rowsBy(context, question, 'unit'),
    }),
    rows: t.field({
      type: [RowRef],
      complexity: { multiplier: 20 },
      description: 'Told apart, those with the most first; months in their order.',
      args: {
        by: t.arg({ type: enumOf(figureDimensions) as never, required: true, description: 'By what they are told apart.' }),
      },
      resolve: (question, { by }, context) => rowsBy(context, question, by as ReportDimension),
    }),
  }),
})

builder.queryField('suggestionReport', (t) =>
  t.field({
    type: SuggestionReport,
    access: { action: 'read', subject: 'SuggestionReport' },
    complexity: { field: 100 },
    description: 'The figures of the suggestions and motions that were filed in a year. Sealed ratings count when they are open.',
    args: {
      year: t.arg.int({ required: true, description: 'The year.' }),
      bodyId: t.arg.id({ description: 'Only those made to this body.' }),
    },
    resolve: (_, { year, bodyId }): ReportQuestion => ({
      year: Math.min(Math.max(year, 1900), 2200),
      bodyId: bodyId ? uuidOf(String(bodyId), 'CongressBody', 'bodyId') : null,
    }),
  }),
)
