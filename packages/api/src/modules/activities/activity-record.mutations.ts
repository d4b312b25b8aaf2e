import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { textSchema } from '../../graphql/column.ts'
import { absent, changes, id, ids, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { attachFiles, detachFiles } from '../files/attachment.store.ts'
import { mustHaveBegun } from './activity.mutations.ts'
import { activityStore } from './activity.store.ts'
import { Activity } from './activity.type.ts'
import { setPresent } from './activity-attendance.store.ts'

const subject = 'Activity'
const record = {
  received: scalar('Int', z.number().int().min(0).max(1_000_000), 'How many people were received.'),
  minutes: scalar('String', textSchema(4000), 'What was said and done (民情记录).'),
  mandateIds: ids('Mandate', 'The deputies who were there: all of them, each once.'),
}
const fileIds = absent(
  ids(
    'File',
    'Files to be shown with it, nine at the most: pictures to whoever sees it, papers to those who read its record.',
    9,
  ),
)

mutation({
  name: 'activityHold',
  description:
    'Registers an activity that was held (履职登记): the deputies who were there, how many people came, what was said.',
  access: { action: 'update', subject },
  input: { id: id(subject, 'The activity.'), expectedVersion, ...record, fileIds },
  payload: { field: 'activity', noun: Activity },
  work: async ({ tx, input, context, take }) => {
    const row = await take(activityStore, 'update', input.id)
    if (row.version !== input.expectedVersion) throw new UserError('CONFLICT', 'expectedVersion')
    if (row.status !== 'planned') throw new UserError('STATUS', 'id')
    mustHaveBegun(row.startsAt, 'id')
    await setPresent(tx, row, input.mandateIds)
    const sender = { accountId: context.viewer?.accountId ?? null, isAuthor: false }
    await attachFiles(tx, { type: subject, id: row.id }, input.fileIds, sender, 'fileIds')
    return activityStore.update(tx, row, { status: 'held', received: input.received, minutes: input.minutes })
  },
})

mutation({
  name: 'activityCorrect',
  description: 'Corrects the record of an activity that was held. It is never deleted; the audit tells who changed it.',
  access: { action: 'update', subject },
  input: {
    id: id(subject, 'The activity.'),
    expectedVersion,
    ...changes(record),
    fileIds,
    removeFileIds: absent(ids('File', 'Files that are no longer shown with it.', 100)),
  },
  payload: { field: 'activity', noun: Activity },
  work: async ({ tx, input, context, take }) => {
    const row = await take(activityStore, 'update', input.id)
    if (row.version !== input.expectedVersion) throw new UserError('CONFLICT', 'expectedVersion')
    if (row.status !== 'held') throw new UserError('STATUS', 'id')
    if (input.mandateIds) await setPresent(tx, row, input.mandateIds)
    const owner = { type: subject, id: row.id }
    const sender = { accountId: context.viewer?.accountId ?? null, isAuthor: false }
    await attachFiles(tx, owner, input.fileIds, sender, 'fileIds')
    await detachFiles(tx, owner, input.removeFileIds, 'removeFileIds')
    // Who was there and what is shown are parts of it: whoever has read it before has an older version.
    return activityStore.update(tx, row, {
      received: input.received ?? row.received,
      ...(input.minutes && { minutes: input.minutes }),
    })
  },
})
