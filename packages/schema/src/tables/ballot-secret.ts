import { integer, jsonb, text as longText, uuid, varchar } from 'drizzle-orm/pg-core'
import { ballots, ofOneBallot } from './ballot.ts'
import { bytes } from './bytes.ts'
import { belongsTo, tenantTable, uniqueInTenant } from './tenant-table.ts'

/**
 * To whom ballots were issued, in one row: each issue rewrites it whole, so that no column of the system tells the order.
 */
export const ballotIssues = tenantTable(
  'ballot_issue',
  'To whom of the roll ballots were issued, as one string of bytes for all of them; until the ballot is closed.',
  { ballotId: uuid('ballot_id').notNull(), slots: bytes('slots').notNull() },
  {
    ballotId: 'The ballot.',
    slots: '32 bytes for each voter by ordinal: zeros, nothing was issued; ones, a paper; else SHA-256 of the blinded message.',
  },
  (t) => ofOneBallot(t),
)

/**
 * The box: a few rows, each of which holds records sorted by the hash of their token and is rewritten whole with every
 * cast. So at no moment does a column of the system, or a place in the table, tell when anybody has voted.
 */
export const ballotBoxes = tenantTable(
  'ballot_box',
  'A part of the box of a ballot, of which nothing tells who cast what or when; written by app.cast_ballot alone, and made anew as it is by app.seal_box.',
  { ballotId: uuid('ballot_id').notNull(), bucket: integer('bucket').notNull(), records: bytes('records').notNull() },
  {
    ballotId: 'The ballot.',
    bucket: 'Which part, from 0, by the first bytes of the hash of a token.',
    records: 'Records of 544 bytes in the order of the hashes: hash of the token, its signature, the sealed choices.',
  },
  (t) => [...belongsTo(t.ballotId, () => ballots, t), uniqueInTenant(t, t.ballotId, t.bucket)],
)

/** The keys of a round: one pair to sign with, one to seal choices with. */
export const ballotKeys = tenantTable(
  'ballot_key',
  'The keys of a ballot; their private halves are destroyed when they have served.',
  {
    ballotId: uuid('ballot_id').notNull(),
    signingPublic: longText('signing_public').notNull(),
    signingSecretSealed: longText('signing_secret_sealed'),
    boxPublic: longText('box_public').notNull(),
    boxSecretSealed: longText('box_secret_sealed'),
  },
  {
    ballotId: 'The ballot.',
    signingPublic: 'Key by which signatures of ballots are verified: RSA, SPKI as base64.',
    signingSecretSealed: 'Its private half, sealed; null: destroyed, when the ballot was closed.',
    boxPublic: 'Key to which choices are sealed: RSA, SPKI as base64.',
    boxSecretSealed: 'Its private half, sealed; null: destroyed, when the ballot was counted.',
  },
  (t) => ofOneBallot(t),
)

/** What is published of a round after the count, for everybody to check. */
export const ballotPublications = tenantTable(
  'ballot_publication',
  'What is published of a ballot that was counted: who returned one, by tokens, and what was chosen; nothing joins the two.',
  {
    ballotId: uuid('ballot_id').notNull(),
    returned: longText('returned').notNull(),
    choices: longText('choices').notNull(),
    returnedRoot: varchar('returned_root', { length: 64 }).notNull(),
    choicesRoot: varchar('choices_root', { length: 64 }).notNull(),
    proof: jsonb('proof').$type<Record<string, unknown>>().notNull(),
  },
  {
    ballotId: 'The ballot.',
    returned: 'A line for each ballot that was cast: hash of its token and signature, sorted by the hash.',
    choices: 'A line for each ballot that was cast: its tracker and its choices, sorted by the tracker; then the papers.',
    returnedRoot: 'Root of the Merkle tree (RFC 6962) of the first list.',
    choicesRoot: 'Root of that of the second list.',
    proof: 'Keys, method, figures, roots and result, for whoever reckons it anew.',
  },
  (t) => ofOneBallot(t),
)
