import { graphql } from '../../gql/gql.ts'
import type { ApiClientsQuery } from '../../gql/graphql.ts'

export const ApiClientsDocument = graphql(`
  query ApiClients {
    apiClients(first: 50) {
      nodes {
        id version code name scopes origins expiresOn status viewerCanUpdate viewerCanRetire
        keys { id prefix createdAt lastUsedOn revokedAt }
        usage { day requests cost refused }
      }
    }
    apiScopes
    viewerPermissions
  }
`)
export const Create = graphql(
  `mutation ApiClientCreate($input: ApiClientCreateInput!) { apiClientCreate(input: $input) { apiClient { id } userErrors { code field message } } }`,
)
export const Update = graphql(
  `mutation ApiClientUpdate($input: ApiClientUpdateInput!) { apiClientUpdate(input: $input) { apiClient { id } userErrors { code field message } } }`,
)
export const Retire = graphql(
  `mutation ApiClientRetire($input: ApiClientRetireInput!) { apiClientRetire(input: $input) { apiClient { id } userErrors { code field message } } }`,
)
export const Restore = graphql(
  `mutation ApiClientRestore($input: ApiClientRestoreInput!) { apiClientRestore(input: $input) { apiClient { id } userErrors { code field message } } }`,
)
export const Issue = graphql(
  `mutation ApiKeyIssue($input: ApiKeyIssueInput!) { apiKeyIssue(input: $input) { key apiKey { id } userErrors { code field message } } }`,
)
export const Revoke = graphql(
  `mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) { apiKeyRevoke(input: $input) { apiKey { id } userErrors { code field message } } }`,
)

export type ApiClient = ApiClientsQuery['apiClients']['nodes'][number]
