import rrule from 'rrule'
import { UserError } from '../../errors/user-error.ts'
import { catalogue } from '../../graphql/catalogue.ts'
import { columns } from '../../graphql/input.ts'
import { noun } from '../../graphql/noun.ts'
import { normStore, serviceDayStore, themeStore } from './norm.store.ts'

const { RRule } = rrule
type RRule = InstanceType<typeof RRule>

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

const Theme = noun({ name: 'Theme', store: themeStore, columns: ['kind', 'code', 'name', 'nameEn', 'ordinal', 'status'] })

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

/** Days are reckoned at midnight UTC, so that no time zone shifts them; the first is today in China. */
function nextDays(recurrence: string, count: number): string[] {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())
  return ruleFrom(recurrence, today, count)
    .all()
    .map((at) => at.toISOString().slice(0, 10))
}

function ruleFrom(recurrence: string, from: string, count: number): RRule {
  return new RRule({ ...RRule.parseString(recurrence), dtstart: new Date(`${from}T00:00:00Z`), count })
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

const daily = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL|BYDAY|BYMONTH|BYMONTHDAY|BYSETPOS|WKST)=[0-9A-Z,+-]+)*$/

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

function isRule(recurrence: string): boolean {
  if (!daily.test(recurrence)) return false
  try {
    return ruleFrom(recurrence, '2026-01-01', 1).all().length === 1
  } catch {
    return false
  }
}
