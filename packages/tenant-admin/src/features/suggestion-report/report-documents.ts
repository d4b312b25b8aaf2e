import { graphql } from '../../gql/gql.ts'
import type { SuggestionReportQuery } from '../../gql/graphql.ts'

export type Report = SuggestionReportQuery['suggestionReport']
export type Row = Report['total']
/** What is counted of each row, and what part of a whole that is. */
export type Count = Exclude<keyof Row, 'unit' | 'month' | 'category' | 'site' | Rate | Days>
export type Rate = 'contactRate' | 'replyRate' | 'inTimeRate' | 'solvedRate' | 'plannedRate' | 'satisfactionRate' | 'keptRate'
type Days = 'medianDays' | 'p90Days'

export const ReportDocument = graphql(`
  query SuggestionReport($year: Int!, $bodyId: ID) {
    suggestionReport(year: $year, bodyId: $bodyId) {
      year total { ...ReportCounts } units { ...ReportCounts }
      months: rows(by: MONTH) { ...ReportCounts } categories: rows(by: CATEGORY) { ...ReportCounts } sites: rows(by: SITE) { ...ReportCounts }
    }
  }
  fragment ReportCounts on SuggestionReportRow {
    unit { id name } month category { id name nameEn } site { id name nameEn }
    filed motions key assigned contacted replied inTime overdue redone withdrawn solved planned waiting reference
    satisfied basicallySatisfied dissatisfied promised kept
    contactRate replyRate inTimeRate solvedRate plannedRate satisfactionRate keptRate medianDays p90Days
  }
`)
export const ReportBodiesDocument = graphql(`
  query ReportBodies {
    tenant { id name nameEn }
    congressBodies(first: 100) { nodes { id name nameEn } }
  }
`)
