import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, jsonb, text as longText, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import type { Clock } from '../rules/case-clock.ts'
import {
  commitmentOutcomes,
  cosignStatuses,
  prosecutionDirections,
  prosecutionFields,
  prosecutionStatuses,
  replyStatuses,
  unitPartStatuses,
} from '../rules/codes.ts'
import { satisfactions } from '../rules/opinion-procedure.ts'
import type { HeldSpan } from '../rules/suggestion-figures.ts'
import { handlingModes, ratingSides, replyClasses, suggestionKinds, unitParts } from '../rules/suggestion-procedure.ts'
import { caseColumns, caseDocs, caseEntryTable, caseExtra } from './case.ts'
import { congressBodies, congressSessions } from './congress-body.ts'
import { mandates } from './mandate.ts'
import { opinionCategories, opinions } from './opinion.ts'
import { people } from './person.ts'
import { sites } from './site.ts'
import { belongsTo, choice, descending, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'
import { units } from './unit.ts'

/** What deputies suggest (建议) and move (议案). */
export const suggestions = tenantTable(
  'suggestion',
  'What a deputy suggests, or several move, and what became of it (DL 15, 51).',
  {
    ...caseColumns(),
    kind: choice('kind', suggestionKinds).notNull(),
    mandateId: uuid('mandate_id').notNull(),
    bodyId: uuid('body_id').notNull(),
    sessionId: uuid('session_id'),
    filedNumber: integer('filed_number'),
    filedOn: date('filed_on', { mode: 'string' }),
    siteId: uuid('site_id'),
    categoryId: uuid('category_id'),
    opinionId: uuid('opinion_id'),
    title: text('title', 200).notNull(),
    text: longText('text').notNull().default(''),
    analysis: longText('analysis').notNull().default(''),
    proposal: longText('proposal').notNull().default(''),
    secret: boolean('secret').notNull().default(false),
    published: boolean('published').notNull().default(false),
    submitted: boolean('submitted').notNull().default(false),
    offered: boolean('offered').notNull().default(false),
    mode: choice('mode', handlingModes),
    round: integer('round').notNull().default(1),
    assignedRound: integer('assigned_round').notNull().default(1),
    assignedOn: date('assigned_on', { mode: 'string' }),
    contactClock: jsonb('contact_clock').$type<Clock>(),
    contactDueOn: date('contact_due_on', { mode: 'string' }),
    contactedOn: date('contacted_on', { mode: 'string' }),
    key: boolean('key').notNull().default(false),
    leaderId: uuid('leader_id'),
    replyClass: choice('reply_class', replyClasses),
    repliedOn: date('replied_on', { mode: 'string' }),
    processRating: choice('process_rating', satisfactions),
    resultRating: choice('result_rating', satisfactions),
  },
  {
    ...caseDocs,
    kind: 'A suggestion, or a motion, which asks for a decision of the congress.',
    mandateId: 'The deputy who leads it.',
    bodyId: 'The body to which it is made.',
    sessionId: 'The session under which it is filed, the last one before it.',
    filedNumber: 'Its number among those that were filed under the session; null until it is filed.',
    filedOn: 'When it was filed.',
    siteId: 'The site of the deputy, whose office reviews it first.',
    categoryId: 'What it is about.',
    opinionId: "The citizen's opinion that it came from.",
    title: 'The one matter that it is about.',
    text: 'What is the case (案由).',
    analysis: 'The grounds (案据).',
    proposal: 'What is to be done (方案).',
    secret: 'Whether its deputy asks that it is not published.',
    published: 'Whether everybody may read it.',
    submitted: 'Whether it has ever been handed in; before, it is for its deputies alone.',
    offered: 'Whether it was offered to the procuratorate, or comes from there.',
    mode: 'How units handle it: one alone, one leading others, or each its part.',
    round: 'The how-manieth time it is being answered.',
    assignedRound: 'The how-manieth time it was to be answered when it was last assigned: what is later is answered again.',
    assignedOn: 'When it was assigned.',
    contactClock: 'The time limit within which the unit has to speak with the deputy.',
    contactDueOn: 'Until when the unit has to speak with the deputy.',
    contactedOn: 'When it first did; of several units, when the last of them first did.',
    key: 'Whether its handling is supervised by a leader (重点督办, DL 52).',
    leaderId: 'The leader who does.',
    replyClass: 'Class of the last reply.',
    repliedOn: 'When the last reply was signed.',
    processRating: "The deputy's rating of how it was handled; shown when no side can change its own any more.",
    resultRating: "The deputy's rating of what came of it; shown likewise.",
  },
  (t) => [
    ...caseExtra('suggestion', t),
    ...belongsTo(t.mandateId, () => mandates, t),
    ...belongsTo(t.bodyId, () => congressBodies, t),
    ...belongsTo(t.sessionId, () => congressSessions, t),
    ...belongsTo(t.siteId, () => sites, t),
    ...belongsTo(t.categoryId, () => opinionCategories, t),
    ...belongsTo(t.opinionId, () => opinions, t),
    ...belongsTo(t.leaderId, () => people, t),
    unique('suggestion__session_id__number').on(t.tenantId, t.sessionId, t.kind, t.filedNumber),
    // Whoever was not spoken with, the first due first.
    index('suggestion__contact__idx').on(t.tenantId, t.contactDueOn, t.id).where(sql`contacted_on is null and owner is not null`),
    // What waits for the office of a branch.
    index('suggestion__site_turn__idx').on(t.tenantId, t.siteId, t.owner, t.dueOn, t.id).where(sql`owner is not null`),
    // And for whoever leads it.
    index('suggestion__mandate_turn__idx').on(t.tenantId, t.mandateId, t.owner, t.dueOn, t.id).where(sql`owner is not null`),
    index('suggestion__filed__idx').on(t.tenantId, descending(t.filedOn), descending(t.id)),
    oneOf(t.kind),
    oneOf(t.mode),
    oneOf(t.replyClass),
    oneOf(t.processRating),
    oneOf(t.resultRating),
    holds(t, 'texts', sql`greatest(length(${t.text}), length(${t.analysis}), length(${t.proposal})) <= 10000`),
    holds(t, 'filed', sql`(${t.filedNumber} is null) = (${t.filedOn} is null)`),
    holds(t, 'published', sql`${t.submitted} or not ${t.published}`),
    holds(t, 'round', sql`${t.round} > 0`),
  ],
)

/** The timeline of suggestions. */
export const suggestionEntries = caseEntryTable('suggestion_entry', 'a suggestion', () => suggestions)

/** Deputies who are asked to sign a suggestion, and those who did. */
export const suggestionCosigners = tenantTable(
  'suggestion_cosigner',
  'A deputy who was asked to sign a suggestion with whoever leads it.',
  {
    suggestionId: uuid('suggestion_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    status: choice('status', cosignStatuses).notNull().default('invited'),
    answeredOn: date('answered_on', { mode: 'string' }),
  },
  {
    suggestionId: 'The suggestion.',
    mandateId: 'The deputy.',
    status: 'Invited, signed, or declined. A change of the text takes signatures away.',
    answeredOn: 'When the deputy answered.',
  },
  (t) => [
    ...belongsTo(t.suggestionId, () => suggestions, t),
    ...belongsTo(t.mandateId, () => mandates, t),
    uniqueInTenant(t, t.suggestionId, t.mandateId),
    oneOf(t.status),
  ],
)

/** The units that have a part in a suggestion. */
export const suggestionUnits = tenantTable(
  'suggestion_unit',
  'A unit that has a part in a suggestion: asked before filing, handling alone, leading, assisting, or handling its part.',
  {
    suggestionId: uuid('suggestion_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    part: choice('part', unitParts).notNull(),
    status: choice('status', unitPartStatuses).notNull().default('active'),
    opinion: text('opinion', 4000),
    opinionOn: date('opinion_on', { mode: 'string' }),
    opinionClock: jsonb('opinion_clock').$type<Clock>(),
    opinionDueOn: date('opinion_due_on', { mode: 'string' }),
    contactedOn: date('contacted_on', { mode: 'string' }),
    held: jsonb('held').$type<HeldSpan[]>().notNull().default([]),
  },
  {
    suggestionId: 'The suggestion.',
    unitId: 'The unit.',
    part: 'Its part.',
    status: 'Active, or ended: it was returned, or assigned anew.',
    opinion: 'What the unit said: on whether it can be done, or as one that assists.',
    opinionOn: 'When it said so.',
    opinionClock: 'The time limit within which a unit that assists has to.',
    opinionDueOn: 'Until when it has to.',
    contactedOn: 'When it first spoke with the deputy.',
    held: 'Of a unit that answers: when it had the suggestion, the last time without an end while it has: [{"from": "2026-03-02", "until": null}].',
  },
  (t) => [
    ...belongsTo(t.suggestionId, () => suggestions, t),
    ...belongsTo(t.unitId, () => units, t),
    uniqueInTenant(t, t.suggestionId, t.unitId),
    // Opinions that are missing, the first due first.
    index('suggestion_unit__opinion__idx')
      .on(t.tenantId, t.opinionDueOn, t.id)
      .where(sql`opinion_on is null and status = 'active'`),
    oneOf(t.part),
    oneOf(t.status),
  ],
)

/** Replies of units, round by round. */
export const suggestionReplies = tenantTable(
  'suggestion_reply',
  "A unit's reply to a suggestion: prepared by its handler, signed by the head of the unit, in force when the deputy has it.",
  {
    suggestionId: uuid('suggestion_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    round: integer('round').notNull(),
    class: choice('class', replyClasses).notNull(),
    text: longText('text').notNull(),
    promise: text('promise', 1000),
    promisedOn: date('promised_on', { mode: 'string' }),
    status: choice('status', replyStatuses).notNull().default('prepared'),
    letterNumber: text('letter_number', 60),
    signerId: uuid('signer_id'),
    signedOn: date('signed_on', { mode: 'string' }),
    dueOn: date('due_on', { mode: 'string' }),
    givenOn: date('given_on', { mode: 'string' }),
  },
  {
    suggestionId: 'The suggestion.',
    unitId: 'The unit that replies.',
    round: 'The how-manieth time it replies.',
    class: 'A solved; B being solved or planned; C must wait; D for reference.',
    text: 'The reply.',
    promise: 'What is promised; for class B.',
    promisedOn: 'Until when; for class B.',
    status: 'Prepared, to be corrected, or signed.',
    letterNumber: 'Number of the official letter, given when it is signed.',
    signerId: 'Who signed: the head of the unit.',
    signedOn: 'When.',
    dueOn: 'The last day of the limit that ran then; null: it is not signed, or was before this was written down.',
    givenOn:
      'When the deputy has it: when all units that answer have signed, of what was promised when its unit has; null: not yet, or never, for the suggestion was taken back before.',
  },
  (t) => [
    ...belongsTo(t.suggestionId, () => suggestions, t),
    ...belongsTo(t.unitId, () => units, t),
    ...belongsTo(t.signerId, () => people, t),
    uniqueInTenant(t, t.suggestionId, t.unitId, t.round),
    uniqueInTenant(t, t.letterNumber),
    oneOf(t.class),
    oneOf(t.status),
    holds(t, 'text', sql`length(${t.text}) between 1 and 10000`),
    holds(
      t,
      'promise',
      sql`(${t.class} = 'B') = (${t.promise} is not null) and (${t.class} = 'B') = (${t.promisedOn} is not null)`,
    ),
    holds(t, 'signed', sql`(${t.status} = 'signed') = (${t.signedOn} is not null)`),
    holds(t, 'given', sql`${t.givenOn} is null or ${t.status} = 'signed'`),
  ],
)

/** The ledger of what units have promised (承诺台账). */
export const commitments = tenantTable(
  'commitment',
  'What a unit promised in a reply of class B, until when, and what became of it.',
  {
    suggestionId: uuid('suggestion_id').notNull(),
    replyId: uuid('reply_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    text: text('text', 1000).notNull(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    outcome: choice('outcome', commitmentOutcomes),
    endedOn: date('ended_on', { mode: 'string' }),
    endedById: uuid('ended_by_id'),
  },
  {
    suggestionId: 'The suggestion.',
    replyId: 'The reply in which it was promised.',
    unitId: 'The unit that promised.',
    text: 'What was promised.',
    dueOn: 'Until when.',
    outcome: 'Whether it was kept, replaced by another one, or given up; null: it is open.',
    endedOn: 'When.',
    endedById: 'The reply that says so; null: the suggestion was taken back.',
  },
  (t) => [
    ...belongsTo(t.suggestionId, () => suggestions, t),
    ...belongsTo(t.replyId, () => suggestionReplies, t),
    ...belongsTo(t.unitId, () => units, t),
    ...belongsTo(t.endedById, () => suggestionReplies, t),
    uniqueInTenant(t, t.replyId),
    index('commitment__due__idx').on(t.tenantId, t.dueOn, t.id).where(sql`outcome is null`),
    oneOf(t.outcome),
    holds(t, 'ended', sql`(${t.outcome} is null) = (${t.endedOn} is null)`),
  ],
)

/** Ratings of a round, each under seal until no side can change its own any more (背靠背). */
export const suggestionRatings = tenantTable(
  'suggestion_rating',
  "One side's rating of a round of a suggestion: neither sees the other's before both have signed or the time is over.",
  {
    suggestionId: uuid('suggestion_id').notNull(),
    round: integer('round').notNull(),
    side: choice('side', ratingSides).notNull(),
    unitId: uuid('unit_id'),
    process: choice('process', satisfactions).notNull(),
    result: choice('result', satisfactions),
    remark: text('remark', 2000),
    accountId: uuid('account_id'),
    signedOn: date('signed_on', { mode: 'string' }).notNull(),
  },
  {
    suggestionId: 'The suggestion.',
    round: 'Of which round.',
    side: 'The deputy, or a unit.',
    unitId: 'The unit; null: the deputy.',
    process: 'How the other side went about it.',
    result: "What came of it; the deputy's side alone says so.",
    remark: 'What is said beside it.',
    accountId: 'Who signed.',
    signedOn: 'When.',
  },
  (t) => [
    ...belongsTo(t.suggestionId, () => suggestions, t),
    ...belongsTo(t.unitId, () => units, t),
    // The deputy once, and each of the units.
    unique('suggestion_rating__once').on(t.tenantId, t.suggestionId, t.round, t.side, t.unitId).nullsNotDistinct(),
    oneOf(t.side),
    oneOf(t.process),
    oneOf(t.result),
    holds(t, 'unit_side', sql`${t.side} = 'unit' or ${t.unitId} is null`),
    holds(t, 'result_side', sql`(${t.side} = 'author') = (${t.result} is not null)`),
  ],
)

/** Suggestions that the procuratorate takes up, and its recommendations that become suggestions (代表+检察). */
export const prosecutions = tenantTable(
  'prosecution',
  'A suggestion that is offered to the procuratorate because it touches the public interest, or a recommendation of the procuratorate that is offered to a deputy.',
  {
    direction: choice('direction', prosecutionDirections).notNull(),
    suggestionId: uuid('suggestion_id'),
    mandateId: uuid('mandate_id'),
    // As long as it was when it was words: to make it shorter would write the table anew.
    field: varchar('field', { length: 100, enum: prosecutionFields }).notNull(),
    otherField: text('other_field', 100),
    title: text('title', 200).notNull(),
    text: longText('text').notNull(),
    status: choice('status', prosecutionStatuses).notNull().default('offered'),
    reason: text('reason', 1000),
    clock: jsonb('clock').$type<Clock>(),
    dueOn: date('due_on', { mode: 'string' }),
    report: text('report', 4000),
    accountId: uuid('account_id'),
  },
  {
    direction: 'To the procuratorate, or from it.',
    suggestionId: 'The suggestion; null while a recommendation waits for its deputy.',
    mandateId: 'The deputy whose suggestion it is, or to whom a recommendation is offered.',
    field: 'The statutory field of public interest (法定公益诉讼领域) that it touches.',
    otherField: 'Which field, in words, where it is none of the list; only then.',
    title: 'What it is about.',
    text: 'Why it is offered.',
    status:
      'Offered, taken up, declined, reported back on, or over because the suggestion was withdrawn or the recommendation taken back.',
    reason: 'Why it was declined, or taken back.',
    clock: 'The time limit of the answer, or of the report.',
    dueOn: 'Until when the other side has to answer, or to report back.',
    report: 'Legal papers and results, as they were copied back.',
    accountId: 'Who offered it.',
  },
  (t) => [
    ...belongsTo(t.suggestionId, () => suggestions, t),
    ...belongsTo(t.mandateId, () => mandates, t),
    index('prosecution__due__idx').on(t.tenantId, t.dueOn, t.id).where(sql`due_on is not null`),
    index('prosecution__list__idx').on(t.tenantId, t.status, descending(t.createdAt), descending(t.id)),
    index('prosecution__field__idx').on(t.tenantId, t.field, descending(t.createdAt), descending(t.id)),
    oneOf(t.direction),
    oneOf(t.field),
    oneOf(t.status),
    holds(t, 'text', sql`length(${t.text}) between 1 and 4000`),
    holds(t, 'other', sql`(${t.field} = 'other') = (${t.otherField} is not null)`),
    holds(t, 'to', sql`${t.direction} = 'from' or ${t.suggestionId} is not null`),
    holds(t, 'from', sql`${t.direction} = 'to' or ${t.mandateId} is not null`),
  ],
)
