import { dayOf, workingDaysBetween } from '@minhui/schema/rules/case-clock'
import { type SuggestionFigures, suggestionCountNames } from '@minhui/schema/rules/suggestion-figures'
import { type Calendar, workingDay } from '@minhui/schema/rules/working-days'
import { keptSuggestionFigures } from '../src/modules/suggestion-figures/suggestion-figure.store.ts'
import type { ReportDimension, ReportQuestion, ReportRow } from '../src/modules/suggestions/suggestion-report.store.ts'
import { sessionFor } from '../src/tenant-session.ts'
import type { App } from './app.ts'

/** Does the jobs that wait to reckon figures of suggestions, as a worker would; answers their months. */
export async function workOnFigures(app: App, tenantId: string): Promise<string[]> {
  const waiting = await app.sql<{ month: string }[]>`
    delete from jobs.job where name = 'suggestion-figures-refresh' and data ->> 'tenantId' = ${tenantId} returning data ->> 'month' as month`
  for (const { month } of waiting) await keptSuggestionFigures.refresh(sessionFor(app.services, tenantId), { month })
  return waiting.map(({ month }) => month).sort()
}

type Rows = Record<string, any>[]
/** All that is told of suggestions of a tenant, row by row. */
async function factsOf(app: App, tenantId: string) {
  const all = (table: string): Promise<Rows> =>
    app.sql
      .unsafe(`select to_jsonb(t) as row from ${table} t where tenant_id = $1`, [tenantId])
      .then((rows) => rows.map(({ row }) => row))
  const [suggestions, units, replies, ratings, commitments] = await Promise.all(
    ['suggestion', 'suggestion_unit', 'suggestion_reply', 'suggestion_rating', 'commitment'].map(all),
  )
  return { suggestions, units, replies, ratings, commitments } as Record<string, Rows>
}

/**
 * The report of a year by what it is told apart, reckoned from every row by the words of `suggestionCounts` and with nothing of what the
 * product reckons it with; by their keys.
 */
export async function reckonReports(app: App, tenantId: string, calendar: Calendar) {
  const { suggestions = [], units = [], replies = [], ratings = [], commitments = [] } = await factsOf(app, tenantId)
  const today = dayOf(new Date())
  const ordered = (rows: Rows) => rows.toSorted((a, b) => a['round'] - b['round'])
  const last = (rows: Rows) => ordered(rows).at(-1)
  /** Day by day, those that are worked and on which the unit had it. */
  function daysOf({ held }: Rows[number], signedOn: string): number | null {
    const before = held.filter(({ from }: Rows[number]) => from <= signedOn) as Rows
    let days = 0
    for (const { from, until } of before)
      for (const at = new Date(`${from}T12:00:00Z`); dayOf(at) <= signedOn; at.setUTCDate(at.getUTCDate() + 1)) {
        const day = dayOf(at)
        if (day > from && (until === null || day <= until) && workingDay(day, calendar).working) days++
      }
    return before.length > 0 ? days : null
  }

  function countsOf(s: Rows[number], unit: Rows[number] | null): { figures: SuggestionFigures; day: number | null | undefined } {
    const of = (rows: Rows) => rows.filter((row) => row['suggestion_id'] === s['id'])
    const [first, ...later] = ordered(
      of(replies).filter((one) => one['unit_id'] === unit?.['unit_id'] && one['status'] === 'signed'),
    )
    const signed = later.at(-1) ?? first
    const earlier = last(of(ratings).filter(({ side, round }) => side === 'author' && round < s['round']))
    const result = s['result_rating'] ?? earlier?.['result']
    const promises = of(commitments).filter(({ unit_id }) => !unit || unit_id === unit['unit_id'])
    const [contactedOn, replyClass] = unit ? [unit['contacted_on'], signed?.['class']] : [s['contacted_on'], s['reply_class']]
    const isReplied = unit ? signed !== undefined : s['answered_on'] !== null
    const figures = {
      filed: 1,
      motions: s['kind'] === 'motion',
      key: s['key'],
      assigned: s['assigned_on'] !== null,
      contacted: contactedOn !== null && s['contact_due_on'] !== null && contactedOn <= s['contact_due_on'],
      replied: isReplied,
      inTime: isReplied && (first?.['due_on'] ? first['signed_on'] <= first['due_on'] : s['answered_in_time'] === true),
      solved: replyClass === 'A',
      planned: replyClass === 'B',
      waiting: replyClass === 'C',
      reference: replyClass === 'D',
      satisfied: result === 'satisfied',
      basicallySatisfied: result === 'basically_satisfied',
      dissatisfied: result === 'dissatisfied',
      redone: 'redo' in s['done'],
      withdrawn: s['state'] === 'withdrawn',
      overdue: s['due_on'] !== null && s['due_on'] < today && (!unit || ['department_handler', 'unit_head'].includes(s['owner'])),
      promised: promises.length,
      kept: promises.filter(({ outcome }) => outcome === 'kept').length,
    }
    const isTimed = s['assigned_on'] !== null && s['answered_on'] !== null
    const dayOfWhole = isTimed ? workingDaysBetween(s['assigned_on'], s['answered_on'], calendar) : null
    return {
      figures: Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value)])) as SuggestionFigures,
      day: unit ? first && daysOf(unit, first['signed_on']) : dayOfWhole,
    }
  }

  return ({ year, bodyId }: ReportQuestion, by: ReportDimension | 'all'): ReportRow[] => {
    const rows = new Map<string, ReportRow>()
    const filed = suggestions.filter(
      (s) => s['filed_on']?.startsWith(String(year)) && (bodyId === null || s['body_id'] === bodyId),
    )
    for (const s of filed) {
      const answering = units.filter(
        ({ suggestion_id, status, part }) =>
          suggestion_id === s['id'] && status === 'active' && ['sole', 'lead', 'each'].includes(part),
      )
      const keys = {
        all: [''],
        state: [s['state']],
        category: [s['category_id'] ?? ''],
        site: [s['site_id'] ?? ''],
        unit: answering.map(({ unit_id }) => unit_id),
        month: [s['filed_on'].slice(0, 7)],
      }[by]
      for (const about of keys) {
        const { figures, day } = countsOf(s, by === 'unit' ? (answering.find((one) => one['unit_id'] === about) ?? null) : null)
        const row = rows.get(about)
        const sum = Object.fromEntries(suggestionCountNames.map((name) => [name, (row?.[name] ?? 0) + figures[name]]))
        const days = { ...row?.days, ...(day != null && { [day]: (row?.days[day] ?? 0) + 1 }) }
        rows.set(about, { about, ...(sum as SuggestionFigures), days })
      }
    }
    return byKey([...rows.values()])
  }
}

/** Rows by their keys, whatever their order. */
export const byKey = (rows: readonly ReportRow[]) => rows.toSorted((a, b) => (a.about < b.about ? -1 : 1))
