import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PublishedYear } from '@minhui/schema/rules/working-days'

const folder = join(dirname(createRequire(import.meta.url).resolve('chinese-days')), 'years')
const known = new Map<number, PublishedDays | null>()

/** The published year with the names of its days. */
export type PublishedDays = PublishedYear & { names: ReadonlyMap<string, string> }

/**
 * The public holidays and make-up workdays of a year as the State Council published them, from the npm package
 * `chinese-days`; null for a year that the package does not have (its functions would answer such a year from the
 * weekday alone without saying so, which is why its data are read and not its functions called).
 */
export function publishedYear(year: number): PublishedDays | null {
  let found = known.get(year)
  if (found === undefined) {
    found = Number.isInteger(year) ? read(year) : null
    known.set(year, found)
  }
  return found
}

type YearFile = { holidays: Record<string, string>; workdays: Record<string, string> }

function read(year: number): PublishedDays | null {
  let text: string
  try {
    text = readFileSync(join(folder, `${year}.json`), 'utf8')
  } catch {
    return null
  }
  const { holidays, workdays } = JSON.parse(text) as YearFile
  // A name is `Spring Festival,春节,4`: English, Chinese, days off.
  const chinese = Object.entries({ ...holidays, ...workdays }).map(([day, name]) => [day, name.split(',')[1] ?? name] as const)
  return { holidays: new Set(Object.keys(holidays)), workdays: new Set(Object.keys(workdays)), names: new Map(chinese) }
}
