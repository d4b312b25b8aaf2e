/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Tenants {\n    tenants { id slug name nameEn region { code name nameEn } }\n  }\n": typeof types.TenantsDocument,
    "\n  query Deputy($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Mandate {\n        id level\n        person { id name profession employer jobTitle biography contact }\n        body { id name }\n        assignments { id site { id code name address } }\n        groups { id group { id name } }\n      }\n    }\n  }\n": typeof types.DeputyDocument,
    "\n  query Deputies($first: Int!, $search: String, $level: DeputyLevel) {\n    mandates(first: $first, orderBy: CODE, search: $search, level: $level) {\n      nodes { id level person { id name profession employer jobTitle contact } assignments { id site { id name } } groups { id group { id name } } }\n      pageInfo { hasNextPage }\n    }\n  }\n": typeof types.DeputiesDocument,
    "\n  query District {\n    tenant { id slug name nameEn }\n    tenantSetting { id primaryColor accentColor logo slogan }\n  }\n": typeof types.DistrictDocument,
    "\n  query Introduction {\n    tenantSetting { id introduction introductionEn }\n    serviceDays(first: 10) { nodes { id name nameEn note upcoming(first: 1) } }\n  }\n": typeof types.IntroductionDocument,
    "\n  query Groups {\n    deputyGroups(first: 100) {\n      nodes { id name nameEn memberCount category { id name nameEn ordinal } body { id name } }\n    }\n  }\n": typeof types.GroupsDocument,
    "\n  query SpeakPlace($code: String!) {\n    siteByCode(code: $code) { id name nameEn }\n    opinionCategories(first: 100) { nodes { id name nameEn questions } }\n  }\n": typeof types.SpeakPlaceDocument,
    "mutation OpinionSubmit($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field message } } }": typeof types.OpinionSubmitDocument,
    "mutation OpinionTrace($input: OpinionTraceInput!) {\n    opinionTrace(input: $input) {\n      trace { number title text state stateName dueOn reply actions photos { id name contentType url } entries { at stateName text files { id name contentType url } } }\n      userErrors { code field message }\n    }\n  }": typeof types.OpinionTraceDocument,
    "mutation OpinionAuthorAct($input: OpinionAuthorActInput!) { opinionAuthorAct(input: $input) { trace { number } userErrors { code field message } } }": typeof types.OpinionAuthorActDocument,
    "\n  query OwnOpinion($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Opinion {\n        id version number title text stateName dueOn reply viewerActions\n        photos { id name contentType url }\n        entries(first: 50) { at stateName text files { id name contentType url } }\n      }\n    }\n  }\n": typeof types.OwnOpinionDocument,
    "mutation OwnOpinionRate($input: OpinionRateInput!) { opinionRate(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OwnOpinionRateDocument,
    "mutation OwnOpinionAnswer($input: OpinionAnswerInput!) { opinionAnswer(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OwnOpinionAnswerDocument,
    "mutation OwnOpinionWithdraw($input: OpinionWithdrawInput!) { opinionWithdraw(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OwnOpinionWithdrawDocument,
    "\n  query OwnOpinions($after: String) {\n    opinions(own: true, first: 20, after: $after) {\n      nodes { id number title stateName dueOn createdAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OwnOpinionsDocument,
    "mutation OpinionPhotoCreate($input: OpinionPhotoCreateInput!) { opinionPhotoCreate(input: $input) { fileId uploadUrl userErrors { code field message } } }": typeof types.OpinionPhotoCreateDocument,
    "\n  query Registration {\n    registrationOpen\n    noticesInForce { id title titleEn body bodyEn obligatory }\n  }\n": typeof types.RegistrationDocument,
    "mutation CitizenCodeSend($input: CitizenCodeSendInput!) { citizenCodeSend(input: $input) { sent userErrors { code field message } } }": typeof types.CitizenCodeSendDocument,
    "mutation CitizenRegister($input: CitizenRegisterInput!) { citizenRegister(input: $input) { pending userErrors { code field message } } }": typeof types.CitizenRegisterDocument,
    "\n  query SharingSessions {\n    sharingSessions(first: 10) { nodes { id title heldOn summary site { name nameEn } issues { title reply } } }\n  }\n": typeof types.SharingSessionsDocument,
    "\n  query Site($code: String!) {\n    siteByCode(code: $code) {\n      id code name nameEn address phone introduction areaM2\n      kind { id name nameEn }\n      path { id code name nameEn }\n      children { id code name nameEn }\n      openingHours { weekday opens closes }\n      rooms { id name }\n      regimes { id title }\n      serviceAreas { id name }\n      keepers { id person { id name } }\n      counts { deputies pointsMet pointsPossible }\n      assignments { id mandate { id level person { id name profession contact } } }\n    }\n  }\n": typeof types.SiteDocument,
    "\n  query SiteTree {\n    siteTree { id parentId code name nameEn address kind { id name nameEn tier { id name nameEn ordinal } } }\n  }\n": typeof types.SiteTreeDocument,
    "\n  query Suggestion($id: ID!) {\n    viewer { mandates { id } }\n    node(id: $id) {\n      __typename\n      ... on Suggestion {\n        id version number kind title text analysis proposal secret published filedNumber filedOn state stateName dueOn remainingDays\n        replyClass viewerActions\n        mandate { id person { id name } } body { id } session { name } category { id name nameEn } unit { name }\n        cosigners { id status mandate { id person { name } } }\n        replies { id round class text promise promisedOn letterNumber signedOn unit { name } signer { name } }\n        ratings { id round side process result remark signedOn }\n        entries(first: 100) { ordinal at action stateName text }\n      }\n    }\n  }\n": typeof types.SuggestionDocument,
    "\n  query Workspace {\n    viewer { displayName mandates { id code body { id name } } }\n    viewerPermissions\n  }\n": typeof types.WorkspaceDocument,
    "\n  query Waiting {\n    suggestions(first: 50, mine: true, orderBy: DUE) { nodes { id number kind title stateName dueOn remainingDays } }\n    prosecutions(first: 20, status: OFFERED) { nodes { id version title text field dueOn viewerCanAccept } }\n  }\n": typeof types.WaitingDocument,
    "\n  query OwnSuggestions($after: String) {\n    suggestions(first: 20, after: $after, own: true) {\n      nodes { id number kind title stateName replyClass mandate { id person { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OwnSuggestionsDocument,
    "mutation SuggestionCreate($input: SuggestionCreateInput!) { suggestionCreate(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionCreateDocument,
    "mutation SuggestionSave($input: SuggestionSaveInput!) { suggestionSave(input: $input) { suggestion { id version } userErrors { code field message } } }": typeof types.SuggestionSaveDocument,
    "\n  query SuggestionCategories { opinionCategories(first: 100) { nodes { id name nameEn } } }\n": typeof types.SuggestionCategoriesDocument,
    "\n  query FindDeputies($search: String!, $bodyId: ID) {\n    mandates(first: 12, search: $search, bodyId: $bodyId, orderBy: CODE) { nodes { id code person { name employer } } }\n  }\n": typeof types.FindDeputiesDocument,
    "mutation SuggestionCirculate($input: SuggestionCirculateInput!) { suggestionCirculate(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionCirculateDocument,
    "mutation SuggestionRevise($input: SuggestionReviseInput!) { suggestionRevise(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionReviseDocument,
    "mutation SuggestionSubmit($input: SuggestionSubmitInput!) { suggestionSubmit(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionSubmitDocument,
    "mutation SuggestionCosign($input: SuggestionCosignInput!) { suggestionCosign(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionCosignDocument,
    "mutation SuggestionDecline($input: SuggestionDeclineInput!) { suggestionDecline(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionDeclineDocument,
    "mutation SuggestionRate($input: SuggestionRateInput!) { suggestionRate(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionRateDocument,
    "mutation SuggestionWithdraw($input: SuggestionWithdrawInput!) { suggestionWithdraw(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionWithdrawDocument,
    "mutation ProsecutionAccept($input: ProsecutionAcceptInput!) { prosecutionAccept(input: $input) { prosecution { id suggestion { id } } userErrors { code field message } } }": typeof types.ProsecutionAcceptDocument,
    "mutation ProsecutionDecline($input: ProsecutionDeclineInput!) { prosecutionDecline(input: $input) { prosecution { id suggestion { id } } userErrors { code field message } } }": typeof types.ProsecutionDeclineDocument,
    "\n  query PublicSuggestions($after: String, $kind: SuggestionKind, $replyClass: ReplyClass) {\n    suggestions(first: 20, after: $after, published: true, kind: $kind, replyClass: $replyClass) {\n      nodes { id kind title filedNumber filedOn stateName replyClass session { name } mandate { person { name } } unit { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PublicSuggestionsDocument,
    "mutation SignOut { signOut { signedOut userErrors { code } } }": typeof types.SignOutDocument,
};
const documents: Documents = {
    "\n  query Tenants {\n    tenants { id slug name nameEn region { code name nameEn } }\n  }\n": types.TenantsDocument,
    "\n  query Deputy($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Mandate {\n        id level\n        person { id name profession employer jobTitle biography contact }\n        body { id name }\n        assignments { id site { id code name address } }\n        groups { id group { id name } }\n      }\n    }\n  }\n": types.DeputyDocument,
    "\n  query Deputies($first: Int!, $search: String, $level: DeputyLevel) {\n    mandates(first: $first, orderBy: CODE, search: $search, level: $level) {\n      nodes { id level person { id name profession employer jobTitle contact } assignments { id site { id name } } groups { id group { id name } } }\n      pageInfo { hasNextPage }\n    }\n  }\n": types.DeputiesDocument,
    "\n  query District {\n    tenant { id slug name nameEn }\n    tenantSetting { id primaryColor accentColor logo slogan }\n  }\n": types.DistrictDocument,
    "\n  query Introduction {\n    tenantSetting { id introduction introductionEn }\n    serviceDays(first: 10) { nodes { id name nameEn note upcoming(first: 1) } }\n  }\n": types.IntroductionDocument,
    "\n  query Groups {\n    deputyGroups(first: 100) {\n      nodes { id name nameEn memberCount category { id name nameEn ordinal } body { id name } }\n    }\n  }\n": types.GroupsDocument,
    "\n  query SpeakPlace($code: String!) {\n    siteByCode(code: $code) { id name nameEn }\n    opinionCategories(first: 100) { nodes { id name nameEn questions } }\n  }\n": types.SpeakPlaceDocument,
    "mutation OpinionSubmit($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field message } } }": types.OpinionSubmitDocument,
    "mutation OpinionTrace($input: OpinionTraceInput!) {\n    opinionTrace(input: $input) {\n      trace { number title text state stateName dueOn reply actions photos { id name contentType url } entries { at stateName text files { id name contentType url } } }\n      userErrors { code field message }\n    }\n  }": types.OpinionTraceDocument,
    "mutation OpinionAuthorAct($input: OpinionAuthorActInput!) { opinionAuthorAct(input: $input) { trace { number } userErrors { code field message } } }": types.OpinionAuthorActDocument,
    "\n  query OwnOpinion($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Opinion {\n        id version number title text stateName dueOn reply viewerActions\n        photos { id name contentType url }\n        entries(first: 50) { at stateName text files { id name contentType url } }\n      }\n    }\n  }\n": types.OwnOpinionDocument,
    "mutation OwnOpinionRate($input: OpinionRateInput!) { opinionRate(input: $input) { opinion { id } userErrors { code field message } } }": types.OwnOpinionRateDocument,
    "mutation OwnOpinionAnswer($input: OpinionAnswerInput!) { opinionAnswer(input: $input) { opinion { id } userErrors { code field message } } }": types.OwnOpinionAnswerDocument,
    "mutation OwnOpinionWithdraw($input: OpinionWithdrawInput!) { opinionWithdraw(input: $input) { opinion { id } userErrors { code field message } } }": types.OwnOpinionWithdrawDocument,
    "\n  query OwnOpinions($after: String) {\n    opinions(own: true, first: 20, after: $after) {\n      nodes { id number title stateName dueOn createdAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OwnOpinionsDocument,
    "mutation OpinionPhotoCreate($input: OpinionPhotoCreateInput!) { opinionPhotoCreate(input: $input) { fileId uploadUrl userErrors { code field message } } }": types.OpinionPhotoCreateDocument,
    "\n  query Registration {\n    registrationOpen\n    noticesInForce { id title titleEn body bodyEn obligatory }\n  }\n": types.RegistrationDocument,
    "mutation CitizenCodeSend($input: CitizenCodeSendInput!) { citizenCodeSend(input: $input) { sent userErrors { code field message } } }": types.CitizenCodeSendDocument,
    "mutation CitizenRegister($input: CitizenRegisterInput!) { citizenRegister(input: $input) { pending userErrors { code field message } } }": types.CitizenRegisterDocument,
    "\n  query SharingSessions {\n    sharingSessions(first: 10) { nodes { id title heldOn summary site { name nameEn } issues { title reply } } }\n  }\n": types.SharingSessionsDocument,
    "\n  query Site($code: String!) {\n    siteByCode(code: $code) {\n      id code name nameEn address phone introduction areaM2\n      kind { id name nameEn }\n      path { id code name nameEn }\n      children { id code name nameEn }\n      openingHours { weekday opens closes }\n      rooms { id name }\n      regimes { id title }\n      serviceAreas { id name }\n      keepers { id person { id name } }\n      counts { deputies pointsMet pointsPossible }\n      assignments { id mandate { id level person { id name profession contact } } }\n    }\n  }\n": types.SiteDocument,
    "\n  query SiteTree {\n    siteTree { id parentId code name nameEn address kind { id name nameEn tier { id name nameEn ordinal } } }\n  }\n": types.SiteTreeDocument,
    "\n  query Suggestion($id: ID!) {\n    viewer { mandates { id } }\n    node(id: $id) {\n      __typename\n      ... on Suggestion {\n        id version number kind title text analysis proposal secret published filedNumber filedOn state stateName dueOn remainingDays\n        replyClass viewerActions\n        mandate { id person { id name } } body { id } session { name } category { id name nameEn } unit { name }\n        cosigners { id status mandate { id person { name } } }\n        replies { id round class text promise promisedOn letterNumber signedOn unit { name } signer { name } }\n        ratings { id round side process result remark signedOn }\n        entries(first: 100) { ordinal at action stateName text }\n      }\n    }\n  }\n": types.SuggestionDocument,
    "\n  query Workspace {\n    viewer { displayName mandates { id code body { id name } } }\n    viewerPermissions\n  }\n": types.WorkspaceDocument,
    "\n  query Waiting {\n    suggestions(first: 50, mine: true, orderBy: DUE) { nodes { id number kind title stateName dueOn remainingDays } }\n    prosecutions(first: 20, status: OFFERED) { nodes { id version title text field dueOn viewerCanAccept } }\n  }\n": types.WaitingDocument,
    "\n  query OwnSuggestions($after: String) {\n    suggestions(first: 20, after: $after, own: true) {\n      nodes { id number kind title stateName replyClass mandate { id person { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OwnSuggestionsDocument,
    "mutation SuggestionCreate($input: SuggestionCreateInput!) { suggestionCreate(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionCreateDocument,
    "mutation SuggestionSave($input: SuggestionSaveInput!) { suggestionSave(input: $input) { suggestion { id version } userErrors { code field message } } }": types.SuggestionSaveDocument,
    "\n  query SuggestionCategories { opinionCategories(first: 100) { nodes { id name nameEn } } }\n": types.SuggestionCategoriesDocument,
    "\n  query FindDeputies($search: String!, $bodyId: ID) {\n    mandates(first: 12, search: $search, bodyId: $bodyId, orderBy: CODE) { nodes { id code person { name employer } } }\n  }\n": types.FindDeputiesDocument,
    "mutation SuggestionCirculate($input: SuggestionCirculateInput!) { suggestionCirculate(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionCirculateDocument,
    "mutation SuggestionRevise($input: SuggestionReviseInput!) { suggestionRevise(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionReviseDocument,
    "mutation SuggestionSubmit($input: SuggestionSubmitInput!) { suggestionSubmit(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionSubmitDocument,
    "mutation SuggestionCosign($input: SuggestionCosignInput!) { suggestionCosign(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionCosignDocument,
    "mutation SuggestionDecline($input: SuggestionDeclineInput!) { suggestionDecline(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionDeclineDocument,
    "mutation SuggestionRate($input: SuggestionRateInput!) { suggestionRate(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionRateDocument,
    "mutation SuggestionWithdraw($input: SuggestionWithdrawInput!) { suggestionWithdraw(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionWithdrawDocument,
    "mutation ProsecutionAccept($input: ProsecutionAcceptInput!) { prosecutionAccept(input: $input) { prosecution { id suggestion { id } } userErrors { code field message } } }": types.ProsecutionAcceptDocument,
    "mutation ProsecutionDecline($input: ProsecutionDeclineInput!) { prosecutionDecline(input: $input) { prosecution { id suggestion { id } } userErrors { code field message } } }": types.ProsecutionDeclineDocument,
    "\n  query PublicSuggestions($after: String, $kind: SuggestionKind, $replyClass: ReplyClass) {\n    suggestions(first: 20, after: $after, published: true, kind: $kind, replyClass: $replyClass) {\n      nodes { id kind title filedNumber filedOn stateName replyClass session { name } mandate { person { name } } unit { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PublicSuggestionsDocument,
    "mutation SignOut { signOut { signedOut userErrors { code } } }": types.SignOutDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tenants {\n    tenants { id slug name nameEn region { code name nameEn } }\n  }\n"): typeof import('./graphql.ts').TenantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deputy($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Mandate {\n        id level\n        person { id name profession employer jobTitle biography contact }\n        body { id name }\n        assignments { id site { id code name address } }\n        groups { id group { id name } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeputyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deputies($first: Int!, $search: String, $level: DeputyLevel) {\n    mandates(first: $first, orderBy: CODE, search: $search, level: $level) {\n      nodes { id level person { id name profession employer jobTitle contact } assignments { id site { id name } } groups { id group { id name } } }\n      pageInfo { hasNextPage }\n    }\n  }\n"): typeof import('./graphql.ts').DeputiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query District {\n    tenant { id slug name nameEn }\n    tenantSetting { id primaryColor accentColor logo slogan }\n  }\n"): typeof import('./graphql.ts').DistrictDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Introduction {\n    tenantSetting { id introduction introductionEn }\n    serviceDays(first: 10) { nodes { id name nameEn note upcoming(first: 1) } }\n  }\n"): typeof import('./graphql.ts').IntroductionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Groups {\n    deputyGroups(first: 100) {\n      nodes { id name nameEn memberCount category { id name nameEn ordinal } body { id name } }\n    }\n  }\n"): typeof import('./graphql.ts').GroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpeakPlace($code: String!) {\n    siteByCode(code: $code) { id name nameEn }\n    opinionCategories(first: 100) { nodes { id name nameEn questions } }\n  }\n"): typeof import('./graphql.ts').SpeakPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionSubmit($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionSubmitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionTrace($input: OpinionTraceInput!) {\n    opinionTrace(input: $input) {\n      trace { number title text state stateName dueOn reply actions photos { id name contentType url } entries { at stateName text files { id name contentType url } } }\n      userErrors { code field message }\n    }\n  }"): typeof import('./graphql.ts').OpinionTraceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionAuthorAct($input: OpinionAuthorActInput!) { opinionAuthorAct(input: $input) { trace { number } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionAuthorActDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnOpinion($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Opinion {\n        id version number title text stateName dueOn reply viewerActions\n        photos { id name contentType url }\n        entries(first: 50) { at stateName text files { id name contentType url } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OwnOpinionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OwnOpinionRate($input: OpinionRateInput!) { opinionRate(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OwnOpinionRateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OwnOpinionAnswer($input: OpinionAnswerInput!) { opinionAnswer(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OwnOpinionAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OwnOpinionWithdraw($input: OpinionWithdrawInput!) { opinionWithdraw(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OwnOpinionWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnOpinions($after: String) {\n    opinions(own: true, first: 20, after: $after) {\n      nodes { id number title stateName dueOn createdAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').OwnOpinionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionPhotoCreate($input: OpinionPhotoCreateInput!) { opinionPhotoCreate(input: $input) { fileId uploadUrl userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionPhotoCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Registration {\n    registrationOpen\n    noticesInForce { id title titleEn body bodyEn obligatory }\n  }\n"): typeof import('./graphql.ts').RegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CitizenCodeSend($input: CitizenCodeSendInput!) { citizenCodeSend(input: $input) { sent userErrors { code field message } } }"): typeof import('./graphql.ts').CitizenCodeSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CitizenRegister($input: CitizenRegisterInput!) { citizenRegister(input: $input) { pending userErrors { code field message } } }"): typeof import('./graphql.ts').CitizenRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharingSessions {\n    sharingSessions(first: 10) { nodes { id title heldOn summary site { name nameEn } issues { title reply } } }\n  }\n"): typeof import('./graphql.ts').SharingSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Site($code: String!) {\n    siteByCode(code: $code) {\n      id code name nameEn address phone introduction areaM2\n      kind { id name nameEn }\n      path { id code name nameEn }\n      children { id code name nameEn }\n      openingHours { weekday opens closes }\n      rooms { id name }\n      regimes { id title }\n      serviceAreas { id name }\n      keepers { id person { id name } }\n      counts { deputies pointsMet pointsPossible }\n      assignments { id mandate { id level person { id name profession contact } } }\n    }\n  }\n"): typeof import('./graphql.ts').SiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteTree {\n    siteTree { id parentId code name nameEn address kind { id name nameEn tier { id name nameEn ordinal } } }\n  }\n"): typeof import('./graphql.ts').SiteTreeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggestion($id: ID!) {\n    viewer { mandates { id } }\n    node(id: $id) {\n      __typename\n      ... on Suggestion {\n        id version number kind title text analysis proposal secret published filedNumber filedOn state stateName dueOn remainingDays\n        replyClass viewerActions\n        mandate { id person { id name } } body { id } session { name } category { id name nameEn } unit { name }\n        cosigners { id status mandate { id person { name } } }\n        replies { id round class text promise promisedOn letterNumber signedOn unit { name } signer { name } }\n        ratings { id round side process result remark signedOn }\n        entries(first: 100) { ordinal at action stateName text }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SuggestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workspace {\n    viewer { displayName mandates { id code body { id name } } }\n    viewerPermissions\n  }\n"): typeof import('./graphql.ts').WorkspaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Waiting {\n    suggestions(first: 50, mine: true, orderBy: DUE) { nodes { id number kind title stateName dueOn remainingDays } }\n    prosecutions(first: 20, status: OFFERED) { nodes { id version title text field dueOn viewerCanAccept } }\n  }\n"): typeof import('./graphql.ts').WaitingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnSuggestions($after: String) {\n    suggestions(first: 20, after: $after, own: true) {\n      nodes { id number kind title stateName replyClass mandate { id person { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').OwnSuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionCreate($input: SuggestionCreateInput!) { suggestionCreate(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionSave($input: SuggestionSaveInput!) { suggestionSave(input: $input) { suggestion { id version } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionSaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestionCategories { opinionCategories(first: 100) { nodes { id name nameEn } } }\n"): typeof import('./graphql.ts').SuggestionCategoriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindDeputies($search: String!, $bodyId: ID) {\n    mandates(first: 12, search: $search, bodyId: $bodyId, orderBy: CODE) { nodes { id code person { name employer } } }\n  }\n"): typeof import('./graphql.ts').FindDeputiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionCirculate($input: SuggestionCirculateInput!) { suggestionCirculate(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionCirculateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionRevise($input: SuggestionReviseInput!) { suggestionRevise(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionReviseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionSubmit($input: SuggestionSubmitInput!) { suggestionSubmit(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionSubmitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionCosign($input: SuggestionCosignInput!) { suggestionCosign(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionCosignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionDecline($input: SuggestionDeclineInput!) { suggestionDecline(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionDeclineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionRate($input: SuggestionRateInput!) { suggestionRate(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionRateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionWithdraw($input: SuggestionWithdrawInput!) { suggestionWithdraw(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProsecutionAccept($input: ProsecutionAcceptInput!) { prosecutionAccept(input: $input) { prosecution { id suggestion { id } } userErrors { code field message } } }"): typeof import('./graphql.ts').ProsecutionAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProsecutionDecline($input: ProsecutionDeclineInput!) { prosecutionDecline(input: $input) { prosecution { id suggestion { id } } userErrors { code field message } } }"): typeof import('./graphql.ts').ProsecutionDeclineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicSuggestions($after: String, $kind: SuggestionKind, $replyClass: ReplyClass) {\n    suggestions(first: 20, after: $after, published: true, kind: $kind, replyClass: $replyClass) {\n      nodes { id kind title filedNumber filedOn stateName replyClass session { name } mandate { person { name } } unit { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').PublicSuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut { signOut { signedOut userErrors { code } } }"): typeof import('./graphql.ts').SignOutDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
