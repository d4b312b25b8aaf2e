import { builder } from '../../graphql/builder.ts'
import { uuidOf } from '../../graphql/filter-args.ts'
import { Unit } from '../units/unit.type.ts'
import { type ReportRow, readReport, reportCountNames, reportCounts } from './suggestion-report.store.ts'

const Row = builder.objectRef<ReportRow>('SuggestionReportRow').implement({
  description: 'Figures of suggestions that were filed in a year; which sort, and with what result.',
  fields: (t) => ({
    unit: t.field({
      type: Unit.ref,
      nullable: true,
      description: 'The unit that answers, alone, first among others, or for its part; null: all together.',
      resolve: ({ unitId }, _, { loaders }) => (unitId ? loaders.load(Unit.store, unitId) : null),
    }),
    promised: t.exposeInt('promised', { description: 'Promises that were made in replies.' }),
    kept: t.exposeInt('kept', { description: 'Those that were kept.' }),
    ...(Object.fromEntries(
      reportCountNames.map((name) => [name, t.exposeInt(name, { description: reportCounts[name][0] })]),
    ) as object),
  }),
})

type Report = { year: number; total: ReportRow; units: ReportRow[] }
const SuggestionReport = builder.objectRef<Report>('SuggestionReport').implement({
  description: 'What the standing committee is told once a year of how suggestions were handled.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    total: t.field({ type: Row, description: 'All together.', resolve: ({ total }) => total }),
    units: t.field({
      type: [Row],
      description: 'Unit by unit, the one with the most first. What several answer counts with each.',
      resolve: ({ units }) => units,
    }),
  }),
})

builder.queryField('suggestionReport', (t) =>
  t.field({
    type: SuggestionReport,
    access: { action: 'read', subject: 'SuggestionReport' },
    complexity: { field: 100, multiplier: 20 },
    description: 'The figures of the suggestions and motions that were filed in a year. Sealed ratings count when they are open.',
    args: {
      year: t.arg.int({ required: true, description: 'The year.' }),
      bodyId: t.arg.id({ description: 'Only those made to this body.' }),
    },
    resolve: async (_, { year, bodyId }, { db }) => {
      const question = {
        year: Math.min(Math.max(year, 1900), 2200),
        bodyId: bodyId ? uuidOf(String(bodyId), 'CongressBody', 'bodyId') : null,
      }
      return { year: question.year, ...(await db.read((tx) => readReport(tx, question))) }
    },
  }),
)
