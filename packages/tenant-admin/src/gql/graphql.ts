/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Input of accountDelete. */
export type AccountDeleteInput = {
  /** The code. */
  readonly code: string;
};

/** Input of activityCancel. */
export type ActivityCancelInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The activity. */
  readonly id: string;
  /** Why it was cancelled, in words that everybody may read who sees it. */
  readonly reason: string;
};

/** Input of activityCorrect. */
export type ActivityCorrectInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files to be shown with it, nine at the most: pictures to whoever sees it, papers to those who read its record. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The activity. */
  readonly id: string;
  /** The deputies who were there: all of them, each once. */
  readonly mandateIds?: ReadonlyArray<string> | null | undefined;
  /** What was said and done (民情记录). */
  readonly minutes?: string | null | undefined;
  /** How many people were received. */
  readonly received?: number | null | undefined;
  /** Files that are no longer shown with it. */
  readonly removeFileIds?: ReadonlyArray<string> | null | undefined;
};

/** Input of activityCreate. */
export type ActivityCreateInput = {
  /** The congress, or work committee, that holds it. */
  readonly bodyId?: string | null | undefined;
  /** When it ends; null: that is not known. */
  readonly endsAt?: string | null | undefined;
  /** The deputy group that holds it. */
  readonly groupId?: string | null | undefined;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** How it is held, of the tenant's list of modes. */
  readonly modeId?: string | null | undefined;
  /** What it is called. */
  readonly name: string;
  /** Where it is, in words; null: at the site. */
  readonly place?: string | null | undefined;
  /** Whether everybody sees it: when and where it is, who of the deputies was there, and its pictures. */
  readonly public?: boolean | null | undefined;
  /** The site that holds it. */
  readonly siteId?: string | null | undefined;
  /** When it begins. */
  readonly startsAt: string;
  /** Its theme, of the tenant's list. */
  readonly themeId?: string | null | undefined;
};

/** What rows of figures of activities tell apart. */
export type ActivityFigureDimension =
  | 'THEME'
  | 'YEAR';

/** Input of activityHold. */
export type ActivityHoldInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files to be shown with it, nine at the most: pictures to whoever sees it, papers to those who read its record. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The activity. */
  readonly id: string;
  /** The deputies who were there: all of them, each once. */
  readonly mandateIds: ReadonlyArray<string>;
  /** What was said and done (民情记录). */
  readonly minutes: string;
  /** How many people were received. */
  readonly received: number;
};

/** Order of a list of activities. */
export type ActivityOrder =
  /** The first to begin first. */
  | 'EARLIEST'
  /** The last to begin first. */
  | 'LATEST'
  /** Changed longest ago first, for synchronising. */
  | 'UPDATED';

/** Where an activity stands. */
export type ActivityStatus =
  | 'CANCELLED'
  | 'HELD'
  | 'PLANNED';

/** Input of activityUpdate. */
export type ActivityUpdateInput = {
  /** The congress, or work committee, that holds it. */
  readonly bodyId?: string | null | undefined;
  /** When it ends; null: that is not known. */
  readonly endsAt?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The deputy group that holds it. */
  readonly groupId?: string | null | undefined;
  /** The activity. */
  readonly id: string;
  /** How it is held, of the tenant's list of modes. */
  readonly modeId?: string | null | undefined;
  /** What it is called. */
  readonly name?: string | null | undefined;
  /** Where it is, in words; null: at the site. */
  readonly place?: string | null | undefined;
  /** Whether everybody sees it: when and where it is, who of the deputies was there, and its pictures. */
  readonly public?: boolean | null | undefined;
  /** The site that holds it. */
  readonly siteId?: string | null | undefined;
  /** When it begins. */
  readonly startsAt?: string | null | undefined;
  /** Its theme, of the tenant's list. */
  readonly themeId?: string | null | undefined;
};

/** Input of apiClientCreate. */
export type ApiClientCreateInput = {
  /** Business key within the tenant. */
  readonly code: string;
  /** The last day on which its keys hold; null: until they are revoked. */
  readonly expiresOn?: string | null | undefined;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is called. */
  readonly name: string;
  /** The sites whose pages may ask with its keys, e.g. https://www.example.org; empty: servers only. */
  readonly origins?: ReadonlyArray<string> | null | undefined;
  /** What its keys give beside what every visitor may: opinions:submit, figures:read. */
  readonly scopes?: ReadonlyArray<string> | null | undefined;
};

/** Input of apiClientRestore. */
export type ApiClientRestoreInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of apiClientRetire. */
export type ApiClientRetireInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of apiClientUpdate. */
export type ApiClientUpdateInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The last day on which its keys hold; null: until they are revoked. */
  readonly expiresOn?: string | null | undefined;
  /** What to change. */
  readonly id: string;
  /** What it is called. */
  readonly name?: string | null | undefined;
  /** The sites whose pages may ask with its keys, e.g. https://www.example.org; empty: servers only. */
  readonly origins?: ReadonlyArray<string> | null | undefined;
  /** What its keys give beside what every visitor may: opinions:submit, figures:read. */
  readonly scopes?: ReadonlyArray<string> | null | undefined;
};

/** Input of apiKeyIssue. */
export type ApiKeyIssueInput = {
  /** The client. */
  readonly clientId: string;
};

/** Input of apiKeyRevoke. */
export type ApiKeyRevokeInput = {
  /** The key. */
  readonly id: string;
};

/** A deputy belongs to one site, or may go to several. */
export type AssignmentMode =
  | 'FIXED'
  | 'FLEXIBLE';

/** How something ended that the audit records. */
export type AuditOutcome =
  | 'DONE'
  | 'FAILED'
  | 'REFUSED';

/** Input of ballotAnnounce. */
export type BallotAnnounceInput = {
  /** The ballot. */
  readonly id: string;
  /** Number of the announcement; that of the ballot unless said. */
  readonly number?: string | null | undefined;
};

/** Input of ballotAttendanceMark. */
export type BallotAttendanceMarkInput = {
  /** The ballot. */
  readonly id: string;
  /** Places on the roll. */
  readonly ordinals: ReadonlyArray<number>;
  /** Whether they are there. */
  readonly present: boolean;
};

/** Input of ballotBatchEnter. */
export type BallotBatchEnterInput = {
  /** The ballot. */
  readonly id: string;
  /** Number of the batch. */
  readonly ordinal: number;
  /** The choices of each paper, in the order of the heap: one character for each option; `!` for a paper whose meaning cannot be told. */
  readonly papers: ReadonlyArray<string>;
};

/** Input of ballotBatchRemove. */
export type BallotBatchRemoveInput = {
  /** The ballot. */
  readonly id: string;
  /** Number of the batch. */
  readonly ordinal: number;
};

/** Input of ballotBatchResolve. */
export type BallotBatchResolveInput = {
  /** The ballot. */
  readonly id: string;
  /** Number of the batch. */
  readonly ordinal: number;
  /** Every paper of the batch that was read otherwise. */
  readonly settled: ReadonlyArray<BallotPaperInput>;
};

/** By which way a deputy was issued a ballot. */
export type BallotChannel =
  | 'ELECTRONIC'
  | 'PAPER';

/** Input of ballotClose. */
export type BallotCloseInput = {
  /** The ballot. */
  readonly id: string;
  /** How many were issued an electronic ballot and have not cast it; none unless said. */
  readonly outstanding?: number | null | undefined;
};

/** Input of ballotContinue. */
export type BallotContinueInput = {
  /** The ballot that was announced. */
  readonly id: string;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** More marked than this void a paper. */
  readonly maxMarks?: number | null | undefined;
  /** What is voted on; as before unless said. */
  readonly title?: string | null | undefined;
};

/** Input of ballotCreate. */
export type BallotCreateInput = {
  /** The congress, or the work committee of a street, whose deputies vote. */
  readonly bodyId: string;
  /** Whether it only advises: nobody is elected, no quorum is asked for. */
  readonly consultative?: boolean | null | undefined;
  /** What is on the paper. */
  readonly form: BallotForm;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** A selection, or a yearly inspection. */
  readonly kind: BallotKind;
  /** More marked than this void a paper; as many as places unless said. */
  readonly maxMarks?: number | null | undefined;
  /** What is on the paper, in its order. */
  readonly options?: ReadonlyArray<BallotOptionInput> | null | undefined;
  /** How many are to be elected; of an inspection it is not asked. */
  readonly places: number;
  /** Whether it is only tried out: nothing comes of it, and it can be wiped. */
  readonly rehearsal?: boolean | null | undefined;
  /** Who is elected. */
  readonly rule?: BallotRule | null | undefined;
  /** The session of the congress in which it is held. */
  readonly sessionId?: string | null | undefined;
  /** Whether the hall sees how many are there and were issued a ballot, while it is voted; never more than that. */
  readonly showTurnout?: boolean | null | undefined;
  /** What is voted on. */
  readonly title: string;
};

/** Input of ballotDelete. */
export type BallotDeleteInput = {
  /** The ballot. */
  readonly id: string;
};

/** Why a vote is none. */
export type BallotFault =
  | 'NO_QUORUM'
  | 'OVER_ISSUED'
  | 'OVER_RETURNED';

/** What is on the paper. */
export type BallotForm =
  | 'ASSESS'
  | 'CHOOSE'
  | 'EACH';

/** Input of ballotFreeze. */
export type BallotFreezeInput = {
  /** The ballot. */
  readonly id: string;
};

/** What is voted on. */
export type BallotKind =
  | 'INSPECTION'
  | 'SELECTION';

/** Input of ballotOpen. */
export type BallotOpenInput = {
  /** The ballot. */
  readonly id: string;
};

/** What is on the paper, in its order. */
export type BallotOptionInput = {
  /** The project; null: something that is not kept here. */
  readonly projectId?: string | null | undefined;
  /** What the paper says of it; the title of the project unless said. */
  readonly title?: string | null | undefined;
};

/** What became of an option. */
export type BallotOutcome =
  | 'BASICALLY_SATISFIED'
  | 'DISSATISFIED'
  | 'ELECTED'
  | 'NOT_ELECTED'
  | 'RANKED'
  | 'SATISFIED'
  | 'TIED';

/** Every paper of the batch that was read otherwise. */
export type BallotPaperInput = {
  /** Its choices: one character for each option; `!` for a paper whose meaning cannot be told; null: there is no such paper. */
  readonly choices?: string | null | undefined;
  /** Its place in the heap. */
  readonly paper: number;
};

/** Input of ballotPaperIssue. */
export type BallotPaperIssueInput = {
  /** The ballot. */
  readonly id: string;
  /** Places on the roll. */
  readonly ordinals: ReadonlyArray<number>;
};

/** Who is elected. */
export type BallotRule =
  | 'MAJORITY_OF_ALL'
  | 'TOP_K';

/** Input of ballotSignOff. */
export type BallotSignOffInput = {
  /** The code. */
  readonly code: string;
  /** The ballot. */
  readonly id: string;
  /** How many papers were handed out and did not come back; none unless said. */
  readonly missing?: number | null | undefined;
  /** How many papers came back, as they were entered; none unless said. */
  readonly papers?: number | null | undefined;
};

/** Where a round of a ballot stands. */
export type BallotStatus =
  | 'ANNOUNCED'
  | 'CLOSED'
  | 'COUNTED'
  | 'DRAFT'
  | 'FROZEN'
  | 'OPEN'
  | 'VOID';

/** Input of ballotTellerAppoint. */
export type BallotTellerAppointInput = {
  /** The ballot. */
  readonly id: string;
  /** Who. */
  readonly personId: string;
};

/** Input of ballotTellerRemove. */
export type BallotTellerRemoveInput = {
  /** The ballot. */
  readonly id: string;
  /** Who. */
  readonly personId: string;
};

/** Input of ballotUpdate. */
export type BallotUpdateInput = {
  /** Whether it only advises: nobody is elected, no quorum is asked for. */
  readonly consultative?: boolean | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** What is on the paper. */
  readonly form?: BallotForm | null | undefined;
  /** The ballot. */
  readonly id: string;
  /** A selection, or a yearly inspection. */
  readonly kind?: BallotKind | null | undefined;
  /** More marked than this void a paper; as many as places unless said. */
  readonly maxMarks?: number | null | undefined;
  /** What is on the paper, in its order. */
  readonly options?: ReadonlyArray<BallotOptionInput> | null | undefined;
  /** How many are to be elected; of an inspection it is not asked. */
  readonly places?: number | null | undefined;
  /** Whether it is only tried out: nothing comes of it, and it can be wiped. */
  readonly rehearsal?: boolean | null | undefined;
  /** Who is elected. */
  readonly rule?: BallotRule | null | undefined;
  /** The session of the congress in which it is held. */
  readonly sessionId?: string | null | undefined;
  /** Whether the hall sees how many are there and were issued a ballot, while it is voted; never more than that. */
  readonly showTurnout?: boolean | null | undefined;
  /** What is voted on. */
  readonly title?: string | null | undefined;
};

/** Input of ballotVoid. */
export type BallotVoidInput = {
  /** The ballot. */
  readonly id: string;
  /** Why it counts for nothing. */
  readonly reason: string;
};

/** Input of calendarDayClear. */
export type CalendarDayClearInput = {
  /** The day that is changed. */
  readonly day: string;
};

/** What a day of the calendar is. */
export type CalendarDayKind =
  | 'HOLIDAY'
  | 'WORKDAY';

/** Input of calendarDaySet. */
export type CalendarDaySetInput = {
  /** The day that is changed. */
  readonly day: string;
  /** Workday or holiday. */
  readonly kind: CalendarDayKind;
  /** Why, e.g. 区庆日. */
  readonly name: string;
};

/** Kinds of case that one engine leads. */
export type CaseKind =
  | 'OPINION'
  | 'PROJECT'
  | 'SUGGESTION';

/** How a promise ended. */
export type CommitmentOutcome =
  | 'GIVEN_UP'
  | 'KEPT'
  | 'REPLACED';

/** By what the province counts every tenant's kinds of site. */
export type CommonCategory =
  | 'HOME'
  | 'ONLINE'
  | 'POINT'
  | 'STATION';

/** Input of congressBodyUpdate. */
export type CongressBodyUpdateInput = {
  /** Business key within the tenant. */
  readonly code?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** What to change. */
  readonly id: string;
  /** Official Chinese name. */
  readonly name?: string | null | undefined;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Number of deputies it may have (代表名额); null where it is not fixed. */
  readonly seats?: number | null | undefined;
  /** The home of the deputies of a town or a street, whose office calls for its projects and holds its ballots; null: the district does. */
  readonly siteId?: string | null | undefined;
};

/** Input of congressSessionCreate. */
export type CongressSessionCreateInput = {
  /** Last day. */
  readonly endsOn?: string | null | undefined;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name, e.g. 第三次会议. */
  readonly name: string;
  /** Number of the session in its term. */
  readonly ordinal: number;
  /** First day. */
  readonly startsOn: string;
  /** The term in which it is held. */
  readonly termId: string;
};

/** Input of congressSessionUpdate. */
export type CongressSessionUpdateInput = {
  /** Last day. */
  readonly endsOn?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** What to change. */
  readonly id: string;
  /** Name, e.g. 第三次会议. */
  readonly name?: string | null | undefined;
  /** Number of the session in its term. */
  readonly ordinal?: number | null | undefined;
  /** First day. */
  readonly startsOn?: string | null | undefined;
};

/** Input of consentGive. */
export type ConsentGiveInput = {
  /** The edition; it must be in force. */
  readonly noticeId: string;
};

/** Input of consentWithdraw. */
export type ConsentWithdrawInput = {
  /** The edition. */
  readonly noticeId: string;
};

/** What a deputy has answered who was asked to sign. */
export type CosignStatus =
  | 'DECLINED'
  | 'INVITED'
  | 'SIGNED';

/** Input of deputyGroupCreate. */
export type DeputyGroupCreateInput = {
  /** The body at whose level it works. */
  readonly bodyId: string;
  /** Category of the group. */
  readonly categoryId: string;
  /** Business key within the tenant. */
  readonly code: string;
  /** The day it was formed. */
  readonly formedOn?: string | null | undefined;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it does. */
  readonly introduction?: string | null | undefined;
  /** Link department. */
  readonly linkUnitId?: string | null | undefined;
  /** Chinese name. */
  readonly name: string;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Whether citizens see it. */
  readonly public?: boolean | null | undefined;
};

/** Input of deputyGroupRestore. */
export type DeputyGroupRestoreInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of deputyGroupRetire. */
export type DeputyGroupRetireInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of deputyGroupUpdate. */
export type DeputyGroupUpdateInput = {
  /** The body at whose level it works. */
  readonly bodyId?: string | null | undefined;
  /** Category of the group. */
  readonly categoryId?: string | null | undefined;
  /** Business key within the tenant. */
  readonly code?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The day it was formed. */
  readonly formedOn?: string | null | undefined;
  /** What to change. */
  readonly id: string;
  /** What it does. */
  readonly introduction?: string | null | undefined;
  /** Link department. */
  readonly linkUnitId?: string | null | undefined;
  /** Chinese name. */
  readonly name?: string | null | undefined;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Whether citizens see it. */
  readonly public?: boolean | null | undefined;
};

/** Level of a deputy; advisory deputies (议政代表) belong to a street. */
export type DeputyLevel =
  | 'ADVISORY'
  | 'CITY'
  | 'DISTRICT'
  | 'NATIONAL'
  | 'PROVINCIAL'
  | 'TOWN';

/** Input of exportCreate. */
export type ExportCreateInput = {
  /** Audit entries of this action. */
  readonly action?: string | null | undefined;
  /** Projects of this congress. */
  readonly bodyId?: string | null | undefined;
  /** Cases of this category or of one below it. */
  readonly categoryId?: string | null | undefined;
  /** Cases that their list shows when it is asked with these arguments, by their names as a JSON object: in place of all other restrictions. */
  readonly filter?: string | null | undefined;
  /** As what. */
  readonly format: TableFormat;
  /** Audit entries from this instant. */
  readonly from?: string | null | undefined;
  /** What is exported. */
  readonly kind: ExportKind;
  /** Deputies of this level. */
  readonly level?: DeputyLevel | null | undefined;
  /** Projects whose delivery fares so. */
  readonly light?: ProjectLight | null | undefined;
  /** Just these opinions. */
  readonly opinionIds?: ReadonlyArray<string> | null | undefined;
  /** Cases whose time is over. */
  readonly overdue?: boolean | null | undefined;
  /** Projects of this category. */
  readonly projectCategoryId?: string | null | undefined;
  /** As in the list. */
  readonly search?: string | null | undefined;
  /** Suggestions that were filed under this session. */
  readonly sessionId?: string | null | undefined;
  /** Cases of this site or of one below it. */
  readonly siteId?: string | null | undefined;
  /** Cases in this state. */
  readonly state?: string | null | undefined;
  /** Of this status. */
  readonly status?: MandateStatus | null | undefined;
  /** Just these suggestions. */
  readonly suggestionIds?: ReadonlyArray<string> | null | undefined;
  /** Cases that this unit handles. */
  readonly unitId?: string | null | undefined;
  /** Audit entries before this instant. */
  readonly until?: string | null | undefined;
  /** Projects of this year. */
  readonly year?: number | null | undefined;
};

/** What can be exported. */
export type ExportKind =
  | 'AUDIT'
  | 'DEPUTIES'
  | 'OPINIONS'
  | 'PROJECTS'
  | 'SITES'
  | 'SUGGESTIONS';

/** What a tenant can switch on. */
export type Feature =
  | 'APPOINTMENTS'
  | 'BALLOTS'
  | 'LEARNING'
  | 'NEWS'
  | 'OPINIONS'
  | 'POINTS'
  | 'PROCURATOR'
  | 'REGISTRATION'
  | 'SUGGESTIONS'
  | 'SUPERVISION';

/** What rows of figures tell apart. */
export type FigureDimension =
  | 'CATEGORY'
  | 'MONTH'
  | 'SITE'
  | 'STATE'
  | 'UNIT';

/** Input of fileCreate. */
export type FileCreateInput = {
  /** Name as its sender has it. */
  readonly name: string;
  /** What it is for. */
  readonly purpose: FilePurpose;
};

/** What a file is for. */
export type FilePurpose =
  | 'ATTACHMENT'
  | 'IMPORT'
  | 'PHOTO'
  | 'PICTURE';

/** Lists of which somebody can keep filters. */
export type FilteredList =
  | 'OPINIONS'
  | 'PROJECTS'
  | 'SUGGESTIONS';

/** One unit alone, one leading others, or each its part. */
export type HandlingMode =
  | 'EACH'
  | 'LEAD'
  | 'SOLE';

/** Input of identityJoin. */
export type IdentityJoinInput = {
  /** Code of the directory. */
  readonly code: string;
};

/** Input of importConfirm. */
export type ImportConfirmInput = {
  /** The import. */
  readonly id: string;
};

/** Input of importCreate. */
export type ImportCreateInput = {
  /** The file. */
  readonly fileId: string;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** What the file brings. */
  readonly kind: ImportKind;
};

/** What can be imported. */
export type ImportKind =
  | 'DEPUTIES'
  | 'GROUPS'
  | 'MEMBERS'
  | 'OPINIONS'
  | 'SITES'
  | 'USERS';

/** Where an import stands. */
export type ImportStatus =
  | 'CHECKED'
  | 'CHECKING'
  | 'DONE'
  | 'FAILED'
  | 'WRITING';

/** Input of invitationAccept. */
export type InvitationAcceptInput = {
  /** The code. */
  readonly code: string;
  /** The new password: at least 10 characters, letters and digits among them. */
  readonly password?: string | null | undefined;
  /** The token of the link. */
  readonly token: string;
};

/** Input of invitationCodeSend. */
export type InvitationCodeSendInput = {
  /** The token of the link. */
  readonly token: string;
};

/** Input of invitationCreate. */
export type InvitationCreateInput = {
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name of the new person. */
  readonly name?: string | null | undefined;
  /** Who is invited; a new person is made when it is left out. */
  readonly personId?: string | null | undefined;
  /** Mobile number of mainland China, 11 digits. */
  readonly phone: string;
  /** The role. */
  readonly roleId: string;
  /** The site, group or unit; none for the whole tenant and for own records. */
  readonly scopeId?: string | null | undefined;
  /** What the role is limited to. */
  readonly scopeKind: ScopeKind;
  /** First day. */
  readonly validFrom: string;
  /** Last day; null while it lasts. */
  readonly validTo?: string | null | undefined;
};

/** Input of invitationRevoke. */
export type InvitationRevokeInput = {
  /** The invitation. */
  readonly id: string;
};

/** Where an invitation stands. */
export type InvitationStatus =
  | 'ACCEPTED'
  | 'OPEN'
  | 'REVOKED';

/** Status of a mandate (DL 61-62). */
export type MandateStatus =
  | 'ACTIVE'
  | 'ENDED'
  | 'SUSPENDED';

/** What came of a joint meeting. */
export type MeetingOutcome =
  | 'HANDLE_AGAIN'
  | 'SETTLED';

/** Input of membershipEnd. */
export type MembershipEndInput = {
  /** The membership. */
  readonly id: string;
  /** Last day. */
  readonly validTo: string;
};

/** Why there is a next round: a tie on the boundary, or places that are left. */
export type NextRoundKind =
  | 'FURTHER'
  | 'RUNOFF';

/** Input of noticeCreate. */
export type NoticeCreateInput = {
  /** The text. */
  readonly body: string;
  /** The text in English. */
  readonly bodyEn?: string | null | undefined;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** What it tells. */
  readonly kind: NoticeKind;
  /** Whether who does not agree cannot use what it is about. */
  readonly obligatory?: boolean | null | undefined;
  /** Title. */
  readonly title: string;
  /** Title in English. */
  readonly titleEn?: string | null | undefined;
};

/** What a notice tells. */
export type NoticeKind =
  | 'PRIVACY'
  | 'SENSITIVE'
  | 'TERMS';

/** Input of noticePublish. */
export type NoticePublishInput = {
  /** The edition. */
  readonly id: string;
};

/** Whether a notice is in force or still being written. */
export type NoticeStatus =
  | 'DRAFT'
  | 'PUBLISHED';

/** Input of noticeUpdate. */
export type NoticeUpdateInput = {
  /** The text. */
  readonly body?: string | null | undefined;
  /** The text in English. */
  readonly bodyEn?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** What to change. */
  readonly id: string;
  /** Whether who does not agree cannot use what it is about. */
  readonly obligatory?: boolean | null | undefined;
  /** Title. */
  readonly title?: string | null | undefined;
  /** Title in English. */
  readonly titleEn?: string | null | undefined;
};

/** Input of notificationAddressConfirm. */
export type NotificationAddressConfirmInput = {
  /** Which way: e-mail or WeChat. */
  readonly channel: NotificationChannel;
  /** The code. */
  readonly code: string;
};

/** Input of notificationAddressRemove. */
export type NotificationAddressRemoveInput = {
  /** Which way: e-mail or WeChat. */
  readonly channel: NotificationChannel;
};

/** Input of notificationAddressSet. */
export type NotificationAddressSetInput = {
  /** A mail address, or an openid. */
  readonly address: string;
  /** Which way: e-mail or WeChat. */
  readonly channel: NotificationChannel;
};

/** A way to somebody. */
export type NotificationChannel =
  | 'EMAIL'
  | 'IN_APP'
  | 'SMS'
  | 'WECHAT';

/** What somebody is told of. */
export type NotificationEvent =
  | 'ACCOUNT_CHANGED'
  | 'CASE_AWAITS'
  | 'CASE_LEFT_UNIT'
  | 'CASE_URGED'
  | 'IMPORT_ENDED'
  | 'NOTICE_PUBLISHED'
  | 'OPINION_ASSIGNED'
  | 'OPINION_HEARD'
  | 'OPINION_MOVED'
  | 'OPINION_REFERRAL_ANSWERED'
  | 'OPINION_REFERRED'
  | 'OPINION_RESUMED'
  | 'PROJECT_ASSIGNED'
  | 'PROJECT_CHANGE_DECIDED'
  | 'PROJECT_CHANGE_REQUESTED'
  | 'PROJECT_MOVED'
  | 'PROJECT_REMARKED'
  | 'PROJECT_REPORTS_DUE'
  | 'PROSECUTION_MOVED'
  | 'PROSECUTION_OFFERED'
  | 'ROLE_ENDED'
  | 'ROLE_GIVEN'
  | 'SUGGESTION_AGAIN'
  | 'SUGGESTION_ASSIGNED'
  | 'SUGGESTION_ASSIST_ASKED'
  | 'SUGGESTION_COSIGN_ANSWERED'
  | 'SUGGESTION_COSIGN_ASKED'
  | 'SUGGESTION_FEASIBILITY_ASKED'
  | 'SUGGESTION_KEY_SUPERVISED'
  | 'SUGGESTION_MEETING'
  | 'SUGGESTION_MOVED'
  | 'SUGGESTION_RATING_ASKED'
  | 'SUGGESTION_REPLY_PREPARED'
  | 'SUGGESTION_REQUEST_DECIDED'
  | 'TENANT_EXPORT_READY'
  | 'WORK_DUE';

/** Input of notificationSettingSet. */
export type NotificationSettingSetInput = {
  /** Whether mails are gathered into one a day. */
  readonly digest?: boolean | null | undefined;
  /** In which language. */
  readonly language?: string | null | undefined;
  /** What is not to be sent, as event.channel. */
  readonly muted?: ReadonlyArray<string> | null | undefined;
  /** From this time of day nothing is sent; null with `quietTo`: at no time. */
  readonly quietFrom?: string | null | undefined;
  /** Until this time of day. */
  readonly quietTo?: string | null | undefined;
};

/** Input of notificationTemplateCreate. */
export type NotificationTemplateCreateInput = {
  /** Which way. */
  readonly channel: NotificationChannel;
  /** What happened. */
  readonly event: NotificationEvent;
  /** Number of the template at the gateway, where it asks for one (WeChat). */
  readonly externalCode?: string | null | undefined;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** In which language. */
  readonly language: string;
  /** The words, with places such as {role}. */
  readonly text: string;
  /** Title or subject. */
  readonly title: string;
};

/** Input of notificationTemplateUpdate. */
export type NotificationTemplateUpdateInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Number of the template at the gateway, where it asks for one (WeChat). */
  readonly externalCode?: string | null | undefined;
  /** What to change. */
  readonly id: string;
  /** The words, with places such as {role}. */
  readonly text?: string | null | undefined;
  /** Title or subject. */
  readonly title?: string | null | undefined;
};

/** When the site is open; replaces all spans. */
export type OpeningHoursInput = {
  /** HH:MM in the zone of the tenant. */
  readonly closes: string;
  /** HH:MM in the zone of the tenant. */
  readonly opens: string;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
};

/** Input of opinionAccept. */
export type OpinionAcceptInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of opinionAsk. */
export type OpinionAskInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of opinionAssign. */
export type OpinionAssignInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
  /** The unit. */
  readonly unitId: string;
};

/** Input of opinionCallBack. */
export type OpinionCallBackInput = {
  /** answer or rate. */
  readonly action: string;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The opinion. */
  readonly id: string;
  /** How content, with `rate`. */
  readonly satisfaction?: Satisfaction | null | undefined;
  /** What they said. */
  readonly text?: string | null | undefined;
};

/** Input of opinionCategoryCreate. */
export type OpinionCategoryCreateInput = {
  /** Business key within the tenant. */
  readonly code: string;
  /** Whether those who handle it never learn who spoke. */
  readonly confidential?: boolean | null | undefined;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** Chinese name. */
  readonly name: string;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Place among its siblings. */
  readonly ordinal?: number | null | undefined;
  /** The category above; null: at the top. */
  readonly parentId?: string | null | undefined;
  /** What is asked of whoever chooses it. */
  readonly questions?: ReadonlyArray<string> | null | undefined;
};

/** Input of opinionCategoryRestore. */
export type OpinionCategoryRestoreInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of opinionCategoryRetire. */
export type OpinionCategoryRetireInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of opinionCategoryUpdate. */
export type OpinionCategoryUpdateInput = {
  /** Business key within the tenant. */
  readonly code?: string | null | undefined;
  /** Whether those who handle it never learn who spoke. */
  readonly confidential?: boolean | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** What to change. */
  readonly id: string;
  /** Chinese name. */
  readonly name?: string | null | undefined;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Place among its siblings. */
  readonly ordinal?: number | null | undefined;
  /** What is asked of whoever chooses it. */
  readonly questions?: ReadonlyArray<string> | null | undefined;
};

/** How an opinion came. */
export type OpinionChannel =
  | 'API'
  | 'EVENT'
  | 'HOTLINE'
  | 'IMPORT'
  | 'PHONE'
  | 'PORTAL'
  | 'QR'
  | 'RECEPTION'
  | 'VISIT';

/** Input of opinionClassify. */
export type OpinionClassifyInput = {
  /** What it is about. */
  readonly categoryId: string;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** At which level it is handled. */
  readonly grade: OpinionGrade;
  /** The opinion. */
  readonly id: string;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of opinionClose. */
export type OpinionCloseInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of opinionCodeRenew. */
export type OpinionCodeRenewInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The opinion. */
  readonly id: string;
};

/** Input of opinionEscalate. */
export type OpinionEscalateInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of opinionExplain. */
export type OpinionExplainInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** At which level an opinion is handled. */
export type OpinionGrade =
  | 'CITY'
  | 'COMMUNITY'
  | 'DISTRICT'
  | 'ON_THE_SPOT'
  | 'STREET';

/** Input of opinionLookBack. */
export type OpinionLookBackInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of opinionMerge. */
export type OpinionMergeInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** The common issue. */
  readonly intoId: string;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of opinionNote. */
export type OpinionNoteInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Order of a list of opinions. */
export type OpinionOrder =
  /** Whatever is due first; those that have ended are left out. */
  | 'DUE'
  /** The newest first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** Input of opinionProceed. */
export type OpinionProceedInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of opinionRedact. */
export type OpinionRedactInput = {
  /** Its `answers`, in their order, as they are to be read. */
  readonly answers?: ReadonlyArray<string> | null | undefined;
  /** Whether nobody is to see where it is on the map. */
  readonly coordinates?: boolean | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files of it that nobody is to see. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The case. */
  readonly id: string;
  /** The entry of its timeline; left out: what the case itself says. */
  readonly ordinal?: number | null | undefined;
  /** Where it is, as everybody is to read it. */
  readonly place?: string | null | undefined;
  /** Why. */
  readonly reason: string;
  /** The text as everybody is to read it. */
  readonly text?: string | null | undefined;
  /** A few words, as everybody is to read them. */
  readonly title?: string | null | undefined;
};

/** Input of opinionRefer. */
export type OpinionReferInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The opinion. */
  readonly id: string;
  /** The deputies. */
  readonly mandateIds: ReadonlyArray<string>;
  /** What the deputies are told with it. */
  readonly note?: string | null | undefined;
};

/** Input of opinionReferralWithdraw. */
export type OpinionReferralWithdrawInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The opinion. */
  readonly id: string;
  /** The deputy. */
  readonly mandateId: string;
};

/** Input of opinionReject. */
export type OpinionRejectInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** Whether the reason holds for all that it was to answer, too. */
  readonly forMerged?: boolean | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** Why. The code of one of the `viewerReasons` of the case. */
  readonly reason: string;
  /** What is said. */
  readonly text: string;
};

/** Input of opinionReopen. */
export type OpinionReopenInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of opinionReply. */
export type OpinionReplyInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of opinionReturn. */
export type OpinionReturnInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** Why. The code of one of the `viewerReasons` of the case. */
  readonly reason: string;
  /** What is said. */
  readonly text: string;
};

/** Which ones, each with the version that the viewer has seen. */
export type OpinionRowInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Which one. */
  readonly id: string;
};

/** Input of opinionSettle. */
export type OpinionSettleInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of opinionStart. */
export type OpinionStartInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of opinionSubmit. */
export type OpinionSubmitInput = {
  /** The activity at which it was said, for whoever takes it down there: it then came by reception, visit or event (unless said, event), and was said at its site where none is named. */
  readonly activityId?: string | null | undefined;
  /** Answers to the questions of the category, in their order. */
  readonly answers?: ReadonlyArray<string> | null | undefined;
  /** What it is about, if its author knows. */
  readonly categoryId?: string | null | undefined;
  /** How it came, for whoever takes it down: reception, visit, event, phone or hotline. */
  readonly channel?: OpinionChannel | null | undefined;
  /** Its number in the system that hands it in, for systems: sent again, it makes nothing new. */
  readonly externalNumber?: string | null | undefined;
  /** Latitude in degrees. */
  readonly latitude?: number | null | undefined;
  /** Longitude in degrees. */
  readonly longitude?: number | null | undefined;
  /** The deputy, where no code was scanned. */
  readonly mandateId?: string | null | undefined;
  /** Name of the author; sealed. */
  readonly name?: string | null | undefined;
  /** Telephone of the author; sealed. */
  readonly phone?: string | null | undefined;
  /** Photos that were sent for this submission, nine at the most. */
  readonly photoIds?: ReadonlyArray<string> | null | undefined;
  /** Where it is, in words. */
  readonly place?: string | null | undefined;
  /** The code that was scanned, of a site or a deputy. */
  readonly qrCode?: string | null | undefined;
  /** The site, where no code was scanned. */
  readonly siteId?: string | null | undefined;
  /** A UUID made by the client for this submission: sent again, it makes nothing new. Systems may leave it out. */
  readonly submissionKey?: string | null | undefined;
  /** What is said. */
  readonly text: string;
  /** A few words; left out: the beginning of the text. */
  readonly title?: string | null | undefined;
};

/** Input of opinionTakeBack. */
export type OpinionTakeBackInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of opinionUnmerge. */
export type OpinionUnmergeInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of opinionUrge. */
export type OpinionUrgeInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The opinion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of opinionsAssign. */
export type OpinionsAssignInput = {
  /** Made by the client: rows that were done under it are not done again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which ones, each with the version that the viewer has seen. */
  readonly items: ReadonlyArray<OpinionRowInput>;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
  /** The unit. */
  readonly unitId: string;
};

