import { stringify } from 'csv-stringify/sync'
import writeExcel from 'write-excel-file/node'
import { harmless } from './harmless.ts'

/** A table as CSV that Excel and WPS open in Chinese: UTF-8 with BOM. */
export const toCsv = (heading: string[], lines: string[][]): Buffer =>
  Buffer.from(
    stringify([heading, ...lines.map((line) => line.map(harmless))], {
      bom: true,
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/,
    }),
  )

/** The same as a workbook; every cell is a text. */
export async function toXlsx(heading: string[], lines: string[][]): Promise<Buffer> {
  const cell = (value: string) => ({ type: String, value, format: '@' })
  const rows = [
    heading.map((value) => ({ ...cell(value), fontWeight: 'bold' })),
    ...lines.map((line) => line.map((v) => cell(harmless(v)))),
  ]
  const written = await writeExcel(rows as never, { columns: heading.map(() => ({ width: 18 })), stickyRowsCount: 1 } as never)
  return (written as unknown as { toBuffer(): Promise<Buffer> }).toBuffer()
}
