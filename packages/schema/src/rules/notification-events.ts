/**
 * What people are told of. Each event names the parameters that its texts may use, the ways it takes unless somebody has
 * said otherwise, and its texts; a tenant may write its own. Parameters hold no personal data beyond names of roles and
 * things, for they go to gateways of others.
 */

/** The ways to somebody. */
export const notificationChannels = ['in_app', 'email', 'sms', 'wechat'] as const
export type NotificationChannel = (typeof notificationChannels)[number]

type Words = { title: string; text: string }
export type NotificationEvent = {
  parameters: readonly string[]
  channels: readonly NotificationChannel[]
  /** Whether nobody can mute it: it is about the security of the own account. Quiet hours do not hold it back. */
  urgent?: boolean
  words: { 'zh-CN': Words; en: Words }
}

const event = (given: NotificationEvent): NotificationEvent => given

/** Every event, by name. */
export const notificationEvents = {
  role_given: event({
    parameters: ['role'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '您有新的角色', text: '您已担任“{role}”。' },
      en: { title: 'You have a new role', text: 'You have been given the role “{role}”.' },
    },
  }),
  role_ended: event({
    parameters: ['role'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '您的角色已结束', text: '您不再担任“{role}”。' },
      en: { title: 'A role of yours has ended', text: 'You no longer have the role “{role}”.' },
    },
  }),
  import_ended: event({
    parameters: ['kind', 'status', 'new', 'changed', 'wrong'],
    channels: ['in_app'],
    words: {
      'zh-CN': { title: '导入已结束', text: '导入（{kind}）：{status}，新增{new}条，变更{changed}条，有误{wrong}条。' },
      en: { title: 'An import has ended', text: 'Import ({kind}): {status}, {new} new, {changed} changed, {wrong} wrong.' },
    },
  }),
  tenant_export_ready: event({
    parameters: [],
    channels: ['in_app', 'email'],
    words: {
      'zh-CN': { title: '数据导出已完成', text: '本单位全部数据已打包，请在7天内下载。' },
      en: { title: 'The export is ready', text: 'All data of the tenant have been gathered. Fetch them within 7 days.' },
    },
  }),
  notice_published: event({
    parameters: ['title'],
    channels: ['in_app'],
    words: {
      'zh-CN': { title: '告知书已更新', text: '《{title}》有新版本，请阅读。' },
      en: { title: 'A notice has changed', text: 'There is a new edition of “{title}”. Please read it.' },
    },
  }),
  opinion_moved: event({
    parameters: ['number', 'state', 'stateEn'],
    channels: ['in_app', 'sms', 'wechat'],
    words: {
      'zh-CN': { title: '您的意见有新进展', text: '您的意见{number}现在的状态：{state}。' },
      en: { title: 'Your opinion has come further', text: 'Your opinion {number} is now: {stateEn}.' },
    },
  }),
  opinion_assigned: event({
    parameters: ['number', 'dueOn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '有新的群众意见待办', text: '群众意见{number}已交办贵单位，请于{dueOn}前办理。' },
      en: { title: 'An opinion to handle', text: 'Opinion {number} was assigned to your unit, to be handled by {dueOn}.' },
    },
  }),
  opinion_resumed: event({
    parameters: ['number', 'dueOn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '群众意见恢复办理', text: '群众意见{number}恢复办理，请于{dueOn}前办理。' },
      en: { title: 'An opinion goes on', text: 'Opinion {number} is with your unit again, to be handled by {dueOn}.' },
    },
  }),
  case_awaits: event({
    parameters: ['kind', 'number', 'state', 'stateEn', 'dueOn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '有新的待办', text: '{kind}{number}待您处理，现在的状态：{state}，期限：{dueOn}。' },
      en: { title: 'It is your turn', text: 'It is your turn with {kind} {number}, which is now: {stateEn}. Last day: {dueOn}.' },
    },
  }),
  case_left_unit: event({
    parameters: ['kind', 'number', 'state', 'stateEn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '不再由贵单位办理', text: '{kind}{number}不再由贵单位办理，现在的状态：{state}。' },
      en: { title: 'No longer for your unit', text: '{kind} {number} is no longer with your unit. It is now: {stateEn}.' },
    },
  }),
  opinion_referred: event({
    parameters: ['number'],
    channels: ['in_app', 'wechat'],
    words: {
      'zh-CN': { title: '有群众意见转交给您', text: '群众意见{number}已转交给您，请研究是否提出代表建议。' },
      en: {
        title: 'An opinion was handed to you',
        text: 'Opinion {number} was handed to you. Please make a suggestion of it, or decline.',
      },
    },
  }),
  opinion_referral_answered: event({
    parameters: ['number', 'answer'],
    channels: ['in_app'],
    words: {
      'zh-CN': { title: '代表已答复转交', text: '您转交的群众意见{number}：{answer}。' },
      en: { title: 'A deputy has answered', text: 'Opinion {number}, which you handed over: {answer}.' },
    },
  }),
  opinion_heard: event({
    parameters: ['number'],
    channels: ['in_app', 'wechat'],
    words: {
      'zh-CN': { title: '有群众向您反映意见', text: '群众意见{number}是向您反映的，请到代表工作台查看。' },
      en: { title: 'Somebody has spoken to you', text: 'Opinion {number} was said to you. You find it in your workspace.' },
    },
  }),
  suggestion_cosign_asked: event({
    parameters: ['number', 'title'],
    channels: ['in_app', 'wechat'],
    words: {
      'zh-CN': { title: '邀请您联名', text: '邀请您联名提出建议（{number}），请阅读后签名或谢绝。' },
      en: {
        title: 'You are asked to sign',
        text: 'You are asked to sign the draft of a suggestion ({number}). Please read it, then sign or decline.',
      },
    },
  }),
  suggestion_cosign_answered: event({
    parameters: ['number', 'answer'],
    channels: ['in_app', 'wechat'],
    words: {
      'zh-CN': { title: '联名邀请有答复', text: '您邀请联名的建议（{number}）：{answer}。' },
      en: { title: 'A deputy has answered', text: 'The draft of a suggestion that you handed round ({number}): {answer}.' },
    },
  }),
  suggestion_moved: event({
    parameters: ['number', 'state', 'stateEn'],
    channels: ['in_app', 'wechat'],
    words: {
      'zh-CN': { title: '您的建议有新进展', text: '您的建议{number}现在的状态：{state}。' },
      en: { title: 'Your suggestion has come further', text: 'Your suggestion {number} is now: {stateEn}.' },
    },
  }),
  suggestion_assigned: event({
    parameters: ['number', 'dueOn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '有新的代表建议待办', text: '代表建议{number}已交办贵单位，请于{dueOn}前答复。' },
      en: { title: 'A suggestion to handle', text: 'Suggestion {number} was assigned to your unit, to be answered by {dueOn}.' },
    },
  }),
  suggestion_assist_asked: event({
    parameters: ['number', 'dueOn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '有代表建议请协办', text: '代表建议{number}请贵单位协办，请于{dueOn}前提出意见。' },
      en: {
        title: 'A suggestion to assist with',
        text: 'Your unit assists with suggestion {number}. Please give your opinion by {dueOn}.',
      },
    },
  }),
  suggestion_feasibility_asked: event({
    parameters: ['number', 'dueOn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '有代表建议征求意见', text: '代表建议{number}拟立案，请贵单位于{dueOn}前提出可行性意见。' },
      en: {
        title: 'A suggestion before filing',
        text: 'Please say by {dueOn} whether suggestion {number} can be done, before it is filed.',
      },
    },
  }),
  suggestion_again: event({
    parameters: ['number', 'dueOn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '有代表建议须再次办理', text: '代表建议{number}须再次办理，请于{dueOn}前重新答复。' },
      en: {
        title: 'A suggestion to answer again',
        text: 'Suggestion {number} is to be handled once more, and answered again by {dueOn}.',
      },
    },
  }),
  suggestion_request_decided: event({
    parameters: ['number', 'request', 'outcome', 'dueOn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '贵单位的申请已有结果', text: '代表建议{number}的{request}{outcome}，请于{dueOn}前答复。' },
      en: {
        title: 'What your unit asked for is decided',
        text: 'Suggestion {number}: {request} was {outcome}. Please answer by {dueOn}.',
      },
    },
  }),
  suggestion_reply_prepared: event({
    parameters: ['number', 'dueOn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '有答复待您签发', text: '代表建议{number}的答复已拟好，请审阅签发，答复期限：{dueOn}。' },
      en: {
        title: 'A reply to sign',
        text: 'The reply of your unit to suggestion {number} is written. Please read and sign it; it is due by {dueOn}.',
      },
    },
  }),
  suggestion_key_supervised: event({
    parameters: ['number', 'way', 'wayEn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '建议已列入重点督办', text: '代表建议{number}：{way}。' },
      en: { title: 'A suggestion is supervised', text: 'The handling of suggestion {number} is supervised. {wayEn}.' },
    },
  }),
  suggestion_meeting: event({
    parameters: ['number', 'way', 'wayEn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '建议办理会议', text: '代表建议{number}有新的会议记录：{way}。' },
      en: { title: 'A meeting on a suggestion', text: 'A meeting on suggestion {number} was recorded: {wayEn}.' },
    },
  }),
  suggestion_rating_asked: event({
    parameters: ['number', 'dueOn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '请评价与代表的沟通', text: '代表建议{number}的答复已送达代表，请于{dueOn}前作出贵单位的评价。' },
      en: {
        title: 'Please rate',
        text: 'Your answer to suggestion {number} has reached its deputy. Please rate by {dueOn} how it was to work together.',
      },
    },
  }),
  project_moved: event({
    parameters: ['number', 'state', 'stateEn'],
    channels: ['in_app', 'wechat'],
    words: {
      'zh-CN': { title: '您提出的民生实事有新进展', text: '您提出的民生实事项目{number}现在的状态：{state}。' },
      en: { title: 'Your project has come further', text: 'The project {number} that you proposed is now: {stateEn}.' },
    },
  }),
  project_assigned: event({
    parameters: ['number', 'dueOn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '有新的民生实事项目待办', text: '民生实事项目{number}已交贵单位，请于{dueOn}前办理。' },
      en: { title: 'A project for your unit', text: 'Project {number} was given to your unit, to be seen to by {dueOn}.' },
    },
  }),
  prosecution_offered: event({
    parameters: ['title', 'dueOn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '有新的公益诉讼线索', text: '“{title}”已移送，请于{dueOn}前回复是否受理。' },
      en: { title: 'A matter of public interest', text: '“{title}” was offered to you. Please answer by {dueOn}.' },
    },
  }),
  prosecution_moved: event({
    parameters: ['title', 'answer'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '公益诉讼线索有新进展', text: '“{title}”：{answer}。' },
      en: { title: 'A matter of public interest', text: '“{title}”: {answer}.' },
    },
  }),
  work_due: event({
    parameters: ['due', 'overdue'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '待办提醒', text: '您有{due}件事项即将到期，{overdue}件已超期。' },
      en: { title: 'What waits for you', text: '{due} cases are due soon, {overdue} are overdue.' },
    },
  }),
  project_remarked: event({
    parameters: ['number'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '代表对项目提出意见', text: '代表对民生实事项目{number}提出了意见，请答复。' },
      en: { title: 'A deputy remarks on a project', text: 'A deputy has remarked on project {number}. Please answer.' },
    },
  }),
  project_change_requested: event({
    parameters: ['number'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '有项目调整申请待审议', text: '民生实事项目{number}申请调整，请审议。' },
      en: { title: 'A change of a project', text: 'A change of project {number} waits to be decided.' },
    },
  }),
  project_change_decided: event({
    parameters: ['number', 'outcome'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '项目调整申请已有结果', text: '民生实事项目{number}的调整申请{outcome}。' },
      en: { title: 'A change was decided', text: 'The change of project {number} was {outcome}.' },
    },
  }),
  project_reports_due: event({
    parameters: ['due', 'overdue'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '项目进展报告提醒', text: '您有{due}个项目的进展报告即将到期，{overdue}个已逾期。' },
      en: { title: 'Reports on projects', text: 'Reports on {due} projects are due soon, {overdue} are overdue.' },
    },
  }),
  case_urged: event({
    parameters: ['kind', 'number', 'dueOn'],
    channels: ['in_app', 'email', 'wechat'],
    words: {
      'zh-CN': { title: '催办', text: '{kind}{number}的办理期限为{dueOn}，请尽快办理。' },
      en: { title: 'You are urged', text: 'Please see to {kind} {number} soon: its last day is {dueOn}.' },
    },
  }),
  account_changed: event({
    parameters: ['change'],
    channels: ['in_app', 'sms', 'email'],
    urgent: true,
    words: {
      'zh-CN': { title: '账号安全提醒', text: '您的账号刚刚{change}。如非本人操作，请立即联系管理员。' },
      en: { title: 'Your account', text: 'Just now: {change}. If it was not you, tell your administrator at once.' },
    },
  }),
} as const

