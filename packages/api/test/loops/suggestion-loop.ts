import { reasonCodes } from '@minhui/schema/rules/case-procedure'
import { defaultProcedures } from '../../src/modules/cases/case.store.ts'
import { suggestionCase } from '../../src/modules/suggestions/suggestion-act.ts'
import { readJson, type TenantData } from '../../src/seed/data-files.ts'
import { ownProcedure } from '../../src/seed/load-procedures.ts'
import { mutate, uuidOf } from '../tenant.ts'
import type { District, UnitName } from './district.ts'
import { begun, type Kind, type Standing } from './standing.ts'
import { suggestionAfter } from './suggestion-after.ts'
import { promisedOn } from './suggestion-ways.ts'
import { Walk } from './walk.ts'

const text = '（示例）统一加装扶手'
const words = { title: '（示例）关于加装扶手的建议', text, analysis: '（示例）台阶较高', proposal: text }
const satisfied = { process: 'SATISFIED', result: 'SATISFIED' }

/** What is open also by what a unit has done, who has signed, and which round it is. */
const subtle = new Set([
  ...['cosign', 'submit', 'return', 'askExtension', 'rate', 'rateBack'],
  ...['prepareReply', 'correctReply', 'signReply'],
])

/** Deputies' suggestions in a district, by its own procedure. */
export function openSuggestionLoop(district: District) {
  const { app, tenant, units, who } = district
  const procedure = ownProcedure(readJson<TenantData>(`${tenant.slug}/tenant.json`), 'suggestion') ?? defaultProcedures.suggestion
  const said =
    (more: object = {}) =>
    () => ({ text, ...more })
  const because = (action: string) => said({ reason: reasonCodes(procedure, action)[0] })
  const given =
    (mode: string, ...names: UnitName[]) =>
    () => ({ mode, unitIds: names.map((name) => units[name]) })
  const deputy = who('the deputy')
  const kind: Kind = {
    ...{ subject: 'Suggestion', job: suggestionCase, procedure },
    roles: ['office_admin', 'district_admin', 'supervisor'],
    said: {
      edit: () => ({ title: words.title }),
      circulate: ({ isMotion }) => ({
        mandateIds: [who('the co-signer'), ...(isMotion ? district.signers : [])].map(({ mandate }) => mandate),
      }),
      askFeasibility: () => ({ unitId: units.first }),
      ...{
        opine: said(),
        sendBack: said(),
        turn: said(),
        withdraw: said(),
        note: said(),
        takeBack: said(),
        correctReply: said(),
      },
      ...{ return: said(), refuseReturn: said(), askExtension: said(), refuseExtension: said() },
      ...{ reject: because('reject'), contact: because('contact'), supervise: because('supervise'), meet: because('meet') },
      assign: given('SOLE', 'first'),
      'assign.second': given('SOLE', 'second'),
      'assign.lead': given('LEAD', 'first', 'second'),
      'assign.each': given('EACH', 'first', 'second'),
      prepareReply: said({ replyClass: 'A' }),
      'prepareReply.promise': said({ replyClass: 'B', promise: text, promisedOn }),
      rate: () => satisfied,
      'rate.dissatisfied': said({ ...satisfied, result: 'DISSATISFIED' }),
      rateBack: () => ({ process: 'SATISFIED' }),
      conclude: said({ outcome: 'HANDLE_AGAIN' }),
      'conclude.settled': said({ outcome: 'SETTLED' }),
    },
    isSubtle: (action) => subtle.has(action),
    isDone: ({ units: parts, signers, isRated, round }, action, person) => {
      const part = person.unit && parts[person.unit]
      if (action === 'cosign') return signers.has(person)
      if (action === 'prepareReply') return part?.reply === 'signed'
      if (action === 'signReply' || action === 'correctReply') return part?.reply !== 'prepared'
      if (action === 'rateBack') return part?.isRated ?? false
      if (action === 'rate') return isRated
      if (action === 'return' || action === 'askExtension')
        return round > 1 || Object.values(parts).some(({ reply }) => reply === 'signed')
      return false
    },
    after: suggestionAfter(district),
  }
  const walk = new Walk(district, kind)
  const makes = (input: object) => mutate(app, tenant, 'suggestionCreate', input, '{ id number }', deputy.account)
  /** A deputy begins a draft. */
  async function drafts(isMotion = false, more: object = {}, make = makes): Promise<Standing> {
    const input = { kind: isMotion ? 'MOTION' : 'SUGGESTION', mandateId: deputy.mandate, ...words, ...more }
    const { id, number } = (await make(input)) as Record<string, unknown> & { id: string }
    return begun(kind, { id, number: String(number), author: deputy, isMotion })
  }
  /** The others whom a motion needs sign it. */
  async function othersSign({ id }: Standing): Promise<void> {
    for (const { account } of district.signers) {
      const [row] = await app.sql<[{ version: number }]>`select version from suggestion where id = ${uuidOf(id)}`
      await mutate(app, tenant, 'suggestionCosign', { id, expectedVersion: row.version }, '{ id }', account)
    }
  }
  return { kind, walk, procedure, drafts, othersSign }
}
