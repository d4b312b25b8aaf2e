import { activityStatuses } from '@minhui/schema/rules/codes'
import type { Condition } from '../../database/page.ts'
import { builder } from '../../graphql/builder.ts'
import { listField } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { givenOf, idOf } from '../../graphql/filter-args.ts'
import { peopleOf } from '../../viewer.ts'
import { activityConditions, activityOrders, activityPages } from './activity.store.ts'
import { Activity } from './activity.type.ts'

const ActivityOrder = builder.enumType('ActivityOrder', {
  description: 'Order of a list of activities.',
  values: {
    LATEST: { value: 'latest', description: 'The last to begin first.' },
    EARLIEST: { value: 'earliest', description: 'The first to begin first.' },
    UPDATED: { value: 'updated', description: 'Changed longest ago first, for synchronising.' },
  } as const,
})

listField('activities', {
  noun: Activity,
  pages: activityPages,
  orders: activityOrders,
  access: 'public',
  description: 'Activities of deputies (履职活动) that the viewer may see; visitors see public ones.',
  args: (arg) => ({
    orderBy: arg({ type: ActivityOrder, defaultValue: 'latest', description: 'Order of the list.' }),
    siteId: arg.id({ description: 'Only those of this site or of one below it.' }),
    groupId: arg.id({ description: 'Only those of this deputy group.' }),
    themeId: arg.id({ description: 'Only those of this theme.' }),
    modeId: arg.id({ description: 'Only those held in this mode.' }),
    status: arg({ type: enumOf(activityStatuses), description: 'Only those that stand so.' }),
    from: arg({ type: 'Date', description: 'Only those that begin on this day or later.' }),
    until: arg({ type: 'Date', description: 'Only those that begin on this day or earlier.' }),
    mine: arg.boolean({
      description:
        'Only those at which the viewer was, and those of the sites and groups to which the viewer belongs as a deputy.',
    }),
    updatedSince: arg({
      type: 'DateTime',
      description: 'Only those changed since then; what citizens see no more is in `tombstones`.',
    }),
  }),
  ask: (args, { viewer }) => {
    const conditions: (Condition | null)[] = [
      idOf(args, 'siteId', 'Site', activityConditions.site),
      idOf(args, 'groupId', 'DeputyGroup', activityConditions.group),
      idOf(args, 'themeId', 'Theme', activityConditions.theme),
      idOf(args, 'modeId', 'Theme', activityConditions.mode),
      givenOf(args, 'status', activityConditions.status),
      givenOf(args, 'from', activityConditions.from),
      givenOf(args, 'until', activityConditions.until),
      args['mine'] ? activityConditions.ofDeputy(peopleOf(viewer)) : null,
      givenOf(args, 'updatedSince', activityConditions.updatedSince),
    ]
    return { order: args['orderBy'] as string, conditions: conditions.filter((one) => one !== null) }
  },
})
