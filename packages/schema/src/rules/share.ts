/** What part of a whole something is, from 0 to 1; null where there is nothing of which it could be a share. */
export const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)