/** Input of opinionsClose. */
export type OpinionsCloseInput = {
  /** Made by the client: rows that were done under it are not done again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which ones, each with the version that the viewer has seen. */
  readonly items: ReadonlyArray<OpinionRowInput>;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of opinionsPrint. */
export type OpinionsPrintInput = {
  /** Which ones, in the order of the file. */
  readonly ids: ReadonlyArray<string>;
};

/** Input of opinionsRemind. */
export type OpinionsRemindInput = {
  /** Made by the client: rows that were done under it are not done again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which ones, each with the version that the viewer has seen. */
  readonly items: ReadonlyArray<OpinionRowInput>;
  /** What is said. */
  readonly text: string;
};

/** Input of passwordChange. */
export type PasswordChangeInput = {
  /** The present password, where there is one. */
  readonly current?: string | null | undefined;
  /** The new password: at least 10 characters, letters and digits among them. */
  readonly next: string;
};

/** Input of photoCreate. */
export type PhotoCreateInput = {
  /** A UUID made by the client for this submission: sent again, it makes nothing new. */
  readonly submissionKey: string;
};

/** Input of procedurePublish. */
export type ProcedurePublishInput = {
  /** The whole procedure as JSON, as `procedures` answers it. */
  readonly definition: string;
  /** The edition on which it was made; refused with CONFLICT when it is not the one in force. */
  readonly expectedEdition: number;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** Of which cases. */
  readonly kind: CaseKind;
};

/** Input of projectAccept. */
export type ProjectAcceptInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** Whether everybody may read it from now on; left out: yes. */
  readonly published?: boolean | null | undefined;
  /** What is said beside it, for the office. */
  readonly text?: string | null | undefined;
};

/** Input of projectAnswer. */
export type ProjectAnswerInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The project. */
  readonly id: string;
  /** The remark. */
  readonly remarkId: string;
  /** The answer. */
  readonly text: string;
};

/** Input of projectApproveChange. */
export type ProjectApproveChangeInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The project. */
  readonly id: string;
  /** What is said with it. */
  readonly text?: string | null | undefined;
};

/** Input of projectApprove. */
export type ProjectApproveInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** What is said beside it, for the office. */
  readonly text?: string | null | undefined;
};

/** Input of projectAskFeasibility. */
export type ProjectAskFeasibilityInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** What is said beside it, for the office. */
  readonly text?: string | null | undefined;
  /** The unit. */
  readonly unitId: string;
};

/** Input of projectAssign. */
export type ProjectAssignInput = {
  /** What may be spent on it, in yuan. */
  readonly budget?: number | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** When it is to be done. */
  readonly finishOn: string;
  /** The group of deputies that supervises its delivery. */
  readonly groupId?: string | null | undefined;
  /** The project. */
  readonly id: string;
  /** The leader who is responsible for its delivery. */
  readonly leaderId?: string | null | undefined;
  /** How often the unit reports. */
  readonly reportEvery?: ReportInterval | null | undefined;
  /** When its delivery begins. */
  readonly startsOn?: string | null | undefined;
  /** What is said beside it, for the office. */
  readonly text?: string | null | undefined;
  /** The units that deliver it; the first leads, the others assist. */
  readonly unitIds: ReadonlyArray<string>;
};

/** Input of projectAttach. */
export type ProjectAttachInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The files. */
  readonly fileIds: ReadonlyArray<string>;
  /** The project. */
  readonly id: string;
};

/** Input of projectCallCreate. */
export type ProjectCallCreateInput = {
  /** The congress that calls. */
  readonly bodyId: string;
  /** Last day; at least as many days as the procedure in force asks for. */
  readonly closesOn: string;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** First day on which projects can be proposed. */
  readonly opensOn: string;
  /** The site whose office works on what comes, for a town or a street; null: the district does. */
  readonly siteId?: string | null | undefined;
  /** What can be proposed, and how. */
  readonly text: string;
  /** What is called for. */
  readonly title: string;
  /** The year in which it is to be delivered; one that is pooled is taken up for another. */
  readonly year: number;
};

/** Input of projectCallPublish. */
export type ProjectCallPublishInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The call. */
  readonly id: string;
};

/** Where a call for projects stands. */
export type ProjectCallStatus =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'WITHDRAWN';

/** Input of projectCallUpdate. */
export type ProjectCallUpdateInput = {
  /** Last day; at least as many days as the procedure in force asks for. */
  readonly closesOn?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The call. */
  readonly id: string;
  /** First day on which projects can be proposed. */
  readonly opensOn?: string | null | undefined;
  /** What can be proposed, and how. */
  readonly text?: string | null | undefined;
  /** What is called for. */
  readonly title?: string | null | undefined;
};

/** Input of projectCallWithdraw. */
export type ProjectCallWithdrawInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The call. */
  readonly id: string;
};

/** Input of projectCandidatesOrder. */
export type ProjectCandidatesOrderInput = {
  /** The congress. */
  readonly bodyId: string;
  /** Its candidates for the year, every one, in their order, each with the version that the viewer has seen. */
  readonly candidates: ReadonlyArray<ProjectPlaceInput>;
  /** The year in which it is to be delivered; one that is pooled is taken up for another. */
  readonly year: number;
};

/** Input of projectCategoryCreate. */
export type ProjectCategoryCreateInput = {
  /** Business key within the tenant. */
  readonly code: string;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** Chinese name. */
  readonly name: string;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Place in the order. */
  readonly ordinal?: number | null | undefined;
  /** Whether its projects are collected by calls and selected by ballot; else they are delivered from the start. */
  readonly voted?: boolean | null | undefined;
};

/** Input of projectCategoryRestore. */
export type ProjectCategoryRestoreInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of projectCategoryRetire. */
export type ProjectCategoryRetireInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of projectCategoryUpdate. */
export type ProjectCategoryUpdateInput = {
  /** Business key within the tenant. */
  readonly code?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** What to change. */
  readonly id: string;
  /** Chinese name. */
  readonly name?: string | null | undefined;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Place in the order. */
  readonly ordinal?: number | null | undefined;
};

/** Where a change of a plan stands. */
export type ProjectChangeStatus =
  | 'APPROVED'
  | 'REFUSED'
  | 'REQUESTED';

/** Input of projectClose. */
export type ProjectCloseInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** What is said beside it, for the office. */
  readonly text?: string | null | undefined;
};

/** Input of projectComplete. */
export type ProjectCompleteInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** What is said, for everybody who sees the project. */
  readonly text: string;
};

/** Input of projectCreate. */
export type ProjectCreateInput = {
  /** Whom it serves. */
  readonly beneficiaries?: string | null | undefined;
  /** How many people it serves. */
  readonly beneficiaryCount?: number | null | undefined;
  /** The congress that supervises it. */
  readonly bodyId: string;
  /** What may be spent on it, in yuan. */
  readonly budget?: number | null | undefined;
  /** Of what kind it is. */
  readonly categoryId: string;
  /** What it is reckoned to cost, in yuan. */
  readonly costEstimate?: number | null | undefined;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** When it is to be done. */
  readonly finishOn: string;
  /** What is there when it is done. */
  readonly goal?: string | null | undefined;
  /** The group of deputies that supervises its delivery. */
  readonly groupId?: string | null | undefined;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** Latitude in degrees (WGS 84). */
  readonly latitude?: number | null | undefined;
  /** The leader who is responsible for its delivery. */
  readonly leaderId?: string | null | undefined;
  /** Longitude in degrees (WGS 84). */
  readonly longitude?: number | null | undefined;
  /** The citizen's opinion that it comes from, which the viewer works on; who spoke stays there. */
  readonly opinionId?: string | null | undefined;
  /** Where, in words. */
  readonly place?: string | null | undefined;
  /** Whether everybody may read it from now on; left out: yes. */
  readonly published?: boolean | null | undefined;
  /** How often the unit reports. */
  readonly reportEvery?: ReportInterval | null | undefined;
  /** The site whose office works on it, of a town or a street; left out: the district does. */
  readonly siteId?: string | null | undefined;
  /** When its delivery begins. */
  readonly startsOn?: string | null | undefined;
  /** The deputy's suggestion that it comes from, which the viewer works on, or has made or signed. */
  readonly suggestionId?: string | null | undefined;
  /** Why, and what is to be done. */
  readonly text: string;
  /** What is to be done, in a few words. */
  readonly title: string;
  /** The units that deliver it; the first leads, the others assist. */
  readonly unitIds: ReadonlyArray<string>;
  /** The year in which it is to be delivered; one that is pooled is taken up for another. */
  readonly year: number;
};

/** Input of projectCriterionCreate. */
export type ProjectCriterionCreateInput = {
  /** Business key within the tenant. */
  readonly code: string;
  /** How it is told whether it is kept. */
  readonly description?: string | null | undefined;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** Chinese name. */
  readonly name: string;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Place in the order. */
  readonly ordinal?: number | null | undefined;
};

/** Input of projectCriterionRestore. */
export type ProjectCriterionRestoreInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of projectCriterionRetire. */
export type ProjectCriterionRetireInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of projectCriterionUpdate. */
export type ProjectCriterionUpdateInput = {
  /** How it is told whether it is kept. */
  readonly description?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** What to change. */
  readonly id: string;
  /** Chinese name. */
  readonly name?: string | null | undefined;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Place in the order. */
  readonly ordinal?: number | null | undefined;
};

/** Input of projectEdit. */
export type ProjectEditInput = {
  /** Whom it serves. */
  readonly beneficiaries?: string | null | undefined;
  /** How many people it serves. */
  readonly beneficiaryCount?: number | null | undefined;
  /** Of what kind it is. */
  readonly categoryId?: string | null | undefined;
  /** What it is reckoned to cost, in yuan. */
  readonly costEstimate?: number | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** What is there when it is done. */
  readonly goal?: string | null | undefined;
  /** The project. */
  readonly id: string;
  /** Latitude in degrees (WGS 84). */
  readonly latitude?: number | null | undefined;
  /** Longitude in degrees (WGS 84). */
  readonly longitude?: number | null | undefined;
  /** Place among the candidates; for those alone. */
  readonly ordinal?: number | null | undefined;
  /** Where, in words. */
  readonly place?: string | null | undefined;
  /** Why, and what is to be done. */
  readonly text?: string | null | undefined;
  /** What is to be done, in a few words. */
  readonly title?: string | null | undefined;
};

/** An answer for each condition in use. */
export type ProjectEligibilityInput = {
  /** The condition. */
  readonly criterionId: string;
  /** Whether it is kept. */
  readonly met: boolean;
  /** Why. */
  readonly note?: string | null | undefined;
};

/** Input of projectExamine. */
export type ProjectExamineInput = {
  /** An answer for each condition in use. */
  readonly answers: ReadonlyArray<ProjectEligibilityInput>;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The project. */
  readonly id: string;
};

/** What a unit says of whether a project can be done. */
export type ProjectFeasibility =
  | 'CONDITIONAL'
  | 'FEASIBLE'
  | 'INFEASIBLE';

/** What rows of figures of projects tell apart. */
export type ProjectFigureDimension =
  | 'BODY'
  | 'CATEGORY'
  | 'LIGHT'
  | 'STATE'
  | 'YEAR';

/** Input of projectInspect. */
export type ProjectInspectInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** What it came to. */
  readonly inspection: Satisfaction;
  /** What is said, for everybody who sees the project. */
  readonly text: string;
};

/** How the delivery of a project fares. */
export type ProjectLight =
  | 'AMBER'
  | 'GREEN'
  | 'RED';

/** Input of projectMark. */
export type ProjectMarkInput = {
  /** Since when; null: it is not there. */
  readonly doneOn?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The project. */
  readonly id: string;
  /** The milestone. */
  readonly milestoneId: string;
};

/** Input of projectMerge. */
export type ProjectMergeInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** The other one. */
  readonly intoId: string;
  /** What is said beside it, for the office. */
  readonly text?: string | null | undefined;
};

/** All milestones as they are to be, in their order; one that is missing is dropped. */
export type ProjectMilestoneChangeInput = {
  /** One that there is; left out: a new one. */
  readonly id?: string | null | undefined;
  /** Until when. */
  readonly plannedOn: string;
  /** What has to be there. */
  readonly title: string;
};

/** Milestones, in their order. */
export type ProjectMilestoneInput = {
  /** Until when. */
  readonly plannedOn: string;
  /** What has to be there. */
  readonly title: string;
};

/** Input of projectNote. */
export type ProjectNoteInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** What is said, for everybody who sees the project. */
  readonly text: string;
};

/** Input of projectOpine. */
export type ProjectOpineInput = {
  /** What it is reckoned to cost, in yuan. */
  readonly costEstimate?: number | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Whether it can be done. */
  readonly feasibility: ProjectFeasibility;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** Why, and under which conditions. */
  readonly text: string;
};

/** Order of a list of projects. */
export type ProjectOrder =
  /** Whatever is due first; those that have ended are left out. */
  | 'DUE'
  /** Those that most support first. */
  | 'LIKES'
  /** The newest first. */
  | 'NEWEST'
  /** Candidates in the order of the paper; those that never were are left out. */
  | 'PAPER';

/** Input of projectPassOver. */
export type ProjectPassOverInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** What is said, for everybody who sees the project. */
  readonly text: string;
};

/** Its candidates for the year, every one, in their order, each with the version that the viewer has seen. */
export type ProjectPlaceInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The candidate. */
  readonly projectId: string;
};

/** Input of projectPlan. */
export type ProjectPlanInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The project. */
  readonly id: string;
  /** Milestones, in their order. */
  readonly milestones: ReadonlyArray<ProjectMilestoneInput>;
};

/** Input of projectPool. */
export type ProjectPoolInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** What is said, for everybody who sees the project. */
  readonly text: string;
};

/** Input of projectPropose. */
export type ProjectProposeInput = {
  /** Whom it serves. */
  readonly beneficiaries?: string | null | undefined;
  /** How many people it serves. */
  readonly beneficiaryCount?: number | null | undefined;
  /** The congress, where no call is named. */
  readonly bodyId?: string | null | undefined;
  /** The call, which is open; a citizen needs one. The office enters also what came in time by other ways. */
  readonly callId?: string | null | undefined;
  /** Of what kind it is. */
  readonly categoryId: string;
  /** What it is reckoned to cost, in yuan. */
  readonly costEstimate?: number | null | undefined;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** What is there when it is done. */
  readonly goal?: string | null | undefined;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** Latitude in degrees (WGS 84). */
  readonly latitude?: number | null | undefined;
  /** Longitude in degrees (WGS 84). */
  readonly longitude?: number | null | undefined;
  /** The mandate by which a deputy proposes it. */
  readonly mandateId?: string | null | undefined;
  /** The citizen's opinion that it comes from, which the viewer works on; who spoke stays there. */
  readonly opinionId?: string | null | undefined;
  /** Where, in words. */
  readonly place?: string | null | undefined;
  /** As whom the viewer proposes it. */
  readonly proposerKind: ProjectProposer;
  /** The site whose office works on it, of a town or a street; left out: the district does. */
  readonly siteId?: string | null | undefined;
  /** The key for which photos were sent with `photoCreate`, where there are some; a citizen sends pictures alone. */
  readonly submissionKey?: string | null | undefined;
  /** The deputy's suggestion that it comes from, which the viewer works on, or has made or signed. */
  readonly suggestionId?: string | null | undefined;
  /** Why, and what is to be done. */
  readonly text: string;
  /** What is to be done, in a few words. */
  readonly title: string;
  /** The unit that proposes it; for whoever works for several of them. */
  readonly unitId?: string | null | undefined;
  /** The year in which it is to be delivered, where no call is named. */
  readonly year?: number | null | undefined;
};

/** Who proposes a project. */
export type ProjectProposer =
  | 'CITIZEN'
  | 'DEPUTY'
  | 'OFFICE'
  | 'UNIT';

/** Input of projectPublish. */
export type ProjectPublishInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The project. */
  readonly id: string;
  /** Whether everybody may read it. */
  readonly published: boolean;
};

/** Input of projectRectify. */
export type ProjectRectifyInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** What is said, for everybody who sees the project. */
  readonly text: string;
};

/** Input of projectRedact. */
export type ProjectRedactInput = {
  /** Whom it serves, as everybody is to read it. */
  readonly beneficiaries?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files of it that nobody is to see. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** Its goal, as everybody is to read it. */
  readonly goal?: string | null | undefined;
  /** The case. */
  readonly id: string;
  /** The entry of its timeline; left out: what the case itself says. */
  readonly ordinal?: number | null | undefined;
  /** Where it is, as everybody is to read it. */
  readonly place?: string | null | undefined;
  /** Why. */
  readonly reason: string;
  /** The text as everybody is to read it. */
  readonly text?: string | null | undefined;
  /** Its title, as everybody is to read it. */
  readonly title?: string | null | undefined;
};

/** Input of projectRefuseChange. */
export type ProjectRefuseChangeInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The project. */
  readonly id: string;
  /** Why. */
  readonly text: string;
};

/** Input of projectReject. */
export type ProjectRejectInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** Whether everybody may read it from now on; left out: yes. */
  readonly published?: boolean | null | undefined;
  /** Why. The code of one of the `viewerReasons` of the case. */
  readonly reason: string;
  /** What is said, for everybody who sees the project. */
  readonly text: string;
};

/** Input of projectRemark. */
export type ProjectRemarkInput = {
  /** The project. */
  readonly id: string;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** What is remarked. */
  readonly text: string;
  /** The visit on which it was found; null: it came otherwise. */
  readonly visitId?: string | null | undefined;
};

/** Input of projectRemarkPublish. */
export type ProjectRemarkPublishInput = {
  /** Which one. */
  readonly id: string;
  /** Whether everybody may read it from now on. */
  readonly public: boolean;
};

/** Input of projectReport. */
export type ProjectReportInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** How much of it is done, of a hundred. */
  readonly percent: number;
  /** The month or quarter, e.g. 2026-03 or 2026-Q1. */
  readonly period: string;
  /** What was spent until then, all of it, in yuan. */
  readonly spent: number;
  /** What was done, and what hinders. */
  readonly text: string;
};

/** Input of projectRequestChange. */
export type ProjectRequestChangeInput = {
  /** What may be spent on it, in yuan. */
  readonly budget?: number | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** When it is to be done. */
  readonly finishOn?: string | null | undefined;
  /** What is to be there when it is done. */
  readonly goal?: string | null | undefined;
  /** The project. */
  readonly id: string;
  /** The leader who answers for its delivery. */
  readonly leaderId?: string | null | undefined;
  /** All milestones as they are to be, in their order; one that is missing is dropped. */
  readonly milestones?: ReadonlyArray<ProjectMilestoneChangeInput> | null | undefined;
  /** Where, in words. */
  readonly place?: string | null | undefined;
  /** Why. */
  readonly text: string;
};

/** Input of projectSelect. */
export type ProjectSelectInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** What is said, for everybody who sees the project. */
  readonly text: string;
};

/** Input of projectSendBack. */
export type ProjectSendBackInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** What is said, for everybody who sees the project. */
  readonly text: string;
};

/** Input of projectSubmit. */
export type ProjectSubmitInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** What is said beside it, for the office. */
  readonly text?: string | null | undefined;
};

/** Input of projectSupervise. */
export type ProjectSuperviseInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The group; null: none does. */
  readonly groupId?: string | null | undefined;
  /** The project. */
  readonly id: string;
};

/** Input of projectTakeUp. */
export type ProjectTakeUpInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** What is said beside it, for the office. */
  readonly text?: string | null | undefined;
  /** The year in which it is to be delivered; one that is pooled is taken up for another. */
  readonly year: number;
};

/** A unit's part in a project. */
export type ProjectUnitPart =
  | 'CO'
  | 'FEASIBILITY'
  | 'LEAD';

/** Input of projectUrge. */
export type ProjectUrgeInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The project. */
  readonly id: string;
  /** What is said, for everybody who sees the project. */
  readonly text: string;
};

/** Input of projectVisit. */
export type ProjectVisitInput = {
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The project. */
  readonly id: string;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** What they found. */
  readonly text: string;
  /** When. */
  readonly visitedOn: string;
};

/** Input of projectVisitPublish. */
export type ProjectVisitPublishInput = {
  /** Which one. */
  readonly id: string;
  /** Whether everybody may read it from now on. */
  readonly public: boolean;
};

/** Input of projectWithdraw. */
export type ProjectWithdrawInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The project. */
  readonly id: string;
  /** Why. */
  readonly text?: string | null | undefined;
};

/** Input of prosecutionAccept. */
export type ProsecutionAcceptInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The matter. */
  readonly id: string;
};

/** Input of prosecutionDecline. */
export type ProsecutionDeclineInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The matter. */
  readonly id: string;
  /** Why. */
  readonly reason: string;
};

/** To the procuratorate, or from it. */
export type ProsecutionDirection =
  | 'FROM'
  | 'TO';

/** A statutory field of public interest (法定公益诉讼领域), by the law that lets the procuratorate sue. */
export type ProsecutionField =
  /** 无障碍环境建设: Law on Building a Barrier-Free Environment (无障碍环境建设法) 63. */
  | 'ACCESSIBILITY'
  /** 反垄断: Anti-Monopoly Law (反垄断法) 60. */
  | 'ANTIMONOPOLY'
  /** 文物保护: Law on the Protection of Cultural Relics (文物保护法, 2024) 99. */
  | 'CULTURAL_RELICS'
  /** 生态环境和资源保护: Administrative Litigation Law (行政诉讼法) 25, Civil Procedure Law (民事诉讼法) 58. */
  | 'ENVIRONMENT_AND_RESOURCES'
  /** 农产品质量安全: Law on the Quality and Safety of Farm Products (农产品质量安全法) 79. */
  | 'FARM_PRODUCTS'
  /** 食品药品安全: Administrative Litigation Law 25, Civil Procedure Law 58. */
  | 'FOOD_AND_DRUG_SAFETY'
  /** 英雄烈士保护: Law on the Protection of Heroes and Martyrs (英雄烈士保护法) 25. */
  | 'HEROES_AND_MARTYRS'
  /** 军人地位和权益保障: Law on the Status, Rights and Interests of Military Personnel (军人地位和权益保障法) 62. */
  | 'MILITARY_PERSONNEL'
  /** 未成年人保护: Law on the Protection of Minors (未成年人保护法) 106. */
  | 'MINORS'
  /** One that a later law adds, which is named beside it. */
  | 'OTHER'
  /** 个人信息保护: Personal Information Protection Law (个人信息保护法) 70. */
  | 'PERSONAL_INFORMATION'
  /** 国有土地使用权出让: Administrative Litigation Law 25. */
  | 'STATE_LAND_TRANSFER'
  /** 国有财产保护: Administrative Litigation Law 25. */
  | 'STATE_PROPERTY'
  /** 反电信网络诈骗: Law against Telecom and Online Fraud (反电信网络诈骗法) 47. */
  | 'TELECOM_FRAUD'
  /** 妇女权益保障: Law on the Protection of the Rights and Interests of Women (妇女权益保障法) 77. */
  | 'WOMEN'
  /** 安全生产: Work Safety Law (安全生产法) 74. */
  | 'WORK_SAFETY';

/** Input of prosecutionRecall. */
export type ProsecutionRecallInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The matter. */
  readonly id: string;
  /** Why. */
  readonly reason: string;
};

/** Input of prosecutionRecommend. */
export type ProsecutionRecommendInput = {
  /** The statutory field of public interest (法定公益诉讼领域) that it touches. */
  readonly field: ProsecutionField;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** The deputy. */
  readonly mandateId: string;
  /** Which field, in words, where it is none of the list; only then. */
  readonly otherField?: string | null | undefined;
  /** What is said. */
  readonly text: string;
  /** What it is about. */
  readonly title: string;
};

/** Input of prosecutionReport. */
export type ProsecutionReportInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The legal papers, nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The matter. */
  readonly id: string;
  /** What is said. */
  readonly report: string;
};

/** Where a matter with the procuratorate stands. */
export type ProsecutionStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'OFFERED'
  | 'REPORTED'
  | 'WITHDRAWN';

/** Who rates. */
export type RatingSide =
  | 'AUTHOR'
  | 'UNIT';

/** Where an opinion stands that was handed to a deputy. */
export type ReferralStatus =
  | 'DECLINED'
  | 'OPEN'
  | 'TAKEN'
  | 'WITHDRAWN';

/** A solved; B being solved or planned; C must wait; D for reference. */
export type ReplyClass =
  | 'A'
  | 'B'
  | 'C'
  | 'D';

/** Where a reply stands. */
export type ReplyStatus =
  | 'PREPARED'
  | 'SIGNED'
  | 'TO_CORRECT';

/** How often something is reported on. */
export type ReportInterval =
  | 'MONTH'
  | 'QUARTER';

/** A role of the product's vocabulary, which a tenant's roles can never exceed. */
export type RoleBase =
  | 'AUDIT_ADMIN'
  | 'CITIZEN'
  | 'DEPARTMENT_HANDLER'
  | 'DEPUTY'
  | 'DISTRICT_ADMIN'
  | 'GROUP_CONVENER'
  | 'OFFICE_ADMIN'
  | 'PROSECUTOR_LIAISON'
  | 'SECURITY_ADMIN'
  | 'STATION_KEEPER'
  | 'SUPERVISOR'
  | 'TELLER';

/** Input of routingRuleCreate. */
export type RoutingRuleCreateInput = {
  /** The category. */
  readonly categoryId: string;
  /** At which level. */
  readonly grade: OpinionGrade;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** The site, with all below it; null: everywhere. */
  readonly siteId?: string | null | undefined;
  /** Who is proposed. */
  readonly unitId: string;
};

/** Input of routingRuleRestore. */
export type RoutingRuleRestoreInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of routingRuleRetire. */
export type RoutingRuleRetireInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of routingRuleUpdate. */
export type RoutingRuleUpdateInput = {
  /** The category. */
  readonly categoryId?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** At which level. */
  readonly grade?: OpinionGrade | null | undefined;
  /** What to change. */
  readonly id: string;
  /** The site, with all below it; null: everywhere. */
  readonly siteId?: string | null | undefined;
  /** Who is proposed. */
  readonly unitId?: string | null | undefined;
};

/** How content somebody is. */
export type Satisfaction =
  | 'BASICALLY_SATISFIED'
  | 'DISSATISFIED'
  | 'SATISFIED';

/** Input of savedFilterCreate. */
export type SavedFilterCreateInput = {
  /** Arguments of the list by their names, as a JSON object. */
  readonly definition: string;
  /** Of which list. */
  readonly list: FilteredList;
  /** Its name. */
  readonly name: string;
  /** Place among those of the list. */
  readonly ordinal?: number | null | undefined;
};

/** Input of savedFilterDelete. */
export type SavedFilterDeleteInput = {
  /** The filter. */
  readonly id: string;
};

/** Input of savedFilterUpdate. */
export type SavedFilterUpdateInput = {
  /** Arguments of the list by their names, as a JSON object. */
  readonly definition?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The filter. */
  readonly id: string;
  /** Its name. */
  readonly name?: string | null | undefined;
  /** Place among those of the list. */
  readonly ordinal?: number | null | undefined;
};

/** What a membership is limited to. */
export type ScopeKind =
  | 'BRANCH'
  | 'GROUP'
  | 'OWN'
  | 'SITE'
  | 'TENANT'
  | 'UNIT';

/** Input of secondFactorConfirm. */
export type SecondFactorConfirmInput = {
  /** The code. */
  readonly code: string;
};

/** Input of secondFactorShow. */
export type SecondFactorShowInput = {
  /** The code. */
  readonly code: string;
};

/** Input of sessionEnd. */
export type SessionEndInput = {
  /** Id of the session. */
  readonly id: string;
};

/** Input of sharingSessionCancel. */
export type SharingSessionCancelInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The session. */
  readonly id: string;
  /** Why it was cancelled, in words of the office. */
  readonly reason: string;
};

/** Input of sharingSessionCreate. */
export type SharingSessionCreateInput = {
  /** The day on which it is, or was, held. */
  readonly heldOn: string;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** The site at the top of the branch; null: the district. */
  readonly siteId?: string | null | undefined;
  /** What came of it. */
  readonly summary?: string | null | undefined;
  /** What it is about. */
  readonly title: string;
};

/** Input of sharingSessionHold. */
export type SharingSessionHoldInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The session. */
  readonly id: string;
  /** What came of it, in words that everybody may read. */
  readonly summary: string;
};

/** Input of sharingSessionPublish. */
export type SharingSessionPublishInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The session. */
  readonly id: string;
  /** Whether everybody may read it from now on. */
  readonly published: boolean;
};

/** Input of sharingSessionPut. */
export type SharingSessionPutInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The session. */
  readonly id: string;
  /** The opinion. */
  readonly opinionId: string;
  /** What it is about, in words of the office that everybody may read. */
  readonly title: string;
};

/** Input of sharingSessionTakeOff. */
export type SharingSessionTakeOffInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The session. */
  readonly id: string;
  /** The opinion. */
  readonly opinionId: string;
};

/** Input of sharingSessionUpdate. */
export type SharingSessionUpdateInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The day on which it is, or was, held. */
  readonly heldOn?: string | null | undefined;
  /** The session. */
  readonly id: string;
  /** What came of it. */
  readonly summary?: string | null | undefined;
  /** What it is about. */
  readonly title?: string | null | undefined;
};

/** Input of signInCodeSend. */
export type SignInCodeSendInput = {
  /** Mobile number of mainland China, 11 digits. */
  readonly phone: string;
};

/** Input of signInWithCode. */
export type SignInWithCodeInput = {
  /** The code. */
  readonly code: string;
  /** Mobile number of mainland China, 11 digits. */
  readonly phone: string;
};

/** Input of signInWithPassword. */
export type SignInWithPasswordInput = {
  /** The password. */
  readonly password: string;
  /** Mobile number of mainland China, 11 digits. */
  readonly phone: string;
};

/** Input of siteCreate. */
export type SiteCreateInput = {
  /** Postal address. */
  readonly address?: string | null | undefined;
  /** Usable area in square metres. */
  readonly areaM2?: number | null | undefined;
  /** Business key within the tenant. */
  readonly code: string;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** What the site is and does. */
  readonly introduction?: string | null | undefined;
  /** Kind of site. */
  readonly kindId: string;
  /** Latitude in degrees (WGS 84). */
  readonly latitude?: number | null | undefined;
  /** Longitude in degrees (WGS 84). */
  readonly longitude?: number | null | undefined;
  /** Chinese name. */
  readonly name: string;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** The day it was opened. */
  readonly openedOn?: string | null | undefined;
  /** When the site is open; replaces all spans. */
  readonly openingHours?: ReadonlyArray<OpeningHoursInput> | null | undefined;
  /** Place among its siblings. */
  readonly ordinal?: number | null | undefined;
  /** The site above; null: at the top. */
  readonly parentId?: string | null | undefined;
  /** Public telephone of the site. */
  readonly phone?: string | null | undefined;
  /** Address of a photo. */
  readonly photo?: string | null | undefined;
  /** Whether citizens see it. */
  readonly public?: boolean | null | undefined;
};

/** Input of siteKindCreate. */
export type SiteKindCreateInput = {
  /** How deputies are usually assigned to sites of this kind. */
  readonly assignmentMode?: AssignmentMode | null | undefined;
  /** Business key within the tenant. */
  readonly code: string;
  /** How the province counts sites of this kind. */
  readonly commonCategory: CommonCategory;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** Chinese name. */
  readonly name: string;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Place in the order. */
  readonly ordinal: number;
  /** Whether such a site may stand at the top of the tree. */
  readonly rootAllowed?: boolean | null | undefined;
  /** The tier of sites of this kind. */
  readonly tierId: string;
};

/** Input of siteKindRestore. */
export type SiteKindRestoreInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of siteKindRetire. */
export type SiteKindRetireInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of siteKindSetParents. */
export type SiteKindSetParentsInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The kind. */
  readonly id: string;
  /** The kinds under which it may stand. */
  readonly parentIds: ReadonlyArray<string>;
};

/** Input of siteKindUpdate. */
export type SiteKindUpdateInput = {
  /** How deputies are usually assigned to sites of this kind. */
  readonly assignmentMode?: AssignmentMode | null | undefined;
  /** Business key within the tenant. */
  readonly code?: string | null | undefined;
  /** How the province counts sites of this kind. */
  readonly commonCategory?: CommonCategory | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** What to change. */
  readonly id: string;
  /** Chinese name. */
  readonly name?: string | null | undefined;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Place in the order. */
  readonly ordinal?: number | null | undefined;
  /** Whether such a site may stand at the top of the tree. */
  readonly rootAllowed?: boolean | null | undefined;
  /** The tier of sites of this kind. */
  readonly tierId?: string | null | undefined;
};

/** Input of siteMove. */
export type SiteMoveInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The site. */
  readonly id: string;
  /** The site above; null: at the top. */
  readonly parentId?: string | null | undefined;
};

/** Input of siteReopen. */
export type SiteReopenInput = {
  /** The site. */
  readonly id: string;
  /** Why, or what was changed. */
  readonly note?: string | null | undefined;
};

/** Input of siteRetire. */
export type SiteRetireInput = {
  /** The site. */
  readonly id: string;
  /** Why, or what was changed. */
  readonly note?: string | null | undefined;
};

/** Input of siteTierCreate. */
export type SiteTierCreateInput = {
  /** Business key within the tenant. */
  readonly code: string;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** Chinese name. */
  readonly name: string;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Place in the order, the highest tier first. */
  readonly ordinal: number;
};

/** Input of siteTierRestore. */
export type SiteTierRestoreInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of siteTierRetire. */
export type SiteTierRetireInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of siteTierUpdate. */
export type SiteTierUpdateInput = {
  /** Business key within the tenant. */
  readonly code?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** What to change. */
  readonly id: string;
  /** Chinese name. */
  readonly name?: string | null | undefined;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** Place in the order, the highest tier first. */
  readonly ordinal?: number | null | undefined;
};

/** Input of siteUpdate. */
export type SiteUpdateInput = {
  /** Postal address. */
  readonly address?: string | null | undefined;
  /** Usable area in square metres. */
  readonly areaM2?: number | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The site. */
  readonly id: string;
  /** What the site is and does. */
  readonly introduction?: string | null | undefined;
  /** Latitude in degrees (WGS 84). */
  readonly latitude?: number | null | undefined;
  /** Longitude in degrees (WGS 84). */
  readonly longitude?: number | null | undefined;
  /** Chinese name. */
  readonly name?: string | null | undefined;
  /** Name in English. */
  readonly nameEn?: string | null | undefined;
  /** The day it was opened. */
  readonly openedOn?: string | null | undefined;
  /** When the site is open; replaces all spans. */
  readonly openingHours?: ReadonlyArray<OpeningHoursInput> | null | undefined;
  /** Place among its siblings. */
  readonly ordinal?: number | null | undefined;
  /** Public telephone of the site. */
  readonly phone?: string | null | undefined;
  /** Address of a photo. */
  readonly photo?: string | null | undefined;
  /** Whether citizens see it. */
  readonly public?: boolean | null | undefined;
};

/** A row in use is active; one no longer used is retired, never deleted. */
export type Status =
  | 'ACTIVE'
  | 'RETIRED';

/** Input of suggestionAdopt. */
export type SuggestionAdoptInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** Whether everybody may read it; left out: unless its deputy asks for secrecy. */
  readonly published?: boolean | null | undefined;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of suggestionApprove. */
export type SuggestionApproveInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of suggestionAskExtension. */
export type SuggestionAskExtensionInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionAskFeasibility. */
export type SuggestionAskFeasibilityInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
  /** The unit. */
  readonly unitId: string;
};

