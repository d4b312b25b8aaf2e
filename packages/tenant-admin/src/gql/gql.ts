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
    "\n  query Console {\n    tenant { id slug name nameEn }\n    tenantSetting { id primaryColor }\n    viewer { displayName needsSecondFactor roles { base } tenants { slug } }\n    viewerPermissions\n  }\n": typeof types.ConsoleDocument,
    "mutation SignOut { signOut { signedOut userErrors { code } } }": typeof types.SignOutDocument,
    "\n  query EnterTenants {\n    tenants { id slug name nameEn }\n    viewer { displayName tenants { slug } }\n  }\n": typeof types.EnterTenantsDocument,
    "\n  query Access {\n    roles(first: 100) { nodes { id base name nameEn status } }\n    vocabulary { base scopes }\n    memberships(first: 100) { nodes { id validFrom validTo scopeKind viewerCanEnd role { name nameEn } person { name } } }\n    invitations(first: 50) { nodes { id phone status expiresAt viewerCanEnd role { name nameEn } person { name } } }\n    siteTree { id name status }\n    deputyGroups(first: 100) { nodes { id name status } }\n    unitTree { id name status }\n  }\n": typeof types.AccessDocument,
    "mutation InvitationCreate($input: InvitationCreateInput!) { invitationCreate(input: $input) { invitation { id } userErrors { code field message } } }": typeof types.InvitationCreateDocument,
    "mutation InvitationRevoke($input: InvitationRevokeInput!) { invitationRevoke(input: $input) { invitation { id } userErrors { code field message } } }": typeof types.InvitationRevokeDocument,
    "mutation MembershipEnd($input: MembershipEndInput!) { membershipEnd(input: $input) { membership { id } userErrors { code field message } } }": typeof types.MembershipEndDocument,
    "\n  query Groups {\n    deputyGroups(first: 100) {\n      nodes { id version code name nameEn introduction public status memberCount viewerCanUpdate viewerCanRetire category { id name nameEn } body { id name nameEn } linkUnit { id name } }\n    }\n    groupCategories(first: 100) { nodes { id name nameEn status } }\n    congressBodies(first: 100) { nodes { id name nameEn status } }\n    unitTree { id name status }\n  }\n": typeof types.GroupsDocument,
    "mutation GroupCreate($input: DeputyGroupCreateInput!) { deputyGroupCreate(input: $input) { deputyGroup { id } userErrors { code field message } } }": typeof types.GroupCreateDocument,
    "mutation GroupUpdate($input: DeputyGroupUpdateInput!) { deputyGroupUpdate(input: $input) { deputyGroup { id } userErrors { code field message } } }": typeof types.GroupUpdateDocument,
    "mutation GroupRetire($input: DeputyGroupRetireInput!) { deputyGroupRetire(input: $input) { deputyGroup { id } userErrors { code field message } } }": typeof types.GroupRetireDocument,
    "mutation GroupRestore($input: DeputyGroupRestoreInput!) { deputyGroupRestore(input: $input) { deputyGroup { id } userErrors { code field message } } }": typeof types.GroupRestoreDocument,
    "\n  query Imports {\n    imports(first: 20) { nodes { id kind status fault createdAt newRows changedRows sameRows wrongRows wrongFile viewerCanUpdate file { name } } }\n  }\n": typeof types.ImportsDocument,
    "mutation FileCreate($input: FileCreateInput!) { fileCreate(input: $input) { uploadUrl file { id } userErrors { code field message } } }": typeof types.FileCreateDocument,
    "mutation ImportCreate($input: ImportCreateInput!) { importCreate(input: $input) { import { id } userErrors { code field message } } }": typeof types.ImportCreateDocument,
    "mutation ImportConfirm($input: ImportConfirmInput!) { importConfirm(input: $input) { import { id } userErrors { code field message } } }": typeof types.ImportConfirmDocument,
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
    "\n  query OwnAccount {\n    viewer {\n      displayName\n      account { phone hasPassword hasSecondFactor recoveryCodesLeft sessions { id current createdAt lastSeenAt address userAgent secondFactor } }\n    }\n    identityProviders(first: 20) { nodes { id code name } }\n  }\n": typeof types.OwnAccountDocument,
    "mutation PasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { changed userErrors { code field message } } }": typeof types.PasswordChangeDocument,
    "mutation SessionEnd($input: SessionEndInput!) { sessionEnd(input: $input) { ended userErrors { code field message } } }": typeof types.SessionEndDocument,
    "mutation SessionsEndOthers { sessionsEndOthers { ended userErrors { code field message } } }": typeof types.SessionsEndOthersDocument,
    "mutation SecondFactorRemove { secondFactorRemove { removed userErrors { code field message } } }": typeof types.SecondFactorRemoveDocument,
    "mutation IdentityJoin($input: IdentityJoinInput!) { identityJoin(input: $input) { to userErrors { code field message } } }": typeof types.IdentityJoinDocument,
    "\n  query InvitationOffer($token: String!) {\n    tenant { id name nameEn }\n    invitationOffer(token: $token) { personName roleName phone expiresAt }\n  }\n": typeof types.InvitationOfferDocument,
    "mutation InvitationCodeSend($input: InvitationCodeSendInput!) { invitationCodeSend(input: $input) { sent userErrors { code field message } } }": typeof types.InvitationCodeSendDocument,
    "mutation InvitationAccept($input: InvitationAcceptInput!) { invitationAccept(input: $input) { pending userErrors { code field message } } }": typeof types.InvitationAcceptDocument,
    "mutation SecondFactorBegin { secondFactorBegin { setup { secret uri } userErrors { code field message } } }": typeof types.SecondFactorBeginDocument,
    "mutation SecondFactorConfirm($input: SecondFactorConfirmInput!) { secondFactorConfirm(input: $input) { recoveryCodes userErrors { code field message } } }": typeof types.SecondFactorConfirmDocument,
    "\n  query SignIn {\n    tenant { id name nameEn }\n    viewer { displayName }\n    identityProviders(first: 20) { nodes { id code name } }\n  }\n": typeof types.SignInDocument,
    "mutation SignInWithPassword($input: SignInWithPasswordInput!) { signInWithPassword(input: $input) { pending userErrors { code field message } } }": typeof types.SignInWithPasswordDocument,
    "mutation SignInCodeSend($input: SignInCodeSendInput!) { signInCodeSend(input: $input) { sent userErrors { code field message } } }": typeof types.SignInCodeSendDocument,
    "mutation SignInWithCode($input: SignInWithCodeInput!) { signInWithCode(input: $input) { pending userErrors { code field message } } }": typeof types.SignInWithCodeDocument,
    "mutation SecondFactorShow($input: SecondFactorShowInput!) { secondFactorShow(input: $input) { viewer { displayName } userErrors { code field message } } }": typeof types.SecondFactorShowDocument,
    "\n  query Sites {\n    siteTree {\n      id version parentId code name nameEn address phone introduction public status\n      viewerCanUpdate viewerCanMove viewerCanRetire\n      kind { id name nameEn }\n    }\n    siteKinds(first: 100) { nodes { id name nameEn status } }\n  }\n": typeof types.SitesDocument,
    "mutation SiteCreate($input: SiteCreateInput!) { siteCreate(input: $input) { site { id } userErrors { code field message } } }": typeof types.SiteCreateDocument,
    "mutation SiteUpdate($input: SiteUpdateInput!) { siteUpdate(input: $input) { site { id } userErrors { code field message } } }": typeof types.SiteUpdateDocument,
    "mutation SiteMove($input: SiteMoveInput!) { siteMove(input: $input) { site { id } userErrors { code field message } } }": typeof types.SiteMoveDocument,
    "mutation SiteRetire($input: SiteRetireInput!) { siteRetire(input: $input) { site { id } userErrors { code field message } } }": typeof types.SiteRetireDocument,
    "mutation SiteReopen($input: SiteReopenInput!) { siteReopen(input: $input) { site { id } userErrors { code field message } } }": typeof types.SiteReopenDocument,
    "\n  query Permissions {\n    viewerPermissions\n  }\n": typeof types.PermissionsDocument,
};
const documents: Documents = {
    "\n  query Console {\n    tenant { id slug name nameEn }\n    tenantSetting { id primaryColor }\n    viewer { displayName needsSecondFactor roles { base } tenants { slug } }\n    viewerPermissions\n  }\n": types.ConsoleDocument,
    "mutation SignOut { signOut { signedOut userErrors { code } } }": types.SignOutDocument,
    "\n  query EnterTenants {\n    tenants { id slug name nameEn }\n    viewer { displayName tenants { slug } }\n  }\n": types.EnterTenantsDocument,
    "\n  query Access {\n    roles(first: 100) { nodes { id base name nameEn status } }\n    vocabulary { base scopes }\n    memberships(first: 100) { nodes { id validFrom validTo scopeKind viewerCanEnd role { name nameEn } person { name } } }\n    invitations(first: 50) { nodes { id phone status expiresAt viewerCanEnd role { name nameEn } person { name } } }\n    siteTree { id name status }\n    deputyGroups(first: 100) { nodes { id name status } }\n    unitTree { id name status }\n  }\n": types.AccessDocument,
    "mutation InvitationCreate($input: InvitationCreateInput!) { invitationCreate(input: $input) { invitation { id } userErrors { code field message } } }": types.InvitationCreateDocument,
    "mutation InvitationRevoke($input: InvitationRevokeInput!) { invitationRevoke(input: $input) { invitation { id } userErrors { code field message } } }": types.InvitationRevokeDocument,
    "mutation MembershipEnd($input: MembershipEndInput!) { membershipEnd(input: $input) { membership { id } userErrors { code field message } } }": types.MembershipEndDocument,
    "\n  query Groups {\n    deputyGroups(first: 100) {\n      nodes { id version code name nameEn introduction public status memberCount viewerCanUpdate viewerCanRetire category { id name nameEn } body { id name nameEn } linkUnit { id name } }\n    }\n    groupCategories(first: 100) { nodes { id name nameEn status } }\n    congressBodies(first: 100) { nodes { id name nameEn status } }\n    unitTree { id name status }\n  }\n": types.GroupsDocument,
    "mutation GroupCreate($input: DeputyGroupCreateInput!) { deputyGroupCreate(input: $input) { deputyGroup { id } userErrors { code field message } } }": types.GroupCreateDocument,
    "mutation GroupUpdate($input: DeputyGroupUpdateInput!) { deputyGroupUpdate(input: $input) { deputyGroup { id } userErrors { code field message } } }": types.GroupUpdateDocument,
    "mutation GroupRetire($input: DeputyGroupRetireInput!) { deputyGroupRetire(input: $input) { deputyGroup { id } userErrors { code field message } } }": types.GroupRetireDocument,
    "mutation GroupRestore($input: DeputyGroupRestoreInput!) { deputyGroupRestore(input: $input) { deputyGroup { id } userErrors { code field message } } }": types.GroupRestoreDocument,
    "\n  query Imports {\n    imports(first: 20) { nodes { id kind status fault createdAt newRows changedRows sameRows wrongRows wrongFile viewerCanUpdate file { name } } }\n  }\n": types.ImportsDocument,
    "mutation FileCreate($input: FileCreateInput!) { fileCreate(input: $input) { uploadUrl file { id } userErrors { code field message } } }": types.FileCreateDocument,
    "mutation ImportCreate($input: ImportCreateInput!) { importCreate(input: $input) { import { id } userErrors { code field message } } }": types.ImportCreateDocument,
    "mutation ImportConfirm($input: ImportConfirmInput!) { importConfirm(input: $input) { import { id } userErrors { code field message } } }": types.ImportConfirmDocument,
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
    "\n  query OwnAccount {\n    viewer {\n      displayName\n      account { phone hasPassword hasSecondFactor recoveryCodesLeft sessions { id current createdAt lastSeenAt address userAgent secondFactor } }\n    }\n    identityProviders(first: 20) { nodes { id code name } }\n  }\n": types.OwnAccountDocument,
    "mutation PasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { changed userErrors { code field message } } }": types.PasswordChangeDocument,
    "mutation SessionEnd($input: SessionEndInput!) { sessionEnd(input: $input) { ended userErrors { code field message } } }": types.SessionEndDocument,
    "mutation SessionsEndOthers { sessionsEndOthers { ended userErrors { code field message } } }": types.SessionsEndOthersDocument,
    "mutation SecondFactorRemove { secondFactorRemove { removed userErrors { code field message } } }": types.SecondFactorRemoveDocument,
    "mutation IdentityJoin($input: IdentityJoinInput!) { identityJoin(input: $input) { to userErrors { code field message } } }": types.IdentityJoinDocument,
    "\n  query InvitationOffer($token: String!) {\n    tenant { id name nameEn }\n    invitationOffer(token: $token) { personName roleName phone expiresAt }\n  }\n": types.InvitationOfferDocument,
    "mutation InvitationCodeSend($input: InvitationCodeSendInput!) { invitationCodeSend(input: $input) { sent userErrors { code field message } } }": types.InvitationCodeSendDocument,
    "mutation InvitationAccept($input: InvitationAcceptInput!) { invitationAccept(input: $input) { pending userErrors { code field message } } }": types.InvitationAcceptDocument,
    "mutation SecondFactorBegin { secondFactorBegin { setup { secret uri } userErrors { code field message } } }": types.SecondFactorBeginDocument,
    "mutation SecondFactorConfirm($input: SecondFactorConfirmInput!) { secondFactorConfirm(input: $input) { recoveryCodes userErrors { code field message } } }": types.SecondFactorConfirmDocument,
    "\n  query SignIn {\n    tenant { id name nameEn }\n    viewer { displayName }\n    identityProviders(first: 20) { nodes { id code name } }\n  }\n": types.SignInDocument,
    "mutation SignInWithPassword($input: SignInWithPasswordInput!) { signInWithPassword(input: $input) { pending userErrors { code field message } } }": types.SignInWithPasswordDocument,
    "mutation SignInCodeSend($input: SignInCodeSendInput!) { signInCodeSend(input: $input) { sent userErrors { code field message } } }": types.SignInCodeSendDocument,
    "mutation SignInWithCode($input: SignInWithCodeInput!) { signInWithCode(input: $input) { pending userErrors { code field message } } }": types.SignInWithCodeDocument,
    "mutation SecondFactorShow($input: SecondFactorShowInput!) { secondFactorShow(input: $input) { viewer { displayName } userErrors { code field message } } }": types.SecondFactorShowDocument,
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
export function graphql(source: "\n  query Console {\n    tenant { id slug name nameEn }\n    tenantSetting { id primaryColor }\n    viewer { displayName needsSecondFactor roles { base } tenants { slug } }\n    viewerPermissions\n  }\n"): typeof import('./graphql.ts').ConsoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut { signOut { signedOut userErrors { code } } }"): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnterTenants {\n    tenants { id slug name nameEn }\n    viewer { displayName tenants { slug } }\n  }\n"): typeof import('./graphql.ts').EnterTenantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Access {\n    roles(first: 100) { nodes { id base name nameEn status } }\n    vocabulary { base scopes }\n    memberships(first: 100) { nodes { id validFrom validTo scopeKind viewerCanEnd role { name nameEn } person { name } } }\n    invitations(first: 50) { nodes { id phone status expiresAt viewerCanEnd role { name nameEn } person { name } } }\n    siteTree { id name status }\n    deputyGroups(first: 100) { nodes { id name status } }\n    unitTree { id name status }\n  }\n"): typeof import('./graphql.ts').AccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvitationCreate($input: InvitationCreateInput!) { invitationCreate(input: $input) { invitation { id } userErrors { code field message } } }"): typeof import('./graphql.ts').InvitationCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvitationRevoke($input: InvitationRevokeInput!) { invitationRevoke(input: $input) { invitation { id } userErrors { code field message } } }"): typeof import('./graphql.ts').InvitationRevokeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MembershipEnd($input: MembershipEndInput!) { membershipEnd(input: $input) { membership { id } userErrors { code field message } } }"): typeof import('./graphql.ts').MembershipEndDocument;
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
export function graphql(source: "\n  query Imports {\n    imports(first: 20) { nodes { id kind status fault createdAt newRows changedRows sameRows wrongRows wrongFile viewerCanUpdate file { name } } }\n  }\n"): typeof import('./graphql.ts').ImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FileCreate($input: FileCreateInput!) { fileCreate(input: $input) { uploadUrl file { id } userErrors { code field message } } }"): typeof import('./graphql.ts').FileCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ImportCreate($input: ImportCreateInput!) { importCreate(input: $input) { import { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ImportCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ImportConfirm($input: ImportConfirmInput!) { importConfirm(input: $input) { import { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ImportConfirmDocument;
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
export function graphql(source: "\n  query OwnAccount {\n    viewer {\n      displayName\n      account { phone hasPassword hasSecondFactor recoveryCodesLeft sessions { id current createdAt lastSeenAt address userAgent secondFactor } }\n    }\n    identityProviders(first: 20) { nodes { id code name } }\n  }\n"): typeof import('./graphql.ts').OwnAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { changed userErrors { code field message } } }"): typeof import('./graphql.ts').PasswordChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SessionEnd($input: SessionEndInput!) { sessionEnd(input: $input) { ended userErrors { code field message } } }"): typeof import('./graphql.ts').SessionEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SessionsEndOthers { sessionsEndOthers { ended userErrors { code field message } } }"): typeof import('./graphql.ts').SessionsEndOthersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SecondFactorRemove { secondFactorRemove { removed userErrors { code field message } } }"): typeof import('./graphql.ts').SecondFactorRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IdentityJoin($input: IdentityJoinInput!) { identityJoin(input: $input) { to userErrors { code field message } } }"): typeof import('./graphql.ts').IdentityJoinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationOffer($token: String!) {\n    tenant { id name nameEn }\n    invitationOffer(token: $token) { personName roleName phone expiresAt }\n  }\n"): typeof import('./graphql.ts').InvitationOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvitationCodeSend($input: InvitationCodeSendInput!) { invitationCodeSend(input: $input) { sent userErrors { code field message } } }"): typeof import('./graphql.ts').InvitationCodeSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InvitationAccept($input: InvitationAcceptInput!) { invitationAccept(input: $input) { pending userErrors { code field message } } }"): typeof import('./graphql.ts').InvitationAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SecondFactorBegin { secondFactorBegin { setup { secret uri } userErrors { code field message } } }"): typeof import('./graphql.ts').SecondFactorBeginDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SecondFactorConfirm($input: SecondFactorConfirmInput!) { secondFactorConfirm(input: $input) { recoveryCodes userErrors { code field message } } }"): typeof import('./graphql.ts').SecondFactorConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignIn {\n    tenant { id name nameEn }\n    viewer { displayName }\n    identityProviders(first: 20) { nodes { id code name } }\n  }\n"): typeof import('./graphql.ts').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignInWithPassword($input: SignInWithPasswordInput!) { signInWithPassword(input: $input) { pending userErrors { code field message } } }"): typeof import('./graphql.ts').SignInWithPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignInCodeSend($input: SignInCodeSendInput!) { signInCodeSend(input: $input) { sent userErrors { code field message } } }"): typeof import('./graphql.ts').SignInCodeSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignInWithCode($input: SignInWithCodeInput!) { signInWithCode(input: $input) { pending userErrors { code field message } } }"): typeof import('./graphql.ts').SignInWithCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SecondFactorShow($input: SecondFactorShowInput!) { secondFactorShow(input: $input) { viewer { displayName } userErrors { code field message } } }"): typeof import('./graphql.ts').SecondFactorShowDocument;
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
