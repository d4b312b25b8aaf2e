import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  text as longText,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import type { Clock } from '../rules/case-clock.ts'
import type { Procedure } from '../rules/case-procedure.ts'
import { caseKinds, visibilities } from '../rules/codes.ts'
import { files } from './file.ts'
import { people } from './person.ts'
import {
  belongsTo,
  choice,
  descending,
  holds,
  isThere,
  mayBelongTo,
  oneOf,
  refersTo,
  tenantTable,
  text,
  uniqueInTenant,
} from './tenant-table.ts'
import { units } from './unit.ts'

/** How cases of a kind go, version by version; the one in force is the last. */
export const procedures = tenantTable(
  'procedure',
  'How cases of a kind go in the tenant: states, time limits, who may do what. A case keeps the version with which it began.',
  {
    kind: choice('kind', caseKinds).notNull(),
    edition: integer('edition').notNull(),
    definition: jsonb('definition').$type<Procedure>().notNull(),
    accountId: uuid('account_id'),
  },
  {
    kind: 'Of which cases.',
    edition: 'Number of the version among those of its kind, from 1.',
    definition: 'States and transitions.',
    accountId: 'Who set it; null: it came with the product.',
  },
  (t) => [uniqueInTenant(t, t.kind, t.edition), oneOf(t.kind)],
)

/** How many cases of a kind a tenant has numbered in a year. */
export const caseCounters = tenantTable(
  'case_counter',
  'The last number that was given to a case of a kind in a year.',
  { kind: choice('kind', caseKinds).notNull(), year: integer('year').notNull(), last: integer('last').notNull() },
  { kind: 'Of which cases.', year: 'The year.', last: 'The last number.' },
  (t) => [uniqueInTenant(t, t.kind, t.year), oneOf(t.kind)],
)

