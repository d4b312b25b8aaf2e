import { graphql } from '../../gql/gql.ts'

export const RoutingDocument = graphql(`
  query RoutingRules($after: String) {
    routingRules(first: 100, after: $after) {
      nodes { id version grade status viewerCanUpdate viewerCanRetire category { id name nameEn } site { id name nameEn } unit { id name } }
      pageInfo { hasNextPage endCursor }
    }
    siteTree { id name nameEn status }
  }
`)
export const CreateRule = graphql(
  `mutation RoutingRuleCreate($input: RoutingRuleCreateInput!) { routingRuleCreate(input: $input) { routingRule { id } userErrors { code field message } } }`,
)
export const UpdateRule = graphql(
  `mutation RoutingRuleUpdate($input: RoutingRuleUpdateInput!) { routingRuleUpdate(input: $input) { routingRule { id } userErrors { code field message } } }`,
)
export const RetireRule = graphql(
  `mutation RoutingRuleRetire($input: RoutingRuleRetireInput!) { routingRuleRetire(input: $input) { routingRule { id } userErrors { code field message } } }`,
)
export const RestoreRule = graphql(
  `mutation RoutingRuleRestore($input: RoutingRuleRestoreInput!) { routingRuleRestore(input: $input) { routingRule { id } userErrors { code field message } } }`,
)
