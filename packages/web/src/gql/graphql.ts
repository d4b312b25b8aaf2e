/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Input of ballotCheckIn. */
export type BallotCheckInInput = {
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

/** Input of ballotIssue. */
export type BallotIssueInput = {
  /** The ballot. */
  readonly ballotId: string;
  /** The blinded message, 256 bytes as base64url: made by the device of the voter, who alone knows what is in it. */
  readonly blinded: string;
  /** The code. */
  readonly code: string;
};

/** What is voted on. */
export type BallotKind =
  | 'INSPECTION'
  | 'SELECTION';

/** What became of an option. */
export type BallotOutcome =
  | 'BASICALLY_SATISFIED'
  | 'DISSATISFIED'
  | 'ELECTED'
  | 'NOT_ELECTED'
  | 'RANKED'
  | 'SATISFIED'
  | 'TIED';

/** Who is elected. */
export type BallotRule =
  | 'MAJORITY_OF_ALL'
  | 'TOP_K';

/** Where a round of a ballot stands. */
export type BallotStatus =
  | 'ANNOUNCED'
  | 'CLOSED'
  | 'COUNTED'
  | 'DRAFT'
  | 'FROZEN'
  | 'OPEN'
  | 'VOID';

/** A congress, or the work committee (工委) of a street. */
export type BodyKind =
  | 'CONGRESS'
  | 'WORK_COMMITTEE';

/** Input of citizenCodeSend. */
export type CitizenCodeSendInput = {
  /** Mobile number of mainland China, 11 digits. */
  readonly phone: string;
};

/** Input of citizenRegister. */
export type CitizenRegisterInput = {
  /** The code. */
  readonly code: string;
  /** Name, as the tenant is to know it. */
  readonly name: string;
  /** The notices in force to which one agrees: every obligatory one. */
  readonly noticeIds: ReadonlyArray<string>;
  /** Mobile number of mainland China, 11 digits. */
  readonly phone: string;
};

/** What a deputy has answered who was asked to sign. */
export type CosignStatus =
  | 'DECLINED'
  | 'INVITED'
  | 'SIGNED';

/** Level of a deputy; advisory deputies (议政代表) belong to a street. */
export type DeputyLevel =
  | 'ADVISORY'
  | 'CITY'
  | 'DISTRICT'
  | 'NATIONAL'
  | 'PROVINCIAL'
  | 'TOWN';

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

/** Why there is a next round: a tie on the boundary, or places that are left. */
export type NextRoundKind =
  | 'FURTHER'
  | 'RUNOFF';

/** Input of opinionAnswer. */
export type OpinionAnswerInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said. */
  readonly text: string;
};

/** Input of opinionAuthorAct. */
export type OpinionAuthorActInput = {
  /** answer, rate or withdraw. */
  readonly action: string;
  /** The code that came with the number. */
  readonly code: string;
  /** Number of the opinion. */
  readonly number: string;
  /** Photos that were sent for this submission, nine at the most. */
  readonly photoIds?: ReadonlyArray<string> | null | undefined;
  /** How content, with `rate`. */
  readonly satisfaction?: Satisfaction | null | undefined;
  /** The key for which photos were sent, where there are some. */
  readonly submissionKey?: string | null | undefined;
  /** What is said. */
  readonly text?: string | null | undefined;
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

/** Input of opinionRate. */
export type OpinionRateInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** How content. */
  readonly satisfaction: Satisfaction;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of opinionReferralDecline. */
export type OpinionReferralDeclineInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The opinion. */
  readonly id: string;
  /** Why. */
  readonly reason: string;
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

/** Input of opinionTrace. */
export type OpinionTraceInput = {
  /** The code that came with the number. */
  readonly code: string;
  /** Number of the opinion. */
  readonly number: string;
};

/** Input of opinionWithdraw. */
export type OpinionWithdrawInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files that were sent, to be shown with it: nine at the most. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  /** The opinion. */
  readonly id: string;
  /** What is said beside it. */
  readonly text?: string | null | undefined;
};

/** Input of photoCreate. */
export type PhotoCreateInput = {
  /** A UUID made by the client for this submission: sent again, it makes nothing new. */
  readonly submissionKey: string;
};

/** Where a call for projects stands. */
export type ProjectCallStatus =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'WITHDRAWN';

/** Where a change of a plan stands. */
export type ProjectChangeStatus =
  | 'APPROVED'
  | 'REFUSED'
  | 'REQUESTED';

/** How the delivery of a project fares. */
export type ProjectLight =
  | 'AMBER'
  | 'GREEN'
  | 'RED';

/** Input of projectLike. */
export type ProjectLikeInput = {
  /** The project. */
  readonly id: string;
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

/** Input of projectRate. */
export type ProjectRateInput = {
  /** The project. */
  readonly id: string;
  /** From 1, the worst, to 5. */
  readonly score: number;
};

/** A unit's part in a project. */
export type ProjectUnitPart =
  | 'CO'
  | 'FEASIBILITY'
  | 'LEAD';

/** Input of projectUnlike. */
export type ProjectUnlikeInput = {
  /** The project. */
  readonly id: string;
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

/** How content somebody is. */
export type Satisfaction =
  | 'BASICALLY_SATISFIED'
  | 'DISSATISFIED'
  | 'SATISFIED';

/** A row in use is active; one no longer used is retired, never deleted. */
export type Status =
  | 'ACTIVE'
  | 'RETIRED';

/** Input of suggestionAttach. */
export type SuggestionAttachInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The files. */
  readonly fileIds: ReadonlyArray<string>;
  /** The draft. */
  readonly id: string;
};

/** Input of suggestionCirculate. */
export type SuggestionCirculateInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The suggestion. */
  readonly id: string;
  /** The deputies, of the same body. */
  readonly mandateIds: ReadonlyArray<string>;
};

/** Input of suggestionCosign. */
export type SuggestionCosignInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The suggestion. */
  readonly id: string;
};

/** Input of suggestionCreate. */
export type SuggestionCreateInput = {
  /** The grounds (案据). */
  readonly analysis?: string | null | undefined;
  /** What it is about. */
  readonly categoryId?: string | null | undefined;
  /** Made by the client: the same again within 24 hours answers the same and makes nothing new. */
  readonly idempotencyKey?: string | null | undefined;
  /** A suggestion, or a motion, which asks for a decision of the congress. */
  readonly kind: SuggestionKind;
  /** The mandate by which the viewer makes it. */
  readonly mandateId: string;
  /** The citizen's opinion that it comes from, which the viewer may read; what was handed to them is answered with it. */
  readonly opinionId?: string | null | undefined;
  /** What is to be done (方案). */
  readonly proposal?: string | null | undefined;
  /** Whether its deputy asks that it is not published. */
  readonly secret?: boolean | null | undefined;
  /** What is the case (案由). */
  readonly text?: string | null | undefined;
  /** The one matter that it is about. */
  readonly title: string;
};

/** Input of suggestionDecline. */
export type SuggestionDeclineInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The suggestion. */
  readonly id: string;
};

/** Input of suggestionDetach. */
export type SuggestionDetachInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** Files of it. */
  readonly fileIds: ReadonlyArray<string>;
  /** The draft. */
  readonly id: string;
};

/** A suggestion, or a motion. */
export type SuggestionKind =
  | 'MOTION'
  | 'SUGGESTION';

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

/** Input of suggestionRevise. */
export type SuggestionReviseInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The suggestion. */
  readonly id: string;
};

/** Input of suggestionSave. */
export type SuggestionSaveInput = {
  /** The grounds (案据). */
  readonly analysis?: string | null | undefined;
  /** What it is about. */
  readonly categoryId?: string | null | undefined;
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The draft. */
  readonly id: string;
  /** What is to be done (方案). */
  readonly proposal?: string | null | undefined;
  /** Whether its deputy asks that it is not published. */
  readonly secret?: boolean | null | undefined;
  /** What is the case (案由). */
  readonly text?: string | null | undefined;
  /** The one matter that it is about. */
  readonly title?: string | null | undefined;
};

/** Input of suggestionSubmit. */
export type SuggestionSubmitInput = {
  /** The version on which the edit was made; refused with CONFLICT when the object has changed since. */
  readonly expectedVersion: number;
  /** The suggestion. */
  readonly id: string;
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

/** Activities are sorted by theme and by mode. */
export type ThemeKind =
  | 'MODE'
  | 'THEME';

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

export type TenantsQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantsQuery = { readonly tenants: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly nameEn: string, readonly region: { readonly code: string, readonly name: string, readonly nameEn: string } | null }> };

export type ActivitiesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  siteId?: string | null | undefined;
  themeId?: string | null | undefined;
  status?: ActivityStatus | null | undefined;
  from?: string | null | undefined;
  orderBy?: ActivityOrder | null | undefined;
}>;


