import { graphql } from '../../gql/gql.ts'
import type { ActivitiesQuery } from '../../gql/graphql.ts'

export type Activity = ActivitiesQuery['activities']['nodes'][number]

export const ActivitiesDocument = graphql(`
  query Activities($first: Int, $after: String, $siteId: ID, $themeId: ID, $status: ActivityStatus, $from: Date, $orderBy: ActivityOrder) {
    activities(first: $first, after: $after, siteId: $siteId, themeId: $themeId, status: $status, from: $from, orderBy: $orderBy) {
      nodes {
        id name startsAt endsAt place status cancelReason theme { id name nameEn } mode { id name nameEn } site { id code name nameEn address }
        group { id name nameEn } body { id name nameEn } deputies { id person { id name } } files { id name contentType url }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const SiteOfCodeDocument = graphql(`query SiteOfCode($code: String!) { siteByCode(code: $code) { id } }`)

export const ActivityFiltersDocument = graphql(`
  query ActivityFilters {
    themes(first: 100) { nodes { id kind name nameEn } }
    siteTree { id name nameEn }
  }
`)
