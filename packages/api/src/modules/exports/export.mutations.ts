import { deputyLevels, exportKinds, mandateStatuses, tableFormats } from '@minhui/schema/rules/codes'
import { projectLights } from '@minhui/schema/rules/project-light'
import { z } from 'zod'
import { ForbiddenError } from '../../access/permit.ts'
import { UserError } from '../../errors/user-error.ts'
import { builder } from '../../graphql/builder.ts'
import { textSchema } from '../../graphql/column.ts'
import { command } from '../../graphql/command.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { absent, choice, id, ids, scalar } from '../../graphql/input.ts'
import { readListArguments } from '../../graphql/list-arguments.ts'
import { UserErrorRef } from '../../graphql/payload.ts'
import { type ExportFilter, type ExportKind, hasList, mayExport, type NamedRow, namedRows } from './export-table.ts'

/** What a ticket says; it is sealed, so that nobody writes one. */
export type Ticket = {
  kind: ExportKind
  format: (typeof tableFormats)[number]
  filter: ExportFilter
  accountId: string
  until: number
}

type Prepared = { url: string; rows: NamedRow[] }

const ExportedRow = builder.objectRef<NamedRow>('ExportedRow').implement({
  description: 'What came of a row that was named for an export.',
  fields: (t) => ({
    id: t.id({ description: 'Which one.', resolve: ({ subject, id }) => encodeId(subject, id) }),
    userErrors: t.field({
      type: [UserErrorRef],
      description: 'Why the file does not hold it; empty when it does.',
      resolve: ({ errors }) => errors,
    }),
  }),
})

const minutes = 10
const instant = z.iso.datetime({ offset: true })

command({
  name: 'exportCreate',
  description:
    'Prepares an export of what is filtered. The address holds for ten minutes and for the session that asked; whether it may be read is asked again when it is opened, which is on record.',
  access: 'signedIn',
  input: {
    kind: choice(exportKinds, 'What is exported.'),
    format: choice(tableFormats, 'As what.'),
    search: absent(scalar('String', textSchema(100), 'As in the list.')),
    level: absent(choice(deputyLevels, 'Deputies of this level.')),
    status: absent(choice(mandateStatuses, 'Of this status.')),
    action: absent(scalar('String', textSchema(100), 'Audit entries of this action.')),
    from: absent(scalar('String', instant, 'Audit entries from this instant.')),
    until: absent(scalar('String', instant, 'Audit entries before this instant.')),
    state: absent(scalar('String', textSchema(40), 'Cases in this state.')),
    categoryId: absent(id('OpinionCategory', 'Cases of this category or of one below it.')),
    siteId: absent(id('Site', 'Cases of this site or of one below it.')),
    unitId: absent(id('Unit', 'Cases that this unit handles.')),
    overdue: absent(scalar('Boolean', z.boolean(), 'Cases whose time is over.')),
    opinionIds: absent(ids('Opinion', 'Just these opinions.', 100)),
    sessionId: absent(id('CongressSession', 'Suggestions that were filed under this session.')),
    suggestionIds: absent(ids('Suggestion', 'Just these suggestions.', 100)),
    year: absent(scalar('Int', z.number().int().min(2000).max(2100), 'Projects of this year.')),
    bodyId: absent(id('CongressBody', 'Projects of this congress.')),
    projectCategoryId: absent(id('ProjectCategory', 'Projects of this category.')),
    light: absent(choice(projectLights, 'Projects whose delivery fares so.')),
    filter: absent(
      scalar(
        'String',
        textSchema(2000),
        'Cases that their list shows when it is asked with these arguments, by their names as a JSON object: in place of all other restrictions.',
      ),
    ),
  },
  payload: {
    url: { type: 'String', description: 'Where it is fetched.', resolve: ({ url }: Prepared) => url },
    results: {
      type: [ExportedRow],
      description: 'Of each that was named by its id, in their order: whether the file holds it.',
      resolve: ({ rows }: Prepared) => rows,
    },
  } as never,
  work: async ({ kind, format, filter: text, ...given }, context, schema): Promise<Prepared> => {
    const { viewer, tenant, services } = context
    if (!viewer || !tenant || !mayExport(context, kind)) throw new ForbiddenError()
    const isMixed = text !== undefined && Object.values(given).some((one) => one !== undefined)
    if (isMixed || (text !== undefined && !hasList(kind))) throw new UserError('INVALID', 'filter')
    const filter = text === undefined ? given : { asked: (await readListArguments(schema, kind, text, context, 'filter')).taken }
    const ticket: Ticket = {
      kind,
      format,
      filter: filter as ExportFilter,
      accountId: viewer.accountId,
      until: Date.now() + minutes * 60_000,
    }
    const sealed = services.keys.seal(JSON.stringify(ticket), `export ${tenant.id}`)
    const rows = await namedRows(context, kind, filter as ExportFilter)
    return { url: `/${tenant.slug}/exports?ticket=${encodeURIComponent(sealed)}`, rows }
  },
})
