import { graphql } from '../../gql/gql.ts'

/** The mutation of each act; the server says which of them the viewer may do now. */
export const acts = {
  approve: graphql(
    `mutation SuggestionApprove($input: SuggestionApproveInput!) { suggestionApprove(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  askFeasibility: graphql(
    `mutation SuggestionAskFeasibility($input: SuggestionAskFeasibilityInput!) { suggestionAskFeasibility(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  opine: graphql(
    `mutation SuggestionOpine($input: SuggestionOpineInput!) { suggestionOpine(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  sendBack: graphql(
    `mutation SuggestionSendBack($input: SuggestionSendBackInput!) { suggestionSendBack(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  reject: graphql(
    `mutation SuggestionReject($input: SuggestionRejectInput!) { suggestionReject(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  file: graphql(
    `mutation SuggestionFile($input: SuggestionFileInput!) { suggestionFile(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  adopt: graphql(
    `mutation SuggestionAdopt($input: SuggestionAdoptInput!) { suggestionAdopt(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  turn: graphql(
    `mutation SuggestionTurn($input: SuggestionTurnInput!) { suggestionTurn(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  assign: graphql(
    `mutation SuggestionAssign($input: SuggestionAssignInput!) { suggestionAssign(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  start: graphql(
    `mutation SuggestionStart($input: SuggestionStartInput!) { suggestionStart(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  return: graphql(
    `mutation SuggestionReturn($input: SuggestionReturnInput!) { suggestionReturn(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  consentReturn: graphql(
    `mutation SuggestionConsentReturn($input: SuggestionConsentReturnInput!) { suggestionConsentReturn(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  takeBack: graphql(
    `mutation SuggestionTakeBack($input: SuggestionTakeBackInput!) { suggestionTakeBack(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  refuseReturn: graphql(
    `mutation SuggestionRefuseReturn($input: SuggestionRefuseReturnInput!) { suggestionRefuseReturn(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  askExtension: graphql(
    `mutation SuggestionAskExtension($input: SuggestionAskExtensionInput!) { suggestionAskExtension(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  grantExtension: graphql(
    `mutation SuggestionGrantExtension($input: SuggestionGrantExtensionInput!) { suggestionGrantExtension(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  refuseExtension: graphql(
    `mutation SuggestionRefuseExtension($input: SuggestionRefuseExtensionInput!) { suggestionRefuseExtension(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  contact: graphql(
    `mutation SuggestionContact($input: SuggestionContactInput!) { suggestionContact(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  prepareReply: graphql(
    `mutation SuggestionPrepareReply($input: SuggestionPrepareReplyInput!) { suggestionPrepareReply(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  correctReply: graphql(
    `mutation SuggestionCorrectReply($input: SuggestionCorrectReplyInput!) { suggestionCorrectReply(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  signReply: graphql(
    `mutation SuggestionSignReply($input: SuggestionSignReplyInput!) { suggestionSignReply(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  rate: graphql(
    `mutation SuggestionRate($input: SuggestionRateInput!) { suggestionRate(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  rateBack: graphql(
    `mutation SuggestionRateBack($input: SuggestionRateBackInput!) { suggestionRateBack(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  conclude: graphql(
    `mutation SuggestionConclude($input: SuggestionConcludeInput!) { suggestionConclude(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  close: graphql(
    `mutation SuggestionClose($input: SuggestionCloseInput!) { suggestionClose(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  supervise: graphql(
    `mutation SuggestionSupervise($input: SuggestionSuperviseInput!) { suggestionSupervise(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  meet: graphql(
    `mutation SuggestionMeet($input: SuggestionMeetInput!) { suggestionMeet(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  withdraw: graphql(
    `mutation SuggestionWithdraw($input: SuggestionWithdrawInput!) { suggestionWithdraw(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  note: graphql(
    `mutation SuggestionNote($input: SuggestionNoteInput!) { suggestionNote(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  urge: graphql(
    `mutation SuggestionUrge($input: SuggestionUrgeInput!) { suggestionUrge(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  cosign: graphql(
    `mutation SuggestionCosign($input: SuggestionCosignInput!) { suggestionCosign(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  decline: graphql(
    `mutation SuggestionDecline($input: SuggestionDeclineInput!) { suggestionDecline(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  revise: graphql(
    `mutation SuggestionRevise($input: SuggestionReviseInput!) { suggestionRevise(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  submit: graphql(
    `mutation SuggestionSubmit($input: SuggestionSubmitInput!) { suggestionSubmit(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  publish: graphql(
    `mutation SuggestionPublish($input: SuggestionPublishInput!) { suggestionPublish(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
} as const
export type Act = keyof typeof acts

/** What is asked for with an act; `aside` may be left empty, `text` may not. */
export type Field =
  | 'text'
  | 'aside'
  | 'letter'
  | 'remark'
  | 'leaderId'
  | 'outcome'
  | 'unitId'
  | 'mode'
  | 'unitIds'
  | 'published'
  | 'replyClass'
  | 'promise'
  | 'process'
  | 'result'

/** What the form of each act asks for beside the reason: what its mutation takes, and nothing else. */
export const asked: Record<Act, readonly Field[]> = {
  approve: ['aside'],
  askFeasibility: ['unitId', 'aside'],
  opine: ['text'],
  sendBack: ['text'],
  reject: ['text'],
  file: ['published', 'aside'],
  adopt: ['published', 'aside'],
  turn: ['published', 'text'],
  assign: ['mode', 'unitIds', 'aside'],
  start: ['aside'],
  return: ['text'],
  consentReturn: ['aside'],
  takeBack: ['text'],
  refuseReturn: ['text'],
  askExtension: ['text'],
  grantExtension: ['aside'],
  refuseExtension: ['text'],
  contact: ['text'],
  prepareReply: ['replyClass', 'letter', 'promise'],
  correctReply: ['text'],
  signReply: [],
  rate: ['process', 'result', 'remark'],
  rateBack: ['process', 'remark'],
  conclude: ['outcome', 'text'],
  close: ['aside'],
  supervise: ['leaderId', 'text'],
  meet: ['text'],
  withdraw: ['text'],
  note: ['text'],
  urge: ['text'],
  cosign: [],
  decline: [],
  revise: [],
  submit: [],
  publish: ['published'],
}
/** What no files come with, though something is said: what is under seal, and a word to hurry. */
const wordsAlone: ReadonlySet<Act> = new Set(['rate', 'rateBack', 'prepareReply', 'urge'])
/** Whether files can be shown with what is said. */
export const takesFiles = (act: Act): boolean =>
  !wordsAlone.has(act) && asked[act].some((field) => field === 'text' || field === 'aside')
export const isAct = (action: string): action is Act => action in acts