/** Input of suggestionAssign. */
export type SuggestionAssignInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** How they handle it. */
  readonly mode: HandlingMode;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
  /** The units; the first leads. */
  readonly unitIds: ReadonlyArray<string>;
};

/** Input of suggestionClose. */
export type SuggestionCloseInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of suggestionConclude. */
export type SuggestionConcludeInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What came of it. */
  readonly outcome: MeetingOutcome;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionConsentReturn. */
export type SuggestionConsentReturnInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of suggestionContact. */
export type SuggestionContactInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** How. The code of one of the `viewerReasons` of the case. */
  readonly reason: string;
  /** What is said. */
  readonly text: string;
  /** The unit; for whoever works for several of those that answer. */
  readonly unitId?: string | null | undefined;
};

/** Input of suggestionCorrectReply. */
export type SuggestionCorrectReplyInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionCosign. */
export type SuggestionCosignInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The suggestion. */
  readonly id: string;
};

/** Input of suggestionDecline. */
export type SuggestionDeclineInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The suggestion. */
  readonly id: string;
};

/** Input of suggestionFile. */
export type SuggestionFileInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** Whether everybody may read it; left out: unless its deputy asks for secrecy. */
  readonly published?: boolean | null | undefined;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of suggestionGrantExtension. */
export type SuggestionGrantExtensionInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** A suggestion, or a motion. */
export type SuggestionKind =
  | 'MOTION'
  | 'SUGGESTION';

/** Input of suggestionMeet. */
export type SuggestionMeetInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** Which. The code of one of the `viewerReasons` of the case. */
  readonly reason: string;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionNote. */
export type SuggestionNoteInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionOffer. */
export type SuggestionOfferInput = {
  /** The statutory field of public interest (法定公益诉讼领域) that it touches. */
  readonly field: ProsecutionField;
  /** The suggestion. */
  readonly id: string;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which field, in words, where it is none of the list; only then. */
  readonly otherField?: string | null | undefined;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionOpine. */
export type SuggestionOpineInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Order of a list of suggestions. */
export type SuggestionOrder =
  /** Whatever is due first; those that have ended are left out. */
  | 'DUE'
  /** The newest first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** Input of suggestionPrepareReply. */
export type SuggestionPrepareReplyInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The suggestion. */
  readonly id: string;
  /** What is promised; for class B. */
  readonly promise?: string | null | undefined;
  /** Until when, within five years; for class B. */
  readonly promisedOn?: string | null | undefined;
  /** Solved; being solved or planned; must wait; for reference. */
  readonly replyClass: ReplyClass;
  /** What is said. */
  readonly text: string;
  /** The unit; for whoever works for several of those that answer. */
  readonly unitId?: string | null | undefined;
};

/** Input of suggestionPublish. */
export type SuggestionPublishInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The suggestion. */
  readonly id: string;
  /** Whether everybody may read it. */
  readonly published: boolean;
};

/** Input of suggestionRateBack. */
export type SuggestionRateBackInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The suggestion. */
  readonly id: string;
  /** How it was to work together. */
  readonly process: Satisfaction;
  /** Why; who is dissatisfied has to say. */
  readonly text?: string | null | undefined;
  /** The unit; for whoever works for several of those that answer. */
  readonly unitId?: string | null | undefined;
};

/** Input of suggestionRate. */
export type SuggestionRateInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The suggestion. */
  readonly id: string;
  /** How it was handled. */
  readonly process: Satisfaction;
  /** What came of it. */
  readonly result: Satisfaction;
  /** Why; who is dissatisfied has to say. */
  readonly text?: string | null | undefined;
};

/** Input of suggestionRedact. */
export type SuggestionRedactInput = {
  /** Its grounds, as everybody is to read them. */
  readonly analysis?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files of it that nobody is to see. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The case. */
  readonly id: string;
  /** The number of a reply that is signed: then the text is that of the reply. */
  readonly letterNumber?: string | null | undefined;
  /** The entry of its timeline; left out: what the case itself says. */
  readonly ordinal?: number | null | undefined;
  /** What a reply promises, as everybody is to read it. */
  readonly promise?: string | null | undefined;
  /** Its plan, as everybody is to read it. */
  readonly proposal?: string | null | undefined;
  /** A rating that both sides may read: then the text is its remark. */
  readonly ratingId?: string | null | undefined;
  /** Why. */
  readonly reason: string;
  /** The text as everybody is to read it. */
  readonly text?: string | null | undefined;
  /** Its title, as everybody is to read it. */
  readonly title?: string | null | undefined;
};

/** Input of suggestionRefuseExtension. */
export type SuggestionRefuseExtensionInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionRefuseReturn. */
export type SuggestionRefuseReturnInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionReject. */
export type SuggestionRejectInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** Why. The code of one of the `viewerReasons` of the case. */
  readonly reason: string;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionReturn. */
export type SuggestionReturnInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionRevise. */
export type SuggestionReviseInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The suggestion. */
  readonly id: string;
};

/** Which ones, each with the version that the viewer has seen. */
export type SuggestionRowInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Which one. */
  readonly id: string;
};

/** Input of suggestionSendBack. */
export type SuggestionSendBackInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionSignReply. */
export type SuggestionSignReplyInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The suggestion. */
  readonly id: string;
};

/** Input of suggestionStart. */
export type SuggestionStartInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of suggestionSubmit. */
export type SuggestionSubmitInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The suggestion. */
  readonly id: string;
};

/** Input of suggestionSupervise. */
export type SuggestionSuperviseInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** The leader, with the key way. */
  readonly leaderId?: string | null | undefined;
  /** In which way. The code of one of the `viewerReasons` of the case. */
  readonly reason: string;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionTakeBack. */
export type SuggestionTakeBackInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionTurn. */
export type SuggestionTurnInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** Whether everybody may read it; left out: unless its deputy asks for secrecy. */
  readonly published?: boolean | null | undefined;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionUrge. */
export type SuggestionUrgeInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The suggestion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionWithdraw. */
export type SuggestionWithdrawInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The suggestion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionsAssign. */
export type SuggestionsAssignInput = {
  /** Made by the client: rows that were done under it are not done again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which ones, each with the version that the viewer has seen. */
  readonly items: ReadonlyArray<SuggestionRowInput>;
  /** One unit alone, the first leading the others, or each its part. */
  readonly mode: HandlingMode;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
  /** The units; the first one leads. */
  readonly unitIds: ReadonlyArray<string>;
};

/** Input of suggestionsClose. */
export type SuggestionsCloseInput = {
  /** Made by the client: rows that were done under it are not done again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which ones, each with the version that the viewer has seen. */
  readonly items: ReadonlyArray<SuggestionRowInput>;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of suggestionsMeet. */
export type SuggestionsMeetInput = {
  /** Made by the client: rows that were done under it are not done again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which ones, each with the version that the viewer has seen. */
  readonly items: ReadonlyArray<SuggestionRowInput>;
  /** Which. The code of one of the `viewerReasons` of the case. */
  readonly reason: string;
  /** What is said. */
  readonly text: string;
};

/** Input of suggestionsPrint. */
export type SuggestionsPrintInput = {
  /** Which ones, in the order of the file. */
  readonly ids: ReadonlyArray<string>;
};

/** Input of suggestionsRemind. */
export type SuggestionsRemindInput = {
  /** Made by the client: rows that were done under it are not done again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Which ones, each with the version that the viewer has seen. */
  readonly items: ReadonlyArray<SuggestionRowInput>;
  /** What is said. */
  readonly text: string;
};

/** Format of a table. */
export type TableFormat =
  | 'CSV'
  | 'XLSX';

/** Where an export of all data stands. */
export type TenantExportStatus =
  | 'FAILED'
  | 'READY'
  | 'WAITING';

/** Input of tenantSettingUpdate. */
export type TenantSettingUpdateInput = {
  /** A colour as #rrggbb. */
  readonly accentColor?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Everything that is switched on. */
  readonly features?: ReadonlyArray<Feature> | null | undefined;
  /** What the tenant is, for its public home. */
  readonly introduction?: string | null | undefined;
  /** The same in English. */
  readonly introductionEn?: string | null | undefined;
  /** Languages offered, the first is the default. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** An https address or a data URL of an image of at most 64 kB. */
  readonly logo?: string | null | undefined;
  /** A colour as #rrggbb. */
  readonly primaryColor?: string | null | undefined;
  /** One line under the name. */
  readonly slogan?: string | null | undefined;
};

/** Input of termCreate. */
export type TermCreateInput = {
  /** The body whose term it is. */
  readonly bodyId: string;
  /** Last day; null while it runs. */
  readonly endsOn?: string | null | undefined;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** Name, e.g. 第十七届. */
  readonly name: string;
  /** Number of the term, e.g. 17. */
  readonly ordinal: number;
  /** First day. */
  readonly startsOn: string;
};

/** Input of termUpdate. */
export type TermUpdateInput = {
  /** Last day; null while it runs. */
  readonly endsOn?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** What to change. */
  readonly id: string;
  /** Name, e.g. 第十七届. */
  readonly name?: string | null | undefined;
  /** Number of the term, e.g. 17. */
  readonly ordinal?: number | null | undefined;
  /** First day. */
  readonly startsOn?: string | null | undefined;
};

/** Activities are sorted by theme and by mode. */
export type ThemeKind =
  | 'MODE'
  | 'THEME';

/** Input of unitCreate. */
export type UnitCreateInput = {
  /** Business key within the tenant. */
  readonly code: string;
  /** What it is competent for, in words. */
  readonly competences?: ReadonlyArray<string> | null | undefined;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** What kind of organ it is. */
  readonly kind: UnitKind;
  /** Official Chinese name. */
  readonly name: string;
  /** The unit above; null at the top. */
  readonly parentId?: string | null | undefined;
  /** Public telephone of the office. */
  readonly phone?: string | null | undefined;
  /** Name for narrow places. */
  readonly shortName?: string | null | undefined;
};

/** The head signs, handlers work on cases. */
export type UnitDuty =
  | 'HANDLER'
  | 'HEAD';

/** Kind of an organ that handles (一府一委两院). */
export type UnitKind =
  | 'COMMUNITY'
  | 'CONGRESS_OFFICE'
  | 'COURT'
  | 'DEPARTMENT'
  | 'OTHER'
  | 'PROCURATORATE'
  | 'SECTION'
  | 'STREET_OFFICE'
  | 'SUPERVISORY_COMMISSION'
  | 'TOWN_GOVERNMENT';

/** Input of unitMove. */
export type UnitMoveInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The unit to move. */
  readonly id: string;
  /** The unit above; null: at the top. */
  readonly parentId?: string | null | undefined;
};

/** A unit's part in a suggestion. */
export type UnitPart =
  | 'CO'
  | 'EACH'
  | 'FEASIBILITY'
  | 'LEAD'
  | 'SOLE';

/** Whether a unit still has its part in a suggestion. */
export type UnitPartStatus =
  | 'ACTIVE'
  | 'ENDED';

/** Input of unitRestore. */
export type UnitRestoreInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of unitRetire. */
export type UnitRetireInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of unitStaffAppoint. */
export type UnitStaffAppointInput = {
  /** The head signs, handlers work on cases. */
  readonly duty: UnitDuty;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** The person. */
  readonly personId: string;
  /** Post, e.g. 局长. */
  readonly title?: string | null | undefined;
  /** The unit. */
  readonly unitId: string;
  /** First day. */
  readonly validFrom: string;
  /** Last day; null while it lasts. */
  readonly validTo?: string | null | undefined;
};

/** Input of unitStaffEnd. */
export type UnitStaffEndInput = {
  /** The entry. */
  readonly id: string;
  /** Last day; null while it lasts. */
  readonly validTo?: string | null | undefined;
};

/** Input of unitUpdate. */
export type UnitUpdateInput = {
  /** Business key within the tenant. */
  readonly code?: string | null | undefined;
  /** What it is competent for, in words. */
  readonly competences?: ReadonlyArray<string> | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** What to change. */
  readonly id: string;
  /** What kind of organ it is. */
  readonly kind?: UnitKind | null | undefined;
  /** Official Chinese name. */
  readonly name?: string | null | undefined;
  /** Public telephone of the office. */
  readonly phone?: string | null | undefined;
  /** Name for narrow places. */
  readonly shortName?: string | null | undefined;
};

/** Why something was not done. More codes may come. */
export type UserErrorCode =
  /** This person has an account already: use the telephone of that account */
  | 'ACCOUNT_MISMATCH'
  /** Only public https addresses are taken */
  | 'ADDRESS_PRIVATE'
  /** The deputies of the street are asked first, by a consultative ballot that is announced */
  | 'ADVICE_MISSING'
  /** There is one already in this period */
  | 'ALREADY_ASSIGNED'
  /** It has ended already and cannot end later */
  | 'ALREADY_ENDED'
  /** A ballot was issued already: everybody has one */
  | 'ALREADY_ISSUED'
  /** {issued} were issued by device and {cast} lie in the box: more came back than were issued, the vote is none and has to be voided */
  | 'BALLOTS_EXCESS'
  /** A project has been made of it already, which is still open */
  | 'BECAME_PROJECT'
  /** This belongs to another body */
  | 'BODY_MISMATCH'
  /** What lies in the box is not what was published when it was closed: it is not opened, and the vote has to be voided */
  | 'BOX_CHANGED'
  /** The call is not open */
  | 'CALL_CLOSED'
  /** A call lasts at least {min} days */
  | 'CALL_TOO_SHORT'
  /** {opinions} opinions, {suggestions} suggestions and {projects} projects still wait at this unit: have them ended or taken back first */
  | 'CASES_WAIT'
  /** The code is wrong or no longer valid */
  | 'CODE_INVALID'
  /** A column is missing: {column} */
  | 'COLUMN_MISSING'
  /** Somebody else has changed this: reload and try again */
  | 'CONFLICT'
  /** It cannot be moved below itself */
  | 'CYCLE'
  /** The end must not be before the beginning */
  | 'DATES_ORDER'
  /** The list holds this more than once */
  | 'DUPLICATE'
  /** “{value}” is an end and has no time limit */
  | 'END_HAS_LIMIT'
  /** This has expired */
  | 'EXPIRED'
  /** Its data have to be exported first */
  | 'EXPORT_FIRST'
  /** There is no data in the file */
  | 'FILE_EMPTY'
  /** The file holds malicious software */
  | 'FILE_INFECTED'
  /** Files of this kind are not taken */
  | 'FILE_TYPE'
  /** This file cannot be read */
  | 'FILE_UNREADABLE'
  /** You may not do this */
  | 'FORBIDDEN'
  /** Opinions were taken down there: it cannot be cancelled */
  | 'HAS_OPINIONS'
  /** Whoever has an interest in a candidate cannot be a teller */
  | 'INTERESTED'
  /** This is not valid */
  | 'INVALID'
  /** This is not a valid id */
  | 'INVALID_ID'
  /** This must not be later than today */
  | 'IN_FUTURE'
  /** Still in use: it cannot be retired */
  | 'IN_USE'
  /** This idempotency key was used for a different request */
  | 'KEY_REUSED'
  /** This item does not belong to the kind of the site */
  | 'KIND_MISMATCH'
  /** At least one admin must remain */
  | 'LAST_ADMIN'
  /** The state “{value}” has no time limit */
  | 'LIMIT_MISSING'
  /** Too many attempts: try again in {minutes} minutes */
  | 'LOCKED'
  /** There are milestones that are not done */
  | 'MILESTONES_OPEN'
  /** A milestone that is done stays as it is */
  | 'MILESTONE_DONE'
  /** This number belongs to “{value}”: change the name of the person instead */
  | 'NAME_DIFFERS'
  /** “{value}” is never taken: the same action comes before it without a condition */
  | 'NEVER_CHOSEN'
  /** Whoever the state “{value}” waits for can do nothing there */
  | 'NOBODY_ACTS'
  /** This has not been configured */
  | 'NOT_CONFIGURED'
  /** Not found */
  | 'NOT_FOUND'
  /** You are not on the roll of this ballot, or not in office any more */
  | 'NOT_ON_ROLL'
  /** Check in first */
  | 'NOT_PRESENT'
  /** Not ready: {en} */
  | 'NOT_READY'
  /** You are not a teller of this ballot */
  | 'NOT_TELLER'
  /** The state “{value}” leads to no end */
  | 'NO_END'
  /** This can be done {times} times only */
  | 'ONLY_SO_OFTEN'
  /** The project is on the paper of a ballot that is fixed: it stays as it is until the result is announced */
  | 'ON_BALLOT'
  /** {count} were issued an electronic ballot and have not cast it, which they cannot any more once it is closed: confirm this number */
  | 'OUTSTANDING'
  /** What was read of the papers does not agree yet */
  | 'PAPERS_DIFFER'
  /** More papers came back than the {issued} that were handed out: count them again; if it is so, the vote is none and has to be voided */
  | 'PAPERS_EXCESS'
  /** {issued} papers were handed out and {entered} entered: this is not what was said to have come back and not to have */
  | 'PAPERS_MISSING'
  /** This kind may not stand under the chosen parent */
  | 'PARENT_KIND'
  /** A password has at least 10 characters, letters and digits among them */
  | 'PASSWORD_WEAK'
  /** Whoever prepares or announces ballots cannot be a teller */
  | 'PREPARES'
  /** The account of a deputy or of staff cannot be deleted: their roles end first */
  | 'PUBLIC_OFFICE'
  /** This reason does not apply here */
  | 'REASON'
  /** A tenant belongs to a district */
  | 'REGION_LEVEL'
  /** This is required */
  | 'REQUIRED'
  /** The site already has a responsible keeper */
  | 'RESPONSIBLE_EXISTS'
  /** Retired: it cannot be chosen any more */
  | 'RETIRED'
  /** The role cannot be limited to this scope */
  | 'SCOPE'
  /** Show the second factor first */
  | 'SECOND_FACTOR'
  /** Nobody may be more than one of system, security and audit administrator */
  | 'SEPARATE'
  /** Enter the session of the congress first */
  | 'SESSION_MISSING'
  /** At least {min} deputies have to sign */
  | 'SIGNERS_MISSING'
  /** The telephone number or the password is wrong */
  | 'SIGN_IN_FAILED'
  /** This cannot be done in the present state */
  | 'STATUS'
  /** “{value}” is used by the system and has to stay */
  | 'STILL_NEEDED'
  /** Already in use */
  | 'TAKEN'
  /** Must be at most {max} */
  | 'TOO_LARGE'
  /** This can be done within {days} working days only */
  | 'TOO_LATE'
  /** At most {max} characters */
  | 'TOO_LONG'
  /** At most {max} entries */
  | 'TOO_MANY'
  /** Too often: try again in {seconds} seconds */
  | 'TOO_OFTEN'
  /** Must be at least {min} */
  | 'TOO_SMALL'
  /** Nothing of it is changed */
  | 'UNCHANGED'
  /** There is no “{value}” */
  | 'UNKNOWN'
  /** The base of the role does not have this permission */
  | 'UNKNOWN_PERMISSION'
  /** There is no place “{place}” in this template */
  | 'UNKNOWN_PLACE'
  /** The state “{value}” cannot be reached */
  | 'UNREACHED'
  /** You cannot give what you do not have: {permission} */
  | 'WIDER';

/** Input of webhookCreate. */
export type WebhookCreateInput = {
  /** The API client whose submissions it is told of, and of nothing else; null: of everything. */
  readonly clientId?: string | null | undefined;
  /** Business key within the tenant. */
  readonly code: string;
  /** Of what it is told. */
  readonly events: ReadonlyArray<NotificationEvent>;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** Where it is told, https. */
  readonly url: string;
};

/** Input of webhookDeliveryResend. */
export type WebhookDeliveryResendInput = {
  /** What it was told. */
  readonly id: string;
};

/** How something fares that another system is told. */
export type WebhookDeliveryStatus =
  | 'FAILED'
  | 'SENT'
  | 'WAITING';

/** Input of webhookRestore. */
export type WebhookRestoreInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of webhookRetire. */
export type WebhookRetireInput = {
  /** Which one. */
  readonly id: string;
};

/** Input of webhookSecretRenew. */
export type WebhookSecretRenewInput = {
  /** The webhook. */
  readonly id: string;
};

/** Input of webhookUpdate. */
export type WebhookUpdateInput = {
  /** The API client whose submissions it is told of, and of nothing else; null: of everything. */
  readonly clientId?: string | null | undefined;
  /** Of what it is told. */
  readonly events?: ReadonlyArray<NotificationEvent> | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** What to change. */
  readonly id: string;
  /** Where it is told, https. */
  readonly url?: string | null | undefined;
};

/** Kinds of what can wait for somebody: cases, and matters with the procuratorate. */
export type WorkKind =
  | 'OPINION'
  | 'PROJECT'
  | 'PROSECUTION'
  | 'SUGGESTION';

export type ConsoleQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleQuery = { readonly viewerPermissions: ReadonlyArray<string>, readonly tenant: { readonly id: string, readonly slug: string, readonly name: string, readonly nameEn: string }, readonly tenantSetting: { readonly id: string, readonly primaryColor: string } | null, readonly viewer: { readonly displayName: string, readonly unreadNotifications: number, readonly needsSecondFactor: boolean, readonly roles: ReadonlyArray<{ readonly base: RoleBase }>, readonly tenants: ReadonlyArray<{ readonly slug: string }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly signedOut: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode }> } };

export type EnterTenantsQueryVariables = Exact<{ [key: string]: never; }>;


export type EnterTenantsQuery = { readonly tenants: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly nameEn: string }>, readonly viewer: { readonly displayName: string, readonly tenants: ReadonlyArray<{ readonly slug: string }> } | null };

export type ProvinceWhoQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvinceWhoQuery = { readonly viewer: { readonly displayName: string } | null };

export type ProvinceSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type ProvinceSignOutMutation = { readonly signOut: { readonly signedOut: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode }> } };

export type CategoryChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoryChoicesQuery = { readonly opinionCategories: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly status: Status, readonly questions: ReadonlyArray<string>, readonly parent: { readonly id: string } | null }> } };

export type CongressesQueryVariables = Exact<{ [key: string]: never; }>;


export type CongressesQuery = { readonly congressBodies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly level: DeputyLevel, readonly status: Status }> }, readonly siteTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> };

export type FindPresentQueryVariables = Exact<{
  search?: string | null | undefined;
  siteId?: string | null | undefined;
}>;


export type FindPresentQuery = { readonly mandates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null, readonly body: { readonly name: string } | null }> } };

export type FindDeputiesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindDeputiesQuery = { readonly mandates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null, readonly body: { readonly name: string } | null }> } };

export type CaseExportMutationVariables = Exact<{
  input: ExportCreateInput;
}>;


export type CaseExportMutation = { readonly exportCreate: { readonly url: string | null, readonly results: ReadonlyArray<{ readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type FindPeopleQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindPeopleQuery = { readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly jobTitle: string | null, readonly employer: string | null }> } };

export type SavedFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedFiltersQuery = { readonly viewer: { readonly savedFilters: ReadonlyArray<{ readonly id: string, readonly version: number, readonly list: FilteredList, readonly name: string, readonly definition: string }> } | null };

export type SavedFilterCreateMutationVariables = Exact<{
  input: SavedFilterCreateInput;
}>;


export type SavedFilterCreateMutation = { readonly savedFilterCreate: { readonly savedFilter: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SavedFilterUpdateMutationVariables = Exact<{
  input: SavedFilterUpdateInput;
}>;


export type SavedFilterUpdateMutation = { readonly savedFilterUpdate: { readonly savedFilter: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SavedFilterDeleteMutationVariables = Exact<{
  input: SavedFilterDeleteInput;
}>;


export type SavedFilterDeleteMutation = { readonly savedFilterDelete: { readonly deleted: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionTakeDownMutationVariables = Exact<{
  input: OpinionSubmitInput;
}>;


export type OpinionTakeDownMutation = { readonly opinionSubmit: { readonly number: string | null, readonly code: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type UnitChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitChoicesQuery = { readonly unitTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Status, readonly hasHandler: boolean | null }> };

export type AccessQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessQuery = { readonly roles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly base: RoleBase, readonly name: string, readonly nameEn: string | null, readonly status: Status }> }, readonly vocabulary: ReadonlyArray<{ readonly base: RoleBase, readonly scopes: ReadonlyArray<ScopeKind> }>, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly validFrom: string, readonly validTo: string | null, readonly scopeKind: ScopeKind, readonly viewerCanEnd: boolean, readonly role: { readonly name: string, readonly nameEn: string | null } | null, readonly person: { readonly name: string } | null }> }, readonly invitations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly phone: string, readonly status: InvitationStatus, readonly expiresAt: string, readonly viewerCanEnd: boolean, readonly role: { readonly name: string, readonly nameEn: string | null } | null, readonly person: { readonly name: string } | null }> }, readonly siteTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Status }>, readonly deputyGroups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Status }> }, readonly unitTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Status }> };

export type InvitationCreateMutationVariables = Exact<{
  input: InvitationCreateInput;
}>;


