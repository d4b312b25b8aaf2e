import type { Action } from '@minhui/schema/access/vocabulary'
import { opinionGrades } from '@minhui/schema/rules/codes'
import { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import { z } from 'zod'
import { isWhole, printable, textSchema } from '../../graphql/column.ts'
import { absent, choice, type InputFields, id, ids, listOf, optional, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { reasonInput } from '../cases/reason.type.ts'
import { redactMutation } from '../cases/redaction.type.ts'
import { isAuthor, Opinion } from './opinion.type.ts'
import { opinionCase } from './opinion-act.ts'
import { urgeWork, workOf } from './opinion-work.ts'

const text = scalar('String', textSchema(4000), 'What is said.')
const fileIds = absent(ids('File', 'Files that were sent, to be shown with it: nine at the most.', 9))
const aside = optional({ ...text, description: 'What is said beside it.' })

/** What is done to opinions, and what has to be said with it; in which state and by whom is for the procedure to say. */
const acts: Record<string, { description: string; input: InputFields }> = {
  accept: { description: 'Takes an opinion up.', input: { text: aside } },
  reject: {
    description:
      'Does not take an opinion up: says why, and where to go instead. Those that it was to answer as a common issue are handled by themselves again, unless the reason holds for them, too.',
    input: {
      reason: reasonInput('Why.'),
      text,
      forMerged: absent(scalar('Boolean', z.boolean(), 'Whether the reason holds for all that it was to answer, too.')),
    },
  },
  classify: {
    description: 'Says what an opinion is about and at which level it is handled.',
    input: {
      categoryId: id('OpinionCategory', 'What it is about.'),
      grade: choice(opinionGrades, 'At which level it is handled.'),
      text: aside,
    },
  },
  settle: { description: 'Settles an opinion on the spot and answers it.', input: { text } },
  assign: { description: 'Assigns an opinion to a unit.', input: { unitId: id('Unit', 'The unit.'), text: aside } },
  takeBack: {
    description:
      'Takes an opinion back from its unit, to be assigned anew, e.g. because it was the wrong one or has nobody left who handles.',
    input: { text },
  },
  escalate: { description: 'Passes an opinion on to the city and above.', input: { text } },
  merge: {
    description: 'Merges an opinion into a common issue, whose answer is its answer.',
    input: { intoId: id('Opinion', 'The common issue.'), text: aside },
  },
  unmerge: {
    description:
      'Takes an opinion out of a common issue that has not been answered yet, and says why: it goes on from where it was merged, and its time ran on meanwhile.',
    input: { text },
  },
  start: { description: 'Begins to handle an opinion.', input: { text: aside } },
  return: {
    description: 'Gives an opinion back to who assigned it: once, within five working days, with a reason.',
    input: { reason: reasonInput('Why.'), text },
  },
  ask: { description: 'Asks the author of an opinion for more; the time stands still meanwhile.', input: { text } },
  answer: { description: 'Answers what was asked.', input: { text } },
  proceed: { description: 'Goes on without an answer.', input: { text: aside } },
  reply: { description: 'Answers an opinion that was handled.', input: { text } },
  explain: { description: 'Explains why an opinion cannot be handled.', input: { text } },
  rate: {
    description: 'Says how content its author is; who is not says why, and it is handled again.',
    input: { satisfaction: choice(satisfactions, 'How content.'), text: aside },
  },
  close: { description: 'Writes an opinion off: signed by who supervises.', input: { text: aside } },
  reopen: { description: 'Has an opinion handled again after a look back.', input: { text } },
  lookBack: {
    description:
      'Records that whoever supervises has looked back at an opinion (回头看) and found it in order; nothing of it changes.',
    input: { text },
  },
  withdraw: { description: 'Takes an opinion back.', input: { text: aside } },
  note: { description: 'Leaves a note in the timeline that its author does not see.', input: { text } },
}

redactMutation({
  name: 'opinionRedact',
  kind: opinionCase,
  noun: Opinion,
  isOwn: isAuthor,
  words: {
    title: scalar('String', textSchema(100), 'A few words, as everybody is to read them.'),
    place: scalar('String', textSchema(200), 'Where it is, as everybody is to read it.'),
    answers: listOf(
      'String',
      z.string().max(500).regex(printable).refine(isWhole),
      'Its `answers`, in their order, as they are to be read.',
      10,
    ),
    coordinates: scalar('Boolean', z.boolean(), 'Whether nobody is to see where it is on the map.'),
  },
})

for (const [action, { description, input }] of Object.entries(acts)) {
  mutation({
    name: `opinion${action[0]?.toUpperCase()}${action.slice(1)}`,
    description,
    access: { action: action as Action, subject: 'Opinion' },
    input: { id: id('Opinion', 'The opinion.'), expectedVersion, ...input, ...(input['text'] && { fileIds }) },
    payload: { field: 'opinion', noun: Opinion },
    work: workOf(action as Action),
  })
}

mutation({
  name: 'opinionUrge',
  description:
    'Urges whose turn it is (催办): an entry that its author does not see, and a word to them. Only while the opinion is open.',
  access: { action: 'urge', subject: 'Opinion' },
  input: { id: id('Opinion', 'The opinion.'), expectedVersion, text },
  payload: { field: 'opinion', noun: Opinion },
  work: urgeWork,
})
