import { graphql } from '../../gql/gql.ts'

export const HeardDocument = graphql(`
  query Heard($after: String) {
    opinions(first: 10, after: $after, heard: true) {
      nodes { id number title stateName createdAt category { name nameEn } suggestions { id } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
export const HeardOpinionDocument = graphql(`
  query HeardOpinion($id: ID!) {
    viewer { mandates { id } }
    viewerPermissions
    node(id: $id) {
      __typename
      ... on Opinion {
        id number title text place channel stateName createdAt dueOn reply
        category { name nameEn } unit { name } mandate { id } answers { question answer }
        photos { id name contentType url } suggestions { id number title stateName } referrals { mandate { id } }
        entries(first: 100) { ordinal at stateName reasonName text files { id name contentType url } }
      }
    }
  }
`)
export const TakeDown = graphql(
  `mutation TakeDown($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field message } } }`,
)
