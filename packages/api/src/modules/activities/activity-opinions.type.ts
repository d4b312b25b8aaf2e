import { builder } from '../../graphql/builder.ts'
import { listUnder } from '../../graphql/connection.ts'
import { detailOf } from '../../graphql/noun.ts'
import { opinionOrders, opinionPages, opinionStore } from '../opinions/opinion.store.ts'
import { mayKnowActivity, Opinion, saidAt } from '../opinions/opinion.type.ts'
import { activityStore } from './activity.store.ts'
import { Activity } from './activity.type.ts'

listUnder(Activity, 'opinions', {
  noun: Opinion,
  pages: opinionPages,
  orders: opinionOrders,
  description:
    'Opinions that were said at it, the newest first: those that the viewer may read, and of which they may know that.',
  ask: ({ id }, context) => ({ order: 'newest', conditions: [saidAt(id, context)] }),
})

builder.objectField(Opinion.ref, 'activity', (t) =>
  t.field({
    type: Activity.ref,
    nullable: true,
    description:
      'The activity at which it was said; for those who handle a confidential opinion none, since it would show them who spoke.',
    resolve: async (row, _, context) => {
      const activityId = await detailOf(context.loaders, opinionStore, row, 'activityId')
      return activityId && (await mayKnowActivity(context, row)) ? context.loaders.load(activityStore, activityId) : null
    },
  }),
)
