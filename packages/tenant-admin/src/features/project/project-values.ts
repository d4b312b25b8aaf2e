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

/** With what the form of an act begins. */
export function valuesFor(act: Act, project: Project): Values {
  switch (act) {
    case 'edit':
      return { ...words(project), categoryId: project.category?.id, ordinal: project.ordinal }
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
