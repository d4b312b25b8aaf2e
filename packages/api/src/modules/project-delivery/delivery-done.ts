import type { Actor } from '../cases/case-kind.ts'
import type { ProjectRow } from '../projects/project.store.ts'
import { isLeading } from '../projects/project-unit.store.ts'

/** What a unit does to a project that it leads, by whatever procedure; one that assists, or was asked, does not. */
export const ofLead: ReadonlySet<string> = new Set(['mark', 'report', 'answer', 'requestChange'])

/** Whether somebody acts as the office of the congress. */
export const isOffice = ({ parties }: Actor): boolean => parties.includes('office_admin') || parties.includes('district_admin')

/** Whether somebody has asked for the change that waits, by whichever account of theirs, or acts for the unit that did: nobody decides on their own. */
export const hasAsked = (row: ProjectRow, actor: Actor): boolean =>
  row.waitingChange?.accountId === actor.accountId ||
  (actor.personId !== null && (row.waitingChange?.personIds.includes(actor.personId) ?? false)) ||
  isLeading(row, actor)

/**
 * Whether an act that the procedure allows finds nothing to do, or not for whoever acts: no change or remark waits, a plan is
 * there or is not, or another unit leads. What is missing and can be done first is no such thing: the refusal says it.
 */
export function isDone(row: ProjectRow, action: string, actor: Actor): boolean {
  switch (action) {
    case 'plan':
      return row.planned === true || !(isOffice(actor) || isLeading(row, actor))
    case 'mark':
      return row.planned !== true || !isLeading(row, actor)
    case 'answer':
      return row.remarked !== true || !isLeading(row, actor)
    case 'requestChange':
      return Boolean(row.waitingChange) || !isLeading(row, actor)
    case 'approveChange':
    case 'refuseChange':
      return !row.waitingChange || hasAsked(row, actor)
    case 'close':
      return row.deliveredOn === null
    case 'report':
    case 'complete':
    case 'opine':
      return !isLeading(row, actor)
    default:
      return false
  }
}
