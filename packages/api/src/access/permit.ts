import type { Ability } from '@minhui/schema/access/ability'
import { instance } from '@minhui/schema/access/ability'
import type { Action } from '@minhui/schema/access/vocabulary'
import { UserError } from '../errors/user-error.ts'

declare const permitted: unique symbol

/** A row on which an action was permitted; only `permit` makes one, and stores write nothing else. */
export type Permitted<A extends Action, Row> = Row & { readonly [permitted]: A }

/** Thrown when the viewer sees a row but may not do this with it. */
export class ForbiddenError extends Error {
  constructor() {
    super('forbidden')
    this.name = 'ForbiddenError'
  }
}

/**
 * Lets `action` happen to `row`, or throws: `NOT_FOUND` when there is no such row or the viewer may not see it, which is
 * one answer for both, and `ForbiddenError` when the viewer sees it but may not do this.
 */
export function permit<A extends Action, Row extends object>(
  ability: Ability,
  action: A,
  subject: string,
  row: Row | undefined,
  field: string | null = 'id',
): Permitted<A, Row> {
  if (!row) throw new UserError('NOT_FOUND', field)
  const known = instance(subject, row)
  if (!ability.can(action, known)) {
    if (action === 'create' || ability.can('read', known)) throw new ForbiddenError()
    throw new UserError('NOT_FOUND', field)
  }
  return row as Permitted<A, Row>
}

/** Throws `ForbiddenError` when the viewer may not do this to one of the fields that a change names. */
export function permitFields(ability: Ability, action: Action, row: object, patch: object): void {
  for (const [field, value] of Object.entries(patch)) {
    if (value !== undefined && !ability.can(action, row, field)) throw new ForbiddenError()
  }
}
