import { batch } from '../../graphql/batch.ts'
import { mustExist } from '../../graphql/checks.ts'
import { textSchema } from '../../graphql/column.ts'
import { id, optional, scalar } from '../../graphql/input.ts'
import { unitStore } from '../units/unit.store.ts'
import { Opinion } from './opinion.type.ts'
import { urgeWork, workOf } from './opinion-work.ts'

const text = scalar('String', textSchema(4000), 'What is said.')
const aside = optional({ ...text, description: 'What is said beside it.' })
const payload = { field: 'opinion', noun: Opinion }

batch({
  name: 'opinionsAssign',
  description: 'Assigns several opinions to one unit.',
  input: { unitId: id('Unit', 'The unit.'), text: aside },
  check: ({ unitId }, { db }) => db.read((tx) => mustExist(tx, unitStore, unitId, 'unitId')),
  single: {
    name: 'opinionAssign',
    access: { action: 'assign', subject: 'Opinion' },
    payload,
    work: workOf('assign'),
  },
})

batch({
  name: 'opinionsRemind',
  description: 'Urges whose turn it is with several opinions (催办), as `opinionUrge` does with one.',
  input: { text },
  single: { name: 'opinionUrge', access: { action: 'urge', subject: 'Opinion' }, payload, work: urgeWork },
})

batch({
  name: 'opinionsClose',
  description: 'Writes several opinions off (销号): signed by who supervises.',
  input: { text: aside },
  single: {
    name: 'opinionClose',
    access: { action: 'close', subject: 'Opinion' },
    payload,
    work: workOf('close'),
  },
})
