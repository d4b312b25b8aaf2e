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
    "mutation OpinionPhotoCreate($input: OpinionPhotoCreateInput!) { opinionPhotoCreate(input: $input) { fileId uploadUrl userErrors { code field message } } }": typeof types.OpinionPhotoCreateDocument,
    "\n  query SharingSessions {\n    sharingSessions(first: 10) { nodes { id title heldOn summary site { name nameEn } issues { title reply } } }\n  }\n": typeof types.SharingSessionsDocument,
    "\n  query Site($code: String!) {\n    siteByCode(code: $code) {\n      id code name nameEn address phone introduction areaM2\n      kind { id name nameEn }\n      path { id code name nameEn }\n      children { id code name nameEn }\n      openingHours { weekday opens closes }\n      rooms { id name }\n      regimes { id title }\n      serviceAreas { id name }\n      keepers { id person { id name } }\n      counts { deputies pointsMet pointsPossible }\n      assignments { id mandate { id level person { id name profession contact } } }\n    }\n  }\n": typeof types.SiteDocument,
    "\n  query SiteTree {\n    siteTree { id parentId code name nameEn address kind { id name nameEn tier { id name nameEn ordinal } } }\n  }\n": typeof types.SiteTreeDocument,
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
    "mutation OpinionPhotoCreate($input: OpinionPhotoCreateInput!) { opinionPhotoCreate(input: $input) { fileId uploadUrl userErrors { code field message } } }": types.OpinionPhotoCreateDocument,
    "\n  query SharingSessions {\n    sharingSessions(first: 10) { nodes { id title heldOn summary site { name nameEn } issues { title reply } } }\n  }\n": types.SharingSessionsDocument,
    "\n  query Site($code: String!) {\n    siteByCode(code: $code) {\n      id code name nameEn address phone introduction areaM2\n      kind { id name nameEn }\n      path { id code name nameEn }\n      children { id code name nameEn }\n      openingHours { weekday opens closes }\n      rooms { id name }\n      regimes { id title }\n      serviceAreas { id name }\n      keepers { id person { id name } }\n      counts { deputies pointsMet pointsPossible }\n      assignments { id mandate { id level person { id name profession contact } } }\n    }\n  }\n": types.SiteDocument,
    "\n  query SiteTree {\n    siteTree { id parentId code name nameEn address kind { id name nameEn tier { id name nameEn ordinal } } }\n  }\n": types.SiteTreeDocument,
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
export function graphql(source: "mutation OpinionPhotoCreate($input: OpinionPhotoCreateInput!) { opinionPhotoCreate(input: $input) { fileId uploadUrl userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionPhotoCreateDocument;
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


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
