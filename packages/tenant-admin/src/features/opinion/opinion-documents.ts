import { graphql } from '../../gql/gql.ts'
import type { OpinionQuery } from '../../gql/graphql.ts'

export type Opinion = Extract<NonNullable<OpinionQuery['node']>, { number: string }>

export const OpinionsDocument = graphql(`
  query Opinions(
    $mine: Boolean, $overdue: Boolean, $orderBy: OpinionOrder, $after: String, $search: String, $states: [String!], $categoryId: ID, $unitId: ID
    $grade: OpinionGrade, $satisfaction: Satisfaction, $createdFrom: Date, $createdUntil: Date, $siteId: ID, $mandateId: ID
    $number: String, $channel: OpinionChannel, $closedFrom: Date, $closedUntil: Date
  ) {
    opinions(
      first: 20, after: $after, mine: $mine, overdue: $overdue, orderBy: $orderBy, search: $search, states: $states, categoryId: $categoryId
      unitId: $unitId, grade: $grade, satisfaction: $satisfaction, createdFrom: $createdFrom, createdUntil: $createdUntil
      siteId: $siteId, mandateId: $mandateId, number: $number, channel: $channel, closedFrom: $closedFrom, closedUntil: $closedUntil
    ) {
      nodes { id version number title stateName dueOn hardOn remainingDays createdAt site { name nameEn } unit { name } category { name nameEn } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
export const OpinionDocument = graphql(`
  query Opinion($id: ID!) {
    node(id: $id) {
      ... on Opinion {
        id version number externalNumber client { id name } title text place state stateName channel grade dueOn hardOn remainingDays provisional reply satisfaction merged redacted owner viewerActions viewerReasons { action code name } viewerCanRedact viewerCanNote viewerCanUrge viewerCanRefer viewerCalls
        photos { id name contentType url } sharingSessions { title heldOn status } activity { id name }
        site { id name nameEn } unit { id name } category { id name nameEn } author { name phone } into { id number title } mergedOpinions { id number title }
        answers { question answer } firstReceiver { at site { name nameEn } unit { name } }
        referrals { id status note reason mandate { id code person { name } } } suggestions { id number title stateName }
        proposals { grade first unit { id name } }
        duplicates { score words metres opinion { id number title stateName } }
        entries(first: 100) { ordinal at action stateName text reasonName visibility byTelephone redacted repeated by files { id name contentType url } }
      }
    }
  }
`)

export const OpinionChangedDocument = graphql(`subscription OpinionChanged($id: ID!) { opinionChanged(id: $id) { id version } }`)
export const RedactDocument = graphql(
  `mutation OpinionRedact($input: OpinionRedactInput!) { opinionRedact(input: $input) { opinion { id } userErrors { code field message } } }`,
)
export const MergeDocument = graphql(
  `mutation OpinionMerge($input: OpinionMergeInput!) { opinionMerge(input: $input) { opinion { id } userErrors { code field message } } }`,
)

export const FindOpinionDocument = graphql(`
  query FindOpinion($number: String!) { opinions(first: 1, number: $number) { nodes { id number title stateName } } }
`)

/** The mutation of each action; the server says which of them the viewer may do now. */
export const acts = {
  accept: graphql(
    `mutation OpinionAccept($input: OpinionAcceptInput!) { opinionAccept(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  reject: graphql(
    `mutation OpinionReject($input: OpinionRejectInput!) { opinionReject(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  classify: graphql(
    `mutation OpinionClassify($input: OpinionClassifyInput!) { opinionClassify(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  settle: graphql(
    `mutation OpinionSettle($input: OpinionSettleInput!) { opinionSettle(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  assign: graphql(
    `mutation OpinionAssign($input: OpinionAssignInput!) { opinionAssign(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  escalate: graphql(
    `mutation OpinionEscalate($input: OpinionEscalateInput!) { opinionEscalate(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  unmerge: graphql(
    `mutation OpinionUnmerge($input: OpinionUnmergeInput!) { opinionUnmerge(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  start: graphql(
    `mutation OpinionStart($input: OpinionStartInput!) { opinionStart(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  return: graphql(
    `mutation OpinionReturn($input: OpinionReturnInput!) { opinionReturn(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  takeBack: graphql(
    `mutation OpinionTakeBack($input: OpinionTakeBackInput!) { opinionTakeBack(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  ask: graphql(
    `mutation OpinionAsk($input: OpinionAskInput!) { opinionAsk(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  proceed: graphql(
    `mutation OpinionProceed($input: OpinionProceedInput!) { opinionProceed(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  reply: graphql(
    `mutation OpinionReply($input: OpinionReplyInput!) { opinionReply(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  explain: graphql(
    `mutation OpinionExplain($input: OpinionExplainInput!) { opinionExplain(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  close: graphql(
    `mutation OpinionClose($input: OpinionCloseInput!) { opinionClose(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  lookBack: graphql(
    `mutation OpinionLookBack($input: OpinionLookBackInput!) { opinionLookBack(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  reopen: graphql(
    `mutation OpinionReopen($input: OpinionReopenInput!) { opinionReopen(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  urge: graphql(
    `mutation OpinionUrge($input: OpinionUrgeInput!) { opinionUrge(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
  note: graphql(
    `mutation OpinionNote($input: OpinionNoteInput!) { opinionNote(input: $input) { opinion { id } userErrors { code field message } } }`,
  ),
} as const
export type Act = keyof typeof acts

/** What a form asks for beside the reason; `aside` may be left empty, `text` may not. */
export const asked: Record<Act, readonly ('text' | 'aside' | 'unitId' | 'categoryId' | 'grade' | 'forMerged')[]> = {
  accept: [],
  reject: ['text', 'forMerged'],
  classify: ['categoryId', 'grade'],
  settle: ['text'],
  assign: ['unitId', 'aside'],
  escalate: ['text'],
  unmerge: ['text'],
  start: [],
  return: ['text'],
  takeBack: ['text'],
  ask: ['text'],
  proceed: [],
  reply: ['text'],
  explain: ['text'],
  close: [],
  lookBack: ['text'],
  reopen: ['text'],
  urge: ['text'],
  note: ['text'],
}
export const isAct = (action: string): action is Act => action in acts

/** What puts right what was done before: said with a reason. */
export const correcting = ['takeBack', 'unmerge'] as const satisfies readonly Act[]
export const isCorrecting = (act: Act): act is (typeof correcting)[number] => (correcting as readonly Act[]).includes(act)

/** What leads a case on, the nearest to its end first: of these one is the first thing to do. */
const onwards: readonly Act[] = ['close', 'reply', 'start', 'assign', 'classify', 'accept']
/** What is offered, with what leads on before the rest. */
export function inOrder(offered: readonly Act[]): { next: Act | undefined; others: readonly Act[] } {
  const next = onwards.find((act) => offered.includes(act))
  return { next, others: offered.filter((act) => act !== next) }
}
