import { dayOf } from '@minhui/schema/rules/case-clock'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { mayExist } from '../../graphql/checks.ts'
import { textSchema } from '../../graphql/column.ts'
import { changes, columns, id, optional, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { congressBodyStore } from '../congress-bodies/congress-body.store.ts'
import { deputyGroupStore } from '../deputy-groups/deputy-group.store.ts'
import { themeStore } from '../norms/norm.store.ts'
import { siteStore, siteTree } from '../sites/site.store.ts'
import { type ActivityRow, activityStore, hasOpinions } from './activity.store.ts'
import { Activity } from './activity.type.ts'
import { checkPresent, listPresent } from './activity-attendance.store.ts'

const subject = 'Activity'
const plan = {
  ...columns(activityStore, ['name', 'startsAt', 'endsAt', 'place', 'public']),
  themeId: optional(id('Theme', activityStore.describe('themeId'))),
  modeId: optional(id('Theme', activityStore.describe('modeId'))),
  siteId: optional(id('Site', activityStore.describe('siteId'))),
  groupId: optional(id('DeputyGroup', activityStore.describe('groupId'))),
  bodyId: optional(id('CongressBody', activityStore.describe('bodyId'))),
}
type Plan = Partial<Pick<ActivityRow, keyof typeof plan>>
type Given = { [K in keyof Plan]?: Plan[K] | undefined }

/** What is named has to exist and be in use; a theme is no mode. Throws user errors. */
async function checkNamed(tx: WriteTx, { themeId, modeId, siteId, groupId, bodyId }: Given): Promise<void> {
  for (const [kind, named] of [
    ['theme', themeId],
    ['mode', modeId],
  ] as const) {
    const found = await mayExist(tx, themeStore, named, `${kind}Id`)
    if (found && found.kind !== kind) throw new UserError('INVALID', `${kind}Id`)
  }
  await mayExist(tx, siteStore, siteId, 'siteId')
  await mayExist(tx, deputyGroupStore, groupId, 'groupId')
  await mayExist(tx, congressBodyStore, bodyId, 'bodyId')
}

/** That somebody holds it, and that it does not end before it begins. Throws user errors. */
function checkWhole({ siteId, groupId, bodyId, startsAt, endsAt }: Given): void {
  if (!siteId && !groupId && !bodyId) throw new UserError('REQUIRED', 'siteId')
  if (startsAt && endsAt && new Date(endsAt) < new Date(startsAt)) throw new UserError('DATES_ORDER', 'endsAt')
}

const withBranch = async <Row extends { siteId?: string | null | undefined }>(tx: WriteTx, row: Row) => ({
  ...row,
  siteAncestorIds: row.siteId ? (await siteTree.findAncestors(tx, [row.siteId])).map(({ ancestorId }) => ancestorId) : [],
})

mutation({
  name: 'activityCreate',
  description:
    'Plans an activity (履职活动), or begins to register one that was held. A site, a deputy group or a congress holds it; a public one is seen by everybody.',
  access: { action: 'create', subject },
  input: plan,
  payload: { field: 'activity', noun: Activity },
  creates: true,
  work: async ({ tx, input, permit }) => {
    checkWhole(input)
    await checkNamed(tx, input)
    return activityStore.insert(tx, permit('create', subject, (await withBranch(tx, input)) as never))
  },
})

mutation({
  name: 'activityUpdate',
  description: 'Changes what is said of an activity; of one that was held, to correct it. What was cancelled stays as it is.',
  access: { action: 'update', subject },
  input: { id: id(subject, 'The activity.'), expectedVersion, ...changes(plan) },
  payload: { field: 'activity', noun: Activity },
  work: async ({ tx, input: { id: rowId, expectedVersion: version, ...patch }, take, permit }) => {
    const row = await take(activityStore, 'update', rowId)
    if (row.version !== version) throw new UserError('CONFLICT', 'expectedVersion')
    if (row.status === 'cancelled') throw new UserError('STATUS', 'id')
    // What stays may have been retired since.
    const given: Given = Object.fromEntries(
      Object.entries(patch).filter(([key, content]) => content !== undefined && content !== row[key as keyof Plan]),
    )
    await checkNamed(tx, given)
    const whole = { ...row, ...given }
    checkWhole(whole)
    // Nobody hands one to a branch that is not theirs.
    permit('update', subject, await withBranch(tx, whole), 'siteId')
    if (given.startsAt && (row.status === 'held' || (await hasOpinions(tx, row.id)))) {
      mustHaveBegun(given.startsAt, 'startsAt')
      await checkPresent(tx, given.startsAt, await listPresent(tx, row.id))
    }
    return activityStore.update(tx, row, given as Plan)
  },
})

/** Throws unless its day has come. */
export function mustHaveBegun(startsAt: string, field: string): void {
  if (dayOf(new Date(startsAt)) > dayOf(new Date())) throw new UserError('IN_FUTURE', field)
}

mutation({
  name: 'activityCancel',
  description:
    'Cancels an activity that was planned, and says why to everybody who sees it. One at which opinions were taken down has taken place.',
  access: { action: 'update', subject },
  input: {
    id: id(subject, 'The activity.'),
    expectedVersion,
    reason: scalar('String', textSchema(500), activityStore.describe('cancelReason')),
  },
  payload: { field: 'activity', noun: Activity },
  work: async ({ tx, input, take }) => {
    const row = await take(activityStore, 'update', input.id)
    if (row.version !== input.expectedVersion) throw new UserError('CONFLICT', 'expectedVersion')
    if (row.status !== 'planned') throw new UserError('STATUS', 'id')
    if (await hasOpinions(tx, row.id)) throw new UserError('HAS_OPINIONS', 'id')
    return activityStore.update(tx, row, { status: 'cancelled', cancelReason: input.reason })
  },
})