export type ActivitiesQuery = { readonly activities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly startsAt: string, readonly endsAt: string | null, readonly place: string | null, readonly status: ActivityStatus, readonly cancelReason: string | null, readonly theme: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly mode: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly site: { readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly address: string | null } | null, readonly group: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly body: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly deputies: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }>, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SiteOfCodeQueryVariables = Exact<{
  code: string;
}>;


export type SiteOfCodeQuery = { readonly siteByCode: { readonly id: string } | null };

export type ActivityFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityFiltersQuery = { readonly themes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ThemeKind, readonly name: string, readonly nameEn: string | null }> }, readonly siteTree: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> };

export type BoothQueryVariables = Exact<{
  id: string;
}>;


export type BoothQuery = { readonly viewer: { readonly displayName: string, readonly account: { readonly phone: string | null, readonly hasSecondFactor: boolean } | null } | null, readonly ballot: { readonly id: string, readonly number: string, readonly title: string, readonly kind: BallotKind, readonly round: number, readonly rehearsal: boolean, readonly consultative: boolean, readonly status: BallotStatus, readonly issueKey: string | null, readonly boxKey: string | null, readonly body: { readonly id: string, readonly name: string } | null, readonly session: { readonly id: string, readonly name: string } | null, readonly method: { readonly form: BallotForm, readonly rule: BallotRule, readonly places: number, readonly maxMarks: number }, readonly options: ReadonlyArray<{ readonly id: string, readonly ordinal: number, readonly title: string, readonly project: { readonly id: string, readonly number: string } | null }>, readonly electorate: { readonly inOffice: number | null, readonly quorum: number | null, readonly majority: number | null, readonly onRoll: number }, readonly viewerBallot: { readonly onRoll: boolean, readonly ordinal: number | null, readonly present: boolean, readonly issued: boolean } } | null };

export type BallotQueryVariables = Exact<{
  id: string;
}>;


export type BallotQuery = { readonly ballot: { readonly id: string, readonly number: string, readonly title: string, readonly kind: BallotKind, readonly round: number, readonly rehearsal: boolean, readonly consultative: boolean, readonly status: BallotStatus, readonly openedAt: string | null, readonly closedAt: string | null, readonly voidReason: string | null, readonly rollDigest: string | null, readonly showTurnout: boolean, readonly issueKey: string | null, readonly body: { readonly id: string, readonly name: string } | null, readonly session: { readonly id: string, readonly name: string } | null, readonly method: { readonly form: BallotForm, readonly rule: BallotRule, readonly places: number, readonly maxMarks: number }, readonly options: ReadonlyArray<{ readonly id: string, readonly ordinal: number, readonly title: string, readonly project: { readonly id: string, readonly number: string } | null }>, readonly electorate: { readonly seats: number | null, readonly inOffice: number | null, readonly quorum: number | null, readonly majority: number | null, readonly onRoll: number, readonly present: number | null, readonly issued: number | null }, readonly tellers: ReadonlyArray<{ readonly signedAt: string | null, readonly person: { readonly id: string, readonly name: string } | null }>, readonly viewerBallot: { readonly onRoll: boolean }, readonly previous: { readonly id: string, readonly round: number } | null, readonly next: { readonly id: string, readonly round: number } | null, readonly announcement: { readonly number: string, readonly announcedAt: string | null, readonly lines: ReadonlyArray<string>, readonly pdfUrl: string } | null, readonly result: { readonly fault: BallotFault | null, readonly threshold: number | null, readonly returned: number, readonly valid: number, readonly void: number, readonly blank: number, readonly overmarked: number, readonly options: ReadonlyArray<{ readonly votes: number, readonly rank: number, readonly passed: boolean, readonly outcome: BallotOutcome, readonly option: { readonly id: string, readonly ordinal: number, readonly title: string, readonly project: { readonly id: string, readonly number: string } | null } | null, readonly counts: { readonly for: number, readonly against: number, readonly abstain: number, readonly satisfied: number, readonly basically: number, readonly dissatisfied: number, readonly unmarked: number } }>, readonly next: { readonly kind: NextRoundKind, readonly places: number, readonly options: ReadonlyArray<{ readonly id: string, readonly title: string }> } | null } | null, readonly returnedList: { readonly root: string } | null, readonly publication: { readonly returnedUrl: string, readonly choicesUrl: string, readonly proofUrl: string, readonly returnedRoot: string, readonly choicesRoot: string } | null } | null };

export type BallotsQueryVariables = Exact<{
  after?: string | null | undefined;
  kind?: BallotKind | null | undefined;
}>;


