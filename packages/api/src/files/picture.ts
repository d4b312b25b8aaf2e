import sharp from 'sharp'
import { FileError } from './file-error.ts'

/** Kinds of picture that people send. SVG is none of them: it can hold a script. */
const kinds = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/tiff'])
/** Pixels of a picture; a small file may hold far more, only to be unpacked. */
const maxPixels = 30_000_000
const longestSide = 2048

sharp.cache(false)
sharp.concurrency(1)

/** One at a time: each takes a thread of those that passwords are checked with, and up to a quarter of a gigabyte. */
let busy: Promise<unknown> = Promise.resolve()
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = busy.then(work, work)
  busy = turn.catch(() => undefined)
  return turn
}

/**
 * Makes a picture anew, so that nothing of the file that was sent is left but what it shows: upright, at most 2048 pixels
 * long, WebP, without EXIF, which says where and when it was taken (PIPL 6). Throws `FILE_TYPE` for what is no picture and
 * `FILE_UNREADABLE` for one that cannot be read.
 */
export async function renewPicture(content: Buffer, type: string | undefined): Promise<Buffer> {
  if (!type || !kinds.has(type)) throw new FileError('FILE_TYPE')
  try {
    return await inTurn(() =>
      sharp(content, { limitInputPixels: maxPixels, failOn: 'error', animated: false })
        .timeout({ seconds: 20 })
        .rotate()
        .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 82 })
        .toBuffer(),
    )
  } catch {
    throw new FileError('FILE_UNREADABLE')
  }
}
