import type { Action } from '@minhui/schema/access/vocabulary'
import { dayOf } from '@minhui/schema/rules/case-clock'
import type { Party } from '@minhui/schema/rules/case-procedure'
import type { EligibilityAnswer } from '@minhui/schema/tables/project'
import type { Context } from '../../context.ts'
import { auditBy, auditRead } from '../../graphql/audit.ts'
import { builder } from '../../graphql/builder.ts'
import { type Noun, noun, part } from '../../graphql/noun.ts'
import { peopleOf, rolesOn, unitsOf } from '../../viewer.ts'
import { type CaseView, caseFields, mayOn, procedureOf } from '../cases/case.type.ts'
import type { Actor } from '../cases/case-kind.ts'
import type { CaseList } from '../cases/case-list.type.ts'
import { wordsOfReason } from '../cases/reason.type.ts'
import { CongressBody } from '../congress-bodies/congress-body.type.ts'
import { DeputyGroup } from '../deputy-groups/deputy-group.type.ts'
import { attachmentsOf } from '../files/attachment.store.ts'
import { Attachment } from '../files/attachment.type.ts'
import { Mandate } from '../mandates/mandate.type.ts'
import { Opinion } from '../opinions/opinion.type.ts'
import { personStore } from '../people/person.store.ts'
import { Person } from '../people/person.type.ts'
import { Site } from '../sites/site.type.ts'
import { Suggestion } from '../suggestions/suggestion.type.ts'
import { Unit } from '../units/unit.type.ts'
import { countsOfMerged, type ProjectRow, projectCategoryStore, projectPages, projectStore } from './project.store.ts'
import { factsOf, projectCase } from './project-act.ts'
import { isOpen, projectCallStore } from './project-call.store.ts'
import { projectConditions } from './project-filter.store.ts'
import { projectUnitStore, unitsOfProjects } from './project-unit.store.ts'

export const ProjectCategory = noun({
  name: 'ProjectCategory',
  store: projectCategoryStore,
  columns: ['code', 'name', 'nameEn', 'voted', 'ordinal', 'status'],
})

type Viewing = Pick<Context, 'viewer'>

/** Whether the viewer has proposed a project themselves, as a citizen or a deputy. */
const isProposer = ({ viewer }: Viewing, { proposerKind, proposerId }: ProjectRow): boolean =>
  (proposerKind === 'citizen' || proposerKind === 'deputy') && proposerId !== null && peopleOf(viewer).includes(proposerId)

/** Whether the viewer acts for the unit that proposed a project, which has its attributes. */
const isOfProposer = ({ viewer }: Viewing, row: ProjectRow): boolean =>
  row.proposerUnitAncestorIds?.some((id) => unitsOf(viewer).includes(id)) ?? false

/** Whether a project is the viewer's own, or their unit's. */
export const isAuthor = (context: Viewing, row: ProjectRow): boolean => isProposer(context, row) || isOfProposer(context, row)

/** Whether the viewer is the citizen who proposed it, which nobody learns by what they do. */
export const actsAsCitizen = (context: Viewing, row: ProjectRow): boolean =>
  row.proposerKind === 'citizen' && isProposer(context, row)

/** As what the viewer does this to a project, which has its attributes; no citizen and no deputy decides on their own. */
function partiesOf(context: Viewing, row: ProjectRow, action: string): Party[] {
  if (isProposer(context, row)) return ['author']
  const roles = rolesOn(context.viewer, action, 'Project', row)
  return isOfProposer(context, row) && roles.includes('department_handler') ? [...roles, 'author'] : roles
}

/**
 * Who does this to a project: the viewer, as what they are to it, and for the units of their roles. A citizen acts on the own
 * proposal as the person who made it, and without an account, so that what they do tells no more than the proposal itself.
 */
export function actorOf(context: Viewing, row: ProjectRow, action: string): Actor {
  const isCitizen = actsAsCitizen(context, row)
  return {
    accountId: isCitizen ? null : (context.viewer?.accountId ?? null),
    personId: isCitizen ? row.proposerId : (peopleOf(context.viewer)[0] ?? null),
    parties: partiesOf(context, row, action),
    unitIds: unitsOf(context.viewer),
  }
}