export type InvitationCreateMutation = { readonly invitationCreate: { readonly invitation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type InvitationRevokeMutationVariables = Exact<{
  input: InvitationRevokeInput;
}>;


export type InvitationRevokeMutation = { readonly invitationRevoke: { readonly invitation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type MembershipEndMutationVariables = Exact<{
  input: MembershipEndInput;
}>;


export type MembershipEndMutation = { readonly membershipEnd: { readonly membership: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ActivitiesQueryVariables = Exact<{
  after?: string | null | undefined;
  orderBy?: ActivityOrder | null | undefined;
  siteId?: string | null | undefined;
  groupId?: string | null | undefined;
  themeId?: string | null | undefined;
  status?: ActivityStatus | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type ActivitiesQuery = { readonly activities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly startsAt: string, readonly status: ActivityStatus, readonly public: boolean, readonly deputyCount: number, readonly theme: { readonly name: string, readonly nameEn: string | null } | null, readonly site: { readonly name: string, readonly nameEn: string | null } | null, readonly group: { readonly name: string, readonly nameEn: string | null } | null, readonly body: { readonly name: string, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ActivityQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ActivityQuery = { readonly node:
    | { readonly id: string, readonly version: number, readonly name: string, readonly startsAt: string, readonly endsAt: string | null, readonly place: string | null, readonly public: boolean, readonly status: ActivityStatus, readonly cancelReason: string | null, readonly received: number | null, readonly minutes: string | null, readonly viewerCanUpdate: boolean, readonly theme: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly mode: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly site: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly group: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly body: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly deputies: ReadonlyArray<{ readonly id: string, readonly code: string, readonly person: { readonly id: string, readonly name: string } | null }>, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }>, readonly opinions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly stateName: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type ActivityChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityChoicesQuery = { readonly themes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ThemeKind, readonly name: string, readonly nameEn: string | null, readonly status: Status }> }, readonly siteTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly status: Status }>, readonly deputyGroups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly status: Status }> }, readonly congressBodies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly status: Status }> } };

export type ActivityFiguresQueryVariables = Exact<{
  by?: ActivityFigureDimension | null | undefined;
}>;


export type ActivityFiguresQuery = { readonly activityFigures: { readonly totals: { readonly events: number, readonly attendances: number, readonly received: number, readonly opinions: number }, readonly rows: ReadonlyArray<{ readonly key: string, readonly events: number, readonly attendances: number, readonly received: number, readonly opinions: number, readonly theme: { readonly name: string, readonly nameEn: string | null } | null }> } };

export type ActivityCreateMutationVariables = Exact<{
  input: ActivityCreateInput;
}>;


export type ActivityCreateMutation = { readonly activityCreate: { readonly activity: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ActivityUpdateMutationVariables = Exact<{
  input: ActivityUpdateInput;
}>;


export type ActivityUpdateMutation = { readonly activityUpdate: { readonly activity: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ActivityHoldMutationVariables = Exact<{
  input: ActivityHoldInput;
}>;


export type ActivityHoldMutation = { readonly activityHold: { readonly activity: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ActivityCorrectMutationVariables = Exact<{
  input: ActivityCorrectInput;
}>;


export type ActivityCorrectMutation = { readonly activityCorrect: { readonly activity: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ActivityCancelMutationVariables = Exact<{
  input: ActivityCancelInput;
}>;


export type ActivityCancelMutation = { readonly activityCancel: { readonly activity: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ApiClientsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiClientsQuery = { readonly apiScopes: ReadonlyArray<string>, readonly viewerPermissions: ReadonlyArray<string>, readonly apiClients: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly scopes: ReadonlyArray<string>, readonly origins: ReadonlyArray<string>, readonly expiresOn: string | null, readonly status: Status, readonly viewerCanUpdate: boolean, readonly viewerCanRetire: boolean, readonly keys: ReadonlyArray<{ readonly id: string, readonly prefix: string, readonly createdAt: string, readonly lastUsedOn: string | null, readonly revokedAt: string | null }>, readonly usage: ReadonlyArray<{ readonly day: string, readonly requests: number, readonly cost: number, readonly refused: number }> }> } };

export type ApiClientCreateMutationVariables = Exact<{
  input: ApiClientCreateInput;
}>;


export type ApiClientCreateMutation = { readonly apiClientCreate: { readonly apiClient: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ApiClientUpdateMutationVariables = Exact<{
  input: ApiClientUpdateInput;
}>;


export type ApiClientUpdateMutation = { readonly apiClientUpdate: { readonly apiClient: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ApiClientRetireMutationVariables = Exact<{
  input: ApiClientRetireInput;
}>;


export type ApiClientRetireMutation = { readonly apiClientRetire: { readonly apiClient: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ApiClientRestoreMutationVariables = Exact<{
  input: ApiClientRestoreInput;
}>;


export type ApiClientRestoreMutation = { readonly apiClientRestore: { readonly apiClient: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ApiKeyIssueMutationVariables = Exact<{
  input: ApiKeyIssueInput;
}>;


export type ApiKeyIssueMutation = { readonly apiKeyIssue: { readonly key: string | null, readonly apiKey: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ApiKeyRevokeMutationVariables = Exact<{
  input: ApiKeyRevokeInput;
}>;


export type ApiKeyRevokeMutation = { readonly apiKeyRevoke: { readonly apiKey: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type AuditChainQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChainQuery = { readonly auditFaults: ReadonlyArray<{ readonly seq: number, readonly fault: string }> };

export type AuditEntriesQueryVariables = Exact<{
  after?: string | null | undefined;
  action?: string | null | undefined;
  subject?: string | null | undefined;
  outcome?: AuditOutcome | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type AuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly seq: number, readonly createdAt: string, readonly action: string, readonly subject: string | null, readonly outcome: AuditOutcome, readonly reason: string | null, readonly address: string | null, readonly accountName: string | null, readonly before: string | null, readonly after: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RedactionsQueryVariables = Exact<{
  after?: string | null | undefined;
  number?: string | null | undefined;
}>;


export type RedactionsQuery = { readonly redactions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: CaseKind, readonly number: string, readonly ordinal: number | null, readonly reason: string, readonly createdAt: string, readonly by: string | null, readonly original: ReadonlyArray<{ readonly field: string, readonly text: string }>, readonly files: ReadonlyArray<{ readonly id: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BallotFreezeMutationVariables = Exact<{
  input: BallotFreezeInput;
}>;


export type BallotFreezeMutation = { readonly ballotFreeze: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotOpenMutationVariables = Exact<{
  input: BallotOpenInput;
}>;


export type BallotOpenMutation = { readonly ballotOpen: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotCloseMutationVariables = Exact<{
  input: BallotCloseInput;
}>;


export type BallotCloseMutation = { readonly ballotClose: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotSignOffMutationVariables = Exact<{
  input: BallotSignOffInput;
}>;


export type BallotSignOffMutation = { readonly ballotSignOff: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotAnnounceMutationVariables = Exact<{
  input: BallotAnnounceInput;
}>;


export type BallotAnnounceMutation = { readonly ballotAnnounce: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotVoidMutationVariables = Exact<{
  input: BallotVoidInput;
}>;


export type BallotVoidMutation = { readonly ballotVoid: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotDeleteMutationVariables = Exact<{
  input: BallotDeleteInput;
}>;


export type BallotDeleteMutation = { readonly ballotDelete: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotsQueryVariables = Exact<{
  status?: BallotStatus | null | undefined;
  kind?: BallotKind | null | undefined;
  after?: string | null | undefined;
}>;


export type BallotsQuery = { readonly ballots: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly kind: BallotKind, readonly status: BallotStatus, readonly round: number, readonly rehearsal: boolean, readonly consultative: boolean, readonly createdAt: string, readonly body: { readonly name: string, readonly nameEn: string | null } | null, readonly tellers: ReadonlyArray<{ readonly id: string, readonly viewer: boolean, readonly person: { readonly name: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BallotBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type BallotBodiesQuery = { readonly congressBodies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly status: Status, readonly viewerCanPrepareBallot: boolean }> } };

export type BallotSessionsQueryVariables = Exact<{
  bodyId: string;
}>;


export type BallotSessionsQuery = { readonly node:
    | { readonly id: string, readonly terms: ReadonlyArray<{ readonly id: string, readonly name: string, readonly sessions: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }
    | Record<PropertyKey, never>
   | null };

export type BallotProjectsQueryVariables = Exact<{
  bodyId: string;
  states: ReadonlyArray<string> | string;
}>;


export type BallotProjectsQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly ordinal: number | null, readonly title: string, readonly published: boolean }> } };

export type BallotQueryVariables = Exact<{
  id: string;
}>;


export type BallotQuery = { readonly ballot: { readonly id: string, readonly version: number, readonly number: string, readonly title: string, readonly kind: BallotKind, readonly consultative: boolean, readonly rehearsal: boolean, readonly round: number, readonly status: BallotStatus, readonly showTurnout: boolean, readonly openedAt: string | null, readonly closedAt: string | null, readonly voidReason: string | null, readonly rollDigest: string | null, readonly viewerActions: ReadonlyArray<string>, readonly viewerCanAnnounce: boolean, readonly viewerCanSignOff: boolean, readonly previous: { readonly id: string, readonly number: string } | null, readonly next: { readonly id: string, readonly number: string, readonly status: BallotStatus } | null, readonly body: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly session: { readonly id: string, readonly name: string } | null, readonly method: { readonly form: BallotForm, readonly rule: BallotRule, readonly places: number, readonly maxMarks: number }, readonly options: ReadonlyArray<{ readonly id: string, readonly ordinal: number, readonly title: string, readonly project: { readonly id: string, readonly number: string } | null }>, readonly electorate: { readonly seats: number | null, readonly inOffice: number | null, readonly quorum: number | null, readonly majority: number | null, readonly onRoll: number, readonly present: number | null, readonly issued: number | null, readonly issuedOnPaper: number | null }, readonly tellers: ReadonlyArray<{ readonly id: string, readonly signedAt: string | null, readonly viewer: boolean, readonly person: { readonly id: string, readonly name: string } | null }>, readonly readiness: ReadonlyArray<{ readonly code: string, readonly severity: string, readonly step: string, readonly message: string }>, readonly announcement: { readonly number: string, readonly announcedAt: string | null, readonly lines: ReadonlyArray<string>, readonly pdfUrl: string } | null, readonly result: { readonly fault: BallotFault | null, readonly threshold: number | null, readonly returned: number, readonly returnedOnPaper: number, readonly valid: number, readonly void: number, readonly blank: number, readonly overmarked: number, readonly options: ReadonlyArray<{ readonly votes: number, readonly rank: number, readonly outcome: BallotOutcome, readonly option: { readonly id: string, readonly ordinal: number, readonly title: string } | null, readonly counts: { readonly for: number, readonly against: number, readonly abstain: number, readonly satisfied: number, readonly basically: number, readonly dissatisfied: number, readonly unmarked: number } }>, readonly next: { readonly kind: NextRoundKind, readonly places: number, readonly options: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null } | null, readonly publication: { readonly returnedUrl: string, readonly choicesUrl: string, readonly proofUrl: string, readonly returnedRoot: string, readonly choicesRoot: string } | null } | null };

export type BallotRollQueryVariables = Exact<{
  id: string;
  after: number;
}>;


export type BallotRollQuery = { readonly ballot: { readonly id: string, readonly roll: ReadonlyArray<{ readonly ordinal: number, readonly name: string, readonly present: boolean, readonly channel: BallotChannel | null }> } | null };

export type BallotBatchesQueryVariables = Exact<{
  id: string;
}>;


export type BallotBatchesQuery = { readonly ballot: { readonly id: string, readonly batches: ReadonlyArray<{ readonly ordinal: number, readonly entered: number, readonly viewerEntered: boolean, readonly agreed: boolean, readonly papers: number | null, readonly readers: ReadonlyArray<{ readonly viewer: boolean, readonly person: { readonly name: string } | null, readonly settled: ReadonlyArray<{ readonly paper: number, readonly choices: string | null }> | null }>, readonly differences: ReadonlyArray<{ readonly paper: number, readonly first: string | null, readonly second: string | null, readonly options: ReadonlyArray<{ readonly id: string }> }> | null }> } | null };

export type BallotTellerCandidatesQueryVariables = Exact<{
  id: string;
}>;


export type BallotTellerCandidatesQuery = { readonly ballot: { readonly id: string, readonly tellerCandidates: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type BallotScreenQueryVariables = Exact<{
  id: string;
}>;


export type BallotScreenQuery = { readonly ballot: { readonly id: string, readonly title: string, readonly status: BallotStatus, readonly rehearsal: boolean, readonly showTurnout: boolean, readonly body: { readonly name: string, readonly nameEn: string | null } | null, readonly session: { readonly name: string } | null, readonly electorate: { readonly onRoll: number, readonly quorum: number | null, readonly present: number | null, readonly issued: number | null } } | null };

export type BallotTurnoutSubscriptionVariables = Exact<{
  id: string;
}>;


export type BallotTurnoutSubscription = { readonly ballotTurnout: { readonly status: BallotStatus, readonly electorate: { readonly onRoll: number, readonly quorum: number | null, readonly present: number | null, readonly issued: number | null } } | null };

export type BallotProofQueryVariables = Exact<{ [key: string]: never; }>;


export type BallotProofQuery = { readonly viewer: { readonly account: { readonly hasSecondFactor: boolean } | null } | null };

export type BallotCodeSendMutationVariables = Exact<{ [key: string]: never; }>;


export type BallotCodeSendMutation = { readonly ballotCodeSend: { readonly sent: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotCreateMutationVariables = Exact<{
  input: BallotCreateInput;
}>;


export type BallotCreateMutation = { readonly ballotCreate: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotUpdateMutationVariables = Exact<{
  input: BallotUpdateInput;
}>;


export type BallotUpdateMutation = { readonly ballotUpdate: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotContinueMutationVariables = Exact<{
  input: BallotContinueInput;
}>;


export type BallotContinueMutation = { readonly ballotContinue: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotTellerAppointMutationVariables = Exact<{
  input: BallotTellerAppointInput;
}>;


export type BallotTellerAppointMutation = { readonly ballotTellerAppoint: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotTellerRemoveMutationVariables = Exact<{
  input: BallotTellerRemoveInput;
}>;


export type BallotTellerRemoveMutation = { readonly ballotTellerRemove: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotAttendanceMarkMutationVariables = Exact<{
  input: BallotAttendanceMarkInput;
}>;


export type BallotAttendanceMarkMutation = { readonly ballotAttendanceMark: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotPaperIssueMutationVariables = Exact<{
  input: BallotPaperIssueInput;
}>;


export type BallotPaperIssueMutation = { readonly ballotPaperIssue: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotBatchEnterMutationVariables = Exact<{
  input: BallotBatchEnterInput;
}>;


export type BallotBatchEnterMutation = { readonly ballotBatchEnter: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotBatchResolveMutationVariables = Exact<{
  input: BallotBatchResolveInput;
}>;


export type BallotBatchResolveMutation = { readonly ballotBatchResolve: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotBatchRemoveMutationVariables = Exact<{
  input: BallotBatchRemoveInput;
}>;


export type BallotBatchRemoveMutation = { readonly ballotBatchRemove: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type CalendarQueryVariables = Exact<{
  year: number;
}>;


export type CalendarQuery = { readonly calendar: { readonly year: number, readonly published: boolean, readonly workdays: number, readonly days: ReadonlyArray<{ readonly day: string, readonly kind: CalendarDayKind, readonly name: string | null, readonly changed: boolean }> } };

export type CalendarDaySetMutationVariables = Exact<{
  input: CalendarDaySetInput;
}>;


export type CalendarDaySetMutation = { readonly calendarDaySet: { readonly calendarDay: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type CalendarDayClearMutationVariables = Exact<{
  input: CalendarDayClearInput;
}>;


export type CalendarDayClearMutation = { readonly calendarDayClear: { readonly calendarDay: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type CommitmentsQueryVariables = Exact<{
  open?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type CommitmentsQuery = { readonly commitments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly dueOn: string, readonly outcome: CommitmentOutcome | null, readonly endedOn: string | null, readonly unit: { readonly name: string } | null, readonly suggestion: { readonly id: string, readonly number: string, readonly title: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CongressSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CongressSettingsQuery = { readonly congressBodies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly name: string, readonly nameEn: string | null, readonly level: DeputyLevel, readonly seats: number | null, readonly status: Status, readonly viewerCanUpdate: boolean, readonly site: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }> }, readonly siteTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly status: Status }> };

export type TermsQueryVariables = Exact<{
  id: string;
}>;


export type TermsQuery = { readonly node:
    | { readonly terms: ReadonlyArray<{ readonly id: string, readonly version: number, readonly ordinal: number, readonly name: string, readonly startsOn: string, readonly endsOn: string | null, readonly viewerCanUpdate: boolean, readonly sessions: ReadonlyArray<{ readonly id: string, readonly version: number, readonly ordinal: number, readonly name: string, readonly startsOn: string, readonly endsOn: string | null, readonly viewerCanUpdate: boolean }> }> }
    | Record<PropertyKey, never>
   | null };

export type CongressBodyUpdateMutationVariables = Exact<{
  input: CongressBodyUpdateInput;
}>;


export type CongressBodyUpdateMutation = { readonly congressBodyUpdate: { readonly congressBody: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type TermCreateMutationVariables = Exact<{
  input: TermCreateInput;
}>;


export type TermCreateMutation = { readonly termCreate: { readonly term: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type TermUpdateMutationVariables = Exact<{
  input: TermUpdateInput;
}>;


export type TermUpdateMutation = { readonly termUpdate: { readonly term: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type CongressSessionCreateMutationVariables = Exact<{
  input: CongressSessionCreateInput;
}>;


export type CongressSessionCreateMutation = { readonly congressSessionCreate: { readonly congressSession: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type CongressSessionUpdateMutationVariables = Exact<{
  input: CongressSessionUpdateInput;
}>;


export type CongressSessionUpdateMutation = { readonly congressSessionUpdate: { readonly congressSession: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type FiguresQueryVariables = Exact<{
  by: FigureDimension;
  from: string;
  until: string;
  siteId?: string | null | undefined;
  categoryId?: string | null | undefined;
  unitId?: string | null | undefined;
}>;


export type FiguresQuery = { readonly opinionFigures: { readonly rows: ReadonlyArray<{ readonly key: string, readonly stateName: string | null, readonly submitted: number, readonly toAnswer: number, readonly answered: number, readonly open: number, readonly overdue: number, readonly closed: number, readonly responseRate: number | null, readonly inTimeRate: number | null, readonly resolutionRate: number | null, readonly satisfactionRate: number | null, readonly medianDays: number | null, readonly p90Days: number | null, readonly site: { readonly name: string } | null, readonly category: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string } | null }>, readonly totals: { readonly submitted: number, readonly toAnswer: number, readonly answered: number, readonly open: number, readonly overdue: number, readonly closed: number, readonly responseRate: number | null, readonly inTimeRate: number | null, readonly resolutionRate: number | null, readonly satisfactionRate: number | null, readonly medianDays: number | null, readonly p90Days: number | null } } };

export type FigureDimensionsQueryVariables = Exact<{ [key: string]: never; }>;


export type FigureDimensionsQuery = { readonly opinionFigures: { readonly dimensions: ReadonlyArray<FigureDimension> } };

export type ProjectFiguresQueryVariables = Exact<{
  by: ProjectFigureDimension;
  from: number;
  until: number;
}>;


export type ProjectFiguresQuery = { readonly projectFigures: { readonly rows: ReadonlyArray<{ readonly key: string, readonly stateName: string | null, readonly projects: number, readonly costEstimate: number, readonly budget: number, readonly spent: number, readonly ratings: number, readonly spentRate: number | null, readonly satisfactionRate: number | null, readonly averageScore: number | null, readonly category: { readonly name: string, readonly nameEn: string | null } | null, readonly body: { readonly name: string } | null }>, readonly totals: { readonly projects: number, readonly costEstimate: number, readonly budget: number, readonly spent: number, readonly ratings: number, readonly spentRate: number | null, readonly satisfactionRate: number | null, readonly averageScore: number | null }, readonly ballots: ReadonlyArray<{ readonly inOffice: number, readonly present: number, readonly returned: number, readonly attendanceRate: number | null, readonly turnoutRate: number | null, readonly options: number, readonly elected: number, readonly ballot: { readonly id: string, readonly number: string, readonly title: string, readonly round: number, readonly body: { readonly name: string } | null } }> } };

export type GroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsQuery = { readonly deputyGroups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly introduction: string | null, readonly public: boolean, readonly status: Status, readonly memberCount: number, readonly viewerCanUpdate: boolean, readonly viewerCanRetire: boolean, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly body: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly linkUnit: { readonly id: string, readonly name: string } | null }> }, readonly groupCategories: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly status: Status }> }, readonly congressBodies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly status: Status }> }, readonly unitTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Status }> };

export type GroupCreateMutationVariables = Exact<{
  input: DeputyGroupCreateInput;
}>;


export type GroupCreateMutation = { readonly deputyGroupCreate: { readonly deputyGroup: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type GroupUpdateMutationVariables = Exact<{
  input: DeputyGroupUpdateInput;
}>;


export type GroupUpdateMutation = { readonly deputyGroupUpdate: { readonly deputyGroup: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type GroupRetireMutationVariables = Exact<{
  input: DeputyGroupRetireInput;
}>;


export type GroupRetireMutation = { readonly deputyGroupRetire: { readonly deputyGroup: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type GroupRestoreMutationVariables = Exact<{
  input: DeputyGroupRestoreInput;
}>;


export type GroupRestoreMutation = { readonly deputyGroupRestore: { readonly deputyGroup: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsQuery = { readonly imports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ImportKind, readonly status: ImportStatus, readonly fault: string | null, readonly createdAt: string, readonly newRows: number, readonly changedRows: number, readonly sameRows: number, readonly wrongRows: number, readonly wrongFile: string | null, readonly viewerCanUpdate: boolean, readonly file: { readonly name: string } | null }> } };

export type ImportCreateMutationVariables = Exact<{
  input: ImportCreateInput;
}>;


export type ImportCreateMutation = { readonly importCreate: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ImportConfirmMutationVariables = Exact<{
  input: ImportConfirmInput;
}>;


export type ImportConfirmMutation = { readonly importConfirm: { readonly import: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type KindsQueryVariables = Exact<{ [key: string]: never; }>;


export type KindsQuery = { readonly siteKinds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly commonCategory: CommonCategory, readonly rootAllowed: boolean, readonly ordinal: number, readonly status: Status, readonly viewerCanUpdate: boolean, readonly viewerCanRetire: boolean, readonly tier: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly parents: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }>, readonly checklist: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }, readonly siteTiers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly ordinal: number, readonly status: Status, readonly viewerCanUpdate: boolean, readonly viewerCanRetire: boolean }> } };

export type KindCreateMutationVariables = Exact<{
  input: SiteKindCreateInput;
}>;


export type KindCreateMutation = { readonly siteKindCreate: { readonly siteKind: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type KindUpdateMutationVariables = Exact<{
  input: SiteKindUpdateInput;
}>;


export type KindUpdateMutation = { readonly siteKindUpdate: { readonly siteKind: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type KindSetParentsMutationVariables = Exact<{
  input: SiteKindSetParentsInput;
}>;


export type KindSetParentsMutation = { readonly siteKindSetParents: { readonly siteKind: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type KindRetireMutationVariables = Exact<{
  input: SiteKindRetireInput;
}>;


export type KindRetireMutation = { readonly siteKindRetire: { readonly siteKind: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type KindRestoreMutationVariables = Exact<{
  input: SiteKindRestoreInput;
}>;


export type KindRestoreMutation = { readonly siteKindRestore: { readonly siteKind: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type TierCreateMutationVariables = Exact<{
  input: SiteTierCreateInput;
}>;


export type TierCreateMutation = { readonly siteTierCreate: { readonly siteTier: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type TierUpdateMutationVariables = Exact<{
  input: SiteTierUpdateInput;
}>;


export type TierUpdateMutation = { readonly siteTierUpdate: { readonly siteTier: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type TierRetireMutationVariables = Exact<{
  input: SiteTierRetireInput;
}>;


export type TierRetireMutation = { readonly siteTierRetire: { readonly siteTier: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type TierRestoreMutationVariables = Exact<{
  input: SiteTierRestoreInput;
}>;


export type TierRestoreMutation = { readonly siteTierRestore: { readonly siteTier: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type NoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticesQuery = { readonly notices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: NoticeKind, readonly edition: number, readonly title: string, readonly titleEn: string | null, readonly body: string, readonly bodyEn: string | null, readonly obligatory: boolean, readonly status: NoticeStatus, readonly publishedAt: string | null, readonly viewerCanUpdate: boolean, readonly viewerCanPublish: boolean }> } };

export type NoticeCreateMutationVariables = Exact<{
  input: NoticeCreateInput;
}>;


export type NoticeCreateMutation = { readonly noticeCreate: { readonly notice: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type NoticeUpdateMutationVariables = Exact<{
  input: NoticeUpdateInput;
}>;


export type NoticeUpdateMutation = { readonly noticeUpdate: { readonly notice: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type NoticePublishMutationVariables = Exact<{
  input: NoticePublishInput;
}>;


export type NoticePublishMutation = { readonly noticePublish: { readonly notice: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type NotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationsQuery = { readonly notifications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly event: NotificationEvent, readonly subject: string | null, readonly targetId: string | null, readonly title: string, readonly text: string, readonly readAt: string | null, readonly createdAt: string }> }, readonly notificationKinds: ReadonlyArray<{ readonly event: string, readonly title: string, readonly channels: ReadonlyArray<string>, readonly urgent: boolean }>, readonly viewer: { readonly notificationSetting: { readonly language: string, readonly muted: ReadonlyArray<string>, readonly digest: boolean, readonly quietFrom: string | null, readonly quietTo: string | null }, readonly notificationAddresses: ReadonlyArray<{ readonly channel: NotificationChannel, readonly address: string, readonly confirmed: boolean }> } | null };

export type NotificationsReadMutationVariables = Exact<{ [key: string]: never; }>;


export type NotificationsReadMutation = { readonly notificationsRead: { readonly read: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> } };

export type NotificationSettingSetMutationVariables = Exact<{
  input: NotificationSettingSetInput;
}>;


export type NotificationSettingSetMutation = { readonly notificationSettingSet: { readonly set: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type NotificationAddressSetMutationVariables = Exact<{
  input: NotificationAddressSetInput;
}>;


export type NotificationAddressSetMutation = { readonly notificationAddressSet: { readonly sent: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type NotificationAddressConfirmMutationVariables = Exact<{
  input: NotificationAddressConfirmInput;
}>;


export type NotificationAddressConfirmMutation = { readonly notificationAddressConfirm: { readonly confirmed: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type NotificationAddressRemoveMutationVariables = Exact<{
  input: NotificationAddressRemoveInput;
}>;


export type NotificationAddressRemoveMutation = { readonly notificationAddressRemove: { readonly removed: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type TemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplatesQuery = { readonly notificationTemplates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly event: NotificationEvent, readonly channel: NotificationChannel, readonly language: string, readonly title: string, readonly text: string, readonly externalCode: string | null, readonly viewerCanUpdate: boolean }> }, readonly notificationKinds: ReadonlyArray<{ readonly event: string, readonly title: string, readonly text: string, readonly parameters: ReadonlyArray<string>, readonly channels: ReadonlyArray<string> }> };

export type TemplateCreateMutationVariables = Exact<{
  input: NotificationTemplateCreateInput;
}>;


export type TemplateCreateMutation = { readonly notificationTemplateCreate: { readonly notificationTemplate: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type TemplateUpdateMutationVariables = Exact<{
  input: NotificationTemplateUpdateInput;
}>;


export type TemplateUpdateMutation = { readonly notificationTemplateUpdate: { readonly notificationTemplate: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionCallBackMutationVariables = Exact<{
  input: OpinionCallBackInput;
}>;


export type OpinionCallBackMutation = { readonly opinionCallBack: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionCodeRenewMutationVariables = Exact<{
  input: OpinionCodeRenewInput;
}>;


export type OpinionCodeRenewMutation = { readonly opinionCodeRenew: { readonly code: string | null, readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionCategoriesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpinionCategoriesQuery = { readonly opinionCategories: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly questions: ReadonlyArray<string>, readonly confidential: boolean, readonly ordinal: number, readonly status: Status, readonly viewerCanUpdate: boolean, readonly viewerCanRetire: boolean, readonly parent: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OpinionCategoryCreateMutationVariables = Exact<{
  input: OpinionCategoryCreateInput;
}>;


export type OpinionCategoryCreateMutation = { readonly opinionCategoryCreate: { readonly opinionCategory: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionCategoryUpdateMutationVariables = Exact<{
  input: OpinionCategoryUpdateInput;
}>;


export type OpinionCategoryUpdateMutation = { readonly opinionCategoryUpdate: { readonly opinionCategory: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionCategoryRetireMutationVariables = Exact<{
  input: OpinionCategoryRetireInput;
}>;


export type OpinionCategoryRetireMutation = { readonly opinionCategoryRetire: { readonly opinionCategory: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionCategoryRestoreMutationVariables = Exact<{
  input: OpinionCategoryRestoreInput;
}>;


export type OpinionCategoryRestoreMutation = { readonly opinionCategoryRestore: { readonly opinionCategory: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionsAssignMutationVariables = Exact<{
  input: OpinionsAssignInput;
}>;


export type OpinionsAssignMutation = { readonly opinionsAssign: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionsRemindMutationVariables = Exact<{
  input: OpinionsRemindInput;
}>;


export type OpinionsRemindMutation = { readonly opinionsRemind: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionsCloseMutationVariables = Exact<{
  input: OpinionsCloseInput;
}>;


export type OpinionsCloseMutation = { readonly opinionsClose: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionsPrintMutationVariables = Exact<{
  input: OpinionsPrintInput;
}>;


export type OpinionsPrintMutation = { readonly opinionsPrint: { readonly url: string | null, readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionsQueryVariables = Exact<{
  mine?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  orderBy?: OpinionOrder | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  states?: ReadonlyArray<string> | string | null | undefined;
  categoryId?: string | null | undefined;
  unitId?: string | null | undefined;
  grade?: OpinionGrade | null | undefined;
  satisfaction?: Satisfaction | null | undefined;
  createdFrom?: string | null | undefined;
  createdUntil?: string | null | undefined;
  siteId?: string | null | undefined;
  mandateId?: string | null | undefined;
  number?: string | null | undefined;
  channel?: OpinionChannel | null | undefined;
  closedFrom?: string | null | undefined;
  closedUntil?: string | null | undefined;
}>;


export type OpinionsQuery = { readonly opinions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string, readonly title: string, readonly stateName: string, readonly dueOn: string | null, readonly hardOn: string | null, readonly remainingDays: number | null, readonly createdAt: string, readonly site: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string } | null, readonly category: { readonly name: string, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OpinionQueryVariables = Exact<{
  id: string;
}>;


export type OpinionQuery = { readonly node:
    | { readonly id: string, readonly version: number, readonly number: string, readonly externalNumber: string | null, readonly title: string, readonly text: string, readonly place: string | null, readonly state: string, readonly stateName: string, readonly channel: OpinionChannel, readonly grade: OpinionGrade | null, readonly dueOn: string | null, readonly hardOn: string | null, readonly remainingDays: number | null, readonly provisional: boolean, readonly reply: string | null, readonly satisfaction: Satisfaction | null, readonly merged: number, readonly redacted: boolean, readonly owner: string | null, readonly viewerActions: ReadonlyArray<string>, readonly viewerCanRedact: boolean, readonly viewerCanNote: boolean, readonly viewerCanUrge: boolean, readonly viewerCanRefer: boolean, readonly viewerCalls: ReadonlyArray<string>, readonly client: { readonly id: string, readonly name: string } | null, readonly viewerReasons: ReadonlyArray<{ readonly action: string, readonly code: string, readonly name: string }>, readonly photos: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }>, readonly sharingSessions: ReadonlyArray<{ readonly title: string, readonly heldOn: string, readonly status: ActivityStatus }>, readonly activity: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly id: string, readonly name: string } | null, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly author: { readonly name: string | null, readonly phone: string | null } | null, readonly into: { readonly id: string, readonly number: string, readonly title: string } | null, readonly mergedOpinions: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string }>, readonly answers: ReadonlyArray<{ readonly question: string, readonly answer: string }>, readonly firstReceiver: { readonly at: string, readonly site: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string } | null } | null, readonly referrals: ReadonlyArray<{ readonly id: string, readonly status: ReferralStatus, readonly note: string | null, readonly reason: string | null, readonly mandate: { readonly id: string, readonly code: string, readonly person: { readonly name: string } | null } | null }>, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly stateName: string }>, readonly proposals: ReadonlyArray<{ readonly grade: OpinionGrade, readonly first: boolean, readonly unit: { readonly id: string, readonly name: string } | null }>, readonly duplicates: ReadonlyArray<{ readonly score: number, readonly words: ReadonlyArray<string>, readonly metres: number | null, readonly opinion: { readonly id: string, readonly number: string, readonly title: string, readonly stateName: string } | null }>, readonly entries: ReadonlyArray<{ readonly ordinal: number, readonly at: string, readonly action: string, readonly stateName: string, readonly text: string | null, readonly reasonName: string | null, readonly visibility: string, readonly byTelephone: boolean, readonly redacted: boolean, readonly repeated: boolean, readonly by: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }> }> }
    | Record<PropertyKey, never>
   | null };

export type OpinionChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type OpinionChangedSubscription = { readonly opinionChanged: { readonly id: string, readonly version: number } | null };

export type OpinionRedactMutationVariables = Exact<{
  input: OpinionRedactInput;
}>;


export type OpinionRedactMutation = { readonly opinionRedact: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionMergeMutationVariables = Exact<{
  input: OpinionMergeInput;
}>;


export type OpinionMergeMutation = { readonly opinionMerge: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type FindOpinionQueryVariables = Exact<{
  number: string;
}>;


export type FindOpinionQuery = { readonly opinions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly stateName: string }> } };

export type OpinionAcceptMutationVariables = Exact<{
  input: OpinionAcceptInput;
}>;


export type OpinionAcceptMutation = { readonly opinionAccept: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionRejectMutationVariables = Exact<{
  input: OpinionRejectInput;
}>;


export type OpinionRejectMutation = { readonly opinionReject: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionClassifyMutationVariables = Exact<{
  input: OpinionClassifyInput;
}>;


export type OpinionClassifyMutation = { readonly opinionClassify: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionSettleMutationVariables = Exact<{
  input: OpinionSettleInput;
}>;


export type OpinionSettleMutation = { readonly opinionSettle: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionAssignMutationVariables = Exact<{
  input: OpinionAssignInput;
}>;


export type OpinionAssignMutation = { readonly opinionAssign: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionEscalateMutationVariables = Exact<{
  input: OpinionEscalateInput;
}>;


export type OpinionEscalateMutation = { readonly opinionEscalate: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionUnmergeMutationVariables = Exact<{
  input: OpinionUnmergeInput;
}>;


export type OpinionUnmergeMutation = { readonly opinionUnmerge: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionStartMutationVariables = Exact<{
  input: OpinionStartInput;
}>;


export type OpinionStartMutation = { readonly opinionStart: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionReturnMutationVariables = Exact<{
  input: OpinionReturnInput;
}>;


export type OpinionReturnMutation = { readonly opinionReturn: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionTakeBackMutationVariables = Exact<{
  input: OpinionTakeBackInput;
}>;


export type OpinionTakeBackMutation = { readonly opinionTakeBack: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionAskMutationVariables = Exact<{
  input: OpinionAskInput;
}>;


export type OpinionAskMutation = { readonly opinionAsk: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionProceedMutationVariables = Exact<{
  input: OpinionProceedInput;
}>;


export type OpinionProceedMutation = { readonly opinionProceed: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionReplyMutationVariables = Exact<{
  input: OpinionReplyInput;
}>;


export type OpinionReplyMutation = { readonly opinionReply: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionExplainMutationVariables = Exact<{
  input: OpinionExplainInput;
}>;


export type OpinionExplainMutation = { readonly opinionExplain: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionCloseMutationVariables = Exact<{
  input: OpinionCloseInput;
}>;


export type OpinionCloseMutation = { readonly opinionClose: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionLookBackMutationVariables = Exact<{
  input: OpinionLookBackInput;
}>;


export type OpinionLookBackMutation = { readonly opinionLookBack: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionReopenMutationVariables = Exact<{
  input: OpinionReopenInput;
}>;


export type OpinionReopenMutation = { readonly opinionReopen: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionUrgeMutationVariables = Exact<{
  input: OpinionUrgeInput;
}>;


export type OpinionUrgeMutation = { readonly opinionUrge: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionNoteMutationVariables = Exact<{
  input: OpinionNoteInput;
}>;


export type OpinionNoteMutation = { readonly opinionNote: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionFilterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type OpinionFilterChoicesQuery = { readonly unitTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Status }>, readonly siteTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> };

export type OpinionSampleQueryVariables = Exact<{
  closedFrom: string;
  closedUntil: string;
  count: number;
  seed: string;
}>;


export type OpinionSampleQuery = { readonly opinionSample: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly satisfaction: Satisfaction | null, readonly site: { readonly name: string } | null }> };

export type OpinionReferralWithdrawMutationVariables = Exact<{
  input: OpinionReferralWithdrawInput;
}>;


export type OpinionReferralWithdrawMutation = { readonly opinionReferralWithdraw: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type TakeDownSitesQueryVariables = Exact<{ [key: string]: never; }>;


export type TakeDownSitesQuery = { readonly siteTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly status: Status, readonly viewerCanCheck: boolean }> };

export type OpinionReferMutationVariables = Exact<{
  input: OpinionReferInput;
}>;


export type OpinionReferMutation = { readonly opinionRefer: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type RoutingRulesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RoutingRulesQuery = { readonly routingRules: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly grade: OpinionGrade, readonly status: Status, readonly viewerCanUpdate: boolean, readonly viewerCanRetire: boolean, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly site: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly siteTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly status: Status }> };

export type RoutingRuleCreateMutationVariables = Exact<{
  input: RoutingRuleCreateInput;
}>;


export type RoutingRuleCreateMutation = { readonly routingRuleCreate: { readonly routingRule: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type RoutingRuleUpdateMutationVariables = Exact<{
  input: RoutingRuleUpdateInput;
}>;


export type RoutingRuleUpdateMutation = { readonly routingRuleUpdate: { readonly routingRule: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type RoutingRuleRetireMutationVariables = Exact<{
  input: RoutingRuleRetireInput;
}>;


export type RoutingRuleRetireMutation = { readonly routingRuleRetire: { readonly routingRule: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type RoutingRuleRestoreMutationVariables = Exact<{
  input: RoutingRuleRestoreInput;
}>;


export type RoutingRuleRestoreMutation = { readonly routingRuleRestore: { readonly routingRule: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpenSharingSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenSharingSessionsQuery = { readonly sharingSessions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly heldOn: string, readonly status: ActivityStatus, readonly published: boolean, readonly viewerCanUpdate: boolean }> } };

export type SharingSessionPutMutationVariables = Exact<{
  input: SharingSessionPutInput;
}>;


export type SharingSessionPutMutation = { readonly sharingSessionPut: { readonly sharingSession: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type PrivacyQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyQuery = { readonly noticesInForce: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleEn: string | null, readonly body: string, readonly bodyEn: string | null, readonly edition: number, readonly publishedAt: string | null }>, readonly viewer: { readonly noticesToRead: ReadonlyArray<{ readonly id: string }> } | null };

export type ConsentGiveMutationVariables = Exact<{
  input: ConsentGiveInput;
}>;


export type ConsentGiveMutation = { readonly consentGive: { readonly given: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ConsentWithdrawMutationVariables = Exact<{
  input: ConsentWithdrawInput;
}>;


export type ConsentWithdrawMutation = { readonly consentWithdraw: { readonly withdrawn: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OwnDataExportMutationVariables = Exact<{ [key: string]: never; }>;


export type OwnDataExportMutation = { readonly ownDataExport: { readonly url: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type AccountDeleteCodeSendMutationVariables = Exact<{ [key: string]: never; }>;


export type AccountDeleteCodeSendMutation = { readonly accountDeleteCodeSend: { readonly sent: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type AccountDeleteMutationVariables = Exact<{
  input: AccountDeleteInput;
}>;


export type AccountDeleteMutation = { readonly accountDelete: { readonly deleted: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProceduresQueryVariables = Exact<{
  kind: CaseKind;
}>;


export type ProceduresQuery = { readonly procedures: ReadonlyArray<{ readonly edition: number, readonly definition: string, readonly publishedAt: string | null, readonly publishedBy: string | null }> };

export type ProcedureCheckQueryVariables = Exact<{
  kind: CaseKind;
  definition: string;
}>;


export type ProcedureCheckQuery = { readonly procedureCheck: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProcedurePublishMutationVariables = Exact<{
  input: ProcedurePublishInput;
}>;


export type ProcedurePublishMutation = { readonly procedurePublish: { readonly procedure: { readonly edition: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectCallsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProjectCallsQuery = { readonly projectCalls: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly year: number, readonly title: string, readonly text: string, readonly opensOn: string, readonly closesOn: string, readonly status: ProjectCallStatus, readonly open: boolean, readonly viewerCanUpdate: boolean, readonly viewerCanPublish: boolean, readonly viewerCanWithdraw: boolean, readonly body: { readonly name: string, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProjectCallCreateMutationVariables = Exact<{
  input: ProjectCallCreateInput;
}>;


export type ProjectCallCreateMutation = { readonly projectCallCreate: { readonly projectCall: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectCallUpdateMutationVariables = Exact<{
  input: ProjectCallUpdateInput;
}>;


export type ProjectCallUpdateMutation = { readonly projectCallUpdate: { readonly projectCall: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectCallPublishMutationVariables = Exact<{
  input: ProjectCallPublishInput;
}>;


export type ProjectCallPublishMutation = { readonly projectCallPublish: { readonly projectCall: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectCallWithdrawMutationVariables = Exact<{
  input: ProjectCallWithdrawInput;
}>;


export type ProjectCallWithdrawMutation = { readonly projectCallWithdraw: { readonly projectCall: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectSettingsQuery = { readonly projectCategories: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly voted: boolean, readonly ordinal: number, readonly status: Status, readonly viewerCanUpdate: boolean, readonly viewerCanRetire: boolean }> }, readonly projectCriteria: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly description: string | null, readonly ordinal: number, readonly status: Status, readonly viewerCanUpdate: boolean, readonly viewerCanRetire: boolean }> } };

export type ProjectCategoryCreateMutationVariables = Exact<{
  input: ProjectCategoryCreateInput;
}>;


export type ProjectCategoryCreateMutation = { readonly projectCategoryCreate: { readonly projectCategory: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectCategoryUpdateMutationVariables = Exact<{
  input: ProjectCategoryUpdateInput;
}>;


export type ProjectCategoryUpdateMutation = { readonly projectCategoryUpdate: { readonly projectCategory: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectCategoryRetireMutationVariables = Exact<{
  input: ProjectCategoryRetireInput;
}>;


export type ProjectCategoryRetireMutation = { readonly projectCategoryRetire: { readonly projectCategory: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectCategoryRestoreMutationVariables = Exact<{
  input: ProjectCategoryRestoreInput;
}>;


export type ProjectCategoryRestoreMutation = { readonly projectCategoryRestore: { readonly projectCategory: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectCriterionCreateMutationVariables = Exact<{
  input: ProjectCriterionCreateInput;
}>;


export type ProjectCriterionCreateMutation = { readonly projectCriterionCreate: { readonly projectCriterion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectCriterionUpdateMutationVariables = Exact<{
  input: ProjectCriterionUpdateInput;
}>;


export type ProjectCriterionUpdateMutation = { readonly projectCriterionUpdate: { readonly projectCriterion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectCriterionRetireMutationVariables = Exact<{
  input: ProjectCriterionRetireInput;
}>;


export type ProjectCriterionRetireMutation = { readonly projectCriterionRetire: { readonly projectCriterion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectCriterionRestoreMutationVariables = Exact<{
  input: ProjectCriterionRestoreInput;
}>;


export type ProjectCriterionRestoreMutation = { readonly projectCriterionRestore: { readonly projectCriterion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectVisitPublishMutationVariables = Exact<{
  input: ProjectVisitPublishInput;
}>;


export type ProjectVisitPublishMutation = { readonly projectVisitPublish: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectRemarkPublishMutationVariables = Exact<{
  input: ProjectRemarkPublishInput;
}>;


export type ProjectRemarkPublishMutation = { readonly projectRemarkPublish: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectAcceptMutationVariables = Exact<{
  input: ProjectAcceptInput;
}>;


export type ProjectAcceptMutation = { readonly projectAccept: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectOpineMutationVariables = Exact<{
  input: ProjectOpineInput;
}>;


export type ProjectOpineMutation = { readonly projectOpine: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectSubmitMutationVariables = Exact<{
  input: ProjectSubmitInput;
}>;


export type ProjectSubmitMutation = { readonly projectSubmit: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectApproveMutationVariables = Exact<{
  input: ProjectApproveInput;
}>;


export type ProjectApproveMutation = { readonly projectApprove: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectSelectMutationVariables = Exact<{
  input: ProjectSelectInput;
}>;


export type ProjectSelectMutation = { readonly projectSelect: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectAssignMutationVariables = Exact<{
  input: ProjectAssignInput;
}>;


export type ProjectAssignMutation = { readonly projectAssign: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectPlanMutationVariables = Exact<{
  input: ProjectPlanInput;
}>;


export type ProjectPlanMutation = { readonly projectPlan: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectReportMutationVariables = Exact<{
  input: ProjectReportInput;
}>;


export type ProjectReportMutation = { readonly projectReport: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectInspectMutationVariables = Exact<{
  input: ProjectInspectInput;
}>;


export type ProjectInspectMutation = { readonly projectInspect: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectCloseMutationVariables = Exact<{
  input: ProjectCloseInput;
}>;


export type ProjectCloseMutation = { readonly projectClose: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectTakeUpMutationVariables = Exact<{
  input: ProjectTakeUpInput;
}>;


export type ProjectTakeUpMutation = { readonly projectTakeUp: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectExamineMutationVariables = Exact<{
  input: ProjectExamineInput;
}>;


export type ProjectExamineMutation = { readonly projectExamine: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectAskFeasibilityMutationVariables = Exact<{
  input: ProjectAskFeasibilityInput;
}>;


export type ProjectAskFeasibilityMutation = { readonly projectAskFeasibility: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectCompleteMutationVariables = Exact<{
  input: ProjectCompleteInput;
}>;


export type ProjectCompleteMutation = { readonly projectComplete: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectRectifyMutationVariables = Exact<{
  input: ProjectRectifyInput;
}>;


export type ProjectRectifyMutation = { readonly projectRectify: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectPassOverMutationVariables = Exact<{
  input: ProjectPassOverInput;
}>;


export type ProjectPassOverMutation = { readonly projectPassOver: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectSendBackMutationVariables = Exact<{
  input: ProjectSendBackInput;
}>;


export type ProjectSendBackMutation = { readonly projectSendBack: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectPoolMutationVariables = Exact<{
  input: ProjectPoolInput;
}>;


export type ProjectPoolMutation = { readonly projectPool: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectMergeMutationVariables = Exact<{
  input: ProjectMergeInput;
}>;


export type ProjectMergeMutation = { readonly projectMerge: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectRejectMutationVariables = Exact<{
  input: ProjectRejectInput;
}>;


export type ProjectRejectMutation = { readonly projectReject: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectVisitMutationVariables = Exact<{
  input: ProjectVisitInput;
}>;


export type ProjectVisitMutation = { readonly projectVisit: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectRemarkMutationVariables = Exact<{
  input: ProjectRemarkInput;
}>;


export type ProjectRemarkMutation = { readonly projectRemark: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectRequestChangeMutationVariables = Exact<{
  input: ProjectRequestChangeInput;
}>;


export type ProjectRequestChangeMutation = { readonly projectRequestChange: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectSuperviseMutationVariables = Exact<{
  input: ProjectSuperviseInput;
}>;


export type ProjectSuperviseMutation = { readonly projectSupervise: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectEditMutationVariables = Exact<{
  input: ProjectEditInput;
}>;


export type ProjectEditMutation = { readonly projectEdit: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectAttachMutationVariables = Exact<{
  input: ProjectAttachInput;
}>;


export type ProjectAttachMutation = { readonly projectAttach: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectPublishMutationVariables = Exact<{
  input: ProjectPublishInput;
}>;


export type ProjectPublishMutation = { readonly projectPublish: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectUrgeMutationVariables = Exact<{
  input: ProjectUrgeInput;
}>;


export type ProjectUrgeMutation = { readonly projectUrge: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectNoteMutationVariables = Exact<{
  input: ProjectNoteInput;
}>;


export type ProjectNoteMutation = { readonly projectNote: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectWithdrawMutationVariables = Exact<{
  input: ProjectWithdrawInput;
}>;


export type ProjectWithdrawMutation = { readonly projectWithdraw: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectMarkMutationVariables = Exact<{
  input: ProjectMarkInput;
}>;


export type ProjectMarkMutation = { readonly projectMark: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectAnswerMutationVariables = Exact<{
  input: ProjectAnswerInput;
}>;


export type ProjectAnswerMutation = { readonly projectAnswer: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectApproveChangeMutationVariables = Exact<{
  input: ProjectApproveChangeInput;
}>;


export type ProjectApproveChangeMutation = { readonly projectApproveChange: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectRefuseChangeMutationVariables = Exact<{
  input: ProjectRefuseChangeInput;
}>;


export type ProjectRefuseChangeMutation = { readonly projectRefuseChange: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectBeginQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectBeginQuery = { readonly viewer: { readonly roles: ReadonlyArray<{ readonly base: RoleBase }> } | null, readonly projectCalls: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number, readonly body: { readonly name: string, readonly nameEn: string | null } | null }> } };

export type ProjectBoardQueryVariables = Exact<{
  year?: number | null | undefined;
  bodyId?: string | null | undefined;
}>;


export type ProjectBoardQuery = { readonly projectBoard: ReadonlyArray<{ readonly light: ProjectLight, readonly count: number, readonly overdue: number, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }> };

export type PlanFragment = { readonly fields: ReadonlyArray<string>, readonly goal: string | null, readonly place: string | null, readonly budget: number | null, readonly finishOn: string | null, readonly leader: { readonly name: string } | null, readonly milestones: ReadonlyArray<{ readonly id: string | null, readonly title: string, readonly plannedOn: string }> | null };

export type ProjectsQueryVariables = Exact<{
  mine?: boolean | null | undefined;
  own?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  orderBy?: ProjectOrder | null | undefined;
  states?: ReadonlyArray<string> | string | null | undefined;
  year?: number | null | undefined;
  bodyId?: string | null | undefined;
  callId?: string | null | undefined;
  projectCategoryId?: string | null | undefined;
  light?: ProjectLight | null | undefined;
  unitId?: string | null | undefined;
  number?: string | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ProjectsQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly year: number, readonly state: string, readonly stateName: string, readonly dueOn: string | null, readonly remainingDays: number | null, readonly published: boolean, readonly likes: number, readonly light: ProjectLight | null, readonly percent: number, readonly spent: number, readonly budget: number | null, readonly costEstimate: number | null, readonly ordinal: number | null, readonly createdAt: string, readonly body: { readonly name: string, readonly nameEn: string | null } | null, readonly category: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProjectChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectChoicesQuery = { readonly congressBodies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> }, readonly projectCategories: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly voted: boolean, readonly status: Status }> }, readonly unitTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Status }> };

export type ProjectGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectGroupsQuery = { readonly deputyGroups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly status: Status }> } };

export type ProjectCriteriaQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectCriteriaQuery = { readonly projectCriteria: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly description: string | null, readonly status: Status }> } };

export type ProjectsOpenQueryVariables = Exact<{
  bodyId?: string | null | undefined;
}>;


export type ProjectsOpenQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly stateName: string }> } };

export type ProjectQueryVariables = Exact<{
  id: string;
}>;


export type ProjectQuery = { readonly node:
    | { readonly id: string, readonly version: number, readonly number: string, readonly state: string, readonly stateName: string, readonly owner: string | null, readonly dueOn: string | null, readonly remainingDays: number | null, readonly provisional: boolean, readonly year: number, readonly proposerKind: ProjectProposer, readonly title: string, readonly text: string, readonly place: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly costEstimate: number | null, readonly beneficiaries: string | null, readonly beneficiaryCount: number | null, readonly goal: string | null, readonly likes: number, readonly merged: number, readonly published: boolean, readonly redacted: boolean, readonly rejectionName: string | null, readonly decision: string | null, readonly ordinal: number | null, readonly budget: number | null, readonly spent: number, readonly percent: number, readonly startsOn: string | null, readonly finishOn: string | null, readonly reportEvery: ReportInterval, readonly light: ProjectLight | null, readonly inspection: Satisfaction | null, readonly inspectedOn: string | null, readonly viewerActions: ReadonlyArray<string>, readonly viewerCanEdit: boolean, readonly viewerCanPublish: boolean, readonly viewerCanUrge: boolean, readonly viewerCanReveal: boolean, readonly viewerCanRedact: boolean, readonly reportDueOn: string | null, readonly deliveredOn: string | null, readonly viewerReasons: ReadonlyArray<{ readonly action: string, readonly code: string, readonly name: string }>, readonly body: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly level: DeputyLevel } | null, readonly site: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly id: string, readonly name: string } | null, readonly call: { readonly title: string } | null, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly voted: boolean } | null, readonly mandate: { readonly person: { readonly name: string } | null } | null, readonly proposerUnit: { readonly name: string } | null, readonly opinion: { readonly number: string, readonly title: string } | null, readonly suggestion: { readonly id: string, readonly number: string, readonly title: string } | null, readonly leader: { readonly id: string, readonly name: string } | null, readonly group: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly into: { readonly id: string, readonly number: string, readonly title: string } | null, readonly duplicates: ReadonlyArray<{ readonly score: number, readonly words: ReadonlyArray<string>, readonly metres: number | null, readonly project: { readonly id: string, readonly number: string, readonly title: string, readonly stateName: string } | null }>, readonly eligibility: ReadonlyArray<{ readonly code: string, readonly name: string, readonly met: boolean, readonly note: string | null }>, readonly units: ReadonlyArray<{ readonly id: string, readonly part: ProjectUnitPart, readonly feasibility: ProjectFeasibility | null, readonly text: string | null, readonly costEstimate: number | null, readonly answeredOn: string | null, readonly unit: { readonly id: string, readonly name: string } | null }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }>, readonly lightReasons: ReadonlyArray<{ readonly light: ProjectLight, readonly message: string }>, readonly rating: { readonly count: number, readonly average: number | null }, readonly milestones: ReadonlyArray<{ readonly id: string, readonly title: string, readonly plannedOn: string, readonly doneOn: string | null }>, readonly progress: ReadonlyArray<{ readonly id: string, readonly period: string, readonly percent: number, readonly spent: number, readonly text: string, readonly by: string | null, readonly photos: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }> }>, readonly visits: ReadonlyArray<{ readonly id: string, readonly visitedOn: string, readonly text: string, readonly public: boolean, readonly by: string | null, readonly group: { readonly name: string, readonly nameEn: string | null } | null, readonly photos: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }> }>, readonly remarks: ReadonlyArray<{ readonly id: string, readonly text: string, readonly createdAt: string, readonly answer: string | null, readonly answeredOn: string | null, readonly public: boolean, readonly by: string | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly status: ProjectChangeStatus, readonly createdAt: string, readonly decision: string | null, readonly decidedOn: string | null, readonly before: { readonly fields: ReadonlyArray<string>, readonly goal: string | null, readonly place: string | null, readonly budget: number | null, readonly finishOn: string | null, readonly leader: { readonly name: string } | null, readonly milestones: ReadonlyArray<{ readonly id: string | null, readonly title: string, readonly plannedOn: string }> | null }, readonly after: { readonly fields: ReadonlyArray<string>, readonly goal: string | null, readonly place: string | null, readonly budget: number | null, readonly finishOn: string | null, readonly leader: { readonly name: string } | null, readonly milestones: ReadonlyArray<{ readonly id: string | null, readonly title: string, readonly plannedOn: string }> | null } }>, readonly entries: ReadonlyArray<{ readonly ordinal: number, readonly at: string, readonly action: string, readonly stateName: string, readonly text: string | null, readonly reasonName: string | null, readonly visibility: string, readonly redacted: boolean, readonly by: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }> }> }
    | Record<PropertyKey, never>
   | null };

export type ProjectProposerQueryVariables = Exact<{
  id: string;
}>;


export type ProjectProposerQuery = { readonly node:
    | { readonly id: string, readonly proposer: { readonly name: string, readonly phone: string | null } | null }
    | Record<PropertyKey, never>
   | null };

export type ProjectProposeMutationVariables = Exact<{
  input: ProjectProposeInput;
}>;


export type ProjectProposeMutation = { readonly projectPropose: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectCreateMutationVariables = Exact<{
  input: ProjectCreateInput;
}>;


export type ProjectCreateMutation = { readonly projectCreate: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectRedactMutationVariables = Exact<{
  input: ProjectRedactInput;
}>;


export type ProjectRedactMutation = { readonly projectRedact: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectCandidatesQueryVariables = Exact<{
  bodyId?: string | null | undefined;
  year?: number | null | undefined;
}>;


export type ProjectCandidatesQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly year: number, readonly viewerCanEdit: boolean, readonly body: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }> } };

export type ProjectCandidatesOrderMutationVariables = Exact<{
  input: ProjectCandidatesOrderInput;
}>;


export type ProjectCandidatesOrderMutation = { readonly projectCandidatesOrder: { readonly body: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProsecutionsQueryVariables = Exact<{
  status?: ProsecutionStatus | null | undefined;
  field?: ProsecutionField | null | undefined;
  after?: string | null | undefined;
}>;


export type ProsecutionsQuery = { readonly prosecutions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly direction: ProsecutionDirection, readonly status: ProsecutionStatus, readonly field: ProsecutionField, readonly otherField: string | null, readonly title: string, readonly text: string, readonly reason: string | null, readonly report: string | null, readonly createdAt: string, readonly viewerCanAccept: boolean, readonly viewerCanReject: boolean, readonly viewerCanAnswer: boolean, readonly viewerCanWithdraw: boolean, readonly limit: { readonly dueOn: string, readonly remainingDays: number | null, readonly provisional: boolean } | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }>, readonly suggestion: { readonly id: string, readonly number: string } | null, readonly mandate: { readonly person: { readonly name: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProsecutionAcceptMutationVariables = Exact<{
  input: ProsecutionAcceptInput;
}>;


export type ProsecutionAcceptMutation = { readonly prosecutionAccept: { readonly prosecution: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProsecutionDeclineMutationVariables = Exact<{
  input: ProsecutionDeclineInput;
}>;


export type ProsecutionDeclineMutation = { readonly prosecutionDecline: { readonly prosecution: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProsecutionRecallMutationVariables = Exact<{
  input: ProsecutionRecallInput;
}>;


export type ProsecutionRecallMutation = { readonly prosecutionRecall: { readonly prosecution: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProsecutionReportMutationVariables = Exact<{
  input: ProsecutionReportInput;
}>;


export type ProsecutionReportMutation = { readonly prosecutionReport: { readonly prosecution: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProsecutionRecommendMutationVariables = Exact<{
  input: ProsecutionRecommendInput;
}>;


export type ProsecutionRecommendMutation = { readonly prosecutionRecommend: { readonly prosecution: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProvinceQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvinceQuery = { readonly provinceSummary: { readonly province: { readonly name: string, readonly nameEn: string }, readonly districts: ReadonlyArray<{ readonly slug: string, readonly name: string, readonly nameEn: string, readonly figures: ReadonlyArray<{ readonly measure: string, readonly key: string, readonly value: number | null }> }>, readonly totals: ReadonlyArray<{ readonly measure: string, readonly key: string, readonly value: number | null }> } | null };

export type RegistrationSettingQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistrationSettingQuery = { readonly registrationOpen: boolean, readonly tenantSetting: { readonly id: string, readonly version: number, readonly features: ReadonlyArray<Feature> } | null };

export type RegistrationSetMutationVariables = Exact<{
  input: TenantSettingUpdateInput;
}>;


export type RegistrationSetMutation = { readonly tenantSettingUpdate: { readonly tenantSetting: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SharingSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SharingSessionsQuery = { readonly sharingSessions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly heldOn: string, readonly summary: string | null, readonly status: ActivityStatus, readonly cancelReason: string | null, readonly published: boolean, readonly viewerCanUpdate: boolean, readonly site: { readonly name: string, readonly nameEn: string | null } | null, readonly issues: ReadonlyArray<{ readonly title: string, readonly opinion: { readonly id: string, readonly number: string } | null }> }> }, readonly siteTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> };

export type SharingSessionCreateMutationVariables = Exact<{
  input: SharingSessionCreateInput;
}>;


export type SharingSessionCreateMutation = { readonly sharingSessionCreate: { readonly sharingSession: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SharingSessionUpdateMutationVariables = Exact<{
  input: SharingSessionUpdateInput;
}>;


export type SharingSessionUpdateMutation = { readonly sharingSessionUpdate: { readonly sharingSession: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SharingSessionHoldMutationVariables = Exact<{
  input: SharingSessionHoldInput;
}>;


export type SharingSessionHoldMutation = { readonly sharingSessionHold: { readonly sharingSession: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SharingSessionCancelMutationVariables = Exact<{
  input: SharingSessionCancelInput;
}>;


export type SharingSessionCancelMutation = { readonly sharingSessionCancel: { readonly sharingSession: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SharingSessionPublishMutationVariables = Exact<{
  input: SharingSessionPublishInput;
}>;


export type SharingSessionPublishMutation = { readonly sharingSessionPublish: { readonly sharingSession: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SharingSessionTakeOffMutationVariables = Exact<{
  input: SharingSessionTakeOffInput;
}>;


export type SharingSessionTakeOffMutation = { readonly sharingSessionTakeOff: { readonly sharingSession: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountQuery = { readonly viewer: { readonly displayName: string, readonly account: { readonly phone: string | null, readonly hasPassword: boolean, readonly hasSecondFactor: boolean, readonly recoveryCodesLeft: number, readonly sessions: ReadonlyArray<{ readonly id: string, readonly current: boolean, readonly createdAt: string, readonly lastSeenAt: string, readonly address: string | null, readonly userAgent: string | null, readonly secondFactor: boolean }> } | null } | null, readonly identityProviders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { readonly passwordChange: { readonly changed: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SessionEndMutationVariables = Exact<{
  input: SessionEndInput;
}>;


export type SessionEndMutation = { readonly sessionEnd: { readonly ended: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SessionsEndOthersMutationVariables = Exact<{ [key: string]: never; }>;


export type SessionsEndOthersMutation = { readonly sessionsEndOthers: { readonly ended: number | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SecondFactorRemoveMutationVariables = Exact<{ [key: string]: never; }>;


export type SecondFactorRemoveMutation = { readonly secondFactorRemove: { readonly removed: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type IdentityJoinMutationVariables = Exact<{
  input: IdentityJoinInput;
}>;


export type IdentityJoinMutation = { readonly identityJoin: { readonly to: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type InvitationOfferQueryVariables = Exact<{
  token: string;
}>;


export type InvitationOfferQuery = { readonly tenant: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly invitationOffer: { readonly personName: string, readonly roleName: string, readonly phone: string, readonly expiresAt: string } | null };

export type InvitationCodeSendMutationVariables = Exact<{
  input: InvitationCodeSendInput;
}>;


export type InvitationCodeSendMutation = { readonly invitationCodeSend: { readonly sent: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type InvitationAcceptMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type InvitationAcceptMutation = { readonly invitationAccept: { readonly pending: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SecondFactorBeginMutationVariables = Exact<{ [key: string]: never; }>;


export type SecondFactorBeginMutation = { readonly secondFactorBegin: { readonly setup: { readonly secret: string, readonly uri: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SecondFactorConfirmMutationVariables = Exact<{
  input: SecondFactorConfirmInput;
}>;


export type SecondFactorConfirmMutation = { readonly secondFactorConfirm: { readonly recoveryCodes: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SignInQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInQuery = { readonly tenant: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly viewer: { readonly displayName: string } | null, readonly identityProviders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } };

export type SignInWithPasswordMutationVariables = Exact<{
  input: SignInWithPasswordInput;
}>;


export type SignInWithPasswordMutation = { readonly signInWithPassword: { readonly pending: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SignInCodeSendMutationVariables = Exact<{
  input: SignInCodeSendInput;
}>;


export type SignInCodeSendMutation = { readonly signInCodeSend: { readonly sent: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SignInWithCodeMutationVariables = Exact<{
  input: SignInWithCodeInput;
}>;


export type SignInWithCodeMutation = { readonly signInWithCode: { readonly pending: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SecondFactorShowMutationVariables = Exact<{
  input: SecondFactorShowInput;
}>;


export type SecondFactorShowMutation = { readonly secondFactorShow: { readonly viewer: { readonly displayName: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SitesQueryVariables = Exact<{ [key: string]: never; }>;


export type SitesQuery = { readonly siteTree: ReadonlyArray<{ readonly id: string, readonly version: number, readonly parentId: string | null, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly address: string | null, readonly phone: string | null, readonly introduction: string | null, readonly public: boolean, readonly status: Status, readonly viewerCanUpdate: boolean, readonly viewerCanMove: boolean, readonly viewerCanRetire: boolean, readonly kind: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }>, readonly siteKinds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly status: Status }> } };

export type SiteCreateMutationVariables = Exact<{
  input: SiteCreateInput;
}>;


export type SiteCreateMutation = { readonly siteCreate: { readonly site: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SiteUpdateMutationVariables = Exact<{
  input: SiteUpdateInput;
}>;


export type SiteUpdateMutation = { readonly siteUpdate: { readonly site: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SiteMoveMutationVariables = Exact<{
  input: SiteMoveInput;
}>;


export type SiteMoveMutation = { readonly siteMove: { readonly site: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SiteRetireMutationVariables = Exact<{
  input: SiteRetireInput;
}>;


export type SiteRetireMutation = { readonly siteRetire: { readonly site: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SiteReopenMutationVariables = Exact<{
  input: SiteReopenInput;
}>;


export type SiteReopenMutation = { readonly siteReopen: { readonly site: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionReportQueryVariables = Exact<{
  year: number;
  bodyId?: string | null | undefined;
}>;


export type SuggestionReportQuery = { readonly suggestionReport: { readonly year: number, readonly total: { readonly month: string | null, readonly filed: number, readonly motions: number, readonly key: number, readonly assigned: number, readonly contacted: number, readonly replied: number, readonly inTime: number, readonly overdue: number, readonly redone: number, readonly withdrawn: number, readonly solved: number, readonly planned: number, readonly waiting: number, readonly reference: number, readonly satisfied: number, readonly basicallySatisfied: number, readonly dissatisfied: number, readonly promised: number, readonly kept: number, readonly contactRate: number | null, readonly replyRate: number | null, readonly inTimeRate: number | null, readonly solvedRate: number | null, readonly plannedRate: number | null, readonly satisfactionRate: number | null, readonly keptRate: number | null, readonly medianDays: number | null, readonly p90Days: number | null, readonly unit: { readonly id: string, readonly name: string } | null, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly site: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }, readonly units: ReadonlyArray<{ readonly month: string | null, readonly filed: number, readonly motions: number, readonly key: number, readonly assigned: number, readonly contacted: number, readonly replied: number, readonly inTime: number, readonly overdue: number, readonly redone: number, readonly withdrawn: number, readonly solved: number, readonly planned: number, readonly waiting: number, readonly reference: number, readonly satisfied: number, readonly basicallySatisfied: number, readonly dissatisfied: number, readonly promised: number, readonly kept: number, readonly contactRate: number | null, readonly replyRate: number | null, readonly inTimeRate: number | null, readonly solvedRate: number | null, readonly plannedRate: number | null, readonly satisfactionRate: number | null, readonly keptRate: number | null, readonly medianDays: number | null, readonly p90Days: number | null, readonly unit: { readonly id: string, readonly name: string } | null, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly site: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }>, readonly months: ReadonlyArray<{ readonly month: string | null, readonly filed: number, readonly motions: number, readonly key: number, readonly assigned: number, readonly contacted: number, readonly replied: number, readonly inTime: number, readonly overdue: number, readonly redone: number, readonly withdrawn: number, readonly solved: number, readonly planned: number, readonly waiting: number, readonly reference: number, readonly satisfied: number, readonly basicallySatisfied: number, readonly dissatisfied: number, readonly promised: number, readonly kept: number, readonly contactRate: number | null, readonly replyRate: number | null, readonly inTimeRate: number | null, readonly solvedRate: number | null, readonly plannedRate: number | null, readonly satisfactionRate: number | null, readonly keptRate: number | null, readonly medianDays: number | null, readonly p90Days: number | null, readonly unit: { readonly id: string, readonly name: string } | null, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly site: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }>, readonly categories: ReadonlyArray<{ readonly month: string | null, readonly filed: number, readonly motions: number, readonly key: number, readonly assigned: number, readonly contacted: number, readonly replied: number, readonly inTime: number, readonly overdue: number, readonly redone: number, readonly withdrawn: number, readonly solved: number, readonly planned: number, readonly waiting: number, readonly reference: number, readonly satisfied: number, readonly basicallySatisfied: number, readonly dissatisfied: number, readonly promised: number, readonly kept: number, readonly contactRate: number | null, readonly replyRate: number | null, readonly inTimeRate: number | null, readonly solvedRate: number | null, readonly plannedRate: number | null, readonly satisfactionRate: number | null, readonly keptRate: number | null, readonly medianDays: number | null, readonly p90Days: number | null, readonly unit: { readonly id: string, readonly name: string } | null, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly site: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }>, readonly sites: ReadonlyArray<{ readonly month: string | null, readonly filed: number, readonly motions: number, readonly key: number, readonly assigned: number, readonly contacted: number, readonly replied: number, readonly inTime: number, readonly overdue: number, readonly redone: number, readonly withdrawn: number, readonly solved: number, readonly planned: number, readonly waiting: number, readonly reference: number, readonly satisfied: number, readonly basicallySatisfied: number, readonly dissatisfied: number, readonly promised: number, readonly kept: number, readonly contactRate: number | null, readonly replyRate: number | null, readonly inTimeRate: number | null, readonly solvedRate: number | null, readonly plannedRate: number | null, readonly satisfactionRate: number | null, readonly keptRate: number | null, readonly medianDays: number | null, readonly p90Days: number | null, readonly unit: { readonly id: string, readonly name: string } | null, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly site: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }> } };

export type ReportCountsFragment = { readonly month: string | null, readonly filed: number, readonly motions: number, readonly key: number, readonly assigned: number, readonly contacted: number, readonly replied: number, readonly inTime: number, readonly overdue: number, readonly redone: number, readonly withdrawn: number, readonly solved: number, readonly planned: number, readonly waiting: number, readonly reference: number, readonly satisfied: number, readonly basicallySatisfied: number, readonly dissatisfied: number, readonly promised: number, readonly kept: number, readonly contactRate: number | null, readonly replyRate: number | null, readonly inTimeRate: number | null, readonly solvedRate: number | null, readonly plannedRate: number | null, readonly satisfactionRate: number | null, readonly keptRate: number | null, readonly medianDays: number | null, readonly p90Days: number | null, readonly unit: { readonly id: string, readonly name: string } | null, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly site: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null };

export type ReportBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportBodiesQuery = { readonly tenant: { readonly id: string, readonly name: string, readonly nameEn: string }, readonly congressBodies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } };

export type SuggestionApproveMutationVariables = Exact<{
  input: SuggestionApproveInput;
}>;


export type SuggestionApproveMutation = { readonly suggestionApprove: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionAskFeasibilityMutationVariables = Exact<{
  input: SuggestionAskFeasibilityInput;
}>;


export type SuggestionAskFeasibilityMutation = { readonly suggestionAskFeasibility: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionOpineMutationVariables = Exact<{
  input: SuggestionOpineInput;
}>;


export type SuggestionOpineMutation = { readonly suggestionOpine: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionSendBackMutationVariables = Exact<{
  input: SuggestionSendBackInput;
}>;


export type SuggestionSendBackMutation = { readonly suggestionSendBack: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionRejectMutationVariables = Exact<{
  input: SuggestionRejectInput;
}>;


export type SuggestionRejectMutation = { readonly suggestionReject: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionFileMutationVariables = Exact<{
  input: SuggestionFileInput;
}>;


export type SuggestionFileMutation = { readonly suggestionFile: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionAdoptMutationVariables = Exact<{
  input: SuggestionAdoptInput;
}>;


export type SuggestionAdoptMutation = { readonly suggestionAdopt: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionTurnMutationVariables = Exact<{
  input: SuggestionTurnInput;
}>;


export type SuggestionTurnMutation = { readonly suggestionTurn: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionAssignMutationVariables = Exact<{
  input: SuggestionAssignInput;
}>;


export type SuggestionAssignMutation = { readonly suggestionAssign: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionStartMutationVariables = Exact<{
  input: SuggestionStartInput;
}>;


export type SuggestionStartMutation = { readonly suggestionStart: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionReturnMutationVariables = Exact<{
  input: SuggestionReturnInput;
}>;


export type SuggestionReturnMutation = { readonly suggestionReturn: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionConsentReturnMutationVariables = Exact<{
  input: SuggestionConsentReturnInput;
}>;


export type SuggestionConsentReturnMutation = { readonly suggestionConsentReturn: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionTakeBackMutationVariables = Exact<{
  input: SuggestionTakeBackInput;
}>;


export type SuggestionTakeBackMutation = { readonly suggestionTakeBack: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionRefuseReturnMutationVariables = Exact<{
  input: SuggestionRefuseReturnInput;
}>;


export type SuggestionRefuseReturnMutation = { readonly suggestionRefuseReturn: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionAskExtensionMutationVariables = Exact<{
  input: SuggestionAskExtensionInput;
}>;


export type SuggestionAskExtensionMutation = { readonly suggestionAskExtension: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionGrantExtensionMutationVariables = Exact<{
  input: SuggestionGrantExtensionInput;
}>;


export type SuggestionGrantExtensionMutation = { readonly suggestionGrantExtension: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionRefuseExtensionMutationVariables = Exact<{
  input: SuggestionRefuseExtensionInput;
}>;


export type SuggestionRefuseExtensionMutation = { readonly suggestionRefuseExtension: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionContactMutationVariables = Exact<{
  input: SuggestionContactInput;
}>;


export type SuggestionContactMutation = { readonly suggestionContact: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionPrepareReplyMutationVariables = Exact<{
  input: SuggestionPrepareReplyInput;
}>;


export type SuggestionPrepareReplyMutation = { readonly suggestionPrepareReply: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionCorrectReplyMutationVariables = Exact<{
  input: SuggestionCorrectReplyInput;
}>;


export type SuggestionCorrectReplyMutation = { readonly suggestionCorrectReply: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionSignReplyMutationVariables = Exact<{
  input: SuggestionSignReplyInput;
}>;


export type SuggestionSignReplyMutation = { readonly suggestionSignReply: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionRateMutationVariables = Exact<{
  input: SuggestionRateInput;
}>;


export type SuggestionRateMutation = { readonly suggestionRate: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionRateBackMutationVariables = Exact<{
  input: SuggestionRateBackInput;
}>;


export type SuggestionRateBackMutation = { readonly suggestionRateBack: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionConcludeMutationVariables = Exact<{
  input: SuggestionConcludeInput;
}>;


export type SuggestionConcludeMutation = { readonly suggestionConclude: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionCloseMutationVariables = Exact<{
  input: SuggestionCloseInput;
}>;


export type SuggestionCloseMutation = { readonly suggestionClose: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionSuperviseMutationVariables = Exact<{
  input: SuggestionSuperviseInput;
}>;


export type SuggestionSuperviseMutation = { readonly suggestionSupervise: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionMeetMutationVariables = Exact<{
  input: SuggestionMeetInput;
}>;


export type SuggestionMeetMutation = { readonly suggestionMeet: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionWithdrawMutationVariables = Exact<{
  input: SuggestionWithdrawInput;
}>;


export type SuggestionWithdrawMutation = { readonly suggestionWithdraw: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionNoteMutationVariables = Exact<{
  input: SuggestionNoteInput;
}>;


export type SuggestionNoteMutation = { readonly suggestionNote: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionUrgeMutationVariables = Exact<{
  input: SuggestionUrgeInput;
}>;


export type SuggestionUrgeMutation = { readonly suggestionUrge: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionCosignMutationVariables = Exact<{
  input: SuggestionCosignInput;
}>;


export type SuggestionCosignMutation = { readonly suggestionCosign: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionDeclineMutationVariables = Exact<{
  input: SuggestionDeclineInput;
}>;


export type SuggestionDeclineMutation = { readonly suggestionDecline: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionReviseMutationVariables = Exact<{
  input: SuggestionReviseInput;
}>;


export type SuggestionReviseMutation = { readonly suggestionRevise: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionSubmitMutationVariables = Exact<{
  input: SuggestionSubmitInput;
}>;


export type SuggestionSubmitMutation = { readonly suggestionSubmit: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionPublishMutationVariables = Exact<{
  input: SuggestionPublishInput;
}>;


export type SuggestionPublishMutation = { readonly suggestionPublish: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionsAssignMutationVariables = Exact<{
  input: SuggestionsAssignInput;
}>;


export type SuggestionsAssignMutation = { readonly suggestionsAssign: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionsMeetMutationVariables = Exact<{
  input: SuggestionsMeetInput;
}>;


export type SuggestionsMeetMutation = { readonly suggestionsMeet: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionsRemindMutationVariables = Exact<{
  input: SuggestionsRemindInput;
}>;


export type SuggestionsRemindMutation = { readonly suggestionsRemind: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionsCloseMutationVariables = Exact<{
  input: SuggestionsCloseInput;
}>;


export type SuggestionsCloseMutation = { readonly suggestionsClose: { readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionsPrintMutationVariables = Exact<{
  input: SuggestionsPrintInput;
}>;


export type SuggestionsPrintMutation = { readonly suggestionsPrint: { readonly url: string | null, readonly results: ReadonlyArray<{ readonly id: string, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string }> }> | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionReasonsQueryVariables = Exact<{ [key: string]: never; }>;


export type SuggestionReasonsQuery = { readonly procedures: ReadonlyArray<{ readonly reasons: ReadonlyArray<{ readonly action: string, readonly code: string, readonly name: string }> }> };

export type SuggestionsQueryVariables = Exact<{
  mine?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  unspoken?: boolean | null | undefined;
  key?: boolean | null | undefined;
  orderBy?: SuggestionOrder | null | undefined;
  search?: string | null | undefined;
  states?: ReadonlyArray<string> | string | null | undefined;
  kind?: SuggestionKind | null | undefined;
  replyClass?: ReplyClass | null | undefined;
  resultRating?: Satisfaction | null | undefined;
  unitId?: string | null | undefined;
  sessionId?: string | null | undefined;
  mandateId?: string | null | undefined;
  categoryId?: string | null | undefined;
  filedFrom?: string | null | undefined;
  filedUntil?: string | null | undefined;
  number?: string | null | undefined;
  siteId?: string | null | undefined;
  repliedFrom?: string | null | undefined;
  repliedUntil?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SuggestionsQuery = { readonly suggestions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string, readonly kind: SuggestionKind, readonly title: string, readonly stateName: string, readonly dueOn: string | null, readonly remainingDays: number | null, readonly key: boolean, readonly replyClass: ReplyClass | null, readonly createdAt: string, readonly mandate: { readonly person: { readonly name: string } | null } | null, readonly unit: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SuggestionFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type SuggestionFiltersQuery = { readonly unitTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Status }>, readonly siteTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }>, readonly congressSessions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly term: { readonly name: string, readonly body: { readonly name: string } | null } | null }> } };

export type SuggestionQueryVariables = Exact<{
  id: string;
}>;


export type SuggestionQuery = { readonly node:
    | { readonly id: string, readonly version: number, readonly number: string, readonly kind: SuggestionKind, readonly title: string, readonly text: string, readonly analysis: string, readonly proposal: string, readonly secret: boolean, readonly published: boolean, readonly redacted: boolean, readonly filedNumber: number | null, readonly filedOn: string | null, readonly state: string, readonly stateName: string, readonly owner: string | null, readonly dueOn: string | null, readonly hardOn: string | null, readonly remainingDays: number | null, readonly provisional: boolean, readonly mode: HandlingMode | null, readonly round: number, readonly assignedOn: string | null, readonly contactedOn: string | null, readonly key: boolean, readonly replyClass: ReplyClass | null, readonly repliedOn: string | null, readonly processRating: Satisfaction | null, readonly resultRating: Satisfaction | null, readonly viewerActions: ReadonlyArray<string>, readonly viewerCanOffer: boolean, readonly viewerCanPublish: boolean, readonly viewerCanUrge: boolean, readonly viewerCanRedact: boolean, readonly contactLimit: { readonly dueOn: string, readonly remainingDays: number | null, readonly provisional: boolean } | null, readonly viewerReasons: ReadonlyArray<{ readonly action: string, readonly code: string, readonly name: string }>, readonly viewerUnits: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }>, readonly mandate: { readonly id: string, readonly person: { readonly name: string } | null } | null, readonly body: { readonly name: string } | null, readonly session: { readonly name: string } | null, readonly site: { readonly name: string, readonly nameEn: string | null } | null, readonly category: { readonly name: string, readonly nameEn: string | null } | null, readonly leader: { readonly name: string } | null, readonly cosigners: ReadonlyArray<{ readonly id: string, readonly status: CosignStatus, readonly mandate: { readonly person: { readonly name: string } | null } | null }>, readonly units: ReadonlyArray<{ readonly id: string, readonly part: UnitPart, readonly status: UnitPartStatus, readonly opinion: string | null, readonly opinionOn: string | null, readonly contactedOn: string | null, readonly opinionLimit: { readonly dueOn: string, readonly remainingDays: number | null, readonly provisional: boolean } | null, readonly unit: { readonly id: string, readonly name: string } | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly class: ReplyClass, readonly text: string, readonly promise: string | null, readonly promisedOn: string | null, readonly status: ReplyStatus, readonly letterNumber: string | null, readonly signedOn: string | null, readonly givenOn: string | null, readonly unit: { readonly id: string, readonly name: string } | null, readonly signer: { readonly name: string } | null }>, readonly ratings: ReadonlyArray<{ readonly id: string, readonly round: number, readonly side: RatingSide, readonly process: Satisfaction, readonly result: Satisfaction | null, readonly remark: string | null, readonly signedOn: string, readonly unit: { readonly name: string } | null }>, readonly prosecutions: ReadonlyArray<{ readonly id: string, readonly direction: ProsecutionDirection, readonly status: ProsecutionStatus, readonly field: ProsecutionField, readonly otherField: string | null, readonly text: string, readonly reason: string | null, readonly report: string | null, readonly limit: { readonly dueOn: string, readonly remainingDays: number | null, readonly provisional: boolean } | null }>, readonly entries: ReadonlyArray<{ readonly ordinal: number, readonly at: string, readonly action: string, readonly stateName: string, readonly text: string | null, readonly reasonName: string | null, readonly visibility: string, readonly redacted: boolean, readonly by: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }> }> }
    | Record<PropertyKey, never>
   | null };

export type SuggestionChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type SuggestionChangedSubscription = { readonly suggestionChanged: { readonly id: string, readonly version: number } | null };

export type SuggestionOfferMutationVariables = Exact<{
  input: SuggestionOfferInput;
}>;


export type SuggestionOfferMutation = { readonly suggestionOffer: { readonly prosecution: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionRedactMutationVariables = Exact<{
  input: SuggestionRedactInput;
}>;


export type SuggestionRedactMutation = { readonly suggestionRedact: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type TenantExportsQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantExportsQuery = { readonly tenantExports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: TenantExportStatus, readonly size: number | null, readonly sha256: string | null, readonly createdAt: string, readonly expiresAt: string | null, readonly url: string | null }> } };

export type TenantExportCreateMutationVariables = Exact<{ [key: string]: never; }>;


export type TenantExportCreateMutation = { readonly tenantExportCreate: { readonly tenantExport: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type UnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitsQuery = { readonly unitTree: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly name: string, readonly shortName: string | null, readonly kind: UnitKind, readonly phone: string | null, readonly competences: ReadonlyArray<string>, readonly status: Status, readonly hasHandler: boolean | null, readonly viewerCanUpdate: boolean, readonly viewerCanMove: boolean, readonly viewerCanRetire: boolean, readonly viewerCanAppoint: boolean, readonly parent: { readonly id: string } | null }> };

export type UnitStaffOfQueryVariables = Exact<{
  id: string;
}>;


export type UnitStaffOfQuery = { readonly node:
    | { readonly id: string, readonly staff: ReadonlyArray<{ readonly id: string, readonly duty: UnitDuty, readonly title: string | null, readonly validFrom: string, readonly validTo: string | null, readonly person: { readonly name: string } | null }> }
    | Record<PropertyKey, never>
   | null };

export type UnitCreateMutationVariables = Exact<{
  input: UnitCreateInput;
}>;


export type UnitCreateMutation = { readonly unitCreate: { readonly unit: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type UnitUpdateMutationVariables = Exact<{
  input: UnitUpdateInput;
}>;


export type UnitUpdateMutation = { readonly unitUpdate: { readonly unit: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type UnitMoveMutationVariables = Exact<{
  input: UnitMoveInput;
}>;


export type UnitMoveMutation = { readonly unitMove: { readonly unit: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type UnitRetireMutationVariables = Exact<{
  input: UnitRetireInput;
}>;


export type UnitRetireMutation = { readonly unitRetire: { readonly unit: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type UnitRestoreMutationVariables = Exact<{
  input: UnitRestoreInput;
}>;


export type UnitRestoreMutation = { readonly unitRestore: { readonly unit: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type UnitStaffAppointMutationVariables = Exact<{
  input: UnitStaffAppointInput;
}>;


export type UnitStaffAppointMutation = { readonly unitStaffAppoint: { readonly unitStaff: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type UnitStaffEndMutationVariables = Exact<{
  input: UnitStaffEndInput;
}>;


export type UnitStaffEndMutation = { readonly unitStaffEnd: { readonly unitStaff: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { readonly webhooks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly code: string, readonly url: string, readonly events: ReadonlyArray<string>, readonly status: Status, readonly viewerCanUpdate: boolean, readonly viewerCanRetire: boolean, readonly client: { readonly id: string, readonly name: string } | null }> }, readonly webhookDeliveries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly event: NotificationEvent, readonly status: WebhookDeliveryStatus, readonly attempts: number, readonly answer: number | null, readonly createdAt: string, readonly viewerCanUpdate: boolean, readonly webhook: { readonly code: string } | null }> }, readonly notificationKinds: ReadonlyArray<{ readonly event: string, readonly title: string }>, readonly apiClients: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: Status }> } };

export type WebhookCreateMutationVariables = Exact<{
  input: WebhookCreateInput;
}>;


export type WebhookCreateMutation = { readonly webhookCreate: { readonly webhook: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type WebhookUpdateMutationVariables = Exact<{
  input: WebhookUpdateInput;
}>;


export type WebhookUpdateMutation = { readonly webhookUpdate: { readonly webhook: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type WebhookRetireMutationVariables = Exact<{
  input: WebhookRetireInput;
}>;


export type WebhookRetireMutation = { readonly webhookRetire: { readonly webhook: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type WebhookRestoreMutationVariables = Exact<{
  input: WebhookRestoreInput;
}>;


export type WebhookRestoreMutation = { readonly webhookRestore: { readonly webhook: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type WebhookSecretRenewMutationVariables = Exact<{
  input: WebhookSecretRenewInput;
}>;


export type WebhookSecretRenewMutation = { readonly webhookSecretRenew: { readonly secret: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type WebhookDeliveryResendMutationVariables = Exact<{
  input: WebhookDeliveryResendInput;
}>;


export type WebhookDeliveryResendMutation = { readonly webhookDeliveryResend: { readonly webhookDelivery: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type WorkQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WorkQuery = { readonly work: { readonly hasNextPage: boolean, readonly endCursor: string | null, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Opinion', readonly id: string, readonly number: string, readonly title: string, readonly stateName: string, readonly owner: string | null, readonly dueOn: string | null, readonly remainingDays: number | null, readonly viewerCanNote: boolean, readonly unit: { readonly name: string } | null }
      | { readonly __typename: 'Project', readonly id: string, readonly number: string, readonly title: string, readonly stateName: string, readonly owner: string | null, readonly dueOn: string | null, readonly remainingDays: number | null, readonly unit: { readonly name: string } | null }
      | { readonly __typename: 'Prosecution', readonly id: string, readonly title: string, readonly field: ProsecutionField, readonly otherField: string | null, readonly status: ProsecutionStatus, readonly direction: ProsecutionDirection, readonly dueOn: string | null }
      | { readonly __typename: 'Suggestion', readonly id: string, readonly number: string, readonly title: string, readonly state: string, readonly stateName: string, readonly owner: string | null, readonly dueOn: string | null, readonly remainingDays: number | null, readonly viewerCanNote: boolean, readonly unit: { readonly name: string } | null }
    >, readonly counts: ReadonlyArray<{ readonly kind: WorkKind, readonly total: number, readonly overdue: number }> } };

export type WorkChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WorkChangedSubscription = { readonly workChanged: boolean };

export type PermissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionsQuery = { readonly viewerPermissions: ReadonlyArray<string> };

export type FileCreateMutationVariables = Exact<{
  input: FileCreateInput;
}>;


export type FileCreateMutation = { readonly fileCreate: { readonly uploadUrl: string | null, readonly file: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type PhotoCreateMutationVariables = Exact<{
  input: PhotoCreateInput;
}>;


export type PhotoCreateMutation = { readonly photoCreate: { readonly fileId: string | null, readonly uploadUrl: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type CaseStatesQueryVariables = Exact<{
  kind: CaseKind;
}>;


export type CaseStatesQuery = { readonly procedures: ReadonlyArray<{ readonly states: ReadonlyArray<{ readonly code: string, readonly name: string }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PlanFragmentDoc = new TypedDocumentString(`
    fragment Plan on PlanVersion {
  fields
  goal
  place
  budget
  finishOn
  leader {
    name
  }
  milestones {
    id
    title
    plannedOn
  }
}
    `, {"fragmentName":"Plan"}) as unknown as TypedDocumentString<PlanFragment, unknown>;
export const ReportCountsFragmentDoc = new TypedDocumentString(`
    fragment ReportCounts on SuggestionReportRow {
  unit {
    id
    name
  }
  month
  category {
    id
    name
    nameEn
  }
  site {
    id
    name
    nameEn
  }
  filed
  motions
  key
  assigned
  contacted
  replied
  inTime
  overdue
  redone
  withdrawn
  solved
  planned
  waiting
  reference
  satisfied
  basicallySatisfied
  dissatisfied
  promised
  kept
  contactRate
  replyRate
  inTimeRate
  solvedRate
  plannedRate
  satisfactionRate
  keptRate
  medianDays
  p90Days
}
    `, {"fragmentName":"ReportCounts"}) as unknown as TypedDocumentString<ReportCountsFragment, unknown>;
export const ConsoleDocument = {"__meta__":{"hash":"sha256:bacbd0e5835639a429cf4c00dd42480597652e3e5a1dd3ef3d12749397b05ed4"}} as unknown as TypedDocumentString<ConsoleQuery, ConsoleQueryVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:6898e3a7de96cf05d8c94102457813e053ec47b81126948866f7df595303bb79"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const EnterTenantsDocument = {"__meta__":{"hash":"sha256:b815a1f5d97a784c393aa59ff51c80d3280ba915468ee9d12dc16921bdf0e76f"}} as unknown as TypedDocumentString<EnterTenantsQuery, EnterTenantsQueryVariables>;
export const ProvinceWhoDocument = {"__meta__":{"hash":"sha256:a1201b0eb1f6878eeb7bb2a4b92cd3b54a958823d024a6d411ac46892af475b8"}} as unknown as TypedDocumentString<ProvinceWhoQuery, ProvinceWhoQueryVariables>;
export const ProvinceSignOutDocument = {"__meta__":{"hash":"sha256:97e41d922098f9723d4e23d84aa44fa8a7ad49cc65c904f3e6e52573b8eafc00"}} as unknown as TypedDocumentString<ProvinceSignOutMutation, ProvinceSignOutMutationVariables>;
export const CategoryChoicesDocument = {"__meta__":{"hash":"sha256:febbebee9b33d817b0ab2eccb17c47c03ae25ee317e817f9f1ea0936ee648f17"}} as unknown as TypedDocumentString<CategoryChoicesQuery, CategoryChoicesQueryVariables>;
export const CongressesDocument = {"__meta__":{"hash":"sha256:2cecc33a993e6d78d625130bc41ec4424afcd61a599d3f61b946f83ad3ebb33d"}} as unknown as TypedDocumentString<CongressesQuery, CongressesQueryVariables>;
export const FindPresentDocument = {"__meta__":{"hash":"sha256:f1f51d2111feff305b3c41c5f6d070e6f0747fe8bb42b04300fc83b40cf15dbc"}} as unknown as TypedDocumentString<FindPresentQuery, FindPresentQueryVariables>;
export const FindDeputiesDocument = {"__meta__":{"hash":"sha256:ef756f9ec6bfbacb4944f02642e024b2b5f6e91bbbd84a7be2b44a8b8ddeecb6"}} as unknown as TypedDocumentString<FindDeputiesQuery, FindDeputiesQueryVariables>;
export const CaseExportDocument = {"__meta__":{"hash":"sha256:5e3c596e7c88fdd84a5566b799fb33ce0f856a3fc8ca7ad4649141db40ef6eb3"}} as unknown as TypedDocumentString<CaseExportMutation, CaseExportMutationVariables>;
export const FindPeopleDocument = {"__meta__":{"hash":"sha256:4854c5ac220bbcb705a878c7a4f2fc8e1fa26a3777f6aa73b793a587c32ff916"}} as unknown as TypedDocumentString<FindPeopleQuery, FindPeopleQueryVariables>;
export const SavedFiltersDocument = {"__meta__":{"hash":"sha256:6b1650358698bfb712fdfd5bf683f691f6945f4e424d12415ee3adf6cfbcd5ed"}} as unknown as TypedDocumentString<SavedFiltersQuery, SavedFiltersQueryVariables>;
export const SavedFilterCreateDocument = {"__meta__":{"hash":"sha256:4dc10ba7d26aa43b01a51e99fc2634b40ec3363a827705f86db5de60e8705f10"}} as unknown as TypedDocumentString<SavedFilterCreateMutation, SavedFilterCreateMutationVariables>;
export const SavedFilterUpdateDocument = {"__meta__":{"hash":"sha256:0c800a0cdb2540459f3bc259babfcc8d63b9c064540efaa51d98d0024caf0aca"}} as unknown as TypedDocumentString<SavedFilterUpdateMutation, SavedFilterUpdateMutationVariables>;
export const SavedFilterDeleteDocument = {"__meta__":{"hash":"sha256:fb2d7ea38e362d1c1894b5581745b7f52b399b1374534495b63e6c8f092da0f6"}} as unknown as TypedDocumentString<SavedFilterDeleteMutation, SavedFilterDeleteMutationVariables>;
export const OpinionTakeDownDocument = {"__meta__":{"hash":"sha256:eec151b8817a045bdd5d8734cb65dcd5d26350464810308368270310e9034241"}} as unknown as TypedDocumentString<OpinionTakeDownMutation, OpinionTakeDownMutationVariables>;
export const UnitChoicesDocument = {"__meta__":{"hash":"sha256:f62bcd44f658811c8d2f1ef5d0a869c2d04447f0166e9c08c97383ee6a52e16c"}} as unknown as TypedDocumentString<UnitChoicesQuery, UnitChoicesQueryVariables>;
export const AccessDocument = {"__meta__":{"hash":"sha256:e5ee13cf234ad2416f466167824c90abb3ed1dfdca5e96b8f4f2b7cf764fa6a5"}} as unknown as TypedDocumentString<AccessQuery, AccessQueryVariables>;
export const InvitationCreateDocument = {"__meta__":{"hash":"sha256:92ada0b0460420e36ead063211513904223c5e07099085ba7e5db63834112700"}} as unknown as TypedDocumentString<InvitationCreateMutation, InvitationCreateMutationVariables>;
export const InvitationRevokeDocument = {"__meta__":{"hash":"sha256:1ef7878f9b0580faf5373f61bc2427657574e9963287207b841fbc04a9291fff"}} as unknown as TypedDocumentString<InvitationRevokeMutation, InvitationRevokeMutationVariables>;
export const MembershipEndDocument = {"__meta__":{"hash":"sha256:5f24621460754c2497f00739ddba90d26bbc04df50bda3f98cc1271b42e9e91b"}} as unknown as TypedDocumentString<MembershipEndMutation, MembershipEndMutationVariables>;
export const ActivitiesDocument = {"__meta__":{"hash":"sha256:21a3327a1b916bad2d84410fa3b46a285fab2ebd1187fa62bbc84881e1e9e7a4"}} as unknown as TypedDocumentString<ActivitiesQuery, ActivitiesQueryVariables>;
export const ActivityDocument = {"__meta__":{"hash":"sha256:cc626fab9834d25ee2c68feae2f7baa6eaecdff8d0ed183233f1a0eac899b5ba"}} as unknown as TypedDocumentString<ActivityQuery, ActivityQueryVariables>;
export const ActivityChoicesDocument = {"__meta__":{"hash":"sha256:7043608cae914bfa05e0425ae476cb5e1256a896edbc7079e584dc48701cc441"}} as unknown as TypedDocumentString<ActivityChoicesQuery, ActivityChoicesQueryVariables>;
export const ActivityFiguresDocument = {"__meta__":{"hash":"sha256:b277cac6ca3686da186d1cac260903cd58c8aa26eecc3a4c4c28d88336b74c80"}} as unknown as TypedDocumentString<ActivityFiguresQuery, ActivityFiguresQueryVariables>;
export const ActivityCreateDocument = {"__meta__":{"hash":"sha256:a874b836b41833cca8345bf470cbf9c23fc894fae4e6c014cc2151a4eaabd227"}} as unknown as TypedDocumentString<ActivityCreateMutation, ActivityCreateMutationVariables>;
export const ActivityUpdateDocument = {"__meta__":{"hash":"sha256:5e812c5e346e2ffdbca43aef9bb4f099105f59caeff31b02794dadc65511c19d"}} as unknown as TypedDocumentString<ActivityUpdateMutation, ActivityUpdateMutationVariables>;
export const ActivityHoldDocument = {"__meta__":{"hash":"sha256:657b7f0af9c9037f521ae22618148e979a3cf0752c8b0f236a8536788e1da9f3"}} as unknown as TypedDocumentString<ActivityHoldMutation, ActivityHoldMutationVariables>;
export const ActivityCorrectDocument = {"__meta__":{"hash":"sha256:d1ad75c31dc69d18ecdcd2a2bc55dbd599b73632e5187ff7a54d19b5dcbf60c6"}} as unknown as TypedDocumentString<ActivityCorrectMutation, ActivityCorrectMutationVariables>;
export const ActivityCancelDocument = {"__meta__":{"hash":"sha256:58e6628275bb296d895b847a59ad7b4d7ed912f8bc2f4939426c9f8a2fcb41a4"}} as unknown as TypedDocumentString<ActivityCancelMutation, ActivityCancelMutationVariables>;
export const ApiClientsDocument = {"__meta__":{"hash":"sha256:4486f395736edf939d88e60a44d36275e688444a8ab67acaafe03509cec028d8"}} as unknown as TypedDocumentString<ApiClientsQuery, ApiClientsQueryVariables>;
export const ApiClientCreateDocument = {"__meta__":{"hash":"sha256:0a156a80e691d7cc53520813e79055f47d61370682464a74a6f5d969143e8e54"}} as unknown as TypedDocumentString<ApiClientCreateMutation, ApiClientCreateMutationVariables>;
export const ApiClientUpdateDocument = {"__meta__":{"hash":"sha256:a6168f2b43f0e5b15559e579c04a0db74602041f56f548b3b2a25ef8f77fac3a"}} as unknown as TypedDocumentString<ApiClientUpdateMutation, ApiClientUpdateMutationVariables>;
export const ApiClientRetireDocument = {"__meta__":{"hash":"sha256:07db8d1717c44e315290518bfb664608ea85e1a772f011813fb74c8e2b8f675d"}} as unknown as TypedDocumentString<ApiClientRetireMutation, ApiClientRetireMutationVariables>;
export const ApiClientRestoreDocument = {"__meta__":{"hash":"sha256:d4b32d92fe8ee414d1b7385ba83e4fe0edfeac173c72bf7f8899cc3bc105ff77"}} as unknown as TypedDocumentString<ApiClientRestoreMutation, ApiClientRestoreMutationVariables>;
export const ApiKeyIssueDocument = {"__meta__":{"hash":"sha256:5865259efeea4df169e710637d118805d36d44b95bc1f56be780fb4b74922b99"}} as unknown as TypedDocumentString<ApiKeyIssueMutation, ApiKeyIssueMutationVariables>;
export const ApiKeyRevokeDocument = {"__meta__":{"hash":"sha256:235838c7beaeea255152f226c31f5f1d0e6b08fec01eabcc576f10908f3b7af8"}} as unknown as TypedDocumentString<ApiKeyRevokeMutation, ApiKeyRevokeMutationVariables>;
export const AuditChainDocument = {"__meta__":{"hash":"sha256:2285aa26d0dd674705a070dd265062d522d614dede612e83409fcc30fb571bb2"}} as unknown as TypedDocumentString<AuditChainQuery, AuditChainQueryVariables>;
export const AuditEntriesDocument = {"__meta__":{"hash":"sha256:0dd8096d16cdd65b41d23cf0aaf0285c366b1cdd03533b2667930203f1d04dea"}} as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const RedactionsDocument = {"__meta__":{"hash":"sha256:aff757bf64fa55a36f6ead3f6ea705e3eb26fcfaf64f8c5c84a8505d48eea231"}} as unknown as TypedDocumentString<RedactionsQuery, RedactionsQueryVariables>;
export const BallotFreezeDocument = {"__meta__":{"hash":"sha256:b6a9ec42e86fcfcde3f60d78c0648103c5835735aa34bd1b9108fcd64fc7c6fb"}} as unknown as TypedDocumentString<BallotFreezeMutation, BallotFreezeMutationVariables>;
export const BallotOpenDocument = {"__meta__":{"hash":"sha256:2a9dcd5e0b5b82cddbaa9d1dd91bc614b40be95f27e34762ec293d07ef1cc1a8"}} as unknown as TypedDocumentString<BallotOpenMutation, BallotOpenMutationVariables>;
export const BallotCloseDocument = {"__meta__":{"hash":"sha256:b390ffa2152d89b2b3b74e8db782db1201035c4680fa51e3f71f3fc186f44a83"}} as unknown as TypedDocumentString<BallotCloseMutation, BallotCloseMutationVariables>;
export const BallotSignOffDocument = {"__meta__":{"hash":"sha256:a8074e107baea2713b69ce4dea048d30882f3d3386a7c3c80c1ecabb10221545"}} as unknown as TypedDocumentString<BallotSignOffMutation, BallotSignOffMutationVariables>;
export const BallotAnnounceDocument = {"__meta__":{"hash":"sha256:d78064538e91c2f0e70ea9834e66d5d037bc40165ea9960d8b05d028cad94338"}} as unknown as TypedDocumentString<BallotAnnounceMutation, BallotAnnounceMutationVariables>;
export const BallotVoidDocument = {"__meta__":{"hash":"sha256:7498a1cda4bc5790f6b23bfc8e5bb24f699800691e1f84891b700d231954c40e"}} as unknown as TypedDocumentString<BallotVoidMutation, BallotVoidMutationVariables>;
export const BallotDeleteDocument = {"__meta__":{"hash":"sha256:942d7c7f4d189d6ff855b486a33e488d3444c762ac71f8044b68af6350fe6fcb"}} as unknown as TypedDocumentString<BallotDeleteMutation, BallotDeleteMutationVariables>;
export const BallotsDocument = {"__meta__":{"hash":"sha256:8e7216642887c10ff5c5cf2efb499f470264947c215fcc25989d93a2bd9e40ec"}} as unknown as TypedDocumentString<BallotsQuery, BallotsQueryVariables>;
export const BallotBodiesDocument = {"__meta__":{"hash":"sha256:8dedff3cce1325ddfe3c4fe7786a23f15b9f86e28fe5cb882709b2f81649d451"}} as unknown as TypedDocumentString<BallotBodiesQuery, BallotBodiesQueryVariables>;
export const BallotSessionsDocument = {"__meta__":{"hash":"sha256:f849d607e1f4b6c994816f11e93e61227657faaecf4a7d01fa8b40220fbfaf5c"}} as unknown as TypedDocumentString<BallotSessionsQuery, BallotSessionsQueryVariables>;
export const BallotProjectsDocument = {"__meta__":{"hash":"sha256:b0c63d3c03835c4dc4e82e08b410a5a0a1053d28a1bfead9b899c926ff0e9489"}} as unknown as TypedDocumentString<BallotProjectsQuery, BallotProjectsQueryVariables>;
export const BallotDocument = {"__meta__":{"hash":"sha256:c2bf036ddac4f9d64bd9ba92c5a459c3f8cb786bbc4d22836180ffe07f8cba4d"}} as unknown as TypedDocumentString<BallotQuery, BallotQueryVariables>;
export const BallotRollDocument = {"__meta__":{"hash":"sha256:6d253ca1b2827b7f8a5aa7db7f6ad64a5946cef2e7b9ddffe52bafc8caa8dac7"}} as unknown as TypedDocumentString<BallotRollQuery, BallotRollQueryVariables>;
export const BallotBatchesDocument = {"__meta__":{"hash":"sha256:70aec65bf376db5961facf94ebb31d8ef7b80b5124259fd5d4d226ec43f29ddb"}} as unknown as TypedDocumentString<BallotBatchesQuery, BallotBatchesQueryVariables>;
export const BallotTellerCandidatesDocument = {"__meta__":{"hash":"sha256:975b8ccc40530bd0e98eaece3eb71d9abf657e6ecfc3d1db8743e513db76b6d1"}} as unknown as TypedDocumentString<BallotTellerCandidatesQuery, BallotTellerCandidatesQueryVariables>;
export const BallotScreenDocument = {"__meta__":{"hash":"sha256:407f449cd9c3605982172004d7520a0589bf2fa5c526b9db7c7b6f1dc534c689"}} as unknown as TypedDocumentString<BallotScreenQuery, BallotScreenQueryVariables>;
export const BallotTurnoutDocument = {"__meta__":{"hash":"sha256:7165d2000a99170a8bd570173d5988d349746fee44560938318e1d5f9b670da0"}} as unknown as TypedDocumentString<BallotTurnoutSubscription, BallotTurnoutSubscriptionVariables>;
export const BallotProofDocument = {"__meta__":{"hash":"sha256:1925a3fedd60c467d59a6e0d41eb41acb59c0775501998bc7d43c7bc5d578516"}} as unknown as TypedDocumentString<BallotProofQuery, BallotProofQueryVariables>;
export const BallotCodeSendDocument = {"__meta__":{"hash":"sha256:a6a6269f63316c6d2dc768f3d9dd2ec78c215ed23836baa32b3ccefcb0bff966"}} as unknown as TypedDocumentString<BallotCodeSendMutation, BallotCodeSendMutationVariables>;
export const BallotCreateDocument = {"__meta__":{"hash":"sha256:806db73671b1fad2e12f506ad58974e8ad6f5ad00030a1aecc2f5ff7dbc56b4b"}} as unknown as TypedDocumentString<BallotCreateMutation, BallotCreateMutationVariables>;
export const BallotUpdateDocument = {"__meta__":{"hash":"sha256:1e4481f53eab7d96a524b59225bf3b6439768995beecf1f8ed59a8d87666620d"}} as unknown as TypedDocumentString<BallotUpdateMutation, BallotUpdateMutationVariables>;
export const BallotContinueDocument = {"__meta__":{"hash":"sha256:dd355bc9bf926b9091f6d57d0560f5d7a676b5b6c7eea8acfbf5925071ec7c4a"}} as unknown as TypedDocumentString<BallotContinueMutation, BallotContinueMutationVariables>;
export const BallotTellerAppointDocument = {"__meta__":{"hash":"sha256:089b6781d3e8635509bc5103ea2a518b768836f4f77fd2c6507dbdae4849b68b"}} as unknown as TypedDocumentString<BallotTellerAppointMutation, BallotTellerAppointMutationVariables>;
export const BallotTellerRemoveDocument = {"__meta__":{"hash":"sha256:aa99910ee0d0431c82f5c58d570bb7010b6cfc6c0365324fe941bcd50eca8eef"}} as unknown as TypedDocumentString<BallotTellerRemoveMutation, BallotTellerRemoveMutationVariables>;
export const BallotAttendanceMarkDocument = {"__meta__":{"hash":"sha256:b51d7e0c43a1e53239878a19359013f5328ab43c7eaf48a36b62ecf0785898c1"}} as unknown as TypedDocumentString<BallotAttendanceMarkMutation, BallotAttendanceMarkMutationVariables>;
export const BallotPaperIssueDocument = {"__meta__":{"hash":"sha256:8af63debc6300ecb2a680df8f2fdc21334ac274d6d95b712121c4f12d63d2f50"}} as unknown as TypedDocumentString<BallotPaperIssueMutation, BallotPaperIssueMutationVariables>;
export const BallotBatchEnterDocument = {"__meta__":{"hash":"sha256:76cd6105d755a5c9b5d9dcaa28b7731c084ce627033d6d468b7dfdbe324ca7de"}} as unknown as TypedDocumentString<BallotBatchEnterMutation, BallotBatchEnterMutationVariables>;
export const BallotBatchResolveDocument = {"__meta__":{"hash":"sha256:01e9c607a2e5351d562cfbf9dd0ddad1a84418b2730859c802fd022d12a64016"}} as unknown as TypedDocumentString<BallotBatchResolveMutation, BallotBatchResolveMutationVariables>;
export const BallotBatchRemoveDocument = {"__meta__":{"hash":"sha256:dca886a0b6c6a0e283d046db2186467e61ec382895db471bcb77267eb6db46b3"}} as unknown as TypedDocumentString<BallotBatchRemoveMutation, BallotBatchRemoveMutationVariables>;
export const CalendarDocument = {"__meta__":{"hash":"sha256:7c260b2de7317b28c9eee9a6c860c79fc9d343aa88944fbb74e9ecfd66b870cf"}} as unknown as TypedDocumentString<CalendarQuery, CalendarQueryVariables>;
export const CalendarDaySetDocument = {"__meta__":{"hash":"sha256:ea94bbb786433db92e528f209b8bbafacb23f5ec135720bb2b13c64d95a621e7"}} as unknown as TypedDocumentString<CalendarDaySetMutation, CalendarDaySetMutationVariables>;
export const CalendarDayClearDocument = {"__meta__":{"hash":"sha256:17fa305d663a70e9e01790b293c4b387b11b8e247c12066a93d5d76ad5633c3e"}} as unknown as TypedDocumentString<CalendarDayClearMutation, CalendarDayClearMutationVariables>;
export const CommitmentsDocument = {"__meta__":{"hash":"sha256:fa1ff26cdb29ef5c4335f0a6bd83c709825f2ca9dc3c589275bc635e264d3e99"}} as unknown as TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables>;
export const CongressSettingsDocument = {"__meta__":{"hash":"sha256:e807bd87b3c81313b0ad768820a57d0bb6e0209e0b8e60d66c43f288add1f995"}} as unknown as TypedDocumentString<CongressSettingsQuery, CongressSettingsQueryVariables>;
export const TermsDocument = {"__meta__":{"hash":"sha256:f056fe4785f250050f71b65e552f64f393a658d2baee4bae99a7a4318772fed3"}} as unknown as TypedDocumentString<TermsQuery, TermsQueryVariables>;
export const CongressBodyUpdateDocument = {"__meta__":{"hash":"sha256:8e540192b04b64fcb85a01924d340b7196464f97d818f93b325cbb886b4463a7"}} as unknown as TypedDocumentString<CongressBodyUpdateMutation, CongressBodyUpdateMutationVariables>;
export const TermCreateDocument = {"__meta__":{"hash":"sha256:4d071b2df646d16150e07008001a7bc7e7a3507a253056af0155d859374771fc"}} as unknown as TypedDocumentString<TermCreateMutation, TermCreateMutationVariables>;
export const TermUpdateDocument = {"__meta__":{"hash":"sha256:55f9f870c49703eb845dc57337258810c7bc5734c142fe7b674b2900ea813589"}} as unknown as TypedDocumentString<TermUpdateMutation, TermUpdateMutationVariables>;
export const CongressSessionCreateDocument = {"__meta__":{"hash":"sha256:3ba8d928ad4d7f9215016ae145d2230c93c6c6f8303a3bb17089e21896436b63"}} as unknown as TypedDocumentString<CongressSessionCreateMutation, CongressSessionCreateMutationVariables>;
export const CongressSessionUpdateDocument = {"__meta__":{"hash":"sha256:167775d35cf4fdc1a6515f172161d84e7ed84d9462939039a869725d7f118a8a"}} as unknown as TypedDocumentString<CongressSessionUpdateMutation, CongressSessionUpdateMutationVariables>;
export const FiguresDocument = {"__meta__":{"hash":"sha256:6992ef118d236f8684978276ab3d85dbd64c132ef10a7039301817b8c83e0e96"}} as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const FigureDimensionsDocument = {"__meta__":{"hash":"sha256:fb4ec090485c642f7fb42352090944b404a4c046db91801311c7f468470c5a4f"}} as unknown as TypedDocumentString<FigureDimensionsQuery, FigureDimensionsQueryVariables>;
export const ProjectFiguresDocument = {"__meta__":{"hash":"sha256:2ce0bd2b8026cf94ecaed6a7a509de0389a76501a9ecaeec075a4d182b5fba5f"}} as unknown as TypedDocumentString<ProjectFiguresQuery, ProjectFiguresQueryVariables>;
export const GroupsDocument = {"__meta__":{"hash":"sha256:eef2acc7567de414599d524d5da92d86652a240207c8bdadf8a5a55ff32eccfe"}} as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const GroupCreateDocument = {"__meta__":{"hash":"sha256:318dc54aa6fd46239acbab9ca2b253be413f093d3e1c8989bd44edefbf161163"}} as unknown as TypedDocumentString<GroupCreateMutation, GroupCreateMutationVariables>;
export const GroupUpdateDocument = {"__meta__":{"hash":"sha256:08c6a6c194d6b824f645356f769ba6c0dc919ee62b569db268ec6c68dbb7ee27"}} as unknown as TypedDocumentString<GroupUpdateMutation, GroupUpdateMutationVariables>;
export const GroupRetireDocument = {"__meta__":{"hash":"sha256:c8b7226e940d97cdf66481a7553ae50e6bc44df9f667c357c5a1eee742e040c9"}} as unknown as TypedDocumentString<GroupRetireMutation, GroupRetireMutationVariables>;
export const GroupRestoreDocument = {"__meta__":{"hash":"sha256:b8430f8953b932a22b33282e9c3b59100c6b5af5af01dff47de2d71fa7a3914b"}} as unknown as TypedDocumentString<GroupRestoreMutation, GroupRestoreMutationVariables>;
export const ImportsDocument = {"__meta__":{"hash":"sha256:e9a87ba480b37647be3418325d450ca57987fe0a329bd22702942807781fc7e7"}} as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const ImportCreateDocument = {"__meta__":{"hash":"sha256:f1a09c86b309a0d554493ca8d015f2240f9e6e331eb21b02d104b69d07745ba8"}} as unknown as TypedDocumentString<ImportCreateMutation, ImportCreateMutationVariables>;
export const ImportConfirmDocument = {"__meta__":{"hash":"sha256:7690ecafd5f54faf630a5cfa15a712ba99a361f46684df7fd6521d8d6ddd5d94"}} as unknown as TypedDocumentString<ImportConfirmMutation, ImportConfirmMutationVariables>;
export const KindsDocument = {"__meta__":{"hash":"sha256:2ccd25f696faa4dfc7c582c66f1b29b3f734e9aba991f41d4181ee2833653e81"}} as unknown as TypedDocumentString<KindsQuery, KindsQueryVariables>;
export const KindCreateDocument = {"__meta__":{"hash":"sha256:4f611d0bd2af78bc06d5cd7108a6b735c3c6a3eea710b3501e7ee43854d89996"}} as unknown as TypedDocumentString<KindCreateMutation, KindCreateMutationVariables>;
export const KindUpdateDocument = {"__meta__":{"hash":"sha256:cbde81ceaab13cd165cb4591a2ad21ec13e8babe41316431826ed84de33f1f27"}} as unknown as TypedDocumentString<KindUpdateMutation, KindUpdateMutationVariables>;
export const KindSetParentsDocument = {"__meta__":{"hash":"sha256:25c7c8f60358fc9cff9b256ea005b3a7f1fc1be2356bff5b193a19d8c2b3b85f"}} as unknown as TypedDocumentString<KindSetParentsMutation, KindSetParentsMutationVariables>;
export const KindRetireDocument = {"__meta__":{"hash":"sha256:da6fa763f522d4984d8850a9392dc0b0d6e0cef23ce994b9793406e2aeda74f1"}} as unknown as TypedDocumentString<KindRetireMutation, KindRetireMutationVariables>;
export const KindRestoreDocument = {"__meta__":{"hash":"sha256:2fe24a128d6ea83a885370f07c5c88646fa8d2369f52f2d4cdfa3bca830a6013"}} as unknown as TypedDocumentString<KindRestoreMutation, KindRestoreMutationVariables>;
export const TierCreateDocument = {"__meta__":{"hash":"sha256:bf7fe7b0670211aa13d162879c4675c228f3916728599bdbdaba83bb8162089b"}} as unknown as TypedDocumentString<TierCreateMutation, TierCreateMutationVariables>;
export const TierUpdateDocument = {"__meta__":{"hash":"sha256:8dda7f0170a44685e0f0bb431f6089296ad81604342c8b98fd592a7eaead5794"}} as unknown as TypedDocumentString<TierUpdateMutation, TierUpdateMutationVariables>;
export const TierRetireDocument = {"__meta__":{"hash":"sha256:3c7e268d6a45a35bbae2ab1037fbfd6ee32876eb1432dbfc0913f982df18ddad"}} as unknown as TypedDocumentString<TierRetireMutation, TierRetireMutationVariables>;
export const TierRestoreDocument = {"__meta__":{"hash":"sha256:32a1c731267f6ba11920c7216dccc61921fca6f7fb1f7814d42dacb6068dbb57"}} as unknown as TypedDocumentString<TierRestoreMutation, TierRestoreMutationVariables>;
export const NoticesDocument = {"__meta__":{"hash":"sha256:d85efcb2d55027e7f5c9bb8066261221a0f210f5404340d3fe21c913ee3194a6"}} as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const NoticeCreateDocument = {"__meta__":{"hash":"sha256:79d82c91936bde6b35d853f231747a1a5127291871d7882cc79ddc7beb90ee43"}} as unknown as TypedDocumentString<NoticeCreateMutation, NoticeCreateMutationVariables>;
export const NoticeUpdateDocument = {"__meta__":{"hash":"sha256:aa3fd6e0c8acf2c7b1d9e20b8c9b9c96107e789ae0cafe0a0e1076e95eb83012"}} as unknown as TypedDocumentString<NoticeUpdateMutation, NoticeUpdateMutationVariables>;
export const NoticePublishDocument = {"__meta__":{"hash":"sha256:1454b5710ad87af4ec2ebfd74d451409142403cbef01304f6e8546a896fdcec9"}} as unknown as TypedDocumentString<NoticePublishMutation, NoticePublishMutationVariables>;
export const NotificationsDocument = {"__meta__":{"hash":"sha256:31db98ca621eb4ab0aa2d452e166109bee2677e121c5895b02e79958784891f8"}} as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const NotificationsReadDocument = {"__meta__":{"hash":"sha256:58b54445093c2f69fd65e2d43074181572b8b9a0c9705deb3db0ba33fd4c2819"}} as unknown as TypedDocumentString<NotificationsReadMutation, NotificationsReadMutationVariables>;
export const NotificationSettingSetDocument = {"__meta__":{"hash":"sha256:ab3f13d6cc30c2df5768220f8a659fcb3aa9d7911e0e2ab91dc8d6bf60d5194b"}} as unknown as TypedDocumentString<NotificationSettingSetMutation, NotificationSettingSetMutationVariables>;
export const NotificationAddressSetDocument = {"__meta__":{"hash":"sha256:c2d5572d66051060161f76798bde9224519d5f12a4ca774d3d810a4ec0f719a7"}} as unknown as TypedDocumentString<NotificationAddressSetMutation, NotificationAddressSetMutationVariables>;
export const NotificationAddressConfirmDocument = {"__meta__":{"hash":"sha256:423cb8e51e9baf17e88702a92d24cbf2e3576542a0fb8fc67f4723289ce73256"}} as unknown as TypedDocumentString<NotificationAddressConfirmMutation, NotificationAddressConfirmMutationVariables>;
export const NotificationAddressRemoveDocument = {"__meta__":{"hash":"sha256:0d67550a003c50079ec8d485c799d9f0a7a89ba27414c541891189cd0f6ee518"}} as unknown as TypedDocumentString<NotificationAddressRemoveMutation, NotificationAddressRemoveMutationVariables>;
export const TemplatesDocument = {"__meta__":{"hash":"sha256:6ccdd2d53b5fb190857ad99a7aa5ac807110c8986815e8bc16de44e42cddfdab"}} as unknown as TypedDocumentString<TemplatesQuery, TemplatesQueryVariables>;
export const TemplateCreateDocument = {"__meta__":{"hash":"sha256:6a16eaa400a4dc7ff63f5fc880f4096b4ef3b858349f318a218c62d9dcab9cf0"}} as unknown as TypedDocumentString<TemplateCreateMutation, TemplateCreateMutationVariables>;
export const TemplateUpdateDocument = {"__meta__":{"hash":"sha256:d610571b6f7984e3fef875965bca42d3cdbdcca040415320e7ff895c7b95b673"}} as unknown as TypedDocumentString<TemplateUpdateMutation, TemplateUpdateMutationVariables>;
export const OpinionCallBackDocument = {"__meta__":{"hash":"sha256:6e63828b7d064a785615cfb705adf1e9d8247861ed06392826105e4cdafe0aa4"}} as unknown as TypedDocumentString<OpinionCallBackMutation, OpinionCallBackMutationVariables>;
export const OpinionCodeRenewDocument = {"__meta__":{"hash":"sha256:1ce9f176fa48b0fd9602a67e9ff432677e20bb58273f1989aed1e9a851223e7b"}} as unknown as TypedDocumentString<OpinionCodeRenewMutation, OpinionCodeRenewMutationVariables>;
export const OpinionCategoriesDocument = {"__meta__":{"hash":"sha256:8e5bb4985653370085a867b4401f0955de68e4ead901d445f5c9a9f9d44ba83e"}} as unknown as TypedDocumentString<OpinionCategoriesQuery, OpinionCategoriesQueryVariables>;
export const OpinionCategoryCreateDocument = {"__meta__":{"hash":"sha256:72d7854d9f994d58f87df4359230a5b4ee307a8ce57a63a21b3e9f72fbbee862"}} as unknown as TypedDocumentString<OpinionCategoryCreateMutation, OpinionCategoryCreateMutationVariables>;
export const OpinionCategoryUpdateDocument = {"__meta__":{"hash":"sha256:1fa8669400283ec8a3d5b49156f4c76cec4fb404e9394b1249cf5d41c75df842"}} as unknown as TypedDocumentString<OpinionCategoryUpdateMutation, OpinionCategoryUpdateMutationVariables>;
export const OpinionCategoryRetireDocument = {"__meta__":{"hash":"sha256:3bd5326605c8deda68ccc21fdb50fabdfde3ff27e38dd54cff5a0e19caf045a1"}} as unknown as TypedDocumentString<OpinionCategoryRetireMutation, OpinionCategoryRetireMutationVariables>;
export const OpinionCategoryRestoreDocument = {"__meta__":{"hash":"sha256:5357b07a7e95b32ede076caa4afad1f9b1e9daf445269aa941edc09870cd8684"}} as unknown as TypedDocumentString<OpinionCategoryRestoreMutation, OpinionCategoryRestoreMutationVariables>;
export const OpinionsAssignDocument = {"__meta__":{"hash":"sha256:8650ff6e0a1092c1a3d27da9d8f22b37873f746559fc775a9508672cdc6be8e0"}} as unknown as TypedDocumentString<OpinionsAssignMutation, OpinionsAssignMutationVariables>;
export const OpinionsRemindDocument = {"__meta__":{"hash":"sha256:046722fdbb1ec52380f5b51b39efcfeb63343ba7cda76da2fa8cc2edd1bd99cf"}} as unknown as TypedDocumentString<OpinionsRemindMutation, OpinionsRemindMutationVariables>;
export const OpinionsCloseDocument = {"__meta__":{"hash":"sha256:c6ca029ec7349b296f7ee64ee5ea652bc76645624156f7ed028652ddba7db1fc"}} as unknown as TypedDocumentString<OpinionsCloseMutation, OpinionsCloseMutationVariables>;
export const OpinionsPrintDocument = {"__meta__":{"hash":"sha256:9dba7e7ccf032694cf69835427d4ec3aaa4f58561437967e2b917b08be34bcf9"}} as unknown as TypedDocumentString<OpinionsPrintMutation, OpinionsPrintMutationVariables>;
export const OpinionsDocument = {"__meta__":{"hash":"sha256:67545cc4b02cb0cca4ff455e8bc99bc21c2f4e670b46bc8098159b3144f03178"}} as unknown as TypedDocumentString<OpinionsQuery, OpinionsQueryVariables>;
export const OpinionDocument = {"__meta__":{"hash":"sha256:fa118defc334a8a653bdd82e0a634d1ebe2f4b5eca6973eb94d6ab44c95a275e"}} as unknown as TypedDocumentString<OpinionQuery, OpinionQueryVariables>;
export const OpinionChangedDocument = {"__meta__":{"hash":"sha256:167c318980365dc8945b394e53fdd06be666bfe49721cf0d61980dfac36fa34f"}} as unknown as TypedDocumentString<OpinionChangedSubscription, OpinionChangedSubscriptionVariables>;
export const OpinionRedactDocument = {"__meta__":{"hash":"sha256:2ebd283fb8acb3dfa5dcacff712b46700667f9350c1ec564db8b175392dcf22a"}} as unknown as TypedDocumentString<OpinionRedactMutation, OpinionRedactMutationVariables>;
export const OpinionMergeDocument = {"__meta__":{"hash":"sha256:a7b2a1ea678d04232261bbf05f31aac4c9cff942d4f2dfac9506a785f7cd94b9"}} as unknown as TypedDocumentString<OpinionMergeMutation, OpinionMergeMutationVariables>;
export const FindOpinionDocument = {"__meta__":{"hash":"sha256:8c96b9383fa7201487f3baa5f400de9a2f63e86fabcc2a8a8e191af3de9bfcd6"}} as unknown as TypedDocumentString<FindOpinionQuery, FindOpinionQueryVariables>;
export const OpinionAcceptDocument = {"__meta__":{"hash":"sha256:065878b8f272444b72ee0788b05b7870cae98c2e5c4981eeb16dc2b4f5d9de36"}} as unknown as TypedDocumentString<OpinionAcceptMutation, OpinionAcceptMutationVariables>;
export const OpinionRejectDocument = {"__meta__":{"hash":"sha256:b8ca88f9b65fc49da972810ce9dfbe54f3d6235858596f163d3af2a948fa180b"}} as unknown as TypedDocumentString<OpinionRejectMutation, OpinionRejectMutationVariables>;
export const OpinionClassifyDocument = {"__meta__":{"hash":"sha256:653e8daf4e485dc45f670fe571df928e2aac07addea23b13344ad3a46e23a90d"}} as unknown as TypedDocumentString<OpinionClassifyMutation, OpinionClassifyMutationVariables>;
export const OpinionSettleDocument = {"__meta__":{"hash":"sha256:6b02c6bc86ce185024568d6b57a8b8ab4ff8a169de41a0aa31dc8cda335dc79a"}} as unknown as TypedDocumentString<OpinionSettleMutation, OpinionSettleMutationVariables>;
export const OpinionAssignDocument = {"__meta__":{"hash":"sha256:b7dc1ec3034a5ddab8996f052f472103d68af54f512974bdf71ffcfcd8c3de03"}} as unknown as TypedDocumentString<OpinionAssignMutation, OpinionAssignMutationVariables>;
export const OpinionEscalateDocument = {"__meta__":{"hash":"sha256:42299d4bf2aa1c073248c698b1da5233d2ce16cdced1f51ae6d44165ffaf3df9"}} as unknown as TypedDocumentString<OpinionEscalateMutation, OpinionEscalateMutationVariables>;
export const OpinionUnmergeDocument = {"__meta__":{"hash":"sha256:f4b8f3065f2c2b970863be65b9759530ff66d82979929cc9bb60348d970248a8"}} as unknown as TypedDocumentString<OpinionUnmergeMutation, OpinionUnmergeMutationVariables>;
export const OpinionStartDocument = {"__meta__":{"hash":"sha256:a1125f7efad9bca3adf0aa50d48c58e60381c789a54ed0402498a767ba870024"}} as unknown as TypedDocumentString<OpinionStartMutation, OpinionStartMutationVariables>;
export const OpinionReturnDocument = {"__meta__":{"hash":"sha256:54780919f295703c93a86a22e81a343fbbb5cab3465ded8495a3dc3bf80fa01e"}} as unknown as TypedDocumentString<OpinionReturnMutation, OpinionReturnMutationVariables>;
export const OpinionTakeBackDocument = {"__meta__":{"hash":"sha256:b78967e753b17bc75fc3b55952406a564bfa190d0b3a8e6cd04ef9502f58bc29"}} as unknown as TypedDocumentString<OpinionTakeBackMutation, OpinionTakeBackMutationVariables>;
export const OpinionAskDocument = {"__meta__":{"hash":"sha256:615576965d03d166e0c17d237b5f0e2f4440d08130ca7ddf571833972bbd83bd"}} as unknown as TypedDocumentString<OpinionAskMutation, OpinionAskMutationVariables>;
export const OpinionProceedDocument = {"__meta__":{"hash":"sha256:f6631254ddfd0246e1a9254f2f2c976e0f69dde5eee534615f358510c4468462"}} as unknown as TypedDocumentString<OpinionProceedMutation, OpinionProceedMutationVariables>;
export const OpinionReplyDocument = {"__meta__":{"hash":"sha256:ce80351fc1441d87717b2aabb0ffe84288b01c0344bb55776e5cd697b7495732"}} as unknown as TypedDocumentString<OpinionReplyMutation, OpinionReplyMutationVariables>;
export const OpinionExplainDocument = {"__meta__":{"hash":"sha256:babe8f8dd70bc64326462793451d9fbc5fc07be647cec0d7bbd7e0364587e87d"}} as unknown as TypedDocumentString<OpinionExplainMutation, OpinionExplainMutationVariables>;
export const OpinionCloseDocument = {"__meta__":{"hash":"sha256:9425f909d326d93f99a9cb2f350f0f4791141c5584edbf569af50064bc236bdb"}} as unknown as TypedDocumentString<OpinionCloseMutation, OpinionCloseMutationVariables>;
export const OpinionLookBackDocument = {"__meta__":{"hash":"sha256:28bf176f723de57cd062ef8784631f24c49ea355bb77d15037f470e882b3bb3e"}} as unknown as TypedDocumentString<OpinionLookBackMutation, OpinionLookBackMutationVariables>;
export const OpinionReopenDocument = {"__meta__":{"hash":"sha256:6f378ddddad147409e44de4574fe636ae490831280f7c453524ba47d1c1ebd39"}} as unknown as TypedDocumentString<OpinionReopenMutation, OpinionReopenMutationVariables>;
export const OpinionUrgeDocument = {"__meta__":{"hash":"sha256:c5b4ccd636f20f0fba032c13b07eebfe3db96b6f68df1dd6d9d0175bf9e52b13"}} as unknown as TypedDocumentString<OpinionUrgeMutation, OpinionUrgeMutationVariables>;
export const OpinionNoteDocument = {"__meta__":{"hash":"sha256:abfe951e7c7e22413e695f053a6641ee632dfa12db45d0dd3b923d6096b9f92e"}} as unknown as TypedDocumentString<OpinionNoteMutation, OpinionNoteMutationVariables>;
export const OpinionFilterChoicesDocument = {"__meta__":{"hash":"sha256:22249aa55044c64f6e873820de1b33d3bcf64aeb85a639fbf08de5a8fd05b4a1"}} as unknown as TypedDocumentString<OpinionFilterChoicesQuery, OpinionFilterChoicesQueryVariables>;
export const OpinionSampleDocument = {"__meta__":{"hash":"sha256:e881d31d8f96b1ac737f01a1d1c2db1445a3c8f1d5ff4245f88c4dfe41e12ce2"}} as unknown as TypedDocumentString<OpinionSampleQuery, OpinionSampleQueryVariables>;
export const OpinionReferralWithdrawDocument = {"__meta__":{"hash":"sha256:4ade711659bf9639ddd660b0391fca914481f1e099f63775f802c2afe5b6057d"}} as unknown as TypedDocumentString<OpinionReferralWithdrawMutation, OpinionReferralWithdrawMutationVariables>;
export const TakeDownSitesDocument = {"__meta__":{"hash":"sha256:9414858ae97e2ef78d8f3dff13e00fef6d2c8fd3020703bf625f4fe27bb1ee4b"}} as unknown as TypedDocumentString<TakeDownSitesQuery, TakeDownSitesQueryVariables>;
export const OpinionReferDocument = {"__meta__":{"hash":"sha256:aca677edf7a3247ee42e2faf001d286bda0a437c8b32f439220b46f4e0a4c5ea"}} as unknown as TypedDocumentString<OpinionReferMutation, OpinionReferMutationVariables>;
export const RoutingRulesDocument = {"__meta__":{"hash":"sha256:3aff5c936a17d07e24250ec221f06deed63742cfa4b0a7f856a23c3db4d0e143"}} as unknown as TypedDocumentString<RoutingRulesQuery, RoutingRulesQueryVariables>;
export const RoutingRuleCreateDocument = {"__meta__":{"hash":"sha256:823009be0f035030c1f0b310e0a7806095ae136c4cc1ae48f294537d7bd9cfe4"}} as unknown as TypedDocumentString<RoutingRuleCreateMutation, RoutingRuleCreateMutationVariables>;
export const RoutingRuleUpdateDocument = {"__meta__":{"hash":"sha256:82699bbd2c807cc5ae84851ecc0a7e61be8ede01ff0747bc896683f6a43a274c"}} as unknown as TypedDocumentString<RoutingRuleUpdateMutation, RoutingRuleUpdateMutationVariables>;
export const RoutingRuleRetireDocument = {"__meta__":{"hash":"sha256:a463d0890354031d0dbb6c22235c08037fecbb045ae708096e79d9d13d59fc91"}} as unknown as TypedDocumentString<RoutingRuleRetireMutation, RoutingRuleRetireMutationVariables>;
export const RoutingRuleRestoreDocument = {"__meta__":{"hash":"sha256:11f1f019a75c97eff0e922bae6dc5832e9d24b7f2bd4cad8443b65c5e88ed051"}} as unknown as TypedDocumentString<RoutingRuleRestoreMutation, RoutingRuleRestoreMutationVariables>;
export const OpenSharingSessionsDocument = {"__meta__":{"hash":"sha256:5564f36a824332aa3ec1af2c161e5265462dda72781b9a92888565573e7f2264"}} as unknown as TypedDocumentString<OpenSharingSessionsQuery, OpenSharingSessionsQueryVariables>;
export const SharingSessionPutDocument = {"__meta__":{"hash":"sha256:f785921e3559a6299c00b6f354c34f6045e82a005073775733a0cf01ed87abb4"}} as unknown as TypedDocumentString<SharingSessionPutMutation, SharingSessionPutMutationVariables>;
export const PrivacyDocument = {"__meta__":{"hash":"sha256:9f4af6b2bffd26de70472622c500e0d02d0485efc7fdd06229131580c449a2ae"}} as unknown as TypedDocumentString<PrivacyQuery, PrivacyQueryVariables>;
export const ConsentGiveDocument = {"__meta__":{"hash":"sha256:4efc4a091b7d9103b073e69a274a38e0cc031804a6757f4177790ce7cf14d188"}} as unknown as TypedDocumentString<ConsentGiveMutation, ConsentGiveMutationVariables>;
export const ConsentWithdrawDocument = {"__meta__":{"hash":"sha256:32760f0515cf6327cab3d95d4503859cbe56af0b5243795676602b42242331f2"}} as unknown as TypedDocumentString<ConsentWithdrawMutation, ConsentWithdrawMutationVariables>;
export const OwnDataExportDocument = {"__meta__":{"hash":"sha256:d1ad39d10e4cdad863c8d55eb3fc1ecdc06737e8a6d5b48a62a5ef558f4e9eb9"}} as unknown as TypedDocumentString<OwnDataExportMutation, OwnDataExportMutationVariables>;
export const AccountDeleteCodeSendDocument = {"__meta__":{"hash":"sha256:77ebce00843c793e2c532dc3840bb34d490bd7f9bc57392a20a2841a678b1b17"}} as unknown as TypedDocumentString<AccountDeleteCodeSendMutation, AccountDeleteCodeSendMutationVariables>;
export const AccountDeleteDocument = {"__meta__":{"hash":"sha256:7816a22ae72d4207b1fb0fa894a9555a022bd21be925a1933153e8ec27fae61a"}} as unknown as TypedDocumentString<AccountDeleteMutation, AccountDeleteMutationVariables>;
export const ProceduresDocument = {"__meta__":{"hash":"sha256:93d53291cb7fb49d37d47170f8c3a5828b7256aee4072792effd2617f53f4dbc"}} as unknown as TypedDocumentString<ProceduresQuery, ProceduresQueryVariables>;
export const ProcedureCheckDocument = {"__meta__":{"hash":"sha256:b473c62339162792f62932f1a4648e7453f951161efe8df32e9befe2dc64a191"}} as unknown as TypedDocumentString<ProcedureCheckQuery, ProcedureCheckQueryVariables>;
export const ProcedurePublishDocument = {"__meta__":{"hash":"sha256:920ac45df222418dc1ae4c7abc01e1fac1bbb79ec7e08ecebe3dcbeb1f51ca24"}} as unknown as TypedDocumentString<ProcedurePublishMutation, ProcedurePublishMutationVariables>;
export const ProjectCallsDocument = {"__meta__":{"hash":"sha256:366f1da59d92a99d23965e4cdf1d0bed6126dfa1134d33b6f753427557d6442e"}} as unknown as TypedDocumentString<ProjectCallsQuery, ProjectCallsQueryVariables>;
export const ProjectCallCreateDocument = {"__meta__":{"hash":"sha256:155b254aeebcba63c51804e5e891fab63a95d8ba3f597dcbfe45fabb7d2cfbe6"}} as unknown as TypedDocumentString<ProjectCallCreateMutation, ProjectCallCreateMutationVariables>;
export const ProjectCallUpdateDocument = {"__meta__":{"hash":"sha256:f0d72b903eea9106fbd115d6fc0be161375379026724ced857e276846f8d5215"}} as unknown as TypedDocumentString<ProjectCallUpdateMutation, ProjectCallUpdateMutationVariables>;
export const ProjectCallPublishDocument = {"__meta__":{"hash":"sha256:261ab5effa93c49a8231a4305edd63d1afddb0c81ad85672fd91d121203b9ddb"}} as unknown as TypedDocumentString<ProjectCallPublishMutation, ProjectCallPublishMutationVariables>;
export const ProjectCallWithdrawDocument = {"__meta__":{"hash":"sha256:898ee2eaed9544ed31911ef1d9bd0290cee43a033478cba8488d34a87a76f8a0"}} as unknown as TypedDocumentString<ProjectCallWithdrawMutation, ProjectCallWithdrawMutationVariables>;
export const ProjectSettingsDocument = {"__meta__":{"hash":"sha256:fa1aac8a221bf1bb943619033da55eb95b90fc6aa3a9b88f974e6ff2b7cf4eff"}} as unknown as TypedDocumentString<ProjectSettingsQuery, ProjectSettingsQueryVariables>;
export const ProjectCategoryCreateDocument = {"__meta__":{"hash":"sha256:1e54a78dacd829b60b0e88099de3e5dd970505ae05b778e32ff7108c0c8a2468"}} as unknown as TypedDocumentString<ProjectCategoryCreateMutation, ProjectCategoryCreateMutationVariables>;
export const ProjectCategoryUpdateDocument = {"__meta__":{"hash":"sha256:1d68a667758c27cccd3fb1a18ab86b5fd25cfd0ceee9fa3f3572f682c6fb4177"}} as unknown as TypedDocumentString<ProjectCategoryUpdateMutation, ProjectCategoryUpdateMutationVariables>;
export const ProjectCategoryRetireDocument = {"__meta__":{"hash":"sha256:56e46bb9c11a918d3e4287789c612fade31e0f7eb1d0a118cd95848d5b41ccb4"}} as unknown as TypedDocumentString<ProjectCategoryRetireMutation, ProjectCategoryRetireMutationVariables>;
export const ProjectCategoryRestoreDocument = {"__meta__":{"hash":"sha256:24aead68e9357e742ea355faef55615ec0a16f46fb4e167e7387fd326bac3f6d"}} as unknown as TypedDocumentString<ProjectCategoryRestoreMutation, ProjectCategoryRestoreMutationVariables>;
export const ProjectCriterionCreateDocument = {"__meta__":{"hash":"sha256:6f26deadf97cad98fc54d4235dde2626852587ed7739f2ec967bdd782d8768eb"}} as unknown as TypedDocumentString<ProjectCriterionCreateMutation, ProjectCriterionCreateMutationVariables>;
export const ProjectCriterionUpdateDocument = {"__meta__":{"hash":"sha256:af1def7e9e5507fc869a3c71527a3e97205e4e08ec0067ba7ce6cbc1cb6b4c67"}} as unknown as TypedDocumentString<ProjectCriterionUpdateMutation, ProjectCriterionUpdateMutationVariables>;
export const ProjectCriterionRetireDocument = {"__meta__":{"hash":"sha256:0cd0e93b4b2a8f9d24cb1b173961f19fefedcd15dd495acacaf90f2db931b97e"}} as unknown as TypedDocumentString<ProjectCriterionRetireMutation, ProjectCriterionRetireMutationVariables>;
export const ProjectCriterionRestoreDocument = {"__meta__":{"hash":"sha256:3f051735d774d50bee1135abfb324ff6c094b493e73e8840ae045abd6005e34a"}} as unknown as TypedDocumentString<ProjectCriterionRestoreMutation, ProjectCriterionRestoreMutationVariables>;
export const ProjectVisitPublishDocument = {"__meta__":{"hash":"sha256:225b417046d7c3a63b3f8bb143f2c3efeb8d53877ea092a64c2a097383f58e4c"}} as unknown as TypedDocumentString<ProjectVisitPublishMutation, ProjectVisitPublishMutationVariables>;
export const ProjectRemarkPublishDocument = {"__meta__":{"hash":"sha256:efb9f19b90615e67c54d648684a22348eba535fc5de79d224692571fd8355371"}} as unknown as TypedDocumentString<ProjectRemarkPublishMutation, ProjectRemarkPublishMutationVariables>;
export const ProjectAcceptDocument = {"__meta__":{"hash":"sha256:ecbc602e74c21be03f864faadb8e73e1b171da45849155cc8beb5f863543702a"}} as unknown as TypedDocumentString<ProjectAcceptMutation, ProjectAcceptMutationVariables>;
export const ProjectOpineDocument = {"__meta__":{"hash":"sha256:78e64019785d2607acc9468c61703a494d9561c3743dcc9c0653c2e87c034c4b"}} as unknown as TypedDocumentString<ProjectOpineMutation, ProjectOpineMutationVariables>;
export const ProjectSubmitDocument = {"__meta__":{"hash":"sha256:7bc5642a84c16c060cab6323f7cb2304dad0cebd6cf5c06cdb2600112e388454"}} as unknown as TypedDocumentString<ProjectSubmitMutation, ProjectSubmitMutationVariables>;
export const ProjectApproveDocument = {"__meta__":{"hash":"sha256:ee4e47a16fdfec93d732a2d5a5db19f51fdbc6f7182c56e5c65e8003cd5d94f6"}} as unknown as TypedDocumentString<ProjectApproveMutation, ProjectApproveMutationVariables>;
export const ProjectSelectDocument = {"__meta__":{"hash":"sha256:41402a6a6bca34e625f98ce20588082f375f80b86aeec4e65d20996b4f171a61"}} as unknown as TypedDocumentString<ProjectSelectMutation, ProjectSelectMutationVariables>;
export const ProjectAssignDocument = {"__meta__":{"hash":"sha256:046bcff8038e239337a943b7b78712593f2577a13ebecb6af86842c7db86e441"}} as unknown as TypedDocumentString<ProjectAssignMutation, ProjectAssignMutationVariables>;
export const ProjectPlanDocument = {"__meta__":{"hash":"sha256:3888ea5e77242c47bb987a67ce7e4c9bf76837a513ab9290247124eb1332082b"}} as unknown as TypedDocumentString<ProjectPlanMutation, ProjectPlanMutationVariables>;
export const ProjectReportDocument = {"__meta__":{"hash":"sha256:187e43a0a9711aac6e7c52b19c696d49e888d705f54fbdf7c96baa1eaffb9347"}} as unknown as TypedDocumentString<ProjectReportMutation, ProjectReportMutationVariables>;
export const ProjectInspectDocument = {"__meta__":{"hash":"sha256:633b8ec74c804963f386ac9905b97a34c164f613c86348a4fcc14ae9393de174"}} as unknown as TypedDocumentString<ProjectInspectMutation, ProjectInspectMutationVariables>;
export const ProjectCloseDocument = {"__meta__":{"hash":"sha256:048999564fc869ea7ce4570e68037f03d64f58c5917e24ee8f31a8af12e49373"}} as unknown as TypedDocumentString<ProjectCloseMutation, ProjectCloseMutationVariables>;
export const ProjectTakeUpDocument = {"__meta__":{"hash":"sha256:02e2420cb7501229307a5cd0f126c566fa6f44daf5a11a61602ea390c5b3950e"}} as unknown as TypedDocumentString<ProjectTakeUpMutation, ProjectTakeUpMutationVariables>;
export const ProjectExamineDocument = {"__meta__":{"hash":"sha256:c829e879cd641197bf5a82042192b21749a30fc76ebcf8dfa17498f632e9992f"}} as unknown as TypedDocumentString<ProjectExamineMutation, ProjectExamineMutationVariables>;
export const ProjectAskFeasibilityDocument = {"__meta__":{"hash":"sha256:25065f436da59d24a2e38e1dbcfafa93a666eb08d1acbe8ecac0f364a69924d1"}} as unknown as TypedDocumentString<ProjectAskFeasibilityMutation, ProjectAskFeasibilityMutationVariables>;
export const ProjectCompleteDocument = {"__meta__":{"hash":"sha256:7ee48801960bf904511e14659e2a12506e287591afce9f8a23fbfb43ab164fca"}} as unknown as TypedDocumentString<ProjectCompleteMutation, ProjectCompleteMutationVariables>;
export const ProjectRectifyDocument = {"__meta__":{"hash":"sha256:37ec03e2d25af6d03338eab6ce550d17a2eb57b284b524c10673d3f2d4a6e3dd"}} as unknown as TypedDocumentString<ProjectRectifyMutation, ProjectRectifyMutationVariables>;
export const ProjectPassOverDocument = {"__meta__":{"hash":"sha256:417086ce1de3c29d05ca0c70eb49c04b910c2adcf7e8ecacc06e1ebf4d7a4653"}} as unknown as TypedDocumentString<ProjectPassOverMutation, ProjectPassOverMutationVariables>;
export const ProjectSendBackDocument = {"__meta__":{"hash":"sha256:8bbbe0a2c2cbd72dd111c22858269b0c5f3612efa73603634c6c2bd01aec1ad6"}} as unknown as TypedDocumentString<ProjectSendBackMutation, ProjectSendBackMutationVariables>;
export const ProjectPoolDocument = {"__meta__":{"hash":"sha256:f3743d3567c74fc06e8e6dc91627a90bc1bdede8d8b6f6e0e4d3e38383edaa1b"}} as unknown as TypedDocumentString<ProjectPoolMutation, ProjectPoolMutationVariables>;
export const ProjectMergeDocument = {"__meta__":{"hash":"sha256:e5a91cb16cb2d914dafa865bcf46ad9c2692ac600d1e3ae88c3e1394a81d9132"}} as unknown as TypedDocumentString<ProjectMergeMutation, ProjectMergeMutationVariables>;
export const ProjectRejectDocument = {"__meta__":{"hash":"sha256:9d4939439d86f00e61fc063580f27e4fb993e681ced98c08c1bdca74ee149ddd"}} as unknown as TypedDocumentString<ProjectRejectMutation, ProjectRejectMutationVariables>;
export const ProjectVisitDocument = {"__meta__":{"hash":"sha256:269672c0e83848d88c1ee81739d95ccab4e3dc7c883ef63b8fb782a0b954849f"}} as unknown as TypedDocumentString<ProjectVisitMutation, ProjectVisitMutationVariables>;
export const ProjectRemarkDocument = {"__meta__":{"hash":"sha256:500410b17fc84ee9b9bc40f6caa6be854bc75994c7ac6b13704a174332d036b9"}} as unknown as TypedDocumentString<ProjectRemarkMutation, ProjectRemarkMutationVariables>;
export const ProjectRequestChangeDocument = {"__meta__":{"hash":"sha256:6d75d7c0545e0a331d1abedf9a3792db419022447aee127d507b956a085cb05f"}} as unknown as TypedDocumentString<ProjectRequestChangeMutation, ProjectRequestChangeMutationVariables>;
export const ProjectSuperviseDocument = {"__meta__":{"hash":"sha256:e50854d900bbb70a80bcb6e21b7fb57cd3eadf958ac1a4b430ad7ee322da6bae"}} as unknown as TypedDocumentString<ProjectSuperviseMutation, ProjectSuperviseMutationVariables>;
export const ProjectEditDocument = {"__meta__":{"hash":"sha256:8e51c485ac616b55ec784b3a01a5a3e3e098ea6027b5c43708809a97fe1b4ce8"}} as unknown as TypedDocumentString<ProjectEditMutation, ProjectEditMutationVariables>;
export const ProjectAttachDocument = {"__meta__":{"hash":"sha256:8d077a1e87491215558e0315b0c53b14a45912a958409a3ef4459a234f1911e6"}} as unknown as TypedDocumentString<ProjectAttachMutation, ProjectAttachMutationVariables>;
export const ProjectPublishDocument = {"__meta__":{"hash":"sha256:6dedca3eb68d38be49651c60ddcd746b51bfcecb3675b457bdb2efbc8778a879"}} as unknown as TypedDocumentString<ProjectPublishMutation, ProjectPublishMutationVariables>;
export const ProjectUrgeDocument = {"__meta__":{"hash":"sha256:1a0bdc11fe6a0a7c6edcfae81df4822f05fd08cdabb3f5b0a30ca455160882ec"}} as unknown as TypedDocumentString<ProjectUrgeMutation, ProjectUrgeMutationVariables>;
export const ProjectNoteDocument = {"__meta__":{"hash":"sha256:f220ce29149273108e69d1991379cf6f92a582f5616177901504240d7b3a82da"}} as unknown as TypedDocumentString<ProjectNoteMutation, ProjectNoteMutationVariables>;
export const ProjectWithdrawDocument = {"__meta__":{"hash":"sha256:314e2bb55522da43d2eff8e05f1ed2a3e5c427579f99ea930bd7dc643ae0a987"}} as unknown as TypedDocumentString<ProjectWithdrawMutation, ProjectWithdrawMutationVariables>;
export const ProjectMarkDocument = {"__meta__":{"hash":"sha256:396ccbb0b69bcc766867c7f13c782f11f030791d49fbb3cb874f8ef67e3950e3"}} as unknown as TypedDocumentString<ProjectMarkMutation, ProjectMarkMutationVariables>;
export const ProjectAnswerDocument = {"__meta__":{"hash":"sha256:1b8fac1da355ceaae4151eaddfe51c561f04eddcded797acccc274a8b155f1e9"}} as unknown as TypedDocumentString<ProjectAnswerMutation, ProjectAnswerMutationVariables>;
export const ProjectApproveChangeDocument = {"__meta__":{"hash":"sha256:b0e6bd6556d446b1b299b52b8e44af47b5236a318d8abc2553e6af280f9bd90a"}} as unknown as TypedDocumentString<ProjectApproveChangeMutation, ProjectApproveChangeMutationVariables>;
export const ProjectRefuseChangeDocument = {"__meta__":{"hash":"sha256:c5c6c0ef56312e241d2de500a1f4bb13a826ddb4e95bc12c7a81ef70f0e5632a"}} as unknown as TypedDocumentString<ProjectRefuseChangeMutation, ProjectRefuseChangeMutationVariables>;
export const ProjectBeginDocument = {"__meta__":{"hash":"sha256:7ef0b539f86fb2ab38713696a7064ab767cdd912dd51bf56756c880f1588e703"}} as unknown as TypedDocumentString<ProjectBeginQuery, ProjectBeginQueryVariables>;
export const ProjectBoardDocument = {"__meta__":{"hash":"sha256:171baee011b54d03d2e970621211bb87cdea943446b0470225c367a8bb3068d8"}} as unknown as TypedDocumentString<ProjectBoardQuery, ProjectBoardQueryVariables>;
export const ProjectsDocument = {"__meta__":{"hash":"sha256:84382d5f672f5565ce10c89f94705670ec324c44ac3eb6b5088fe8cf92fd3d86"}} as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;
export const ProjectChoicesDocument = {"__meta__":{"hash":"sha256:721d6db0e8702abd2c53ffa8ea3dd4aebaae1f27f087d603ef6c97b3a424d66b"}} as unknown as TypedDocumentString<ProjectChoicesQuery, ProjectChoicesQueryVariables>;
export const ProjectGroupsDocument = {"__meta__":{"hash":"sha256:c4c1a670652cb35203dbf87ecee9d790535f0e964409fbc1174b28000c155b3a"}} as unknown as TypedDocumentString<ProjectGroupsQuery, ProjectGroupsQueryVariables>;
export const ProjectCriteriaDocument = {"__meta__":{"hash":"sha256:b803adf17eea926180f43a06c3bf8006923bf61b60b6b4dd3fa1413fd185038c"}} as unknown as TypedDocumentString<ProjectCriteriaQuery, ProjectCriteriaQueryVariables>;
export const ProjectsOpenDocument = {"__meta__":{"hash":"sha256:2315ab2cda4dbee4a535c9d76879da8b2413e836aba1c1b35a4f9a18bffb9649"}} as unknown as TypedDocumentString<ProjectsOpenQuery, ProjectsOpenQueryVariables>;
export const ProjectDocument = {"__meta__":{"hash":"sha256:2942478c3852cac52bf88f77c03a15a0cee46d9899ce8af1d76029977b82c0bb"}} as unknown as TypedDocumentString<ProjectQuery, ProjectQueryVariables>;
export const ProjectProposerDocument = {"__meta__":{"hash":"sha256:ed7ddf75edae45df790a577c2bf062daf61a254f6622f8117a41f5e56ee232c5"}} as unknown as TypedDocumentString<ProjectProposerQuery, ProjectProposerQueryVariables>;
export const ProjectProposeDocument = {"__meta__":{"hash":"sha256:8a6cf1d5a7dad32b75145c260fd641069b6aaa3fc842cdbbe41ca1786b23286b"}} as unknown as TypedDocumentString<ProjectProposeMutation, ProjectProposeMutationVariables>;
export const ProjectCreateDocument = {"__meta__":{"hash":"sha256:cd3f425567cb5a73a6f57f438c377f927b5a432b79b758b9ebb63412708b2d0d"}} as unknown as TypedDocumentString<ProjectCreateMutation, ProjectCreateMutationVariables>;
export const ProjectRedactDocument = {"__meta__":{"hash":"sha256:ffccb21a07d3ea2b86604b8a45b41df10b6af4cf0c74d20f99dc7c4e09e281ba"}} as unknown as TypedDocumentString<ProjectRedactMutation, ProjectRedactMutationVariables>;
export const ProjectCandidatesDocument = {"__meta__":{"hash":"sha256:7ce555c4383d634f8030ba70105419500b307fae8c6fe1f7455ba80915e8b528"}} as unknown as TypedDocumentString<ProjectCandidatesQuery, ProjectCandidatesQueryVariables>;
export const ProjectCandidatesOrderDocument = {"__meta__":{"hash":"sha256:716a6ff76686e6d799bb684b3dbbbaec1ae0e8c16d7c072bb89a6f74d8250447"}} as unknown as TypedDocumentString<ProjectCandidatesOrderMutation, ProjectCandidatesOrderMutationVariables>;
export const ProsecutionsDocument = {"__meta__":{"hash":"sha256:08af296b7a02a7e59f09b77bf6af69e2f28b47315e3628240da4bf01166ee657"}} as unknown as TypedDocumentString<ProsecutionsQuery, ProsecutionsQueryVariables>;
export const ProsecutionAcceptDocument = {"__meta__":{"hash":"sha256:97b093499f9c21de7e4fc3888606df6a95f22a9e31de8e04cb5c4384e823417e"}} as unknown as TypedDocumentString<ProsecutionAcceptMutation, ProsecutionAcceptMutationVariables>;
export const ProsecutionDeclineDocument = {"__meta__":{"hash":"sha256:d32fed49c5c883093c7648ba3cfbcef2027d4c214464e412df32db124a14034c"}} as unknown as TypedDocumentString<ProsecutionDeclineMutation, ProsecutionDeclineMutationVariables>;
export const ProsecutionRecallDocument = {"__meta__":{"hash":"sha256:df2011ebbfb066509159cfec8c4577879f2d2a3f375de87e4b8c40446798230b"}} as unknown as TypedDocumentString<ProsecutionRecallMutation, ProsecutionRecallMutationVariables>;
export const ProsecutionReportDocument = {"__meta__":{"hash":"sha256:f68dc985f278abbca35acfc27cab0d7810b53ee7e9c08ff81fa49a268971192a"}} as unknown as TypedDocumentString<ProsecutionReportMutation, ProsecutionReportMutationVariables>;
export const ProsecutionRecommendDocument = {"__meta__":{"hash":"sha256:d1b696a9a983fe88cc4d10d71450ac07b84b5488a4990f8ca70472a7c641fe63"}} as unknown as TypedDocumentString<ProsecutionRecommendMutation, ProsecutionRecommendMutationVariables>;
export const ProvinceDocument = {"__meta__":{"hash":"sha256:8c2c1a34580026804d9fe573cd88a36979149f5545be17f5fe67ad566bd7f24b"}} as unknown as TypedDocumentString<ProvinceQuery, ProvinceQueryVariables>;
export const RegistrationSettingDocument = {"__meta__":{"hash":"sha256:128c9d39480be2f0d09a722cc1e0f438ccbdfe6963c856bdbc5306ea32cd3812"}} as unknown as TypedDocumentString<RegistrationSettingQuery, RegistrationSettingQueryVariables>;
export const RegistrationSetDocument = {"__meta__":{"hash":"sha256:03f0fd2c5c602bd4a6d4e8f4df59132ffab4cb82fa7074ad51806052235106b3"}} as unknown as TypedDocumentString<RegistrationSetMutation, RegistrationSetMutationVariables>;
export const SharingSessionsDocument = {"__meta__":{"hash":"sha256:7e8b0f3fada637d394134edc6372bb0f8927016fca005becbc35f06d5d957b82"}} as unknown as TypedDocumentString<SharingSessionsQuery, SharingSessionsQueryVariables>;
export const SharingSessionCreateDocument = {"__meta__":{"hash":"sha256:70b14e14134dbdcab0673c170ff64fd6a14ccc56c0910d0f2f53677703c77f73"}} as unknown as TypedDocumentString<SharingSessionCreateMutation, SharingSessionCreateMutationVariables>;
export const SharingSessionUpdateDocument = {"__meta__":{"hash":"sha256:0f8717cf5c87415d7ba3e8e0030395606608ad3dd62a3f32d67e3c807bf02929"}} as unknown as TypedDocumentString<SharingSessionUpdateMutation, SharingSessionUpdateMutationVariables>;
export const SharingSessionHoldDocument = {"__meta__":{"hash":"sha256:a918b714b315507cc7f5c150341a906e27b78a65b7fbe9b79e379bef2e7803e7"}} as unknown as TypedDocumentString<SharingSessionHoldMutation, SharingSessionHoldMutationVariables>;
export const SharingSessionCancelDocument = {"__meta__":{"hash":"sha256:fb1543d6e3b1a4601efaf4f29a970cbbf41043ae97754e568e37c19aea14b5cd"}} as unknown as TypedDocumentString<SharingSessionCancelMutation, SharingSessionCancelMutationVariables>;
export const SharingSessionPublishDocument = {"__meta__":{"hash":"sha256:cf3b88b41be0c841bf63c3e81c1ddf589fc5f2015352f0e20486d8a2e5c8fd8d"}} as unknown as TypedDocumentString<SharingSessionPublishMutation, SharingSessionPublishMutationVariables>;
export const SharingSessionTakeOffDocument = {"__meta__":{"hash":"sha256:27ecbb0b900932502bb26f3c9ad06e0baaa2ad2451d54b01ca7c4599f841d394"}} as unknown as TypedDocumentString<SharingSessionTakeOffMutation, SharingSessionTakeOffMutationVariables>;
export const OwnAccountDocument = {"__meta__":{"hash":"sha256:6759cadcd468de9754908ff186dc866c8bcf545666fa90cf9784af1845437bb8"}} as unknown as TypedDocumentString<OwnAccountQuery, OwnAccountQueryVariables>;
export const PasswordChangeDocument = {"__meta__":{"hash":"sha256:bb3a6c480eccbc57cb42643b205768e554a6ceaf653ac7652ad812ddbe38e946"}} as unknown as TypedDocumentString<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const SessionEndDocument = {"__meta__":{"hash":"sha256:ede03fb716690495112b9db8f73ba17a64a7c4c0209ad4b11955e240e57a7da4"}} as unknown as TypedDocumentString<SessionEndMutation, SessionEndMutationVariables>;
export const SessionsEndOthersDocument = {"__meta__":{"hash":"sha256:7b9477700d00d2909c39cd02d64ad10a014b1ecebf1f4b1efbc3560fdf11bf45"}} as unknown as TypedDocumentString<SessionsEndOthersMutation, SessionsEndOthersMutationVariables>;
export const SecondFactorRemoveDocument = {"__meta__":{"hash":"sha256:4f38de00d442337d9e26b341ed45987638887b232b032e10ef545e0eb687983a"}} as unknown as TypedDocumentString<SecondFactorRemoveMutation, SecondFactorRemoveMutationVariables>;
export const IdentityJoinDocument = {"__meta__":{"hash":"sha256:d2342de325936f0f14a1e3ae0593dbebb621b91d408feb49adec7387cd37a38e"}} as unknown as TypedDocumentString<IdentityJoinMutation, IdentityJoinMutationVariables>;
export const InvitationOfferDocument = {"__meta__":{"hash":"sha256:0a19f33de86e2b2bc92f7ab77ba9c9294abccad0d0e0546de03cf3ea8a3372dc"}} as unknown as TypedDocumentString<InvitationOfferQuery, InvitationOfferQueryVariables>;
export const InvitationCodeSendDocument = {"__meta__":{"hash":"sha256:481462eb91b416866ffed27822f8d28c8e9e7e5ad0459145025bdaca52e4f9a7"}} as unknown as TypedDocumentString<InvitationCodeSendMutation, InvitationCodeSendMutationVariables>;
export const InvitationAcceptDocument = {"__meta__":{"hash":"sha256:aef2c32f09e272d4eaff889d12e950d910964cdbfb71acf05984d92ce23f3c71"}} as unknown as TypedDocumentString<InvitationAcceptMutation, InvitationAcceptMutationVariables>;
export const SecondFactorBeginDocument = {"__meta__":{"hash":"sha256:e44ba716d5540bebdd07cfead89830792404dc9afd9efdce95ef4672baa52d42"}} as unknown as TypedDocumentString<SecondFactorBeginMutation, SecondFactorBeginMutationVariables>;
export const SecondFactorConfirmDocument = {"__meta__":{"hash":"sha256:c474cc88cfae72f74d265041dca38f1df0d357ea087304b25170c481974540b6"}} as unknown as TypedDocumentString<SecondFactorConfirmMutation, SecondFactorConfirmMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:2b23976ad094491074e118b8e21e7439b102dca02d8de3800bda18cf0c20e3be"}} as unknown as TypedDocumentString<SignInQuery, SignInQueryVariables>;
export const SignInWithPasswordDocument = {"__meta__":{"hash":"sha256:76c8a37a1f0c30691bf470920b96da2fb0223d336c0479693ffb3c08900a1a98"}} as unknown as TypedDocumentString<SignInWithPasswordMutation, SignInWithPasswordMutationVariables>;
export const SignInCodeSendDocument = {"__meta__":{"hash":"sha256:b53f527c5548fc444cdb78799251f878b419c96234618a15e40599e59fdcb0b8"}} as unknown as TypedDocumentString<SignInCodeSendMutation, SignInCodeSendMutationVariables>;
export const SignInWithCodeDocument = {"__meta__":{"hash":"sha256:2338882d1140aa19bde49873ac7dece5dd1d277bf6ded452d6f5e84163c4fcdd"}} as unknown as TypedDocumentString<SignInWithCodeMutation, SignInWithCodeMutationVariables>;
export const SecondFactorShowDocument = {"__meta__":{"hash":"sha256:d95e6c54117019a40d755860e65b134b0d22372b05fcbb0bf50042b57e92d0b6"}} as unknown as TypedDocumentString<SecondFactorShowMutation, SecondFactorShowMutationVariables>;
export const SitesDocument = {"__meta__":{"hash":"sha256:975a07bb452095d6a567fb45c4d2034968462b96e05c2c1e9b1ff04823ce9422"}} as unknown as TypedDocumentString<SitesQuery, SitesQueryVariables>;
export const SiteCreateDocument = {"__meta__":{"hash":"sha256:5f65fd1284c2e45944d709e3d3164d0a087560191c4af9f2ac5358fe8a0e8a6a"}} as unknown as TypedDocumentString<SiteCreateMutation, SiteCreateMutationVariables>;
export const SiteUpdateDocument = {"__meta__":{"hash":"sha256:d978f23f56976101312f0f45bd110a93fc93ea18f0440f7216c4504cbee202fd"}} as unknown as TypedDocumentString<SiteUpdateMutation, SiteUpdateMutationVariables>;
export const SiteMoveDocument = {"__meta__":{"hash":"sha256:10ac6851c8a8908b46fb34f924cdba29e2d7a30199a5534538e45d082e740d1f"}} as unknown as TypedDocumentString<SiteMoveMutation, SiteMoveMutationVariables>;
export const SiteRetireDocument = {"__meta__":{"hash":"sha256:f4e992757dc4ff6361decdf2d55f1e4bd94d89fdd177939fe0ac0efa8401d92e"}} as unknown as TypedDocumentString<SiteRetireMutation, SiteRetireMutationVariables>;
export const SiteReopenDocument = {"__meta__":{"hash":"sha256:329023c71fbc019adb9cb89ff2d1bcd3a2c282828b80d7523f3e32438fcfbfdf"}} as unknown as TypedDocumentString<SiteReopenMutation, SiteReopenMutationVariables>;
export const SuggestionReportDocument = {"__meta__":{"hash":"sha256:b3e40617ff4eaa72a38a6c0e54c0f0c167ae1bd74c196071ffd7fb065ee932b7"}} as unknown as TypedDocumentString<SuggestionReportQuery, SuggestionReportQueryVariables>;
export const ReportBodiesDocument = {"__meta__":{"hash":"sha256:9ffcf3366459a69969444d76b2d95e929b378e98bdceea66087dcaee695ded7e"}} as unknown as TypedDocumentString<ReportBodiesQuery, ReportBodiesQueryVariables>;
export const SuggestionApproveDocument = {"__meta__":{"hash":"sha256:fa057757eeec105d20314cda15f43d232d60b29f7d5da7408323cbe15ca3b574"}} as unknown as TypedDocumentString<SuggestionApproveMutation, SuggestionApproveMutationVariables>;
export const SuggestionAskFeasibilityDocument = {"__meta__":{"hash":"sha256:ed7272851240f827bdf50f2bd97a15dee22badd1c7d5562f82b7280d9bcdfde0"}} as unknown as TypedDocumentString<SuggestionAskFeasibilityMutation, SuggestionAskFeasibilityMutationVariables>;
export const SuggestionOpineDocument = {"__meta__":{"hash":"sha256:2b5a2cd95219b19f304b0fcf03b1d43f1ea5d89623e0b7b30ac0a9adb4acd8a5"}} as unknown as TypedDocumentString<SuggestionOpineMutation, SuggestionOpineMutationVariables>;
export const SuggestionSendBackDocument = {"__meta__":{"hash":"sha256:564b0e95c51faac0216c2b72d21ac15cf6b7f03bf9442a91927955a9d2c87a32"}} as unknown as TypedDocumentString<SuggestionSendBackMutation, SuggestionSendBackMutationVariables>;
export const SuggestionRejectDocument = {"__meta__":{"hash":"sha256:e2b38799248fddf2ade526930f5d206e5c0df7ee3ce16f83fca4a512a197ec9e"}} as unknown as TypedDocumentString<SuggestionRejectMutation, SuggestionRejectMutationVariables>;
export const SuggestionFileDocument = {"__meta__":{"hash":"sha256:cd161908aa30affae1a4fa2e836f38ae32e1195b881ce0e0defe3406b213acb1"}} as unknown as TypedDocumentString<SuggestionFileMutation, SuggestionFileMutationVariables>;
export const SuggestionAdoptDocument = {"__meta__":{"hash":"sha256:12e6e88f551fec5ad56de205a7395dd65353df64768bad3f5538b081903166e2"}} as unknown as TypedDocumentString<SuggestionAdoptMutation, SuggestionAdoptMutationVariables>;
export const SuggestionTurnDocument = {"__meta__":{"hash":"sha256:7af4b48a48b06fc9fd87fb17a39171e2b68dbaf12b6738a4fff2d12fa27c4479"}} as unknown as TypedDocumentString<SuggestionTurnMutation, SuggestionTurnMutationVariables>;
export const SuggestionAssignDocument = {"__meta__":{"hash":"sha256:8fa8abfa8feb0b409cf958df2c22ad93682b582032c87a10fc39e3f04a223447"}} as unknown as TypedDocumentString<SuggestionAssignMutation, SuggestionAssignMutationVariables>;
export const SuggestionStartDocument = {"__meta__":{"hash":"sha256:1bb70c3d4c9512dc58b2458cef3f724861c78500b6d85a7cf4f96497f93cfb11"}} as unknown as TypedDocumentString<SuggestionStartMutation, SuggestionStartMutationVariables>;
export const SuggestionReturnDocument = {"__meta__":{"hash":"sha256:7e1cb27a77c2932b5ba655c152d2e5bf383ac9d7a1ff8c8ac0085935d42cfec2"}} as unknown as TypedDocumentString<SuggestionReturnMutation, SuggestionReturnMutationVariables>;
export const SuggestionConsentReturnDocument = {"__meta__":{"hash":"sha256:bd23333de47b0a63ad5aa88b5970ec557be64e3aa6c70a258790d0106c81f878"}} as unknown as TypedDocumentString<SuggestionConsentReturnMutation, SuggestionConsentReturnMutationVariables>;
export const SuggestionTakeBackDocument = {"__meta__":{"hash":"sha256:3f0d4e9d0aa7f2177bcb13b49bb2876dd8e6102e4b164601710e3036f70d5bbc"}} as unknown as TypedDocumentString<SuggestionTakeBackMutation, SuggestionTakeBackMutationVariables>;
export const SuggestionRefuseReturnDocument = {"__meta__":{"hash":"sha256:239594245652067bd318ea83f525012a27d411ac22825f3677c8bb3248c0d147"}} as unknown as TypedDocumentString<SuggestionRefuseReturnMutation, SuggestionRefuseReturnMutationVariables>;
export const SuggestionAskExtensionDocument = {"__meta__":{"hash":"sha256:dedc35125f073014c942bd027ee646e0f2c615e4358fce5704936c3accdf15c8"}} as unknown as TypedDocumentString<SuggestionAskExtensionMutation, SuggestionAskExtensionMutationVariables>;
export const SuggestionGrantExtensionDocument = {"__meta__":{"hash":"sha256:28284364f34e8e6414462519057989e60a4d73de9e1b1166391c742a36b77b9d"}} as unknown as TypedDocumentString<SuggestionGrantExtensionMutation, SuggestionGrantExtensionMutationVariables>;
export const SuggestionRefuseExtensionDocument = {"__meta__":{"hash":"sha256:c32bee6f0c7a2d3a52f99cf04c3113d215c850dfd5fac72385428918b7202092"}} as unknown as TypedDocumentString<SuggestionRefuseExtensionMutation, SuggestionRefuseExtensionMutationVariables>;
export const SuggestionContactDocument = {"__meta__":{"hash":"sha256:a96d556178aa6c58a38537dc772d9532bfd718cef2f373b5900aa61db287d428"}} as unknown as TypedDocumentString<SuggestionContactMutation, SuggestionContactMutationVariables>;
export const SuggestionPrepareReplyDocument = {"__meta__":{"hash":"sha256:16f80a95612ada95b95455c5ad060d3d4a9df7595cfd228c131ae37074e3519e"}} as unknown as TypedDocumentString<SuggestionPrepareReplyMutation, SuggestionPrepareReplyMutationVariables>;
export const SuggestionCorrectReplyDocument = {"__meta__":{"hash":"sha256:187700e7c5c7b9a1b1d4067609a1f3dde45234eefd7d68f56b1b08803a7e9911"}} as unknown as TypedDocumentString<SuggestionCorrectReplyMutation, SuggestionCorrectReplyMutationVariables>;
export const SuggestionSignReplyDocument = {"__meta__":{"hash":"sha256:895cd0f3f4e94b8c49ed468863a94d26d4b6b97fad2fb6d95f5dd80f0eeff88f"}} as unknown as TypedDocumentString<SuggestionSignReplyMutation, SuggestionSignReplyMutationVariables>;
export const SuggestionRateDocument = {"__meta__":{"hash":"sha256:49f91f0a945cd258e76147559e8fafaa9ae19e5a3d2e24cf97f1e0a74a8b122b"}} as unknown as TypedDocumentString<SuggestionRateMutation, SuggestionRateMutationVariables>;
export const SuggestionRateBackDocument = {"__meta__":{"hash":"sha256:3cc06a406dfd2e9cfd0065f1952727d12a67782cd6d768a3d8bf2816daf21588"}} as unknown as TypedDocumentString<SuggestionRateBackMutation, SuggestionRateBackMutationVariables>;
export const SuggestionConcludeDocument = {"__meta__":{"hash":"sha256:af450a000948f212fe246cc0fa5d038bfa6eadd5a6832a52c0a376b7fc1784da"}} as unknown as TypedDocumentString<SuggestionConcludeMutation, SuggestionConcludeMutationVariables>;
export const SuggestionCloseDocument = {"__meta__":{"hash":"sha256:81904d5b3b00c2b8fea914551fe709c6b92b30ec1ac57fa3a8e69868a353d1d8"}} as unknown as TypedDocumentString<SuggestionCloseMutation, SuggestionCloseMutationVariables>;
export const SuggestionSuperviseDocument = {"__meta__":{"hash":"sha256:e5b9678e2135c1e7bf7ec6289f76beab05df8c3d332fda229adbce9a49479d09"}} as unknown as TypedDocumentString<SuggestionSuperviseMutation, SuggestionSuperviseMutationVariables>;
export const SuggestionMeetDocument = {"__meta__":{"hash":"sha256:2a46cbc5fa31ed61fbf8512128dc7bf2a224fec8675a2062bae21c96e80e1eb6"}} as unknown as TypedDocumentString<SuggestionMeetMutation, SuggestionMeetMutationVariables>;
export const SuggestionWithdrawDocument = {"__meta__":{"hash":"sha256:b901f597136405f2d7ea096d6acc388e450de0150dce4cd585c3d86a2140a148"}} as unknown as TypedDocumentString<SuggestionWithdrawMutation, SuggestionWithdrawMutationVariables>;
export const SuggestionNoteDocument = {"__meta__":{"hash":"sha256:24a4efbdfb87f5bf85c366d1dac0e49ce7fcea2dd30ca442df0f93564befe707"}} as unknown as TypedDocumentString<SuggestionNoteMutation, SuggestionNoteMutationVariables>;
export const SuggestionUrgeDocument = {"__meta__":{"hash":"sha256:3c440b51981431755881afa9c98e63f928f43142bf584aab7923021d03d84527"}} as unknown as TypedDocumentString<SuggestionUrgeMutation, SuggestionUrgeMutationVariables>;
export const SuggestionCosignDocument = {"__meta__":{"hash":"sha256:16d8013b9e5c75ea4f611c638143ebeb3d9d9a60eef98bbec715e0937c8e5927"}} as unknown as TypedDocumentString<SuggestionCosignMutation, SuggestionCosignMutationVariables>;
export const SuggestionDeclineDocument = {"__meta__":{"hash":"sha256:521694dd5e7ee49494a6d1649ad825fff8be88ce5e0fd5e0e81682d890b469c7"}} as unknown as TypedDocumentString<SuggestionDeclineMutation, SuggestionDeclineMutationVariables>;
export const SuggestionReviseDocument = {"__meta__":{"hash":"sha256:fe6bbcf403af60c1bc1e57729ffcb9432b851cefa3b74bebced4ac946d22a33c"}} as unknown as TypedDocumentString<SuggestionReviseMutation, SuggestionReviseMutationVariables>;
export const SuggestionSubmitDocument = {"__meta__":{"hash":"sha256:f3a5919e12a7c8bc36d3b1ae85d5e198460cc17981df115d8bca72719d5612fc"}} as unknown as TypedDocumentString<SuggestionSubmitMutation, SuggestionSubmitMutationVariables>;
export const SuggestionPublishDocument = {"__meta__":{"hash":"sha256:e00072568b6280237c2dd6fee24a766befa5c03ca01cbfab30b536971059e711"}} as unknown as TypedDocumentString<SuggestionPublishMutation, SuggestionPublishMutationVariables>;
export const SuggestionsAssignDocument = {"__meta__":{"hash":"sha256:fb84acc26ed1fb02d6806f36bab7d68d7759240045d7828310339e4d5cdd9cb4"}} as unknown as TypedDocumentString<SuggestionsAssignMutation, SuggestionsAssignMutationVariables>;
export const SuggestionsMeetDocument = {"__meta__":{"hash":"sha256:a806ead7e1295b5b3af07445e65520dc8880be0f1336fd8ee5923021034d766e"}} as unknown as TypedDocumentString<SuggestionsMeetMutation, SuggestionsMeetMutationVariables>;
export const SuggestionsRemindDocument = {"__meta__":{"hash":"sha256:4ee1e4456ce880ef1aaf5ae7b32fb05737b70d2782970184919e2e81feda75b2"}} as unknown as TypedDocumentString<SuggestionsRemindMutation, SuggestionsRemindMutationVariables>;
export const SuggestionsCloseDocument = {"__meta__":{"hash":"sha256:843a813686317ef6bf36856848352cf293daba300c487d233f50b7c74ed2f2a9"}} as unknown as TypedDocumentString<SuggestionsCloseMutation, SuggestionsCloseMutationVariables>;
export const SuggestionsPrintDocument = {"__meta__":{"hash":"sha256:f5d0e2446e43c4bee48f6a192f6586b9477c34b6f8bc1ff24b9359aeb43b4796"}} as unknown as TypedDocumentString<SuggestionsPrintMutation, SuggestionsPrintMutationVariables>;
export const SuggestionReasonsDocument = {"__meta__":{"hash":"sha256:c5b5bcd034b8ab221d5ee05f286e35d5c8d5d2b5a173918298c046c212a9ce9f"}} as unknown as TypedDocumentString<SuggestionReasonsQuery, SuggestionReasonsQueryVariables>;
export const SuggestionsDocument = {"__meta__":{"hash":"sha256:67905121abe60d1b366942f0f1fe8b01985128f278353a5f89ad99b72b226b14"}} as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const SuggestionFiltersDocument = {"__meta__":{"hash":"sha256:92ce537411b8ecd7fba97c3426c9e90ee341e6fcc2a55b0ec47a5d9424daf998"}} as unknown as TypedDocumentString<SuggestionFiltersQuery, SuggestionFiltersQueryVariables>;
export const SuggestionDocument = {"__meta__":{"hash":"sha256:1cc8cf024c85c4ad7e4b2c9ad5e68db9e371948891ed8a3a3cf92e86105bbe56"}} as unknown as TypedDocumentString<SuggestionQuery, SuggestionQueryVariables>;
export const SuggestionChangedDocument = {"__meta__":{"hash":"sha256:010f0e52ec91387a48e9161f00565b798ac1cf8d41383942097528d32b98ed31"}} as unknown as TypedDocumentString<SuggestionChangedSubscription, SuggestionChangedSubscriptionVariables>;
export const SuggestionOfferDocument = {"__meta__":{"hash":"sha256:f29a0cd256ff364542a6c1c0270203165dcf35a6f96cbc2154f58569369f9882"}} as unknown as TypedDocumentString<SuggestionOfferMutation, SuggestionOfferMutationVariables>;
export const SuggestionRedactDocument = {"__meta__":{"hash":"sha256:8dbfa4592cf09ac24f0a5294145be1ec785ee5158acd2268fe64ea66014bbc2b"}} as unknown as TypedDocumentString<SuggestionRedactMutation, SuggestionRedactMutationVariables>;
export const TenantExportsDocument = {"__meta__":{"hash":"sha256:6a6d1bb4b716e9aecf1a13b3c4b5f6cc582c543faba4eccdbc996c083dc432ec"}} as unknown as TypedDocumentString<TenantExportsQuery, TenantExportsQueryVariables>;
export const TenantExportCreateDocument = {"__meta__":{"hash":"sha256:1ef713692065b256e50f47f08f070bbdb686d015501b13ae593b9d7b8096ddc6"}} as unknown as TypedDocumentString<TenantExportCreateMutation, TenantExportCreateMutationVariables>;
export const UnitsDocument = {"__meta__":{"hash":"sha256:6cabc59fe3b45cea58f31d0c4120566b4f3270c3b801a39d9e989b3cefde2c57"}} as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const UnitStaffOfDocument = {"__meta__":{"hash":"sha256:237eff324feecd649ad3a7376c55f94884091c66bca519ffae9cbac13995340e"}} as unknown as TypedDocumentString<UnitStaffOfQuery, UnitStaffOfQueryVariables>;
export const UnitCreateDocument = {"__meta__":{"hash":"sha256:054b14a240cbe1d87539dea69ce6c4a4ae527df1136723ec393d15defd8fa4df"}} as unknown as TypedDocumentString<UnitCreateMutation, UnitCreateMutationVariables>;
export const UnitUpdateDocument = {"__meta__":{"hash":"sha256:58756fa15c00a720f7adf0cc034af2a56062af45d2d526cf5f5205ff73f89413"}} as unknown as TypedDocumentString<UnitUpdateMutation, UnitUpdateMutationVariables>;
export const UnitMoveDocument = {"__meta__":{"hash":"sha256:3a7f495ea40ce7b8ef53becc74983174559e341da19ec5f58fc1df5c5fbe7683"}} as unknown as TypedDocumentString<UnitMoveMutation, UnitMoveMutationVariables>;
export const UnitRetireDocument = {"__meta__":{"hash":"sha256:ae1f56943b312a2ae02d1d7360fae4ff4decf7a2103268290e26d1cabd90a4b0"}} as unknown as TypedDocumentString<UnitRetireMutation, UnitRetireMutationVariables>;
export const UnitRestoreDocument = {"__meta__":{"hash":"sha256:7bf58fd78d5ec6a1c4360a7518eac8f859eed22acbf2594302a557971fcd7212"}} as unknown as TypedDocumentString<UnitRestoreMutation, UnitRestoreMutationVariables>;
export const UnitStaffAppointDocument = {"__meta__":{"hash":"sha256:ecdb32f546ff96424cb403bd0fcc425f4073aaaf72e3b025ae459e5e8f44103f"}} as unknown as TypedDocumentString<UnitStaffAppointMutation, UnitStaffAppointMutationVariables>;
export const UnitStaffEndDocument = {"__meta__":{"hash":"sha256:bd9dae640efb638f1767079b0b1f1d5c966a953804c07f6b3360689e9b7ffb4f"}} as unknown as TypedDocumentString<UnitStaffEndMutation, UnitStaffEndMutationVariables>;
export const WebhooksDocument = {"__meta__":{"hash":"sha256:92c041ea9c2f528633ade7874cca597d09d587011e8d6eb981192569daafd376"}} as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookCreateDocument = {"__meta__":{"hash":"sha256:eee347a8884274aebd2898fa90f26ebd0fc8d1ed01a5a3bff4b12d1a9ccc7705"}} as unknown as TypedDocumentString<WebhookCreateMutation, WebhookCreateMutationVariables>;
export const WebhookUpdateDocument = {"__meta__":{"hash":"sha256:31c061c23222bed5ed2e8b7453b239584436c7241b64088da29cb496824c46a7"}} as unknown as TypedDocumentString<WebhookUpdateMutation, WebhookUpdateMutationVariables>;
export const WebhookRetireDocument = {"__meta__":{"hash":"sha256:85f6978a922a7fdc73389dc55715c78eece00ce864c7cf32c9ecb6a51709b945"}} as unknown as TypedDocumentString<WebhookRetireMutation, WebhookRetireMutationVariables>;
export const WebhookRestoreDocument = {"__meta__":{"hash":"sha256:cf27b8342987bf4dcdbe62ce6fd1afe009a153d3a30c459b90376377674b5b4c"}} as unknown as TypedDocumentString<WebhookRestoreMutation, WebhookRestoreMutationVariables>;
export const WebhookSecretRenewDocument = {"__meta__":{"hash":"sha256:eed24f75e3f15bfe119e9ff09e8b0e7deea321b350543866454d23149fabd932"}} as unknown as TypedDocumentString<WebhookSecretRenewMutation, WebhookSecretRenewMutationVariables>;
export const WebhookDeliveryResendDocument = {"__meta__":{"hash":"sha256:993ef8ea9694574a75539665bb2af1d83912a90d8d650d659542f78ab3762d76"}} as unknown as TypedDocumentString<WebhookDeliveryResendMutation, WebhookDeliveryResendMutationVariables>;
export const WorkDocument = {"__meta__":{"hash":"sha256:524fa4fd03fdd127e559d7c443977b1ae9a7d2fb9f629730db028377bfe3e8e2"}} as unknown as TypedDocumentString<WorkQuery, WorkQueryVariables>;
export const WorkChangedDocument = {"__meta__":{"hash":"sha256:30bdf23e7edf8f6957f2464ab0b2f1e11789dd0b63e3bf57c6c16e8502d14e71"}} as unknown as TypedDocumentString<WorkChangedSubscription, WorkChangedSubscriptionVariables>;
export const PermissionsDocument = {"__meta__":{"hash":"sha256:e6d2654babe19f14eb7bcd394267d06f483de2e364c616733346f16408261565"}} as unknown as TypedDocumentString<PermissionsQuery, PermissionsQueryVariables>;
export const FileCreateDocument = {"__meta__":{"hash":"sha256:8b14758f69b81445cc6d3d4384c81bb04ae660f4921665f0d292b4bfd312a030"}} as unknown as TypedDocumentString<FileCreateMutation, FileCreateMutationVariables>;
export const PhotoCreateDocument = {"__meta__":{"hash":"sha256:3f6bbf0c6ac49d13892e69e5d2a507a370bc8bde480b82fc0140fe431305055d"}} as unknown as TypedDocumentString<PhotoCreateMutation, PhotoCreateMutationVariables>;
export const CaseStatesDocument = {"__meta__":{"hash":"sha256:d77ab20f442f22778b4f0f06cbf144e9910140950f95a41a03736e025b2e2607"}} as unknown as TypedDocumentString<CaseStatesQuery, CaseStatesQueryVariables>;