import { graphql } from '../../gql/gql.ts'
import type { CallQuery } from '../../gql/graphql.ts'

export const CallsDocument = graphql(`
  query Calls($after: String) {
    viewer { displayName }
    projectCalls(first: 20, after: $after) {
      nodes { id year title opensOn closesOn open status body { id name nameEn } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
export const OwnProjectsDocument = graphql(`
  query OwnProjects {
    projects(first: 50, own: true) { nodes { id number title stateName light year } }
  }
`)
export const CallDocument = graphql(`
  query Call($id: ID!) {
    viewer { displayName roles { base } mandates { id body { id name } } }
    node(id: $id) {
      __typename
      ... on ProjectCall { id year title text opensOn closesOn open status body { id name nameEn } }
    }
    projects(first: 50, callId: $id, published: true, orderBy: LIKES) { nodes { id number title stateName light likes place } }
    projectCategories(first: 100) { nodes { id name nameEn voted status } }
  }
`)
export type Call = Extract<NonNullable<CallQuery['node']>, { __typename: 'ProjectCall' }>
export type CallViewer = NonNullable<CallQuery['viewer']>
export type Category = CallQuery['projectCategories']['nodes'][number]

export const Propose = graphql(
  `mutation ProjectPropose($input: ProjectProposeInput!) { projectPropose(input: $input) { project { id number } userErrors { code field message } } }`,
)
