import { graphql } from '../../gql/gql.ts'
import type { ActivitiesQuery, ActivityQuery } from '../../gql/graphql.ts'

export type ActivityLine = ActivitiesQuery['activities']['nodes'][number]
export type Activity = Extract<NonNullable<ActivityQuery['node']>, { deputies: unknown }>

export const ActivitiesDocument = graphql(`
  query Activities(
    $after: String, $orderBy: ActivityOrder, $siteId: ID, $groupId: ID, $themeId: ID, $status: ActivityStatus, $from: Date, $until: Date
  ) {
    activities(
      first: 20, after: $after, orderBy: $orderBy, siteId: $siteId, groupId: $groupId, themeId: $themeId
      status: $status, from: $from, until: $until
    ) {
      nodes {
        id name startsAt status public deputyCount theme { name nameEn } site { name nameEn } group { name nameEn } body { name nameEn }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const ActivityDocument = graphql(`
  query Activity($id: ID!, $after: String) {
    node(id: $id) {
      ... on Activity {
        id version name startsAt endsAt place public status cancelReason received minutes viewerCanUpdate
        theme { id name nameEn } mode { id name nameEn } site { id name nameEn } group { id name nameEn } body { id name nameEn }
        deputies { id code person { id name } }
        files { id name contentType url }
        opinions(first: 10, after: $after) { nodes { id number title stateName } pageInfo { hasNextPage endCursor } }
      }
    }
  }
`)

/** What an activity is sorted by, and who may hold one. */
export const ChoicesDocument = graphql(`
  query ActivityChoices {
    themes(first: 100) { nodes { id kind name nameEn status } }
    siteTree { id name nameEn status }
    deputyGroups(first: 100) { nodes { id name nameEn status } }
    congressBodies(first: 100) { nodes { id name nameEn status } }
  }
`)

export const FiguresDocument = graphql(`
  query ActivityFigures($by: ActivityFigureDimension) {
    activityFigures(by: $by) {
      totals { events attendances received opinions }
      rows { key theme { name nameEn } events attendances received opinions }
    }
  }
`)

export const changes = {
  create: graphql(
    `mutation ActivityCreate($input: ActivityCreateInput!) { activityCreate(input: $input) { activity { id } userErrors { code field message } } }`,
  ),
  update: graphql(
    `mutation ActivityUpdate($input: ActivityUpdateInput!) { activityUpdate(input: $input) { activity { id } userErrors { code field message } } }`,
  ),
  hold: graphql(
    `mutation ActivityHold($input: ActivityHoldInput!) { activityHold(input: $input) { activity { id } userErrors { code field message } } }`,
  ),
  correct: graphql(
    `mutation ActivityCorrect($input: ActivityCorrectInput!) { activityCorrect(input: $input) { activity { id } userErrors { code field message } } }`,
  ),
  cancel: graphql(
    `mutation ActivityCancel($input: ActivityCancelInput!) { activityCancel(input: $input) { activity { id } userErrors { code field message } } }`,
  ),
} as const
