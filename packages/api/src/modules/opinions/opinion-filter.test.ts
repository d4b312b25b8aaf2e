import { dayOf } from '@minhui/schema/rules/case-clock'
import { opinionChannels, opinionGrades } from '@minhui/schema/rules/codes'
import { opinionProcedure, satisfactions } from '@minhui/schema/rules/opinion-procedure'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { type ListModel, listProperties, type Row } from '../../../test/list-model.ts'
import { openClient } from '../../../test/machines.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { grant, mutate, uuidOf } from '../../../test/tenant.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { sessionFor } from '../../tenant-session.ts'
import { wordsOfOpinions } from './opinion.store.ts'

/** What a list of opinions answers is what a plain look over all of them finds, whatever it is asked with. */
type Reader = { as: string; roles: string[]; people: string[]; works: (row: Row) => boolean; reveals: (row: Row) => boolean }
const day = 86_400_000
const words = ['路灯', '电梯', '井盖', '噪声']
let app: App
let list: ReturnType<typeof listProperties<Reader>>
let model: ListModel<Reader>
let add: (change: object) => Promise<void>

beforeAll(async () => {
  app = await createApp({ limits: { ...wideLimits, costPerAccount: { points: 1_000_000_000, seconds: 60 } } })
  const at = await openOpinions(app)
  const { tenant, things, who } = at
  const make = async (name: string, input: object) => (await mutate(app, tenant, name, input, '{ id }')).id
  const child = await make('opinionCategoryCreate', { code: 'lamps', name: '路灯', parentId: at.category })
  const elsewhere = (await app.sql`select id from site where tenant_id = ${uuidOf(tenant.id)} and code = 'H2'`)[0]?.[
    'id'
  ] as string
  const activity = await make('activityCreate', { name: '接待日', siteId: things.site.id, startsAt: '2026-01-20T01:00:00Z' })
  const client = await openClient(app, tenant, ['opinions:submit'])
  const person = await make('personCreate', { code: 'CZ', name: '某群众' })
  const citizen = await grant(app, tenant, 'citizen', 'OWN', undefined, person)
  const neighbour = await make('personCreate', { code: 'CZ2', name: '又一群众' })
  await grant(app, tenant, 'citizen', 'OWN', undefined, neighbour)
  const both = await grant(app, tenant, 'station_keeper', 'SITE', things.site.id, neighbour)
  const listener = await grant(app, tenant, 'station_keeper', 'SITE', things.site.id, things.person.id)
  const base = await at.find((await at.submit()).number, tenant.admin)
  const [site, root, unit, other, category, lamps, mandate] = [
    things.site.id,
    things.root.id,
    things.unit.id,
    at.otherUnit,
    at.category,
    child,
    things.mandate.id,
  ].map(uuidOf)
  let n = 0
  add = async (change) => {
    const own = { id: crypto.randomUUID(), number: `T-${String(++n).padStart(4, '0')}`, submission_hash: `h${n}`, ...change }
    await app.sql`insert into opinion select (jsonb_populate_record(o, ${app.sql.json(own)})).* from opinion o where o.id = ${uuidOf(base.id)}`
  }
  const maybe = <T>(...values: T[]) => fc.option(fc.constantFrom(...values))
  const spoken = fc.record({
    state: fc.constantFrom(...Object.keys(opinionProcedure.states), 'closed', 'closed'),
    // Several are of one moment.
    age: fc.integer({ min: 0, max: 9 }),
    stood: fc.integer({ min: 0, max: 9 }),
    due: fc.integer({ min: -4, max: 4 }),
    channel: fc.constantFrom(...opinionChannels.filter((channel) => channel !== 'api')),
    grade: maybe(...opinionGrades),
    satisfaction: maybe(...satisfactions),
    site_id: maybe(site, root, elsewhere),
    unit_id: maybe(unit, other),
    category_id: maybe(category, lamps),
    mandate_id: maybe(mandate),
    person_id: maybe(uuidOf(person), uuidOf(neighbour)),
    confidential: fc.boolean(),
    there: fc.boolean(),
    external: fc.boolean(),
    said: fc.subarray(words, { minLength: 1 }),
    answered: fc.subarray(words),
  })
  const now = Date.now()
  for (const { age, stood, due, there, external, said, answered, ...row } of fc.sample(spoken, { numRuns: 60, seed: 2026 })) {
    const begun = new Date(now - (age + 10) * day)
    const owner = opinionProcedure.states[row.state]?.owner ?? null
    await add({
      ...row,
      owner,
      due_on: owner && dayOf(new Date(now + due * day)),
      created_at: begun.toISOString(),
      since: dayOf(new Date(begun.getTime() + stood * day)),
      activity_id: there && ['reception', 'visit', 'event'].includes(row.channel) ? uuidOf(activity) : null,
      ...(external && { channel: 'api', activity_id: null, client_id: uuidOf(client.id), external_number: `E-${n % 3}` }),
      title: said.join('，'),
      text: said.join('，'),
      reply: answered.join('，') || null,
    })
  }
  await wordsOfOpinions.writeMissing(sessionFor(app.services, uuidOf(tenant.id)))

  const inBranch = ({ site_id }: Row) => site_id === site || site_id === root
  const all = () => true
  const none = () => false
  const office = { people: [], works: inBranch, reveals: inBranch }
  const on = (name: string) => (row: Row, value: string) => row[name] === value?.toLowerCase()
  const ref = (name: string) => (row: Row, value: string) => row[name] === uuidOf(value)
  const spokenBy = (row: Row, { people }: Reader) => people.includes(row['person_id'])
  const ifAsked = (holds: (row: Row, reader: Reader) => boolean) => (row: Row, asked: boolean, reader: Reader) =>
    !asked || holds(row, reader)
  const isSaidTo = (row: Row, { roles }: Reader) => roles.includes('deputy') && row['mandate_id'] === mandate
  const today = dayOf(new Date())
  // At the top nobody keeps the place, elsewhere there is no office, and no place has neither: whoever is above stands in.
  const turnOf = (row: Row) => {
    const { owner, site_id } = row
    if (site_id === null && ['station_keeper', 'office_admin'].includes(owner)) return 'district_admin'
    if (owner === 'station_keeper') return site_id === root ? 'office_admin' : owner
    return owner === 'office_admin' && site_id === elsewhere ? 'district_admin' : owner
  }
  const someDay = [0, 10, 14, 19, 30].map((ago) => dayOf(new Date(now - ago * day)))
  const id = (type: string, uuid: string | undefined) => encodeId(type, uuid as string)
  model = {
    name: 'opinions',
    tenant: tenant.slug,
    readers: {
      admin: { as: tenant.admin, roles: ['district_admin'], people: [], works: all, reveals: all },
      office: { as: who.office, roles: ['office_admin'], ...office },
      keeper: {
        as: who.keeper,
        roles: ['station_keeper'],
        people: [],
        works: (row) => row['site_id'] === site,
        reveals: (row) => row['site_id'] === site,
      },
      handler: {
        as: who.handler,
        roles: ['department_handler'],
        people: [],
        works: (row) => row['unit_id'] === unit,
        reveals: none,
      },
      citizenAndKeeper: {
        as: both,
        roles: ['citizen', 'station_keeper'],
        people: [uuidOf(neighbour)],
        works: (row) => row['site_id'] === site,
        reveals: (row) => row['site_id'] === site,
      },
      deputyAndKeeper: {
        as: listener,
        roles: ['deputy', 'station_keeper'],
        people: [uuidOf(things.person.id)],
        works: (row) => row['site_id'] === site,
        reveals: (row) => row['site_id'] === site,
      },
      citizen: { as: citizen, roles: ['citizen'], people: [uuidOf(person)], works: none, reveals: none },
    },
    reads: (row, reader) => reader.works(row) || spokenBy(row, reader) || isSaidTo(row, reader),
    samples: {
      search: ['路灯', '电梯 井盖', '噪声 路灯 电梯', '没有这个词'],
      number: ['T-0007', base.number, 'none'],
      externalNumber: ['E-0', 'E-1', 'none'],
      states: [['closed'], ['assigned', 'handling'], ['nothing'], []],
      categoryId: [at.category, child],
      siteId: [things.root.id, things.site.id, id('Site', elsewhere)],
      unitId: [things.unit.id, at.otherUnit],
      mandateId: [things.mandate.id],
      activityId: [activity],
      ...{ createdFrom: someDay, createdUntil: someDay, closedFrom: someDay, closedUntil: someDay },
    },
    means: {
      search: ({ title, text, reply }, value: string) =>
        value.split(' ').every((word) => `${title} ${text} ${reply}`.includes(word)),
      mine: ifAsked(
        (row, reader) =>
          (reader.roles.includes(turnOf(row)) && reader.works(row) && !spokenBy(row, reader)) ||
          (row['owner'] === 'author' && spokenBy(row, reader)),
      ),
      own: ifAsked(spokenBy),
      heard: ifAsked(isSaidTo),
      overdue: ifAsked(({ owner, due_on }) => owner !== null && due_on < today),
      number: ({ number }, value) => number === value,
      externalNumber: (row, value, { reveals }) => reveals !== none && row['external_number'] === value,
      states: ({ state }, value: string[]) => value.length === 0 || value.includes(state),
      categoryId: ({ category_id }, value) => category_id === uuidOf(value) || (value === at.category && category_id === lamps),
      siteId: ({ site_id }, value) => site_id === uuidOf(value) || (value === things.root.id && site_id === site),
      unitId: ref('unit_id'),
      mandateId: ref('mandate_id'),
      activityId: (row, value, reader) =>
        ref('activity_id')(row, value) &&
        (!row['confidential'] || reader.reveals(row) || spokenBy(row, reader) || isSaidTo(row, reader)),
      channel: on('channel'),
      grade: on('grade'),
      satisfaction: on('satisfaction'),
      createdFrom: ({ created_day }, value) => created_day >= value,
      createdUntil: ({ created_day }, value) => created_day <= value,
      closedFrom: ({ state, since }, value) => state === 'closed' && since >= value,
      closedUntil: ({ state, since }, value) => state === 'closed' && since <= value,
    },
    rows: async () =>
      app.sql<
        Row[]
      >`select *, since::text, due_on::text, created_at::text created, ((created_at at time zone 'Asia/Shanghai')::date)::text created_day
        from opinion where tenant_id = ${uuidOf(tenant.id)}`,
  }
  list = listProperties(app, model)
})
afterAll(() => app?.close())

test('each argument finds what it says, for everybody, in every order', async () => {
  const { asked, telling } = await list.alone()
  // Each of them tells some apart.
  expect([...telling].sort()).toEqual(asked.sort())
}, 240_000)

test('together they find what all of them say, and the pages are the list', () => list.together(80), 240_000)

test('what is spoken between two pages moves nothing', async () => {
  for (const by of list.orderNames) {
    const reader = model.readers['admin'] as Reader
    const before = await list.expected(reader, {}, by)
    const found = await list.pages(reader, {}, by, 7, () =>
      add({ created_at: new Date().toISOString(), due_on: '2020-01-01', owner: 'station_keeper', state: 'submitted' }),
    )
    // Where they go at the end of the list, they are met as well.
    expect(found.filter((number) => before.includes(number))).toEqual(before)
    expect(new Set(found).size).toBe(found.length)
  }
})