/** How projects are listed. */
export const projectList: CaseList = { kind: projectCase, pages: projectPages, conditions: projectConditions }

/** Whether the viewer may do something to this very project. */
export const may = (context: Context, row: ProjectRow, action: Action) => mayOn(context, projectStore as never, row, action)

async function isOwn(context: Context, row: ProjectRow): Promise<boolean> {
  const known = (await context.loaders.withAttributes(projectStore as never, row.id)) as ProjectRow | null
  return known !== null && isAuthor(context, known)
}

/** Whether the viewer works on a project, or has proposed it: the public reads what is published of it. */
const isInside = async (context: Context, row: ProjectRow) => (await isOwn(context, row)) || (await may(context, row, 'note'))

/** Who may learn which citizen proposed it: that citizen, and the office. */
const mayKnowProposer = async (context: Context, row: ProjectRow) =>
  (row.proposerKind !== 'citizen' && (await isInside(context, row))) ||
  (await isOwn(context, row)) ||
  (await may(context, row, 'reveal'))

/** What of a project is for whom: notes of the office are for the office, whoever handles it reads their own. */
export const projectView: CaseView<ProjectRow> = {
  kind: projectCase,
  actorOf,
  facts: factsOf,
  reads: async (context, row, { visibility, accountId, action }) => {
    if (visibility === 'public') return true
    if (visibility === 'parties') return isInside(context, row)
    if (!(await may(context, row, 'note')) || isProposer(context, row)) return false
    return action === 'urge' || accountId === context.viewer?.accountId || may(context, row, 'reveal')
  },
  knows: async (context, row, { personId }) =>
    personId !== null && personId === row.proposerId ? mayKnowProposer(context, row) : may(context, row, 'note'),
}

const ProjectUnit = part({
  name: 'ProjectUnit',
  store: projectUnitStore,
  columns: ['part', 'status', 'feasibility', 'text', 'costEstimate', 'answeredOn'],
  references: { unit: { noun: () => Unit, column: 'unitId', description: 'The unit.' } },
})

const ProjectEligibility = builder.objectRef<EligibilityAnswer>('ProjectEligibility').implement({
  description: 'Whether a project keeps a condition, in the words that the condition had then.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Business key of the condition.' }),
    name: t.exposeString('name', { description: 'The condition.' }),
    met: t.exposeBoolean('met', { description: 'Whether it is kept.' }),
    note: t.exposeString('note', { nullable: true, description: 'Why.' }),
  }),
})

/** States in which it is still being found out whether a project is eligible: the public learns what came of it. */
const undecided = new Set(['proposed', 'screening', 'feasibility'])

