import { possibleActions } from '@minhui/schema/rules/case-machine'
import type { Procedure } from '@minhui/schema/rules/case-procedure'
import type { Context } from '../../context.ts'
import { builder } from '../../graphql/builder.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import type { Actor } from '../cases/case-kind.ts'
import { procedureOfCase } from '../cases/case-read.ts'
import { wordsOfReason } from '../cases/reason.type.ts'
import type { EntryRow } from '../cases/timeline.store.ts'
import { attachmentsOf } from '../files/attachment.store.ts'
import { Attachment, type Shown } from '../files/attachment.type.ts'
import { type OpinionRow, opinionStore, opinionTimeline } from './opinion.store.ts'
import { opinionCase } from './opinion-act.ts'
import { AnswerRef, answersOf } from './opinion-answer.type.ts'

/** Whoever has number and code. */
const author: Actor = { accountId: null, personId: null, parties: ['author'] }

export type Trace = { row: OpinionRow; entries: EntryRow[]; procedure: Procedure; actions: string[] }

/** Where it stands or stood, in words. */
const wordFor = ({ states }: Procedure, state: string, { language }: Context) => states[state]?.name[language] ?? state

const shownByCode = async ({ loaders }: Context, ownerId: string): Promise<Shown[]> =>
  (await loaders.batch(attachmentsOf, ownerId)).map((file) => ({ file, isByCode: true }))

const TraceEntry = builder.objectRef<{ entry: EntryRow; procedure: Procedure }>('OpinionTraceEntry').implement({
  description: 'What happened to an opinion, as its author may read it.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ entry }) => entry.createdAt }),
    stateName: t.string({
      description: 'Where it stands since, in words.',
      resolve: ({ entry, procedure }, _, context) => wordFor(procedure, entry.toState, context),
    }),
    reasonName: t.string({
      nullable: true,
      description: 'The reason that was chosen, in words.',
      resolve: ({ entry, procedure }, _, context) => wordsOfReason('opinion', procedure, entry, context),
    }),
    text: t.string({ nullable: true, description: 'What was said.', resolve: ({ entry }) => entry.text }),
    byTelephone: t.boolean({
      description: opinionTimeline.store.describe('byTelephone'),
      resolve: ({ entry }) => entry.byTelephone,
    }),
    files: t.field({
      type: [Attachment],
      description: 'What came with it; the addresses hold for an hour.',
      resolve: ({ entry }, _, context) => shownByCode(context, entry.repeatsId ?? entry.id),
    }),
  }),
})
export const TraceRef = builder.objectRef<Trace>('OpinionTrace').implement({
  description: 'An opinion as its author sees it, who has its number and code.',
  fields: (t) => ({
    number: t.string({ description: 'Its number.', resolve: ({ row }) => row.number }),
    title: t.string({ description: 'A few words.', resolve: ({ row }) => row.title }),
    text: t.string({ description: 'What was said.', resolve: ({ row }) => row.text }),
    answers: t.field({
      type: [AnswerRef],
      description: 'What was answered to the questions of its category.',
      resolve: ({ row }) => answersOf(row),
    }),
    state: t.string({ description: 'Where it stands.', resolve: ({ row }) => row.state }),
    stateName: t.string({
      description: 'The same in words.',
      resolve: ({ row, procedure }, _, context) => wordFor(procedure, row.state, context),
    }),
    dueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day of its present limit.',
      resolve: ({ row }) => row.dueOn,
    }),
    reply: t.string({ nullable: true, description: 'The last answer.', resolve: ({ row }) => row.reply }),
    photos: t.field({
      type: [Attachment],
      description: 'Photos that came with it; the addresses hold for an hour.',
      resolve: ({ row }, _, context) => shownByCode(context, row.id),
    }),
    actions: t.stringList({ description: 'What its author may do now.', resolve: ({ actions }) => actions }),
    entries: t.field({
      type: [TraceEntry],
      description: 'What happened to it, the last first.',
      resolve: ({ entries, procedure }) => entries.map((entry) => ({ entry, procedure })),
    }),
  }),
})

/** What its author sees of an opinion. */
export async function traceOf({ db, ability }: Context, row: OpinionRow): Promise<Trace> {
  const [procedure, [entries], [known], calendar] = await db.read((tx) =>
    Promise.all([
      procedureOfCase(tx, row),
      opinionTimeline.all(tx, [row.id], ability),
      opinionStore.findWithAttributes(tx, [row.id]),
      readCalendar(tx),
    ]),
  )
  const readable = (entries ?? []).filter(({ visibility }) => visibility !== 'internal')
  return {
    row,
    entries: readable,
    procedure,
    actions: possibleActions(procedure, row, author.parties, new Date(), calendar).filter(
      (action) => !opinionCase.isDone?.((known ?? row) as OpinionRow, action, author),
    ),
  }
}