export type NotificationEventName = keyof typeof notificationEvents
export const notificationEventNames = Object.keys(notificationEvents) as [NotificationEventName, ...NotificationEventName[]]

/** Words for the values of parameters that are codes, written as `@code`. */
const codeWords: Record<string, { 'zh-CN': string; en: string }> = {
  opinion: { 'zh-CN': '群众意见', en: 'opinion' },
  suggestion: { 'zh-CN': '代表建议', en: 'suggestion' },
  draft_suggestion: { 'zh-CN': '建议草稿', en: 'the draft of a suggestion' },
  secret_suggestion: { 'zh-CN': '不公开的建议', en: 'a suggestion that is not public' },
  recommendation: { 'zh-CN': '检察建议', en: 'a recommendation of the procuratorate' },
  prosecution_accepted: { 'zh-CN': '已受理', en: 'taken up' },
  prosecution_declined: { 'zh-CN': '不予受理', en: 'not taken up' },
  prosecution_reported: { 'zh-CN': '已反馈办理结果', en: 'reported back on' },
  prosecution_withdrawn: { 'zh-CN': '已撤回，无需再回复', en: 'withdrawn, no answer is needed' },
  referral_taken: { 'zh-CN': '代表正在提出建议', en: 'the deputy is making a suggestion' },
  referral_left: {
    'zh-CN': '代表已不在任，请收回后另行转交',
    en: 'the deputy is in office no more: take it back, and hand it to another',
  },
  referral_declined: { 'zh-CN': '代表说明理由后未提出建议', en: 'the deputy declines, and says why' },
  cosign_signed: { 'zh-CN': '一位代表已签名', en: 'a deputy has signed' },
  cosign_declined: { 'zh-CN': '一位代表谢绝联名', en: 'a deputy declines' },
  return_request: { 'zh-CN': '退办申请', en: 'the request to return it' },
  extension_request: { 'zh-CN': '延期申请', en: 'the request for more time' },
  approved: { 'zh-CN': '已获批准', en: 'approved' },
  refused: { 'zh-CN': '未获批准', en: 'refused' },
  project: { 'zh-CN': '民生实事项目', en: 'project' },
  deputies: { 'zh-CN': '代表', en: 'deputies' },
  groups: { 'zh-CN': '小组', en: 'groups' },
  sites: { 'zh-CN': '站点', en: 'sites' },
  members: { 'zh-CN': '小组成员', en: 'group members' },
  users: { 'zh-CN': '用户', en: 'users' },
  opinions: { 'zh-CN': '群众意见', en: 'opinions' },
  done: { 'zh-CN': '已完成', en: 'done' },
  failed: { 'zh-CN': '未完成', en: 'failed' },
  password: { 'zh-CN': '修改了登录密码', en: 'the password was changed' },
  phone: { 'zh-CN': '更换了手机号', en: 'the telephone was changed' },
  second_factor: { 'zh-CN': '停用了二次验证', en: 'the second factor was taken out of use' },
}

