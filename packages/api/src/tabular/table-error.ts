/** The file is none that can be read; `code` is that of a user error. */
export class TableError extends Error {
  readonly code: 'FILE_TYPE' | 'FILE_UNREADABLE' | 'FILE_EMPTY'

  constructor(code: TableError['code']) {
    super(code)
    this.name = 'TableError'
    this.code = code
  }
}
