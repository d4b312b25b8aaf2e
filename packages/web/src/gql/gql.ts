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
    "\n  query Activities($first: Int, $after: String, $siteId: ID, $themeId: ID, $status: ActivityStatus, $from: Date, $orderBy: ActivityOrder) {\n    activities(first: $first, after: $after, siteId: $siteId, themeId: $themeId, status: $status, from: $from, orderBy: $orderBy) {\n      nodes {\n        id name startsAt endsAt place status cancelReason theme { id name nameEn } mode { id name nameEn } site { id code name nameEn address }\n        group { id name nameEn } body { id name nameEn } deputies { id person { id name } } files { id name contentType url }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ActivitiesDocument,
    "query SiteOfCode($code: String!) { siteByCode(code: $code) { id } }": typeof types.SiteOfCodeDocument,
    "\n  query ActivityFilters {\n    themes(first: 100) { nodes { id kind name nameEn } }\n    siteTree { id name nameEn }\n  }\n": typeof types.ActivityFiltersDocument,
    "\n  query Booth($id: ID!) {\n    viewer { displayName account { phone hasSecondFactor } }\n    ballot(id: $id) {\n      id number title kind round rehearsal consultative status issueKey boxKey\n      body { id name } session { id name }\n      method { form rule places maxMarks }\n      options { id ordinal title project { id number } }\n      electorate { inOffice quorum majority onRoll }\n      viewerBallot { onRoll ordinal present issued }\n    }\n  }\n": typeof types.BoothDocument,
    "\n  query Ballot($id: ID!) {\n    ballot(id: $id) {\n      id number title kind round rehearsal consultative status openedAt closedAt voidReason rollDigest showTurnout issueKey\n      body { id name } session { id name }\n      method { form rule places maxMarks }\n      options { id ordinal title project { id number } }\n      electorate { seats inOffice quorum majority onRoll present issued }\n      tellers { person { id name } signedAt }\n      viewerBallot { onRoll }\n      previous { id round } next { id round }\n      announcement { number announcedAt lines pdfUrl }\n      result {\n        fault threshold returned valid void blank overmarked\n        options {\n          option { id ordinal title project { id number } }\n          counts { for against abstain satisfied basically dissatisfied unmarked }\n          votes rank passed outcome\n        }\n        next { kind places options { id title } }\n      }\n      returnedList { root }\n      publication { returnedUrl choicesUrl proofUrl returnedRoot choicesRoot }\n    }\n  }\n": typeof types.BallotDocument,
    "\n  query Ballots($after: String, $kind: BallotKind) {\n    ballots(first: 20, after: $after, kind: $kind) {\n      nodes { id number title kind round rehearsal consultative status body { id name } session { id name } announcement { announcedAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.BallotsDocument,
    "\n  query Hall($id: ID!) {\n    ballot(id: $id) {\n      id title round rehearsal status showTurnout body { id name } electorate { inOffice quorum onRoll present issued }\n    }\n  }\n": typeof types.HallDocument,
    "\n  subscription HallTurnout($id: ID!) {\n    ballotTurnout(ballotId: $id) { status electorate { inOffice quorum onRoll present issued } }\n  }\n": typeof types.HallTurnoutDocument,
    "mutation BallotCheckIn($input: BallotCheckInInput!) { ballotCheckIn(input: $input) { ballot { id } userErrors { code field message } } }": typeof types.BallotCheckInDocument,
    "mutation BallotCodeSend { ballotCodeSend { sent userErrors { code field message } } }": typeof types.BallotCodeSendDocument,
    "mutation BallotIssue($input: BallotIssueInput!) { ballotIssue(input: $input) { blindSignature userErrors { code field message } } }": typeof types.BallotIssueDocument,
    "\n  query Calls($after: String) {\n    viewer { displayName }\n    projectCalls(first: 20, after: $after) {\n      nodes { id year title opensOn closesOn open status body { id name nameEn } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CallsDocument,
    "\n  query OwnProjects {\n    projects(first: 50, own: true) { nodes { id number title stateName light year } }\n  }\n": typeof types.OwnProjectsDocument,
    "\n  query Call($id: ID!) {\n    viewer { displayName roles { base } mandates { id body { id name } } }\n    node(id: $id) {\n      __typename\n      ... on ProjectCall { id year title text opensOn closesOn open status body { id name nameEn } }\n    }\n    projects(first: 50, callId: $id, published: true, orderBy: LIKES) { nodes { id number title stateName light likes place } }\n    projectCategories(first: 100) { nodes { id name nameEn voted status } }\n  }\n": typeof types.CallDocument,
    "mutation ProjectPropose($input: ProjectProposeInput!) { projectPropose(input: $input) { project { id number } userErrors { code field message } } }": typeof types.ProjectProposeDocument,
    "\n  query Deputy($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Mandate {\n        id level\n        person { id name profession employer jobTitle biography contact }\n        body { id name }\n        assignments { id site { id code name address } }\n        groups { id group { id name } }\n      }\n    }\n  }\n": typeof types.DeputyDocument,
    "\n  query Deputies($first: Int!, $search: String, $level: DeputyLevel) {\n    mandates(first: $first, orderBy: CODE, search: $search, level: $level) {\n      nodes { id level person { id name profession employer jobTitle contact } assignments { id site { id name } } groups { id group { id name } } }\n      pageInfo { hasNextPage }\n    }\n  }\n": typeof types.DeputiesDocument,
    "\n  query District {\n    tenant { id slug name nameEn }\n    tenantSetting { id primaryColor accentColor logo slogan }\n  }\n": typeof types.DistrictDocument,
    "\n  query Introduction {\n    tenantSetting { id introduction introductionEn }\n    serviceDays(first: 10) { nodes { id name nameEn note upcoming(first: 1) } }\n  }\n": typeof types.IntroductionDocument,
    "\n  query Groups {\n    deputyGroups(first: 100) {\n      nodes { id name nameEn memberCount category { id name nameEn ordinal } body { id name } }\n    }\n  }\n": typeof types.GroupsDocument,
    "\n  query SpeakPlace($code: String!) {\n    siteByCode(code: $code) { id name nameEn }\n  }\n": typeof types.SpeakPlaceDocument,
    "mutation OpinionSubmit($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field message } } }": typeof types.OpinionSubmitDocument,
    "mutation OpinionTrace($input: OpinionTraceInput!) {\n    opinionTrace(input: $input) {\n      trace { number title text state stateName dueOn reply actions answers { question answer } photos { id name contentType url } entries { at stateName reasonName text byTelephone files { id name contentType url } } }\n      userErrors { code field message }\n    }\n  }": typeof types.OpinionTraceDocument,
    "mutation OpinionAuthorAct($input: OpinionAuthorActInput!) { opinionAuthorAct(input: $input) { trace { number } userErrors { code field message } } }": typeof types.OpinionAuthorActDocument,
    "\n  query OwnOpinion($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Opinion {\n        id version number title text stateName dueOn reply viewerActions\n        answers { question answer } photos { id name contentType url }\n        entries(first: 50) { at stateName reasonName text files { id name contentType url } }\n      }\n    }\n  }\n": typeof types.OwnOpinionDocument,
    "mutation OwnOpinionRate($input: OpinionRateInput!) { opinionRate(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OwnOpinionRateDocument,
    "mutation OwnOpinionAnswer($input: OpinionAnswerInput!) { opinionAnswer(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OwnOpinionAnswerDocument,
    "mutation OwnOpinionWithdraw($input: OpinionWithdrawInput!) { opinionWithdraw(input: $input) { opinion { id } userErrors { code field message } } }": typeof types.OwnOpinionWithdrawDocument,
    "\n  query OwnOpinions($after: String) {\n    opinions(own: true, first: 20, after: $after) {\n      nodes { id number title stateName dueOn createdAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OwnOpinionsDocument,
    "\n  query Delivery($number: String!) {\n    projects(first: 1, number: $number) {\n      nodes {\n        id state viewerCanRate viewerRating rating { count average }\n        lightReasons { code light message }\n        milestones { id ordinal title plannedOn doneOn }\n        progress(first: 100) { id period percent spent text photos { id name contentType url } }\n        visits { id visitedOn text group { name } photos { id name contentType url } }\n        remarks { id text createdAt answer answeredOn }\n        changes {\n          id reason status createdAt decision decidedOn\n          before { fields goal place budget finishOn leader { name } milestones { title plannedOn } }\n          after { fields goal place budget finishOn leader { name } milestones { title plannedOn } }\n        }\n      }\n    }\n  }\n": typeof types.DeliveryDocument,
    "mutation ProjectRate($input: ProjectRateInput!) { projectRate(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectRateDocument,
    "\n  query ProjectFilters {\n    congressBodies(first: 100) { nodes { id name nameEn kind } }\n    projectCategories(first: 100) { nodes { id name nameEn } }\n  }\n": typeof types.ProjectFiltersDocument,
    "\n  query Projects($after: String, $year: Int, $bodyId: ID, $projectCategoryId: ID, $states: [String!], $light: ProjectLight, $search: String) {\n    projects(\n      first: 20, after: $after, published: true, search: $search, year: $year, bodyId: $bodyId\n      projectCategoryId: $projectCategoryId, states: $states, light: $light\n    ) {\n      nodes { id number title year state stateName light percent place costEstimate budget likes body { id name nameEn } category { id name nameEn } unit { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ProjectsDocument,
    "\n  query ProjectMap($year: Int, $bodyId: ID, $projectCategoryId: ID, $states: [String!], $light: ProjectLight, $search: String) {\n    projects(\n      first: 100, published: true, search: $search, year: $year, bodyId: $bodyId\n      projectCategoryId: $projectCategoryId, states: $states, light: $light\n    ) {\n      nodes {\n        id number title year state stateName light percent place latitude longitude costEstimate budget likes\n        body { id name nameEn } category { id name nameEn } unit { name }\n      }\n      pageInfo { hasNextPage }\n    }\n    homes: sites(first: 100, commonCategory: HOME) { nodes { id name nameEn latitude longitude } }\n    stations: sites(first: 100, commonCategory: STATION) { nodes { id name nameEn latitude longitude } }\n  }\n": typeof types.ProjectMapDocument,
    "\n  query ProjectPlace($latitude: Float!, $longitude: Float!) {\n    sitesNear(latitude: $latitude, longitude: $longitude, radius: 5000) { distance site { id name nameEn latitude longitude } }\n  }\n": typeof types.ProjectPlaceDocument,
    "\n  query Project($number: String!) {\n    viewer { displayName }\n    projects(first: 1, number: $number) {\n      nodes {\n        id version number title text year state stateName light percent place latitude longitude costEstimate beneficiaries beneficiaryCount\n        goal proposerKind likes viewerLikes viewerCanSupport published rejectionName decision budget spent startsOn finishOn\n        inspection inspectedOn merged viewerActions\n        body { id name nameEn } category { id name nameEn } call { id title } unit { name } mandate { id person { name } } proposerUnit { name }\n        suggestion { id title } leader { name } group { name } into { number title }\n        eligibility { code name met note }\n        units { id part unit { name } }\n        attachments { id name contentType url }\n        ballots { id title round kind status rehearsal }\n        entries(first: 100) { ordinal at action stateName text files { id name contentType url } }\n      }\n    }\n  }\n": typeof types.ProjectDocument,
    "mutation ProjectLike($input: ProjectLikeInput!) { projectLike(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectLikeDocument,
    "mutation ProjectUnlike($input: ProjectUnlikeInput!) { projectUnlike(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectUnlikeDocument,
    "mutation ProjectWithdraw($input: ProjectWithdrawInput!) { projectWithdraw(input: $input) { project { id } userErrors { code field message } } }": typeof types.ProjectWithdrawDocument,
    "\n  query ProjectOverview($states: [String!]) {\n    projectCalls(first: 3, open: true) { nodes { id title closesOn } }\n    projects(first: 6, published: true, states: $states) {\n      nodes { id number title year state stateName light percent place costEstimate budget likes body { id name nameEn } category { id name nameEn } unit { name } }\n    }\n    ballots(first: 3, status: ANNOUNCED) { nodes { id title number } }\n  }\n": typeof types.ProjectOverviewDocument,
    "\n  query Registration {\n    registrationOpen\n    noticesInForce { id title titleEn body bodyEn obligatory }\n  }\n": typeof types.RegistrationDocument,
    "mutation CitizenCodeSend($input: CitizenCodeSendInput!) { citizenCodeSend(input: $input) { sent userErrors { code field message } } }": typeof types.CitizenCodeSendDocument,
    "mutation CitizenRegister($input: CitizenRegisterInput!) { citizenRegister(input: $input) { pending userErrors { code field message } } }": typeof types.CitizenRegisterDocument,
    "\n  query SharingSessions {\n    sharingSessions(first: 10) { nodes { id title heldOn summary site { name nameEn } issues { title reply } } }\n  }\n": typeof types.SharingSessionsDocument,
    "\n  query Site($code: String!) {\n    siteByCode(code: $code) {\n      id code name nameEn address phone introduction areaM2\n      kind { id name nameEn }\n      path { id code name nameEn }\n      children { id code name nameEn }\n      openingHours { weekday opens closes }\n      rooms { id name }\n      regimes { id title }\n      serviceAreas { id name }\n      keepers { id person { id name } }\n      counts { deputies pointsMet pointsPossible }\n      assignments { id mandate { id level person { id name profession contact } } }\n    }\n  }\n": typeof types.SiteDocument,
    "\n  query SiteTree {\n    siteTree { id parentId code name nameEn address kind { id name nameEn tier { id name nameEn ordinal } } }\n  }\n": typeof types.SiteTreeDocument,
    "\n  query Heard($after: String) {\n    opinions(first: 10, after: $after, heard: true) {\n      nodes { id number title stateName createdAt category { name nameEn } suggestions { id } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.HeardDocument,
    "\n  query HeardOpinion($id: ID!) {\n    viewer { mandates { id } }\n    viewerPermissions\n    node(id: $id) {\n      __typename\n      ... on Opinion {\n        id number title text place channel stateName createdAt dueOn reply\n        category { name nameEn } unit { name } mandate { id } answers { question answer }\n        photos { id name contentType url } suggestions { id number title stateName } referrals { mandate { id } }\n        entries(first: 100) { ordinal at stateName reasonName text files { id name contentType url } }\n      }\n    }\n  }\n": typeof types.HeardOpinionDocument,
    "mutation TakeDown($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field message } } }": typeof types.TakeDownDocument,
    "\n  query Suggestion($id: ID!) {\n    viewer { mandates { id } }\n    node(id: $id) {\n      __typename\n      ... on Suggestion {\n        id version number kind title text analysis proposal secret published filedNumber filedOn state stateName dueOn remainingDays provisional\n        replyClass viewerActions\n        attachments { id name contentType url }\n        mandate { id person { id name } } body { id } session { name } category { id name nameEn } unit { name }\n        cosigners { id status mandate { id person { name } } }\n        replies { id round class text promise promisedOn letterNumber signedOn unit { name } signer { name } }\n        ratings { id round side process result remark signedOn }\n        units { id part status opinion opinionOn contactedOn unit { name } } opinion { id number title }\n        prosecutions { id direction status field otherField text reason report limit { dueOn remainingDays provisional } }\n        entries(first: 100) { ordinal at action stateName reasonName text files { id name contentType url } }\n      }\n    }\n  }\n": typeof types.SuggestionDocument,
    "\n  query Workspace {\n    viewer { displayName mandates { id code body { id name } } }\n    viewerPermissions\n  }\n": typeof types.WorkspaceDocument,
    "\n  query Waiting {\n    suggestions(first: 50, mine: true, orderBy: DUE) { nodes { id number kind title stateName dueOn remainingDays } }\n    prosecutions(first: 20, status: OFFERED) { nodes { id version title text field otherField limit { dueOn remainingDays provisional } viewerCanAccept } }\n  }\n": typeof types.WaitingDocument,
    "\n  query Referred {\n    opinions(first: 50, mine: true) {\n      nodes {\n        id version number title text place category { name } answers { question answer }\n        referrals { id status note mandate { id } }\n      }\n    }\n  }\n": typeof types.ReferredDocument,
    "mutation OpinionReferralDecline($input: OpinionReferralDeclineInput!) { opinionReferralDecline(input: $input) { opinion { number } userErrors { code field message } } }": typeof types.OpinionReferralDeclineDocument,
    "\n  query OwnSuggestions($after: String) {\n    suggestions(first: 20, after: $after, own: true) {\n      nodes { id number kind title stateName replyClass mandate { id person { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OwnSuggestionsDocument,
    "mutation SuggestionCreate($input: SuggestionCreateInput!) { suggestionCreate(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionCreateDocument,
    "mutation SuggestionSave($input: SuggestionSaveInput!) { suggestionSave(input: $input) { suggestion { id version } userErrors { code field message } } }": typeof types.SuggestionSaveDocument,
    "\n  query FindDeputies($search: String!, $bodyId: ID) {\n    mandates(first: 12, search: $search, bodyId: $bodyId, orderBy: CODE) { nodes { id code person { name employer } } }\n  }\n": typeof types.FindDeputiesDocument,
    "mutation SuggestionCirculate($input: SuggestionCirculateInput!) { suggestionCirculate(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionCirculateDocument,
    "mutation SuggestionAttach($input: SuggestionAttachInput!) { suggestionAttach(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionAttachDocument,
    "mutation SuggestionDetach($input: SuggestionDetachInput!) { suggestionDetach(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionDetachDocument,
    "mutation SuggestionRevise($input: SuggestionReviseInput!) { suggestionRevise(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionReviseDocument,
    "mutation SuggestionSubmit($input: SuggestionSubmitInput!) { suggestionSubmit(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionSubmitDocument,
    "mutation SuggestionCosign($input: SuggestionCosignInput!) { suggestionCosign(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionCosignDocument,
    "mutation SuggestionDecline($input: SuggestionDeclineInput!) { suggestionDecline(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionDeclineDocument,
    "mutation SuggestionRate($input: SuggestionRateInput!) { suggestionRate(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionRateDocument,
    "mutation SuggestionWithdraw($input: SuggestionWithdrawInput!) { suggestionWithdraw(input: $input) { suggestion { id } userErrors { code field message } } }": typeof types.SuggestionWithdrawDocument,
    "mutation ProsecutionAccept($input: ProsecutionAcceptInput!) { prosecutionAccept(input: $input) { prosecution { id suggestion { id } } userErrors { code field message } } }": typeof types.ProsecutionAcceptDocument,
    "mutation ProsecutionDecline($input: ProsecutionDeclineInput!) { prosecutionDecline(input: $input) { prosecution { id suggestion { id } } userErrors { code field message } } }": typeof types.ProsecutionDeclineDocument,
    "\n  query PublicSuggestions($after: String, $search: String, $kind: SuggestionKind, $replyClass: ReplyClass) {\n    suggestions(first: 20, after: $after, published: true, search: $search, kind: $kind, replyClass: $replyClass) {\n      nodes { id kind title filedNumber filedOn stateName replyClass session { name } mandate { person { name } } unit { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PublicSuggestionsDocument,
    "mutation SignOut { signOut { signedOut userErrors { code } } }": typeof types.SignOutDocument,
    "mutation FileCreate($input: FileCreateInput!) { fileCreate(input: $input) { uploadUrl file { id } userErrors { code field message } } }": typeof types.FileCreateDocument,
    "\n  query Categories { opinionCategories(first: 100) { nodes { id name nameEn status questions parent { id } } } }\n": typeof types.CategoriesDocument,
    "mutation PhotoCreate($input: PhotoCreateInput!) { photoCreate(input: $input) { fileId uploadUrl userErrors { code field message } } }": typeof types.PhotoCreateDocument,
};
const documents: Documents = {
    "\n  query Tenants {\n    tenants { id slug name nameEn region { code name nameEn } }\n  }\n": types.TenantsDocument,
    "\n  query Activities($first: Int, $after: String, $siteId: ID, $themeId: ID, $status: ActivityStatus, $from: Date, $orderBy: ActivityOrder) {\n    activities(first: $first, after: $after, siteId: $siteId, themeId: $themeId, status: $status, from: $from, orderBy: $orderBy) {\n      nodes {\n        id name startsAt endsAt place status cancelReason theme { id name nameEn } mode { id name nameEn } site { id code name nameEn address }\n        group { id name nameEn } body { id name nameEn } deputies { id person { id name } } files { id name contentType url }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ActivitiesDocument,
    "query SiteOfCode($code: String!) { siteByCode(code: $code) { id } }": types.SiteOfCodeDocument,
    "\n  query ActivityFilters {\n    themes(first: 100) { nodes { id kind name nameEn } }\n    siteTree { id name nameEn }\n  }\n": types.ActivityFiltersDocument,
    "\n  query Booth($id: ID!) {\n    viewer { displayName account { phone hasSecondFactor } }\n    ballot(id: $id) {\n      id number title kind round rehearsal consultative status issueKey boxKey\n      body { id name } session { id name }\n      method { form rule places maxMarks }\n      options { id ordinal title project { id number } }\n      electorate { inOffice quorum majority onRoll }\n      viewerBallot { onRoll ordinal present issued }\n    }\n  }\n": types.BoothDocument,
    "\n  query Ballot($id: ID!) {\n    ballot(id: $id) {\n      id number title kind round rehearsal consultative status openedAt closedAt voidReason rollDigest showTurnout issueKey\n      body { id name } session { id name }\n      method { form rule places maxMarks }\n      options { id ordinal title project { id number } }\n      electorate { seats inOffice quorum majority onRoll present issued }\n      tellers { person { id name } signedAt }\n      viewerBallot { onRoll }\n      previous { id round } next { id round }\n      announcement { number announcedAt lines pdfUrl }\n      result {\n        fault threshold returned valid void blank overmarked\n        options {\n          option { id ordinal title project { id number } }\n          counts { for against abstain satisfied basically dissatisfied unmarked }\n          votes rank passed outcome\n        }\n        next { kind places options { id title } }\n      }\n      returnedList { root }\n      publication { returnedUrl choicesUrl proofUrl returnedRoot choicesRoot }\n    }\n  }\n": types.BallotDocument,
    "\n  query Ballots($after: String, $kind: BallotKind) {\n    ballots(first: 20, after: $after, kind: $kind) {\n      nodes { id number title kind round rehearsal consultative status body { id name } session { id name } announcement { announcedAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.BallotsDocument,
    "\n  query Hall($id: ID!) {\n    ballot(id: $id) {\n      id title round rehearsal status showTurnout body { id name } electorate { inOffice quorum onRoll present issued }\n    }\n  }\n": types.HallDocument,
    "\n  subscription HallTurnout($id: ID!) {\n    ballotTurnout(ballotId: $id) { status electorate { inOffice quorum onRoll present issued } }\n  }\n": types.HallTurnoutDocument,
    "mutation BallotCheckIn($input: BallotCheckInInput!) { ballotCheckIn(input: $input) { ballot { id } userErrors { code field message } } }": types.BallotCheckInDocument,
    "mutation BallotCodeSend { ballotCodeSend { sent userErrors { code field message } } }": types.BallotCodeSendDocument,
    "mutation BallotIssue($input: BallotIssueInput!) { ballotIssue(input: $input) { blindSignature userErrors { code field message } } }": types.BallotIssueDocument,
    "\n  query Calls($after: String) {\n    viewer { displayName }\n    projectCalls(first: 20, after: $after) {\n      nodes { id year title opensOn closesOn open status body { id name nameEn } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CallsDocument,
    "\n  query OwnProjects {\n    projects(first: 50, own: true) { nodes { id number title stateName light year } }\n  }\n": types.OwnProjectsDocument,
    "\n  query Call($id: ID!) {\n    viewer { displayName roles { base } mandates { id body { id name } } }\n    node(id: $id) {\n      __typename\n      ... on ProjectCall { id year title text opensOn closesOn open status body { id name nameEn } }\n    }\n    projects(first: 50, callId: $id, published: true, orderBy: LIKES) { nodes { id number title stateName light likes place } }\n    projectCategories(first: 100) { nodes { id name nameEn voted status } }\n  }\n": types.CallDocument,
    "mutation ProjectPropose($input: ProjectProposeInput!) { projectPropose(input: $input) { project { id number } userErrors { code field message } } }": types.ProjectProposeDocument,
    "\n  query Deputy($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Mandate {\n        id level\n        person { id name profession employer jobTitle biography contact }\n        body { id name }\n        assignments { id site { id code name address } }\n        groups { id group { id name } }\n      }\n    }\n  }\n": types.DeputyDocument,
    "\n  query Deputies($first: Int!, $search: String, $level: DeputyLevel) {\n    mandates(first: $first, orderBy: CODE, search: $search, level: $level) {\n      nodes { id level person { id name profession employer jobTitle contact } assignments { id site { id name } } groups { id group { id name } } }\n      pageInfo { hasNextPage }\n    }\n  }\n": types.DeputiesDocument,
    "\n  query District {\n    tenant { id slug name nameEn }\n    tenantSetting { id primaryColor accentColor logo slogan }\n  }\n": types.DistrictDocument,
    "\n  query Introduction {\n    tenantSetting { id introduction introductionEn }\n    serviceDays(first: 10) { nodes { id name nameEn note upcoming(first: 1) } }\n  }\n": types.IntroductionDocument,
    "\n  query Groups {\n    deputyGroups(first: 100) {\n      nodes { id name nameEn memberCount category { id name nameEn ordinal } body { id name } }\n    }\n  }\n": types.GroupsDocument,
    "\n  query SpeakPlace($code: String!) {\n    siteByCode(code: $code) { id name nameEn }\n  }\n": types.SpeakPlaceDocument,
    "mutation OpinionSubmit($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field message } } }": types.OpinionSubmitDocument,
    "mutation OpinionTrace($input: OpinionTraceInput!) {\n    opinionTrace(input: $input) {\n      trace { number title text state stateName dueOn reply actions answers { question answer } photos { id name contentType url } entries { at stateName reasonName text byTelephone files { id name contentType url } } }\n      userErrors { code field message }\n    }\n  }": types.OpinionTraceDocument,
    "mutation OpinionAuthorAct($input: OpinionAuthorActInput!) { opinionAuthorAct(input: $input) { trace { number } userErrors { code field message } } }": types.OpinionAuthorActDocument,
    "\n  query OwnOpinion($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Opinion {\n        id version number title text stateName dueOn reply viewerActions\n        answers { question answer } photos { id name contentType url }\n        entries(first: 50) { at stateName reasonName text files { id name contentType url } }\n      }\n    }\n  }\n": types.OwnOpinionDocument,
    "mutation OwnOpinionRate($input: OpinionRateInput!) { opinionRate(input: $input) { opinion { id } userErrors { code field message } } }": types.OwnOpinionRateDocument,
    "mutation OwnOpinionAnswer($input: OpinionAnswerInput!) { opinionAnswer(input: $input) { opinion { id } userErrors { code field message } } }": types.OwnOpinionAnswerDocument,
    "mutation OwnOpinionWithdraw($input: OpinionWithdrawInput!) { opinionWithdraw(input: $input) { opinion { id } userErrors { code field message } } }": types.OwnOpinionWithdrawDocument,
    "\n  query OwnOpinions($after: String) {\n    opinions(own: true, first: 20, after: $after) {\n      nodes { id number title stateName dueOn createdAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OwnOpinionsDocument,
    "\n  query Delivery($number: String!) {\n    projects(first: 1, number: $number) {\n      nodes {\n        id state viewerCanRate viewerRating rating { count average }\n        lightReasons { code light message }\n        milestones { id ordinal title plannedOn doneOn }\n        progress(first: 100) { id period percent spent text photos { id name contentType url } }\n        visits { id visitedOn text group { name } photos { id name contentType url } }\n        remarks { id text createdAt answer answeredOn }\n        changes {\n          id reason status createdAt decision decidedOn\n          before { fields goal place budget finishOn leader { name } milestones { title plannedOn } }\n          after { fields goal place budget finishOn leader { name } milestones { title plannedOn } }\n        }\n      }\n    }\n  }\n": types.DeliveryDocument,
    "mutation ProjectRate($input: ProjectRateInput!) { projectRate(input: $input) { project { id } userErrors { code field message } } }": types.ProjectRateDocument,
    "\n  query ProjectFilters {\n    congressBodies(first: 100) { nodes { id name nameEn kind } }\n    projectCategories(first: 100) { nodes { id name nameEn } }\n  }\n": types.ProjectFiltersDocument,
    "\n  query Projects($after: String, $year: Int, $bodyId: ID, $projectCategoryId: ID, $states: [String!], $light: ProjectLight, $search: String) {\n    projects(\n      first: 20, after: $after, published: true, search: $search, year: $year, bodyId: $bodyId\n      projectCategoryId: $projectCategoryId, states: $states, light: $light\n    ) {\n      nodes { id number title year state stateName light percent place costEstimate budget likes body { id name nameEn } category { id name nameEn } unit { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ProjectsDocument,
    "\n  query ProjectMap($year: Int, $bodyId: ID, $projectCategoryId: ID, $states: [String!], $light: ProjectLight, $search: String) {\n    projects(\n      first: 100, published: true, search: $search, year: $year, bodyId: $bodyId\n      projectCategoryId: $projectCategoryId, states: $states, light: $light\n    ) {\n      nodes {\n        id number title year state stateName light percent place latitude longitude costEstimate budget likes\n        body { id name nameEn } category { id name nameEn } unit { name }\n      }\n      pageInfo { hasNextPage }\n    }\n    homes: sites(first: 100, commonCategory: HOME) { nodes { id name nameEn latitude longitude } }\n    stations: sites(first: 100, commonCategory: STATION) { nodes { id name nameEn latitude longitude } }\n  }\n": types.ProjectMapDocument,
    "\n  query ProjectPlace($latitude: Float!, $longitude: Float!) {\n    sitesNear(latitude: $latitude, longitude: $longitude, radius: 5000) { distance site { id name nameEn latitude longitude } }\n  }\n": types.ProjectPlaceDocument,
    "\n  query Project($number: String!) {\n    viewer { displayName }\n    projects(first: 1, number: $number) {\n      nodes {\n        id version number title text year state stateName light percent place latitude longitude costEstimate beneficiaries beneficiaryCount\n        goal proposerKind likes viewerLikes viewerCanSupport published rejectionName decision budget spent startsOn finishOn\n        inspection inspectedOn merged viewerActions\n        body { id name nameEn } category { id name nameEn } call { id title } unit { name } mandate { id person { name } } proposerUnit { name }\n        suggestion { id title } leader { name } group { name } into { number title }\n        eligibility { code name met note }\n        units { id part unit { name } }\n        attachments { id name contentType url }\n        ballots { id title round kind status rehearsal }\n        entries(first: 100) { ordinal at action stateName text files { id name contentType url } }\n      }\n    }\n  }\n": types.ProjectDocument,
    "mutation ProjectLike($input: ProjectLikeInput!) { projectLike(input: $input) { project { id } userErrors { code field message } } }": types.ProjectLikeDocument,
    "mutation ProjectUnlike($input: ProjectUnlikeInput!) { projectUnlike(input: $input) { project { id } userErrors { code field message } } }": types.ProjectUnlikeDocument,
    "mutation ProjectWithdraw($input: ProjectWithdrawInput!) { projectWithdraw(input: $input) { project { id } userErrors { code field message } } }": types.ProjectWithdrawDocument,
    "\n  query ProjectOverview($states: [String!]) {\n    projectCalls(first: 3, open: true) { nodes { id title closesOn } }\n    projects(first: 6, published: true, states: $states) {\n      nodes { id number title year state stateName light percent place costEstimate budget likes body { id name nameEn } category { id name nameEn } unit { name } }\n    }\n    ballots(first: 3, status: ANNOUNCED) { nodes { id title number } }\n  }\n": types.ProjectOverviewDocument,
    "\n  query Registration {\n    registrationOpen\n    noticesInForce { id title titleEn body bodyEn obligatory }\n  }\n": types.RegistrationDocument,
    "mutation CitizenCodeSend($input: CitizenCodeSendInput!) { citizenCodeSend(input: $input) { sent userErrors { code field message } } }": types.CitizenCodeSendDocument,
    "mutation CitizenRegister($input: CitizenRegisterInput!) { citizenRegister(input: $input) { pending userErrors { code field message } } }": types.CitizenRegisterDocument,
    "\n  query SharingSessions {\n    sharingSessions(first: 10) { nodes { id title heldOn summary site { name nameEn } issues { title reply } } }\n  }\n": types.SharingSessionsDocument,
    "\n  query Site($code: String!) {\n    siteByCode(code: $code) {\n      id code name nameEn address phone introduction areaM2\n      kind { id name nameEn }\n      path { id code name nameEn }\n      children { id code name nameEn }\n      openingHours { weekday opens closes }\n      rooms { id name }\n      regimes { id title }\n      serviceAreas { id name }\n      keepers { id person { id name } }\n      counts { deputies pointsMet pointsPossible }\n      assignments { id mandate { id level person { id name profession contact } } }\n    }\n  }\n": types.SiteDocument,
    "\n  query SiteTree {\n    siteTree { id parentId code name nameEn address kind { id name nameEn tier { id name nameEn ordinal } } }\n  }\n": types.SiteTreeDocument,
    "\n  query Heard($after: String) {\n    opinions(first: 10, after: $after, heard: true) {\n      nodes { id number title stateName createdAt category { name nameEn } suggestions { id } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.HeardDocument,
    "\n  query HeardOpinion($id: ID!) {\n    viewer { mandates { id } }\n    viewerPermissions\n    node(id: $id) {\n      __typename\n      ... on Opinion {\n        id number title text place channel stateName createdAt dueOn reply\n        category { name nameEn } unit { name } mandate { id } answers { question answer }\n        photos { id name contentType url } suggestions { id number title stateName } referrals { mandate { id } }\n        entries(first: 100) { ordinal at stateName reasonName text files { id name contentType url } }\n      }\n    }\n  }\n": types.HeardOpinionDocument,
    "mutation TakeDown($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field message } } }": types.TakeDownDocument,
    "\n  query Suggestion($id: ID!) {\n    viewer { mandates { id } }\n    node(id: $id) {\n      __typename\n      ... on Suggestion {\n        id version number kind title text analysis proposal secret published filedNumber filedOn state stateName dueOn remainingDays provisional\n        replyClass viewerActions\n        attachments { id name contentType url }\n        mandate { id person { id name } } body { id } session { name } category { id name nameEn } unit { name }\n        cosigners { id status mandate { id person { name } } }\n        replies { id round class text promise promisedOn letterNumber signedOn unit { name } signer { name } }\n        ratings { id round side process result remark signedOn }\n        units { id part status opinion opinionOn contactedOn unit { name } } opinion { id number title }\n        prosecutions { id direction status field otherField text reason report limit { dueOn remainingDays provisional } }\n        entries(first: 100) { ordinal at action stateName reasonName text files { id name contentType url } }\n      }\n    }\n  }\n": types.SuggestionDocument,
    "\n  query Workspace {\n    viewer { displayName mandates { id code body { id name } } }\n    viewerPermissions\n  }\n": types.WorkspaceDocument,
    "\n  query Waiting {\n    suggestions(first: 50, mine: true, orderBy: DUE) { nodes { id number kind title stateName dueOn remainingDays } }\n    prosecutions(first: 20, status: OFFERED) { nodes { id version title text field otherField limit { dueOn remainingDays provisional } viewerCanAccept } }\n  }\n": types.WaitingDocument,
    "\n  query Referred {\n    opinions(first: 50, mine: true) {\n      nodes {\n        id version number title text place category { name } answers { question answer }\n        referrals { id status note mandate { id } }\n      }\n    }\n  }\n": types.ReferredDocument,
    "mutation OpinionReferralDecline($input: OpinionReferralDeclineInput!) { opinionReferralDecline(input: $input) { opinion { number } userErrors { code field message } } }": types.OpinionReferralDeclineDocument,
    "\n  query OwnSuggestions($after: String) {\n    suggestions(first: 20, after: $after, own: true) {\n      nodes { id number kind title stateName replyClass mandate { id person { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OwnSuggestionsDocument,
    "mutation SuggestionCreate($input: SuggestionCreateInput!) { suggestionCreate(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionCreateDocument,
    "mutation SuggestionSave($input: SuggestionSaveInput!) { suggestionSave(input: $input) { suggestion { id version } userErrors { code field message } } }": types.SuggestionSaveDocument,
    "\n  query FindDeputies($search: String!, $bodyId: ID) {\n    mandates(first: 12, search: $search, bodyId: $bodyId, orderBy: CODE) { nodes { id code person { name employer } } }\n  }\n": types.FindDeputiesDocument,
    "mutation SuggestionCirculate($input: SuggestionCirculateInput!) { suggestionCirculate(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionCirculateDocument,
    "mutation SuggestionAttach($input: SuggestionAttachInput!) { suggestionAttach(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionAttachDocument,
    "mutation SuggestionDetach($input: SuggestionDetachInput!) { suggestionDetach(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionDetachDocument,
    "mutation SuggestionRevise($input: SuggestionReviseInput!) { suggestionRevise(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionReviseDocument,
    "mutation SuggestionSubmit($input: SuggestionSubmitInput!) { suggestionSubmit(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionSubmitDocument,
    "mutation SuggestionCosign($input: SuggestionCosignInput!) { suggestionCosign(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionCosignDocument,
    "mutation SuggestionDecline($input: SuggestionDeclineInput!) { suggestionDecline(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionDeclineDocument,
    "mutation SuggestionRate($input: SuggestionRateInput!) { suggestionRate(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionRateDocument,
    "mutation SuggestionWithdraw($input: SuggestionWithdrawInput!) { suggestionWithdraw(input: $input) { suggestion { id } userErrors { code field message } } }": types.SuggestionWithdrawDocument,
    "mutation ProsecutionAccept($input: ProsecutionAcceptInput!) { prosecutionAccept(input: $input) { prosecution { id suggestion { id } } userErrors { code field message } } }": types.ProsecutionAcceptDocument,
    "mutation ProsecutionDecline($input: ProsecutionDeclineInput!) { prosecutionDecline(input: $input) { prosecution { id suggestion { id } } userErrors { code field message } } }": types.ProsecutionDeclineDocument,
    "\n  query PublicSuggestions($after: String, $search: String, $kind: SuggestionKind, $replyClass: ReplyClass) {\n    suggestions(first: 20, after: $after, published: true, search: $search, kind: $kind, replyClass: $replyClass) {\n      nodes { id kind title filedNumber filedOn stateName replyClass session { name } mandate { person { name } } unit { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PublicSuggestionsDocument,
    "mutation SignOut { signOut { signedOut userErrors { code } } }": types.SignOutDocument,
    "mutation FileCreate($input: FileCreateInput!) { fileCreate(input: $input) { uploadUrl file { id } userErrors { code field message } } }": types.FileCreateDocument,
    "\n  query Categories { opinionCategories(first: 100) { nodes { id name nameEn status questions parent { id } } } }\n": types.CategoriesDocument,
    "mutation PhotoCreate($input: PhotoCreateInput!) { photoCreate(input: $input) { fileId uploadUrl userErrors { code field message } } }": types.PhotoCreateDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tenants {\n    tenants { id slug name nameEn region { code name nameEn } }\n  }\n"): typeof import('./graphql.ts').TenantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activities($first: Int, $after: String, $siteId: ID, $themeId: ID, $status: ActivityStatus, $from: Date, $orderBy: ActivityOrder) {\n    activities(first: $first, after: $after, siteId: $siteId, themeId: $themeId, status: $status, from: $from, orderBy: $orderBy) {\n      nodes {\n        id name startsAt endsAt place status cancelReason theme { id name nameEn } mode { id name nameEn } site { id code name nameEn address }\n        group { id name nameEn } body { id name nameEn } deputies { id person { id name } } files { id name contentType url }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ActivitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SiteOfCode($code: String!) { siteByCode(code: $code) { id } }"): typeof import('./graphql.ts').SiteOfCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityFilters {\n    themes(first: 100) { nodes { id kind name nameEn } }\n    siteTree { id name nameEn }\n  }\n"): typeof import('./graphql.ts').ActivityFiltersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Booth($id: ID!) {\n    viewer { displayName account { phone hasSecondFactor } }\n    ballot(id: $id) {\n      id number title kind round rehearsal consultative status issueKey boxKey\n      body { id name } session { id name }\n      method { form rule places maxMarks }\n      options { id ordinal title project { id number } }\n      electorate { inOffice quorum majority onRoll }\n      viewerBallot { onRoll ordinal present issued }\n    }\n  }\n"): typeof import('./graphql.ts').BoothDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ballot($id: ID!) {\n    ballot(id: $id) {\n      id number title kind round rehearsal consultative status openedAt closedAt voidReason rollDigest showTurnout issueKey\n      body { id name } session { id name }\n      method { form rule places maxMarks }\n      options { id ordinal title project { id number } }\n      electorate { seats inOffice quorum majority onRoll present issued }\n      tellers { person { id name } signedAt }\n      viewerBallot { onRoll }\n      previous { id round } next { id round }\n      announcement { number announcedAt lines pdfUrl }\n      result {\n        fault threshold returned valid void blank overmarked\n        options {\n          option { id ordinal title project { id number } }\n          counts { for against abstain satisfied basically dissatisfied unmarked }\n          votes rank passed outcome\n        }\n        next { kind places options { id title } }\n      }\n      returnedList { root }\n      publication { returnedUrl choicesUrl proofUrl returnedRoot choicesRoot }\n    }\n  }\n"): typeof import('./graphql.ts').BallotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ballots($after: String, $kind: BallotKind) {\n    ballots(first: 20, after: $after, kind: $kind) {\n      nodes { id number title kind round rehearsal consultative status body { id name } session { id name } announcement { announcedAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').BallotsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Hall($id: ID!) {\n    ballot(id: $id) {\n      id title round rehearsal status showTurnout body { id name } electorate { inOffice quorum onRoll present issued }\n    }\n  }\n"): typeof import('./graphql.ts').HallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription HallTurnout($id: ID!) {\n    ballotTurnout(ballotId: $id) { status electorate { inOffice quorum onRoll present issued } }\n  }\n"): typeof import('./graphql.ts').HallTurnoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotCheckIn($input: BallotCheckInInput!) { ballotCheckIn(input: $input) { ballot { id } userErrors { code field message } } }"): typeof import('./graphql.ts').BallotCheckInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotCodeSend { ballotCodeSend { sent userErrors { code field message } } }"): typeof import('./graphql.ts').BallotCodeSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BallotIssue($input: BallotIssueInput!) { ballotIssue(input: $input) { blindSignature userErrors { code field message } } }"): typeof import('./graphql.ts').BallotIssueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Calls($after: String) {\n    viewer { displayName }\n    projectCalls(first: 20, after: $after) {\n      nodes { id year title opensOn closesOn open status body { id name nameEn } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').CallsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnProjects {\n    projects(first: 50, own: true) { nodes { id number title stateName light year } }\n  }\n"): typeof import('./graphql.ts').OwnProjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Call($id: ID!) {\n    viewer { displayName roles { base } mandates { id body { id name } } }\n    node(id: $id) {\n      __typename\n      ... on ProjectCall { id year title text opensOn closesOn open status body { id name nameEn } }\n    }\n    projects(first: 50, callId: $id, published: true, orderBy: LIKES) { nodes { id number title stateName light likes place } }\n    projectCategories(first: 100) { nodes { id name nameEn voted status } }\n  }\n"): typeof import('./graphql.ts').CallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectPropose($input: ProjectProposeInput!) { projectPropose(input: $input) { project { id number } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectProposeDocument;
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
export function graphql(source: "\n  query SpeakPlace($code: String!) {\n    siteByCode(code: $code) { id name nameEn }\n  }\n"): typeof import('./graphql.ts').SpeakPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionSubmit($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionSubmitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionTrace($input: OpinionTraceInput!) {\n    opinionTrace(input: $input) {\n      trace { number title text state stateName dueOn reply actions answers { question answer } photos { id name contentType url } entries { at stateName reasonName text byTelephone files { id name contentType url } } }\n      userErrors { code field message }\n    }\n  }"): typeof import('./graphql.ts').OpinionTraceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionAuthorAct($input: OpinionAuthorActInput!) { opinionAuthorAct(input: $input) { trace { number } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionAuthorActDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnOpinion($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Opinion {\n        id version number title text stateName dueOn reply viewerActions\n        answers { question answer } photos { id name contentType url }\n        entries(first: 50) { at stateName reasonName text files { id name contentType url } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OwnOpinionDocument;
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
export function graphql(source: "\n  query Delivery($number: String!) {\n    projects(first: 1, number: $number) {\n      nodes {\n        id state viewerCanRate viewerRating rating { count average }\n        lightReasons { code light message }\n        milestones { id ordinal title plannedOn doneOn }\n        progress(first: 100) { id period percent spent text photos { id name contentType url } }\n        visits { id visitedOn text group { name } photos { id name contentType url } }\n        remarks { id text createdAt answer answeredOn }\n        changes {\n          id reason status createdAt decision decidedOn\n          before { fields goal place budget finishOn leader { name } milestones { title plannedOn } }\n          after { fields goal place budget finishOn leader { name } milestones { title plannedOn } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectRate($input: ProjectRateInput!) { projectRate(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectRateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectFilters {\n    congressBodies(first: 100) { nodes { id name nameEn kind } }\n    projectCategories(first: 100) { nodes { id name nameEn } }\n  }\n"): typeof import('./graphql.ts').ProjectFiltersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Projects($after: String, $year: Int, $bodyId: ID, $projectCategoryId: ID, $states: [String!], $light: ProjectLight, $search: String) {\n    projects(\n      first: 20, after: $after, published: true, search: $search, year: $year, bodyId: $bodyId\n      projectCategoryId: $projectCategoryId, states: $states, light: $light\n    ) {\n      nodes { id number title year state stateName light percent place costEstimate budget likes body { id name nameEn } category { id name nameEn } unit { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').ProjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectMap($year: Int, $bodyId: ID, $projectCategoryId: ID, $states: [String!], $light: ProjectLight, $search: String) {\n    projects(\n      first: 100, published: true, search: $search, year: $year, bodyId: $bodyId\n      projectCategoryId: $projectCategoryId, states: $states, light: $light\n    ) {\n      nodes {\n        id number title year state stateName light percent place latitude longitude costEstimate budget likes\n        body { id name nameEn } category { id name nameEn } unit { name }\n      }\n      pageInfo { hasNextPage }\n    }\n    homes: sites(first: 100, commonCategory: HOME) { nodes { id name nameEn latitude longitude } }\n    stations: sites(first: 100, commonCategory: STATION) { nodes { id name nameEn latitude longitude } }\n  }\n"): typeof import('./graphql.ts').ProjectMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectPlace($latitude: Float!, $longitude: Float!) {\n    sitesNear(latitude: $latitude, longitude: $longitude, radius: 5000) { distance site { id name nameEn latitude longitude } }\n  }\n"): typeof import('./graphql.ts').ProjectPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Project($number: String!) {\n    viewer { displayName }\n    projects(first: 1, number: $number) {\n      nodes {\n        id version number title text year state stateName light percent place latitude longitude costEstimate beneficiaries beneficiaryCount\n        goal proposerKind likes viewerLikes viewerCanSupport published rejectionName decision budget spent startsOn finishOn\n        inspection inspectedOn merged viewerActions\n        body { id name nameEn } category { id name nameEn } call { id title } unit { name } mandate { id person { name } } proposerUnit { name }\n        suggestion { id title } leader { name } group { name } into { number title }\n        eligibility { code name met note }\n        units { id part unit { name } }\n        attachments { id name contentType url }\n        ballots { id title round kind status rehearsal }\n        entries(first: 100) { ordinal at action stateName text files { id name contentType url } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectLike($input: ProjectLikeInput!) { projectLike(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectLikeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectUnlike($input: ProjectUnlikeInput!) { projectUnlike(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectUnlikeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ProjectWithdraw($input: ProjectWithdrawInput!) { projectWithdraw(input: $input) { project { id } userErrors { code field message } } }"): typeof import('./graphql.ts').ProjectWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectOverview($states: [String!]) {\n    projectCalls(first: 3, open: true) { nodes { id title closesOn } }\n    projects(first: 6, published: true, states: $states) {\n      nodes { id number title year state stateName light percent place costEstimate budget likes body { id name nameEn } category { id name nameEn } unit { name } }\n    }\n    ballots(first: 3, status: ANNOUNCED) { nodes { id title number } }\n  }\n"): typeof import('./graphql.ts').ProjectOverviewDocument;
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
export function graphql(source: "\n  query Heard($after: String) {\n    opinions(first: 10, after: $after, heard: true) {\n      nodes { id number title stateName createdAt category { name nameEn } suggestions { id } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').HeardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeardOpinion($id: ID!) {\n    viewer { mandates { id } }\n    viewerPermissions\n    node(id: $id) {\n      __typename\n      ... on Opinion {\n        id number title text place channel stateName createdAt dueOn reply\n        category { name nameEn } unit { name } mandate { id } answers { question answer }\n        photos { id name contentType url } suggestions { id number title stateName } referrals { mandate { id } }\n        entries(first: 100) { ordinal at stateName reasonName text files { id name contentType url } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HeardOpinionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeDown($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field message } } }"): typeof import('./graphql.ts').TakeDownDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggestion($id: ID!) {\n    viewer { mandates { id } }\n    node(id: $id) {\n      __typename\n      ... on Suggestion {\n        id version number kind title text analysis proposal secret published filedNumber filedOn state stateName dueOn remainingDays provisional\n        replyClass viewerActions\n        attachments { id name contentType url }\n        mandate { id person { id name } } body { id } session { name } category { id name nameEn } unit { name }\n        cosigners { id status mandate { id person { name } } }\n        replies { id round class text promise promisedOn letterNumber signedOn unit { name } signer { name } }\n        ratings { id round side process result remark signedOn }\n        units { id part status opinion opinionOn contactedOn unit { name } } opinion { id number title }\n        prosecutions { id direction status field otherField text reason report limit { dueOn remainingDays provisional } }\n        entries(first: 100) { ordinal at action stateName reasonName text files { id name contentType url } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SuggestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workspace {\n    viewer { displayName mandates { id code body { id name } } }\n    viewerPermissions\n  }\n"): typeof import('./graphql.ts').WorkspaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Waiting {\n    suggestions(first: 50, mine: true, orderBy: DUE) { nodes { id number kind title stateName dueOn remainingDays } }\n    prosecutions(first: 20, status: OFFERED) { nodes { id version title text field otherField limit { dueOn remainingDays provisional } viewerCanAccept } }\n  }\n"): typeof import('./graphql.ts').WaitingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Referred {\n    opinions(first: 50, mine: true) {\n      nodes {\n        id version number title text place category { name } answers { question answer }\n        referrals { id status note mandate { id } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReferredDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpinionReferralDecline($input: OpinionReferralDeclineInput!) { opinionReferralDecline(input: $input) { opinion { number } userErrors { code field message } } }"): typeof import('./graphql.ts').OpinionReferralDeclineDocument;
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
export function graphql(source: "\n  query FindDeputies($search: String!, $bodyId: ID) {\n    mandates(first: 12, search: $search, bodyId: $bodyId, orderBy: CODE) { nodes { id code person { name employer } } }\n  }\n"): typeof import('./graphql.ts').FindDeputiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionCirculate($input: SuggestionCirculateInput!) { suggestionCirculate(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionCirculateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionAttach($input: SuggestionAttachInput!) { suggestionAttach(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionAttachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuggestionDetach($input: SuggestionDetachInput!) { suggestionDetach(input: $input) { suggestion { id } userErrors { code field message } } }"): typeof import('./graphql.ts').SuggestionDetachDocument;
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
export function graphql(source: "\n  query PublicSuggestions($after: String, $search: String, $kind: SuggestionKind, $replyClass: ReplyClass) {\n    suggestions(first: 20, after: $after, published: true, search: $search, kind: $kind, replyClass: $replyClass) {\n      nodes { id kind title filedNumber filedOn stateName replyClass session { name } mandate { person { name } } unit { name } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.ts').PublicSuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut { signOut { signedOut userErrors { code } } }"): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FileCreate($input: FileCreateInput!) { fileCreate(input: $input) { uploadUrl file { id } userErrors { code field message } } }"): typeof import('./graphql.ts').FileCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Categories { opinionCategories(first: 100) { nodes { id name nameEn status questions parent { id } } } }\n"): typeof import('./graphql.ts').CategoriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PhotoCreate($input: PhotoCreateInput!) { photoCreate(input: $input) { fileId uploadUrl userErrors { code field message } } }"): typeof import('./graphql.ts').PhotoCreateDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
