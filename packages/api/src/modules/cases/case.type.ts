import type { Action } from '@minhui/schema/access/vocabulary'
import { dayOf, remainingDays } from '@minhui/schema/rules/case-clock'
import { possibleTransitions, runningClock } from '@minhui/schema/rules/case-machine'
import type { Procedure, Transition } from '@minhui/schema/rules/case-procedure'
import type { Calendar } from '@minhui/schema/rules/working-days'
import type { Context } from '../../context.ts'
import type { Store } from '../../database/store.ts'
import { builder } from '../../graphql/builder.ts'
import { sessionFor } from '../../tenant-session.ts'
import { namesOfAccounts } from '../accounts/account.store.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { Attachment, filesOf } from '../files/attachment.type.ts'
import type { AnyCaseKind } from './case-job.ts'
import type { Actor, CaseRow } from './case-kind.ts'
import { knownEdition, readEditions } from './edition.store.ts'
import { ReasonRef, reasonsOf, wordsOfReason } from './reason.type.ts'
import { type EntryRow, fewEntries } from './timeline.store.ts'

/** What a viewer is to a case, and what of its timeline is for them. */
export type CaseView<Row extends CaseRow> = {
  kind: AnyCaseKind
  /** As whom the viewer does something to it; the row has its attributes. */
  actorOf: (context: Context, row: Row, action: string) => Actor
  /** What is known of it beyond what is said with an act, for what the viewer may do; the row has its attributes. */
  facts?: (row: Row) => Record<string, string>
  /** Whether the viewer may read an entry. */
  reads: (context: Context, row: Row, entry: EntryRow) => Promise<boolean>
  /** Whether the viewer may know who made an entry. */
  knows: (context: Context, row: Row, entry: EntryRow) => Promise<boolean>
}

/** The calendar of the tenant, read once for all cases of a request. */
const calendars = new WeakMap<Context, Promise<Calendar>>()
export function calendarOf(context: Context): Promise<Calendar> {
  let found = calendars.get(context)
  if (!found) {
    found = context.db.read((tx) => readCalendar(tx))
    calendars.set(context, found)
  }
  return found
}

/** The procedure by which a case goes. */
export const procedureOf = async ({ db, loaders }: Context, row: Pick<CaseRow, 'procedureId'>): Promise<Procedure | null> =>
  knownEdition(db.tenantId, row.procedureId) ?? loaders.batch(readEditions, row.procedureId)

const wordFor = async (context: Context, row: CaseRow, state: string) =>
  (await procedureOf(context, row))?.states[state]?.name[context.language] ?? state

/** What the viewer may do with a case now, as the transitions that it would take. */
async function openTo<Row extends CaseRow>(
  { kind, actorOf, facts }: CaseView<Row>,
  context: Context,
  row: Row,
): Promise<Transition[]> {
  const [procedure, calendar, whole] = await Promise.all([
    procedureOf(context, row),
    calendarOf(context),
    withAttributes(context, kind.store as Store, row),
  ])
  if (!procedure || !whole) return []
  const here = procedure.transitions.filter(({ from }) => from.includes(whole.state)).map(({ action }) => action)
  const [now, known] = [new Date(), facts?.(whole)]
  return [...new Set(here)].flatMap((action) => {
    if (!context.ability.can(action as Action, whole)) return []
    // Who somebody is to a case depends on what they do: each of their roles gives something else.
    const actor = actorOf(context, whole, action)
    if (kind.isDone?.(whole, action, actor)) return []
    const parts = kind.partsOf?.(whole, actor)
    const open = possibleTransitions(procedure, whole, actor.parties, now, calendar, { facts: known, parts })
    return open.filter((transition) => transition.action === action)
  })
}

/** A case with the attributes of which permissions speak; null when it does not exist. */
const withAttributes = <Row extends CaseRow>({ loaders }: Context, store: Store, row: Row): Promise<Row | null> =>
  loaders.withAttributes(store, row.id) as unknown as Promise<Row | null>

/** Whether the viewer may do something to this very case, by its place, its units and its parties. */
export async function mayOn(context: Context, store: Store, row: CaseRow, action: Action): Promise<boolean> {
  const known = await withAttributes(context, store, row)
  return known !== null && context.ability.can(action, known)
}

