import { part } from '../../graphql/noun.ts'
import { ballotOptionStore } from './ballot.store.ts'

export const BallotOption = part({ name: 'BallotOption', store: ballotOptionStore, columns: ['ordinal', 'title'] })
