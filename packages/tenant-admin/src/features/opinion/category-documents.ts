import { graphql } from '../../gql/gql.ts'

export const CategoriesDocument = graphql(`
  query OpinionCategories($after: String) {
    opinionCategories(first: 100, after: $after) {
      nodes { id version code name nameEn questions confidential ordinal status parent { id } viewerCanUpdate viewerCanRetire }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
export const CreateCategory = graphql(
  `mutation OpinionCategoryCreate($input: OpinionCategoryCreateInput!) { opinionCategoryCreate(input: $input) { opinionCategory { id } userErrors { code field message } } }`,
)
export const UpdateCategory = graphql(
  `mutation OpinionCategoryUpdate($input: OpinionCategoryUpdateInput!) { opinionCategoryUpdate(input: $input) { opinionCategory { id } userErrors { code field message } } }`,
)
export const RetireCategory = graphql(
  `mutation OpinionCategoryRetire($input: OpinionCategoryRetireInput!) { opinionCategoryRetire(input: $input) { opinionCategory { id } userErrors { code field message } } }`,
)
export const RestoreCategory = graphql(
  `mutation OpinionCategoryRestore($input: OpinionCategoryRestoreInput!) { opinionCategoryRestore(input: $input) { opinionCategory { id } userErrors { code field message } } }`,
)
