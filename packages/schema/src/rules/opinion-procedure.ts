import { type Party, type Procedure, type Reasons, type Transition, within } from './case-procedure.ts'

const words = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const office: Party[] = ['office_admin', 'district_admin']
const receivers: Party[] = ['station_keeper', ...office]

/** Why an opinion is not taken up (DOMAIN 3.3): where to go instead is said beside it. */
const rejections: Reasons = {
  out_of_scope: words('不属于受理范围', 'Out of scope'),
  in_litigation: words('已进入诉讼', 'In litigation'),
  petition_channel: words('应通过信访渠道', 'For the petition channel'),
  personal_dispute: words('个人纠纷', 'Personal dispute'),
  no_content: words('内容不明确', 'Not clear'),
  duplicate: words('重复反映', 'Said before'),
}
/** Why a unit gives an opinion back. */
const returns: Reasons = {
  not_competent: words('不属于本单位职责', 'Not competent'),
  other_unit_leads: words('应由其他单位主办', 'Another unit leads'),
  not_enough_information: words('信息不足', 'Not enough information'),
}
/** How content somebody is. */
export const satisfactions = ['satisfied', 'basically_satisfied', 'dissatisfied'] as const

/** States of a case that is not at its end and that its author may still take back. */
const open = [
  'submitted',
  'accepted',
  'classified',
  'assigned',
  'handling',
  'awaiting',
  'returned',
  'escalated',
  'replied',
  'explained',
  'reopened',
]

/** From where an opinion is merged, and where it goes on when it is handled by itself again: its time ran on meanwhile. */
const merging = ['accepted', 'classified']
const backFrom = (state: string) =>
  ({
    from: ['merged'],
    to: state,
    when: { mergedFrom: [state] },
    runsOn: true,
    visibility: 'public',
  }) satisfies Partial<Transition>

/** What happens to an opinion that was merged, when the common issue is answered. */
const ofCommonIssue = { from: ['merged'], by: ['system'], needs: ['text'], visibility: 'public' } satisfies Partial<Transition>

/**
 * How citizens' opinions go unless a tenant says otherwise (DOMAIN 3.3). Limits in working days: accept 2, assign 5, handle
 * 5 with 10 at the most, rate 15. The first receiver leads; it gives back once, within five working days, with a reason.
 */