export const Project: Noun<typeof projectStore.table> = noun({
  name: 'Project',
  store: projectStore,
  hidesActor: (context, row) => actsAsCitizen(context, row),
  columns: [
    'number',
    'state',
    'since',
    'owner',
    'dueOn',
    'hardOn',
    'year',
    'proposerKind',
    'title',
    'text',
    'place',
    'latitude',
    'longitude',
    'costEstimate',
    'beneficiaries',
    'beneficiaryCount',
    'goal',
    'likes',
    'published',
    'redacted',
    'rejection',
    'decision',
    'ordinal',
    'budget',
    'spent',
    'percent',
    'startsOn',
    'finishOn',
    'reportEvery',
    'light',
    'reportDueOn',
    'deliveredOn',
    'inspection',
    'inspectedOn',
  ],
  references: {
    body: { noun: () => CongressBody, column: 'bodyId', description: 'The congress whose project it is.' },
    site: { noun: () => Site, column: 'siteId', description: 'The site whose office works on it; null: the district does.' },
    unit: { noun: () => Unit, column: 'unitId', description: 'The unit that was asked, or that leads its delivery.' },
    call: { noun: () => ProjectCall, column: 'callId', description: 'The call for which it was proposed.' },
    category: { noun: () => ProjectCategory, column: 'categoryId', description: 'Of what kind it is.' },
    mandate: { noun: () => Mandate, column: 'mandateId', description: 'The deputy who proposed it.' },
    proposerUnit: { noun: () => Unit, column: 'proposerUnitId', description: 'The unit that proposed it.' },
    opinion: {
      noun: () => Opinion,
      column: 'opinionId',
      description: "The citizen's opinion that it came from, for who may read that.",
    },
    suggestion: {
      noun: () => Suggestion,
      column: 'suggestionId',
      description: "The deputy's suggestion that it came from, likewise.",
    },
    leader: { noun: () => Person, column: 'leaderId', description: 'The leader who is responsible for its delivery.' },
    group: { noun: () => DeputyGroup, column: 'groupId', description: 'The group of deputies that supervises its delivery.' },
  },
  fields: (t) => ({
    ...caseFields(projectView, t),
    rejectionName: t.string({
      nullable: true,
      description: 'Why it was not taken, in words.',
      resolve: async (row, _, context) => {
        const procedure = row.rejection === null ? null : await procedureOf(context, row)
        return procedure && wordsOfReason('project', procedure, { action: 'reject', reason: row.rejection }, context)
      },
    }),
    attachments: t.field({
      type: [Attachment],
      description: 'Files that were put to it.',
      resolve: async (row, _, { loaders }) => (await loaders.batch(attachmentsOf, row.id)).map((file) => ({ file })),
    }),
    eligibility: t.field({
      type: [ProjectEligibility],
      description: 'Whether it keeps the conditions of the tenant; for the public once it was screened.',
      resolve: async (row, _, context) => {
        if (undecided.has(row.state) && !(await isInside(context, row))) return []
        return row.eligibility ?? (await context.loaders.whole(projectStore, row.id))?.eligibility ?? []
      },
    }),
    units: t.field({
      type: [ProjectUnit.ref],
      description:
        'The units that have a part in it; for those who work on it also what they said, and those that were only asked.',
      resolve: async (row, _, context) => {
        const list = (await context.loaders.batch(unitsOfProjects, row.id)).filter(({ status }) => status === 'active')
        if (await may(context, row, 'note')) return list
        const silent = { feasibility: null, text: null, costEstimate: null, answeredOn: null }
        return list.filter((one) => one.part !== 'feasibility').map((one) => ({ ...one, ...silent }))
      },
    }),
    merged: t.int({
      description: 'How many proposals were merged into it.',
      resolve: (row, _, { loaders }) => loaders.batch(countsOfMerged, row.id),
    }),
    proposer: t.field({
      type: Person.ref,
      nullable: true,
      complexity: { field: 50 },
      description:
        'The person who proposed it, for the office and for themselves; that it is seen who the citizen was is on record.',
      resolve: async (row, _, context) => {
        if (!row.proposerId || !(await mayKnowProposer(context, row))) return null
        if (row.proposerKind === 'citizen' && !(await isOwn(context, row)))
          await auditRead(
            context,
            auditBy(context, { action: 'projectProposer', outcome: 'done', subject: 'Project', targetId: row.id }),
          )
        return context.loaders.load(personStore, row.proposerId)
      },
    }),
  }),
})

builder.objectField(Project.ref, 'into', (t) =>
  t.field({
    type: Project.ref,
    nullable: true,
    description: 'The project that it was merged into.',
    resolve: (row, _, { loaders }) => (row.intoId ? loaders.load(projectStore, row.intoId) : null),
  }),
)

export const ProjectCall: Noun<typeof projectCallStore.table> = noun({
  name: 'ProjectCall',
  store: projectCallStore,
  columns: ['year', 'title', 'text', 'opensOn', 'closesOn', 'status'],
  fields: (t) => ({
    open: t.boolean({
      description: 'Whether something can be proposed for it today.',
      resolve: (row) => isOpen(row, dayOf(new Date())),
    }),
  }),
  references: {
    body: { noun: () => CongressBody, column: 'bodyId', description: 'The congress that calls.' },
    site: {
      noun: () => Site,
      column: 'siteId',
      description: 'The site whose office works on what comes; null: the district does.',
    },
  },
})
