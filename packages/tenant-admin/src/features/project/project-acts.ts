import { graphql } from '../../gql/gql.ts'

/** The mutation of each act, in the order of the buttons: what moves a project on comes first. The server says which of them the viewer may do now. */
export const acts = {
  accept: graphql(
    `mutation ProjectAccept($input: ProjectAcceptInput!) { projectAccept(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  opine: graphql(
    `mutation ProjectOpine($input: ProjectOpineInput!) { projectOpine(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  submit: graphql(
    `mutation ProjectSubmit($input: ProjectSubmitInput!) { projectSubmit(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  approve: graphql(
    `mutation ProjectApprove($input: ProjectApproveInput!) { projectApprove(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  select: graphql(
    `mutation ProjectSelect($input: ProjectSelectInput!) { projectSelect(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  assign: graphql(
    `mutation ProjectAssign($input: ProjectAssignInput!) { projectAssign(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  plan: graphql(
    `mutation ProjectPlan($input: ProjectPlanInput!) { projectPlan(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  report: graphql(
    `mutation ProjectReport($input: ProjectReportInput!) { projectReport(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  inspect: graphql(
    `mutation ProjectInspect($input: ProjectInspectInput!) { projectInspect(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  close: graphql(
    `mutation ProjectClose($input: ProjectCloseInput!) { projectClose(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  takeUp: graphql(
    `mutation ProjectTakeUp($input: ProjectTakeUpInput!) { projectTakeUp(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  examine: graphql(
    `mutation ProjectExamine($input: ProjectExamineInput!) { projectExamine(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  askFeasibility: graphql(
    `mutation ProjectAskFeasibility($input: ProjectAskFeasibilityInput!) { projectAskFeasibility(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  complete: graphql(
    `mutation ProjectComplete($input: ProjectCompleteInput!) { projectComplete(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  rectify: graphql(
    `mutation ProjectRectify($input: ProjectRectifyInput!) { projectRectify(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  passOver: graphql(
    `mutation ProjectPassOver($input: ProjectPassOverInput!) { projectPassOver(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  sendBack: graphql(
    `mutation ProjectSendBack($input: ProjectSendBackInput!) { projectSendBack(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  pool: graphql(
    `mutation ProjectPool($input: ProjectPoolInput!) { projectPool(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  merge: graphql(
    `mutation ProjectMerge($input: ProjectMergeInput!) { projectMerge(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  reject: graphql(
    `mutation ProjectReject($input: ProjectRejectInput!) { projectReject(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  visit: graphql(
    `mutation ProjectVisit($input: ProjectVisitInput!) { projectVisit(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  remark: graphql(
    `mutation ProjectRemark($input: ProjectRemarkInput!) { projectRemark(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  requestChange: graphql(
    `mutation ProjectRequestChange($input: ProjectRequestChangeInput!) { projectRequestChange(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  supervise: graphql(
    `mutation ProjectSupervise($input: ProjectSuperviseInput!) { projectSupervise(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  edit: graphql(
    `mutation ProjectEdit($input: ProjectEditInput!) { projectEdit(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  attach: graphql(
    `mutation ProjectAttach($input: ProjectAttachInput!) { projectAttach(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  publish: graphql(
    `mutation ProjectPublish($input: ProjectPublishInput!) { projectPublish(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  urge: graphql(
    `mutation ProjectUrge($input: ProjectUrgeInput!) { projectUrge(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  note: graphql(
    `mutation ProjectNote($input: ProjectNoteInput!) { projectNote(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  withdraw: graphql(
    `mutation ProjectWithdraw($input: ProjectWithdrawInput!) { projectWithdraw(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  mark: graphql(
    `mutation ProjectMark($input: ProjectMarkInput!) { projectMark(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  answer: graphql(
    `mutation ProjectAnswer($input: ProjectAnswerInput!) { projectAnswer(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  approveChange: graphql(
    `mutation ProjectApproveChange($input: ProjectApproveChangeInput!) { projectApproveChange(input: $input) { project { id } userErrors { code field message } } }`,
  ),
  refuseChange: graphql(
    `mutation ProjectRefuseChange($input: ProjectRefuseChangeInput!) { projectRefuseChange(input: $input) { project { id } userErrors { code field message } } }`,
  ),
} as const
export type Act = keyof typeof acts

/** What is not the way on: another way, or beside it. */
export const beside: ReadonlySet<Act> = new Set([
  ...(['passOver', 'pool', 'merge', 'reject', 'sendBack', 'rectify', 'visit', 'remark', 'supervise', 'requestChange'] as const),
  ...(['edit', 'attach', 'publish', 'urge', 'note', 'withdraw'] as const),
])

/** What is asked for with an act; `aside` may be left empty, `text` may not; `why` is read by everybody. */
export type Field =
  | 'text'
  | 'aside'
  | 'why'
  | 'published'
  | 'intoId'
  | 'answers'
  | 'unitId'
  | 'feasibility'
  | 'inspection'
  | 'costEstimate'
  | 'year'
  | 'words'
  | 'delivery'
  | 'milestones'
  | 'report'
  | 'visitedOn'
  | 'visitId'
  | 'doneOn'
  | 'groupId'
  | 'plan'

/** What the form of each act asks for: what its mutation takes, and nothing else. */
export const asked: Record<Act, readonly Field[]> = {
  accept: ['published', 'aside'],
  opine: ['feasibility', 'costEstimate', 'text'],
  submit: ['aside'],
  approve: ['aside'],
  select: ['why'],
  passOver: ['why'],
  assign: ['delivery', 'aside'],
  inspect: ['inspection', 'why'],
  close: ['aside'],
  plan: ['milestones'],
  report: ['report', 'text'],
  visit: ['visitedOn', 'text'],
  remark: ['visitId', 'text'],
  requestChange: ['plan', 'text'],
  supervise: ['groupId'],
  mark: ['doneOn'],
  answer: ['text'],
  approveChange: ['aside'],
  refuseChange: ['text'],
  takeUp: ['year', 'aside'],
  examine: ['answers'],
  askFeasibility: ['unitId', 'aside'],
  complete: ['text'],
  rectify: ['text'],
  sendBack: ['text'],
  pool: ['why'],
  merge: ['intoId', 'aside'],
  reject: ['why', 'published'],
  edit: ['words'],
  attach: [],
  publish: ['published'],
  urge: ['text'],
  note: ['text'],
  withdraw: ['aside'],
}
/** What no files come with, though something is said. */
const wordsAlone: ReadonlySet<Act> = new Set([
  'urge',
  'withdraw',
  'remark',
  'answer',
  'requestChange',
  'approveChange',
  'refuseChange',
])
/** Whether files can be shown with what is said. */
export const takesFiles = (act: Act): boolean =>
  act === 'attach' || (!wordsAlone.has(act) && asked[act].some((field) => /^(text|aside|why)$/.test(field)))

/** How much can be said with an act. */
export const longest = (act: Act): number => (/^(remark|requestChange|approveChange|refuseChange)$/.test(act) ? 2000 : 4000)

/** What stands beside whatever others do meanwhile: it names no version, and however often it is sent, it is there once. */
export const adds: ReadonlySet<Act> = new Set(['visit', 'remark'])
/** What is done to one milestone, remark or change: the button stands there. */
export const inPlace: ReadonlySet<Act> = new Set(['mark', 'answer', 'approveChange', 'refuseChange'])

/** The acts among what the server says that the viewer may do, in their order. */
export const actsAmong = (actions: readonly string[]): Act[] =>
  (Object.keys(acts) as Act[]).filter((act) => actions.includes(act))
