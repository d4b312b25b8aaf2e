import type { Context } from '../../context.ts'
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
