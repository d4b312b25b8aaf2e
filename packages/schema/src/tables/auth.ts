import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  pgSchema,
  primaryKey,
  timestamp,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import { accounts } from './account.ts'
import { commentOn } from './comment.ts'

/**
 * How people prove who they are. A schema of its own, outside every tenant, which only the database role `app_auth` can
 * read. Nothing in it can be used by whoever has a copy of it: tokens and codes are hashed, secrets are sealed.
 */
export const authSchema = pgSchema('auth')

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })
const ofAccount = () =>
  uuid('account_id')
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' })

/** How the holder of an account signs in. */
export const credentials = authSchema.table(
  'credential',
  {
    accountId: ofAccount().primaryKey(),
    phoneSealed: varchar('phone_sealed', { length: 200 }),
    phoneIndex: varchar('phone_index', { length: 100 }).unique('credential__phone_index'),
    passwordHash: varchar('password_hash', { length: 200 }),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [check('credential__phone', sql`(${t.phoneSealed} is null) = (${t.phoneIndex} is null)`)],
)
commentOn(credentials, {
  table: 'How the holder of an account signs in.',
  columns: {
    accountId: 'The account.',
    phoneSealed: 'Telephone number, sealed (AES-256-GCM).',
    phoneIndex: 'Keyed hash of the number, by which it is found.',
    passwordHash: 'Password as argon2id with its salt and parameters; null: none was set.',
    createdAt: 'When it was made.',
    updatedAt: 'When it last changed.',
  },
})

/** Failures in a row by what is guessed at, whether or not there is such an account. */
export const attempts = authSchema.table(
  'attempt',
  {
    kind: varchar('kind', { length: 20 }).notNull(),
    key: varchar('key', { length: 100 }).notNull(),
    failures: integer('failures').notNull(),
    lockedUntil: instant('locked_until'),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ name: 'attempt__pk', columns: [t.kind, t.key] }), index('attempt__updated_at__idx').on(t.updatedAt)],
)
commentOn(attempts, {
  table: 'Failures in a row, counted before a guess is looked at, for accounts that exist and for those that do not.',
  columns: {
    kind: 'What is guessed: password, code, or second factor.',
    key: 'Keyed hash of whose.',
    failures: 'How many since the last success.',
    lockedUntil: 'Until then every guess is refused unseen.',
    updatedAt: 'When the last one was.',
  },
})

/** Codes sent to a telephone, one for each purpose and number. */
export const oneTimeCodes = authSchema.table(
  'one_time_code',
  {
    purpose: varchar('purpose', { length: 20 }).notNull(),
    recipientIndex: varchar('recipient_index', { length: 100 }).notNull(),
    codeHash: varchar('code_hash', { length: 100 }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ name: 'one_time_code__pk', columns: [t.purpose, t.recipientIndex] }),
    index('one_time_code__expires_at__idx').on(t.expiresAt),
  ],
)
commentOn(oneTimeCodes, {
  table: 'A code that was sent to a telephone; a new one takes its place, and it is spent by being used.',
  columns: {
    purpose: 'What it is for.',
    recipientIndex: 'Keyed hash of the number.',
    codeHash: 'Keyed hash of the code.',
    attempts: 'How often it was guessed at.',
    expiresAt: 'Until when it holds.',
    createdAt: 'When it was sent.',
  },
})

/** The second factor of an account: a time-based code (RFC 6238). */
export const secondFactors = authSchema.table('second_factor', {
  accountId: ofAccount().primaryKey(),
  secretSealed: varchar('secret_sealed', { length: 300 }).notNull(),
  confirmedAt: instant('confirmed_at'),
  lastStep: integer('last_step').notNull().default(0),
  createdAt: instant('created_at').notNull().defaultNow(),
})
commentOn(secondFactors, {
  table: 'The second factor of an account: a time-based code (RFC 6238).',
  columns: {
    accountId: 'The account.',
    secretSealed: 'The shared secret, sealed (AES-256-GCM).',
    confirmedAt: 'When the holder first entered a code of it; null: not in use yet.',
    lastStep: 'Time step of the last code that was taken: none is taken twice (RFC 6238, 5.2).',
    createdAt: 'When it was made.',
  },
})