/** Values for a text in a language: codes become words. */
export const wordsFor = (values: Record<string, string | number>, language: 'zh-CN' | 'en'): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const code = typeof value === 'string' && value.startsWith('@') ? value.slice(1) : null
      return [key, code ? (codeWords[code]?.[language] ?? code) : value]
    }),
  )

/** Puts values in the places of a text, `{role}`; a place without a value stays empty. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

/** The places of a text that are not among the parameters of the event. */
export const unknownPlaces = (name: NotificationEventName, text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, place]) => place as string)
    .filter((place) => !(notificationEvents[name].parameters as readonly string[]).includes(place))

/**
 * Minutes from now until the quiet hours are over; 0 when it is not quiet. `from` and `to` are times of day as
 * HH:MM, `to` the first minute that is not quiet; quiet hours may go over midnight.
 */
export function quietMinutes(now: string, from: string | null, to: string | null): number {
  if (!from || !to || from === to) return 0
  const [at, begin, end] = [now, from, to].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) as [
    number,
    number,
    number,
  ]
  const isQuiet = begin < end ? at >= begin && at < end : at >= begin || at < end
  return isQuiet ? (end - at + 1440) % 1440 : 0
}

/** The ways that an event takes to somebody who has muted some, `event.channel`. */
export const channelsOf = (name: NotificationEventName, muted: readonly string[]): NotificationChannel[] => {
  const { channels, urgent } = notificationEvents[name] as NotificationEvent
  return channels.filter((channel) => urgent || channel === 'in_app' || !muted.includes(`${name}.${channel}`))
}
