import { abilitiesByRole } from '@minhui/schema/access/ability'
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
}

/** What of a kind waits for the viewer: the same in its own list and where all kinds are together. */
export function waitingFor({ viewer }: Context, { kind, conditions }: CaseList): Condition {
  const { subject, store } = kind
  const roles = [...abilitiesByRole(viewer?.memberships ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
  return conditions.waitsFor({
    personIds: peopleOf(viewer),
    unitIds: unitsOf(viewer),
    // Whoever may leave a note works on it.
    turns: roles
      .filter(([, ability]) => ability.can('note', subject))
      .map(([role, ability], i) => ({ role, working: filterFor(ability, 'note', subject, store.attributes, `turn${i}`) })),
  })
}
