import rrule from 'rrule'
import { UserError } from '../../errors/user-error.ts'
import { catalogue } from '../../graphql/catalogue.ts'
import { columns } from '../../graphql/input.ts'
import { noun } from '../../graphql/noun.ts'
import { normStore, serviceDayStore, themeStore } from './norm.store.ts'

const { RRule } = rrule

const Norm = noun({
  name: 'Norm',
  store: normStore,
  columns: [
    'code',
    'name',
    'nameEn',
    'subject',
    'measure',
    'target',
    'period',
    'level',
    'fromYear',
    'toYear',
    'source',
    'status',
  ],
})

export const Theme = noun({ name: 'Theme', store: themeStore, columns: ['kind', 'code', 'name', 'nameEn', 'ordinal', 'status'] })

const ServiceDay = noun({
  name: 'ServiceDay',
  store: serviceDayStore,
  columns: ['code', 'name', 'nameEn', 'recurrence', 'note', 'status'],
  fields: (t) => ({
    upcoming: t.field({
      type: ['Date'],
      description: 'The next days on which it falls, today included.',
      args: { first: t.arg.int({ defaultValue: 3, description: 'How many, at most 12.' }) },
      resolve: (row, { first }) => nextDays(row.recurrence, Math.min(Math.max(first ?? 3, 1), 12)),
    }),
  }),
})

/** So far ahead a day is looked for: a rule that falls on none until then falls on none. */
const horizonYears = 10

/**
 * The next days of a rule. Days are reckoned at midnight UTC, so that no time zone shifts them, and rules from a fixed
 * first day, so that every second week stays the same week; the search ends at the horizon, whatever the rule is.
 */
function nextDays(recurrence: string, count: number): string[] {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())
  const from = new Date(`${today}T00:00:00Z`)
  const until = new Date(from)
  until.setUTCFullYear(until.getUTCFullYear() + horizonYears)
  const rule = new RRule({ ...RRule.parseString(recurrence), dtstart: new Date('2020-01-01T00:00:00Z'), until })
  return rule
    .between(from, until, true, (_, found) => found < count)
    .slice(0, count)
    .map((at) => at.toISOString().slice(0, 10))
}

catalogue({
  noun: Norm,
  list: 'norms',
  orderBy: ['code'],
  input: columns(normStore, [
    'code',
    'name',
    'nameEn',
    'subject',
    'measure',
    'target',
    'period',
    'level',
    'fromYear',
    'toYear',
    'source',
  ]),
  retires: true,
})

catalogue({
  noun: Theme,
  list: 'themes',
  orderBy: ['kind', 'ordinal'],
  input: columns(themeStore, ['kind', 'code', 'name', 'nameEn', 'ordinal']),
  retires: true,
})

const list = (item: string) => `${item}(,${item}){0,30}`
const parts = [
  'INTERVAL=[1-9][0-9]?',
  `BYDAY=${list('([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)')}`,
  `BYMONTH=${list('([1-9]|1[0-2])')}`,
  `BYMONTHDAY=${list('-?([1-9]|[12][0-9]|3[01])')}`,
  `BYSETPOS=${list('-?([1-9]|[12][0-9]|3[01])')}`,
]
/** The part of RFC 5545 that service days need; times, counts and ends have no place in it. */
const grammar = new RegExp(`^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(${parts.join('|')})){0,5}$`)

catalogue({
  noun: ServiceDay,
  list: 'serviceDays',
  orderBy: ['code'],
  input: columns(serviceDayStore, ['code', 'name', 'nameEn', 'recurrence', 'note']),
  retires: true,
  complete: async (values) => {
    const recurrence = values['recurrence'] as string | undefined
    if (recurrence !== undefined && !isRule(recurrence)) throw new UserError('INVALID', 'recurrence')
    return values
  },
})

/** Whether a rule is of the grammar, names each part once and falls on some day. */
function isRule(recurrence: string): boolean {
  const names = recurrence.split(';').map((part) => part.split('=')[0])
  return grammar.test(recurrence) && new Set(names).size === names.length && nextDays(recurrence, 1).length === 1
}
