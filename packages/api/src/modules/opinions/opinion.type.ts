import type { Action } from '@minhui/schema/access/vocabulary'
import type { Party } from '@minhui/schema/rules/case-procedure'
import { opinionGrades } from '@minhui/schema/rules/codes'
import { filterFor } from '../../access/filter.ts'
import type { Context } from '../../context.ts'
import type { Condition } from '../../database/page.ts'
import { auditBy, auditRead } from '../../graphql/audit.ts'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { detailOf, noun } from '../../graphql/noun.ts'
import { peopleOf, rolesOn } from '../../viewer.ts'
import { apiClientStore } from '../api-clients/api-client.store.ts'
import { ApiClient } from '../api-clients/api-client.type.ts'
import { type CaseView, caseFields, mayOn } from '../cases/case.type.ts'
import type { Actor } from '../cases/case-kind.ts'
import type { CaseList } from '../cases/case-list.type.ts'
import { attachmentsOf } from '../files/attachment.store.ts'
import { Attachment } from '../files/attachment.type.ts'
import { Mandate } from '../mandates/mandate.type.ts'
import { Site } from '../sites/site.type.ts'
import { Unit } from '../units/unit.type.ts'
import {
  countsOfMerged,
  idsOfMerged,
  type OpinionRow,
  opinionCategoryStore,
  opinionPages,
  opinionStore,
  proposalsForOpinions,
} from './opinion.store.ts'
import { opinionCase } from './opinion-act.ts'
import { AnswerRef, answersOf } from './opinion-answer.type.ts'
import { opinionConditions } from './opinion-filter.store.ts'

export const OpinionCategory = noun({
  name: 'OpinionCategory',
  store: opinionCategoryStore,
  columns: ['code', 'name', 'nameEn', 'questions', 'confidential', 'ordinal', 'status'],
})

builder.objectField(OpinionCategory.ref, 'parent', (t) =>
  t.field({
    type: OpinionCategory.ref,
    nullable: true,
    description: 'The category above.',
    resolve: (row, _, { loaders }) => (row.parentId ? loaders.load(opinionCategoryStore, row.parentId) : null),
  }),
)

/** Whether it was the viewer who spoke. */
export const isAuthor = ({ viewer }: Pick<Context, 'viewer'>, row: Pick<OpinionRow, 'personId'>): boolean =>
  row.personId !== null && (viewer?.memberships.some(({ personId }) => personId === row.personId) ?? false)

/** Who does this to an opinion: the viewer, as what they are to it. */
export function actorOf(context: Pick<Context, 'viewer'>, row: OpinionRow, action: string): Actor {
  const { viewer } = context
  const people = peopleOf(viewer)
  const personId = people.find((id) => id === row.personId) ?? people[0] ?? null
  // Nobody decides on what they said themselves.
  const parties: Party[] = isAuthor(context, row) ? ['author'] : rolesOn(viewer, action, 'Opinion', row)
  return { accountId: viewer?.accountId ?? null, personId, parties }
}

/** Whether the viewer may do something to this very opinion; whoever spoke works on none of their own. */
export const may = async (context: Context, row: OpinionRow, action: Action): Promise<boolean> =>
  !((action === 'note' || action === 'reveal') && isAuthor(context, row)) &&
  (await mayOn(context, opinionStore as never, row, action))

/** Who may learn who spoke: the office; whoever handles it only where its category is not confidential. */
async function mayKnowAuthor(context: Context, row: OpinionRow): Promise<boolean> {
  if (await may(context, row, 'reveal')) return true
  return !row.confidential && (await may(context, row, 'note'))
}

/**
 * Whether the viewer may know at which activity an opinion was said: when and where that was, and whom its record tells of,
 * would show those who handle a confidential one who spoke.
 */
export async function mayKnowActivity(context: Context, row: OpinionRow): Promise<boolean> {
  if (!row.confidential || (await may(context, row, 'reveal'))) return true
  const people = peopleOf(context.viewer)
  const known = people.length > 0 && (await context.loaders.withAttributes(opinionStore as never, row.id))
  return known ? (known as unknown as { speakerIds: string[] }).speakerIds.some((id) => people.includes(id)) : false
}

/** The opinions of an activity, as far as it is for the viewer to know that they were said there. */
export const saidAt = (activityId: string, { ability, viewer }: Context): Condition =>
  opinionConditions.activity(activityId, filterFor(ability, 'reveal', 'Opinion', opinionStore.attributes), [
    ...new Set(peopleOf(viewer)),
  ])

/** Who spoke, if they said so and the viewer may know; that it was seen is on record. */
export async function authorOf(context: Context, row: OpinionRow): Promise<Said | null> {
  if (!(await mayKnowAuthor(context, row))) return null
  const whole = await context.loaders.whole(opinionStore, row.id)
  if (!whole?.authorSealed) return null
  const record = { action: 'opinionAuthor', outcome: 'done', subject: 'Opinion', targetId: row.id } as const
  await auditRead(context, auditBy(context, record))
  const { name, phone } = JSON.parse(context.services.keys.open(whole.authorSealed, `opinion author ${row.id}`)) as Said
  return { name, phone: phone && `${phone.slice(0, 3)}****${phone.slice(-4)}` }
}
type Said = { name: string | null; phone: string | null }

/** Whether somebody works on an opinion, and so may have it on paper. */
export const mayPrint = (context: Context, row: OpinionRow): Promise<boolean> => may(context, row, 'note')

