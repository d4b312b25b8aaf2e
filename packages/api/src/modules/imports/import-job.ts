import { DatabaseError } from '../../database/database-error.ts'
import { newId } from '../../database/new-id.ts'
import type { Session, WriteTx } from '../../database/session.ts'
import { userErrorOf } from '../../errors/constraint.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { keyOf } from '../../files/storage.ts'
import { once } from '../../jobs/job-effect.store.ts'
import type { Job } from '../../jobs/jobs.ts'
import type { Services } from '../../services.ts'
import { plain } from '../../tabular/harmless.ts'
import { readTable } from '../../tabular/read.ts'
import { TableError } from '../../tabular/table-error.ts'
import { sessionFor } from '../../tenant-session.ts'
import { notify } from '../notifications/notification.store.ts'
import { forgetLines, type ImportRow, importStore, listEntries, writeLines } from './import.store.ts'
import { CellError, type Checked, type Problem, type Roster, sealCells } from './roster.ts'
import { rosters } from './rosters.ts'

/** At most so many lines in a file. */
const maxLines = 100_000

/** Checks the whole file of an import: what each line brings, and what is wrong with it. Nothing of the roster is written. */
export async function checkImport(services: Services, { id, tenantId, data }: Job<'import-check'>): Promise<void> {
  const session = sessionFor(services, tenantId)
  const [row] = await session.read((tx) => importStore.findByIds(tx, [data.importId]))
  if (row?.status !== 'checking') return
  try {
    const content = await services.storage.getBytes(keyOf(row.tenantId, row.fileId))
    const lines = linesOf(await readTable(Buffer.from(content)), rosters[row.kind])
    const checked = await checkLines(services, session, rosters[row.kind], lines)
    const count = (state: Checked['state']) => checked.filter((line) => line.state === state).length
    await session.write((tx) =>
      once(tx, id, async () => {
        await writeLines(
          tx,
          row.id,
          checked.map((line) => ({
            tenantId: row.tenantId,
            id: newId(),
            importId: row.id,
            ...line,
            cells: sealCells(rosters[row.kind], services.keys, row.id, line.cells),
          })),
        )
        const counts = {
          newRows: count('new'),
          changedRows: count('changed'),
          sameRows: count('same'),
          wrongRows: count('wrong'),
        }
        await change(tx, row, { status: 'checked', ...counts })
      }),
    )
  } catch (error) {
    const fault = error instanceof TableError || error instanceof UserError ? error.code : faultOf(error)
    if (!fault) throw error
    await fail(services, session, row, fault)
  }
}

/** Writes what a checked import says, all of it or nothing. */
export async function runImport(services: Services, { id, tenantId, data }: Job<'import-run'>): Promise<void> {
  const session = sessionFor(services, tenantId)
  try {
    let fileId: string | null = null
    await session.write((tx) =>
      once(tx, id, async () => {
        const row = await importStore.lock(tx, data.importId)
        if (row?.status !== 'writing') return
        const found = await listEntries(tx, row.id)
        await rosters[row.kind].write(
          tx,
          found.map(({ entries }) => entries),
        )
        await forgetLines(tx, row.id)
        await change(tx, row, { status: 'done' })
        tx.enqueue('summary-refresh', {}, { key: 'summary' })
        const after = { kind: row.kind, newRows: row.newRows, changedRows: row.changedRows }
        const act = { action: 'importRun', subject: 'Import', targetId: row.id, outcome: 'done' as const, after, address: null }
        tx.record({ id: newId(), accountId: row.accountId, ...act })
        fileId = row.fileId
      }),
    )
    // It stands where it was written: the file has served (PIPL 47).
    if (fileId) await services.storage.delete(keyOf(tenantId as string, fileId))
  } catch (error) {
    // The roster has changed since it was checked: whoever imports checks again.
    const fault = userErrorOf(error) instanceof UserError ? 'CONFLICT' : faultOf(error)
    if (!fault) throw error
    const [row] = await session.read((tx) => importStore.findByIds(tx, [data.importId]))
    if (row) await fail(services, session, row, fault)
  }
}

