import { type Ability, instance } from '@minhui/schema/access/ability'
import { figureDimensions } from '@minhui/schema/rules/codes'
import { type Filter, filterFor, noFilter } from '../../access/filter.ts'
import { ForbiddenError } from '../../access/permit.ts'
import { type Dimension, type Grain, opinionFigureStore } from './opinion-figure.store.ts'

const subject = 'OpinionFigure'

/** The fewest cells that tell these apart; month and state are told apart by all. */
function grainOf(dimensions: Iterable<Dimension>): Grain {
  const apart = [...new Set(dimensions)].filter((one) => one !== 'month' && one !== 'state')
  return apart.length > 1 ? 'full' : ((apart[0] as Grain | undefined) ?? 'all')
}

/** Whether the viewer may read every cell of a grain that is at a place or with a unit below these; by default, all cells. */
export const mayReadBelow = (ability: Ability, grain: Grain, siteAncestorIds: string[] = [], unitAncestorIds: string[] = []) =>
  ability.can('read', instance(subject, { grain, siteAncestorIds, unitAncestorIds }))

/** By what the viewer's own part is told, where it is a place or a unit and not the whole district. */
const scopesOf = (ability: Ability): string[] =>
  ability
    .rulesFor('read', subject)
    .map(({ conditions }) => Object.keys((conditions as object | undefined) ?? {}))
    .filter((names) => !names.includes('grain'))
    .flat()

/** What the viewer may tell apart. */
export const dimensionsFor = (ability: Ability): Dimension[] =>
  figureDimensions.filter((one) => mayReadBelow(ability, grainOf([one])) || scopesOf(ability).length > 0)

/**
 * From which cells a question is answered, and which of them the viewer may read. Whoever has a place or a unit reads the
 * cells that tell these apart. Throws `ForbiddenError` when nothing that the viewer may read tells apart what is asked.
 */
export function cellsFor(ability: Ability, dimensions: readonly Dimension[]): { grain: Grain; access: Filter } {
  const grain = grainOf(dimensions)
  if (mayReadBelow(ability, grain)) return { grain, access: noFilter }
  const scopes = scopesOf(ability)
  if (scopes.length === 0) throw new ForbiddenError()
  const own: Dimension[] = [
    ...(scopes.includes('siteAncestorIds') ? (['site'] as const) : []),
    ...(scopes.includes('unitAncestorIds') ? (['unit'] as const) : []),
  ]
  return {
    grain: grainOf([...dimensions, ...own]),
    access: filterFor(ability, 'read', subject, opinionFigureStore.attributes),
  }
}
