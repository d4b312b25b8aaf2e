import { type Party, type Procedure, type Reasons, type Transition, within } from './case-procedure.ts'
import { deliveryNumbers, deliveryTransitions } from './project-delivery-procedure.ts'

const words = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const office: Party[] = ['office_admin', 'district_admin']

/** Who proposes a project: a citizen, who is never named in public; a deputy; a unit; the office, also for what others told it. */
export const projectProposers = ['citizen', 'deputy', 'unit', 'office'] as const
/** Why a project is not taken (DOMAIN 3.5): it has to be inclusive, basic and for the public welfare, paid by this level, and done in time. */
const rejections: Reasons = {
  not_inclusive: words('不具普惠性', 'Not for everybody'),
  not_basic: words('不属基础性事项', 'Not basic'),
  not_public_welfare: words('不属公益性事项', 'Not for the public welfare'),
  other_level: words('不属本级财政承担', 'Paid by another level'),
  not_in_time: words('年内不能完成', 'Not within the year'),
  cost: words('费用过高', 'Too dear'),
  infeasible: words('不具备实施条件', 'Not feasible'),
  planned_already: words('已列入其他计划', 'Planned already'),
  out_of_scope: words('不在征集范围', 'Out of scope'),
  no_content: words('内容不明确', 'Not clear'),
}
/** What a unit says of whether a project can be done: as it is, under conditions, or not. */
export const projectFeasibilities = ['feasible', 'conditional', 'infeasible'] as const
/** A unit's part in a project: asked whether it can be done, leading its delivery, or assisting. */
export const projectUnitParts = ['feasibility', 'lead', 'co'] as const

/** Where a proposal may still be taken back by whoever made it. */
const fresh = ['proposed', 'screening', 'feasibility']
/** Where somebody of the congress or of its units works on a project. */
const worked = [...fresh, 'reviewing', 'candidate', 'selected', 'delivering', 'delivered', 'inspected', 'rectifying']
/** Where a project has ended for good: what it came from may become another one. */
export const projectEnds = ['closed', 'not_taken', 'merged', 'withdrawn'] as const
/** Where the pool, the ballot or the bin waits: nobody's time runs. */
const kept = ['pooled', 'not_selected']

/** Street deputies are no congress and their ballot only advises: the office decides after it, and says why. */
const ofStreet = { by: office, when: { congress: ['street'] }, needs: ['text'] }

/** What a test leads to. What is still being built is graded and goes on: only what was delivered can have passed. */
const testedBy = ({ when, ...who }: Pick<Transition, 'by' | 'when' | 'needs'>): Transition[] => {
  const tested = { action: 'inspect', ...who, visibility: 'public' as const }
  const from = ['delivered', 'inspected', 'rectifying']
  return [
    ...within(['delivering'], { ...tested, ...(when && { when }) }),
    { ...tested, from, to: 'inspected', when: { ...when, inspection: ['satisfied', 'basically_satisfied'] } },
    { ...tested, from, to: 'rectifying', when: { ...when, inspection: ['dissatisfied'] }, restarts: true },
  ]
}

/**
 * How livelihood projects go unless a tenant says otherwise (DOMAIN 3.5): the masses order, deputies choose, government
 * pays, congress inspects. What is pooled waits over the years for nobody. Only a ballot selects, and only a ballot tests
 * what was put to the vote; an item of a category that is not put to the vote is delivered from the start. A town has no
 * standing committee: its own office, which is that of its presidium, reviews. Nor has a street, whose deputies advise by
 * ballot: its office then decides. A call lasts thirty days.
 */
