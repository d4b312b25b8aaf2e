import { roles } from '@minhui/schema/tables/role'
import { type RowOf, Store } from '../../database/store.ts'

export type RoleRow = RowOf<typeof roles>

/** The tenant's roles. */
export const roleStore = new Store(roles, { subject: 'Role' })
