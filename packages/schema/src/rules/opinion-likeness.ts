/** What of an opinion says whether another speaks of the same thing. */
export type Told = {
  /** Its words, of two characters and more. */
  words: ReadonlySet<string>
  categoryId: string | null
  /** Where it is, in degrees. */
  point: { latitude: number; longitude: number } | null
  /** The site at which it was said and those above it, the nearest first. */
  sites: readonly string[]
}

/** How much two opinions are alike, and in what. */
export type Likeness = {
  /** 1 to 100. */
  score: number
  /** The words that both have, the longest first. */
  words: string[]
  /** Metres between them; null: it is not known of both where they are. */
  metres: number | null
}

/** Farther apart than this they are not about the same thing. */
const farthest = 1000
/** Points of a hundred: most of all what is said, then where it is. */
const points = { words: 70, near: 30, sameSite: 20, nextSite: 10 } as const

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres between two points as the crow flies (haversine). */
export function metresBetween(a: NonNullable<Told['point']>, b: NonNullable<Told['point']>): number {
  const [south, east] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)]
  const h = Math.sin(south / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2
  return 2 * 6_371_000 * Math.asin(Math.sqrt(Math.min(1, h)))
}

/** Points for the place: by the distance where it is known, else by their sites; null: too far apart. */
function nearness(a: Told, b: Told): { points: number; metres: number | null } | null {
  if (a.point && b.point) {
    const metres = metresBetween(a.point, b.point)
    return metres > farthest ? null : { points: points.near * (1 - metres / farthest), metres: Math.round(metres) }
  }
  const [own, other] = [a.sites[0], b.sites[0]]
  if (own === undefined || other === undefined) return null
  if (own === other) return { points: points.sameSite, metres: null }
  // One right below the other, or both right below the same.
  const isNext = a.sites.slice(0, 2).some((site) => b.sites.slice(0, 2).includes(site))
  return isNext ? { points: points.nextSite, metres: null } : null
}

/**
 * Whether two opinions seem to speak of the same thing: of one category, near each other, and with words in common. The
 * order of the two makes no difference. A person decides what to do about it.
 */
export function likenessOf(a: Told, b: Told): Likeness | null {
  if (a.categoryId === null || a.categoryId !== b.categoryId) return null
  const near = nearness(a, b)
  const common = [...a.words].filter((word) => b.words.has(word))
  if (!near || common.length === 0) return null
  const alike = (2 * common.length) / (a.words.size + b.words.size)
  const words = common.sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
  return { score: Math.max(1, Math.round(points.words * alike + near.points)), words, metres: near.metres }
}
