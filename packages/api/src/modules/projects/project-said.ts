import type { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import type { projectFeasibilities } from '@minhui/schema/rules/project-procedure'
import type { ReportInterval } from '@minhui/schema/rules/report-period'
import type { EligibilityAnswer, projects } from '@minhui/schema/tables/project'
import type { RowOf } from '../../database/store.ts'
import type { Words } from '../cases/case-kind.ts'

/** What a project says of itself, as whoever edits it says it. */
export const projectWords = [
  'title',
  'text',
  'place',
  'latitude',
  'longitude',
  'costEstimate',
  'beneficiaries',
  'beneficiaryCount',
  'goal',
] as const
type Own = Partial<Pick<RowOf<typeof projects>, Exclude<(typeof projectWords)[number], 'text'>>>

/** What is said when a project is given to units to deliver. */
export type Delivery = {
  unitIds?: string[] | undefined
  leaderId?: string | null | undefined
  groupId?: string | null | undefined
  budget?: number | null | undefined
  startsOn?: string | null | undefined
  finishOn?: string | undefined
  reportEvery?: ReportInterval | undefined
}

/** A milestone as somebody plans it; with its id, one that there is. */
export type PlannedMilestone = { id?: string | undefined; title: string; plannedOn: string }

/** What can be said with an act of delivery, beyond what can be said with any act on a project. */
type DeliverySaid = {
  milestones?: readonly PlannedMilestone[] | undefined
  milestoneId?: string | undefined
  doneOn?: string | null | undefined
  period?: string | undefined
  percent?: number | undefined
  spent?: number | undefined
  visitedOn?: string | undefined
  visitId?: string | null | undefined
  remarkId?: string | undefined
  /** Files that are shown with a report or a visit, not with its entry. */
  photoIds?: readonly string[] | undefined
}

/** What can be said with an act on a project; with `edit`, `words` is its text. */
export type Said = Words &
  Own &
  Delivery &
  DeliverySaid & {
    words?: string | undefined
    categoryId?: string | undefined
    ordinal?: number | null | undefined
    published?: boolean | null | undefined
    intoId?: string | undefined
    unitId?: string | undefined
    year?: number | undefined
    eligibility?: EligibilityAnswer[] | undefined
    feasibility?: (typeof projectFeasibilities)[number] | undefined
    inspection?: (typeof satisfactions)[number] | undefined
  }
