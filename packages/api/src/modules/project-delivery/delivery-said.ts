/** A milestone as somebody plans it; with its id, one that there is. */
export type PlannedMilestone = { id?: string | undefined; title: string; plannedOn: string }

/** What can be said with an act of delivery, beyond what can be said with any act on a project. */
export type DeliverySaid = {
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
