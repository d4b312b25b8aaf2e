/**
 * The closed lists of the product: what the software itself has to tell apart. What a district may name as it likes
 * (kinds of site, categories of group, themes …) is rows of the tenant, not codes here.
 */

/** Levels of an administrative division. */
export const regionLevels = ['province', 'city', 'district'] as const
/** A tenant is open; suspended: then it serves nobody but its admins and loses nothing; or erased: it has left, and its data with it. */
export const tenantStatuses = ['open', 'suspended', 'erased'] as const
/** A row in use is active; one no longer used is retired, never deleted. */
export const statuses = ['active', 'retired'] as const
/** By these four the province counts every tenant's own kinds of site (DOMAIN 3.1). */
export const commonCategories = ['home', 'station', 'point', 'online'] as const
/** Levels of deputies; an advisory deputy (议政代表) belongs to a street, which has no congress. */
export const deputyLevels = ['national', 'provincial', 'city', 'district', 'town', 'advisory'] as const
/** A congress elects and decides; a street has a work committee (工委) with a meeting of advisory deputies. */
export const bodyKinds = ['congress', 'work_committee'] as const
/** Organs that handle (一府一委两院), down to the village or community. */
export const unitKinds = [
  'department',
  'street_office',
  'town_government',
  'section',
  'community',
  'supervisory_commission',
  'court',
  'procuratorate',
  'congress_office',
  'other',
] as const
/** In a unit, the head signs replies and handlers work on cases. */
export const unitDuties = ['head', 'handler'] as const
/** Status of a mandate (DL 61-62). */
export const mandateStatuses = ['active', 'suspended', 'ended'] as const
/** Why a mandate is suspended (DL 61). */
export const suspensionReasons = ['criminal_custody', 'sentenced_without_deprivation', 'other'] as const
/** Why a mandate ended (DL 62). */
export const endingReasons = [
  'term_expired',
  'moved_away',
  'resigned',
  'absent_twice',
  'recalled',
  'nationality_lost',
  'rights_deprived',
  'capacity_lost',
  'died',
] as const
/** Genders as the roster records them. */
export const genders = ['male', 'female'] as const
/** A deputy belongs to one site (fixed: Binhu, Jianghan) or is free to go to several (flexible: Beijing). */
export const assignmentModes = ['fixed', 'flexible'] as const
/** Among the keepers of a site one is responsible. */
export const keeperDuties = ['responsible', 'keeper'] as const
/** Places that a site serves. */
export const serviceAreaKinds = ['community', 'village', 'industry', 'other'] as const
/** Duties in a professional deputy group. */
export const groupDuties = ['convener', 'deputy_convener', 'member'] as const
/** Whom a norm binds. */
export const normSubjects = ['deputy', 'group', 'site', 'tenant'] as const
/** What a norm counts. */
export const normMeasures = [
  'receptions',
  'activities',
  'supervisions',
  'suggestions',
  'high_quality_suggestions',
  'research_reports',
  'theme_months',
  'inquiry_topics',
  'campaigns',
  'duty_reports',
  'learning_hours',
] as const
/** How often the target of a norm has to be reached. */
export const normPeriods = ['year', 'half_year', 'quarter', 'month'] as const
/** Activities are sorted by theme (共学 …) and by mode (接待+走访 …), both the tenant's own. */
export const themeKinds = ['theme', 'mode'] as const
/** A tenant's change of a calendar day. */
export const calendarDayKinds = ['workday', 'holiday'] as const
/** Switches a tenant may turn; the province rule of January 2026 keeps points off by default (DOMAIN 3.6). */
export const features = [
  'opinions',
  'suggestions',
  'ballots',
  'points',
  'learning',
  'news',
  'supervision',
  'appointments',
  'procurator',
  // Whether citizens may register by themselves.
  'registration',
] as const
/** How something ended that the audit records. */
export const auditOutcomes = ['done', 'refused', 'failed'] as const
/** An invitation can be accepted while it is open and not too old. */
export const invitationStatuses = ['open', 'accepted', 'revoked'] as const
/** What a file is for: a roster to import, a picture to show, a paper or picture to attach to what is said, or a photo that comes with it. */
export const filePurposes = ['import', 'picture', 'attachment', 'photo'] as const
/** A file waits for its content, is ready, was refused, or its content is gone because its time was over. */
export const fileStatuses = ['waiting', 'ready', 'refused', 'gone'] as const
/** What can be imported. */
export const importKinds = ['deputies', 'groups', 'sites', 'members', 'users', 'opinions'] as const
/** Steps of an import. */
export const importStatuses = ['checking', 'checked', 'writing', 'done', 'failed'] as const
/** What a line of an import brings. */
export const importRowStates = ['new', 'changed', 'same', 'wrong'] as const
/** What a QR code leads to. */
export const qrSubjects = ['Site', 'Mandate', 'Project'] as const
/** A QR code leads somewhere until it is revoked. */
export const qrCodeStatuses = ['active', 'revoked'] as const
/** What can be exported. */
export const exportKinds = ['deputies', 'sites', 'audit', 'opinions', 'suggestions', 'projects'] as const
/** Formats of tables. */
export const tableFormats = ['xlsx', 'csv'] as const
/** Languages of the interface. */
export const languages = ['zh-CN', 'en'] as const
/** Roles above the tenants. */
export const platformRoles = ['operator', 'province_staff'] as const
/** What a membership is limited to. */
export const scopeKinds = ['tenant', 'branch', 'site', 'group', 'unit', 'own'] as const
/** What a notice tells: how personal data are used, the terms of use, and what is sensitive (PIPL 17, 30). */
export const noticeKinds = ['privacy', 'terms', 'sensitive'] as const
/** A notice is written as a draft, then published for good; a later one of its kind takes its place. */
export const noticeStatuses = ['draft', 'published'] as const
/** The whole data of a tenant are being gathered, are ready to be fetched, or could not be gathered. */
export const tenantExportStatuses = ['waiting', 'ready', 'failed'] as const
/** How something fares that is told outside of the product: a digest gathers it. */
export const deliveryStatuses = ['waiting', 'digest', 'sent', 'failed'] as const
/** How something fares that another system is told. */
export const webhookDeliveryStatuses = ['waiting', 'sent', 'failed'] as const
/** Kinds of case that one engine leads. */
export const caseKinds = ['opinion', 'suggestion', 'project'] as const
/** Kinds of what can wait for somebody: cases, and matters with the procuratorate. */
export const workKinds = [...caseKinds, 'prosecution'] as const
/** Who may read an entry of a timeline: whoever may see the case, those who handle it, the office. */
export const visibilities = ['public', 'parties', 'internal'] as const
/** A sharing session (共享会) is planned, then held. */
export const sharingSessionStatuses = ['planned', 'held', 'cancelled'] as const
/** How an opinion comes (DOMAIN 3.3). */
export const opinionChannels = ['qr', 'portal', 'reception', 'visit', 'event', 'phone', 'hotline', 'import', 'api'] as const
/** In these ways it comes to somebody who takes it down for whoever spoke; in the others it comes by itself. */
export const takenDownChannels = ['reception', 'visit', 'event', 'phone', 'hotline'] as const
/** A deputy who is asked to sign a suggestion has not answered, has signed, or has declined. */
export const cosignStatuses = ['invited', 'signed', 'declined'] as const
/** An opinion that is handed to a deputy waits, is taken up in a suggestion, is declined, or is taken back. */
export const referralStatuses = ['open', 'taken', 'declined', 'withdrawn'] as const
/** A unit has a part in a suggestion until it is returned or assigned anew. */
export const unitPartStatuses = ['active', 'ended'] as const
/** A reply is prepared, goes back to whoever prepared it, and is signed for good. */
export const replyStatuses = ['prepared', 'to_correct', 'signed'] as const
/** A suggestion goes to the procuratorate; a recommendation of the procuratorate comes from there. */
export const prosecutionDirections = ['to', 'from'] as const
/** It is offered, taken up or declined, and what came of it is copied back. */
export const prosecutionStatuses = ['offered', 'accepted', 'declined', 'reported', 'withdrawn'] as const
/** Statutory fields of public interest (法定公益诉讼领域): those in which a law lets the procuratorate sue. */
export const prosecutionFields = [
  'environment_and_resources',
  'food_and_drug_safety',
  'state_property',
  'state_land_transfer',
  'heroes_and_martyrs',
  'minors',
  'military_personnel',
  'work_safety',
  'personal_information',
  'antimonopoly',
  'telecom_fraud',
  'farm_products',
  'women',
  'accessibility',
  'cultural_relics',
  'other',
] as const
/** The law of each. */
export const prosecutionFieldLaws: Record<(typeof prosecutionFields)[number], string> = {
  environment_and_resources:
    '生态环境和资源保护: Administrative Litigation Law (行政诉讼法) 25, Civil Procedure Law (民事诉讼法) 58.',
  food_and_drug_safety: '食品药品安全: Administrative Litigation Law 25, Civil Procedure Law 58.',
  state_property: '国有财产保护: Administrative Litigation Law 25.',
  state_land_transfer: '国有土地使用权出让: Administrative Litigation Law 25.',
  heroes_and_martyrs: '英雄烈士保护: Law on the Protection of Heroes and Martyrs (英雄烈士保护法) 25.',
  minors: '未成年人保护: Law on the Protection of Minors (未成年人保护法) 106.',
  military_personnel:
    '军人地位和权益保障: Law on the Status, Rights and Interests of Military Personnel (军人地位和权益保障法) 62.',
  work_safety: '安全生产: Work Safety Law (安全生产法) 74.',
  personal_information: '个人信息保护: Personal Information Protection Law (个人信息保护法) 70.',
  antimonopoly: '反垄断: Anti-Monopoly Law (反垄断法) 60.',
  telecom_fraud: '反电信网络诈骗: Law against Telecom and Online Fraud (反电信网络诈骗法) 47.',
  farm_products: '农产品质量安全: Law on the Quality and Safety of Farm Products (农产品质量安全法) 79.',
  women: '妇女权益保障: Law on the Protection of the Rights and Interests of Women (妇女权益保障法) 77.',
  accessibility: '无障碍环境建设: Law on Building a Barrier-Free Environment (无障碍环境建设法) 63.',
  cultural_relics: '文物保护: Law on the Protection of Cultural Relics (文物保护法, 2024) 99.',
  other: 'One that a later law adds, which is named beside it.',
}
/** By what a cell of figures is told apart, beside month and state: by all, by one of them, or by none. */
export const figureGrains = ['all', 'category', 'site', 'unit', 'full'] as const
/** By what the rows of figures are told apart. */
export const figureDimensions = ['state', 'category', 'site', 'unit', 'month'] as const
/** By what the rows of figures of projects are told apart. */
export const projectFigureDimensions = ['state', 'light', 'category', 'body', 'year'] as const
/** How a promise ended: kept, replaced by another one, or given up. */
export const commitmentOutcomes = ['kept', 'replaced', 'given_up'] as const
/** Lists of which somebody can keep filters. */
export const filteredLists = ['opinions', 'suggestions', 'projects'] as const
/** A call for projects (征集) is written, then published for good; one that was published by mistake is withdrawn. */
export const projectCallStatuses = ['draft', 'published', 'withdrawn'] as const
/** A change of a project's plan is requested by its unit, and approved or refused by the standing committee. */
export const projectChangeStatuses = ['requested', 'approved', 'refused'] as const
/** An activity (履职活动) is planned, then held, or cancelled with a reason. */
export const activityStatuses = ['planned', 'held', 'cancelled'] as const
/** What somebody takes down at an activity came in one of these ways (DOMAIN 3.3). */
export const activityChannels = ['reception', 'visit', 'event'] as const
/** By what the rows of figures of activities are told apart. */
export const activityFigureDimensions = ['year', 'theme'] as const

/** Who handles at which level (分级办理): on the spot, the community, the street office, the organs of the district, the city and above. */
export const opinionGrades = ['on_the_spot', 'community', 'street', 'district', 'city'] as const
export type OpinionGrade = (typeof opinionGrades)[number]
