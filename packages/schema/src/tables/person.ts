import { sql } from 'drizzle-orm'
import { boolean, date, index, integer } from 'drizzle-orm/pg-core'
import { genders } from '../rules/codes.ts'
import { choice, code, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** People known to a tenant: deputies, keepers, staff of units. */
export const people = tenantTable(
  'person',
  'Somebody known to the tenant: a deputy, a keeper, a member of a unit.',
  {
    code: code().notNull(),
    name: text('name', 60).notNull(),
    pinyin: text('pinyin', 200).notNull(),
    initials: text('initials', 60).notNull(),
    gender: choice('gender', genders),
    birthYear: integer('birth_year'),
    party: text('party', 60),
    profession: text('profession'),
    employer: text('employer', 200),
    jobTitle: text('job_title'),
    biography: text('biography', 2000),
    photo: text('photo', 500),
    contact: text('contact', 200),
    contactConsentOn: date('contact_consent_on', { mode: 'string' }),
    public: boolean('public').notNull().default(false),
  },
  {
    code: 'Business key within the tenant.',
    name: 'Chinese name.',
    pinyin: 'Name in pinyin without tones, e.g. shanxiongxin (made from the name).',
    initials: 'Initials of the pinyin, e.g. sxx, for searching (made from the name).',
    gender: 'As the roster records it.',
    birthYear: 'Year of birth.',
    party: 'Party, or none.',
    profession: 'Profession.',
    employer: 'Where the person works, in words.',
    jobTitle: 'Post there.',
    biography: 'A few sentences for the public card.',
    photo: 'Address of a portrait.',
    contact: 'Telephone or mail for citizens; published only with consent (PIPL 25).',
    contactConsentOn: 'The day on which the person agreed to publish the contact; null: not agreed.',
    public: 'Whether citizens see the card; a deputy and a keeper have one.',
  },
  (t) => [
    uniqueInTenant(t, t.code),
    index('person__name__idx').on(t.tenantId, t.name),
    index('person__initials__idx').on(t.tenantId, t.initials),
    oneOf(t.gender),
    holds(t, 'birth_year', sql`${t.birthYear} between 1900 and 2100`),
  ],
)
