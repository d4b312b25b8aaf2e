import {
  addProjectFigures,
  type ProjectFigures,
  projectCounts,
  projectRates,
  projectRatesOf,
} from '@minhui/schema/rules/project-figures'
import type { Context } from '../../context.ts'
import { builder } from '../../graphql/builder.ts'
import { encodeId } from '../../graphql/global-id.ts'
import type { BallotRow } from '../ballots/ballot.store.ts'
import { Ballot } from '../ballots/ballot.type.ts'
import { stateWords } from '../cases/state-words.store.ts'
import { CongressBody } from '../congress-bodies/congress-body.type.ts'
import { ProjectCategory } from '../projects/project.type.ts'
import type { KeyedFigures, ProjectDimension } from './project-figure.store.ts'

type Row = { by: ProjectDimension | null; key: string; figures: ProjectFigures }
const nouns = { category: 'ProjectCategory', body: 'CongressBody' } as const
const isMoney = (name: string) => ['costEstimate', 'budget', 'spent'].includes(name)

/** The object that the key of a row stands for. */
function named(noun: typeof ProjectCategory | typeof CongressBody, dimension: ProjectDimension) {
  return ({ by, key }: Row, _: unknown, { loaders }: Context) =>
    by === dimension ? loaders.load(noun.store as never, key) : null
}

const FigureRef = builder.objectRef<Row>('ProjectFigure').implement({
  description: 'Projects in figures: those of one state, light, category, body or year, or all of them.',
  fields: (t) => ({
    key: t.string({
      description:
        'What the row is about: a state, a light, a year, or the id of an object; empty where delivery has not begun, and in totals.',
      resolve: ({ by, key }) => (by && by in nouns ? encodeId(nouns[by as keyof typeof nouns], key) : key),
    }),
    stateName: t.string({
      nullable: true,
      description: 'The state in words.',
      resolve: async ({ by, key }, _, context) =>
        by === 'state' ? ((await stateWords(context, 'project'))[key]?.[context.language] ?? key) : null,
    }),
    category: t.field({
      type: ProjectCategory.ref,
      nullable: true,
      description: 'The category.',
      resolve: named(ProjectCategory, 'category') as never,
    }),
    body: t.field({
      type: CongressBody.ref,
      nullable: true,
      description: 'The congress.',
      resolve: named(CongressBody, 'body') as never,
    }),
    ...(Object.fromEntries(
      Object.entries(projectCounts).map(([name, description]) => {
        const resolve = ({ figures }: Row) => figures[name as keyof ProjectFigures]
        return [name, isMoney(name) ? t.float({ description, resolve }) : t.int({ description, resolve })]
      }),
    ) as object),
    ...(Object.fromEntries(
      Object.entries(projectRates).map(([name, description]) => [
        name,
        t.float({
          nullable: true,
          description: `${description} Null where there is none.`,
          resolve: ({ figures }) => projectRatesOf(figures)[name as keyof typeof projectRates],
        }),
      ]),
    ) as object),
  }),
})

const share = (part: number | null, whole: number | null) => (whole ? (part ?? 0) / whole : null)
const BallotFigureRef = builder.objectRef<BallotRow>('BallotFigure').implement({
  description: 'A ballot that was announced, in figures.',
  fields: (t) => ({
    ballot: t.field({ type: Ballot.ref, description: 'The ballot.', resolve: (row) => row as never }),
    inOffice: t.int({ description: 'Deputies in office.', resolve: ({ inOffice }) => inOffice ?? 0 }),
    present: t.int({ description: 'How many were there.', resolve: ({ present }) => present ?? 0 }),
    issued: t.int({ description: 'How many were issued a ballot.', resolve: ({ issued }) => issued ?? 0 }),
    returned: t.int({ description: 'How many came back.', resolve: ({ returned }) => returned ?? 0 }),
    attendanceRate: t.float({
      nullable: true,
      description: 'Attendance (出席率): of the deputies in office, those who were there.',
      resolve: ({ present, inOffice }) => share(present, inOffice),
    }),
    turnoutRate: t.float({
      nullable: true,
      description: 'Turnout (投票率): of the deputies in office, those whose ballot came back.',
      resolve: ({ returned, inOffice }) => share(returned, inOffice),
    }),
    valid: t.int({ description: 'Of those returned, the valid ones.', resolve: ({ result }) => result?.valid ?? 0 }),
    options: t.int({ description: 'How much was on the paper.', resolve: ({ result }) => result?.options.length ?? 0 }),
    elected: t.int({ description: 'How much of it was selected.', resolve: ({ result }) => result?.elected.length ?? 0 }),
  }),
})

/** What a question about figures is answered with. */
export type Figures = { by: ProjectDimension; rows: KeyedFigures[]; ballots: BallotRow[] }
export const ProjectFiguresRef = builder.objectRef<Figures>('ProjectFigures').implement({
  description: 'Projects and ballots in figures over some years.',
  fields: (t) => ({
    rows: t.field({
      type: [FigureRef],
      complexity: { multiplier: 20 },
      description: 'A row each, those with the most projects first; years in their order. Together they are the totals.',
      resolve: ({ by, rows }) => rows.map(({ key, ...figures }) => ({ by, key, figures })),
    }),
    totals: t.field({
      type: FigureRef,
      description: 'All rows together.',
      resolve: ({ rows }) => ({ by: null, key: '', figures: addProjectFigures(rows) }),
    }),
    ballots: t.field({
      type: [BallotFigureRef],
      complexity: { multiplier: 20 },
      description:
        'Ballots of a congress that were announced in these years and stand, the last first, 200 at the most: none that was rehearsed, asked for advice, or is void.',
      resolve: ({ ballots }) => ballots,
    }),
  }),
})
