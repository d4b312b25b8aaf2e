import { parentPort, workerData } from 'node:worker_threads'
import { readSheet } from 'read-excel-file/node'

type Cell = string | number | boolean | Date | null

// A day comes as midnight UTC; a time of day may be a millisecond short of its second.
const dayOf = (date: Date) => new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 10)
const textOf = (cell: Cell) => (cell === null || cell === undefined ? '' : cell instanceof Date ? dayOf(cell) : String(cell))

const rows = (await readSheet(Buffer.from(workerData as Uint8Array), {
  trim: false,
  parseNumber: (text: string) => text,
} as never)) as unknown as Cell[][]
parentPort?.postMessage(rows.map((row) => row.map(textOf)))
