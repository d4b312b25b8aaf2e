import { ballotAnswers } from '@minhui/schema/rules/ballot-choices'
import { ballotChannels, ballotKinds, ballotStatuses } from '@minhui/schema/rules/ballot-codes'
import { ballotForms, ballotRules } from '@minhui/schema/rules/ballot-method'
import { ballotFaults, ballotOutcomes } from '@minhui/schema/rules/ballot-tally'
import * as codes from '@minhui/schema/rules/codes'
import { opinionGrades } from '@minhui/schema/rules/codes'
import { notificationChannels, notificationEventNames } from '@minhui/schema/rules/notification-events'
import { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import { projectLights } from '@minhui/schema/rules/project-light'
import * as project from '@minhui/schema/rules/project-procedure'
import { reportIntervals } from '@minhui/schema/rules/report-period'
import { tenantRoles } from '@minhui/schema/rules/roles'
import * as suggestion from '@minhui/schema/rules/suggestion-procedure'
import { builder } from './builder.ts'

const named: [name: string, values: readonly string[], description: string, of?: Record<string, string>][] = [
  ['RegionLevel', codes.regionLevels, 'Level of an administrative division.'],
  ['TenantStatus', codes.tenantStatuses, 'Whether a tenant is served.'],
  ['Status', codes.statuses, 'A row in use is active; one no longer used is retired, never deleted.'],
  ['CommonCategory', codes.commonCategories, "By what the province counts every tenant's kinds of site."],
  ['DeputyLevel', codes.deputyLevels, 'Level of a deputy; advisory deputies (议政代表) belong to a street.'],
  ['BodyKind', codes.bodyKinds, 'A congress, or the work committee (工委) of a street.'],
  ['UnitKind', codes.unitKinds, 'Kind of an organ that handles (一府一委两院).'],
  ['UnitDuty', codes.unitDuties, 'The head signs, handlers work on cases.'],
  ['MandateStatus', codes.mandateStatuses, 'Status of a mandate (DL 61-62).'],
  ['SuspensionReason', codes.suspensionReasons, 'Why a mandate is suspended (DL 61).'],
  ['EndingReason', codes.endingReasons, 'Why a mandate ended (DL 62).'],
  ['MandateReason', [...codes.suspensionReasons, ...codes.endingReasons], 'Why a mandate is suspended or ended.'],
  ['Gender', codes.genders, 'As the roster records it.'],
  ['AssignmentMode', codes.assignmentModes, 'A deputy belongs to one site, or may go to several.'],
  ['KeeperDuty', codes.keeperDuties, 'Among the keepers of a site one is responsible.'],
  ['ServiceAreaKind', codes.serviceAreaKinds, 'Kind of place that a site serves.'],
  ['GroupDuty', codes.groupDuties, 'Duty in a professional deputy group.'],
  ['NormSubject', codes.normSubjects, 'Whom a norm binds.'],
  ['NormMeasure', codes.normMeasures, 'What a norm counts.'],
  ['NormPeriod', codes.normPeriods, 'How often the target of a norm has to be reached.'],
  ['ThemeKind', codes.themeKinds, 'Activities are sorted by theme and by mode.'],
  ['CalendarDayKind', codes.calendarDayKinds, 'What a day of the calendar is.'],
  ['Feature', codes.features, 'What a tenant can switch on.'],
  ['PlatformRole', codes.platformRoles, 'A role above the tenants.'],
  ['ScopeKind', codes.scopeKinds, 'What a membership is limited to.'],
  ['RoleBase', tenantRoles, "A role of the product's vocabulary, which a tenant's roles can never exceed."],
  ['AuditOutcome', codes.auditOutcomes, 'How something ended that the audit records.'],
  ['InvitationStatus', codes.invitationStatuses, 'Where an invitation stands.'],
  ['FilePurpose', codes.filePurposes, 'What a file is for.'],
  ['FileStatus', codes.fileStatuses, 'Where a file stands.'],
  ['ImportKind', codes.importKinds, 'What can be imported.'],
  ['ImportStatus', codes.importStatuses, 'Where an import stands.'],
  ['ImportRowState', codes.importRowStates, 'What a line of an import brings.'],
  ['CaseKind', codes.caseKinds, 'Kinds of case that one engine leads.'],
  ['WorkKind', codes.workKinds, 'Kinds of what can wait for somebody: cases, and matters with the procuratorate.'],
  ['Visibility', codes.visibilities, 'Who may read an entry of a timeline.'],
  ['SharingSessionStatus', codes.sharingSessionStatuses, 'Where a sharing session stands.'],
  ['OpinionChannel', codes.opinionChannels, 'How an opinion came.'],
  ['OpinionGrade', opinionGrades, 'At which level an opinion is handled.'],
  ['Satisfaction', satisfactions, 'How content somebody is.'],
  ['SuggestionKind', suggestion.suggestionKinds, 'A suggestion, or a motion.'],
  ['HandlingMode', suggestion.handlingModes, 'One unit alone, one leading others, or each its part.'],
  ['UnitPart', suggestion.unitParts, "A unit's part in a suggestion."],
  ['UnitPartStatus', codes.unitPartStatuses, 'Whether a unit still has its part in a suggestion.'],
  ['ReplyClass', suggestion.replyClasses, 'A solved; B being solved or planned; C must wait; D for reference.'],
  ['ReplyStatus', codes.replyStatuses, 'Where a reply stands.'],
  ['RatingSide', suggestion.ratingSides, 'Who rates.'],
  ['MeetingOutcome', suggestion.meetingOutcomes, 'What came of a joint meeting.'],
  ['CommitmentOutcome', codes.commitmentOutcomes, 'How a promise ended.'],
  ['ReferralStatus', codes.referralStatuses, 'Where an opinion stands that was handed to a deputy.'],
  ['CosignStatus', codes.cosignStatuses, 'What a deputy has answered who was asked to sign.'],
  ['ProsecutionDirection', codes.prosecutionDirections, 'To the procuratorate, or from it.'],
  [
    'ProsecutionField',
    codes.prosecutionFields,
    'A statutory field of public interest (法定公益诉讼领域), by the law that lets the procuratorate sue.',
    codes.prosecutionFieldLaws,
  ],
  ['ProsecutionStatus', codes.prosecutionStatuses, 'Where a matter with the procuratorate stands.'],
  ['FigureDimension', codes.figureDimensions, 'What rows of figures tell apart.'],
  ['ProjectFigureDimension', codes.projectFigureDimensions, 'What rows of figures of projects tell apart.'],
  ['NoticeKind', codes.noticeKinds, 'What a notice tells.'],
  ['NoticeStatus', codes.noticeStatuses, 'Whether a notice is in force or still being written.'],
  ['TenantExportStatus', codes.tenantExportStatuses, 'Where an export of all data stands.'],
  ['DeliveryStatus', codes.deliveryStatuses, 'How something fares that is told outside of the product.'],
  ['WebhookDeliveryStatus', codes.webhookDeliveryStatuses, 'How something fares that another system is told.'],
  ['NotificationChannel', notificationChannels, 'A way to somebody.'],
  ['NotificationEvent', notificationEventNames, 'What somebody is told of.'],
  ['QrSubject', codes.qrSubjects, 'What a QR code leads to.'],
  ['QrCodeStatus', codes.qrCodeStatuses, 'Whether a QR code still leads somewhere.'],
  ['ExportKind', codes.exportKinds, 'What can be exported.'],
  ['TableFormat', codes.tableFormats, 'Format of a table.'],
  ['FilteredList', codes.filteredLists, 'Lists of which somebody can keep filters.'],
  ['ProjectCallStatus', codes.projectCallStatuses, 'Where a call for projects stands.'],
  ['ProjectProposer', project.projectProposers, 'Who proposes a project.'],
  ['ProjectFeasibility', project.projectFeasibilities, 'What a unit says of whether a project can be done.'],
  ['ProjectUnitPart', project.projectUnitParts, "A unit's part in a project."],
  ['BallotKind', ballotKinds, 'What is voted on.'],
  ['BallotStatus', ballotStatuses, 'Where a round of a ballot stands.'],
  ['BallotForm', ballotForms, 'What is on the paper.'],
  ['BallotRule', ballotRules, 'Who is elected.'],
  ['BallotChannel', ballotChannels, 'By which way a deputy was issued a ballot.'],
  ['BallotAnswer', ballotAnswers, 'What can be said of an option.'],
  ['BallotFault', ballotFaults, 'Why a vote is none.'],
  ['BallotOutcome', ballotOutcomes, 'What became of an option.'],
  ['NextRoundKind', ['runoff', 'further'], 'Why there is a next round: a tie on the boundary, or places that are left.'],
  ['ProjectLight', projectLights, 'How the delivery of a project fares.'],
  ['ReportInterval', reportIntervals, 'How often something is reported on.'],
  ['ProjectChangeStatus', codes.projectChangeStatuses, 'Where a change of a plan stands.'],
  ['ActivityStatus', codes.activityStatuses, 'Where an activity stands.'],
  ['ActivityFigureDimension', codes.activityFigureDimensions, 'What rows of figures of activities tell apart.'],
  ['SiteEventKind', ['created', 'changed', 'moved', 'retired', 'reopened'], 'What happened to a site.'],
]

const refs = new Map(
  named.map(([name, values, description, of = {}]) => [
    values.join(),
    builder.enumType(name, {
      description,
      values: Object.fromEntries(values.map((v) => [v.replaceAll('-', '_').toUpperCase(), { value: v, description: of[v] }])),
    }),
  ]),
)

/** The GraphQL enum of a closed list of `codes.ts`. */
export function enumOf(values: readonly string[]) {
  const ref = refs.get(values.join())
  if (!ref) throw new Error(`no enum is declared for ${values.join(', ')}`)
  return ref
}
