import { dayOf } from '@minhui/schema/rules/case-clock'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { listAccountsOfPeople, listHandlers } from '../cases/audience.store.ts'
import { ownerAt } from '../cases/case.store.ts'
import { actOn } from '../cases/case-act.ts'
import type { Act, Actor, CaseKind, StateWords } from '../cases/case-kind.ts'
import { notify } from '../notifications/notification.store.ts'
import { deliveryActs } from '../project-delivery/delivery-act.store.ts'
import { lightOf } from '../project-delivery/project-light.store.ts'
import { projectFiguresChange } from '../project-figures/project-figure.store.ts'
import { leavingPaper, mustBeAdvised, mustBeOffPaper } from './on-ballot.store.ts'
import {
  countsOfMerged,
  nextOrdinal,
  type ProjectFacts,
  type ProjectRow,
  projectHanding,
  projectStore,
  projectTimeline,
} from './project.store.ts'
import { type Delivery, projectWords, type Said } from './project-said.ts'
import { answerFeasibility, askUnit, assignUnits, endParts, listParts, mustLead, partsOf } from './project-unit.store.ts'

const word = (is: boolean | undefined) => (is ? 'yes' : 'no')

/** What the machine asks of a project beyond what is said, by the names of `when`; the row has its attributes. */
export const factsOf = ({ voted, congress = 'district', eligible }: Partial<ProjectFacts>) => ({
  voted: word(voted),
  eligible: word(eligible),
  congress,
})

/** Livelihood projects as a kind of case. */
export const projectCase: CaseKind<ProjectRow, Said> = {
  name: 'project',
  subject: 'Project',
  topic: 'project',
  store: projectStore as never,
  timeline: projectTimeline,
  handing: projectHanding,
  // A deputy is named, and a unit proposes with its papers.
  hidesAuthor: ({ proposerKind }) => proposerKind === 'citizen',
  counted: projectFiguresChange,
  facts: async (tx, row, { action, said }) => ({
    ...factsOf(row),
    ...(await deliveryActs.facts(tx, row, action)),
    unitIds: said.unitIds?.length ? said.unitIds : null,
    eligibility: said.eligibility?.length ? said.eligibility : null,
  }),
  partsOf: (row, actor) => ({ department_handler: partsOf(row, actor).map(({ part }) => part) }),
  isDone: deliveryActs.isDone,
  before: async (tx, row, act) => {
    const { action, actor, said } = act
    // A ballot decides on what is on its own paper.
    const isByBallot = actor.parties.includes('system')
    if (leavingPaper.has(action) && !isByBallot) await mustBeOffPaper(tx, row.id)
    await deliveryActs.before(tx, row, act)
    switch (action) {
      case 'askFeasibility':
        return askUnit(tx, row, said.unitId as string)
      case 'opine': {
        mustLead(row, actor)
        const { feasibility, text, costEstimate = null } = said
        return answerFeasibility(tx, row, { feasibility: feasibility as never, text: text as string, costEstimate })
      }
      case 'assign':
      case 'adopt':
        return beginDelivery(tx, row, said)
      case 'complete':
        return mustLead(row, actor)
      case 'select':
      case 'passOver':
      case 'inspect':
        if (isByBallot) return
        return mustBeAdvised(tx, row, action === 'inspect' ? 'inspection' : 'selection')
      case 'close':
        // By whatever procedure: what was never built is not written off as done.
        if (row.deliveredOn === null) throw new UserError('STATUS', 'id')
        return
      case 'withdraw': {
        // Those that say the same would be left with nothing.
        const [merged] = await countsOfMerged(tx, [row.id])
        if (merged && actor.parties.includes('author')) throw new UserError('IN_USE', 'id')
        return endParts(tx, row.id)
      }
      case 'merge':
      case 'pool':
      case 'reject':
        return endParts(tx, row.id)
    }
  },
  changes: async (tx, row, act, state) => {
    const own = {
      ...ownerAt(act.procedure.states[state]?.owner ?? null, row.siteId),
      ...(await changesOf(tx, row, act)),
      ...(await deliveryActs.changes(tx, row, act)),
    }
    return { ...own, ...(await lightOf(tx, { ...row, ...own, state }, act)) }
  },
  redact: async (tx, row, before, after) => {
    await deliveryActs.redact(tx, row.id, before, after)
    return row.decision === before ? { decision: after } : {}
  },
  after: async (tx, before, now, { action }, words) => {
    await tell(tx, before, now, words)
    await deliveryActs.tell(tx, now, action)
    return now
  },
}

