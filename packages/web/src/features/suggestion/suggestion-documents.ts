import { graphql } from '../../gql/gql.ts'
import type { SuggestionQuery } from '../../gql/graphql.ts'

export const SuggestionDocument = graphql(`
  query Suggestion($id: ID!) {
    viewer { mandates { id } }
    node(id: $id) {
      __typename
      ... on Suggestion {
        id version number kind title text analysis proposal secret published filedNumber filedOn state stateName dueOn remainingDays provisional
        replyClass viewerActions
        attachments { id name contentType url }
        mandate { id person { id name } } body { id } session { name } category { id name nameEn } unit { name }
        cosigners { id status mandate { id person { name } } }
        replies { id round class text promise promisedOn letterNumber signedOn unit { name } signer { name } }
        ratings { id round side process result remark signedOn }
        units { id part status opinion opinionOn contactedOn unit { name } } opinion { id number title }
        prosecutions { id direction status field otherField text reason report limit { dueOn remainingDays provisional } }
        entries(first: 100) { ordinal at action stateName reasonName text files { id name contentType url } }
      }
    }
  }
`)
export type Suggestion = Extract<NonNullable<SuggestionQuery['node']>, { __typename: 'Suggestion' }>

export const WorkspaceDocument = graphql(`
  query Workspace {
    viewer { displayName mandates { id code body { id name } } }
    viewerPermissions
  }
`)
export const WaitingDocument = graphql(`
  query Waiting {
    suggestions(first: 50, mine: true, orderBy: DUE) { nodes { id number kind title stateName dueOn remainingDays } }
    prosecutions(first: 20, status: OFFERED) { nodes { id version title text field otherField limit { dueOn remainingDays provisional } viewerCanAccept } }
  }
`)
export const ReferredDocument = graphql(`
  query Referred {
    opinions(first: 50, mine: true) {
      nodes {
        id version number title text place category { name } answers { question answer }
        referrals { id status note mandate { id } }
      }
    }
  }
`)
export const ReferralDecline = graphql(
  `mutation OpinionReferralDecline($input: OpinionReferralDeclineInput!) { opinionReferralDecline(input: $input) { opinion { number } userErrors { code field message } } }`,
)
export const OwnSuggestionsDocument = graphql(`
  query OwnSuggestions($after: String) {
    suggestions(first: 20, after: $after, own: true) {
      nodes { id number kind title stateName replyClass mandate { id person { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
export const SuggestionCreate = graphql(
  `mutation SuggestionCreate($input: SuggestionCreateInput!) { suggestionCreate(input: $input) { suggestion { id } userErrors { code field message } } }`,
)
export const SuggestionSave = graphql(
  `mutation SuggestionSave($input: SuggestionSaveInput!) { suggestionSave(input: $input) { suggestion { id version } userErrors { code field message } } }`,
)
export const FindDeputiesDocument = graphql(`
  query FindDeputies($search: String!, $bodyId: ID) {
    mandates(first: 12, search: $search, bodyId: $bodyId, orderBy: CODE) { nodes { id code person { name employer } } }
  }
`)

/** What a deputy does with a suggestion; the server says which of it may be done now. */
export const acts = {
  circulate: graphql(
    `mutation SuggestionCirculate($input: SuggestionCirculateInput!) { suggestionCirculate(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  attach: graphql(
    `mutation SuggestionAttach($input: SuggestionAttachInput!) { suggestionAttach(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  detach: graphql(
    `mutation SuggestionDetach($input: SuggestionDetachInput!) { suggestionDetach(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  revise: graphql(
    `mutation SuggestionRevise($input: SuggestionReviseInput!) { suggestionRevise(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  submit: graphql(
    `mutation SuggestionSubmit($input: SuggestionSubmitInput!) { suggestionSubmit(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  cosign: graphql(
    `mutation SuggestionCosign($input: SuggestionCosignInput!) { suggestionCosign(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  decline: graphql(
    `mutation SuggestionDecline($input: SuggestionDeclineInput!) { suggestionDecline(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  rate: graphql(
    `mutation SuggestionRate($input: SuggestionRateInput!) { suggestionRate(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
  withdraw: graphql(
    `mutation SuggestionWithdraw($input: SuggestionWithdrawInput!) { suggestionWithdraw(input: $input) { suggestion { id } userErrors { code field message } } }`,
  ),
} as const
export type Act = keyof typeof acts

export const prosecutionActs = {
  accept: graphql(
    `mutation ProsecutionAccept($input: ProsecutionAcceptInput!) { prosecutionAccept(input: $input) { prosecution { id suggestion { id } } userErrors { code field message } } }`,
  ),
  decline: graphql(
    `mutation ProsecutionDecline($input: ProsecutionDeclineInput!) { prosecutionDecline(input: $input) { prosecution { id suggestion { id } } userErrors { code field message } } }`,
  ),
} as const
