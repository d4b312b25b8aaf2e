import { ballots } from '@minhui/schema/tables/ballot'
import { sql } from 'drizzle-orm'
import { rawStatement, tenant } from '../database/statement.ts'
import type { KeyRing } from '../secrets/key-ring.ts'
import { type BallotPlan, holdBallot, openHall } from './hold-ballot.ts'
import { deliver, stories, tested, writtenOff } from './load-deliveries.ts'
import { candidate, nextCandidates, saidOf } from './load-projects.ts'
import type { Loading } from './load-tenant.ts'
import { loadTown } from './load-town.ts'
import { type ProjectStage, thisYear } from './project-stage.ts'
import { devicesKey } from './vote-on-devices.ts'

const there = rawStatement<{ id: string }>(['id'], sql`select id from ${ballots} where tenant_id = ${tenant} limit 1`)
const onPaper = 10

/** What the `i`th voter marks of ten: seven that nearly everybody wants, and what divides them. */
const choose =
  (divided: (i: number) => readonly number[]) =>
  (i: number): string => {
    if (i % 50 === 49) return '0'.repeat(onPaper)
    if (i % 60 === 59) return '1'.repeat(onPaper)
    const marked = new Set(divided(i))
    return Array.from({ length: onPaper }, (_, k) => ((k < 7 && !marked.has(-1 - k)) || marked.has(k) ? '1' : '0')).join('')
  }
/** Two that are equal where the places end. */
const tie = choose((i) => (i % 3 < 2 ? [-1 - (i % 7), 7, 8] : [9]))
const clear = choose((i) => (i % 3 < 2 ? [7] : [8 + (i % 2)]))
/** One by one: eight pass, one place is left. */
const each = (i: number) =>
  Array.from({ length: onPaper }, (_, k) =>
    k < 8 ? (i % 9 === k ? 'a' : 'f') : k === 8 && i % 2 ? 'f' : i % 11 ? 'a' : 'n',
  ).join('')
const assess = (i: number) =>
  [i % 6 ? 's' : 'b', i % 10 < 4 ? 's' : i % 10 < 8 ? 'b' : 'd', i % 10 < 3 ? 's' : i % 10 < 5 ? 'b' : 'd'].join('')

type Way = { plan: Partial<BallotPlan>; again?: Partial<BallotPlan> }
/** How each district votes on its projects of this year; what its first round leaves is voted on at once. */
const wayOf: Record<string, Way> = {
  liyang: { plan: { places: 8, choices: tie }, again: { choices: (i) => (i % 5 < 3 ? '10' : '01') } },
  jianghan: {
    plan: { form: 'each', places: 9, maxMarks: onPaper, choices: each },
    again: { choices: (i) => (i % 5 < 4 ? 'fa' : 'af') },
  },
}
const usualWay: Way = { plan: { places: 8, choices: clear } }

/**
 * The year of a district from the ballot on: its projects are put to the vote, those selected are delivered, some with
 * trouble, deputies test what is done; and ballots in every phase beside. What is there already stays.
 */
export async function loadBallots(loading: Loading, stage: ProjectStage, keys: KeyRing): Promise<void> {
  const { tx, id, data } = loading
  if ((await tx.run(there)).length > 0) return
  const hall = await openHall(loading, keys, stage.bodyId)
  const own = { year: thisYear(), categoryId: id('project-category', 'livelihood'), callId: id('project-call', 'past') }
  const ids: string[] = []
  for (let i = 0; i < onPaper; i++) {
    const rowId = await stage.propose(`past ${i}`, i, -340, own)
    for (const [step, [action, by]] of candidate.entries()) await stage.act(rowId, action, by, saidOf(stage, action), -339 + step)
    ids.push(rowId)
  }
  const { plan, again } = wayOf[data.slug] ?? usualWay
  const selection: BallotPlan = {
    key: 'selection',
    title: `（示例）${thisYear()}年民生实事项目票决`,
    form: 'choose',
    places: 8,
    status: 'announced',
    days: -300,
    projectIds: ids,
    ...plan,
  }
  const held = await holdBallot(hall, selection)
  if (again) await holdBallot(hall, { ...selection, key: 'again', ...again, previous: held })
  for (const [i, story] of stories.entries()) if (story) await deliver(tx, stage, ids[i] as string, story)
  await holdBallot(hall, {
    key: 'inspection',
    title: `（示例）${thisYear()}年民生实事项目满意度测评`,
    kind: 'inspection',
    form: 'assess',
    places: 0,
    status: 'announced',
    days: -20,
    projectIds: tested.map((at) => ids[at] as string),
    choices: assess,
  })
  await stage.act(ids[writtenOff] as string, 'close', 'supervisor', {}, -10)
  for (const phase of phasesOf(data.slug, loading)) await holdBallot(hall, phase)
  await loadTown(loading, stage, hall)
}

const titles = ['（示例）增设公交站点', '（示例）改造集镇道路', '（示例）建设镇级文体中心', '（示例）整治村庄河道']
const some = (i: number) => ['1100', '1010', '0110', '1001', '1000'][i % 5] as string

/** Ballots in the phases that no year leaves them in; the deputy of the demonstration is there where it is open. */
function phasesOf(slug: string, { id }: Loading): BallotPlan[] {
  const next = nextCandidates.map((key) => id('project', key))
  const year = thisYear() + 1
  const title = `（示例）${year}年民生实事项目票决`
  const ofDistrict = { title, form: 'choose', places: 2, projectIds: next, days: 0, choices: some } as const
  const ofTown = (code: string) =>
    ({ ...ofDistrict, projectIds: [], titles, bodyId: id('body', code), title: `（示例）镇级${title.slice(4)}` }) as const
  const phases: Record<string, BallotPlan[]> = {
    liyang: [
      { ...ofDistrict, key: 'rehearsal', status: 'frozen', rehearsal: true },
      { ...ofTown('T03'), key: 'closed', status: 'closed' },
      { ...ofTown('T04'), key: 'counted', status: 'counted' },
      { ...ofTown('T05'), key: 'draft', status: 'draft' },
      { ...ofTown('T06'), key: 'frozen', status: 'frozen' },
      { ...ofTown('T07'), key: 'void', status: 'void' },
      { ...ofTown('T08'), key: devicesKey, status: 'open', days: -25 },
      { ...ofDistrict, key: 'open', status: 'open', showTurnout: true },
    ],
    jianghan: [
      { ...ofDistrict, key: 'draft', status: 'draft', title: `${title}（第二批）` },
      { ...ofDistrict, key: 'void', status: 'void', title: `${title}（作废）` },
      { ...ofDistrict, key: 'frozen', status: 'frozen' },
      { ...ofDistrict, key: 'closed', status: 'closed', rehearsal: true, title: `${title}（演练）` },
      { ...ofDistrict, key: 'counted', status: 'counted', consultative: true, title: `（示例）${year}年民生实事项目意向征询` },
      { ...ofDistrict, key: 'open', status: 'open', rehearsal: true, title: `${title}（演练二）` },
    ],
    binhu: [
      { ...ofTown('XL'), key: 'asked', status: 'frozen', consultative: true, title: `（示例）议政代表${year}年民生实事意向征询` },
    ],
    wujin: [{ ...ofTown('T01'), key: 'draft', status: 'draft' }],
  }
  return phases[slug] ?? []
}
