import { projectFigureDimensions } from '@minhui/schema/rules/codes'
import { GraphQLError } from 'graphql'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { uuidOf } from '../../graphql/filter-args.ts'
import { type KeyedFigures, listAnnounced, listProjectFigures, type ProjectDimension } from './project-figure.store.ts'
import { ProjectFiguresRef } from './project-figure.type.ts'

const bad = (argument: string, message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } })
const thisYear = () => Number(new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format(new Date()))

/** First and last year: the present one and the next unless said. */
function yearsOf(from: number | null | undefined, until: number | null | undefined): { from: number; until: number } {
  const first = from ?? Math.min(until ?? thisYear(), thisYear())
  const last = until ?? Math.max(first, thisYear() + 1)
  if (first < 2000 || first > 2100) throw bad('from', 'from must be a year from 2000 to 2100')
  if (last < first || last > 2100) throw bad('until', 'until must be a year from that of from to 2100')
  return { from: first, until: last }
}

const ordered = (by: ProjectDimension, rows: KeyedFigures[]) =>
  rows.sort((a, b) => (by === 'year' ? 0 : b.projects - a.projects) || a.key.localeCompare(b.key))

builder.queryField('projectFigures', (t) =>
  t.field({
    type: ProjectFiguresRef,
    access: { action: 'read', subject: 'ProjectFigure' },
    complexity: { field: 20 },
    description:
      'Projects in figures by the years in which they are delivered, and the ballots of these years: how many, of what money, how they fare and how they are judged.',
    args: {
      from: t.arg.int({ description: 'First year; the present one unless said.' }),
      until: t.arg.int({ description: 'Last year; the next one unless said.' }),
      by: t.arg({
        type: enumOf(projectFigureDimensions),
        defaultValue: 'state' as never,
        description: 'What the rows tell apart.',
      }),
      bodyId: t.arg.id({ description: 'Only those of this congress.' }),
      projectCategoryId: t.arg.id({ description: 'Only those of this category; ballots are not told apart by it.' }),
    },
    resolve: async (_, { from, until, by, bodyId, projectCategoryId }, { db }) => {
      const idOf = (id: unknown, type: string, argument: string) => (id == null ? null : uuidOf(String(id), type, argument))
      const question = {
        ...yearsOf(from, until),
        by: ((by as ProjectDimension | null | undefined) ?? 'state') satisfies ProjectDimension,
        bodyId: idOf(bodyId, 'CongressBody', 'bodyId'),
        categoryId: idOf(projectCategoryId, 'ProjectCategory', 'projectCategoryId'),
      }
      const [rows, ballots] = await Promise.all([
        db.read((tx) => listProjectFigures(tx, question)),
        db.read((tx) => listAnnounced(tx, question)),
      ])
      return { by: question.by, rows: ordered(question.by, rows), ballots }
    },
  }),
)
