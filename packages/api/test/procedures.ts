import type { Attempt } from '@minhui/schema/rules/case-machine'
import type { Party, Procedure } from '@minhui/schema/rules/case-procedure'
import { caseKinds } from '@minhui/schema/rules/codes'
import { defaultProcedures } from '../src/modules/cases/case.store.ts'
import { readJson, seedSlugs, type TenantData } from '../src/seed/data-files.ts'
import { ownProcedure } from '../src/seed/load-procedures.ts'

/** Whoever acts on cases. */
export const parties: Party[] = [
  'author',
  'cosigner',
  'unit_head',
  'station_keeper',
  'deputy',
  'office_admin',
  'district_admin',
  'supervisor',
  'department_handler',
  'prosecutor_liaison',
  'system',
]

/** All that can be said with an act. */
export const everything = {
  ...{ text: 'x', categoryId: 'c', grade: 'street', unitId: 'u', intoId: 'o', title: 't', analysis: 'a', proposal: 'p' },
  ...{ mode: 'sole', unitIds: ['u'], replyClass: 'A', process: 'satisfied', result: 'satisfied', promisedOn: '2026-06-01' },
  ...{ eligibility: ['e'], feasibility: 'feasible', year: 2027, finishOn: '2026-11-30' },
}

/** Any way to say it that the transition takes, in the name of whoever may. */
export const attemptAt = ({ action, by, parts, when, reasons }: Procedure['transitions'][number]): Attempt => ({
  action,
  as: by,
  parts: { department_handler: parts ?? [], unit_head: parts ?? [] },
  input: {
    ...everything,
    reason: reasons?.[0] ?? 'x',
    ...Object.fromEntries(Object.entries(when ?? {}).map(([key, values]) => [key, values[0]])),
  },
})

/** The procedures of the product, and those that the four districts publish as their own: whose, of which kind. */
export const publishedProcedures = caseKinds.flatMap((kind) => [
  ['the product', kind, defaultProcedures[kind]] as const,
  ...seedSlugs.flatMap((slug) => {
    const own = ownProcedure(readJson<TenantData>(`${slug}/tenant.json`), kind)
    return own ? [[slug, kind, own] as const] : []
  }),
])
