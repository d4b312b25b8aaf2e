import type { Party } from '@minhui/schema/rules/case-procedure'
import type { Context } from '../../context.ts'
import { peopleOf, rolesOn, unitsOf } from '../../viewer.ts'
import type { Actor } from '../cases/case-kind.ts'
import type { SuggestionParties } from './suggestion.store.ts'

type Viewing = Pick<Context, 'viewer'>
type Known = Partial<SuggestionParties>

/** What the viewer is to a suggestion, which has its parties, that they lead, or were asked to sign; null: neither. */
function ownPartOf({ viewer }: Viewing, row: Known): 'author' | 'cosigner' | null {
  const people = peopleOf(viewer)
  if (row.authorId && people.includes(row.authorId)) return 'author'
  return row.cosignerIds?.some((id) => people.includes(id)) ? 'cosigner' : null
}

/** Whether the viewer made a suggestion, or signed it. */
export const isParty = (context: Viewing, row: Known): boolean => ownPartOf(context, row) !== null

/** As what the viewer does this to a suggestion; nobody decides on what they made or signed themselves. */
function partiesOf(context: Viewing, row: Known, action: string): Party[] {
  const own = ownPartOf(context, row)
  if (own) return [own]
  const people = peopleOf(context.viewer)
  const isHead = row.activeParts?.some(({ heads }) => heads.some((id) => people.includes(id))) ?? false
  return [...rolesOn(context.viewer, action, 'Suggestion', row), ...(isHead ? (['unit_head'] as const) : [])]
}

/** Who does this: by their parties to this suggestion, and for the units of their roles. */
export function actorOf(context: Viewing, row: Known, action: string): Actor {
  const { viewer } = context
  return {
    accountId: viewer?.accountId ?? null,
    personId: peopleOf(viewer)[0] ?? null,
    parties: partiesOf(context, row, action),
    unitIds: unitsOf(viewer),
  }
}
