import { graphql } from '../../gql/gql.ts'

export const ProsecutionsDocument = graphql(`
  query Prosecutions($status: ProsecutionStatus, $field: ProsecutionField, $after: String) {
    prosecutions(first: 20, after: $after, status: $status, field: $field) {
      nodes {
        id version direction status field otherField title text reason report limit { dueOn remainingDays provisional } createdAt viewerCanAccept viewerCanReject viewerCanAnswer viewerCanWithdraw
        files { id name contentType url }
        suggestion { id number } mandate { person { name } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
/** What can be done with a matter, once it is there. */
export const prosecutionActs = {
  accept: graphql(
    `mutation ProsecutionAccept($input: ProsecutionAcceptInput!) { prosecutionAccept(input: $input) { prosecution { id } userErrors { code field message } } }`,
  ),
  decline: graphql(
    `mutation ProsecutionDecline($input: ProsecutionDeclineInput!) { prosecutionDecline(input: $input) { prosecution { id } userErrors { code field message } } }`,
  ),
  recall: graphql(
    `mutation ProsecutionRecall($input: ProsecutionRecallInput!) { prosecutionRecall(input: $input) { prosecution { id } userErrors { code field message } } }`,
  ),
  report: graphql(
    `mutation ProsecutionReport($input: ProsecutionReportInput!) { prosecutionReport(input: $input) { prosecution { id } userErrors { code field message } } }`,
  ),
} as const
export type ProsecutionAct = keyof typeof prosecutionActs
export const ProsecutionRecommend = graphql(
  `mutation ProsecutionRecommend($input: ProsecutionRecommendInput!) { prosecutionRecommend(input: $input) { prosecution { id } userErrors { code field message } } }`,
)
