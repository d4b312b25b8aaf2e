import type { Party } from '@minhui/schema/rules/case-procedure'
import { filterFor } from '../../access/filter.ts'
import type { Context } from '../../context.ts'
import type { Condition, Pages } from '../../database/page.ts'
import { peopleOf, unitsOf } from '../../viewer.ts'
import type { Waiter } from './case-filter.store.ts'
import type { AnyCaseKind } from './case-job.ts'

/** How the cases of a kind are listed. */
export type CaseList = {
  kind: AnyCaseKind
  // biome-ignore lint/suspicious/noExplicitAny: what a row holds differs by kind, and none of it is looked at here.
  pages: Pages<any, any>
  conditions: { waitsFor: (waiter: Waiter) => Condition; open: () => Condition; overdue: () => Condition }
  /** As what the viewer acts on cases of the kind, by their roles. */
  partiesOf: (context: Context, row: null) => Party[]
}

/** What of a kind waits for the viewer: the same in its own list and where all kinds are together. */
export function waitingFor(context: Context, { kind, conditions, partiesOf }: CaseList): Condition {
  return conditions.waitsFor({
    owners: partiesOf(context, null),
    personIds: peopleOf(context.viewer),
    unitIds: unitsOf(context.viewer),
    // Whoever may leave a note works on it.
    working: filterFor(context.ability, 'note', kind.subject, kind.store.attributes),
  })
}
