import { graphql } from '../../gql/gql.ts'
import type { ProjectQuery, ProjectsQuery } from '../../gql/graphql.ts'

export const ProjectFiltersDocument = graphql(`
  query ProjectFilters {
    congressBodies(first: 100) { nodes { id name nameEn kind } }
    projectCategories(first: 100) { nodes { id name nameEn } }
  }
`)
export const ProjectsDocument = graphql(`
  query Projects($after: String, $year: Int, $bodyId: ID, $projectCategoryId: ID, $states: [String!], $light: ProjectLight, $search: String) {
    projects(
      first: 20, after: $after, published: true, search: $search, year: $year, bodyId: $bodyId
      projectCategoryId: $projectCategoryId, states: $states, light: $light
    ) {
      nodes { id number title year state stateName light percent place costEstimate budget likes body { id name nameEn } category { id name nameEn } unit { name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
/** The same on a map, as many as a list answers at once, with what one finds one's way by: homes before stations. */
export const ProjectMapDocument = graphql(`
  query ProjectMap($year: Int, $bodyId: ID, $projectCategoryId: ID, $states: [String!], $light: ProjectLight, $search: String) {
    projects(
      first: 100, published: true, search: $search, year: $year, bodyId: $bodyId
      projectCategoryId: $projectCategoryId, states: $states, light: $light
    ) {
      nodes {
        id number title year state stateName light percent place latitude longitude costEstimate budget likes
        body { id name nameEn } category { id name nameEn } unit { name }
      }
      pageInfo { hasNextPage }
    }
    homes: sites(first: 100, commonCategory: HOME) { nodes { id name nameEn latitude longitude } }
    stations: sites(first: 100, commonCategory: STATION) { nodes { id name nameEn latitude longitude } }
  }
`)
/** What is around a project, the nearest first. */
export const ProjectPlaceDocument = graphql(`
  query ProjectPlace($latitude: Float!, $longitude: Float!) {
    sitesNear(latitude: $latitude, longitude: $longitude, radius: 5000) { distance site { id name nameEn latitude longitude } }
  }
`)
export type Listed = ProjectsQuery['projects']['nodes'][number]

export const ProjectDocument = graphql(`
  query Project($number: String!) {
    viewer { displayName }
    projects(first: 1, number: $number) {
      nodes {
        id version number title text year state stateName light percent place latitude longitude costEstimate beneficiaries beneficiaryCount
        goal proposerKind likes viewerLikes viewerCanSupport published rejectionName decision budget spent startsOn finishOn
        inspection inspectedOn merged viewerActions
        body { id name nameEn } category { id name nameEn } call { id title } unit { name } mandate { id person { name } } proposerUnit { name }
        suggestion { id title } leader { name } group { name } into { number title }
        eligibility { code name met note }
        units { id part unit { name } }
        attachments { id name contentType url }
        ballots { id title round kind status rehearsal }
        entries(first: 100) { ordinal at action stateName text files { id name contentType url } }
      }
    }
  }
`)
export type Project = ProjectQuery['projects']['nodes'][number]

export const Like = graphql(
  `mutation ProjectLike($input: ProjectLikeInput!) { projectLike(input: $input) { project { id } userErrors { code field message } } }`,
)
export const Unlike = graphql(
  `mutation ProjectUnlike($input: ProjectUnlikeInput!) { projectUnlike(input: $input) { project { id } userErrors { code field message } } }`,
)
export const Withdraw = graphql(
  `mutation ProjectWithdraw($input: ProjectWithdrawInput!) { projectWithdraw(input: $input) { project { id } userErrors { code field message } } }`,
)
