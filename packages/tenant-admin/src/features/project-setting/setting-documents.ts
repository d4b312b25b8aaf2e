import { graphql } from '../../gql/gql.ts'

export const SettingsDocument = graphql(`
  query ProjectSettings {
    projectCategories(first: 100) { nodes { id version code name nameEn voted ordinal status viewerCanUpdate viewerCanRetire } }
    projectCriteria(first: 100) { nodes { id version code name nameEn description ordinal status viewerCanUpdate viewerCanRetire } }
  }
`)
export const categories = {
  create: graphql(
    `mutation ProjectCategoryCreate($input: ProjectCategoryCreateInput!) { projectCategoryCreate(input: $input) { projectCategory { id } userErrors { code field message } } }`,
  ),
  update: graphql(
    `mutation ProjectCategoryUpdate($input: ProjectCategoryUpdateInput!) { projectCategoryUpdate(input: $input) { projectCategory { id } userErrors { code field message } } }`,
  ),
  retire: graphql(
    `mutation ProjectCategoryRetire($input: ProjectCategoryRetireInput!) { projectCategoryRetire(input: $input) { projectCategory { id } userErrors { code field message } } }`,
  ),
  restore: graphql(
    `mutation ProjectCategoryRestore($input: ProjectCategoryRestoreInput!) { projectCategoryRestore(input: $input) { projectCategory { id } userErrors { code field message } } }`,
  ),
} as const
export const criteria = {
  create: graphql(
    `mutation ProjectCriterionCreate($input: ProjectCriterionCreateInput!) { projectCriterionCreate(input: $input) { projectCriterion { id } userErrors { code field message } } }`,
  ),
  update: graphql(
    `mutation ProjectCriterionUpdate($input: ProjectCriterionUpdateInput!) { projectCriterionUpdate(input: $input) { projectCriterion { id } userErrors { code field message } } }`,
  ),
  retire: graphql(
    `mutation ProjectCriterionRetire($input: ProjectCriterionRetireInput!) { projectCriterionRetire(input: $input) { projectCriterion { id } userErrors { code field message } } }`,
  ),
  restore: graphql(
    `mutation ProjectCriterionRestore($input: ProjectCriterionRestoreInput!) { projectCriterionRestore(input: $input) { projectCriterion { id } userErrors { code field message } } }`,
  ),
} as const
