import { dayOf } from '@minhui/schema/rules/case-clock'
import { projectProposers } from '@minhui/schema/rules/project-procedure'
import { ForbiddenError } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { absent, choice, type InputFields, type InputOf, id } from '../../graphql/input.ts'
import { mutation, type Work } from '../../graphql/mutation.ts'
import { peopleOf } from '../../viewer.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { opinionStore, siteOfMandate } from '../opinions/opinion.store.ts'
import { partiesOf as partiesOfOpinion } from '../opinions/opinion.type.ts'
import { limit } from '../sign-in/field.type.ts'
import { suggestionStore } from '../suggestions/suggestion.store.ts'
import { beginProject, congressOf } from './begin-project.store.ts'
import { type ProjectRow, projectStore } from './project.store.ts'
import { actorOf, Project, unitIdsOf } from './project.type.ts'
import { actOnProject } from './project-act.ts'
import { isOpen, projectCallStore } from './project-call.store.ts'
import { checkDelivery, checkPoint, deliveryInput, fileIds, published, words, year } from './project-input.ts'

const sources = {
  opinionId: absent(id('Opinion', "The citizen's opinion that it comes from, which the viewer works on; who spoke stays there.")),
  suggestionId: absent(id('Suggestion', "The deputy's suggestion that it comes from, which the viewer may read.")),
}
const siteId = absent(id('Site', 'The site whose office works on it, of a town or a street; left out: the district does.'))
const categoryId = id('ProjectCategory', 'Of what kind it is.')

/** Throws unless the viewer may make a project of what somebody else has said; nobody does of what they said themselves. */
async function checkSources<F extends InputFields>(
  { tx, permit, context }: Work<F>,
  { opinionId, suggestionId }: { opinionId?: string | undefined; suggestionId?: string | undefined },
): Promise<void> {
  if (opinionId) {
    const [opinion] = await opinionStore.findWithAttributes(tx, [opinionId])
    permit('read', 'Opinion', opinion, 'opinionId')
    if (opinion && partiesOfOpinion(context, opinion).includes('author')) throw new ForbiddenError()
  }
  if (suggestionId) {
    const [suggestion] = await suggestionStore.findWithAttributes(tx, [suggestionId])
    permit('read', 'Suggestion', suggestion, 'suggestionId')
  }
}

const proposal = {
  proposerKind: choice(projectProposers, 'As whom the viewer proposes it.'),
  callId: absent(
    id('ProjectCall', 'The call, which is open; a citizen needs one. The office enters also what came in time by other ways.'),
  ),
  bodyId: absent(id('CongressBody', 'The congress, where no call is named.')),
  year: absent({ ...year, description: 'The year in which it is to be delivered, where no call is named.' }),
  siteId,
  categoryId,
  mandateId: absent(id('Mandate', 'The mandate by which a deputy proposes it.')),
  unitId: absent(id('Unit', 'The unit that proposes it; for whoever works for several of them.')),
  ...words,
  ...sources,
  fileIds,
}
type Proposal = InputOf<typeof proposal>

const offices = ['station_keeper', 'office_admin', 'district_admin', 'supervisor']

/** Who proposes, by the roles of the viewer. Throws user errors. */
async function proposerOf(tx: WriteTx, { viewer }: Context, { proposerKind: kind, mandateId, unitId }: Proposal) {
  const none = { proposerId: null, mandateId: null, proposerUnitId: null }
  const refused = new UserError('FORBIDDEN', 'proposerKind')
  const memberships = viewer?.memberships ?? []
  if (kind === 'citizen') {
    const proposerId = memberships.find(({ base }) => base === 'citizen')?.personId
    if (!proposerId) throw refused
    return { ...none, proposerId }
  }
  if (kind === 'deputy') {
    if (!mandateId) throw new UserError('REQUIRED', 'mandateId')
    const [mandate] = await mandateStore.findByIds(tx, [mandateId])
    if (!mandate || !peopleOf(viewer).includes(mandate.personId)) throw new UserError('NOT_FOUND', 'mandateId')
    if (mandate.status !== 'active') throw new UserError('STATUS', 'mandateId')
    return { ...none, proposerId: mandate.personId, mandateId, bodyId: mandate.bodyId }
  }
  if (kind === 'unit') {
    const own = unitIdsOf({ viewer })
    if (own.length === 0) throw refused
    if (!unitId && own.length > 1) throw new UserError('REQUIRED', 'unitId')
    const proposerUnitId = unitId ?? (own[0] as string)
    if (!own.includes(proposerUnitId)) throw new UserError('NOT_FOUND', 'unitId')
    return { ...none, proposerUnitId }
  }
  const membership = memberships.find(({ base }) => offices.includes(base))
  if (!membership) throw refused
  return { ...none, proposerId: membership.personId }
}

