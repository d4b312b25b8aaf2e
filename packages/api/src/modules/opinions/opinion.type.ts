import type { Action } from '@minhui/schema/access/vocabulary'
import { dayOf, remainingDays } from '@minhui/schema/rules/case-clock'
import { type CaseStanding, possibleActions, runningClock } from '@minhui/schema/rules/case-machine'
import type { Party, Procedure } from '@minhui/schema/rules/case-procedure'
import { opinionGrades } from '@minhui/schema/rules/opinion-procedure'
import type { Calendar } from '@minhui/schema/rules/working-days'
import type { Context } from '../../context.ts'
import { auditBy, auditRead } from '../../graphql/audit.ts'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { noun } from '../../graphql/noun.ts'
import { namesOfAccounts } from '../accounts/account.store.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { procedureStore } from '../cases/case.store.ts'
import { Mandate } from '../mandates/mandate.type.ts'
import { Site } from '../sites/site.type.ts'
import { Unit } from '../units/unit.type.ts'
import {
  countsOfMerged,
  entriesOfOpinions,
  type OpinionEntryRow,
  type OpinionRow,
  opinionCategoryStore,
  opinionEntryStore,
  opinionStore,
  proposalsForOpinions,
} from './opinion.store.ts'

export const OpinionCategory = noun({
  name: 'OpinionCategory',
  store: opinionCategoryStore,
  columns: ['code', 'name', 'nameEn', 'questions', 'confidential', 'ordinal', 'status'],
})

builder.objectField(OpinionCategory.ref, 'parent', (t) =>
  t.field({
    type: OpinionCategory.ref,
    nullable: true,
    description: 'The category above.',
    resolve: (row, _, { loaders }) => (row.parentId ? loaders.load(opinionCategoryStore, row.parentId) : null),
  }),
)

/** Whether it was the viewer who spoke. */
const isAuthor = ({ viewer }: Pick<Context, 'viewer'>, row: Pick<OpinionRow, 'personId'>): boolean =>
  row.personId !== null && (viewer?.memberships.some(({ personId }) => personId === row.personId) ?? false)

/** As what the viewer acts on an opinion. */
export function partiesOf({ viewer }: Pick<Context, 'viewer'>, row: Pick<OpinionRow, 'personId'> | null): Party[] {
  // Nobody decides on what they said themselves.
  if (row && isAuthor({ viewer }, row)) return ['author']
  return [...new Set((viewer?.memberships ?? []).map(({ base }) => base as Party))]
}

/** Whether the viewer may do something to this very opinion, by its place, its unit and its parties. */
export async function may(context: Context, row: OpinionRow, action: Action): Promise<boolean> {
  const { ability, loaders } = context
  if ((action === 'note' || action === 'reveal') && isAuthor(context, row)) return false
  const known = await loaders.withAttributes(opinionStore as never, row.id)
  return known !== null && ability.can(action, known)
}

/** Who may learn who spoke: the office; whoever handles it only where its category is not confidential. */
async function mayKnowAuthor(context: Context, row: OpinionRow): Promise<boolean> {
  if (await may(context, row, 'reveal')) return true
  return !row.confidential && (await may(context, row, 'note'))
}

/** The calendar of the tenant, read once for all opinions of a request. */
const calendars = new WeakMap<Context, Promise<Calendar>>()
function calendarOf(context: Context): Promise<Calendar> {
  let found = calendars.get(context)
  if (!found) {
    found = context.db.read((tx) => readCalendar(tx))
    calendars.set(context, found)
  }
  return found
}

const procedureOf = async ({ loaders }: Context, row: OpinionRow): Promise<Procedure | null> =>
  (await loaders.load(procedureStore, row.procedureId))?.definition ?? null

const wordFor = async (context: Context, row: OpinionRow, state: string) =>
  (await procedureOf(context, row))?.states[state]?.name[context.language] ?? state

type Entry = { opinion: OpinionRow; entry: OpinionEntryRow }
const EntryRef = builder.objectRef<Entry>('OpinionEntry').implement({
  description: opinionEntryStore.description,
  fields: (t) => ({
    ordinal: t.int({ description: opinionEntryStore.describe('ordinal'), resolve: ({ entry }) => entry.ordinal }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ entry }) => entry.createdAt }),
    action: t.string({ description: opinionEntryStore.describe('action'), resolve: ({ entry }) => entry.action }),
    state: t.string({ description: opinionEntryStore.describe('toState'), resolve: ({ entry }) => entry.toState }),
    stateName: t.string({
      description: 'The same in words.',
      resolve: ({ opinion, entry }, _, context) => wordFor(context, opinion, entry.toState),
    }),
    text: t.string({ nullable: true, description: opinionEntryStore.describe('text'), resolve: ({ entry }) => entry.text }),
    reason: t.string({ nullable: true, description: opinionEntryStore.describe('reason'), resolve: ({ entry }) => entry.reason }),
    visibility: t.string({ description: opinionEntryStore.describe('visibility'), resolve: ({ entry }) => entry.visibility }),
    by: t.string({
      nullable: true,
      description: 'Who did it, for those who work on it; null for its author where they are not to be known, and for the clock.',
      resolve: async ({ opinion, entry }, _, context) => {
        if (!entry.accountId || !(await may(context, opinion, 'note'))) return null
        const isOfAuthor = entry.personId !== null && entry.personId === opinion.personId
        if (isOfAuthor && !(await mayKnowAuthor(context, opinion))) return null
        return context.loaders.batch(namesOfAccounts, entry.accountId)
      },
    }),
  }),
})

