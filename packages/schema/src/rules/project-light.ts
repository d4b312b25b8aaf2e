/** How delivery goes: as planned; behind, or dearer than planned; much behind, or much dearer. The worst comes last. */
export const projectLights = ['green', 'amber', 'red'] as const
export type LightColour = (typeof projectLights)[number]
/** The same in words. */
export const projectLightNames: Record<LightColour, { 'zh-CN': string; en: string }> = {
  green: { 'zh-CN': '绿灯', en: 'Green' },
  amber: { 'zh-CN': '黄灯', en: 'Amber' },
  red: { 'zh-CN': '红灯', en: 'Red' },
}

/** What turns a light, as numbers of the tenant's procedure of projects. */
export type LightLimits = {
  /** A milestone that is late is amber; after more days than this it is red. */
  milestoneRedDays: number
  /** Days that a report may come after the end of its period. */
  reportGraceDays: number
  /** A report that is late is amber; after more days than this it is red. */
  reportRedDays: number
  /** Who spends more than the budget is amber; by more per cent than this, red. */
  overspendRedPercent: number
}

/** The limits of a tenant that has said nothing else. */
export const usualLightLimits: LightLimits = {
  milestoneRedDays: 30,
  reportGraceDays: 10,
  reportRedDays: 30,
  overspendRedPercent: 10,
}

/** The limits among the numbers of a procedure. */
export const lightLimitsOf = (numbers: Readonly<Record<string, number>> = {}): LightLimits =>
  Object.fromEntries(
    Object.entries(usualLightLimits).map(([name, usual]) => [name, numbers[name] ?? usual]),
  ) as unknown as LightLimits

/** What a light is about. */
export type LightFacts = {
  milestones: readonly { title: string; plannedOn: string; doneOn: string | null }[]
  /** Until when the next report has to be there; null: none is waited for. */
  reportDueOn: string | null
  /** In yuan; null: none is fixed. */
  budget: number | null
  /** In yuan, all of it until now; null: nobody has said. */
  spent: number | null
}

/** Why a light is not green: what was due on which day and is not there, or how many yuan were spent beyond the budget. */
export type LightReason =
  | { code: 'milestone_late'; colour: LightColour; title: string; dueOn: string }
  | { code: 'report_late'; colour: LightColour; dueOn: string }
  | { code: 'overspent'; colour: LightColour; yuan: number }

export type Light = { colour: LightColour; reasons: LightReason[] }

/** The colour of a project on a day, with every reason for it: it is as bad as the worst of them, and green without any. */
export function lightOf({ milestones, reportDueOn, budget, spent }: LightFacts, day: string, limits: LightLimits): Light {
  const late = (dueOn: string, redDays: number) => {
    const days = daysAfter(dueOn, day)
    return days > 0 ? { colour: days > redDays ? ('red' as const) : ('amber' as const), dueOn } : null
  }
  const reasons: LightReason[] = []
  for (const { title, plannedOn, doneOn } of milestones) {
    const found = doneOn === null ? late(plannedOn, limits.milestoneRedDays) : null
    if (found) reasons.push({ code: 'milestone_late', title, ...found })
  }
  const report = reportDueOn === null ? null : late(reportDueOn, limits.reportRedDays)
  if (report) reasons.push({ code: 'report_late', ...report })
  // In fen, so that no fraction of a double decides.
  const [planned, paid] = [fen(budget ?? 0), fen(spent ?? 0)]
  if (budget !== null && paid > planned) {
    const colour = paid * 100 > planned * (100 + limits.overspendRedPercent) ? 'red' : 'amber'
    reasons.push({ code: 'overspent', colour, yuan: (paid - planned) / 100 })
  }
  return { colour: worst(reasons.map(({ colour }) => colour)), reasons }
}

/** The worst of some colours; green of none. */
export const worst = (colours: readonly LightColour[]): LightColour =>
  projectLights[Math.max(0, ...colours.map((colour) => projectLights.indexOf(colour)))] as LightColour

/** Whether two lights say the same, however they were kept. */
export const isSameLight = (one: Light, other: Light): boolean =>
  one.colour === other.colour && one.reasons.map(keyOf).join('\n') === other.reasons.map(keyOf).join('\n')

const keyOf = (reason: LightReason) =>
  JSON.stringify([reason.code, reason.colour, 'title' in reason && reason.title, 'dueOn' in reason ? reason.dueOn : reason.yuan])

/** By how many days what a reason is about is late on a day; null: it is about money. */
export const daysLate = (reason: LightReason, day: string): number | null =>
  'dueOn' in reason ? daysAfter(reason.dueOn, day) : null

/** A reason in words, as they are right on a day. */
export function wordsOfReason(reason: LightReason, day: string, language: 'zh-CN' | 'en'): string {
  const isEnglish = language === 'en'
  if (reason.code === 'overspent')
    return isEnglish ? `${reason.yuan} yuan were spent beyond the budget` : `支出超预算${reason.yuan}元`
  const what =
    reason.code === 'report_late' ? ['进展报告', 'The report'] : [`节点“${reason.title}”`, `Milestone “${reason.title}”`]
  const days = daysAfter(reason.dueOn, day)
  return isEnglish ? `${what[1]} is ${days === 1 ? 'a day' : `${days} days`} late` : `${what[0]}逾期${days}天`
}

const fen = (yuan: number) => Math.round(yuan * 100)
const daysAfter = (other: string, day: string) => Math.round((Date.parse(day) - Date.parse(other)) / 86_400_000)
