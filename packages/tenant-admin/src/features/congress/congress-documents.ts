import { graphql } from '../../gql/gql.ts'

export const CongressDocument = graphql(`
  query CongressSettings {
    congressBodies(first: 100) { nodes { id version name nameEn level seats status viewerCanUpdate site { id name nameEn } } }
    siteTree { id name nameEn status }
  }
`)
export const TermsDocument = graphql(`
  query Terms($id: ID!) {
    node(id: $id) {
      ... on CongressBody {
        terms {
          id version ordinal name startsOn endsOn viewerCanUpdate
          sessions { id version ordinal name startsOn endsOn viewerCanUpdate }
        }
      }
    }
  }
`)
export const UpdateBody = graphql(
  `mutation CongressBodyUpdate($input: CongressBodyUpdateInput!) { congressBodyUpdate(input: $input) { congressBody { id } userErrors { code field message } } }`,
)
export const CreateTerm = graphql(
  `mutation TermCreate($input: TermCreateInput!) { termCreate(input: $input) { term { id } userErrors { code field message } } }`,
)
export const UpdateTerm = graphql(
  `mutation TermUpdate($input: TermUpdateInput!) { termUpdate(input: $input) { term { id } userErrors { code field message } } }`,
)
export const CreateSession = graphql(
  `mutation CongressSessionCreate($input: CongressSessionCreateInput!) { congressSessionCreate(input: $input) { congressSession { id } userErrors { code field message } } }`,
)
export const UpdateSession = graphql(
  `mutation CongressSessionUpdate($input: CongressSessionUpdateInput!) { congressSessionUpdate(input: $input) { congressSession { id } userErrors { code field message } } }`,
)