/** Steps of the ladder that time limits have come to: each once for each last day, whatever is tried again. */
export const caseSteps = tenantTable(
  'case_step',
  'A step of the ladder of reminders that a time limit of a case has come to; it is taken once for each last day.',
  {
    kind: choice('kind', caseKinds).notNull(),
    caseId: uuid('case_id').notNull(),
    clock: varchar('clock', { length: 40 }).notNull(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    step: integer('step').notNull(),
  },
  {
    kind: 'Of which cases.',
    caseId: 'The case, of whatever kind.',
    clock: 'Which of its time limits.',
    dueOn: 'The last day that this had when the step was taken: one that moves is a limit of its own.',
    step: 'The place of the step in the ladder, from 0.',
  },
  (t) => [
    uniqueInTenant(t, t.kind, t.caseId, t.clock, t.dueOn, t.step),
    index('case_step__created_at__idx').on(t.tenantId, t.createdAt),
    oneOf(t.kind),
  ],
)

/** What every case has: where it stands, and until when. */
export const caseColumns = () => ({
  number: varchar('number', { length: 30 }).notNull(),
  procedureId: uuid('procedure_id').notNull(),
  state: varchar('state', { length: 40 }).notNull(),
  since: date('since', { mode: 'string' }).notNull(),
  owner: varchar('owner', { length: 40 }),
  clocks: jsonb('clocks').$type<Clock[]>().notNull(),
  done: jsonb('done').$type<Record<string, number>>().notNull().default({}),
  dueOn: date('due_on', { mode: 'string' }),
  hardOn: date('hard_on', { mode: 'string' }),
  unitId: uuid('unit_id'),
  spentDays: integer('spent_days').notNull().default(0),
  answeredOn: date('answered_on', { mode: 'string' }),
  answeredBy: varchar('answered_by', { length: 40 }),
  answerDays: integer('answer_days'),
  answeredInTime: boolean('answered_in_time'),
  reopened: boolean('reopened').notNull().default(false),
  endedOn: date('ended_on', { mode: 'string' }),
  endedBy: varchar('ended_by', { length: 40 }),
  redacted: boolean('redacted').notNull().default(false),
})
export const caseDocs = {
  number: 'Number by which people speak of it, e.g. 2026-000123.',
  procedureId: 'The version of the procedure with which it began.',
  state: 'Where it stands, a state of its procedure.',
  since: 'Since which day.',
  owner: 'Whose turn it is; null: it has ended.',
  clocks: 'Its time limits, the one that runs and those that stand still.',
  done: 'How often each action was done.',
  dueOn: 'The last day of the limit that runs.',
  hardOn: 'The last day that is borne with.',
  unitId: 'The unit that handles it.',
  spentDays: 'Working days that its time had run when it came into its state; none while a limit stood still.',
  answeredOn: 'The day of its first answer.',
  answeredBy: 'The action of its last answer.',
  answerDays: 'Working days that its time had run until the first answer; null also where it is not known.',
  answeredInTime: 'Whether the limit that ran at the first answer was kept; null also where it is not known.',
  reopened: 'Whether it had to be handled again after an answer.',
  endedOn: 'The day on which it ended.',
  endedBy: 'The action by which it ended.',
  redacted: 'Whether words of it were redacted; what they were is for auditors.',
}
type CaseTable = Parameters<typeof holds>[0] &
  Record<'number' | 'procedureId' | 'state' | 'owner' | 'dueOn' | 'unitId' | 'createdAt' | 'id' | 'tenantId', AnyPgColumn>

/** The order of lists of cases. */
export const newestFirst = (t: { createdAt: AnyPgColumn; id: AnyPgColumn }) => [descending(t.createdAt), descending(t.id)]

/** Indexes and references of a table of cases. */
export const caseExtra = (name: string, t: CaseTable) => [
  uniqueInTenant(t, t.number),
  ...belongsTo(t.procedureId, () => procedures, t),
  ...mayBelongTo(t.unitId, () => units, t, newestFirst(t)),
  index(`${name}__list__idx`).on(t.tenantId, t.state, descending(t.createdAt), descending(t.id)),
  index(`${name}__newest__idx`).on(t.tenantId, descending(t.createdAt), descending(t.id)),
  index(`${name}__due__idx`).on(t.tenantId, t.owner, t.dueOn, t.id),
  // What is due, whosever turn it is: a branch of the hierarchy reads it in this order (1.4 s without, at 400,000).
  index(`${name}__open__idx`).on(t.tenantId, t.dueOn, t.id).where(isThere(t.owner)),
  // What waits for whom, the newest first (120 ms without, where nothing does).
  index(`${name}__turn__idx`)
    .on(t.tenantId, t.owner, ...newestFirst(t))
    .where(isThere(t.owner)),
  // What is due at the desk of a unit.
  index(`${name}__unit_open__idx`).on(t.tenantId, t.unitId, t.dueOn, t.id).where(isThere(t.owner, t.unitId)),
  holds(t, 'turn', sql`(${t.owner} is null) = (${t.dueOn} is null)`),
]

/** The timeline of a table of cases: append-only. */
export const caseEntryTable = <N extends string>(name: N, what: string, cases: Parameters<typeof belongsTo>[1]) =>
  tenantTable(
    name,
    `What happened to ${what}: append-only; a change is an entry of its own, and only a redaction takes words away.`,
    {
      caseId: uuid('case_id').notNull(),
      ordinal: integer('ordinal').notNull(),
      action: varchar('action', { length: 40 }).notNull(),
      fromState: varchar('from_state', { length: 40 }),
      toState: varchar('to_state', { length: 40 }).notNull(),
      visibility: choice('visibility', visibilities).notNull(),
      text: text('text', 4000),
      reason: text('reason', 60),
      accountId: uuid('account_id'),
      personId: uuid('person_id'),
      unitId: uuid('unit_id'),
      fileId: uuid('file_id'),
      repeatsId: uuid('repeats_id'),
      byTelephone: boolean('by_telephone').notNull().default(false),
      redacted: boolean('redacted').notNull().default(false),
    },
    {
      caseId: 'The case.',
      ordinal: 'Place in the timeline, from 1.',
      action: 'What was done.',
      fromState: 'Where it stood before; null: it began.',
      toState: 'Where it stands since.',
      visibility: 'Whoever sees the case may read it, those who handle it, or the office alone.',
      text: 'What was said.',
      reason: 'The reason that was chosen.',
      accountId: 'Who did it; null: a visitor, or the clock.',
      personId: 'The person that the account is.',
      unitId: 'The unit that it is about.',
      fileId: 'What came with it, where it is one file only; files that are shown with it name it as their owner.',
      repeatsId:
        'The entry of another case that it repeats, as the answer to a common issue is in each opinion: what came with that comes with it.',
      byTelephone: 'Whether its author said it by telephone (回访), and whoever did it took it down.',
      redacted: 'Whether its words were redacted; what they were is for auditors.',
    },
    (t) => [
      // The unique key below leads to the entries of a case.
      refersTo(t.caseId, cases, t),
      ...mayBelongTo(t.personId, () => people, t),
      ...mayBelongTo(t.unitId, () => units, t),
      ...mayBelongTo(t.fileId, () => files, t),
      ...mayBelongTo(t.repeatsId, 'self', t),
      uniqueInTenant(t, t.caseId, t.ordinal),
      oneOf(t.visibility),
    ],
  )

const wordList = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * What cases of a kind are found by: a table beside them, named after the kind (`app.search_cases`). A move of a case
 * writes no words anew, and no list reads them. The id is that of the case.
 */
export const caseWordsTable = <N extends string>(name: `${N}_words`, comment: string, cases: CaseTable) =>
  tenantTable(
    name,
    comment,
    { words: wordList('words').notNull(), edition: integer('edition').notNull() },
    {
      words: 'Every word that occurs, without its place.',
      edition: 'The edition of the dictionary by which they were told apart.',
    },
    (t) => [
      foreignKey({ name: `${name}__id__fk`, columns: [t.tenantId, t.id], foreignColumns: [cases.tenantId, cases.id] }),
      index(`${name}__words__idx`).using('gin', t.tenantId, t.words),
    ],
  )

/** What was redacted (隐去) of cases: who reads a case sees the words that took its place. */
export const redactions = tenantTable(
  'redaction',
  'Words or files of a case that were taken out of sight: what they were, by whom and why; for auditors alone.',
  {
    kind: choice('kind', caseKinds).notNull(),
    caseId: uuid('case_id').notNull(),
    number: varchar('number', { length: 30 }).notNull(),
    ordinal: integer('ordinal'),
    originalSealed: longText('original_sealed').notNull(),
    reason: text('reason', 500).notNull(),
    accountId: uuid('account_id').notNull(),
  },
  {
    kind: 'Of which kind the case is.',
    caseId: 'The case.',
    number: 'Number of the case.',
    ordinal: 'The entry of its timeline; null: what the case itself says.',
    originalSealed: 'The words as they were, by the names of their columns, sealed.',
    reason: 'Why.',
    accountId: 'Who did it.',
  },
  (t) => [
    index('redaction__list__idx').on(t.tenantId, descending(t.createdAt), descending(t.id)),
    index('redaction__case_id__idx').on(t.tenantId, t.caseId),
    oneOf(t.kind),
  ],
)
