import type { FastifyReply } from 'fastify'
import { toCsv, toXlsx } from '../tabular/write.ts'

/** Content types of tables by their format. */
export const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type Format = keyof typeof types

/** Answers with a table as a file. */
export async function sendTable(reply: FastifyReply, format: Format, name: string, heading: string[], lines: string[][]) {
  const content = format === 'csv' ? toCsv(heading, lines) : await toXlsx(heading, lines)
  return reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .type(types[format])
    .send(content)
}