export const projectProcedure: Procedure = {
  initial: 'proposed',
  numbers: { callDays: 30, ...deliveryNumbers },
  states: {
    proposed: { name: words('已提出', 'Proposed'), owner: 'office_admin', clock: { name: 'accept', workingDays: 5 } },
    screening: { name: words('初审筛选', 'Being screened'), owner: 'office_admin', clock: { name: 'screen', workingDays: 20 } },
    feasibility: {
      name: words('可行性论证', 'Feasibility asked'),
      owner: 'department_handler',
      clock: { name: 'feasibility', workingDays: 10 },
      pauses: ['screen'],
    },
    pooled: { name: words('储备库', 'In the reserve pool'), owner: null },
    reviewing: {
      name: words('常委会审议', 'Before the standing committee'),
      owner: 'supervisor',
      clock: { name: 'review', months: 2 },
    },
    candidate: { name: words('候选项目', 'Candidate'), owner: 'office_admin', clock: { name: 'ballot', months: 6 } },
    selected: {
      name: words('票决入选', 'Selected by ballot'),
      owner: 'office_admin',
      clock: { name: 'assign', workingDays: 20 },
    },
    not_selected: { name: words('票决未入选', 'Not selected'), owner: null },
    delivering: { name: words('实施中', 'Being delivered'), owner: 'department_handler', clock: { name: 'deliver', months: 12 } },
    delivered: { name: words('已完工', 'Delivered'), owner: 'supervisor', clock: { name: 'inspect', months: 6 } },
    inspected: { name: words('已测评', 'Inspected'), owner: 'supervisor', clock: { name: 'close', workingDays: 20 } },
    rectifying: { name: words('整改中', 'Being rectified'), owner: 'department_handler', clock: { name: 'rectify', months: 3 } },
    closed: { name: words('已销号', 'Written off'), owner: null },
    not_taken: { name: words('未采纳', 'Not taken'), owner: null },
    merged: { name: words('已合并', 'Merged'), owner: null },
    withdrawn: { name: words('已撤回', 'Withdrawn'), owner: null },
  },
  reasons: { reject: rejections },
  transitions: [
    ...within(['proposed'], { action: 'edit', by: ['author', ...office], visibility: 'parties' }),
    ...within(['screening', 'pooled', 'candidate'], { action: 'edit', by: office, visibility: 'parties' }),
    { action: 'accept', from: ['proposed'], to: 'screening', by: office, visibility: 'public' },
    {
      action: 'adopt',
      from: ['proposed'],
      to: 'delivering',
      by: [...office, 'supervisor'],
      when: { voted: ['no'] },
      needs: ['unitIds', 'finishOn'],
      until: 'finishOn',
      visibility: 'public',
    },
    {
      action: 'reject',
      from: ['proposed', 'screening'],
      to: 'not_taken',
      by: office,
      needs: ['reason', 'text'],
      reasons: Object.keys(rejections),
      visibility: 'public',
    },
    {
      action: 'reject',
      from: ['reviewing'],
      to: 'not_taken',
      by: ['supervisor'],
      needs: ['reason', 'text'],
      reasons: Object.keys(rejections),
      visibility: 'public',
    },
    { action: 'merge', from: ['proposed', 'screening'], to: 'merged', by: office, needs: ['intoId'], visibility: 'public' },
    ...within(['screening'], { action: 'examine', by: office, needs: ['eligibility'], visibility: 'parties' }),
    {
      action: 'askFeasibility',
      from: ['screening'],
      to: 'feasibility',
      by: office,
      needs: ['unitId'],
      visibility: 'parties',
    },
    {
      action: 'opine',
      from: ['feasibility'],
      to: 'screening',
      by: ['department_handler'],
      parts: ['feasibility'],
      needs: ['feasibility', 'text'],
      visibility: 'parties',
    },
    {
      action: 'lapse',
      from: ['feasibility'],
      to: 'screening',
      by: ['system'],
      onOverdue: 'feasibility',
      visibility: 'internal',
    },
    {
      action: 'pool',
      from: ['screening', 'candidate', 'not_selected'],
      to: 'pooled',
      by: office,
      needs: ['text'],
      visibility: 'public',
    },
    { action: 'pool', from: ['reviewing'], to: 'pooled', by: ['supervisor'], needs: ['text'], visibility: 'public' },
    { action: 'takeUp', from: ['pooled'], to: 'screening', by: office, needs: ['year'], restarts: true, visibility: 'public' },
    { action: 'submit', from: ['screening'], to: 'reviewing', by: office, when: { eligible: ['yes'] }, visibility: 'public' },
    { action: 'sendBack', from: ['reviewing'], to: 'screening', by: ['supervisor'], needs: ['text'], visibility: 'parties' },
    {
      action: 'approve',
      from: ['reviewing'],
      to: 'candidate',
      by: ['supervisor', 'office_admin'],
      when: { congress: ['town', 'street'] },
      visibility: 'public',
    },
    {
      action: 'approve',
      from: ['reviewing'],
      to: 'candidate',
      by: ['supervisor'],
      visibility: 'public',
    },
    { action: 'select', from: ['candidate'], to: 'selected', ...ofStreet, visibility: 'public' },
    { action: 'select', from: ['candidate'], to: 'selected', by: ['system'], visibility: 'public' },
    { action: 'passOver', from: ['candidate'], to: 'not_selected', ...ofStreet, visibility: 'public' },
    { action: 'passOver', from: ['candidate'], to: 'not_selected', by: ['system'], visibility: 'public' },
    {
      action: 'assign',
      from: ['selected'],
      to: 'delivering',
      by: office,
      needs: ['unitIds', 'finishOn'],
      until: 'finishOn',
      visibility: 'public',
    },
    {
      action: 'complete',
      from: ['delivering'],
      to: 'delivered',
      by: ['department_handler'],
      parts: ['lead'],
      needs: ['text'],
      visibility: 'public',
    },
    {
      action: 'complete',
      from: ['rectifying'],
      to: 'inspected',
      by: ['department_handler'],
      parts: ['lead'],
      needs: ['text'],
      visibility: 'public',
    },
    ...testedBy(ofStreet),
    ...testedBy({ by: ['system'] }),
    {
      action: 'rectify',
      from: ['delivered', 'inspected'],
      to: 'rectifying',
      by: ['supervisor'],
      needs: ['text'],
      restarts: true,
      visibility: 'public',
    },
    { action: 'close', from: ['delivered'], to: 'closed', by: ['supervisor'], when: { voted: ['no'] }, visibility: 'public' },
    { action: 'close', from: ['inspected'], to: 'closed', by: ['supervisor'], visibility: 'public' },
    { action: 'withdraw', from: fresh, to: 'withdrawn', by: ['author'], visibility: 'public' },
    {
      action: 'withdraw',
      from: ['delivering'],
      to: 'withdrawn',
      by: office,
      when: { voted: ['no'] },
      needs: ['text'],
      visibility: 'public',
    },
    ...within([...worked, ...kept], {
      action: 'note',
      by: [...office, 'supervisor', 'department_handler'],
      needs: ['text'],
      visibility: 'internal',
    }),
    ...deliveryTransitions,
  ],
}
