import type { Party } from '@minhui/schema/rules/case-procedure'
import type { Context } from '../../context.ts'
import { peopleOf, unitsOf } from '../../viewer.ts'
import type { Actor } from '../cases/case-kind.ts'
import type { SuggestionParties } from './suggestion.store.ts'

type Viewing = Pick<Context, 'viewer'>
type Known = Partial<SuggestionParties>

/** As what the viewer acts on a suggestion, which has its parties; nobody decides on what they made or signed themselves. */
export function partiesOf(context: Viewing, row: Known | null): Party[] {
  const people = peopleOf(context.viewer)
  if (row?.authorId && people.includes(row.authorId)) return ['author']
  if (row?.cosignerIds?.some((id) => people.includes(id))) return ['cosigner']
  const roles = (context.viewer?.memberships ?? []).map(({ base }) => base as Party)
  const isHead = row?.activeParts?.some(({ heads }) => heads.some((id) => people.includes(id))) ?? false
  return [...new Set([...roles, ...(isHead ? (['unit_head'] as const) : [])])]
}

/** Whether the viewer made a suggestion, or signed it. */
export const isParty = (context: Viewing, row: Known): boolean =>
  partiesOf(context, row).some((party) => party === 'author' || party === 'cosigner')

/** Who acts: by their parties to this suggestion, and for the units of their roles. */
export function actorOf({ viewer }: Viewing, row: Known): Actor {
  const people = peopleOf(viewer)
  return {
    accountId: viewer?.accountId ?? null,
    personId: people[0] ?? null,
    parties: partiesOf({ viewer }, row),
    unitIds: unitsOf(viewer),
  }
}