/** Codes for whoever has lost the second factor, each good for once. */
export const recoveryCodes = authSchema.table(
  'recovery_code',
  {
    accountId: ofAccount(),
    codeHash: varchar('code_hash', { length: 100 }).notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [primaryKey({ name: 'recovery_code__pk', columns: [t.accountId, t.codeHash] })],
)
commentOn(recoveryCodes, {
  table: 'A code for whoever has lost the second factor, good for once.',
  columns: {
    accountId: 'The account.',
    codeHash: 'Keyed hash of the code.',
    usedAt: 'When it was used; null: it is still good.',
  },
})

/** Who is signed in, with which browser. */
export const sessions = authSchema.table(
  'session',
  {
    id: uuid('id').primaryKey(),
    tokenHash: varchar('token_hash', { length: 64 }).notNull().unique('session__token_hash'),
    accountId: ofAccount(),
    pending: boolean('pending').notNull(),
    boundTenant: uuid('bound_tenant'),
    secondFactorAt: instant('second_factor_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
    lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    address: varchar('address', { length: 45 }),
    userAgent: varchar('user_agent', { length: 300 }),
  },
  (t: { accountId: AnyPgColumn; expiresAt: AnyPgColumn }) => [
    index('session__account_id__idx').on(t.accountId),
    index('session__expires_at__idx').on(t.expiresAt),
  ],
)
commentOn(sessions, {
  table: 'A browser in which somebody is signed in; it ends by being removed.',
  columns: {
    id: 'UUID v4.',
    tokenHash: 'SHA-256 of the token in the cookie.',
    accountId: 'Who.',
    pending: 'Whether the second factor is still asked for: until then the session is good for nothing else.',
    boundTenant: 'The tenant whose directory vouched for the holder: the session counts there alone; null: everywhere.',
    secondFactorAt: 'When the second factor was last shown; null: never in this session.',
    createdAt: 'When it began.',
    lastSeenAt: 'When it was last used, to the minute.',
    expiresAt: 'When it ends whatever happens.',
    address: 'Network address at its beginning.',
    userAgent: 'What the browser calls itself.',
  },
})

/** Accounts as a district's own directory knows them (single sign-on). */
export const identities = authSchema.table(
  'identity',
  {
    providerId: uuid('provider_id').notNull(),
    subject: varchar('subject', { length: 255 }).notNull(),
    accountId: ofAccount(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ name: 'identity__pk', columns: [t.providerId, t.subject] }),
    index('identity__account_id__idx').on(t.accountId),
  ],
)
commentOn(identities, {
  table: 'An account as a directory knows it, for single sign-on (OpenID Connect).',
  columns: {
    providerId: 'The directory; the tenant keeps its settings.',
    subject: 'Who it is there: the claim `sub`.',
    accountId: 'Who it is here.',
    createdAt: 'When they were joined.',
  },
})

/** Single sign-ons that have begun and not come back. */
export const singleSignOns = authSchema.table(
  'single_sign_on',
  {
    stateHash: varchar('state_hash', { length: 64 }).primaryKey(),
    providerId: uuid('provider_id').notNull(),
    tenantId: uuid('tenant_id').notNull(),
    verifierSealed: varchar('verifier_sealed', { length: 300 }).notNull(),
    nonce: varchar('nonce', { length: 100 }).notNull(),
    accountId: uuid('account_id'),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('single_sign_on__expires_at__idx').on(t.expiresAt)],
)
commentOn(singleSignOns, {
  table: 'A single sign-on that has begun and not come back.',
  columns: {
    stateHash: 'SHA-256 of the state that comes back.',
    providerId: 'Where it went.',
    tenantId: 'From which tenant.',
    verifierSealed: 'Verifier of PKCE (RFC 7636), sealed.',
    nonce: 'What the answer has to name.',
    accountId: 'Whose account is to be joined; null: somebody signs in.',
    expiresAt: 'Until when it may come back.',
  },
})