export type BallotsQuery = { readonly ballots: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly kind: BallotKind, readonly round: number, readonly rehearsal: boolean, readonly consultative: boolean, readonly status: BallotStatus, readonly body: { readonly id: string, readonly name: string } | null, readonly session: { readonly id: string, readonly name: string } | null, readonly announcement: { readonly announcedAt: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HallQueryVariables = Exact<{
  id: string;
}>;


export type HallQuery = { readonly ballot: { readonly id: string, readonly title: string, readonly round: number, readonly rehearsal: boolean, readonly status: BallotStatus, readonly showTurnout: boolean, readonly body: { readonly id: string, readonly name: string } | null, readonly electorate: { readonly inOffice: number | null, readonly quorum: number | null, readonly onRoll: number, readonly present: number | null, readonly issued: number | null } } | null };

export type HallTurnoutSubscriptionVariables = Exact<{
  id: string;
}>;


export type HallTurnoutSubscription = { readonly ballotTurnout: { readonly status: BallotStatus, readonly electorate: { readonly inOffice: number | null, readonly quorum: number | null, readonly onRoll: number, readonly present: number | null, readonly issued: number | null } } | null };

export type BallotCheckInMutationVariables = Exact<{
  input: BallotCheckInInput;
}>;


export type BallotCheckInMutation = { readonly ballotCheckIn: { readonly ballot: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotCodeSendMutationVariables = Exact<{ [key: string]: never; }>;


export type BallotCodeSendMutation = { readonly ballotCodeSend: { readonly sent: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type BallotIssueMutationVariables = Exact<{
  input: BallotIssueInput;
}>;


export type BallotIssueMutation = { readonly ballotIssue: { readonly blindSignature: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type CallsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CallsQuery = { readonly viewer: { readonly displayName: string } | null, readonly projectCalls: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly year: number, readonly title: string, readonly opensOn: string, readonly closesOn: string, readonly open: boolean, readonly status: ProjectCallStatus, readonly body: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OwnProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnProjectsQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly stateName: string, readonly light: ProjectLight | null, readonly year: number }> } };

export type CallQueryVariables = Exact<{
  id: string;
}>;


export type CallQuery = { readonly viewer: { readonly displayName: string, readonly roles: ReadonlyArray<{ readonly base: RoleBase }>, readonly mandates: ReadonlyArray<{ readonly id: string, readonly body: { readonly id: string, readonly name: string } | null }> } | null, readonly node:
    | { readonly __typename: 'Activity' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AuditEntry' }
    | { readonly __typename: 'Ballot' }
    | { readonly __typename: 'CalendarDay' }
    | { readonly __typename: 'Commitment' }
    | { readonly __typename: 'CongressBody' }
    | { readonly __typename: 'CongressSession' }
    | { readonly __typename: 'Constituency' }
    | { readonly __typename: 'Delegation' }
    | { readonly __typename: 'DeputyGroup' }
    | { readonly __typename: 'File' }
    | { readonly __typename: 'GroupCategory' }
    | { readonly __typename: 'IdentityProvider' }
    | { readonly __typename: 'Import' }
    | { readonly __typename: 'Invitation' }
    | { readonly __typename: 'Mandate' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Norm' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'NotificationTemplate' }
    | { readonly __typename: 'Opinion' }
    | { readonly __typename: 'OpinionCategory' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Project' }
    | { readonly __typename: 'ProjectCall', readonly id: string, readonly year: number, readonly title: string, readonly text: string, readonly opensOn: string, readonly closesOn: string, readonly open: boolean, readonly status: ProjectCallStatus, readonly body: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null }
    | { readonly __typename: 'ProjectCategory' }
    | { readonly __typename: 'ProjectCriterion' }
    | { readonly __typename: 'Prosecution' }
    | { readonly __typename: 'QrCode' }
    | { readonly __typename: 'Redaction' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'RoutingRule' }
    | { readonly __typename: 'SecuritySetting' }
    | { readonly __typename: 'ServiceArea' }
    | { readonly __typename: 'ServiceDay' }
    | { readonly __typename: 'SharingSession' }
    | { readonly __typename: 'Site' }
    | { readonly __typename: 'SiteKind' }
    | { readonly __typename: 'SiteTier' }
    | { readonly __typename: 'Suggestion' }
    | { readonly __typename: 'TenantExport' }
    | { readonly __typename: 'TenantSetting' }
    | { readonly __typename: 'Term' }
    | { readonly __typename: 'Theme' }
    | { readonly __typename: 'Unit' }
    | { readonly __typename: 'Webhook' }
    | { readonly __typename: 'WebhookDelivery' }
   | null, readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly stateName: string, readonly light: ProjectLight | null, readonly likes: number, readonly place: string | null }> }, readonly projectCategories: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly voted: boolean, readonly status: Status }> } };

export type ProjectProposeMutationVariables = Exact<{
  input: ProjectProposeInput;
}>;


export type ProjectProposeMutation = { readonly projectPropose: { readonly project: { readonly id: string, readonly number: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type DeputyQueryVariables = Exact<{
  id: string;
}>;


export type DeputyQuery = { readonly node:
    | { readonly __typename: 'Activity' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AuditEntry' }
    | { readonly __typename: 'Ballot' }
    | { readonly __typename: 'CalendarDay' }
    | { readonly __typename: 'Commitment' }
    | { readonly __typename: 'CongressBody' }
    | { readonly __typename: 'CongressSession' }
    | { readonly __typename: 'Constituency' }
    | { readonly __typename: 'Delegation' }
    | { readonly __typename: 'DeputyGroup' }
    | { readonly __typename: 'File' }
    | { readonly __typename: 'GroupCategory' }
    | { readonly __typename: 'IdentityProvider' }
    | { readonly __typename: 'Import' }
    | { readonly __typename: 'Invitation' }
    | { readonly __typename: 'Mandate', readonly id: string, readonly level: DeputyLevel, readonly person: { readonly id: string, readonly name: string, readonly profession: string | null, readonly employer: string | null, readonly jobTitle: string | null, readonly biography: string | null, readonly contact: string | null } | null, readonly body: { readonly id: string, readonly name: string } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly site: { readonly id: string, readonly code: string, readonly name: string, readonly address: string | null } | null }>, readonly groups: ReadonlyArray<{ readonly id: string, readonly group: { readonly id: string, readonly name: string } | null }> }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Norm' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'NotificationTemplate' }
    | { readonly __typename: 'Opinion' }
    | { readonly __typename: 'OpinionCategory' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Project' }
    | { readonly __typename: 'ProjectCall' }
    | { readonly __typename: 'ProjectCategory' }
    | { readonly __typename: 'ProjectCriterion' }
    | { readonly __typename: 'Prosecution' }
    | { readonly __typename: 'QrCode' }
    | { readonly __typename: 'Redaction' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'RoutingRule' }
    | { readonly __typename: 'SecuritySetting' }
    | { readonly __typename: 'ServiceArea' }
    | { readonly __typename: 'ServiceDay' }
    | { readonly __typename: 'SharingSession' }
    | { readonly __typename: 'Site' }
    | { readonly __typename: 'SiteKind' }
    | { readonly __typename: 'SiteTier' }
    | { readonly __typename: 'Suggestion' }
    | { readonly __typename: 'TenantExport' }
    | { readonly __typename: 'TenantSetting' }
    | { readonly __typename: 'Term' }
    | { readonly __typename: 'Theme' }
    | { readonly __typename: 'Unit' }
    | { readonly __typename: 'Webhook' }
    | { readonly __typename: 'WebhookDelivery' }
   | null };

export type DeputiesQueryVariables = Exact<{
  first: number;
  search?: string | null | undefined;
  level?: DeputyLevel | null | undefined;
}>;


export type DeputiesQuery = { readonly mandates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly level: DeputyLevel, readonly person: { readonly id: string, readonly name: string, readonly profession: string | null, readonly employer: string | null, readonly jobTitle: string | null, readonly contact: string | null } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly site: { readonly id: string, readonly name: string } | null }>, readonly groups: ReadonlyArray<{ readonly id: string, readonly group: { readonly id: string, readonly name: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type DistrictQueryVariables = Exact<{ [key: string]: never; }>;


export type DistrictQuery = { readonly tenant: { readonly id: string, readonly slug: string, readonly name: string, readonly nameEn: string }, readonly tenantSetting: { readonly id: string, readonly primaryColor: string, readonly accentColor: string, readonly logo: string | null, readonly slogan: string | null } | null };

export type IntroductionQueryVariables = Exact<{ [key: string]: never; }>;


export type IntroductionQuery = { readonly tenantSetting: { readonly id: string, readonly introduction: string | null, readonly introductionEn: string | null } | null, readonly serviceDays: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly note: string | null, readonly upcoming: ReadonlyArray<string> }> } };

export type GroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsQuery = { readonly deputyGroups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly memberCount: number, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly ordinal: number } | null, readonly body: { readonly id: string, readonly name: string } | null }> } };

export type SpeakPlaceQueryVariables = Exact<{
  code: string;
}>;


export type SpeakPlaceQuery = { readonly siteByCode: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null };

export type OpinionSubmitMutationVariables = Exact<{
  input: OpinionSubmitInput;
}>;


export type OpinionSubmitMutation = { readonly opinionSubmit: { readonly number: string | null, readonly code: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionTraceMutationVariables = Exact<{
  input: OpinionTraceInput;
}>;


export type OpinionTraceMutation = { readonly opinionTrace: { readonly trace: { readonly number: string, readonly title: string, readonly text: string, readonly state: string, readonly stateName: string, readonly dueOn: string | null, readonly reply: string | null, readonly actions: ReadonlyArray<string>, readonly answers: ReadonlyArray<{ readonly question: string, readonly answer: string }>, readonly photos: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }>, readonly entries: ReadonlyArray<{ readonly at: string, readonly stateName: string, readonly reasonName: string | null, readonly text: string | null, readonly byTelephone: boolean, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OpinionAuthorActMutationVariables = Exact<{
  input: OpinionAuthorActInput;
}>;


export type OpinionAuthorActMutation = { readonly opinionAuthorAct: { readonly trace: { readonly number: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OwnOpinionQueryVariables = Exact<{
  id: string;
}>;


export type OwnOpinionQuery = { readonly node:
    | { readonly __typename: 'Activity' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AuditEntry' }
    | { readonly __typename: 'Ballot' }
    | { readonly __typename: 'CalendarDay' }
    | { readonly __typename: 'Commitment' }
    | { readonly __typename: 'CongressBody' }
    | { readonly __typename: 'CongressSession' }
    | { readonly __typename: 'Constituency' }
    | { readonly __typename: 'Delegation' }
    | { readonly __typename: 'DeputyGroup' }
    | { readonly __typename: 'File' }
    | { readonly __typename: 'GroupCategory' }
    | { readonly __typename: 'IdentityProvider' }
    | { readonly __typename: 'Import' }
    | { readonly __typename: 'Invitation' }
    | { readonly __typename: 'Mandate' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Norm' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'NotificationTemplate' }
    | { readonly __typename: 'Opinion', readonly id: string, readonly version: number, readonly number: string, readonly title: string, readonly text: string, readonly stateName: string, readonly dueOn: string | null, readonly reply: string | null, readonly viewerActions: ReadonlyArray<string>, readonly answers: ReadonlyArray<{ readonly question: string, readonly answer: string }>, readonly photos: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }>, readonly entries: ReadonlyArray<{ readonly at: string, readonly stateName: string, readonly reasonName: string | null, readonly text: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }> }> }
    | { readonly __typename: 'OpinionCategory' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Project' }
    | { readonly __typename: 'ProjectCall' }
    | { readonly __typename: 'ProjectCategory' }
    | { readonly __typename: 'ProjectCriterion' }
    | { readonly __typename: 'Prosecution' }
    | { readonly __typename: 'QrCode' }
    | { readonly __typename: 'Redaction' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'RoutingRule' }
    | { readonly __typename: 'SecuritySetting' }
    | { readonly __typename: 'ServiceArea' }
    | { readonly __typename: 'ServiceDay' }
    | { readonly __typename: 'SharingSession' }
    | { readonly __typename: 'Site' }
    | { readonly __typename: 'SiteKind' }
    | { readonly __typename: 'SiteTier' }
    | { readonly __typename: 'Suggestion' }
    | { readonly __typename: 'TenantExport' }
    | { readonly __typename: 'TenantSetting' }
    | { readonly __typename: 'Term' }
    | { readonly __typename: 'Theme' }
    | { readonly __typename: 'Unit' }
    | { readonly __typename: 'Webhook' }
    | { readonly __typename: 'WebhookDelivery' }
   | null };

export type OwnOpinionRateMutationVariables = Exact<{
  input: OpinionRateInput;
}>;


export type OwnOpinionRateMutation = { readonly opinionRate: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OwnOpinionAnswerMutationVariables = Exact<{
  input: OpinionAnswerInput;
}>;


export type OwnOpinionAnswerMutation = { readonly opinionAnswer: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OwnOpinionWithdrawMutationVariables = Exact<{
  input: OpinionWithdrawInput;
}>;


export type OwnOpinionWithdrawMutation = { readonly opinionWithdraw: { readonly opinion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OwnOpinionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnOpinionsQuery = { readonly opinions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly stateName: string, readonly dueOn: string | null, readonly createdAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DeliveryQueryVariables = Exact<{
  number: string;
}>;


export type DeliveryQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: string, readonly viewerCanRate: boolean, readonly viewerRating: number | null, readonly rating: { readonly count: number, readonly average: number | null }, readonly lightReasons: ReadonlyArray<{ readonly code: string, readonly light: ProjectLight, readonly message: string }>, readonly milestones: ReadonlyArray<{ readonly id: string, readonly ordinal: number, readonly title: string, readonly plannedOn: string, readonly doneOn: string | null }>, readonly progress: ReadonlyArray<{ readonly id: string, readonly period: string, readonly percent: number, readonly spent: number, readonly text: string, readonly photos: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }> }>, readonly visits: ReadonlyArray<{ readonly id: string, readonly visitedOn: string, readonly text: string, readonly group: { readonly name: string } | null, readonly photos: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }> }>, readonly remarks: ReadonlyArray<{ readonly id: string, readonly text: string, readonly createdAt: string, readonly answer: string | null, readonly answeredOn: string | null }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly status: ProjectChangeStatus, readonly createdAt: string, readonly decision: string | null, readonly decidedOn: string | null, readonly before: { readonly fields: ReadonlyArray<string>, readonly goal: string | null, readonly place: string | null, readonly budget: number | null, readonly finishOn: string | null, readonly leader: { readonly name: string } | null, readonly milestones: ReadonlyArray<{ readonly title: string, readonly plannedOn: string }> | null }, readonly after: { readonly fields: ReadonlyArray<string>, readonly goal: string | null, readonly place: string | null, readonly budget: number | null, readonly finishOn: string | null, readonly leader: { readonly name: string } | null, readonly milestones: ReadonlyArray<{ readonly title: string, readonly plannedOn: string }> | null } }> }> } };

export type ProjectRateMutationVariables = Exact<{
  input: ProjectRateInput;
}>;


export type ProjectRateMutation = { readonly projectRate: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectFiltersQuery = { readonly congressBodies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly kind: BodyKind }> }, readonly projectCategories: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } };

export type ProjectsQueryVariables = Exact<{
  after?: string | null | undefined;
  year?: number | null | undefined;
  bodyId?: string | null | undefined;
  projectCategoryId?: string | null | undefined;
  states?: ReadonlyArray<string> | string | null | undefined;
  light?: ProjectLight | null | undefined;
  search?: string | null | undefined;
}>;


export type ProjectsQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly year: number, readonly state: string, readonly stateName: string, readonly light: ProjectLight | null, readonly percent: number, readonly place: string | null, readonly costEstimate: number | null, readonly budget: number | null, readonly likes: number, readonly body: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProjectMapQueryVariables = Exact<{
  year?: number | null | undefined;
  bodyId?: string | null | undefined;
  projectCategoryId?: string | null | undefined;
  states?: ReadonlyArray<string> | string | null | undefined;
  light?: ProjectLight | null | undefined;
  search?: string | null | undefined;
}>;


export type ProjectMapQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly year: number, readonly state: string, readonly stateName: string, readonly light: ProjectLight | null, readonly percent: number, readonly place: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly costEstimate: number | null, readonly budget: number | null, readonly likes: number, readonly body: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly homes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly latitude: number | null, readonly longitude: number | null }> }, readonly stations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly latitude: number | null, readonly longitude: number | null }> } };

export type ProjectPlaceQueryVariables = Exact<{
  latitude: number;
  longitude: number;
}>;


export type ProjectPlaceQuery = { readonly sitesNear: ReadonlyArray<{ readonly distance: number, readonly site: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly latitude: number | null, readonly longitude: number | null } }> };

export type ProjectQueryVariables = Exact<{
  number: string;
}>;


export type ProjectQuery = { readonly viewer: { readonly displayName: string } | null, readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string, readonly title: string, readonly text: string, readonly year: number, readonly state: string, readonly stateName: string, readonly light: ProjectLight | null, readonly percent: number, readonly place: string | null, readonly latitude: number | null, readonly longitude: number | null, readonly costEstimate: number | null, readonly beneficiaries: string | null, readonly beneficiaryCount: number | null, readonly goal: string | null, readonly proposerKind: ProjectProposer, readonly likes: number, readonly viewerLikes: boolean, readonly viewerCanSupport: boolean, readonly published: boolean, readonly rejectionName: string | null, readonly decision: string | null, readonly budget: number | null, readonly spent: number, readonly startsOn: string | null, readonly finishOn: string | null, readonly inspection: Satisfaction | null, readonly inspectedOn: string | null, readonly merged: number, readonly viewerActions: ReadonlyArray<string>, readonly body: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly call: { readonly id: string, readonly title: string } | null, readonly unit: { readonly name: string } | null, readonly mandate: { readonly id: string, readonly person: { readonly name: string } | null } | null, readonly proposerUnit: { readonly name: string } | null, readonly suggestion: { readonly id: string, readonly title: string } | null, readonly leader: { readonly name: string } | null, readonly group: { readonly name: string } | null, readonly into: { readonly number: string, readonly title: string } | null, readonly eligibility: ReadonlyArray<{ readonly code: string, readonly name: string, readonly met: boolean, readonly note: string | null }>, readonly units: ReadonlyArray<{ readonly id: string, readonly part: ProjectUnitPart, readonly unit: { readonly name: string } | null }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }>, readonly ballots: ReadonlyArray<{ readonly id: string, readonly title: string, readonly round: number, readonly kind: BallotKind, readonly status: BallotStatus, readonly rehearsal: boolean }>, readonly entries: ReadonlyArray<{ readonly ordinal: number, readonly at: string, readonly action: string, readonly stateName: string, readonly text: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }> }> }> } };

export type ProjectLikeMutationVariables = Exact<{
  input: ProjectLikeInput;
}>;


export type ProjectLikeMutation = { readonly projectLike: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectUnlikeMutationVariables = Exact<{
  input: ProjectUnlikeInput;
}>;


export type ProjectUnlikeMutation = { readonly projectUnlike: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectWithdrawMutationVariables = Exact<{
  input: ProjectWithdrawInput;
}>;


export type ProjectWithdrawMutation = { readonly projectWithdraw: { readonly project: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProjectOverviewQueryVariables = Exact<{
  states?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ProjectOverviewQuery = { readonly projectCalls: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly closesOn: string }> }, readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly year: number, readonly state: string, readonly stateName: string, readonly light: ProjectLight | null, readonly percent: number, readonly place: string | null, readonly costEstimate: number | null, readonly budget: number | null, readonly likes: number, readonly body: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string } | null }> }, readonly ballots: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly number: string }> } };

