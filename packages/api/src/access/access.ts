import type { Action } from '@minhui/schema/access/vocabulary'
import type { Context } from '../context.ts'
import { fieldError } from '../errors/request-error.ts'

/**
 * Who may ask for a root field. `public`: everybody, in a tenant. `everywhere`: everybody, without a tenant too.
 * `signedIn`: whoever is known, and no system that brings a key. An action on a subject: whoever may do that to at least one row; which rows is then for
 * `permit` and the filter of the list to say.
 */
export type Access = 'public' | 'everywhere' | 'signedIn' | { action: Action; subject: string; tenant?: 'optional' }

/** Throws unless the viewer of this request has `access`. */
export function demand(access: Access, context: Context): void {
  if (access === 'everywhere') return
  if (access === 'signedIn') {
    if (!context.viewer) throw fieldError(context.client ? 'FORBIDDEN' : 'UNAUTHENTICATED', context.language)
    return
  }
  if (!context.tenant && !(typeof access === 'object' && access.tenant === 'optional')) {
    throw fieldError('TENANT_REQUIRED', context.language)
  }
  if (access === 'public' || context.ability.can(access.action, access.subject)) return
  throw fieldError(context.viewer || context.client ? 'FORBIDDEN' : 'UNAUTHENTICATED', context.language)
}
