import { graphql } from '../../gql/gql.ts'

export const CallDocument = graphql(`
  query ProjectCalls($after: String) {
    projectCalls(first: 20, after: $after) {
      nodes { id version year title text opensOn closesOn status open viewerCanUpdate viewerCanPublish viewerCanWithdraw body { name nameEn } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
export const changes = {
  create: graphql(
    `mutation ProjectCallCreate($input: ProjectCallCreateInput!) { projectCallCreate(input: $input) { projectCall { id } userErrors { code field message } } }`,
  ),
  update: graphql(
    `mutation ProjectCallUpdate($input: ProjectCallUpdateInput!) { projectCallUpdate(input: $input) { projectCall { id } userErrors { code field message } } }`,
  ),
  publish: graphql(
    `mutation ProjectCallPublish($input: ProjectCallPublishInput!) { projectCallPublish(input: $input) { projectCall { id } userErrors { code field message } } }`,
  ),
  withdraw: graphql(
    `mutation ProjectCallWithdraw($input: ProjectCallWithdrawInput!) { projectCallWithdraw(input: $input) { projectCall { id } userErrors { code field message } } }`,
  ),
} as const
