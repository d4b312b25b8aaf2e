import { z } from 'zod'
import { ForbiddenError } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import type { TenantTable } from '../../database/store.ts'
import { UserError } from '../../errors/user-error.ts'
import { builder } from '../../graphql/builder.ts'
import { textSchema } from '../../graphql/column.ts'
import { listField } from '../../graphql/connection.ts'
import { textOf } from '../../graphql/filter-args.ts'
import { absent, changes, type InputFields, id, ids, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { type Noun, noun } from '../../graphql/noun.ts'
import { namesOfAccounts } from '../accounts/account.store.ts'
import { attachmentsOf } from '../files/attachment.store.ts'
import { Attachment } from '../files/attachment.type.ts'
import type { AnyCaseKind } from './case-job.ts'
import type { CaseRow } from './case-kind.ts'
import { redact } from './redact.ts'
import { ofNumber, originalPlace, redactionOrders, redactionPages, redactionStore } from './redaction.store.ts'

const RedactedWords = builder.objectRef<{ field: string; text: string }>('RedactedWords').implement({
  description: 'Words as they were before they were redacted.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'What they were, e.g. `text` or `title`.' }),
    text: t.exposeString('text', { description: 'The words.' }),
  }),
})

const Redaction = noun({
  name: 'Redaction',
  store: redactionStore,
  columns: ['kind', 'number', 'ordinal', 'reason'],
  sensitive: true,
  fields: (t) => ({
    original: t.field({
      type: [RedactedWords],
      description: 'The words as they were.',
      resolve: (row, _, { services }) => {
        const words = JSON.parse(services.keys.open(row.originalSealed, originalPlace(row.id))) as Record<string, unknown>
        return Object.entries(words).map(([field, was]) => ({
          field,
          text: typeof was === 'string' ? was : was ? JSON.stringify(was) : '',
        }))
      },
    }),
    files: t.field({
      type: [Attachment],
      description: 'Files that were taken out of sight with them.',
      resolve: async (row, _, { loaders }) => (await loaders.batch(attachmentsOf, row.id)).map((file) => ({ file })),
    }),
    by: t.string({
      nullable: true,
      description: redactionStore.describe('accountId'),
      resolve: (row, _, { loaders }) => loaders.batch(namesOfAccounts, row.accountId),
    }),
  }),
})

listField('redactions', {
  noun: Redaction,
  pages: redactionPages,
  orders: redactionOrders,
  access: { action: 'read', subject: 'Redaction' },
  description: 'What was redacted of cases, the newest first; for auditors, and on record.',
  sensitive: true,
  args: (arg) => ({ number: arg.string({ description: 'Only that of the case with this number.' }) }),
  ask: (args) => ({ order: 'newest', conditions: [textOf(args, 'number', ofNumber)].filter((one) => one !== null) }),
})

/** The mutation by which words and files of a kind of case are taken out of sight. */
export function redactMutation<T extends TenantTable>(options: {
  name: string
  kind: AnyCaseKind
  noun: Noun<T>
  /** Whether a case is the viewer's own, who does not redact it. */
  isOwn: (context: Context, row: never) => boolean
  /** What the case itself says besides its text. */
  words: InputFields
  /** Longest text. */
  longest?: number
}): void {
  const { name, kind, noun: Case, isOwn, longest = 4000 } = options
  mutation({
    name,
    description:
      'Takes words or files out of sight that nobody is to read, e.g. what is private of somebody: the given words take their place everywhere. What they were is kept for auditors.',
    access: { action: 'redact', subject: kind.subject },
    input: {
      id: id(Case.name, 'The case.'),
      expectedVersion,
      ordinal: absent(scalar('Int', z.number().int().min(1), 'The entry of its timeline; left out: what the case itself says.')),
      text: absent(scalar('String', textSchema(longest), 'The text as everybody is to read it.')),
      ...changes(options.words),
      fileIds: absent(ids('File', 'Files of it that nobody is to see.', 9)),
      reason: scalar('String', textSchema(500), 'Why.'),
    },
    payload: { field: kind.name, noun: Case },
    work: async ({ tx, input, take, context }) => {
      const {
        id: rowId,
        expectedVersion: version,
        ordinal,
        letterNumber,
        ratingId,
        reason,
        fileIds = [],
        ...words
      } = input as Given
      const row = await take(Case.store, 'redact', rowId)
      if (row.version !== version) throw new UserError('CONFLICT', 'expectedVersion')
      if (isOwn(context, row as never)) throw new ForbiddenError()
      const said = Object.fromEntries(Object.entries(words).filter(([, given]) => given !== undefined && given !== false))
      const accountId = context.viewer?.accountId as string
      const beside = { ...(letterNumber && { letterNumber }), ...(ratingId && { ratingId }) }
      const redaction = { ordinal, beside, reason, fileIds, said, accountId }
      return (await redact(kind, tx, row as unknown as CaseRow, redaction, (id, text) =>
        context.services.keys.seal(text, originalPlace(id)),
      )) as unknown as typeof row
    },
  })
}

type Given = {
  id: string
  expectedVersion: number
  ordinal?: number
  letterNumber?: string
  ratingId?: string
  reason: string
  fileIds?: string[]
} & Record<string, unknown>
