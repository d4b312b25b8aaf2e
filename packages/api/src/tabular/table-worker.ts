import { parentPort, workerData } from 'node:worker_threads'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { TableError } from './table-error.ts'

// What leaves the thread is limited here, for what is sent to the server's own thread counts against no limit of this one.
const [maxLines, maxColumns, maxCell, maxCharacters] = [100_001, 200, 4_000, 32_000_000]

type Cell = string | number | boolean | Date | null | undefined
type Task = { kind: 'csv' | 'xlsx'; content: Uint8Array }

// A day comes as midnight UTC; a time of day may be a millisecond short of its second.
const dayOf = (date: Date) => new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 10)
const textOf = (cell: Cell) => (cell === null || cell === undefined ? '' : cell instanceof Date ? dayOf(cell) : String(cell))

function limited(rows: Cell[][]): string[][] {
  let characters = 0
  if (rows.length > maxLines) throw new TableError('FILE_UNREADABLE')
  return rows.map((row) =>
    row.slice(0, maxColumns).map((cell) => {
      const text = textOf(cell).slice(0, maxCell).toWellFormed().replaceAll('\0', '').trim()
      characters += text.length
      if (characters > maxCharacters) throw new TableError('FILE_UNREADABLE')
      return text
    }),
  )
}

const readCsv = (content: Buffer): string[][] =>
  parse(decodeText(content), { relax_column_count: true, to: maxLines + 1, max_record_size: 1_000_000 })

/** BOM first, then UTF-16 by its NULs, then strict UTF-8, then strict GB18030, which holds GBK and GB2312. */
function decodeText(content: Buffer): string {
  const decode = (encoding: string) => {
    const text = new TextDecoder(encoding, { fatal: true }).decode(content)
    // A picture or a zip that is called .csv.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    if (/[\0-\x08\x0e-\x1f\x7f]/.test(text)) throw new TableError('FILE_TYPE')
    return text
  }
  const [a, b, c] = content
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode('utf-8')
  if (a === 0xff && b === 0xfe) return decode('utf-16le')
  if (a === 0xfe && b === 0xff) return decode('utf-16be')
  const start = content.subarray(0, 65_536)
  if (start.includes(0)) {
    const nulls = start.filter((byte) => byte === 0).length
    const odd = start.filter((byte, at) => byte === 0 && at % 2 === 1).length
    try {
      return decode(odd * 2 > nulls ? 'utf-16le' : 'utf-16be')
    } catch {
      throw new TableError('FILE_TYPE')
    }
  }
  try {
    return decode('utf-8')
  } catch (error) {
    if (error instanceof TableError) throw error
    return decode('gb18030')
  }
}

const { kind, content } = workerData as Task
try {
  const buffer = Buffer.from(content)
  const options = { trim: false, parseNumber: (text: string) => text } as never
  const rows = kind === 'csv' ? readCsv(buffer) : ((await readSheet(buffer, options)) as unknown as Cell[][])
  parentPort?.postMessage({ lines: limited(rows) })
} catch (error) {
  parentPort?.postMessage({ code: error instanceof TableError ? error.code : 'FILE_UNREADABLE' })
}