export const opinionProcedure: Procedure = {
  initial: 'submitted',
  reasons: { reject: rejections, return: returns },
  states: {
    submitted: { name: words('已提交', 'Submitted'), owner: 'station_keeper', clock: { name: 'accept', workingDays: 2 } },
    accepted: { name: words('已受理', 'Accepted'), owner: 'station_keeper', clock: { name: 'assign', workingDays: 5 } },
    classified: { name: words('已分类', 'Classified'), owner: 'office_admin', clock: { name: 'assign', workingDays: 5 } },
    assigned: {
      name: words('已交办', 'Assigned'),
      owner: 'department_handler',
      clock: { name: 'handle', workingDays: 5, hardWorkingDays: 10 },
    },
    handling: {
      name: words('办理中', 'Being handled'),
      owner: 'department_handler',
      clock: { name: 'handle', workingDays: 5, hardWorkingDays: 10 },
    },
    awaiting: {
      name: words('待补充', 'Awaiting the citizen'),
      owner: 'author',
      clock: { name: 'answer', workingDays: 10 },
      pauses: ['handle'],
    },
    returned: {
      name: words('已退回', 'Returned'),
      owner: 'office_admin',
      clock: { name: 'assign', workingDays: 5 },
      pauses: ['handle'],
    },
    escalated: {
      name: words('已上报', 'Escalated'),
      owner: 'district_admin',
      grade: 'city',
      clock: { name: 'escalated', workingDays: 30 },
    },
    replied: { name: words('已答复', 'Replied'), owner: 'author', clock: { name: 'rate', workingDays: 15 } },
    explained: { name: words('已说明', 'Explained'), owner: 'author', clock: { name: 'rate', workingDays: 15 } },
    reopened: { name: words('重新办理', 'Reopened'), owner: 'office_admin', clock: { name: 'assign', workingDays: 5 } },
    rated: { name: words('已评价', 'Rated'), owner: 'supervisor', clock: { name: 'close', workingDays: 5 } },
    closed: { name: words('已销号', 'Written off'), owner: null },
    merged: { name: words('已并案', 'Merged'), owner: null },
    rejected: { name: words('不予受理', 'Rejected'), owner: null },
    withdrawn: { name: words('已撤回', 'Withdrawn'), owner: null },
  },
  transitions: [
    { action: 'accept', from: ['submitted'], to: 'accepted', by: receivers, visibility: 'public' },
    {
      action: 'reject',
      from: ['submitted', 'accepted', 'classified'],
      to: 'rejected',
      by: receivers,
      needs: ['reason', 'text'],
      reasons: Object.keys(rejections),
      visibility: 'public',
    },
    {
      action: 'classify',
      from: ['accepted', 'classified'],
      to: 'classified',
      by: receivers,
      needs: ['categoryId', 'grade'],
      visibility: 'internal',
    },
    { action: 'settle', from: ['accepted', 'classified'], to: 'replied', by: receivers, needs: ['text'], visibility: 'public' },
    {
      action: 'assign',
      from: ['classified', 'returned', 'reopened', 'escalated'],
      to: 'assigned',
      by: office,
      needs: ['unitId'],
      restarts: true,
      visibility: 'public',
    },
    {
      action: 'escalate',
      from: ['classified', 'returned', 'reopened'],
      to: 'escalated',
      by: office,
      needs: ['text'],
      visibility: 'public',
    },
    { action: 'merge', from: merging, to: 'merged', by: office, needs: ['intoId'], visibility: 'public' },
    ...merging.map((state): Transition => ({ ...backFrom(state), action: 'unmerge', by: office, needs: ['text'] })),
    // When the common issue ends without an answer.
    ...merging.map((state): Transition => ({ ...backFrom(state), action: 'release', by: ['system'] })),
    // The answer of a common issue is that of all that were merged into it; each goes its own way from there.
    { ...ofCommonIssue, action: 'settle', to: 'replied' },
    { ...ofCommonIssue, action: 'reply', to: 'replied' },
    { ...ofCommonIssue, action: 'explain', to: 'explained' },
    { ...ofCommonIssue, action: 'reject', to: 'rejected', reasons: Object.keys(rejections) },
    { action: 'start', from: ['assigned'], to: 'handling', by: ['department_handler'], visibility: 'public' },
    {
      action: 'return',
      from: ['assigned', 'handling'],
      to: 'returned',
      by: ['department_handler'],
      needs: ['reason', 'text'],
      reasons: Object.keys(returns),
      times: 1,
      within: 5,
      visibility: 'internal',
    },
    // A unit that cannot go on, or was the wrong one, keeps nothing: the office takes it back and assigns it anew.
    {
      action: 'takeBack',
      from: ['assigned', 'handling', 'awaiting'],
      to: 'classified',
      by: office,
      needs: ['text'],
      visibility: 'internal',
    },
    { action: 'ask', from: ['handling'], to: 'awaiting', by: ['department_handler'], needs: ['text'], visibility: 'public' },
    { action: 'answer', from: ['awaiting'], to: 'handling', by: ['author'], needs: ['text'], visibility: 'parties' },
    {
      action: 'proceed',
      from: ['awaiting'],
      to: 'handling',
      by: ['department_handler', 'system'],
      onOverdue: 'answer',
      visibility: 'internal',
    },
    { action: 'reply', from: ['handling'], to: 'replied', by: ['department_handler'], needs: ['text'], visibility: 'public' },
    { action: 'reply', from: ['escalated'], to: 'replied', by: ['district_admin'], needs: ['text'], visibility: 'public' },
    { action: 'explain', from: ['handling'], to: 'explained', by: ['department_handler'], needs: ['text'], visibility: 'public' },
    { action: 'explain', from: ['escalated', 'classified'], to: 'explained', by: office, needs: ['text'], visibility: 'public' },
    {
      action: 'rate',
      from: ['replied', 'explained'],
      to: 'rated',
      by: ['author'],
      when: { satisfaction: ['satisfied', 'basically_satisfied'] },
      visibility: 'parties',
    },
    {
      action: 'rate',
      from: ['replied', 'explained'],
      to: 'reopened',
      by: ['author'],
      when: { satisfaction: ['dissatisfied'] },
      needs: ['text'],
      visibility: 'parties',
    },
    { action: 'lapse', from: ['replied', 'explained'], to: 'rated', by: ['system'], onOverdue: 'rate', visibility: 'internal' },
    { action: 'close', from: ['rated'], to: 'closed', by: ['supervisor'], visibility: 'public' },
    // Looked back at and found in order.
    ...within(['rated', 'closed'], { action: 'lookBack', by: ['supervisor'], needs: ['text'], visibility: 'internal' }),
    { action: 'reopen', from: ['rated', 'closed'], to: 'reopened', by: ['supervisor'], needs: ['text'], visibility: 'internal' },
    {
      action: 'withdraw',
      from: [...open, 'merged'],
      to: 'withdrawn',
      by: ['author'],
      visibility: 'public',
    },
    // Whoever works on it may leave a note, wherever it stands.
    ...open.map((state) => ({
      action: 'note',
      from: [state],
      to: state,
      by: [...receivers, 'department_handler' as const, 'supervisor' as const],
      needs: ['text'],
      visibility: 'internal' as const,
    })),
  ],
}
