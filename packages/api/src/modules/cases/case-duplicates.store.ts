import type { Ability } from '@minhui/schema/access/ability'
import { type Likeness, likenessOf, type Told } from '@minhui/schema/rules/opinion-likeness'
import type { TenantTx } from '../../database/session.ts'
import type { Store } from '../../database/store.ts'
import { wordsToFind } from '../../search/words.ts'

/** A case that seems to say the same. */
export type Duplicate = Likeness & { id: string }

/** Below this they have little more in common than their category. */
const least = 35
const most = 10

type Spoken = Pick<Told, 'categoryId'> & {
  id: string
  title: string
  text: string
  latitude: number | null
  longitude: number | null
}

/** What of a case says whether another one is the same; `sites`: what stands for its place where no point is known. */
export const tell = ({ title, text, categoryId, latitude, longitude }: Omit<Spoken, 'id'>, sites: readonly string[]): Told => ({
  words: new Set(wordsToFind(`${title} ${text}`).filter((word) => word.length > 1)),
  categoryId,
  point: latitude !== null && longitude !== null ? { latitude, longitude } : null,
  sites,
})

/** Of what was found for each of these cases (`of`), the most alike first, at most ten: those that the viewer may merge. */
export async function rankDuplicates<Row extends Spoken>(
  tx: TenantTx,
  store: Store,
  ability: Ability,
  ids: readonly string[],
  { owns, found, told }: { owns: readonly Row[]; found: readonly (Row & { of: string })[]; told: (row: Row) => Told },
): Promise<Duplicate[][]> {
  const alike = new Map(
    owns.map((own) => {
      const said = told(own)
      const list = found
        .filter((row) => row.of === own.id)
        .flatMap((row): Duplicate[] => {
          const likeness = likenessOf(said, told(row))
          return likeness && likeness.score >= least ? [{ id: row.id, ...likeness }] : []
        })
      return [own.id, list.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))]
    }),
  )
  const rows = await store.findWithAttributes(tx, [...new Set([...alike.values()].flat().map(({ id }) => id))])
  const mergeable = new Set(rows.filter((row) => ability.can('merge', row)).map(({ id }) => id))
  return ids.map((id) => (alike.get(id) ?? []).filter((one) => mergeable.has(one.id)).slice(0, most))
}
