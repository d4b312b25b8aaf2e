import { graphql } from '../../gql/gql.ts'
import type { WorkQuery } from '../../gql/graphql.ts'

export type WorkItem = WorkQuery['work']['nodes'][number]

export const WorkDocument = graphql(`
  query Work($after: String) {
    work(first: 20, after: $after) {
      nodes {
        __typename
        ... on Opinion { id number title stateName owner dueOn remainingDays viewerCanNote unit { name } }
        ... on Suggestion { id number title state stateName owner dueOn remainingDays viewerCanNote unit { name } }
        ... on Project { id number title stateName owner dueOn remainingDays unit { name } }
        ... on Prosecution { id title field otherField status direction dueOn }
      }
      hasNextPage
      endCursor
      counts { kind total overdue }
    }
  }
`)
export const WorkChangedDocument = graphql(`subscription WorkChanged { workChanged }`)
