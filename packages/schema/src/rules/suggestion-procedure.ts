import { type Party, type Procedure, type Reasons, type Transition, within } from './case-procedure.ts'

const words = (zh: string, en: string) => ({ 'zh-CN': zh, en })
const office: Party[] = ['office_admin', 'district_admin']

/** A suggestion (建议) is one deputy's or several's; a motion (议案) asks for a decision of the congress itself (DL 15). */
export const suggestionKinds = ['suggestion', 'motion'] as const
/** Why a suggestion is not filed (DOMAIN 3.4): a personal matter, a pending case, bidding, promotion, or nothing said. */
const rejections: Reasons = {
  personal_matter: words('个人事务', 'Personal matter'),
  pending_case: words('案件正在办理', 'Pending case'),
  bidding: words('涉及招投标', 'Bidding'),
  promotion: words('推介宣传', 'Promotion'),
  empty: words('无实质内容', 'Nothing is said'),
}
/** One unit handles alone, one leads others, or each handles its part (主办、协办、分办). */
export const handlingModes = ['sole', 'lead', 'each'] as const
/** A unit's part in a suggestion; a unit asked before filing gives its opinion on whether it can be done. */
export const unitParts = ['feasibility', 'sole', 'lead', 'co', 'each'] as const
/** Parts of units that answer, alone, first among others, or for their part; the others assist, or were asked. */
export const answeringParts = ['sole', 'lead', 'each'] as const
/** Solved; being solved or planned; must wait; for reference. */
export const replyClasses = ['A', 'B', 'C', 'D'] as const
/** How the unit spoke with the deputy. */
const contactWays: Reasons = {
  phone: words('电话', 'By telephone'),
  visit: words('走访', 'By a visit'),
  meeting: words('座谈', 'In a meeting'),
  written: words('书面', 'In writing'),
}
/** The six ways of supervision (六位一体督办); the key way has a leader. */
const supervisionWays: Reasons = {
  written: words('书面督办', 'In writing'),
  key: words('重点督办', 'Key'),
  collective: words('集中督办', 'In a concerted way'),
  online: words('网上督办', 'Online'),
  on_site: words('现场督办', 'On site'),
  inquiry: words('询问督办', 'By inquiry'),
}
/** Meetings on suggestions: where they are assigned, where units agree, where it is looked back. */
const meetings: Reasons = {
  assignment: words('交办会', 'Assignment meeting'),
  coordination: words('协调会', 'Coordination meeting'),
  look_back: words('“回头看”会议', 'Look-back meeting'),
}
/** Who rates: the deputy, and the unit that has handled. */
export const ratingSides = ['author', 'unit'] as const
/** What came of a joint meeting: it is handled once more, or nothing more can be done. */
export const meetingOutcomes = ['handle_again', 'settled'] as const

const writing = ['draft', 'revision']
const reviewing = ['first_review', 'second_review', 'feasibility', 'presidium']
const handled = ['filed', 'assigned', 'handling', 'returning', 'extending']
const rating = ['replied']
const ending = ['rated', 'joint_meeting', 'tracking']
/** Where a suggestion has been handed in and has not ended. */
const open = [...reviewing, ...handled, ...rating, ...ending]

/** What both sides do in the same state: the last of them all, the deputy and each unit that answers, ends it. */
const both = (transition: Omit<Transition, 'from' | 'to'>): Transition[] => [
  { ...transition, from: rating, to: 'rated', when: { complete: ['yes'], authorRated: ['yes'] } },
  ...within(rating, { ...transition, when: { complete: ['yes', 'no'] } }),
]

/**
 * How suggestions and motions go unless a tenant says otherwise (DOMAIN 3.4). A reply within three months of assignment,
 * six with consent when it is difficult (DL 51), of the first one to the units that answer; the first contact within 20 working days, an assisting unit's opinion
 * within one month; returned within five working days, by consent only; rated within 15 working days by both sides at
 * once and under seal: no state says that one of them has; whoever is dissatisfied with the result is answered again within one month, the second time after a joint meeting.
 * A motion needs ten deputies, in a town five (DL 15, OL 22).
 */
