import { graphql } from '../gql/gql.ts'
import { useGraphQL } from './graphql.ts'

const PermissionsQuery = graphql(`
  query Permissions {
    viewerPermissions
  }
`)

/** Whether the viewer may do this with anything at all, e.g. `Site.create`; each object says by `viewerCan…` for itself. */
export function useMay(): (permission: string) => boolean {
  const { data } = useGraphQL(PermissionsQuery, {})
  return (permission) => data?.viewerPermissions.includes(permission) ?? false
}
