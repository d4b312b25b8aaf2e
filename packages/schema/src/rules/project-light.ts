/** How delivery goes: as planned; behind, or dearer than planned; much behind, or much dearer. The worst comes last. */
export const lightColours = ['green', 'amber', 'red'] as const
export type LightColour = (typeof lightColours)[number]

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

/** Why a light is not green: what is late by how many days, or how many yuan were spent beyond the budget. */
export type LightReason =
  | { code: 'milestone_late'; colour: LightColour; title: string; days: number }
  | { code: 'report_late'; colour: LightColour; days: number }
  | { code: 'overspent'; colour: LightColour; yuan: number }

export type Light = { colour: LightColour; reasons: LightReason[] }

/** The colour of a project on a day, with every reason for it: it is as bad as the worst of them, and green without any. */
export function lightOf({ milestones, reportDueOn, budget, spent }: LightFacts, day: string, limits: LightLimits): Light {
  const late = (since: string, redDays: number) => {
    const days = daysAfter(since, day)
    return days > 0 ? { colour: days > redDays ? ('red' as const) : ('amber' as const), days } : null
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
  lightColours[Math.max(0, ...colours.map((colour) => lightColours.indexOf(colour)))] as LightColour

/** A reason in words. */
export function wordsOfReason(reason: LightReason, language: 'zh-CN' | 'en'): string {
  const isChinese = language === 'zh-CN'
  switch (reason.code) {
    case 'milestone_late':
      return isChinese ? `节点“${reason.title}”逾期${reason.days}天` : `Milestone “${reason.title}” is ${daysIn(reason.days)} late`
    case 'report_late':
      return isChinese ? `进展报告逾期${reason.days}天` : `The report is ${daysIn(reason.days)} late`
    case 'overspent':
      return isChinese ? `支出超预算${reason.yuan}元` : `${reason.yuan} yuan were spent beyond the budget`
  }
}

const daysIn = (days: number) => (days === 1 ? 'a day' : `${days} days`)
const fen = (yuan: number) => Math.round(yuan * 100)
const daysAfter = (other: string, day: string) => Math.round((Date.parse(day) - Date.parse(other)) / 86_400_000)