/** For which congress and year, and at whose office. Throws user errors. */
async function placeOf<F extends InputFields>(
  { tx, permit }: Work<F>,
  given: Proposal,
  of: { bodyId?: string; mandateId: string | null },
) {
  const { callId, proposerKind } = given
  if (!callId && proposerKind === 'citizen') throw new UserError('REQUIRED', 'callId')
  const [found] = callId ? await projectCallStore.findWithAttributes(tx, [callId]) : []
  const call = callId ? permit('read', 'ProjectCall', found, 'callId') : null
  if (call && !isOpen(call, dayOf(new Date())) && (proposerKind !== 'office' || call.status !== 'published'))
    throw new UserError('CALL_CLOSED', 'callId')
  const bodyId = call?.bodyId ?? given.bodyId ?? of.bodyId
  if (!bodyId) throw new UserError('REQUIRED', 'bodyId')
  if (given.bodyId && given.bodyId !== bodyId) throw new UserError('BODY_MISMATCH', 'bodyId')
  const inYear = call?.year ?? given.year
  if (!inYear) throw new UserError('REQUIRED', 'year')
  const named = call ? call.siteId : proposerKind === 'office' ? (given.siteId ?? null) : null
  const { isLocal } = await congressOf(tx, bodyId, named)
  const atDeputy = isLocal && !call && of.mandateId ? await siteOfMandate(tx, of.mandateId) : null
  return { callId: callId ?? null, bodyId, year: inYear, siteId: named ?? atDeputy }
}

mutation({
  name: 'projectPropose',
  description:
    'Proposes a livelihood project: as a citizen while a call is open, as a deputy in office, as a unit, or as the office; of its own, or out of an opinion or a suggestion.',
  access: { action: 'create', subject: 'Project' },
  creates: true,
  input: proposal,
  payload: { field: 'project', noun: Project },
  before: async (_input, context) => {
    // The office enters what many have said.
    const { ability, viewer } = context
    if (viewer && !ability.can('accept', 'Project')) await limit(context, 'proposalPerAccount', viewer.accountId, 'title')
  },
  work: async (work) => {
    const { tx, input, permit, context } = work
    permit('create', 'Project', {})
    checkPoint(input)
    const { bodyId: ownBody, ...proposer } = { bodyId: undefined, ...(await proposerOf(tx, context, input)) }
    const place = await placeOf(work, input, { ...(ownBody && { bodyId: ownBody }), mandateId: proposer.mandateId })
    await checkSources(work, input)
    const { mandateId: _m, unitId: _u, fileIds: files, ...said } = input
    const sender = { accountId: context.viewer?.accountId ?? null, personId: proposer.proposerId, fileIds: files }
    return beginProject(
      tx,
      { ...(said as typeof said & Pick<ProjectRow, 'title'>), ...place, ...proposer } as never,
      true,
      sender,
    )
  },
})

mutation({
  name: 'projectCreate',
  description:
    'Creates an item that is not put to the vote (investment, business environment, lake treatment …): it is delivered, and supervised, from the start.',
  access: { action: 'adopt', subject: 'Project' },
  creates: true,
  input: {
    bodyId: id('CongressBody', 'The congress that supervises it.'),
    year,
    siteId,
    categoryId,
    ...words,
    ...deliveryInput,
    published,
    ...sources,
    fileIds,
  },
  payload: { field: 'project', noun: Project },
  work: async (work) => {
    const { tx, input, take, context } = work
    checkPoint(input)
    const {
      unitIds,
      leaderId,
      groupId,
      budget,
      startsOn,
      finishOn,
      reportEvery,
      published: isPublished,
      fileIds: files,
      ...said
    } = input
    await congressOf(tx, said.bodyId, said.siteId ?? null)
    await checkSources(work, said)
    await checkDelivery(tx, { leaderId, groupId })
    const personId = peopleOf(context.viewer)[0] ?? null
    const sender = { accountId: context.viewer?.accountId ?? null, personId, fileIds: files }
    const begun = await beginProject(tx, { ...said, proposerKind: 'office', proposerId: personId } as never, false, sender)
    const row = (await take(projectStore, 'adopt', begun.id, 'siteId')) as ProjectRow
    const delivery = { unitIds, leaderId, groupId, budget, startsOn, finishOn, reportEvery, published: isPublished }
    return actOnProject(tx, row, 'adopt', actorOf(context, row), delivery)
  },
})
