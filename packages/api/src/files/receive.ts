import { fileTypeFromBuffer } from 'file-type'
import type { UserErrorCode } from '../errors/catalogue.ts'
import type { FileRow } from '../modules/files/file.store.ts'
import type { Services } from '../services.ts'
import { FileError } from './file-error.ts'
import { renewPicture } from './picture.ts'
import { types } from './table.ts'

const megabyte = 1024 * 1024
/** Bytes that are taken: 100,000 lines of a roster of twenty columns have a half of twenty megabytes, a telephone's photo has five. */
export const maxBytes: Record<FileRow['purpose'], number> = {
  import: 20 * megabyte,
  attachment: 20 * megabyte,
  picture: 20 * megabyte,
  photo: 10 * megabyte,
}

/** Papers that can be attached, by their content: without macros. */
const papers = new Set(['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', types.xlsx])

/** What a file may be for its purpose, as it will be kept; a code when it is not taken. */
export async function receive(
  { scanner }: Pick<Services, 'scanner'>,
  { purpose }: Pick<FileRow, 'purpose'>,
  content: Buffer,
): Promise<{ content: Buffer; type: string } | UserErrorCode> {
  if (await scanner?.isInfected(content)) return 'FILE_INFECTED'
  if (purpose === 'import') return { content, type: content.subarray(0, 2).toString('latin1') === 'PK' ? types.xlsx : types.csv }
  const type = (await fileTypeFromBuffer(content).catch(() => undefined))?.mime
  if (purpose === 'attachment' && type && papers.has(type)) return { content, type }
  try {
    return { content: await renewPicture(content, type), type: 'image/webp' }
  } catch (error) {
    if (error instanceof FileError) return error.code
    throw error
  }
}
