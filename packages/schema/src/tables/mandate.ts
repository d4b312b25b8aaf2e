import { sql } from 'drizzle-orm'
import { boolean, date, foreignKey, index, unique, uuid } from 'drizzle-orm/pg-core'
import { deputyLevels, endingReasons, mandateStatuses, suspensionReasons } from '../rules/codes.ts'
import { congressBodies, constituencies, delegations, terms } from './congress-body.ts'
import { people } from './person.ts'
import { belongsTo, choice, code, descending, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'
import { units } from './unit.ts'

/** Mandates: a person's seat in a body for a term. */
export const mandates = tenantTable(
  'mandate',
  "A deputy's mandate: one person's seat in one body for one term.",
  {
    personId: uuid('person_id').notNull(),
    bodyId: uuid('body_id').notNull(),
    level: choice('level', deputyLevels).notNull(),
    termId: uuid('term_id').notNull(),
    constituencyId: uuid('constituency_id'),
    delegationId: uuid('delegation_id'),
    unitId: uuid('unit_id'),
    code: code().notNull(),
    votingRight: boolean('voting_right').notNull().default(true),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }),
    status: choice('status', mandateStatuses).notNull().default('active'),
    statusReason: choice('status_reason', [...suspensionReasons, ...endingReasons]),
    statusNote: text('status_note', 500),
    statusOn: date('status_on', { mode: 'string' }),
  },
  {
    personId: 'The deputy.',
    bodyId: 'The body in which the deputy sits.',
    level: 'Level of the body.',
    termId: 'The term for which the deputy was elected.',
    constituencyId: 'The constituency that elected the deputy.',
    delegationId: 'The delegation in which the deputy sits.',
    unitId: "The unit of the tenant's tree where the deputy works, if there is one.",
    code: 'Business key within the tenant: number of the deputy card.',
    votingRight: 'Whether the deputy votes in the body; advisory deputies do not.',
    startsOn: 'First day: nobody is in office before it.',
    endsOn: 'Last day: nobody is in office after it, whatever the status says; null while it lasts.',
    status: 'Active, suspended or ended (DL 61-62).',
    statusReason: 'Why it is suspended or ended.',
    statusNote: 'Further words on the reason.',
    statusOn: 'Since when the status holds.',
  },
  (t) => [
    ...belongsTo(t.personId, () => people, t),
    foreignKey({
      name: 'mandate__body_id__level__fk',
      columns: [t.tenantId, t.bodyId, t.level],
      foreignColumns: [congressBodies.tenantId, congressBodies.id, congressBodies.level],
    }),
    index('mandate__body_id__idx').on(t.tenantId, t.bodyId, t.level),
    foreignKey({
      name: 'mandate__term_id__body_id__fk',
      columns: [t.tenantId, t.termId, t.bodyId],
      foreignColumns: [terms.tenantId, terms.id, terms.bodyId],
    }),
    index('mandate__term_id__idx').on(t.tenantId, t.termId, t.bodyId),
    ...belongsTo(t.constituencyId, () => constituencies, t),
    ...belongsTo(t.delegationId, () => delegations, t),
    ...belongsTo(t.unitId, () => units, t),
    uniqueInTenant(t, t.code),
    unique('mandate__person_id__term_id').on(t.tenantId, t.personId, t.termId),
    index('mandate__list__idx').on(t.tenantId, t.status, descending(t.createdAt), descending(t.id)),
    index('mandate__level__idx').on(t.tenantId, t.status, t.level, descending(t.createdAt), descending(t.id)),
    index('mandate__updated__idx').on(t.tenantId, t.updatedAt, t.id),
    oneOf(t.level),
    oneOf(t.status),
    oneOf(t.statusReason),
    holds(t, 'dates', sql`${t.endsOn} >= ${t.startsOn}`),
    holds(t, 'reason', sql`(${t.status} = 'active') = (${t.statusReason} is null)`),
    holds(t, 'advisory', sql`not (${t.level} = 'advisory' and ${t.votingRight})`),
  ],
)

/** What happened to a mandate: suspended, resumed, ended; append-only. */
export const mandateEvents = tenantTable(
  'mandate_event',
  'A change of the status of a mandate; append-only.',
  {
    mandateId: uuid('mandate_id').notNull(),
    status: choice('status', mandateStatuses).notNull(),
    reason: choice('reason', [...suspensionReasons, ...endingReasons]),
    note: text('note', 500),
    happenedOn: date('happened_on', { mode: 'string' }).notNull(),
    accountId: uuid('account_id'),
  },
  {
    mandateId: 'The mandate.',
    status: 'The status it took.',
    reason: 'Why.',
    note: 'Further words.',
    happenedOn: 'From which day.',
    accountId: 'Who entered it.',
  },
  (t) => [...belongsTo(t.mandateId, () => mandates, t), oneOf(t.status)],
)
