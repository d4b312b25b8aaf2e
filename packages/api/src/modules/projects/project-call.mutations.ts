import { dayOf } from '@minhui/schema/rules/case-clock'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { checkDates } from '../../graphql/checks.ts'
import { textSchema } from '../../graphql/column.ts'
import { listField } from '../../graphql/connection.ts'
import { idOf } from '../../graphql/filter-args.ts'
import { absent, changes, columns, type InputFields, id, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation, type Work } from '../../graphql/mutation.ts'
import { procedureInForce } from '../cases/case.store.ts'
import { siteTree } from '../sites/site.store.ts'
import { congressOf } from './begin-project.store.ts'
import { ProjectCall } from './project.type.ts'
import {
  projectCallConditions as by,
  type ProjectCallRow,
  projectCallOrders,
  projectCallPages,
  projectCallStore,
} from './project-call.store.ts'
import { year } from './project-input.ts'

const subject = 'ProjectCall'
const texts = {
  ...columns(projectCallStore, ['title', 'opensOn', 'closesOn']),
  text: scalar('String', textSchema(10_000), projectCallStore.describe('text')),
}

listField('projectCalls', {
  noun: ProjectCall,
  pages: projectCallPages,
  orders: projectCallOrders,
  access: { action: 'read', subject },
  description: 'Calls for projects, the last to open first; visitors see what is published.',
  args: (arg) => ({
    bodyId: arg.id({ description: 'Only those of this congress.' }),
    year: arg.int({ description: 'Only those for this year.' }),
    open: arg.boolean({ description: 'Only those for which something can be proposed today.' }),
  }),
  ask: (args) => ({
    order: 'newest',
    conditions: [
      idOf(args, 'bodyId', 'CongressBody', by.body),
      args['year'] == null ? null : by.year(args['year'] as number),
      args['open'] ? by.open() : null,
    ].filter((condition) => condition !== null),
  }),
})

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1

/** Throws unless a call is open as long as the procedure in force asks for, its first and its last day included. */
async function checkWindow(tx: WriteTx, call: Pick<ProjectCallRow, 'opensOn' | 'closesOn'>): Promise<void> {
  checkDates(call, 'opensOn', 'closesOn')
  const { definition } = await procedureInForce(tx, 'project')
  const min = definition.numbers?.['callDays'] ?? 1
  if (days(call.opensOn, call.closesOn) < min) throw new UserError('CALL_TOO_SHORT', 'closesOn', { min })
}

mutation({
  name: 'projectCallCreate',
  description: 'Begins a call for projects (征集), which nobody but the congress sees before it is published.',
  access: { action: 'create', subject },
  creates: true,
  input: {
    bodyId: id('CongressBody', projectCallStore.describe('bodyId')),
    siteId: absent(id('Site', projectCallStore.describe('siteId'))),
    year,
    ...texts,
  },
  payload: { field: 'projectCall', noun: ProjectCall },
  work: async ({ tx, input, permit }) => {
    await congressOf(tx, input.bodyId, input.siteId ?? null)
    await checkWindow(tx, input)
    const siteAncestorIds = await siteTree.listAbove(tx, input.siteId)
    return projectCallStore.insert(tx, permit('create', subject, { ...input, siteAncestorIds }))
  },
})

/** A mutation of one call that is as whoever asks has seen it. */
function change<F extends InputFields>(
  action: 'update' | 'publish' | 'withdraw',
  description: string,
  input: F,
  work: (row: ProjectCallRow, given: Record<string, unknown>, work: Work<InputFields>) => Promise<Partial<ProjectCallRow>>,
): void {
  mutation({
    name: `projectCall${action[0]?.toUpperCase()}${action.slice(1)}`,
    description,
    access: { action, subject },
    input: { id: id(subject, 'The call.'), expectedVersion, ...(input as InputFields) },
    payload: { field: 'projectCall', noun: ProjectCall },
    work: async (whole) => {
      const { id: rowId, expectedVersion: version, ...given } = whole.input as { id: string; expectedVersion: number }
      const row = await whole.take(projectCallStore, action, rowId)
      if (row.version !== version) throw new UserError('CONFLICT', 'expectedVersion')
      return projectCallStore.update(whole.tx, row, (await work(row, given, whole)) as never)
    },
  })
}

change(
  'update',
  'Changes a call. Of one that is published the first day stays, and the last one is only put off.',
  changes(texts),
  async (row, given, { tx }) => {
    const after = { ...row, ...(given as Partial<ProjectCallRow>) }
    if (row.status === 'withdrawn') throw new UserError('STATUS', 'id')
    if (row.status === 'published' && after.opensOn !== row.opensOn) throw new UserError('STATUS', 'opensOn')
    if (row.status === 'published' && after.closesOn < row.closesOn) throw new UserError('STATUS', 'closesOn')
    await checkWindow(tx, after)
    return given as Partial<ProjectCallRow>
  },
)

change('publish', 'Publishes a call: from its first day on projects can be proposed.', {}, async (row, _given, { tx }) => {
  if (row.status !== 'draft') throw new UserError('STATUS', 'id')
  // Who calls on what is over calls for less time than has to be.
  const today = dayOf(new Date())
  await checkWindow(tx, { ...row, opensOn: row.opensOn < today ? today : row.opensOn })
  return { status: 'published' }
})

change('withdraw', 'Withdraws a call that was published by mistake; what was proposed for it stays.', {}, async (row) => {
  if (row.status === 'withdrawn') throw new UserError('STATUS', 'id')
  return { status: 'withdrawn' }
})
