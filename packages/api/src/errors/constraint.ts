import { DatabaseError } from '../database/database-error.ts'
import { UserError } from './user-error.ts'

/**
 * A violated constraint as the error of the field it is about. Constraints are named `table__columns` (tenant_id left
 * out), foreign keys end in `__fk`, so the name says which field; what cannot be said so is a mistake of ours and passes.
 */
export function userErrorOf(error: unknown): unknown {
  if (!(error instanceof DatabaseError) || !error.constraint) return error
  const [, ...parts] = error.constraint.split('__')
  const columns = parts.filter((part) => part !== 'fk')
  const field = camelCase(columns[0] ?? '')
  switch (error.code) {
    case '23505':
      return new UserError('TAKEN', camelCase(columns.at(-1) ?? ''))
    case '23503':
      return new UserError('NOT_FOUND', field)
    case '23514':
      return new UserError(columns[0] === 'dates' || columns[0] === 'years' ? 'DATES_ORDER' : 'INVALID', field)
    case '23502':
      return new UserError('REQUIRED', field)
    default:
      return error
  }
}

const camelCase = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
