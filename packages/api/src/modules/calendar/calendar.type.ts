import { calendarDayKinds } from '@minhui/schema/rules/codes'
import { nextDay, workingDay } from '@minhui/schema/rules/working-days'
import { GraphQLError } from 'graphql'
import type { Permitted } from '../../access/permit.ts'
import { UserError } from '../../errors/user-error.ts'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { columns } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { noun } from '../../graphql/noun.ts'
import { calendarDayStore, listChangesOfYear, lockDay, removeDay } from './calendar-day.store.ts'
import { publishedYear } from './published-years.ts'

const CalendarDay = noun({ name: 'CalendarDay', store: calendarDayStore, columns: ['day', 'kind', 'name'] })

type Day = { day: string; kind: 'workday' | 'holiday'; name: string | null; changed: boolean }
type Year = { year: number; published: boolean; days: Day[] }

const CalendarEntry = builder.objectRef<Day>('CalendarEntry').implement({
  description: 'A day of the working-day calendar.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'The day.' }),
    kind: t.field({
      type: enumOf(calendarDayKinds) as never,
      description: 'Whether it is worked.',
      resolve: (d) => d.kind as never,
    }),
    name: t.exposeString('name', {
      nullable: true,
      description: 'Name of the public holiday, or why the tenant changed the day.',
    }),
    changed: t.exposeBoolean('changed', { description: 'Whether the tenant changed it.' }),
  }),
})

const CalendarYear = builder.objectRef<Year>('CalendarYear').implement({
  description: 'The working-day calendar of a year.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    published: t.exposeBoolean('published', {
      description:
        'Whether the State Council has published its holidays; until then only weekends count, and dates are provisional.',
    }),
    workdays: t.int({
      description: 'How many days are worked.',
      resolve: (y) => y.days.filter((d) => d.kind === 'workday').length,
    }),
    days: t.field({
      type: [CalendarEntry],
      description: 'Every day; with `exceptions` only those that differ from a plain week.',
      complexity: { field: 10, multiplier: 5 },
      args: {
        exceptions: t.arg.boolean({
          defaultValue: false,
          description: 'Only holidays on weekdays, make-up workdays and changes.',
        }),
      },
      resolve: (y, { exceptions }) => (exceptions ? y.days.filter(isException) : y.days),
    }),
  }),
})

function isException({ day, kind, changed }: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const plain = weekday === 0 || weekday === 6 ? 'holiday' : 'workday'
  return changed || kind !== plain
}

builder.queryField('calendar', (t) =>
  t.field({
    type: CalendarYear,
    access: 'public',
    description:
      'The working-day calendar of a year: weekends, public holidays, make-up workdays, and the changes of the tenant.',
    args: { year: t.arg.int({ required: true, description: 'The year, 2000 to 2100.' }) },
    resolve: async (_, { year }, { db }) => {
      if (year < 2000 || year > 2100)
        throw new GraphQLError('year is out of range', { extensions: { code: 'BAD_USER_INPUT', argument: 'year' } })
      const changes = new Map((await db.read((tx) => listChangesOfYear(tx, year))).map((row) => [row.day, row]))
      const kinds = new Map([...changes].map(([day, row]) => [day, row.kind]))
      const published = publishedYear(year)
      const days: Day[] = []
      for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = nextDay(day)) {
        const { working } = workingDay(day, { published: publishedYear, changes: kinds })
        const change = changes.get(day)
        days.push({
          day,
          kind: working ? 'workday' : 'holiday',
          name: change?.name ?? published?.names.get(day) ?? null,
          changed: change !== undefined,
        })
      }
      return { year, published: published !== null, days }
    },
  }),
)

mutation({
  name: 'calendarDaySet',
  description: 'Changes a day of the working-day calendar for the tenant; said again, it replaces the change.',
  access: { action: 'create', subject: 'CalendarDay' },
  input: columns(calendarDayStore, ['day', 'kind', 'name']),
  payload: { field: 'calendarDay', noun: CalendarDay },
  work: async ({ tx, input, permit }) => {
    permit('create', 'CalendarDay', input)
    tx.enqueue('clocks', {}, { key: 'clocks' })
    const before = await lockDay(tx, input.day)
    return before
      ? calendarDayStore.update(tx, before as Permitted<'create', typeof before>, input)
      : calendarDayStore.insert(tx, input as Permitted<'create', typeof input>)
  },
})

mutation({
  name: 'calendarDayClear',
  description: 'Takes the change of a day back.',
  access: { action: 'retire', subject: 'CalendarDay' },
  input: columns(calendarDayStore, ['day']),
  payload: { field: 'calendarDay', noun: CalendarDay },
  work: async ({ tx, input, permit }) => {
    const row = await lockDay(tx, input.day)
    if (!row) throw new UserError('NOT_FOUND', 'day')
    permit('retire', 'CalendarDay', row)
    await removeDay(tx, input.day)
    tx.enqueue('clocks', {}, { key: 'clocks' })
    return row
  },
})
