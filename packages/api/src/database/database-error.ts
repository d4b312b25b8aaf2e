/**
 * What may be known of a failed statement: the SQLSTATE and the constraint. Never the statement, its parameters or the
 * driver's own message, which holds the values of rows and must reach neither a log nor a client.
 */
export class DatabaseError extends Error {
  readonly code: string
  readonly constraint: string | null

  constructor(code: string, constraint: string | null) {
    super(`database error ${code}${constraint ? ` (${constraint})` : ''}`)
    this.name = 'DatabaseError'
    this.code = code
    this.constraint = constraint
  }
}

type DriverError = { name?: string; code?: string; constraint_name?: string }

/** Turns whatever the driver throws into a `DatabaseError`; errors that are not the driver's pass unchanged. */
export function toDatabaseError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || error instanceof DatabaseError) return error
  const { name, code, constraint_name } = error as DriverError
  if (name === 'PostgresError') return new DatabaseError(code ?? 'XX000', constraint_name ?? null)
  return isConnectionError(error) ? new DatabaseError('08006', null) : error
}

/** Whether the connection itself failed: its transaction is lost and it must not be used again. */
export function isConnectionError(error: unknown): boolean {
  const code = (error as DriverError | null)?.code
  return typeof code === 'string' && /^(08|57P0|CONNECTION_|CONNECT_|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/.test(code)
}
