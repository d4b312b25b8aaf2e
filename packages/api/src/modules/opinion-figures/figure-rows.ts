import { addFigures } from '@minhui/schema/rules/case-figures'
import type { KeyedFigures } from './opinion-figure.store.ts'

/**
 * Puts rows of a tree together, each with all below it: what stands just below `below`, and that itself with what is
 * nowhere deeper; without it, the topmost that `isOwn` lets the viewer read as a whole. Rows never overlap.
 */
export function gather(
  rows: readonly KeyedFigures[],
  paths: ReadonlyMap<string, string[]>,
  below: string | null,
  isOwn: (path: string[]) => boolean,
): KeyedFigures[] {
  const topOf = (key: string): string => {
    const path = paths.get(key) ?? [key]
    if (below !== null) return path[path.indexOf(below) + 1] ?? key
    return (
      path[
        Math.max(
          0,
          path.findIndex((_, depth) => isOwn(path.slice(0, depth + 1))),
        )
      ] ?? key
    )
  }
  return [...Map.groupBy(rows, ({ key }) => topOf(key))].map(([key, same]) => ({ key, ...addFigures(same) }))
}
