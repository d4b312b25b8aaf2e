import type { UserErrorCode } from '../errors/catalogue.ts'

/** A file that is not taken: what is wrong with its content. */
export class FileError extends Error {
  readonly code: UserErrorCode

  constructor(code: UserErrorCode) {
    super(code)
    this.name = 'FileError'
    this.code = code
  }
}