export type RegistrationQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistrationQuery = { readonly registrationOpen: boolean, readonly noticesInForce: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleEn: string | null, readonly body: string, readonly bodyEn: string | null, readonly obligatory: boolean }> };

export type CitizenCodeSendMutationVariables = Exact<{
  input: CitizenCodeSendInput;
}>;


export type CitizenCodeSendMutation = { readonly citizenCodeSend: { readonly sent: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type CitizenRegisterMutationVariables = Exact<{
  input: CitizenRegisterInput;
}>;


export type CitizenRegisterMutation = { readonly citizenRegister: { readonly pending: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SharingSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SharingSessionsQuery = { readonly sharingSessions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly heldOn: string, readonly summary: string | null, readonly site: { readonly name: string, readonly nameEn: string | null } | null, readonly issues: ReadonlyArray<{ readonly title: string, readonly reply: string | null }> }> } };

export type SiteQueryVariables = Exact<{
  code: string;
}>;


export type SiteQuery = { readonly siteByCode: { readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly address: string | null, readonly phone: string | null, readonly introduction: string | null, readonly areaM2: number | null, readonly kind: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly path: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null }>, readonly children: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly nameEn: string | null }>, readonly openingHours: ReadonlyArray<{ readonly weekday: number, readonly opens: string, readonly closes: string }>, readonly rooms: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly regimes: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly serviceAreas: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly keepers: ReadonlyArray<{ readonly id: string, readonly person: { readonly id: string, readonly name: string } | null }>, readonly counts: { readonly deputies: number, readonly pointsMet: number, readonly pointsPossible: number } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly mandate: { readonly id: string, readonly level: DeputyLevel, readonly person: { readonly id: string, readonly name: string, readonly profession: string | null, readonly contact: string | null } | null } | null }> } | null };

