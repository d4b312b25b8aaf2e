import { Worker } from 'node:worker_threads'
import { strToU8, zipSync } from 'fflate'
import { fromBufferPromise } from 'yauzl'
import { TableError } from './table-error.ts'

/** Bytes of an xlsx once it is unpacked: a roster of 100,000 lines has a tenth of it. */
const maxUnpacked = 200 * 1024 * 1024
const parts =
  /^(xl\/(workbook|styles|sharedStrings)\.xml|xl\/worksheets\/sheet1\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml|_rels\/\.rels)$/

/**
 * The lines of a table, as texts, the heading first. It is read in a thread of limited memory and time, a workbook after
 * its parts were unpacked under a limit: whatever somebody sends ends the thread and not the server. Throws `TableError`.
 */
export async function readTable(content: Buffer): Promise<string[][]> {
  const isZip = content.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
  const task = isZip ? { kind: 'xlsx', content: await unpack(content).catch(unreadable) } : { kind: 'csv', content }
  const lines = await new Promise<string[][]>((resolve, reject) => {
    const worker = new Worker(new URL('./table-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 384 },
    })
    const watch = setTimeout(() => void worker.terminate(), 20_000)
    const refuse = () => reject(new TableError('FILE_UNREADABLE'))
    worker.once('message', ({ lines: found, code }: { lines?: string[][]; code?: TableError['code'] }) =>
      found ? resolve(found) : reject(new TableError(code ?? 'FILE_UNREADABLE')),
    )
    worker.once('error', refuse)
    worker.once('exit', () => {
      clearTimeout(watch)
      refuse()
    })
  })
  while (lines.at(-1)?.every((cell) => cell === '')) lines.pop()
  if (lines.length < 2) throw new TableError('FILE_EMPTY')
  return lines
}

function unreadable(): never {
  throw new TableError('FILE_UNREADABLE')
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
