import { nextPeriod, periodOf } from '@minhui/schema/rules/report-period'
import type { Act } from './project-acts.ts'
import type { Project } from './project-documents.ts'

/** What a form holds, by the names of the fields. */
export type Values = Record<string, unknown>
/** What is said of a condition: whether it is kept, and why. */
type Answers = Record<string, { met?: boolean; note?: string }>

/** What a project says of itself, as it stands. */
const words = ({ title, text, place, latitude, longitude, costEstimate, beneficiaries, beneficiaryCount, goal }: Project) => ({
  ...{ title, text, place, latitude, longitude, costEstimate, beneficiaries, beneficiaryCount, goal },
})

/** The day on the wall of the congress, which is in China. */
export const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
const intervalOf = ({ reportEvery }: Project) => (reportEvery === 'MONTH' ? 'month' : 'quarter')

/** The periods on which can be reported, the present one first. */
export function periodsOf(project: Project): string[] {
  const every = intervalOf(project)
  const last = periodOf(today(), every)
  const periods: string[] = []
  for (let period = periodOf(project.startsOn ?? today(), every); period <= last; period = nextPeriod(period))
    periods.unshift(period)
  return periods
}

/** The first period of which there is no report; the present one when there are all. */
function nextReport(project: Project): string | undefined {
  const reported = new Set(project.progress.map(({ period }) => period))
  const periods = periodsOf(project)
  return periods.findLast((period) => !reported.has(period)) ?? periods[0]
}

/** With what the form of an act begins. */
export function valuesFor(act: Act, project: Project): Values {
  switch (act) {
    case 'edit':
      return project.state === 'candidate'
        ? { ordinal: project.ordinal }
        : { ...words(project), categoryId: project.category?.id }
    case 'publish':
      return { published: !project.published }
    case 'accept':
    case 'reject':
      return { published: true }
    case 'opine':
      return { costEstimate: project.costEstimate }
    case 'takeUp':
      return { year: Math.max(project.year, new Date().getFullYear()) + 1 }
    case 'assign':
      return {
        budget: project.costEstimate,
        startsOn: project.startsOn,
        finishOn: project.finishOn,
        reportEvery: project.reportEvery,
      }
    case 'plan':
      return { milestones: [{}] }
    case 'report':
      return { period: nextReport(project), percent: project.percent, spent: project.spent }
    case 'supervise':
      return { groupId: project.group?.id }
    case 'visit':
      return { visitedOn: today() }
    case 'mark':
      return { doneOn: today() }
    case 'requestChange': {
      const { goal, place, budget, finishOn, leader, milestones } = project
      const planned = milestones.map(({ id, title, plannedOn }) => ({ id, title, plannedOn }))
      return { goal, place, budget, finishOn, leaderId: leader?.id, milestones: planned }
    }
    default:
      return {}
  }
}

/** What is sent: a text field that was emptied says nothing, and answers are a list. */
export function inputOf({ answers, ...given }: Values): Values {
  const said = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value === '' ? null : value]))
  if (!answers) return said
  return {
    ...said,
    answers: Object.entries(answers as Answers).map(([criterionId, { met = false, note }]) => ({
      criterionId,
      met,
      note: note || null,
    })),
  }
}
