import { index, integer, jsonb, uuid } from 'drizzle-orm/pg-core'
import { importKinds, importRowStates, importStatuses } from '../rules/codes.ts'
import { files } from './file.ts'
import { belongsTo, choice, descending, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** Imports: a file of a roster, checked whole before anything is written. */
export const imports = tenantTable(
  'import',
  'An import of a roster from a file: checked whole, confirmed, then written in one transaction. It deletes nothing.',
  {
    kind: choice('kind', importKinds).notNull(),
    fileId: uuid('file_id').notNull(),
    accountId: uuid('account_id').notNull(),
    status: choice('status', importStatuses).notNull().default('checking'),
    fault: text('fault', 40),
    newRows: integer('new_rows').notNull().default(0),
    changedRows: integer('changed_rows').notNull().default(0),
    sameRows: integer('same_rows').notNull().default(0),
    wrongRows: integer('wrong_rows').notNull().default(0),
  },
  {
    kind: 'What it brings.',
    fileId: 'The file.',
    accountId: 'Who imports.',
    status: 'Being checked, checked, being written, done, or failed.',
    fault: 'Why it failed as a whole: a code of the user errors.',
    newRows: 'Lines that bring something new.',
    changedRows: 'Lines that change something that is there.',
    sameRows: 'Lines that say what is there already.',
    wrongRows: 'Lines that cannot be written.',
  },
  (t) => [
    ...belongsTo(t.fileId, () => files, t),
    index('import__list__idx').on(t.tenantId, descending(t.createdAt), descending(t.id)),
    oneOf(t.kind),
    oneOf(t.status),
  ],
)

/** Lines of an import, as they were read and what is wrong with them. */
export const importRows = tenantTable(
  'import_row',
  'A line of an import: what it says, and what is wrong with it.',
  {
    importId: uuid('import_id').notNull(),
    line: integer('line').notNull(),
    state: choice('state', importRowStates).notNull(),
    cells: jsonb('cells').$type<Record<string, string>>().notNull(),
    problems: jsonb('problems').$type<{ code: string; field: string; details?: Record<string, string | number> }[]>(),
    entries: jsonb('entries').$type<Record<string, Record<string, unknown>>>(),
  },
  {
    importId: 'The import.',
    line: 'Number of the line in the file; the heading is line 1.',
    state: 'New, changed, the same as what is there, or wrong.',
    cells: 'Its cells by column, as they were read; personal data of whoever it is about.',
    problems: 'What is wrong: code and column.',
    entries: 'What will be written, by table.',
  },
  (t) => [...belongsTo(t.importId, () => imports, t), uniqueInTenant(t, t.importId, t.line), oneOf(t.state)],
)
