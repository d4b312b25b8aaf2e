import { randomUUID } from 'node:crypto'
import { reasonCodes } from '@minhui/schema/rules/case-procedure'
import { encodeId } from '../../src/graphql/global-id.ts'
import { defaultProcedures } from '../../src/modules/cases/case.store.ts'
import { opinionCase } from '../../src/modules/opinions/opinion-act.ts'
import { readJson, type TenantData } from '../../src/seed/data-files.ts'
import { ownProcedure } from '../../src/seed/load-procedures.ts'
import type { District, UnitName } from './district.ts'
import { begun, type Kind, type Standing } from './standing.ts'
import { Walk } from './walk.ts'

const text = '（示例）台阶处需要加装扶手'

/** Opinions in a district, by its own procedure. */
export function openOpinionLoop(district: District) {
  const { tenant, units, qrCode, categoryId } = district
  const procedure = ownProcedure(readJson<TenantData>(`${tenant.slug}/tenant.json`), 'opinion') ?? defaultProcedures.opinion
  const said =
    (more: object = {}) =>
    () => ({ text, ...more })
  const because = (action: string) => said({ reason: reasonCodes(procedure, action)[0] })
  let issue: Standing | null = null
  const assign = (unit: UnitName) => () => ({ unitId: units[unit] })
  const kind: Kind = {
    ...{ subject: 'Opinion', job: opinionCase, procedure },
    roles: ['station_keeper', 'office_admin', 'district_admin', 'supervisor'],
    said: {
      reject: because('reject'),
      'reject.forMerged': said({ reason: reasonCodes(procedure, 'reject')[0], forMerged: true }),
      classify: () => ({ categoryId, grade: 'STREET' }),
      settle: said(),
      assign: assign('first'),
      'assign.second': assign('second'),
      escalate: said(),
      unmerge: said(),
      takeBack: said(),
      merge: ({ into }) => ({ intoId: (into ?? issue)?.id }),
      return: because('return'),
      ask: said(),
      answer: said(),
      reply: said(),
      explain: said(),
      rate: () => ({ satisfaction: 'SATISFIED' }),
      'rate.dissatisfied': said({ satisfaction: 'DISSATISFIED' }),
      lookBack: said(),
      reopen: said(),
      note: said(),
    },
    isSubtle: (action) => action === 'return',
    isDone: () => false,
    after: (standing, action, { unitId }, _doer, from) => {
      if (action === 'merge') standing.mergedFrom = from
      if (action === 'unmerge' || action === 'release') Object.assign(standing, { into: null, mergedFrom: null })
      if (action === 'takeBack') standing.units = {}
      if (action !== 'assign') return
      const [unit] = Object.entries(units).find(([, id]) => id === unitId) ?? []
      standing.units = { [unit as UnitName]: { part: 'handler' } }
    },
  }
  const walk = new Walk(district, kind)
  /** Somebody scans the code of the station and speaks, with an account or without a name. */
  async function speaks(who: string | null = 'the citizen'): Promise<Standing> {
    const author = who === null ? null : district.who(who)
    const { data } = await district.ask(
      author ?? district.who('a visitor'),
      'mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field } } }',
      { input: { submissionKey: randomUUID(), text, qrCode } },
    )
    const { number, code } = data['opinionSubmit'] as { number: string; code: string }
    const [row] = await district.app.sql<[{ id: string }]>`select id from opinion where number = ${number}`
    return begun(kind, { id: encodeId('Opinion', row.id), number, code, author, isHandedIn: true })
  }
  /** Of what could be merged into something, that is it where nothing else is said. */
  const begin = async () => {
    issue = await speaks()
  }
  return { kind, walk, procedure, speaks, begin }
}
