import { UserError } from '../../errors/user-error.ts'
import { mustExist } from '../../graphql/checks.ts'
import { id, ids } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { congressBodyStore } from '../congress-bodies/congress-body.store.ts'
import { CongressBody } from '../congress-bodies/congress-body.type.ts'
import { mustBeOffPaper } from './on-ballot.store.ts'
import { holdCandidates, type ProjectRow, projectStore } from './project.store.ts'
import { actorOf } from './project.type.ts'
import { actOnProject } from './project-act.ts'
import { year } from './project-input.ts'

const mostCandidates = 100

mutation({
  name: 'projectCandidatesOrder',
  description:
    'Puts the candidates of a congress and year into the order in which they are published, and come to the paper. All of them are named; what a ballot is fixed on stays where it is.',
  access: { action: 'edit', subject: 'Project' },
  input: {
    bodyId: id('CongressBody', 'The congress.'),
    year,
    projectIds: ids('Project', 'Its candidates for the year, every one, in their order.', mostCandidates),
  },
  payload: { field: 'body', noun: CongressBody },
  work: async ({ tx, input: { bodyId, year: of, projectIds }, take, context }) => {
    const body = await mustExist(tx, congressBodyStore, bodyId, 'bodyId')
    const candidates = await holdCandidates(tx, { bodyId, year: of })
    const rows = new Map<string, ProjectRow>()
    // In the order of their ids, so that of two at once one waits for the other.
    for (const projectId of [...projectIds].sort())
      rows.set(
        projectId,
        (await take(projectStore, 'edit', projectId, `projectIds.${projectIds.indexOf(projectId)}`)) as ProjectRow,
      )
    // Somebody else has added one, or taken one off, since the viewer looked; or left a place to nobody.
    const isCandidate = (projectId: string) => candidates.includes(projectId) && rows.get(projectId)?.state === 'candidate'
    if (projectIds.length !== candidates.length || !projectIds.every(isCandidate)) throw new UserError('CONFLICT', 'projectIds')
    for (const [i, projectId] of projectIds.entries()) {
      const row = rows.get(projectId) as ProjectRow
      if (row.ordinal === i + 1) continue
      await mustBeOffPaper(tx, projectId, `projectIds.${i}`)
      await actOnProject(tx, row, 'edit', actorOf(context, row), { ordinal: i + 1 })
    }
    return body
  },
})
