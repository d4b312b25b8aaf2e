import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, index, integer, jsonb, timestamp, uniqueIndex, uuid, varchar } from 'drizzle-orm/pg-core'
import { ballotChannels, ballotKinds, ballotStatuses } from '../rules/ballot-codes.ts'
import type { ExplanationLine } from '../rules/ballot-explanation.ts'
import { ballotForms, ballotRules } from '../rules/ballot-method.ts'
import type { BallotResult } from '../rules/ballot-tally.ts'
import { congressBodies, congressSessions } from './congress-body.ts'
import { mandates } from './mandate.ts'
import { people } from './person.ts'
import { projects } from './project.ts'
import { belongsTo, choice, descending, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })

/** Rounds of deputies' ballots (票决). */
export const ballots = tenantTable(
  'ballot',
  "One round of the deputies' ballot (票决): which livelihood projects are taken, or how content deputies are with those delivered.",
  {
    number: varchar('number', { length: 30 }).notNull(),
    title: text('title', 200).notNull(),
    kind: choice('kind', ballotKinds).notNull(),
    consultative: boolean('consultative').notNull().default(false),
    rehearsal: boolean('rehearsal').notNull().default(false),
    round: integer('round').notNull().default(1),
    previousId: uuid('previous_id'),
    bodyId: uuid('body_id').notNull(),
    sessionId: uuid('session_id'),
    form: choice('form', ballotForms).notNull(),
    rule: choice('rule', ballotRules).notNull().default('majority_of_all'),
    places: integer('places').notNull(),
    maxMarks: integer('max_marks').notNull(),
    showTurnout: boolean('show_turnout').notNull().default(false),
    status: choice('status', ballotStatuses).notNull().default('draft'),
    seats: integer('seats'),
    inOffice: integer('in_office'),
    quorum: integer('quorum'),
    majority: integer('majority'),
    rollDigest: varchar('roll_digest', { length: 64 }),
    present: integer('present'),
    issued: integer('issued'),
    issuedOnPaper: integer('issued_on_paper'),
    openedAt: instant('opened_at'),
    closedAt: instant('closed_at'),
    returnedRoot: varchar('returned_root', { length: 64 }),
    returned: integer('returned'),
    result: jsonb('result').$type<BallotResult>(),
    lines: jsonb('lines').$type<ExplanationLine[]>(),
    announcementNumber: text('announcement_number', 60),
    announcedAt: instant('announced_at'),
    voidReason: text('void_reason', 500),
  },
  {
    number: 'Number by which people speak of it, e.g. 2026-003.',
    title: 'What is voted on.',
    kind: 'A selection, or a yearly inspection.',
    consultative: 'Whether it only advises: nobody is elected, no quorum is asked for.',
    rehearsal: 'Whether it is only tried out: nothing comes of it, and it can be wiped.',
    round: 'Which round, from 1.',
    previousId: 'The round that left this one to be voted.',
    bodyId: 'The congress, or the work committee of a street, whose deputies vote.',
    sessionId: 'The session of the congress in which it is held.',
    form: 'What is on the paper.',
    rule: 'Who is elected.',
    places: 'How many are to be elected; of an inspection it is not asked.',
    maxMarks: 'More marked than this void a paper.',
    showTurnout: 'Whether the hall sees how many are there and were issued a ballot, while it is voted; never more than that.',
    status: 'Where it stands.',
    seats: 'Seats of the body when the roll was fixed.',
    inOffice:
      'Deputies in office then, those among them whose mandate was suspended too: what quorum and majority are reckoned from.',
    quorum: 'How many have to be there for it to be opened (OL 14).',
    majority: 'More than half of all in office.',
    rollDigest:
      'SHA-256 of the roll, the method and the options as they were fixed; what it is reckoned from is published with the result.',
    present: 'How many were there when it was closed.',
    issued: 'How many were issued a ballot, by both ways; known from the closing on.',
    issuedOnPaper: 'How many of these on paper.',
    openedAt: 'When it was opened.',
    closedAt: 'When it was closed.',
    returnedRoot:
      'Root of the Merkle tree (RFC 6962) of the list of ballots that came back by device, as they lay in the box when it was closed.',
    returned: 'How many came back, by both ways; known from the count on.',
    result: 'What it came to.',
    lines: 'How that is reckoned, line by line, for the announcement.',
    announcementNumber: 'Number of the announcement.',
    announcedAt: 'When it was announced.',
    voidReason: 'Why it counts for nothing.',
  },
  (t) => [
    uniqueInTenant(t, t.number),
    ...belongsTo(t.bodyId, () => congressBodies, t),
    ...belongsTo(t.sessionId, () => congressSessions, t),
    ...belongsTo(t.previousId, 'self', t),
    // Of a round one other follows; a void one leaves room for another.
    uniqueIndex('ballot__previous_id').on(t.tenantId, t.previousId).where(sql`status <> 'void'`),
    index('ballot__list__idx').on(t.tenantId, descending(t.createdAt), descending(t.id)),
    index('ballot__status__idx').on(t.tenantId, t.status, descending(t.createdAt), descending(t.id)),
    oneOf(t.kind),
    oneOf(t.form),
    oneOf(t.rule),
    oneOf(t.status),
    holds(t, 'method', sql`(${t.kind} = 'inspection') = (${t.form} = 'assess')`),
    holds(t, 'places', sql`${t.places} between 0 and 200`),
    holds(t, 'max_marks', sql`${t.maxMarks} between 1 and 200`),
  ],
)

