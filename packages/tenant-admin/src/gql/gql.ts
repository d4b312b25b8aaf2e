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
    "\n  query Console {\n    tenant { id slug name nameEn }\n    tenantSetting { id primaryColor }\n    viewer { displayName }\n  }\n": typeof types.ConsoleDocument,
    "\n  query Groups {\n    deputyGroups(first: 100) {\n      nodes { id version code name nameEn introduction public status memberCount viewerCanUpdate viewerCanRetire category { id name nameEn } body { id name nameEn } linkUnit { id name } }\n    }\n    groupCategories(first: 100) { nodes { id name nameEn status } }\n    congressBodies(first: 100) { nodes { id name nameEn status } }\n    unitTree { id name status }\n  }\n": typeof types.GroupsDocument,
    "mutation GroupCreate($input: DeputyGroupCreateInput!) { deputyGroupCreate(input: $input) { deputyGroup { id } userErrors { code field message } } }": typeof types.GroupCreateDocument,
    "mutation GroupUpdate($input: DeputyGroupUpdateInput!) { deputyGroupUpdate(input: $input) { deputyGroup { id } userErrors { code field message } } }": typeof types.GroupUpdateDocument,
    "mutation GroupRetire($input: DeputyGroupRetireInput!) { deputyGroupRetire(input: $input) { deputyGroup { id } userErrors { code field message } } }": typeof types.GroupRetireDocument,
    "mutation GroupRestore($input: DeputyGroupRestoreInput!) { deputyGroupRestore(input: $input) { deputyGroup { id } userErrors { code field message } } }": typeof types.GroupRestoreDocument,
    "\n  query Kinds {\n    siteKinds(first: 50) {\n      nodes {\n        id version code name nameEn commonCategory rootAllowed ordinal status viewerCanUpdate viewerCanRetire\n        tier { id name nameEn }\n        parents { id name nameEn }\n        checklist { id name }\n      }\n    }\n    siteTiers(first: 100) { nodes { id version code name nameEn ordinal status viewerCanUpdate viewerCanRetire } }\n  }\n": typeof types.KindsDocument,
    "mutation KindCreate($input: SiteKindCreateInput!) { siteKindCreate(input: $input) { siteKind { id version } userErrors { code field message } } }": typeof types.KindCreateDocument,
    "mutation KindUpdate($input: SiteKindUpdateInput!) { siteKindUpdate(input: $input) { siteKind { id version } userErrors { code field message } } }": typeof types.KindUpdateDocument,
    "mutation KindSetParents($input: SiteKindSetParentsInput!) { siteKindSetParents(input: $input) { siteKind { id } userErrors { code field message } } }": typeof types.KindSetParentsDocument,
    "mutation KindRetire($input: SiteKindRetireInput!) { siteKindRetire(input: $input) { siteKind { id } userErrors { code field message } } }": typeof types.KindRetireDocument,
    "mutation KindRestore($input: SiteKindRestoreInput!) { siteKindRestore(input: $input) { siteKind { id } userErrors { code field message } } }": typeof types.KindRestoreDocument,
    "mutation TierCreate($input: SiteTierCreateInput!) { siteTierCreate(input: $input) { siteTier { id } userErrors { code field message } } }": typeof types.TierCreateDocument,
    "mutation TierUpdate($input: SiteTierUpdateInput!) { siteTierUpdate(input: $input) { siteTier { id } userErrors { code field message } } }": typeof types.TierUpdateDocument,
    "mutation TierRetire($input: SiteTierRetireInput!) { siteTierRetire(input: $input) { siteTier { id } userErrors { code field message } } }": typeof types.TierRetireDocument,
    "mutation TierRestore($input: SiteTierRestoreInput!) { siteTierRestore(input: $input) { siteTier { id } userErrors { code field message } } }": typeof types.TierRestoreDocument,
    "\n  query Sites {\n    siteTree {\n      id version parentId code name nameEn address phone introduction public status\n      viewerCanUpdate viewerCanMove viewerCanRetire\n      kind { id name nameEn }\n    }\n    siteKinds(first: 100) { nodes { id name nameEn status } }\n  }\n": typeof types.SitesDocument,
    "mutation SiteCreate($input: SiteCreateInput!) { siteCreate(input: $input) { site { id } userErrors { code field message } } }": typeof types.SiteCreateDocument,
    "mutation SiteUpdate($input: SiteUpdateInput!) { siteUpdate(input: $input) { site { id } userErrors { code field message } } }": typeof types.SiteUpdateDocument,
    "mutation SiteMove($input: SiteMoveInput!) { siteMove(input: $input) { site { id } userErrors { code field message } } }": typeof types.SiteMoveDocument,
    "mutation SiteRetire($input: SiteRetireInput!) { siteRetire(input: $input) { site { id } userErrors { code field message } } }": typeof types.SiteRetireDocument,
    "mutation SiteReopen($input: SiteReopenInput!) { siteReopen(input: $input) { site { id } userErrors { code field message } } }": typeof types.SiteReopenDocument,
    "\n  query Permissions {\n    viewerPermissions\n  }\n": typeof types.PermissionsDocument,
};
const documents: Documents = {
    "\n  query Console {\n    tenant { id slug name nameEn }\n    tenantSetting { id primaryColor }\n    viewer { displayName }\n  }\n": types.ConsoleDocument,
    "\n  query Groups {\n    deputyGroups(first: 100) {\n      nodes { id version code name nameEn introduction public status memberCount viewerCanUpdate viewerCanRetire category { id name nameEn } body { id name nameEn } linkUnit { id name } }\n    }\n    groupCategories(first: 100) { nodes { id name nameEn status } }\n    congressBodies(first: 100) { nodes { id name nameEn status } }\n    unitTree { id name status }\n  }\n": types.GroupsDocument,
    "mutation GroupCreate($input: DeputyGroupCreateInput!) { deputyGroupCreate(input: $input) { deputyGroup { id } userErrors { code field message } } }": types.GroupCreateDocument,
    "mutation GroupUpdate($input: DeputyGroupUpdateInput!) { deputyGroupUpdate(input: $input) { deputyGroup { id } userErrors { code field message } } }": types.GroupUpdateDocument,
    "mutation GroupRetire($input: DeputyGroupRetireInput!) { deputyGroupRetire(input: $input) { deputyGroup { id } userErrors { code field message } } }": types.GroupRetireDocument,
    "mutation GroupRestore($input: DeputyGroupRestoreInput!) { deputyGroupRestore(input: $input) { deputyGroup { id } userErrors { code field message } } }": types.GroupRestoreDocument,
    "\n  query Kinds {\n    siteKinds(first: 50) {\n      nodes {\n        id version code name nameEn commonCategory rootAllowed ordinal status viewerCanUpdate viewerCanRetire\n        tier { id name nameEn }\n        parents { id name nameEn }\n        checklist { id name }\n      }\n    }\n    siteTiers(first: 100) { nodes { id version code name nameEn ordinal status viewerCanUpdate viewerCanRetire } }\n  }\n": types.KindsDocument,
    "mutation KindCreate($input: SiteKindCreateInput!) { siteKindCreate(input: $input) { siteKind { id version } userErrors { code field message } } }": types.KindCreateDocument,
    "mutation KindUpdate($input: SiteKindUpdateInput!) { siteKindUpdate(input: $input) { siteKind { id version } userErrors { code field message } } }": types.KindUpdateDocument,
    "mutation KindSetParents($input: SiteKindSetParentsInput!) { siteKindSetParents(input: $input) { siteKind { id } userErrors { code field message } } }": types.KindSetParentsDocument,
    "mutation KindRetire($input: SiteKindRetireInput!) { siteKindRetire(input: $input) { siteKind { id } userErrors { code field message } } }": types.KindRetireDocument,
    "mutation KindRestore($input: SiteKindRestoreInput!) { siteKindRestore(input: $input) { siteKind { id } userErrors { code field message } } }": types.KindRestoreDocument,
    "mutation TierCreate($input: SiteTierCreateInput!) { siteTierCreate(input: $input) { siteTier { id } userErrors { code field message } } }": types.TierCreateDocument,
    "mutation TierUpdate($input: SiteTierUpdateInput!) { siteTierUpdate(input: $input) { siteTier { id } userErrors { code field message } } }": types.TierUpdateDocument,
    "mutation TierRetire($input: SiteTierRetireInput!) { siteTierRetire(input: $input) { siteTier { id } userErrors { code field message } } }": types.TierRetireDocument,
    "mutation TierRestore($input: SiteTierRestoreInput!) { siteTierRestore(input: $input) { siteTier { id } userErrors { code field message } } }": types.TierRestoreDocument,
    "\n  query Sites {\n    siteTree {\n      id version parentId code name nameEn address phone introduction public status\n      viewerCanUpdate viewerCanMove viewerCanRetire\n      kind { id name nameEn }\n    }\n    siteKinds(first: 100) { nodes { id name nameEn status } }\n  }\n": types.SitesDocument,
    "mutation SiteCreate($input: SiteCreateInput!) { siteCreate(input: $input) { site { id } userErrors { code field message } } }": types.SiteCreateDocument,
    "mutation SiteUpdate($input: SiteUpdateInput!) { siteUpdate(input: $input) { site { id } userErrors { code field message } } }": types.SiteUpdateDocument,
    "mutation SiteMove($input: SiteMoveInput!) { siteMove(input: $input) { site { id } userErrors { code field message } } }": types.SiteMoveDocument,
    "mutation SiteRetire($input: SiteRetireInput!) { siteRetire(input: $input) { site { id } userErrors { code field message } } }": types.SiteRetireDocument,
    "mutation SiteReopen($input: SiteReopenInput!) { siteReopen(input: $input) { site { id } userErrors { code field message } } }": types.SiteReopenDocument,
    "\n  query Permissions {\n    viewerPermissions\n  }\n": types.PermissionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Console {\n    tenant { id slug name nameEn }\n    tenantSetting { id primaryColor }\n    viewer { displayName }\n  }\n"): typeof import('./graphql.ts').ConsoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Groups {\n    deputyGroups(first: 100) {\n      nodes { id version code name nameEn introduction public status memberCount viewerCanUpdate viewerCanRetire category { id name nameEn } body { id name nameEn } linkUnit { id name } }\n    }\n    groupCategories(first: 100) { nodes { id name nameEn status } }\n    congressBodies(first: 100) { nodes { id name nameEn status } }\n    unitTree { id name status }\n  }\n"): typeof import('./graphql.ts').GroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GroupCreate($input: DeputyGroupCreateInput!) { deputyGroupCreate(input: $input) { deputyGroup { id } userErrors { code field message } } }"): typeof import('./graphql.ts').GroupCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GroupUpdate($input: DeputyGroupUpdateInput!) { deputyGroupUpdate(input: $input) { deputyGroup { id } userErrors { code field message } } }"): typeof import('./graphql.ts').GroupUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GroupRetire($input: DeputyGroupRetireInput!) { deputyGroupRetire(input: $input) { deputyGroup { id } userErrors { code field message } } }"): typeof import('./graphql.ts').GroupRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GroupRestore($input: DeputyGroupRestoreInput!) { deputyGroupRestore(input: $input) { deputyGroup { id } userErrors { code field message } } }"): typeof import('./graphql.ts').GroupRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Kinds {\n    siteKinds(first: 50) {\n      nodes {\n        id version code name nameEn commonCategory rootAllowed ordinal status viewerCanUpdate viewerCanRetire\n        tier { id name nameEn }\n        parents { id name nameEn }\n        checklist { id name }\n      }\n    }\n    siteTiers(first: 100) { nodes { id version code name nameEn ordinal status viewerCanUpdate viewerCanRetire } }\n  }\n"): typeof import('./graphql.ts').KindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation KindCreate($input: SiteKindCreateInput!) { siteKindCreate(input: $input) { siteKind { id version } userErrors { code field message } } }"): typeof import('./graphql.ts').KindCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation KindUpdate($input: SiteKindUpdateInput!) { siteKindUpdate(input: $input) { siteKind { id version } userErrors { code field message } } }"): typeof import('./graphql.ts').KindUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation KindSetParents($input: SiteKindSetParentsInput!) { siteKindSetParents(input: $input) { siteKind { id } userErrors { code field message } } }"): typeof import('./graphql.ts').KindSetParentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation KindRetire($input: SiteKindRetireInput!) { siteKindRetire(input: $input) { siteKind { id } userErrors { code field message } } }"): typeof import('./graphql.ts').KindRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation KindRestore($input: SiteKindRestoreInput!) { siteKindRestore(input: $input) { siteKind { id } userErrors { code field message } } }"): typeof import('./graphql.ts').KindRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TierCreate($input: SiteTierCreateInput!) { siteTierCreate(input: $input) { siteTier { id } userErrors { code field message } } }"): typeof import('./graphql.ts').TierCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TierUpdate($input: SiteTierUpdateInput!) { siteTierUpdate(input: $input) { siteTier { id } userErrors { code field message } } }"): typeof import('./graphql.ts').TierUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TierRetire($input: SiteTierRetireInput!) { siteTierRetire(input: $input) { siteTier { id } userErrors { code field message } } }"): typeof import('./graphql.ts').TierRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TierRestore($input: SiteTierRestoreInput!) { siteTierRestore(input: $input) { siteTier { id } userErrors { code field message } } }"): typeof import('./graphql.ts').TierRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sites {\n    siteTree {\n      id version parentId code name nameEn address phone introduction public status\n      viewerCanUpdate viewerCanMove viewerCanRetire\n      kind { id name nameEn }\n    }\n    siteKinds(first: 100) { nodes { id name nameEn status } }\n  }\n"): typeof import('./graphql.ts').SitesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SiteCreate($input: SiteCreateInput!) { siteCreate(input: $input) { site { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SiteCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SiteUpdate($input: SiteUpdateInput!) { siteUpdate(input: $input) { site { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SiteUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SiteMove($input: SiteMoveInput!) { siteMove(input: $input) { site { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SiteMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SiteRetire($input: SiteRetireInput!) { siteRetire(input: $input) { site { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SiteRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SiteReopen($input: SiteReopenInput!) { siteReopen(input: $input) { site { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SiteReopenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Permissions {\n    viewerPermissions\n  }\n"): typeof import('./graphql.ts').PermissionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