export const suggestionProcedure: Procedure = {
  initial: 'draft',
  reasons: { reject: rejections, contact: contactWays, supervise: supervisionWays, meet: meetings },
  numbers: {
    motionSigners: 10,
    townMotionSigners: 5,
    contactWorkingDays: 20,
    assistingMonths: 1,
    prosecutionWorkingDays: 10,
  },
  states: {
    draft: { name: words('草稿', 'Draft'), owner: 'author', clock: { name: 'draft', months: 6 } },
    co_signing: { name: words('征集联名', 'Co-signing'), owner: 'author', clock: { name: 'co_sign', workingDays: 10 } },
    first_review: { name: words('初审', 'First review'), owner: 'office_admin', clock: { name: 'first_review', workingDays: 3 } },
    second_review: {
      name: words('复审', 'Second review'),
      owner: 'district_admin',
      clock: { name: 'second_review', workingDays: 5 },
    },
    feasibility: {
      name: words('预提预审', 'Feasibility asked'),
      owner: 'department_handler',
      clock: { name: 'feasibility', workingDays: 5 },
      pauses: ['second_review'],
    },
    presidium: {
      name: words('主席团审议', 'Before the presidium'),
      owner: 'supervisor',
      clock: { name: 'presidium', workingDays: 10 },
    },
    revision: { name: words('退回修改', 'To be revised'), owner: 'author', clock: { name: 'revision', workingDays: 10 } },
    filed: {
      name: words('已立案', 'Filed'),
      owner: 'district_admin',
      clock: { name: 'assign', workingDays: 5 },
      pauses: ['reply'],
    },
    assigned: { name: words('已交办', 'Assigned'), owner: 'department_handler', clock: { name: 'reply', months: 3 } },
    handling: { name: words('办理中', 'Being handled'), owner: 'department_handler', clock: { name: 'reply', months: 3 } },
    returning: {
      name: words('申请退办', 'Return asked'),
      owner: 'district_admin',
      clock: { name: 'consent', workingDays: 3 },
      pauses: ['reply'],
    },
    extending: {
      name: words('申请延期', 'Extension asked'),
      owner: 'district_admin',
      clock: { name: 'consent', workingDays: 3 },
      pauses: ['reply'],
    },
    replied: { name: words('已答复', 'Replied'), owner: 'author', clock: { name: 'rate', workingDays: 15 } },
    rated: { name: words('已评价', 'Rated'), owner: 'supervisor', clock: { name: 'close', workingDays: 5 } },
    joint_meeting: {
      name: words('联席会议', 'Joint meeting'),
      owner: 'district_admin',
      clock: { name: 'joint_meeting', workingDays: 20 },
    },
    tracking: {
      name: words('承诺跟踪', 'Commitment tracked'),
      owner: 'department_handler',
      clock: { name: 'commitment', months: 12 },
    },
    closed: { name: words('已办结', 'Closed'), owner: null },
    rejected: { name: words('不予立案', 'Not filed'), owner: null },
    withdrawn: { name: words('已撤回', 'Withdrawn'), owner: null },
  },
  transitions: [
    ...within(writing, { action: 'edit', by: ['author'], visibility: 'parties' }),
    // While it is being signed more are asked, and those who are silent again: what was signed stays as it is.
    {
      action: 'circulate',
      from: [...writing, 'co_signing'],
      to: 'co_signing',
      by: ['author'],
      needs: ['title', 'text', 'proposal'],
      visibility: 'parties',
    },
    ...within(['co_signing'], { action: 'cosign', by: ['cosigner'], visibility: 'parties' }),
    ...within(['co_signing'], { action: 'decline', by: ['cosigner'], visibility: 'parties' }),
    { action: 'revise', from: ['co_signing'], to: 'draft', by: ['author'], visibility: 'parties' },
    {
      action: 'submit',
      from: [...writing, 'co_signing'],
      to: 'first_review',
      by: ['author'],
      when: { kind: ['suggestion'] },
      needs: ['title', 'text', 'proposal'],
      visibility: 'parties',
    },
    {
      action: 'submit',
      from: [...writing, 'co_signing'],
      to: 'first_review',
      by: ['author'],
      when: { kind: ['motion'] },
      needs: ['title', 'text', 'analysis', 'proposal'],
      visibility: 'parties',
    },
    { action: 'approve', from: ['first_review'], to: 'second_review', by: office, visibility: 'parties' },
    {
      action: 'askFeasibility',
      from: ['second_review'],
      to: 'feasibility',
      by: ['district_admin'],
      needs: ['unitId'],
      visibility: 'internal',
    },
    {
      action: 'opine',
      from: ['feasibility'],
      to: 'second_review',
      by: ['department_handler'],
      parts: ['feasibility'],
      needs: ['text'],
      visibility: 'internal',
    },
    {
      action: 'lapse',
      from: ['feasibility'],
      to: 'second_review',
      by: ['system'],
      onOverdue: 'feasibility',
      visibility: 'internal',
    },
    { action: 'sendBack', from: ['first_review'], to: 'revision', by: office, needs: ['text'], visibility: 'parties' },
    {
      action: 'sendBack',
      from: ['second_review'],
      to: 'revision',
      by: ['district_admin'],
      needs: ['text'],
      visibility: 'parties',
    },
    {
      action: 'reject',
      from: ['first_review'],
      to: 'rejected',
      by: office,
      needs: ['reason', 'text'],
      reasons: Object.keys(rejections),
      visibility: 'parties',
    },
    {
      action: 'reject',
      // Also what its deputy, who may have left office, does not hand in again.
      from: ['second_review', 'revision'],
      to: 'rejected',
      by: ['district_admin'],
      needs: ['reason', 'text'],
      reasons: Object.keys(rejections),
      visibility: 'parties',
    },
    {
      action: 'reject',
      from: ['presidium'],
      to: 'rejected',
      by: ['supervisor'],
      needs: ['reason', 'text'],
      reasons: Object.keys(rejections),
      visibility: 'parties',
    },
    {
      action: 'file',
      from: ['second_review'],
      to: 'filed',
      by: ['district_admin'],
      when: { kind: ['suggestion'] },
      visibility: 'public',
    },
    {
      action: 'file',
      from: ['second_review'],
      to: 'presidium',
      by: ['district_admin'],
      when: { kind: ['motion'] },
      visibility: 'parties',
    },
    { action: 'adopt', from: ['presidium'], to: 'filed', by: ['supervisor'], visibility: 'public' },
    { action: 'turn', from: ['presidium'], to: 'filed', by: ['supervisor'], needs: ['text'], visibility: 'public' },
    // The time runs from the assignment to whoever answers (DL 51): who had it before gains none by having it again.
    {
      action: 'assign',
      from: ['filed'],
      to: 'assigned',
      by: ['district_admin'],
      when: { again: ['yes'] },
      needs: ['mode', 'unitIds'],
      runsOn: true,
      visibility: 'public',
    },
    {
      action: 'assign',
      from: ['filed'],
      to: 'assigned',
      by: ['district_admin'],
      needs: ['mode', 'unitIds'],
      restarts: true,
      visibility: 'public',
    },
    {
      action: 'start',
      from: ['assigned'],
      to: 'handling',
      by: ['department_handler'],
      parts: answeringParts,
      visibility: 'public',
    },
    {
      action: 'return',
      from: ['assigned', 'handling'],
      to: 'returning',
      by: ['department_handler'],
      parts: answeringParts,
      needs: ['text'],
      within: 5,
      visibility: 'internal',
    },
    { action: 'consentReturn', from: ['returning'], to: 'filed', by: ['district_admin'], visibility: 'internal' },
    {
      action: 'refuseReturn',
      from: ['returning'],
      to: 'assigned',
      by: ['district_admin'],
      needs: ['text'],
      runsOn: true,
      visibility: 'internal',
    },
    {
      action: 'takeBack',
      from: ['assigned', 'handling', 'tracking'],
      to: 'filed',
      by: ['district_admin'],
      needs: ['text'],
      visibility: 'internal',
    },
    {
      action: 'askExtension',
      from: ['handling'],
      to: 'extending',
      by: ['department_handler'],
      parts: answeringParts,
      needs: ['text'],
      times: 1,
      visibility: 'parties',
    },
    {
      action: 'grantExtension',
      from: ['extending'],
      to: 'handling',
      by: ['district_admin'],
      span: { months: 6 },
      runsOn: true,
      visibility: 'parties',
    },
    {
      action: 'refuseExtension',
      from: ['extending'],
      to: 'handling',
      by: ['district_admin'],
      needs: ['text'],
      runsOn: true,
      visibility: 'parties',
    },
    ...within(['assigned', 'handling'], {
      action: 'contact',
      by: ['department_handler'],
      parts: answeringParts,
      needs: ['reason', 'text'],
      reasons: Object.keys(contactWays),
      visibility: 'parties',
    }),
    ...within(['assigned', 'handling'], {
      action: 'opine',
      by: ['department_handler'],
      parts: ['co'],
      needs: ['text'],
      visibility: 'parties',
    }),
    ...within(['handling', 'tracking'], {
      action: 'prepareReply',
      by: ['department_handler'],
      parts: answeringParts,
      needs: ['replyClass', 'text'],
      visibility: 'internal',
    }),
    ...within(['handling', 'tracking'], {
      action: 'correctReply',
      by: ['unit_head'],
      parts: answeringParts,
      needs: ['text'],
      visibility: 'internal',
    }),
    ...within(['handling'], {
      action: 'signReply',
      by: ['unit_head'],
      parts: answeringParts,
      when: { complete: ['no'] },
      visibility: 'parties',
    }),
    // Of several promises one is answered: the next one is waited for.
    ...within(['tracking'], {
      action: 'signReply',
      by: ['unit_head'],
      parts: answeringParts,
      when: { complete: ['no'] },
      until: 'promisedOn',
      visibility: 'parties',
    }),
    {
      action: 'signReply',
      from: ['handling', 'tracking'],
      to: 'replied',
      by: ['unit_head'],
      parts: answeringParts,
      when: { complete: ['yes'] },
      restarts: true,
      visibility: 'public',
    },
    ...both({ action: 'rate', by: ['author'], needs: ['process', 'result'], visibility: 'internal' }),
    ...both({
      action: 'rateBack',
      by: ['department_handler'],
      parts: answeringParts,
      needs: ['process'],
      visibility: 'internal',
    }),
    { action: 'lapse', from: rating, to: 'rated', by: ['system'], onOverdue: 'rate', visibility: 'internal' },
    {
      action: 'redo',
      from: ['rated'],
      to: 'handling',
      by: ['system'],
      times: 1,
      restarts: true,
      span: { months: 1 },
      visibility: 'parties',
    },
    { action: 'convene', from: ['rated'], to: 'joint_meeting', by: ['system'], visibility: 'parties' },
    {
      action: 'conclude',
      from: ['joint_meeting'],
      to: 'handling',
      by: ['district_admin'],
      when: { outcome: ['handle_again'] },
      needs: ['text'],
      restarts: true,
      span: { months: 1 },
      visibility: 'parties',
    },
    {
      action: 'conclude',
      from: ['joint_meeting'],
      to: 'rated',
      by: ['district_admin'],
      when: { outcome: ['settled'] },
      needs: ['text'],
      visibility: 'parties',
    },
    { action: 'close', from: ['rated'], to: 'closed', by: ['supervisor'], when: { promised: ['no'] }, visibility: 'public' },
    {
      action: 'close',
      from: ['rated'],
      to: 'tracking',
      by: ['supervisor'],
      when: { promised: ['yes'] },
      until: 'promisedOn',
      restarts: true,
      visibility: 'public',
    },
    ...within([...handled, ...rating, ...ending], {
      action: 'supervise',
      by: ['supervisor'],
      needs: ['reason', 'text'],
      reasons: Object.keys(supervisionWays),
      visibility: 'public',
    }),
    // It is looked back also at what is closed.
    ...within([...handled, ...rating, ...ending, 'closed'], {
      action: 'meet',
      by: ['supervisor', 'district_admin'],
      needs: ['reason', 'text'],
      reasons: Object.keys(meetings),
      visibility: 'parties',
    }),
    ...within(open, {
      action: 'note',
      by: [...office, 'supervisor', 'department_handler'],
      needs: ['text'],
      visibility: 'internal',
    }),
    {
      action: 'withdraw',
      // What is answered is rated, not taken back.
      from: [...writing, 'co_signing', ...reviewing, ...handled],
      to: 'withdrawn',
      by: ['author'],
      needs: ['text'],
      visibility: 'parties',
    },
  ],
}
