import { auditOutcomes } from '@minhui/schema/rules/codes'
import type { Condition } from '../../database/page.ts'
import { auditBy, auditRead } from '../../graphql/audit.ts'
import { builder } from '../../graphql/builder.ts'
import { listField } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { textOf } from '../../graphql/filter-args.ts'
import { decodeId, encodeId } from '../../graphql/global-id.ts'
import { noun } from '../../graphql/noun.ts'
import { namesOfAccounts } from '../accounts/account.store.ts'
import { namesOfClients } from '../api-clients/api-client.store.ts'
import { type AuditFault, auditConditions, auditEntryStore, auditOrders, auditPages, verifyAudit } from './audit-entry.store.ts'

const values = (row: Record<string, unknown> | null) => (row === null ? null : JSON.stringify(row))

const AuditEntry = noun({
  name: 'AuditEntry',
  sensitive: true,
  store: auditEntryStore,
  columns: ['seq', 'action', 'subject', 'outcome', 'reason', 'address', 'hash'],
  fields: (t) => ({
    accountId: t.id({
      nullable: true,
      description: auditEntryStore.describe('accountId'),
      resolve: (row) => row.accountId && encodeId('Account', row.accountId),
    }),
    accountName: t.string({
      nullable: true,
      description: 'Name of the account, or of the API client, today.',
      resolve: async (row, _, { loaders }) =>
        row.accountId &&
        ((await loaders.batch(namesOfAccounts, row.accountId)) ?? (await loaders.batch(namesOfClients, row.accountId))),
    }),
    targetId: t.id({
      nullable: true,
      description: auditEntryStore.describe('targetId'),
      resolve: (row) => row.targetId && row.subject && encodeId(row.subject, row.targetId),
    }),
    before: t.string({
      nullable: true,
      description: `${auditEntryStore.describe('before')} As JSON.`,
      resolve: (row) => values(row.before),
    }),
    after: t.string({
      nullable: true,
      description: `${auditEntryStore.describe('after')} As JSON.`,
      resolve: (row) => values(row.after),
    }),
  }),
})

const uuidIn = (id: unknown) => (typeof id === 'string' ? (decodeId(id)?.id ?? '00000000-0000-0000-0000-000000000000') : null)

listField('auditEntries', {
  noun: AuditEntry,
  pages: auditPages,
  orders: auditOrders,
  access: { action: 'read', subject: 'AuditEntry' },
  sensitive: true,
  description: 'What was done and read in the tenant, the newest first. To search it is recorded too.',
  args: (arg) => ({
    accountId: arg.id({ description: 'What this account did.' }),
    targetId: arg.id({ description: 'What was done to this object.' }),
    action: arg.string({ description: 'Name of the mutation or query.' }),
    subject: arg.string({ description: 'Type of the object.' }),
    outcome: arg({ type: enumOf(auditOutcomes), description: 'How it ended.' }),
    from: arg({ type: 'DateTime', description: 'From this instant.' }),
    until: arg({ type: 'DateTime', description: 'Before this instant.' }),
  }),
  ask: (args) => {
    const { outcome, from, until } = args as Record<string, string | null>
    const [account, target] = [uuidIn(args['accountId']), uuidIn(args['targetId'])]
    const conditions: (Condition | null)[] = [
      account ? auditConditions.account(account) : null,
      target ? auditConditions.target(target) : null,
      textOf(args, 'action', auditConditions.action),
      textOf(args, 'subject', auditConditions.subject),
      outcome ? auditConditions.outcome(outcome) : null,
      from ? auditConditions.from(from) : null,
      until ? auditConditions.until(until) : null,
    ]
    return { order: 'newest', conditions: conditions.filter((c) => c !== null) }
  },
})

const Fault = builder.objectRef<AuditFault>('AuditFault').implement({
  description: 'A place where the audit was tampered with.',
  fields: (t) => ({
    seq: t.exposeInt('seq', { description: 'Number of the entry.' }),
    fault: t.exposeString('fault', { description: 'What is wrong with it, or before it.' }),
  }),
})

builder.queryField('auditFaults', (t) =>
  t.field({
    type: [Fault],
    access: { action: 'read', subject: 'AuditEntry' },
    complexity: { field: 1000 },
    description: 'Reckons the chain of the audit anew: where an entry was changed or is missing; empty when it is whole.',
    resolve: async (_, __, context) => {
      await auditRead(context, auditBy(context, { action: 'auditFaults', outcome: 'done', subject: 'AuditEntry' }))
      return context.db.read((tx) => verifyAudit(tx))
    },
  }),
)
