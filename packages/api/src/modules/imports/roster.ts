import type { TenantTx, WriteTx } from '../../database/session.ts'
import type { Language, UserErrorCode } from '../../errors/catalogue.ts'
import { isWhole, printable } from '../../graphql/column.ts'
import type { KeyRing } from '../../secrets/key-ring.ts'

/** What is wrong with a cell. */
export type Problem = { code: UserErrorCode; field: string; details?: Record<string, string | number> }

/** A column of a roster: its heading in both languages, and what a cell of it may be. */
export type RosterColumn = {
  key: string
  heading: Record<Language, string>
  required?: boolean
  /** An example for the template. */
  example: string
  /** Whether its cells are personal numbers: they are sealed as long as they are kept. */
  personal?: boolean
  /** The value of a cell that is not empty; throws the code of what is wrong. */
  parse?: (text: string) => unknown
}

/** The lines to be written by one line of the file: rows by table, each with its id, new or known. */
type Entries = Record<string, Record<string, unknown>>
export type Checked = { state: 'new' | 'changed' | 'same'; entries: Entries } | { state: 'wrong'; problems: Problem[] }

/** A kind of roster that can be imported. Lines are known again by their natural key, so an import can be repeated. */
export type Roster = {
  columns: RosterColumn[]
  /** Columns that say which object a line is about; twice in a file is wrong. */
  key: string[]
  /** Reads once what lines refer to and what is there already. Answers how to check a line. */
  open: (tx: TenantTx, keys: KeyRing) => Promise<(values: Record<string, unknown>) => Checked>
  /** Writes what the checked lines say, in a few statements. */
  write: (tx: WriteTx, entries: Entries[]) => Promise<void>
}

/** A cell as it must be for the column. */
export class CellError extends Error {
  readonly code: UserErrorCode
  readonly details: Record<string, string | number>

  constructor(code: UserErrorCode, details: Record<string, string | number> = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}

/** A text of at most `max` characters. */
export const text = (max: number) => (cell: string) => {
  if ([...cell].length > max) throw new CellError('TOO_LONG', { max })
  if (!printable.test(cell) || !isWhole(cell)) throw new CellError('INVALID')
  return cell
}

/** The name of somebody: it goes into messages, so it is no address of anything. */
export const personName = (cell: string) => {
  if (!/^[\p{L}\p{M}·• '’-]{1,60}$/u.test(cell)) throw new CellError('INVALID')
  return cell
}

/** A mobile number, as people write it. */
export const mobile = (cell: string) => {
  const found = cell.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '')
  if (!/^1\d{10}$/.test(found)) throw new CellError('INVALID')
  return found
}

/** A business key. */
export const code = (cell: string) => {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(cell)) throw new CellError('INVALID')
  return cell
}

/** A day, as people write it: 2026-03-01, 2026/3/1, 2026.3.1, 2026年3月1日, 20260301. */
export const day = (cell: string) => {
  const [, y = '', m = '', d = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(cell) ?? []
  const written = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  const known = /^(19|20|21)/.test(written) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
  if (!known) throw new CellError('INVALID')
  return written
}

/** A whole number between two. */
export const whole = (least: number, most: number) => (cell: string) => {
  const found = Number(cell)
  if (!/^\d+$/.test(cell)) throw new CellError('INVALID')
  if (found < least) throw new CellError('TOO_SMALL', { min: least })
  if (found > most) throw new CellError('TOO_LARGE', { max: most })
  return found
}

/** A number with a fraction. */
export const decimal = (cell: string) => {
  if (!/^-?\d{1,6}(\.\d{1,10})?$/.test(cell)) throw new CellError('INVALID')
  return Number(cell)
}

/** Yes or no. */
export const yesNo = (cell: string) => {
  if (['是', 'y', 'yes', 'true', '1'].includes(cell.toLowerCase())) return true
  if (['否', 'n', 'no', 'false', '0'].includes(cell.toLowerCase())) return false
  throw new CellError('INVALID')
}

/** One of a list, by any of its names. */
export const oneOf = (names: Record<string, readonly string[]>) => (cell: string) => {
  const found = Object.entries(names).find(([value, known]) => value === cell || known.includes(cell))
  if (!found) throw new CellError('UNKNOWN', { value: cell })
  return found[0]
}

/** Whether two values are the same for what an import writes. */
export const same = (before: Record<string, unknown>, after: Record<string, unknown>): boolean =>
  Object.entries(after).every(([key, value]) => JSON.stringify(before[key] ?? null) === JSON.stringify(value ?? null))

/** A column with its headings. */
export const column = (key: string, zh: string, en: string, example: string, more: Partial<RosterColumn> = {}): RosterColumn => ({
  key,
  heading: { 'zh-CN': zh, en },
  example,
  ...more,
})

const place = (importId: string) => `import cell ${importId}`

/** The cells of a line as they are kept: personal numbers sealed. */
export const sealCells = ({ columns }: Roster, keys: KeyRing, importId: string, cells: Record<string, string>) =>
  withPersonal(columns, cells, (cell) => keys.seal(cell, place(importId)))

/** The cells of a line as they were sent; what was sealed with a key that is gone is empty. */
export const openCells = ({ columns }: Roster, keys: KeyRing, importId: string, cells: Record<string, string>) =>
  withPersonal(columns, cells, (cell) => {
    try {
      return keys.open(cell, place(importId))
    } catch {
      return ''
    }
  })

/** The cells of a line for those who are not to see personal numbers. */
export const hideCells = ({ columns }: Roster, cells: Record<string, string>) => withPersonal(columns, cells, () => '•••')

function withPersonal(columns: RosterColumn[], cells: Record<string, string>, change: (cell: string) => string) {
  const personal = columns.filter((one) => one.personal && cells[one.key])
  return { ...cells, ...Object.fromEntries(personal.map(({ key }) => [key, change(cells[key] as string)])) }
}
