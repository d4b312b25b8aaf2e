import { endOfPeriod, nextPeriod, periodOf } from '@minhui/schema/rules/report-period'
import { projectRemarks } from '@minhui/schema/tables/project-delivery'
import { sql } from 'drizzle-orm'
import type { WriteTx } from '../database/session.ts'
import { rawStatement, tenant, value } from '../database/statement.ts'
import { listMilestones } from '../modules/project-delivery/project-delivery.store.ts'
import { relight } from '../modules/project-delivery/project-light-job.ts'
import { rate } from '../modules/project-delivery/project-rating.store.ts'
import { like } from '../modules/projects/project-like.store.ts'
import { demoResidents } from './load-people.ts'
import { dayAt, type ProjectStage } from './project-stage.ts'

/** How a project fares that is delivered. */
export type Story = {
  /** Days from today by which its milestones are planned, in their order. */
  planned: readonly number[]
  /** How many of them are done. */
  done: number
  /** How many of the reports that are due by now are missing. */
  unreported?: number
  /** What was spent, in hundredths of the budget. */
  spent: number
  change?: 'requested' | 'approved' | 'refused'
  /** Whether its unit has said that it is done. */
  completed?: boolean
}

const began = -290
const finish = 60

/** Green, amber and red; and some that are done. By the places on the paper of those that the ballot selected. */
export const stories: readonly (Story | null)[] = [
  { planned: [-45], done: 1, spent: 92, completed: true },
  { planned: [-50], done: 1, spent: 97, completed: true },
  { planned: [-60], done: 1, spent: 88, completed: true },
  { planned: [-35], done: 1, spent: 95, completed: true },
  { planned: [-220, -60, 40], done: 1, spent: 118, unreported: 1, change: 'refused' },
  { planned: [-200, -10, 45], done: 1, spent: 55, change: 'approved' },
  { planned: [-210, -90, 50], done: 2, spent: 61, change: 'requested' },
  null,
]
/** Those of them that deputies test, and the one that they wrote off after it. */
export const tested = [0, 1, 2]
export const writtenOff = 0

const remarkOf = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${projectRemarks} where tenant_id = ${tenant} and project_id = ${value('projectId')} limit 1`,
)

/** Lets a project that was selected be delivered as its story has it, by the rules and by those who would do it. */
export async function deliver(
  tx: WriteTx,
  stage: ProjectStage,
  projectId: string,
  story: Story,
  office: 'district_admin' | 'office_admin' = 'district_admin',
): Promise<void> {
  const { data, unitId } = stage
  const budget = 1_000_000
  const act = (action: string, by: Parameters<ProjectStage['act']>[2], said: object, days: number) =>
    stage.act(projectId, action, by, said, days)
  const given = { unitIds: [unitId], startsOn: dayAt(began), finishOn: dayAt(finish), budget, reportEvery: 'quarter' }
  await act('assign', office, given, began)
  const milestones = story.planned.map((days, i) => ({
    title: data.milestones.at(i - story.planned.length) as string,
    plannedOn: dayAt(days),
  }))
  await act('plan', 'department_handler', { milestones }, began + 1)
  const planned = await listMilestones(tx, projectId)
  for (const { id, plannedOn } of planned.slice(0, story.done))
    await act('mark', 'department_handler', { milestoneId: id, doneOn: plannedOn }, -30)
  const due: string[] = []
  for (let at = periodOf(dayAt(began), 'quarter'); endOfPeriod(at) < dayAt(0); at = nextPeriod(at)) due.push(at)
  // Of what is done, one report tells it all.
  const periods = story.completed ? due.slice(-1) : due.slice(0, due.length - (story.unreported ?? 0))
  for (const [i, period] of periods.entries()) {
    const share = (i + 1) / periods.length
    const said = {
      period,
      percent: Math.round(share * (story.done / story.planned.length) * 100),
      spent: Math.round(share * story.spent) * 10_000,
    }
    await act('report', 'department_handler', { ...said, text: data.report }, Math.min(0, daysUntil(endOfPeriod(period)) + 5))
  }
  await act('visit', 'supervisor', { visitedOn: dayAt(-32), text: data.visit }, -31)
  await act('remark', 'supervisor', { text: data.remark }, -31)
  const [remark] = await tx.run(remarkOf, { projectId })
  if (story.done !== 1 || story.completed)
    await act('answer', 'department_handler', { remarkId: remark?.id, text: data.answer }, -29)
  if (story.change) {
    await act('requestChange', 'department_handler', { finishOn: dayAt(finish + 30), text: data.change }, -28)
    if (story.change === 'approved') await act('approveChange', 'supervisor', { text: data.decision }, -27)
    if (story.change === 'refused') await act('refuseChange', 'supervisor', { text: data.decision }, -27)
  }
  if (story.completed) await act('complete', 'department_handler', { text: data.done }, -28)
  for (const [i, accountId] of demoResidents.entries()) {
    if (i % 3 > 0) await like(tx, projectId, accountId)
    if (story.completed && i % 2 === 0) await rate(tx, projectId, accountId, 5 - (i % 3))
  }
  // What time has done to it since.
  await relight(tx, projectId, new Date())
}

/** Days from today until a day. */
const daysUntil = (day: string) => Math.round((Date.parse(day) - Date.parse(dayAt(0))) / 86_400_000)
