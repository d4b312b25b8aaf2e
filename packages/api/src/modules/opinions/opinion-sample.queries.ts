import { dayOf } from '@minhui/schema/rules/case-clock'
import { GraphQLError } from 'graphql'
import { filterFor } from '../../access/filter.ts'
import { auditBy, auditRead } from '../../graphql/audit.ts'
import { builder } from '../../graphql/builder.ts'
import { textSchema } from '../../graphql/column.ts'
import { opinionStore } from './opinion.store.ts'
import { Opinion } from './opinion.type.ts'
import { drawSample, type Lot } from './opinion-sample.store.ts'

const bad = (argument: string, message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } })

/** What is asked of a lot, as it is said; nothing of it is put right in silence, for a draw is checked by what was said. */
function demandFair({ from, until, seed, many }: Lot): Lot {
  if (from > until) throw bad('closedFrom', 'the first day of the period is after its last')
  if (until >= dayOf(new Date()))
    throw bad('closedUntil', 'the period must be over: what is still written off in it would change the draw')
  if (many < 1 || many > 100) throw bad('count', 'from 1 to 100 opinions are drawn')
  if (!textSchema(100).safeParse(seed).success) throw bad('seed', 'the words of the lot are 1 to 100 printable characters')
  return { from, until, seed, many }
}

builder.queryField('opinionSample', (t) =>
  t.field({
    type: [Opinion.ref],
    access: { action: 'reopen', subject: 'Opinion' },
    complexity: { field: 20, multiplier: 100 },
    description:
      'Opinions to look back at (回头看): drawn by lot among those that were written off in a period that is over, as far as the viewer may look back at them. The same seed draws the same ones, whatever becomes of them; each draw is on record.',
    args: {
      closedFrom: t.arg({ type: 'Date', required: true, description: 'First day of the period.' }),
      closedUntil: t.arg({ type: 'Date', required: true, description: 'Its last day, before today.' }),
      count: t.arg.int({ defaultValue: 10, description: 'How many: 10, or from 1 to 100.' }),
      seed: t.arg.string({ required: true, description: 'Words of the lot, at most 100 characters.' }),
    },
    resolve: async (_, { closedFrom: from, closedUntil: until, count, seed }, context) => {
      const lot = demandFair({ from, until, seed, many: count ?? 10 })
      const access = filterFor(context.ability, 'reopen', 'Opinion', opinionStore.attributes)
      const drawn = await context.db.read((tx) => drawSample(tx, lot, access))
      const record = { action: 'opinionSample', outcome: 'done', subject: 'Opinion' } as const
      await auditRead(context, auditBy(context, { ...record, after: { ...lot, numbers: drawn.map(({ number }) => number) } }))
      return drawn
    },
  }),
)
