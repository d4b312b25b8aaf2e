import { endingReasons, suspensionReasons } from '@minhui/schema/rules/codes'
import type { Permitted } from '../../access/permit.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { checkDates, mayExist, mustExist } from '../../graphql/checks.ts'
import { changes, choice, columns, type InputFields, id, optional } from '../../graphql/input.ts'
import { expectedVersion, mutation, type Work } from '../../graphql/mutation.ts'
import { congressBodyStore, constituencyStore, delegationStore, termStore } from '../congress-bodies/congress-body.store.ts'
import { tellLeft } from '../opinions/refer-opinion.store.ts'
import { personStore } from '../people/person.store.ts'
import { unitStore } from '../units/unit.store.ts'
import { type MandateRow, mandateEventStore, mandateStore } from './mandate.store.ts'
import { Mandate } from './mandate.type.ts'

const place = {
  constituencyId: optional(id('Constituency', 'The constituency that elected the deputy.')),
  delegationId: optional(id('Delegation', 'The delegation in which the deputy sits.')),
  unitId: optional(id('Unit', 'The unit where the deputy works.')),
}
type Place = { constituencyId?: string | null; delegationId?: string | null; unitId?: string | null }

async function checkPlace(tx: WriteTx, values: Place, bodyId: string): Promise<void> {
  const constituency = await mayExist(tx, constituencyStore, values.constituencyId, 'constituencyId')
  if (constituency && constituency.bodyId !== bodyId) throw new UserError('BODY_MISMATCH', 'constituencyId')
  const delegation = await mayExist(tx, delegationStore, values.delegationId, 'delegationId')
  if (delegation && delegation.bodyId !== bodyId) throw new UserError('BODY_MISMATCH', 'delegationId')
  await mayExist(tx, unitStore, values.unitId, 'unitId')
}

mutation({
  name: 'mandateCreate',
  description: 'Enters a mandate: a person sits in a body for a term.',
  access: { action: 'create', subject: 'Mandate' },
  input: {
    personId: id('Person', 'The deputy.'),
    termId: id('Term', 'The term; it says which body.'),
    ...place,
    ...columns(mandateStore, ['code', 'votingRight', 'startsOn', 'endsOn']),
  },
  payload: { field: 'mandate', noun: Mandate },
  creates: true,
  work: async ({ tx, input, permit }) => {
    checkDates(input, 'startsOn', 'endsOn')
    await mustExist(tx, personStore, input.personId, 'personId')
    const term = await mustExist(tx, termStore, input.termId, 'termId')
    const body = await mustExist(tx, congressBodyStore, term.bodyId, 'termId')
    await checkPlace(tx, input, body.id)
    const votingRight = body.level === 'advisory' ? false : input.votingRight
    if (body.level === 'advisory' && input.votingRight) throw new UserError('INVALID', 'votingRight')
    return mandateStore.insert(tx, permit('create', 'Mandate', { ...input, votingRight, bodyId: body.id, level: body.level }))
  },
})

mutation({
  name: 'mandateUpdate',
  description: 'Changes what a mandate says of the deputy; its status has mutations of its own.',
  access: { action: 'update', subject: 'Mandate' },
  input: {
    id: id('Mandate', 'The mandate.'),
    expectedVersion,
    ...changes({ ...place, ...columns(mandateStore, ['code', 'votingRight', 'startsOn', 'endsOn']) }),
  },
  payload: { field: 'mandate', noun: Mandate },
  work: async ({ tx, input: { id: mandateId, expectedVersion: version, ...patch }, take }) => {
    const row = await take(mandateStore, 'update', mandateId)
    checkDates({ ...row, ...patch }, 'startsOn', 'endsOn')
    if (row.level === 'advisory' && patch.votingRight) throw new UserError('INVALID', 'votingRight')
    await checkPlace(tx, patch, row.bodyId)
    return mandateStore.update(tx, row, patch, version)
  },
})

type StatusChange = Pick<MandateRow, 'status' | 'statusReason' | 'statusNote' | 'statusOn'>

async function change(
  work: Work<InputFields>,
  row: Permitted<'suspend' | 'end', MandateRow>,
  to: StatusChange & { endsOn?: string },
) {
  const { tx, context } = work
  if (to.statusOn && to.statusOn < row.startsOn) throw new UserError('DATES_ORDER', 'statusOn')
  const event = {
    mandateId: row.id,
    status: to.status,
    reason: to.statusReason,
    note: to.statusNote,
    happenedOn: to.statusOn as string,
    accountId: context.viewer?.accountId ?? null,
  }
  await mandateEventStore.insert(tx, event as Permitted<'suspend', typeof event>)
  // Whoever is a deputy through this mandate loses or regains rights at once.
  tx.announce({ topic: 'access', tenantId: tx.tenantId })
  const changed = await mandateStore.update(tx, row, to.status === 'active' ? { ...to, statusOn: null, statusNote: null } : to)
  if (to.status !== 'active') await tellLeft(tx, row.personId)
  return changed
}

const note = columns(mandateStore, ['statusNote'])
const on = columns(mandateEventStore, ['happenedOn'])

mutation({
  name: 'mandateSuspend',
  description: 'Suspends a mandate (DL 61), with reason and day.',
  access: { action: 'suspend', subject: 'Mandate' },
  input: {
    id: id('Mandate', 'The mandate.'),
    expectedVersion,
    reason: choice(suspensionReasons, 'Why (DL 61).'),
    ...on,
    ...note,
  },
  payload: { field: 'mandate', noun: Mandate },
  work: async (work) => {
    const { input, take } = work
    const row = await take(mandateStore, 'suspend', input.id)
    if (row.version !== input.expectedVersion) throw new UserError('CONFLICT', 'expectedVersion')
    if (row.status !== 'active') throw new UserError('STATUS', 'id')
    return change(work as never, row, {
      status: 'suspended',
      statusReason: input.reason,
      statusNote: input.statusNote ?? null,
      statusOn: input.happenedOn,
    })
  },
})

mutation({
  name: 'mandateResume',
  description: 'Lets a suspended mandate go on.',
  access: { action: 'suspend', subject: 'Mandate' },
  input: { id: id('Mandate', 'The mandate.'), expectedVersion, ...on },
  payload: { field: 'mandate', noun: Mandate },
  work: async (work) => {
    const { input, take } = work
    const row = await take(mandateStore, 'suspend', input.id)
    if (row.version !== input.expectedVersion) throw new UserError('CONFLICT', 'expectedVersion')
    if (row.status !== 'suspended') throw new UserError('STATUS', 'id')
    return change(work as never, row, { status: 'active', statusReason: null, statusNote: null, statusOn: input.happenedOn })
  },
})

mutation({
  name: 'mandateEnd',
  description: 'Ends a mandate (DL 62), with reason and day; its history stays, its rights end at once.',
  access: { action: 'end', subject: 'Mandate' },
  input: { id: id('Mandate', 'The mandate.'), expectedVersion, reason: choice(endingReasons, 'Why (DL 62).'), ...on, ...note },
  payload: { field: 'mandate', noun: Mandate },
  work: async (work) => {
    const { input, take } = work
    const row = await take(mandateStore, 'end', input.id)
    if (row.version !== input.expectedVersion) throw new UserError('CONFLICT', 'expectedVersion')
    if (row.status === 'ended') throw new UserError('STATUS', 'id')
    return change(work as never, row, {
      status: 'ended',
      statusReason: input.reason,
      statusNote: input.statusNote ?? null,
      statusOn: input.happenedOn,
      endsOn: input.happenedOn,
    })
  },
})
