import { graphql } from '../../gql/gql.ts'
import type { ProjectQuery } from '../../gql/graphql.ts'

export type Project = Extract<NonNullable<ProjectQuery['node']>, { number: string }>

export const ProjectsDocument = graphql(`
  query Projects(
    $mine: Boolean, $own: Boolean, $overdue: Boolean, $orderBy: ProjectOrder, $states: [String!], $year: Int, $bodyId: ID, $callId: ID
    $projectCategoryId: ID, $light: ProjectLight, $unitId: ID, $number: String, $search: String, $after: String
  ) {
    projects(
      first: 20, after: $after, mine: $mine, own: $own, overdue: $overdue, orderBy: $orderBy, states: $states, year: $year, bodyId: $bodyId, callId: $callId
      projectCategoryId: $projectCategoryId, light: $light, unitId: $unitId, number: $number, search: $search
    ) {
      nodes {
        id number title year state stateName dueOn remainingDays published likes light percent spent budget costEstimate ordinal createdAt
        body { name nameEn } category { name nameEn } unit { name }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
/** What a list can be restricted to, and what a form chooses from. */
export const ProjectChoicesDocument = graphql(`
  query ProjectChoices {
    congressBodies(first: 100) { nodes { id name nameEn } }
    projectCategories(first: 100) { nodes { id name nameEn voted status } }
    unitTree { id name status }
  }
`)
export const ProjectGroupsDocument = graphql(`
  query ProjectGroups { deputyGroups(first: 100) { nodes { id name nameEn status } } }
`)
export const ProjectCriteriaDocument = graphql(`
  query ProjectCriteria { projectCriteria(first: 100) { nodes { id code name nameEn description status } } }
`)
/** Projects of a congress into which another one may be merged. */
export const ProjectsOpenDocument = graphql(`
  query ProjectsOpen($bodyId: ID) {
    projects(first: 100, bodyId: $bodyId, states: ["proposed", "screening", "feasibility", "reviewing", "candidate", "pooled"]) {
      nodes { id number title stateName }
    }
  }
`)
export const ProjectDocument = graphql(`
  query Project($id: ID!) {
    node(id: $id) {
      ... on Project {
        id version number state stateName owner dueOn remainingDays provisional year proposerKind title text place latitude longitude
        costEstimate beneficiaries beneficiaryCount goal likes merged published redacted rejectionName decision ordinal
        budget spent percent startsOn finishOn reportEvery light inspection inspectedOn
        viewerActions viewerReasons { action code name } viewerCanEdit viewerCanPublish viewerCanUrge viewerCanReveal viewerCanRedact
        body { id name nameEn level } site { name nameEn } unit { id name } call { title } category { id name nameEn voted }
        mandate { person { name } } proposerUnit { name } opinion { number title } suggestion { id number title }
        leader { id name } group { id name nameEn } into { id number title }
        duplicates { score words metres project { id number title stateName } }
        eligibility { code name met note }
        units { id part feasibility text costEstimate answeredOn unit { id name } }
        attachments { id name contentType url }
        lightReasons { light message } reportDueOn deliveredOn rating { count average }
        milestones { id title plannedOn doneOn }
        progress(first: 100) { id period percent spent text by photos { id name contentType url } }
        visits { id visitedOn text public by group { name nameEn } photos { id name contentType url } }
        remarks { id text createdAt answer answeredOn public by }
        changes { id reason status createdAt decision decidedOn before { ...Plan } after { ...Plan } }
        entries(first: 100) { ordinal at action stateName text reasonName visibility redacted by files { id name contentType url } }
      }
    }
  }
`)
/** Who proposed it. That it was asked for is on record, so it is asked for only when somebody wants to know. */
export const ProjectProposerDocument = graphql(`
  query ProjectProposer($id: ID!) { node(id: $id) { ... on Project { id proposer { name phone } } } }
`)
export const ProjectPropose = graphql(
  `mutation ProjectPropose($input: ProjectProposeInput!) { projectPropose(input: $input) { project { id } userErrors { code field message } } }`,
)
export const ProjectCreate = graphql(
  `mutation ProjectCreate($input: ProjectCreateInput!) { projectCreate(input: $input) { project { id } userErrors { code field message } } }`,
)
export const ProjectRedact = graphql(
  `mutation ProjectRedact($input: ProjectRedactInput!) { projectRedact(input: $input) { project { id } userErrors { code field message } } }`,
)
