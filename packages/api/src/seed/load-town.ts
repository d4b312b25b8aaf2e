import { projectCalls } from '@minhui/schema/tables/project'
import { insertMany } from '../database/bulk.ts'
import { type BallotPlan, type Hall, holdBallot } from './hold-ballot.ts'
import { deliver, type Story } from './load-deliveries.ts'
import { saidOf } from './load-projects.ts'
import type { Loading } from './load-tenant.ts'
import { dayAt, type ProjectStage, thisYear } from './project-stage.ts'

const screening = ['accept', 'examine', 'submit', 'approve']
/** Two of four are wanted: one by everybody, one by two of three. */
const choices = (i: number) => (i % 3 < 2 ? '1100' : '0110')
const stories: readonly Story[] = [
  { planned: [-40], done: 1, spent: 94, completed: true },
  { planned: [-200, -10, 45], done: 1, spent: 55 },
]
const decided = '（示例）参考议政代表意见，经街道研究决定。'

/**
 * The year of a town, or of a street, from its call to the test, by its own office; and what its deputies decide on next. What
 * the deputies of a street say is advice, after which the office decides.
 */
export async function loadTown(loading: Loading, stage: ProjectStage, hall: Hall): Promise<void> {
  const { tx, id, data } = loading
  const town = data.bodies.find(({ code }) => code === data.demo.town)
  if (!town?.site) return
  const isStreet = town.kind === 'work_committee'
  const level = isStreet ? '街道' : '镇级'
  const year = thisYear()
  const own = { bodyId: id('body', town.code), siteId: id('site', town.site), categoryId: id('project-category', 'livelihood') }
  const call = { tenantId: tx.tenantId, id: id('project-call', 'town'), bodyId: own.bodyId, siteId: own.siteId, year: year + 1 }
  const words = {
    title: stage.data.call.title.replace('（示例）', `（示例）${level}`).replace('{year}', `${year + 1}`),
    text: stage.data.call.text,
  }
  insertMany(tx, projectCalls, [{ ...call, ...words, opensOn: dayAt(-35), closesOn: dayAt(25), status: 'published' }])

  const candidates = async (of: number, days: number, from: number): Promise<string[]> => {
    const ids: string[] = []
    for (let i = from; i < from + 4; i++) {
      const title = stage.data.projects[i]?.title.replace('（示例）', `（示例）${level}`) as string
      const callId = of > year ? call.id : null
      const rowId = await stage.propose(`town ${of} ${i}`, i, days, { ...own, year: of, title, callId })
      for (const [step, action] of screening.entries())
        await stage.act(rowId, action, 'office_admin', saidOf(stage, action), days + 1 + step)
      ids.push(rowId)
    }
    return ids
  }
  const plan = (key: string, of: number, projectIds: readonly string[]): BallotPlan => ({
    ...{ key: `town ${key}`, title: `（示例）${level}${of}年民生实事项目票决`, bodyId: own.bodyId, consultative: isStreet },
    ...{ form: 'choose', places: 2, status: 'announced', days: -300, projectIds, choices },
  })
  const ids = await candidates(year, -340, 5)
  await holdBallot(hall, plan('selection', year, ids))
  if (isStreet)
    for (const [i, rowId] of ids.entries())
      await stage.act(rowId, i < 2 ? 'select' : 'passOver', 'office_admin', { text: decided }, -299)
  for (const [i, story] of stories.entries()) await deliver(tx, stage, ids[i] as string, story, 'office_admin')
  await holdBallot(hall, {
    ...plan('inspection', year, ids.slice(0, 1)),
    ...{ title: `（示例）${level}${year}年民生实事项目满意度测评`, kind: 'inspection', form: 'assess', places: 0, days: -15 },
    choices: (i) => (i % 4 ? 's' : 'b'),
  })
  if (isStreet) await stage.act(ids[0] as string, 'inspect', 'office_admin', { inspection: 'satisfied', text: decided }, -14)
  await holdBallot(hall, { ...plan('next', year + 1, await candidates(year + 1, -12, 1)), status: 'frozen', days: 0 })
}
