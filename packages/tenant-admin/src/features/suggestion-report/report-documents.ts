import { graphql } from '../../gql/gql.ts'
import type { SuggestionReportQuery } from '../../gql/graphql.ts'

export type Report = SuggestionReportQuery['suggestionReport']
export type Row = Report['total']
export type Count = Exclude<keyof Row, 'unit'>

export const ReportDocument = graphql(`
  query SuggestionReport($year: Int!, $bodyId: ID) {
    suggestionReport(year: $year, bodyId: $bodyId) { year total { ...ReportCounts } units { ...ReportCounts } }
  }
  fragment ReportCounts on SuggestionReportRow {
    unit { id name }
    filed motions key assigned contacted replied inTime overdue redone withdrawn solved planned waiting reference
    satisfied basicallySatisfied dissatisfied promised kept
  }
`)
export const ReportBodiesDocument = graphql(`
  query ReportBodies {
    tenant { id name nameEn }
    congressBodies(first: 100) { nodes { id name nameEn } }
  }
`)
