import { projectProposers } from '@minhui/schema/rules/project-procedure'
import { absent, choice, id } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { peopleOf } from '../../viewer.ts'
import { submissionHashOf, submissionKey } from '../files/photo.type.ts'
import { limit } from '../sign-in/field.type.ts'
import { beginProject, congressOf } from './begin-project.store.ts'
import { type ProjectRow, projectStore } from './project.store.ts'
import { actorOf, Project } from './project.type.ts'
import { actOnProject } from './project-act.ts'
import { checkPoint, deliveryInput, fileIds, published, words, year } from './project-input.ts'
import { placeOf, proposerOf } from './project-proposer.ts'
import { checkSources } from './project-source.ts'
import { checkDelivery } from './project-unit.store.ts'

const sources = {
  opinionId: absent(id('Opinion', "The citizen's opinion that it comes from, which the viewer works on; who spoke stays there.")),
  suggestionId: absent(
    id('Suggestion', "The deputy's suggestion that it comes from, which the viewer works on, or has made or signed."),
  ),
}
const siteId = absent(id('Site', 'The site whose office works on it, of a town or a street; left out: the district does.'))
const categoryId = id('ProjectCategory', 'Of what kind it is.')

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
  submissionKey: absent({
    ...submissionKey,
    description: 'The key for which photos were sent with `photoCreate`, where there are some; a citizen sends pictures alone.',
  }),
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
    const { at, ...proposer } = await proposerOf(tx, context, input)
    const place = await placeOf(work, input, at)
    await checkSources(work, input)
    const sender = {
      accountId: context.viewer?.accountId ?? null,
      submissionHash: input.submissionKey && submissionHashOf(context, input.submissionKey),
      personId: proposer.proposerId,
      fileIds: input.fileIds,
    }
    // The unit that proposes it is not the one that is to deliver it.
    return beginProject(tx, { ...input, unitId: null, ...place, ...proposer }, true, sender)
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
    return actOnProject(tx, row, 'adopt', actorOf(context, row, 'adopt'), delivery)
  },
})
