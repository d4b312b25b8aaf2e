import { graphql } from '../../gql/gql.ts'
import type { DeliveryQuery } from '../../gql/graphql.ts'

export const DeliveryDocument = graphql(`
  query Delivery($number: String!) {
    projects(first: 1, number: $number) {
      nodes {
        id state viewerCanRate viewerRating rating { count average }
        lightReasons { code light message }
        milestones { id ordinal title plannedOn doneOn }
        progress(first: 100) { id period percent spent text photos { id name contentType url } }
        visits { id visitedOn text group { name } photos { id name contentType url } }
        remarks { id text createdAt answer answeredOn }
        changes {
          id reason status createdAt decision decidedOn
          before { fields goal place budget finishOn leader { name } milestones { title plannedOn } }
          after { fields goal place budget finishOn leader { name } milestones { title plannedOn } }
        }
      }
    }
  }
`)
export type Delivery = DeliveryQuery['projects']['nodes'][number]
export type Change = Delivery['changes'][number]
export type Plan = Change['before']

export const Rate = graphql(
  `mutation ProjectRate($input: ProjectRateInput!) { projectRate(input: $input) { project { id } userErrors { code field message } } }`,
)
