import { handlingModes } from '@minhui/schema/rules/suggestion-procedure'
import { batch } from '../../graphql/batch.ts'
import { mustAllExist } from '../../graphql/checks.ts'
import { textSchema } from '../../graphql/column.ts'
import { choice, ids, optional, scalar } from '../../graphql/input.ts'
import { reasonInput } from '../cases/reason.type.ts'
import { unitStore } from '../units/unit.store.ts'
import { Suggestion } from './suggestion.type.ts'
import { tellOfMeeting, urgeWork, workOf } from './suggestion-work.ts'

const text = scalar('String', textSchema(4000), 'What is said.')
const aside = optional({ ...text, description: 'What is said beside it.' })
const payload = { field: 'suggestion', noun: Suggestion }

batch({
  name: 'suggestionsAssign',
  description: 'Assigns several suggestions to the same units, as `suggestionAssign` does with one.',
  input: {
    mode: choice(handlingModes, 'One unit alone, the first leading the others, or each its part.'),
    unitIds: ids('Unit', 'The units; the first one leads.', 20),
    text: aside,
  },
  check: ({ unitIds }, { db }) => db.read((tx) => mustAllExist(tx, unitStore, unitIds, 'unitIds')),
  single: { name: 'suggestionAssign', access: { action: 'assign', subject: 'Suggestion' }, payload, work: workOf('assign') },
})

batch({
  name: 'suggestionsMeet',
  description:
    'Records one meeting on several suggestions, e.g. at which they were assigned (交办会), as `suggestionMeet` does with one.',
  input: { reason: reasonInput('Which.'), text },
  together: tellOfMeeting,
  single: { name: 'suggestionMeet', access: { action: 'meet', subject: 'Suggestion' }, payload, work: workOf('meet') },
})

batch({
  name: 'suggestionsRemind',
  description: 'Urges whose turn it is with several suggestions (催办), as `suggestionUrge` does with one.',
  input: { text },
  single: { name: 'suggestionUrge', access: { action: 'urge', subject: 'Suggestion' }, payload, work: urgeWork },
})

batch({
  name: 'suggestionsClose',
  description: 'Closes several suggestions, as `suggestionClose` does with one.',
  input: { text: aside },
  single: { name: 'suggestionClose', access: { action: 'close', subject: 'Suggestion' }, payload, work: workOf('close') },
})
