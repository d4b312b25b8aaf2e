import { date, integer, uuid, varchar } from 'drizzle-orm/pg-core'
import { statuses, unitDuties, unitKinds } from '../rules/codes.ts'
import { people } from './person.ts'
import { belongsTo, choice, code, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** The organs that handle (承办单位), a tree. */
export const units = tenantTable(
  'unit',
  'An organ that handles (承办单位): a department, an office and its sections, court, procuratorate.',
  {
    parentId: uuid('parent_id'),
    code: code().notNull(),
    name: text('name').notNull(),
    shortName: text('short_name', 40),
    kind: choice('kind', unitKinds).notNull(),
    phone: text('phone', 40),
    competences: varchar('competences', { length: 100 }).array().notNull().default([]),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    parentId: 'The unit above; null at the top.',
    code: 'Business key within the tenant.',
    name: 'Official Chinese name.',
    shortName: 'Name for narrow places.',
    kind: 'What kind of organ it is.',
    phone: 'Public telephone of the office.',
    competences: 'What it is competent for, in words.',
    status: 'Active, or retired.',
  },
  (t) => [...belongsTo(t.parentId, 'self', t), uniqueInTenant(t, t.code), oneOf(t.kind), oneOf(t.status)],
)

/** Every unit with each unit above it and itself: the tree as a closure, for uuid equality under RLS. */
export const unitClosures = tenantTable(
  'unit_closure',
  'Every unit with each unit above it, itself included.',
  {
    ancestorId: uuid('ancestor_id').notNull(),
    descendantId: uuid('descendant_id').notNull(),
    depth: integer('depth').notNull(),
  },
  { ancestorId: 'A unit.', descendantId: 'A unit below it, or itself.', depth: 'Steps between the two.' },
  (t) => [
    ...belongsTo(t.ancestorId, () => units, t),
    ...belongsTo(t.descendantId, () => units, t),
    uniqueInTenant(t, t.descendantId, t.ancestorId),
  ],
)

/** Who signs for a unit and who handles in it. */
export const unitStaff = tenantTable(
  'unit_staff',
  'Who signs for a unit and who handles in it.',
  {
    unitId: uuid('unit_id').notNull(),
    personId: uuid('person_id').notNull(),
    duty: choice('duty', unitDuties).notNull(),
    title: text('title'),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
  },
  {
    unitId: 'The unit.',
    personId: 'The person.',
    duty: 'The head signs, handlers work on cases.',
    title: 'Post, e.g. 局长.',
    validFrom: 'First day.',
    validTo: 'Last day; null while it lasts.',
  },
  (t) => [...belongsTo(t.unitId, () => units, t), ...belongsTo(t.personId, () => people, t), oneOf(t.duty)],
)
