// Documents as a Relay client writes them; relay.test.ts compiles and then runs them.
declare const graphql: (parts: TemplateStringsArray) => unknown

graphql`
  fragment example_site on Site @refetchable(queryName: "exampleSiteRefetchQuery") {
    id
    name
    kind {
      id
      name
    }
  }
`

graphql`
  query exampleSitesQuery($first: Int, $after: String) {
    sites(first: $first, after: $after) @connection(key: "example_sites") {
      edges {
        cursor
        node {
          id
          ...example_site
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`

graphql`
  query exampleNodeQuery($id: ID!) {
    node(id: $id) {
      id
      __typename
      ... on Site {
        name
      }
    }
  }
`

graphql`
  mutation exampleRenameMutation($input: SiteTierUpdateInput!) {
    siteTierUpdate(input: $input) {
      siteTier {
        id
        name
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`

export {}