export type SiteTreeQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteTreeQuery = { readonly siteTree: ReadonlyArray<{ readonly id: string, readonly parentId: string | null, readonly code: string, readonly name: string, readonly nameEn: string | null, readonly address: string | null, readonly kind: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly tier: { readonly id: string, readonly name: string, readonly nameEn: string | null, readonly ordinal: number } | null } | null }> };

export type HeardQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HeardQuery = { readonly opinions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly stateName: string, readonly createdAt: string, readonly category: { readonly name: string, readonly nameEn: string | null } | null, readonly suggestions: ReadonlyArray<{ readonly id: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HeardOpinionQueryVariables = Exact<{
  id: string;
}>;


export type HeardOpinionQuery = { readonly viewerPermissions: ReadonlyArray<string>, readonly viewer: { readonly mandates: ReadonlyArray<{ readonly id: string }> } | null, readonly node:
    | { readonly __typename: 'Activity' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AuditEntry' }
    | { readonly __typename: 'Ballot' }
    | { readonly __typename: 'CalendarDay' }
    | { readonly __typename: 'Commitment' }
    | { readonly __typename: 'CongressBody' }
    | { readonly __typename: 'CongressSession' }
    | { readonly __typename: 'Constituency' }
    | { readonly __typename: 'Delegation' }
    | { readonly __typename: 'DeputyGroup' }
    | { readonly __typename: 'File' }
    | { readonly __typename: 'GroupCategory' }
    | { readonly __typename: 'IdentityProvider' }
    | { readonly __typename: 'Import' }
    | { readonly __typename: 'Invitation' }
    | { readonly __typename: 'Mandate' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Norm' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'NotificationTemplate' }
    | { readonly __typename: 'Opinion', readonly id: string, readonly number: string, readonly title: string, readonly text: string, readonly place: string | null, readonly channel: OpinionChannel, readonly stateName: string, readonly createdAt: string, readonly dueOn: string | null, readonly reply: string | null, readonly category: { readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string } | null, readonly mandate: { readonly id: string } | null, readonly answers: ReadonlyArray<{ readonly question: string, readonly answer: string }>, readonly photos: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }>, readonly suggestions: ReadonlyArray<{ readonly id: string, readonly number: string, readonly title: string, readonly stateName: string }>, readonly referrals: ReadonlyArray<{ readonly mandate: { readonly id: string } | null }>, readonly entries: ReadonlyArray<{ readonly ordinal: number, readonly at: string, readonly stateName: string, readonly reasonName: string | null, readonly text: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }> }> }
    | { readonly __typename: 'OpinionCategory' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Project' }
    | { readonly __typename: 'ProjectCall' }
    | { readonly __typename: 'ProjectCategory' }
    | { readonly __typename: 'ProjectCriterion' }
    | { readonly __typename: 'Prosecution' }
    | { readonly __typename: 'QrCode' }
    | { readonly __typename: 'Redaction' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'RoutingRule' }
    | { readonly __typename: 'SecuritySetting' }
    | { readonly __typename: 'ServiceArea' }
    | { readonly __typename: 'ServiceDay' }
    | { readonly __typename: 'SharingSession' }
    | { readonly __typename: 'Site' }
    | { readonly __typename: 'SiteKind' }
    | { readonly __typename: 'SiteTier' }
    | { readonly __typename: 'Suggestion' }
    | { readonly __typename: 'TenantExport' }
    | { readonly __typename: 'TenantSetting' }
    | { readonly __typename: 'Term' }
    | { readonly __typename: 'Theme' }
    | { readonly __typename: 'Unit' }
    | { readonly __typename: 'Webhook' }
    | { readonly __typename: 'WebhookDelivery' }
   | null };

export type TakeDownMutationVariables = Exact<{
  input: OpinionSubmitInput;
}>;


export type TakeDownMutation = { readonly opinionSubmit: { readonly number: string | null, readonly code: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionQueryVariables = Exact<{
  id: string;
}>;


export type SuggestionQuery = { readonly viewer: { readonly mandates: ReadonlyArray<{ readonly id: string }> } | null, readonly node:
    | { readonly __typename: 'Activity' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AuditEntry' }
    | { readonly __typename: 'Ballot' }
    | { readonly __typename: 'CalendarDay' }
    | { readonly __typename: 'Commitment' }
    | { readonly __typename: 'CongressBody' }
    | { readonly __typename: 'CongressSession' }
    | { readonly __typename: 'Constituency' }
    | { readonly __typename: 'Delegation' }
    | { readonly __typename: 'DeputyGroup' }
    | { readonly __typename: 'File' }
    | { readonly __typename: 'GroupCategory' }
    | { readonly __typename: 'IdentityProvider' }
    | { readonly __typename: 'Import' }
    | { readonly __typename: 'Invitation' }
    | { readonly __typename: 'Mandate' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Norm' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'NotificationTemplate' }
    | { readonly __typename: 'Opinion' }
    | { readonly __typename: 'OpinionCategory' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Project' }
    | { readonly __typename: 'ProjectCall' }
    | { readonly __typename: 'ProjectCategory' }
    | { readonly __typename: 'ProjectCriterion' }
    | { readonly __typename: 'Prosecution' }
    | { readonly __typename: 'QrCode' }
    | { readonly __typename: 'Redaction' }
    | { readonly __typename: 'Role' }
    | { readonly __typename: 'RoutingRule' }
    | { readonly __typename: 'SecuritySetting' }
    | { readonly __typename: 'ServiceArea' }
    | { readonly __typename: 'ServiceDay' }
    | { readonly __typename: 'SharingSession' }
    | { readonly __typename: 'Site' }
    | { readonly __typename: 'SiteKind' }
    | { readonly __typename: 'SiteTier' }
    | { readonly __typename: 'Suggestion', readonly id: string, readonly version: number, readonly number: string, readonly kind: SuggestionKind, readonly title: string, readonly text: string, readonly analysis: string, readonly proposal: string, readonly secret: boolean, readonly published: boolean, readonly filedNumber: number | null, readonly filedOn: string | null, readonly state: string, readonly stateName: string, readonly dueOn: string | null, readonly remainingDays: number | null, readonly provisional: boolean, readonly replyClass: ReplyClass | null, readonly viewerActions: ReadonlyArray<string>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }>, readonly mandate: { readonly id: string, readonly person: { readonly id: string, readonly name: string } | null } | null, readonly body: { readonly id: string } | null, readonly session: { readonly name: string } | null, readonly category: { readonly id: string, readonly name: string, readonly nameEn: string | null } | null, readonly unit: { readonly name: string } | null, readonly cosigners: ReadonlyArray<{ readonly id: string, readonly status: CosignStatus, readonly mandate: { readonly id: string, readonly person: { readonly name: string } | null } | null }>, readonly replies: ReadonlyArray<{ readonly id: string, readonly round: number, readonly class: ReplyClass, readonly text: string, readonly promise: string | null, readonly promisedOn: string | null, readonly letterNumber: string | null, readonly signedOn: string | null, readonly unit: { readonly name: string } | null, readonly signer: { readonly name: string } | null }>, readonly ratings: ReadonlyArray<{ readonly id: string, readonly round: number, readonly side: RatingSide, readonly process: Satisfaction, readonly result: Satisfaction | null, readonly remark: string | null, readonly signedOn: string }>, readonly units: ReadonlyArray<{ readonly id: string, readonly part: UnitPart, readonly status: UnitPartStatus, readonly opinion: string | null, readonly opinionOn: string | null, readonly contactedOn: string | null, readonly unit: { readonly name: string } | null }>, readonly opinion: { readonly id: string, readonly number: string, readonly title: string } | null, readonly prosecutions: ReadonlyArray<{ readonly id: string, readonly direction: ProsecutionDirection, readonly status: ProsecutionStatus, readonly field: ProsecutionField, readonly otherField: string | null, readonly text: string, readonly reason: string | null, readonly report: string | null, readonly limit: { readonly dueOn: string, readonly remainingDays: number | null, readonly provisional: boolean } | null }>, readonly entries: ReadonlyArray<{ readonly ordinal: number, readonly at: string, readonly action: string, readonly stateName: string, readonly reasonName: string | null, readonly text: string | null, readonly files: ReadonlyArray<{ readonly id: string, readonly name: string, readonly contentType: string, readonly url: string }> }> }
    | { readonly __typename: 'TenantExport' }
    | { readonly __typename: 'TenantSetting' }
    | { readonly __typename: 'Term' }
    | { readonly __typename: 'Theme' }
    | { readonly __typename: 'Unit' }
    | { readonly __typename: 'Webhook' }
    | { readonly __typename: 'WebhookDelivery' }
   | null };

export type WorkspaceQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceQuery = { readonly viewerPermissions: ReadonlyArray<string>, readonly viewer: { readonly displayName: string, readonly mandates: ReadonlyArray<{ readonly id: string, readonly code: string, readonly body: { readonly id: string, readonly name: string } | null }> } | null };

export type WaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingQuery = { readonly suggestions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: SuggestionKind, readonly title: string, readonly stateName: string, readonly dueOn: string | null, readonly remainingDays: number | null }> }, readonly prosecutions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly text: string, readonly field: ProsecutionField, readonly otherField: string | null, readonly viewerCanAccept: boolean, readonly limit: { readonly dueOn: string, readonly remainingDays: number | null, readonly provisional: boolean } | null }> } };

export type ReferredQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferredQuery = { readonly opinions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: string, readonly title: string, readonly text: string, readonly place: string | null, readonly category: { readonly name: string } | null, readonly answers: ReadonlyArray<{ readonly question: string, readonly answer: string }>, readonly referrals: ReadonlyArray<{ readonly id: string, readonly status: ReferralStatus, readonly note: string | null, readonly mandate: { readonly id: string } | null }> }> } };

export type OpinionReferralDeclineMutationVariables = Exact<{
  input: OpinionReferralDeclineInput;
}>;


export type OpinionReferralDeclineMutation = { readonly opinionReferralDecline: { readonly opinion: { readonly number: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type OwnSuggestionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnSuggestionsQuery = { readonly suggestions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: SuggestionKind, readonly title: string, readonly stateName: string, readonly replyClass: ReplyClass | null, readonly mandate: { readonly id: string, readonly person: { readonly name: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SuggestionCreateMutationVariables = Exact<{
  input: SuggestionCreateInput;
}>;


export type SuggestionCreateMutation = { readonly suggestionCreate: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionSaveMutationVariables = Exact<{
  input: SuggestionSaveInput;
}>;


export type SuggestionSaveMutation = { readonly suggestionSave: { readonly suggestion: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type FindDeputiesQueryVariables = Exact<{
  search: string;
  bodyId?: string | null | undefined;
}>;


export type FindDeputiesQuery = { readonly mandates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly person: { readonly name: string, readonly employer: string | null } | null }> } };

export type SuggestionCirculateMutationVariables = Exact<{
  input: SuggestionCirculateInput;
}>;


export type SuggestionCirculateMutation = { readonly suggestionCirculate: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionAttachMutationVariables = Exact<{
  input: SuggestionAttachInput;
}>;


export type SuggestionAttachMutation = { readonly suggestionAttach: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionDetachMutationVariables = Exact<{
  input: SuggestionDetachInput;
}>;


export type SuggestionDetachMutation = { readonly suggestionDetach: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionReviseMutationVariables = Exact<{
  input: SuggestionReviseInput;
}>;


export type SuggestionReviseMutation = { readonly suggestionRevise: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionSubmitMutationVariables = Exact<{
  input: SuggestionSubmitInput;
}>;


export type SuggestionSubmitMutation = { readonly suggestionSubmit: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionCosignMutationVariables = Exact<{
  input: SuggestionCosignInput;
}>;


export type SuggestionCosignMutation = { readonly suggestionCosign: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionDeclineMutationVariables = Exact<{
  input: SuggestionDeclineInput;
}>;


export type SuggestionDeclineMutation = { readonly suggestionDecline: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionRateMutationVariables = Exact<{
  input: SuggestionRateInput;
}>;


export type SuggestionRateMutation = { readonly suggestionRate: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type SuggestionWithdrawMutationVariables = Exact<{
  input: SuggestionWithdrawInput;
}>;


export type SuggestionWithdrawMutation = { readonly suggestionWithdraw: { readonly suggestion: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProsecutionAcceptMutationVariables = Exact<{
  input: ProsecutionAcceptInput;
}>;


export type ProsecutionAcceptMutation = { readonly prosecutionAccept: { readonly prosecution: { readonly id: string, readonly suggestion: { readonly id: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type ProsecutionDeclineMutationVariables = Exact<{
  input: ProsecutionDeclineInput;
}>;


export type ProsecutionDeclineMutation = { readonly prosecutionDecline: { readonly prosecution: { readonly id: string, readonly suggestion: { readonly id: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type PublicSuggestionsQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  kind?: SuggestionKind | null | undefined;
  replyClass?: ReplyClass | null | undefined;
}>;


export type PublicSuggestionsQuery = { readonly suggestions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: SuggestionKind, readonly title: string, readonly filedNumber: number | null, readonly filedOn: string | null, readonly stateName: string, readonly replyClass: ReplyClass | null, readonly session: { readonly name: string } | null, readonly mandate: { readonly person: { readonly name: string } | null } | null, readonly unit: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly signedOut: boolean | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode }> } };

export type FileCreateMutationVariables = Exact<{
  input: FileCreateInput;
}>;


export type FileCreateMutation = { readonly fileCreate: { readonly uploadUrl: string | null, readonly file: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

export type CategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoriesQuery = { readonly opinionCategories: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly status: Status, readonly questions: ReadonlyArray<string>, readonly parent: { readonly id: string } | null }> } };

export type PhotoCreateMutationVariables = Exact<{
  input: PhotoCreateInput;
}>;


export type PhotoCreateMutation = { readonly photoCreate: { readonly fileId: string | null, readonly uploadUrl: string | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: string | null, readonly message: string }> } };

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

export const TenantsDocument = {"__meta__":{"hash":"sha256:521a7b237ab53e0af987d6cbdab8bb9b9b7fb683baaf7b4a96c8fe9cd536c613"}} as unknown as TypedDocumentString<TenantsQuery, TenantsQueryVariables>;
export const ActivitiesDocument = {"__meta__":{"hash":"sha256:684dfc8e682fbbce309ec09f10d6dbabf34031b2f3db79ceab1f2771606ee654"}} as unknown as TypedDocumentString<ActivitiesQuery, ActivitiesQueryVariables>;
export const SiteOfCodeDocument = {"__meta__":{"hash":"sha256:38ce3fc917ed727bb992633575c6ead97a75837ce433cb092b87747a8be0b498"}} as unknown as TypedDocumentString<SiteOfCodeQuery, SiteOfCodeQueryVariables>;
export const ActivityFiltersDocument = {"__meta__":{"hash":"sha256:f04dd143c8f21f89ea6889d28127fc23754921ebe3c160ed6ba9f85776149cbb"}} as unknown as TypedDocumentString<ActivityFiltersQuery, ActivityFiltersQueryVariables>;
export const BoothDocument = {"__meta__":{"hash":"sha256:79f0c77ed8ae582c9c3664ad5211bb9cbdc42d3f3ef7b31d933889a14fe8de97"}} as unknown as TypedDocumentString<BoothQuery, BoothQueryVariables>;
export const BallotDocument = {"__meta__":{"hash":"sha256:903fb1ca4c2cd26780bed289d78587280e7c547684ff05a0f3ec1a02bd99e850"}} as unknown as TypedDocumentString<BallotQuery, BallotQueryVariables>;
export const BallotsDocument = {"__meta__":{"hash":"sha256:b5a337c775cf80c3525beb7724688d7fb8d2f4b270999694bdee9ed6804a542f"}} as unknown as TypedDocumentString<BallotsQuery, BallotsQueryVariables>;
export const HallDocument = {"__meta__":{"hash":"sha256:7a27905e65f729c3f109e39738b28a71f9e80a6632742e6a247e2b039f2d84f1"}} as unknown as TypedDocumentString<HallQuery, HallQueryVariables>;
export const HallTurnoutDocument = {"__meta__":{"hash":"sha256:115e2a365df8e3ff9a4104fcc8e2ac2ca4cb0a4fb323e0c06323cb469de3d7ae"}} as unknown as TypedDocumentString<HallTurnoutSubscription, HallTurnoutSubscriptionVariables>;
export const BallotCheckInDocument = {"__meta__":{"hash":"sha256:93f392f1bf3094161acf4ad721baf1103fef49229a13b18b1a668bfe8fc61d68"}} as unknown as TypedDocumentString<BallotCheckInMutation, BallotCheckInMutationVariables>;
export const BallotCodeSendDocument = {"__meta__":{"hash":"sha256:a6a6269f63316c6d2dc768f3d9dd2ec78c215ed23836baa32b3ccefcb0bff966"}} as unknown as TypedDocumentString<BallotCodeSendMutation, BallotCodeSendMutationVariables>;
export const BallotIssueDocument = {"__meta__":{"hash":"sha256:87185a2935b83afa7a89773a2492ebd6852392a6e7cd90bc4bd9861e7e6a2553"}} as unknown as TypedDocumentString<BallotIssueMutation, BallotIssueMutationVariables>;
export const CallsDocument = {"__meta__":{"hash":"sha256:ddd2f6c97edec3f2ce5e9fc61503b7b532a1d3d974a2c8a16b79bb71cf5e9337"}} as unknown as TypedDocumentString<CallsQuery, CallsQueryVariables>;
export const OwnProjectsDocument = {"__meta__":{"hash":"sha256:fb02063fbea48d68d33269605f67a1d62063d63d203f5e24151ff01bdabfd5a9"}} as unknown as TypedDocumentString<OwnProjectsQuery, OwnProjectsQueryVariables>;
export const CallDocument = {"__meta__":{"hash":"sha256:35fd65efc6fe32a900aee3a89d7cc76cdcc721e7f8c21a19ef0d79576e4b19d9"}} as unknown as TypedDocumentString<CallQuery, CallQueryVariables>;
export const ProjectProposeDocument = {"__meta__":{"hash":"sha256:8feb5ce8f650a255eb1d4eeb0de8bfdb8a4c6753ee17ae7eacae81d9c99fbae7"}} as unknown as TypedDocumentString<ProjectProposeMutation, ProjectProposeMutationVariables>;
export const DeputyDocument = {"__meta__":{"hash":"sha256:b958c840a1d32a6b75ff06c460d75f695ad4797d3972bfa5c5432cf63e77cbb5"}} as unknown as TypedDocumentString<DeputyQuery, DeputyQueryVariables>;
export const DeputiesDocument = {"__meta__":{"hash":"sha256:35fd5fac9d28a2cbb1303ad5bc2f972b2367d7c89ba962b9ef3d2d390f326dcd"}} as unknown as TypedDocumentString<DeputiesQuery, DeputiesQueryVariables>;
export const DistrictDocument = {"__meta__":{"hash":"sha256:71d96676978d0c428466b674c42d3017653ed4ada9ab62d67295365f9648d4ce"}} as unknown as TypedDocumentString<DistrictQuery, DistrictQueryVariables>;
export const IntroductionDocument = {"__meta__":{"hash":"sha256:7ca9c31a5e8fedd0b07d04907a1f1fa15f2d923a379050410144f6332ba3d3e5"}} as unknown as TypedDocumentString<IntroductionQuery, IntroductionQueryVariables>;
export const GroupsDocument = {"__meta__":{"hash":"sha256:0bc1f0e15986817b4d8af664919e64fa8a340026a65924e07b7cae629cba982b"}} as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const SpeakPlaceDocument = {"__meta__":{"hash":"sha256:3898b0e16e3005684541c76fd52f57221a1af1e0381e9fd02973651fcea9800d"}} as unknown as TypedDocumentString<SpeakPlaceQuery, SpeakPlaceQueryVariables>;
export const OpinionSubmitDocument = {"__meta__":{"hash":"sha256:7770c8846432674c5c6e447de5940ab0477a8db47dc830fc67b04f461a1a6050"}} as unknown as TypedDocumentString<OpinionSubmitMutation, OpinionSubmitMutationVariables>;
export const OpinionTraceDocument = {"__meta__":{"hash":"sha256:44c34b5ea7ee2844d48f4ca14a6a909f1133250bf0595aec3439004d8e6167f0"}} as unknown as TypedDocumentString<OpinionTraceMutation, OpinionTraceMutationVariables>;
export const OpinionAuthorActDocument = {"__meta__":{"hash":"sha256:b0786ca5977d12173879d00f2dc253168767b4bad6e6f06196e24ad72f0f7e30"}} as unknown as TypedDocumentString<OpinionAuthorActMutation, OpinionAuthorActMutationVariables>;
export const OwnOpinionDocument = {"__meta__":{"hash":"sha256:d90a303078e88e8b5ea6d7333264f34b0a837e20b9ac7cb189f6e81fcdbdc2cf"}} as unknown as TypedDocumentString<OwnOpinionQuery, OwnOpinionQueryVariables>;
export const OwnOpinionRateDocument = {"__meta__":{"hash":"sha256:e5721705a2ad19a91788a65fa41182eef5d8c526c740f643c1b8968716742d73"}} as unknown as TypedDocumentString<OwnOpinionRateMutation, OwnOpinionRateMutationVariables>;
export const OwnOpinionAnswerDocument = {"__meta__":{"hash":"sha256:e474facb9b3407ab7cc96a4fa4f580bd273a35b0c010d5be76edf967ad5d513a"}} as unknown as TypedDocumentString<OwnOpinionAnswerMutation, OwnOpinionAnswerMutationVariables>;
export const OwnOpinionWithdrawDocument = {"__meta__":{"hash":"sha256:08d25c16d09b1289a9d02245a77b540678122d97b793bdbd76d402b4188828b5"}} as unknown as TypedDocumentString<OwnOpinionWithdrawMutation, OwnOpinionWithdrawMutationVariables>;
export const OwnOpinionsDocument = {"__meta__":{"hash":"sha256:3fd985ce0efdc4a63f97046a2f5bb92991f2da267d3824cfae433da0152562cc"}} as unknown as TypedDocumentString<OwnOpinionsQuery, OwnOpinionsQueryVariables>;
export const DeliveryDocument = {"__meta__":{"hash":"sha256:e75d27e3ff02be8acccaad4f1bff199fb3d033d0a0860456cec5e9bbf3bcb1f6"}} as unknown as TypedDocumentString<DeliveryQuery, DeliveryQueryVariables>;
export const ProjectRateDocument = {"__meta__":{"hash":"sha256:c12aedc98d1fd2dad99435eb7d16b054760d7eaaa92d52f23a9648d9c6506fa4"}} as unknown as TypedDocumentString<ProjectRateMutation, ProjectRateMutationVariables>;
export const ProjectFiltersDocument = {"__meta__":{"hash":"sha256:fe3e82e3ce15235adc0b1504226f13e957db5504eed30148187555655b311628"}} as unknown as TypedDocumentString<ProjectFiltersQuery, ProjectFiltersQueryVariables>;
export const ProjectsDocument = {"__meta__":{"hash":"sha256:33a1a4b742fb60657a6da0c7d1d5dbc480311db71dd5c53952a26b92b4b136cb"}} as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;
export const ProjectMapDocument = {"__meta__":{"hash":"sha256:f58a78651e89d85a0805c1bc544e8cc241a62628e9aaa22aaf8db8406eec66fc"}} as unknown as TypedDocumentString<ProjectMapQuery, ProjectMapQueryVariables>;
export const ProjectPlaceDocument = {"__meta__":{"hash":"sha256:f00ff2b74bc558b3ce1e918e0f27954f4dce89bbe5a88604c3006a0c72991d0b"}} as unknown as TypedDocumentString<ProjectPlaceQuery, ProjectPlaceQueryVariables>;
export const ProjectDocument = {"__meta__":{"hash":"sha256:390e7c354dc45134be98c1d3e9a6c75bb6f3a9278e786b849477b11c7f1f76cc"}} as unknown as TypedDocumentString<ProjectQuery, ProjectQueryVariables>;
export const ProjectLikeDocument = {"__meta__":{"hash":"sha256:a37fc2d36d9f31bdb46190f11d964ade111dc281103a9a7f8c6fb21ea69f9195"}} as unknown as TypedDocumentString<ProjectLikeMutation, ProjectLikeMutationVariables>;
export const ProjectUnlikeDocument = {"__meta__":{"hash":"sha256:823f3ec4a5f07d73e5aa54ebaaedb3a89e0cc8fec6c21bc7d116508ff30f41cf"}} as unknown as TypedDocumentString<ProjectUnlikeMutation, ProjectUnlikeMutationVariables>;
export const ProjectWithdrawDocument = {"__meta__":{"hash":"sha256:314e2bb55522da43d2eff8e05f1ed2a3e5c427579f99ea930bd7dc643ae0a987"}} as unknown as TypedDocumentString<ProjectWithdrawMutation, ProjectWithdrawMutationVariables>;
export const ProjectOverviewDocument = {"__meta__":{"hash":"sha256:618fd1286d9097a3b1fcb884f9a2ed7d0cd75df1fda47267200bbd60ec1ee100"}} as unknown as TypedDocumentString<ProjectOverviewQuery, ProjectOverviewQueryVariables>;
export const RegistrationDocument = {"__meta__":{"hash":"sha256:e44f10d0b92000d336e2190646fb0d2677800d160781d8af2bd7c898f5916438"}} as unknown as TypedDocumentString<RegistrationQuery, RegistrationQueryVariables>;
export const CitizenCodeSendDocument = {"__meta__":{"hash":"sha256:ad07319439a157d044625e65983566641252fe2e20ec61c831d2d8f6e0528efe"}} as unknown as TypedDocumentString<CitizenCodeSendMutation, CitizenCodeSendMutationVariables>;
export const CitizenRegisterDocument = {"__meta__":{"hash":"sha256:78f147015e352799d5b737f5686a9991a2e54b32512db92b0e5681b780a06f92"}} as unknown as TypedDocumentString<CitizenRegisterMutation, CitizenRegisterMutationVariables>;
export const SharingSessionsDocument = {"__meta__":{"hash":"sha256:d5affaaba9223ecab11afd646834af8a621a01f0edab30e6042cd24b3255bbe6"}} as unknown as TypedDocumentString<SharingSessionsQuery, SharingSessionsQueryVariables>;
export const SiteDocument = {"__meta__":{"hash":"sha256:bcab7e9f042356d8a4eeb3122f8fcd429be7c956ee9f38d6a452f62e0be38fe3"}} as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const SiteTreeDocument = {"__meta__":{"hash":"sha256:231f43b66b566b7f74aac2f7a24199a6565364b0ee3454ae38ae999ab0b3dc5f"}} as unknown as TypedDocumentString<SiteTreeQuery, SiteTreeQueryVariables>;
export const HeardDocument = {"__meta__":{"hash":"sha256:5491f0ab0969502fc8116b8381f9cce842b188b25abbdda52bd9a8ea2f75e493"}} as unknown as TypedDocumentString<HeardQuery, HeardQueryVariables>;
export const HeardOpinionDocument = {"__meta__":{"hash":"sha256:b97021a5e9b7795d735f1dd7163dc0b8f340a6f1f3ccd42e45d0221eb20aa89c"}} as unknown as TypedDocumentString<HeardOpinionQuery, HeardOpinionQueryVariables>;
export const TakeDownDocument = {"__meta__":{"hash":"sha256:02226ef086d94dfc994e21dd459116c8e68565f18756fa72d01d31a439801d04"}} as unknown as TypedDocumentString<TakeDownMutation, TakeDownMutationVariables>;
export const SuggestionDocument = {"__meta__":{"hash":"sha256:92463b2b9bc3ccc5a97871b90c78c948b3d84d5eb84139d0d270929f9adc15f7"}} as unknown as TypedDocumentString<SuggestionQuery, SuggestionQueryVariables>;
export const WorkspaceDocument = {"__meta__":{"hash":"sha256:aff14d01ff84b028dc8d427f5e8ceba1106a69de91bea1960bf75b0e8e924c20"}} as unknown as TypedDocumentString<WorkspaceQuery, WorkspaceQueryVariables>;
export const WaitingDocument = {"__meta__":{"hash":"sha256:b296d6aed7e45c7791fe6e314b703a0c5159245e82db43db33f5e0972e309e51"}} as unknown as TypedDocumentString<WaitingQuery, WaitingQueryVariables>;
export const ReferredDocument = {"__meta__":{"hash":"sha256:62ce6d4bfefe687faf4ee9818419e69871401a362c75e903fb0cfed52820673d"}} as unknown as TypedDocumentString<ReferredQuery, ReferredQueryVariables>;
export const OpinionReferralDeclineDocument = {"__meta__":{"hash":"sha256:87cccc6235034b5d14bd832bc3a43c110bc43a3003f8764bb053d1825fc612ed"}} as unknown as TypedDocumentString<OpinionReferralDeclineMutation, OpinionReferralDeclineMutationVariables>;
export const OwnSuggestionsDocument = {"__meta__":{"hash":"sha256:83c3a34077f6f79876e302bf43681f30096b852d1b5c423db48b773f282191eb"}} as unknown as TypedDocumentString<OwnSuggestionsQuery, OwnSuggestionsQueryVariables>;
export const SuggestionCreateDocument = {"__meta__":{"hash":"sha256:d5139107376aae24f6fe613a6ec08cbd572f3a129cc3360b71c660902d83c20c"}} as unknown as TypedDocumentString<SuggestionCreateMutation, SuggestionCreateMutationVariables>;
export const SuggestionSaveDocument = {"__meta__":{"hash":"sha256:8bd4569743fc94f09fa096235408fe26e6635d1e7400ed3ef52637be09191eb3"}} as unknown as TypedDocumentString<SuggestionSaveMutation, SuggestionSaveMutationVariables>;
export const FindDeputiesDocument = {"__meta__":{"hash":"sha256:4edfaec0f81d30eaa7d829569063e5158d940d813f6be927f995e99c94ff3deb"}} as unknown as TypedDocumentString<FindDeputiesQuery, FindDeputiesQueryVariables>;
export const SuggestionCirculateDocument = {"__meta__":{"hash":"sha256:6a890cd48667e89649c29f484de043d85b77a3c97affb6fb9be6a833d5015d10"}} as unknown as TypedDocumentString<SuggestionCirculateMutation, SuggestionCirculateMutationVariables>;
export const SuggestionAttachDocument = {"__meta__":{"hash":"sha256:5ceba94d1cbe8347ed2c30b35e51db5ea1d3b1b394d1b623536422bfed3459fd"}} as unknown as TypedDocumentString<SuggestionAttachMutation, SuggestionAttachMutationVariables>;
export const SuggestionDetachDocument = {"__meta__":{"hash":"sha256:21b0943f911aebafecf61e135fa486244278dd310fdd5df42ccbd64fb936ec29"}} as unknown as TypedDocumentString<SuggestionDetachMutation, SuggestionDetachMutationVariables>;
export const SuggestionReviseDocument = {"__meta__":{"hash":"sha256:fe6bbcf403af60c1bc1e57729ffcb9432b851cefa3b74bebced4ac946d22a33c"}} as unknown as TypedDocumentString<SuggestionReviseMutation, SuggestionReviseMutationVariables>;
export const SuggestionSubmitDocument = {"__meta__":{"hash":"sha256:f3a5919e12a7c8bc36d3b1ae85d5e198460cc17981df115d8bca72719d5612fc"}} as unknown as TypedDocumentString<SuggestionSubmitMutation, SuggestionSubmitMutationVariables>;
export const SuggestionCosignDocument = {"__meta__":{"hash":"sha256:16d8013b9e5c75ea4f611c638143ebeb3d9d9a60eef98bbec715e0937c8e5927"}} as unknown as TypedDocumentString<SuggestionCosignMutation, SuggestionCosignMutationVariables>;
export const SuggestionDeclineDocument = {"__meta__":{"hash":"sha256:521694dd5e7ee49494a6d1649ad825fff8be88ce5e0fd5e0e81682d890b469c7"}} as unknown as TypedDocumentString<SuggestionDeclineMutation, SuggestionDeclineMutationVariables>;
export const SuggestionRateDocument = {"__meta__":{"hash":"sha256:49f91f0a945cd258e76147559e8fafaa9ae19e5a3d2e24cf97f1e0a74a8b122b"}} as unknown as TypedDocumentString<SuggestionRateMutation, SuggestionRateMutationVariables>;
export const SuggestionWithdrawDocument = {"__meta__":{"hash":"sha256:b901f597136405f2d7ea096d6acc388e450de0150dce4cd585c3d86a2140a148"}} as unknown as TypedDocumentString<SuggestionWithdrawMutation, SuggestionWithdrawMutationVariables>;
export const ProsecutionAcceptDocument = {"__meta__":{"hash":"sha256:3695b477ff5c3c89a48e672cd5e3d786e5f1032d04287dab7d3afa0e2f752b02"}} as unknown as TypedDocumentString<ProsecutionAcceptMutation, ProsecutionAcceptMutationVariables>;
export const ProsecutionDeclineDocument = {"__meta__":{"hash":"sha256:122add4a3d3b53e4922e10e2ca534b4745f8671b184e76fb4be37cd326d4598a"}} as unknown as TypedDocumentString<ProsecutionDeclineMutation, ProsecutionDeclineMutationVariables>;
export const PublicSuggestionsDocument = {"__meta__":{"hash":"sha256:f86a2f0c7643fbff86094c39dccf1a93c202f7db68952ace765db970bf325f55"}} as unknown as TypedDocumentString<PublicSuggestionsQuery, PublicSuggestionsQueryVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:6898e3a7de96cf05d8c94102457813e053ec47b81126948866f7df595303bb79"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const FileCreateDocument = {"__meta__":{"hash":"sha256:8b14758f69b81445cc6d3d4384c81bb04ae660f4921665f0d292b4bfd312a030"}} as unknown as TypedDocumentString<FileCreateMutation, FileCreateMutationVariables>;
export const CategoriesDocument = {"__meta__":{"hash":"sha256:83485491da026a8b3642d5533d6aedf6c56eb3051ba592926888c0f4bd9fc037"}} as unknown as TypedDocumentString<CategoriesQuery, CategoriesQueryVariables>;
export const PhotoCreateDocument = {"__meta__":{"hash":"sha256:3f6bbf0c6ac49d13892e69e5d2a507a370bc8bde480b82fc0140fe431305055d"}} as unknown as TypedDocumentString<PhotoCreateMutation, PhotoCreateMutationVariables>;