import type { Action } from '@minhui/schema/access/vocabulary'
import { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import type { Context } from '../../context.ts'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { detailOf, noun, part } from '../../graphql/noun.ts'
import { unitsOf } from '../../viewer.ts'
import { type CaseView, caseFields, mayOn } from '../cases/case.type.ts'
import type { CaseList } from '../cases/case-list.type.ts'
import { TimeLimit } from '../cases/time-limit.type.ts'
import { CongressBody, CongressSession } from '../congress-bodies/congress-body.type.ts'
import { attachmentsOf } from '../files/attachment.store.ts'
import { Attachment } from '../files/attachment.type.ts'
import { Mandate } from '../mandates/mandate.type.ts'
import { Opinion, OpinionCategory } from '../opinions/opinion.type.ts'
import { Person } from '../people/person.type.ts'
import { Site } from '../sites/site.type.ts'
import { unitStore } from '../units/unit.store.ts'
import { Unit } from '../units/unit.type.ts'
import { commitmentStore } from './commitment.store.ts'
import {
  cosignerStore,
  cosignersOfSuggestions,
  ratingsOfSuggestions,
  repliesOfSuggestions,
  type SuggestionReplyRow,
  type SuggestionRow,
  suggestionPages,
  suggestionRatingStore,
  suggestionReplyStore,
  suggestionStore,
  suggestionsOfOpinions,
  suggestionUnitStore,
  unitsOfSuggestions,
} from './suggestion.store.ts'
import { suggestionCase } from './suggestion-act.ts'
import { actorOf, isParty } from './suggestion-actor.type.ts'
import { isSealed, suggestionConditions } from './suggestion-filter.store.ts'
import { answers, partsOf } from './suggestion-part.store.ts'

const may = (context: Context, row: SuggestionRow, action: Action) => mayOn(context, suggestionStore as never, row, action)

/** Whether it is one of the viewer's own: they lead it, or were asked to sign it. */
async function isOwn(context: Context, row: SuggestionRow): Promise<boolean> {
  const known = (await context.loaders.withAttributes(suggestionStore as never, row.id)) as SuggestionRow | null
  return known !== null && isParty(context, known)
}

/** Whether the viewer works on it, or it is their own: the public reads text and reply alone. */
const isInside = async (context: Context, row: SuggestionRow) => (await may(context, row, 'note')) || (await isOwn(context, row))

/** How suggestions are listed. */
export const suggestionList: CaseList = {
  kind: suggestionCase,
  pages: suggestionPages,
  conditions: suggestionConditions,
}

/** What of a suggestion is for whom: notes of the office are for the office, whoever handles it reads their own. */
export const suggestionView: CaseView<SuggestionRow> = {
  kind: suggestionCase,
  actorOf,
  reads: async (context, row, { visibility, accountId, action }) => {
    if (visibility === 'public') return true
    if (visibility === 'parties') return isInside(context, row)
    if (await isOwn(context, row)) return false
    if (await may(context, row, 'reveal')) return true
    // Whoever handles it reads what they noted, and that they are urged.
    return (action === 'urge' || accountId === context.viewer?.accountId) && (await may(context, row, 'note'))
  },
  knows: (context, row) => isInside(context, row),
}

/** Whether units are at it for the first time since it was assigned: the limits beside its states run only then. */
const isUnanswered = ({ owner, repliedOn, assignedOn }: SuggestionRow) =>
  owner !== null && assignedOn !== null && (repliedOn === null || repliedOn < assignedOn)

const Cosigner = part({
  name: 'SuggestionCosigner',
  store: cosignerStore,
  columns: ['status', 'answeredOn'],
  references: { mandate: { noun: () => Mandate, column: 'mandateId', description: 'The deputy.' } },
})
const Part = part({
  name: 'SuggestionUnit',
  store: suggestionUnitStore,
  columns: ['part', 'status', 'opinion', 'opinionOn', 'opinionDueOn', 'contactedOn'],
  references: { unit: { noun: () => Unit, column: 'unitId', description: 'The unit.' } },
  fields: (t) => ({
    opinionLimit: t.field({
      type: TimeLimit,
      nullable: true,
      description: `${suggestionUnitStore.describe('opinionClock')} For its deputies and those who work on it; null when it has, or is not asked any more.`,
      resolve: async (row, _, { loaders }) => {
        if (!row.opinionClock || row.opinionOn || row.status !== 'active') return null
        const suggestion = await loaders.load(suggestionStore, row.suggestionId)
        return suggestion && isUnanswered(suggestion) ? row.opinionClock : null
      },
    }),
  }),
})
const Reply = part({
  name: 'SuggestionReply',
  store: suggestionReplyStore,
  columns: ['round', 'class', 'text', 'promise', 'promisedOn', 'status', 'letterNumber', 'signedOn', 'givenOn'],
  references: {
    unit: { noun: () => Unit, column: 'unitId', description: 'The unit that replies.' },
    signer: { noun: () => Person, column: 'signerId', description: 'The head who signed.' },
  },
})
const Rating = part({
  name: 'SuggestionRating',
  store: suggestionRatingStore,
  columns: ['round', 'side', 'process', 'result', 'remark', 'signedOn'],
  references: { unit: { noun: () => Unit, column: 'unitId', description: 'The unit that rates; null: the deputy.' } },
})

/**
 * The replies to a suggestion that the viewer may read, the last round first. What units have signed while others have not is
 * for those who work on it, what is not signed for its unit.
 */
export async function readableReplies(context: Context, row: SuggestionRow): Promise<SuggestionReplyRow[]> {
  const list = await context.loaders.batch(repliesOfSuggestions, row.id)
  if ((await isOwn(context, row)) || !(await may(context, row, 'note'))) return list.filter(({ givenOn }) => givenOn !== null)
  const own = new Set((await may(context, row, 'prepareReply')) ? unitsOf(context.viewer) : [])
  const seen = await Promise.all(
    list.map(async ({ status, unitId }) => {
      const unit = status === 'signed' ? null : await context.loaders.withAttributes(unitStore as never, unitId)
      return status === 'signed' || (unit as { ancestorIds: string[] } | null)?.ancestorIds.some((id) => own.has(id))
    }),
  )
  return list.filter((_reply, i) => seen[i])
}

const rated = (key: 'processRating' | 'resultRating') => ({
  type: enumOf(satisfactions) as never,
  nullable: true,
  description: `${suggestionStore.describe(key)} For its deputies and those who work on it.`,
  resolve: async (row: SuggestionRow, _: unknown, context: Context) =>
    isSealed(row) || !(await isInside(context, row)) ? null : (row[key] as never),
})

export const Suggestion = noun({
  name: 'Suggestion',
  store: suggestionStore,
  columns: [
    'number',
    'kind',
    'state',
    'since',
    'owner',
    'dueOn',
    'hardOn',
    'filedNumber',
    'filedOn',
    'title',
    'text',
    'analysis',
    'proposal',
    'secret',
    'published',
    'redacted',
    'mode',
    'round',
    'assignedOn',
    'contactDueOn',
    'contactedOn',
    'key',
    'replyClass',
    'repliedOn',
  ],
  references: {
    mandate: { noun: () => Mandate, column: 'mandateId', description: 'The deputy who leads it.' },
    body: { noun: () => CongressBody, column: 'bodyId', description: 'The body to which it is made.' },
    session: { noun: () => CongressSession, column: 'sessionId', description: 'The session under which it is filed.' },
    site: { noun: () => Site, column: 'siteId', description: 'The site of the deputy.' },
    unit: { noun: () => Unit, column: 'unitId', description: 'The unit that answers, or leads.' },
    category: { noun: () => OpinionCategory, column: 'categoryId', description: 'What it is about.' },
    opinion: { noun: () => Opinion, column: 'opinionId', description: "The citizen's opinion that it came from." },
    leader: { noun: () => Person, column: 'leaderId', description: 'The leader who supervises its handling.' },
  },
  fields: (t) => ({
    ...caseFields(suggestionView, t),
    contactLimit: t.field({
      type: TimeLimit,
      nullable: true,
      description: `${suggestionStore.describe('contactClock')} Null when it has, or is not asked any more.`,
      resolve: async (row, _, { loaders }) =>
        row.contactedOn === null && isUnanswered(row) ? detailOf(loaders, suggestionStore, row, 'contactClock') : null,
    }),
    attachments: t.field({
      type: [Attachment],
      description: 'Files that its deputy has put to it.',
      resolve: async (row, _, { loaders }) => (await loaders.batch(attachmentsOf, row.id)).map((file) => ({ file })),
    }),
    cosigners: t.field({
      type: [Cosigner.ref],
      description: 'Who was asked to sign it; the public learns who has.',
      resolve: async (row, _, context) => {
        const list = await context.loaders.batch(cosignersOfSuggestions, row.id)
        return (await isInside(context, row)) ? list : list.filter(({ status }) => status === 'signed')
      },
    }),
    units: t.field({
      type: [Part.ref],
      description: 'The units that have a part in it, and, for those who work on it, what they said and those that had one.',
      resolve: async (row, _, context) => {
        const list = await context.loaders.batch(unitsOfSuggestions, row.id)
        const isTheirs = await isOwn(context, row)
        if (!isTheirs && (await may(context, row, 'reveal'))) return list
        const active = list.filter(({ status }) => status === 'active')
        if (!isTheirs && (await may(context, row, 'note'))) return active
        // Before it is filed the office alone knows whom it asked, and what was said.
        const known = active.filter(({ part: is }) => is !== 'feasibility')
        return isTheirs ? known : known.map((one) => ({ ...one, opinion: null, opinionOn: null, opinionClock: null }))
      },
    }),
    viewerUnits: t.field({
      type: [Unit.ref],
      description: 'The units that answer it for which the viewer acts: with several, they say for which (`unitId`).',
      resolve: async (row, _, context) => {
        const known = (await context.loaders.withAttributes(suggestionStore as never, row.id)) as SuggestionRow | null
        const parts = known ? partsOf(known, { unitIds: unitsOf(context.viewer) }).filter(answers) : []
        const units = await Promise.all(parts.map(({ unitId }) => context.loaders.load(unitStore, unitId)))
        return units.filter((unit) => unit !== null)
      },
    }),
    replies: t.field({
      type: [Reply.ref],
      description:
        'Replies that its deputy has, the last round first; for those who work on it also what units have signed while others have not, and for a unit its own that waits for a signature.',
      resolve: (row, _, context) => readableReplies(context, row),
    }),
    ratings: t.field({
      type: [Rating.ref],
      description:
        "Ratings, the last round first; of the present round the viewer's own alone until both sides have signed: that of the deputy, or of the unit.",
      resolve: async (row, _, context) => {
        if (!(await isInside(context, row))) return []
        const list = await context.loaders.batch(ratingsOfSuggestions, row.id)
        const side = (await isOwn(context, row)) ? 'author' : (await may(context, row, 'rateBack')) ? 'unit' : null
        const known = (await context.loaders.withAttributes(suggestionStore as never, row.id)) as SuggestionRow | null
        const units = new Set(known ? partsOf(known, { unitIds: unitsOf(context.viewer) }).map(({ unitId }) => unitId) : [])
        const isTheirs = (one: (typeof list)[number]) => one.side === side && (!one.unitId || units.has(one.unitId))
        return list.filter((one) => !(isSealed(row) && one.round === row.round) || isTheirs(one))
      },
    }),
    processRating: t.field(rated('processRating') as never),
    resultRating: t.field(rated('resultRating') as never),
  }),
})

export const Commitment = noun({
  name: 'Commitment',
  store: commitmentStore,
  columns: ['text', 'dueOn', 'outcome', 'endedOn'],
  references: {
    suggestion: { noun: () => Suggestion, column: 'suggestionId', description: 'The suggestion.' },
    unit: { noun: () => Unit, column: 'unitId', description: 'The unit that promised.' },
  },
})

builder.objectField(Opinion.ref, 'suggestions', (t) =>
  t.field({
    type: [Suggestion.ref],
    description: 'Suggestions that came from it, as far as the viewer may see them.',
    resolve: async (row, _, { loaders }) => {
      const found = await loaders.batch(suggestionsOfOpinions, row.id)
      return (await Promise.all(found.map((id) => loaders.load(suggestionStore, id)))).filter((one) => one !== null)
    },
  }),
)