/** What is on the paper. */
export const ballotOptions = tenantTable(
  'ballot_option',
  'An option on the paper of a ballot: a project, by its title when the method was fixed.',
  {
    ballotId: uuid('ballot_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    projectId: uuid('project_id'),
    title: text('title', 200).notNull(),
  },
  {
    ballotId: 'The ballot.',
    ordinal: 'Place on the paper, from 1.',
    projectId: 'The project; null: one that is not kept here.',
    title: 'What the paper says of it.',
  },
  (t) => [
    ...belongsTo(t.ballotId, () => ballots, t, [t.ordinal]),
    uniqueInTenant(t, t.ballotId, t.ordinal),
    ...belongsTo(t.projectId, () => projects, t),
  ],
)

/** The roll of a round. */
export const ballotVoters = tenantTable(
  'ballot_voter',
  'A deputy on the roll of a ballot. Nothing here tells when anybody was issued a ballot.',
  {
    ballotId: uuid('ballot_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    personId: uuid('person_id').notNull(),
    present: boolean('present').notNull().default(false),
    channel: choice('channel', ballotChannels),
  },
  {
    ballotId: 'The ballot.',
    ordinal: 'Place on the roll, from 1.',
    mandateId: 'The mandate by which the deputy votes.',
    personId: 'The deputy.',
    present: 'Whether the deputy is there.',
    channel: 'By which way the deputy was issued a ballot; on the roll for all of them at once, when the ballot is closed.',
  },
  (t) => [
    ...belongsTo(t.ballotId, () => ballots, t),
    ...belongsTo(t.mandateId, () => mandates, t),
    ...belongsTo(t.personId, () => people, t),
    uniqueInTenant(t, t.ballotId, t.ordinal),
    uniqueInTenant(t, t.ballotId, t.mandateId),
    oneOf(t.channel),
  ],
)

/** Who opens, closes and signs a round. */
export const ballotTellers = tenantTable(
  'ballot_teller',
  'A teller (监票人) of a ballot: opens and closes it, and signs it off before it is counted.',
  { ballotId: uuid('ballot_id').notNull(), personId: uuid('person_id').notNull(), signedAt: instant('signed_at') },
  { ballotId: 'The ballot.', personId: 'Who.', signedAt: 'When the teller signed it off; null: not yet.' },
  (t) => [
    ...belongsTo(t.ballotId, () => ballots, t),
    ...belongsTo(t.personId, () => people, t),
    uniqueInTenant(t, t.ballotId, t.personId),
  ],
)

/** The one of a table whose rows belong to one ballot each. */
export const ofOneBallot = (t: { tenantId: AnyPgColumn; id: AnyPgColumn; ballotId: AnyPgColumn }) => [
  ...belongsTo(t.ballotId, () => ballots, t as never),
  uniqueInTenant(t as never, t.ballotId),
]
