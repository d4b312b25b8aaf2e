import { UserError } from '../../errors/user-error.ts'
import { mustExist } from '../../graphql/checks.ts'
import { id, objects } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
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
    candidates: objects(
      'ProjectPlaceInput',
      { projectId: id('Project', 'The candidate.'), expectedVersion },
      'Its candidates for the year, every one, in their order, each with the version that the viewer has seen.',
      mostCandidates,
    ),
  },
  payload: { field: 'body', noun: CongressBody },
  work: async ({ tx, input: { bodyId, year: of, candidates }, take, context }) => {
    const body = await mustExist(tx, congressBodyStore, bodyId, 'bodyId')
    const present = await holdCandidates(tx, { bodyId, year: of })
    const ids = candidates.map(({ projectId }) => projectId)
    if (new Set(ids).size < ids.length) throw new UserError('DUPLICATE', 'candidates')
    const rows = new Map<string, ProjectRow>()
    // In the order of their ids, so that of two at once one waits for the other.
    for (const projectId of [...ids].sort())
      rows.set(projectId, await take(projectStore, 'edit', projectId, `candidates.${ids.indexOf(projectId)}.projectId`))
    // Somebody else has added one, or taken one off, since the viewer looked.
    const isCandidate = (projectId: string) => present.includes(projectId) && rows.get(projectId)?.state === 'candidate'
    if (ids.length !== present.length || !ids.every(isCandidate)) throw new UserError('CONFLICT', 'candidates')
    for (const [i, { projectId, expectedVersion: version }] of candidates.entries()) {
      const row = rows.get(projectId) as ProjectRow
      if (row.ordinal === i + 1) continue
      if (row.version !== version) throw new UserError('CONFLICT', `candidates.${i}.expectedVersion`)
      await mustBeOffPaper(tx, projectId, `candidates.${i}.projectId`)
      await actOnProject(tx, row, 'edit', actorOf(context, row, 'edit'), { ordinal: i + 1 })
    }
    return body
  },
})