/** What a case shows of where it stands, the same for all kinds. */
// biome-ignore lint/suspicious/noExplicitAny: the builder of fields is that of each kind's own type.
export function caseFields<Row extends CaseRow>(view: CaseView<Row>, t: any): Record<string, unknown> {
  const { kind } = view
  const EntryRef = entryType(view)
  return {
    stateName: t.string({
      description: 'Where it stands, in words.',
      resolve: (row: Row, _: unknown, context: Context) => wordFor(context, row, row.state),
    }),
    remainingDays: t.int({
      nullable: true,
      description:
        'Working days that are left; below zero it is overdue by so many. Null when it has ended or its time stands still.',
      resolve: async (row: Row, _: unknown, context: Context) => {
        if (!row.dueOn) return null
        return remainingDays({ dueOn: row.dueOn, pausedOn: null }, dayOf(new Date()), await calendarOf(context))
      },
    }),
    provisional: t.boolean({
      description: 'Whether its last day may still move, because a calendar is not published yet.',
      resolve: async (row: Row, _: unknown, { loaders }: Context) => {
        const whole = (row.clocks ? row : await loaders.whole(kind.store, row.id)) as Row | null
        return whole ? (runningClock(whole)?.provisional ?? false) : false
      },
    }),
    entries: t.field({
      type: [EntryRef],
      description: 'What happened to it, the last first, as far as the viewer may read it.',
      args: { first: t.arg.int({ defaultValue: 10, description: 'How many: 10, or up to 100.' }) },
      resolve: async (row: Row, { first }: { first?: number | null }, context: Context) => {
        const many = Math.min(Math.max(first ?? 10, 0), 100)
        const read = async (list: readonly EntryRow[]) => {
          const readable = await Promise.all(list.map((entry) => view.reads(context, row, entry)))
          return list.filter((_entry, i) => readable[i])
        }
        const last = await context.loaders.batch(kind.timeline[many <= fewEntries ? 'few' : 'all'], row.id)
        let found = await read(last)
        // Of the last few some may be for others: then those before them are wanted.
        if (found.length < many && last.length === fewEntries)
          found = await read(await context.loaders.batch(kind.timeline.all, row.id))
        return found.slice(0, many).map((entry) => ({ row, entry }))
      },
    }),
    viewerActions: t.stringList({
      description: 'What the viewer may do with it now.',
      resolve: async (row: Row, _: unknown, context: Context) => [
        ...new Set((await openTo(view, context, row)).map(({ action }) => action)),
      ],
    }),
    viewerReasons: t.field({
      type: [ReasonRef],
      description: 'The reasons among which to choose with what the viewer may do now: acts that are not named ask for none.',
      resolve: async (row: Row, _: unknown, context: Context) => {
        const open = await openTo(view, context, row)
        const procedure = open.length > 0 ? await procedureOf(context, row) : null
        return procedure ? reasonsOf(kind.name, procedure, open) : []
      },
    }),
  }
}

/** Each change of one case, for subscribers who may read it then: of others nobody learns even that they change. */
export async function* changesOf({ services, tenant, ability }: Context, { topic, store }: AnyCaseKind, id: string) {
  const changes = services.feed.iterate(
    (change) => change.topic === topic && change.tenantId === tenant?.id && (change.ids?.includes(id) ?? false),
  )
  for await (const change of changes) {
    const [row] = await sessionFor(services, change.tenantId).read((tx) => store.findWithAttributes(tx, [id]))
    if (row && ability.can('read', row)) yield change
  }
}

type Entry<Row> = { row: Row; entry: EntryRow }

/** The type of the entries of a kind of case. */
function entryType<Row extends CaseRow>({ kind, knows }: CaseView<Row>) {
  const { store } = kind.timeline
  return builder.objectRef<Entry<Row>>(`${kind.subject}Entry`).implement({
    description: store.description,
    fields: (t) => ({
      ordinal: t.int({ description: store.describe('ordinal'), resolve: ({ entry }) => entry.ordinal }),
      at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ entry }) => entry.createdAt }),
      action: t.string({ description: store.describe('action'), resolve: ({ entry }) => entry.action }),
      state: t.string({ description: store.describe('toState'), resolve: ({ entry }) => entry.toState }),
      stateName: t.string({
        description: 'The same in words.',
        resolve: ({ row, entry }, _, context) => wordFor(context, row, entry.toState),
      }),
      text: t.string({ nullable: true, description: store.describe('text'), resolve: ({ entry }) => entry.text }),
      reason: t.string({ nullable: true, description: store.describe('reason'), resolve: ({ entry }) => entry.reason }),
      reasonName: t.string({
        nullable: true,
        description: 'The same in words.',
        resolve: async ({ row, entry }, _, context) => {
          const procedure = entry.reason === null ? null : await procedureOf(context, row)
          return procedure && wordsOfReason(kind.name, procedure, entry, context)
        },
      }),
      visibility: t.string({ description: store.describe('visibility'), resolve: ({ entry }) => entry.visibility }),
      byTelephone: t.boolean({ description: store.describe('byTelephone'), resolve: ({ entry }) => entry.byTelephone }),
      redacted: t.boolean({ description: store.describe('redacted'), resolve: ({ entry }) => entry.redacted }),
      repeated: t.boolean({
        description: 'Whether it repeats the answer to a common issue: what came with that is redacted there.',
        resolve: ({ entry }) => entry.repeatsId !== null,
      }),
      files: t.field({
        type: [Attachment],
        description: 'What came with it, or with the answer to a common issue that it repeats.',
        resolve: ({ entry }, _, context) => filesOf(context, entry),
      }),
      by: t.string({
        nullable: true,
        description:
          'Who did it, for those who work on it; null for its author where they are not to be known, and for the clock.',
        resolve: async ({ row, entry }, _, context) =>
          entry.accountId && (await knows(context, row, entry)) ? context.loaders.batch(namesOfAccounts, entry.accountId) : null,
      }),
    }),
  })
}