const Author = builder.objectRef<{ name: string | null; phone: string | null }>('OpinionAuthor').implement({
  description: 'Who spoke, as far as they said.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: true, description: 'Name.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Telephone number, its middle hidden.' }),
  }),
})

const Proposal = builder.objectRef<{ unitId: string; grade: string }>('RoutingProposal').implement({
  description: 'Who is proposed to handle an opinion; a person decides.',
  fields: (t) => ({
    unit: t.field({
      type: Unit.ref,
      nullable: true,
      description: 'The unit.',
      resolve: ({ unitId }, _, { loaders }) => loaders.load(Unit.store, unitId),
    }),
    grade: t.field({
      type: enumOf(opinionGrades) as never,
      description: 'At which level.',
      resolve: ({ grade }) => grade as never,
    }),
  }),
})

export const Opinion = noun({
  name: 'Opinion',
  store: opinionStore,
  columns: [
    'number',
    'state',
    'since',
    'owner',
    'dueOn',
    'hardOn',
    'channel',
    'grade',
    'title',
    'text',
    'place',
    'latitude',
    'longitude',
    'satisfaction',
    'reply',
  ],
  references: {
    site: { noun: () => Site, column: 'siteId', description: 'Where it was said.' },
    unit: { noun: () => Unit, column: 'unitId', description: 'Who handles it.' },
    category: { noun: () => OpinionCategory, column: 'categoryId', description: 'What it is about.' },
    mandate: { noun: () => Mandate, column: 'mandateId', description: 'The deputy to whom it was said.' },
  },
  fields: (t) => ({
    stateName: t.string({
      description: 'Where it stands, in words.',
      resolve: (row, _, context) => wordFor(context, row, row.state),
    }),
    merged: t.int({
      description: 'How many opinions it answers, as a common issue.',
      resolve: (row, _, { loaders }) => loaders.batch(countsOfMerged, row.id),
    }),
    remainingDays: t.int({
      nullable: true,
      description:
        'Working days that are left; below zero it is overdue by so many. Null when it has ended or its time stands still.',
      resolve: async (row, _, context) => {
        if (!row.dueOn) return null
        return remainingDays({ dueOn: row.dueOn, pausedOn: null }, dayOf(new Date()), await calendarOf(context))
      },
    }),
    provisional: t.boolean({
      description: 'Whether its last day may still move, because a calendar is not published yet.',
      resolve: async (row, _, { loaders }) => {
        const whole = row.clocks ? row : await loaders.whole(opinionStore, row.id)
        return whole ? (runningClock(whole)?.provisional ?? false) : false
      },
    }),
    author: t.field({
      type: Author,
      nullable: true,
      complexity: { field: 50 },
      description: 'Who spoke; to see it is on record. Null where nothing was said of it, or the viewer is not to know.',
      resolve: async (row, _, context) => {
        if (!(await mayKnowAuthor(context, row))) return null
        const whole = await context.loaders.whole(opinionStore, row.id)
        if (!whole?.authorSealed) return null
        const record = { action: 'opinionAuthor', outcome: 'done', subject: 'Opinion', targetId: row.id } as const
        await auditRead(context, auditBy(context, record))
        const found = JSON.parse(context.services.keys.open(whole.authorSealed, `opinion author ${row.id}`)) as {
          name: string | null
          phone: string | null
        }
        return { name: found.name, phone: found.phone && `${found.phone.slice(0, 3)}****${found.phone.slice(-4)}` }
      },
    }),
    entries: t.field({
      type: [EntryRef],
      description: 'What happened to it, the last first, as far as the viewer may read it.',
      args: { first: t.arg.int({ defaultValue: 10, description: 'How many: 10, or up to 100.' }) },
      resolve: async (row, { first }, context) => {
        const many = Math.min(Math.max(first ?? 10, 0), 100)
        const [list, isInside, isOffice] = await Promise.all([
          context.loaders.batch(entriesOfOpinions[many <= 10 ? 'few' : 'all'], row.id),
          may(context, row, 'note'),
          may(context, row, 'reveal'),
        ])
        // Notes of the office are for the office; whoever handles it reads their own.
        const own = context.viewer?.accountId
        const readable = list.filter(
          ({ visibility, accountId }) => visibility !== 'internal' || isOffice || (isInside && accountId === own),
        )
        return readable.slice(0, many).map((entry) => ({ opinion: row, entry }))
      },
    }),
    viewerActions: t.stringList({
      description: 'What the viewer may do with it now.',
      resolve: async (row, _, context) => {
        const [procedure, calendar, whole] = await Promise.all([
          procedureOf(context, row),
          calendarOf(context),
          context.loaders.whole(opinionStore, row.id),
        ])
        if (!procedure || !whole) return []
        const standing: CaseStanding = { state: whole.state, since: whole.since, clocks: whole.clocks, done: whole.done }
        const open = possibleActions(procedure, standing, partiesOf(context, whole), new Date(), calendar)
        const allowed = await Promise.all(open.map((action) => may(context, row, action as Action)))
        return open.filter((_action, i) => allowed[i])
      },
    }),
    proposals: t.field({
      type: [Proposal],
      description: 'Who is proposed to handle it by the rules of the tenant, the nearest place first; for those who assign.',
      resolve: async (row, _, context) => {
        if (!row.categoryId || !(await may(context, row, 'classify'))) return []
        return context.loaders.batch(proposalsForOpinions, row.id)
      },
    }),
  }),
})

builder.objectField(Opinion.ref, 'into', (t) =>
  t.field({
    type: Opinion.ref,
    nullable: true,
    description: 'The common issue that answers it.',
    resolve: (row, _, { loaders }) => (row.intoId ? loaders.load(opinionStore, row.intoId) : null),
  }),
)
