import type { Action } from '@minhui/schema/access/vocabulary'
import { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import { handlingModes, meetingOutcomes, replyClasses } from '@minhui/schema/rules/suggestion-procedure'
import { z } from 'zod'
import { textSchema } from '../../graphql/column.ts'
import { absent, choice, type InputFields, id, ids, optional, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { reasonInput } from '../cases/reason.type.ts'
import { redactMutation } from '../cases/redaction.type.ts'
import { Suggestion } from './suggestion.type.ts'
import { sealedActs, suggestionCase } from './suggestion-act.ts'
import { isParty } from './suggestion-actor.type.ts'
import { longestRemark } from './suggestion-reply.store.ts'
import { meetWork, urgeWork, workOf } from './suggestion-work.ts'

const text = scalar('String', textSchema(4000), 'What is said.')
const aside = optional({ ...text, description: 'What is said beside it.' })
const fileIds = absent(ids('File', 'Files that were sent, to be shown with it: nine at the most.', 9))
/** Longest text of a suggestion, and of a reply. */
const longest = 10_000
const longText = scalar('String', textSchema(longest), 'What is said.')
const grade = (description: string) => ({ ...choice(satisfactions, description), secret: true })
const remark = optional({ ...scalar('String', textSchema(longestRemark), 'Why; who is dissatisfied has to say.'), secret: true })
const unitId = absent(id('Unit', 'The unit; for whoever works for several of those that answer.'))
const published = optional(
  scalar('Boolean', z.boolean(), 'Whether everybody may read it; left out: unless its deputy asks for secrecy.'),
)

/** What is done to suggestions, and what has to be said with it; in which state and by whom is for the procedure to say. */
const acts: Record<string, { description: string; input: InputFields }> = {
  circulate: {
    description:
      'Asks deputies to sign a suggestion; it cannot be changed meanwhile. More are asked, and those who are silent again, while it is being signed.',
    input: { mandateIds: ids('Mandate', 'The deputies, of the same body.', 200) },
  },
  cosign: { description: 'Signs a suggestion as a deputy who was asked.', input: {} },
  decline: { description: 'Declines to sign a suggestion, or takes the signature back before it is handed in.', input: {} },
  revise: {
    description: 'Takes a suggestion back from those who were asked to sign, to change it; they then sign anew.',
    input: {},
  },
  submit: { description: 'Hands a suggestion in. A motion needs its signatures, its grounds and its plan.', input: {} },
  approve: { description: 'Passes a suggestion on after the first review.', input: { text: aside } },
  askFeasibility: {
    description: 'Asks a unit before filing whether it can be done.',
    input: { unitId: id('Unit', 'The unit.'), text: aside },
  },
  opine: { description: 'Gives the opinion of a unit that was asked, or that assists.', input: { text } },
  sendBack: { description: 'Sends a suggestion back to its deputy with comments.', input: { text } },
  reject: {
    description: 'Does not file a suggestion, with a reason of the list.',
    input: { reason: reasonInput('Why.'), text },
  },
  file: {
    description: 'Files a suggestion under the last session, with the next number; a motion goes before the presidium.',
    input: { published, text: aside },
  },
  adopt: { description: 'Files a motion as the presidium has decided.', input: { published, text: aside } },
  turn: { description: 'Files a motion as a suggestion, as the presidium has decided.', input: { published, text } },
  assign: {
    description:
      'Assigns a suggestion to one unit alone, to one that leads others, or to several, each for its part. What units had signed before stays as it is: they answer anew.',
    input: {
      mode: choice(handlingModes, 'How they handle it.'),
      unitIds: ids('Unit', 'The units; the first leads.', 20),
      text: aside,
    },
  },
  start: { description: 'Begins to handle a suggestion.', input: { text: aside } },
  return: { description: 'Asks the office to take a suggestion back, within five working days.', input: { text } },
  takeBack: {
    description: 'Takes a suggestion back from its units, to be assigned anew, e.g. because a unit has nobody left who signs.',
    input: { text },
  },
  consentReturn: { description: 'Takes a suggestion back from its units, to be assigned anew.', input: { text: aside } },
  refuseReturn: { description: 'Leaves a suggestion with its units.', input: { text } },
  askExtension: { description: 'Asks the office for six months, because it is difficult.', input: { text } },
  grantExtension: { description: 'Grants six months from the assignment.', input: { text: aside } },
  refuseExtension: { description: 'Does not grant a longer time.', input: { text } },
  contact: {
    description: 'Records how the unit spoke with the deputy, and of what.',
    input: { reason: reasonInput('How.'), text, unitId },
  },
  prepareReply: {
    description: "Writes the unit's reply, for its head to sign. Class B says what is promised and until when.",
    input: {
      replyClass: choice(replyClasses, 'Solved; being solved or planned; must wait; for reference.'),
      text: { ...longText, secret: true },
      unitId,
      promise: optional({ ...scalar('String', textSchema(1000), 'What is promised; for class B.'), secret: true }),
      promisedOn: optional({ ...scalar('Date', z.iso.date(), 'Until when, within five years; for class B.'), secret: true }),
    },
  },
  correctReply: { description: 'Gives a reply back to whoever wrote it, as the head of the unit.', input: { text } },
  signReply: {
    description: "Signs the unit's reply, as its head; when all units have signed, the deputy has the reply.",
    input: {},
  },
  rate: {
    description:
      'Rates as the deputy how it was handled and what came of it; the unit learns it when both have rated or the time is over.',
    input: { process: grade('How it was handled.'), result: grade('What came of it.'), text: remark },
  },
  rateBack: {
    description:
      'Rates as the unit how it was to work with the deputy; the deputy learns it when both have rated or the time is over.',
    input: { process: grade('How it was to work together.'), text: remark, unitId },
  },
  conclude: {
    description: 'Says what came of the joint meeting: it is handled once more, or nothing more can be done.',
    input: { outcome: choice(meetingOutcomes, 'What came of it.'), text },
  },
  close: {
    description: 'Closes a suggestion; one whose reply promises something is followed until it is kept.',
    input: { text: aside },
  },
  supervise: {
    description: 'Records that its handling is supervised, in one of the six ways; the key way has a leader.',
    input: {
      reason: reasonInput('In which way.'),
      text,
      leaderId: optional(id('Person', 'The leader, with the key way.')),
    },
  },
  meet: { description: 'Records a meeting on it.', input: { reason: reasonInput('Which.'), text } },
  withdraw: { description: 'Takes a suggestion back, in writing; its handling ends.', input: { text } },
  note: { description: 'Leaves a note in the timeline that its deputies do not see.', input: { text } },
}

/** With what is said in the timeline files can be shown; what is under seal is not in it. */
const takesFiles = (action: string, input: InputFields) => input['text'] && !sealedActs.has(action)

redactMutation({
  name: 'suggestionRedact',
  kind: suggestionCase,
  noun: Suggestion,
  isOwn: isParty,
  longest,
  words: {
    letterNumber: scalar('String', textSchema(60), 'The number of a reply that is signed: then the text is that of the reply.'),
    ratingId: id('SuggestionRating', 'A rating that both sides may read: then the text is its remark.'),
    promise: scalar('String', textSchema(1000), 'What a reply promises, as everybody is to read it.'),
    title: scalar('String', textSchema(200), 'Its title, as everybody is to read it.'),
    analysis: scalar('String', textSchema(longest), 'Its grounds, as everybody is to read them.'),
    proposal: scalar('String', textSchema(longest), 'Its plan, as everybody is to read it.'),
  },
})

for (const [action, { description, input }] of Object.entries(acts)) {
  mutation({
    name: `suggestion${action[0]?.toUpperCase()}${action.slice(1)}`,
    description,
    access: { action: action as Action, subject: 'Suggestion' },
    input: { id: id('Suggestion', 'The suggestion.'), expectedVersion, ...input, ...(takesFiles(action, input) && { fileIds }) },
    payload: { field: 'suggestion', noun: Suggestion },
    work: action === 'meet' ? meetWork : workOf(action as Action),
  })
}

mutation({
  name: 'suggestionUrge',
  description:
    'Urges whose turn it is (催办): an entry that its deputies do not see, and a word to them. Only while the suggestion is open.',
  access: { action: 'urge', subject: 'Suggestion' },
  input: { id: id('Suggestion', 'The suggestion.'), expectedVersion, text },
  payload: { field: 'suggestion', noun: Suggestion },
  work: urgeWork,
})
