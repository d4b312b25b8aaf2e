import { Worker } from 'node:worker_threads'
import { parse } from 'csv-parse/sync'
import { strToU8, zipSync } from 'fflate'
import { fromBufferPromise } from 'yauzl'

/** The file is none that can be read; `code` is that of a user error. */
export class TableError extends Error {
  readonly code: 'FILE_TYPE' | 'FILE_UNREADABLE' | 'FILE_EMPTY'

  constructor(code: TableError['code']) {
    super(code)
    this.name = 'TableError'
    this.code = code
  }
}

/** Bytes of an xlsx once it is unpacked: a roster of 100,000 lines has a tenth of it. */
const maxUnpacked = 200 * 1024 * 1024
const parts =
  /^(xl\/(workbook|styles|sharedStrings)\.xml|xl\/worksheets\/sheet1\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml|_rels\/\.rels)$/

/** The lines of a table, as texts, the heading first. Throws `TableError`. */
export async function readTable(content: Buffer): Promise<string[][]> {
  const isZip = content.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
  const lines = isZip ? await readXlsx(content) : readCsv(content)
  const filled = lines.map((line) => line.map((cell) => cell.trim()))
  while (filled.at(-1)?.every((cell) => cell === '')) filled.pop()
  if (filled.length < 2) throw new TableError('FILE_EMPTY')
  return filled
}

function readCsv(content: Buffer): string[][] {
  try {
    return parse(decodeText(content), { relax_column_count: true, skip_empty_lines: false })
  } catch (error) {
    if (error instanceof TableError) throw error
    throw new TableError(content.includes(0) ? 'FILE_TYPE' : 'FILE_UNREADABLE')
  }
}

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
  if (content.subarray(0, 65_536).includes(0)) {
    const odd = content.subarray(0, 65_536).filter((byte, at) => byte === 0 && at % 2 === 1).length
    const all = content.subarray(0, 65_536).filter((byte) => byte === 0).length
    return decode(odd * 2 > all ? 'utf-16le' : 'utf-16be')
  }
  try {
    return decode('utf-8')
  } catch (error) {
    if (error instanceof TableError) throw error
    return decode('gb18030')
  }
}

/**
 * Reads a workbook in a thread of limited memory and time, after its parts were unpacked under a limit: a zip bomb is
 * refused while it is unpacked, and a sheet that stretches to its last corner ends the thread and not the server.
 */
async function readXlsx(content: Buffer): Promise<string[][]> {
  const safe = await unpack(content).catch(() => {
    throw new TableError('FILE_UNREADABLE')
  })
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), {
      workerData: safe,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    })
    const refuse = () => reject(new TableError('FILE_UNREADABLE'))
    const watch = setTimeout(() => void worker.terminate(), 20_000)
    worker.once('message', resolve)
    worker.once('error', refuse)
    worker.once('exit', () => {
      clearTimeout(watch)
      refuse()
    })
  })
}

async function unpack(content: Buffer): Promise<Uint8Array> {
  const zip = await fromBufferPromise(content, { validateEntrySizes: true, strictFileNames: true })
  const kept: Record<string, Uint8Array> = {}
  let total = 0
  if (zip.entryCount > 500) throw new Error('too many parts')
  for await (const entry of zip.eachEntry()) {
    if (!parts.test(entry.fileName)) continue
    if (entry.isEncrypted() || total + entry.uncompressedSize > maxUnpacked) throw new Error('too large')
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      total += (chunk as Buffer).length
      if (total > maxUnpacked) throw new Error('too large')
      chunks.push(chunk as Buffer)
    }
    kept[entry.fileName] = Buffer.concat(chunks)
  }
  if (!kept['xl/workbook.xml']) throw new Error('no workbook')
  return zipSync({ ...kept, 'docProps/app.xml': strToU8('<Properties/>') }, { level: 0 })
}
