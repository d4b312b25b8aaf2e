import { dayOf } from '@minhui/schema/rules/case-clock'
import { beginCase, type CaseStanding, decide } from '@minhui/schema/rules/case-machine'
import { lightLimitsOf, lightOf } from '@minhui/schema/rules/project-light'
import { endOfPeriod, firstUnreported, nextPeriod, periodOf, reportDueOn } from '@minhui/schema/rules/report-period'
import { projectEntries, projects, projectUnits } from '@minhui/schema/tables/project'
import { projectMilestones, projectProgress } from '@minhui/schema/tables/project-delivery'
import { sql } from 'drizzle-orm'
import { insertMany } from '../database/bulk.ts'
import { rawStatement, tenant, value } from '../database/statement.ts'
import { readCalendar } from '../modules/calendar/calendar-day.store.ts'
import { columnsOf, nextNumbers, ownerAt, procedureInForce } from '../modules/cases/case.store.ts'
import { keptProjectFigures } from '../modules/project-figures/project-figure.store.ts'
import { wordsOfProjects } from '../modules/projects/project.store.ts'
import { readJson } from './data-files.ts'
import { demoAccount } from './load-people.ts'
import type { Loading } from './load-tenant.ts'
import { dayAt, instantAt, openStage, type ProjectData, thisYear } from './project-stage.ts'

type Items = {
  totals: Record<string, Record<string, number>>
  places: string[]
  things: Record<string, string[]>
}
type Rows = Record<'projects' | 'units' | 'milestones' | 'entries' | 'progress', Record<string, unknown>[]>

const count = rawStatement<{ n: number }>(
  ['n'],
  sql`select count(*)::int from ${projects} where tenant_id = ${tenant} and category_id = ${value('categoryId')}`,
)

/**
 * The items of other categories that the sources tell of (DOMAIN 3.7), each with its plan and its reports, by the rules;
 * what is there already stays.
 */
