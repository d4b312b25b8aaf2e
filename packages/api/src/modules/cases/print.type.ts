import type { Context } from '../../context.ts'
import type { TenantTable } from '../../database/store.ts'
import { requestError } from '../../errors/request-error.ts'
import { UserError } from '../../errors/user-error.ts'
import { type Result, typesOf } from '../../graphql/batch.ts'
import { command } from '../../graphql/command.ts'
import { ids } from '../../graphql/input.ts'
import type { Noun } from '../../graphql/noun.ts'
import { answered } from '../../graphql/payload.ts'
import type { Letter } from '../../print/letter.ts'
import type { AnyCaseKind } from './case-job.ts'
import type { CaseRow } from './case-kind.ts'

/** What is printed of cases of a kind. */
export type Print<Row extends CaseRow> = {
  kind: AnyCaseKind
  /** Title of a file that holds several. */
  title: string
  /** Under which name it is in the audit. */
  record: string
  /** Why there is nothing to print of a case that the viewer may read, for the viewer; null: there is. */
  refuses: (context: Context, row: Row) => Promise<'FORBIDDEN' | 'STATUS' | null>
  /** Writes what is printed of a case, as documents of their own. */
  write: (letter: Letter, context: Context, row: Row) => Promise<void>
}
// biome-ignore lint/suspicious/noExplicitAny: what a row holds differs by kind, and none of it is looked at here.
export type AnyPrint = Print<any>

/** What a ticket for several prints says; it is sealed, so that nobody writes one. */
export type PrintTicket = { kind: string; ids: string[]; accountId: string; until: number }
/** For which place it is sealed. */
export const ticketPlace = (tenantId: string) => `print ${tenantId}`

/** The case, if the viewer may read it, with all its columns. */
export const readCase = ({ loaders }: Context, { kind }: AnyPrint, id: string) =>
  loaders.whole(kind.store, id) as Promise<CaseRow | null>

const [minutes, most] = [10, 100]

type Printed<T extends TenantTable> = { url: string | null; results: Result<T>[] }

/** Declares the mutation by which several cases of a kind are printed as one file: what cannot be printed stops nothing else. */
export function printMutation<T extends TenantTable>(name: string, description: string, print: AnyPrint, noun: Noun<T>): void {
  const { result } = typesOf({ field: print.kind.name, noun })
  command({
    name,
    description: `${description} The address holds for ten minutes and for the account that asked; whether each may be printed is asked again when it is opened, which is on record.`,
    access: { action: 'note', subject: print.kind.subject },
    input: { ids: ids(noun.name, 'Which ones, in the order of the file.', most) },
    payload: {
      url: {
        type: 'String',
        nullable: true,
        description: 'Where the file is fetched; null when there is nothing to print.',
        resolve: ({ url }: Printed<T>) => url,
      },
      results: {
        type: [result],
        description: 'What came of each, in their order.',
        resolve: ({ results }: Printed<T>) => results,
      },
    } as never,
    work: async ({ ids: wanted }, context): Promise<Printed<T>> => {
      if (wanted.length === 0) throw new UserError('REQUIRED', 'ids')
      const results = await Promise.all((wanted as string[]).map((id) => resultOf<T>(context, print, id)))
      if (results.every(({ errors }) => errors.some(({ code }) => code === 'NOT_FOUND'))) throw new UserError('NOT_FOUND', 'ids')
      const found = results.filter(({ row }) => row).map(({ id }) => id)
      return { url: found.length > 0 ? addressOf(context, print, found) : null, results }
    },
  })
}

async function resultOf<T extends TenantTable>(context: Context, print: AnyPrint, id: string): Promise<Result<T>> {
  const row = await readCase(context, print, id)
  const code = row ? await print.refuses(context, row) : 'NOT_FOUND'
  return { id, row: code ? null : (row as never), errors: code ? [answered(new UserError(code, 'id'))] : [] }
}

function addressOf({ tenant, viewer, services, language }: Context, { kind }: AnyPrint, found: string[]): string {
  if (!tenant || !viewer) throw requestError('TENANT_REQUIRED', language)
  const until = Date.now() + minutes * 60_000
  const ticket: PrintTicket = { kind: kind.name, ids: found, accountId: viewer.accountId, until }
  const sealed = services.keys.seal(JSON.stringify(ticket), ticketPlace(tenant.id))
  return `/${tenant.slug}/prints?ticket=${encodeURIComponent(sealed)}`
}