/** Data that Postgres cannot hold (class 22) will not be better when it is tried again. */
const faultOf = (error: unknown) => (error instanceof DatabaseError && error.code.startsWith('22') ? 'INVALID' : null)

/** Ends an import that cannot go on, and forgets what it brought. */
async function fail(services: Services, session: Session, row: ImportRow, fault: string): Promise<void> {
  await session.write(async (tx) => {
    await writeLines(tx, row.id, [])
    await change(tx, row, { status: 'failed', fault })
  })
  await services.storage.delete(keyOf(row.tenantId, row.fileId))
}

async function change(tx: WriteTx, row: ImportRow, patch: Partial<ImportRow>): Promise<void> {
  await importStore.update(tx, row as never, patch)
  const { kind, status, newRows, changedRows, wrongRows } = { ...row, ...patch }
  if (status === 'done' || status === 'failed')
    await notify(tx, {
      event: 'import_ended',
      accountIds: [row.accountId],
      parameters: { kind: `@${kind}`, status: `@${status}`, new: newRows, changed: changedRows, wrong: wrongRows },
      about: { subject: 'Import', targetId: row.id },
    })
  tx.announce({ topic: 'import', tenantId: tx.tenantId, ids: [row.id] })
}

type Line = { line: number; cells: Record<string, string> }

/** The lines of a file by column. Throws `COLUMN_MISSING`, or `TOO_MANY`. */
function linesOf([heading = [], ...lines]: string[][], { columns }: Roster): Line[] {
  if (lines.length > maxLines) throw new UserError('TOO_MANY', null, { max: maxLines })
  const at = columns.map((column) =>
    heading.findIndex((name) =>
      Object.values(column.heading).some((known) => known === name.replace(/[*＊\s]/g, '') || known === name),
    ),
  )
  const missing = columns.find((column, i) => column.required && at[i] === -1)
  if (missing) throw new UserError('COLUMN_MISSING', null, { column: missing.heading['zh-CN'] })
  return lines.flatMap((cells, i) => {
    if (cells.every((cell) => cell === '')) return []
    const named = columns.flatMap((column, c): [string, string][] =>
      at[c] === -1 ? [] : [[column.key, cells[at[c] as number] ?? '']],
    )
    return [{ line: i + 2, cells: Object.fromEntries(named) }]
  })
}

async function checkLines({ keys }: Services, session: Session, roster: Roster, lines: Line[]): Promise<(Line & Checked)[]> {
  const check = await session.read((tx) => roster.open(tx, keys))
  const seen = new Set<string>()
  return lines.map(({ line, cells }) => {
    const problems: Problem[] = []
    const values: Record<string, unknown> = {}
    for (const { key, required, parse } of roster.columns) {
      const cell = plain(cells[key] ?? '')
      if (cell === '') {
        if (required) problems.push({ code: 'REQUIRED', field: key })
        else if (key in cells) values[key] = null
        continue
      }
      try {
        values[key] = parse ? parse(cell) : cell
      } catch (error) {
        if (!(error instanceof CellError)) throw error
        problems.push({ code: error.code, field: key, details: error.details })
      }
    }
    const own = JSON.stringify(roster.key.map((key) => cells[key] ?? ''))
    if (seen.has(own)) problems.push({ code: 'DUPLICATE', field: roster.key[0] as string })
    seen.add(own)
    if (problems.length > 0) return { line, cells, state: 'wrong', problems }
    return { line, cells, ...check(values) }
  })
}

/** What is wrong with a line, in words. */
export const wordsOf = (problems: readonly Problem[] | null, { columns }: Roster, language: 'zh-CN' | 'en'): string =>
  (problems ?? [])
    .map(({ code, field, details = {} }) => {
      const heading = columns.find((column) => column.key === field)?.heading[language] ?? field
      return `${heading}: ${messageOf({ code, details }, language)}`
    })
    .join('; ')
