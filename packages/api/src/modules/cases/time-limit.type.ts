import { type Clock, dayOf, remainingDays } from '@minhui/schema/rules/case-clock'
import { builder } from '../../graphql/builder.ts'
import { calendarOf } from './case.type.ts'

/** A time limit that runs beside the states of a case, said as that of a state is said of the case itself. */
export const TimeLimit = builder.objectRef<Clock>('TimeLimit').implement({
  description: 'A time limit that runs beside the states of a case, as long as it has not been met.',
  fields: (t) => ({
    dueOn: t.field({ type: 'Date', description: 'Its last day.', resolve: ({ dueOn }) => dueOn }),
    remainingDays: t.int({
      nullable: true,
      description: 'Working days that are left; below zero it is overdue by so many. Null when its time stands still.',
      resolve: async (clock, _, context) => remainingDays(clock, dayOf(new Date()), await calendarOf(context)),
    }),
    provisional: t.exposeBoolean('provisional', {
      description: 'Whether its last day may still move, because a calendar is not published yet.',
    }),
  }),
})