export async function loadSupervisedItems(loading: Loading): Promise<void> {
  const { tx, id, data } = loading
  const items = readJson<Items>('shared/supervised-items.json')
  const stage = await openStage(loading)
  const totals = items.totals[data.slug]
  if (!stage || !totals) return
  const words = readJson<ProjectData>('shared/projects.json')
  const { id: procedureId, definition } = await procedureInForce(tx, 'project')
  const calendar = await readCalendar(tx)
  const limits = lightLimitsOf(definition.numbers)
  const accountId = demoAccount(data.slug, 'department_handler')
  for (const [category, total] of Object.entries(totals)) {
    const categoryId = id('project-category', category)
    const there = (await tx.run(count, { categoryId }))[0]?.n ?? 0
    // The one of the small set is among them.
    if (there >= total) continue
    const numbers = await nextNumbers(tx, 'project', thisYear(), total - 1)
    const rows: Rows = { projects: [], units: [], milestones: [], entries: [], progress: [] }
    for (let i = 0; i < total - 1; i++) add(rows, i, category, numbers[i] as string)
    for (const [table, list] of [
      [projects, rows.projects],
      [projectUnits, rows.units],
      [projectMilestones, rows.milestones],
      [projectEntries, rows.entries],
      [projectProgress, rows.progress],
    ] as const)
      insertMany(
        tx,
        table,
        list.map((row) => ({ tenantId: tx.tenantId, version: 1, ...row })),
      )
    await wordsOfProjects.write(tx, rows.projects as { id: string }[])

    function add(to: Rows, i: number, code: string, number: string): void {
      const key = `${code} ${i}`
      const rowId = id('project', key)
      const began = -100 - ((i * 37) % 160)
      const [startsOn, finishOn] = [dayAt(began), dayAt(began + 300)]
      const budget = 500_000 + ((i * 7919) % 90) * 100_000
      const thing = items.things[code]?.[i % (items.things[code]?.length ?? 1)] as string
      const title = `（示例）${items.places[i % items.places.length]}${thing}${Math.floor(i / items.places.length) + 1}号`
      let standing: CaseStanding = beginCase(definition, instantAt(began), calendar)
      const entry = (action: string, fromState: string | null, days: number, text: string | null = null) => {
        const at = instantAt(days).toISOString()
        made += 1
        const ordinal = made
        to.entries.push({
          ...{ id: id('project-entry', `${key} ${ordinal}`), caseId: rowId, ordinal, action, fromState, toState: standing.state },
          ...{ visibility: 'public', text, accountId, unitId: stage?.unitId, createdAt: at, updatedAt: at },
        })
      }
      let made = 0
      const act = (action: string, by: 'district_admin' | 'department_handler', input: object, days: number) => {
        const from = standing.state
        const facts = { voted: 'no', congress: 'district', ...input }
        const move = decide(
          definition,
          standing,
          { action, as: [by], parts: { department_handler: ['lead'] }, input: facts },
          instantAt(days),
          calendar,
        )
        if ('refused' in move) throw new Error(`${action} is refused in ${from}: ${move.refused}`)
        standing = move.standing
        entry(action, from, days, (input as { text?: string }).text ?? null)
      }
      entry('propose', null, began)
      act('adopt', 'district_admin', { unitIds: [stage?.unitId], finishOn }, began)
      act('plan', 'department_handler', {}, began + 1)
      // Most are in time; some lag, a few by much, some have not reported.
      const lag = i % 9 === 4 ? 12 : i % 17 === 5 ? 45 : 0
      const milestones = words.milestones.map((name, at) => {
        const planned = began + 80 * (at + 1)
        const isDone = planned + lag < 0
        return { title: name, plannedOn: dayAt(planned), doneOn: isDone ? dayAt(planned + lag) : null }
      })
      for (const [at, milestone] of milestones.entries())
        to.milestones.push({ id: id('project-milestone', `${key} ${at}`), projectId: rowId, ordinal: at + 1, ...milestone })
      const due: string[] = []
      for (let period = periodOf(startsOn, 'quarter'); endOfPeriod(period) < dayAt(0); period = nextPeriod(period))
        due.push(period)
      const periods = i % 13 === 6 ? due.slice(0, -1) : due
      const done = milestones.filter(({ doneOn }) => doneOn).length
      const spentAt = (at: number) => Math.round((budget * (at + 1) * (i % 19 === 7 ? 1.2 : 0.7)) / Math.max(1, periods.length))
      for (const [at, period] of periods.entries()) {
        const text = words.report
        const percent = Math.round((100 * done * (at + 1)) / (3 * periods.length))
        const days = Math.min(0, Math.round((Date.parse(endOfPeriod(period)) - Date.parse(dayAt(0))) / 86_400_000) + 5)
        to.progress.push({
          ...{
            id: id('project-progress', `${key} ${period}`),
            projectId: rowId,
            period,
            percent,
            spent: spentAt(at),
            text,
            accountId,
          },
          ...{ createdAt: instantAt(days).toISOString(), updatedAt: instantAt(days).toISOString() },
        })
        act('report', 'department_handler', { text }, days)
      }
      const reportDue = reportDueOn(firstUnreported(startsOn, 'quarter', new Set(periods)), limits.reportGraceDays)
      const spent = periods.length > 0 ? spentAt(periods.length - 1) : 0
      const { colour, reasons } = lightOf({ milestones, reportDueOn: reportDue, budget, spent }, dayOf(new Date()), limits)
      const columns = columnsOf(definition, standing)
      to.units.push({ id: id('project-unit', key), projectId: rowId, unitId: stage?.unitId, part: 'lead', status: 'active' })
      to.projects.push({
        ...{ id: rowId, number, procedureId, ...columns, ...ownerAt(columns.owner, null), unitId: stage?.unitId },
        ...{
          bodyId: stage?.bodyId,
          categoryId,
          year: thisYear(),
          proposerKind: 'office',
          title,
          text: `${title}，纳入人大监督事项，按季度报告进展。`,
        },
        ...{
          budget,
          costEstimate: budget,
          spent,
          percent: Math.round((100 * done) / 3),
          startsOn,
          finishOn,
          reportEvery: 'quarter',
        },
        ...stage?.positionOf(i + category.length * 11),
        ...{ likes: 0, published: true, eligibility: [], light: colour, lightReasons: reasons, reportDueOn: reportDue },
        ...{ createdAt: instantAt(began).toISOString(), updatedAt: instantAt(0).toISOString() },
      })
    }
  }
  await keptProjectFigures.reckon(tx, {})
}
