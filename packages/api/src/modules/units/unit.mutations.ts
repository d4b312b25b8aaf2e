import { endEntry, startEntry } from '../../database/dated-entry.ts'
import { UserError } from '../../errors/user-error.ts'
import { catalogue } from '../../graphql/catalogue.ts'
import { mayExist, mustExist } from '../../graphql/checks.ts'
import { columns, id, optional } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { personStore } from '../people/person.store.ts'
import { hasActiveUnitBelow, unitStaffStore, unitStore, unitTree } from './unit.store.ts'
import { Unit, UnitStaff } from './unit.type.ts'
import { mustHaveNoCases } from './unit-cases.store.ts'

catalogue({
  noun: Unit as never,
  list: 'units',
  orderBy: ['code'] as never,
  input: {
    parentId: optional(id('Unit', 'The unit above; null at the top.')),
    ...columns(unitStore, ['code', 'name', 'shortName', 'kind', 'phone', 'competences']),
  },
  fixed: ['parentId'],
  retires: true,
  complete: async (values, { tx }, before) => {
    if (!before) await mayExist(tx, unitStore, values['parentId'] as string | null, 'parentId')
    return values
  },
  created: ({ tx }, row) => unitTree.add(tx, row.id, (row as unknown as { parentId: string | null }).parentId),
  beforeStatus: async ({ tx }, row, act) => {
    if (act === 'restore') return
    if (await hasActiveUnitBelow(tx, row.id)) throw new UserError('IN_USE', 'id')
    await mustHaveNoCases(tx, row.id)
  },
})

mutation({
  name: 'unitMove',
  description: 'Puts a unit, with all below it, under another one or at the top.',
  access: { action: 'move', subject: 'Unit' },
  input: {
    id: id('Unit', 'The unit to move.'),
    parentId: optional(id('Unit', 'The unit above; null: at the top.')),
    expectedVersion,
  },
  payload: { field: 'unit', noun: Unit },
  work: async ({ tx, input, take }) => {
    const row = await take(unitStore, 'move', input.id)
    await mayExist(tx, unitStore, input.parentId, 'parentId')
    await unitTree.move(tx, row.id, input.parentId ?? null)
    return unitStore.update(tx, row, { parentId: input.parentId ?? null }, input.expectedVersion)
  },
})

mutation({
  name: 'unitStaffAppoint',
  description: 'Lets a person sign for a unit or handle in it.',
  access: { action: 'appoint', subject: 'Unit' },
  input: {
    unitId: id('Unit', 'The unit.'),
    personId: id('Person', 'The person.'),
    ...columns(unitStaffStore, ['duty', 'title', 'validFrom', 'validTo']),
  },
  payload: { field: 'unitStaff', noun: UnitStaff },
  creates: true,
  work: async ({ tx, input, take }) => {
    const unit = await take(unitStore, 'appoint', input.unitId, 'unitId')
    if (unit.status === 'retired') throw new UserError('RETIRED', 'unitId')
    await mustExist(tx, personStore, input.personId, 'personId')
    return startEntry(tx, unitStaffStore, unit, input, ['unitId', 'personId'])
  },
})

mutation({
  name: 'unitStaffEnd',
  description: 'Ends what a person is in a unit.',
  access: { action: 'appoint', subject: 'Unit' },
  input: { id: id('UnitStaff', 'The entry.'), ...columns(unitStaffStore, ['validTo']) },
  payload: { field: 'unitStaff', noun: UnitStaff },
  work: async ({ tx, input, take }) => endEntry(tx, unitStaffStore, input, (entry) => take(unitStore, 'appoint', entry.unitId)),
})
