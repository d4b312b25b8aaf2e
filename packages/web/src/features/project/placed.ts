type Somewhere = { readonly latitude: number | null; readonly longitude: number | null }
type Named = { readonly id: string; readonly name: string; readonly nameEn: string | null }

/** Those that say where they are. */
export const placed = <T extends Somewhere>(list: readonly T[]) =>
  list.filter((one): one is T & { latitude: number; longitude: number } => one.latitude !== null && one.longitude !== null)

/** Homes and stations as a map shows them, in the language of the page. */
export const landmarksOf = (sites: readonly (Named & Somewhere)[], name: (one: Named) => string) =>
  placed(sites).map((site) => ({ id: site.id, name: name(site), latitude: site.latitude, longitude: site.longitude }))
