import { part } from '../../graphql/noun.ts'
import { Project } from '../projects/project.type.ts'
import { ballotOptionStore } from './ballot.store.ts'

export const BallotOption = part({
  name: 'BallotOption',
  store: ballotOptionStore,
  columns: ['ordinal', 'title'],
  references: { project: { noun: () => Project, column: 'projectId', description: ballotOptionStore.describe('projectId') } },
})