/** How opinions are listed. */
export const opinionList: CaseList = { kind: opinionCase, pages: opinionPages, conditions: opinionConditions }

/** What of an opinion is for whom: notes of the office are for the office, whoever handles it reads their own. */
export const opinionView: CaseView<OpinionRow> = {
  kind: opinionCase,
  actorOf,
  reads: async (context, row, { visibility, accountId, action }) =>
    visibility !== 'internal' ||
    (await may(context, row, 'reveal')) ||
    ((action === 'urge' || accountId === context.viewer?.accountId) && (await may(context, row, 'note'))),
  knows: async (context, row, { personId }) => {
    if (!(await may(context, row, 'note'))) return false
    const isOfAuthor = personId !== null && personId === row.personId
    return !isOfAuthor || mayKnowAuthor(context, row)
  },
}

const Author = builder.objectRef<Said>('OpinionAuthor').implement({
  description: 'Who spoke, as far as they said.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: true, description: 'Name.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Telephone number, its middle hidden.' }),
  }),
})

const Proposal = builder.objectRef<{ unitId: string; grade: string; first: boolean }>('RoutingProposal').implement({
  description: 'Who is proposed to handle an opinion; a person decides.',
  fields: (t) => ({
    unit: t.field({
      type: Unit.ref,
      nullable: true,
      description: 'The unit.',
      resolve: ({ unitId }, _, { loaders }) => loaders.load(Unit.store, unitId),
    }),
    grade: t.field({
      type: enumOf(opinionGrades) as never,
      description: 'At which level.',
      resolve: ({ grade }) => grade as never,
    }),
    first: t.exposeBoolean('first', { description: 'Whether it is proposed because it received the opinion first (首接负责).' }),
  }),
})

export const Opinion = noun({
  name: 'Opinion',
  store: opinionStore,
  columns: [
    'number',
    'state',
    'since',
    'owner',
    'dueOn',
    'hardOn',
    'channel',
    'grade',
    'title',
    'text',
    'place',
    'latitude',
    'longitude',
    'satisfaction',
    'reply',
    'redacted',
  ],
  references: {
    site: { noun: () => Site, column: 'siteId', description: 'Where it was said.' },
    unit: { noun: () => Unit, column: 'unitId', description: 'Who handles it.' },
    category: { noun: () => OpinionCategory, column: 'categoryId', description: 'What it is about.' },
    mandate: { noun: () => Mandate, column: 'mandateId', description: 'The deputy to whom it was said.' },
  },
  fields: (t) => ({
    ...caseFields(opinionView, t),
    photos: t.field({
      type: [Attachment],
      description: 'Photos that came with it.',
      resolve: async (row, _, { loaders }) => (await loaders.batch(attachmentsOf, row.id)).map((file) => ({ file })),
    }),
    externalNumber: t.string({
      nullable: true,
      description: `${opinionStore.describe('externalNumber')} For that client, and for those who may know who spoke: whoever has the number may find there who it was.`,
      resolve: async (row, _, context) =>
        context.client || (await mayKnowAuthor(context, row))
          ? detailOf(context.loaders, opinionStore, row, 'externalNumber')
          : null,
    }),
    client: t.field({
      type: ApiClient.ref,
      nullable: true,
      description: opinionStore.describe('clientId'),
      resolve: async (row, _, { loaders }) => {
        const clientId = await detailOf(loaders, opinionStore, row, 'clientId')
        return clientId ? loaders.load(apiClientStore, clientId) : null
      },
    }),
    answers: t.field({
      type: [AnswerRef],
      description: 'What its author answered to the questions of the category that was chosen, for whoever reads the opinion.',
      resolve: answersOf,
    }),
    merged: t.int({
      description: 'How many opinions it answers, as a common issue.',
      resolve: (row, _, { loaders }) => loaders.batch(countsOfMerged, row.id),
    }),
    author: t.field({
      type: Author,
      nullable: true,
      complexity: { field: 50 },
      description: 'Who spoke; to see it is on record. Null where nothing was said of it, or the viewer is not to know.',
      resolve: (row, _, context) => authorOf(context, row),
    }),
    proposals: t.field({
      type: [Proposal],
      description:
        'Who is proposed to handle it, for those who assign: the unit that began to handle it first, unless it gave it back; then by the rules of the tenant, the nearest place first.',
      resolve: async (row, _, context) => {
        if (!row.categoryId || !(await may(context, row, 'classify'))) return []
        return context.loaders.batch(proposalsForOpinions, row.id)
      },
    }),
  }),
})

builder.objectField(Opinion.ref, 'into', (t) =>
  t.field({
    type: Opinion.ref,
    nullable: true,
    description: 'The common issue that answers it.',
    resolve: (row, _, { loaders }) => (row.intoId ? loaders.load(opinionStore, row.intoId) : null),
  }),
)

builder.objectField(Opinion.ref, 'mergedOpinions', (t) =>
  t.field({
    type: [Opinion.ref],
    description: 'The opinions that it answers, as a common issue, as far as the viewer may see them: the first hundred.',
    complexity: { field: 5, multiplier: 20 },
    resolve: async (row, _, { loaders }) => {
      const found = await loaders.batch(idsOfMerged, row.id)
      return (await Promise.all(found.map((id) => loaders.load(opinionStore, id)))).filter((one) => one !== null)
    },
  }),
)
