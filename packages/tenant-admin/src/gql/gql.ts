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
    "\n  query Console {\n    tenant { id slug name nameEn }\n    tenantSetting { id primaryColor }\n    viewer { displayName unreadNotifications needsSecondFactor roles { base } tenants { slug } }\n    viewerPermissions\n  }\n": typeof types.ConsoleDocument,
    "mutation SignOut { signOut { signedOut userErrors { code } } }": typeof types.SignOutDocument,
    "\n  query EnterTenants {\n    tenants { id slug name nameEn }\n    viewer { displayName tenants { slug } }\n  }\n": typeof types.EnterTenantsDocument,
    "query ProvinceWho { viewer { displayName } }": typeof types.ProvinceWhoDocument,
    "mutation ProvinceSignOut { signOut { signedOut userErrors { code } } }": typeof types.ProvinceSignOutDocument,
    "\n  query CategoryChoices { opinionCategories(first: 100) { nodes { id name nameEn status questions parent { id } } } }\n": typeof types.CategoryChoicesDocument,
    "\n  query Congresses {\n    congressBodies(first: 100) { nodes { id name nameEn level status } }\n    siteTree { id name nameEn }\n  }\n": typeof types.CongressesDocument,
    "\n  query FindPresent($search: String, $siteId: ID) {\n    mandates(first: 50, search: $search, siteId: $siteId, orderBy: CODE) { nodes { id person { id name } body { name } } }\n  }\n": typeof types.FindPresentDocument,
    "\n  query FindDeputies($search: String) {\n    mandates(first: 20, search: $search, orderBy: CODE) { nodes { id person { id name } body { name } } }\n  }\n": typeof types.FindDeputiesDocument,
    "mutation CaseExport($input: ExportCreateInput!) { exportCreate(input: $input) { url results { userErrors { code } } userErrors { code field message } } }": typeof types.CaseExportDocument,
    "\n  query FindPeople($search: String) { people(first: 30, search: $search) { nodes { id name jobTitle employer } } }\n": typeof types.FindPeopleDocument,
    "\n  query SavedFilters { viewer { savedFilters { id version list name definition } } }\n": typeof types.SavedFiltersDocument,
    "mutation SavedFilterCreate($input: SavedFilterCreateInput!) { savedFilterCreate(input: $input) { savedFilter { id } userErrors { code field message } } }": typeof types.SavedFilterCreateDocument,
    "mutation SavedFilterUpdate($input: SavedFilterUpdateInput!) { savedFilterUpdate(input: $input) { savedFilter { id } userErrors { code field message } } }": typeof types.SavedFilterUpdateDocument,
    "mutation SavedFilterDelete($input: SavedFilterDeleteInput!) { savedFilterDelete(input: $input) { deleted userErrors { code field message } } }": typeof types.SavedFilterDeleteDocument,
    "mutation OpinionTakeDown($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field message } } }": typeof types.OpinionTakeDownDocument,
    "query UnitChoices { unitTree { id name status hasHandler } }": typeof types.UnitChoicesDocument,
    "\n  query Access {\n    roles(first: 100) { nodes { id base name nameEn status } }\n    vocabulary { base scopes }\n    memberships(first: 100) { nodes { id validFrom validTo scopeKind viewerCanEnd role { name nameEn } person { name } } }\n    invitations(first: 50) { nodes { id phone status expiresAt viewerCanEnd role { name nameEn } person { name } } }\n    siteTree { id name status }\n    deputyGroups(first: 100) { nodes { id name status } }\n    unitTree { id name status }\n  }\n": typeof types.AccessDocument,
    "mutation InvitationCreate($input: InvitationCreateInput!) { invitationCreate(input: $input) { invitation { id } userErrors { code field message } } }": typeof types.InvitationCreateDocument,
    "mutation InvitationRevoke($input: InvitationRevokeInput!) { invitationRevoke(input: $input) { invitation { id } userErrors { code field message } } }": typeof types.InvitationRevokeDocument,
    "mutation MembershipEnd($input: MembershipEndInput!) { membershipEnd(input: $input) { membership { id } userErrors { code field message } } }": typeof types.MembershipEndDocument,
    "\n  query Activities(\n    $after: String, $orderBy: ActivityOrder, $siteId: ID, $groupId: ID, $themeId: ID, $status: ActivityStatus, $from: Date, $until: Date\n  ) {\n    activities(\n      first: 20, after: $after, orderBy: $orderBy, siteId: $siteId, groupId: $groupId, themeId: $themeId\n      status: $status, from: $from, until: $until\n    ) {\n      nodes {\n        id name startsAt status public deputyCount theme { name nameEn } site { name nameEn } group { name nameEn } body { name nameEn }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ActivitiesDocument,
    "\n  query Activity($id: ID!, $after: String) {\n    node(id: $id) {\n      ... on Activity {\n        id version name startsAt endsAt place public status cancelReason received minutes viewerCanUpdate\n        theme { id name nameEn } mode { id name nameEn } site { id name nameEn } group { id name nameEn } body { id name nameEn }\n        deputies { id code person { id name } }\n        files { id name contentType url }\n        opinions(first: 10, after: $after) { nodes { id number title stateName } pageInfo { hasNextPage endCursor } }\n      }\n    }\n  }\n": typeof types.ActivityDocument,
    "\n  query ActivityChoices {\n    themes(first: 100) { nodes { id kind name nameEn status } }\n    siteTree { id name nameEn status }\n    deputyGroups(first: 100) { nodes { id name nameEn status } }\n    congressBodies(first: 100) { nodes { id name nameEn status } }\n  }\n": typeof types.ActivityChoicesDocument,
    "\n  query ActivityFigures($by: ActivityFigureDimension) {\n    activityFigures(by: $by) {\n      totals { events attendances received opinions }\n      rows { key theme { name nameEn } events attendances received opinions }\n    }\n  }\n": typeof types.ActivityFiguresDocument,
    "mutation ActivityCreate($input: ActivityCreateInput!) { activityCreate(input: $input) { activity { id } userErrors { code field message } } }": typeof types.ActivityCreateDocument,
    "mutation ActivityUpdate($input: ActivityUpdateInput!) { activityUpdate(input: $input) { activity { id } userErrors { code field message } } }": typeof types.ActivityUpdateDocument,
    "mutation ActivityHold($input: ActivityHoldInput!) { activityHold(input: $input) { activity { id } userErrors { code field message } } }": typeof types.ActivityHoldDocument,
    "mutation ActivityCorrect($input: ActivityCorrectInput!) { activityCorrect(input: $input) { activity { id } userErrors { code field message } } }": typeof types.ActivityCorrectDocument,
    "mutation ActivityCancel($input: ActivityCancelInput!) { activityCancel(input: $input) { activity { id } userErrors { code field message } } }": typeof types.ActivityCancelDocument,
    "\n  query ApiClients {\n    apiClients(first: 50) {\n      nodes {\n        id version code name scopes origins expiresOn status viewerCanUpdate viewerCanRetire\n        keys { id prefix createdAt lastUsedOn revokedAt }\n        usage { day requests cost refused }\n      }\n    }\n    apiScopes\n    viewerPermissions\n  }\n": typeof types.ApiClientsDocument,
    "mutation ApiClientCreate($input: ApiClientCreateInput!) { apiClientCreate(input: $input) { apiClient { id } userErrors { code field message } } }": typeof types.ApiClientCreateDocument,
    "mutation ApiClientUpdate($input: ApiClientUpdateInput!) { apiClientUpdate(input: $input) { apiClient { id } userErrors { code field message } } }": typeof types.ApiClientUpdateDocument,
    "mutation ApiClientRetire($input: ApiClientRetireInput!) { apiClientRetire(input: $input) { apiClient { id } userErrors { code field message } } }": typeof types.ApiClientRetireDocument,
    "mutation ApiClientRestore($input: ApiClientRestoreInput!) { apiClientRestore(input: $input) { apiClient { id } userErrors { code field message } } }": typeof types.ApiClientRestoreDocument,
    "mutation ApiKeyIssue($input: ApiKeyIssueInput!) { apiKeyIssue(input: $input) { key apiKey { id } userErrors { code field message } } }": typeof types.ApiKeyIssueDocument,
    "mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) { apiKeyRevoke(input: $input) { apiKey { id } userErrors { code field message } } }": typeof types.ApiKeyRevokeDocument,
    "\n  query AuditChain {\n    auditFaults { seq fault }\n  }\n": typeof types.AuditChainDocument,
    "\n  query AuditEntries($after: String, $action: String, $subject: String, $outcome: AuditOutcome, $from: DateTime, $until: DateTime) {\n    auditEntries(first: 20, after: $after, action: $action, subject: $subject, outcome: $outcome, from: $from, until: $until) {\n      nodes { id seq createdAt action subject outcome reason address accountName before after }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AuditEntriesDocument,
    "\n  query Redactions($after: String, $number: String) {\n    redactions(first: 20, after: $after, number: $number) {\n      nodes { id kind number ordinal reason createdAt by original { field text } files { id } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.RedactionsDocument,
    "mutation BallotFreeze($input: BallotFreezeInput!) { ballotFreeze(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotFreezeDocument,
    "mutation BallotOpen($input: BallotOpenInput!) { ballotOpen(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotOpenDocument,
    "mutation BallotClose($input: BallotCloseInput!) { ballotClose(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotCloseDocument,
    "mutation BallotSignOff($input: BallotSignOffInput!) { ballotSignOff(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotSignOffDocument,
    "mutation BallotAnnounce($input: BallotAnnounceInput!) { ballotAnnounce(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotAnnounceDocument,
    "mutation BallotVoid($input: BallotVoidInput!) { ballotVoid(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotVoidDocument,
    "mutation BallotDelete($input: BallotDeleteInput!) { ballotDelete(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotDeleteDocument,
    "\n  query Ballots($status: BallotStatus, $kind: BallotKind, $after: String) {\n    ballots(first: 20, after: $after, status: $status, kind: $kind) {\n      nodes {\n        id number title kind status round rehearsal consultative createdAt\n        body { name nameEn } tellers { id viewer person { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.BallotsDocument,
    "\n  query BallotBodies { congressBodies(first: 100) { nodes { id name nameEn status viewerCanPrepareBallot } } }\n": typeof types.BallotBodiesDocument,
    "\n  query BallotSessions($bodyId: ID!) {\n    node(id: $bodyId) { ... on CongressBody { id terms { id name sessions { id name } } } }\n  }\n": typeof types.BallotSessionsDocument,
    "\n  query BallotProjects($bodyId: ID!, $states: [String!]!) {\n    projects(first: 100, bodyId: $bodyId, states: $states) { nodes { id number ordinal title published } }\n  }\n": typeof types.BallotProjectsDocument,
    "\n  query Ballot($id: ID!) {\n    ballot(id: $id) {\n      id version number title kind consultative rehearsal round status showTurnout openedAt closedAt voidReason rollDigest\n      viewerActions viewerCanAnnounce viewerCanSignOff\n      previous { id number } next { id number status }\n      body { id name nameEn } session { id name }\n      method { form rule places maxMarks }\n      options { id ordinal title project { id number } }\n      electorate { seats inOffice quorum majority onRoll present issued issuedOnPaper }\n      tellers { id signedAt viewer person { id name } }\n      readiness { code severity step message }\n      announcement { number announcedAt lines pdfUrl }\n      result {\n        fault threshold returned returnedOnPaper valid void blank overmarked\n        options {\n          votes rank outcome option { id ordinal title }\n          counts { for against abstain satisfied basically dissatisfied unmarked }\n        }\n        next { kind places options { id title } }\n      }\n      publication { returnedUrl choicesUrl proofUrl returnedRoot choicesRoot }\n    }\n  }\n": typeof types.BallotDocument,
    "\n  query BallotRoll($id: ID!, $after: Int!) {\n    ballot(id: $id) { id roll(after: $after) { ordinal name present channel } }\n  }\n": typeof types.BallotRollDocument,
    "\n  query BallotBatches($id: ID!) {\n    ballot(id: $id) {\n      id\n      batches {\n        ordinal entered viewerEntered agreed papers\n        readers { viewer person { name } settled { paper choices } }\n        differences { paper first second options { id } }\n      }\n    }\n  }\n": typeof types.BallotBatchesDocument,
    "\n  query BallotTellerCandidates($id: ID!) { ballot(id: $id) { id tellerCandidates { id name } } }\n": typeof types.BallotTellerCandidatesDocument,
    "\n  query BallotScreen($id: ID!) {\n    ballot(id: $id) {\n      id title status rehearsal showTurnout body { name nameEn } session { name }\n      electorate { onRoll quorum present issued }\n    }\n  }\n": typeof types.BallotScreenDocument,
    "\n  subscription BallotTurnout($id: ID!) {\n    ballotTurnout(ballotId: $id) { status electorate { onRoll quorum present issued } }\n  }\n": typeof types.BallotTurnoutDocument,
    "\n  query BallotProof { viewer { account { hasSecondFactor } } }\n": typeof types.BallotProofDocument,
    "mutation BallotCodeSend { ballotCodeSend { sent userErrors { code field message } } }": typeof types.BallotCodeSendDocument,
    "mutation BallotCreate($input: BallotCreateInput!) { ballotCreate(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotCreateDocument,
    "mutation BallotUpdate($input: BallotUpdateInput!) { ballotUpdate(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotUpdateDocument,
    "mutation BallotContinue($input: BallotContinueInput!) { ballotContinue(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotContinueDocument,
    "mutation BallotTellerAppoint($input: BallotTellerAppointInput!) { ballotTellerAppoint(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotTellerAppointDocument,
    "mutation BallotTellerRemove($input: BallotTellerRemoveInput!) { ballotTellerRemove(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotTellerRemoveDocument,
    "mutation BallotAttendanceMark($input: BallotAttendanceMarkInput!) { ballotAttendanceMark(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotAttendanceMarkDocument,
    "mutation BallotPaperIssue($input: BallotPaperIssueInput!) { ballotPaperIssue(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotPaperIssueDocument,
    "mutation BallotBatchEnter($input: BallotBatchEnterInput!) { ballotBatchEnter(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotBatchEnterDocument,
    "mutation BallotBatchResolve($input: BallotBatchResolveInput!) { ballotBatchResolve(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotBatchResolveDocument,
    "mutation BallotBatchRemove($input: BallotBatchRemoveInput!) { ballotBatchRemove(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotBatchRemoveDocument,
    "\n  query Calendar($year: Int!) { calendar(year: $year) { year published workdays days(exceptions: true) { day kind name changed } } }\n": typeof types.CalendarDocument,
    "mutation CalendarDaySet($input: CalendarDaySetInput!) { calendarDaySet(input: $input) { calendarDay { id } userErrors { code field message } } }": typeof types.CalendarDaySetDocument,
    "mutation CalendarDayClear($input: CalendarDayClearInput!) { calendarDayClear(input: $input) { calendarDay { id } userErrors { code field message } } }": typeof types.CalendarDayClearDocument,
    "\n  query Commitments($open: Boolean, $overdue: Boolean, $after: String) {\n    commitments(first: 20, after: $after, open: $open, overdue: $overdue) {\n      nodes { id text dueOn outcome endedOn unit { name } suggestion { id number title } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CommitmentsDocument,
    "\n  query CongressSettings {\n    congressBodies(first: 100) { nodes { id version name nameEn level seats status viewerCanUpdate site { id name nameEn } } }\n    siteTree { id name nameEn status }\n  }\n": typeof types.CongressSettingsDocument,
    "\n  query Terms($id: ID!) {\n    node(id: $id) {\n      ... on CongressBody {\n        terms {\n          id version ordinal name startsOn endsOn viewerCanUpdate\n          sessions { id version ordinal name startsOn endsOn viewerCanUpdate }\n        }\n      }\n    }\n  }\n": typeof types.TermsDocument,
    "mutation CongressBodyUpdate($input: CongressBodyUpdateInput!) { congressBodyUpdate(input: $input) { congressBody { id } userErrors { code field message } } }": typeof types.CongressBodyUpdateDocument,
    "mutation TermCreate($input: TermCreateInput!) { termCreate(input: $input) { term { id } userErrors { code field message } } }": typeof types.TermCreateDocument,
    "mutation TermUpdate($input: TermUpdateInput!) { termUpdate(input: $input) { term { id } userErrors { code field message } } }": typeof types.TermUpdateDocument,
    "mutation CongressSessionCreate($input: CongressSessionCreateInput!) { congressSessionCreate(input: $input) { congressSession { id } userErrors { code field message } } }": typeof types.CongressSessionCreateDocument,
    "mutation CongressSessionUpdate($input: CongressSessionUpdateInput!) { congressSessionUpdate(input: $input) { congressSession { id } userErrors { code field message } } }": typeof types.CongressSessionUpdateDocument,
    "\n  query Figures($by: FigureDimension!, $from: String!, $until: String!, $siteId: ID, $categoryId: ID, $unitId: ID) {\n    opinionFigures(by: $by, from: $from, until: $until, siteId: $siteId, categoryId: $categoryId, unitId: $unitId) {\n      rows {\n        key stateName site { name } category { name nameEn } unit { name }\n        submitted toAnswer answered open overdue closed responseRate inTimeRate resolutionRate satisfactionRate medianDays p90Days\n      }\n      totals {\n        submitted toAnswer answered open overdue closed responseRate inTimeRate resolutionRate satisfactionRate medianDays p90Days\n      }\n    }\n  }\n": typeof types.FiguresDocument,
    "query FigureDimensions { opinionFigures { dimensions } }": typeof types.FigureDimensionsDocument,
    "\n  query ProjectFigures($by: ProjectFigureDimension!, $from: Int!, $until: Int!) {\n    projectFigures(by: $by, from: $from, until: $until) {\n      rows {\n        key stateName category { name nameEn } body { name }\n        projects costEstimate budget spent ratings spentRate satisfactionRate averageScore\n      }\n      totals { projects costEstimate budget spent ratings spentRate satisfactionRate averageScore }\n      ballots {\n        ballot { id number title round body { name } }\n        inOffice present returned attendanceRate turnoutRate options elected\n      }\n    }\n  }\n": typeof types.ProjectFiguresDocument,
    "\n  query Groups {\n    deputyGroups(first: 100) {\n      nodes { id version code name nameEn introduction public status memberCount viewerCanUpdate viewerCanRetire category { id name nameEn } body { id name nameEn } linkUnit { id name } }\n    }\n    groupCategories(first: 100) { nodes { id name nameEn status } }\n    congressBodies(first: 100) { nodes { id name nameEn status } }\n    unitTree { id name status }\n  }\n": typeof types.GroupsDocument,
    "mutation GroupCreate($input: DeputyGroupCreateInput!) { deputyGroupCreate(input: $input) { deputyGroup { id } userErrors { code field message } } }": typeof types.GroupCreateDocument,
    "mutation GroupUpdate($input: DeputyGroupUpdateInput!) { deputyGroupUpdate(input: $input) { deputyGroup { id } userErrors { code field message } } }": typeof types.GroupUpdateDocument,
    "mutation GroupRetire($input: DeputyGroupRetireInput!) { deputyGroupRetire(input: $input) { deputyGroup { id } userErrors { code field message } } }": typeof types.GroupRetireDocument,
    "mutation GroupRestore($input: DeputyGroupRestoreInput!) { deputyGroupRestore(input: $input) { deputyGroup { id } userErrors { code field message } } }": typeof types.GroupRestoreDocument,
    "\n  query Imports {\n    imports(first: 20) { nodes { id kind status fault createdAt newRows changedRows sameRows wrongRows wrongFile viewerCanUpdate file { name } } }\n  }\n": typeof types.ImportsDocument,
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
    "\n  query Notices {\n    notices(first: 100) { nodes { id version kind edition title titleEn body bodyEn obligatory status publishedAt viewerCanUpdate viewerCanPublish } }\n  }\n": typeof types.NoticesDocument,
    "mutation NoticeCreate($input: NoticeCreateInput!) { noticeCreate(input: $input) { notice { id } userErrors { code field message } } }": typeof types.NoticeCreateDocument,
    "mutation NoticeUpdate($input: NoticeUpdateInput!) { noticeUpdate(input: $input) { notice { id } userErrors { code field message } } }": typeof types.NoticeUpdateDocument,
    "mutation NoticePublish($input: NoticePublishInput!) { noticePublish(input: $input) { notice { id } userErrors { code field message } } }": typeof types.NoticePublishDocument,
    "\n  query Notifications {\n    notifications(first: 50) { nodes { id event subject targetId title text readAt createdAt } }\n    notificationKinds { event title channels urgent }\n    viewer {\n      notificationSetting { language muted digest quietFrom quietTo }\n      notificationAddresses { channel address confirmed }\n    }\n  }\n": typeof types.NotificationsDocument,
    "mutation NotificationsRead { notificationsRead(input: {}) { read userErrors { code message } } }": typeof types.NotificationsReadDocument,
    "mutation NotificationSettingSet($input: NotificationSettingSetInput!) { notificationSettingSet(input: $input) { set userErrors { code field message } } }": typeof types.NotificationSettingSetDocument,
    "mutation NotificationAddressSet($input: NotificationAddressSetInput!) { notificationAddressSet(input: $input) { sent userErrors { code field message } } }": typeof types.NotificationAddressSetDocument,
    "mutation NotificationAddressConfirm($input: NotificationAddressConfirmInput!) { notificationAddressConfirm(input: $input) { confirmed userErrors { code field message } } }": typeof types.NotificationAddressConfirmDocument,
    "mutation NotificationAddressRemove($input: NotificationAddressRemoveInput!) { notificationAddressRemove(input: $input) { removed userErrors { code field message } } }": typeof types.NotificationAddressRemoveDocument,
    "\n  query Templates {\n    notificationTemplates(first: 100) { nodes { id version event channel language title text externalCode viewerCanUpdate } }\n    notificationKinds { event title text parameters channels }\n  }\n": typeof types.TemplatesDocument,
    "mutation TemplateCreate($input: NotificationTemplateCreateInput!) { notificationTemplateCreate(input: $input) { notificationTemplate { id } userErrors { code field message } } }": typeof types.TemplateCreateDocument,
    "mutation TemplateUpdate($input: NotificationTemplateUpdateInput!) { notificationTemplateUpdate(input: $input) { notificationTemplate { id } userErrors { code field message } } }": typeof types.TemplateUpdateDocument,
    "mutation OpinionCallBack($input: OpinionCallBackInput!) { opinionCallBack(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionCallBackDocument,
    "mutation OpinionCodeRenew($input: OpinionCodeRenewInput!) { opinionCodeRenew(input: $input) { opinion { id } code userErrors { code field message } } }": typeof types.OpinionCodeRenewDocument,
    "\n  query OpinionCategories($after: String) {\n    opinionCategories(first: 100, after: $after) {\n      nodes { id version code name nameEn questions confidential ordinal status parent { id } viewerCanUpdate viewerCanRetire }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OpinionCategoriesDocument,
    "mutation OpinionCategoryCreate($input: OpinionCategoryCreateInput!) { opinionCategoryCreate(input: $input) { opinionCategory { id } userErrors { code field message } } }": typeof types.OpinionCategoryCreateDocument,
    "mutation OpinionCategoryUpdate($input: OpinionCategoryUpdateInput!) { opinionCategoryUpdate(input: $input) { opinionCategory { id } userErrors { code field message } } }": typeof types.OpinionCategoryUpdateDocument,
    "mutation OpinionCategoryRetire($input: OpinionCategoryRetireInput!) { opinionCategoryRetire(input: $input) { opinionCategory { id } userErrors { code field message } } }": typeof types.OpinionCategoryRetireDocument,
    "mutation OpinionCategoryRestore($input: OpinionCategoryRestoreInput!) { opinionCategoryRestore(input: $input) { opinionCategory { id } userErrors { code field message } } }": typeof types.OpinionCategoryRestoreDocument,
    "mutation OpinionsAssign($input: OpinionsAssignInput!) { opinionsAssign(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }": typeof types.OpinionsAssignDocument,
    "mutation OpinionsRemind($input: OpinionsRemindInput!) { opinionsRemind(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }": typeof types.OpinionsRemindDocument,
    "mutation OpinionsClose($input: OpinionsCloseInput!) { opinionsClose(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }": typeof types.OpinionsCloseDocument,
    "mutation OpinionsPrint($input: OpinionsPrintInput!) { opinionsPrint(input: $input) { url results { id userErrors { code message } } userErrors { code field message } } }": typeof types.OpinionsPrintDocument,
    "\n  query Opinions(\n    $mine: Boolean, $overdue: Boolean, $orderBy: OpinionOrder, $after: String, $search: String, $states: [String!], $categoryId: ID, $unitId: ID\n    $grade: OpinionGrade, $satisfaction: Satisfaction, $createdFrom: Date, $createdUntil: Date, $siteId: ID, $mandateId: ID\n    $number: String, $channel: OpinionChannel, $closedFrom: Date, $closedUntil: Date\n  ) {\n    opinions(\n      first: 20, after: $after, mine: $mine, overdue: $overdue, orderBy: $orderBy, search: $search, states: $states, categoryId: $categoryId\n      unitId: $unitId, grade: $grade, satisfaction: $satisfaction, createdFrom: $createdFrom, createdUntil: $createdUntil\n      siteId: $siteId, mandateId: $mandateId, number: $number, channel: $channel, closedFrom: $closedFrom, closedUntil: $closedUntil\n    ) {\n      nodes { id version number title stateName dueOn hardOn remainingDays createdAt site { name nameEn } unit { name } category { name nameEn } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OpinionsDocument,
    "\n  query Opinion($id: ID!) {\n    node(id: $id) {\n      ... on Opinion {\n        id version number externalNumber client { id name } title text place state stateName channel grade dueOn hardOn remainingDays provisional reply satisfaction merged redacted owner viewerActions viewerReasons { action code name } viewerCanRedact viewerCanNote viewerCanUrge viewerCanRefer viewerCalls\n        photos { id name contentType url } sharingSessions { title heldOn status } activity { id name }\n        site { id name nameEn } unit { id name } category { id name nameEn } author { name phone } into { id number title } mergedOpinions { id number title }\n        answers { question answer } firstReceiver { at site { name nameEn } unit { name } }\n        referrals { id status note reason mandate { id code person { name } } } suggestions { id number title stateName }\n        proposals { grade first unit { id name } }\n        duplicates { score words metres opinion { id number title stateName } }\n        entries(first: 100) { ordinal at action stateName text reasonName visibility byTelephone redacted repeated by files { id name contentType url } }\n      }\n    }\n  }\n": typeof types.OpinionDocument,
    "subscription OpinionChanged($id: ID!) { opinionChanged(id: $id) { id version } }": typeof types.OpinionChangedDocument,
    "mutation OpinionRedact($input: OpinionRedactInput!) { opinionRedact(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionRedactDocument,
    "mutation OpinionMerge($input: OpinionMergeInput!) { opinionMerge(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionMergeDocument,
    "\n  query FindOpinion($number: String!) { opinions(first: 1, number: $number) { nodes { id number title stateName } } }\n": typeof types.FindOpinionDocument,
    "mutation OpinionAccept($input: OpinionAcceptInput!) { opinionAccept(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionAcceptDocument,
    "mutation OpinionReject($input: OpinionRejectInput!) { opinionReject(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionRejectDocument,
    "mutation OpinionClassify($input: OpinionClassifyInput!) { opinionClassify(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionClassifyDocument,
    "mutation OpinionSettle($input: OpinionSettleInput!) { opinionSettle(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionSettleDocument,
    "mutation OpinionAssign($input: OpinionAssignInput!) { opinionAssign(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionAssignDocument,
    "mutation OpinionEscalate($input: OpinionEscalateInput!) { opinionEscalate(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionEscalateDocument,
    "mutation OpinionUnmerge($input: OpinionUnmergeInput!) { opinionUnmerge(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionUnmergeDocument,
    "mutation OpinionStart($input: OpinionStartInput!) { opinionStart(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionStartDocument,
    "mutation OpinionReturn($input: OpinionReturnInput!) { opinionReturn(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionReturnDocument,
    "mutation OpinionTakeBack($input: OpinionTakeBackInput!) { opinionTakeBack(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionTakeBackDocument,
    "mutation OpinionAsk($input: OpinionAskInput!) { opinionAsk(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionAskDocument,
    "mutation OpinionProceed($input: OpinionProceedInput!) { opinionProceed(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionProceedDocument,
    "mutation OpinionReply($input: OpinionReplyInput!) { opinionReply(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionReplyDocument,
    "mutation OpinionExplain($input: OpinionExplainInput!) { opinionExplain(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionExplainDocument,
    "mutation OpinionClose($input: OpinionCloseInput!) { opinionClose(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionCloseDocument,
    "mutation OpinionLookBack($input: OpinionLookBackInput!) { opinionLookBack(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionLookBackDocument,
    "mutation OpinionReopen($input: OpinionReopenInput!) { opinionReopen(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionReopenDocument,
    "mutation OpinionUrge($input: OpinionUrgeInput!) { opinionUrge(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionUrgeDocument,
    "mutation OpinionNote($input: OpinionNoteInput!) { opinionNote(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionNoteDocument,
    "\n  query OpinionFilterChoices {\n    unitTree { id name status }\n    siteTree { id name nameEn }\n  }\n": typeof types.OpinionFilterChoicesDocument,
    "\n  query OpinionSample($closedFrom: Date!, $closedUntil: Date!, $count: Int!, $seed: String!) {\n    opinionSample(closedFrom: $closedFrom, closedUntil: $closedUntil, count: $count, seed: $seed) { id number title satisfaction site { name } }\n  }\n": typeof types.OpinionSampleDocument,
    "mutation OpinionReferralWithdraw($input: OpinionReferralWithdrawInput!) { opinionReferralWithdraw(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionReferralWithdrawDocument,
    "\n  query TakeDownSites {\n    siteTree { id name nameEn status viewerCanCheck }\n  }\n": typeof types.TakeDownSitesDocument,
    "mutation OpinionRefer($input: OpinionReferInput!) { opinionRefer(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OpinionReferDocument,
    "\n  query RoutingRules($after: String) {\n    routingRules(first: 100, after: $after) {\n      nodes { id version grade status viewerCanUpdate viewerCanRetire category { id name nameEn } site { id name nameEn } unit { id name } }\n      pageInfo { hasNextPage endCursor }\n    }\n    siteTree { id name nameEn status }\n  }\n": typeof types.RoutingRulesDocument,
    "mutation RoutingRuleCreate($input: RoutingRuleCreateInput!) { routingRuleCreate(input: $input) { routingRule { id } userErrors { code field message } } }": typeof types.RoutingRuleCreateDocument,
    "mutation RoutingRuleUpdate($input: RoutingRuleUpdateInput!) { routingRuleUpdate(input: $input) { routingRule { id } userErrors { code field message } } }": typeof types.RoutingRuleUpdateDocument,
    "mutation RoutingRuleRetire($input: RoutingRuleRetireInput!) { routingRuleRetire(input: $input) { routingRule { id } userErrors { code field message } } }": typeof types.RoutingRuleRetireDocument,
    "mutation RoutingRuleRestore($input: RoutingRuleRestoreInput!) { routingRuleRestore(input: $input) { routingRule { id } userErrors { code field message } } }": typeof types.RoutingRuleRestoreDocument,
    "\n  query OpenSharingSessions {\n    sharingSessions(first: 50) { nodes { id version title heldOn status published viewerCanUpdate } }\n  }\n": typeof types.OpenSharingSessionsDocument,
    "mutation SharingSessionPut($input: SharingSessionPutInput!) { sharingSessionPut(input: $input) { sharingSession { id } userErrors { code field message } } }": typeof types.SharingSessionPutDocument,
    "\n  query Privacy {\n    noticesInForce { id title titleEn body bodyEn edition publishedAt }\n    viewer { noticesToRead { id } }\n  }\n": typeof types.PrivacyDocument,
    "mutation ConsentGive($input: ConsentGiveInput!) { consentGive(input: $input) { given userErrors { code field message } } }": typeof types.ConsentGiveDocument,
    "mutation ConsentWithdraw($input: ConsentWithdrawInput!) { consentWithdraw(input: $input) { withdrawn userErrors { code field message } } }": typeof types.ConsentWithdrawDocument,
    "mutation OwnDataExport { ownDataExport { url userErrors { code field message } } }": typeof types.OwnDataExportDocument,
    "mutation AccountDeleteCodeSend { accountDeleteCodeSend { sent userErrors { code field message } } }": typeof types.AccountDeleteCodeSendDocument,
    "mutation AccountDelete($input: AccountDeleteInput!) { accountDelete(input: $input) { deleted userErrors { code field message } } }": typeof types.AccountDeleteDocument,
    "\n  query Procedures($kind: CaseKind!) {\n    procedures(kind: $kind) { edition definition publishedAt publishedBy }\n  }\n": typeof types.ProceduresDocument,
    "\n  query ProcedureCheck($kind: CaseKind!, $definition: String!) {\n    procedureCheck(kind: $kind, definition: $definition) { userErrors { code field message } }\n  }\n": typeof types.ProcedureCheckDocument,
    "mutation ProcedurePublish($input: ProcedurePublishInput!) { procedurePublish(input: $input) { procedure { edition } userErrors { code field message } } }": typeof types.ProcedurePublishDocument,
    "\n  query ProjectCalls($after: String) {\n    projectCalls(first: 20, after: $after) {\n      nodes { id version year title text opensOn closesOn status open viewerCanUpdate viewerCanPublish viewerCanWithdraw body { name nameEn } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ProjectCallsDocument,
    "mutation ProjectCallCreate($input: ProjectCallCreateInput!) { projectCallCreate(input: $input) { projectCall { id } userErrors { code field message } } }": typeof types.ProjectCallCreateDocument,
    "mutation ProjectCallUpdate($input: ProjectCallUpdateInput!) { projectCallUpdate(input: $input) { projectCall { id } userErrors { code field message } } }": typeof types.ProjectCallUpdateDocument,
    "mutation ProjectCallPublish($input: ProjectCallPublishInput!) { projectCallPublish(input: $input) { projectCall { id } userErrors { code field message } } }": typeof types.ProjectCallPublishDocument,
    "mutation ProjectCallWithdraw($input: ProjectCallWithdrawInput!) { projectCallWithdraw(input: $input) { projectCall { id } userErrors { code field message } } }": typeof types.ProjectCallWithdrawDocument,
    "\n  query ProjectSettings {\n    projectCategories(first: 100) { nodes { id version code name nameEn voted ordinal status viewerCanUpdate viewerCanRetire } }\n    projectCriteria(first: 100) { nodes { id version code name nameEn description ordinal status viewerCanUpdate viewerCanRetire } }\n  }\n": typeof types.ProjectSettingsDocument,
    "mutation ProjectCategoryCreate($input: ProjectCategoryCreateInput!) { projectCategoryCreate(input: $input) { projectCategory { id } userErrors { code field message } } }": typeof types.ProjectCategoryCreateDocument,
    "mutation ProjectCategoryUpdate($input: ProjectCategoryUpdateInput!) { projectCategoryUpdate(input: $input) { projectCategory { id } userErrors { code field message } } }": typeof types.ProjectCategoryUpdateDocument,
    "mutation ProjectCategoryRetire($input: ProjectCategoryRetireInput!) { projectCategoryRetire(input: $input) { projectCategory { id } userErrors { code field message } } }": typeof types.ProjectCategoryRetireDocument,
    "mutation ProjectCategoryRestore($input: ProjectCategoryRestoreInput!) { projectCategoryRestore(input: $input) { projectCategory { id } userErrors { code field message } } }": typeof types.ProjectCategoryRestoreDocument,
    "mutation ProjectCriterionCreate($input: ProjectCriterionCreateInput!) { projectCriterionCreate(input: $input) { projectCriterion { id } userErrors { code field message } } }": typeof types.ProjectCriterionCreateDocument,
    "mutation ProjectCriterionUpdate($input: ProjectCriterionUpdateInput!) { projectCriterionUpdate(input: $input) { projectCriterion { id } userErrors { code field message } } }": typeof types.ProjectCriterionUpdateDocument,
    "mutation ProjectCriterionRetire($input: ProjectCriterionRetireInput!) { projectCriterionRetire(input: $input) { projectCriterion { id } userErrors { code field message } } }": typeof types.ProjectCriterionRetireDocument,
    "mutation ProjectCriterionRestore($input: ProjectCriterionRestoreInput!) { projectCriterionRestore(input: $input) { projectCriterion { id } userErrors { code field message } } }": typeof types.ProjectCriterionRestoreDocument,
    "mutation ProjectVisitPublish($input: ProjectVisitPublishInput!) { projectVisitPublish(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectVisitPublishDocument,
    "mutation ProjectRemarkPublish($input: ProjectRemarkPublishInput!) { projectRemarkPublish(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectRemarkPublishDocument,
    "mutation ProjectAccept($input: ProjectAcceptInput!) { projectAccept(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectAcceptDocument,
    "mutation ProjectOpine($input: ProjectOpineInput!) { projectOpine(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectOpineDocument,
    "mutation ProjectSubmit($input: ProjectSubmitInput!) { projectSubmit(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectSubmitDocument,
    "mutation ProjectApprove($input: ProjectApproveInput!) { projectApprove(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectApproveDocument,
    "mutation ProjectSelect($input: ProjectSelectInput!) { projectSelect(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectSelectDocument,
    "mutation ProjectAssign($input: ProjectAssignInput!) { projectAssign(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectAssignDocument,
    "mutation ProjectPlan($input: ProjectPlanInput!) { projectPlan(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectPlanDocument,
    "mutation ProjectReport($input: ProjectReportInput!) { projectReport(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectReportDocument,
    "mutation ProjectInspect($input: ProjectInspectInput!) { projectInspect(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectInspectDocument,
    "mutation ProjectClose($input: ProjectCloseInput!) { projectClose(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectCloseDocument,
    "mutation ProjectTakeUp($input: ProjectTakeUpInput!) { projectTakeUp(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectTakeUpDocument,
    "mutation ProjectExamine($input: ProjectExamineInput!) { projectExamine(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectExamineDocument,
    "mutation ProjectAskFeasibility($input: ProjectAskFeasibilityInput!) { projectAskFeasibility(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectAskFeasibilityDocument,
    "mutation ProjectComplete($input: ProjectCompleteInput!) { projectComplete(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectCompleteDocument,
    "mutation ProjectRectify($input: ProjectRectifyInput!) { projectRectify(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectRectifyDocument,
    "mutation ProjectPassOver($input: ProjectPassOverInput!) { projectPassOver(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectPassOverDocument,
    "mutation ProjectSendBack($input: ProjectSendBackInput!) { projectSendBack(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectSendBackDocument,
    "mutation ProjectPool($input: ProjectPoolInput!) { projectPool(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectPoolDocument,
    "mutation ProjectMerge($input: ProjectMergeInput!) { projectMerge(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectMergeDocument,
    "mutation ProjectReject($input: ProjectRejectInput!) { projectReject(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectRejectDocument,
    "mutation ProjectVisit($input: ProjectVisitInput!) { projectVisit(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectVisitDocument,
    "mutation ProjectRemark($input: ProjectRemarkInput!) { projectRemark(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectRemarkDocument,
    "mutation ProjectRequestChange($input: ProjectRequestChangeInput!) { projectRequestChange(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectRequestChangeDocument,
    "mutation ProjectSupervise($input: ProjectSuperviseInput!) { projectSupervise(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectSuperviseDocument,
    "mutation ProjectEdit($input: ProjectEditInput!) { projectEdit(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectEditDocument,
    "mutation ProjectAttach($input: ProjectAttachInput!) { projectAttach(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectAttachDocument,
    "mutation ProjectPublish($input: ProjectPublishInput!) { projectPublish(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectPublishDocument,
    "mutation ProjectUrge($input: ProjectUrgeInput!) { projectUrge(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectUrgeDocument,
    "mutation ProjectNote($input: ProjectNoteInput!) { projectNote(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectNoteDocument,
    "mutation ProjectWithdraw($input: ProjectWithdrawInput!) { projectWithdraw(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectWithdrawDocument,
    "mutation ProjectMark($input: ProjectMarkInput!) { projectMark(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectMarkDocument,
    "mutation ProjectAnswer($input: ProjectAnswerInput!) { projectAnswer(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectAnswerDocument,
    "mutation ProjectApproveChange($input: ProjectApproveChangeInput!) { projectApproveChange(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectApproveChangeDocument,
    "mutation ProjectRefuseChange($input: ProjectRefuseChangeInput!) { projectRefuseChange(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectRefuseChangeDocument,
    "\n  query ProjectBegin {\n    viewer { roles { base } }\n    projectCalls(first: 50, open: true) { nodes { id title year body { name nameEn } } }\n  }\n": typeof types.ProjectBeginDocument,
    "\n  query ProjectBoard($year: Int, $bodyId: ID) {\n    projectBoard(year: $year, bodyId: $bodyId) { light count overdue category { id name nameEn } }\n  }\n": typeof types.ProjectBoardDocument,
    "\n  fragment Plan on PlanVersion { fields goal place budget finishOn leader { name } milestones { id title plannedOn } }\n": typeof types.PlanFragmentDoc,
    "\n  query Projects(\n    $mine: Boolean, $own: Boolean, $overdue: Boolean, $orderBy: ProjectOrder, $states: [String!], $year: Int, $bodyId: ID, $callId: ID\n    $projectCategoryId: ID, $light: ProjectLight, $unitId: ID, $number: String, $search: String, $after: String\n  ) {\n    projects(\n      first: 20, after: $after, mine: $mine, own: $own, overdue: $overdue, orderBy: $orderBy, states: $states, year: $year, bodyId: $bodyId, callId: $callId\n      projectCategoryId: $projectCategoryId, light: $light, unitId: $unitId, number: $number, search: $search\n    ) {\n      nodes {\n        id number title year state stateName dueOn remainingDays published likes light percent spent budget costEstimate ordinal createdAt\n        body { name nameEn } category { name nameEn } unit { name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ProjectsDocument,
    "\n  query ProjectChoices {\n    congressBodies(first: 100) { nodes { id name nameEn } }\n    projectCategories(first: 100) { nodes { id name nameEn voted status } }\n    unitTree { id name status }\n  }\n": typeof types.ProjectChoicesDocument,
    "\n  query ProjectGroups { deputyGroups(first: 100) { nodes { id name nameEn status } } }\n": typeof types.ProjectGroupsDocument,
    "\n  query ProjectCriteria { projectCriteria(first: 100) { nodes { id code name nameEn description status } } }\n": typeof types.ProjectCriteriaDocument,
    "\n  query ProjectsOpen($bodyId: ID) {\n    projects(first: 100, bodyId: $bodyId, states: [\"proposed\", \"screening\", \"feasibility\", \"reviewing\", \"candidate\", \"pooled\"]) {\n      nodes { id number title stateName }\n    }\n  }\n": typeof types.ProjectsOpenDocument,
    "\n  query Project($id: ID!) {\n    node(id: $id) {\n      ... on Project {\n        id version number state stateName owner dueOn remainingDays provisional year proposerKind title text place latitude longitude\n        costEstimate beneficiaries beneficiaryCount goal likes merged published redacted rejectionName decision ordinal\n        budget spent percent startsOn finishOn reportEvery light inspection inspectedOn\n        viewerActions viewerReasons { action code name } viewerCanEdit viewerCanPublish viewerCanUrge viewerCanReveal viewerCanRedact\n        body { id name nameEn level } site { name nameEn } unit { id name } call { title } category { id name nameEn voted }\n        mandate { person { name } } proposerUnit { name } opinion { number title } suggestion { id number title }\n        leader { id name } group { id name nameEn } into { id number title }\n        duplicates { score words metres project { id number title stateName } }\n        eligibility { code name met note }\n        units { id part feasibility text costEstimate answeredOn unit { id name } }\n        attachments { id name contentType url }\n        lightReasons { light message } reportDueOn deliveredOn rating { count average }\n        milestones { id title plannedOn doneOn }\n        progress(first: 100) { id period percent spent text by photos { id name contentType url } }\n        visits { id visitedOn text public by group { name nameEn } photos { id name contentType url } }\n        remarks { id text createdAt answer answeredOn public by }\n        changes { id reason status createdAt decision decidedOn before { ...Plan } after { ...Plan } }\n        entries(first: 100) { ordinal at action stateName text reasonName visibility redacted by files { id name contentType url } }\n      }\n    }\n  }\n": typeof types.ProjectDocument,
    "\n  query ProjectProposer($id: ID!) { node(id: $id) { ... on Project { id proposer { name phone } } } }\n": typeof types.ProjectProposerDocument,
    "mutation ProjectPropose($input: ProjectProposeInput!) { projectPropose(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectProposeDocument,
    "mutation ProjectCreate($input: ProjectCreateInput!) { projectCreate(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectCreateDocument,
    "mutation ProjectRedact($input: ProjectRedactInput!) { projectRedact(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectRedactDocument,
    "\n  query ProjectCandidates($bodyId: ID, $year: Int) {\n    projects(first: 100, states: [\"candidate\"], orderBy: PAPER, bodyId: $bodyId, year: $year) {\n      nodes { id version title year viewerCanEdit body { id name nameEn } }\n    }\n  }\n": typeof types.ProjectCandidatesDocument,
    "mutation ProjectCandidatesOrder($input: ProjectCandidatesOrderInput!) { projectCandidatesOrder(input: $input) { body { id } userErrors { code field message } } }": typeof types.ProjectCandidatesOrderDocument,
    "\n  query Prosecutions($status: ProsecutionStatus, $field: ProsecutionField, $after: String) {\n    prosecutions(first: 20, after: $after, status: $status, field: $field) {\n      nodes {\n        id version direction status field otherField title text reason report limit { dueOn remainingDays provisional } createdAt viewerCanAccept viewerCanReject viewerCanAnswer viewerCanWithdraw\n        files { id name contentType url }\n        suggestion { id number } mandate { person { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ProsecutionsDocument,
    "mutation ProsecutionAccept($input: ProsecutionAcceptInput!) { prosecutionAccept(input: $input) { prosecution { id } userErrors { code field message } } }": typeof types.ProsecutionAcceptDocument,
    "mutation ProsecutionDecline($input: ProsecutionDeclineInput!) { prosecutionDecline(input: $input) { prosecution { id } userErrors { code field message } } }": typeof types.ProsecutionDeclineDocument,
    "mutation ProsecutionRecall($input: ProsecutionRecallInput!) { prosecutionRecall(input: $input) { prosecution { id } userErrors { code field message } } }": typeof types.ProsecutionRecallDocument,
    "mutation ProsecutionReport($input: ProsecutionReportInput!) { prosecutionReport(input: $input) { prosecution { id } userErrors { code field message } } }": typeof types.ProsecutionReportDocument,
    "mutation ProsecutionRecommend($input: ProsecutionRecommendInput!) { prosecutionRecommend(input: $input) { prosecution { id } userErrors { code field message } } }": typeof types.ProsecutionRecommendDocument,
    "\n  query Province {\n    provinceSummary {\n      province { name nameEn }\n      districts { slug name nameEn figures { measure key value } }\n      totals { measure key value }\n    }\n  }\n": typeof types.ProvinceDocument,
    "\n  query RegistrationSetting {\n    tenantSetting { id version features }\n    registrationOpen\n  }\n": typeof types.RegistrationSettingDocument,
    "mutation RegistrationSet($input: TenantSettingUpdateInput!) { tenantSettingUpdate(input: $input) { tenantSetting { id } userErrors { code field message } } }": typeof types.RegistrationSetDocument,
    "\n  query SharingSessions {\n    sharingSessions(first: 50) {\n      nodes { id version title heldOn summary status cancelReason published viewerCanUpdate site { name nameEn } issues { title opinion { id number } } }\n    }\n    siteTree { id name nameEn }\n  }\n": typeof types.SharingSessionsDocument,
    "mutation SharingSessionCreate($input: SharingSessionCreateInput!) { sharingSessionCreate(input: $input) { sharingSession { id } userErrors { code field message } } }": typeof types.SharingSessionCreateDocument,
    "mutation SharingSessionUpdate($input: SharingSessionUpdateInput!) { sharingSessionUpdate(input: $input) { sharingSession { id } userErrors { code field message } } }": typeof types.SharingSessionUpdateDocument,
    "mutation SharingSessionHold($input: SharingSessionHoldInput!) { sharingSessionHold(input: $input) { sharingSession { id } userErrors { code field message } } }": typeof types.SharingSessionHoldDocument,
    "mutation SharingSessionCancel($input: SharingSessionCancelInput!) { sharingSessionCancel(input: $input) { sharingSession { id } userErrors { code field message } } }": typeof types.SharingSessionCancelDocument,
    "mutation SharingSessionPublish($input: SharingSessionPublishInput!) { sharingSessionPublish(input: $input) { sharingSession { id } userErrors { code field message } } }": typeof types.SharingSessionPublishDocument,
    "mutation SharingSessionTakeOff($input: SharingSessionTakeOffInput!) { sharingSessionTakeOff(input: $input) { sharingSession { id } userErrors { code field message } } }": typeof types.SharingSessionTakeOffDocument,
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
    "\n  query SuggestionReport($year: Int!, $bodyId: ID) {\n    suggestionReport(year: $year, bodyId: $bodyId) {\n      year total { ...ReportCounts } units { ...ReportCounts }\n      months: rows(by: MONTH) { ...ReportCounts } categories: rows(by: CATEGORY) { ...ReportCounts } sites: rows(by: SITE) { ...ReportCounts }\n    }\n  }\n  fragment ReportCounts on SuggestionReportRow {\n    unit { id name } month category { id name nameEn } site { id name nameEn }\n    filed motions key assigned contacted replied inTime overdue redone withdrawn solved planned waiting reference\n    satisfied basicallySatisfied dissatisfied promised kept\n    contactRate replyRate inTimeRate solvedRate plannedRate satisfactionRate keptRate medianDays p90Days\n  }\n": typeof types.SuggestionReportDocument,
    "\n  query ReportBodies {\n    tenant { id name nameEn }\n    congressBodies(first: 100) { nodes { id name nameEn } }\n  }\n": typeof types.ReportBodiesDocument,
    "mutation SuggestionApprove($input: SuggestionApproveInput!) { suggestionApprove(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionApproveDocument,
    "mutation SuggestionAskFeasibility($input: SuggestionAskFeasibilityInput!) { suggestionAskFeasibility(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionAskFeasibilityDocument,
    "mutation SuggestionOpine($input: SuggestionOpineInput!) { suggestionOpine(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionOpineDocument,
    "mutation SuggestionSendBack($input: SuggestionSendBackInput!) { suggestionSendBack(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionSendBackDocument,
    "mutation SuggestionReject($input: SuggestionRejectInput!) { suggestionReject(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionRejectDocument,
    "mutation SuggestionFile($input: SuggestionFileInput!) { suggestionFile(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionFileDocument,
    "mutation SuggestionAdopt($input: SuggestionAdoptInput!) { suggestionAdopt(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionAdoptDocument,
    "mutation SuggestionTurn($input: SuggestionTurnInput!) { suggestionTurn(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionTurnDocument,
    "mutation SuggestionAssign($input: SuggestionAssignInput!) { suggestionAssign(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionAssignDocument,
    "mutation SuggestionStart($input: SuggestionStartInput!) { suggestionStart(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionStartDocument,
    "mutation SuggestionReturn($input: SuggestionReturnInput!) { suggestionReturn(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionReturnDocument,
    "mutation SuggestionConsentReturn($input: SuggestionConsentReturnInput!) { suggestionConsentReturn(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionConsentReturnDocument,
    "mutation SuggestionTakeBack($input: SuggestionTakeBackInput!) { suggestionTakeBack(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionTakeBackDocument,
    "mutation SuggestionRefuseReturn($input: SuggestionRefuseReturnInput!) { suggestionRefuseReturn(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionRefuseReturnDocument,
    "mutation SuggestionAskExtension($input: SuggestionAskExtensionInput!) { suggestionAskExtension(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionAskExtensionDocument,
    "mutation SuggestionGrantExtension($input: SuggestionGrantExtensionInput!) { suggestionGrantExtension(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionGrantExtensionDocument,
    "mutation SuggestionRefuseExtension($input: SuggestionRefuseExtensionInput!) { suggestionRefuseExtension(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionRefuseExtensionDocument,
    "mutation SuggestionContact($input: SuggestionContactInput!) { suggestionContact(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionContactDocument,
    "mutation SuggestionPrepareReply($input: SuggestionPrepareReplyInput!) { suggestionPrepareReply(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionPrepareReplyDocument,
    "mutation SuggestionCorrectReply($input: SuggestionCorrectReplyInput!) { suggestionCorrectReply(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionCorrectReplyDocument,
    "mutation SuggestionSignReply($input: SuggestionSignReplyInput!) { suggestionSignReply(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionSignReplyDocument,
    "mutation SuggestionRate($input: SuggestionRateInput!) { suggestionRate(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionRateDocument,
    "mutation SuggestionRateBack($input: SuggestionRateBackInput!) { suggestionRateBack(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionRateBackDocument,
    "mutation SuggestionConclude($input: SuggestionConcludeInput!) { suggestionConclude(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionConcludeDocument,
    "mutation SuggestionClose($input: SuggestionCloseInput!) { suggestionClose(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionCloseDocument,
    "mutation SuggestionSupervise($input: SuggestionSuperviseInput!) { suggestionSupervise(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionSuperviseDocument,
    "mutation SuggestionMeet($input: SuggestionMeetInput!) { suggestionMeet(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionMeetDocument,
    "mutation SuggestionWithdraw($input: SuggestionWithdrawInput!) { suggestionWithdraw(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionWithdrawDocument,
    "mutation SuggestionNote($input: SuggestionNoteInput!) { suggestionNote(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionNoteDocument,
    "mutation SuggestionUrge($input: SuggestionUrgeInput!) { suggestionUrge(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionUrgeDocument,
    "mutation SuggestionCosign($input: SuggestionCosignInput!) { suggestionCosign(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionCosignDocument,
    "mutation SuggestionDecline($input: SuggestionDeclineInput!) { suggestionDecline(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionDeclineDocument,
    "mutation SuggestionRevise($input: SuggestionReviseInput!) { suggestionRevise(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionReviseDocument,
    "mutation SuggestionSubmit($input: SuggestionSubmitInput!) { suggestionSubmit(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionSubmitDocument,
    "mutation SuggestionPublish($input: SuggestionPublishInput!) { suggestionPublish(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionPublishDocument,
    "mutation SuggestionsAssign($input: SuggestionsAssignInput!) { suggestionsAssign(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }": typeof types.SuggestionsAssignDocument,
    "mutation SuggestionsMeet($input: SuggestionsMeetInput!) { suggestionsMeet(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }": typeof types.SuggestionsMeetDocument,
    "mutation SuggestionsRemind($input: SuggestionsRemindInput!) { suggestionsRemind(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }": typeof types.SuggestionsRemindDocument,
    "mutation SuggestionsClose($input: SuggestionsCloseInput!) { suggestionsClose(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }": typeof types.SuggestionsCloseDocument,
    "mutation SuggestionsPrint($input: SuggestionsPrintInput!) { suggestionsPrint(input: $input) { url results { id userErrors { code message } } userErrors { code field message } } }": typeof types.SuggestionsPrintDocument,
    "query SuggestionReasons { procedures(kind: SUGGESTION) { reasons { action code name } } }": typeof types.SuggestionReasonsDocument,
    "\n  query Suggestions(\n    $mine: Boolean, $overdue: Boolean, $unspoken: Boolean, $key: Boolean, $orderBy: SuggestionOrder, $search: String, $states: [String!]\n    $kind: SuggestionKind, $replyClass: ReplyClass, $resultRating: Satisfaction, $unitId: ID, $sessionId: ID, $mandateId: ID, $categoryId: ID\n    $filedFrom: Date, $filedUntil: Date, $number: String, $siteId: ID, $repliedFrom: Date, $repliedUntil: Date, $after: String\n  ) {\n    suggestions(\n      first: 20, after: $after, mine: $mine, overdue: $overdue, unspoken: $unspoken, key: $key, orderBy: $orderBy, search: $search\n      states: $states, kind: $kind, replyClass: $replyClass, resultRating: $resultRating, unitId: $unitId, sessionId: $sessionId\n      mandateId: $mandateId, categoryId: $categoryId, filedFrom: $filedFrom, filedUntil: $filedUntil, number: $number\n      siteId: $siteId, repliedFrom: $repliedFrom, repliedUntil: $repliedUntil\n    ) {\n      nodes {\n        id version number kind title stateName dueOn remainingDays key replyClass createdAt\n        mandate { person { name } } unit { name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SuggestionsDocument,
    "\n  query SuggestionFilters {\n    unitTree { id name status }\n    siteTree { id name nameEn }\n    congressSessions(first: 100) { nodes { id name term { name body { name } } } }\n  }\n": typeof types.SuggestionFiltersDocument,
    "\n  query Suggestion($id: ID!) {\n    node(id: $id) {\n      ... on Suggestion {\n        id version number kind title text analysis proposal secret published redacted filedNumber filedOn state stateName owner dueOn hardOn\n        remainingDays provisional mode round assignedOn contactLimit { dueOn remainingDays provisional } contactedOn key replyClass repliedOn processRating resultRating\n        viewerActions viewerReasons { action code name } viewerCanOffer viewerCanPublish viewerCanUrge viewerCanRedact viewerUnits { id name }\n        attachments { id name contentType url }\n        mandate { id person { name } } body { name } session { name } site { name nameEn } category { name nameEn } leader { name }\n        cosigners { id status mandate { person { name } } }\n        units { id part status opinion opinionOn opinionLimit { dueOn remainingDays provisional } contactedOn unit { id name } }\n        replies { id round class text promise promisedOn status letterNumber signedOn givenOn unit { id name } signer { name } }\n        ratings { id round side process result remark signedOn unit { name } }\n        prosecutions { id direction status field otherField text reason report limit { dueOn remainingDays provisional } }\n        entries(first: 100) { ordinal at action stateName text reasonName visibility redacted by files { id name contentType url } }\n      }\n    }\n  }\n": typeof types.SuggestionDocument,
    "subscription SuggestionChanged($id: ID!) { suggestionChanged(id: $id) { id version } }": typeof types.SuggestionChangedDocument,
    "mutation SuggestionOffer($input: SuggestionOfferInput!) { suggestionOffer(input: $input) { prosecution { id } userErrors { code field message } } }": typeof types.SuggestionOfferDocument,
    "mutation SuggestionRedact($input: SuggestionRedactInput!) { suggestionRedact(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionRedactDocument,
    "\n  query TenantExports {\n    tenantExports(first: 20) { nodes { id status size sha256 createdAt expiresAt url } }\n  }\n": typeof types.TenantExportsDocument,
    "mutation TenantExportCreate { tenantExportCreate(input: {}) { tenantExport { id } userErrors { code field message } } }": typeof types.TenantExportCreateDocument,
    "\n  query Units {\n    unitTree {\n      id version code name shortName kind phone competences status hasHandler parent { id }\n      viewerCanUpdate viewerCanMove viewerCanRetire viewerCanAppoint\n    }\n  }\n": typeof types.UnitsDocument,
    "\n  query UnitStaffOf($id: ID!) {\n    node(id: $id) { ... on Unit { id staff { id duty title validFrom validTo person { name } } } }\n  }\n": typeof types.UnitStaffOfDocument,
    "mutation UnitCreate($input: UnitCreateInput!) { unitCreate(input: $input) { unit { id } userErrors { code field message } } }": typeof types.UnitCreateDocument,
    "mutation UnitUpdate($input: UnitUpdateInput!) { unitUpdate(input: $input) { unit { id version } userErrors { code field message } } }": typeof types.UnitUpdateDocument,
    "mutation UnitMove($input: UnitMoveInput!) { unitMove(input: $input) { unit { id } userErrors { code field message } } }": typeof types.UnitMoveDocument,
    "mutation UnitRetire($input: UnitRetireInput!) { unitRetire(input: $input) { unit { id } userErrors { code field message } } }": typeof types.UnitRetireDocument,
    "mutation UnitRestore($input: UnitRestoreInput!) { unitRestore(input: $input) { unit { id } userErrors { code field message } } }": typeof types.UnitRestoreDocument,
    "mutation UnitStaffAppoint($input: UnitStaffAppointInput!) { unitStaffAppoint(input: $input) { unitStaff { id } userErrors { code field message } } }": typeof types.UnitStaffAppointDocument,
    "mutation UnitStaffEnd($input: UnitStaffEndInput!) { unitStaffEnd(input: $input) { unitStaff { id } userErrors { code field message } } }": typeof types.UnitStaffEndDocument,
    "\n  query Webhooks {\n    webhooks(first: 100) { nodes { id version code url events status client { id name } viewerCanUpdate viewerCanRetire } }\n    webhookDeliveries(first: 20) { nodes { id event status attempts answer createdAt webhook { code } viewerCanUpdate } }\n    notificationKinds { event title }\n    apiClients(first: 50) { nodes { id name status } }\n  }\n": typeof types.WebhooksDocument,
    "mutation WebhookCreate($input: WebhookCreateInput!) { webhookCreate(input: $input) { webhook { id } userErrors { code field message } } }": typeof types.WebhookCreateDocument,
    "mutation WebhookUpdate($input: WebhookUpdateInput!) { webhookUpdate(input: $input) { webhook { id } userErrors { code field message } } }": typeof types.WebhookUpdateDocument,
    "mutation WebhookRetire($input: WebhookRetireInput!) { webhookRetire(input: $input) { webhook { id } userErrors { code field message } } }": typeof types.WebhookRetireDocument,
    "mutation WebhookRestore($input: WebhookRestoreInput!) { webhookRestore(input: $input) { webhook { id } userErrors { code field message } } }": typeof types.WebhookRestoreDocument,
    "mutation WebhookSecretRenew($input: WebhookSecretRenewInput!) { webhookSecretRenew(input: $input) { secret userErrors { code field message } } }": typeof types.WebhookSecretRenewDocument,
    "mutation WebhookDeliveryResend($input: WebhookDeliveryResendInput!) { webhookDeliveryResend(input: $input) { webhookDelivery { id } userErrors { code field message } } }": typeof types.WebhookDeliveryResendDocument,
    "\n  query Work($after: String) {\n    work(first: 20, after: $after) {\n      nodes {\n        __typename\n        ... on Opinion { id number title stateName owner dueOn remainingDays viewerCanNote unit { name } }\n        ... on Suggestion { id number title state stateName owner dueOn remainingDays viewerCanNote unit { name } }\n        ... on Project { id number title stateName owner dueOn remainingDays unit { name } }\n        ... on Prosecution { id title field otherField status direction dueOn }\n      }\n      hasNextPage\n      endCursor\n      counts { kind total overdue }\n    }\n  }\n": typeof types.WorkDocument,
    "subscription WorkChanged { workChanged }": typeof types.WorkChangedDocument,
    "\n  query Permissions {\n    viewerPermissions\n  }\n": typeof types.PermissionsDocument,
    "mutation FileCreate($input: FileCreateInput!) { fileCreate(input: $input) { uploadUrl file { id } userErrors { code field message } } }": typeof types.FileCreateDocument,
    "mutation PhotoCreate($input: PhotoCreateInput!) { photoCreate(input: $input) { fileId uploadUrl userErrors { code field message } } }": typeof types.PhotoCreateDocument,
    "query CaseStates($kind: CaseKind!) { procedures(kind: $kind) { states { code name } } }": typeof types.CaseStatesDocument,
};
const documents: Documents = {
    "\n  query Console {\n    tenant { id slug name nameEn }\n    tenantSetting { id primaryColor }\n    viewer { displayName unreadNotifications needsSecondFactor roles { base } tenants { slug } }\n    viewerPermissions\n  }\n": types.ConsoleDocument,
    "mutation SignOut { signOut { signedOut userErrors { code } } }": types.SignOutDocument,
    "\n  query EnterTenants {\n    tenants { id slug name nameEn }\n    viewer { displayName tenants { slug } }\n  }\n": types.EnterTenantsDocument,
    "query ProvinceWho { viewer { displayName } }": types.ProvinceWhoDocument,
    "mutation ProvinceSignOut { signOut { signedOut userErrors { code } } }": types.ProvinceSignOutDocument,
    "\n  query CategoryChoices { opinionCategories(first: 100) { nodes { id name nameEn status questions parent { id } } } }\n": types.CategoryChoicesDocument,
    "\n  query Congresses {\n    congressBodies(first: 100) { nodes { id name nameEn level status } }\n    siteTree { id name nameEn }\n  }\n": types.CongressesDocument,
    "\n  query FindPresent($search: String, $siteId: ID) {\n    mandates(first: 50, search: $search, siteId: $siteId, orderBy: CODE) { nodes { id person { id name } body { name } } }\n  }\n": types.FindPresentDocument,
    "\n  query FindDeputies($search: String) {\n    mandates(first: 20, search: $search, orderBy: CODE) { nodes { id person { id name } body { name } } }\n  }\n": types.FindDeputiesDocument,
    "mutation CaseExport($input: ExportCreateInput!) { exportCreate(input: $input) { url results { userErrors { code } } userErrors { code field message } } }": types.CaseExportDocument,
    "\n  query FindPeople($search: String) { people(first: 30, search: $search) { nodes { id name jobTitle employer } } }\n": types.FindPeopleDocument,
    "\n  query SavedFilters { viewer { savedFilters { id version list name definition } } }\n": types.SavedFiltersDocument,
    "mutation SavedFilterCreate($input: SavedFilterCreateInput!) { savedFilterCreate(input: $input) { savedFilter { id } userErrors { code field message } } }": types.SavedFilterCreateDocument,
    "mutation SavedFilterUpdate($input: SavedFilterUpdateInput!) { savedFilterUpdate(input: $input) { savedFilter { id } userErrors { code field message } } }": types.SavedFilterUpdateDocument,
    "mutation SavedFilterDelete($input: SavedFilterDeleteInput!) { savedFilterDelete(input: $input) { deleted userErrors { code field message } } }": types.SavedFilterDeleteDocument,
    "mutation OpinionTakeDown($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field message } } }": types.OpinionTakeDownDocument,
    "query UnitChoices { unitTree { id name status hasHandler } }": types.UnitChoicesDocument,
    "\n  query Access {\n    roles(first: 100) { nodes { id base name nameEn status } }\n    vocabulary { base scopes }\n    memberships(first: 100) { nodes { id validFrom validTo scopeKind viewerCanEnd role { name nameEn } person { name } } }\n    invitations(first: 50) { nodes { id phone status expiresAt viewerCanEnd role { name nameEn } person { name } } }\n    siteTree { id name status }\n    deputyGroups(first: 100) { nodes { id name status } }\n    unitTree { id name status }\n  }\n": types.AccessDocument,
    "mutation InvitationCreate($input: InvitationCreateInput!) { invitationCreate(input: $input) { invitation { id } userErrors { code field message } } }": types.InvitationCreateDocument,
    "mutation InvitationRevoke($input: InvitationRevokeInput!) { invitationRevoke(input: $input) { invitation { id } userErrors { code field message } } }": types.InvitationRevokeDocument,
    "mutation MembershipEnd($input: MembershipEndInput!) { membershipEnd(input: $input) { membership { id } userErrors { code field message } } }": types.MembershipEndDocument,
    "\n  query Activities(\n    $after: String, $orderBy: ActivityOrder, $siteId: ID, $groupId: ID, $themeId: ID, $status: ActivityStatus, $from: Date, $until: Date\n  ) {\n    activities(\n      first: 20, after: $after, orderBy: $orderBy, siteId: $siteId, groupId: $groupId, themeId: $themeId\n      status: $status, from: $from, until: $until\n    ) {\n      nodes {\n        id name startsAt status public deputyCount theme { name nameEn } site { name nameEn } group { name nameEn } body { name nameEn }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ActivitiesDocument,
    "\n  query Activity($id: ID!, $after: String) {\n    node(id: $id) {\n      ... on Activity {\n        id version name startsAt endsAt place public status cancelReason received minutes viewerCanUpdate\n        theme { id name nameEn } mode { id name nameEn } site { id name nameEn } group { id name nameEn } body { id name nameEn }\n        deputies { id code person { id name } }\n        files { id name contentType url }\n        opinions(first: 10, after: $after) { nodes { id number title stateName } pageInfo { hasNextPage endCursor } }\n      }\n    }\n  }\n": types.ActivityDocument,
    "\n  query ActivityChoices {\n    themes(first: 100) { nodes { id kind name nameEn status } }\n    siteTree { id name nameEn status }\n    deputyGroups(first: 100) { nodes { id name nameEn status } }\n    congressBodies(first: 100) { nodes { id name nameEn status } }\n  }\n": types.ActivityChoicesDocument,
    "\n  query ActivityFigures($by: ActivityFigureDimension) {\n    activityFigures(by: $by) {\n      totals { events attendances received opinions }\n      rows { key theme { name nameEn } events attendances received opinions }\n    }\n  }\n": types.ActivityFiguresDocument,
    "mutation ActivityCreate($input: ActivityCreateInput!) { activityCreate(input: $input) { activity { id } userErrors { code field message } } }": types.ActivityCreateDocument,
    "mutation ActivityUpdate($input: ActivityUpdateInput!) { activityUpdate(input: $input) { activity { id } userErrors { code field message } } }": types.ActivityUpdateDocument,
    "mutation ActivityHold($input: ActivityHoldInput!) { activityHold(input: $input) { activity { id } userErrors { code field message } } }": types.ActivityHoldDocument,
    "mutation ActivityCorrect($input: ActivityCorrectInput!) { activityCorrect(input: $input) { activity { id } userErrors { code field message } } }": types.ActivityCorrectDocument,
    "mutation ActivityCancel($input: ActivityCancelInput!) { activityCancel(input: $input) { activity { id } userErrors { code field message } } }": types.ActivityCancelDocument,
    "\n  query ApiClients {\n    apiClients(first: 50) {\n      nodes {\n        id version code name scopes origins expiresOn status viewerCanUpdate viewerCanRetire\n        keys { id prefix createdAt lastUsedOn revokedAt }\n        usage { day requests cost refused }\n      }\n    }\n    apiScopes\n    viewerPermissions\n  }\n": types.ApiClientsDocument,
    "mutation ApiClientCreate($input: ApiClientCreateInput!) { apiClientCreate(input: $input) { apiClient { id } userErrors { code field message } } }": types.ApiClientCreateDocument,
    "mutation ApiClientUpdate($input: ApiClientUpdateInput!) { apiClientUpdate(input: $input) { apiClient { id } userErrors { code field message } } }": types.ApiClientUpdateDocument,
    "mutation ApiClientRetire($input: ApiClientRetireInput!) { apiClientRetire(input: $input) { apiClient { id } userErrors { code field message } } }": types.ApiClientRetireDocument,
    "mutation ApiClientRestore($input: ApiClientRestoreInput!) { apiClientRestore(input: $input) { apiClient { id } userErrors { code field message } } }": types.ApiClientRestoreDocument,
    "mutation ApiKeyIssue($input: ApiKeyIssueInput!) { apiKeyIssue(input: $input) { key apiKey { id } userErrors { code field message } } }": types.ApiKeyIssueDocument,
    "mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) { apiKeyRevoke(input: $input) { apiKey { id } userErrors { code field message } } }": types.ApiKeyRevokeDocument,
    "\n  query AuditChain {\n    auditFaults { seq fault }\n  }\n": types.AuditChainDocument,
    "\n  query AuditEntries($after: String, $action: String, $subject: String, $outcome: AuditOutcome, $from: DateTime, $until: DateTime) {\n    auditEntries(first: 20, after: $after, action: $action, subject: $subject, outcome: $outcome, from: $from, until: $until) {\n      nodes { id seq createdAt action subject outcome reason address accountName before after }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AuditEntriesDocument,
    "\n  query Redactions($after: String, $number: String) {\n    redactions(first: 20, after: $after, number: $number) {\n      nodes { id kind number ordinal reason createdAt by original { field text } files { id } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.RedactionsDocument,
    "mutation BallotFreeze($input: BallotFreezeInput!) { ballotFreeze(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotFreezeDocument,
    "mutation BallotOpen($input: BallotOpenInput!) { ballotOpen(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotOpenDocument,
    "mutation BallotClose($input: BallotCloseInput!) { ballotClose(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotCloseDocument,
    "mutation BallotSignOff($input: BallotSignOffInput!) { ballotSignOff(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotSignOffDocument,
    "mutation BallotAnnounce($input: BallotAnnounceInput!) { ballotAnnounce(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotAnnounceDocument,
    "mutation BallotVoid($input: BallotVoidInput!) { ballotVoid(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotVoidDocument,
    "mutation BallotDelete($input: BallotDeleteInput!) { ballotDelete(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotDeleteDocument,
    "\n  query Ballots($status: BallotStatus, $kind: BallotKind, $after: String) {\n    ballots(first: 20, after: $after, status: $status, kind: $kind) {\n      nodes {\n        id number title kind status round rehearsal consultative createdAt\n        body { name nameEn } tellers { id viewer person { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.BallotsDocument,
    "\n  query BallotBodies { congressBodies(first: 100) { nodes { id name nameEn status viewerCanPrepareBallot } } }\n": types.BallotBodiesDocument,
    "\n  query BallotSessions($bodyId: ID!) {\n    node(id: $bodyId) { ... on CongressBody { id terms { id name sessions { id name } } } }\n  }\n": types.BallotSessionsDocument,
    "\n  query BallotProjects($bodyId: ID!, $states: [String!]!) {\n    projects(first: 100, bodyId: $bodyId, states: $states) { nodes { id number ordinal title published } }\n  }\n": types.BallotProjectsDocument,
    "\n  query Ballot($id: ID!) {\n    ballot(id: $id) {\n      id version number title kind consultative rehearsal round status showTurnout openedAt closedAt voidReason rollDigest\n      viewerActions viewerCanAnnounce viewerCanSignOff\n      previous { id number } next { id number status }\n      body { id name nameEn } session { id name }\n      method { form rule places maxMarks }\n      options { id ordinal title project { id number } }\n      electorate { seats inOffice quorum majority onRoll present issued issuedOnPaper }\n      tellers { id signedAt viewer person { id name } }\n      readiness { code severity step message }\n      announcement { number announcedAt lines pdfUrl }\n      result {\n        fault threshold returned returnedOnPaper valid void blank overmarked\n        options {\n          votes rank outcome option { id ordinal title }\n          counts { for against abstain satisfied basically dissatisfied unmarked }\n        }\n        next { kind places options { id title } }\n      }\n      publication { returnedUrl choicesUrl proofUrl returnedRoot choicesRoot }\n    }\n  }\n": types.BallotDocument,
    "\n  query BallotRoll($id: ID!, $after: Int!) {\n    ballot(id: $id) { id roll(after: $after) { ordinal name present channel } }\n  }\n": types.BallotRollDocument,
    "\n  query BallotBatches($id: ID!) {\n    ballot(id: $id) {\n      id\n      batches {\n        ordinal entered viewerEntered agreed papers\n        readers { viewer person { name } settled { paper choices } }\n        differences { paper first second options { id } }\n      }\n    }\n  }\n": types.BallotBatchesDocument,
    "\n  query BallotTellerCandidates($id: ID!) { ballot(id: $id) { id tellerCandidates { id name } } }\n": types.BallotTellerCandidatesDocument,
    "\n  query BallotScreen($id: ID!) {\n    ballot(id: $id) {\n      id title status rehearsal showTurnout body { name nameEn } session { name }\n      electorate { onRoll quorum present issued }\n    }\n  }\n": types.BallotScreenDocument,
    "\n  subscription BallotTurnout($id: ID!) {\n    ballotTurnout(ballotId: $id) { status electorate { onRoll quorum present issued } }\n  }\n": types.BallotTurnoutDocument,
    "\n  query BallotProof { viewer { account { hasSecondFactor } } }\n": types.BallotProofDocument,
    "mutation BallotCodeSend { ballotCodeSend { sent userErrors { code field message } } }": types.BallotCodeSendDocument,
    "mutation BallotCreate($input: BallotCreateInput!) { ballotCreate(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotCreateDocument,
    "mutation BallotUpdate($input: BallotUpdateInput!) { ballotUpdate(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotUpdateDocument,
    "mutation BallotContinue($input: BallotContinueInput!) { ballotContinue(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotContinueDocument,
    "mutation BallotTellerAppoint($input: BallotTellerAppointInput!) { ballotTellerAppoint(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotTellerAppointDocument,
    "mutation BallotTellerRemove($input: BallotTellerRemoveInput!) { ballotTellerRemove(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotTellerRemoveDocument,
    "mutation BallotAttendanceMark($input: BallotAttendanceMarkInput!) { ballotAttendanceMark(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotAttendanceMarkDocument,
    "mutation BallotPaperIssue($input: BallotPaperIssueInput!) { ballotPaperIssue(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotPaperIssueDocument,
    "mutation BallotBatchEnter($input: BallotBatchEnterInput!) { ballotBatchEnter(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotBatchEnterDocument,
    "mutation BallotBatchResolve($input: BallotBatchResolveInput!) { ballotBatchResolve(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotBatchResolveDocument,
    "mutation BallotBatchRemove($input: BallotBatchRemoveInput!) { ballotBatchRemove(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotBatchRemoveDocument,
    "\n  query Calendar($year: Int!) { calendar(year: $year) { year published workdays days(exceptions: true) { day kind name changed } } }\n": types.CalendarDocument,
    "mutation CalendarDaySet($input: CalendarDaySetInput!) { calendarDaySet(input: $input) { calendarDay { id } userErrors { code field message } } }": types.CalendarDaySetDocument,
    "mutation CalendarDayClear($input: CalendarDayClearInput!) { calendarDayClear(input: $input) { calendarDay { id } userErrors { code field message } } }": types.CalendarDayClearDocument,
    "\n  query Commitments($open: Boolean, $overdue: Boolean, $after: String) {\n    commitments(first: 20, after: $after, open: $open, overdue: $overdue) {\n      nodes { id text dueOn outcome endedOn unit { name } suggestion { id number title } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CommitmentsDocument,
    "\n  query CongressSettings {\n    congressBodies(first: 100) { nodes { id version name nameEn level seats status viewerCanUpdate site { id name nameEn } } }\n    siteTree { id name nameEn status }\n  }\n": types.CongressSettingsDocument,
    "\n  query Terms($id: ID!) {\n    node(id: $id) {\n      ... on CongressBody {\n        terms {\n          id version ordinal name startsOn endsOn viewerCanUpdate\n          sessions { id version ordinal name startsOn endsOn viewerCanUpdate }\n        }\n      }\n    }\n  }\n": types.TermsDocument,
    "mutation CongressBodyUpdate($input: CongressBodyUpdateInput!) { congressBodyUpdate(input: $input) { congressBody { id } userErrors { code field message } } }": types.CongressBodyUpdateDocument,
    "mutation TermCreate($input: TermCreateInput!) { termCreate(input: $input) { term { id } userErrors { code field message } } }": types.TermCreateDocument,
    "mutation TermUpdate($input: TermUpdateInput!) { termUpdate(input: $input) { term { id } userErrors { code field message } } }": types.TermUpdateDocument,
    "mutation CongressSessionCreate($input: CongressSessionCreateInput!) { congressSessionCreate(input: $input) { congressSession { id } userErrors { code field message } } }": types.CongressSessionCreateDocument,
    "mutation CongressSessionUpdate($input: CongressSessionUpdateInput!) { congressSessionUpdate(input: $input) { congressSession { id } userErrors { code field message } } }": types.CongressSessionUpdateDocument,
    "\n  query Figures($by: FigureDimension!, $from: String!, $until: String!, $siteId: ID, $categoryId: ID, $unitId: ID) {\n    opinionFigures(by: $by, from: $from, until: $until, siteId: $siteId, categoryId: $categoryId, unitId: $unitId) {\n      rows {\n        key stateName site { name } category { name nameEn } unit { name }\n        submitted toAnswer answered open overdue closed responseRate inTimeRate resolutionRate satisfactionRate medianDays p90Days\n      }\n      totals {\n        submitted toAnswer answered open overdue closed responseRate inTimeRate resolutionRate satisfactionRate medianDays p90Days\n      }\n    }\n  }\n": types.FiguresDocument,
    "query FigureDimensions { opinionFigures { dimensions } }": types.FigureDimensionsDocument,
    "\n  query ProjectFigures($by: ProjectFigureDimension!, $from: Int!, $until: Int!) {\n    projectFigures(by: $by, from: $from, until: $until) {\n      rows {\n        key stateName category { name nameEn } body { name }\n        projects costEstimate budget spent ratings spentRate satisfactionRate averageScore\n      }\n      totals { projects costEstimate budget spent ratings spentRate satisfactionRate averageScore }\n      ballots {\n        ballot { id number title round body { name } }\n        inOffice present returned attendanceRate turnoutRate options elected\n      }\n    }\n  }\n": types.ProjectFiguresDocument,
    "\n  query Groups {\n    deputyGroups(first: 100) {\n      nodes { id version code name nameEn introduction public status memberCount viewerCanUpdate viewerCanRetire category { id name nameEn } body { id name nameEn } linkUnit { id name } }\n    }\n    groupCategories(first: 100) { nodes { id name nameEn status } }\n    congressBodies(first: 100) { nodes { id name nameEn status } }\n    unitTree { id name status }\n  }\n": types.GroupsDocument,
    "mutation GroupCreate($input: DeputyGroupCreateInput!) { deputyGroupCreate(input: $input) { deputyGroup { id } userErrors { code field message } } }": types.GroupCreateDocument,
    "mutation GroupUpdate($input: DeputyGroupUpdateInput!) { deputyGroupUpdate(input: $input) { deputyGroup { id } userErrors { code field message } } }": types.GroupUpdateDocument,
    "mutation GroupRetire($input: DeputyGroupRetireInput!) { deputyGroupRetire(input: $input) { deputyGroup { id } userErrors { code field message } } }": types.GroupRetireDocument,
    "mutation GroupRestore($input: DeputyGroupRestoreInput!) { deputyGroupRestore(input: $input) { deputyGroup { id } userErrors { code field message } } }": types.GroupRestoreDocument,
    "\n  query Imports {\n    imports(first: 20) { nodes { id kind status fault createdAt newRows changedRows sameRows wrongRows wrongFile viewerCanUpdate file { name } } }\n  }\n": types.ImportsDocument,
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
    "\n  query Notices {\n    notices(first: 100) { nodes { id version kind edition title titleEn body bodyEn obligatory status publishedAt viewerCanUpdate viewerCanPublish } }\n  }\n": types.NoticesDocument,
    "mutation NoticeCreate($input: NoticeCreateInput!) { noticeCreate(input: $input) { notice { id } userErrors { code field message } } }": types.NoticeCreateDocument,
    "mutation NoticeUpdate($input: NoticeUpdateInput!) { noticeUpdate(input: $input) { notice { id } userErrors { code field message } } }": types.NoticeUpdateDocument,
    "mutation NoticePublish($input: NoticePublishInput!) { noticePublish(input: $input) { notice { id } userErrors { code field message } } }": types.NoticePublishDocument,
    "\n  query Notifications {\n    notifications(first: 50) { nodes { id event subject targetId title text readAt createdAt } }\n    notificationKinds { event title channels urgent }\n    viewer {\n      notificationSetting { language muted digest quietFrom quietTo }\n      notificationAddresses { channel address confirmed }\n    }\n  }\n": types.NotificationsDocument,
    "mutation NotificationsRead { notificationsRead(input: {}) { read userErrors { code message } } }": types.NotificationsReadDocument,
    "mutation NotificationSettingSet($input: NotificationSettingSetInput!) { notificationSettingSet(input: $input) { set userErrors { code field message } } }": types.NotificationSettingSetDocument,
    "mutation NotificationAddressSet($input: NotificationAddressSetInput!) { notificationAddressSet(input: $input) { sent userErrors { code field message } } }": types.NotificationAddressSetDocument,
    "mutation NotificationAddressConfirm($input: NotificationAddressConfirmInput!) { notificationAddressConfirm(input: $input) { confirmed userErrors { code field message } } }": types.NotificationAddressConfirmDocument,
    "mutation NotificationAddressRemove($input: NotificationAddressRemoveInput!) { notificationAddressRemove(input: $input) { removed userErrors { code field message } } }": types.NotificationAddressRemoveDocument,
    "\n  query Templates {\n    notificationTemplates(first: 100) { nodes { id version event channel language title text externalCode viewerCanUpdate } }\n    notificationKinds { event title text parameters channels }\n  }\n": types.TemplatesDocument,
    "mutation TemplateCreate($input: NotificationTemplateCreateInput!) { notificationTemplateCreate(input: $input) { notificationTemplate { id } userErrors { code field message } } }": types.TemplateCreateDocument,
    "mutation TemplateUpdate($input: NotificationTemplateUpdateInput!) { notificationTemplateUpdate(input: $input) { notificationTemplate { id } userErrors { code field message } } }": types.TemplateUpdateDocument,
    "mutation OpinionCallBack($input: OpinionCallBackInput!) { opinionCallBack(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionCallBackDocument,
    "mutation OpinionCodeRenew($input: OpinionCodeRenewInput!) { opinionCodeRenew(input: $input) { opinion { id } code userErrors { code field message } } }": types.OpinionCodeRenewDocument,
    "\n  query OpinionCategories($after: String) {\n    opinionCategories(first: 100, after: $after) {\n      nodes { id version code name nameEn questions confidential ordinal status parent { id } viewerCanUpdate viewerCanRetire }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OpinionCategoriesDocument,
    "mutation OpinionCategoryCreate($input: OpinionCategoryCreateInput!) { opinionCategoryCreate(input: $input) { opinionCategory { id } userErrors { code field message } } }": types.OpinionCategoryCreateDocument,
    "mutation OpinionCategoryUpdate($input: OpinionCategoryUpdateInput!) { opinionCategoryUpdate(input: $input) { opinionCategory { id } userErrors { code field message } } }": types.OpinionCategoryUpdateDocument,
    "mutation OpinionCategoryRetire($input: OpinionCategoryRetireInput!) { opinionCategoryRetire(input: $input) { opinionCategory { id } userErrors { code field message } } }": types.OpinionCategoryRetireDocument,
    "mutation OpinionCategoryRestore($input: OpinionCategoryRestoreInput!) { opinionCategoryRestore(input: $input) { opinionCategory { id } userErrors { code field message } } }": types.OpinionCategoryRestoreDocument,
    "mutation OpinionsAssign($input: OpinionsAssignInput!) { opinionsAssign(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }": types.OpinionsAssignDocument,
    "mutation OpinionsRemind($input: OpinionsRemindInput!) { opinionsRemind(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }": types.OpinionsRemindDocument,
    "mutation OpinionsClose($input: OpinionsCloseInput!) { opinionsClose(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }": types.OpinionsCloseDocument,
    "mutation OpinionsPrint($input: OpinionsPrintInput!) { opinionsPrint(input: $input) { url results { id userErrors { code message } } userErrors { code field message } } }": types.OpinionsPrintDocument,
    "\n  query Opinions(\n    $mine: Boolean, $overdue: Boolean, $orderBy: OpinionOrder, $after: String, $search: String, $states: [String!], $categoryId: ID, $unitId: ID\n    $grade: OpinionGrade, $satisfaction: Satisfaction, $createdFrom: Date, $createdUntil: Date, $siteId: ID, $mandateId: ID\n    $number: String, $channel: OpinionChannel, $closedFrom: Date, $closedUntil: Date\n  ) {\n    opinions(\n      first: 20, after: $after, mine: $mine, overdue: $overdue, orderBy: $orderBy, search: $search, states: $states, categoryId: $categoryId\n      unitId: $unitId, grade: $grade, satisfaction: $satisfaction, createdFrom: $createdFrom, createdUntil: $createdUntil\n      siteId: $siteId, mandateId: $mandateId, number: $number, channel: $channel, closedFrom: $closedFrom, closedUntil: $closedUntil\n    ) {\n      nodes { id version number title stateName dueOn hardOn remainingDays createdAt site { name nameEn } unit { name } category { name nameEn } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OpinionsDocument,
    "\n  query Opinion($id: ID!) {\n    node(id: $id) {\n      ... on Opinion {\n        id version number externalNumber client { id name } title text place state stateName channel grade dueOn hardOn remainingDays provisional reply satisfaction merged redacted owner viewerActions viewerReasons { action code name } viewerCanRedact viewerCanNote viewerCanUrge viewerCanRefer viewerCalls\n        photos { id name contentType url } sharingSessions { title heldOn status } activity { id name }\n        site { id name nameEn } unit { id name } category { id name nameEn } author { name phone } into { id number title } mergedOpinions { id number title }\n        answers { question answer } firstReceiver { at site { name nameEn } unit { name } }\n        referrals { id status note reason mandate { id code person { name } } } suggestions { id number title stateName }\n        proposals { grade first unit { id name } }\n        duplicates { score words metres opinion { id number title stateName } }\n        entries(first: 100) { ordinal at action stateName text reasonName visibility byTelephone redacted repeated by files { id name contentType url } }\n      }\n    }\n  }\n": types.OpinionDocument,
    "subscription OpinionChanged($id: ID!) { opinionChanged(id: $id) { id version } }": types.OpinionChangedDocument,
    "mutation OpinionRedact($input: OpinionRedactInput!) { opinionRedact(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionRedactDocument,
    "mutation OpinionMerge($input: OpinionMergeInput!) { opinionMerge(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionMergeDocument,
    "\n  query FindOpinion($number: String!) { opinions(first: 1, number: $number) { nodes { id number title stateName } } }\n": types.FindOpinionDocument,
    "mutation OpinionAccept($input: OpinionAcceptInput!) { opinionAccept(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionAcceptDocument,
    "mutation OpinionReject($input: OpinionRejectInput!) { opinionReject(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionRejectDocument,
    "mutation OpinionClassify($input: OpinionClassifyInput!) { opinionClassify(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionClassifyDocument,
    "mutation OpinionSettle($input: OpinionSettleInput!) { opinionSettle(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionSettleDocument,
    "mutation OpinionAssign($input: OpinionAssignInput!) { opinionAssign(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionAssignDocument,
    "mutation OpinionEscalate($input: OpinionEscalateInput!) { opinionEscalate(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionEscalateDocument,
    "mutation OpinionUnmerge($input: OpinionUnmergeInput!) { opinionUnmerge(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionUnmergeDocument,
    "mutation OpinionStart($input: OpinionStartInput!) { opinionStart(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionStartDocument,
    "mutation OpinionReturn($input: OpinionReturnInput!) { opinionReturn(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionReturnDocument,
    "mutation OpinionTakeBack($input: OpinionTakeBackInput!) { opinionTakeBack(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionTakeBackDocument,
    "mutation OpinionAsk($input: OpinionAskInput!) { opinionAsk(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionAskDocument,
    "mutation OpinionProceed($input: OpinionProceedInput!) { opinionProceed(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionProceedDocument,
    "mutation OpinionReply($input: OpinionReplyInput!) { opinionReply(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionReplyDocument,
    "mutation OpinionExplain($input: OpinionExplainInput!) { opinionExplain(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionExplainDocument,
    "mutation OpinionClose($input: OpinionCloseInput!) { opinionClose(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionCloseDocument,
    "mutation OpinionLookBack($input: OpinionLookBackInput!) { opinionLookBack(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionLookBackDocument,
    "mutation OpinionReopen($input: OpinionReopenInput!) { opinionReopen(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionReopenDocument,
    "mutation OpinionUrge($input: OpinionUrgeInput!) { opinionUrge(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionUrgeDocument,
    "mutation OpinionNote($input: OpinionNoteInput!) { opinionNote(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionNoteDocument,
    "\n  query OpinionFilterChoices {\n    unitTree { id name status }\n    siteTree { id name nameEn }\n  }\n": types.OpinionFilterChoicesDocument,
    "\n  query OpinionSample($closedFrom: Date!, $closedUntil: Date!, $count: Int!, $seed: String!) {\n    opinionSample(closedFrom: $closedFrom, closedUntil: $closedUntil, count: $count, seed: $seed) { id number title satisfaction site { name } }\n  }\n": types.OpinionSampleDocument,
    "mutation OpinionReferralWithdraw($input: OpinionReferralWithdrawInput!) { opinionReferralWithdraw(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionReferralWithdrawDocument,
    "\n  query TakeDownSites {\n    siteTree { id name nameEn status viewerCanCheck }\n  }\n": types.TakeDownSitesDocument,
    "mutation OpinionRefer($input: OpinionReferInput!) { opinionRefer(input: $input) { opinion { id } userErrors { code field message } } }": types.OpinionReferDocument,
    "\n  query RoutingRules($after: String) {\n    routingRules(first: 100, after: $after) {\n      nodes { id version grade status viewerCanUpdate viewerCanRetire category { id name nameEn } site { id name nameEn } unit { id name } }\n      pageInfo { hasNextPage endCursor }\n    }\n    siteTree { id name nameEn status }\n  }\n": types.RoutingRulesDocument,
    "mutation RoutingRuleCreate($input: RoutingRuleCreateInput!) { routingRuleCreate(input: $input) { routingRule { id } userErrors { code field message } } }": types.RoutingRuleCreateDocument,
    "mutation RoutingRuleUpdate($input: RoutingRuleUpdateInput!) { routingRuleUpdate(input: $input) { routingRule { id } userErrors { code field message } } }": types.RoutingRuleUpdateDocument,
    "mutation RoutingRuleRetire($input: RoutingRuleRetireInput!) { routingRuleRetire(input: $input) { routingRule { id } userErrors { code field message } } }": types.RoutingRuleRetireDocument,
    "mutation RoutingRuleRestore($input: RoutingRuleRestoreInput!) { routingRuleRestore(input: $input) { routingRule { id } userErrors { code field message } } }": types.RoutingRuleRestoreDocument,
    "\n  query OpenSharingSessions {\n    sharingSessions(first: 50) { nodes { id version title heldOn status published viewerCanUpdate } }\n  }\n": types.OpenSharingSessionsDocument,
    "mutation SharingSessionPut($input: SharingSessionPutInput!) { sharingSessionPut(input: $input) { sharingSession { id } userErrors { code field message } } }": types.SharingSessionPutDocument,
    "\n  query Privacy {\n    noticesInForce { id title titleEn body bodyEn edition publishedAt }\n    viewer { noticesToRead { id } }\n  }\n": types.PrivacyDocument,
    "mutation ConsentGive($input: ConsentGiveInput!) { consentGive(input: $input) { given userErrors { code field message } } }": types.ConsentGiveDocument,
    "mutation ConsentWithdraw($input: ConsentWithdrawInput!) { consentWithdraw(input: $input) { withdrawn userErrors { code field message } } }": types.ConsentWithdrawDocument,
    "mutation OwnDataExport { ownDataExport { url userErrors { code field message } } }": types.OwnDataExportDocument,
    "mutation AccountDeleteCodeSend { accountDeleteCodeSend { sent userErrors { code field message } } }": types.AccountDeleteCodeSendDocument,
    "mutation AccountDelete($input: AccountDeleteInput!) { accountDelete(input: $input) { deleted userErrors { code field message } } }": types.AccountDeleteDocument,
    "\n  query Procedures($kind: CaseKind!) {\n    procedures(kind: $kind) { edition definition publishedAt publishedBy }\n  }\n": types.ProceduresDocument,
    "\n  query ProcedureCheck($kind: CaseKind!, $definition: String!) {\n    procedureCheck(kind: $kind, definition: $definition) { userErrors { code field message } }\n  }\n": types.ProcedureCheckDocument,
    "mutation ProcedurePublish($input: ProcedurePublishInput!) { procedurePublish(input: $input) { procedure { edition } userErrors { code field message } } }": types.ProcedurePublishDocument,
    "\n  query ProjectCalls($after: String) {\n    projectCalls(first: 20, after: $after) {\n      nodes { id version year title text opensOn closesOn status open viewerCanUpdate viewerCanPublish viewerCanWithdraw body { name nameEn } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ProjectCallsDocument,
    "mutation ProjectCallCreate($input: ProjectCallCreateInput!) { projectCallCreate(input: $input) { projectCall { id } userErrors { code field message } } }": types.ProjectCallCreateDocument,
    "mutation ProjectCallUpdate($input: ProjectCallUpdateInput!) { projectCallUpdate(input: $input) { projectCall { id } userErrors { code field message } } }": types.ProjectCallUpdateDocument,
    "mutation ProjectCallPublish($input: ProjectCallPublishInput!) { projectCallPublish(input: $input) { projectCall { id } userErrors { code field message } } }": types.ProjectCallPublishDocument,
    "mutation ProjectCallWithdraw($input: ProjectCallWithdrawInput!) { projectCallWithdraw(input: $input) { projectCall { id } userErrors { code field message } } }": types.ProjectCallWithdrawDocument,
    "\n  query ProjectSettings {\n    projectCategories(first: 100) { nodes { id version code name nameEn voted ordinal status viewerCanUpdate viewerCanRetire } }\n    projectCriteria(first: 100) { nodes { id version code name nameEn description ordinal status viewerCanUpdate viewerCanRetire } }\n  }\n": types.ProjectSettingsDocument,
    "mutation ProjectCategoryCreate($input: ProjectCategoryCreateInput!) { projectCategoryCreate(input: $input) { projectCategory { id } userErrors { code field message } } }": types.ProjectCategoryCreateDocument,
    "mutation ProjectCategoryUpdate($input: ProjectCategoryUpdateInput!) { projectCategoryUpdate(input: $input) { projectCategory { id } userErrors { code field message } } }": types.ProjectCategoryUpdateDocument,
    "mutation ProjectCategoryRetire($input: ProjectCategoryRetireInput!) { projectCategoryRetire(input: $input) { projectCategory { id } userErrors { code field message } } }": types.ProjectCategoryRetireDocument,
    "mutation ProjectCategoryRestore($input: ProjectCategoryRestoreInput!) { projectCategoryRestore(input: $input) { projectCategory { id } userErrors { code field message } } }": types.ProjectCategoryRestoreDocument,
    "mutation ProjectCriterionCreate($input: ProjectCriterionCreateInput!) { projectCriterionCreate(input: $input) { projectCriterion { id } userErrors { code field message } } }": types.ProjectCriterionCreateDocument,
    "mutation ProjectCriterionUpdate($input: ProjectCriterionUpdateInput!) { projectCriterionUpdate(input: $input) { projectCriterion { id } userErrors { code field message } } }": types.ProjectCriterionUpdateDocument,
    "mutation ProjectCriterionRetire($input: ProjectCriterionRetireInput!) { projectCriterionRetire(input: $input) { projectCriterion { id } userErrors { code field message } } }": types.ProjectCriterionRetireDocument,
    "mutation ProjectCriterionRestore($input: ProjectCriterionRestoreInput!) { projectCriterionRestore(input: $input) { projectCriterion { id } userErrors { code field message } } }": types.ProjectCriterionRestoreDocument,
    "mutation ProjectVisitPublish($input: ProjectVisitPublishInput!) { projectVisitPublish(input: $input) { project { id } userErrors { code field message } } }": types.ProjectVisitPublishDocument,
    "mutation ProjectRemarkPublish($input: ProjectRemarkPublishInput!) { projectRemarkPublish(input: $input) { project { id } userErrors { code field message } } }": types.ProjectRemarkPublishDocument,
    "mutation ProjectAccept($input: ProjectAcceptInput!) { projectAccept(input: $input) { project { id } userErrors { code field message } } }": types.ProjectAcceptDocument,
    "mutation ProjectOpine($input: ProjectOpineInput!) { projectOpine(input: $input) { project { id } userErrors { code field message } } }": types.ProjectOpineDocument,
    "mutation ProjectSubmit($input: ProjectSubmitInput!) { projectSubmit(input: $input) { project { id } userErrors { code field message } } }": types.ProjectSubmitDocument,
    "mutation ProjectApprove($input: ProjectApproveInput!) { projectApprove(input: $input) { project { id } userErrors { code field message } } }": types.ProjectApproveDocument,
    "mutation ProjectSelect($input: ProjectSelectInput!) { projectSelect(input: $input) { project { id } userErrors { code field message } } }": types.ProjectSelectDocument,
    "mutation ProjectAssign($input: ProjectAssignInput!) { projectAssign(input: $input) { project { id } userErrors { code field message } } }": types.ProjectAssignDocument,
    "mutation ProjectPlan($input: ProjectPlanInput!) { projectPlan(input: $input) { project { id } userErrors { code field message } } }": types.ProjectPlanDocument,
    "mutation ProjectReport($input: ProjectReportInput!) { projectReport(input: $input) { project { id } userErrors { code field message } } }": types.ProjectReportDocument,
    "mutation ProjectInspect($input: ProjectInspectInput!) { projectInspect(input: $input) { project { id } userErrors { code field message } } }": types.ProjectInspectDocument,
    "mutation ProjectClose($input: ProjectCloseInput!) { projectClose(input: $input) { project { id } userErrors { code field message } } }": types.ProjectCloseDocument,
    "mutation ProjectTakeUp($input: ProjectTakeUpInput!) { projectTakeUp(input: $input) { project { id } userErrors { code field message } } }": types.ProjectTakeUpDocument,
    "mutation ProjectExamine($input: ProjectExamineInput!) { projectExamine(input: $input) { project { id } userErrors { code field message } } }": types.ProjectExamineDocument,
    "mutation ProjectAskFeasibility($input: ProjectAskFeasibilityInput!) { projectAskFeasibility(input: $input) { project { id } userErrors { code field message } } }": types.ProjectAskFeasibilityDocument,
    "mutation ProjectComplete($input: ProjectCompleteInput!) { projectComplete(input: $input) { project { id } userErrors { code field message } } }": types.ProjectCompleteDocument,
    "mutation ProjectRectify($input: ProjectRectifyInput!) { projectRectify(input: $input) { project { id } userErrors { code field message } } }": types.ProjectRectifyDocument,
    "mutation ProjectPassOver($input: ProjectPassOverInput!) { projectPassOver(input: $input) { project { id } userErrors { code field message } } }": types.ProjectPassOverDocument,
    "mutation ProjectSendBack($input: ProjectSendBackInput!) { projectSendBack(input: $input) { project { id } userErrors { code field message } } }": types.ProjectSendBackDocument,
    "mutation ProjectPool($input: ProjectPoolInput!) { projectPool(input: $input) { project { id } userErrors { code field message } } }": types.ProjectPoolDocument,
    "mutation ProjectMerge($input: ProjectMergeInput!) { projectMerge(input: $input) { project { id } userErrors { code field message } } }": types.ProjectMergeDocument,
    "mutation ProjectReject($input: ProjectRejectInput!) { projectReject(input: $input) { project { id } userErrors { code field message } } }": types.ProjectRejectDocument,
    "mutation ProjectVisit($input: ProjectVisitInput!) { projectVisit(input: $input) { project { id } userErrors { code field message } } }": types.ProjectVisitDocument,
    "mutation ProjectRemark($input: ProjectRemarkInput!) { projectRemark(input: $input) { project { id } userErrors { code field message } } }": types.ProjectRemarkDocument,
    "mutation ProjectRequestChange($input: ProjectRequestChangeInput!) { projectRequestChange(input: $input) { project { id } userErrors { code field message } } }": types.ProjectRequestChangeDocument,
    "mutation ProjectSupervise($input: ProjectSuperviseInput!) { projectSupervise(input: $input) { project { id } userErrors { code field message } } }": types.ProjectSuperviseDocument,
    "mutation ProjectEdit($input: ProjectEditInput!) { projectEdit(input: $input) { project { id } userErrors { code field message } } }": types.ProjectEditDocument,
    "mutation ProjectAttach($input: ProjectAttachInput!) { projectAttach(input: $input) { project { id } userErrors { code field message } } }": types.ProjectAttachDocument,
    "mutation ProjectPublish($input: ProjectPublishInput!) { projectPublish(input: $input) { project { id } userErrors { code field message } } }": types.ProjectPublishDocument,
    "mutation ProjectUrge($input: ProjectUrgeInput!) { projectUrge(input: $input) { project { id } userErrors { code field message } } }": types.ProjectUrgeDocument,
    "mutation ProjectNote($input: ProjectNoteInput!) { projectNote(input: $input) { project { id } userErrors { code field message } } }": types.ProjectNoteDocument,
    "mutation ProjectWithdraw($input: ProjectWithdrawInput!) { projectWithdraw(input: $input) { project { id } userErrors { code field message } } }": types.ProjectWithdrawDocument,
    "mutation ProjectMark($input: ProjectMarkInput!) { projectMark(input: $input) { project { id } userErrors { code field message } } }": types.ProjectMarkDocument,
    "mutation ProjectAnswer($input: ProjectAnswerInput!) { projectAnswer(input: $input) { project { id } userErrors { code field message } } }": types.ProjectAnswerDocument,
    "mutation ProjectApproveChange($input: ProjectApproveChangeInput!) { projectApproveChange(input: $input) { project { id } userErrors { code field message } } }": types.ProjectApproveChangeDocument,
    "mutation ProjectRefuseChange($input: ProjectRefuseChangeInput!) { projectRefuseChange(input: $input) { project { id } userErrors { code field message } } }": types.ProjectRefuseChangeDocument,
    "\n  query ProjectBegin {\n    viewer { roles { base } }\n    projectCalls(first: 50, open: true) { nodes { id title year body { name nameEn } } }\n  }\n": types.ProjectBeginDocument,
    "\n  query ProjectBoard($year: Int, $bodyId: ID) {\n    projectBoard(year: $year, bodyId: $bodyId) { light count overdue category { id name nameEn } }\n  }\n": types.ProjectBoardDocument,
    "\n  fragment Plan on PlanVersion { fields goal place budget finishOn leader { name } milestones { id title plannedOn } }\n": types.PlanFragmentDoc,
    "\n  query Projects(\n    $mine: Boolean, $own: Boolean, $overdue: Boolean, $orderBy: ProjectOrder, $states: [String!], $year: Int, $bodyId: ID, $callId: ID\n    $projectCategoryId: ID, $light: ProjectLight, $unitId: ID, $number: String, $search: String, $after: String\n  ) {\n    projects(\n      first: 20, after: $after, mine: $mine, own: $own, overdue: $overdue, orderBy: $orderBy, states: $states, year: $year, bodyId: $bodyId, callId: $callId\n      projectCategoryId: $projectCategoryId, light: $light, unitId: $unitId, number: $number, search: $search\n    ) {\n      nodes {\n        id number title year state stateName dueOn remainingDays published likes light percent spent budget costEstimate ordinal createdAt\n        body { name nameEn } category { name nameEn } unit { name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ProjectsDocument,
    "\n  query ProjectChoices {\n    congressBodies(first: 100) { nodes { id name nameEn } }\n    projectCategories(first: 100) { nodes { id name nameEn voted status } }\n    unitTree { id name status }\n  }\n": types.ProjectChoicesDocument,
    "\n  query ProjectGroups { deputyGroups(first: 100) { nodes { id name nameEn status } } }\n": types.ProjectGroupsDocument,
    "\n  query ProjectCriteria { projectCriteria(first: 100) { nodes { id code name nameEn description status } } }\n": types.ProjectCriteriaDocument,
    "\n  query ProjectsOpen($bodyId: ID) {\n    projects(first: 100, bodyId: $bodyId, states: [\"proposed\", \"screening\", \"feasibility\", \"reviewing\", \"candidate\", \"pooled\"]) {\n      nodes { id number title stateName }\n    }\n  }\n": types.ProjectsOpenDocument,
    "\n  query Project($id: ID!) {\n    node(id: $id) {\n      ... on Project {\n        id version number state stateName owner dueOn remainingDays provisional year proposerKind title text place latitude longitude\n        costEstimate beneficiaries beneficiaryCount goal likes merged published redacted rejectionName decision ordinal\n        budget spent percent startsOn finishOn reportEvery light inspection inspectedOn\n        viewerActions viewerReasons { action code name } viewerCanEdit viewerCanPublish viewerCanUrge viewerCanReveal viewerCanRedact\n        body { id name nameEn level } site { name nameEn } unit { id name } call { title } category { id name nameEn voted }\n        mandate { person { name } } proposerUnit { name } opinion { number title } suggestion { id number title }\n        leader { id name } group { id name nameEn } into { id number title }\n        duplicates { score words metres project { id number title stateName } }\n        eligibility { code name met note }\n        units { id part feasibility text costEstimate answeredOn unit { id name } }\n        attachments { id name contentType url }\n        lightReasons { light message } reportDueOn deliveredOn rating { count average }\n        milestones { id title plannedOn doneOn }\n        progress(first: 100) { id period percent spent text by photos { id name contentType url } }\n        visits { id visitedOn text public by group { name nameEn } photos { id name contentType url } }\n        remarks { id text createdAt answer answeredOn public by }\n        changes { id reason status createdAt decision decidedOn before { ...Plan } after { ...Plan } }\n        entries(first: 100) { ordinal at action stateName text reasonName visibility redacted by files { id name contentType url } }\n      }\n    }\n  }\n": types.ProjectDocument,
    "\n  query ProjectProposer($id: ID!) { node(id: $id) { ... on Project { id proposer { name phone } } } }\n": types.ProjectProposerDocument,
    "mutation ProjectPropose($input: ProjectProposeInput!) { projectPropose(input: $input) { project { id } userErrors { code field message } } }": types.ProjectProposeDocument,
    "mutation ProjectCreate($input: ProjectCreateInput!) { projectCreate(input: $input) { project { id } userErrors { code field message } } }": types.ProjectCreateDocument,
    "mutation ProjectRedact($input: ProjectRedactInput!) { projectRedact(input: $input) { project { id } userErrors { code field message } } }": types.ProjectRedactDocument,
    "\n  query ProjectCandidates($bodyId: ID, $year: Int) {\n    projects(first: 100, states: [\"candidate\"], orderBy: PAPER, bodyId: $bodyId, year: $year) {\n      nodes { id version title year viewerCanEdit body { id name nameEn } }\n    }\n  }\n": types.ProjectCandidatesDocument,
    "mutation ProjectCandidatesOrder($input: ProjectCandidatesOrderInput!) { projectCandidatesOrder(input: $input) { body { id } userErrors { code field message } } }": types.ProjectCandidatesOrderDocument,
    "\n  query Prosecutions($status: ProsecutionStatus, $field: ProsecutionField, $after: String) {\n    prosecutions(first: 20, after: $after, status: $status, field: $field) {\n      nodes {\n        id version direction status field otherField title text reason report limit { dueOn remainingDays provisional } createdAt viewerCanAccept viewerCanReject viewerCanAnswer viewerCanWithdraw\n        files { id name contentType url }\n        suggestion { id number } mandate { person { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ProsecutionsDocument,
    "mutation ProsecutionAccept($input: ProsecutionAcceptInput!) { prosecutionAccept(input: $input) { prosecution { id } userErrors { code field message } } }": types.ProsecutionAcceptDocument,
    "mutation ProsecutionDecline($input: ProsecutionDeclineInput!) { prosecutionDecline(input: $input) { prosecution { id } userErrors { code field message } } }": types.ProsecutionDeclineDocument,
    "mutation ProsecutionRecall($input: ProsecutionRecallInput!) { prosecutionRecall(input: $input) { prosecution { id } userErrors { code field message } } }": types.ProsecutionRecallDocument,
    "mutation ProsecutionReport($input: ProsecutionReportInput!) { prosecutionReport(input: $input) { prosecution { id } userErrors { code field message } } }": types.ProsecutionReportDocument,
    "mutation ProsecutionRecommend($input: ProsecutionRecommendInput!) { prosecutionRecommend(input: $input) { prosecution { id } userErrors { code field message } } }": types.ProsecutionRecommendDocument,
    "\n  query Province {\n    provinceSummary {\n      province { name nameEn }\n      districts { slug name nameEn figures { measure key value } }\n      totals { measure key value }\n    }\n  }\n": types.ProvinceDocument,
    "\n  query RegistrationSetting {\n    tenantSetting { id version features }\n    registrationOpen\n  }\n": types.RegistrationSettingDocument,
    "mutation RegistrationSet($input: TenantSettingUpdateInput!) { tenantSettingUpdate(input: $input) { tenantSetting { id } userErrors { code field message } } }": types.RegistrationSetDocument,
    "\n  query SharingSessions {\n    sharingSessions(first: 50) {\n      nodes { id version title heldOn summary status cancelReason published viewerCanUpdate site { name nameEn } issues { title opinion { id number } } }\n    }\n    siteTree { id name nameEn }\n  }\n": types.SharingSessionsDocument,
    "mutation SharingSessionCreate($input: SharingSessionCreateInput!) { sharingSessionCreate(input: $input) { sharingSession { id } userErrors { code field message } } }": types.SharingSessionCreateDocument,
    "mutation SharingSessionUpdate($input: SharingSessionUpdateInput!) { sharingSessionUpdate(input: $input) { sharingSession { id } userErrors { code field message } } }": types.SharingSessionUpdateDocument,
    "mutation SharingSessionHold($input: SharingSessionHoldInput!) { sharingSessionHold(input: $input) { sharingSession { id } userErrors { code field message } } }": types.SharingSessionHoldDocument,
    "mutation SharingSessionCancel($input: SharingSessionCancelInput!) { sharingSessionCancel(input: $input) { sharingSession { id } userErrors { code field message } } }": types.SharingSessionCancelDocument,
    "mutation SharingSessionPublish($input: SharingSessionPublishInput!) { sharingSessionPublish(input: $input) { sharingSession { id } userErrors { code field message } } }": types.SharingSessionPublishDocument,
    "mutation SharingSessionTakeOff($input: SharingSessionTakeOffInput!) { sharingSessionTakeOff(input: $input) { sharingSession { id } userErrors { code field message } } }": types.SharingSessionTakeOffDocument,
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
    "\n  query SuggestionReport($year: Int!, $bodyId: ID) {\n    suggestionReport(year: $year, bodyId: $bodyId) {\n      year total { ...ReportCounts } units { ...ReportCounts }\n      months: rows(by: MONTH) { ...ReportCounts } categories: rows(by: CATEGORY) { ...ReportCounts } sites: rows(by: SITE) { ...ReportCounts }\n    }\n  }\n  fragment ReportCounts on SuggestionReportRow {\n    unit { id name } month category { id name nameEn } site { id name nameEn }\n    filed motions key assigned contacted replied inTime overdue redone withdrawn solved planned waiting reference\n    satisfied basicallySatisfied dissatisfied promised kept\n    contactRate replyRate inTimeRate solvedRate plannedRate satisfactionRate keptRate medianDays p90Days\n  }\n": types.SuggestionReportDocument,
    "\n  query ReportBodies {\n    tenant { id name nameEn }\n    congressBodies(first: 100) { nodes { id name nameEn } }\n  }\n": types.ReportBodiesDocument,
    "mutation SuggestionApprove($input: SuggestionApproveInput!) { suggestionApprove(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionApproveDocument,
    "mutation SuggestionAskFeasibility($input: SuggestionAskFeasibilityInput!) { suggestionAskFeasibility(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionAskFeasibilityDocument,
    "mutation SuggestionOpine($input: SuggestionOpineInput!) { suggestionOpine(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionOpineDocument,
    "mutation SuggestionSendBack($input: SuggestionSendBackInput!) { suggestionSendBack(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionSendBackDocument,
    "mutation SuggestionReject($input: SuggestionRejectInput!) { suggestionReject(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionRejectDocument,
    "mutation SuggestionFile($input: SuggestionFileInput!) { suggestionFile(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionFileDocument,
    "mutation SuggestionAdopt($input: SuggestionAdoptInput!) { suggestionAdopt(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionAdoptDocument,
    "mutation SuggestionTurn($input: SuggestionTurnInput!) { suggestionTurn(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionTurnDocument,
    "mutation SuggestionAssign($input: SuggestionAssignInput!) { suggestionAssign(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionAssignDocument,
    "mutation SuggestionStart($input: SuggestionStartInput!) { suggestionStart(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionStartDocument,
    "mutation SuggestionReturn($input: SuggestionReturnInput!) { suggestionReturn(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionReturnDocument,
    "mutation SuggestionConsentReturn($input: SuggestionConsentReturnInput!) { suggestionConsentReturn(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionConsentReturnDocument,
    "mutation SuggestionTakeBack($input: SuggestionTakeBackInput!) { suggestionTakeBack(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionTakeBackDocument,
    "mutation SuggestionRefuseReturn($input: SuggestionRefuseReturnInput!) { suggestionRefuseReturn(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionRefuseReturnDocument,
    "mutation SuggestionAskExtension($input: SuggestionAskExtensionInput!) { suggestionAskExtension(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionAskExtensionDocument,
    "mutation SuggestionGrantExtension($input: SuggestionGrantExtensionInput!) { suggestionGrantExtension(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionGrantExtensionDocument,
    "mutation SuggestionRefuseExtension($input: SuggestionRefuseExtensionInput!) { suggestionRefuseExtension(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionRefuseExtensionDocument,
    "mutation SuggestionContact($input: SuggestionContactInput!) { suggestionContact(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionContactDocument,
    "mutation SuggestionPrepareReply($input: SuggestionPrepareReplyInput!) { suggestionPrepareReply(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionPrepareReplyDocument,
    "mutation SuggestionCorrectReply($input: SuggestionCorrectReplyInput!) { suggestionCorrectReply(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionCorrectReplyDocument,
    "mutation SuggestionSignReply($input: SuggestionSignReplyInput!) { suggestionSignReply(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionSignReplyDocument,
    "mutation SuggestionRate($input: SuggestionRateInput!) { suggestionRate(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionRateDocument,
    "mutation SuggestionRateBack($input: SuggestionRateBackInput!) { suggestionRateBack(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionRateBackDocument,
    "mutation SuggestionConclude($input: SuggestionConcludeInput!) { suggestionConclude(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionConcludeDocument,
    "mutation SuggestionClose($input: SuggestionCloseInput!) { suggestionClose(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionCloseDocument,
    "mutation SuggestionSupervise($input: SuggestionSuperviseInput!) { suggestionSupervise(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionSuperviseDocument,
    "mutation SuggestionMeet($input: SuggestionMeetInput!) { suggestionMeet(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionMeetDocument,
    "mutation SuggestionWithdraw($input: SuggestionWithdrawInput!) { suggestionWithdraw(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionWithdrawDocument,
    "mutation SuggestionNote($input: SuggestionNoteInput!) { suggestionNote(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionNoteDocument,
    "mutation SuggestionUrge($input: SuggestionUrgeInput!) { suggestionUrge(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionUrgeDocument,
    "mutation SuggestionCosign($input: SuggestionCosignInput!) { suggestionCosign(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionCosignDocument,
    "mutation SuggestionDecline($input: SuggestionDeclineInput!) { suggestionDecline(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionDeclineDocument,
    "mutation SuggestionRevise($input: SuggestionReviseInput!) { suggestionRevise(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionReviseDocument,
    "mutation SuggestionSubmit($input: SuggestionSubmitInput!) { suggestionSubmit(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionSubmitDocument,
    "mutation SuggestionPublish($input: SuggestionPublishInput!) { suggestionPublish(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionPublishDocument,
    "mutation SuggestionsAssign($input: SuggestionsAssignInput!) { suggestionsAssign(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }": types.SuggestionsAssignDocument,
    "mutation SuggestionsMeet($input: SuggestionsMeetInput!) { suggestionsMeet(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }": types.SuggestionsMeetDocument,
    "mutation SuggestionsRemind($input: SuggestionsRemindInput!) { suggestionsRemind(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }": types.SuggestionsRemindDocument,
    "mutation SuggestionsClose($input: SuggestionsCloseInput!) { suggestionsClose(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }": types.SuggestionsCloseDocument,
    "mutation SuggestionsPrint($input: SuggestionsPrintInput!) { suggestionsPrint(input: $input) { url results { id userErrors { code message } } userErrors { code field message } } }": types.SuggestionsPrintDocument,
    "query SuggestionReasons { procedures(kind: SUGGESTION) { reasons { action code name } } }": types.SuggestionReasonsDocument,
    "\n  query Suggestions(\n    $mine: Boolean, $overdue: Boolean, $unspoken: Boolean, $key: Boolean, $orderBy: SuggestionOrder, $search: String, $states: [String!]\n    $kind: SuggestionKind, $replyClass: ReplyClass, $resultRating: Satisfaction, $unitId: ID, $sessionId: ID, $mandateId: ID, $categoryId: ID\n    $filedFrom: Date, $filedUntil: Date, $number: String, $siteId: ID, $repliedFrom: Date, $repliedUntil: Date, $after: String\n  ) {\n    suggestions(\n      first: 20, after: $after, mine: $mine, overdue: $overdue, unspoken: $unspoken, key: $key, orderBy: $orderBy, search: $search\n      states: $states, kind: $kind, replyClass: $replyClass, resultRating: $resultRating, unitId: $unitId, sessionId: $sessionId\n      mandateId: $mandateId, categoryId: $categoryId, filedFrom: $filedFrom, filedUntil: $filedUntil, number: $number\n      siteId: $siteId, repliedFrom: $repliedFrom, repliedUntil: $repliedUntil\n    ) {\n      nodes {\n        id version number kind title stateName dueOn remainingDays key replyClass createdAt\n        mandate { person { name } } unit { name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SuggestionsDocument,
    "\n  query SuggestionFilters {\n    unitTree { id name status }\n    siteTree { id name nameEn }\n    congressSessions(first: 100) { nodes { id name term { name body { name } } } }\n  }\n": types.SuggestionFiltersDocument,
    "\n  query Suggestion($id: ID!) {\n    node(id: $id) {\n      ... on Suggestion {\n        id version number kind title text analysis proposal secret published redacted filedNumber filedOn state stateName owner dueOn hardOn\n        remainingDays provisional mode round assignedOn contactLimit { dueOn remainingDays provisional } contactedOn key replyClass repliedOn processRating resultRating\n        viewerActions viewerReasons { action code name } viewerCanOffer viewerCanPublish viewerCanUrge viewerCanRedact viewerUnits { id name }\n        attachments { id name contentType url }\n        mandate { id person { name } } body { name } session { name } site { name nameEn } category { name nameEn } leader { name }\n        cosigners { id status mandate { person { name } } }\n        units { id part status opinion opinionOn opinionLimit { dueOn remainingDays provisional } contactedOn unit { id name } }\n        replies { id round class text promise promisedOn status letterNumber signedOn givenOn unit { id name } signer { name } }\n        ratings { id round side process result remark signedOn unit { name } }\n        prosecutions { id direction status field otherField text reason report limit { dueOn remainingDays provisional } }\n        entries(first: 100) { ordinal at action stateName text reasonName visibility redacted by files { id name contentType url } }\n      }\n    }\n  }\n": types.SuggestionDocument,
    "subscription SuggestionChanged($id: ID!) { suggestionChanged(id: $id) { id version } }": types.SuggestionChangedDocument,
    "mutation SuggestionOffer($input: SuggestionOfferInput!) { suggestionOffer(input: $input) { prosecution { id } userErrors { code field message } } }": types.SuggestionOfferDocument,
    "mutation SuggestionRedact($input: SuggestionRedactInput!) { suggestionRedact(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionRedactDocument,
    "\n  query TenantExports {\n    tenantExports(first: 20) { nodes { id status size sha256 createdAt expiresAt url } }\n  }\n": types.TenantExportsDocument,
    "mutation TenantExportCreate { tenantExportCreate(input: {}) { tenantExport { id } userErrors { code field message } } }": types.TenantExportCreateDocument,
    "\n  query Units {\n    unitTree {\n      id version code name shortName kind phone competences status hasHandler parent { id }\n      viewerCanUpdate viewerCanMove viewerCanRetire viewerCanAppoint\n    }\n  }\n": types.UnitsDocument,
    "\n  query UnitStaffOf($id: ID!) {\n    node(id: $id) { ... on Unit { id staff { id duty title validFrom validTo person { name } } } }\n  }\n": types.UnitStaffOfDocument,
    "mutation UnitCreate($input: UnitCreateInput!) { unitCreate(input: $input) { unit { id } userErrors { code field message } } }": types.UnitCreateDocument,
    "mutation UnitUpdate($input: UnitUpdateInput!) { unitUpdate(input: $input) { unit { id version } userErrors { code field message } } }": types.UnitUpdateDocument,
    "mutation UnitMove($input: UnitMoveInput!) { unitMove(input: $input) { unit { id } userErrors { code field message } } }": types.UnitMoveDocument,
    "mutation UnitRetire($input: UnitRetireInput!) { unitRetire(input: $input) { unit { id } userErrors { code field message } } }": types.UnitRetireDocument,
    "mutation UnitRestore($input: UnitRestoreInput!) { unitRestore(input: $input) { unit { id } userErrors { code field message } } }": types.UnitRestoreDocument,
    "mutation UnitStaffAppoint($input: UnitStaffAppointInput!) { unitStaffAppoint(input: $input) { unitStaff { id } userErrors { code field message } } }": types.UnitStaffAppointDocument,
    "mutation UnitStaffEnd($input: UnitStaffEndInput!) { unitStaffEnd(input: $input) { unitStaff { id } userErrors { code field message } } }": types.UnitStaffEndDocument,
    "\n  query Webhooks {\n    webhooks(first: 100) { nodes { id version code url events status client { id name } viewerCanUpdate viewerCanRetire } }\n    webhookDeliveries(first: 20) { nodes { id event status attempts answer createdAt webhook { code } viewerCanUpdate } }\n    notificationKinds { event title }\n    apiClients(first: 50) { nodes { id name status } }\n  }\n": types.WebhooksDocument,
    "mutation WebhookCreate($input: WebhookCreateInput!) { webhookCreate(input: $input) { webhook { id } userErrors { code field message } } }": types.WebhookCreateDocument,
    "mutation WebhookUpdate($input: WebhookUpdateInput!) { webhookUpdate(input: $input) { webhook { id } userErrors { code field message } } }": types.WebhookUpdateDocument,
    "mutation WebhookRetire($input: WebhookRetireInput!) { webhookRetire(input: $input) { webhook { id } userErrors { code field message } } }": types.WebhookRetireDocument,
    "mutation WebhookRestore($input: WebhookRestoreInput!) { webhookRestore(input: $input) { webhook { id } userErrors { code field message } } }": types.WebhookRestoreDocument,
    "mutation WebhookSecretRenew($input: WebhookSecretRenewInput!) { webhookSecretRenew(input: $input) { secret userErrors { code field message } } }": types.WebhookSecretRenewDocument,
    "mutation WebhookDeliveryResend($input: WebhookDeliveryResendInput!) { webhookDeliveryResend(input: $input) { webhookDelivery { id } userErrors { code field message } } }": types.WebhookDeliveryResendDocument,
    "\n  query Work($after: String) {\n    work(first: 20, after: $after) {\n      nodes {\n        __typename\n        ... on Opinion { id number title stateName owner dueOn remainingDays viewerCanNote unit { name } }\n        ... on Suggestion { id number title state stateName owner dueOn remainingDays viewerCanNote unit { name } }\n        ... on Project { id number title stateName owner dueOn remainingDays unit { name } }\n        ... on Prosecution { id title field otherField status direction dueOn }\n      }\n      hasNextPage\n      endCursor\n      counts { kind total overdue }\n    }\n  }\n": types.WorkDocument,
    "subscription WorkChanged { workChanged }": types.WorkChangedDocument,
    "\n  query Permissions {\n    viewerPermissions\n  }\n": types.PermissionsDocument,
    "mutation FileCreate($input: FileCreateInput!) { fileCreate(input: $input) { uploadUrl file { id } userErrors { code field message } } }": types.FileCreateDocument,
    "mutation PhotoCreate($input: PhotoCreateInput!) { photoCreate(input: $input) { fileId uploadUrl userErrors { code field message } } }": types.PhotoCreateDocument,
    "query CaseStates($kind: CaseKind!) { procedures(kind: $kind) { states { code name } } }": types.CaseStatesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Console {\n    tenant { id slug name nameEn }\n    tenantSetting { id primaryColor }\n    viewer { displayName unreadNotifications needsSecondFactor roles { base } tenants { slug } }\n    viewerPermissions\n  }\n"): typeof import('./graphql.ts').ConsoleDocument;
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
export function graphql(source: "query ProvinceWho { viewer { displayName } }"): typeof import('./graphql.ts').ProvinceWhoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProvinceSignOut { signOut { signedOut userErrors { code } } }"): typeof import('./graphql.ts').ProvinceSignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CategoryChoices { opinionCategories(first: 100) { nodes { id name nameEn status questions parent { id } } } }\n"): typeof import('./graphql.ts').CategoryChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Congresses {\n    congressBodies(first: 100) { nodes { id name nameEn level status } }\n    siteTree { id name nameEn }\n  }\n"): typeof import('./graphql.ts').CongressesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPresent($search: String, $siteId: ID) {\n    mandates(first: 50, search: $search, siteId: $siteId, orderBy: CODE) { nodes { id person { id name } body { name } } }\n  }\n"): typeof import('./graphql.ts').FindPresentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindDeputies($search: String) {\n    mandates(first: 20, search: $search, orderBy: CODE) { nodes { id person { id name } body { name } } }\n  }\n"): typeof import('./graphql.ts').FindDeputiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CaseExport($input: ExportCreateInput!) { exportCreate(input: $input) { url results { userErrors { code } } userErrors { code field message } } }"): typeof import('./graphql.ts').CaseExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPeople($search: String) { people(first: 30, search: $search) { nodes { id name jobTitle employer } } }\n"): typeof import('./graphql.ts').FindPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedFilters { viewer { savedFilters { id version list name definition } } }\n"): typeof import('./graphql.ts').SavedFiltersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SavedFilterCreate($input: SavedFilterCreateInput!) { savedFilterCreate(input: $input) { savedFilter { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SavedFilterCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SavedFilterUpdate($input: SavedFilterUpdateInput!) { savedFilterUpdate(input: $input) { savedFilter { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SavedFilterUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SavedFilterDelete($input: SavedFilterDeleteInput!) { savedFilterDelete(input: $input) { deleted userErrors { code field message } } }"): typeof import('./graphql.ts').SavedFilterDeleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionTakeDown($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionTakeDownDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnitChoices { unitTree { id name status hasHandler } }"): typeof import('./graphql.ts').UnitChoicesDocument;
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
export function graphql(source: "\n  query Activities(\n    $after: String, $orderBy: ActivityOrder, $siteId: ID, $groupId: ID, $themeId: ID, $status: ActivityStatus, $from: Date, $until: Date\n  ) {\n    activities(\n      first: 20, after: $after, orderBy: $orderBy, siteId: $siteId, groupId: $groupId, themeId: $themeId\n      status: $status, from: $from, until: $until\n    ) {\n      nodes {\n        id name startsAt status public deputyCount theme { name nameEn } site { name nameEn } group { name nameEn } body { name nameEn }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ActivitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activity($id: ID!, $after: String) {\n    node(id: $id) {\n      ... on Activity {\n        id version name startsAt endsAt place public status cancelReason received minutes viewerCanUpdate\n        theme { id name nameEn } mode { id name nameEn } site { id name nameEn } group { id name nameEn } body { id name nameEn }\n        deputies { id code person { id name } }\n        files { id name contentType url }\n        opinions(first: 10, after: $after) { nodes { id number title stateName } pageInfo { hasNextPage endCursor } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityChoices {\n    themes(first: 100) { nodes { id kind name nameEn status } }\n    siteTree { id name nameEn status }\n    deputyGroups(first: 100) { nodes { id name nameEn status } }\n    congressBodies(first: 100) { nodes { id name nameEn status } }\n  }\n"): typeof import('./graphql.ts').ActivityChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityFigures($by: ActivityFigureDimension) {\n    activityFigures(by: $by) {\n      totals { events attendances received opinions }\n      rows { key theme { name nameEn } events attendances received opinions }\n    }\n  }\n"): typeof import('./graphql.ts').ActivityFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ActivityCreate($input: ActivityCreateInput!) { activityCreate(input: $input) { activity { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ActivityCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ActivityUpdate($input: ActivityUpdateInput!) { activityUpdate(input: $input) { activity { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ActivityUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ActivityHold($input: ActivityHoldInput!) { activityHold(input: $input) { activity { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ActivityHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ActivityCorrect($input: ActivityCorrectInput!) { activityCorrect(input: $input) { activity { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ActivityCorrectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ActivityCancel($input: ActivityCancelInput!) { activityCancel(input: $input) { activity { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ActivityCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiClients {\n    apiClients(first: 50) {\n      nodes {\n        id version code name scopes origins expiresOn status viewerCanUpdate viewerCanRetire\n        keys { id prefix createdAt lastUsedOn revokedAt }\n        usage { day requests cost refused }\n      }\n    }\n    apiScopes\n    viewerPermissions\n  }\n"): typeof import('./graphql.ts').ApiClientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApiClientCreate($input: ApiClientCreateInput!) { apiClientCreate(input: $input) { apiClient { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ApiClientCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApiClientUpdate($input: ApiClientUpdateInput!) { apiClientUpdate(input: $input) { apiClient { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ApiClientUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApiClientRetire($input: ApiClientRetireInput!) { apiClientRetire(input: $input) { apiClient { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ApiClientRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApiClientRestore($input: ApiClientRestoreInput!) { apiClientRestore(input: $input) { apiClient { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ApiClientRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApiKeyIssue($input: ApiKeyIssueInput!) { apiKeyIssue(input: $input) { key apiKey { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ApiKeyIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) { apiKeyRevoke(input: $input) { apiKey { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ApiKeyRevokeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditChain {\n    auditFaults { seq fault }\n  }\n"): typeof import('./graphql.ts').AuditChainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEntries($after: String, $action: String, $subject: String, $outcome: AuditOutcome, $from: DateTime, $until: DateTime) {\n    auditEntries(first: 20, after: $after, action: $action, subject: $subject, outcome: $outcome, from: $from, until: $until) {\n      nodes { id seq createdAt action subject outcome reason address accountName before after }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').AuditEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Redactions($after: String, $number: String) {\n    redactions(first: 20, after: $after, number: $number) {\n      nodes { id kind number ordinal reason createdAt by original { field text } files { id } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').RedactionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotFreeze($input: BallotFreezeInput!) { ballotFreeze(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotFreezeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotOpen($input: BallotOpenInput!) { ballotOpen(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotOpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotClose($input: BallotCloseInput!) { ballotClose(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotCloseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotSignOff($input: BallotSignOffInput!) { ballotSignOff(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotSignOffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotAnnounce($input: BallotAnnounceInput!) { ballotAnnounce(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotAnnounceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotVoid($input: BallotVoidInput!) { ballotVoid(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotVoidDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotDelete($input: BallotDeleteInput!) { ballotDelete(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotDeleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ballots($status: BallotStatus, $kind: BallotKind, $after: String) {\n    ballots(first: 20, after: $after, status: $status, kind: $kind) {\n      nodes {\n        id number title kind status round rehearsal consultative createdAt\n        body { name nameEn } tellers { id viewer person { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').BallotsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BallotBodies { congressBodies(first: 100) { nodes { id name nameEn status viewerCanPrepareBallot } } }\n"): typeof import('./graphql.ts').BallotBodiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BallotSessions($bodyId: ID!) {\n    node(id: $bodyId) { ... on CongressBody { id terms { id name sessions { id name } } } }\n  }\n"): typeof import('./graphql.ts').BallotSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BallotProjects($bodyId: ID!, $states: [String!]!) {\n    projects(first: 100, bodyId: $bodyId, states: $states) { nodes { id number ordinal title published } }\n  }\n"): typeof import('./graphql.ts').BallotProjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ballot($id: ID!) {\n    ballot(id: $id) {\n      id version number title kind consultative rehearsal round status showTurnout openedAt closedAt voidReason rollDigest\n      viewerActions viewerCanAnnounce viewerCanSignOff\n      previous { id number } next { id number status }\n      body { id name nameEn } session { id name }\n      method { form rule places maxMarks }\n      options { id ordinal title project { id number } }\n      electorate { seats inOffice quorum majority onRoll present issued issuedOnPaper }\n      tellers { id signedAt viewer person { id name } }\n      readiness { code severity step message }\n      announcement { number announcedAt lines pdfUrl }\n      result {\n        fault threshold returned returnedOnPaper valid void blank overmarked\n        options {\n          votes rank outcome option { id ordinal title }\n          counts { for against abstain satisfied basically dissatisfied unmarked }\n        }\n        next { kind places options { id title } }\n      }\n      publication { returnedUrl choicesUrl proofUrl returnedRoot choicesRoot }\n    }\n  }\n"): typeof import('./graphql.ts').BallotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BallotRoll($id: ID!, $after: Int!) {\n    ballot(id: $id) { id roll(after: $after) { ordinal name present channel } }\n  }\n"): typeof import('./graphql.ts').BallotRollDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BallotBatches($id: ID!) {\n    ballot(id: $id) {\n      id\n      batches {\n        ordinal entered viewerEntered agreed papers\n        readers { viewer person { name } settled { paper choices } }\n        differences { paper first second options { id } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BallotBatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BallotTellerCandidates($id: ID!) { ballot(id: $id) { id tellerCandidates { id name } } }\n"): typeof import('./graphql.ts').BallotTellerCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BallotScreen($id: ID!) {\n    ballot(id: $id) {\n      id title status rehearsal showTurnout body { name nameEn } session { name }\n      electorate { onRoll quorum present issued }\n    }\n  }\n"): typeof import('./graphql.ts').BallotScreenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription BallotTurnout($id: ID!) {\n    ballotTurnout(ballotId: $id) { status electorate { onRoll quorum present issued } }\n  }\n"): typeof import('./graphql.ts').BallotTurnoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BallotProof { viewer { account { hasSecondFactor } } }\n"): typeof import('./graphql.ts').BallotProofDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotCodeSend { ballotCodeSend { sent userErrors { code field message } } }"): typeof import('./graphql.ts').BallotCodeSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotCreate($input: BallotCreateInput!) { ballotCreate(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotUpdate($input: BallotUpdateInput!) { ballotUpdate(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotContinue($input: BallotContinueInput!) { ballotContinue(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotContinueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotTellerAppoint($input: BallotTellerAppointInput!) { ballotTellerAppoint(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotTellerAppointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotTellerRemove($input: BallotTellerRemoveInput!) { ballotTellerRemove(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotTellerRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotAttendanceMark($input: BallotAttendanceMarkInput!) { ballotAttendanceMark(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotAttendanceMarkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotPaperIssue($input: BallotPaperIssueInput!) { ballotPaperIssue(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotPaperIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotBatchEnter($input: BallotBatchEnterInput!) { ballotBatchEnter(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotBatchEnterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotBatchResolve($input: BallotBatchResolveInput!) { ballotBatchResolve(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotBatchResolveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotBatchRemove($input: BallotBatchRemoveInput!) { ballotBatchRemove(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotBatchRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Calendar($year: Int!) { calendar(year: $year) { year published workdays days(exceptions: true) { day kind name changed } } }\n"): typeof import('./graphql.ts').CalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CalendarDaySet($input: CalendarDaySetInput!) { calendarDaySet(input: $input) { calendarDay { id } userErrors { code field message } } }"): typeof import('./graphql.ts').CalendarDaySetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CalendarDayClear($input: CalendarDayClearInput!) { calendarDayClear(input: $input) { calendarDay { id } userErrors { code field message } } }"): typeof import('./graphql.ts').CalendarDayClearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Commitments($open: Boolean, $overdue: Boolean, $after: String) {\n    commitments(first: 20, after: $after, open: $open, overdue: $overdue) {\n      nodes { id text dueOn outcome endedOn unit { name } suggestion { id number title } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').CommitmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CongressSettings {\n    congressBodies(first: 100) { nodes { id version name nameEn level seats status viewerCanUpdate site { id name nameEn } } }\n    siteTree { id name nameEn status }\n  }\n"): typeof import('./graphql.ts').CongressSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Terms($id: ID!) {\n    node(id: $id) {\n      ... on CongressBody {\n        terms {\n          id version ordinal name startsOn endsOn viewerCanUpdate\n          sessions { id version ordinal name startsOn endsOn viewerCanUpdate }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CongressBodyUpdate($input: CongressBodyUpdateInput!) { congressBodyUpdate(input: $input) { congressBody { id } userErrors { code field message } } }"): typeof import('./graphql.ts').CongressBodyUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TermCreate($input: TermCreateInput!) { termCreate(input: $input) { term { id } userErrors { code field message } } }"): typeof import('./graphql.ts').TermCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TermUpdate($input: TermUpdateInput!) { termUpdate(input: $input) { term { id } userErrors { code field message } } }"): typeof import('./graphql.ts').TermUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CongressSessionCreate($input: CongressSessionCreateInput!) { congressSessionCreate(input: $input) { congressSession { id } userErrors { code field message } } }"): typeof import('./graphql.ts').CongressSessionCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CongressSessionUpdate($input: CongressSessionUpdateInput!) { congressSessionUpdate(input: $input) { congressSession { id } userErrors { code field message } } }"): typeof import('./graphql.ts').CongressSessionUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Figures($by: FigureDimension!, $from: String!, $until: String!, $siteId: ID, $categoryId: ID, $unitId: ID) {\n    opinionFigures(by: $by, from: $from, until: $until, siteId: $siteId, categoryId: $categoryId, unitId: $unitId) {\n      rows {\n        key stateName site { name } category { name nameEn } unit { name }\n        submitted toAnswer answered open overdue closed responseRate inTimeRate resolutionRate satisfactionRate medianDays p90Days\n      }\n      totals {\n        submitted toAnswer answered open overdue closed responseRate inTimeRate resolutionRate satisfactionRate medianDays p90Days\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FigureDimensions { opinionFigures { dimensions } }"): typeof import('./graphql.ts').FigureDimensionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectFigures($by: ProjectFigureDimension!, $from: Int!, $until: Int!) {\n    projectFigures(by: $by, from: $from, until: $until) {\n      rows {\n        key stateName category { name nameEn } body { name }\n        projects costEstimate budget spent ratings spentRate satisfactionRate averageScore\n      }\n      totals { projects costEstimate budget spent ratings spentRate satisfactionRate averageScore }\n      ballots {\n        ballot { id number title round body { name } }\n        inOffice present returned attendanceRate turnoutRate options elected\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProjectFiguresDocument;
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
export function graphql(source: "\n  query Notices {\n    notices(first: 100) { nodes { id version kind edition title titleEn body bodyEn obligatory status publishedAt viewerCanUpdate viewerCanPublish } }\n  }\n"): typeof import('./graphql.ts').NoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoticeCreate($input: NoticeCreateInput!) { noticeCreate(input: $input) { notice { id } userErrors { code field message } } }"): typeof import('./graphql.ts').NoticeCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoticeUpdate($input: NoticeUpdateInput!) { noticeUpdate(input: $input) { notice { id } userErrors { code field message } } }"): typeof import('./graphql.ts').NoticeUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoticePublish($input: NoticePublishInput!) { noticePublish(input: $input) { notice { id } userErrors { code field message } } }"): typeof import('./graphql.ts').NoticePublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notifications {\n    notifications(first: 50) { nodes { id event subject targetId title text readAt createdAt } }\n    notificationKinds { event title channels urgent }\n    viewer {\n      notificationSetting { language muted digest quietFrom quietTo }\n      notificationAddresses { channel address confirmed }\n    }\n  }\n"): typeof import('./graphql.ts').NotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NotificationsRead { notificationsRead(input: {}) { read userErrors { code message } } }"): typeof import('./graphql.ts').NotificationsReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NotificationSettingSet($input: NotificationSettingSetInput!) { notificationSettingSet(input: $input) { set userErrors { code field message } } }"): typeof import('./graphql.ts').NotificationSettingSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NotificationAddressSet($input: NotificationAddressSetInput!) { notificationAddressSet(input: $input) { sent userErrors { code field message } } }"): typeof import('./graphql.ts').NotificationAddressSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NotificationAddressConfirm($input: NotificationAddressConfirmInput!) { notificationAddressConfirm(input: $input) { confirmed userErrors { code field message } } }"): typeof import('./graphql.ts').NotificationAddressConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NotificationAddressRemove($input: NotificationAddressRemoveInput!) { notificationAddressRemove(input: $input) { removed userErrors { code field message } } }"): typeof import('./graphql.ts').NotificationAddressRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Templates {\n    notificationTemplates(first: 100) { nodes { id version event channel language title text externalCode viewerCanUpdate } }\n    notificationKinds { event title text parameters channels }\n  }\n"): typeof import('./graphql.ts').TemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplateCreate($input: NotificationTemplateCreateInput!) { notificationTemplateCreate(input: $input) { notificationTemplate { id } userErrors { code field message } } }"): typeof import('./graphql.ts').TemplateCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TemplateUpdate($input: NotificationTemplateUpdateInput!) { notificationTemplateUpdate(input: $input) { notificationTemplate { id } userErrors { code field message } } }"): typeof import('./graphql.ts').TemplateUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionCallBack($input: OpinionCallBackInput!) { opinionCallBack(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionCallBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionCodeRenew($input: OpinionCodeRenewInput!) { opinionCodeRenew(input: $input) { opinion { id } code userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionCodeRenewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpinionCategories($after: String) {\n    opinionCategories(first: 100, after: $after) {\n      nodes { id version code name nameEn questions confidential ordinal status parent { id } viewerCanUpdate viewerCanRetire }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').OpinionCategoriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionCategoryCreate($input: OpinionCategoryCreateInput!) { opinionCategoryCreate(input: $input) { opinionCategory { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionCategoryCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionCategoryUpdate($input: OpinionCategoryUpdateInput!) { opinionCategoryUpdate(input: $input) { opinionCategory { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionCategoryUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionCategoryRetire($input: OpinionCategoryRetireInput!) { opinionCategoryRetire(input: $input) { opinionCategory { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionCategoryRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionCategoryRestore($input: OpinionCategoryRestoreInput!) { opinionCategoryRestore(input: $input) { opinionCategory { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionCategoryRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionsAssign($input: OpinionsAssignInput!) { opinionsAssign(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionsAssignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionsRemind($input: OpinionsRemindInput!) { opinionsRemind(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionsRemindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionsClose($input: OpinionsCloseInput!) { opinionsClose(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionsCloseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionsPrint($input: OpinionsPrintInput!) { opinionsPrint(input: $input) { url results { id userErrors { code message } } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionsPrintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Opinions(\n    $mine: Boolean, $overdue: Boolean, $orderBy: OpinionOrder, $after: String, $search: String, $states: [String!], $categoryId: ID, $unitId: ID\n    $grade: OpinionGrade, $satisfaction: Satisfaction, $createdFrom: Date, $createdUntil: Date, $siteId: ID, $mandateId: ID\n    $number: String, $channel: OpinionChannel, $closedFrom: Date, $closedUntil: Date\n  ) {\n    opinions(\n      first: 20, after: $after, mine: $mine, overdue: $overdue, orderBy: $orderBy, search: $search, states: $states, categoryId: $categoryId\n      unitId: $unitId, grade: $grade, satisfaction: $satisfaction, createdFrom: $createdFrom, createdUntil: $createdUntil\n      siteId: $siteId, mandateId: $mandateId, number: $number, channel: $channel, closedFrom: $closedFrom, closedUntil: $closedUntil\n    ) {\n      nodes { id version number title stateName dueOn hardOn remainingDays createdAt site { name nameEn } unit { name } category { name nameEn } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').OpinionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Opinion($id: ID!) {\n    node(id: $id) {\n      ... on Opinion {\n        id version number externalNumber client { id name } title text place state stateName channel grade dueOn hardOn remainingDays provisional reply satisfaction merged redacted owner viewerActions viewerReasons { action code name } viewerCanRedact viewerCanNote viewerCanUrge viewerCanRefer viewerCalls\n        photos { id name contentType url } sharingSessions { title heldOn status } activity { id name }\n        site { id name nameEn } unit { id name } category { id name nameEn } author { name phone } into { id number title } mergedOpinions { id number title }\n        answers { question answer } firstReceiver { at site { name nameEn } unit { name } }\n        referrals { id status note reason mandate { id code person { name } } } suggestions { id number title stateName }\n        proposals { grade first unit { id name } }\n        duplicates { score words metres opinion { id number title stateName } }\n        entries(first: 100) { ordinal at action stateName text reasonName visibility byTelephone redacted repeated by files { id name contentType url } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OpinionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription OpinionChanged($id: ID!) { opinionChanged(id: $id) { id version } }"): typeof import('./graphql.ts').OpinionChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionRedact($input: OpinionRedactInput!) { opinionRedact(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionRedactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionMerge($input: OpinionMergeInput!) { opinionMerge(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindOpinion($number: String!) { opinions(first: 1, number: $number) { nodes { id number title stateName } } }\n"): typeof import('./graphql.ts').FindOpinionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionAccept($input: OpinionAcceptInput!) { opinionAccept(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionReject($input: OpinionRejectInput!) { opinionReject(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionRejectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionClassify($input: OpinionClassifyInput!) { opinionClassify(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionClassifyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionSettle($input: OpinionSettleInput!) { opinionSettle(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionSettleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionAssign($input: OpinionAssignInput!) { opinionAssign(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionAssignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionEscalate($input: OpinionEscalateInput!) { opinionEscalate(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionEscalateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionUnmerge($input: OpinionUnmergeInput!) { opinionUnmerge(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionUnmergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionStart($input: OpinionStartInput!) { opinionStart(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionReturn($input: OpinionReturnInput!) { opinionReturn(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionTakeBack($input: OpinionTakeBackInput!) { opinionTakeBack(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionTakeBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionAsk($input: OpinionAskInput!) { opinionAsk(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionAskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionProceed($input: OpinionProceedInput!) { opinionProceed(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionProceedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionReply($input: OpinionReplyInput!) { opinionReply(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionReplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionExplain($input: OpinionExplainInput!) { opinionExplain(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionExplainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionClose($input: OpinionCloseInput!) { opinionClose(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionCloseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionLookBack($input: OpinionLookBackInput!) { opinionLookBack(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionLookBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionReopen($input: OpinionReopenInput!) { opinionReopen(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionReopenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionUrge($input: OpinionUrgeInput!) { opinionUrge(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionUrgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionNote($input: OpinionNoteInput!) { opinionNote(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpinionFilterChoices {\n    unitTree { id name status }\n    siteTree { id name nameEn }\n  }\n"): typeof import('./graphql.ts').OpinionFilterChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpinionSample($closedFrom: Date!, $closedUntil: Date!, $count: Int!, $seed: String!) {\n    opinionSample(closedFrom: $closedFrom, closedUntil: $closedUntil, count: $count, seed: $seed) { id number title satisfaction site { name } }\n  }\n"): typeof import('./graphql.ts').OpinionSampleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionReferralWithdraw($input: OpinionReferralWithdrawInput!) { opinionReferralWithdraw(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionReferralWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TakeDownSites {\n    siteTree { id name nameEn status viewerCanCheck }\n  }\n"): typeof import('./graphql.ts').TakeDownSitesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionRefer($input: OpinionReferInput!) { opinionRefer(input: $input) { opinion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionReferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoutingRules($after: String) {\n    routingRules(first: 100, after: $after) {\n      nodes { id version grade status viewerCanUpdate viewerCanRetire category { id name nameEn } site { id name nameEn } unit { id name } }\n      pageInfo { hasNextPage endCursor }\n    }\n    siteTree { id name nameEn status }\n  }\n"): typeof import('./graphql.ts').RoutingRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoutingRuleCreate($input: RoutingRuleCreateInput!) { routingRuleCreate(input: $input) { routingRule { id } userErrors { code field message } } }"): typeof import('./graphql.ts').RoutingRuleCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoutingRuleUpdate($input: RoutingRuleUpdateInput!) { routingRuleUpdate(input: $input) { routingRule { id } userErrors { code field message } } }"): typeof import('./graphql.ts').RoutingRuleUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoutingRuleRetire($input: RoutingRuleRetireInput!) { routingRuleRetire(input: $input) { routingRule { id } userErrors { code field message } } }"): typeof import('./graphql.ts').RoutingRuleRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RoutingRuleRestore($input: RoutingRuleRestoreInput!) { routingRuleRestore(input: $input) { routingRule { id } userErrors { code field message } } }"): typeof import('./graphql.ts').RoutingRuleRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenSharingSessions {\n    sharingSessions(first: 50) { nodes { id version title heldOn status published viewerCanUpdate } }\n  }\n"): typeof import('./graphql.ts').OpenSharingSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SharingSessionPut($input: SharingSessionPutInput!) { sharingSessionPut(input: $input) { sharingSession { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SharingSessionPutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Privacy {\n    noticesInForce { id title titleEn body bodyEn edition publishedAt }\n    viewer { noticesToRead { id } }\n  }\n"): typeof import('./graphql.ts').PrivacyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConsentGive($input: ConsentGiveInput!) { consentGive(input: $input) { given userErrors { code field message } } }"): typeof import('./graphql.ts').ConsentGiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConsentWithdraw($input: ConsentWithdrawInput!) { consentWithdraw(input: $input) { withdrawn userErrors { code field message } } }"): typeof import('./graphql.ts').ConsentWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OwnDataExport { ownDataExport { url userErrors { code field message } } }"): typeof import('./graphql.ts').OwnDataExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AccountDeleteCodeSend { accountDeleteCodeSend { sent userErrors { code field message } } }"): typeof import('./graphql.ts').AccountDeleteCodeSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AccountDelete($input: AccountDeleteInput!) { accountDelete(input: $input) { deleted userErrors { code field message } } }"): typeof import('./graphql.ts').AccountDeleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Procedures($kind: CaseKind!) {\n    procedures(kind: $kind) { edition definition publishedAt publishedBy }\n  }\n"): typeof import('./graphql.ts').ProceduresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProcedureCheck($kind: CaseKind!, $definition: String!) {\n    procedureCheck(kind: $kind, definition: $definition) { userErrors { code field message } }\n  }\n"): typeof import('./graphql.ts').ProcedureCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProcedurePublish($input: ProcedurePublishInput!) { procedurePublish(input: $input) { procedure { edition } userErrors { code field message } } }"): typeof import('./graphql.ts').ProcedurePublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectCalls($after: String) {\n    projectCalls(first: 20, after: $after) {\n      nodes { id version year title text opensOn closesOn status open viewerCanUpdate viewerCanPublish viewerCanWithdraw body { name nameEn } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ProjectCallsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectCallCreate($input: ProjectCallCreateInput!) { projectCallCreate(input: $input) { projectCall { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCallCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectCallUpdate($input: ProjectCallUpdateInput!) { projectCallUpdate(input: $input) { projectCall { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCallUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectCallPublish($input: ProjectCallPublishInput!) { projectCallPublish(input: $input) { projectCall { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCallPublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectCallWithdraw($input: ProjectCallWithdrawInput!) { projectCallWithdraw(input: $input) { projectCall { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCallWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectSettings {\n    projectCategories(first: 100) { nodes { id version code name nameEn voted ordinal status viewerCanUpdate viewerCanRetire } }\n    projectCriteria(first: 100) { nodes { id version code name nameEn description ordinal status viewerCanUpdate viewerCanRetire } }\n  }\n"): typeof import('./graphql.ts').ProjectSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectCategoryCreate($input: ProjectCategoryCreateInput!) { projectCategoryCreate(input: $input) { projectCategory { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCategoryCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectCategoryUpdate($input: ProjectCategoryUpdateInput!) { projectCategoryUpdate(input: $input) { projectCategory { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCategoryUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectCategoryRetire($input: ProjectCategoryRetireInput!) { projectCategoryRetire(input: $input) { projectCategory { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCategoryRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectCategoryRestore($input: ProjectCategoryRestoreInput!) { projectCategoryRestore(input: $input) { projectCategory { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCategoryRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectCriterionCreate($input: ProjectCriterionCreateInput!) { projectCriterionCreate(input: $input) { projectCriterion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCriterionCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectCriterionUpdate($input: ProjectCriterionUpdateInput!) { projectCriterionUpdate(input: $input) { projectCriterion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCriterionUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectCriterionRetire($input: ProjectCriterionRetireInput!) { projectCriterionRetire(input: $input) { projectCriterion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCriterionRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectCriterionRestore($input: ProjectCriterionRestoreInput!) { projectCriterionRestore(input: $input) { projectCriterion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCriterionRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectVisitPublish($input: ProjectVisitPublishInput!) { projectVisitPublish(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectVisitPublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectRemarkPublish($input: ProjectRemarkPublishInput!) { projectRemarkPublish(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectRemarkPublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectAccept($input: ProjectAcceptInput!) { projectAccept(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectOpine($input: ProjectOpineInput!) { projectOpine(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectOpineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectSubmit($input: ProjectSubmitInput!) { projectSubmit(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectSubmitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectApprove($input: ProjectApproveInput!) { projectApprove(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectApproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectSelect($input: ProjectSelectInput!) { projectSelect(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectSelectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectAssign($input: ProjectAssignInput!) { projectAssign(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectAssignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectPlan($input: ProjectPlanInput!) { projectPlan(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectPlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectReport($input: ProjectReportInput!) { projectReport(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectInspect($input: ProjectInspectInput!) { projectInspect(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectInspectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectClose($input: ProjectCloseInput!) { projectClose(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCloseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectTakeUp($input: ProjectTakeUpInput!) { projectTakeUp(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectTakeUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectExamine($input: ProjectExamineInput!) { projectExamine(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectExamineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectAskFeasibility($input: ProjectAskFeasibilityInput!) { projectAskFeasibility(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectAskFeasibilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectComplete($input: ProjectCompleteInput!) { projectComplete(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCompleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectRectify($input: ProjectRectifyInput!) { projectRectify(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectRectifyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectPassOver($input: ProjectPassOverInput!) { projectPassOver(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectPassOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectSendBack($input: ProjectSendBackInput!) { projectSendBack(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectSendBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectPool($input: ProjectPoolInput!) { projectPool(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectPoolDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectMerge($input: ProjectMergeInput!) { projectMerge(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectReject($input: ProjectRejectInput!) { projectReject(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectRejectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectVisit($input: ProjectVisitInput!) { projectVisit(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectRemark($input: ProjectRemarkInput!) { projectRemark(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectRemarkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectRequestChange($input: ProjectRequestChangeInput!) { projectRequestChange(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectRequestChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectSupervise($input: ProjectSuperviseInput!) { projectSupervise(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectSuperviseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectEdit($input: ProjectEditInput!) { projectEdit(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectAttach($input: ProjectAttachInput!) { projectAttach(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectAttachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectPublish($input: ProjectPublishInput!) { projectPublish(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectPublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectUrge($input: ProjectUrgeInput!) { projectUrge(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectUrgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectNote($input: ProjectNoteInput!) { projectNote(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectWithdraw($input: ProjectWithdrawInput!) { projectWithdraw(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectMark($input: ProjectMarkInput!) { projectMark(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectMarkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectAnswer($input: ProjectAnswerInput!) { projectAnswer(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectApproveChange($input: ProjectApproveChangeInput!) { projectApproveChange(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectApproveChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectRefuseChange($input: ProjectRefuseChangeInput!) { projectRefuseChange(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectRefuseChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectBegin {\n    viewer { roles { base } }\n    projectCalls(first: 50, open: true) { nodes { id title year body { name nameEn } } }\n  }\n"): typeof import('./graphql.ts').ProjectBeginDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectBoard($year: Int, $bodyId: ID) {\n    projectBoard(year: $year, bodyId: $bodyId) { light count overdue category { id name nameEn } }\n  }\n"): typeof import('./graphql.ts').ProjectBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Plan on PlanVersion { fields goal place budget finishOn leader { name } milestones { id title plannedOn } }\n"): typeof import('./graphql.ts').PlanFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Projects(\n    $mine: Boolean, $own: Boolean, $overdue: Boolean, $orderBy: ProjectOrder, $states: [String!], $year: Int, $bodyId: ID, $callId: ID\n    $projectCategoryId: ID, $light: ProjectLight, $unitId: ID, $number: String, $search: String, $after: String\n  ) {\n    projects(\n      first: 20, after: $after, mine: $mine, own: $own, overdue: $overdue, orderBy: $orderBy, states: $states, year: $year, bodyId: $bodyId, callId: $callId\n      projectCategoryId: $projectCategoryId, light: $light, unitId: $unitId, number: $number, search: $search\n    ) {\n      nodes {\n        id number title year state stateName dueOn remainingDays published likes light percent spent budget costEstimate ordinal createdAt\n        body { name nameEn } category { name nameEn } unit { name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ProjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectChoices {\n    congressBodies(first: 100) { nodes { id name nameEn } }\n    projectCategories(first: 100) { nodes { id name nameEn voted status } }\n    unitTree { id name status }\n  }\n"): typeof import('./graphql.ts').ProjectChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectGroups { deputyGroups(first: 100) { nodes { id name nameEn status } } }\n"): typeof import('./graphql.ts').ProjectGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectCriteria { projectCriteria(first: 100) { nodes { id code name nameEn description status } } }\n"): typeof import('./graphql.ts').ProjectCriteriaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectsOpen($bodyId: ID) {\n    projects(first: 100, bodyId: $bodyId, states: [\"proposed\", \"screening\", \"feasibility\", \"reviewing\", \"candidate\", \"pooled\"]) {\n      nodes { id number title stateName }\n    }\n  }\n"): typeof import('./graphql.ts').ProjectsOpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Project($id: ID!) {\n    node(id: $id) {\n      ... on Project {\n        id version number state stateName owner dueOn remainingDays provisional year proposerKind title text place latitude longitude\n        costEstimate beneficiaries beneficiaryCount goal likes merged published redacted rejectionName decision ordinal\n        budget spent percent startsOn finishOn reportEvery light inspection inspectedOn\n        viewerActions viewerReasons { action code name } viewerCanEdit viewerCanPublish viewerCanUrge viewerCanReveal viewerCanRedact\n        body { id name nameEn level } site { name nameEn } unit { id name } call { title } category { id name nameEn voted }\n        mandate { person { name } } proposerUnit { name } opinion { number title } suggestion { id number title }\n        leader { id name } group { id name nameEn } into { id number title }\n        duplicates { score words metres project { id number title stateName } }\n        eligibility { code name met note }\n        units { id part feasibility text costEstimate answeredOn unit { id name } }\n        attachments { id name contentType url }\n        lightReasons { light message } reportDueOn deliveredOn rating { count average }\n        milestones { id title plannedOn doneOn }\n        progress(first: 100) { id period percent spent text by photos { id name contentType url } }\n        visits { id visitedOn text public by group { name nameEn } photos { id name contentType url } }\n        remarks { id text createdAt answer answeredOn public by }\n        changes { id reason status createdAt decision decidedOn before { ...Plan } after { ...Plan } }\n        entries(first: 100) { ordinal at action stateName text reasonName visibility redacted by files { id name contentType url } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectProposer($id: ID!) { node(id: $id) { ... on Project { id proposer { name phone } } } }\n"): typeof import('./graphql.ts').ProjectProposerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectPropose($input: ProjectProposeInput!) { projectPropose(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectProposeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectCreate($input: ProjectCreateInput!) { projectCreate(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectRedact($input: ProjectRedactInput!) { projectRedact(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectRedactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectCandidates($bodyId: ID, $year: Int) {\n    projects(first: 100, states: [\"candidate\"], orderBy: PAPER, bodyId: $bodyId, year: $year) {\n      nodes { id version title year viewerCanEdit body { id name nameEn } }\n    }\n  }\n"): typeof import('./graphql.ts').ProjectCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectCandidatesOrder($input: ProjectCandidatesOrderInput!) { projectCandidatesOrder(input: $input) { body { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectCandidatesOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Prosecutions($status: ProsecutionStatus, $field: ProsecutionField, $after: String) {\n    prosecutions(first: 20, after: $after, status: $status, field: $field) {\n      nodes {\n        id version direction status field otherField title text reason report limit { dueOn remainingDays provisional } createdAt viewerCanAccept viewerCanReject viewerCanAnswer viewerCanWithdraw\n        files { id name contentType url }\n        suggestion { id number } mandate { person { name } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ProsecutionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProsecutionAccept($input: ProsecutionAcceptInput!) { prosecutionAccept(input: $input) { prosecution { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProsecutionAcceptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProsecutionDecline($input: ProsecutionDeclineInput!) { prosecutionDecline(input: $input) { prosecution { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProsecutionDeclineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProsecutionRecall($input: ProsecutionRecallInput!) { prosecutionRecall(input: $input) { prosecution { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProsecutionRecallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProsecutionReport($input: ProsecutionReportInput!) { prosecutionReport(input: $input) { prosecution { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProsecutionReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProsecutionRecommend($input: ProsecutionRecommendInput!) { prosecutionRecommend(input: $input) { prosecution { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProsecutionRecommendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Province {\n    provinceSummary {\n      province { name nameEn }\n      districts { slug name nameEn figures { measure key value } }\n      totals { measure key value }\n    }\n  }\n"): typeof import('./graphql.ts').ProvinceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationSetting {\n    tenantSetting { id version features }\n    registrationOpen\n  }\n"): typeof import('./graphql.ts').RegistrationSettingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RegistrationSet($input: TenantSettingUpdateInput!) { tenantSettingUpdate(input: $input) { tenantSetting { id } userErrors { code field message } } }"): typeof import('./graphql.ts').RegistrationSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharingSessions {\n    sharingSessions(first: 50) {\n      nodes { id version title heldOn summary status cancelReason published viewerCanUpdate site { name nameEn } issues { title opinion { id number } } }\n    }\n    siteTree { id name nameEn }\n  }\n"): typeof import('./graphql.ts').SharingSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SharingSessionCreate($input: SharingSessionCreateInput!) { sharingSessionCreate(input: $input) { sharingSession { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SharingSessionCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SharingSessionUpdate($input: SharingSessionUpdateInput!) { sharingSessionUpdate(input: $input) { sharingSession { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SharingSessionUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SharingSessionHold($input: SharingSessionHoldInput!) { sharingSessionHold(input: $input) { sharingSession { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SharingSessionHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SharingSessionCancel($input: SharingSessionCancelInput!) { sharingSessionCancel(input: $input) { sharingSession { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SharingSessionCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SharingSessionPublish($input: SharingSessionPublishInput!) { sharingSessionPublish(input: $input) { sharingSession { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SharingSessionPublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SharingSessionTakeOff($input: SharingSessionTakeOffInput!) { sharingSessionTakeOff(input: $input) { sharingSession { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SharingSessionTakeOffDocument;
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
export function graphql(source: "\n  query SuggestionReport($year: Int!, $bodyId: ID) {\n    suggestionReport(year: $year, bodyId: $bodyId) {\n      year total { ...ReportCounts } units { ...ReportCounts }\n      months: rows(by: MONTH) { ...ReportCounts } categories: rows(by: CATEGORY) { ...ReportCounts } sites: rows(by: SITE) { ...ReportCounts }\n    }\n  }\n  fragment ReportCounts on SuggestionReportRow {\n    unit { id name } month category { id name nameEn } site { id name nameEn }\n    filed motions key assigned contacted replied inTime overdue redone withdrawn solved planned waiting reference\n    satisfied basicallySatisfied dissatisfied promised kept\n    contactRate replyRate inTimeRate solvedRate plannedRate satisfactionRate keptRate medianDays p90Days\n  }\n"): typeof import('./graphql.ts').SuggestionReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportBodies {\n    tenant { id name nameEn }\n    congressBodies(first: 100) { nodes { id name nameEn } }\n  }\n"): typeof import('./graphql.ts').ReportBodiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionApprove($input: SuggestionApproveInput!) { suggestionApprove(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionApproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionAskFeasibility($input: SuggestionAskFeasibilityInput!) { suggestionAskFeasibility(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionAskFeasibilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionOpine($input: SuggestionOpineInput!) { suggestionOpine(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionOpineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionSendBack($input: SuggestionSendBackInput!) { suggestionSendBack(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionSendBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionReject($input: SuggestionRejectInput!) { suggestionReject(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionRejectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionFile($input: SuggestionFileInput!) { suggestionFile(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionAdopt($input: SuggestionAdoptInput!) { suggestionAdopt(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionAdoptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionTurn($input: SuggestionTurnInput!) { suggestionTurn(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionTurnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionAssign($input: SuggestionAssignInput!) { suggestionAssign(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionAssignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionStart($input: SuggestionStartInput!) { suggestionStart(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionReturn($input: SuggestionReturnInput!) { suggestionReturn(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionConsentReturn($input: SuggestionConsentReturnInput!) { suggestionConsentReturn(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionConsentReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionTakeBack($input: SuggestionTakeBackInput!) { suggestionTakeBack(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionTakeBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionRefuseReturn($input: SuggestionRefuseReturnInput!) { suggestionRefuseReturn(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionRefuseReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionAskExtension($input: SuggestionAskExtensionInput!) { suggestionAskExtension(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionAskExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionGrantExtension($input: SuggestionGrantExtensionInput!) { suggestionGrantExtension(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionGrantExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionRefuseExtension($input: SuggestionRefuseExtensionInput!) { suggestionRefuseExtension(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionRefuseExtensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionContact($input: SuggestionContactInput!) { suggestionContact(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionPrepareReply($input: SuggestionPrepareReplyInput!) { suggestionPrepareReply(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionPrepareReplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionCorrectReply($input: SuggestionCorrectReplyInput!) { suggestionCorrectReply(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionCorrectReplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionSignReply($input: SuggestionSignReplyInput!) { suggestionSignReply(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionSignReplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionRate($input: SuggestionRateInput!) { suggestionRate(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionRateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionRateBack($input: SuggestionRateBackInput!) { suggestionRateBack(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionRateBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionConclude($input: SuggestionConcludeInput!) { suggestionConclude(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionConcludeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionClose($input: SuggestionCloseInput!) { suggestionClose(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionCloseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionSupervise($input: SuggestionSuperviseInput!) { suggestionSupervise(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionSuperviseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionMeet($input: SuggestionMeetInput!) { suggestionMeet(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionMeetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionWithdraw($input: SuggestionWithdrawInput!) { suggestionWithdraw(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionNote($input: SuggestionNoteInput!) { suggestionNote(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionUrge($input: SuggestionUrgeInput!) { suggestionUrge(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionUrgeDocument;
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
export function graphql(source: "mutation SuggestionRevise($input: SuggestionReviseInput!) { suggestionRevise(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionReviseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionSubmit($input: SuggestionSubmitInput!) { suggestionSubmit(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionSubmitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionPublish($input: SuggestionPublishInput!) { suggestionPublish(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionPublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionsAssign($input: SuggestionsAssignInput!) { suggestionsAssign(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionsAssignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionsMeet($input: SuggestionsMeetInput!) { suggestionsMeet(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionsMeetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionsRemind($input: SuggestionsRemindInput!) { suggestionsRemind(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionsRemindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionsClose($input: SuggestionsCloseInput!) { suggestionsClose(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionsCloseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionsPrint($input: SuggestionsPrintInput!) { suggestionsPrint(input: $input) { url results { id userErrors { code message } } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionsPrintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SuggestionReasons { procedures(kind: SUGGESTION) { reasons { action code name } } }"): typeof import('./graphql.ts').SuggestionReasonsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggestions(\n    $mine: Boolean, $overdue: Boolean, $unspoken: Boolean, $key: Boolean, $orderBy: SuggestionOrder, $search: String, $states: [String!]\n    $kind: SuggestionKind, $replyClass: ReplyClass, $resultRating: Satisfaction, $unitId: ID, $sessionId: ID, $mandateId: ID, $categoryId: ID\n    $filedFrom: Date, $filedUntil: Date, $number: String, $siteId: ID, $repliedFrom: Date, $repliedUntil: Date, $after: String\n  ) {\n    suggestions(\n      first: 20, after: $after, mine: $mine, overdue: $overdue, unspoken: $unspoken, key: $key, orderBy: $orderBy, search: $search\n      states: $states, kind: $kind, replyClass: $replyClass, resultRating: $resultRating, unitId: $unitId, sessionId: $sessionId\n      mandateId: $mandateId, categoryId: $categoryId, filedFrom: $filedFrom, filedUntil: $filedUntil, number: $number\n      siteId: $siteId, repliedFrom: $repliedFrom, repliedUntil: $repliedUntil\n    ) {\n      nodes {\n        id version number kind title stateName dueOn remainingDays key replyClass createdAt\n        mandate { person { name } } unit { name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').SuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestionFilters {\n    unitTree { id name status }\n    siteTree { id name nameEn }\n    congressSessions(first: 100) { nodes { id name term { name body { name } } } }\n  }\n"): typeof import('./graphql.ts').SuggestionFiltersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggestion($id: ID!) {\n    node(id: $id) {\n      ... on Suggestion {\n        id version number kind title text analysis proposal secret published redacted filedNumber filedOn state stateName owner dueOn hardOn\n        remainingDays provisional mode round assignedOn contactLimit { dueOn remainingDays provisional } contactedOn key replyClass repliedOn processRating resultRating\n        viewerActions viewerReasons { action code name } viewerCanOffer viewerCanPublish viewerCanUrge viewerCanRedact viewerUnits { id name }\n        attachments { id name contentType url }\n        mandate { id person { name } } body { name } session { name } site { name nameEn } category { name nameEn } leader { name }\n        cosigners { id status mandate { person { name } } }\n        units { id part status opinion opinionOn opinionLimit { dueOn remainingDays provisional } contactedOn unit { id name } }\n        replies { id round class text promise promisedOn status letterNumber signedOn givenOn unit { id name } signer { name } }\n        ratings { id round side process result remark signedOn unit { name } }\n        prosecutions { id direction status field otherField text reason report limit { dueOn remainingDays provisional } }\n        entries(first: 100) { ordinal at action stateName text reasonName visibility redacted by files { id name contentType url } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SuggestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription SuggestionChanged($id: ID!) { suggestionChanged(id: $id) { id version } }"): typeof import('./graphql.ts').SuggestionChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionOffer($input: SuggestionOfferInput!) { suggestionOffer(input: $input) { prosecution { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionRedact($input: SuggestionRedactInput!) { suggestionRedact(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionRedactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TenantExports {\n    tenantExports(first: 20) { nodes { id status size sha256 createdAt expiresAt url } }\n  }\n"): typeof import('./graphql.ts').TenantExportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TenantExportCreate { tenantExportCreate(input: {}) { tenantExport { id } userErrors { code field message } } }"): typeof import('./graphql.ts').TenantExportCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Units {\n    unitTree {\n      id version code name shortName kind phone competences status hasHandler parent { id }\n      viewerCanUpdate viewerCanMove viewerCanRetire viewerCanAppoint\n    }\n  }\n"): typeof import('./graphql.ts').UnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitStaffOf($id: ID!) {\n    node(id: $id) { ... on Unit { id staff { id duty title validFrom validTo person { name } } } }\n  }\n"): typeof import('./graphql.ts').UnitStaffOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnitCreate($input: UnitCreateInput!) { unitCreate(input: $input) { unit { id } userErrors { code field message } } }"): typeof import('./graphql.ts').UnitCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnitUpdate($input: UnitUpdateInput!) { unitUpdate(input: $input) { unit { id version } userErrors { code field message } } }"): typeof import('./graphql.ts').UnitUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnitMove($input: UnitMoveInput!) { unitMove(input: $input) { unit { id } userErrors { code field message } } }"): typeof import('./graphql.ts').UnitMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnitRetire($input: UnitRetireInput!) { unitRetire(input: $input) { unit { id } userErrors { code field message } } }"): typeof import('./graphql.ts').UnitRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnitRestore($input: UnitRestoreInput!) { unitRestore(input: $input) { unit { id } userErrors { code field message } } }"): typeof import('./graphql.ts').UnitRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnitStaffAppoint($input: UnitStaffAppointInput!) { unitStaffAppoint(input: $input) { unitStaff { id } userErrors { code field message } } }"): typeof import('./graphql.ts').UnitStaffAppointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnitStaffEnd($input: UnitStaffEndInput!) { unitStaffEnd(input: $input) { unitStaff { id } userErrors { code field message } } }"): typeof import('./graphql.ts').UnitStaffEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks {\n    webhooks(first: 100) { nodes { id version code url events status client { id name } viewerCanUpdate viewerCanRetire } }\n    webhookDeliveries(first: 20) { nodes { id event status attempts answer createdAt webhook { code } viewerCanUpdate } }\n    notificationKinds { event title }\n    apiClients(first: 50) { nodes { id name status } }\n  }\n"): typeof import('./graphql.ts').WebhooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WebhookCreate($input: WebhookCreateInput!) { webhookCreate(input: $input) { webhook { id } userErrors { code field message } } }"): typeof import('./graphql.ts').WebhookCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WebhookUpdate($input: WebhookUpdateInput!) { webhookUpdate(input: $input) { webhook { id } userErrors { code field message } } }"): typeof import('./graphql.ts').WebhookUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WebhookRetire($input: WebhookRetireInput!) { webhookRetire(input: $input) { webhook { id } userErrors { code field message } } }"): typeof import('./graphql.ts').WebhookRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WebhookRestore($input: WebhookRestoreInput!) { webhookRestore(input: $input) { webhook { id } userErrors { code field message } } }"): typeof import('./graphql.ts').WebhookRestoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WebhookSecretRenew($input: WebhookSecretRenewInput!) { webhookSecretRenew(input: $input) { secret userErrors { code field message } } }"): typeof import('./graphql.ts').WebhookSecretRenewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WebhookDeliveryResend($input: WebhookDeliveryResendInput!) { webhookDeliveryResend(input: $input) { webhookDelivery { id } userErrors { code field message } } }"): typeof import('./graphql.ts').WebhookDeliveryResendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Work($after: String) {\n    work(first: 20, after: $after) {\n      nodes {\n        __typename\n        ... on Opinion { id number title stateName owner dueOn remainingDays viewerCanNote unit { name } }\n        ... on Suggestion { id number title state stateName owner dueOn remainingDays viewerCanNote unit { name } }\n        ... on Project { id number title stateName owner dueOn remainingDays unit { name } }\n        ... on Prosecution { id title field otherField status direction dueOn }\n      }\n      hasNextPage\n      endCursor\n      counts { kind total overdue }\n    }\n  }\n"): typeof import('./graphql.ts').WorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription WorkChanged { workChanged }"): typeof import('./graphql.ts').WorkChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Permissions {\n    viewerPermissions\n  }\n"): typeof import('./graphql.ts').PermissionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FileCreate($input: FileCreateInput!) { fileCreate(input: $input) { uploadUrl file { id } userErrors { code field message } } }"): typeof import('./graphql.ts').FileCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PhotoCreate($input: PhotoCreateInput!) { photoCreate(input: $input) { fileId uploadUrl userErrors { code field message } } }"): typeof import('./graphql.ts').PhotoCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CaseStates($kind: CaseKind!) { procedures(kind: $kind) { states { code name } } }"): typeof import('./graphql.ts').CaseStatesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
