import { dayOf } from '@minhui/schema/rules/case-clock'
import { deliveryNumbers } from '@minhui/schema/rules/project-delivery-procedure'
import type { WriteTx } from '../../database/session.ts'
import type { Services } from '../../services.ts'
import { sessionFor } from '../../tenant-session.ts'
import { listHolders } from '../cases/case-holder.store.ts'
import { takeSteps } from '../cases/case-step.store.ts'
import { listEditions } from '../cases/procedure.store.ts'
import { notify } from '../notifications/notification.store.ts'
import { projectStore } from '../projects/project.store.ts'
import { listReportsDue, type ReportDue } from './project-light.store.ts'

/** Who is reminded of a report, step by step: some days before it is due its unit; once it is late, also whoever supervises. */
const steps = [['department_handler'], ['department_handler', 'supervisor']] as const

/**
 * Reminds of reports on projects that are due soon, and of those that are late: each step once for each report, whatever is
 * tried again, and everybody in one word for all projects.
 */
export async function remindOfReports(services: Services, tenantId: string, now = new Date()): Promise<void> {
  const session = sessionFor(services, tenantId)
  const day = dayOf(now)
  const [edition] = await session.read((tx) => listEditions(tx, 'project'))
  const ahead = edition?.definition.numbers?.['reportAheadDays'] ?? (deliveryNumbers['reportAheadDays'] as number)
  const until = new Date(Date.parse(day) + ahead * 86_400_000).toISOString().slice(0, 10)
  await session.write(async (tx) => tellOf(tx, await listReportsDue(tx, until), day))
}

async function tellOf(tx: WriteTx, due: readonly ReportDue[], day: string): Promise<void> {
  const reached = due.map((one) => ({ ...one, step: one.reportDueOn < day ? 1 : 0 }))
  // Of the two that were missed only the later one is told; it is the same report.
  const taken = reached.flatMap(({ id, reportDueOn, step }) =>
    steps.slice(0, step + 1).map((_, i) => ({ caseId: id, clock: 'report', dueOn: reportDueOn, step: i })),
  )
  const fresh = new Set((await takeSteps(tx, 'project', taken)).map(({ caseId, step }) => `${caseId} ${step}`))
  const told = reached.filter(({ id, step }) => fresh.has(`${id} ${step}`))
  const wanted = told.flatMap(({ id, step }) => (steps[step] ?? []).map((role) => ({ caseId: id, role })))
  const isLate = new Map(told.map(({ id, step }) => [id, step === 1]))
  const sums = new Map<string, { due: number; overdue: number }>()
  for (const { caseId, accountId } of await listHolders(tx, { store: projectStore as never }, wanted)) {
    const sum = sums.get(accountId) ?? { due: 0, overdue: 0 }
    sum[isLate.get(caseId) ? 'overdue' : 'due']++
    sums.set(accountId, sum)
  }
  for (const [accountId, parameters] of sums)
    await notify(tx, { event: 'project_reports_due', accountIds: [accountId], parameters })
}