/** Does something to a project (`cases/case-act.ts`). */
export const actOnProject = (tx: WriteTx, row: ProjectRow, action: string, actor: Actor, said: Said, now?: Date) =>
  actOn(projectCase, tx, row, action, actor, said, now)

async function beginDelivery(tx: WriteTx, row: ProjectRow, { unitIds = [], startsOn, finishOn }: Delivery): Promise<void> {
  if (startsOn && finishOn && finishOn < startsOn) throw new UserError('DATES_ORDER', 'finishOn')
  await assignUnits(tx, row, unitIds)
}

async function changesOf(tx: WriteTx, row: ProjectRow, { action, said, now }: Act<Said>): Promise<Partial<ProjectRow>> {
  switch (action) {
    case 'edit':
      return edited(said)
    case 'accept':
      return { published: said.published ?? true }
    case 'reject':
      return { published: said.published ?? true, rejection: said.reason ?? null, decision: said.text ?? null, ordinal: null }
    case 'pool':
      return { decision: said.text ?? null, ordinal: null, unitId: null }
    case 'takeUp':
      // What was said of another year is said anew.
      return { year: said.year as number, eligibility: [], decision: null, ordinal: null }
    case 'merge':
      return { intoId: said.intoId as string }
    case 'examine':
      return { eligibility: said.eligibility ?? [] }
    case 'askFeasibility':
      return { unitId: said.unitId as string }
    case 'opine':
      return { feasibility: said.feasibility ?? null, ...(said.costEstimate != null && { costEstimate: said.costEstimate }) }
    case 'approve':
      return { published: true, ordinal: await nextOrdinal(tx, row) }
    case 'assign':
    case 'adopt':
      return { ...delivery(said), startsOn: said.startsOn ?? dayOf(now) }
    case 'complete':
      return { percent: 100 }
    case 'inspect':
      return { inspection: said.inspection ?? null, inspectedOn: dayOf(now) }
    default:
      return {}
  }
}

function edited({ words, categoryId, ordinal, ...said }: Said): Partial<ProjectRow> {
  const own = Object.fromEntries(
    projectWords.filter((key) => key !== 'text' && said[key] !== undefined).map((key) => [key, said[key]]),
  )
  return {
    ...own,
    ...(words !== undefined && { text: words }),
    ...(categoryId !== undefined && { categoryId }),
    ...(ordinal !== undefined && { ordinal }),
  }
}

const delivery = ({
  unitIds,
  leaderId,
  groupId,
  budget,
  startsOn,
  finishOn,
  reportEvery,
  published,
}: Said): Partial<ProjectRow> => ({
  unitId: unitIds?.[0] ?? null,
  leaderId: leaderId ?? null,
  groupId: groupId ?? null,
  budget: budget ?? null,
  startsOn: startsOn ?? null,
  finishOn: finishOn ?? null,
  published: published ?? true,
  ...(reportEvery && { reportEvery }),
})

async function tell(tx: WriteTx, before: ProjectRow, now: ProjectRow, words: StateWords): Promise<void> {
  if (before.state === now.state) return
  const about = { subject: 'Project', targetId: now.id }
  if (now.proposerId) {
    const accountIds = await listAccountsOfPeople(tx, [now.proposerId])
    await notify(tx, { event: 'project_moved', accountIds, parameters: { number: now.number, ...words }, about })
  }
  if (now.owner !== 'department_handler') return
  for (const { unitId } of await listParts(tx, now.id)) {
    const parameters = { number: now.number, dueOn: now.dueOn ?? '' }
    await notify(tx, { event: 'project_assigned', accountIds: await listHandlers(tx, unitId), parameters, about })
  }
}
