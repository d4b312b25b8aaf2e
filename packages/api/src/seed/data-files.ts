import { readFileSync } from 'node:fs'
import type { CaseState, Procedure, Transition } from '@minhui/schema/rules/case-procedure'
import type {
  bodyKinds,
  caseKinds,
  commonCategories,
  deputyLevels,
  normMeasures,
  normPeriods,
  normSubjects,
  noticeKinds,
  regionLevels,
  themeKinds,
} from '@minhui/schema/rules/codes'
import { parse } from 'csv-parse/sync'
import { schemaFile } from '../schema-file.ts'

type One<T extends readonly string[]> = T[number]
type Named = { code: string; name: string; nameEn?: string }
type TermData = {
  ordinal: number
  name: string
  startsOn: string
  sessions?: { ordinal: number; name: string; startsOn: string; endsOn: string }[]
}

/** What a district does otherwise than the product, in cases of a kind. */
export type OwnProcedure = {
  /** The words of the article from which it comes, and what of it is only an example. */
  source: string
  /** What of states is its own: words, time limits, whose turn it is. */
  states?: Record<string, Partial<CaseState>>
  /** In the states from which they lead, in place of those of the same action. */
  transitions?: Transition[]
  numbers?: Procedure['numbers']
  ladder?: Procedure['ladder']
}

/** A tenant as its data file describes it. */
export type TenantData = {
  slug: string
  name: string
  nameEn: string
  regionCode: string
  setting: {
    primaryColor: string
    accentColor: string
    slogan: string
    introduction: string
    introductionEn: string
    features: string[]
  }
  /** What people are told of their data, in force from the first day. */
  notices?: { kind: One<typeof noticeKinds>; title: string; titleEn: string; body: string; bodyEn: string }[]
  bodies: {
    code: string
    name: string
    kind: One<typeof bodyKinds>
    level: One<typeof deputyLevels>
    /** The home of the deputies of a town or a street. */
    site?: string
    term?: TermData
    constituencies?: string[]
    delegations?: string[]
  }[]
  term: TermData
  tiers: Named[]
  kinds: (Named & {
    tier: string
    commonCategory: One<typeof commonCategories>
    rootAllowed?: boolean
    parents?: string[]
    checklist?: (Named & { points: number })[]
  })[]
  groupCategories: Named[]
  /** How many deputies each body has; the names that the sources give come first. */
  deputies: {
    body: string
    count: number
    named?: { name: string; employer?: string; jobTitle?: string; profession?: string }[]
  }[]
  assignment: { mode: 'fixed' | 'flexible'; kinds: string[] }
  norms: (Named & {
    subject: One<typeof normSubjects>
    measure: One<typeof normMeasures>
    target: number
    period: One<typeof normPeriods>
    source: string
  })[]
  themes: (Named & { kind: One<typeof themeKinds> })[]
  serviceDays: (Named & { recurrence: string; note: string })[]
  regimes: string[]
  /** How cases go, where it is otherwise than with the product. */
  procedures?: Partial<Record<One<typeof caseKinds>, OwnProcedure>>
  /** What opinions are about beside what they are everywhere, with the words of the article; a parent comes before those below it. */
  opinionCategories?: (Named & { parent?: string; source?: string })[]
  /** What the demonstration roles are limited to. */
  demo: {
    branch: string
    site: string
    group: string
    unit: string
    /** The body of a town or a street whose year of projects is shown; the office of the demonstration is its, too. */
    town: string
  }
}

export type SiteLine = Record<
  | 'code'
  | 'kind'
  | 'parent'
  | 'name'
  | 'address'
  | 'areaM2'
  | 'openedOn'
  | 'latitude'
  | 'longitude'
  | 'serviceAreas'
  | 'rooms'
  | 'introduction',
  string
>
export type UnitLine = Record<'code' | 'name' | 'kind' | 'parent' | 'competences', string>
export type GroupLine = Record<'code' | 'category' | 'body' | 'name' | 'linkUnit', string>
export type AreaLine = Record<'code' | 'name' | 'kind', string>
export type RegionData = {
  code: string
  parentCode: string | null
  level: One<typeof regionLevels>
  name: string
  nameEn: string
}
export type AccountData = { code: string; name: string; role: 'operator' | 'province_staff'; regionCode?: string }
export type NameData = { surnames: string[]; stems: string[]; branches: string[]; professions: string[] }

const text = (path: string) => readFileSync(schemaFile(`data/${path}`), 'utf8')
/** Reads a JSON file of `packages/schema/data`. */
export const readJson = <T>(path: string): T => JSON.parse(text(path)) as T
/** Reads a CSV file of `packages/schema/data`, whose first line names the columns. */
export const readCsv = <T>(path: string): T[] => parse(text(path), { columns: true, skip_empty_lines: true }) as T[]

/** The four tenants of the sources. */
export const seedSlugs = ['binhu', 'wujin', 'liyang', 'jianghan'] as const
