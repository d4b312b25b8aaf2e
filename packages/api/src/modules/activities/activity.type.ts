import type { Context } from '../../context.ts'
import { noun } from '../../graphql/noun.ts'
import { CongressBody } from '../congress-bodies/congress-body.type.ts'
import { DeputyGroup } from '../deputy-groups/deputy-group.type.ts'
import { attachmentsOf } from '../files/attachment.store.ts'
import { Attachment } from '../files/attachment.type.ts'
import type { FileRow } from '../files/file.store.ts'
import type { MandateRow } from '../mandates/mandate.store.ts'
import { Mandate } from '../mandates/mandate.type.ts'
import { Theme } from '../norms/norm.type.ts'
import { Site } from '../sites/site.type.ts'
import { type ActivityRow, activityStore } from './activity.store.ts'
import { attendancesOfActivities, countsOfPresent } from './activity-attendance.store.ts'

/** Whether the viewer reads the record of an activity: how many came, and what they said. */
async function readsRecord({ ability, loaders }: Context, { id }: Pick<ActivityRow, 'id'>): Promise<boolean> {
  if (!ability.can('reveal', 'Activity')) return false
  const known = await loaders.withAttributes(activityStore as never, id)
  return known !== null && ability.can('reveal', known)
}

/** Pictures are for whoever sees an activity; a paper, such as a list of who came, for those who read its record. */
export const showsFile = async (context: Context, row: ActivityRow, { contentType }: Pick<FileRow, 'contentType'>) =>
  contentType?.startsWith('image/') === true || readsRecord(context, row)

export const Activity = noun({
  name: 'Activity',
  store: activityStore,
  columns: ['name', 'startsAt', 'endsAt', 'place', 'public', 'status', 'cancelReason'],
  references: {
    theme: { noun: () => Theme, column: 'themeId', description: activityStore.describe('themeId') },
    mode: { noun: () => Theme, column: 'modeId', description: activityStore.describe('modeId') },
    site: { noun: () => Site, column: 'siteId', description: activityStore.describe('siteId') },
    group: { noun: () => DeputyGroup, column: 'groupId', description: activityStore.describe('groupId') },
    body: { noun: () => CongressBody, column: 'bodyId', description: activityStore.describe('bodyId') },
  },
  fields: (t) => ({
    deputies: t.field({
      type: [Mandate.ref],
      description: 'The deputies who were there, once it was held.',
      resolve: async (row, _, { loaders }) =>
        (await loaders.batch(attendancesOfActivities, row.id)).map(
          (attendance) => (attendance as unknown as { mandate: MandateRow }).mandate,
        ),
    }),
    deputyCount: t.int({
      description: 'How many deputies were there.',
      resolve: (row, _, { loaders }) => loaders.batch(countsOfPresent, row.id),
    }),
    received: t.int({
      nullable: true,
      description: activityStore.describe('received'),
      resolve: async (row, _, context) => ((await readsRecord(context, row)) ? row.received : null),
    }),
    minutes: t.string({
      nullable: true,
      description: activityStore.describe('minutes'),
      resolve: async (row, _, context) =>
        (await readsRecord(context, row)) ? ((await context.loaders.whole(activityStore, row.id))?.minutes ?? null) : null,
    }),
    files: t.field({
      type: [Attachment],
      description: 'Pictures of it; for those who read its record also its papers.',
      resolve: async (row, _, context) => {
        const files = await context.loaders.batch(attachmentsOf, row.id)
        const shown = await Promise.all(files.map((file) => showsFile(context, row, file)))
        return files.flatMap((file, i) => (shown[i] ? [{ file }] : []))
      },
    }),
  }),
})
